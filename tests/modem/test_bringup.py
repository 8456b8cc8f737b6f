"""Getting modems ready: the virtual ones of every profile, and odd answers by script."""

from __future__ import annotations

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem import timeouts
from smsdesk.modem.session import Session, SessionSettings, SimMemory
from tests.modem.rig import ERROR, OK, Reply, ScriptedPort, SimPort, nothing, plain, session

CNMI_CHOICES = b"\r\n+CNMI: (0-2),(0-3),(0,2),(0-2),(0,1)\r\n\r\nOK\r\n"


def bring_up(changes: dict[str, Reply | list[Reply]] | None = None, **settings: object):
    port = ScriptedPort(plain() | (changes or {}))
    opened = session(port, **settings)
    status = opened.bring_up()
    return opened, port, status


def refused(changes: dict[str, Reply | list[Reply]], **settings: object):
    port = ScriptedPort(plain() | changes)
    opened = session(port, **settings)
    with pytest.raises(Refusal) as caught:
        opened.bring_up()
    return caught.value.trouble, port


class TestVirtualModems:
    @pytest.mark.parametrize(
        "profile",
        ["clean", "echoing", "slow", "garbage", "urc_flood", "dying_in_prompt", "full_sim",
         "silent_after_send", "no_credit", "huawei", "wavecom", "siemens", "no_network_then_back",
         "text_only"],
    )  # fmt: skip
    def test_it_comes_up(self, profile: str) -> None:
        port = SimPort(profile)
        status = session(port).bring_up()
        assert status.imei == port.modem.device.imei
        assert status.imsi == port.modem.device.card.imsi
        assert status.operator == "Virtual Network"
        assert status.registration == "home"
        assert status.signal_dbm is not None
        assert status.smsc == port.modem.device.card.smsc
        assert status.storage_total
        assert status.manufacturer
        assert status.model
        assert status.port == "lane"

    @pytest.mark.parametrize(
        ("profile", "reason"),
        [
            ("puk", Reason.SIM_PUK),
            ("no_sim", Reason.SIM_MISSING),
            ("pin", Reason.SIM_PIN),
            ("not_registered", Reason.NOT_REGISTERED),
        ],
    )
    def test_it_says_what_is_in_the_way(self, profile: str, reason: Reason) -> None:
        opened = session(SimPort(profile))
        with pytest.raises(Refusal) as caught:
            opened.bring_up()
        assert caught.value.reason is reason
        assert opened.status.imei, "what was learnt is kept"

    def test_a_good_modem_is_up_in_a_quarter_of_a_second(self) -> None:
        port = SimPort("clean")
        began = port.clock.seconds
        session(port).bring_up()
        assert port.clock.seconds - began < 0.25

    def test_a_prompt_left_open_by_a_killed_program(self) -> None:
        port = SimPort("clean")
        port.write(b"AT+CMGS=23\r")
        port.write(b"0011000B91")
        session(port).bring_up()
        assert b"\x1a" not in port.written

    def test_half_a_command_left_by_a_killed_program(self) -> None:
        port = SimPort("clean")
        port.write(b"AT+CM")
        assert session(port).bring_up().imei


