"""Which typed commands are passed on, which are asked about, which never."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.at import danger
from smsdesk.at.danger import Danger


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AT", None),
        ("ATI", None),
        ("AT+CSQ", None),
        ("at+csq", None),
        ("AT+CPIN?", None),
        ("AT+CMGD=?", None),
        ("AT+COPS?", None),
        ("AT+COPS=?", None),
        ('AT+CUSD=1,"*100#",15', None),
        ("AT^CURC=0", None),
        ("ATS0?", None),
        ("AT+CMGS=23", Danger.SENDS),
        ("at+cmgw=23", Danger.SENDS),
        ("AT+CMSS=1", Danger.SENDS),
        ("ATD112;", Danger.CALLS),
        ("ATE0D+4912345", Danger.CALLS),
        ("ATA", Danger.CALLS),
        ("ATO", Danger.CALLS),
        ("AT+CMUX=0", Danger.CALLS),
        ("ATS0=1", Danger.CALLS),
        ("ATE0S0=1", Danger.CALLS),
        ("ATS3=10", Danger.SPEED),
        ("ATS7=30", None),
        ('AT+CPIN="1234"', Danger.UNLOCKS),
        ('AT+CSQ;+CPIN="1234"', Danger.UNLOCKS),
        ("AT+IPR=9600", Danger.SPEED),
        ("A/", Danger.REPEATS),
        ("AT+CMGD=1", Danger.DELETES),
        ("AT+CMGD=1,4", Danger.DELETES),
        ('AT+CLCK="SC",0,"1234"', Danger.LOCKS),
        ("ATZ", Danger.RESETS),
        ("ATE0&F", Danger.RESETS),
        ("AT&F", Danger.RESETS),
        ("AT+CFUN=1,1", Danger.RESETS),
        ("AT^RESET", Danger.RESETS),
        ("AT&W", Danger.KEPT),
        ('AT+CSCA="+491710760000"', Danger.KEPT),
        ('AT+CMGF=1;+CMGD=1,4;+CSCA="+1"', Danger.DELETES),
        ('AT+CSCS="a;+CMGS=1"', None),
    ],
)
def test_danger(text: str, expected: Danger | None) -> None:
    assert danger.danger(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AT", False),
        ("ATI", False),
        ("AT+CMGF?", False),
        ("AT+CNMI=?", False),
        ("AT+CSQ", False),
        ("AT^HCSQ?", False),
        ("AT+CMGF=1", True),
        ("at+cnmi=2,1", True),
        ('AT+CSQ;+CPMS="SM"', True),
        ("ATE1", True),
        ("ATZ", True),
        ("AT&F", True),
        ("AT+CFUN=1,1", True),
    ],
)
def test_unsettles(text: str, expected: bool) -> None:
    assert danger.unsettles(text) is expected


@pytest.mark.parametrize("text", ["AT", "at+csq", "AT " + "x" * 300])
def test_a_command(text: str) -> None:
    assert danger.is_command(text)


@pytest.mark.parametrize(
    "text", ["", "hello", "A", "A/", "AT/", "AT\r", "AT\x1a", "AT\x1b", "ATé", "AT" * 300]
)
def test_no_command(text: str) -> None:
    assert not danger.is_command(text)


@given(st.text(max_size=60))
def test_nothing_raises(text: str) -> None:
    for line in (text, f"AT{text}"):
        danger.danger(line)
        danger.unsettles(line)
        danger.is_command(line)


@given(st.sampled_from(["+CMGS=1", "D112", "Z", '+CPIN="1"']), st.integers(0, 3))
def test_a_danger_is_found_behind_whatever_stands_before_it(dangerous: str, before: int) -> None:
    assert danger.danger("AT" + "+CSQ;" * before + dangerous)
