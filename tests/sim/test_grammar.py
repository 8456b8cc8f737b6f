"""The modem's reading of command lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.sim.grammar import Call, Kind, NotUnderstood, read_line

RUN, READ, TEST, SET = Kind.RUN, Kind.READ, Kind.TEST, Kind.SET


@pytest.mark.parametrize(
    ("line", "calls"),
    [
        ("AT", []),
        ("at", []),
        ("", []),
        ("hello", []),
        ("ATZ", [Call("Z", RUN)]),
        ("ate0", [Call("E", RUN, "0")]),
        ("ATE0V1Q0", [Call("E", RUN, "0"), Call("V", RUN, "1"), Call("Q", RUN, "0")]),
        ("AT&F", [Call("&F", RUN)]),
        ("AT &F E1", [Call("&F", RUN), Call("E", RUN, "1")]),
        ("AT\\Q3", [Call("\\Q", RUN, "3")]),
        ("ATS0=0", [Call("S0", SET, "0")]),
        ("ATS7?", [Call("S7", READ)]),
        ("ATI", [Call("I", RUN)]),
        ("ATH", [Call("H", RUN)]),
        ("ATD*100#;", [Call("D", SET, "*100#;")]),
        ("AT+CMGF?", [Call("+CMGF", READ)]),
        ("AT+CMGF=?", [Call("+CMGF", TEST)]),
        ("AT+CMGF=0", [Call("+CMGF", SET, "0")]),
        ("AT+CMGF = 0", [Call("+CMGF", SET, "0")]),
        ("AT+CGMI", [Call("+CGMI", RUN)]),
        ("AT^CURC=0", [Call("^CURC", SET, "0")]),
        ("AT*EBCA=1", [Call("*EBCA", SET, "1")]),
        ("AT+CMEE=1;+CREG=2", [Call("+CMEE", SET, "1"), Call("+CREG", SET, "2")]),
        ("ATE0+CMEE=1", [Call("E", RUN, "0"), Call("+CMEE", SET, "1")]),
        ('AT+CPBW=1,"1;2",129,"a,b"', [Call("+CPBW", SET, '1,"1;2",129,"a,b"')]),
        ("\x00\x11AT+CSQ", [Call("+CSQ", RUN)]),
        ("AT+CMGS=23abc?", [Call("+CMGS", SET, "23abc?")]),
        ("AT)", None),
        ("AT+", None),
        ("AT+CSQ(", None),
    ],
)
def test_line(line: str, calls: list[Call] | None) -> None:
    if calls is None:
        with pytest.raises(NotUnderstood):
            read_line(line)
    else:
        assert list(read_line(line)) == calls


def test_what_came_before_the_break_is_kept() -> None:
    with pytest.raises(NotUnderstood) as caught:
        read_line("ATE0)")
    assert caught.value.calls == (Call("E", RUN, "0"),)


@pytest.mark.parametrize(
    ("text", "arguments"),
    [
        ("", ()),
        ("1", ("1",)),
        ("1,2", ("1", "2")),
        (",,1", ("", "", "1")),
        ("1,", ("1", "")),
        ('"SM","ME"', ("SM", "ME")),
        (' "SM" , 3 ', ("SM", "3")),
        ('1,"a,b;c",2', ("1", "a,b;c", "2")),
        ('"open', ("open",)),
        ('"', ("",)),
    ],
)
def test_arguments(text: str, arguments: tuple[str, ...]) -> None:
    assert Call("+X", SET, text).arguments == arguments


@given(st.text(max_size=40))
def test_any_line_is_read_or_refused(line: str) -> None:
    try:
        calls = read_line("AT" + line)
    except NotUnderstood:
        return
    for call in calls:
        assert call.name == call.name.upper()
        assert isinstance(call.arguments, tuple)