class TestTalk:
    def test_the_order(self) -> None:
        _, port, _ = bring_up()
        assert port.heard == [
            "AT", "ATE0", "ATV1", "ATQ0", "AT+CMEE=1", "AT+CGMI", "AT+CGMM", "AT+CGMR", "AT+CGSN",
            "AT+CFUN?", "AT+CPIN?", "AT+CIMI", "AT+CMGF=0", "AT+CPMS=?", 'AT+CPMS="ME","ME","ME"',
            "AT+CSMS=0", "AT+CSCA?", "AT+CNMI=?", "AT+CNMI=2,1,0,1,0", "AT+CNMI?", "AT+CLIP=1",
            "AT+CREG=2", "AT+COPS=3,0", "AT+CREG?", "AT+CSQ", "AT+COPS?", "AT+CPMS?",
        ]  # fmt: skip

    def test_a_modem_that_loses_the_first_at(self) -> None:
        _, port, _ = bring_up({"AT": [nothing, nothing, OK]})
        assert port.heard.count("AT") == 3

    def test_a_stuck_prompt_is_left_by_escape(self) -> None:
        _, port, _ = bring_up({"AT": [nothing, OK]})
        assert port.heard[:4] == ["AT", "\x1b", "", "AT"]

    def test_silence(self) -> None:
        trouble, port = refused({"AT": nothing})
        assert trouble.reason is Reason.MODEM_SILENT
        assert trouble.detail == "scripted"
        assert port.clock.seconds - 1000 < 10

    def test_another_language(self) -> None:
        trouble, _ = refused({"AT": b"$GPRMC,1,2\r\n", "ATQ0": nothing})
        assert trouble.reason is Reason.NOT_A_MODEM

    def test_a_modem_told_to_give_no_results(self) -> None:
        quiet = True

        def at(port: ScriptedPort) -> None:
            if not quiet:
                port.say(OK)

        def results(port: ScriptedPort) -> None:
            nonlocal quiet
            quiet = False
            port.say(OK)

        bring_up({"AT": at, "ATQ0": results})

    def test_a_modem_that_answers_in_digits(self) -> None:
        bring_up({"AT": b"0\r", "ATE0": b"0\r"})

    def test_a_real_line_is_tried_at_other_speeds(self) -> None:
        port = ScriptedPort(plain())
        port.speeds = (115_200, 9_600, 19_200)

        def at(port: ScriptedPort) -> None:
            if port.speed_set and port.speed_set[-1] == 9_600:
                port.say(OK)

        port.answers["AT"] = [at]
        session(port).bring_up()
        assert port.speed_set == [115_200, 9_600]

    def test_refusals_that_do_not_matter(self) -> None:
        ignored = ("ATE0", "ATV1", "ATQ0", "AT+CMEE=1", "AT+CMEE=2", "AT+CFUN?", "AT+CLIP=1",
                   "AT+CSCA?", "AT+COPS=3,0", "AT+CREG=2", "AT+CREG=1", "AT+CSQ", "AT+COPS?",
                   "AT+CIMI", "AT+CGMR", "AT+GMR", "AT+CESQ")  # fmt: skip
        _, _, status = bring_up(dict.fromkeys(ignored, ERROR))
        assert status.registration == "home"

    def test_silences_that_do_not_matter(self) -> None:
        _, _, status = bring_up(dict.fromkeys(("AT+CGMR", "AT+COPS?", "AT+CLIP=1"), nothing))
        assert status.registration == "home"

    def test_older_forms_of_the_names(self) -> None:
        _, _, status = bring_up(
            {
                "AT+CGMI": ERROR,
                "AT+GMI": b"\r\nOld Co\r\n\r\nOK\r\n",
                "AT+CGSN": b"\r\nOK\r\n",
                "AT+GSN": b'\r\n"356938035643810"\r\n\r\nOK\r\n',
            }
        )
        assert (status.manufacturer, status.imei) == ("Old Co", "356938035643810")

    def test_quieting_of_a_family(self) -> None:
        _, port, _ = bring_up({"AT+CGMI": b"\r\nhuawei\r\n\r\nOK\r\n", "AT^CURC=0": ERROR})
        assert "AT^CURC=0" in port.heard


class TestRadio:
    @pytest.mark.parametrize("level", [b"0", b"4"])
    def test_a_radio_that_is_off_is_switched_on(self, level: bytes) -> None:
        _, port, _ = bring_up(
            {"AT+CFUN?": b"\r\n+CFUN: " + level + b"\r\n\r\nOK\r\n", "AT+CFUN=1": OK}
        )
        assert "AT+CFUN=1" in port.heard

    def test_ok_without_a_level_is_fine(self) -> None:
        _, port, _ = bring_up({"AT+CFUN?": OK})
        assert "AT+CFUN=1" not in port.heard

    def test_denied(self) -> None:
        trouble, _ = refused(
            {
                "AT+CREG?": b"\r\n+CREG: 2,3\r\n\r\nOK\r\n",
                **dict.fromkeys(("AT+CEREG?", "AT+CGREG?", "AT+C5GREG?"), ERROR),
            }
        )
        assert trouble.reason is Reason.REGISTRATION_DENIED

    def test_lte_only(self) -> None:
        _, _, status = bring_up(
            {
                "AT+CREG?": b"\r\n+CREG: 2,4\r\n\r\nOK\r\n",
                "AT+CEREG?": b"\r\n+CEREG: 0,5\r\n\r\nOK\r\n",
            }
        )
        assert status.registration == "roaming"

    def test_the_wait_for_a_network_is_a_setting(self) -> None:
        none = b"\r\n+CREG: 2,2\r\n\r\nOK\r\n"
        others = dict.fromkeys(("AT+CEREG?", "AT+CGREG?", "AT+C5GREG?"), ERROR)
        trouble, port = refused({"AT+CREG?": none, **others}, wait_for_network=0.0)
        assert trouble.reason is Reason.NOT_REGISTERED
        assert port.clock.seconds - 1000 < 1

    def test_waking_ends_the_wait_for_a_network(self) -> None:
        port = SimPort("not_registered")
        opened = session(port)
        port.later(3.0, opened.wake)
        with pytest.raises(Refusal):
            opened.bring_up()
        assert port.clock.seconds < 1000 + 5

    def test_lte_signal(self) -> None:
        _, _, status = bring_up(
            {
                "AT+CSQ": b"\r\n+CSQ: 99,99\r\n\r\nOK\r\n",
                "AT+CESQ": b"\r\n+CESQ: 99,99,255,255,20,50\r\n\r\nOK\r\n",
            }
        )
        assert status.signal_dbm == -91


