"""PDUs without what is private: nothing of numbers and texts is left, everything else is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.codec import mask, pdu
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.message import Concat

AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
NUMBERS = st.text(alphabet="123456789", min_size=3, max_size=15)
TEXTS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz ABC", min_size=0, max_size=60)


def test_a_deliver_seen_in_the_wild() -> None:
    pdu_ = "07917283010010F5040BC87238880900F10000993092516195800AE8329BFD4697D9EC37"
    assert mask.masked(pdu_, outgoing=False) == (
        "07910000000000F0040BC80000000000F00000993092516195800A000000000000000000"
    )


@given(NUMBERS, TEXTS, st.sampled_from([Alphabet.GSM7, Alphabet.UCS2]), st.booleans())
def test_a_submit_keeps_its_shape(number: str, text: str, alphabet: Alphabet, long: bool) -> None:
    concat = Concat(77, 3, 2) if long else None
    made = pdu.encode_submit(
        f"+{number}", text, alphabet, concat=concat, report=True, validity_minutes=60
    )
    shown = mask.masked(made.pdu, outgoing=True)
    assert len(shown) == len(made.pdu)
    was, now = pdu.decode(made.pdu, "out"), pdu.decode(shown, "out")
    assert isinstance(was, pdu.Submit)
    assert isinstance(now, pdu.Submit)
    assert now.recipient == f"+{'0' * len(number)}"
    assert set(now.text or "") <= {"@", "\x00"}
    for field in ("report", "validity", "concat", "alphabet", "dcs", "pid", "reference"):
        assert getattr(now, field) == getattr(was, field), field


@given(NUMBERS, TEXTS)
def test_a_deliver_and_a_report_keep_their_shape(number: str, text: str) -> None:
    deliver = pdu.encode_deliver(f"+{number}", text, Alphabet.GSM7, sent_at=AT)
    now = pdu.decode(mask.masked(deliver.pdu, outgoing=False), "in")
    assert isinstance(now, pdu.Deliver)
    assert (now.sender, now.sent_at) == (f"+{'0' * len(number)}", AT)
    assert set(now.text or "") <= {"@"}
    report = pdu.encode_status_report(
        7, f"+{number}", sent_at=AT, discharged_at=AT + timedelta(minutes=1), status_code=0
    )
    after = pdu.decode(mask.masked(report.pdu, outgoing=False), "in")
    assert isinstance(after, pdu.StatusReport)
    assert (after.reference, after.status_code, after.sent_at) == (7, 0, AT)
    assert after.recipient == f"+{'0' * len(number)}"


def test_an_own_message_read_back_from_a_memory() -> None:
    made = pdu.encode_submit("+12025550123", "secret", Alphabet.GSM7, concat=None, report=False)
    assert mask.masked(made.pdu, outgoing=False) == mask.masked(made.pdu, outgoing=True)
    assert "2120" not in mask.masked(made.pdu, outgoing=False)


def test_a_name_in_place_of_a_number() -> None:
    deliver = pdu.encode_deliver("VODAFONE", "Hello", Alphabet.GSM7, sent_at=AT)
    now = pdu.decode(mask.masked(deliver.pdu, outgoing=False), "in")
    assert isinstance(now, pdu.Deliver)
    assert "VODA" not in now.sender


def test_a_header_with_a_text_in_it_is_masked_but_for_its_shape() -> None:
    # An element of an unknown kind (0x70) beside the concatenation.
    head = "0A" + "0003" + "4D0302" + "7003" + "414243"
    raw = "00" + "41" + "00" + "0491" + "2143" + "00" + "04" + "0C" + head + "58"
    shown = mask.masked(raw, outgoing=True)
    assert shown.endswith("0C" + "0A" + "0003" + "4D0302" + "7003" + "000000" + "00")


@pytest.mark.parametrize("broken", ["", "0", "07", "0791", "xyz", "FF" * 3, "00" * 200])
def test_what_is_broken_shows_nothing_private(broken: str) -> None:
    for outgoing in (True, False):
        assert len(mask.masked(broken, outgoing=outgoing)) == len(broken)


@settings(deadline=None)
@given(st.binary(max_size=200), st.booleans())
def test_no_octets_raise_and_the_length_stays(octets: bytes, outgoing: bool) -> None:
    assert len(mask.masked(octets.hex(), outgoing=outgoing)) == 2 * len(octets)
