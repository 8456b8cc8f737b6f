"""Looks for modems: lists the ports, then looks at some of them at a time in the pool.

Owns the order and the giving up; what a look tells is `services.modems`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from smsdesk.services import modems
from smsdesk.services.modems import Finding, PortInfo
from smsdesk.workers.pool import Job, Pool

# A silent port takes some seconds; one thread of the pool stays free for other long jobs.
AT_ONCE = 2


class Scanner(QObject):
    """`listed` carries the ports, `looking` a URL, `found` a `Finding`; `ended` closes a scan.

    `advanced` carries how many of how many ports are done.
    """

    listed = Signal(object)
    looking = Signal(str)
    found = Signal(object)
    advanced = Signal(int, int)
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self, pool: Pool, taken: Callable[[], frozenset[str]], parent: QObject | None = None
    ) -> None:
        """Make an idle scanner; `taken` names the ports that lanes hold (they are not touched)."""
        super().__init__(parent)
        self._pool = pool
        self._taken = taken
        self._jobs: dict[str, Job] = {}
        self._left: list[str] = []
        self._total = 0

    @property
    def running(self) -> bool:
        """Return whether a scan is on its way."""
        return bool(self._jobs)

    def start(self) -> None:
        """Begin, unless a scan is on its way."""
        if not self.running:
            self._jobs[""] = self._pool.run(
                lambda _progress: modems.ports(), self._ports_listed, self._broke, long=True
            )

    def stop(self) -> None:
        """Give up; a port that is being looked at now is let go when its time-out comes."""
        if self.running:
            for job in self._jobs.values():
                job.cancel()
            self._jobs.clear()
            self._left.clear()
            self.ended.emit()

    def _ports_listed(self, ports: Sequence[PortInfo]) -> None:
        self._jobs.clear()
        taken = self._taken()
        self.listed.emit(ports)
        self._left = [port.url for port in ports if not modems.is_among(port, taken)]
        self._total = len(self._left)
        self._go_on()

    def _go_on(self) -> None:
        while self._left and len(self._jobs) < AT_ONCE:
            url = self._left.pop(0)
            self.looking.emit(url)
            self._jobs[url] = self._pool.run(
                partial(_look, url), self._looked, self._broke, long=True
            )
        self.advanced.emit(self._total - len(self._left) - len(self._jobs), self._total)
        if not self._jobs:
            self.ended.emit()

    def _looked(self, finding: Finding) -> None:
        self._jobs.pop(finding.port, None)
        self.found.emit(finding)
        self._go_on()

    def _broke(self, error: BaseException) -> None:
        self.stop()
        self.failed.emit(error)


def _look(url: str, _progress: object) -> Finding:
    return modems.diagnose(url)
