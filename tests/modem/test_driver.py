"""Waiting, time-outs and getting back in step, against a scripted peer and a fake clock."""

from __future__ import annotations

import pytest

from smsdesk.at.command import Command
from smsdesk.at.events import Answer, Assumed, Ok, Prompt
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem import commands, timeouts
from smsdesk.modem.driver import Driver, NoAnswerError, Pace
from tests.modem.rig import ERROR, OK, ScriptedPort, nothing

CSQ = Command("AT+CSQ", ("+CSQ",))
CMGS = commands.send(19)
PDU = "0021000B915100550500F6000005C8329BFD06"


def driver_for(answers: dict) -> tuple[Driver, ScriptedPort]:
    port = ScriptedPort(answers)
    return Driver(port, port.clock), port


def test_an_answer_with_notices_in_it() -> None:
    driver, _ = driver_for({"AT+CSQ": b'\r\n+CMTI: "SM",3\r\n\r\n+CSQ: 9,99\r\n\r\nOK\r\n'})
    assert driver.ask(CSQ) == Answer(CSQ, ("+CSQ: 9,99",), Ok())
    assert [urc.line for urc in driver.unsolicited] == ['+CMTI: "SM",3']


def test_a_time_out_comes_in_time_and_is_followed_by_a_resync() -> None:
    driver, port = driver_for({"AT+CSQ": [nothing, OK], "AT": OK})
    began = port.clock.seconds
    with pytest.raises(NoAnswerError):
        driver.ask(CSQ, 7.0)
    assert port.clock.seconds == began + 7.0
    assert driver.ask(CSQ).ok
    assert port.heard == ["AT+CSQ", "AT", "AT+CSQ"]


def test_a_late_answer_goes_to_no_other_command() -> None:
    def late(port: ScriptedPort) -> None:
        port.say(b"\r\n+CSQ: 31,99\r\n\r\nOK\r\n", after=5.8)

    driver, port = driver_for({"AT+CSQ": late, "AT": OK, "AT+CGMI": b"\r\nAcme\r\n\r\nOK\r\n"})
    with pytest.raises(NoAnswerError):
        driver.ask(CSQ, 5.0)
    port.say(OK, after=0.75)
    answer = driver.ask(Command("AT+CGMI", free_text=True))
    assert answer.lines == ("Acme",)
    assert port.heard[-1] == "AT+CGMI"
    assert port.heard.count("AT") >= 1


def test_an_ok_too_many_after_at_is_noticed() -> None:
    driver, port = driver_for({"AT": [OK + OK, OK]})
    driver.doubt()
    driver.resync()
    assert port.heard == ["AT", "AT"]


def test_a_modem_that_stays_silent() -> None:
    driver, port = driver_for({})
    driver.doubt()
    with pytest.raises(Refusal) as caught:
        driver.ask(CSQ)
    assert caught.value.reason is Reason.MODEM_SILENT
    assert port.heard == ["AT"] * timeouts.AT_TRIES


def test_something_that_speaks_another_language() -> None:
    driver, _ = driver_for({"AT": b"$GPGGA,1,2,3\r\n"})
    driver.doubt()
    with pytest.raises(Refusal) as caught:
        driver.ask(CSQ)
    assert caught.value.reason is Reason.NOT_A_MODEM


def test_after_five_commands_without_an_answer_the_port_is_to_be_opened_anew() -> None:
    driver, _ = driver_for({"AT": OK})
    for _ in range(4):
        with pytest.raises(NoAnswerError):
            driver.ask(CSQ, 1.0)
    with pytest.raises(Refusal) as caught:
        driver.ask(CSQ, 1.0)
    assert caught.value.reason is Reason.MODEM_SILENT


def test_a_prompt_that_never_came_is_left_by_escape_never_by_ctrl_z() -> None:
    driver, port = driver_for({"AT": OK, "AT+CSQ": OK})
    driver.begin(CMGS)
    with pytest.raises(NoAnswerError):
        driver.prompt(timeouts.PROMPT)
    driver.ask(CSQ)
    assert port.heard == ["AT+CMGS=19", "\x1b", "", "AT", "AT+CSQ"]
    assert b"\x1a" not in port.written


def test_an_answer_that_ends_by_silence() -> None:
    driver, port = driver_for({"AT+CPIN?": b"\r\n+CPIN: READY\r\n", "AT": OK, "AT+CSQ": OK})
    began = port.clock.seconds
    answer = driver.ask(commands.PIN_STATE, 15.0)
    assert answer.final == Assumed()
    assert answer.lines == ("+CPIN: READY",)
    assert port.clock.seconds == pytest.approx(began + timeouts.QUIET)
    driver.ask(CSQ)
    assert "AT" in port.heard, "an assumed end is followed by a resync"


def test_waking_does_not_end_an_answer_early() -> None:
    driver, port = driver_for({"AT+CPIN?": b"\r\n+CPIN: READY\r\n"})
    port.woken = True
    began = port.clock.seconds
    assert driver.ask(commands.PIN_STATE, 15.0).ok
    assert port.clock.seconds >= began + timeouts.QUIET


def test_a_body_is_one_write() -> None:
    driver, port = driver_for({"AT+CMGS=19": b"\r\n> "})
    writes: list[bytes] = []
    port.write_fails = writes.append
    driver.begin(CMGS)
    assert driver.prompt(15.0) == Prompt(CMGS)
    driver.body(PDU)
    assert writes == [b"AT+CMGS=19\r", PDU.encode() + b"\x1a"]


