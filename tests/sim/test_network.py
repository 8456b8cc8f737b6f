"""The network: personas, references, reports, replies, waiting messages, loss."""

from __future__ import annotations

import pytest

from smsdesk.codec import pdu as codec
from smsdesk.codec.segment import Alphabet, split
from smsdesk.domain.message import Concat
from smsdesk.domain.status import Delivery
from smsdesk.sim.journal import Record
from smsdesk.sim.network import Ways, international
from smsdesk.sim.people import LONG_STORY, People, Persona
from tests.sim.bench import Bench

ANYBODY = "+12025550123"


def talking(**options) -> Bench:
    """Return a bench whose client gets reports and texts as they come."""
    bench = Bench(**options).quiet()
    bench.at("AT+CNMI=2,2,0,1,0")
    return bench


def arrivals(bench: Bench) -> list[codec.Message]:
    """Return the texts and reports that were shown since the last time."""
    lines = [line for line in bench.heard().split("\r\n") if line]
    return [codec.decode(line, "in") for line in lines if not line.startswith("+")]


def test_anybody_gets_the_text_and_says_nothing() -> None:
    bench = talking()
    assert bench.send(ANYBODY, "Hello") == ["+CMGS: 0", "OK"]
    bench.turn(10)
    (report,) = arrivals(bench)
    assert isinstance(report, codec.StatusReport)
    assert (report.reference, report.recipient, report.state) == (0, ANYBODY, Delivery.DELIVERED)
    assert report.sent_at is not None
    assert report.discharged_at is not None
    assert report.discharged_at >= report.sent_at


def test_no_report_without_asking() -> None:
    bench = talking()
    bench.send(ANYBODY, "Hello", report=False)
    bench.turn(10)
    assert arrivals(bench) == []


@pytest.mark.parametrize(
    ("ending", "state"),
    [("33", Delivery.PENDING), ("66", Delivery.EXPIRED), ("44", Delivery.DELIVERED)],
)
def test_reports_by_persona(ending: str, state: Delivery) -> None:
    bench = talking()
    bench.send(f"+120255501{ending}", "Hello")
    bench.turn(1)
    (report,) = arrivals(bench)
    assert isinstance(report, codec.StatusReport)
    assert report.state is state


def test_a_phone_that_stays_off_lets_the_text_expire() -> None:
    bench = talking()
    bench.send("+12025550133", "Hello", validity_minutes=10)
    bench.turn(599)
    assert [report.status_code for report in arrivals(bench)] == [0x22]
    bench.turn(2)
    assert [report.status_code for report in arrivals(bench)] == [0x46]


def test_a_number_that_does_not_exist_is_refused_each_time() -> None:
    bench = talking()
    for _ in range(3):
        assert bench.send("+12025550100", "Hello") == ["+CMS ERROR: 1"]
    bench.turn(10)
    assert arrivals(bench) == []
    assert bench.records == []


def test_a_busy_network_takes_it_the_second_time() -> None:
    bench = talking()
    assert bench.send("+12025550155", "Hello") == ["+CMS ERROR: 42"]
    assert bench.send("+12025550155", "Hello") == ["+CMGS: 1", "OK"]
    assert bench.send("+12025550155", "Hello") == ["+CMGS: 2", "OK"]


def replies(bench: Bench) -> list[codec.Deliver]:
    return [arrival for arrival in arrivals(bench) if isinstance(arrival, codec.Deliver)]


@pytest.mark.parametrize(
    ("number", "texts"),
    [
        ("+12025550111", ["Yes", "Yes, thank you very much!", "Yes"]),
        ("+12025550122", ["STOP", "STOP", "STOP"]),
    ],
)
def test_replies_come_from_the_number(number: str, texts: list[str]) -> None:
    bench = talking()
    for text in texts:
        bench.send(number, "Will you come?")
        bench.turn(3)
        (reply,) = replies(bench)
        assert (reply.sender, reply.text) == (number, text)


