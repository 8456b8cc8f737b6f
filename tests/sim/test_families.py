"""What each family of devices says: the forms and vices of MODEMS.md, in a table."""

from __future__ import annotations

import pytest

from smsdesk.codec import gsm7, ucs2
from smsdesk.sim.card import make_card
from smsdesk.sim.profiles import CONDITIONS, FAMILIES, PROFILES, profile_named
from tests.sim.bench import Bench, submit

ANYBODY = "+12025550123"
FRIEND = "+12025550142"
ICCID = make_card("modem1", "", slots=0, base=1).iccid


@pytest.mark.parametrize(
    ("profile", "command", "answer"),
    [
        # Who they are.
        ("huawei_e1550", "AT+CGMM", ["E1550", "OK"]),
        ("sim7600", "AT+CGMR", ["+CGMR: LE11B08SIM7600M22", "OK"]),
        ("motorola_l7", "AT+CGMI", ['+CGMI: "Motorola CE, Copyright 2000"', "OK"]),
        # The PIN counter of each maker.
        ("clean+pin", "AT+CPINR", ["+CPINR: SIM PIN,3,3", "+CPINR: SIM PUK,10,10", "OK"]),
        ("huawei+pin", "AT^CPIN?", ["^CPIN: SIM PIN,3,10,3,10,3", "OK"]),
        ("huawei+puk", "AT^CPIN?", ["^CPIN: SIM PUK,10,10,0,10,3", "OK"]),
        ("huawei+pin", "AT+CPINR", ["COMMAND NOT SUPPORT"]),
        ("zte_mf626+pin", "AT+ZPINPUK=?", ["+ZPINPUK: 3,10", "OK"]),
        ("sim800+pin", "AT+SPIC", ["+SPIC: 3,10,3,10", "OK"]),
        ("he910+pin", "AT#PCT", ["#PCT: 3", "OK"]),
        ("m26+pin", "AT+QTRPIN", ["+QTRPIN: 3,3,10,10", "OK"]),
        ("ublox+pin", "AT+UPINCNT", ["+UPINCNT: 3,3,10,10", "OK"]),
        ("mc75i+pin", "AT^SPIC", ["^SPIC: 3", "OK"]),
        ("option+pin", "AT_OERCN?", ["_OERCN: 3 10", "OK"]),
        # The number printed on the SIM.
        ("clean", "AT+CCID", [f"+CCID: {ICCID}", "OK"]),
        ("huawei", "AT^ICCID?", [f"^ICCID: {ICCID}", "OK"]),
        ("huawei", "AT+CCID", ["COMMAND NOT SUPPORT"]),
        ("sim800", "AT+CCID", [ICCID, "OK"]),
        ("mc75i", "AT^SCID", [f"^SCID: {ICCID}", "OK"]),
        # Registration.
        ("lte_only", "AT+CREG?", ["+CREG: 0,0", "OK"]),
        ("lte_only", "AT+CEREG?", ["+CEREG: 0,1", "OK"]),
        ("sim7600", "AT+CREG?", ["+CREG: 0,4", "OK"]),
        ("denied", "AT+CREG?", ["+CREG: 0,3", "OK"]),
        ("motorola_l7", "AT+CREG?", ["+CREG: 000,001", "OK"]),
        ("huawei_e1550", "AT+CEREG?", ["COMMAND NOT SUPPORT"]),
        ("nokia_s60", "AT+CREG=2", ["ERROR"]),
        # Service centre.
        ("no_smsc", "AT+CSCA?", ['+CSCA: "",129', "OK"]),
        # Memories.
        ("esim", "AT+CPMS?", ['+CPMS: "SM",0,0,"SM",0,0,"SM",0,0', "OK"]),
        ("full_store", "AT+CPMS?", ['+CPMS: "SM",10,10,"SM",10,10,"SM",10,10', "OK"]),
        ("mc75i", "AT+CPMS=?", ['+CPMS: ("MT","SM","ME"),("MT","SM","ME"),("MT","SM")', "OK"]),
        ("mc75i", 'AT+CPMS="ME","ME","ME"', ["+CMS ERROR: 302"]),
        ("t77w968", 'AT+CPMS="ME","ME","ME"', ["+CMS ERROR: 302"]),
        ("t77w968", 'AT+CPMS="ME"', ["+CPMS: 0,255,0,255,0,255", "OK"]),
        ("motorola_l7", "AT+CPMS=?", ['+CPMS: ("MT","IM","OM","DM"),("OM","DM"),("IM")', "OK"]),
        ("motorola_l7", 'AT+CPMS="IM","OM","IM"', ["+CPMS: 0,70,0,20,0,70", "OK"]),
        ("nokia_s60", "AT+CPMS=?", ["+CPMS: (),(),()", "OK"]),
        ("nokia_s60", "AT+CPMS?", ["+CMS ERROR: 303"]),
        ("nokia_s60", "AT+CMGL=4", ["+CMS ERROR: 303"]),
        ("nokia_s60", "AT+CMGR=1", ["+CMS ERROR: 303"]),
        ("samsung_b2100", "AT+CPMS=?", ["+CPMS:  ", "OK"]),
        ("westermo", "AT+CPMS?", ['+CPMS: "SM",0,20,"SM",0,20,"SM",0,20']),
        ("wavecom", 'AT+CPMS="SM","SM"', ["+CMS ERROR: 302"]),
        # Notices and services.
        ("huawei", "AT+CNMI=2,1,0,1,0", ["+CMS ERROR: 303"]),
        ("a7670", "AT+CNMI=2,1,0,1,0", ["+CMS ERROR: operation not supported"]),
        ("a7670", "AT+CNMI=2,1,0,2,0", ["+CMS ERROR: 303"]),
        ("a7670", "AT+CNMI=2,1,0,0,0", ["OK"]),
        ("sierra", "AT+CNMI=?", ["+CNMI: (0-3),(0-3),(0,2),(0-2),(0,1)", "OK"]),
        ("sierra", "AT+CNMI=2,1,0,1,0", ["+CMS ERROR: 303"]),
        ("nokia_s60", "AT+CNMI=2,1,0,1,0", ["ERROR"]),
        ("m26", "AT+CSMS=1", ["+CMS ERROR: 303"]),
        ("m26", "AT+CSMS=128", ["+CSMS: 1,1,1", "OK"]),
        ("sim800", "AT+CNMA=0", ["+CMS ERROR: 340"]),
        # Slots.
        ("a7670", "AT+CMGR=7", ["OK"]),
        ("westermo", "AT+CMGR=7", ["+CMGR: 0,,0", "OK"]),
        ("samsung_b2100", "AT+CMGR=7", ["ERROR"]),
        ("clean", "AT+CMGR=7", ["+CMS ERROR: 321"]),
        # Text mode.
        ("motorola_l7", "AT+CMGF=0", ["+CMS ERROR: 303"]),
        # Makers' own words.
        ("zte_mf626", "AT+ZCDRUN=8", ["OK"]),
        ("zte_mf626", "AT+ZOPRT?", ["+ZOPRT: 5", "OK"]),
        ("clean", "AT+ZCDRUN=8", ["ERROR"]),
        ("huawei_e1550", "AT^HCSQ?", ["COMMAND NOT SUPPORT"]),
    ],
)
def test_says(profile: str, command: str, answer: list[str]) -> None:
    assert Bench(profile_named(profile)).quiet().at(command) == answer


