"""Debian's gammu reads what we read: hundreds of PDUs on the card of a virtual modem.

Each message is compared by its text, sender, time, alphabet, parts and service centre.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smsdesk.codec import gsm7
from smsdesk.codec.pdu import Alphabet, Deliver, NumberType, decode, encode_deliver
from smsdesk.codec.segment import split
from smsdesk.domain.message import Concat
from smsdesk.sim.memory import State, Stored
from smsdesk.sim.server import SimOptions, SimServer
from tests.codec.samples import draw
from tests.support.peers import environment, find, needs

GAMMU = find("gammu")
pytestmark = needs("gammu", "gammu", group=__name__)

PATIENCE = 120
CARD = 250
QUESTIONS = ("getallsms", "geteachsms")
NOON = datetime(2024, 6, 1, 12, tzinfo=UTC)
TEXTS = (
    "Plain text",
    "€[]{}~|^\\ äöüñ Δ§¿ @£$¥èéùìòÇØøÅå_ΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ",
    "@ at both ends @",
    "seven7@",
    "eight888",
    "line one\nline two",
    "Привет, как дела?",
    "日本語テスト",
    "😊 hi 👍🏽 🇩🇪 ❤️‍🔥",
    "One hundred and sixty characters are soon full. " * 6,
    "€" * 100,
    "Длинный текст в нескольких частях. " * 5,
    "Emoji in several parts 😀👍🏽 " * 9,
)
LONG = [text for text in TEXTS if len(split(text)[1]) > 1]


def _written() -> list[str]:
    pdus = []
    for number, text in enumerate(TEXTS):
        alphabet, parts = split(text)
        for sequence, part in enumerate(parts, 1):
            concat = Concat(number, len(parts), sequence) if len(parts) > 1 else None
            sender = ("+491701234567", "ACME", "12345")[number % 3]
            sent_at = NOON + timedelta(minutes=number)
            pdu = encode_deliver(
                sender, part, alphabet, sent_at=sent_at, concat=concat, smsc="+491710760000"
            )
            pdus.append(pdu.pdu)
    return pdus


PDUS = _written()
PDUS += [sample.pdu for sample in draw(CARD - len(PDUS), seed=3)]


@pytest.fixture(scope="module", name="said")
def _said(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """What gammu says of all messages part by part, and joined."""
    directory = tmp_path_factory.mktemp("gammu")
    options = SimOptions(modems=len(QUESTIONS), pty=True, link_dir=directory, latency=0.01)
    with SimServer(options) as server, ThreadPoolExecutor(len(QUESTIONS)) as pool:
        for station in server.stations:
            card = station.modem.device.card.messages
            card.capacity = CARD
            for index, pdu in enumerate(PDUS, 1):
                card.put(index, Stored(State.UNREAD, pdu))
        yield dict(zip(QUESTIONS, pool.map(_ask, server.urls, QUESTIONS), strict=True))


def _ask(url: str, question: str) -> str:
    settings = Path(f"{url}.gammurc")
    settings.write_text(f"[gammu]\ndevice = {url}\nconnection = at115200\n")
    done = subprocess.run(
        [GAMMU or "", "-c", str(settings), question],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=PATIENCE,
        env=environment(),
        check=False,
    )
    return done.stdout.decode("utf-8", "replace")


_MESSAGE = re.compile(
    r"^Location (\d+), folder.*?\n(.*?)\n\n(.*?)\n\n(?=Location |\n)", re.S | re.M
)
_FIELD = re.compile(r"^([^\n:]*?) *: (.*)$", re.M)
_PARTS = re.compile(r"ID \((8|16) bit\) (\d+), part (\d+) of (\d+)")


def _read(said: str) -> dict[int, tuple[dict[str, str], str]]:
    """Return the fields and the text of each message by its place on the card."""
    found = _MESSAGE.finditer(said)
    return {int(each[1]): (dict(_FIELD.findall(each[2])), each[3]) for each in found}


def test_gammu_reads_each_message_as_we_do(said: dict[str, str]) -> None:
    read = _read(said["getallsms"])
    assert sorted(read) == list(range(1, len(PDUS) + 1))
    differences = []
    for index, pdu in enumerate(PDUS, 1):
        ours = decode(pdu)
        assert isinstance(ours, Deliver)
        fields, text = read[index]
        theirs = text, fields["SMSC number"], fields["Remote number"], fields["Sent"]
        wanted = ours.text, f'"{ours.smsc}"', _sender(ours), _moment(ours.sent_at)
        coding = fields["Coding"].startswith("Unicode"), _parts(fields)
        if (theirs, coding) != (wanted, (ours.alphabet is Alphabet.UCS2, ours.concat)):
            differences.append((pdu, wanted, fields, text))
    assert differences == []


def test_gammu_joins_parts_as_we_do(said: dict[str, str]) -> None:
    for text in LONG:
        assert f"\n\n{text}\n\n" in said["geteachsms"]


def _sender(message: Deliver) -> str:
    """A name is in the GSM 7-bit default alphabet (3GPP TS 23.040 9.1.2.5).

    The peer shows its septets as ASCII: "}" for "ñ", "_" for "§".
    """
    if message.sender_type is not NumberType.ALPHANUMERIC:
        return f'"{message.sender}"'
    return f'"{gsm7.encode(message.sender).decode("ascii")}"'


def _moment(sent_at: datetime | None) -> str:
    """The zone has its sign in one bit for hours and quarters (3GPP TS 23.040 9.2.3.11).

    The peer loses it where there are no hours: -0045 becomes +0045.
    """
    assert sent_at is not None
    day = f"{sent_at:%a %b} {sent_at.day:2}"
    return f"{day} {sent_at:%H:%M:%S %Y %z}".replace(" -00", " +00")


def _parts(fields: dict[str, str]) -> Concat | None:
    found = _PARTS.search(fields.get("User Data Header", ""))
    if found is None:
        return None
    bits, reference, sequence, total = map(int, found.groups())
    return Concat(reference, total, sequence, bits)
