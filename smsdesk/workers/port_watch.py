"""Watching which ports come and go while the window is open.

Owns the rhythm: a look at their names every two seconds, in the pool, and at what they are only
when the names have changed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.services.modems import PortInfo
from smsdesk.workers.pool import Pool, Progress

LOOK_MS = 2_000


@dataclass(frozen=True, slots=True)
class _Look:
    names: frozenset[str]
    ports: Sequence[PortInfo] | None


class PortWatch(QObject):
    """`plugged` carries the ports that came (a list of `PortInfo`), `pulled` the devices gone.

    What is there at the start is no news.
    """

    plugged = Signal(object)
    pulled = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        pool: Pool,
        present: Callable[[], frozenset[str]],
        list_ports: Callable[[], Sequence[PortInfo]],
        parent: QObject | None = None,
    ) -> None:
        """Take the way to see names cheaply and the way to list ports; `start` begins."""
        super().__init__(parent)
        self._pool = pool
        self._present = present
        self._list_ports = list_ports
        self._names: frozenset[str] | None = None
        self._devices: frozenset[str] = frozenset()
        self._looking = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now and every two seconds from then on."""
        self.look()
        self._timer.start(LOOK_MS)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look, unless the last look has not answered yet."""
        if self._looking:
            return
        self._looking = True
        known, present, list_ports = self._names, self._present, self._list_ports

        def look(_progress: Progress) -> _Look:
            names = present()
            return _Look(names, None if names == known else list_ports())

        self._pool.run(look, self._looked, self._broke, owner=self)

    def _looked(self, look: _Look) -> None:
        self._looking = False
        if look.ports is None:
            return
        first, self._names = self._names is None, look.names
        before = self._devices
        self._devices = frozenset(port.device for port in look.ports)
        if first:
            return
        if before - self._devices:
            self.pulled.emit(before - self._devices)
        came = [port for port in look.ports if port.device not in before]
        if came:
            self.plugged.emit(came)

    def _broke(self, error: BaseException) -> None:
        """Say it once and look no more: what can't be listed now won't be in two seconds."""
        self._looking = False
        self.stop()
        self.failed.emit(error)
