"""Debian's smstools (smsd) drives virtual modems: a peer that shares no line with us.

One daemon has five modems with habits of their own: it sends through three and receives from
all. It reads a stored text by listing, or by asking index after index.

What the peer does wrong: a text given in UTF-8 ends for it at the first character outside the
Basic Multilingual Plane, and what follows an emoji never leaves (it asks for UCS-2 itself, and
then counts such a character as none); the same happens where it shall write received Unicode
as UTF-8. Both ways are right in UCS-2, so that these texts are given and taken in that.
A report that is routed to it (`+CDS`) it loses at times, and says of itself that this must not
be: it is given stored ones, in a memory of their own (SR) or among the texts. A refused text it
tries three times. "+" is missing from each number it shows.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

import pytest

from smsdesk.codec.segment import split
from smsdesk.sim.journal import Record
from smsdesk.sim.network import Ways
from smsdesk.sim.server import SimOptions
from tests.sim.smstools import EMOJI, SHORT, Smsd
from tests.support.peers import needs
from tests.support.witness import virtual_modems

pytestmark = needs("smstools", "smsd", group=__name__)

LONG = "".join(f"One hundred and sixty characters are soon full, part {n}. " for n in range(8))
STORY = "Über den Wolken 😊 " * 9
TEXTS = (SHORT, EMOJI, LONG, STORY)
TO = "+12025550120"
NOBODY = "+12025550100"

DEVICES = {
    "clean": "init = AT+CNMI=2,1,0,2,0\nprimary_memory = SM\nsecondary_memory = SR",
    "huawei": "init = AT+CNMI=1,1,0,2,0\nmemory_start = 0",
    "siemens": "check_memory_method = 1",
    "wavecom": "check_memory_method = 31",
    "pin": "check_memory_method = 2\npin = 1234\npinsleeptime = 0",
}

SENT = {"clean": (EMOJI, LONG), "huawei": (SHORT, STORY), "siemens": ()}
"""What leaves through which modem; the last gets a text that the network refuses."""


@pytest.fixture(scope="module")
def smsd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Smsd]:
    """A daemon that has sent and received everything, and stands still."""
    directory = tmp_path_factory.mktemp("smstools")
    options = SimOptions(
        modems=len(DEVICES),
        pty=True,
        link_dir=directory / "ports",
        latency=0.02,
        profile=",".join(DEVICES),
    )
    with virtual_modems(options, ways=Ways(report_delay=0.05)) as (server, witness):
        smsd = Smsd(directory, server, witness, DEVICES)
        for place in range(len(DEVICES)):
            server.text(place, "+12025550142", SHORT)
            server.text(place, "ACME", LONG)
        with smsd.peer as peer:
            smsd.send("siemens", "nobody", NOBODY, SHORT)
            for profile, texts in SENT.items():
                for place, text in enumerate(texts):
                    smsd.send(profile, f"{profile}{place}", TO, text)
            peer.wait_for(lambda: len(smsd.files("sent")) == len(TEXTS), "the sending")
            for place in range(len(DEVICES)):
                server.text(place, "+12025550143", EMOJI)
                server.text(place, "12345", STORY)
            peer.wait_for(lambda: bool(smsd.files("failed")), "the refusal")
            peer.wait_for(lambda: all(map(smsd.all_reported, SENT)), "the reports")
            peer.wait_for(lambda: smsd.each_received(len(TEXTS)), "the receiving")
            peer.wait_for(lambda: smsd.stored() == 0, "the deleting")
        yield smsd


@pytest.mark.parametrize("profile", SENT)
def test_each_text_leaves_once(smsd: Smsd, profile: str) -> None:
    records = smsd.records(profile)
    assert sorted(_joined(records)) == sorted(SENT[profile])
    assert {record.number for record in records} <= {TO}


def _joined(records: Sequence[Record]) -> list[str]:
    """Return the texts that left, their parts put together."""
    texts: dict[int, str] = {}
    for record in records:
        key = -1 - record.reference if record.concat is None else record.concat.reference
        texts[key] = texts.get(key, "") + (record.text or "")
    return list(texts.values())


def test_the_peer_learns_the_references(smsd: Smsd) -> None:
    last = {record.text: record.reference for record in smsd.witness.records}
    said = {file.text: int(file.header["Message_id"]) for file in smsd.files("sent").values()}
    assert said[SHORT] == last[SHORT]
    assert said[EMOJI] == last[EMOJI]


def test_nothing_leaves_twice(smsd: Smsd) -> None:
    parts = [part for text in TEXTS for part in split(text)[1]]
    assert sorted(record.text or "" for record in smsd.witness.records) == sorted(parts)


def test_a_refusal_is_understood(smsd: Smsd) -> None:
    assert list(smsd.files("failed")) == ["nobody"]
    assert "CMS ERROR: 1" in (smsd.directory / "smsd.out").read_text(errors="replace")


@pytest.mark.parametrize("profile", SENT)
def test_reports_come_for_each_part(smsd: Smsd, profile: str) -> None:
    reports = smsd.reports(profile)
    reported = sorted(int(file.report["Message_id"]) for file in reports)
    assert reported == sorted(record.reference for record in smsd.records(profile))
    assert {file.report["Status"].split(",")[0] for file in reports} <= {"0"}


@pytest.mark.parametrize("profile", DEVICES)
def test_texts_come_out_right(smsd: Smsd, profile: str) -> None:
    received = smsd.received(profile)
    texts = {text: file.header["From"] for text, file in received.items() if not file.report}
    assert texts == {
        SHORT: "12025550142",
        LONG: "ACME",
        EMOJI: "12025550143",
        STORY: "12345",
    }


def test_the_modems_are_empty(smsd: Smsd) -> None:
    assert smsd.stored() == 0


def test_the_peer_knows_the_cards(smsd: Smsd) -> None:
    for profile, station in zip(DEVICES, smsd.server.stations, strict=True):
        header = smsd.received(profile)[SHORT].header
        assert header["IMSI"] == station.modem.device.card.imsi
        assert header["IMEI"] == station.modem.device.imei


def test_nothing_is_left_behind(smsd: Smsd) -> None:
    assert os.listdir(smsd.directory / "outgoing") == []
    assert os.listdir(smsd.directory / "checked") == []
