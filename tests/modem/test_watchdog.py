"""The ladder: what is done about a modem that leaves things unanswered."""

from __future__ import annotations

from itertools import pairwise

import pytest

from smsdesk.at.command import Command
from smsdesk.codec import pdu as codec
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.errors import Refusal
from smsdesk.domain.outcome import RouteDown, TryLater, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem import timeouts
from smsdesk.modem.driver import NoAnswerError
from smsdesk.modem.sender import PartAccepted
from smsdesk.modem.session import Session, SessionSettings
from smsdesk.modem.watchdog import GIVE_UP, GRACE, REOPEN, RESTART, Watchdog
from tests.modem.rig import OK, FakeClock, Reply, ScriptedPort, brought_up, nothing, plain, wait

PART = codec.encode_submit("+15005550006", "Hello", Alphabet.GSM7)
CMGS, BODY = f"AT+CMGS={PART.tpdu_length}", f"{PART.pdu}\x1a"
PROMPT, TAKEN = b"\r\n> ", b"\r\n+CMGS: 7\r\n\r\nOK\r\n"
REFUSED = b"\r\n+CMS ERROR: 42\r\n"
SILENT, HANGS = Trouble(Reason.MODEM_SILENT, "x"), Trouble(Reason.MODEM_HANGS, "x")


def climbed(count: int, *, alive: bool = True) -> Watchdog:
    """Return a watchdog that has missed so many answers in a row."""
    dog = Watchdog(FakeClock())
    if alive:
        dog.answered()
    for _ in range(count):
        dog.no_answer()
    return dog


@pytest.mark.parametrize(
    ("count", "unheard", "restart", "verdict"),
    [
        (0, False, False, None),
        (REOPEN - 1, False, False, None),
        (REOPEN, True, False, SILENT),
        (RESTART - 1, True, False, SILENT),
        (RESTART, True, True, SILENT),
        (GIVE_UP - 1, True, True, SILENT),
        (GIVE_UP, True, True, HANGS),
    ],
)
def test_the_rungs(count: int, *, unheard: bool, restart: bool, verdict: Trouble | None) -> None:
    dog = climbed(count)
    assert (dog.unheard, dog.wants_restart, dog.verdict("x")) == (unheard, restart, verdict)
    dog.answered()
    assert (dog.unheard, dog.wants_restart, dog.verdict("x")) == (False, False, None)


def test_what_never_answered_is_silent_and_not_dead() -> None:
    dog = climbed(GIVE_UP + 5, alive=False)
    assert not dog.dead
    assert dog.verdict("x") == SILENT


def test_it_is_started_anew_once_and_left_in_peace_then() -> None:
    clock = FakeClock()
    dog = Watchdog(clock)
    dog.answered()
    for _ in range(RESTART):
        dog.no_answer()
    dog.restarted()
    assert not dog.wants_restart
    for _ in range(20):
        dog.no_answer()
        dog.not_set_up()
    assert not dog.dead, "it takes its time to start"
    clock.seconds += GRACE
    dog.no_answer()
    dog.no_answer()
    assert dog.dead
    assert not dog.wants_restart
    dog.answered()
    assert not dog.wants_restart
    for _ in range(RESTART):
        dog.no_answer()
    assert dog.wants_restart, "another time, another restart"


def test_unplugged_it_starts_from_the_ground() -> None:
    dog = climbed(GIVE_UP)
    for _ in range(9):
        dog.no_result()
        dog.not_set_up()
    dog.unplugged()
    assert (dog.unheard, dog.dead, dog.verdict("x")) == (False, False, None)


def test_sends_are_counted_apart() -> None:
    dog = Watchdog(FakeClock())
    for _ in range(3):
        dog.answered()
        dog.no_result()
        assert not dog.unheard
    assert dog.verdict("x") == SILENT
    dog.answered()
    assert dog.verdict("x") == SILENT, "other answers prove nothing"
    dog.sent()
    assert dog.verdict("x") is None


def send(opened: Session):
    return opened.send_part(PART, lambda: None)


