"""Debian's smstools (smsd) drives the modem families that the virtual modem can be.

It sends a text through each of them and receives two, one of which lay there before. Only few
need a word in its configuration; that a modem on LTE alone has no `+CREG` is the same to it with
`check_network = no`.

What the peer does wrong, so that these are left out or half in: a notification between a header
and its PDU (`option`, `huawei_e3531`) it takes for the PDU, and deletes the text unread; it dies
of a `+CMGS` with a time in it (`wavecom`); it gives up a SIM that is busy (`ublox`) or a radio
that takes a restart (`gc79`), and knows no text mode. A text that it wants to send before "SMS
Ready" (`sim800`) fails for good.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from smsdesk.sim.network import Ways
from smsdesk.sim.server import SimOptions
from tests.sim.smstools import EMOJI, SHORT, Smsd
from tests.support.peers import needs
from tests.support.witness import virtual_modems

pytestmark = needs("smstools", "smsd", group=__name__)

TO = "+12025550170"
FROM_ZERO = ("huawei", "huawei_e1550", "huawei_e160", "huawei_e3372")
FROM_ONE = (
    "zte_mf626",
    "zte_mf190",
    "novatel",
    "sierra",
    "dlink_dwm156",
    "sim800",
    "sim7000",
    "sim7600",
    "a7670",
    "ec25",
    "m26",
    "m35",
    "he910",
    "siemens",
    "mc75i",
    "westermo",
    "samsung_j700",
    "echoing",
    "slow",
)
DEVICES = (
    dict.fromkeys(FROM_ZERO, "memory_start = 0")
    | dict.fromkeys(FROM_ONE, "memory_start = 1")
    | {"tc35": "init = AT+CFUN=1"}
)


@pytest.fixture(scope="module")
def smsd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Smsd]:
    """A daemon that has sent and received through every family."""
    directory = tmp_path_factory.mktemp("families")
    options = SimOptions(
        modems=len(DEVICES),
        pty=True,
        link_dir=directory / "ports",
        latency=0.02,
        profile=",".join(DEVICES),
    )
    settings = {name: f"check_network = no\n{more}" for name, more in DEVICES.items()}
    with virtual_modems(options, ways=Ways(report_delay=0.05)) as (server, witness):
        smsd = Smsd(directory, server, witness, settings)
        for place in range(len(DEVICES)):
            server.text(place, "+12025550142", SHORT)
        with smsd.peer as peer:
            peer.wait_for(lambda: smsd.each_received(1), "the first texts")
            for place, profile in enumerate(DEVICES):
                smsd.send(profile, profile, TO, SHORT, sorted_already=True)
                server.text(place, "+12025550143", EMOJI)
            peer.wait_for(lambda: len(smsd.files("sent")) == len(DEVICES), "the sending")
            peer.wait_for(lambda: smsd.each_received(2), "the receiving")
            peer.wait_for(lambda: smsd.stored() == 0, "the deleting")
        yield smsd


@pytest.mark.parametrize("profile", DEVICES)
def test_a_text_leaves_once(smsd: Smsd, profile: str) -> None:
    assert [(record.number, record.text) for record in smsd.records(profile)] == [(TO, SHORT)]
    assert smsd.files("sent")[profile].header["Modem"] == profile


@pytest.mark.parametrize("profile", DEVICES)
def test_texts_come_out_right(smsd: Smsd, profile: str) -> None:
    received = smsd.received(profile)
    assert {text: file.header["From"] for text, file in received.items()} == {
        SHORT: "12025550142",
        EMOJI: "12025550143",
    }


def test_the_modems_are_empty(smsd: Smsd) -> None:
    assert smsd.stored() == 0
