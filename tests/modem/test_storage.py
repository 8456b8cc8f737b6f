"""Memories that fill up: what is deleted to make room, what never is, and odd memories."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smsdesk.codec import pdu as codec
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.changes import ModemStatus, nearly_full
from smsdesk.domain.message import ReceivedPart, Slot
from smsdesk.domain.outcome import Rejected, TryLater
from smsdesk.domain.reasons import Reason
from smsdesk.modem import timeouts
from smsdesk.modem.mailbox import MOST_AT_ONCE
from smsdesk.modem.session import Session
from tests.modem.rig import (
    ERROR,
    OK,
    Reply,
    ScriptedPort,
    SimPort,
    brought_up,
    nothing,
    session,
    wait,
)

AT_NOON = datetime(2024, 1, 8, 12, 0, tzinfo=UTC)
SUBMIT = codec.encode_submit("+15005550006", "Mine", Alphabet.GSM7)
PART = codec.encode_submit("+15005550006", "Hello", Alphabet.GSM7)
CMGS = f"AT+CMGS={PART.tpdu_length}"
FULL = b"\r\n+CMS ERROR: 322\r\n"
Answers = dict[str, Reply | list[Reply]]


def received(text: str) -> codec.EncodedPdu:
    return codec.encode_deliver("+15005550007", text, Alphabet.GSM7, sent_at=AT_NOON)


def listing(*entries: tuple[int, int, codec.EncodedPdu]) -> bytes:
    lines = (
        f"\r\n+CMGL: {index},{status},,{pdu.tpdu_length}\r\n{pdu.pdu}\r\n"
        for index, status, pdu in entries
    )
    return "".join(lines).encode() + OK


def fill(used: int, total: int) -> bytes:
    return f"\r\n+CPMS: {used},{total},{used},{total},{used},{total}\r\n\r\nOK\r\n".encode()


def one_memory(used: int, total: int) -> Answers:
    """Return the answers of a modem that has only its SIM."""
    return {
        "AT+CPMS=?": b'\r\n+CPMS: ("SM"),("SM"),("SM")\r\n\r\nOK\r\n',
        'AT+CPMS="SM","SM","SM"': fill(used, total),
        "AT+CPMS?": fill(used, total).replace(b": ", b': "SM",'),
        **{f"AT+CMGD={index}": OK for index in range(60)},
    }


def swept(used: int, total: int, *entries: tuple[int, int, codec.EncodedPdu]):
    """Return a session whose SIM holds these entries, after the sweep that found them."""
    opened, port = brought_up(one_memory(used, total))
    port.answers["AT+CMGL=4"] = [listing(*entries)]
    wait(opened, port, timeouts.SWEEP)
    return opened, port


def deleted(port: ScriptedPort) -> list[int]:
    """Return the indexes that were to be deleted; anything but one index is a mistake."""
    said = [line.removeprefix("AT+CMGD=") for line in port.heard if line.startswith("AT+CMGD=")]
    return [int(index) for index in said if index != "?"]


class TestOwnCopies:
    def test_sent_ones_go_from_a_memory_that_is_nearly_full(self) -> None:
        opened, port = swept(8, 10, (1, 3, SUBMIT), (2, 2, SUBMIT), (3, 1, received("Theirs")))
        assert deleted(port) == [1], "nothing that came in, nothing that was not sent"
        assert opened.status.storage_used == 8

    def test_they_stay_where_there_is_room(self) -> None:
        _, port = swept(7, 10, (1, 3, SUBMIT), (2, 2, SUBMIT))
        assert deleted(port) == []

    def test_not_all_at_once(self) -> None:
        opened, port = swept(30, 30, *((index, 3, SUBMIT) for index in range(30)))
        assert deleted(port) == list(range(MOST_AT_ONCE))
        rest = ((index, 3, SUBMIT) for index in range(MOST_AT_ONCE, 30))
        port.answers["AT+CMGL=4"] = [listing(*rest)]
        wait(opened, port, timeouts.SWEEP)
        # By then there is room, and the rest may stay.
        assert len(deleted(port)) == MOST_AT_ONCE

    def test_one_that_can_not_be_deleted_is_not_tried_for_ever(self) -> None:
        opened, port = brought_up(one_memory(9, 10) | {"AT+CMGD=1": ERROR})
        port.answers["AT+CMGL=4"] = [listing((1, 3, SUBMIT)), listing()]
        wait(opened, port, 3 * timeouts.SWEEP)
        assert deleted(port) == [1]


class TestFull:
    def test_a_send_that_fails_for_lack_of_room_makes_room_and_goes_again(self) -> None:
        opened, port = brought_up(one_memory(10, 10))
        port.answers |= {
            CMGS: [FULL, b"\r\n> "],
            f"{PART.pdu}\x1a": [b"\r\n+CMGS: 7\r\n\r\nOK\r\n"],
            "AT+CMGL=4": [listing((1, 3, SUBMIT), (2, 2, SUBMIT), (3, 1, received("Theirs")))],
        }
        outcome = opened.send_part(PART, lambda: None)
        assert isinstance(outcome, TryLater)
        assert outcome.trouble.reason is Reason.STORAGE_FULL
        (theirs,) = opened.receive(0)
        assert isinstance(theirs, ReceivedPart)
        assert deleted(port) == [1, 2], "what was never sent goes too, now that nothing works"
        opened.discard([theirs])
        assert deleted(port) == [1, 2, 3]
        assert opened.status.storage_used == 7
        assert not isinstance(opened.send_part(PART, lambda: None), TryLater)

    @pytest.mark.parametrize("code", [208, 209, 211, 322])
    def test_one_that_stays_full_pauses_the_queue_in_the_end(self, code: int) -> None:
        opened, _ = brought_up({CMGS: f"\r\n+CMS ERROR: {code}\r\n".encode()})
        outcomes = [opened.send_part(PART, lambda: None, attempt=n) for n in (1, 2, 3, 4)]
        assert [type(outcome) for outcome in outcomes] == [TryLater] * 3 + [Rejected]
        assert outcomes[-1].suspicious

    def test_the_modem_may_say_so_itself(self) -> None:
        opened, port = brought_up(one_memory(10, 10))
        port.answers["AT+CMGL=4"] = [listing((4, 2, SUBMIT))]
        port.say(b"\r\n^SMMEMFULL\r\n")
        opened.receive(0)
        assert deleted(port) == [4]

    def test_the_virtual_one_is_emptied_and_gets_what_waited(self) -> None:
        port = SimPort("full_sim")
        opened = session(port)
        opened.bring_up()
        assert [each.reason for each in opened.status.warnings] == [Reason.STORAGE_NEARLY_FULL]
        port.text("+15005550006", "It waited")
        seen: list[str | None] = []
        for _ in range(3):
            arrivals = opened.receive(5)
            seen += [arrival.text for arrival in arrivals if isinstance(arrival, ReceivedPart)]
            opened.discard(arrivals)
        assert seen[-1] == "It waited"
        assert opened.status.warnings == ()


class TestUndecodable:
    BROKEN = b"\r\n+CMGL: 5,1,,99\r\n0199887766\r\n\r\nOK\r\n"

    def found(self, used: int) -> tuple[Session, ScriptedPort]:
        """Return a session that has found and stored a message nobody can read."""
        opened, port = brought_up(one_memory(used, 10))
        port.answers["AT+CMGL=4"] = [self.BROKEN]
        (part,) = wait(opened, port, timeouts.SWEEP)
        opened.discard([part])
        return opened, port

    def test_it_stays_while_there_is_room_and_goes_when_there_is_none(self) -> None:
        opened, port = self.found(5)
        assert deleted(port) == []
        assert wait(opened, port, timeouts.SWEEP) == []
        assert deleted(port) == []
        port.answers["AT+CPMS?"] = [fill(8, 10).replace(b": ", b': "SM",')]
        assert wait(opened, port, 2 * timeouts.SWEEP) == []
        assert deleted(port) == [5]

    def test_it_goes_only_if_it_is_still_what_lies_there(self) -> None:
        opened, port = self.found(5)
        port.answers["AT+CMGL=4"] = [listing((5, 1, received("New in the old place")))]
        port.say(b"\r\n^SMMEMFULL\r\n")
        (part,) = opened.receive(0)
        assert isinstance(part, ReceivedPart)
        assert part.text == "New in the old place"
        assert deleted(port) == [], "not before it is stored"

    def test_it_is_not_deleted_before_it_was_stored(self) -> None:
        opened, port = brought_up(one_memory(10, 10))
        port.answers["AT+CMGL=4"] = [self.BROKEN]
        port.say(b"\r\n^SMMEMFULL\r\n")
        (part,) = opened.receive(0)
        assert deleted(port) == []
        opened.discard([part])
        assert deleted(port) == [5]


class TestOddMemories:
    def test_what_was_announced_and_is_not_listed_is_read_by_its_index(self) -> None:
        """As an E3531 does it (gammu issues 369 and 550)."""
        opened, port = brought_up()
        for index in range(5):
            pdu = received(f"Text {index}")
            answer = f"\r\n+CMGR: 0,,{pdu.tpdu_length}\r\n{pdu.pdu}\r\n".encode() + OK
            port.answers[f"AT+CMGR={index}"] = [answer]
        port.say("".join(f'\r\n+CMTI: "ME",{index}\r\n' for index in range(5)).encode())
        port.answers["AT+CPMS?"] = [b'\r\n+CPMS: "ME",0,100\r\n\r\nOK\r\n']
        arrivals = [*opened.receive(0), *opened.receive(0)]
        assert [arrival.text for arrival in arrivals] == [f"Text {index}" for index in range(5)]
        assert port.heard.count("AT+CMGL=4") == 1

    def test_a_notice_that_hangs_its_reader_is_given_up(self) -> None:
        """As a SIM900 does it with picture messages (serialport-gsm issue 60)."""
        opened, port = brought_up({"AT+CMGR=1": nothing})
        port.say(b'\r\n+CMTI: "SM",1,"MMS PUSH",2,1\r\n')
        for _ in range(6):
            assert opened.receive(0) == []
        assert port.heard.count("AT+CMGR=1") == timeouts.UNREADABLE_TRIES

    def test_a_samsung_is_never_asked_for_a_list(self) -> None:
        pdu = received("From a Samsung")
        opened, port = brought_up(
            {
                "AT+CGMI": b"\r\nSAMSUNG ELECTRONICS\r\n\r\nOK\r\n",
                "AT+CGMM": b"\r\nSGH-J700\r\n\r\nOK\r\n",
                "AT+CPMS=?": b"\r\n+CPMS: \r\n\r\nOK\r\n",
                "AT+CPMS?": ERROR,
                "AT+CMGD=?": b"\r\n+CMGD: (2,7),(0-4)\r\n\r\nOK\r\n",
                "AT+CMGR=2": ERROR,
                "AT+CMGR=7": f"\r\n+CMGR: 1,,{pdu.tpdu_length}\r\n{pdu.pdu}\r\n".encode() + OK,
                "AT+CMGD=7": OK,
                "AT+CMGL=4": nothing,
            }
        )
        arrivals = wait(opened, port, timeouts.FULL_SWEEP)
        assert [arrival.text for arrival in arrivals] == ["From a Samsung"]
        opened.discard(arrivals)
        assert port.heard[-1] == "AT+CMGD=7"
        assert "AT+CMGL=4" not in port.heard
        assert not any("CPMS=" in line for line in port.heard)

    def test_an_announced_message_of_a_modem_that_lists_no_memories(self) -> None:
        pdu = received("Announced")
        opened, port = brought_up(
            {
                "AT+CPMS=?": b"\r\n+CPMS: \r\n\r\nOK\r\n",
                "AT+CPMS?": ERROR,
                "AT+CMGR=3": f"\r\n+CMGR: 1,,{pdu.tpdu_length}\r\n{pdu.pdu}\r\n".encode() + OK,
                "AT+CMGD=3": OK,
                "AT+CMGD=?": ERROR,
            }
        )
        port.say(b'\r\n+CMTI: "SM",3\r\n')
        arrivals = opened.receive(0)
        assert [arrival.slot for arrival in arrivals] == [Slot("SM", 3)]
        opened.discard(arrivals)
        assert port.heard == ["AT+CMGR=3", "AT+CMGD=3"]

    def test_a_phone_that_can_not_read_messages_is_left_alone(self) -> None:
        opened, port = brought_up(
            {"AT+CPMS=?": b"\r\n+CPMS: (),(),()\r\n\r\nOK\r\n", "AT+CPMS?": ERROR}
        )
        wait(opened, port, timeouts.FULL_SWEEP)
        assert not any("CMG" in line or "CPMS=" in line for line in port.heard)

    @pytest.mark.parametrize(
        "answer",
        [ERROR, OK, b"\r\n+CMS ERROR: 321\r\n", b"\r\n+CMGR: 0,,0\r\n\r\nOK\r\n"],
        ids=["error", "bare OK", "invalid index", "no length"],
    )
    def test_an_empty_slot(self, answer: bytes) -> None:
        opened, port = brought_up({"AT+CMGR=4": answer})
        port.say(b'\r\n+CMTI: "ME",4\r\n')
        assert opened.receive(0) == []

    @pytest.mark.parametrize(
        "head", ["+CMGR: ,,%d", "+CMGR: 1,,%d", '+CMGR: 0,"Ann",%d', "^RSSI: 20\r\n+CMGR: 0,,%d"]
    )
    @pytest.mark.parametrize("gap", ["\r\n", "\r\r\n", "\r\n\r\n"], ids=["plain", "cr", "blank"])
    def test_odd_answers(self, head: str, gap: str) -> None:
        pdu = received("Odd")
        answer = f"\r\n{head % pdu.tpdu_length}{gap}{pdu.pdu}\r\n".encode() + OK
        opened, port = brought_up({"AT+CMGR=4": answer})
        port.say(b'\r\n+CMTI: "ME",4\r\n')
        (arrival,) = opened.receive(0)
        assert isinstance(arrival, ReceivedPart)
        assert arrival.text == "Odd"

    def test_a_notice_inside_a_listing(self) -> None:
        one, two = received("One"), received("Two")
        answer = (
            f"\r\n+CMGL: 1,1,,{one.tpdu_length}\r\n{one.pdu}\r\n\r\n+CREG: 1\r\n"
            f"\r\n+CMGL: 2,2,,174\r\n{SUBMIT.pdu}\r\n"
            f"\r\n+CMGL: 3,,,{two.tpdu_length}\r\n\r\n{two.pdu}\r\n"
        ).encode() + OK
        opened, port = brought_up()
        port.answers["AT+CMGL=4"] = [answer]
        arrivals = wait(opened, port, timeouts.SWEEP)
        assert [arrival.text for arrival in arrivals] == ["One", "Two"]

    @pytest.mark.parametrize("head", ["+CMT: ,%d", "+CMT: %d", '+CMT: "",%d'])
    def test_what_a_gemalto_shows_although_it_was_told_otherwise(self, head: str) -> None:
        opened, port = brought_up()
        pdu = received("Shown")
        port.say(f"\r\n{head % pdu.tpdu_length}\r\n{pdu.pdu}\r\n".encode())
        (arrival,) = opened.receive(0)
        assert isinstance(arrival, ReceivedPart)
        assert (arrival.text, arrival.slot) == ("Shown", None)


@pytest.mark.parametrize(
    ("family", "form"),
    [
        ("Cinterion", "AT+CNMA=1"),
        ("Quectel_Ltd Quectel_M35", "AT+CNMA"),
        ("Telit", "AT+CNMA=0"),
        ("SIMCOM_Ltd", ""),
        ("huawei", ""),
    ],
)
@pytest.mark.parametrize("service", [1, 128])
def test_how_a_family_acknowledges(family: str, form: str, service: int) -> None:
    opened, port = brought_up(
        {
            "AT+CGMI": f"\r\n{family}\r\n\r\nOK\r\n".encode(),
            "AT+CSMS=0": ERROR,
            "AT+CSMS?": f"\r\n+CSMS: {service},1,1,1\r\n\r\nOK\r\n".encode(),
            **({form: b"\r\n+CMS ERROR: 340\r\n"} if form else {}),
        }
    )
    pdu = received("Shown")
    port.say(f"\r\n+CMT: ,{pdu.tpdu_length}\r\n{pdu.pdu}\r\n".encode())
    opened.discard(opened.receive(0))
    assert port.heard == ([form] if form else [])


@pytest.mark.parametrize(
    ("used", "total", "warns"), [(7, 10, False), (8, 10, True), (10, 10, True), (0, 0, False)]
)
def test_the_alarm(used: int, total: int, *, warns: bool) -> None:
    assert nearly_full(used, total) is warns
    status = ModemStatus("x", storage_used=used, storage_total=total)
    reasons = [each.reason for each in status.warnings]
    assert reasons == ([Reason.STORAGE_NEARLY_FULL] if warns else [])