@pytest.mark.parametrize("profile", [family.name for family in FAMILIES])
@pytest.mark.parametrize("condition", CONDITIONS)
def test_every_family_can_be_in_every_condition(profile: str, condition: str) -> None:
    joined = profile_named(f"{profile}+{condition}")
    assert joined.name == f"{profile}+{condition}"
    assert joined.manufacturer == PROFILES[profile].manufacturer


def test_an_unknown_condition_is_named_with_those_there_are() -> None:
    with pytest.raises(KeyError, match=r"drowned.*there is pin, puk"):
        profile_named("ec25+drowned")


def test_a_blank_from_a_url_is_a_plus() -> None:
    assert profile_named("ec25 pin") == profile_named("ec25+pin")


class TestLines:
    def test_tc35_ends_lines_with_two_returns(self) -> None:
        bench = Bench("tc35")
        assert bench.type("AT\r") == "AT\r\r\r\nOK\r\r\n"

    def test_westermo_has_line_ends_ahead(self) -> None:
        assert Bench("westermo").quiet().type("AT+CSQ\r").startswith("\r\n\r\n+CSQ: ")

    def test_ublox_says_something_ahead_of_the_prompt(self) -> None:
        bench = Bench("ublox").quiet()
        assert bench.type("AT+CMGS=20\r") == "\r\n+UUSIMSTAT: 6\r\n\r\n> "

    def test_bare_prompt(self) -> None:
        assert Bench("bare_prompt").quiet().type("AT+CMGS=20\r") == "\r\n>"

    def test_a_sleepy_one_loses_the_first_line(self) -> None:
        bench = Bench("sleepy")
        assert bench.type("AT\r") == ""
        assert bench.type("AT\r") == "AT\r\r\nOK\r\n"

    def test_android_says_nothing(self) -> None:
        bench = Bench("android")
        assert bench.type("AT\r\x1b\rATE0\r") == ""
        bench.network.call(bench.device.line, FRIEND)
        assert bench.heard() == ""

    def test_nokia_echoes_the_body_in_pieces(self) -> None:
        bench = Bench("nokia_s60").quiet()
        bench.type("AT+CMGS=30\r")
        assert bench.type("0011000B912120550512") == "0011000B9121205505\r\n> "
        bench.turn(0.01)
        assert bench.type("F3\x1b") == "F3\r\nOK\r\n"

    @pytest.mark.parametrize(("profile", "heard"), [("nokia_s60", 18), ("siemens_m20", 1)])
    def test_what_is_typed_too_fast_is_lost(self, profile: str, heard: int) -> None:
        bench = Bench(profile).quiet()
        bench.type("AT+CMGS=30\r")
        bench.type("0" * 40)
        assert bench.modem._typed.size == heard

    def test_wavecom_adds_the_time_to_the_reference(self) -> None:
        assert '+CMGS: 0,"24/01/08,12:30:00+04"' in " ".join(sent(Bench("wavecom").quiet()))

    def test_no_reference(self) -> None:
        assert sent(Bench("no_reference").quiet()) == ["OK"]


