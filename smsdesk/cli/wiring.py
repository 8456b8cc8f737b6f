"""What the application hands to the command line, and what every command is given."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from smsdesk.cli.out import Out, shown
from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.errors import Refusal
from smsdesk.domain.imports import Ending
from smsdesk.domain.reasons import Trouble
from smsdesk.services.desk import Desk
from smsdesk.services.errands import Errand
from smsdesk.services.foreground import RunTotals
from smsdesk.services.lane import LaneOrder
from smsdesk.services.recording import Recording

if TYPE_CHECKING:
    from smsdesk.sim.options import SimOptions
    from smsdesk.sim.server import SimServer

T = TypeVar("T")


class Finding(Protocol):
    """What a diagnosis says of one port: `trouble` None means that it is ready."""

    @property
    def port(self) -> str: ...

    @property
    def trouble(self) -> Trouble | None: ...

    @property
    def status(self) -> ModemStatus: ...


class TourResult(Protocol):
    """What a tour did: its steps in words, and where its pictures are."""

    @property
    def steps(self) -> Sequence[object]: ...

    @property
    def screenshots(self) -> Sequence[object]: ...


class RunLanes(Protocol):
    """Runs lanes in the foreground; raises `Refusal(DATA_HELD)` where another process does."""

    def __call__(
        self,
        desk: Desk,
        orders: Sequence[LaneOrder],
        *,
        until_idle: bool,
        timeout: float | None,
        report: Callable[[RunTotals], None],
        recording: Recording | None = None,
    ) -> RunTotals: ...


class SteerModemManager(Protocol):
    """Keeps ModemManager `off` the modem of a port, or lets it in; returns the rule's path.

    Raises `Refusal`: PORT_MISSING, PORT_NOT_USB, RULE_NOT_WRITTEN.
    """

    def __call__(self, url: str, *, off: bool) -> Path: ...


class AskModem(Protocol):
    """Opens a modem for one errand, stores what arrives meanwhile, and sends nothing.

    Raises `Refusal`: DATA_HELD where another process has the lanes, what is in the modem's way,
    or the errand's own.
    """

    def __call__(self, desk: Desk, order: LaneOrder, errand: Errand[T]) -> T: ...


@dataclass(frozen=True)
class Wiring:
    """What only the composition root can make.

    `open_desk(directory)` opens a data directory; `diagnose(urls)` looks at ports (none given:
    all there are); `window(directory)` shows the window and returns the exit status; `tour(out,
    report)` plays the main job and writes pictures; `serve_sim(options)` makes virtual modems.
    """

    open_desk: Callable[[Path], AbstractContextManager[Desk]]
    run_lanes: RunLanes
    ask_modem: AskModem
    diagnose: Callable[[Sequence[str]], Sequence[Finding]]
    window: Callable[[Path], int]
    tour: Callable[[Path, Callable[[str], None]], TourResult]
    serve_sim: Callable[[SimOptions], SimServer]
    steer_modem_manager: SteerModemManager


@dataclass(frozen=True)
class Room:
    """What a command works with: the wiring, the way out, and the data directory."""

    wiring: Wiring
    out: Out
    directory: Path

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """Open the data directory; an import that was ended in the middle is put in order first."""
        with self.wiring.open_desk(self.directory) as desk:
            self._put_in_order(desk)
            yield desk

    def _put_in_order(self, desk: Desk) -> None:
        try:
            for ended in desk.past_imports.recover():
                said = _ENDINGS[ended.ending].format(name=ended.name)
                self.out.note(shown(said))
        except Refusal as no:
            # It is tried again with the next command, which may be one that mends the reason.
            self.out.explain(no.trouble)


_ENDINGS = {
    Ending.CALLED_OFF: "The import of {name} was interrupted. What it had brought was taken out "
    "again: the book is as before.",
    Ending.FINISHED: "The import of {name} was interrupted near its end, and is finished now.",
    Ending.UNDONE: "The undoing of the import of {name} was interrupted, and is finished now.",
}

Command = Callable[[Namespace, Room], int]

DONE = 0
REFUSED = 1
MISUSED = 2
INTERRUPTED = 130
