"""Debian's gammu drives the virtual modem: a peer that shares no line with us.

Each question to gammu takes it seconds of its own waiting, so that all are asked at once, each
at a modem of its own.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from smsdesk.sim.network import Ways
from smsdesk.sim.server import SimOptions, SimServer
from tests.sim.client import sent
from tests.support.peers import environment, find, needs

GAMMU = find("gammu")
pytestmark = needs("gammu", "gammu", group=__name__)

LONG = "One hundred and sixty characters are soon full. " * 6
EMOJI = "Grüße 😊 €"
PATIENCE = 60
QUESTIONS: dict[str, tuple[str, list[str]]] = {
    "identify": ("clean", ["--identify"]),
    "send": ("clean", ["sendsms", "TEXT", "+12025550123", "-text", "Hello from gammu"]),
    "send report": ("clean", ["sendsms", "TEXT", "+12025550133", "-report", "-text", "Report"]),
    "send long": ("clean", ["sendsms", "TEXT", "+12025550144", "-len", "400", "-text", LONG]),
    "send unicode": ("clean", ["sendsms", "TEXT", "+12025550145", "-unicode", "-text", EMOJI]),
    "send refused": ("clean", ["sendsms", "TEXT", "+12025550100", "-text", "Nobody"]),
    "read": ("clean", ["getallsms"]),
    "delete": ("clean", ["deleteallsms", "1"]),
    "network": ("clean", ["networkinfo"]),
    "phonebook": ("clean", ["getallmemory", "SM"]),
    "unlock": ("pin", ["entersecuritycode", "PIN", "1234"]),
    "echoing": ("echoing", ["--identify"]),
    "huawei": ("huawei", ["getallsms"]),
}


class Answers:
    """What gammu said to each question, and what the network took."""

    def __init__(self, said: dict[str, str], server: SimServer, journal: Path) -> None:
        self.said = said
        self.server = server
        self.records = sent(journal)

    def taken(self, number: str) -> list[str]:
        """Return the texts that left for a number, in the order they went."""
        return [record["text"] for record in self.records if record["number"] == number]

    def station(self, question: str):
        return self.server.stations[list(QUESTIONS).index(question)]


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Answers]:
    directory = tmp_path_factory.mktemp("gammu")
    journal = directory / "journal.jsonl"
    options = SimOptions(
        modems=len(QUESTIONS),
        pty=True,
        link_dir=directory,
        latency=0.05,
        profile=",".join(profile for profile, _ in QUESTIONS.values()),
        journal=journal,
    )
    with SimServer(options, ways=Ways(report_delay=0.05)) as server:
        for place, question in enumerate(QUESTIONS):
            if question in ("read", "delete", "huawei"):
                server.text(place, "+12025550142", "A short one")
                server.text(place, "ACME", LONG)
        with ThreadPoolExecutor(len(QUESTIONS)) as pool:
            asked = {
                question: pool.submit(_ask, url, arguments)
                for url, (question, (_, arguments)) in zip(
                    server.urls, QUESTIONS.items(), strict=True
                )
            }
            said = {question: answer.result() for question, answer in asked.items()}
        yield Answers(said, server, journal)


def _ask(url: str, arguments: list[str]) -> str:
    settings = Path(f"{url}.gammurc")
    settings.write_text(f"[gammu]\ndevice = {url}\nconnection = at115200\n")
    done = subprocess.run(
        [GAMMU or "", "-c", str(settings), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env=environment(),
        check=False,
    )
    return done.stdout + done.stderr


def test_identify(answers: Answers) -> None:
    said = answers.said["identify"]
    device = answers.station("identify").modem.device
    assert "Manufacturer         : smsdesk" in said
    assert device.imei in said
    assert device.card.imsi in said


def test_a_modem_that_keeps_echoing_is_no_trouble(answers: Answers) -> None:
    assert "Manufacturer         : smsdesk" in answers.said["echoing"]


@pytest.mark.parametrize(
    ("question", "number", "texts"),
    [
        ("send", "+12025550123", ["Hello from gammu"]),
        ("send report", "+12025550133", ["Report"]),
        ("send unicode", "+12025550145", [EMOJI]),
    ],
)
def test_sending(answers: Answers, question: str, number: str, texts: list[str]) -> None:
    assert "OK, message reference=0" in answers.said[question]
    assert answers.taken(number) == texts


def test_sending_in_parts(answers: Answers) -> None:
    assert answers.said["send long"].count("OK, message reference=") == 2
    first, second = answers.taken("+12025550144")
    assert first + second == LONG


def test_a_refusal_is_understood(answers: Answers) -> None:
    assert "error" in answers.said["send refused"].lower()
    assert answers.taken("+12025550100") == []


@pytest.mark.parametrize("question", ["read", "huawei"])
def test_reading(answers: Answers, question: str) -> None:
    said = answers.said[question]
    assert "A short one" in said
    assert '"ACME"' in said
    assert "3 SMS parts in 3 SMS sequences" in said


def test_deleting(answers: Answers) -> None:
    assert len(answers.station("delete").modem.device.card.messages) == 0


def test_the_network_is_seen(answers: Answers) -> None:
    assert "Network state        : home network" in answers.said["network"]
    assert "001 01" in answers.said["network"]


def test_the_phonebook_is_read(answers: Answers) -> None:
    assert "Says yes" in answers.said["phonebook"]
    assert "+12025550111" in answers.said["phonebook"]


def test_the_pin_is_entered(answers: Answers) -> None:
    assert answers.station("unlock").modem.device.card.lock == "READY"
