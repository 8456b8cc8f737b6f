"""Killed at any moment: what left is known to have left, and nothing is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from smsdesk.domain.clock import SystemClock
from smsdesk.domain.status import Status
from smsdesk.store.database import Store
from tests.store.support import fill

MESSAGES = 5_000

# Sends as a lane does: one commit settles a message, hands the next one over and claims ahead.
# A line on stdout is the byte that lets the network have it.
SENDER = """
import sys
from pathlib import Path
from smsdesk.domain.clock import SystemClock
from smsdesk.domain.outcome import Accepted
from smsdesk.store.database import Store
clock = SystemClock()
store, lane, left = Store.open(Path(sys.argv[1]), clock), "lane", None
with store.queue.transaction() as step:
    following = step.claim(lane, lane, clock.now())
while following:
    message = following[0]
    with store.queue.transaction() as step:
        if left is not None:
            step.accepted(left.id, 0, left.id % 256, clock.now())
            step.settle(left.id, Accepted((left.id % 256,)), lane, clock.now())
        step.hand_over(message.id, 0, 1, lane, "", clock.now())
        following = step.claim(lane, lane, clock.now())
    print(message.id, flush=True)
    left = message
"""


def _send_until_killed(directory: Path, lines: int) -> list[int]:
    """Return the messages that left, in order, however much of the last line came through."""
    with subprocess.Popen(
        [sys.executable, "-c", SENDER, str(directory)], stdout=subprocess.PIPE, text=True
    ) as sender:
        assert sender.stdout is not None
        seen = [sender.stdout.readline() for _ in range(lines)]
        sender.kill()
        rest, _ = sender.communicate()
    whole = "".join(seen) + rest
    return [int(line) for line in whole.splitlines() if line.strip()]


@pytest.mark.parametrize("lines", [1, 20, 77])
def test_no_message_leaves_twice_and_none_is_lost(tmp_path: Path, lines: int) -> None:
    store = Store.open(tmp_path, SystemClock())
    fill(store, MESSAGES)
    left = _send_until_killed(tmp_path, lines)
    rescued = store.queue.rescue(SystemClock().now())
    left += _send_until_killed(tmp_path, lines)
    again = store.queue.rescue(SystemClock().now())
    assert len(left) == len(set(left)), "sent twice"
    rows = {row.id: row.status for row in store.outbounds.page(store.outbounds.ids())}
    assert len(rows) == MESSAGES
    unknown = {*rescued.unknown, *again.unknown}
    assert len(unknown) <= 2
    for outbound, status in rows.items():
        if outbound in unknown:
            assert status is Status.UNKNOWN
        elif outbound in left:
            assert status is Status.SUCCESS
        else:
            assert status is Status.NOT_PROCESSED
    assert store.check() == []
    store.close()
