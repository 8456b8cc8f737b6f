"""Looks for modems: lists the ports, then looks at one after the other in the pool.

Owns the order and the giving up; what a look tells is `services.modems`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from smsdesk.services import modems
from smsdesk.services.modems import Finding, PortInfo
from smsdesk.workers.pool import Job, Pool


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
        self._job: Job | None = None
        self._left: list[str] = []
        self._total = 0

    @property
    def running(self) -> bool:
        """Return whether a scan is on its way."""
        return self._job is not None

    def start(self) -> None:
        """Begin, unless a scan is on its way."""
        if not self.running:
            self._job = self._pool.run(
                lambda _progress: modems.ports(), self._ports_listed, self._broke, long=True
            )

    def stop(self) -> None:
        """Give up; what is being looked at now is left alone when its time-out comes."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.ended.emit()

    def _ports_listed(self, ports: Sequence[PortInfo]) -> None:
        taken = self._taken()
        self.listed.emit(ports)
        self._left = [port.url for port in ports if port.url not in taken]
        self._total = len(self._left)
        self._next()

    def _next(self) -> None:
        self.advanced.emit(self._total - len(self._left), self._total)
        if not self._left:
            self._job = None
            self.ended.emit()
            return
        url = self._left.pop(0)
        self.looking.emit(url)
        look = partial(_look, url)
        self._job = self._pool.run(look, self._looked, self._broke, long=True)

    def _looked(self, finding: Finding) -> None:
        self.found.emit(finding)
        self._next()

    def _broke(self, error: BaseException) -> None:
        self._job = None
        self.failed.emit(error)
        self.ended.emit()


def _look(url: str, _progress: object) -> Finding:
    return modems.diagnose(url)
