"""Looks for modems: lists the ports, then looks at all of them side by side, off the UI thread.

Owns what is left alone, and the giving up; what a look tells is `services.modems`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QObject, Signal

from smsdesk.services import modems
from smsdesk.services.modems import Finding, PortInfo
from smsdesk.workers.pool import Job, Pool, Progress


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

    _told = Signal(int, object)

    def __init__(
        self, pool: Pool, taken: Callable[[], frozenset[str]], parent: QObject | None = None
    ) -> None:
        """Make an idle scanner; `taken` names the ports that lanes hold.

        Neither those nor the other ports of their modems are touched.
        """
        super().__init__(parent)
        self._pool = pool
        self._taken = taken
        self._job: Job | None = None
        self._scan = 0
        self._done = self._total = 0
        self._told.connect(self._looked)

    @property
    def running(self) -> bool:
        """Return whether a scan is on its way."""
        return self._job is not None

    def start(self, *, everything: bool = False) -> None:
        """Begin, unless a scan is on its way; `everything` tells of useless devices, too."""
        if self.running:
            return
        self._scan += 1
        listing = modems.all_devices if everything else modems.ports
        self._job = self._pool.run(
            lambda _progress: listing(), self._ports_listed, self._broke, long=True
        )

    def look(self, url: str) -> None:
        """Look at one port again, unless a scan is on its way."""
        if not self.running:
            self._scan += 1
            self._look_at([url])

    def stop(self) -> None:
        """Give up; ports that are being looked at are let go within a moment."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _ports_listed(self, ports: Sequence[PortInfo]) -> None:
        taken = self._taken()
        in_use = [port for port in ports if modems.is_among(port, taken)]
        groups = {port.group for port in in_use if port.group}
        free = [port for port in ports if port not in in_use and port.group not in groups]
        self.listed.emit([*in_use, *free])
        self._look_at([port.url for port in free])

    def _look_at(self, urls: Sequence[str]) -> None:
        self._done, self._total = 0, len(urls)
        self.advanced.emit(0, self._total)
        if not urls:
            self._end()
            return
        for url in urls:
            self.looking.emit(url)
        scan = self._scan

        def tell(finding: Finding) -> None:
            if shiboken6.isValid(self):
                self._told.emit(scan, finding)

        def look(progress: Progress) -> None:
            modems.diagnose_each(urls, tell, progress.cancelled)

        self._job = self._pool.run(look, self._all_looked, self._broke, long=True)

    def _looked(self, scan: int, finding: Finding) -> None:
        if scan != self._scan or not self.running:
            return
        self._done += 1
        self.found.emit(finding)
        self.advanced.emit(self._done, self._total)

    def _all_looked(self, _nothing: None) -> None:
        self._end()

    def _end(self) -> None:
        self._job = None
        self.ended.emit()

    def _broke(self, error: BaseException) -> None:
        self.stop()
        self.failed.emit(error)
