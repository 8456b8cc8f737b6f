"""What each command answers, in tables."""

from __future__ import annotations

import pytest

from smsdesk.sim.commands import COMMANDS
from tests.sim.bench import Bench


@pytest.fixture
def bench() -> Bench:
    return Bench().quiet()


OK = ["OK"]


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("AT+CGMI", ["smsdesk", "OK"]),
        ("AT+GMM", ["Virtual modem", "OK"]),
        ("AT+CGMR", ["1.0", "OK"]),
        ("AT+GCAP", ["+GCAP: +CGSM", "OK"]),
        ("AT+CBC", ["+CBC: 1,100", "OK"]),
        ("AT+CBC=?", OK),
        ("AT+CPAS", ["+CPAS: 0", "OK"]),
        ("AT+CPAS=?", ["+CPAS: (0,2,3,4)", "OK"]),
        ("AT+CLCC", OK),
        ("AT+CHUP", OK),
        ("ATH", OK),
        ("ATS3?", ["013", "OK"]),
        ("AT&F", OK),
        ("AT&D2", OK),
        ("AT+IPR=115200", OK),
        ("AT+CFUN=?", ["+CFUN: (0,1,4),(0,1)", "OK"]),
        ("AT+CFUN=9", ["ERROR"]),
        ("AT+CCLK?", ['+CCLK: "24/05/06,07:08:09+00"', "OK"]),
        ("AT^CURC=0", ["+CME ERROR: 4"]),
        ("AT+CPIN?", ["+CPIN: READY", "OK"]),
        ("AT+CPIN=?", OK),
        ("AT+CPIN=1234", ["+CME ERROR: 3"]),
        ("AT+CPINR", ["+CPINR: SIM PIN,3,3", "+CPINR: SIM PUK,10,10", "OK"]),
        ('AT+CLCK="SC",2', ["+CLCK: 0", "OK"]),
        ("AT+CNUM", ['+CNUM: "","+19075550101",145', "OK"]),
        ("AT+CSCS?", ['+CSCS: "GSM"', "OK"]),
        ("AT+CSCS=?", ['+CSCS: ("GSM","IRA","8859-1","UCS2","HEX")', "OK"]),
        ('AT+CSCS="EBCDIC"', ["+CME ERROR: 50"]),
        ("AT+CPBS?", ['+CPBS: "SM",2,50', "OK"]),
        ("AT+CPBS=?", ['+CPBS: ("SM","ON")', "OK"]),
        ('AT+CPBS="FD"', ["+CME ERROR: 50"]),
        ("AT+CPBR=?", ["+CPBR: (1-50),20,14", "OK"]),
        ("AT+CPBR=1", ['+CPBR: 1,"+19075550101",145,"Own number"', "OK"]),
        ("AT+CPBR=3,50", OK),
        ("AT+CPBR=3", ["+CME ERROR: 22"]),
        ("AT+CPBR=0", ["+CME ERROR: 21"]),
        ("AT+CREG?", ["+CREG: 0,1", "OK"]),
        ("AT+CREG=?", ["+CREG: (0-2)", "OK"]),
        ("AT+CGREG?", ["+CGREG: 0,1", "OK"]),
        ("AT+CEREG=3", ["+CME ERROR: 50"]),
        ("AT+COPS?", ['+COPS: 0,0,"Virtual Network",7', "OK"]),
        ("AT+CSQ", ["+CSQ: 21,0", "OK"]),
        ("AT+CESQ", ["+CESQ: 99,99,255,255,22,52", "OK"]),
        ("AT+CMGF=?", ["+CMGF: (0,1)", "OK"]),
        ("AT+CMGF?", ["+CMGF: 0", "OK"]),
        ("AT+CMGF=2", ["+CMS ERROR: 303"]),
        ("AT+CSMS=?", ["+CSMS: (0,1)", "OK"]),
        ("AT+CSMS=1", ["+CSMS: 1,1,1", "OK"]),
        ("AT+CSMS?", ["+CSMS: 0,1,1,1", "OK"]),
        ("AT+CSMS=128", ["+CMS ERROR: 303"]),
        (
            "AT+CPMS=?",
            ['+CPMS: ("SM","ME","MT","SR"),("SM","ME","MT"),("SM","ME","MT")', "OK"],
        ),
        ("AT+CPMS?", ['+CPMS: "SM",0,30,"SM",0,30,"SM",0,30', "OK"]),
        ('AT+CPMS="ME","SM","MT"', ["+CPMS: 0,255,0,30,0,285", "OK"]),
        ('AT+CPMS="XX"', ["+CMS ERROR: 302"]),
        ('AT+CPMS="SM","SM","SR"', ["+CMS ERROR: 302"]),
        ("AT+CNMI=?", ["+CNMI: (0-3),(0-3),(0,2),(0-2),(0,1)", "OK"]),
        ("AT+CNMI?", ["+CNMI: 0,0,0,0,0", "OK"]),
        ("AT+CNMI=2,1", OK),
        ("AT+CNMI=2,1,2,1,0", OK),
        ("AT+CNMI=2,1,1,1,0", ["+CMS ERROR: 303"]),
        ("AT+CNMI=7", ["+CMS ERROR: 303"]),
        ("AT+CNMA", ["+CMS ERROR: 340"]),
        ("AT+CSCA?", ['+CSCA: "+12025550199",145', "OK"]),
        ("AT+CSMP?", ["+CSMP: 17,167,0,0", "OK"]),
        ("AT+CSMP=999", ["+CMS ERROR: 305"]),
        ("AT+CSDH=1", OK),
        ("AT+CMMS=2", OK),
        ("AT+CMMS=?", ["+CMMS: (0-2)", "OK"]),
        ("AT+CMGL=?", ["+CMGL: (0-4)", "OK"]),
        ("AT+CMGL=5", ["+CMS ERROR: 304"]),
        ("AT+CMGL", OK),
        ("AT+CMGR=0", ["+CMS ERROR: 321"]),
        ("AT+CMGD=?", ["+CMGD: (),(0-4)", "OK"]),
        ("AT+CMGD=31", ["+CMS ERROR: 321"]),
        ("AT+CMGD=3", OK),
        ("AT+CMGD=1,9", ["+CMS ERROR: 304"]),
        ("AT+CMGS=?", OK),
        ("AT+CMSS=1", ["+CMS ERROR: 321"]),
        ("AT+CUSD=?", ["+CUSD: (0-2)", "OK"]),
        ("AT+CGATT?", ["+CGATT: 1", "OK"]),
    ],
)
def test_answer(bench: Bench, command: str, answer: list[str]) -> None:
    bench.at("AT+CMEE=1")
    assert bench.at(command) == answer


