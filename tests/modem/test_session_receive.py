"""Receiving: notices followed up by index, sweeps and their fallbacks, reports, calls, waking."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smsdesk.codec import pdu as codec
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import MissedCall, Receipt, ReceivedPart, Slot
from smsdesk.domain.outcome import Unknown
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Delivery
from smsdesk.modem import timeouts
from smsdesk.modem.sender import PartAccepted
from smsdesk.modem.session import Session
from smsdesk.sim.fault_specs import parse
from tests.modem.rig import ERROR, OK, ScriptedPort, SimPort, brought_up, nothing, session

AT_NOON = datetime(2024, 1, 8, 12, 0, tzinfo=UTC)


def deliver(text: str, sender: str = "+15005550006") -> codec.EncodedPdu:
    return codec.encode_deliver(sender, text, Alphabet.GSM7, sent_at=AT_NOON)


def entry(command: str, head: str, pdu: codec.EncodedPdu) -> bytes:
    return f"\r\n{command}: {head},{pdu.tpdu_length}\r\n{pdu.pdu}\r\n".encode()


def read_answer(text: str) -> bytes:
    return entry("+CMGR", "0,", deliver(text)) + OK


def texts(arrivals) -> list[str | None]:
    return [arrival.text for arrival in arrivals if isinstance(arrival, ReceivedPart)]


def up(profile: str = "clean", **settings: object) -> tuple[Session, SimPort]:
    port = SimPort(profile)
    opened = session(port, **settings)
    opened.bring_up()
    opened.receive(0)
    port.commands.clear()
    return opened, port


class TestNotices:
    def test_one_read_and_one_delete(self) -> None:
        opened, port = up()
        port.text("+15005550006", "Hello there")
        arrivals = opened.receive(5)
        (part,) = arrivals
        assert isinstance(part, ReceivedPart)
        assert (part.text, part.sender) == ("Hello there", "+15005550006")
        assert part.slot == Slot("ME", 1)
        assert part.route == "lane"
        assert part.imei == opened.status.imei
        assert part.imsi == opened.status.imsi
        opened.discard(arrivals)
        assert port.commands == ["AT+CMGR=1", "AT+CMGD=1"]
        assert opened.status.storage_used == 0

    def test_it_comes_without_delay(self) -> None:
        opened, port = up()
        port.later(3.0, lambda: port.text("+15005550006", "Hello"))
        began = port.clock.seconds
        assert texts(opened.receive(60)) == ["Hello"]
        assert port.clock.seconds == pytest.approx(began + 3.0)

    def test_many_at_once_are_listed(self) -> None:
        opened, port = up()
        for number in range(10):
            port.text("+15005550006", f"Text {number}")
        assert texts(opened.receive(5)) == [f"Text {number}" for number in range(10)]
        assert port.commands == ["AT+CMGL=4"]

    def test_one_in_the_middle_of_a_send_is_read_afterwards(self) -> None:
        part = codec.encode_submit("+15005550009", "Hi", Alphabet.GSM7)
        opened, _ = brought_up(
            {
                f"AT+CMGS={part.tpdu_length}": b"\r\n> ",
                f"{part.pdu}\x1a": b'\r\n+CMTI: "ME",0\r\n\r\n+CMGS: 1\r\n\r\nOK\r\n',
                "AT+CMGR=0": read_answer("Meanwhile"),
            }
        )
        opened.send_part(part, lambda: None)
        assert texts(opened.receive(0)) == ["Meanwhile"]

    def test_another_memory_is_switched_to_only_when_needed(self) -> None:
        opened, port = brought_up(
            {"AT+CMGR=3": read_answer("On the SIM"), "AT+CMGR=4": read_answer("In the modem")}
        )
        port.say(b'\r\n+CMTI: "SM",3\r\n')
        (first,) = opened.receive(0)
        assert first.slot == Slot("SM", 3)
        port.answers["AT+CMGD=3"] = [OK]
        opened.discard([first])
        port.say(b'\r\n+CMTI: "ME",4\r\n')
        assert texts(opened.receive(0)) == ["In the modem"]
        assert port.heard == [
            'AT+CPMS="SM"', "AT+CMGR=3", "AT+CMGD=3", 'AT+CPMS="ME"', "AT+CMGR=4",
        ]  # fmt: skip

    def test_a_notice_without_a_known_memory_means_the_main_one(self) -> None:
        opened, port = brought_up({"AT+CMGR=5": read_answer("Hello")})
        port.say(b'\r\n+CMTI: "XX",5\r\n')
        (part,) = opened.receive(0)
        assert part.slot == Slot("ME", 5)

    def test_a_slow_reader_is_asked_again(self) -> None:
        opened, port = brought_up(
            {
                "AT+CGMI": b"\r\nhuawei\r\n\r\nOK\r\n",
                "AT+CMGR=0": [b"\r\n+CMS ERROR: 321\r\n", OK, read_answer("At last")],
            }
        )
        port.say(b'\r\n+CMTI: "ME",0\r\n')
        began = port.clock.seconds
        assert texts(opened.receive(60)) == ["At last"]
        assert port.clock.seconds == pytest.approx(began + 2 * timeouts.UNREADABLE_RETRY)

    def test_a_stored_report_where_listing_fails(self) -> None:
        opened, port = brought_up(
            {
                "AT+CPMS=?": b'\r\n+CPMS: ("ME","SR"),("ME"),("ME")\r\n\r\nOK\r\n',
                'AT+CPMS="SR"': b"\r\n+CPMS: 1,10,0,100,0,100\r\n\r\nOK\r\n",
                "AT+CMGD=?": ERROR,
                "AT+CMGR=7": read_answer("Really a report"),
            }
        )
        port.answers |= {f"AT+CMGR={n}": [ERROR] for n in range(11) if n != 7}
        fill = b'\r\n+CPMS: "%s",1,10,"ME",0,100,"ME",0,100\r\n\r\nOK\r\n'
        port.answers["AT+CPMS?"] = [fill % b"SR", fill % b"ME"]
        port.answers["AT+CMGL=4"] = [ERROR, OK]
        port.clock.seconds += timeouts.FULL_SWEEP + 1
        (found,) = opened.receive(0)
        assert found.slot == Slot("SR", 7)
        assert opened.status.storage_total == 100, "the main memory's fill is what counts"
        port.heard.clear()
        port.clock.seconds += 61
        opened.receive(0)
        assert port.heard.count("AT+CMGL=4") == 1, "the main memory is listed as before"

    def test_what_is_not_where_it_was_announced_is_looked_for_everywhere(self) -> None:
        opened, port = brought_up({"AT+CMGR=0": b"\r\n+CMS ERROR: 321\r\n"})
        port.answers["AT+CMGL=4"] = [entry("+CMGL", "2,0,", deliver("In the SIM")) + OK, OK]
        port.say(b'\r\n+CMTI: "ME",0\r\n')
        (part,) = opened.receive(5)
        assert part.slot == Slot("SM", 2)

    def test_one_that_was_not_stored_leads_to_a_look(self) -> None:
        opened, port = brought_up()
        port.say(b"\r\n+CMTI: ,-1\r\n")
        assert opened.receive(0) == []
        assert port.heard == ["AT+CMGL=4"]

    def test_the_same_notice_twice_is_read_once(self) -> None:
        opened, port = brought_up({"AT+CMGR=0": read_answer("Hello")})
        port.say(b'\r\n+CMTI: "ME",0\r\n\r\n+CMTI: "ME",0\r\n')
        assert texts(opened.receive(0)) == ["Hello"]


class TestSweep:
    def test_a_hundred_at_start_take_one_list(self) -> None:
        port = SimPort()
        early = session(port)
        early.bring_up()
        for number in range(100):
            port.text("+15005550006", f"Text {number}")
        port.read(0)
        opened = session(port)
        opened.bring_up()
        port.commands.clear()
        arrivals = opened.receive(0)
        assert texts(arrivals) == [f"Text {number}" for number in range(100)]
        assert port.commands.count("AT+CMGL=4") == 3, "once for each memory"
        opened.discard(arrivals)
        assert opened.receive(0) == []
        assert opened.status.storage_used == 0

    def test_a_lost_notice_costs_a_minute_at_most(self) -> None:
        opened, port = up()
        port.modem.device.settings.cnmi = (2, 0, 0, 1, 0)
        port.text("+15005550006", "Hello")
        began = port.clock.seconds
        arrivals = opened.receive(600)
        assert texts(arrivals) == ["Hello"]
        assert port.clock.seconds <= began + 60.5

    def test_a_busy_lane_sweeps_too(self) -> None:
        opened, port = up()
        port.clock.seconds += 61
        opened.receive(0)
        assert "AT+CMGL=4" in port.commands
        assert "AT+CSQ" in port.commands, "and looks at the signal"

    def test_the_other_memories_now_and_then(self) -> None:
        opened, port = up()
        port.modem.device.settings.cnmi = (2, 0, 0, 0, 0)
        port.modem.device.memories.chosen[2] = "SM"
        port.text("+15005550006", "On the SIM")
        began = port.clock.seconds
        while not (arrivals := opened.receive(30)):
            pass
        assert arrivals[0].slot == Slot("SM", 1)
        assert port.clock.seconds - began <= timeouts.FULL_SWEEP + 60
        opened.discard(arrivals)
        assert opened.receive(0) == []

    def test_what_was_not_discarded_is_seen_again(self) -> None:
        opened, port = up()
        port.text("+15005550006", "Hello")
        assert texts(opened.receive(5)) == ["Hello"]
        port.clock.seconds += 61
        assert texts(opened.receive(5)) == ["Hello"]

    def test_our_own_messages_are_left_alone(self) -> None:
        own = codec.encode_submit("+15005550009", "A draft", Alphabet.GSM7)
        opened, port = brought_up()
        port.answers["AT+CMGL=4"] = [
            entry("+CMGL", "0,2,", own) + entry("+CMGL", "1,,", own)
            + entry("+CMGL", "2,1,", deliver("Hello")) + OK
        ]  # fmt: skip
        port.clock.seconds += 61
        assert texts(opened.receive(0)) == ["Hello"]

    def test_without_a_list_every_index_is_read(self) -> None:
        opened, port = brought_up({"AT+CMGL=4": ERROR})
        port.answers["AT+CPMS?"] = [b'\r\n+CPMS: "ME",2,30,"ME",2,30,"ME",2,30\r\n\r\nOK\r\n']
        port.answers |= {f"AT+CMGR={n}": [b"\r\n+CMS ERROR: 321\r\n"] for n in range(31)}
        port.answers["AT+CMGR=0"] = [read_answer("Zero")]
        port.answers["AT+CMGR=7"] = [read_answer("Seven")]
        port.answers["AT+CMGD=?"] = [ERROR]
        port.clock.seconds += 61
        assert texts(opened.receive(0)) == ["Zero", "Seven"]
        assert "AT+CMGR=8" not in port.heard, "as many as there are were found"
        assert "AT+CMGL=4" not in port.heard, "it is known not to work"

    def test_live_indexes_where_they_are_listed(self) -> None:
        opened, port = brought_up({"AT+CMGL=4": ERROR})
        port.answers["AT+CPMS?"] = [b'\r\n+CPMS: "ME",2,30,"ME",2,30,"ME",2,30\r\n\r\nOK\r\n']
        port.answers["AT+CMGD=?"] = [b"\r\n+CMGD: (1,22),(0-4)\r\n\r\nOK\r\n"]
        port.answers["AT+CMGR=1"] = [read_answer("One")]
        port.answers["AT+CMGR=22"] = [read_answer("Twenty-two")]
        port.clock.seconds += 61
        assert texts(opened.receive(0)) == ["One", "Twenty-two"]

    def test_a_list_that_hangs_is_not_tried_again(self) -> None:
        opened, port = brought_up()
        port.answers["AT+CMGL=4"] = [nothing]
        opened.receive(61)
        port.heard.clear()
        opened.receive(61)
        assert "AT+CMGL=4" not in port.heard

    def test_a_list_that_is_empty_though_the_memory_is_not(self) -> None:
        opened, port = brought_up({"AT+CMGR=0": read_answer("Hidden")})
        port.answers["AT+CPMS?"] = [b'\r\n+CPMS: "ME",1,30,"ME",1,30,"ME",1,30\r\n\r\nOK\r\n']
        port.answers["AT+CMGD=?"] = [ERROR]
        opened.refresh_status()
        port.clock.seconds += 61
        assert texts(opened.receive(0)) == ["Hidden"]

    def test_an_entry_without_its_pdu_is_read_by_index(self) -> None:
        opened, port = brought_up({"AT+CMGR=4": read_answer("Four")})
        port.answers["AT+CMGL=4"] = [b"\r\n+CMGL: 4,0,,24\r\n\r\nOK\r\n"]
        port.clock.seconds += 61
        assert texts(opened.receive(0)) == ["Four"]

    def test_a_modem_that_fell_back_into_text_mode(self) -> None:
        opened, port = brought_up()
        port.answers["AT+CMGL=4"] = [
            b'\r\n+CMGL: 1,"REC READ","+15005550006",,"24/01/08"\r\nHello\r\n\r\nOK\r\n',
            entry("+CMGL", "1,1,", deliver("Hello")) + OK,
        ]
        port.clock.seconds += 61
        assert texts(opened.receive(0)) == ["Hello"]
        assert "AT+CMGF=0" in port.heard

    def test_a_full_sim_is_emptied_and_gets_what_waits(self) -> None:
        port = SimPort("full_sim")
        opened = session(port)
        opened.bring_up()
        port.text("+15005550006", "Held back")
        arrivals = opened.receive(0)
        assert len(arrivals) == 10
        opened.discard(arrivals)
        port.clock.seconds += 1
        assert texts(opened.receive(70)) == ["Held back"]

    def test_a_modem_that_cannot_be_read_still_sends(self) -> None:
        opened, port = brought_up(
            {
                "AT+CPMS=?": b"\r\n+CPMS: (),(),()\r\n\r\nOK\r\n",
                "AT+CPMS?": ERROR,
            }
        )
        assert opened.receive(0) == []
        assert opened.status.storage_total is None
        assert "AT+CMGL=4" not in port.heard


class TestReports:
    def test_a_shown_report(self) -> None:
        opened, port = up()
        part = codec.encode_submit("+15005550007", "Hello", Alphabet.GSM7, report=True)
        outcome = opened.send_part(part, lambda: None)
        (receipt,) = opened.receive(30)
        assert isinstance(receipt, Receipt)
        assert receipt.reference == outcome.reference
        assert receipt.state is Delivery.DELIVERED
        assert receipt.slot is None
        assert receipt.imsi == opened.status.imsi
        port.commands.clear()
        opened.discard([receipt])
        assert port.commands == []

    def test_a_stored_report(self) -> None:
        opened, port = brought_up(
            {
                "AT+CGMI": b"\r\nNovatel Wireless\r\n\r\nOK\r\n",
                "AT+CPMS=?": b'\r\n+CPMS: ("ME","SM","SR"),("ME","SM"),("ME","SM")\r\n\r\nOK\r\n',
                'AT+CPMS="SR"': b"\r\n+CPMS: 1,10,0,100,0,100\r\n\r\nOK\r\n",
                "AT+CNMI=2,1,0,2,0": OK,
                "AT+CNMI?": b"\r\n+CNMI: 2,1,0,2,0\r\n\r\nOK\r\n",
                "AT+CMGD=0": OK,
            }
        )
        report = codec.encode_status_report(
            9, "+15005550007", sent_at=AT_NOON, discharged_at=AT_NOON, status_code=0x46
        )
        port.answers["AT+CMGR=0"] = [entry("+CMGR", "0,", report) + OK]
        port.say(b'\r\n+CDSI: "SR",0\r\n')
        (receipt,) = opened.receive(0)
        assert isinstance(receipt, Receipt)
        assert (receipt.reference, receipt.status_code) == (9, 0x46)
        assert receipt.slot == Slot("SR", 0)
        opened.discard([receipt])
        assert port.heard == ['AT+CPMS="SR"', "AT+CMGR=0", "AT+CMGD=0"]

    def test_what_is_shown_is_acknowledged_after_it_was_stored_where_the_modem_wants_it(
        self,
    ) -> None:
        opened, port = brought_up(
            {
                "AT+CSMS=0": ERROR,
                "AT+CSMS?": b"\r\n+CSMS: 1,1,1,1\r\n\r\nOK\r\n",
                "AT+CNMA=0": OK,
            }
        )
        shown = deliver("Shown")
        port.say(f"\r\n+CMT: ,{shown.tpdu_length}\r\n{shown.pdu}\r\n".encode())
        arrivals = opened.receive(0)
        assert texts(arrivals) == ["Shown"]
        assert port.heard == []
        opened.discard(arrivals)
        assert port.heard == ["AT+CNMA=0"]

    def test_families_that_must_not_be_acknowledged(self) -> None:
        opened, port = brought_up(
            {
                "AT+CGMI": b"\r\nhuawei\r\n\r\nOK\r\n",
                "AT+CSMS=0": ERROR,
                "AT+CSMS?": b"\r\n+CSMS: 1,1,1,1\r\n\r\nOK\r\n",
            }
        )
        shown = deliver("Shown")
        port.say(f"\r\n+CMT: 23\r\n{shown.pdu}\r\n".encode())
        opened.discard(opened.receive(0))
        assert port.heard == []

    def test_a_header_whose_pdu_stays_away_leads_to_a_look(self) -> None:
        opened, port = brought_up()
        port.say(b"\r\n+CDS: 25\r\n")
        assert opened.receive(0) == []
        assert port.heard == ["AT+CMGL=4"]


class TestUndecodable:
    BROKEN = b"\r\n+CMGR: 0,,99\r\nFF\r\n0199887766\r\n\r\nOK\r\n"

    def test_it_is_handed_up_once_and_stays(self) -> None:
        opened, port = brought_up({"AT+CMGR=0": self.BROKEN})
        port.answers["AT+CMGL=4"] = [b"\r\n+CMGL: 0,1,,99\r\n0199887766\r\n\r\nOK\r\n"]
        port.say(b'\r\n+CMTI: "ME",0\r\n')
        (part,) = opened.receive(0)
        assert isinstance(part, ReceivedPart)
        assert part.raw == "0199887766"
        assert part.text is None
        assert part.problems
        opened.discard([part])
        assert "AT+CMGD=0" not in port.heard
        port.clock.seconds += 61
        assert opened.receive(0) == []

    def test_it_goes_when_room_is_needed(self) -> None:
        opened, port = brought_up({"AT+CMGR=0": self.BROKEN, "AT+CMGD=0": OK})
        port.answers["AT+CPMS?"] = [b'\r\n+CPMS: "ME",9,10,"ME",9,10,"ME",9,10\r\n\r\nOK\r\n']
        opened.refresh_status()
        port.say(b'\r\n+CMTI: "ME",0\r\n')
        opened.discard(opened.receive(0))
        assert "AT+CMGD=0" in port.heard


class TestCalls:
    def test_one_missed_call_with_its_number(self) -> None:
        opened, port = up()
        for second in range(5):
            port.later(
                second * 5.0, lambda: port.network.call(port.modem.device.line, "+15005550006")
            )
        arrivals = []
        while port.clock.seconds < 1060:
            arrivals += opened.receive(10)
        assert arrivals == [MissedCall("+15005550006", "lane")]

    def test_a_call_without_a_number_is_known_when_it_is_over(self) -> None:
        opened, port = brought_up()
        port.say(b"\r\nRING\r\n")
        port.say(b"\r\nRING\r\n", after=5)
        began = port.clock.seconds
        assert opened.receive(60) == [MissedCall("", "lane")]
        assert port.clock.seconds == pytest.approx(began + 5 + timeouts.CALL_OVER)

    def test_two_calls(self) -> None:
        opened, port = brought_up()
        for second in (0, 5, 40, 45):
            port.say(b'\r\nRING\r\n\r\n+CLIP: "+15005550006",145\r\n', after=second)
        port.say(b"\r\nNO CARRIER\r\n", after=47)
        arrivals = []
        for _ in range(20):
            arrivals += opened.receive(5)
        assert arrivals == [MissedCall("+15005550006", "lane")] * 2

    def test_a_withheld_number(self) -> None:
        opened, port = brought_up()
        port.say(b'\r\nRING\r\n\r\n+CLIP: "",128\r\n')
        assert opened.receive(5) == [MissedCall("", "lane")]


class TestWaiting:
    def test_waking(self) -> None:
        opened, port = up()
        opened.wake()
        began = port.clock.seconds
        assert opened.receive(60) == []
        assert port.clock.seconds == began
        opened.receive(1)
        assert port.clock.seconds == began + 1

    def test_waking_during_a_send_is_not_lost(self) -> None:
        opened, port = up()
        part = codec.encode_submit("+15005550007", "Hello", Alphabet.GSM7)
        opened.send_part(part, opened.wake)
        began = port.clock.seconds
        opened.receive(60)
        assert port.clock.seconds < began + 1

    def test_an_idle_modem_is_asked_for_a_sign_of_life(self) -> None:
        opened, port = up()
        for _ in range(11):
            opened.receive(1)
        assert port.commands == []
        opened.receive(1)
        opened.receive(1)
        assert len(port.commands) == 1

    def test_once_a_minute_the_whole_status_was_asked_for_bit_by_bit(self) -> None:
        opened, port = up()
        asked = {"AT+CSQ", "AT+COPS?", "AT+CREG?", "AT+CPMS?", "AT+CNMI?"}
        most = 0
        for _ in range(62):
            before = len(port.commands)
            opened.receive(1)
            most = max(most, len(port.commands) - before)
        assert asked <= set(port.commands)
        assert [port.commands.count(command) for command in asked] == [1, 1, 1, 1, 1]
        assert most == 1

    def test_an_idle_modem_that_died_is_noticed(self) -> None:
        opened, port = brought_up()
        port.answers.clear()
        with pytest.raises(Refusal) as caught:  # noqa: PT012 - it takes some turns
            for _ in range(200):
                opened.receive(1)
        assert caught.value.reason is Reason.MODEM_SILENT
        assert port.clock.seconds < 1060

    def test_a_port_that_vanishes(self) -> None:
        opened, port = up()
        port.later(2.0, port.vanish)
        with pytest.raises(Refusal) as caught:
            opened.receive(60)
        assert caught.value.reason is Reason.PORT_GONE

    def test_a_time_out_in_between_costs_no_message(self) -> None:
        opened, port = brought_up({"AT+CMGR=0": [nothing, read_answer("Hello")], "AT+CMGL=4": OK})
        shown = deliver("Shown")
        port.say(f'\r\n+CMT: ,{shown.tpdu_length}\r\n{shown.pdu}\r\n\r\n+CMTI: "ME",0\r\n'.encode())
        arrivals = opened.receive(0) + opened.receive(0)
        assert sorted(texts(arrivals)) == ["Hello", "Shown"]


class TestChanges:
    def test_a_modem_that_restarts_in_a_send_is_not_waited_for(self) -> None:
        part = codec.encode_submit("+15005550009", "Hi", Alphabet.GSM7)
        opened, port = brought_up(
            {
                f"AT+CMGS={part.tpdu_length}": b"\r\n> ",
                f"{part.pdu}\x1a": b"\r\nRDY\r\n\r\n+CFUN: 1\r\n",
            }
        )
        began = port.clock.seconds
        outcome = opened.send_part(part, lambda: None)
        assert isinstance(outcome, Unknown)
        assert port.clock.seconds == pytest.approx(began + timeouts.AFTER_RESTART)
        port.heard.clear()
        opened.receive(0)
        assert "AT+CNMI=2,1,0,1,0" in port.heard, "it is set up again"

    def test_a_modem_that_restarts_is_set_up_again(self) -> None:
        opened, port = up()
        port.modem.power_on()
        port.modem.notify("RDY")
        opened.receive(1)
        port.text("+15005550006", "Still here")
        assert texts(opened.receive(5)) == ["Still here"]
        assert "AT+CMGF=0" in port.commands

    def test_a_modem_that_restarts_in_silence_is_set_up_again_within_a_minute(self) -> None:
        opened, port = up()
        port.modem.power_on()
        for _ in range(62):
            opened.receive(1)
        assert port.modem.device.settings.cnmi[1:4] == (1, 0, 1)
        assert not port.modem.device.settings.echo

    def test_one_that_is_busy_all_the_time_too(self) -> None:
        opened, port = up()
        port.modem.power_on()
        port.modem.device.settings.echo = False  # kept over the restart, so that it tells nothing
        part = codec.encode_submit("+15005550009", "Hi", Alphabet.GSM7)
        for _ in range(7):
            assert isinstance(opened.send_part(part, lambda: None), PartAccepted)
            port.clock.seconds += 10
            opened.receive(0)
        assert port.modem.device.settings.cnmi[1:4] == (1, 0, 1)

    def test_one_that_restarts_in_silence_over_a_text_is_set_up_before_the_next(self) -> None:
        opened, port = up()
        part = codec.encode_submit("+15005550009", "Hi", Alphabet.GSM7)
        port.modem.arm(parse("reset:in=sent"))
        assert isinstance(opened.send_part(part, lambda: None), Unknown)
        opened.receive(0)
        assert port.modem.device.settings.cnmi[1:4] == (1, 0, 1)

    def test_notices_are_set_again_after_the_network_came_back(self) -> None:
        opened, port = brought_up({"AT+CEREG?": ERROR, "AT+CGREG?": ERROR, "AT+C5GREG?": ERROR})
        home = port.answers["AT+CREG?"]
        port.answers["AT+CREG?"] = [b"\r\n+CREG: 2,2\r\n\r\nOK\r\n"]
        port.say(b"\r\n+CREG: 2\r\n")
        opened.receive(0)
        assert opened.status.registration == "searching"
        port.answers["AT+CREG?"] = home
        port.answers["AT+CNMI?"] = [b"\r\n+CNMI: 0,0,0,0,0\r\n\r\nOK\r\n"]
        port.heard.clear()
        port.say(b'\r\n+CREG: 1,"00C3","1A2B"\r\n')
        opened.receive(0)
        assert opened.status.registration == "home"
        assert port.heard == ["AT+CNMI?", "AT+CNMI=2,1,0,1,0"]


class TestLeftovers:
    def test_what_was_shown_in_a_send_that_the_port_did_not_survive(self) -> None:
        part = codec.encode_submit("+15005550009", "Hi", Alphabet.GSM7)
        shown = deliver("Just in time")

        def vanish(port: ScriptedPort) -> None:
            port.say(f"\r\n+CMT: ,{shown.tpdu_length}\r\n{shown.pdu}\r\n".encode())
            port.say(b'\r\nRING\r\n\r\n+CLIP: "+15005550006",145\r\n')
            port.vanish()

        opened, _ = brought_up(
            {f"AT+CMGS={part.tpdu_length}": b"\r\n> ", f"{part.pdu}\x1a": vanish}
        )
        assert isinstance(opened.send_part(part, lambda: None), Unknown)
        opened.close()
        text, call = opened.leftovers()
        assert texts([text]) == ["Just in time"]
        assert isinstance(call, MissedCall)
        assert opened.leftovers() == []
