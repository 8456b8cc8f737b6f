"""What each fault does, as a client sees it, and what the network has then."""

from __future__ import annotations

import pytest

from smsdesk.sim.fault_specs import parse
from smsdesk.sim.faults import SHAPES, Kind, Occasion, Stage
from smsdesk.sim.journal import Happening
from smsdesk.sim.misdeeds import _DEEDS, _SPOILERS
from smsdesk.sim.network import Ways
from smsdesk.sim.profiles import PROFILES
from tests.sim.bench import Bench, submit

ANYBODY = "+12025550123"
FRIEND = "+12025550142"


def bench(*specs: str, profile: str = "clean", latency: float = 0.0) -> Bench:
    """Return a quiet bench with faults, and notices set."""
    made = Bench(profile, latency=latency, ways=Ways(report_delay=0.5, spread=0.0)).quiet()
    made.at("AT+CNMI=2,1,0,1,0")
    for spec in specs:
        made.modem.arm(parse(spec))
    return made


def send(made: Bench, text: str = "Hello") -> str:
    """Send a text as blindly as a client that writes its body whatever came; return all said."""
    pdu = submit(ANYBODY, text)
    return made.type(f"AT+CMGS={pdu.tpdu_length}\r") + made.type(f"{pdu.pdu}\x1a")


def taken(made: Bench) -> list[str | None]:
    return [record.text for record in made.records]


def test_every_kind_has_a_deed_for_each_of_its_stages() -> None:
    for kind, shape in SHAPES.items():
        assert shape.summary
        for stage in shape.stages:
            if stage is Stage.SENT:
                assert kind in _SPOILERS
            else:
                assert kind in _DEEDS
        assert kind in _DEEDS or not shape.timed
        assert shape.stages or shape.occasion is not Occasion.SEND


class TestSilence:
    def test_after_the_text(self) -> None:
        made = bench("silence@1")
        assert send(made) == "\r\n> "
        assert taken(made) == ["Hello"]
        assert made.at("AT") == ["OK"]
        assert send(made, "Again").endswith("+CMGS: 1\r\n\r\nOK\r\n")

    def test_in_place_of_the_prompt(self) -> None:
        made = bench("silence@1:in=command")
        assert made.type("AT+CMGS=20\r") == ""
        assert made.at("AT") == ["OK"]


class TestHang:
    @pytest.mark.parametrize("stage", ["command", "prompt", "sent", "after"])
    def test_says_nothing_until_it_restarts(self, stage: str) -> None:
        made = bench(f"hang@1:in={stage}")
        send(made)
        assert (taken(made) == ["Hello"]) is (stage in ("sent", "after"))
        made.turn(3600)
        assert made.type("AT\r") == ""
        made.modem.power_on()
        assert made.type("AT\r") == "AT\r\r\nOK\r\n"

    def test_for_a_while(self) -> None:
        made = bench("hang=60")
        send(made)
        made.turn(59)
        assert made.type("AT\r") == ""
        made.turn(2)
        assert made.at("AT") == ["OK"]

    def test_at_a_time(self) -> None:
        made = bench("hang@5s")
        made.turn(4.9)
        assert made.at("AT") == ["OK"]
        made.turn(0.2)
        assert made.at("AT") == []


class TestLate:
    def test_result(self) -> None:
        made = bench("late=20@1", latency=1.0)
        assert send(made) == "\r\n> "
        made.type("AT\r")
        made.turn(20.9)
        assert made.heard() == ""
        made.turn(0.2)
        assert made.heard().startswith("\r\n+CMGS: 0\r\n\r\nOK\r\n\r\nOK\r\n")

    def test_refusal(self) -> None:
        made = bench("late=20@1", "cms=38@1")
        assert send(made) == "\r\n> "
        made.turn(20)
        assert made.heard() == "\r\n+CMS ERROR: 38\r\n"

    def test_prompt(self) -> None:
        made = bench("late=3:in=command")
        assert made.type("AT+CMGS=20\r") == ""
        made.turn(3)
        assert made.heard() == "\r\n> "

    def test_nothing_late_comes_after_a_restart(self) -> None:
        made = bench("late=3:in=command")
        made.type("AT+CMGS=20\r")
        made.modem.power_on()
        made.turn(5)
        assert made.heard() == ""


@pytest.mark.parametrize(
    ("stage", "said", "has_it"),
    [
        ("command", "", False),
        ("prompt", "\r\n> ", False),
        ("body", "\r\n> ", False),
        ("sent", "\r\n> ", True),
        ("after", "\r\n> \r\n+CMGS: 0\r\n\r\nOK\r\n", True),
    ],
)
def test_unplugged(stage: str, said: str, has_it: bool) -> None:
    made = bench(f"unplug=5@1:in={stage}")
    gone: list[float] = []
    made.modem.vanish = gone.append
    assert send(made) == said
    assert gone == [5.0]
    assert bool(taken(made)) is has_it
    assert made.type("AT\r") == "", "it is dead until it is plugged in again"


class TestReset:
    @pytest.mark.parametrize(
        ("stage", "has_it"),
        [("command", False), ("prompt", False), ("sent", False), ("after", True)],
    )
    def test_forgets_its_settings(self, stage: str, has_it: bool) -> None:
        made = bench(f"reset@1:in={stage}", profile="ec25")
        assert "\r\nRDY\r\n" in send(made)
        assert bool(taken(made)) is has_it
        made.modem.power_on()
        made.quiet()
        assert "+CNMI: 0,0,0,0,0" in made.at("AT+CNMI?")

    def test_a_dip_of_the_supply(self) -> None:
        made = bench("dip@1", profile="sim800")
        said = send(made)
        assert "UNDER-VOLTAGE WARNNING" in said
        assert "\r\nRDY\r\n" in said
        assert taken(made) == []


