"""The fragments of talk that the engine's tests replay, through the driver over a real socket.

Left out are those in which somebody gives up waiting: what follows a time-out is the driver's own
affair, and it says more then than the fragment has.
"""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path

import pytest

from smsdesk.at.command import Body, Command, Escape, GiveUp
from smsdesk.domain.clock import SystemClock
from smsdesk.modem.driver import Driver
from tests.at import transcript
from tests.modem import talk
from tests.modem.talk import Cut, Peer, Scene

PATIENCE = 5.0
STEPS = {path: transcript.read(path) for path in sorted(transcript.DIRECTORY.glob("*.txt"))}
FRAGMENTS = [
    path
    for path, steps in STEPS.items()
    if not any(isinstance(step, GiveUp | Escape) for step in steps)
]
REPLIES, NOTICES = ("Answer ", "Prompt "), ("Urc ",)


def test_few_are_left_out() -> None:
    assert len(STEPS) - len(FRAGMENTS) <= 4


@pytest.mark.parametrize("cut", [talk.whole, talk.byte_by_byte])
@pytest.mark.parametrize("path", FRAGMENTS, ids=lambda path: path.stem)
def test_the_driver_hears_what_the_transcript_says(path: Path, cut: Cut) -> None:
    steps = STEPS[path]
    expected = [step for step in steps if isinstance(step, str)]
    notices = [event for event in expected if event.startswith(NOTICES)]
    port, end = talk.at_a_socket()
    with Peer(end, cut) as peer, closing(port):
        driver = Driver(port, SystemClock())
        peer.enter(_scene(steps))
        replies = _talk(driver, steps)
        ends_at = time.monotonic() + PATIENCE
        while len(driver.unsolicited) < len(notices) and time.monotonic() < ends_at:
            driver.listen(ends_at - time.monotonic())
    assert replies == [event for event in expected if event.startswith(REPLIES)]
    assert [transcript.describe(urc) for urc in driver.unsolicited] == notices


def _scene(steps: list[transcript.Step]) -> Scene:
    """Return what the modem says to what, or unasked; after an unclear answer it says OK to AT."""
    scene = Scene("")
    says = scene.unasked
    for step in steps:
        match step:
            case transcript.Said(data):
                says.append(data)
            case Command(text):
                says = scene.answer([text])
            case Body(content):
                says = scene.answer([content + r"\x1a"])
    scene.replies.setdefault("AT", [[b"\r\nOK\r\n"]])
    return scene


def _talk(driver: Driver, steps: list[transcript.Step]) -> list[str]:
    """Say our lines one after the other and return what was answered."""
    replies = []
    for step in steps:
        match step:
            case Command():
                driver.begin(step)
                hear = driver.prompt if step.prompt else driver.answer
            case Body(content):
                driver.body(content)
                hear = driver.answer
            case _:
                continue
        replies.append(transcript.describe(hear(PATIENCE)))
    return replies
