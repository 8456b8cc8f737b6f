"""Commands run in this process on a real data directory; what only hardware has is played."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import Queue
from random import Random
from typing import Any

import pytest

from smsdesk import cli
from smsdesk.domain.changes import Change, ModemStatus
from smsdesk.domain.clock import SystemClock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.paths import resource
from smsdesk.services.desk import Desk, open_desk
from smsdesk.services.errands import Errand
from smsdesk.services.foreground import RunTotals
from smsdesk.services.lane import LaneOrder
from smsdesk.services.recording import Recording
from smsdesk.services.words import load_words
from smsdesk.sim.server import SimOptions, SimServer, serve


@dataclass(frozen=True)
class Finding:
    """What a played diagnosis says."""

    port: str
    trouble: Trouble | None
    status: ModemStatus


@dataclass(frozen=True)
class Tour:
    """What a played tour did."""

    steps: tuple[str, ...]
    screenshots: tuple[Path, ...]


NOTHING_DONE = RunTotals(0, 0, 0, 0, 0)


@dataclass
class World:
    """The hardware and the window, as a test wants them."""

    findings: Sequence[Finding] = ()
    totals: RunTotals = NOTHING_DONE
    ran: list[tuple[tuple[str, ...], bool, float | None]] = field(default_factory=list)
    windows: list[Path] = field(default_factory=list)
    phone: Any = None
    asked_at: list[str] = field(default_factory=list)
    kept_off: dict[str, bool] = field(default_factory=dict)
    served: Queue[SimServer] = field(default_factory=Queue)
    sims: list[SimOptions] = field(default_factory=list)

    def wiring(self) -> cli.Wiring:
        return cli.Wiring(
            open_desk=opened,
            run_lanes=self._run,
            ask_modem=self._ask,
            diagnose=self._diagnose,
            window=self._window,
            tour=lambda out, report: Tour(("one", "two"), (out / "1.png",)),  # noqa: ARG005 - a shape to keep
            serve_sim=self._serve,
            steer_modem_manager=self._steer_modem_manager,
        )

    def _run(
        self,
        desk: Desk,
        orders: Sequence[LaneOrder],
        *,
        until_idle: bool,
        timeout: float | None,
        report: Callable[[RunTotals], None],
        recording: Recording | None = None,
    ) -> RunTotals:
        if recording is not None:
            recording.sink("x")(">", b'AT+CSCA="+491710760000",145\r')
        self.ran.append((tuple(order.url for order in orders), until_idle, timeout))
        report(self.totals)
        return self.totals

    def _ask(self, _desk: Desk, order: LaneOrder, errand: Errand[Any]) -> Any:
        self.asked_at.append(order.url)
        return errand(self.phone)

    def _diagnose(self, urls: Sequence[str]) -> Sequence[Finding]:
        return [finding for finding in self.findings if not urls or finding.port in urls]

    def _steer_modem_manager(self, url: str, *, off: bool) -> Path:
        if "tty" not in url:
            raise Refusal(Reason.PORT_NOT_USB, url)
        self.kept_off[url] = off
        return Path(f"{url}.rules")

    def _window(self, directory: Path) -> int:
        self.windows.append(directory)
        return 0

    def _serve(self, options: SimOptions) -> SimServer:
        self.sims.append(options)
        server = serve(options)
        self.served.put(server)
        return server


@contextmanager
def opened(directory: Path) -> Iterator[Desk]:
    """Open the desk of a directory, as a command does."""
    words = load_words(resource("opt_out_words.toml"))
    with open_desk(
        directory, words=words, clock=SystemClock(), random=Random(7), emit=_nobody
    ) as desk:
        yield desk


def _nobody(_change: Change) -> None:
    return


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Return the one JSON document on stdout."""
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(world: World, data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command as `smsdesk --data-dir … WORDS` would."""

    def smsdesk(*words: object) -> Ran:
        status = cli.main(["--data-dir", str(data), *map(str, words)], world.wiring())
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    smsdesk("settings", "default_region", "GB")
    return smsdesk
