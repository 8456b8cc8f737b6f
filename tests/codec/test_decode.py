"""Broken PDUs: as much as can be read is read, and what is wrong is named."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from smsdesk.codec.errors import CodecError
from smsdesk.codec.pdu import (
    Alphabet,
    Command,
    Deliver,
    Element,
    StatusReport,
    Submit,
    decode,
    encode_deliver,
    encode_status_report,
    encode_submit,
)
from smsdesk.codec.problems import Problem
from smsdesk.domain.message import Concat
from tests.codec.test_golden import ROWS

SMSC = "07911326040000F0"
SENDER = "040B911346610089F6"
TIME = "20806291731400"
TEXT = "0CC8F71D14969741F977FD07"
WHOLE = SMSC + SENDER + "0000" + TIME + TEXT
NOON = datetime(2024, 6, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("pdu", "problems", "says"),
    [
        (WHOLE.lower(), (), {"raw": WHOLE}),
        (f"  {WHOLE[:8]} {WHOLE[8:]}\r\n", (), {"raw": WHOLE}),
        (f"0 {WHOLE[1:]}", (), {"raw": WHOLE}),
        (WHOLE + "A", ("odd_digits",), {"raw": WHOLE + "A"}),
        (WHOLE + "\x1a", ("not_hex",), {"raw": WHOLE + "\x1a"}),
        (WHOLE + "0000", ("trailing_octets",), {}),
        (WHOLE[len(SMSC) :], ("no_smsc",), {"smsc": ""}),
        ("00" + WHOLE[len(SMSC) :], (), {"smsc": ""}),
        # the service centre's digits are counted instead of its octets
        ("0B" + WHOLE[2:], ("bad_smsc",), {"smsc": "+31624000000"}),
        ("0711" + WHOLE[4:], ("bad_smsc",), {"smsc": "+31624000000"}),
        ("0791FFFFFFFFFFFF" + WHOLE[len(SMSC) :], ("bad_smsc",), {"smsc": ""}),
        (WHOLE.replace("040B", "070B", 1), ("reserved_type",), {}),
        (WHOLE.replace("20806291", "20136291", 1), ("bad_timestamp",), {"sent_at": None}),
        (WHOLE.replace(SENDER, "040C911346610089F6"), ("bad_address",), {}),
        (WHOLE.replace("0000" + TIME, "008C" + TIME), ("reserved_dcs",), {"dcs": 0x8C}),
    ],
)
def test_the_text_survives(pdu: str, problems: tuple[str, ...], says: dict[str, Any]) -> None:
    message = decode(pdu)
    assert isinstance(message, Deliver)
    assert (message.text, message.sender) == ("How are you?", "+31641600986")
    assert message.problems == problems
    assert {name: getattr(message, name) for name in says} == says


@pytest.mark.parametrize(
    ("tail", "problems", "text"),
    [
        ("", ("truncated",), None),
        ("0C", ("truncated",), ""),
        ("0CC8F71D", ("truncated",), "How"),
        ("0CC8F71D14969741F977FD", ("truncated",), "How are you"),
        ("05C8F71D14969741F977FD07", ("trailing_octets",), "How a"),
        ("FFC8F71D14969741F977FD07", ("bad_length", "truncated"), "How are you?"),
    ],
)
def test_as_much_of_the_text_as_there_is(
    tail: str, problems: tuple[str, ...], text: str | None
) -> None:
    message = decode(SMSC + SENDER + "0000" + TIME + tail)
    assert isinstance(message, Deliver)
    assert (message.text, message.problems) == (text, problems)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.source)
def test_every_beginning_is_read_or_refused(row: Any) -> None:
    whole = decode(row.pdu, row.direction)
    for end in range(len(row.pdu)):
        try:
            part = decode(row.pdu[:end], row.direction)
        except CodecError:
            continue
        # The parameters at the end of a report are optional: without them it is whole.
        assert part.problems or isinstance(part, StatusReport)
        text, full = getattr(part, "text", None), getattr(whole, "text", None)
        if type(part) is type(whole) and text and Problem.NO_SMSC not in part.problems:
            assert full is not None
            assert full.startswith(text.rstrip("\ufffd "))


@pytest.mark.parametrize(
    ("user_data", "problems", "text"),
    [
        # a header that ends in the middle of an element, whole elements before it kept
        ("0B0700030902010504C8F71D", ("bad_header",), None),
        # a header longer than the data: the flag must be wrong, all of it is text
        ("0CC8F71D14969741F977FD07", ("bad_header",), "How are you?"),
        ("00", ("bad_header",), ""),
    ],
)
def test_broken_headers(user_data: str, problems: tuple[str, ...], text: str | None) -> None:
    message = decode(SMSC + SENDER.replace("04", "44", 1) + "0000" + TIME + user_data)
    assert isinstance(message, Deliver)
    assert message.problems[: len(problems)] == problems
    if text is None:
        assert message.concat == Concat(9, 2, 1)
    else:
        assert message.text == text


def test_a_cut_header_keeps_what_was_whole() -> None:
    pdu = encode_deliver(
        "1", "Hi", Alphabet.GSM7, sent_at=NOON, concat=Concat(9, 2, 1), elements=[Element(9, b"ab")]
    ).pdu
    message = decode(pdu[:-8])
    assert isinstance(message, Deliver)
    assert message.concat == Concat(9, 2, 1)
    assert message.problems == ("truncated", "bad_header")


@pytest.mark.parametrize("size", range(20))
@pytest.mark.parametrize("text", ["", "a", "Hello @", "@@@@@@@@", "[~]"])
def test_septets_start_on_a_boundary_after_any_header(size: int, text: str) -> None:
    pdu = encode_deliver(
        "1", text, Alphabet.GSM7, sent_at=NOON, elements=[Element(0x70, b"\xff" * size)]
    ).pdu
    message = decode(pdu)
    assert isinstance(message, Deliver)
    assert (message.text, message.problems) == (text, ())


@pytest.mark.parametrize(
    ("octets", "text"),
    [("0048D83D", "H\ufffd"), ("DE000048", "\ufffdH"), ("004800", "H\ufffd")],
)
def test_half_characters(octets: str, text: str) -> None:
    message = decode(SMSC + SENDER + "0008" + TIME + f"{len(octets) // 2:02X}" + octets)
    assert isinstance(message, Deliver)
    assert (message.text, message.problems) == (text, ("bad_ucs2",))


REPORT = encode_status_report(7, "+4917", sent_at=NOON, discharged_at=NOON).pdu
SUBMIT = encode_submit("+4917", "Hi", Alphabet.GSM7).pdu


@pytest.mark.parametrize(
    ("pdu", "direction", "kind", "problems"),
    [
        (SUBMIT, "in", Submit, ("wrong_direction",)),
        (WHOLE, "out", Deliver, ("wrong_direction",)),
        (REPORT, "out", StatusReport, ("wrong_direction",)),
        ("00220700022A05812143F500", "in", Command, ("wrong_direction",)),
        (SUBMIT.replace("0001", "0003", 1), "out", Submit, ("reserved_type",)),
    ],
)
def test_the_other_direction(
    pdu: str, direction: Any, kind: type, problems: tuple[str, ...]
) -> None:
    message = decode(pdu, direction)
    assert type(message) is kind
    assert message.problems == problems


@pytest.mark.parametrize(
    ("tail", "problems"),
    [
        ("00", ()),
        ("FF" * 20, ("trailing_octets",)),  # the filling of a SIM record
        ("07", ("bad_parameters",)),
        ("0100", ()),
        ("0100AA", ("trailing_octets",)),
        ("0400", ()),
        ("0402C8", ("truncated",)),
    ],
)
def test_reports_with_a_tail(tail: str, problems: tuple[str, ...]) -> None:
    message = decode(REPORT + tail)
    assert isinstance(message, StatusReport)
    assert (message.reference, message.recipient, message.sent_at) == (7, "+4917", NOON)
    assert message.problems == problems


def test_a_cut_report_is_pending() -> None:
    message = decode(REPORT[:-2])
    assert isinstance(message, StatusReport)
    assert (message.state, message.status_code) == ("pending", None)
    assert message.problems == ("truncated",)


@pytest.mark.parametrize(
    ("pdu", "problem"),
    [
        ("", "empty"),
        ("\n", "empty"),
        ("00", "empty"),
        ("0", "odd_digits"),
        ("+CMGR: 1,,24", "not_hex"),
        ("٠٧", "not_hex"),
        ("0791132604", "truncated"),
        (SMSC, "truncated"),
        ("FF" * 176, "bad_smsc"),  # an empty SIM record
        ("\ud800", "not_hex"),
    ],
)
def test_what_nothing_can_be_read_of_is_refused(pdu: str, problem: str) -> None:
    with pytest.raises(CodecError) as caught:
        decode(pdu)
    assert caught.value.problem == problem


def test_problems_are_named_once_and_all_are_documented() -> None:
    message = decode("0" + "0040B911346610089F60000FFFFFFFFFFFFFF04")
    assert len(set(message.problems)) == len(message.problems)
    assert all(problem in set(Problem) for problem in message.problems)
