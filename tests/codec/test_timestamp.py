"""Time stamps with their zones, impossible ones, and validity periods in three formats."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.codec import timestamp
from smsdesk.codec.errors import CodecError
from smsdesk.codec.pdu import Alphabet, decode, encode_submit

HOUR = timedelta(hours=1)


def at(*fields: int, offset: timedelta = timedelta(0)) -> datetime:
    return datetime(*fields, tzinfo=timezone(offset))


@pytest.mark.parametrize(
    ("octets", "moment"),
    [
        ("20806291731408", at(2002, 8, 26, 19, 37, 41)),
        ("80803121702240", at(2008, 8, 13, 12, 7, 22, offset=HOUR)),
        ("21405291650569", at(2012, 4, 25, 19, 56, 50, offset=-4 * HOUR)),
        ("1120821105050A", at(2011, 2, 28, 11, 50, 50, offset=-5 * HOUR)),
        ("99211332959500", at(1999, 12, 31, 23, 59, 59)),
        ("00101000000000", at(2000, 1, 1)),
        ("42209232959530", at(2024, 2, 29, 23, 59, 59, offset=0.75 * HOUR)),
        ("42209232959597", at(2024, 2, 29, 23, 59, 59, offset=19.75 * HOUR)),
        ("4220923295959F", at(2024, 2, 29, 23, 59, 59, offset=-19.75 * HOUR)),
    ],
)
def test_reads_a_time_in_its_zone(octets: str, moment: datetime) -> None:
    found = timestamp.decode(bytes.fromhex(octets))
    assert found == moment
    assert found is not None
    assert found.utcoffset() == moment.utcoffset()


@pytest.mark.parametrize(
    "octets",
    [
        "00000000000000",  # month 0, as some service centres send it
        "FFFFFFFFFFFFFF",
        "32209200000000",  # 29 February 2023
        "42319000000000",  # month 13
        "42101042000000",  # hour 24
        "42101000060000",  # minute 60
        "4210100000A000",  # not decimal
        "421010000000F0",  # zone not decimal
    ],
)
def test_an_impossible_time_is_none(octets: str) -> None:
    assert timestamp.decode(bytes.fromhex(octets)) is None


MOMENTS = st.datetimes(
    min_value=datetime(1991, 1, 1),  # noqa: DTZ001  the zone is drawn beside it
    max_value=datetime(2088, 12, 31),  # noqa: DTZ001  the zone is drawn beside it
)


@given(MOMENTS, st.integers(-79, 79))
def test_times_come_back(moment: datetime, quarters: int) -> None:
    offset = timezone(quarters * timedelta(minutes=15))
    moment = moment.replace(microsecond=0, tzinfo=offset)
    found = timestamp.decode(timestamp.encode(moment))
    assert found == moment
    assert found is not None
    assert found.utcoffset() == moment.utcoffset()


def test_odd_offsets_are_rounded_and_the_moment_stays() -> None:
    nearly = datetime(2024, 6, 1, 12, 0, 0, tzinfo=timezone(timedelta(hours=5, minutes=40)))
    found = timestamp.decode(timestamp.encode(nearly))
    assert found == nearly
    far = datetime(2024, 6, 1, 12, 0, 0, tzinfo=timezone(timedelta(hours=23)))
    assert timestamp.decode(timestamp.encode(far)) == far


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2024, 1, 1),  # noqa: DTZ001  a time without a zone is what is tested
        datetime(1980, 1, 1, tzinfo=UTC),
        datetime(2090, 1, 1, tzinfo=UTC),
    ],
)
def test_refuses_what_it_cannot_say(moment: datetime) -> None:
    with pytest.raises(CodecError, match="bad_value"):
        timestamp.encode(moment)


@given(st.binary(min_size=7, max_size=7))
def test_reads_any_octets(octets: bytes) -> None:
    moment = timestamp.decode(octets)
    if moment is not None:
        assert timestamp.encode(moment)[:6] == octets[:6] or moment.year == 1990


# 3GPP TS 23.040 9.2.3.12.1
@pytest.mark.parametrize(
    ("octet", "period"),
    [
        (0, timedelta(minutes=5)),
        (143, timedelta(hours=12)),
        (144, timedelta(hours=12, minutes=30)),
        (167, timedelta(hours=24)),
        (168, timedelta(days=2)),
        (170, timedelta(days=4)),
        (173, timedelta(days=7)),
        (196, timedelta(days=30)),
        (197, timedelta(weeks=5)),
        (255, timedelta(weeks=63)),
    ],
)
def test_relative_periods(octet: int, period: timedelta) -> None:
    assert timestamp.RELATIVE[octet] == period
    assert timestamp.encode_relative(int(period.total_seconds() // 60)) == octet


@pytest.mark.parametrize(
    ("minutes", "octet"),
    [(1, 0), (4, 0), (9, 0), (10, 1), (724, 143), (1439, 166), (2879, 167), (10**9, 255)],
)
def test_periods_are_rounded_down(minutes: int, octet: int) -> None:
    assert timestamp.encode_relative(minutes) == octet


@pytest.mark.parametrize("minutes", [0, -5])
def test_no_period_is_no_period(minutes: int) -> None:
    with pytest.raises(CodecError, match="bad_value"):
        timestamp.encode_relative(minutes)


# 3GPP TS 23.040 9.2.3.12.3
@pytest.mark.parametrize(
    ("octets", "period"),
    [
        ("00000000000000", None),
        ("01A70000000000", timedelta(hours=24)),
        ("021E0000000000", timedelta(seconds=30)),
        ("03215443000000", timedelta(hours=12, minutes=45, seconds=34)),
        ("43100000000000", timedelta(hours=1)),  # single-shot
    ],
)
def test_enhanced_periods(octets: str, period: timedelta | None) -> None:
    assert timestamp.decode_enhanced(bytes.fromhex(octets)) == period


@pytest.mark.parametrize("octets", ["02000000000000", "03A10000000000", "04000000000000", "81" * 7])
def test_enhanced_periods_that_do_not_exist(octets: str) -> None:
    with pytest.raises(CodecError, match="bad_validity"):
        timestamp.decode_enhanced(bytes.fromhex(octets))


@pytest.mark.parametrize(
    ("seconds", "octets"),
    [
        (1, "02010000000000"),
        (255, "02FF0000000000"),
        (256, "03004061000000"),
        (359_999, "03999595000000"),
    ],
)
def test_enhanced_periods_are_written(seconds: int, octets: str) -> None:
    written = timestamp.encode_enhanced(timedelta(seconds=seconds, milliseconds=900))
    assert written.hex().upper() == octets
    assert timestamp.decode_enhanced(written) == timedelta(seconds=seconds)


@pytest.mark.parametrize("seconds", [0, -5, 360_000])
def test_enhanced_periods_that_can_not_be_said(seconds: int) -> None:
    with pytest.raises(CodecError, match="bad_value"):
        timestamp.encode_enhanced(timedelta(seconds=seconds))


def test_a_submit_in_the_enhanced_format() -> None:
    span = timedelta(hours=3, seconds=7)
    message = decode(encode_submit("1", "a", Alphabet.GSM7, valid_for=span).pdu, "out")
    assert (message.validity, message.text, message.problems) == (span, "a", ())
