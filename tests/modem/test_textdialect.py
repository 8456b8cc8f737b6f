"""Text mode, for phones that refuse PDUs: what is said, what is read, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.at.textmode import TextMessage
from smsdesk.codec import pdu as codec
from smsdesk.codec import segment
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.message import Concat, Receipt, ReceivedPart, Slot
from smsdesk.domain.outcome import Rejected, TryLater
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Delivery
from smsdesk.modem import textarrivals
from smsdesk.modem.arrivals import Owner
from smsdesk.modem.sender import PartAccepted
from smsdesk.modem.session import Session
from smsdesk.sim.profiles import profile_named
from tests.modem.rig import (
    ERROR,
    OK,
    Reply,
    ScriptedPort,
    SimPort,
    brought_up,
    nothing,
    plain,
    session,
    wait,
)

NUMBER = "+15005550006"
PROMPT = b"\r\n> "
TAKEN = b"\r\n+CMGS: 7\r\n\r\nOK\r\n"
Answers = dict[str, Reply | list[Reply]]
TEXTS_ONLY: Answers = {
    "AT+CMGF=0": b"\r\n+CMS ERROR: 303\r\n",
    "AT+CMGF=1": OK,
    "AT+CSDH=1": OK,
    "AT+CSCS=?": b'\r\n+CSCS: ("IRA","GSM","UCS2")\r\n\r\nOK\r\n',
    'AT+CSCS="UCS2"': OK,
    'AT+CMGL="ALL"': OK,
}
GSM: Answers = {"AT+CSCS=?": b'\r\n+CSCS: ("GSM","HEX")\r\n\r\nOK\r\n', 'AT+CSCS="GSM"': OK}
IRA: Answers = {"AT+CSCS=?": b'\r\n+CSCS: ("IRA")\r\n\r\nOK\r\n', 'AT+CSCS="IRA"': OK}
AT_NOON = datetime(2024, 1, 8, 12, 30, tzinfo=timezone(timedelta(hours=1)))


def up(changes: Answers | None = None) -> tuple[Session, ScriptedPort]:
    return brought_up(TEXTS_ONLY | (changes or {}))


def ucs2(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()


def part(text: str = "Hello", **how: object) -> codec.EncodedPdu:
    return codec.encode_submit(NUMBER, text, segment.count(text).alphabet, **how)


def test_the_order_of_the_fallback() -> None:
    port = ScriptedPort(plain() | TEXTS_ONLY)
    session(port).bring_up()
    began = port.heard.index("AT+CMGF=0")
    assert port.heard[began : began + 6] == [
        "AT+CMGF=0", "AT+CMGF=1", "AT+CSDH=1", "AT+CSCS=?", 'AT+CSCS="UCS2"', "AT+CPMS=?",
    ]  # fmt: skip


class TestSending:
    def test_exact_bytes(self) -> None:
        command, body = f'AT+CMGS="{ucs2(NUMBER)}",145', f"{ucs2('Grüße @ 5 €')}\x1a"
        opened, port = up({"AT+CSMP=17,255,0,0": OK, command: PROMPT, body: TAKEN})
        assert opened.send_part(part("Grüße @ 5 €"), lambda: None) == PartAccepted(7)
        assert port.heard == ["AT+CSMP=17,255,0,0", command, body]

    def test_the_parameters_are_set_when_they_change_and_only_then(self) -> None:
        opened, port = up(
            {
                "AT+CSMP=49,255,0,0": OK,
                "AT+CSMP=17,11,0,24": OK,
                f'AT+CMGS="{ucs2(NUMBER)}",145': PROMPT,
                f"{ucs2('Hello')}\x1a": TAKEN,
                f"{ucs2('Привет')}\x1a": TAKEN,
            }
        )
        for _ in range(3):
            assert opened.send_part(part(report=True), lambda: None) == PartAccepted(7)
        assert len(port.heard) == 1 + 3 * 2, "two round trips each"
        flash = part("Привет", validity_minutes=60, message_class=0)
        assert opened.send_part(flash, lambda: None) == PartAccepted(7)
        assert [line for line in port.heard if "CSMP" in line] == [
            "AT+CSMP=49,255,0,0",
            "AT+CSMP=17,11,0,24",
        ]

    def test_a_doubtful_one_asks_to_be_refused_as_a_duplicate(self) -> None:
        opened, port = up({"AT+CSMP=21,255,0,0": OK})
        opened.send_part(part(reject_duplicates=True), lambda: None)
        assert "AT+CSMP=21,255,0,0" in port.heard

    def test_a_short_code_is_no_international_number(self) -> None:
        opened, port = up({"AT+CSMP=17,255,0,0": OK})
        opened.send_part(codec.encode_submit("12345", "Hi", Alphabet.GSM7), lambda: None)
        assert f'AT+CMGS="{ucs2("12345")}",129' in port.heard

    @pytest.mark.parametrize(
        ("charset", "text", "coding", "body"),
        [
            (GSM, "Hello, you", 0, "Hello, you"),
            (GSM, "Grüße", 0, "Gr~\x1ee"),
            (GSM, "One\nTwo", 0, "One\rTwo"),
            (GSM, "me@home", 8, ucs2("me@home")),
            (GSM, "5 €", 8, ucs2("5 €")),
            (GSM, "Ξ", 8, ucs2("Ξ")),
            (GSM, "Привет", 8, ucs2("Привет")),
            (IRA, "me@home, [x]", 0, "me@home, [x]"),
            (IRA, "Grüße", 8, ucs2("Grüße")),
            (IRA, "One\nTwo", 0, "One\rTwo"),
        ],
    )
    def test_a_modem_without_ucs2_gets_what_the_line_can_say(
        self, charset: Answers, text: str, coding: int, body: str
    ) -> None:
        command, typed = f'AT+CMGS="{NUMBER}",145', f"{body}\x1a"
        opened, port = up(charset | {f"AT+CSMP=17,255,0,{coding}": OK, command: PROMPT})
        lines = typed.split("\r")
        port.answers[lines[-1]] = [TAKEN]
        assert opened.send_part(part(text), lambda: None) == PartAccepted(7)
        assert typed.encode("latin-1") in port.written

    @pytest.mark.parametrize(
        ("charset", "submit", "detail"),
        [
            ({}, part("x", concat=Concat(7, 3, 1)), "several parts"),
            (GSM, part("5 €" * 40), "special characters"),
            (IRA, part("ü" * 71), "special characters"),
        ],
    )
    def test_what_it_can_not_say_is_refused_and_nothing_is_sent(
        self, charset: Answers, submit: codec.EncodedPdu, detail: str
    ) -> None:
        opened, port = up(charset)
        outcome = opened.send_part(submit, lambda: None)
        assert isinstance(outcome, Rejected)
        assert (outcome.trouble.reason, outcome.trouble.detail) == (
            Reason.PLAIN_TEXTS_ONLY,
            detail,
        )
        assert not outcome.suspicious
        assert port.heard == []

    def test_a_modem_that_sets_no_parameters_sends_plain_letters_all_the_same(self) -> None:
        command, body = f'AT+CMGS="{NUMBER}",145', "Hello\x1a"
        opened, port = up(GSM | {"AT+CSMP=17,255,0,0": ERROR, command: PROMPT, body: TAKEN})
        for _ in range(2):
            assert opened.send_part(part(), lambda: None) == PartAccepted(7)
        assert port.heard == ["AT+CSMP=17,255,0,0", command, body, command, body]
        outcome = opened.send_part(part("Привет"), lambda: None)
        assert isinstance(outcome, Rejected)
        assert outcome.trouble.reason is Reason.PLAIN_TEXTS_ONLY

    def test_silence_before_the_command_means_not_sent(self) -> None:
        opened, port = up({"AT+CSMP=17,255,0,0": nothing})
        outcome = opened.send_part(part(), lambda: None)
        assert isinstance(outcome, TryLater)
        assert b"\x1a" not in port.written

    def test_an_answer_is_no_echo_of_the_text(self) -> None:
        command, body = f'AT+CMGS="{NUMBER}",145', "OK, see you. ERROR?\x1a"
        opened, _ = up(GSM | {"AT+CSMP=17,255,0,0": OK, command: PROMPT, body: TAKEN})
        outcome = opened.send_part(part("OK, see you. ERROR?"), lambda: None)
        assert outcome == PartAccepted(7)


class TestReceiving:
    STAMP = '"24/01/08,12:30:00+04"'

    def stored(self, answer: str, charset: Answers | None = None) -> tuple[ReceivedPart, Session]:
        """Return what comes of a message at index 3 that was announced."""
        opened, port = up((charset or {}) | {"AT+CMGD=3": OK})
        port.answers["AT+CMGR=3"] = [f"\r\n{answer}\r\n\r\nOK\r\n".encode("latin-1")]
        port.say(b'\r\n+CMTI: "ME",3\r\n')
        (arrival,) = opened.receive(0)
        assert isinstance(arrival, ReceivedPart)
        assert arrival.slot == Slot("ME", 3)
        opened.discard([arrival])
        assert port.heard == ["AT+CMGR=3", "AT+CMGD=3"]
        return arrival, opened

    @pytest.mark.parametrize(
        ("charset", "sender", "details", "body", "text"),
        [
            ({}, ucs2(NUMBER), f'145,4,0,0,"{ucs2("+1500")}",145,5', ucs2("Grüße"), "Grüße"),
            ({}, NUMBER, '145,4,0,8,"+1500",145,12', ucs2("Привет"), "Привет"),
            ({}, "15005550006", '145,4,0,0,"+1500",145,5', ucs2("Hello"), "Hello"),
            (GSM, NUMBER, '145,4,0,0,"+1500",145,5', "Gr~\x1ee", "Grüße"),
            (GSM, NUMBER, '145,4,0,8,"+1500",145,24', ucs2("Привет"), "Привет"),
            (GSM, NUMBER, '145,4,0,0,"+1500",145,2', "OK", "OK"),
            (GSM, NUMBER, '145,4,0,0,"+1500",145,9', "+CMGS: 77", "+CMGS: 77"),
            (IRA, NUMBER, '145,4,0,0,"+1500",145,4', "Zürich".encode().decode("latin-1"), "Zürich"),
        ],
    )
    def test_a_message(
        self, charset: Answers, sender: str, details: str, body: str, text: str
    ) -> None:
        answer = f'+CMGR: "REC UNREAD","{sender}",,{self.STAMP},{details}\r\n{body}'
        arrival, opened = self.stored(answer, charset)
        assert (arrival.sender, arrival.text, arrival.sent_at) == (NUMBER, text, AT_NOON)
        assert (arrival.problems, arrival.imei) == ((), opened.status.imei)
        again = codec.decode(arrival.raw, "in")
        assert isinstance(again, codec.Deliver)
        assert again.text == text

    def test_one_without_details(self) -> None:
        answer = f'+CMGR: "REC READ","{NUMBER}",,{self.STAMP}\r\nSee you at 5'
        arrival, _ = self.stored(answer, IRA)
        assert (arrival.sender, arrival.text, arrival.sent_at) == (NUMBER, "See you at 5", AT_NOON)

    def test_it_is_the_same_message_whether_it_was_read_before_or_not(self) -> None:
        rest = f'"{NUMBER}",,{self.STAMP},145,4,0,0,"+1500",145,5\r\nHello'
        first, _ = self.stored(f'+CMGR: "REC UNREAD",{rest}', IRA)
        again, _ = self.stored(f'+CMGR: "REC READ",{rest}', IRA)
        assert first.raw == again.raw

    def test_a_part_of_a_long_text_finds_the_others(self) -> None:
        # 3GPP TS 27.005 3.1: with a header the user data are shown as octets.
        data = "050003AA0201" + ucs2("Привет")
        answer = f'+CMGR: "REC READ","{NUMBER}",,{self.STAMP},145,68,0,8,"+1500",145,18\r\n{data}'
        arrival, _ = self.stored(answer, IRA)
        assert (arrival.text, arrival.concat) == ("Привет", Concat(0xAA, 2, 1))

    @pytest.mark.parametrize("text", ["A part in septets, with a header", "1234567", "12345678"])
    def test_a_part_in_septets(self, text: str) -> None:
        pdu = codec.encode_deliver(
            NUMBER, text, Alphabet.GSM7, sent_at=AT_NOON, concat=Concat(0xAA, 2, 2)
        ).pdu
        whole = codec.decode(pdu, "in")
        assert isinstance(whole, codec.Deliver)
        length = int(pdu[-2 * _octets(pdu) - 2 :][:2], 16)
        data = pdu[-2 * _octets(pdu) :]
        answer = (
            f'+CMGR: "REC READ","{NUMBER}",,{self.STAMP},145,68,0,0,"+1500",145,{length}\r\n{data}'
        )
        arrival, _ = self.stored(answer, IRA)
        assert (arrival.text, arrival.concat) == (text, Concat(0xAA, 2, 2))
        assert arrival.raw == pdu

    def test_a_header_that_the_phone_took_out(self) -> None:
        answer = f'+CMGR: "REC READ","{NUMBER}",,{self.STAMP},145,68,0,0,"+1500",145,5\r\nHello'
        arrival, _ = self.stored(answer, IRA)
        assert (arrival.text, arrival.concat) == ("Hello", None)

    def test_data(self) -> None:
        answer = f'+CMGR: "REC READ","{NUMBER}",,{self.STAMP},145,4,0,4,"+1500",145,3\r\n01FF80'
        arrival, _ = self.stored(answer, IRA)
        assert (arrival.text, arrival.data) == (None, b"\x01\xff\x80")

    def test_a_name_as_sender(self) -> None:
        answer = f'+CMGR: "REC READ","ACME Inc",,{self.STAMP},208,4,0,0,"+1500",145,5\r\nHello'
        arrival, _ = self.stored(answer, IRA)
        assert arrival.sender == "ACME Inc"

    def test_a_text_that_the_phone_has_joined_itself(self) -> None:
        text = "All of it in one. " * 20
        answer = f'+CMGR: "REC READ","{NUMBER}",,{self.STAMP}\r\n{text.strip()}'
        arrival, _ = self.stored(answer, IRA)
        assert (arrival.sender, arrival.text, arrival.sent_at) == (NUMBER, text.strip(), None)

    def test_one_without_its_zone_is_kept_in_words(self) -> None:
        answer = f'+CMGR: "REC READ","{NUMBER}",,"24/01/08,12:30:00"\r\nZwölf'
        arrival, _ = self.stored(answer, IRA)
        assert (arrival.sender, arrival.text, arrival.sent_at) == (NUMBER, "Zwölf", None)

    def test_lines_that_read_like_answers_stay_a_text(self) -> None:
        text = "OK\r\nHow are you?\r\nZürich"
        answer = f'+CMGR: "REC READ","{NUMBER}",,{self.STAMP}\r\n{text}'
        arrival, _ = self.stored(answer, IRA)
        assert arrival.text == "OK\nHow are you?\nZürich"

    def test_an_empty_text(self) -> None:
        answer = f'+CMGR: "REC READ","{NUMBER}",,{self.STAMP},145,4,0,0,"+1500",145,0\r\n'
        arrival, _ = self.stored(answer, IRA)
        assert arrival.text == ""

    def test_a_sweep_reads_each_entry_of_the_listing(self) -> None:
        listing = (
            f'\r\n+CMGL: 1,"REC UNREAD","{ucs2(NUMBER)}",,{self.STAMP}\r\n{ucs2("One")}'
            f'\r\n+CMGL: 2,"STO SENT","{ucs2(NUMBER)}",,\r\n{ucs2("Mine")}'
            f'\r\n+CMGL: 5,"REC READ","{ucs2(NUMBER)}",,{self.STAMP}\r\n{ucs2("Two")}\r\n'
        ).encode() + OK
        opened, port = up()
        port.answers['AT+CMGL="ALL"'] = [listing]
        for index, text in ((1, "One"), (5, "Two")):
            head = f'"REC READ","{ucs2(NUMBER)}",,{self.STAMP},145,4,0,0,"",129,3'
            answer = f"\r\n+CMGR: {head}\r\n{ucs2(text)}\r\n".encode() + OK
            port.answers[f"AT+CMGR={index}"] = [answer]
        arrivals = wait(opened, port, 61)
        assert [arrival.text for arrival in arrivals] == ["One", "Two"]
        read = [line for line in port.heard if "CMG" in line]
        assert read == ['AT+CMGL="ALL"', "AT+CMGR=1", "AT+CMGR=5"]

    def test_a_message_shown_at_once(self) -> None:
        opened, port = up(IRA)
        port.say(f'\r\n+CMT: "{NUMBER}",,{self.STAMP}\r\nÄpfel\r\n'.encode())
        (arrival,) = opened.receive(0)
        assert isinstance(arrival, ReceivedPart)
        assert (arrival.sender, arrival.text, arrival.slot) == (NUMBER, "Äpfel", None)

    def test_a_report_shown_at_once(self) -> None:
        opened, port = up()
        port.say(
            f'\r\n+CDS: 6,45,"{NUMBER}",145,{self.STAMP},"24/01/08,12:31:05+04",70\r\n'.encode()
            + b"\r\nRING\r\n"
        )
        (receipt,) = opened.receive(0)
        assert isinstance(receipt, Receipt)
        assert (receipt.reference, receipt.recipient) == (45, NUMBER)
        assert (receipt.state, receipt.status_code) == (Delivery.EXPIRED, 70)
        assert receipt.at == AT_NOON + timedelta(seconds=65)

    def test_a_stored_report(self) -> None:
        opened, port = up({"AT+CMGD=3": OK})
        report = f'6,45,"15005550006",145,{self.STAMP},"24/01/08,12:31:05+04",0'
        port.answers["AT+CMGR=3"] = [f'\r\n+CMGR: "REC READ",{report}\r\n'.encode() + OK]
        port.say(b'\r\n+CDSI: "ME",3\r\n')
        (receipt,) = opened.receive(0)
        assert isinstance(receipt, Receipt)
        assert (receipt.reference, receipt.recipient) == (45, NUMBER)
        assert receipt.slot == Slot("ME", 3)

    def test_a_shown_message_is_acknowledged_without_an_argument(self) -> None:
        opened, port = up(
            IRA
            | {
                "AT+CSMS=0": ERROR,
                "AT+CSMS?": b"\r\n+CSMS: 1,1,1,1\r\n\r\nOK\r\n",
                "AT+CNMA": OK,
            }
        )
        port.say(f'\r\n+CMT: "{NUMBER}",,{self.STAMP}\r\nHello\r\n'.encode())
        opened.discard(opened.receive(0))
        assert port.heard == ["AT+CNMA"]

    def test_a_phone_that_fell_back_to_pdus_is_switched_again(self) -> None:
        pdu = codec.encode_deliver(NUMBER, "Hello", Alphabet.GSM7, sent_at=AT_NOON)
        listing = f"\r\n+CMGL: 3,1,,{pdu.tpdu_length}\r\n{pdu.pdu}\r\n".encode() + OK
        opened, port = up({'AT+CMGL="ALL"': [listing, OK]})
        assert wait(opened, port, 61) == []


def _octets(pdu: str) -> int:
    """Return the octets of user data of a DELIVER from NUMBER."""
    return len(pdu) // 2 - (1 + 1 + 8 + 2 + 7 + 1)


@given(
    body=st.text(max_size=200),
    sender=st.text(max_size=20),
    kind=st.none() | st.integers(0, 255),
    first=st.none() | st.integers(0, 255),
    dcs=st.none() | st.integers(0, 255),
    charset=st.sampled_from(["UCS2", "GSM", "IRA", "UTF-8", ""]),
    sent_at=st.sampled_from([None, AT_NOON]),
)
def test_whatever_is_shown_is_kept(
    body: str,
    sender: str,
    kind: int | None,
    first: int | None,
    dcs: int | None,
    charset: str,
    sent_at: datetime | None,
) -> None:
    line = "".join(ch if ord(ch) < 256 else "?" for ch in body)
    found = TextMessage(sender, "24", sent_at, line, kind, first, 0, dcs, len(line))
    arrival = textarrivals.read(textarrivals.raw(found, charset), None, Owner("lane"))
    assert isinstance(arrival, ReceivedPart)


class TestVirtualModem:
    def test_there_and_back(self) -> None:
        port = SimPort("text_only", latency=0.1)
        submits: list[codec.Submit] = []
        whole = port.network.submit

        def noting(line, pdu, finish):
            submits.append(codec.decode(pdu, "out"))
            whole(line, pdu, finish)

        port.network.submit = noting
        opened = session(port)
        opened.bring_up()
        outcome = opened.send_part(part("Grüße 5 €", report=True), lambda: None)
        assert isinstance(outcome, PartAccepted)
        opened.send_part(part("Привет 👋"), lambda: None)
        assert [(s.recipient, s.text, s.report) for s in submits] == [
            (NUMBER, "Grüße 5 €", True),
            (NUMBER, "Привет 👋", False),
        ]
        (receipt,) = opened.receive(30)
        assert isinstance(receipt, Receipt)
        assert (receipt.reference, receipt.state) == (outcome.reference, Delivery.DELIVERED)

    def test_what_comes_in(self) -> None:
        port = SimPort("text_only")
        opened = session(port)
        opened.bring_up()
        opened.receive(0)
        long = "A text so long that it needs two parts, each with a header in front of it. " * 3
        for text in ("Hello there", "Äpfel für 5 €", "Привет 👋"):
            port.text(NUMBER, text)
            arrivals = opened.receive(5)
            assert [(a.sender, a.text) for a in arrivals] == [(NUMBER, text)]
            opened.discard(arrivals)
        port.text(NUMBER, long)
        arrivals = []
        while len(arrivals) < 2:
            arrivals += opened.receive(5)
        assert "".join(arrival.text for arrival in arrivals) == long
        assert [arrival.concat.sequence for arrival in arrivals] == [1, 2]
        opened.discard(arrivals)
        assert not len(port.modem.device.memories["ME"])


def test_the_time_of_a_message_has_its_own_zone() -> None:
    found = TextMessage("1", "24", datetime(2024, 1, 8, tzinfo=UTC), "Hi")
    arrival = textarrivals.read(textarrivals.raw(found, "IRA"), None, Owner("lane"))
    assert isinstance(arrival, ReceivedPart)
    assert arrival.sent_at == datetime(2024, 1, 8, tzinfo=UTC)


def test_what_a_phone_shows_after_a_silent_restart_is_read_again() -> None:
    """It is back at its own settings, and shows parts without the bits that tell them."""
    port = SimPort(replace(profile_named("text_only"), phone_slots=0))
    opened = session(port)
    opened.bring_up()
    assert opened.receive(0) == []
    port.text(NUMBER, "A long one, " * 30)
    port.modem.power_on()
    read = opened.receive(5)
    opened.discard(read)
    assert opened.receive(61) == []
    assert [each.concat and each.concat.total for each in read] == [3, 3, 3]
    assert "".join(each.text or "" for each in read) == "A long one, " * 30