@pytest.mark.parametrize("name", sorted(name for name in COMMANDS if name[0] in "+^"))
@pytest.mark.parametrize("tail", ["", "?", "=?", "=", "=,,,", '="x"', "=99999,99999", "=-1"])
def test_no_parameters_break_a_command(bench: Bench, name: str, tail: str) -> None:
    bench.type(f"AT{name}{tail}\r\x1b")
    bench.heard()
    assert bench.at("AT")[-1] == "OK"


def test_identities_are_well_formed(bench: Bench) -> None:
    imei, _ = bench.at("AT+CGSN")
    imsi, _ = bench.at("AT+CIMI")
    iccid, _ = bench.at("AT+CCID")
    assert (len(imei), imei[:8]) == (15, "00101700")
    assert (len(imsi), imsi[:5]) == (15, "00101")
    assert len(iccid.removeprefix("+CCID: ")) == 19


def test_registers_keep_what_is_set(bench: Bench) -> None:
    bench.at("ATS0=2")
    assert bench.at("ATS0?") == ["002", "OK"]


def test_the_phonebook_is_written_and_read_in_the_clients_characters(bench: Bench) -> None:
    bench.at('AT+CSCS="UCS2"')
    assert bench.at('AT+CPBW=5,"+12025550123",145,"00C4006E006E0061"') == OK
    bench.at('AT+CSCS="8859-1"')
    assert bench.at("AT+CPBR=5") == ['+CPBR: 5,"+12025550123",145,"Änna"', "OK"]
    assert bench.at("AT+CPBW=5") == OK
    assert bench.at("AT+CPBR=5,6") == OK


def test_the_own_number_has_a_phonebook(bench: Bench) -> None:
    bench.at('AT+CPBS="ON"')
    assert bench.at("AT+CPBR=1,50") == ['+CPBR: 1,"+19075550101",145,""', "OK"]


