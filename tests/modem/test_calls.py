"""Calls that ring: alone, among other notices, and in the middle of a message being sent."""

from __future__ import annotations

import pytest

from smsdesk.domain.message import MissedCall
from smsdesk.modem import timeouts
from smsdesk.modem.calls import Calls
from smsdesk.modem.sender import PartAccepted
from tests.modem.rig import ScriptedPort, brought_up
from tests.modem.test_session_send import BODY, CMGS, PROMPT, accepted, send

RING = b'\r\nRING\r\n\r\n+CLIP: "+15005550006",145,"",,"",0\r\n'
CALL = MissedCall("+15005550006", "lane")


@pytest.mark.parametrize("at_prompt", [RING + PROMPT, PROMPT + RING])
@pytest.mark.parametrize("at_result", [RING + accepted(7), accepted(7) + RING])
def test_one_that_rings_while_a_message_leaves(at_prompt: bytes, at_result: bytes) -> None:
    opened, port = brought_up({CMGS: at_prompt, BODY: [at_result, accepted(8)]})
    assert send(opened) == PartAccepted(7)
    assert opened.receive(1) == [CALL], "one call, however often it rings"
    assert send(opened) == PartAccepted(8)
    assert port.heard == [CMGS, BODY, CMGS, BODY]


def test_one_that_rings_on_while_the_network_takes_its_time() -> None:
    def slowly(port: ScriptedPort) -> None:
        for second in (1, 6, 11):
            port.say(RING, after=second)
        port.say(b"\r\nNO CARRIER\r\n", after=12)
        port.say(accepted(7), after=20)

    opened, _ = brought_up({CMGS: PROMPT, BODY: slowly})
    assert send(opened) == PartAccepted(7)
    assert opened.receive(1) == [CALL]
    assert opened.receive(30) == []


@pytest.mark.parametrize(
    "clip", [b'+CLIP: "",128', b"+CLIP: ,128", b'+CLIP: "",129,"",,"",1', b"+CLIP: "]
)
def test_withheld_numbers_in_every_form(clip: bytes) -> None:
    opened, port = brought_up()
    port.say(b"\r\nRING\r\n\r\n" + clip + b"\r\n")
    assert opened.receive(timeouts.CALL_OVER + 1) == [MissedCall("", "lane")]


def test_a_number_that_comes_with_the_second_ring_belongs_to_the_same_call() -> None:
    calls = Calls()
    calls.ring(0.0)
    calls.ring(5.0)
    calls.number("+1", 5.0)
    calls.ring(10.0)
    calls.number("+1", 10.0)
    calls.end_if_over(10.0 + timeouts.CALL_OVER)
    assert calls.take() == ["+1"]
    assert calls.due_at is None


def test_another_caller_right_after_the_first() -> None:
    calls = Calls()
    calls.number("+1", 0.0)
    calls.end()
    calls.number("+2", 1.0)
    assert calls.take() == ["+1", "+2"]


def test_another_caller_where_the_modem_does_not_tell_the_end() -> None:
    calls = Calls()
    for second, number in enumerate(("+1", "+1", "", "+2", "+2")):
        calls.number(number, float(second))
    assert calls.take() == ["+1", "", "+2"]
