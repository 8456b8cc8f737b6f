"""USSD answers in every form of MODEMS section 6."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.at import ussd
from smsdesk.at.ussd import Form
from smsdesk.domain.ussd import Ussd, UssdState

DONE = UssdState.DONE


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('+CUSD: 0,"Balance: 5.00 EUR",15', Ussd(DONE, "Balance: 5.00 EUR")),
        ('+CUSD: 0,"Balance: 5.00",0', Ussd(DONE, "Balance: 5.00")),
        ('+CUSD: 0,"Balance: 5.00"', Ussd(DONE, "Balance: 5.00")),
        ('+CUSD: 2,"Bye",15', Ussd(UssdState.ENDED, "Bye")),
        ('+CUSD: 0,"C2303BEC1E97413D90140473C162A0180C",15', Ussd(DONE, "Balance = R 0.01 10")),
        ("+CUSD: 0,AA180C3602", Ussd(DONE, "*100#")),
        ("+CUSD: 0,AA180C3602,15", Ussd(DONE, "*100#")),
        ('+CUSD: 0,"00420061006C0061006E00630065",72', Ussd(DONE, "Balance")),
        ('+CUSD: 0,"00420061006C0061006E00630065",15', Ussd(DONE, "Balance")),
        ('+CUSD: 0,"0042006100650000FFFE0041",17', Ussd(DONE, "Bae")),
        ('+CUSD: 0,"04110430043B0430043D0441",72', Ussd(DONE, "Баланс")),
        ("+CUSD: 5", Ussd(UssdState.TIMED_OUT, "")),
        ("+CUSD: 4", Ussd(UssdState.UNSUPPORTED, "")),
        ('+CUSD: 1,"1 Top up\n2 Data\n",15', Ussd(UssdState.REPLY_WANTED, "1 Top up\n2 Data")),
        ('+CUSD: 1,"Say "hi" to us",15', Ussd(UssdState.REPLY_WANTED, 'Say "hi" to us')),
        ('+CUSD: 0,"No end', Ussd(DONE, "No end")),
        ('+CUSD: 0,"123456",15', Ussd(DONE, "123456")),
        ('+CUSD: 0,"50",15', Ussd(DONE, "50")),
        ('+CUSD: 0,"",15', Ussd(DONE, "")),
        ("+CUSD: 9", None),
        ("+CMTI: 0", None),
    ],
)
def test_read(line: str, expected: Ussd | None) -> None:
    assert ussd.read(line) == expected


def test_request() -> None:
    assert ussd.request("*100#", Form.PLAIN) == 'AT+CUSD=1,"*100#",15'
    assert ussd.request("*100#", Form.PACKED) == 'AT+CUSD=1,"AA180C3602",15'
    assert ussd.request("*1#", Form.UCS2) == 'AT+CUSD=1,"002A00310023",15'


@pytest.mark.parametrize("code", ["*100#", "*#21#", "*100*1#", "*1234567#", "1"])
def test_a_packed_code_is_read_back(code: str) -> None:
    assert ussd.read(f"+CUSD: 0,{ussd.pack(code)}") in (
        Ussd(DONE, code),
        Ussd(DONE, ussd.pack(code)),
    )


@settings(deadline=None)
@given(st.text(max_size=80))
def test_nothing_raises(text: str) -> None:
    ussd.read(f"+CUSD: 0,{text}")
    ussd.read(f'+CUSD: 1,"{text}",72')
