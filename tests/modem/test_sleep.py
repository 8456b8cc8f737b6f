"""The computer sleeps and wakes: the modem may be another than before, and it is late."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smsdesk.codec.pdu import encode_deliver
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.outcome import RouteDown, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem import timeouts
from smsdesk.modem.sender import PartAccepted
from tests.modem.rig import OK, START, FakeClock, Reply, ScriptedPort, brought_up
from tests.modem.test_session_send import BODY, CMGS, PART, accepted, send

LENGTH = 7200.0
TEXT = encode_deliver("+15005550006", "Hello", Alphabet.GSM7, sent_at=START)
SHOWN = f"\r\n+CMT: ,{TEXT.tpdu_length}\r\n{TEXT.pdu}\r\n".encode()


def stands(clock: FakeClock) -> None:
    """Sleep as Linux and macOS do."""
    clock.slept += LENGTH


def goes_on(clock: FakeClock) -> None:
    """Sleep as Windows does."""
    clock.seconds += LENGTH


KINDS = pytest.mark.parametrize("sleep", [stands, goes_on])
Sleep = Callable[[FakeClock], None]


def asleep_then(sleep: Sleep, said: bytes, after: float = 0.0) -> Reply:
    """Return a reply that comes some seconds after the computer woke up."""

    def reply(port: ScriptedPort) -> None:
        sleep(port.clock)
        if said:
            port.say(said, after=after)

    return reply


@KINDS
def test_an_idle_modem_is_set_up_again_and_swept(sleep: Sleep) -> None:
    session, port = brought_up()
    sleep(port.clock)
    session.receive(1.0)
    assert port.heard.index('AT+CPMS="ME","ME","ME"') < port.heard.index("AT+CNMI=2,1,0,1,0")
    assert "AT+CMGL=4" in port.heard
    port.heard.clear()
    session.receive(1.0)
    assert port.heard == []


@KINDS
def test_a_busy_modem_is_set_up_before_the_next_text(sleep: Sleep) -> None:
    """A text came in as well, and that is handed up before anything else is done."""
    session, port = brought_up({CMGS: b"\r\n> ", BODY: accepted(7)})
    port.say(SHOWN)
    sleep(port.clock)
    assert len(session.receive(0)) == 1
    assert "AT+CNMI=2,1,0,1,0" not in port.heard
    assert send(session) == PartAccepted(7)
    assert port.heard.index("AT+CNMI=2,1,0,1,0") < port.heard.index(CMGS)


def test_a_modem_that_started_anew_is_set_up_before_the_next_text() -> None:
    session, port = brought_up({CMGS: b"\r\n> ", BODY: accepted(7)})
    port.say(b"\r\nRDY\r\n" + SHOWN)
    assert len(session.receive(0)) == 1
    assert send(session) == PartAccepted(7)
    assert port.heard.index("AT+CNMI=2,1,0,1,0") < port.heard.index(CMGS)


@KINDS
def test_a_text_whose_prompt_came_in_the_sleep_does_not_leave(sleep: Sleep) -> None:
    session, port = brought_up({CMGS: asleep_then(sleep, b"\r\n> "), "\x1b": OK})
    assert send(session) == RouteDown(Trouble(Reason.COMPUTER_SLEPT))
    assert PART.pdu.encode() not in port.written
    assert port.written.endswith(b"\x1b")


@KINDS
def test_a_result_that_was_due_in_the_sleep_is_still_heard(sleep: Sleep) -> None:
    late = asleep_then(sleep, accepted(9), after=timeouts.AFTER_SLEEP / 2)
    session, _ = brought_up({CMGS: b"\r\n> ", BODY: late})
    assert send(session) == PartAccepted(9)


@KINDS
def test_a_text_in_the_air_whose_result_never_comes_is_unknown(sleep: Sleep) -> None:
    session, _ = brought_up({CMGS: b"\r\n> ", BODY: asleep_then(sleep, b"")})
    assert send(session) == Unknown(Trouble(Reason.COMPUTER_SLEPT))
