"""What a modem can be asked between two messages: service codes in every form of their answers."""

from __future__ import annotations

import pytest

from smsdesk.codec import pdu as codec
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.said import Said
from smsdesk.domain.ussd import Ussd, UssdState
from smsdesk.modem.sender import PartAccepted
from smsdesk.modem.session import Session
from tests.modem.rig import ERROR, OK, ScriptedPort, SimPort, brought_up, nothing, session

GSM = b'\r\n+CSCS: "GSM"\r\n\r\nOK\r\n'


def brought_up_sim(profile: str = "clean") -> tuple[Session, SimPort]:
    port = SimPort(profile)
    opened = session(port)
    opened.bring_up()
    return opened, port


def test_the_virtual_network_answers() -> None:
    opened, _ = brought_up_sim()
    assert opened.phone().ask_network("*100#").text


def test_an_old_stick_wants_and_gives_packed_septets() -> None:
    opened, _ = brought_up_sim("huawei")
    assert "alance" in opened.phone().ask_network("*100#").text


def test_the_other_form_is_tried_when_one_is_refused() -> None:
    opened, port = brought_up(
        {
            "AT+CSCS?": b'\r\n+CSCS: "UCS2"\r\n\r\nOK\r\n',
            'AT+CSCS="GSM"': OK,
            'AT+CSCS="UCS2"': OK,
            'AT+CUSD=1,"*100#",15': ERROR,
            'AT+CUSD=1,"AA180C3602",15': OK + b'\r\n+CUSD: 0,"5.00 left",15\r\n',
        }
    )
    assert opened.phone().ask_network("*100#").text == "5.00 left"
    assert port.heard[-1] == 'AT+CSCS="UCS2"', "what was set is set again"


def test_the_text_may_come_after_a_bare_state() -> None:
    def later(port: ScriptedPort) -> None:
        port.say(OK)
        port.say(b"\r\n+CUSD: 2\r\n", after=1)
        port.say(b'\r\n+CUSD: 2,"5.00 left",15\r\n', after=3)

    opened, _ = brought_up({"AT+CSCS?": GSM, 'AT+CUSD=1,"*100#",15': later})
    assert opened.phone().ask_network("*100#").text == "5.00 left"


def test_no_answer() -> None:
    opened, port = brought_up({"AT+CSCS?": GSM, 'AT+CUSD=1,"*100#",15': OK, "AT+CUSD=2": OK})
    with pytest.raises(Refusal) as caught:
        opened.phone().ask_network("*100#")
    assert caught.value.reason is Reason.NETWORK_SILENT
    assert port.heard[-1] == "AT+CUSD=2"


def test_refused_in_both_forms() -> None:
    refused = {'AT+CUSD=1,"*100#",15': ERROR, 'AT+CUSD=1,"AA180C3602",15': ERROR}
    opened, _ = brought_up({"AT+CSCS?": ERROR, 'AT+CSCS="GSM"': ERROR, **refused})
    with pytest.raises(Refusal) as caught:
        opened.phone().ask_network("*100#")
    assert caught.value.reason is Reason.PHONE_REFUSED


def test_a_modem_that_says_nothing_is_brought_back_in_step_at_once() -> None:
    opened, port = brought_up({"AT+CSCS?": GSM, 'AT+CUSD=1,"*100#",15': nothing})
    with pytest.raises(Refusal) as caught:
        opened.phone().ask_network("*100#")
    assert caught.value.reason is Reason.PHONE_SILENT
    assert port.heard[-1] == "AT", "nothing else goes out before one clean OK"
    port.heard.clear()
    opened.refresh_status()
    assert port.heard[0] != "AT"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (b'\r\n+CUSD: 0,"5.00 left",15\r\n' + OK, Ussd(UssdState.DONE, "5.00 left")),
        (OK + b'\r\n+CUSD: 2,"5.00 left",15\r\n', Ussd(UssdState.ENDED, "5.00 left")),
        (
            OK + b'\r\n+CUSD: 1,"1 Balance\r\n2 "Best" offers\r\n",15\r\n',
            Ussd(UssdState.REPLY_WANTED, '1 Balance\n2 "Best" offers'),
        ),
        (
            OK + b'\r\n+CUSD: 0,"00350020043B04350432",72\r\n',
            Ussd(UssdState.DONE, "5 лев"),
        ),
        (
            OK + b"\r\n+CUSD: 0,C2303BEC1E97413D90140473C162A0180C\r\n",
            Ussd(UssdState.DONE, "Balance = R 0.01 10"),
        ),
        (OK + b"\r\n+CUSD: 2\r\n", Ussd(UssdState.ENDED, "")),
    ],
)
def test_every_form_of_an_answer(said: bytes, expected: Ussd) -> None:
    opened, _ = brought_up({"AT+CSCS?": GSM, 'AT+CUSD=1,"*100#",15': said})
    assert opened.phone().ask_network("*100#") == expected


