"""The SIM's phonebook in every form of MODEMS section 6 and of 3GPP TS 31.102 Annex A."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.at import phonebook
from smsdesk.codec import gsm7, ucs2
from smsdesk.domain.phonebook import BookEntry, BookSize


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("+CPBR: (1-250),40,14", BookSize(1, 250)),
        ("+CPBR: (0-199),20,18,10", BookSize(0, 199)),
        ("+CPBR: 1-50,20,14", BookSize(1, 50)),
        ("+CPBR: (1,2,5-9),20,14", BookSize(1, 9)),
        ("+CPBR: (1-9999),20,14", BookSize(1, 1000)),
        ("+CPBR: (),20,14", None),
        ("+CPBR:", None),
    ],
)
def test_size(line: str, expected: BookSize | None) -> None:
    assert phonebook.size([line]) == expected


def test_size_of_nothing() -> None:
    assert phonebook.size([]) is None
    assert phonebook.size(["+CPBR: (1-5),1,1"], used=3) == BookSize(1, 5, 3)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('+CPBS: "SM",2,50', (2, 50)),
        ('+CPBS: "SM"', (None, None)),
        ("+CPBS: SM,7,100", (7, 100)),
    ],
)
def test_counts(line: str, expected: tuple[int | None, int | None]) -> None:
    assert phonebook.counts([line]) == expected


@pytest.mark.parametrize(
    ("line", "charset", "expected"),
    [
        ('+CPBR: 1,"+12025550101",145,"Own"', "GSM", BookEntry(1, "+12025550101", "Own")),
        ('+CPBR: 1,"12025550101",145,"Own"', "GSM", BookEntry(1, "+12025550101", "Own")),
        ('+CPBR: 7,"0171234",129,"Zo\x05"', "GSM", BookEntry(7, "0171234", "Zoé")),
        ('+CPBR: 7,"0171234",129,"Zoë"', "8859-1", BookEntry(7, "0171234", "Zoë")),
        ('+CPBR: 7,"0171234",129,"Zoë"', "GSM", BookEntry(7, "0171234", "Zoë")),
        ('+CPBR: 2,"0171",129,"005A006F00EB"', "UCS2", BookEntry(2, "0171", "Zoë")),
        ('+CPBR: 2,"0171",129,"005A006F00EB"', "", BookEntry(2, "0171", "Zoë")),
        ('+CPBR: 2,"0171",129,"5A6F05"', "HEX", BookEntry(2, "0171", "Zoé")),
        ('+CPBR: 2,"0171",129,"80E15C0F660E"', "UCS2", BookEntry(2, "0171", "胡小明")),
        ('+CPBR: 2,"0171",129,"80041004110412FFFF"', "UCS2", BookEntry(2, "0171", "АБВ")),
        ('+CPBR: 2,"0171",129,"810308909192"', "UCS2", BookEntry(2, "0171", "АБВ")),
        ('+CPBR: 2,"0171",129,"8103084192A0"', "UCS2", BookEntry(2, "0171", "AВР")),
        ('+CPBR: 2,"0171",129,"820204108081"', "UCS2", BookEntry(2, "0171", "АБ")),
        ('+CPBR: 3,"0171",129,"Bob "B" Lee"', "IRA", BookEntry(3, "0171", 'Bob "B" Lee')),
        ('+CPBR: 3,"0171",129,"Lee, Bob",0,"x"', "IRA", BookEntry(3, "0171", "Lee, Bob")),
        ('+CPBR: 3,"0171",129,"No end', "IRA", BookEntry(3, "0171", "No end")),
        ("+CPBR: 3,0171,129,Ann", "IRA", BookEntry(3, "0171", "Ann")),
        ('+CPBR: 3,"0171",129', "IRA", BookEntry(3, "0171", "")),
        ('+CPBR: 3,"",129,"Ann"', "IRA", BookEntry(3, "", "Ann")),
        ('+CPBR: 3,"002B003100320033",145,"0041"', "UCS2", BookEntry(3, "+123", "A")),
        ('+CPBR: 3,"*100#",129,"Balance"', "IRA", BookEntry(3, "*100#", "Balance")),
        ('+CPBR: 3,"0171",129,"1234"', "GSM", BookEntry(3, "0171", "1234")),
    ],
)
def test_entry(line: str, charset: str, expected: BookEntry) -> None:
    assert list(phonebook.entries([line], charset)) == [expected]


def test_other_lines_are_passed_over() -> None:
    lines = ["^RSSI: 20", '+CPBR: 1,"1",129,"A"', "+CPBR: x", "", '+CPBR: 9,"2",129,"B"']
    assert [entry.index for entry in phonebook.entries(lines, "IRA")] == [1, 9]


@given(st.text(alphabet=st.characters(max_codepoint=0x7F, min_codepoint=0x20), max_size=30))
def test_a_name_in_gsm_letters_is_read_back(name: str) -> None:
    clean = "".join(ch for ch in name if gsm7.first_outside(ch) is None).strip()
    raw = gsm7.encode(clean).decode("latin-1")
    if not (raw and all(ch in "0123456789ABCDEFabcdef" for ch in raw)):  # hex may be UCS-2
        assert phonebook.name(raw, "GSM") == clean


@given(st.text(alphabet=st.characters(min_codepoint=0x20, max_codepoint=0x7FFF), max_size=30))
def test_a_name_in_ucs2_is_read_back(name: str) -> None:
    assert phonebook.name(ucs2.encode(name).hex().upper(), "UCS2") == name.strip().replace(
        "\x00", ""
    )


@settings(deadline=None)
@given(st.text(max_size=80), st.sampled_from(["GSM", "UCS2", "HEX", "8859-1", ""]))
def test_nothing_raises(text: str, charset: str) -> None:
    list(phonebook.entries([f"+CPBR: {text}", f'+CPBR: 1,"{text}",145,"{text}"'], charset))
    phonebook.size([f"+CPBR: {text}"])
    phonebook.counts([f"+CPBS: {text}"])


@settings(deadline=None)
@given(st.binary(max_size=30), st.sampled_from(["UCS2", "HEX", ""]))
def test_no_octets_raise(octets: bytes, charset: str) -> None:
    phonebook.name(octets.hex().upper(), charset)
