"""Receiving, storing, listing and sending from memory, in PDU and in text mode."""

from __future__ import annotations

import pytest

from smsdesk.codec import pdu as codec
from smsdesk.sim.memory import State, Stored
from tests.sim.bench import Bench, submit

SENDER = "+12025550142"


@pytest.fixture
def bench() -> Bench:
    return Bench().quiet()


def bring(bench: Bench, text: str = "Hello") -> None:
    bench.network.text(bench.device.line, SENDER, text)


class TestRouting:
    @pytest.mark.parametrize(
        ("cnmi", "shown"),
        [
            ("2,0,0,0,0", ""),
            ("2,1,0,0,0", '\r\n+CMTI: "SM",1\r\n'),
            ("1,1,0,0,0", '\r\n+CMTI: "SM",1\r\n'),
            ("3,3,0,0,0", '\r\n+CMTI: "SM",1\r\n'),
        ],
    )
    def test_stored_texts(self, bench: Bench, cnmi: str, shown: str) -> None:
        bench.at(f"AT+CNMI={cnmi}")
        bring(bench)
        assert bench.heard() == shown
        assert len(bench.device.memories["SM"]) == 1

    def test_the_receiving_memory_is_the_third(self, bench: Bench) -> None:
        bench.at("AT+CNMI=2,1,0,0,0")
        bench.at('AT+CPMS="SM","SM","ME"')
        bring(bench)
        assert bench.heard() == '\r\n+CMTI: "ME",1\r\n'
        bench.at('AT+CPMS="SM","SM","MT"')
        bring(bench)
        assert bench.heard() == '\r\n+CMTI: "MT",2\r\n'

    def test_shown_texts_are_not_stored(self, bench: Bench) -> None:
        bench.at("AT+CNMI=2,2,0,0,0")
        bring(bench)
        _, header, pdu, _ = bench.heard().split("\r\n")
        message = codec.decode(pdu, "in")
        assert isinstance(message, codec.Deliver)
        assert message.text == "Hello"
        assert header == f"+CMT: ,{len(pdu) // 2 - 8}"
        assert len(bench.device.memories["SM"]) == 0

    @pytest.mark.parametrize(
        ("cnmi", "start"),
        [
            ("2,0,0,0,0", ""),
            ("2,0,0,1,0", "\r\n+CDS: 25\r\n07"),
            ("2,0,0,2,0", '\r\n+CDSI: "SR",1'),
        ],
    )
    def test_reports(self, bench: Bench, cnmi: str, start: str) -> None:
        bench.at(f"AT+CNMI={cnmi}")
        bench.send("+12025550123", "Hello")
        bench.turn(1)
        heard = bench.heard()
        assert heard.startswith(start)
        assert bool(heard) == bool(start)

    def test_a_stored_report_is_read_from_its_memory(self, bench: Bench) -> None:
        bench.at("AT+CNMI=2,0,0,2,0")
        bench.send("+12025550123", "Hello")
        bench.turn(1)
        bench.heard()
        bench.at('AT+CPMS="SR"')
        header, pdu, _ = bench.at("AT+CMGR=1")
        assert header == "+CMGR: 0,,25"
        assert isinstance(codec.decode(pdu, "in"), codec.StatusReport)

    def test_notices_held_in_mode_0_come_later(self, bench: Bench) -> None:
        bench.at("AT+CNMI=0,1,0,0,0")
        bring(bench)
        bring(bench)
        assert bench.heard() == ""
        assert bench.type("AT+CNMI=2,1,0,0,0\r") == (
            '\r\nOK\r\n\r\n+CMTI: "SM",1\r\n\r\n+CMTI: "SM",2\r\n'
        )

    def test_notices_held_in_mode_0_can_be_dropped(self, bench: Bench) -> None:
        bench.at("AT+CNMI=0,1,0,0,0")
        bring(bench)
        assert bench.type("AT+CNMI=2,1,0,0,1\r") == "\r\nOK\r\n"


