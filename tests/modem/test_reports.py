"""Delivery reports that a modem stores: while the program runs, and while it does not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smsdesk.codec import pdu as codec
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.message import Receipt, Slot
from smsdesk.domain.status import Delivery
from smsdesk.modem import timeouts
from smsdesk.modem.families import family_of
from smsdesk.modem.sender import PartAccepted
from tests.modem.rig import (
    ERROR,
    OK,
    ScriptedPort,
    SimPort,
    brought_up,
    nothing,
    plain,
    session,
    wait,
)

AT_NOON = datetime(2024, 1, 8, 12, 0, tzinfo=UTC)
REPORT = codec.encode_status_report(
    9, "+15005550007", sent_at=AT_NOON, discharged_at=AT_NOON, status_code=0
)
MEMORIES = b'\r\n+CPMS: ("ME","SM","SR"),("ME","SM"),("ME","SM")\r\n\r\nOK\r\n'
KEEPING = "AT+CNMI=2,1,0,2,0"
WITH_SR = {"AT+CPMS=?": MEMORIES, 'AT+CPMS="SR"': b"\r\n+CPMS: 0,10,0,100,0,100\r\n\r\nOK\r\n"}


def read(pdu: str, head: str = "0,") -> bytes:
    return f"\r\n+CMGR: {head},{REPORT.tpdu_length}\r\n{pdu}\r\n".encode() + OK


class TestBetweenTwoSessions:
    def test_a_modem_with_a_memory_for_them_is_told_to_keep_them(self) -> None:
        opened, port = brought_up(WITH_SR | {KEEPING: OK})
        opened.close()
        assert port.heard == [KEEPING]
        assert port.closed

    def test_it_is_told_once(self) -> None:
        opened, port = brought_up(WITH_SR | {KEEPING: OK})
        opened.close()
        opened.close()
        assert port.heard == [KEEPING]

    @pytest.mark.parametrize(
        "changes",
        [
            {},
            WITH_SR | {"AT+CGMI": b"\r\nQuectel\r\n\r\nOK\r\n"},
            WITH_SR | {"AT+CNMI=?": b"\r\n+CNMI: (0-2),(0-3),(0,2),(0,1),(0,1)\r\n\r\nOK\r\n"},
            WITH_SR | {"AT+CNMI=?": ERROR},
        ],
        ids=["no memory for them", "can't be read there", "does not store", "does not say"],
    )
    def test_others_are_left_as_they_are(self, changes: dict[str, bytes]) -> None:
        opened, port = brought_up(changes)
        opened.close()
        assert port.heard == []
        assert port.closed

    def test_one_that_does_not_answer_is_closed_all_the_same(self) -> None:
        opened, port = brought_up(WITH_SR | {KEEPING: nothing})
        began = port.clock.seconds
        opened.close()
        assert port.closed
        assert port.clock.seconds <= began + timeouts.AT_TRY

    def test_one_that_is_gone_is_closed_all_the_same(self) -> None:
        opened, port = brought_up(WITH_SR)
        port.vanish()
        opened.close()
        assert port.closed

    def test_one_that_is_out_of_step_is_asked_nothing(self) -> None:
        opened, port = brought_up(WITH_SR | {'AT+CUSD=1,"*100#",15': nothing})
        opened._driver.doubt()
        opened.close()
        assert port.heard == []

    def test_a_report_that_came_while_nobody_listened_is_found(self) -> None:
        port = SimPort("clean", latency=0.1)
        opened = session(port)
        opened.bring_up()
        part = codec.encode_submit("+15005550007", "Hello", Alphabet.GSM7, report=True)
        sent = opened.send_part(part, lambda: None)
        assert isinstance(sent, PartAccepted)
        opened.close()
        port.modem.disconnect()
        port.clock.seconds += 60
        port.timers.advance(port.clock.seconds)

        port.plug_in()
        again = session(port)
        again.bring_up()
        arrivals = again.receive(0)
        (receipt,) = arrivals
        assert isinstance(receipt, Receipt)
        assert (receipt.reference, receipt.state) == (sent.reference, Delivery.DELIVERED)
        assert receipt.slot is not None
        assert receipt.slot.memory == "SR"
        again.discard(arrivals)
        assert len(port.modem.device.memories["SR"]) == 0

        sent = again.send_part(part, lambda: None)
        (receipt,) = again.receive(30)
        assert isinstance(receipt, Receipt)
        assert receipt.slot is None, "while somebody listens they are shown"


class TestStored:
    """As a D-Link DWM-156 does it (gammu issue 156)."""

    DWM = WITH_SR | {
        "AT+CGMI": b"\r\nD-Link\r\n\r\nOK\r\n",
        "AT+CGMM": b"\r\nDWM-156\r\n\r\nOK\r\n",
        KEEPING: OK,
        "AT+CNMI?": b"\r\n+CNMI: 2,1,0,2,0\r\n\r\nOK\r\n",
        'AT+CPMS="SR"': ERROR,
        'AT+CPMS="SR","ME"': b"\r\n+CPMS: 1,100,0,100,0,100\r\n\r\nOK\r\n",
        "AT+CMGD=52": OK,
        "AT+CMGD=?": ERROR,
    }

    def test_an_announced_one_is_read_by_its_index_and_deleted(self) -> None:
        opened, port = brought_up(self.DWM | {"AT+CMGR=52": read(REPORT.pdu, ",")})
        port.say(b'\r\n+CDSI: "SR",52\r\n')
        arrivals = opened.receive(0)
        (receipt,) = arrivals
        assert isinstance(receipt, Receipt)
        assert (receipt.reference, receipt.slot) == (9, Slot("SR", 52))
        assert b"CMGD" not in port.written, "nothing is deleted before it is stored"
        opened.discard(arrivals)
        assert port.heard == ['AT+CPMS="SR"', 'AT+CPMS="SR","ME"', "AT+CMGR=52", "AT+CMGD=52"]

    @pytest.mark.parametrize("listing", [ERROR, OK], ids=["refused", "empty"])
    def test_one_that_waited_is_found_although_it_is_not_listed(self, listing: bytes) -> None:
        answers = self.DWM | {"AT+CMGL=4": [OK, listing, OK], "AT+CMGR=52": read(REPORT.pdu, ",")}
        answers |= {f"AT+CMGR={n}": b"\r\n+CMS ERROR: 321\r\n" for n in range(52)}
        fill = b'\r\n+CPMS: "SR",1,100,"ME",0,100,"ME",0,100\r\n\r\nOK\r\n'
        main = b'\r\n+CPMS: "ME",0,100,"ME",0,100,"ME",0,100\r\n\r\nOK\r\n'
        port = ScriptedPort(plain() | answers | {"AT+CPMS?": [main, fill, main]})
        opened = session(port)
        opened.bring_up()
        (receipt,) = opened.receive(0)
        assert isinstance(receipt, Receipt)
        assert receipt.slot == Slot("SR", 52)
        assert "AT+CMGR=53" not in port.heard, "no more than the memory holds"

    def test_what_is_counted_and_nowhere_is_not_looked_for_each_time(self) -> None:
        nowhere = {f"AT+CMGR={n}": b"\r\n+CMS ERROR: 321\r\n" for n in range(101)}
        answers = (
            self.DWM
            | nowhere
            | {"AT+CPMS?": b'\r\n+CPMS: "SR",1,100,"ME",0,100,"ME",0,100\r\n\r\nOK\r\n'}
        )
        opened, port = brought_up(answers)
        assert wait(opened, port, timeouts.SWEEP) == []
        assert not any(line.startswith("AT+CMGR") for line in port.heard)
        assert wait(opened, port, timeouts.FULL_SWEEP) == []
        assert "AT+CMGR=100" in port.heard, "but now and then, with all memories"

    def test_a_memory_that_is_not_listed_is_tried_when_it_is_named(self) -> None:
        opened, port = brought_up({"AT+CMGR=50": read(REPORT.pdu)})
        port.answers['AT+CPMS="SR"'] = [b"\r\n+CPMS: 1,100,0,100,1,100\r\n\r\nOK\r\n"]
        port.say(b'\r\n+CDSI: "SR",50\r\n')
        (receipt,) = opened.receive(0)
        assert isinstance(receipt, Receipt)
        assert receipt.slot == Slot("SR", 50)

    def test_one_that_can_not_be_read_ends_in_a_sweep(self) -> None:
        opened, port = brought_up({'AT+CPMS="SR"': ERROR, 'AT+CPMS="SR","ME"': ERROR})
        port.say(b'\r\n+CDSI: "SR",50\r\n')
        assert opened.receive(0) == []
        assert port.heard == ['AT+CPMS="SR"', 'AT+CPMS="SR","ME"']
        opened.receive(0)
        assert "AT+CMGL=4" in port.heard


class TestShown:
    def test_zte_leaves_a_field_empty(self) -> None:
        opened, port = brought_up()
        port.say(f"\r\n+CDS: ,{REPORT.tpdu_length}\r\n{REPORT.pdu}\r\n".encode())
        (receipt,) = opened.receive(0)
        assert isinstance(receipt, Receipt)
        assert (receipt.reference, receipt.slot) == (9, None)

    def test_the_shell_of_a_wavecom_report_is_shown_to_nobody(self) -> None:
        opened, port = brought_up(WITH_SR | {"AT+CMGR=3": read("000000FF00" + REPORT.pdu[10:])})
        port.say(b'\r\n+CDSI: "SR",3\r\n')
        assert opened.receive(0) == []
        assert "AT+CMGD=3" not in port.heard


@pytest.mark.parametrize(
    ("manufacturer", "model", "modes", "keeps"),
    [
        ("Quectel", "EC25", (1, 0), False),
        ("Teltonika", "TRM240", (1, 0), False),
        ("Novatel Wireless", "MC950D", (2, 0), True),
        ("SIMCOM INCORPORATED", "A7670E", (1, 0), True),
        ("D-Link", "DWM-156", (2, 1, 0), True),
        (" WAVECOM MODEM", "Q24", (1, 0), False),
        ("ZTE CORPORATION", "MF626", (1, 2, 0), True),
        ("huawei", "E3131", (1, 2, 0), True),
        ("Cinterion", "MC75i", (1, 2, 0), True),
        ("", "", (1, 2, 0), True),
    ],
)
def test_the_choice_of_each_family(
    manufacturer: str, model: str, modes: tuple[int, ...], *, keeps: bool
) -> None:
    family = family_of(manufacturer, model)
    assert (family.report_modes, family.keeps_reports) == (modes, keeps)


def test_a_device_that_only_stores_them_gets_them_stored() -> None:
    port = ScriptedPort(
        plain()
        | {
            "AT+CNMI=?": b"\r\n+CNMI: (0-3),(0,1),(0,2,3),(0,2),(1)\r\n\r\nOK\r\n",
            "AT+CNMI=2,1,0,2,1": OK,
        }
    )
    session(port).bring_up()
    assert "AT+CNMI=2,1,0,2,1" in port.heard


def test_shown_or_stored_or_none_at_all_in_this_order() -> None:
    refused = {"AT+CNMI=2,1,0,1,0": ERROR, "AT+CNMI=1,1,0,1,0": ERROR, KEEPING: OK}
    port = ScriptedPort(plain() | refused)
    session(port).bring_up()
    tried = [line for line in port.heard if line.startswith("AT+CNMI=") and line[8] != "?"]
    assert tried == ["AT+CNMI=2,1,0,1,0", "AT+CNMI=1,1,0,1,0", KEEPING]
