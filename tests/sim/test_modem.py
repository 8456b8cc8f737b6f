"""The line between client and modem: echo, command lines, prompt, results, notifications."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sim.bench import Bench, submit


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("AT\r", "AT\r\r\nOK\r\n"),
        ("at\r", "at\r\r\nOK\r\n"),
        ("AT\r\n", "AT\r\r\nOK\r\n\n"),
        ("\r", "\r"),
        ("hello\r", "hello\r"),
        ("\x1b\r", "\x1b\r"),
        ("ATXQ9\r", "ATXQ9\r\r\nERROR\r\n"),
        ("AT+NOPE\r", "AT+NOPE\r\r\nERROR\r\n"),
        ("AT)\r", "AT)\r\r\nERROR\r\n"),
        ("ATE0\r", "ATE0\r\r\nOK\r\n"),
        ("AT+CX\x08GMM\r", "AT+CX\x08GMM\r\r\nVirtual modem\r\n\r\nOK\r\n"),
        ("AT+CFUN?;+CSQ\r", "AT+CFUN?;+CSQ\r\r\n+CFUN: 1\r\n+CSQ: 21,0\r\n\r\nOK\r\n"),
        ("AT+CSQ;+NOPE;+CFUN?\r", "AT+CSQ;+NOPE;+CFUN?\r\r\n+CSQ: 21,0\r\n\r\nERROR\r\n"),
        ("ATV0\r", "ATV0\r0\r"),
        ("ATV0+CSQ\r", "ATV0+CSQ\r+CSQ: 21,0\r\n0\r"),
        ("ATV0+NOPE\r", "ATV0+NOPE\r4\r"),
        ("ATQ1\r", "ATQ1\r"),
        ("ATD123;\r", "ATD123;\r\r\nNO CARRIER\r\n"),
    ],
)
def test_talk(bench: Bench, typed: str, answer: str) -> None:
    assert bench.type(typed) == answer


def test_echo_can_be_switched_off_and_comes_back_with_a_reset(bench: Bench) -> None:
    bench.type("ATE0\r")
    assert bench.type("AT\r") == "\r\nOK\r\n"
    assert bench.type("ATZ\r") == "\r\nOK\r\n"
    assert bench.type("AT\r") == "AT\r\r\nOK\r\n"


def test_the_last_command_is_repeated(bench: Bench) -> None:
    bench.type("ATE0\r")
    bench.type("AT+CSQ\r")
    assert bench.at("A/") == ["+CSQ: 21,0", "OK"]


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        (0, "ERROR"),
        (1, "+CME ERROR: 4"),
        (2, "+CME ERROR: operation not supported"),
    ],
)
def test_errors_are_said_as_asked(bench: Bench, mode: int, said: str) -> None:
    bench.quiet().at(f"AT+CMEE={mode}")
    assert bench.at("AT+NOPE") == [said]


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        (0, "+CMS ERROR: 321"),
        (1, "+CMS ERROR: 321"),
        (2, "+CMS ERROR: Invalid memory index"),
    ],
)
def test_message_errors_keep_their_number(bench: Bench, mode: int, said: str) -> None:
    bench.quiet().at(f"AT+CMEE={mode}")
    assert bench.at("AT+CMGR=7") == [said]


def test_the_same_bytes_in_any_chunks_get_the_same_answer() -> None:
    pdu = submit("+12025550123", "Hello")
    talk = f"ATE0\rAT+CMGS={pdu.tpdu_length}\r{pdu.pdu}\x1aAT+CSQ\r"
    whole, bytewise = Bench(), Bench()
    expected = whole.type(talk)
    assert "".join(bytewise.type(char) for char in talk) == expected
    assert expected.count("OK") == 3


@settings(max_examples=30)
@given(st.binary(max_size=80), st.integers(1, 7))
def test_no_bytes_break_the_modem(noise: bytes, step: int) -> None:
    bench = Bench()
    for at in range(0, len(noise), step):
        bench.modem.feed(noise[at : at + step])
    bench.modem.feed(b"\x1b\r")
    bench.heard()
    bench.type("ATE0V1Q0\r")
    assert bench.type("AT\r") == "\r\nOK\r\n"


def test_a_line_without_end_is_forgotten_in_front(bench: Bench) -> None:
    bench.type("x" * 100_000)
    assert bench.type("AT+CSQ\r").endswith("\r\n+CSQ: 21,0\r\n\r\nOK\r\n")


class TestPrompt:
    def test_sending_goes_through_a_prompt(self, bench: Bench) -> None:
        bench.quiet()
        pdu = submit("+12025550123", "Hello")
        assert bench.type(f"AT+CMGS={pdu.tpdu_length}\r") == "\r\n> "
        assert bench.type(f"{pdu.pdu}\x1a") == "\r\n+CMGS: 0\r\n\r\nOK\r\n"

    def test_the_pdu_is_echoed(self, bench: Bench) -> None:
        pdu = submit("+12025550123", "Hello")
        bench.type(f"AT+CMGS={pdu.tpdu_length}\r")
        assert bench.type(f"{pdu.pdu}\x1a") == f"{pdu.pdu}\x1a\r\n+CMGS: 0\r\n\r\nOK\r\n"

    def test_escape_cancels(self, bench: Bench) -> None:
        bench.quiet().type("AT+CMGS=20\r")
        assert bench.type("0011\x1b") == "\r\nOK\r\n"
        assert bench.records == []
        assert bench.at("AT") == ["OK"]

    def test_a_command_in_the_prompt_is_part_of_the_text(self, bench: Bench) -> None:
        bench.quiet().type("AT+CMGS=20\r")
        assert bench.type("AT\r") == ""
        assert bench.type("\x1a") == "\r\n+CMS ERROR: 304\r\n"

    @pytest.mark.parametrize("body", ["", "zz", "0", "00", "0011", "07911234"])
    def test_a_wrong_pdu_is_refused(self, bench: Bench, body: str) -> None:
        bench.quiet().type("AT+CMGS=20\r")
        assert bench.type(f"{body}\x1a") == "\r\n+CMS ERROR: 304\r\n"
        assert bench.records == []

    def test_a_malformed_text_is_refused_by_the_network(self, bench: Bench) -> None:
        bench.quiet().type("AT+CMGS=9\r")
        assert bench.type("00" + "01000B912143" + "000000" + "\x1a") == "\r\n+CMS ERROR: 96\r\n"

    @pytest.mark.parametrize("typed", ["165", "1000", "x", "-1"])
    def test_an_impossible_length_gets_no_prompt(self, bench: Bench, typed: str) -> None:
        assert "ERROR" in bench.quiet().at(f"AT+CMGS={typed}")[0]
        assert bench.at("AT") == ["OK"]

    def test_nothing_else_happens_while_sending(self) -> None:
        bench = Bench(latency=2.0).quiet()
        assert bench.send("+12025550123", "Hello") == []
        assert bench.type("AT+CSQ\r") == ""
        bench.turn(1.9)
        assert bench.heard() == ""
        bench.turn(0.1)
        assert bench.heard() == "\r\n+CMGS: 0\r\n\r\nOK\r\n\r\n+CSQ: 21,0\r\n\r\nOK\r\n"

    def test_a_client_that_left_in_the_prompt_finds_it_again(self, bench: Bench) -> None:
        bench.quiet().type("AT+CMGS=20\r")
        bench.modem.disconnect()
        bench.modem.connect(bench.said.extend)
        assert bench.type("AT\r") == ""
        assert bench.type("\x1b") == "\r\nOK\r\n"


class TestNotifications:
    def test_they_come_between_commands(self) -> None:
        bench = Bench(latency=1.0).quiet()
        bench.at("AT+CNMI=2,1,0,0,0")
        bench.send("+12025550123", "Hello")
        bench.network.text(bench.device.line, "+12025550142", "Hi")
        assert bench.heard() == ""
        bench.turn(1.0)
        assert bench.heard() == '\r\n+CMGS: 0\r\n\r\nOK\r\n\r\n+CMTI: "SM",1\r\n'

    def test_they_wait_in_the_prompt(self, bench: Bench) -> None:
        bench.quiet().at("AT+CNMI=2,1,0,0,0")
        bench.type("AT+CMGS=20\r")
        bench.network.text(bench.device.line, "+12025550142", "Hi")
        assert bench.heard() == ""
        assert bench.type("\x1b") == '\r\nOK\r\n\r\n+CMTI: "SM",1\r\n'

    def test_they_do_not_cut_a_half_typed_command(self, bench: Bench) -> None:
        bench.quiet().at("AT+CNMI=2,1,0,0,0")
        bench.type("AT+C")
        bench.network.text(bench.device.line, "+12025550142", "Hi")
        assert bench.heard() == ""
        assert bench.type("SQ\r") == '\r\n+CSQ: 21,0\r\n\r\nOK\r\n\r\n+CMTI: "SM",1\r\n'

    def test_nobody_hears_them_without_a_client(self, bench: Bench) -> None:
        bench.quiet().at("AT+CNMI=2,1,0,0,0")
        bench.modem.disconnect()
        bench.network.text(bench.device.line, "+12025550142", "Hi")
        bench.modem.connect(bench.said.extend)
        assert bench.heard() == ""
        assert bench.at("AT+CPMS?")[0].startswith('+CPMS: "SM",1,30')


def test_power_loss_forgets_everything_typed_and_set() -> None:
    bench = Bench(latency=1.0).quiet()
    bench.send("+12025550123", "Hello")
    bench.modem.power_off()
    bench.turn(5)
    assert bench.heard() == ""
    bench.modem.power_on()
    assert bench.type("AT\r") == "AT\r\r\nOK\r\n"
    assert [record.text for record in bench.records] == ["Hello"]
