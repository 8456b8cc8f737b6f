"""A third kind of route, as small as one can be: each text becomes a file in a folder."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from smsdesk.domain.changes import RouteStatus
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Arrival, Outgoing
from smsdesk.domain.outcome import Accepted, Outcome, Rejected, RouteDown, TryLater
from smsdesk.domain.pace import Plan
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.setting import Kind, Setting
from smsdesk.routes.base import Ledger, Traits
from smsdesk.routes.kind import RouteKind

KIND = RouteKind(
    "folder",
    (Setting("path", Kind.TEXT, ""), Setting("per_day", Kind.NUMBER, "0")),
    "path",
    plan=lambda values: Plan(per_day=int(values["per_day"])),
    traits=Traits(takes_any=False, reports=False, knows_parts=False),
)
SIZE = 160


class FolderRoute:
    """Writes `MESSAGE.PART.txt`; `no` and `busy` are numbers that it refuses, once the latter."""

    traits = KIND.traits

    def __init__(self, path: Path, no: frozenset[str] = frozenset(), busy: set[str] | None = None):
        self._path = path
        self._no, self._busy = no, busy or set()
        self._woken = threading.Event()
        self._up = False

    @property
    def name(self) -> str:
        return f"folder:{self._path}"

    def status(self) -> RouteStatus:
        return RouteStatus(self.name)

    def bring_up(self) -> RouteStatus:
        if not self._path.is_dir():
            raise Refusal(Reason.FILE_MISSING, str(self._path))
        self._up = True
        return self.status()

    def send(self, message: Outgoing, ledger: Ledger) -> Outcome:
        if not self._up:
            return RouteDown(Trouble(Reason.LANE_ENDED))
        if message.number in self._no:
            return Rejected(Trouble(Reason.NUMBER_UNKNOWN_TO_NETWORK))
        if message.number in self._busy:
            self._busy.discard(message.number)
            return TryLater(Trouble(Reason.NETWORK_BUSY))
        texts = [message.text[at : at + SIZE] for at in range(0, len(message.text), SIZE)]
        for index in range(message.parts_done, len(texts)):
            ledger.hand_over(index, len(texts))
            (self._path / f"{message.id}.{index}.txt").write_text(texts[index])
            ledger.in_air()
            ledger.accepted(index, None)
        return Accepted((None,) * len(texts))

    def receive(self, timeout: float) -> Sequence[Arrival]:
        if not self._up:
            raise Refusal(Reason.LANE_ENDED)
        self._woken.wait(timeout)
        self._woken.clear()
        return ()

    def leftovers(self) -> Sequence[Arrival]:
        return ()

    def discard(self, arrivals: Sequence[Arrival]) -> None:
        pass

    def wake(self) -> None:
        self._woken.set()

    def give_up(self) -> None:
        self._woken.set()

    def close(self) -> None:
        self._up = False
