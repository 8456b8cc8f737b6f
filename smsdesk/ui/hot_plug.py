"""Modems that are plugged in while the window is open: lanes look at once, strangers are offered.

Owns what is said about a device nobody has asked for: one line for some seconds, and a row on the
Modems page for as long as it is plugged in. Nothing is opened for it before a person says so.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.domain.changes import LaneState
from smsdesk.domain.views import ModemRow
from smsdesk.services import modems
from smsdesk.services.desk import Desk
from smsdesk.services.modems import PortInfo
from smsdesk.ui import lane_words
from smsdesk.ui.context import ModemsRequest, Notify, Undo
from smsdesk.ui.newcomer import Newcomer
from smsdesk.workers.lanes import Lanes
from smsdesk.workers.pool import Pool
from smsdesk.workers.port_watch import PortWatch

SETTLE_MS = 1_500
"""A stick has several ports, which come one after the other."""
LANES_MS = 5_000
"""Lanes that wait for a modem may have to ask a new port whose it is."""

_log = logging.getLogger(__name__)


class HotPlug(QObject):
    """`changed` is emitted when the newcomers did; `newcomers` are those nobody has connected."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        pool: Pool,
        lanes: Lanes,
        notify: Notify,
        navigate: Callable[[str, object | None], None],
        parent: QObject,
    ) -> None:
        """Watch from `start` on; what there is to say is told by `notify`."""
        super().__init__(parent)
        self._desk = desk
        self._pool = pool
        self._lanes = lanes
        self._notify = notify
        self._navigate = navigate
        self.newcomers: list[Newcomer] = []
        self._coming: dict[str, PortInfo] = {}
        self._watch = PortWatch(pool, modems.present, modems.ports, self)
        self._watch.plugged.connect(self._plugged)
        self._watch.pulled.connect(self._pulled)
        self._watch.failed.connect(self._broke)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settled)
        lanes.changed.connect(self._lanes_changed)

    def start(self) -> None:
        """Begin to watch."""
        self._watch.start()

    def stop(self) -> None:
        """Watch no more."""
        self._watch.stop()
        self._settling.stop()

    # What comes and goes.

    def _plugged(self, ports: Sequence[PortInfo]) -> None:
        self._look_again()
        self._coming.update({port.device: port for port in ports if port.pluggable})
        waiting = any(lane_words.unplugged(view) for view in self._lanes.views())
        if self._coming:
            self._settling.start(LANES_MS if waiting else SETTLE_MS)

    def _pulled(self, devices: frozenset[str]) -> None:
        self._look_again()
        for device in devices:
            self._coming.pop(device, None)
        self._keep([each for each in self.newcomers if each.port.device not in devices])

    def _look_again(self) -> None:
        """Let the lanes that stand still look for their modems at once."""
        for view in self._lanes.views():
            if view.state is LaneState.DOWN:
                self._lanes.look_again(view.url)

    def _broke(self, error: BaseException) -> None:
        # Nobody asked for this: the page says it when somebody searches.
        _log.warning("ports can't be watched: %s", error)

    # Whose it is.

    def _settled(self) -> None:
        ports, self._coming = list(self._coming.values()), {}
        store = self._desk.store
        taken = self._ports_in_use()

        def sort_out(_progress: object) -> list[Newcomer]:
            return _newcomers(ports, store.modems.all(), taken)

        self._pool.run(sort_out, self._offer, self._broke, owner=self)

    def _offer(self, found: Sequence[Newcomer]) -> None:
        if not found:
            return
        known = {each.port.device for each in found}
        self._keep([each for each in self.newcomers if each.port.device not in known] + [*found])
        # A modem before what only may be one.
        newcomer = max(found, key=lambda each: each.is_modem)
        self._notify(self._words(newcomer), self._button(newcomer))

    def _words(self, newcomer: Newcomer) -> str:
        if newcomer.is_modem:
            return self.tr("A modem was plugged in: {name}.").format(name=newcomer.name)
        return self.tr("Something was plugged in that may be a modem: {name}.").format(
            name=newcomer.name
        )

    def _button(self, newcomer: Newcomer) -> Undo:
        if newcomer.is_modem:
            request = ModemsRequest(connect=newcomer.port.url, known=newcomer.known)
            return Undo(self.tr("Connect"), lambda: self._navigate("modems", request))
        return Undo(self.tr("Look"), lambda: self._navigate("modems", ModemsRequest(scan=True)))

    # Those that have been connected since.

    def _lanes_changed(self) -> None:
        if self.newcomers:
            taken = self._ports_in_use()
            self._keep([each for each in self.newcomers if not modems.is_among(each.port, taken)])

    def _ports_in_use(self) -> frozenset[str]:
        views = self._lanes.views()
        return frozenset(view.status.port for view in views if not lane_words.unplugged(view))

    def _keep(self, newcomers: list[Newcomer]) -> None:
        if newcomers != self.newcomers:
            self.newcomers = newcomers
            self.changed.emit()


def _newcomers(
    ports: Sequence[PortInfo], known: Sequence[ModemRow], taken: frozenset[str]
) -> list[Newcomer]:
    """Return the devices among new ports that no lane has, each by its likeliest port."""
    in_use = {port.group for port in ports if port.group and modems.is_among(port, taken)}
    devices: dict[str, PortInfo] = {}
    for port in sorted(ports, key=lambda port: port.role):
        if not modems.is_among(port, taken) and port.group not in in_use:
            devices.setdefault(port.group or port.device, port)
    return [Newcomer(port, modems.known_as(port, known)) for port in devices.values()]
