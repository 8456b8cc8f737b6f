"""Debian's gammu-smsd drives a virtual modem: a daemon that shares no line with us.

Its messages are files, which go into its outbox whole and come out of its inbox.

What the peer does wrong: it asks a modem for notifications only where that offers to route cell
broadcasts too, and takes a list with (0) alone for "not supported", without a word. A report
that the modem stores (`+CDSI`) becomes an empty file; it is read rightly when routed (`+CDS`).
Where it was not told otherwise each text is sent in the GSM 7-bit default alphabet, with "?"
for what that lacks. A text that the network refuses is tried again without an end, and holds up
all behind it; here it is the last. A received text of n septets becomes n characters, filled up
with NUL where an extension character took two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from configparser import ConfigParser
from dataclasses import dataclass
from pathlib import Path

import pytest

from smsdesk.sim.network import Ways
from smsdesk.sim.server import SimOptions, SimServer
from tests.support.peers import Peer, needs
from tests.support.witness import Witness, virtual_modems

pytestmark = needs("gammu", "gammu-smsd", group=__name__)

SHORT = "Short one: @£$ {[~]} €"
EMOJI = "Grüße 😊 Zażółć 👍🏽"
LONG = "".join(f"One hundred and sixty characters are soon full, part {n}. " for n in range(8))
STORY = "Über den Wolken 😊 " * 9
TEXTS = (SHORT, EMOJI, LONG, STORY)
TO, NOBODY = "+12025550120", "+12025550100"
SENDERS = {SHORT: "+12025550142", LONG: "ACME", EMOJI: "+12025550143", STORY: "12345"}
FOLDERS = ("inbox", "outbox", "sent", "error", "new")


@dataclass(frozen=True)
class Backup:
    """A file of the inbox: the parts of a text."""

    kind: str
    sender: str
    text: str

    @classmethod
    def read(cls, path: Path) -> Backup:
        parser = ConfigParser(interpolation=None)
        parser.read_string(path.read_text(encoding="utf-8"))
        parts = [parser[name] for name in parser.sections()]
        texts = (
            value for part in parts for name, value in part.items() if re.match(r"text\d", name)
        )
        text = bytes.fromhex("".join(texts)).decode("utf-16-be")
        return cls(parts[0]["PDU"], parts[0]["Number"].strip('"'), text.rstrip("\0"))


class Smsd:
    """The folders of a daemon."""

    def __init__(self, directory: Path, server: SimServer, witness: Witness) -> None:
        self.directory, self.server, self.witness = directory, server, witness
        for name in FOLDERS:
            (directory / name).mkdir()
        self.config = directory / "smsdrc"
        self.config.write_text(_config(directory, server.urls[0]))

    def send(self, place: int, number: str, text: str) -> None:
        """Put a message with a report into the outbox, whole at once."""
        name = f"OUTC20240101_0000{place:02}_00_{number}_text{place}.txtd"
        new = self.directory / "new" / name
        new.write_bytes(text.encode() if text.isascii() else text.encode("utf-16"))
        new.rename(self.directory / "outbox" / name)

    def names(self, folder: str) -> list[str]:
        """Return which messages are in a folder, in the order they were given."""
        found = (re.search(r"_(\w+)\.txtd$", path.name) for path in self.files(folder))
        return sorted(match[1] for match in found if match)

    def files(self, folder: str) -> list[Path]:
        return list((self.directory / folder).iterdir())

    def inbox(self, kind: str) -> list[Backup]:
        """Return the texts ("Deliver") or the reports ("Status_Report") of the inbox."""
        read = map(Backup.read, self.files("inbox"))
        return [each for each in read if each.kind == kind]

    def failures(self) -> int:
        """Return how often the daemon learned that a text was not sent."""
        log = (self.directory / "smsd.log").read_text(errors="replace")
        return log.count("Error getting send status of message")

    def stored(self) -> int:
        """Return how many texts lie in the modem."""
        memories = self.server.stations[0].modem.device.memories.by_name.values()
        return sum(len(memory) for memory in memories)


def _config(directory: Path, url: str) -> str:
    return f"""\
[gammu]
device = {url}
connection = at115200
atgen_setcnmi = ,,,1
[smsd]
service = files
logfile = {directory}/smsd.log
inboxpath = {directory}/inbox/
outboxpath = {directory}/outbox/
sentsmspath = {directory}/sent/
errorsmspath = {directory}/error/
inboxformat = detail
transmitformat = auto
deliveryreport = sms
checksecurity = 0
checksignal = 0
checkbattery = 0
checknetwork = 0
commtimeout = 1
receivefrequency = 1
statusfrequency = 0
loopsleep = 0
"""


@pytest.fixture(scope="module")
def smsd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Smsd]:
    """A daemon that has sent and received everything, and has ended."""
    directory = tmp_path_factory.mktemp("gammu")
    options = SimOptions(pty=True, link_dir=directory / "ports", latency=0.02)
    with virtual_modems(options, ways=Ways(report_delay=0.05)) as (server, witness):
        smsd = Smsd(directory, server, witness)
        server.text(0, SENDERS[SHORT], SHORT)
        server.text(0, SENDERS[LONG], LONG)
        with Peer(["gammu-smsd", "-c", str(smsd.config)], directory) as peer:
            for place, text in enumerate(TEXTS):
                smsd.send(place, TO, text)
            smsd.send(len(TEXTS), NOBODY, SHORT)
            peer.wait_for(lambda: len(smsd.names("sent")) == len(TEXTS), "the sending")
            server.text(0, SENDERS[EMOJI], EMOJI)
            server.text(0, SENDERS[STORY], STORY)
            peer.wait_for(lambda: smsd.failures() > 1, "the refusal")
            peer.wait_for(lambda: len(smsd.files("inbox")) == len(TEXTS) + 8, "the receiving")
            peer.wait_for(lambda: smsd.stored() == 0, "the deleting")
        yield smsd


def test_each_text_leaves_once(smsd: Smsd) -> None:
    records = smsd.witness.records
    assert {record.number for record in records} == {TO}
    joined: dict[int, str] = {}
    for record in records:
        key = -1 - record.reference if record.concat is None else record.concat.reference
        joined[key] = joined.get(key, "") + (record.text or "")
    assert sorted(joined.values()) == sorted(TEXTS)
    assert len(records) == 1 + 1 + 3 + 3


def test_the_sent_are_filed(smsd: Smsd) -> None:
    assert smsd.names("sent") == ["text0", "text1", "text2", "text3"]
    assert smsd.names("error") == []


def test_a_refusal_is_understood(smsd: Smsd) -> None:
    assert smsd.names("outbox") == ["text4"]
    assert NOBODY not in {record.number for record in smsd.witness.records}


def test_texts_come_out_right(smsd: Smsd) -> None:
    received = smsd.inbox("Deliver")
    assert {each.text: each.sender for each in received} == SENDERS
    assert len(received) == len(SENDERS)


def test_reports_come_for_each_part(smsd: Smsd) -> None:
    reports = smsd.inbox("Status_Report")
    assert [each.sender for each in reports] == [TO] * len(smsd.witness.records)
    assert {each.text for each in reports} == {"Delivered"}


def test_the_modem_is_empty(smsd: Smsd) -> None:
    assert smsd.stored() == 0