class TestAcknowledging:
    @pytest.fixture
    def strict(self, bench: Bench) -> Bench:
        bench.at("AT+CSMS=1")
        bench.at("AT+CNMI=2,2,0,1,0")
        return bench

    def test_the_next_comes_after_the_acknowledgement(self, strict: Bench) -> None:
        bring(strict, "one")
        bring(strict, "two")
        assert strict.heard().count("+CMT:") == 1
        assert strict.type("AT+CNMA\r").count("+CMT:") == 1
        assert strict.at("AT+CNMA") == ["OK"]
        assert strict.at("AT+CNMA") == ["+CMS ERROR: 340"]

    def test_without_it_showing_stops_and_nothing_is_lost(self, strict: Bench) -> None:
        bring(strict, "one")
        bring(strict, "two")
        strict.turn(16)
        strict.heard()
        assert strict.at("AT+CNMI?") == ["+CNMI: 2,0,0,0,0", "OK"]
        assert len(strict.device.memories["SM"]) == 2

    def test_what_was_not_acknowledged_survives_a_power_loss(self, strict: Bench) -> None:
        bring(strict, "one")
        strict.modem.power_off()
        assert len(strict.device.line.waiting) == 1
        strict.modem.power_on()
        assert len(strict.device.memories["SM"]) == 1


class TestSlots:
    def test_listing_marks_as_read(self, bench: Bench) -> None:
        bring(bench)
        assert bench.at("AT+CMGL=1") == ["OK"]
        assert bench.at("AT+CMGL=0")[0] == "+CMGL: 1,0,,24"
        assert bench.at("AT+CMGL=0") == ["OK"]
        assert bench.at("AT+CMGL=1")[0] == "+CMGL: 1,1,,24"

    def test_listing_shows_every_slot(self, bench: Bench) -> None:
        for number in range(3):
            bring(bench, f"Text {number}")
        bench.at("AT+CMGD=2")
        heads = [line for line in bench.at("AT+CMGL=4") if line.startswith("+")]
        assert heads == ["+CMGL: 1,0,,25", "+CMGL: 3,0,,25"]
        assert bench.at("AT+CMGD=?") == ["+CMGD: (1,3),(0-4)", "OK"]

    def test_the_answer_is_one_block(self, bench: Bench) -> None:
        bring(bench)
        bring(bench)
        talk = bench.type("AT+CMGL=4\r")
        assert talk.count("\r\n\r\n") == 1
        assert talk.startswith("\r\n+CMGL: 1,0,,24\r\n07")

    def test_a_free_slot_is_used_again(self, bench: Bench) -> None:
        for _ in range(3):
            bring(bench)
        bench.at("AT+CMGD=2")
        bring(bench, "new")
        assert bench.at("AT+CMGR=2")[0].startswith("+CMGR: 0")

    @pytest.mark.parametrize(("flag", "left"), [(1, [2, 3, 4]), (2, [2, 3]), (3, [2]), (4, [])])
    def test_many_are_deleted_by_their_state(
        self, bench: Bench, flag: int, left: list[int]
    ) -> None:
        memory = bench.device.memories["SM"]
        for index, state in enumerate((State.READ, State.UNREAD, State.UNSENT, State.SENT), 1):
            memory.put(index, Stored(state, "00"))
        assert bench.at(f"AT+CMGD=1,{flag}") == ["OK"]
        assert [index for index, _ in memory.items()] == left

    def test_the_joined_memory_has_both(self, bench: Bench) -> None:
        bring(bench, "on the SIM")
        bench.at('AT+CPMS="MT","MT","ME"')
        bring(bench, "in the modem")
        heads = [line for line in bench.at("AT+CMGL=4") if line.startswith("+")]
        assert heads == ["+CMGL: 1,0,,30", "+CMGL: 256,0,,28"]
        assert bench.at("AT+CMGD=256") == ["OK"]
        assert len(bench.device.memories["SM"]) == 0
        assert len(bench.device.memories["ME"]) == 1


class TestOwnTexts:
    def test_written_and_sent_from_memory(self, bench: Bench) -> None:
        pdu = submit("+12025550123", "Hello")
        bench.type(f"AT+CMGW={pdu.tpdu_length}\r")
        assert bench.type(f"{pdu.pdu}\x1a") == "\r\n+CMGW: 1\r\n\r\nOK\r\n"
        assert bench.at("AT+CMGL=2")[0].startswith("+CMGL: 1,2,,")
        assert bench.at("AT+CMSS=1") == ["+CMSS: 0", "OK"]
        assert bench.at("AT+CMGL=3")[0].startswith("+CMGL: 1,3,,")
        assert bench.at('AT+CMSS=1,"+12025550124"') == ["+CMSS: 1", "OK"]
        assert [(r.number, r.text) for r in bench.records] == [
            ("+12025550123", "Hello"),
            ("+12025550124", "Hello"),
        ]

    def test_a_full_memory_takes_no_more(self, bench: Bench) -> None:
        for _ in range(30):
            bring(bench)
        pdu = submit("+12025550123", "Hello")
        bench.type(f"AT+CMGW={pdu.tpdu_length}\r")
        assert bench.type(f"{pdu.pdu}\x1a") == "\r\n+CMS ERROR: 322\r\n"

    def test_a_received_text_is_not_sent(self, bench: Bench) -> None:
        bring(bench)
        assert bench.at("AT+CMSS=1") == ["+CMS ERROR: 321"]