def sent(bench: Bench, **options) -> list[str]:
    """Send a text, whatever the prompt looks like."""
    pdu = submit(ANYBODY, "Hello", **options)
    bench.type(f"AT+CMGS={pdu.tpdu_length}\r")
    return [line for line in bench.type(f"{pdu.pdu}\x1a").split("\r\n") if line]


def test_ec25_puts_notices_into_its_answers() -> None:
    said = Bench(profile_named("ec25+pin")).quiet().at("AT+QPINC?")
    assert [line for line in said if line.startswith("+Q") and "SMS DONE" not in line] == [
        '+QPINC: "SC",3,10',
        '+QPINC: "P2",3,10',
    ]
    assert len(said) > 3


class TestStarting:
    def test_sim800_refuses_until_it_says_that_it_is_ready(self) -> None:
        bench = Bench("sim800").quiet()
        assert bench.at("AT+CMGF=0") == ["+CMS ERROR: 302"]
        assert bench.at("AT+CPIN?") == ["+CPIN: READY", "OK"]
        bench.turn(5.1)
        assert bench.heard() == "\r\nCall Ready\r\n\r\nSMS Ready\r\n"
        assert bench.at("AT+CMGF=0") == ["OK"]

    def test_the_pin_begins_the_start_anew(self) -> None:
        bench = Bench(profile_named("ublox+pin")).quiet()
        assert bench.at("AT+CPIN?") == ["+CPIN: SIM PIN", "OK"]
        assert bench.at("AT+CPIN=1234") == ["OK"]
        assert bench.at("AT+CPIN?") == ["+CME ERROR: 14"]
        bench.turn(20.1)
        assert bench.at("AT+CPIN?")[-2:] == ["+CPIN: READY", "OK"]

    def test_a_restart_is_announced(self) -> None:
        bench = Bench("mc75i").quiet()
        bench.modem.restart()
        assert bench.heard() == "\r\n^SYSSTART\r\n"
        assert bench.at("AT")[0] == "AT\r", "the echo is back"

    def test_gc79_has_no_radio_before_it_is_restarted(self) -> None:
        bench = Bench("gc79").quiet()
        assert bench.at("AT+CFUN?") == ["+CFUN: 4", "OK"]
        assert bench.at("AT+CFUN=1") == ["ERROR"]
        assert "OK" in bench.at("AT+CFUN=1,1")
        bench.quiet()
        assert bench.at("AT+CFUN?") == ["+CFUN: 1", "OK"]
        assert bench.at("AT+CREG?") == ["+CREG: 0,1", "OK"]


