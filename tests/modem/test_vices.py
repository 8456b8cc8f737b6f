"""What the driver makes of devices that do as no standard says, each played by a virtual modem."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smsdesk.codec import pdu as codec
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.message import Arrival, ReceivedPart
from smsdesk.domain.outcome import RouteDown, Unknown
from smsdesk.domain.reasons import Reason
from smsdesk.modem import timeouts
from smsdesk.modem.sender import PartAccepted, PartOutcome
from smsdesk.modem.session import Session
from smsdesk.sim.fault_specs import parse
from smsdesk.sim.profiles import PROFILES
from tests.modem.rig import SimPort, brought_up, session

ANYBODY = "+12025550123"
FRIEND = "+12025550142"


def up(profile: str, *faults: str) -> tuple[Session, SimPort]:
    port = SimPort(profile)
    opened = session(port)
    opened.bring_up()
    opened.receive(0)
    for spec in faults:
        port.modem.arm(parse(spec))
    return opened, port


def send(opened: Session) -> PartOutcome:
    return opened.send_part(
        codec.encode_submit(ANYBODY, "Hello", Alphabet.GSM7, report=True), lambda: None
    )


def texts(opened: Session, seconds: float) -> list[str | None]:
    """Return the texts that come in within so many seconds, each discarded as when it is stored."""
    arrived: list[Arrival] = []
    for _ in range(round(seconds)):
        new = opened.receive(1)
        opened.discard(new)
        arrived += new
    return [each.text for each in arrived if isinstance(each, ReceivedPart)]


class TestSilentRestarts:
    def test_nothing_is_sent_while_the_modem_may_be_in_another_mode(self) -> None:
        # It would start in text mode: the PDU would go as a text to the number "18".
        opened, port = up("clean")
        port.modem.power_on()
        port.modem.device.settings.text_mode = True
        outcome = send(opened)
        assert isinstance(outcome, RouteDown)
        assert outcome.trouble.reason is Reason.MODEM_RESTARTED
        assert port.network.line(port.modem.device.card, "").card.sent == 0
        assert b"\x1a" not in port.written

    @pytest.mark.parametrize("profile", ["clean", "text_only", "huawei_e3531", "novatel"])
    def test_the_echo_tells_of_it(self, profile: str) -> None:
        opened, port = up(profile, "reset@1")
        assert isinstance(send(opened), PartAccepted)
        send(opened)
        texts(opened, 3)
        assert isinstance(send(opened), PartAccepted), "it was set up again"
        port.text(FRIEND, "Hello")
        assert texts(opened, 40) == ["Hello"]

    def test_a_modem_that_echoes_anyway_has_not_restarted(self) -> None:
        opened, port = up("echoing")
        before = len(port.commands)
        send(opened)
        opened.receive(5)
        assert "ATE0" not in port.commands[before:]

    def test_without_an_echo_the_settings_tell_of_it(self) -> None:
        lost = b"\r\n+CNMI: 0,0,0,0,0\r\n\r\nOK\r\n"
        kept = b"\r\n+CNMI: 2,1,0,1,0\r\n\r\nOK\r\n"
        opened, port = brought_up({"AT+CNMI?": [kept, lost, kept]})
        while "ATE0" not in port.heard:
            opened.receive(5)
        assert port.clock.seconds < 1000 + 6 * timeouts.STATUS_STEP + 10
        assert port.heard.count("AT+CNMI=2,1,0,1,0") == 1

    def test_an_outcome_that_is_unknown_puts_the_settings_in_question(self) -> None:
        opened, port = up("clean", "reset@1:in=sent")
        assert isinstance(send(opened), Unknown)
        opened.receive(0)
        assert port.commands[-1] != "AT", "it was set up again at once"
        assert port.modem.device.settings.cnmi == (2, 1, 0, 1, 0)


class TestMemories:
    def test_texts_are_shown_where_nothing_can_be_stored(self) -> None:
        opened, port = up("esim")
        assert port.modem.device.settings.cnmi[1] == 2
        port.text(FRIEND, "Hello")
        assert texts(opened, 2) == ["Hello"]

    def test_memories_are_toggled_for_a_device_that_needs_it(self) -> None:
        opened, port = up("t77w968")
        port.text(FRIEND, "Hello")
        assert texts(opened, 2) == ["Hello"]

    @pytest.mark.parametrize("profile", ["samsung_j700", "samsung_b2100"])
    def test_what_hangs_over_listing_is_read_one_by_one(self, profile: str) -> None:
        opened, port = up(profile)
        port.text(FRIEND, "Hello")
        assert texts(opened, 2) == ["Hello"]
        assert not [command for command in port.commands if command.startswith("AT+CMGL")]

    def test_a_device_that_announces_and_lists_nothing_is_emptied(self) -> None:
        opened, port = up("huawei_e3531")
        port.modem.device.fill()
        port.text(FRIEND, "Hello")
        memories = port.modem.device.memories.by_name
        held = len(memories["ME"]) + len(memories["SM"])
        assert len(texts(opened, 2 * timeouts.POLLED_SWEEP + 5)) == held + 1

    def test_what_is_not_readable_at_once_is_read_by_the_next_sweep(self) -> None:
        opened, port = up("huawei_e3531")
        for number in range(6):
            port.text(FRIEND, f"Hello {number}")
            opened.receive(0)
        assert len(texts(opened, 2 * timeouts.POLLED_SWEEP + 5)) == 6


class TestRadio:
    def test_a_radio_that_only_a_restart_switches_on(self) -> None:
        opened, _ = up("gc79")
        assert opened.status.registration == "home"
        assert isinstance(send(opened), PartAccepted)

    def test_a_device_that_does_neither_is_told_about(self) -> None:
        stuck = replace(PROFILES["gc79"], may_restart=False)
        opened = session(SimPort(stuck), wait_for_network=1.0)
        with pytest.raises(Exception, match="not_registered"):
            opened.bring_up()
