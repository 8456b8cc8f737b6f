"""Messages in text mode: the standard's forms, and what devices make of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.at import textmode
from smsdesk.at.responses import Stored
from smsdesk.at.textmode import TextMessage, TextReport

NOON = datetime(2024, 1, 8, 12, 30, tzinfo=timezone(timedelta(hours=1)))
REPORTED = datetime(2024, 1, 8, 12, 31, 5, tzinfo=UTC)


def test_a_listing_gives_indexes_and_states() -> None:
    lines = (
        '+CMGL: 1,"REC UNREAD","+15005550006",,"24/01/08,12:30:00+04"',
        "Hello",
        '+CMGL: 3,"STO SENT","+15005550007",,',
        "Bye",
        '+CMGL: 4,"REC READ",6,45,"1",129,"24/01/08,12:30:00+04","24/01/08,12:31:05+00",0',
        "+CMGL: 5,1,,24",
    )
    assert textmode.listed(lines) == (Stored(1, 0, ""), Stored(3, 3, ""), Stored(4, 1, ""))


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            '"REC READ","+15005550006",,"24/01/08,12:30:00+04"',
            TextMessage("+15005550006", "240108123000+04", NOON, "Hello"),
        ),
        (
            '"REC UNREAD","+15005550006","A, B","24/01/08,12:30:00+04",145,4,0,8,"+49171",145,20',
            TextMessage("+15005550006", "240108123000+04", NOON, "Hello", 145, 4, 0, 8, 20),
        ),
        (
            '"REC READ","ACME",,24/01/08,12:30:00+04',
            TextMessage("ACME", "240108123000+04", NOON, "Hello"),
        ),
        (
            '"REC READ","12345","2024/01/08,12:30:00+04"',
            TextMessage("12345", "20240108123000+04", NOON, "Hello"),
        ),
        (
            '"REC READ","12345",,"24/13/08,12:30:00+04"',
            TextMessage("12345", "241308123000+04", None, "Hello"),
        ),
        (
            '"REC READ","12345",,"24/01/08,12:30:00"',
            TextMessage("12345", "240108123000", None, "Hello"),
        ),
        ('"REC READ","",,', TextMessage("", "", None, "Hello")),
    ],
)
def test_a_message(header: str, expected: TextMessage) -> None:
    found = textmode.message((f"+CMGR: {header}", "Hello"))
    assert found is not None
    assert found[0] in (0, 1)
    assert found[1] == expected


def test_a_text_of_several_lines() -> None:
    found = textmode.message(('+CMGR: "REC READ","1",,"24/01/08,12:30:00+04"', "One", "Two"))
    assert found is not None
    assert isinstance(found[1], TextMessage)
    assert found[1].body == "One\nTwo"


@pytest.mark.parametrize(
    ("header", "recipient", "kind"),
    [
        ('6,45,"+15005550007",145,', "+15005550007", 145),
        ('6,45,"15005550007",129,', "15005550007", 129),
        ("6,45,,,", "", None),
        ("6, 45,,,", "", None),
    ],
)
def test_a_report(header: str, recipient: str, kind: int | None) -> None:
    line = f'{header}"24/01/08,12:30:00+04","24/01/08,12:31:05+00",70'
    assert textmode.shown(line, "") == TextReport(45, recipient, kind, NOON, REPORTED, 70)
    assert textmode.message((f'+CMGR: "REC READ",{line}',)) == (1, textmode.shown(line, ""))


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("+CMGR: 0,,24", "07915892000000F0"),
        ("+CMGR: 0,,0",),
        ("+CMGR:",),
        ('+CMGR: "REC READ"',),
        ('+CMGR: "REC READ",6,345,"1",129,"x","y",0',),
        ('+CMGR: "BOGUS","1",,""',),
    ],
)
def test_what_is_no_message(lines: tuple[str, ...]) -> None:
    assert textmode.message(lines) is None


@given(st.text(max_size=80), st.text(max_size=40))
def test_no_text_raises(header: str, body: str) -> None:
    textmode.shown(header, body)
    textmode.message((f"+CMGR: {header}", body))
    textmode.message((f'+CMGR: "REC READ",{header}', body))
    textmode.listed((f"+CMGL: {header}", body))