class TestReceiving:
    def test_e3531_takes_nothing_with_other_notices(self) -> None:
        bench = Bench("huawei_e3531").quiet()
        bench.at("AT+CNMI=2,1,0,1,0")
        bench.network.text(bench.device.line, FRIEND, "Hello")
        assert bench.at("AT+CPMS?")[0].startswith('+CPMS: "ME",0,')
        bench.at("AT+CNMI=2,0,0,2,1")
        assert bench.at("AT+CPMS?")[0].startswith('+CPMS: "ME",1,')

    def test_e3531_lists_nothing_and_reads_late(self) -> None:
        bench = Bench("huawei_e3531").quiet()
        bench.at("AT+CNMI=2,0,0,2,1")
        bench.network.text(bench.device.line, FRIEND, "Hello")
        assert bench.at("AT+CMGL=4") == ["OK"]
        assert bench.at("AT+CMGR=0") == ["+CMS ERROR: 321"]
        bench.turn(1.6)
        head, stray, pdu, ok = bench.at("AT+CMGR=0")[-4:]
        assert (head, stray, ok) == ("+CMGR: ,,24", "^RSSI:20", "OK")
        assert pdu.startswith("07")

    def test_t77w968_takes_nothing_before_the_memories_were_toggled(self) -> None:
        bench = Bench("t77w968").quiet()
        bench.at("AT+CNMI=2,1,0,0,0")
        bench.network.text(bench.device.line, FRIEND, "Hello")
        for name in ("ME", "MT", "SM"):
            bench.at(f'AT+CPMS="{name}"')
        assert len(bench.device.line.waiting) == 1
        bench.at('AT+CPMS="ME"')
        assert not bench.device.line.waiting

    @pytest.mark.parametrize(
        ("profile", "head"),
        [
            ("he910", '+CMGR: 0,"",24'),
            ("zte_mf626", "+CMGR: ,,24"),
            ("gc79", "+CMGR: 0,,32"),
            ("clean", "+CMGR: 0,,24"),
        ],
    )
    def test_forms_of_a_record(self, profile: str, head: str) -> None:
        bench = Bench(profile).quiet()
        bench.at("AT+CFUN=1,1")
        bench.quiet()
        bench.network.text(bench.device.line, FRIEND, "Hello")
        first = bench.device.profile.first_index
        assert bench.at(f"AT+CMGR={first}")[0] == head

    @pytest.mark.parametrize("profile", ["samsung_b2100", "samsung_j700"])
    def test_listing_hangs_old_samsungs(self, profile: str) -> None:
        bench = Bench(profile).quiet()
        assert bench.type("AT+CMGL=4\r") == ""
        assert bench.type("AT\r") == ""
        bench.modem.power_on()
        assert bench.type("AT\r").endswith("OK\r\n")

    def test_full_memories_are_told(self) -> None:
        bench = Bench(profile_named("sim7000+full_sim")).quiet()
        bench.at("AT+CNMI=2,1,0,0,0")
        bench.network.text(bench.device.line, FRIEND, "Hello")
        bench.network.text(bench.device.line, FRIEND, "Hello again")
        assert bench.heard() == "\r\n+CMTI: ,-1\r\n", "once"
        bench.type("AT+CMGD=1\r")
        assert bench.device.line.waiting, "the second waits for room"

    def test_full_memories_may_stop_sending(self) -> None:
        bench = Bench("full_store").quiet()
        assert bench.at("AT+CMGS=20") == ["+CMS ERROR: 322"]
        bench.at("AT+CMGD=1,4")
        assert sent(bench)[-1] == "OK"

    def test_forgetful_about_notices(self) -> None:
        bench = Bench("forgetful").quiet()
        bench.at("AT+CNMI=2,1,0,1,0")
        bench.device.cover(covered=False)
        bench.device.cover(covered=True)
        assert bench.at("AT+CNMI?") == ["+CNMI: 0,0,0,0,0", "OK"]


