"""PDUs: what is written is read again, field by field."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.codec import header, ucs2
from smsdesk.codec.errors import CodecError
from smsdesk.codec.pdu import (
    Alphabet,
    Deliver,
    Element,
    NumberType,
    Ports,
    Shift,
    StatusReport,
    Submit,
    decode,
    encode_deliver,
    encode_status_report,
    encode_submit,
)
from smsdesk.codec.segment import capacity, split
from smsdesk.domain.message import Concat
from smsdesk.domain.status import Delivery

MOMENT = datetime(2024, 2, 29, 23, 59, 58, tzinfo=timezone(-timedelta(hours=3, minutes=30)))


def test_submit_of_the_field() -> None:
    encoded = encode_submit(
        "+46708251358", "hellohello", Alphabet.GSM7, validity_minutes=4 * 24 * 60
    )
    assert encoded.pdu == "0011000B916407281553F80000AA0AE8329BFD4697D9EC37"
    assert encoded.tpdu_length == 23


def test_submit_says_everything() -> None:
    encoded = encode_submit(
        "12345",
        "Ж",
        Alphabet.UCS2,
        concat=Concat(0x1234, 3, 2, 16),
        report=True,
        valid_until=MOMENT,
        message_class=0,
        reject_duplicates=True,
        reply_path=True,
        reference=200,
        smsc="+491710760000",
        pid=0x41,
    )
    message = decode(encoded.pdu, "out")
    assert isinstance(message, Submit)
    assert message.smsc == "+491710760000"
    assert (message.recipient, message.recipient_type) == ("12345", NumberType.UNKNOWN)
    assert (message.text, message.alphabet, message.message_class) == ("Ж", Alphabet.UCS2, 0)
    assert message.concat == Concat(0x1234, 3, 2, 16)
    assert message.report
    assert message.reject_duplicates
    assert message.reply_path
    assert (message.validity, message.reference, message.pid) == (MOMENT, 200, 0x41)
    assert message.raw == encoded.pdu
    assert message.problems == ()
    assert len(encoded.pdu) == 2 * (8 + encoded.tpdu_length)


def test_deliver_says_everything() -> None:
    encoded = encode_deliver("ACME", "Hi", Alphabet.GSM7, sent_at=MOMENT, smsc="+4917", more=True)
    message = decode(encoded.pdu)
    assert isinstance(message, Deliver)
    assert (message.sender, message.sender_type) == ("ACME", NumberType.ALPHANUMERIC)
    assert message.sent_at == MOMENT
    assert message.sent_at.utcoffset() == MOMENT.utcoffset()
    assert (message.text, message.more, message.status_report) == ("Hi", True, False)


@pytest.mark.parametrize(
    ("code", "state"),
    [
        (0x00, Delivery.DELIVERED),
        (0x1F, Delivery.DELIVERED),
        (0x20, Delivery.PENDING),
        (0x3F, Delivery.PENDING),
        (0x40, Delivery.UNDELIVERED),
        (0x46, Delivery.EXPIRED),
        (0x60, Delivery.UNDELIVERED),
        (0xFF, Delivery.UNDELIVERED),
    ],
)
def test_status_report_says_everything(code: int, state: Delivery) -> None:
    encoded = encode_status_report(
        77, "+491701234567", sent_at=MOMENT, discharged_at=MOMENT, status_code=code
    )
    report = decode(encoded.pdu)
    assert isinstance(report, StatusReport)
    assert (report.reference, report.recipient) == (77, "+491701234567")
    assert (report.sent_at, report.discharged_at) == (MOMENT, MOMENT)
    assert (report.status_code, report.state) == (code, state)
    assert report.problems == ()


@given(st.text(max_size=500))
def test_any_text_goes_and_comes(text: str) -> None:
    alphabet, parts = split(text)
    texts = []
    for sequence, part in enumerate(parts, 1):
        concat = Concat(7, len(parts), sequence) if len(parts) > 1 else None
        encoded = encode_submit("+49170", part, alphabet, concat=concat)
        message = decode(encoded.pdu, "out")
        assert isinstance(message, Submit)
        assert (message.concat, message.problems) == (concat, ())
        texts.append(message.text)
        assert len(encoded.pdu) == 2 * (1 + encoded.tpdu_length)
    assert "".join(map(str, texts)) == text


ELEMENTS = st.lists(st.builds(Element, st.integers(0x30, 0xFF), st.binary(max_size=9)), max_size=3)
HEADERS = st.fixed_dictionaries(
    {
        "concat": st.sampled_from([None, Concat(1, 3, 2), Concat(300, 255, 255, 16)]),
        "ports": st.sampled_from([None, Ports(1, 2, 8), Ports(2948, 9200)]),
        "shift": st.sampled_from([Shift(0, 0), Shift(1, 0), Shift(0, 3), Shift(13, 13)]),
        "elements": ELEMENTS.map(tuple),
    }
)
BODIES = {
    Alphabet.GSM7: st.text(alphabet="abc XYZ 123.,!?", max_size=160),
    Alphabet.UCS2: st.text(max_size=70),
    Alphabet.DATA8: st.binary(max_size=140),
}


@given(
    st.sampled_from(Alphabet).flatmap(lambda each: st.tuples(st.just(each), BODIES[each])),
    HEADERS,
)
def test_every_alphabet_behind_every_header(
    content: tuple[Alphabet, str | bytes], headers: dict[str, Any]
) -> None:
    alphabet, body = content
    size = len(header.encode(**headers))
    units = len(body) if isinstance(body, bytes) else len(ucs2.encode(body)) // 2
    if units > capacity(alphabet, size):
        with pytest.raises(CodecError, match="too_long"):
            encode_deliver("1", body, alphabet, sent_at=MOMENT, **headers)
        return
    message = decode(encode_deliver("1", body, alphabet, sent_at=MOMENT, **headers).pdu)
    assert isinstance(message, Deliver)
    assert (message.data if isinstance(body, bytes) else message.text) == body
    assert (message.concat, message.ports, message.shift) == (
        headers["concat"], headers["ports"], headers["shift"],
    )  # fmt: skip
    elements = headers["elements"]
    assert message.elements[len(message.elements) - len(elements) :] == elements
    assert message.problems == ()


@given(st.binary(max_size=140))
def test_data_goes_and_comes(data: bytes) -> None:
    encoded = encode_deliver("+49170", data, Alphabet.DATA8, sent_at=MOMENT)
    message = decode(encoded.pdu)
    assert isinstance(message, Deliver)
    assert (message.data, message.text, message.problems) == (data, None, ())


@pytest.mark.parametrize(
    ("number", "problem"),
    [("", "bad_address"), ("+", "bad_address"), ("Bank", "bad_address"), ("1" * 21, "too_long")],
)
def test_refuses_what_is_no_number(number: str, problem: str) -> None:
    with pytest.raises(CodecError) as caught:
        encode_submit(number, "Hi", Alphabet.GSM7)
    assert caught.value.problem == problem


@pytest.mark.parametrize("pdu", ["", "   ", "00", "xyz", "07914477581006", "FF" * 30, "DEADBEEF"])
def test_raises_only_where_nothing_can_be_read(pdu: str) -> None:
    with pytest.raises(CodecError):
        decode(pdu)


@given(
    st.text(max_size=400) | st.binary(max_size=200).map(bytes.hex), st.sampled_from(["in", "out"])
)
def test_anything_is_read_or_refused(pdu: str, direction: str) -> None:
    try:
        message = decode(pdu, direction)
    except CodecError:
        return
    assert message.raw
    str(message).encode("utf-8")


def test_now_is_in_range() -> None:
    sent_at = datetime(2031, 1, 1, tzinfo=UTC)
    message = decode(encode_deliver("1", "", Alphabet.GSM7, sent_at=sent_at).pdu)
    assert isinstance(message, Deliver)
    assert (message.text, message.sent_at) == ("", sent_at)
