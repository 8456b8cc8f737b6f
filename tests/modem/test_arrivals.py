"""From PDUs to arrivals: labelled, and never lost."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.codec import pdu as codec
from smsdesk.codec.header import Ports
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.message import Concat, Content, Receipt, ReceivedPart, Slot
from smsdesk.domain.status import Delivery
from smsdesk.modem import arrivals
from smsdesk.modem.arrivals import Owner

OWNER = Owner("lane", "356938035643809", "262021234567890")
SLOT = Slot("SM", 3)
AT_NOON = datetime(2024, 1, 8, 12, 0, tzinfo=UTC)
BEFORE = datetime(2024, 1, 7, 12, 0, tzinfo=UTC)


def test_a_text() -> None:
    concat = Concat(7, 2, 1)
    pdu = codec.encode_deliver(
        "+15005550006", "Hello", Alphabet.GSM7, sent_at=AT_NOON, concat=concat
    ).pdu
    part = arrivals.read(pdu.lower(), SLOT, OWNER)
    assert part == ReceivedPart(
        raw=pdu,
        sender="+15005550006",
        text="Hello",
        data=None,
        sent_at=AT_NOON,
        concat=concat,
        slot=SLOT,
        route="lane",
        imei=OWNER.imei,
        imsi=OWNER.imsi,
    )
    assert not arrivals.is_undecodable(part)


def test_data() -> None:
    pdu = codec.encode_deliver("MMSC", b"\x01\x02", Alphabet.DATA8, sent_at=AT_NOON).pdu
    part = arrivals.read(pdu, None, OWNER)
    assert isinstance(part, ReceivedPart)
    assert (part.text, part.data) == (None, b"\x01\x02")
    assert not arrivals.is_undecodable(part)


@pytest.mark.parametrize(
    ("ports", "content"),
    [
        (None, Content.DATA),
        (Ports(2948, 9200), Content.PICTURE),
        (Ports(5505, 0), Content.DATA),
    ],
    ids=str,
)
def test_what_is_not_text_says_what_it_is(ports: Ports | None, content: Content) -> None:
    pdu = codec.encode_deliver(
        "+15005550006", b"\x01\x06", Alphabet.DATA8, sent_at=AT_NOON, ports=ports
    ).pdu
    part = arrivals.read(pdu, None, OWNER)
    assert isinstance(part, ReceivedPart)
    assert part.content is content


def test_a_report() -> None:
    pdu = codec.encode_status_report(
        200, "+15005550006", sent_at=BEFORE, discharged_at=AT_NOON, status_code=0x46
    ).pdu
    assert arrivals.read(pdu, None, OWNER) == Receipt(
        reference=200,
        recipient="+15005550006",
        state=Delivery.EXPIRED,
        status_code=0x46,
        at=AT_NOON,
        route="lane",
        imsi=OWNER.imsi,
        raw=pdu,
        sent_at=BEFORE,
    )


def test_our_own_stored_message_is_none() -> None:
    pdu = codec.encode_submit("+15005550006", "A draft", Alphabet.GSM7).pdu
    assert arrivals.read(pdu, SLOT, OWNER) is None


@pytest.mark.parametrize("pdu", ["", "00", "FF", "zz", "0791", "0199887766"])
def test_what_cannot_be_decoded_keeps_its_raw_form(pdu: str) -> None:
    part = arrivals.read(pdu, SLOT, OWNER)
    assert isinstance(part, ReceivedPart)
    assert part.raw == pdu.upper()
    assert part.problems
    assert arrivals.is_undecodable(part)


def test_an_error_of_the_decoder_keeps_the_raw_form(monkeypatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(codec, "decode", fail)
    part = arrivals.read("0011", SLOT, OWNER)
    assert isinstance(part, ReceivedPart)
    assert part.raw == "0011"
    assert part.problems


@settings(deadline=None)
@given(st.one_of(st.binary(max_size=60).map(bytes.hex), st.text(max_size=20)))
def test_nothing_raises(pdu: str) -> None:
    arrivals.read(pdu, SLOT, OWNER)
