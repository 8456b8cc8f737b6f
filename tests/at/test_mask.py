"""Lines without numbers, names, texts and codes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.at.mask import Masker, secrets_hidden, visible
from smsdesk.codec import pdu
from smsdesk.codec.segment import Alphabet

SUBMIT = pdu.encode_submit("+12025550123", "secret", Alphabet.GSM7, concat=None, report=False).pdu


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("OK", "OK"),
        ("+CSQ: 20,99", "+CSQ: 20,99"),
        ('+COPS: 0,0,"Acme Net",7', '+COPS: 0,0,"Acme Net",7'),
        ("+CMGS: 27", "+CMGS: 27"),
        ("+CMS ERROR: 38", "+CMS ERROR: 38"),
        ('+CMTI: "SM",3', '+CMTI: "SM",3'),
        ("356938035643809", "35693xxxxxxxxxx"),
        ("262021234567890", "26202xxxxxxxxxx"),
        ("89490200001234567890", "89490xxxxxxxxxxxxxxx"),
        ('+CSCA: "+491710760000",145', '+CSCA: "+xxxxxxxxxxxx",145'),
        ('+CLIP: "+15005550006",145', '+CLIP: "+xxxxxxxxxxx",145'),
        ('+CPBR: 3,"0171",129,"Ann Lee"', '+CPBR: 3,"xxxx",129,"<7 characters>"'),
        ('+CNUM: "","+12025550101",145', '+CNUM: "","+xxxxxxxxxxx",145'),
        ('+CUSD: 0,"Balance 5.00",15', '+CUSD: 0,"<12 characters>",15'),
        ('+CUSD: 0,"Say "hi"",15', '+CUSD: 0,"<8 characters>",15'),
        ("+CUSD: 0,AA180C3602", "+CUSD: 0,<10 characters>"),
        ("+CUSD: 4", "+CUSD: 4"),
        ("call 491711234567 now", "call xxxxxxxxxxxx now"),
    ],
)
def test_what_a_modem_says(line: str, shown: str) -> None:
    assert Masker().read(line) == shown


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("AT", "AT"),
        ("AT+CMGS=23", "AT+CMGS=23"),
        ('AT+CMGS="+12025550123",145', 'AT+CMGS="+xxxxxxxxxxx",145'),
        ('AT+CPIN="1234"', "AT+CPIN=<secret>"),
        ("AT+CPIN?", "AT+CPIN?"),
        ('AT+CLCK="SC",0,"1234"', "AT+CLCK=<secret>"),
        ("AT^CPIN=12345678,1234", "AT^CPIN=<secret>"),
        ('AT+CUSD=1,"*100#",15', 'AT+CUSD=1,"<5 characters>",15'),
        ('AT+CSCA="+491710760000",145', 'AT+CSCA="+xxxxxxxxxxxx",145'),
        ("ATD112;", "ATDxxx;"),
        ("Hello Ann\x1a", "<9 characters>\x1a"),
        ("\x1b", "\x1b"),
    ],
)
def test_what_is_said_to_a_modem(line: str, shown: str) -> None:
    assert Masker().written(line) == shown


def test_pdus_keep_their_shape() -> None:
    masker = Masker()
    assert len(masker.written(f"{SUBMIT}\x1a")) == len(SUBMIT) + 1
    assert "2120" not in masker.written(f"{SUBMIT}\x1a")
    assert "2120" not in masker.read(SUBMIT), "also where it is echoed"


def test_a_text_in_text_mode_and_an_answer_in_several_lines() -> None:
    masker = Masker()
    talk = [
        '+CMGR: "REC UNREAD","+15005550006",,"24/01/08,12:00:00+00"',
        "Dear Ann,",
        "your code is 1234",
        "",
        "OK",
        '+CUSD: 1,"1 Balance',
        "2 My number",
        'more",15',
        "+CSQ: 20,99",
    ]
    assert [masker.read(line) for line in talk] == [
        '+CMGR: "REC UNREAD","+xxxxxxxxxxx",,"<20 characters>"',
        "<9 characters>",
        "<17 characters>",
        "",
        "OK",
        '+CUSD: 1,"<9 characters>',
        "<11 characters>",
        "<8 characters>",
        "+CSQ: 20,99",
    ]


def test_codes_are_never_shown_whatever_was_asked_for() -> None:
    assert secrets_hidden('AT+CPIN="1234"') == "AT+CPIN=<secret>"
    assert secrets_hidden('at+cpin="1234"') == "at+cpin=<secret>"
    assert secrets_hidden("AT+CSQ") == "AT+CSQ"


def test_controls_become_visible() -> None:
    assert visible("a\x1a\x1b\x00") == "a<Ctrl-Z><Esc><00>"


@settings(deadline=None)
@given(st.text(max_size=80), st.booleans())
def test_nothing_raises_and_no_long_number_stays(text: str, read: bool) -> None:
    masker = Masker()
    shown = masker.read(text) if read else masker.written(text)
    if not re.search(r"[0-9A-Fa-f]{16}", text):
        assert not re.search(r"[0-9]{7}", shown)