def test_a_paced_body_goes_in_pieces() -> None:
    driver, port = driver_for({"AT+CMGS=19": b"\r\n> "})
    writes: list[bytes] = []
    port.write_fails = writes.append
    driver.begin(CMGS)
    driver.prompt(15.0)
    began = port.clock.seconds
    driver.body(PDU, Pace(18, 0.01))
    assert b"".join(writes[1:]) == PDU.encode() + b"\x1a"
    assert [len(data) for data in writes[1:]] == [18, 18, 3]
    assert port.clock.seconds == pytest.approx(began + 0.02)


class Frail(ScriptedPort):
    """A port that vanishes once it has taken so many pieces."""

    def __init__(self, answers: dict, lasts: int) -> None:
        super().__init__(answers)
        self.lasts = lasts

    def write(self, data: bytes) -> None:
        super().write(data)
        self.lasts -= 1
        if not self.lasts:
            self.vanish()


@pytest.mark.parametrize("pieces", [1, 2, 3])
def test_only_a_body_whose_last_piece_has_not_left_may_be_refused(pieces: int) -> None:
    """What is refused is sent again: once Ctrl-Z has left, the answer alone says how it went."""
    port = Frail({"AT+CMGS=19": b"\r\n> "}, 1 + pieces)
    driver = Driver(port, port.clock)
    driver.begin(CMGS)
    driver.prompt(15.0)
    if pieces < 3:
        with pytest.raises(Refusal):
            driver.body(PDU, Pace(18, 0.01))
        assert b"\x1a" not in port.written
    else:
        driver.body(PDU, Pace(18, 0.01))
        with pytest.raises(Refusal):
            driver.answer(150.0)


def test_leaving_a_prompt() -> None:
    driver, port = driver_for({"AT+CMGS=19": b"\r\n> ", "\x1b": OK, "AT+CSQ": OK})
    driver.begin(CMGS)
    driver.cancel()
    driver.ask(CSQ)
    assert port.heard == ["AT+CMGS=19", "\x1b", "AT+CSQ"]


def test_leaving_a_prompt_that_was_refused_needs_nothing() -> None:
    driver, port = driver_for({"AT+CMGS=19": ERROR})
    driver.begin(CMGS)
    driver.cancel()
    assert port.heard == ["AT+CMGS=19"]


def test_leaving_a_prompt_without_an_answer_is_followed_by_a_resync() -> None:
    driver, port = driver_for({"AT+CMGS=19": b"\r\n> ", "AT": OK, "AT+CSQ": OK})
    driver.begin(CMGS)
    driver.cancel()
    driver.ask(CSQ)
    assert port.heard == ["AT+CMGS=19", "\x1b", "\x1b", "", "AT", "AT+CSQ"]


def test_a_flood_does_not_stop_a_resync() -> None:
    driver, port = driver_for({"AT": OK})
    for tenth in range(200):
        port.say(b"\r\n^RSSI:20\r\n", after=tenth / 10)
    driver.doubt()
    began = port.clock.seconds
    driver.resync()
    assert port.clock.seconds < began + 10


def test_listening_ends_when_something_comes() -> None:
    driver, port = driver_for({})
    port.say(b"\r\nRING\r\n", after=3.0)
    began = port.clock.seconds
    driver.listen(60.0)
    assert port.clock.seconds == began + 3.0
    assert len(driver.unsolicited) == 1
    driver.listen(2.0)
    assert port.clock.seconds == began + 5.0


def test_listening_waits_for_the_rest_of_what_began() -> None:
    driver, port = driver_for({})
    port.say(b"\r\n+CDS: 25\r\n")
    port.say(b"0011\r\n", after=0.5)
    driver.listen(0.0)
    assert [urc.body for urc in driver.unsolicited] == ["0011"]


def test_listening_ends_though_a_flood_hides_the_silence() -> None:
    driver, port = driver_for({})
    port.say(b"\r\n+CDS: 25\r\n")
    for tenth in range(300):
        port.say(b"\r\n^RSSI:20\r\n", after=tenth / 10)
    began = port.clock.seconds
    driver.listen(0.0)
    assert port.clock.seconds < began + 5


def test_a_reference_without_ok_in_a_flood_is_still_an_answer() -> None:
    def chatty(port: ScriptedPort) -> None:
        port.say(b"\r\n+CMGS: 9\r\n")
        for half in range(400):
            port.say(b"\r\n^RSSI:20\r\n", after=half / 2)

    driver, _ = driver_for({"AT+CMGS=19": b"\r\n> ", f"{PDU}\x1a": chatty})
    driver.begin(CMGS)
    driver.prompt(15.0)
    driver.body(PDU)
    assert driver.answer(150.0).lines == ("+CMGS: 9",)


def test_notices_that_nobody_fetches_are_bounded() -> None:
    driver, port = driver_for({})
    for _ in range(30):
        port.say(b"RING\r\n" * 1000)
        driver.listen(0.0)
    assert len(driver.unsolicited) == 10_000


def test_a_restart_told_before_the_prompt_does_not_shorten_the_wait_for_the_result() -> None:
    def sent(port: ScriptedPort) -> None:
        port.say(b"\r\n+CMGS: 7\r\n\r\nOK\r\n", after=timeouts.AFTER_RESTART + 1)

    driver, _ = driver_for({"AT+CMGS=19": b"\r\nRDY\r\n\r\n> ", f"{PDU}\x1a": sent})
    driver.begin(CMGS)
    assert isinstance(driver.prompt(timeouts.PROMPT), Prompt)
    driver.body(PDU)
    assert driver.answer(timeouts.SENT).lines == ("+CMGS: 7",)
