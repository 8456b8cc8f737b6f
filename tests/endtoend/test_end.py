"""Asked to end while a message is in the air, the program waits for the answer, or is told not to.

Real processes and real signals: the window and the lanes in the foreground.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from smsdesk.app import open_quiet_desk
from smsdesk.domain.clock import SystemClock
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Status
from smsdesk.domain.views import OutboundRow
from smsdesk.routes.modem import ModemRoute
from smsdesk.sim.server import SimOptions
from tests.support.process import PATIENCE, start
from tests.support.witness import virtual_modems

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX has them")

NEVER = 3600.0
FACES = ["window", "run"]


@contextmanager
def sending(face: str, data: Path, latency: float) -> Iterator[subprocess.Popen[str]]:
    """Run the program with a message in the air whose answer takes `latency` seconds."""
    with virtual_modems(SimOptions(latency=latency)) as (server, witness):
        (url,) = server.urls
        prepare(data, url)
        with start(data, *([] if face == "window" else ["run", "--port", url])) as process:
            try:
                assert witness.wait_for(1)
                yield process
            finally:
                process.kill()


def prepare(data: Path, url: str) -> None:
    """Queue a message, and know the modem as one that the window connects by itself."""
    route = ModemRoute(url, SystemClock())
    status = route.bring_up()
    route.close()
    with open_quiet_desk(data) as desk:
        desk.store.modems.seen(status, desk.clock.now())
        desk.compose.queue("Hello", [Recipient("+12025550177")])


def message(data: Path) -> OutboundRow:
    with open_quiet_desk(data) as desk:
        (row,) = desk.store.outbounds.recent(2)
    return row


@pytest.fixture(autouse=True)
def without_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "QT_QPA_PLATFORM", "offscreen")


@pytest.mark.parametrize("face", FACES)
def test_it_ends_by_itself_once_the_answer_is_there(face: str, tmp_path: Path) -> None:
    with sending(face, tmp_path, 2.0) as process:
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0
    assert message(tmp_path).status is Status.SUCCESS


@pytest.mark.parametrize("face", FACES)
def test_asked_again_it_ends_without_the_answer_and_says_so(face: str, tmp_path: Path) -> None:
    with sending(face, tmp_path, NEVER) as process:
        for _ in range(int(PATIENCE)):
            process.send_signal(signal.SIGTERM)
            try:
                assert process.wait(1.0) == 0
                break
            except subprocess.TimeoutExpired:
                continue
    row = message(tmp_path)
    assert (row.status, row.reason) == (Status.UNKNOWN, Reason.PROGRAM_ENDED)