def test_the_operator_is_named_as_asked(bench: Bench) -> None:
    bench.at("AT+COPS=3,2")
    assert bench.at("AT+COPS?") == ['+COPS: 0,2,"00101",7', "OK"]
    assert bench.at("AT+COPS=?")[0].startswith('+COPS: (2,"Virtual Network"')


def test_the_service_centre_can_be_changed(bench: Bench) -> None:
    assert bench.at('AT+CSCA="12025550198",145') == OK
    assert bench.at("AT+CSCA?") == ['+CSCA: "+12025550198",145', "OK"]


def test_registration_says_where_and_when_it_changes(bench: Bench) -> None:
    bench.at("AT+CREG=2")
    assert bench.at("AT+CREG?") == ['+CREG: 2,1,"00C3","0001A2B3",7', "OK"]
    bench.device.cover(covered=False)
    assert bench.heard() == "\r\n+CREG: 2\r\n"
    assert bench.at("AT+COPS?") == ["+COPS: 0", "OK"]
    assert bench.at("AT+CSQ") == ["+CSQ: 99,99", "OK"]


def test_flight_mode_takes_the_network_away(bench: Bench) -> None:
    assert bench.at("AT+CFUN=4") == OK
    assert bench.at("AT+CREG?") == ["+CREG: 0,0", "OK"]
    assert bench.at("AT+CFUN?") == ["+CFUN: 4", "OK"]
    assert bench.at("AT+CFUN=1") == OK
    assert bench.at("AT+CREG?") == ["+CREG: 0,1", "OK"]


def test_a_restart_by_command_resets_the_settings(bench: Bench) -> None:
    bench.at("AT+CNMI=2,1,0,1,0")
    bench.type("AT+CFUN=1,1\r")
    bench.quiet()
    assert bench.at("AT+CNMI?") == ["+CNMI: 0,0,0,0,0", "OK"]


class TestServiceCodes:
    def test_the_balance(self, bench: Bench) -> None:
        assert bench.at('AT+CUSD=1,"*100#",15') == OK
        bench.turn(0)
        assert bench.heard() == (
            '\r\n+CUSD: 0,"Your balance is 25.00 EUR. Texts are free of charge, 0 sent.",15\r\n'
        )

    def test_in_ucs2(self, bench: Bench) -> None:
        bench.at('AT+CSCS="UCS2"')
        bench.at('AT+CUSD=1,"002A0031003000300023",15')
        bench.turn(0)
        assert bench.heard().startswith('\r\n+CUSD: 0,"0059006F00750072')

    def test_a_menu_waits_for_a_choice(self, bench: Bench) -> None:
        bench.at('AT+CUSD=1,"*123#",15')
        bench.turn(0)
        assert bench.heard() == '\r\n+CUSD: 1,"1 Balance\r\n2 My number\r\n0 End",15\r\n'
        bench.at('AT+CUSD=1,"7",15')
        bench.turn(0)
        assert bench.heard().startswith('\r\n+CUSD: 1,"1 Balance')
        bench.at('AT+CUSD=1,"2",15')
        bench.turn(0)
        assert bench.heard() == '\r\n+CUSD: 0,"Your number is +19075550101.",15\r\n'

    def test_a_menu_can_be_left(self, bench: Bench) -> None:
        bench.at('AT+CUSD=1,"*123#",15')
        bench.turn(0)
        bench.at("AT+CUSD=2")
        bench.heard()
        bench.at('AT+CUSD=1,"1",15')
        bench.turn(0)
        assert bench.heard() == "\r\n+CUSD: 4\r\n"

    def test_none_without_a_network(self, bench: Bench) -> None:
        bench.at("AT+CMEE=1")
        bench.device.cover(covered=False)
        assert bench.at('AT+CUSD=1,"*100#",15') == ["+CME ERROR: 30"]


def test_a_call_rings_and_names_itself_when_asked(bench: Bench) -> None:
    bench.network.call(bench.device.line, "+12025550142")
    assert bench.heard() == "\r\nRING\r\n"
    assert bench.at("AT+CPAS") == ["+CPAS: 3", "OK"]
    bench.at("AT+CLIP=1")
    bench.at("AT+CRC=1")
    bench.at("ATH")
    bench.network.call(bench.device.line, "")
    assert bench.heard() == '\r\n+CRING: VOICE\r\n\r\n+CLIP: "",129,"",,"",1\r\n'
