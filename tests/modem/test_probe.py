"""What a look at a port says of it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem import holders, listing, probe, timeouts
from smsdesk.modem.listing import ROUTER_SCHEME
from tests.modem.rig import ERROR, OK, FakeClock, Reply, ScriptedPort, SimPort, nothing, plain


def diagnosed(port, **more: object) -> probe.Finding:
    return probe.diagnose("lane", clock=port.clock, open_port=lambda _url: port, **more)


class TestDiagnosis:
    def test_ready(self) -> None:
        port = SimPort("clean")
        finding = diagnosed(port)
        assert finding.trouble is None
        assert finding.port == "lane"
        assert finding.status.imei
        assert finding.status.signal_dbm is not None
        assert port.closed

    @pytest.mark.parametrize(
        ("profile", "reason"),
        [
            ("pin", Reason.SIM_PIN),
            ("puk", Reason.SIM_PUK),
            ("no_sim", Reason.SIM_MISSING),
            ("not_registered", Reason.NOT_REGISTERED),
        ],
    )
    def test_trouble_with_the_sim_or_the_network(self, profile: str, reason: Reason) -> None:
        port = SimPort(profile)
        finding = diagnosed(port)
        assert finding.trouble is not None
        assert finding.trouble.reason is reason
        assert finding.status.imei
        assert port.closed
        assert port.clock.seconds < 1005

    def test_a_stick_in_router_mode(self) -> None:
        finding = probe.diagnose(f"{ROUTER_SCHEME}1-1")
        assert finding.trouble == Trouble(Reason.ROUTER_MODE, "1-1")

    def test_a_pin_that_is_handed_in(self) -> None:
        assert diagnosed(SimPort("pin"), pin="1234").trouble is None

    @pytest.mark.parametrize(
        ("answer", "reason"),
        [
            (nothing, Reason.MODEM_SILENT),
            (b"$GPGGA,123519,4807.038,N\r\n", Reason.NOT_A_MODEM),
            (bytes(32) + b"~\x00\x7e\r\n", Reason.NOT_A_MODEM),
        ],
    )
    def test_no_modem_there(self, answer: Reply, reason: Reason) -> None:
        port = ScriptedPort({"AT": answer})
        finding = diagnosed(port)
        assert finding.trouble is not None
        assert finding.trouble.reason is reason
        assert port.closed
        assert port.clock.seconds < 1004

    def test_a_silent_real_line_is_given_up_soon(self) -> None:
        port = ScriptedPort({})
        port.speeds = (115_200, 9_600, 19_200, 57_600, 460_800)
        assert diagnosed(port).trouble.reason is Reason.MODEM_SILENT
        assert port.clock.seconds < 1005

    def test_a_real_line_at_another_speed(self) -> None:
        port = ScriptedPort(plain())
        port.speeds = (115_200, 9_600)

        def at(port: ScriptedPort) -> None:
            if port.speed_set[-1:] == [9_600]:
                port.say(OK)

        port.answers["AT"] = [at]
        assert diagnosed(port).trouble is None

    def test_an_error_is_a_sign_of_life(self) -> None:
        port = ScriptedPort(plain() | {"AT": [b"\r\n+CME ERROR: 10\r\n", OK]})
        assert diagnosed(port).trouble is None

    def test_a_port_that_cannot_be_opened(self) -> None:
        def no(_url: str) -> ScriptedPort:
            raise Refusal(Reason.PORT_NO_PERMISSION, "lane", ("dialout",))

        finding = probe.diagnose("lane", clock=FakeClock(), open_port=no)
        assert finding.trouble is not None
        assert finding.trouble.hints == ("dialout",)
        assert finding.status.port == "lane"

    @pytest.mark.parametrize(
        "talk",
        [
            bytes(32),
            (b"\xff" * 7 + b"\xfe") * 4,
            b"option/faema_",
            b"...os_logids.h...",
            b"\r\nNETWORK SERVICE CHANGE\r\n",
            b"$GPGGA,123519,4807.038,N\r\n",
        ],
    )
    def test_what_no_modem_says_ends_the_look_at_once(self, talk: bytes) -> None:
        port = ScriptedPort({})
        port.say(talk[:7])
        port.say(talk[7:], after=0.1)
        finding = diagnosed(port)
        assert finding.trouble == Trouble(Reason.NOT_A_MODEM, "scripted")
        assert port.clock.seconds < 1000.5
        assert port.closed

    def test_a_modem_that_also_tells_positions_is_a_modem(self) -> None:
        port = ScriptedPort(plain() | {"AT": [OK + b"$GPGGA,123519,4807.038,N\r\n", OK]})
        assert diagnosed(port).trouble is None

    def test_a_modem_whose_sim_never_starts_is_not_waited_for(self) -> None:
        port = ScriptedPort(plain() | {"AT+CPIN?": b"\r\n+CME ERROR: 14\r\n"})
        finding = diagnosed(port)
        assert finding.trouble is not None
        assert finding.trouble.reason is Reason.SIM_BUSY
        assert finding.status.imei
        assert port.clock.seconds < 1000 + timeouts.LIFE + timeouts.LONGEST_LOOK + 1

    def test_a_look_that_nobody_waits_for_ends(self) -> None:
        port = SimPort("clean")
        finding = diagnosed(port, stopped=lambda: len(port.commands) > 3)
        assert finding.trouble == Trouble(Reason.PROGRAM_ENDED, "sim")
        assert port.closed

    def test_a_full_sim_is_in_the_way(self) -> None:
        finding = diagnosed(SimPort("full_sim"))
        assert finding.trouble == Trouble(Reason.SIM_FULL, "10/10")
        assert finding.status.imei

    def test_a_sim_without_a_message_centre(self) -> None:
        port = ScriptedPort(plain() | {"AT+CSCA?": b'\r\n+CSCA: "",129\r\n\r\nOK\r\n'})
        assert diagnosed(port).trouble == Trouble(Reason.NO_SMSC)

    @pytest.mark.parametrize(
        ("better", "trouble"),
        [
            ("", Trouble(Reason.DEVICE_CANT_TEXT, "lane")),
            ("/dev/ttyUSB2", Trouble(Reason.WRONG_PORT, "lane", ("/dev/ttyUSB2",))),
        ],
    )
    def test_what_must_not_be_opened_is_not(
        self, monkeypatch, better: str, trouble: Trouble
    ) -> None:
        monkeypatch.setattr(listing, "closed", lambda _url: better)

        def no(_url: str) -> ScriptedPort:
            raise AssertionError("it was opened")

        assert probe.diagnose("lane", open_port=no).trouble == trouble

    def test_several_at_once(self) -> None:
        began = time.monotonic()
        urls = [f"virtual://probe-{n}?profile=clean&latency=0" for n in range(3)]
        findings = probe.diagnose_all([*urls, "/dev/no-such-port"])
        assert [finding.port for finding in findings] == [*urls, "/dev/no-such-port"]
        assert [finding.trouble is None for finding in findings] == [True, True, True, False]
        assert time.monotonic() - began < 5
        assert probe.diagnose_all([]) == []

    def test_two_ports_of_one_modem_are_one_finding(self, monkeypatch) -> None:
        def same_modem(url: str) -> probe.Finding:
            trouble = Trouble(Reason.MODEM_SILENT, url) if url == "c" else None
            imei = "" if trouble else "356938035643809"
            return probe.Finding(url, trouble, ModemStatus(port=url, imei=imei))

        monkeypatch.setattr(probe, "diagnose", same_modem)
        findings = probe.diagnose_all(["a", "b", "c", "c"])
        assert [finding.port for finding in findings] == ["a", "c", "c"]


def test_a_program_that_usually_takes_modems_is_suspected(tmp_path: Path) -> None:
    process = tmp_path / "77"
    process.mkdir()
    (process / "comm").write_text("ModemManager\n")
    assert holders.holder("/dev/ttyUSB0", tmp_path) == "ModemManager"


class TestRecognising:
    def imei(self, port) -> str | None:
        found = probe.imei_at("lane", clock=port.clock, open_port=lambda _url: port)
        assert port.closed
        assert port.clock.seconds < 1004
        return found

    @pytest.mark.parametrize("profile", ["clean", "pin", "puk", "no_sim", "echoing", "huawei"])
    def test_a_modem_tells_it_whatever_its_sim_does(self, profile: str) -> None:
        port = SimPort(profile)
        assert self.imei(port) == port.modem.device.imei

    def test_neither_sim_nor_network_nor_settings_are_touched(self) -> None:
        port = SimPort("pin")
        self.imei(port)
        assert set(port.commands) <= {"AT", "AT+CGSN"}

    def test_nothing_is_learnt_of_a_silent_port(self) -> None:
        assert self.imei(ScriptedPort({"AT": nothing})) is None

    @pytest.mark.parametrize(
        "answers",
        [
            {"AT": b"$GPGGA,123519,4807.038,N\r\n"},
            {"AT": OK, "AT+CGSN": ERROR, "AT+GSN": ERROR},
        ],
    )
    def test_something_else(self, answers: dict[str, Reply]) -> None:
        assert self.imei(ScriptedPort(answers)) == ""

    def test_a_port_that_cannot_be_opened_now(self) -> None:
        def no(_url: str) -> ScriptedPort:
            raise Refusal(Reason.PORT_IN_USE, "lane")

        assert probe.imei_at("lane", open_port=no) is None