def test_a_reply_to_a_national_number_comes_in_international_form() -> None:
    bench = talking()
    bench.send("02025550111", "Will you come?")
    bench.turn(3)
    (reply,) = replies(bench)
    assert reply.sender == "+12025550111"


def test_a_long_reply_comes_in_parts() -> None:
    bench = talking()
    bench.send("+12025550144", "How was it?")
    bench.turn(3)
    parts = replies(bench)
    assert len(parts) > 2
    assert "".join(part.text or "" for part in parts) == LONG_STORY
    assert [part.concat and part.concat.sequence for part in parts] == [1, 2, 3, 4, 5][: len(parts)]
    assert len({part.concat and part.concat.reference for part in parts}) == 1


def test_a_long_text_is_answered_once_and_reported_by_part() -> None:
    bench = talking()
    alphabet, parts = split("x" * 400)
    for sequence, part in enumerate(parts, start=1):
        concat = Concat(9, len(parts), sequence)
        bench.send("+12025550111", part, alphabet=alphabet, concat=concat)
    bench.turn(5)
    came = arrivals(bench)
    assert [a.reference for a in came if isinstance(a, codec.StatusReport)] == [0, 1, 2]
    assert len([a for a in came if isinstance(a, codec.Deliver)]) == 1


def test_references_wrap_and_belong_to_the_modem() -> None:
    bench = talking()
    for expected in [*range(256), 0, 1]:
        assert bench.send(ANYBODY, "Hello", report=False)[0] == f"+CMGS: {expected}"
    other = bench.add("modem2")
    said = bytearray()
    other.connect(said.extend)
    pdu = codec.encode_submit(ANYBODY, "Hello", Alphabet.GSM7)
    other.feed(f"AT+CMGS={pdu.tpdu_length}\r{pdu.pdu}\x1a".encode())
    assert b"+CMGS: 0" in said


def test_latency_comes_before_the_result() -> None:
    bench = talking(latency=1.5)
    assert bench.send(ANYBODY, "Hello") == []
    bench.turn(1.49)
    assert bench.heard() == ""
    bench.turn(0.02)
    assert bench.heard() == "\r\n+CMGS: 0\r\n\r\nOK\r\n"


def test_what_is_accepted_is_accepted_before_the_result() -> None:
    bench = talking(latency=1.5)
    bench.send(ANYBODY, "Hello")
    assert bench.records == [
        Record(
            bench.clock.now(),
            "modem1",
            ANYBODY,
            "Hello",
            0,
            None,
            codec.encode_submit(ANYBODY, "Hello", Alphabet.GSM7, report=True).pdu,
        )
    ]


class TestBetweenModems:
    def test_a_text_reaches_the_other_modem(self) -> None:
        bench = talking()
        other = bench.add("modem2")
        said = bytearray()
        other.connect(said.extend)
        other.feed(b"ATE0\rAT+CNMI=2,1,0,0,0\r")
        bench.send(other.device.card.number, "Grüße 😊", alphabet=Alphabet.UCS2)
        bench.turn(1)
        assert b'+CMTI: "SM",1' in said
        stored = other.device.memories["SM"].get(1)
        assert stored is not None
        text = codec.decode(stored.pdu, "in")
        assert isinstance(text, codec.Deliver)
        assert (text.sender, text.text) == (bench.device.card.number, "Grüße 😊")
        (report,) = arrivals(bench)
        assert isinstance(report, codec.StatusReport)
        assert report.state is Delivery.DELIVERED

    def test_the_report_waits_until_the_other_is_there(self) -> None:
        bench = talking()
        other = bench.add("modem2")
        other.power_off()
        bench.send(other.device.card.number, "Hello")
        bench.turn(60)
        assert arrivals(bench) == []
        other.power_on()
        assert len(arrivals(bench)) == 1

    def test_data_and_ports_are_carried(self) -> None:
        bench = talking()
        other = bench.add("modem2")
        bench.send(other.device.card.number, b"\x01\x02", alphabet=Alphabet.DATA8)
        bench.turn(1)
        stored = other.device.memories["SM"].get(1)
        assert stored is not None
        text = codec.decode(stored.pdu, "in")
        assert isinstance(text, codec.Deliver)
        assert text.data == b"\x01\x02"