class TestReports:
    def report(self, profile: str, cnmi: str) -> tuple[Bench, str]:
        bench = Bench(profile).quiet()
        assert bench.at(f"AT+CNMI={cnmi}")[-1] == "OK"
        sent(bench)
        bench.turn(1.0)
        return bench, bench.heard()

    def test_zte_leaves_a_field_empty(self) -> None:
        assert self.report("zte_mf626", "1,1,0,1,0")[1].startswith("\r\n+CDS: ,25\r\n")

    def test_zte_mf190_has_none(self) -> None:
        assert self.report("zte_mf190", "1,1,0,1,0")[1] == ""

    def test_ec25_announces_a_report_where_it_is_not(self) -> None:
        bench, said = self.report("ec25", "2,1,0,2,0")
        assert '\r\n+CDSI: "SM",0\r\n' in said
        bench.at('AT+CPMS="SM"')
        assert bench.at("AT+CMGR=1")[-1] == "OK", "an empty slot"
        bench.at('AT+CPMS="SR"')
        assert bench.at("AT+CMGR=1")[-1] == "OK"
        assert len(bench.device.memories["SR"]) == 1

    def test_wavecom_tears_the_reports_in_sr(self) -> None:
        bench, said = self.report("wavecom", "2,1,0,2,0")
        assert said == '\r\n+CDSI: "SR",1\r\n'
        bench.at('AT+CPMS="SR"')
        assert bench.at("AT+CMGR=1")[1].startswith("000000FF00")

    def test_dlink_reads_reports_by_index_alone(self) -> None:
        bench, said = self.report("dlink_dwm156", "2,1,0,2,0")
        assert said == '\r\n+CDSI: "SR",1\r\n'
        bench.at('AT+CPMS="SR"')
        assert bench.at("AT+CMGL=4") == ["+CMS ERROR: 303"]
        assert bench.at("AT+CMGR=1")[0].startswith("+CMGR: ")

    @pytest.mark.parametrize("answer", ["AT+CNMA=0", ""])
    def test_novatel_hangs_over_a_shown_report(self, answer: str) -> None:
        bench, said = self.report("novatel", "1,1,0,1,0")
        assert "+CDS: " in said
        if answer:
            assert bench.at(answer) == ["+CMS ERROR: 340"] or bench.at("AT") == []
        bench.turn(20)
        assert bench.type("AT\r") == ""


def asked(profile: str) -> str:
    """Ask a profile for the balance and return everything it says until the next second."""
    bench = Bench(profile).quiet()
    if profile == "gc79":
        bench.at("AT+CFUN=1,1")
        bench.quiet()
    code = "AA180C3602" if bench.device.profile.packed_ussd else "*100#"
    said = bench.type(f'AT+CUSD=1,"{code}",15\r')
    bench.turn(0.5)
    return said + bench.heard()


class TestServiceCodes:
    def test_plain(self) -> None:
        assert '+CUSD: 0,"Your balance is 25.00 EUR.' in asked("clean")

    def test_packed_without_quotes(self) -> None:
        packed = bytes.fromhex(asked("huawei_e160").partition("+CUSD: 0,")[2].strip())
        assert gsm7.decode(gsm7.unpack(packed, len(packed) * 8 // 7)).startswith("Your balance")

    @pytest.mark.parametrize(("profile", "coding"), [("m35", 15), ("he910", 17)])
    def test_wide_under_another_coding(self, profile: str, coding: int) -> None:
        said = asked(profile)
        assert said.strip().endswith(f'",{coding}')
        text = ucs2.decode(bytes.fromhex(said.split('"')[1]))
        assert text.startswith("Your balance")
        assert ("\0" in text) is (profile == "he910")

    def test_state_alone(self) -> None:
        assert asked("gc79").endswith("\r\n+CUSD: 0\r\n")
