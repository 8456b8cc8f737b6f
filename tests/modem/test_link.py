"""The radio link is kept open during a run of messages, at the cost of one command."""

from __future__ import annotations

import pytest

from smsdesk.codec import pdu as codec
from smsdesk.codec.segment import Alphabet
from smsdesk.modem.families import FAMILIES
from smsdesk.modem.link import LAPSES, RUN
from smsdesk.modem.sender import PartAccepted
from smsdesk.modem.session import Session
from tests.modem.rig import ERROR, OK, Reply, ScriptedPort, SimPort, brought_up, nothing, session

PART = codec.encode_submit("+15005550006", "Hello", Alphabet.GSM7)
CMGS = f"AT+CMGS={PART.tpdu_length}"
BODY = f"{PART.pdu}\x1a"
KEEP, DROP = "AT+CMMS=2", "AT+CMMS=0"


def up(keep: Reply = OK, **changes: Reply) -> tuple[Session, ScriptedPort]:
    answers: dict[str, Reply | list[Reply]] = {
        CMGS: b"\r\n> ",
        BODY: b"\r\n+CMGS: 7\r\n\r\nOK\r\n",
        KEEP: keep,
        DROP: OK,
        "AT": OK,
    }
    return brought_up(answers | changes)


def send(opened: Session, count: int) -> None:
    for _ in range(count):
        assert opened.send_part(PART, lambda: None) == PartAccepted(7)
        opened.receive(0)


def said(port: ScriptedPort) -> list[str]:
    return [line for line in port.heard if "CMMS" in line]


def test_it_is_kept_once_in_a_run_and_dropped_after_it() -> None:
    opened, port = up()
    send(opened, RUN + 20)
    assert said(port) == [KEEP]
    assert port.heard.index(KEEP) == 2 * (RUN - 1)
    assert len(port.heard) == 2 * (RUN + 20) + 1
    opened.receive(LAPSES - 1)
    assert said(port) == [KEEP], "it may still be open"
    for _ in range(4):
        opened.receive(1)
    assert said(port) == [KEEP, DROP]
    send(opened, RUN)
    assert said(port) == [KEEP, DROP, KEEP]


def test_a_few_messages_are_left_alone() -> None:
    opened, port = up()
    send(opened, RUN - 1)
    opened.receive(60)
    assert said(port) == []


def test_messages_with_pauses_between_them_are_no_run() -> None:
    opened, port = up()
    for _ in range(RUN + 5):
        send(opened, 1)
        port.clock.seconds += 6
    assert said(port) == []


@pytest.mark.parametrize("answer", [ERROR, nothing], ids=["refuses", "says nothing"])
def test_a_modem_that_does_not_know_it_is_asked_once(answer: Reply) -> None:
    opened, port = up(answer)
    send(opened, 3 * RUN)
    opened.receive(60)
    assert said(port) == [KEEP]


def test_a_family_that_does_not_bear_it_is_not_asked() -> None:
    opened, port = up(**{"AT+CGMI": b"\r\nCinterion\r\n\r\nOK\r\n"})
    send(opened, 2 * RUN)
    assert said(port) == []
    assert {family.name for family in FAMILIES if not family.keeps_link} == {
        "siemens_m20",
        "siemens_m55",
        "siemens",
    }


def test_the_virtual_modem() -> None:
    port = SimPort("clean")
    opened = session(port)
    opened.bring_up()
    port.commands.clear()
    for _ in range(100):
        assert isinstance(opened.send_part(PART, lambda: None), PartAccepted)
    assert port.modem.device.settings.link_open == 2
    assert len(port.commands) == 101, "two round trips for each, and one more for all"
    opened.receive(30)
    assert port.modem.device.settings.link_open == 0
