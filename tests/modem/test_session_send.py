"""Sending one part: two round trips, and what each fault on the way means."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smsdesk.codec import pdu as codec
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import LateAcceptance, PartKey
from smsdesk.domain.outcome import Rejected, RouteDown, TryLater, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem.sender import PartAccepted
from smsdesk.modem.session import Session
from smsdesk.modem.wire import InDoubt
from tests.modem.rig import OK, ScriptedPort, SimPort, brought_up, nothing, session

PART = codec.encode_submit("+15005550006", "Hello", Alphabet.GSM7)
CMGS = f"AT+CMGS={PART.tpdu_length}"
BODY = f"{PART.pdu}\x1a"
PROMPT = b"\r\n> "


def accepted(reference: int) -> bytes:
    return f"\r\n+CMGS: {reference}\r\n\r\nOK\r\n".encode()


def send(opened: Session, attempt: int = 1):
    return opened.send_part(PART, lambda: None, attempt=attempt)


def test_two_round_trips_and_nothing_else() -> None:
    opened, port = brought_up({CMGS: PROMPT, BODY: [accepted(7), accepted(8)]})
    assert send(opened) == PartAccepted(7)
    assert send(opened) == PartAccepted(8)
    assert opened.receive(0) == []
    assert port.heard == [CMGS, BODY, CMGS, BODY]


def test_the_hand_over_lies_between_command_and_body() -> None:
    opened, port = brought_up({CMGS: PROMPT, BODY: accepted(7)})
    heard: list[list[str]] = []
    opened.send_part(PART, lambda: heard.append(list(port.heard)))
    assert heard == [[CMGS]]


def test_the_time_in_the_air_begins_once_the_body_has_left() -> None:
    opened, port = brought_up({CMGS: PROMPT, BODY: accepted(7)})
    heard: list[list[str]] = []
    outcome = opened.send_part(PART, lambda: None, lambda: heard.append(list(port.heard)))
    assert outcome == PartAccepted(7)
    assert heard == [[CMGS, BODY]]


@pytest.mark.parametrize("at_prompt", [b"\r\n+CMS ERROR: 310\r\n", nothing])
def test_what_was_never_in_the_air_has_no_time_there(at_prompt: bytes) -> None:
    opened, _ = brought_up({CMGS: at_prompt})
    heard: list[str] = []
    opened.send_part(PART, lambda: None, lambda: heard.append("in the air"))
    assert heard == []


def test_giving_up_ends_the_wait_for_an_answer() -> None:
    opened, _ = brought_up({CMGS: PROMPT, BODY: nothing})
    outcome = opened.send_part(PART, lambda: None, opened.give_up)
    assert outcome == Unknown(Trouble(Reason.PROGRAM_ENDED, "scripted"))
    with pytest.raises(Refusal) as caught:
        opened.refresh_status()
    assert caught.value.reason is Reason.PROGRAM_ENDED
    opened.close()


def test_giving_up_before_anything_has_left_sends_nothing() -> None:
    opened, port = brought_up({CMGS: nothing})
    outcome = opened.send_part(PART, opened.give_up)
    assert isinstance(outcome, RouteDown)
    assert b"\x1a" not in port.written


def test_a_hand_over_that_fails_sends_nothing_and_the_next_message_goes() -> None:
    opened, port = brought_up({CMGS: PROMPT, BODY: accepted(7), "\x1b": OK})

    def fail() -> None:
        raise Refusal(Reason.DATA_DISK_FULL)

    with pytest.raises(Refusal) as caught:
        opened.send_part(PART, fail)
    assert caught.value.reason is Reason.DATA_DISK_FULL
    assert b"\x1a" not in port.written
    assert send(opened) == PartAccepted(7)


def test_ok_without_a_reference_means_sent() -> None:
    opened, _ = brought_up({CMGS: PROMPT, BODY: OK})
    assert send(opened) == PartAccepted(None)


def test_a_reference_without_ok_means_sent() -> None:
    opened, _ = brought_up({CMGS: PROMPT, BODY: b"\r\n+CMGS: 9\r\n"})
    assert send(opened) == PartAccepted(9)


@pytest.mark.parametrize(
    ("error", "attempt", "kind", "reason"),
    [
        (b"+CMS ERROR: 1", 1, Rejected, Reason.NUMBER_UNKNOWN_TO_NETWORK),
        (b"+CMS ERROR: 42", 1, TryLater, Reason.NETWORK_BUSY),
        (b"+CMS ERROR: 38", 1, TryLater, Reason.NETWORK_TROUBLE),
        (b"+CMS ERROR: 38", 3, Rejected, Reason.NETWORK_TROUBLE),
        (b"+CMS ERROR: 50", 1, Rejected, Reason.SENDING_BARRED),
        (b"+CMS ERROR: 310", 1, RouteDown, Reason.SIM_MISSING),
        (b"+CMS ERROR: 322", 1, TryLater, Reason.STORAGE_FULL),
        (b"+CMS ERROR: 999", 1, TryLater, Reason.MESSAGE_REFUSED),
        (b"+CMS ERROR: 999", 2, Rejected, Reason.MESSAGE_REFUSED),
        (b"+CME ERROR: 11", 1, RouteDown, Reason.SIM_PIN),
        (b"ERROR", 1, TryLater, Reason.MESSAGE_REFUSED),
        (b"ERROR", 2, Rejected, Reason.MESSAGE_REFUSED),
        (b"COMMAND NOT SUPPORT", 2, Rejected, Reason.MESSAGE_REFUSED),
    ],
)
@pytest.mark.parametrize("place", ["at the prompt", "after the body"])
def test_errors(error: bytes, attempt: int, kind: type, reason: Reason, place: str) -> None:
    line = b"\r\n" + error + b"\r\n"
    answers = {CMGS: line} if place == "at the prompt" else {CMGS: PROMPT, BODY: line}
    opened, port = brought_up(answers)
    outcome = send(opened, attempt)
    assert isinstance(outcome, kind)
    assert outcome.trouble.reason is reason
    if place == "at the prompt":
        assert b"\x1a" not in port.written


def test_suspicious_refusals_say_so() -> None:
    opened, _ = brought_up({CMGS: b"\r\n+CMS ERROR: 50\r\n"})
    outcome = send(opened)
    assert isinstance(outcome, Rejected)
    assert outcome.suspicious
    assert outcome.trouble.detail == "CMS 50"


def test_errors_of_the_modem_in_a_row_take_the_route_down() -> None:
    opened, _ = brought_up({CMGS: PROMPT, BODY: b"\r\n+CMS ERROR: 300\r\n"})
    kinds = [type(send(opened)) for _ in range(3)]
    assert kinds == [TryLater, TryLater, RouteDown]


def test_a_duplicate_was_sent_already() -> None:
    opened, _ = brought_up({CMGS: PROMPT, BODY: b"\r\n+CMS ERROR: 197\r\n"})
    assert send(opened, 2) == PartAccepted(None)


@pytest.mark.parametrize("stray", [b"+CMS ERROR: 340", b"+CMS ERROR: 321", b"+CME ERROR: 22"])
def test_an_error_that_can_not_be_about_a_send_is_not_taken_for_one(stray: bytes) -> None:
    line = b"\r\n" + stray + b"\r\n"
    opened, port = brought_up({CMGS: [line, PROMPT], BODY: line})
    assert isinstance(send(opened), TryLater)
    assert b"\x1a" not in port.written
    outcome = send(opened)
    assert isinstance(outcome, Unknown), "it may go all the same"
    assert outcome.trouble.reason is Reason.NO_ANSWER


def test_siemens_numbers() -> None:
    opened, _ = brought_up(
        {
            "AT+CGMI": b"\r\nSIEMENS\r\n\r\nOK\r\n",
            CMGS: PROMPT,
            BODY: b"\r\n+CMS ERROR: 515\r\n",
        }
    )
    outcome = send(opened)
    assert isinstance(outcome, Rejected)
    assert outcome.trouble.reason is Reason.MESSAGE_MALFORMED


class TestSilence:
    def test_no_prompt_means_not_sent(self) -> None:
        opened, port = brought_up({CMGS: nothing})
        began = port.clock.seconds
        outcome = send(opened)
        assert isinstance(outcome, TryLater)
        assert outcome.trouble.reason is Reason.MODEM_SILENT
        assert port.clock.seconds == pytest.approx(began + 15)
        assert b"\x1a" not in port.written

    def test_no_result_means_unknown_after_the_whole_time(self) -> None:
        opened, port = brought_up({CMGS: PROMPT, BODY: nothing})
        began = port.clock.seconds
        outcome = send(opened)
        assert isinstance(outcome, Unknown)
        assert outcome.trouble.reason is Reason.NO_ANSWER
        assert port.clock.seconds == pytest.approx(began + 150)

    def test_notices_do_not_lengthen_the_wait(self) -> None:
        def chatty(port: ScriptedPort) -> None:
            for second in range(0, 300, 5):
                port.say(b"\r\n^RSSI:20\r\n", after=second)

        opened, port = brought_up({CMGS: PROMPT, BODY: chatty})
        began = port.clock.seconds
        assert isinstance(send(opened), Unknown)
        assert port.clock.seconds == pytest.approx(began + 150, abs=5)

    def test_a_late_reference_is_not_the_next_messages(self) -> None:
        def late(port: ScriptedPort) -> None:
            port.say(accepted(44), after=150.2)

        opened, port = brought_up({CMGS: PROMPT, BODY: [late, accepted(45)]})
        assert isinstance(send(opened), Unknown)
        assert send(opened) == PartAccepted(45)
        assert port.heard[2] == "\x1b", "resync first"

    def test_a_modem_that_stays_silent_takes_the_route_down(self) -> None:
        opened, port = brought_up({CMGS: PROMPT, BODY: nothing})
        assert isinstance(send(opened), Unknown)
        port.answers.clear()
        outcome = send(opened)
        assert isinstance(outcome, RouteDown)
        assert outcome.trouble.reason is Reason.MODEM_SILENT

    def test_an_ok_instead_of_a_prompt_is_no_result(self) -> None:
        opened, port = brought_up({CMGS: [OK, PROMPT], BODY: accepted(5)})
        assert isinstance(send(opened), TryLater)
        assert b"\x1a" not in port.written
        assert send(opened) == PartAccepted(5)

    def test_an_ok_behind_the_prompt_means_not_sent(self) -> None:
        opened, port = brought_up({CMGS: [PROMPT + OK, PROMPT], BODY: accepted(5)})
        assert isinstance(send(opened), TryLater)
        assert b"\x1a" not in port.written
        assert send(opened) == PartAccepted(5)
        assert port.heard[1] == "\x1b", "the prompt may still be there"

    def test_an_error_behind_the_prompt_is_the_answer(self) -> None:
        opened, port = brought_up({CMGS: PROMPT + b"\r\n+CMS ERROR: 28\r\n"})
        outcome = send(opened)
        assert isinstance(outcome, Rejected)
        assert outcome.trouble.reason is Reason.NUMBER_UNKNOWN_TO_NETWORK
        assert b"\x1a" not in port.written


class TestLateAnswers:
    """An answer after the time-out belongs to the last part that had none, or to nobody."""

    LATE = LateAcceptance(PartKey(5, 0), 44, "lane")

    @staticmethod
    def later(line: bytes, after: float) -> Callable[[ScriptedPort], None]:
        return lambda port: port.say(line, after=after)

    def timed_out(
        self, *bodies: bytes | Callable[[ScriptedPort], None], **changes: object
    ) -> tuple[Session, ScriptedPort]:
        """Return a session whose part 5/0 got no answer in time."""
        opened, port = brought_up({CMGS: PROMPT, BODY: list(bodies), **changes})
        assert isinstance(opened.send_part(PART, lambda: None, part=PartKey(5, 0)), Unknown)
        return opened, port

    def test_it_is_told_for_its_part(self) -> None:
        opened, port = self.timed_out(self.later(accepted(44), 153.0))
        assert opened.receive(10) == [self.LATE]
        opened.discard([self.LATE])
        assert opened.receive(1) == []
        assert b"CMGD" not in port.written

    def test_one_without_a_number_is_an_answer_too(self) -> None:
        opened, _ = self.timed_out(self.later(b"\r\n+CMGS:\r\n\r\nOK\r\n", 153.0))
        assert opened.receive(10) == [LateAcceptance(PartKey(5, 0), None, "lane")]

    def test_it_may_come_while_the_next_message_is_prepared(self) -> None:
        opened, _ = self.timed_out(self.later(accepted(44), 150.2), accepted(45))
        outcome = opened.send_part(PART, lambda: None, part=PartKey(6, 0))
        assert outcome == PartAccepted(45)
        assert opened.receive(0) == [self.LATE]

    def test_it_may_come_between_the_next_command_and_its_prompt(self) -> None:
        def late_then_prompt(port: ScriptedPort) -> None:
            port.say(accepted(44) + PROMPT)

        opened, port = self.timed_out(nothing, accepted(45))
        port.answers[CMGS] = [late_then_prompt]
        outcome = opened.send_part(PART, lambda: None, part=PartKey(6, 0))
        assert outcome == PartAccepted(45)
        assert opened.receive(0) == [self.LATE]

    def test_a_second_one_is_nobodys(self) -> None:
        opened, _ = self.timed_out(self.later(accepted(44) + accepted(45), 153.0))
        assert opened.receive(10) == [self.LATE]

    def test_after_the_next_answer_it_is_nobodys(self) -> None:
        opened, port = self.timed_out(nothing, accepted(45))
        assert opened.send_part(PART, lambda: None, part=PartKey(6, 0)) == PartAccepted(45)
        port.say(accepted(44))
        assert opened.receive(1) == []

    def test_of_two_that_had_no_answer_the_later_is_meant(self) -> None:
        opened, _ = self.timed_out(nothing, self.later(accepted(46), 153.0))
        assert isinstance(opened.send_part(PART, lambda: None, part=PartKey(6, 0)), Unknown)
        assert opened.receive(10) == [LateAcceptance(PartKey(6, 0), 46, "lane")]

    def test_a_refusal_at_the_next_prompt_changes_nothing(self) -> None:
        opened, port = self.timed_out(nothing)
        port.answers[CMGS] = [b"\r\n+CMS ERROR: 42\r\n"]
        assert isinstance(opened.send_part(PART, lambda: None, part=PartKey(6, 0)), TryLater)
        port.say(accepted(44))
        assert opened.receive(1) == [self.LATE]

    def test_a_modem_that_started_anew_means_nothing_by_it(self) -> None:
        opened, port = self.timed_out(nothing)
        port.say(b"\r\nRDY\r\n")
        port.say(accepted(44), after=0.1)
        assert opened.receive(1) == []

    def test_a_late_refusal_leaves_it_unknown(self) -> None:
        # It may as well be the answer to the ESC that followed; and even a network time-out
        # (CMS 332) does not say that nothing was sent.
        opened, _ = self.timed_out(self.later(b"\r\n+CMS ERROR: 42\r\n", 153.0))
        assert opened.receive(10) == []

    def test_a_new_session_knows_nothing_of_it(self) -> None:
        _, port = self.timed_out(nothing)
        port.say(accepted(44))
        again = session(port)
        again.bring_up()
        assert again.receive(0) == []


class TestVanishing:
    def test_before_the_command(self) -> None:
        opened, port = brought_up()
        port.vanish()
        outcome = send(opened)
        assert isinstance(outcome, RouteDown)
        assert outcome.trouble.reason is Reason.PORT_GONE

    def test_before_the_prompt(self) -> None:
        opened, _ = brought_up({CMGS: lambda port: port.vanish()})
        assert isinstance(send(opened), RouteDown)

    def test_at_the_body(self) -> None:
        opened, port = brought_up({CMGS: PROMPT})
        port.write_fails = lambda data: port.gone() if b"\x1a" in data else None
        assert isinstance(send(opened), RouteDown)

    def test_at_the_body_without_knowing_how_much_left(self) -> None:
        opened, port = brought_up({CMGS: PROMPT})
        doubt = InDoubt(Reason.PORT_GONE, "COM3")
        port.write_fails = lambda data: doubt if b"\x1a" in data else None
        assert isinstance(send(opened), Unknown)

    def test_after_the_body(self) -> None:
        opened, _ = brought_up({CMGS: PROMPT, BODY: lambda port: port.vanish()})
        outcome = send(opened)
        assert isinstance(outcome, Unknown)
        assert outcome.trouble.reason is Reason.PORT_GONE

    def test_after_the_result_it_is_known(self) -> None:
        def last_words(port: ScriptedPort) -> None:
            port.say(accepted(3))
            port.vanish()

        opened, _ = brought_up({CMGS: PROMPT, BODY: last_words})
        assert send(opened) == PartAccepted(3)

    def test_while_a_hand_over_fails(self) -> None:
        opened, _ = brought_up({CMGS: lambda port: port.vanish()})

        def fail() -> None:
            raise RuntimeError("the disk")

        with pytest.raises(RuntimeError, match="the disk"):
            opened.send_part(PART, fail)


class TestWithoutNetwork:
    CREG_SEARCHING = b"\r\n+CREG: 2,2\r\n\r\nOK\r\n"

    def test_it_waits_for_the_network_to_come_back(self) -> None:
        opened, port = brought_up({CMGS: PROMPT, BODY: accepted(1), "AT+CEREG?": self.none()})
        port.answers["AT+CREG?"] = [self.CREG_SEARCHING, *port.answers["AT+CREG?"]]
        port.say(b"\r\n+CREG: 2\r\n")
        opened.receive(0)
        assert opened.status.registration == "searching"
        assert send(opened) == PartAccepted(1)
        assert opened.status.registration == "home"

    def test_it_takes_the_route_down_when_it_does_not(self) -> None:
        opened, port = brought_up({"AT+CEREG?": self.none(), CMGS: PROMPT})
        port.answers["AT+CREG?"] = [self.CREG_SEARCHING]
        port.say(b"\r\n+CREG: 2\r\n")
        opened.receive(0)
        outcome = send(opened)
        assert isinstance(outcome, RouteDown)
        assert outcome.trouble.reason is Reason.NOT_REGISTERED
        assert CMGS not in port.heard

    def test_a_refusal_for_lack_of_network_asks_before_the_next_send(self) -> None:
        opened, port = brought_up({CMGS: [b"\r\n+CMS ERROR: 331\r\n", PROMPT], BODY: accepted(2)})
        assert isinstance(send(opened), TryLater)
        assert send(opened) == PartAccepted(2)
        assert port.heard == [CMGS, "AT+CREG?", CMGS, BODY]

    def test_lte_registration_counts(self) -> None:
        opened, port = brought_up({CMGS: PROMPT, BODY: accepted(1)})
        port.answers["AT+CREG?"] = [b"\r\n+CREG: 2,0\r\n\r\nOK\r\n"]
        port.answers["AT+CEREG?"] = [b"\r\n+CEREG: 0,1\r\n\r\nOK\r\n"]
        port.say(b"\r\n+CREG: 0\r\n")
        opened.receive(0)
        assert opened.status.registration == "home"

    @staticmethod
    def none() -> bytes:
        return b"\r\n+CEREG: 0,0\r\n\r\nOK\r\n"


class TestVirtualModems:
    """The same over every profile that can send."""

    @pytest.mark.parametrize(
        "profile",
        ["clean", "echoing", "slow", "garbage", "urc_flood", "huawei", "wavecom", "siemens"],
    )
    def test_a_hundred_messages(self, profile: str) -> None:
        port = SimPort(profile, latency=0.2)
        opened = session(port)
        opened.bring_up()
        began = port.clock.seconds
        references = [send(opened) for _ in range(100)]
        assert all(isinstance(outcome, PartAccepted) for outcome in references)
        assert len({outcome.reference for outcome in references}) == 100
        if profile == "clean":
            assert port.clock.seconds - began == pytest.approx(20.0, rel=0.001), "no time is lost"

    def test_a_modem_that_dies_in_sends(self) -> None:
        port = SimPort("dying_in_prompt", latency=0.1)
        outcomes = []
        for _ in range(10):
            if port.vanished:
                port.modem.power_on()
                port.plug_in()
            opened = session(port)
            opened.bring_up()
            outcomes.append(send(opened))
        kinds = [type(outcome) for outcome in outcomes]
        assert kinds == [PartAccepted] * 4 + [RouteDown] + [PartAccepted] * 4 + [Unknown]

    def test_a_modem_that_says_nothing_after_a_send(self) -> None:
        port = SimPort("silent_after_send", latency=0.1)
        opened = session(port)
        opened.bring_up()
        assert isinstance(send(opened), Unknown)
        assert isinstance(send(opened), PartAccepted)

    def test_no_credit(self) -> None:
        port = SimPort("no_credit")
        opened = session(port)
        opened.bring_up()
        outcome = send(opened)
        assert isinstance(outcome, Rejected)
        assert outcome.suspicious