class TestMessages:
    def test_a_modem_still_starting_refuses_pdu_mode_for_a_while(self) -> None:
        busy = b"\r\n+CMS ERROR: 302\r\n"
        _, port, _ = bring_up({"AT+CMGF=0": [busy, busy, busy, OK]})
        assert port.clock.seconds - 1000 >= 3 * timeouts.RETRY

    @pytest.mark.parametrize("said", [ERROR, b"\r\n+CMS ERROR: 303\r\n"], ids=["bare", "never"])
    def test_a_modem_without_messages(self, said: bytes) -> None:
        trouble, port = refused({"AT+CMGF=0": said, "AT+CMGF=?": ERROR, "AT+CMGF=1": ERROR})
        assert trouble.reason is Reason.SMS_NOT_SUPPORTED
        assert port.heard[-1] == "AT+CMGF=1"

    def test_a_modem_that_says_what_it_knows_is_not_asked_ten_times(self) -> None:
        texts = b"\r\n+CMGF: (1)\r\n\r\nOK\r\n"
        _, port, _ = bring_up({"AT+CMGF=0": ERROR, "AT+CMGF=?": texts, "AT+CMGF=1": OK})
        assert port.heard.count("AT+CMGF=0") == 1
        assert port.heard.count("AT+CMGF=1") == 1

    @pytest.mark.parametrize(
        ("memories", "answers", "chosen"),
        [
            (b'("SM","ME"),("SM","ME"),("SM")', {'AT+CPMS="SM","SM","SM"': (1, 30)}, "SM"),
            (b'("SM","ME"),("SM")', {'AT+CPMS="ME","SM"': (0, 100)}, "ME"),
            (b'("SM")', {'AT+CPMS="SM"': (0, 10)}, "SM"),
            (b'"SM","SM","SM"', {'AT+CPMS="SM","SM","SM"': (0, 10)}, "SM"),
            (b'(("SM","BM","SR"),("SM"))', {'AT+CPMS="SM","SM"': (0, 10)}, "SM"),
            (
                b'("SM","ME"),("SM","ME"),("SM","ME")',
                {'AT+CPMS="ME","ME","ME"': (90, 100), 'AT+CPMS="SM","SM","SM"': (0, 30)},
                "SM",
            ),
            (
                b'("SM","ME"),("SM","ME"),("SM","ME")',
                {'AT+CPMS="ME","ME","ME"': (85, 100), 'AT+CPMS="SM","SM","SM"': (0, 10)},
                "ME",
            ),
            (
                b'("SM","ME"),("SM","ME"),("SM","ME")',
                {'AT+CPMS="ME","ME","ME"': (0, 25), 'AT+CPMS="SM","SM","SM"': (0, 0)},
                "ME",
            ),
            (
                b'("SM"),("SM"),("SM")',
                {'AT+CPMS="SM","SM","SM"': (0, 0)},
                "ME",  # an eSIM's memory holds nothing: what is set stays
            ),
            (
                b'("SM","ME"),("SM","ME"),("SM","ME")',
                {'AT+CPMS="ME"': (0, 100)},  # T77W968: the first memory only
                "ME",
            ),
        ],
    )  # fmt: skip
    def test_the_choice_of_memories(
        self, memories: bytes, answers: dict[str, tuple[int, int]], chosen: str
    ) -> None:
        fills = {
            command: f"\r\n+CPMS: {used},{total}\r\n\r\nOK\r\n".encode()
            for command, (used, total) in answers.items()
        }
        commands = ("ME,ME,ME", "SM,SM,SM", "ME,ME", "ME", "SM", "SM,SM")
        quoted = ['"' + '","'.join(names.split(",")) + '"' for names in commands]
        unknown = {f"AT+CPMS={names}": b"\r\n+CMS ERROR: 302\r\n" for names in quoted}
        listed = {"AT+CPMS=?": b"\r\n+CPMS: " + memories + b"\r\n\r\nOK\r\n"}
        opened, _, _ = bring_up(unknown | listed | fills)
        assert opened._mailbox.main == chosen

    def test_a_service_centre_that_was_set(self) -> None:
        port = ScriptedPort(
            plain()
            | {
                "AT+CSCA?": [
                    b'\r\n+CSCA: "",129\r\n\r\nOK\r\n',
                    b'\r\n+CSCA: "+15005550199",145\r\n\r\nOK\r\n',
                ],
                'AT+CSCA="+15005550199",145': OK,
            }
        )
        sims = SimMemory(centre_of={"262021234567890": "+15005550199"}.__getitem__)
        status = Session(port, port.clock, SessionSettings(), "lane", sims).bring_up()
        assert (status.smsc, status.warnings) == ("+15005550199", ())
        assert port.heard.count("AT+CSCA?") == 2

    @pytest.mark.parametrize(
        ("told", "reasons"),
        [
            (b'\r\n+CSCA: "",129\r\n\r\nOK\r\n', [Reason.NO_SMSC]),
            (b"\r\n+CSCA: ,\r\n\r\nOK\r\n", [Reason.NO_SMSC]),
            (b'\r\n+CSCA: "+15005550199",145\r\n\r\nOK\r\n', []),
            # It does not tell: nothing is known, and nobody is alarmed.
            (b"\r\nERROR\r\n", []),
            (OK, []),
        ],
    )
    def test_a_sim_without_service_centre_is_spoken_of(
        self, told: bytes, reasons: list[Reason]
    ) -> None:
        port = ScriptedPort(plain() | {"AT+CSCA?": told})
        status = Session(port, port.clock, SessionSettings(), "lane").bring_up()
        assert [warning.reason for warning in status.warnings] == reasons

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({}, "AT+CNMI=2,1,0,1,0"),
            (
                {
                    "AT+CNMI=2,1,0,1,0": b"\r\n+CMS ERROR: 303\r\n",
                    "AT+CNMI=1,1,0,1,0": OK,
                },
                "AT+CNMI=1,1,0,1,0",
            ),
            (
                {
                    "AT+CNMI=?": b"\r\n+CNMI: (1,2),(0,1),(0),(0,2),(1)\r\n\r\nOK\r\n",
                    "AT+CNMI=2,1,0,2,1": OK,
                },
                "AT+CNMI=2,1,0,2,1",
            ),
            (
                {
                    "AT+CGMI": b"\r\nSIMCOM INCORPORATED\r\n\r\nOK\r\n",
                    "AT+CGMM": b"\r\nA7670E\r\n\r\nOK\r\n",
                    "AT+CNMI=2,1,0,1,0": ERROR,
                    "AT+CNMI=1,1,0,1,0": ERROR,
                    "AT+CNMI=2,1,0,0,0": OK,
                },
                "AT+CNMI=2,1,0,0,0",
            ),
            ({"AT+CNMI=?": ERROR}, "AT+CNMI=2,1,0,1,0"),
            (
                {
                    "AT+CGMI": b"\r\nhuawei\r\n\r\nOK\r\n",
                    "AT+CGMM": b"\r\nE3531\r\n\r\nOK\r\n",
                    "AT+CNMI=2,0,0,2,1": OK,
                },
                "AT+CNMI=2,0,0,2,1",
            ),
        ],
    )  # fmt: skip
    def test_the_choice_of_notices(self, changes: dict, expected: str) -> None:
        _, port, _ = bring_up(changes)
        assert [line for line in port.heard if line.startswith("AT+CNMI=")][-1] == expected

    def test_a_modem_that_announces_nothing_is_swept_more_often(self) -> None:
        opened, port, _ = bring_up({"AT+CNMI?": b"\r\n+CNMI: 2,0,0,0,0\r\n\r\nOK\r\n"})
        opened.receive(0)
        port.heard.clear()
        port.clock.seconds += 31
        opened.receive(0)
        assert "AT+CMGL=4" in port.heard