class TestRefusals:
    @pytest.mark.parametrize(
        ("spec", "said"),
        [("cms=38", "+CMS ERROR: 38"), ("cme=14", "ERROR"), ("error", "ERROR")],
    )
    def test_in_place_of_the_result(self, spec: str, said: str) -> None:
        made = bench(f"{spec}@1", latency=2.0)
        assert send(made) == "\r\n> "
        made.turn(2)
        assert made.heard() == f"\r\n{said}\r\n"
        assert taken(made) == []

    def test_in_place_of_the_prompt(self) -> None:
        made = bench("cms=322:in=command")
        assert made.type("AT+CMGS=20\r") == "\r\n+CMS ERROR: 322\r\n"

    def test_a_lie(self) -> None:
        made = bench("lie=500@1")
        assert send(made).endswith("+CMS ERROR: 500\r\n")
        assert taken(made) == ["Hello"]

    @pytest.mark.parametrize(
        ("spec", "refused"),
        [
            ("cms=42", [1, 2, 3, 4, 5, 6]),
            ("cms=42@2", [2]),
            ("cms=42:every=3", [3, 6]),
            ("cms=42:times=2", [1, 2]),
            ("cms=42:p=0", []),
        ],
    )
    def test_how_often(self, spec: str, refused: list[int]) -> None:
        made = bench(spec)
        answers = [send(made) for _ in range(6)]
        assert [turn for turn, said in enumerate(answers, 1) if "ERROR" in said] == refused

    def test_chance_follows_from_the_seed(self) -> None:
        def struck() -> list[bool]:
            made = bench("cms=42:p=0.5", "cms=17:p=0.5")
            return ["ERROR: 42" in send(made) for _ in range(40)]

        first = struck()
        assert struck() == first
        assert 10 < sum(first) < 30


class TestGarbage:
    def test_around_one_send(self) -> None:
        made = bench("garbage@1")
        said = "".join([send(made), *[made.type("AT\r") for _ in range(20)]])
        assert said.count("OK") == 21
        assert not any(mark in said[200:] for mark in "\x00\xff\x82"), "only around the send"

    def test_a_result_that_can_not_be_read(self) -> None:
        made = bench("garbled@1")
        said = send(made)
        assert "CMGS" not in said
        assert "OK" not in said
        assert taken(made) == ["Hello"]
        assert made.at("AT") == ["OK"]

    def test_an_echo_once(self) -> None:
        made = bench("echo@1")
        pdu = submit(ANYBODY, "Hello").pdu
        assert pdu in send(made)
        assert pdu not in send(made)


class TestMemoriesAndNetwork:
    def test_full(self) -> None:
        made = bench("full@1")
        send(made)
        made.network.text(made.device.line, FRIEND, "Hello")
        assert len(made.device.line.waiting) == 1
        assert made.at("AT+CPMS?")[0].startswith('+CPMS: "SM",30,30')

    def test_out_of_reach_and_back(self) -> None:
        made = bench("no_network=10@1:in=after")
        made.at("AT+CREG=1")
        assert "\r\n+CREG: 2\r\n" in send(made)
        assert "+CMS ERROR: 331" in send(made)
        made.turn(11)
        assert "\r\n+CREG: 1\r\n" in made.heard()

    def test_a_text_that_is_not_announced(self) -> None:
        made = bench("lost_notice@1")
        made.network.text(made.device.line, FRIEND, "one")
        made.network.text(made.device.line, FRIEND, "two")
        assert made.heard() == '\r\n+CMTI: "SM",2\r\n'


class TestReports:
    def count(self, made: Bench, seconds: float = 1.0) -> int:
        made.turn(seconds)
        return made.heard().count("+CDS: ")

    def test_lost(self) -> None:
        made = bench("lost_report@1")
        send(made)
        assert self.count(made) == 0
        send(made)
        assert self.count(made) == 1

    def test_twice(self) -> None:
        made = bench("double_report")
        send(made)
        assert self.count(made) == 2

    def test_late(self) -> None:
        made = bench("late_report=60")
        send(made)
        assert self.count(made, 60) == 0
        assert self.count(made, 1) == 1

    @pytest.mark.parametrize("latency", [0.0, 2.0])
    def test_early(self, latency: float) -> None:
        made = bench("early_report", latency=latency)
        said = send(made)
        made.turn(3)
        said += made.heard()
        assert said.count("+CDS: ") == 1
        assert said.index("+CDS: ") < said.index("+CMGS: ")


def test_what_struck_is_written_down() -> None:
    made = bench("cms=42@2", "full@1s")
    told: list[Happening] = []
    made.network.diary = told.append
    for _ in range(3):
        send(made)
    made.turn(2)
    struck = [(each.modem, each.details) for each in told if each.what == "fault"]
    assert struck == [
        ("modem1", {"fault": "cms=42@2", "number": 2}),
        ("modem1", {"fault": "full@1s", "number": 0}),
    ]


def test_disarmed() -> None:
    made = bench("cms=42")
    made.modem.disarm()
    assert send(made).endswith("OK\r\n")


def test_profiles_with_faults_of_their_own() -> None:
    assert {name for name, profile in PROFILES.items() if profile.faults} == {
        "dying_in_prompt",
        "silent_after_send",
    }
    assert set(Kind) == set(SHAPES)