@pytest.mark.parametrize(
    ("state", "reason"), [(4, Reason.SERVICE_CODE_UNKNOWN), (5, Reason.NETWORK_SILENT)]
)
def test_a_bare_no_of_the_network(state: int, reason: Reason) -> None:
    said = OK + f"\r\n+CUSD: {state}\r\n".encode()
    opened, _ = brought_up({"AT+CSCS?": GSM, 'AT+CUSD=1,"*100#",15': said})
    with pytest.raises(Refusal) as caught:
        opened.phone().ask_network("*100#")
    assert caught.value.reason is reason


def test_a_modem_that_keeps_its_texts_in_ucs2_gets_the_code_so() -> None:
    opened, _ = brought_up(
        {
            "AT+CSCS?": b'\r\n+CSCS: "UCS2"\r\n\r\nOK\r\n',
            'AT+CSCS="GSM"': ERROR,
            'AT+CUSD=1,"002A00310023",15': OK + b'\r\n+CUSD: 0,"00350020043B04350432",72\r\n',
        }
    )
    assert opened.phone().ask_network("*1#").text == "5 лев"


def test_a_menu_is_gone_through_and_left() -> None:
    opened, port = brought_up_sim()
    phone = opened.phone()
    assert phone.ask_network("*123#").wants_reply
    assert "balance" in phone.ask_network("1").text
    phone.ask_network("*123#")
    phone.leave_menu()
    assert port.commands[-1] == "AT+CUSD=2"


class TestTypedCommands:
    def test_the_whole_answer_and_how_it_ended(self) -> None:
        opened, port = brought_up_sim()
        phone = opened.phone()
        assert phone.say("AT+CSQ") == Said(("+CSQ: 21,0",), "OK", ok=True)
        assert phone.say("ATI").ok
        assert phone.say("AT+NONSENSE=1") == Said((), "CME 4", ok=False)
        assert phone.say("AT+CPBR=49") == Said((), "CME 22", ok=False)
        port.commands.clear()
        opened.receive(0)
        assert "AT+CMGF=0" not in port.commands, "nothing was changed"

    @pytest.mark.parametrize("text", ["AT+CMGF=1", "AT+CNMI=0,0", 'AT+CPMS="SM"', "ATE1", "ATZ"])
    def test_what_it_undoes_is_set_up_again_before_anything_else(self, text: str) -> None:
        opened, port = brought_up_sim()
        settings = port.modem.device.settings
        wanted = (settings.cnmi, settings.echo, port.modem.device.settings.text_mode)
        assert opened.phone().say(text).ok
        opened.receive(0)
        settings = port.modem.device.settings
        assert (settings.cnmi, settings.echo, settings.text_mode) == wanted

    def test_also_before_a_message_that_follows_at_once(self) -> None:
        opened, _ = brought_up_sim()
        opened.phone().say("AT+CMGF=1")
        part = codec.encode_submit("+15005550098", "Hello", Alphabet.GSM7)
        assert isinstance(opened.send_part(part, lambda: None), PartAccepted)

    def test_no_answer_is_told_and_the_talk_goes_on(self) -> None:
        opened, port = brought_up({"AT+SLOW": nothing})
        with pytest.raises(Refusal) as caught:
            opened.phone().say("AT+SLOW")
        assert caught.value.reason is Reason.PHONE_SILENT
        assert port.heard[-1] == "AT"


CSCA = 'AT+CSCA="+491710760001",145'


class TestCentre:
    def test_it_is_written_and_read_back(self) -> None:
        opened, port = brought_up_sim()
        assert opened.phone().set_centre("+491710760001") == "+491710760001"
        assert port.modem.device.card.smsc == "+491710760001"
        assert opened.status.smsc == "+491710760001"
        assert not opened.status.smsc_missing

    def test_a_modem_that_refuses(self) -> None:
        opened, _ = brought_up({"AT+CSCS?": GSM, CSCA: b"\r\n+CMS ERROR: 302\r\n"})
        with pytest.raises(Refusal) as caught:
            opened.phone().set_centre("+491710760001")
        assert caught.value.trouble == Trouble(Reason.PHONE_REFUSED, "CMS 302")
        assert opened.status.smsc == "+491710760000"

    def test_a_sim_that_says_ok_and_keeps_the_old_one(self) -> None:
        opened, _ = brought_up({"AT+CSCS?": GSM, CSCA: OK})
        with pytest.raises(Refusal) as caught:
            opened.phone().set_centre("+491710760001")
        assert caught.value.reason is Reason.PHONE_REFUSED
        assert opened.status.smsc == "+491710760000", "what is shown is what is there"

    def test_one_that_is_read_back_without_its_plus(self) -> None:
        kept = b'\r\n+CSCA: "491710760001",129\r\n\r\nOK\r\n'
        opened, port = brought_up({"AT+CSCS?": GSM, CSCA: OK})
        port.answers["AT+CSCA?"] = [kept]
        assert opened.phone().set_centre("+491710760001") == "491710760001"
