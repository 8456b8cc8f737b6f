"""Each profile's habits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smsdesk.codec import gsm7
from smsdesk.sim.card import Lock
from smsdesk.sim.profiles import PROFILES, profile_named
from tests.sim.bench import Bench, submit

ANYBODY = "+12025550123"


@pytest.mark.parametrize("name", PROFILES)
def test_every_profile_says_what_it_does_in_a_line(name: str) -> None:
    profile = PROFILES[name]
    assert profile.name == name
    assert 0 < len(profile.summary) < 90
    assert "\n" not in profile.summary


@pytest.mark.parametrize("name", PROFILES)
def test_every_profile_answers(name: str) -> None:
    bench = Bench(name)
    for _ in range(2):
        bench.modem.feed(b"AT\r")
        bench.turn(0.5)
    assert ("OK" in bench.heard()) is not PROFILES[name].mute


def test_profiles_are_found_by_name() -> None:
    assert profile_named("full-sim") is PROFILES["full_sim"]
    with pytest.raises(KeyError, match="clean, echoing"):
        profile_named("perfect")


def test_echoing_never_stops() -> None:
    bench = Bench("echoing")
    bench.type("ATE0\r")
    assert bench.type("AT\r") == "AT\r\r\nOK\r\n"


def test_slow_takes_a_millisecond_per_byte() -> None:
    bench = Bench("slow")
    answer = "AT+CGMM\r\r\nVirtual modem\r\n\r\nOK\r\n"
    bench.modem.feed(b"AT+CGMM\r")
    bench.turn(0.014)
    assert 0 < len(bench.said) < len(answer)
    bench.turn(0.030)
    assert bench.heard() == answer


def test_slow_says_nothing_after_it_was_unplugged() -> None:
    bench = Bench("slow")
    bench.modem.feed(b"AT+CGMM\r")
    bench.modem.disconnect()
    bench.heard()
    bench.turn(1)
    assert bench.heard() == ""


def test_garbage_stands_between_the_lines_only() -> None:
    bench = Bench("garbage").quiet()
    talk = "".join(bench.type("AT+CGMM\r") for _ in range(30))
    assert talk.count("\r\nVirtual modem\r\n") == 30
    assert talk.count("\r\nOK\r\n") == 30
    assert "\x00" in talk
    assert "\xff" in talk


def test_urc_flood_comes_in_the_middle_of_answers() -> None:
    bench = Bench("urc_flood").quiet()
    bench.at("AT+CNMI=2,1,0,0,0")
    for _ in range(3):
        bench.network.text(bench.device.line, ANYBODY, "Hello")
    bench.heard()
    lines = bench.at("AT+CMGL=4")
    heads = [at for at, line in enumerate(lines) if line.startswith("+CMGL")]
    assert len(heads) == 3
    assert all(lines[at + 1].startswith("07") for at in heads), "no line cuts into a record"
    between = lines[heads[0] + 2 : heads[1]]
    assert between, "something stands between two records"


def test_urc_flood_comes_while_sending_too() -> None:
    bench = Bench("urc_flood", latency=2.0).quiet()
    bench.send(ANYBODY, "Hello")
    bench.turn(1.5)
    assert bench.heard()
    bench.turn(1.0)
    assert "\r\n+CMGS: 0\r\n" in bench.heard()


def test_urc_flood_goes_on_by_itself_until_the_client_leaves() -> None:
    bench = Bench("urc_flood")
    bench.turn(1.0)
    assert bench.heard().count("\r\n\r\n") >= 3
    bench.modem.disconnect()
    assert bench.network.next_at() is None


def test_dying_goes_in_turn_before_and_after_the_text() -> None:
    bench = Bench("dying_in_prompt").quiet()
    died: list[int] = []
    bench.modem.vanish = lambda _seconds: died.append(len(bench.records))

    def send(text: str) -> str:
        pdu = submit(ANYBODY, text)
        return bench.type(f"AT+CMGS={pdu.tpdu_length}\r") + bench.type(f"{pdu.pdu}\x1a")

    for number in range(4):
        assert "OK" in send(str(number))
    assert send("in the prompt") == "\r\n> "
    assert died == [4]
    assert bench.type("AT\r") == ""
    bench.modem.power_on()
    bench.quiet()
    for number in range(4):
        assert "OK" in send(str(number))
    assert send("after the text") == "\r\n> "
    assert died == [4, 9]
    assert bench.records[-1].text == "after the text"


def test_silent_after_send_is_silent_once() -> None:
    bench = Bench("silent_after_send").quiet()
    assert bench.send(ANYBODY, "taken") == []
    bench.turn(600)
    assert bench.heard() == ""
    assert bench.at("AT") == ["OK"]
    assert bench.send(ANYBODY, "answered") == ["+CMGS: 1", "OK"]
    assert [record.text for record in bench.records] == ["taken", "answered"]


def test_full_sim_takes_nothing_before_something_is_deleted() -> None:
    bench = Bench("full_sim").quiet()
    bench.at("AT+CNMI=2,1,0,0,0")
    assert bench.at("AT+CPMS?")[0] == '+CPMS: "SM",10,10,"SM",10,10,"SM",10,10'
    bench.network.text(bench.device.line, ANYBODY, "Hello")
    assert bench.heard() == ""
    assert bench.type("AT+CMGD=3\r") == '\r\nOK\r\n\r\n+CMTI: "SM",3\r\n'
    assert bench.send(ANYBODY, "Sending works")[-1] == "OK"


class TestPin:
    @pytest.fixture
    def bench(self) -> Bench:
        bench = Bench("pin").quiet()
        bench.at("AT+CMEE=1")
        return bench

    @pytest.mark.parametrize(
        ("command", "answer"),
        [
            ("AT+CPIN?", "+CPIN: SIM PIN"),
            ("AT+CIMI", "+CME ERROR: 11"),
            ("AT+CNUM", "+CME ERROR: 11"),
            ("AT+COPS?", "+CME ERROR: 11"),
            ("AT+CPBR=1", "+CME ERROR: 11"),
            ("AT+CMGS=20", "+CMS ERROR: 311"),
            ("AT+CMGL=4", "+CMS ERROR: 311"),
            ("AT+CPMS?", "+CMS ERROR: 311"),
            ("AT+CSCA?", "+CMS ERROR: 311"),
            ("AT+CREG?", "+CREG: 0,2"),
            ("AT+CMGF=0", "OK"),
        ],
    )
    def test_before(self, bench: Bench, command: str, answer: str) -> None:
        assert bench.at(command)[0] == answer

    def test_the_right_one_opens(self, bench: Bench) -> None:
        bench.at("AT+CREG=1")
        assert bench.at('AT+CPIN="1234"') == ["OK", "+CREG: 1"]
        assert bench.at("AT+CPIN?") == ["+CPIN: READY", "OK"]
        assert bench.send(ANYBODY, "Hello")[-1] == "OK"

    def test_three_wrong_ones_block(self, bench: Bench) -> None:
        for left in (2, 1, 0):
            assert bench.at("AT+CPIN=9999") == ["+CME ERROR: 16"]
            assert bench.at("AT+CPINR")[0] == f"+CPINR: SIM PIN,{left},3"
        assert bench.at("AT+CPIN?") == ["+CPIN: SIM PUK", "OK"]
        assert bench.at("AT+CPIN=1234") == ["+CME ERROR: 12"]
        assert bench.at("AT+CPIN=12345678,4321") == ["OK"]
        assert bench.at("AT+CPIN?") == ["+CPIN: READY", "OK"]

    def test_a_restart_asks_again_and_forgives_nothing(self, bench: Bench) -> None:
        bench.at("AT+CPIN=9999")
        bench.modem.power_off()
        bench.modem.power_on()
        bench.quiet()
        assert bench.device.card.lock is Lock.PIN
        assert bench.device.card.pin_tries == 2


def test_puk_is_blocked() -> None:
    bench = Bench("puk").quiet()
    bench.at("AT+CMEE=1")
    assert bench.at("AT+CPIN?") == ["+CPIN: SIM PUK", "OK"]
    assert bench.at("AT+CMGS=20") == ["+CMS ERROR: 316"]
    assert bench.at("AT+CPIN=1,2") == ["+CME ERROR: 16"]
    assert bench.at("AT+CPINR")[1] == "+CPINR: SIM PUK,9,10"


def test_no_sim_has_none() -> None:
    bench = Bench("no_sim").quiet()
    bench.at("AT+CMEE=1")
    assert bench.at("AT+CPIN?") == ["+CME ERROR: 10"]
    assert bench.at("AT+CIMI") == ["+CME ERROR: 10"]
    assert bench.at("AT+CCID") == ["+CME ERROR: 10"]
    assert bench.at("AT+CMGS=20") == ["+CMS ERROR: 310"]
    assert bench.at("AT+CREG?") == ["+CREG: 0,0", "OK"]


def test_not_registered_sends_nothing() -> None:
    bench = Bench("not_registered").quiet()
    assert bench.at("AT+CREG?") == ["+CREG: 0,2", "OK"]
    bench.turn(3600)
    assert bench.send(ANYBODY, "Hello") == ["+CMS ERROR: 331"]


def test_the_network_comes_back_after_five_seconds() -> None:
    bench = Bench("no_network_then_back").quiet()
    bench.at("AT+CREG=1")
    assert bench.send(ANYBODY, "Hello") == ["+CMS ERROR: 331"]
    bench.turn(4.9)
    assert bench.heard() == ""
    bench.turn(0.2)
    assert bench.heard() == "\r\n+CREG: 1\r\n"
    assert bench.send(ANYBODY, "Hello")[-1] == "OK"


def test_no_credit_refuses_every_text() -> None:
    bench = Bench("no_credit").quiet()
    assert bench.send(ANYBODY, "Hello") == ["+CMS ERROR: 50"]
    bench.at('AT+CUSD=1,"*100#",15')
    bench.turn(0)
    assert "0.00 EUR" in bench.heard()


class TestHuawei:
    @pytest.fixture
    def bench(self) -> Bench:
        return Bench("huawei").quiet()

    def test_says_it_in_its_own_words(self, bench: Bench) -> None:
        assert bench.at("AT+NOPE") == ["COMMAND NOT SUPPORT"]
        bench.at("AT+CMEE=1")
        assert bench.at("AT+NOPE") == ["COMMAND NOT SUPPORT"]
        assert bench.at("AT+CPIN=1") == ["+CME ERROR: 3"]

    def test_counts_from_zero(self, bench: Bench) -> None:
        assert bench.at("AT+CNMI=2,1,0,0,0") == ["+CMS ERROR: 303"]
        bench.at("AT+CNMI=1,1,0,0,0")
        bench.network.text(bench.device.line, ANYBODY, "Hello")
        assert bench.heard() == '\r\n+CMTI: "SM",0\r\n'
        assert bench.at("AT+CMGR=0")[0] == "+CMGR: 0,,24"

    def test_stores_reports_among_the_texts(self, bench: Bench) -> None:
        bench.at("AT+CNMI=1,1,0,2,0")
        bench.send(ANYBODY, "Hello")
        bench.turn(1)
        assert bench.heard() == '\r\n+CDSI: "SM",0\r\n'

    def test_talks_until_it_is_told_to_be_quiet(self, bench: Bench) -> None:
        bench.turn(11)
        assert bench.heard().count("\r\n^") == 2
        assert bench.at("AT^CURC=0") == ["OK"]
        bench.turn(60)
        assert bench.heard() == ""

    def test_packs_service_codes(self, bench: Bench) -> None:
        assert bench.at('AT+CUSD=1,"*100#",15') == ["ERROR"]
        assert bench.at('AT+CUSD=1,"AA180C3602",15') == ["OK"]
        bench.turn(0)
        coded = bench.heard().split('"')[1]
        packed = bytes.fromhex(coded)
        text = gsm7.decode(gsm7.unpack(packed, len(packed) * 8 // 7))
        assert text.startswith("Your balance is")
        assert bench.at("AT^USSDMODE?") == ["^USSDMODE: 1", "OK"]
        bench.at("AT^USSDMODE=0")
        assert bench.at('AT+CUSD=1,"*100#",15') == ["OK"]
        bench.turn(0)
        assert '"Your balance is' in bench.heard()

    def test_has_commands_of_its_own(self, bench: Bench) -> None:
        assert bench.at("AT^CPIN?") == ["^CPIN: READY,,10,3,10,3", "OK"]
        assert bench.at("AT^PORTSEL=1") == ["OK"]
        assert bench.at("AT^SYSINFO") == ["^SYSINFO:2,3,0,5,1", "OK"]
        assert bench.at("AT^HCSQ?") == ['^HCSQ:"WCDMA",34,31,45', "OK"]


def test_wavecom_gives_no_ok_after_cpin() -> None:
    bench = Bench("wavecom").quiet()
    assert bench.type("AT+CPIN?\r") == "\r\n+CPIN: READY\r\n"
    assert bench.at("AT+CPMS=?") == ['+CPMS: (("SM","BM","SR"),("SM"))', "OK"]
    assert bench.at("AT") == ["OK"]


def test_siemens_is_particular() -> None:
    bench = Bench("siemens").quiet()
    assert bench.at("AT+CMGD=1,0") == ["+CMS ERROR: 302"]
    assert bench.at("AT+CMGD=1") == ["OK"]
    assert bench.at("AT+CMGD=?") == ["OK"]
    assert bench.at("AT+CNMI=2,1,0,1,0") == ["+CMS ERROR: 303"]
    assert bench.at("AT+CNMI=2,1,0,1,1") == ["OK"]
    assert bench.at("AT+CNMI=2,1") == ["OK"]
    assert bench.at('AT+CPMS="ME","ME","ME"') == ["+CMS ERROR: 302"]
    assert bench.at('AT+CPMS="ME","ME","SM"')[-1] == "OK"


def test_text_only_knows_no_pdu_mode() -> None:
    bench = Bench("text_only").quiet()
    assert bench.at("AT+CMGF=0") == ["+CMS ERROR: 303"]
    assert bench.at("AT+CMGF=?") == ["+CMGF: (1)", "OK"]
    assert bench.at("AT+CMGF?") == ["+CMGF: 1", "OK"]
    bench.type(f'AT+CMGS="{ANYBODY}"\r')
    assert bench.type("Hello\x1a").endswith("OK\r\n")
    assert bench.records[0].text == "Hello"


def test_a_profile_can_be_changed_in_one_point() -> None:
    small = replace(PROFILES["clean"], sim_slots=2)
    bench = Bench(small).quiet()
    assert bench.at("AT+CPMS?")[0].startswith('+CPMS: "SM",0,2')