class TestWaiting:
    def test_a_full_sim_holds_texts_back_in_order(self) -> None:
        bench = Bench().quiet()
        for number in range(35):
            bench.network.text(bench.device.line, ANYBODY, f"Text {number}")
        assert len(bench.device.memories["SM"]) == 30
        assert len(bench.device.line.waiting) == 5
        bench.at("AT+CMGD=7")
        stored = bench.device.memories["SM"].get(7)
        assert stored is not None
        text = codec.decode(stored.pdu, "in")
        assert isinstance(text, codec.Deliver)
        assert text.text == "Text 30"
        bench.at("AT+CMGD=1,4")
        assert len(bench.device.memories["SM"]) == 4
        assert not bench.device.line.waiting

    def test_reports_pass_a_full_sim(self) -> None:
        bench = Bench().quiet()
        bench.at("AT+CNMI=2,1,0,1,0")
        for number in range(31):
            bench.network.text(bench.device.line, ANYBODY, f"Text {number}")
        bench.heard()
        bench.send(ANYBODY, "Hello")
        bench.turn(1)
        assert bench.heard().startswith("\r\n+CDS: ")

    def test_messages_wait_while_the_modem_is_out_of_reach(self) -> None:
        bench = talking()
        bench.device.cover(covered=False)
        bench.network.text(bench.device.line, ANYBODY, "Hello")
        bench.network.call(bench.device.line, ANYBODY)
        assert bench.heard() == ""
        bench.device.cover(covered=True)
        assert len(arrivals(bench)) == 1


class TestTrouble:
    def test_some_texts_are_lost_after_they_were_accepted(self) -> None:
        bench = talking(ways=Ways(loss=0.5))
        for _ in range(40):
            assert bench.send(ANYBODY, "Hello")[-1] == "OK"
        bench.turn(10)
        assert 5 < len(arrivals(bench)) < 35
        assert len(bench.records) == 40

    def test_some_texts_are_refused_for_the_moment(self) -> None:
        bench = talking(ways=Ways(trouble=0.5))
        results = [bench.send(ANYBODY, "Hello")[-1] for _ in range(40)]
        assert set(results) == {"OK", "+CMS ERROR: 42"}
        assert len(bench.records) == results.count("OK")

    def test_the_same_seed_brings_the_same_day(self) -> None:
        def day() -> str:
            bench = talking(ways=Ways(loss=0.3, trouble=0.3))
            for last in range(20):
                bench.send(f"+120255501{last:02d}", "Hello")
            bench.turn(10)
            return bench.heard()

        assert day() == day()


def test_an_exact_number_goes_before_its_ending() -> None:
    people = People({"+12025550100": Persona("is there after all", replies=("Here I am",))})
    bench = talking(people=people)
    assert bench.send("+12025550100", "Hello")[-1] == "OK"
    bench.turn(3)
    assert [reply.text for reply in replies(bench)] == ["Here I am"]
    people.set(ANYBODY, Persona("has had enough", refusal=21))
    assert bench.send(ANYBODY, "Hello") == ["+CMS ERROR: 21"]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("+4915112345678", "+4915112345678"),
        ("4915112345678", "+4915112345678"),
        ("004915112345678", "+4915112345678"),
        ("02025550123", "+12025550123"),
        ("2025550123", "+12025550123"),
        ("12345", "12345"),
        ("*100#", "*100#"),
    ],
)
def test_numbers_as_the_network_writes_them(typed: str, written: str) -> None:
    assert international(typed) == written
