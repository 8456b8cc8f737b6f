"""Parts and counts: the fewest parts, nothing torn apart, counted in no time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.codec import gsm7, ucs2
from smsdesk.codec.alphabet import Alphabet, Shift
from smsdesk.codec.errors import CodecError
from smsdesk.codec.segment import Count, capacity, count, header_size, split

FAMILY = "👨‍👩‍👧‍👦"
SCOTLAND = "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Count(Alphabet.GSM7, 0, 1, 160)),
        ("a" * 160, Count(Alphabet.GSM7, 160, 1, 0)),
        ("a" * 161, Count(Alphabet.GSM7, 161, 2, 145)),
        ("a" * 306, Count(Alphabet.GSM7, 306, 2, 0)),
        ("a" * 307, Count(Alphabet.GSM7, 307, 3, 152)),
        ("€" * 80, Count(Alphabet.GSM7, 160, 1, 0)),
        # 76 pairs fill 152 of 153 septets: the last one of the first part stays free.
        ("€" * 81, Count(Alphabet.GSM7, 162, 2, 143)),
        ("a" * 152 + "€" + "a" * 10, Count(Alphabet.GSM7, 164, 2, 141)),
        ("ж" * 70, Count(Alphabet.UCS2, 70, 1, 0, "ж", 0)),
        ("a" * 70 + "ж", Count(Alphabet.UCS2, 71, 2, 63, "ж", 70)),
        ("😀" * 35, Count(Alphabet.UCS2, 70, 1, 0, "😀", 0)),
        ("😀" * 36, Count(Alphabet.UCS2, 72, 2, 61, "😀", 0)),
    ],
)
def test_counts(text: str, expected: Count) -> None:
    assert count(text) == expected


def test_sizes_of_parts() -> None:
    assert [capacity(each) for each in Alphabet] == [160, 70, 140]
    eight = header_size(concat_bits=8)
    assert [capacity(each, eight) for each in Alphabet] == [153, 67, 134]
    sixteen = header_size(concat_bits=16)
    assert [capacity(each, sixteen) for each in Alphabet] == [152, 66, 133]
    one_table, two_tables = Shift(0, 1), Shift(1, 1)
    assert capacity(Alphabet.GSM7, header_size(one_table)) == 155
    assert capacity(Alphabet.GSM7, header_size(one_table, concat_bits=8)) == 149
    assert capacity(Alphabet.GSM7, header_size(two_tables, concat_bits=8)) == 146


def test_a_wanted_alphabet_is_taken_or_refused() -> None:
    assert count("abc", Alphabet.UCS2) == Count(Alphabet.UCS2, 3, 1, 67)
    with pytest.raises(CodecError, match="U\\+0436 at 1"):
        count("aж", Alphabet.GSM7)
    with pytest.raises(CodecError, match="bad_value"):
        split("abc", Alphabet.DATA8)


def test_refuses_more_parts_than_a_header_can_number() -> None:
    assert count("a" * 153 * 256).parts == 256
    assert len(split("a" * 153 * 255)[1]) == 255
    with pytest.raises(CodecError, match="too_long: 256 parts"):
        split("a" * 153 * 256)


@pytest.mark.parametrize(
    "cluster",
    [FAMILY, SCOTLAND, "👍🏽", "🇩🇪", "é", "한", "각", "1️⃣", "नि", "क्ष", "❤️‍🔥"],
)
@pytest.mark.parametrize("before", range(50, 68))
def test_clusters_stay_whole_where_that_costs_nothing(cluster: str, before: int) -> None:
    text = "ж" * before + cluster + "ж" * 20
    for part in split(text)[1]:
        assert (cluster in part) or not set(cluster) & set(part)


def test_flags_are_not_mixed_up() -> None:
    parts = split("a" + "🇩🇪🇫🇷" * 9)[1]
    assert len(parts) == 2
    assert all(len(part.removeprefix("a")) % 2 == 0 for part in parts)


def test_the_fewest_parts_come_before_whole_clusters() -> None:
    text = "🇩🇪" * 33  # 132 units: two parts of 66 hold them, 16 flags and a half in each
    assert [ucs2.unit_count(part) for part in split(text)[1]] == [66, 66]


def test_a_cluster_larger_than_a_part_is_cut() -> None:
    parts = split("a" + "\u0301" * 200)[1]
    assert [len(part) for part in parts] == [67, 67, 67]


def test_a_line_end_stays_whole() -> None:
    parts = split("a" * 152 + "\r\n" + "b" * 30)[1]
    assert parts[0] == "a" * 152


PIECES = st.sampled_from(
    ["a", "b" * 50, "€", "[", "\r\n", "ж", "😀", FAMILY, SCOTLAND, "🇩🇪", "é", "\u0301", "क्ष"]
)
TEXTS = st.lists(PIECES, max_size=60).map("".join)


@given(TEXTS | st.text(max_size=400), st.sampled_from([8, 16]))
def test_parts_are_the_text_in_the_fewest_pieces(text: str, concat_bits: int) -> None:
    alphabet, parts = split(text, concat_bits=concat_bits)
    assert "".join(parts) == text
    counted = count(text, concat_bits=concat_bits)
    assert (counted.alphabet, counted.parts) == (alphabet, len(parts))
    size = capacity(alphabet, header_size(concat_bits=concat_bits * (len(parts) > 1)))
    sizes = [_units(part, alphabet) for part in parts]
    assert max(sizes) <= size
    assert sum(sizes) == counted.units
    assert counted.units_left == size - sizes[-1]
    assert len(parts) == _fewest(text, alphabet, size)


def _units(text: str, alphabet: Alphabet) -> int:
    return len(gsm7.encode(text)) if alphabet is Alphabet.GSM7 else ucs2.unit_count(text)


def _fewest(text: str, alphabet: Alphabet, size: int) -> int:
    """Return the number of parts by filling each with whole characters, one at a time."""
    parts, used = 1, 0
    for char in text:
        units = _units(char, alphabet)
        if used + units > size:
            parts, used = parts + 1, 0
        used += units
    return parts


@settings(max_examples=25)
@given(st.sampled_from(["Hello ", "Grüße [€] ", "Привет ", "😀👍🏽 ", "é", "a\r\n"]))
def test_counting_is_linear(piece: str) -> None:
    short, long = (piece * times for times in (500, 5000))
    assert _seconds(long) < 40 * _seconds(short) + 0.002


def _seconds(text: str) -> float:
    def once() -> float:
        began = time.perf_counter()
        count(text)
        return time.perf_counter() - began

    return min(once() for _ in range(3))