class TestCommands:
    def test_every_time_out_is_followed_by_a_resync(self) -> None:
        opened, port = brought_up({"AT+CSQ": nothing})
        with pytest.raises(NoAnswerError, match="CSQ"):
            opened._driver.ask(Command("AT+CSQ"))
        opened._driver.ask(Command("AT+COPS?"))
        assert port.heard[-3:] == ["AT+CSQ", "AT", "AT+COPS?"]

    def test_the_fifth_in_a_row_ends_the_session(self) -> None:
        opened, port = brought_up({f"AT+X{n}": nothing for n in range(5)})
        for n in range(4):
            with pytest.raises(NoAnswerError, match=f"X{n}"):
                opened._driver.ask(Command(f"AT+X{n}"))
        with pytest.raises(Refusal) as caught:
            opened._driver.ask(Command("AT+X4"))
        assert caught.value.reason is Reason.MODEM_SILENT
        assert "AT+CFUN=1,1" not in port.heard

    def test_an_answer_in_between_breaks_the_row(self) -> None:
        opened, _ = brought_up({"AT+X": nothing})
        for _ in range(12):
            with pytest.raises(NoAnswerError, match="X"):
                opened._driver.ask(Command("AT+X"))
            assert opened._driver.ask(Command("AT+COPS?")).ok

    def test_an_idle_modem_is_looked_at_every_fifteen_seconds(self) -> None:
        opened, port = brought_up()
        since = len(port.times)
        wait(opened, port, 60)
        gaps = [later - earlier for earlier, later in pairwise(port.times[since:])]
        assert max(gaps) <= timeouts.STATUS_STEP


class TestSends:
    def test_a_modem_that_never_asks_for_the_text(self) -> None:
        opened, port = brought_up({CMGS: nothing})
        kinds = []
        for _ in range(REOPEN):
            kinds.append(type(send(opened)))
            opened._driver.ask(Command("AT+COPS?"))
        assert kinds == [TryLater] * (REOPEN - 1) + [RouteDown]
        assert b"\x1a" not in port.written

    def test_a_modem_that_never_says_what_became_of_it(self) -> None:
        opened, port = brought_up({CMGS: PROMPT, BODY: nothing})
        assert [type(send(opened)) for _ in range(3)] == [Unknown] * 3
        bodies = port.heard.count(BODY)
        outcome = send(opened)
        assert isinstance(outcome, RouteDown)
        assert outcome.trouble.reason is Reason.MODEM_SILENT
        assert port.heard.count(BODY) == bodies, "no further text is put at risk"
        assert isinstance(send(opened), Unknown), "who goes on all the same may try"

    @pytest.mark.parametrize("answer", [TAKEN, REFUSED])
    def test_any_answer_in_between_breaks_the_row(self, answer: bytes) -> None:
        opened, _ = brought_up({CMGS: PROMPT, BODY: [nothing, nothing, answer, nothing]})
        kinds = [type(send(opened)) for _ in range(5)]
        middle = PartAccepted if answer is TAKEN else TryLater
        assert kinds == [Unknown, Unknown, middle, Unknown, Unknown]

    def test_it_is_remembered_over_sessions_until_it_is_dead(self) -> None:
        clock = FakeClock()
        dog = Watchdog(clock)
        answers: dict[str, Reply | list[Reply]] = {**plain(), CMGS: PROMPT, BODY: nothing}
        troubles = []
        for _ in range(4):
            port = ScriptedPort(answers, clock)
            opened = Session(port, clock, SessionSettings(), "lane", watchdog=dog)
            opened.bring_up()
            dog.set_up()
            while isinstance(outcome := send(opened), Unknown):
                pass
            troubles.append((outcome.trouble.reason, dog.wants_restart))
            opened.close()
        assert troubles == [
            (Reason.MODEM_SILENT, False),
            (Reason.MODEM_SILENT, True),
            (Reason.MODEM_HANGS, True),
            (Reason.MODEM_HANGS, True),
        ]


def test_a_restart_is_never_told_in_the_middle_of_a_text() -> None:
    # The ladder is climbed by whoever sets a modem up: a session itself restarts nothing.
    opened, port = brought_up({CMGS: PROMPT, BODY: nothing, "AT+CFUN=1,1": OK})
    for _ in range(9):
        send(opened)
    assert "AT+CFUN=1,1" not in port.heard