class TestTextMode:
    @pytest.fixture(autouse=True)
    def text_mode(self, bench: Bench) -> None:
        bench.at("AT+CMGF=1")
        bench.at('AT+CSCS="8859-1"')

    def test_sending(self, bench: Bench) -> None:
        assert bench.type('AT+CMGS="+12025550123"\r') == "\r\n> "
        assert bench.type("first\rsecond\x1a") == "\r\n> \r\n+CMGS: 0\r\n\r\nOK\r\n"
        assert bench.records[0].text == "first\nsecond"

    def test_sending_in_ucs2(self, bench: Bench) -> None:
        bench.at('AT+CSCS="UCS2"')
        bench.at("AT+CSMP=17,167,0,8")
        number = "".join(f"{ord(char):04X}" for char in "+12025550123")
        bench.type(f'AT+CMGS="{number}"\r')
        assert bench.type("0048D83DDE0A\x1a") == "\r\n+CMGS: 0\r\n\r\nOK\r\n"
        assert (bench.records[0].number, bench.records[0].text) == ("+12025550123", "H😊")

    def test_a_report_is_asked_for_by_csmp(self, bench: Bench) -> None:
        bench.at("AT+CNMI=2,0,0,1,0")
        bench.at("AT+CSMP=49,167,0,0")
        bench.type('AT+CMGS="+12025550123"\rHello\x1a')
        bench.turn(1)
        assert bench.heard() == (
            '\r\n+CDS: 6,0,"+12025550123",145,"24/05/06,07:08:09+00","24/05/06,07:08:09+00",0\r\n'
        )

    @pytest.mark.parametrize("body", ["x" * 161, "x" * 1000])
    def test_a_text_too_long_is_refused(self, bench: Bench, body: str) -> None:
        bench.type('AT+CMGS="+12025550123"\r')
        assert bench.type(body + "\x1a") == "\r\n+CMS ERROR: 305\r\n"

    def test_reading(self, bench: Bench) -> None:
        bring(bench, "Grüße")
        head = '"REC UNREAD","+12025550142",,"24/05/06,07:08:09+00"'
        assert bench.at('AT+CMGL="ALL"') == [f"+CMGL: 1,{head}", "Grüße", "OK"]
        assert bench.at("AT+CMGR=1")[0] == "+CMGR: " + head.replace("UNREAD", "READ")
        bench.at("AT+CSDH=1")
        assert bench.at("AT+CMGR=1")[0].endswith(',145,4,0,0,"+12025550199",145,5')

    def test_ucs2_is_shown_in_hex(self, bench: Bench) -> None:
        bring(bench, "Hi 😊")
        assert bench.at("AT+CMGR=1")[1] == "004800690020D83DDE0A"

    def test_showing_at_once(self, bench: Bench) -> None:
        bench.at("AT+CNMI=2,2,0,0,0")
        bring(bench)
        assert bench.heard() == ('\r\n+CMT: "+12025550142",,"24/05/06,07:08:09+00"\r\nHello\r\n')

    def test_own_texts(self, bench: Bench) -> None:
        bench.type('AT+CMGW="+12025550123"\rHello\x1a')
        bench.heard()
        assert bench.at("AT+CMGR=1") == ['+CMGR: "STO UNSENT","+12025550123",', "Hello", "OK"]
        assert bench.at('AT+CMGL="STO UNSENT"')[0] == '+CMGL: 1,"STO UNSENT","+12025550123",,'

    def test_listing_by_name(self, bench: Bench) -> None:
        assert bench.at("AT+CMGL=?")[0].startswith('+CMGL: ("REC UNREAD","REC READ"')
        assert bench.at('AT+CMGL="NEW"') == ["+CMS ERROR: 305"]
        assert bench.at('AT+CMGL="ALL"') == ["OK"]
