"""Files of people become plain tables, bounded, with what was detected."""

from __future__ import annotations

import io
import os
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.services.mapping import suggest_mapping
from smsdesk.services.tables import charset, delimited, table
from smsdesk.services.tables import workbook as workbooks
from smsdesk.services.tables.reader import Reading, read, read_pasted
from smsdesk.services.tables.table import Kind, Table

FIXTURES = Path(__file__).parent.parent / "fixtures" / "imports"


def write(tmp_path: Path, data: str | bytes, name: str = "list.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def refused(path: Path, **options: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        read(path, Reading(**options))
    return caught.value


@contextmanager
def refusals_allowed(*reasons: Reason) -> Iterator[None]:
    """Let the world's no pass, if it gives one of these reasons; anything else is a bug."""
    try:
        yield
    except Refusal as refusal:
        if refusal.reason not in reasons:
            raise


def workbook(
    tmp_path: Path, *rows: tuple[object, ...], formats: dict[str, str] | None = None
) -> Path:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in rows:
        page.append(row)
    for cell, number_format in (formats or {}).items():
        page[cell].number_format = number_format
    path = tmp_path / "list.xlsx"
    book.save(path)
    return path


def column(found: Table, heading: str) -> list[str]:
    index = found.column(heading)
    return [cells[index] for _, cells in found.rows]


# Encodings.

ENCODED = {
    "de": ("name;telefon\nJürgen Müller;0171 1234567\nGünther Groß;0171 7654321\n", "cp1252"),
    "de dos": ("name;telefon\nJürgen Müller;0171 1234567\nGünther Groß;0171 7654321\n", "cp850"),
    "de mac": (
        "name;telefon\nJürgen Müller;0171 1234567\nGünther Groß;0171 7654321\n",
        "mac_roman",
    ),
    "fr": ("nom,prénom,téléphone\nLefèvre,François,0612345678\n", "cp1252"),
    "es": ("nombre;teléfono;ciudad\nJosé Muñoz;600123456;Málaga\n", "cp1252"),
    "pt": ("nome;celular\nJoão Gonçalves;11987654321\n", "cp1252"),
    "signs": ("name,phone,notes\nBob,+447400123456,“quoted” – it’s €5\n", "cp1252"),
    "one": ("name,phone\nZoë,+447400123456\n", "cp1252"),
    "pl": (
        "imię;nazwisko;telefon\nŁukasz;Żółć;601234567\nMałgorzata;Wiśniewska;602345678\n",
        "cp1250",
    ),
    "pl iso": (
        "imię;nazwisko;telefon\nŁukasz;Żółć;601234567\nMałgorzata;Wiśniewska;6\n",
        "iso8859_2",
    ),
    "cz": (
        "jméno;příjmení;telefon\nJiří;Novák;601234567\nŠtěpánka;Dvořáková;602345678\n",
        "cp1250",
    ),
    "tr": ("ad;soyad;telefon\nŞükrü;Yıldız;5321234567\nİbrahim;Çağlar;5321234568\n", "cp1254"),
    "ru": ("имя;телефон\nИван Петров;+79161234567\nМария Кузнецова;+79161234568\n", "cp1251"),
    "ru unix": ("имя;телефон\nИван Петров;+79161234567\nМария Кузнецова;+79161234568\n", "koi8_r"),
    "el": ("όνομα;τηλέφωνο\nΓιώργος Παπαδόπουλος;6912345678\n", "cp1253"),
    "he": ("שם,טלפון\nמשה כהן,0501234567\n", "cp1255"),
    "ar": ("الاسم,الهاتف\nمحمد علي,0501234567\n", "cp1256"),
    "ja": ("名前,電話番号\n山田太郎,09012345678\n鈴木花子,08012345678\n", "cp932"),
    "zh": ("姓名,手机\n王小明,13812345678\n李丽,13912345678\n", "gb18030"),
    "ko": ("이름,전화번호\n김철수,01012345678\n", "cp949"),
    "utf-8": ("name,phone\nZoë,+447400123456\n", "utf-8"),
    "utf-8 mark": ("name,phone\nZoë,+447400123456\n", "utf-8-sig"),
    "utf-16 mark": ("name,phone\nZoë,+447400123456\n", "utf-16"),
    "utf-16 le": ("name,phone\nZoë,+447400123456\n", "utf-16-le"),
    "utf-16 be": ("name,phone\nZoë,+447400123456\n", "utf-16-be"),
    "utf-32": ("name,phone\nZoë,+447400123456\n", "utf-32"),
}


@pytest.mark.parametrize("language", ENCODED)
def test_the_encoding_is_detected_and_told(language: str) -> None:
    text, encoding = ENCODED[language]
    decoded, name = charset.decode(text.encode(encoding))
    assert decoded == text
    assert name == encoding.removesuffix("-sig")


def test_a_chosen_encoding_overrides_the_guess(tmp_path: Path) -> None:
    path = write(tmp_path, "name,phone\nМария,+79161234567\n".encode("cp1251"))
    found = read(path, Reading(encoding="latin-1"))
    assert found.rows[0][1][0] == "Ìàðèÿ"
    assert found.encoding == "iso8859-1"


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "klingon"])
def test_a_chosen_encoding_that_does_not_fit_is_refused_with_others_to_choose(
    tmp_path: Path, encoding: str
) -> None:
    refusal = refused(write(tmp_path, b"name,phone\nZo\xeb,1\n"), encoding=encoding)
    assert refusal.reason is Reason.FILE_NOT_TEXT
    assert "cp1252" in refusal.trouble.hints


def test_one_damaged_letter_does_not_turn_utf8_into_something_else(tmp_path: Path) -> None:
    names = "".join(f"Zoë Ünal {n},+4474001234{n:02}\n" for n in range(20))
    data = f"name,phone\n{names}".encode() + b"Jos\xe9,+447400123499\n"
    found = read(write(tmp_path, data))
    assert found.encoding == "utf-8"
    assert found.rows[0][1][0] == "Zoë Ünal 0"
    assert found.rows[-1] == (22, ("Jos�", "+447400123499"))


@settings(max_examples=200)
@given(st.binary(max_size=400))
def test_any_bytes_decode_or_are_refused(data: bytes) -> None:
    with refusals_allowed(Reason.FILE_NOT_TEXT):
        assert charset.decode(data)[1]


# Delimiters and quotes.


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "^", "~"])
def test_the_delimiter_is_detected(tmp_path: Path, delimiter: str) -> None:
    rows = [["name", "phone", "notes"], ["Ann", "+447400123456", "a b"], ["Bo", "07400123457", ""]]
    text = "\n".join(delimiter.join(row) for row in rows)
    found = read(write(tmp_path, text))
    assert found.delimiter == delimiter
    assert found.headings == ("name", "phone", "notes")
    assert [cells for _, cells in found.rows] == [tuple(row) for row in rows[1:]]
    assert found.kind is (Kind.TSV if delimiter == "\t" else Kind.CSV)


DIALECTS = {
    "commas in semicolon cells": (
        "name;phone\nDoe, Ann;+447400123456\nRoe, Bo;+447400123457\n",
        [("Doe, Ann", "+447400123456"), ("Roe, Bo", "+447400123457")],
    ),
    "quoted delimiters, quotes and lines": (
        'name,phone,notes\r\n"Doe, Ann",+447400123456,"says ""hi""\r\nagain"\r\nBo,07400123457,',
        [("Doe, Ann", "+447400123456", 'says "hi"\r\nagain'), ("Bo", "07400123457", "")],
    ),
    "blank after the delimiter": (
        'name, phone\nAnn, "+44 7400 123456"\n',
        [("Ann", "+44 7400 123456")],
    ),
    "single quotes": (
        "'name','phone'\n'Doe, Ann','+447400123456'\n'Bo','+447400123457'\n",
        [("Doe, Ann", "+447400123456"), ("Bo", "+447400123457")],
    ),
    "apostrophes are not quotes": (
        "name,phone\nO'Hara,+447400123456\n'twas,+447400123457\n",
        [("O'Hara", "+447400123456"), ("'twas", "+447400123457")],
    ),
    "backslash before a quote": (
        'name,phone\n"Ann \\"Bo\\" Roe",+447400123456\n',
        [('Ann "Bo" Roe', "+447400123456")],
    ),
    "a backslash is else a letter": (
        'name,phone,notes\nAnn,+447400123456,"C:\\new"\n',
        [("Ann", "+447400123456", "C:\\new")],
    ),
    "a quote within a word": (
        'name,phone\n5" pipe,+447400123456\nBo,+447400123457\n',
        [('5" pipe', "+447400123456"), ("Bo", "+447400123457")],
    ),
    "old Mac line ends": (
        "name,phone\rAnn,+447400123456\rBo,+447400123457\r",
        [("Ann", "+447400123456"), ("Bo", "+447400123457")],
    ),
    "several numbers in a cell": (
        "name,phone\nAnn,2065550142;2065550143\nBo,2065550144\n",
        [("Ann", "2065550142;2065550143"), ("Bo", "2065550144")],
    ),
}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_dialects(tmp_path: Path, dialect: str) -> None:
    text, rows = DIALECTS[dialect]
    found = read(write(tmp_path, text))
    assert [cells for _, cells in found.rows] == rows


def test_a_line_that_names_the_delimiter_is_obeyed_and_not_counted() -> None:
    found = read(FIXTURES / "stop_list.csv")
    assert found.delimiter == "|"
    assert found.rows[0] == (2, ("+447400123456", "yes"))


def test_a_chosen_delimiter_overrides_the_guess(tmp_path: Path) -> None:
    path = write(tmp_path, "phone;a,b\n+447400123456;1,2\n")
    assert read(path, Reading(delimiter=",")).headings == ("phone;a", "b")
    assert refused(path, delimiter="::").reason is Reason.FILE_BROKEN


def test_a_quotation_mark_that_is_never_closed_is_told_with_its_row(tmp_path: Path) -> None:
    path = write(tmp_path, 'name,phone\nAnn,+447400123456\n"Bo,+447400123457\nCy,+447400123458\n')
    refusal = refused(path)
    assert refusal.reason is Reason.FILE_BROKEN
    assert "row 3" in refusal.trouble.detail


def test_what_export_shielded_is_plain_again() -> None:
    assert [delimited.unshield(cell) for cell in ("'=1+1", "'+44", "''=x", "'twas", "=1")] == [
        "=1+1",
        "+44",
        "'=x",
        "'twas",
        "=1",
    ]


def test_quotation_marks_are_told_and_can_be_chosen(tmp_path: Path) -> None:
    path = write(tmp_path, 'name,phone\n"Ann, Roe",+447400123456\n')
    assert read(path).quote == '"'
    assert read(path, Reading(quote="")).rows[0][1] == ('"Ann', 'Roe"', "+447400123456")
    path = write(tmp_path, "name,phone\n*Ann, Roe*,+447400123456\n")
    assert read(path, Reading(quote="*")).rows[0][1] == ("Ann, Roe", "+447400123456")


def test_whether_there_is_a_line_of_headings_can_be_chosen(tmp_path: Path) -> None:
    path = write(tmp_path, "Ann,+447400123456\nBo,+447400123457\n")
    assert len(read(path).rows) == 2
    assert read(path, Reading(titled=True)).headings == ("Ann", "+447400123456")
    path = write(tmp_path, "name,phone\nBo,+447400123457\n")
    assert read(path, Reading(titled=False)).rows[0] == (1, ("name", "phone"))


# Headings and row numbers.


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    found = read(write(tmp_path, 'name,phone\n\n"A\nnn",1\n,\nBo,2\n'))
    assert [number for number, _ in found.rows] == [3, 5]
    assert found.heading_row == 1


def test_a_file_without_headings_gets_numbered_ones(tmp_path: Path) -> None:
    found = read(write(tmp_path, "Ann,+447400123456\nBo,+447400123457,x\n"))
    assert found.heading_row is None
    assert found.headings == ("column_1", "column_2", "column_3")
    assert found.rows[0] == (1, ("Ann", "+447400123456", ""))


def test_a_list_of_bare_numbers() -> None:
    found = read(FIXTURES / "plain_numbers.txt")
    assert found.headings == ("column_1",)
    assert found.delimiter == ""
    assert [number for number, _ in found.rows] == [1, 2, 4]


def test_a_heading_that_is_a_date_does_not_look_like_a_number(tmp_path: Path) -> None:
    found = read(write(tmp_path, "Name,Phone,2026-05-01\nAnn,+447400123456,x\n"))
    assert found.heading_row == 1


def test_a_title_above_the_heading_line_is_passed_over(tmp_path: Path) -> None:
    found = read(write(tmp_path, "Class list 2026,,\n,,\nName,Class,Mobile\nAnn,5b,07400123456\n"))
    assert found.headings == ("Name", "Class", "Mobile")
    assert found.rows == [(4, ("Ann", "5b", "07400123456"))]
    assert found.heading_row == 3


def test_headings_are_made_distinct_and_never_empty(tmp_path: Path) -> None:
    found = read(write(tmp_path, "Phone,phone,,A\n b\n1234567,2,3,4\n"))
    assert found.headings == ("Phone", "phone_2", "column_3", "A")


def test_a_column_is_found_by_its_heading_without_regard_to_case(tmp_path: Path) -> None:
    found = read(write(tmp_path, "Name,Phone\nAnn,+447400123456\n"))
    assert found.column(" phone ") == 1
    with pytest.raises(Refusal) as caught:
        found.column("mobile")
    assert caught.value.reason is Reason.COLUMN_UNKNOWN
    assert caught.value.trouble.hints == ("Name", "Phone")


def test_a_german_spreadsheet() -> None:
    found = read(FIXTURES / "excel_german.csv")
    assert (found.encoding, found.delimiter) == ("cp1252", ";")
    assert [number for number, _ in found.rows] == [2, 3, 5]
    assert column(found, "Name") == ["Müller", "Groß", "O'Hara"]


def test_a_unicode_text_of_excel() -> None:
    found = read(FIXTURES / "excel_unicode.txt")
    assert (found.encoding, found.kind) == ("utf-16", Kind.TSV)
    assert found.rows == [(2, ("Иван", "Петров", "+7 916 123-45-67"))]


# Spreadsheets.


def test_numbers_in_a_spreadsheet_are_as_typed(tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        ("name", "phone"),
        ("Ann", 447400123456),
        ("Bo", 447400123457.0),
        ("Cy", "07400 123458"),
        ("Di", "2.06556E+10"),
        ("Ed", 7400123459),
        ("Fo", 20655600000),
        ("Gu", 447400123460),
        ("Hy", 4.4740012345678e17),
        ("Ia", 1.5),
    )
    book = openpyxl.load_workbook(path)
    page = book.active
    assert page is not None
    page["B6"].number_format = "00000000000"
    page["B7"].number_format = "0.00E+00"
    page["B8"].number_format = '"+"0'
    book.save(path)
    assert column(read(path), "phone") == [
        "447400123456",
        "447400123457",
        "07400 123458",
        "2.06556E+10",
        "07400123459",
        "2.06556E+10",
        "+447400123460",
        "4.47400E+17",
        "1.5",
    ]


def test_dates_flags_and_blanks_in_a_spreadsheet(tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        ("phone", "day", "at", "yes"),
        ("+447400123456", datetime(2026, 5, 1), datetime(2026, 5, 1, 9, 30), True),  # noqa: DTZ001 - a cell has no zone
        (None, None, None, None),
        ("+447400123457", None, None, None),
    )
    found = read(path)
    assert found.rows == [
        (2, ("+447400123456", "2026-05-01", "2026-05-01 09:30", "TRUE")),
        (4, ("+447400123457", "", "", "")),
    ]


def test_the_first_visible_sheet_with_anything_in_it_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    empty = book.active
    assert empty is not None
    hidden = book.create_sheet("Hidden")
    hidden.append(("phone", "x"))
    hidden.sheet_state = "hidden"
    people = book.create_sheet("People")
    people.append(("phone",))
    people.append((447400123456,))
    path = tmp_path / "list.xlsx"
    book.save(path)
    found = read(path)
    assert (found.sheet, found.sheets) == ("People", ("Sheet", "Hidden", "People"))
    assert read(path, Reading(sheet="hidden")).headings == ("phone", "x")
    refusal = refused(path, sheet="Nobody")
    assert refusal.reason is Reason.NOT_FOUND
    assert refusal.trouble.hints == ("Sheet", "Hidden", "People")


def test_a_cell_in_the_last_corner_is_no_trap(tmp_path: Path) -> None:
    path = workbook(tmp_path, ("name", "phone"), ("Ann", "+447400123456"))
    book = openpyxl.load_workbook(path)
    page = book.active
    assert page is not None
    page["XFD1048576"] = "far"
    book.save(path)
    refusal = refused(path)
    assert refusal.reason is Reason.FILE_TOO_MANY_COLUMNS
    assert refusal.trouble.detail == "list.xlsx (row 1048576)"


def packed(parts: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def repacked(path: Path, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return a workbook with one of its parts changed."""
    with zipfile.ZipFile(path) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    parts[part] = change(parts[part])
    return packed(parts)


SHEET = "xl/worksheets/sheet1.xml"
BOMB = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    data = packed({"xl/workbook.xml": b" " * 20_000_000})
    refusal = refused(write(tmp_path, data, "x.xlsx"))
    assert refusal.reason is Reason.FILE_BOMB
    assert "x.xlsx (xl/workbook.xml: " in refusal.trouble.detail


def test_a_workbook_that_unfolds_too_far_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, "MAX_UNZIPPED", 1_000)
    path = workbook(tmp_path, ("phone",), ("+447400123456",))
    assert refused(path).reason is Reason.FILE_TOO_LARGE
    monkeypatch.setattr(workbooks, "MAX_ENTRIES", 3)
    assert refused(path).reason is Reason.FILE_BOMB


def test_a_part_that_is_longer_than_it_says_is_read_no_further(tmp_path: Path) -> None:
    path = workbook(tmp_path, ("phone",), ("+447400123456",))
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as source:
        size = source.getinfo(SHEET).file_size
    directory = data.rindex(SHEET.encode()) - 46
    assert int.from_bytes(data[directory + 24 : directory + 28], "little") == size
    data[directory + 24 : directory + 28] = (10).to_bytes(4, "little")
    assert refused(write(tmp_path, bytes(data), "x.xlsx")).reason is Reason.FILE_BROKEN


@pytest.mark.parametrize(
    "change",
    [
        lambda data: BOMB + data,
        lambda data: b"<!-- " + b"x" * 9_000_000 + b" -->" + BOMB + data,
        lambda data: (BOMB + data).decode().encode("utf-16"),
    ],
    ids=["at once", "behind a comment", "in UTF-16"],
)
def test_an_entity_bomb_is_refused(tmp_path: Path, change: Callable[[bytes], bytes]) -> None:
    path = workbook(tmp_path, ("phone",), ("+447400123456",))
    refusal = refused(write(tmp_path, repacked(path, SHEET, change), "x.xlsx"))
    assert refusal.reason is Reason.FILE_BOMB
    assert "sheet1.xml" in refusal.trouble.detail


def test_archives_within_archives_are_never_unpacked(tmp_path: Path) -> None:
    inner = packed({"xl/workbook.xml": b" " * 50_000_000})
    assert refused(write(tmp_path, packed({"a.xlsx": inner}), "x.zip")).reason is (
        Reason.FILE_KIND_UNKNOWN
    )
    path = workbook(tmp_path, ("phone",), ("+447400123456",))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/embeddings/inner.xlsx", inner)
    assert len(read(path).rows) == 1


def test_a_cell_of_a_gigabyte_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as out:
        out.write(b"name,phone\nAnn,")
        out.truncate(1_000_000_000)  # a hole: no disk is filled
    refusal = refused(path)
    assert refusal.reason is Reason.FILE_TOO_LARGE
    assert "200 MB" in refusal.trouble.detail


def test_a_cell_of_megabytes_in_a_workbook_is_named(tmp_path: Path) -> None:
    path = workbook(tmp_path, ("name", "phone"), ("Ann", "+447400123456"))
    noise = os.urandom(2_000_000).hex().encode()
    change = partial(re.sub, rb"<v>1</v>|<t>name</t>", b"<t>" + noise + b"</t>")
    for part in ("xl/sharedStrings.xml", SHEET):
        with zipfile.ZipFile(path) as source:
            if part not in source.namelist():
                continue
        refusal = refused(write(tmp_path, repacked(path, part, change), "x.xlsx"))
        assert refusal.reason in (Reason.FILE_CELL_TOO_LONG, Reason.FILE_BROKEN)


def test_names_of_sheets_are_names_and_no_paths(tmp_path: Path) -> None:
    path = workbook(tmp_path, ("phone",), ("+447400123456",))
    evil = "../../etc/passwd"
    data = repacked(
        path, "xl/workbook.xml", lambda xml: xml.replace(b'name="Sheet"', f'name="{evil}"'.encode())
    )
    found = read(write(tmp_path, data, "x.xlsx"))
    assert (found.sheet, found.sheets) == (evil, (evil,))
    assert read(tmp_path / "x.xlsx", Reading(sheet=evil)).rows == found.rows


def test_formulas_of_a_workbook_give_what_was_seen_and_are_never_run(tmp_path: Path) -> None:
    path = workbook(tmp_path, ("name", "phone"), ('=HYPERLINK("http://x")', '="+44"&"7400123456"'))
    assert read(path).rows == []
    seen = partial(re.sub, rb"(&amp;[^<]*</f>)<v ?/>", rb"\1<v>447400123456</v>")
    found = read(write(tmp_path, repacked(path, SHEET, seen), "x.xlsx"))
    assert found.rows == [(2, ("", "447400123456"))]


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.integers(0, 5000), st.binary(min_size=1, max_size=20))
def test_a_damaged_workbook_is_read_or_refused(tmp_path: Path, at: int, noise: bytes) -> None:
    data = bytearray(workbook(tmp_path, ("phone",), ("+447400123456",)).read_bytes())
    at %= len(data)
    data[at : at + len(noise)] = noise
    with refusals_allowed(*(reason for reason in Reason if reason.startswith("file_"))):
        read(write(tmp_path, bytes(data), "damaged.xlsx"))


# Address cards.


def test_a_card_of_an_old_telephone() -> None:
    found = read(FIXTURES / "phone_21.vcf")
    assert found.kind is Kind.VCARD
    assert found.headings == ("name", "first_name", "last_name", "phone", "phone_2")
    assert found.rows == [
        (1, ("Jürgen Müller", "Jürgen", "Müller", "+49 171 1234567", "030 123456"))
    ]


def test_cards_of_newer_address_books() -> None:
    found = read(FIXTURES / "address_book_30.vcf")
    first, second = (dict(zip(found.headings, cells, strict=True)) for _, cells in found.rows)
    assert first["phone"] == "+1 206 555 0142"
    assert first["phone_2"] == "(206) 555-0143"
    assert first["organisation"] == "Acme, Inc., Sales"
    assert first["notes"] == "line one\nline two; and folded"
    assert first["group"] == "Friends; Choir"
    assert second["name"] == "Zoë Ünal"
    assert (second["phone"], second["phone_2"]) == ("+44-7400-123456", "+44-20-7946-0958")
    assert (second["language"], second["time_zone"]) == ("en", "Europe/London")


def test_a_card_that_is_broken_is_named_and_the_others_are_read() -> None:
    found = read(FIXTURES / "address_book_30.vcf")
    assert [(skip.row, skip.number, skip.reason) for skip in found.broken] == [
        (3, "Never Closed", Reason.FILE_BROKEN)
    ]


def test_nothing_but_broken_cards_is_a_broken_file(tmp_path: Path) -> None:
    path = write(tmp_path, "BEGIN:VCARD\nFN:Ann\n", "x.vcf")
    assert refused(path).reason is Reason.FILE_BROKEN


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "BEGIN:VCARD",
                "END:VCARD",
                "N:a;b;c",
                "N",
                "TEL:1",
                "TEL;X",
                "TEL;ENCODING=BASE64:%%",
                "ORG;:",
                " folded",
                "N;ENCODING=QUOTED-PRINTABLE:=ZZ=",
                "CATEGORIES:,",
                "PHOTO;ENCODING=b:AAAA",
                ":",
                "",
                "VERSION:9",
                "TEL;CHARSET=KLINGON;ENCODING=QUOTED-PRINTABLE:=C3",
            ]
        ),
        max_size=12,
    )
)
def test_any_card_is_read_or_named(lines: list[str]) -> None:
    from smsdesk.services.tables.vcards import read_cards

    with refusals_allowed(Reason.FILE_BROKEN):
        headings, rows, _ = read_cards("\n".join(["BEGIN:VCARD", *lines, "END:VCARD"]))
        assert all(len(cells) == len(headings) for _, cells in rows)


# What can't be read.

# What was pasted.

PASTED = {
    "cells with headings": (
        "Name\tPhone\nAnn\t0171 1234567\n",
        ("Name", "Phone"),
        [("Ann", "0171 1234567")],
    ),
    "cells without": (
        "Ann\t0171 1234567\nBob\t0171 1234568",
        ("column_1", "column_2"),
        [("Ann", "0171 1234567"), ("Bob", "0171 1234568")],
    ),
    "commas": (
        "Ann, 0171 1234567\nBob, 0171 1234568\n",
        ("column_1", "column_2"),
        [("Ann", "0171 1234567"), ("Bob", "0171 1234568")],
    ),
    "names beside numbers": (
        "Ann Roe 0171 1234567\nBob: 0171 7654321, 030 1234567\n  5b Cy (mobil) 0171/1234568",
        ("Name", "Phone"),
        [
            ("Ann Roe", "0171 1234567"),
            ("Bob", "0171 7654321; 030 1234567"),
            ("", "0171/1234568"),
        ],
    ),
    "a letter": (
        """Call Ann on 0171 1234567 or Bob (030 123456) before 2026-05-01, 12.05.2026 or 9:30.
        IBAN DE89370400440532013000, 1.234,56 EUR, x12345678@example.org, room 12""",
        ("Phone",),
        [("0171 1234567",), ("(030 123456",)],
    ),
    "numbers alone": (
        "0171 1234567, 0171 1234568 0171 1234569/0171 1234570",
        ("Phone",),
        [("0171 1234567",), ("0171 1234568",), ("0171 1234569",), ("0171 1234570",)],
    ),
    "what was surely meant": (
        "0171 12, 4.41E+11 and 01711234567890123456",
        ("Phone",),
        [("4.41E+11",), ("01711234567890123456",)],
    ),
    "a card": (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nTEL:0171 1234567\nEND:VCARD\n",
        ("name", "phone"),
        [("Ann", "0171 1234567")],
    ),
}


@pytest.mark.parametrize("kind", PASTED)
def test_what_is_pasted_becomes_rows(kind: str) -> None:
    text, titles, rows = PASTED[kind]
    found = read_pasted(text, "DE")
    assert found.headings == titles
    assert [cells for _, cells in found.rows] == rows


@pytest.mark.parametrize("text", ["", " \n", "Nobody is here, at 9:30 on 2026-05-01."])
def test_a_text_without_numbers_says_so(text: str) -> None:
    with pytest.raises(Refusal) as caught:
        read_pasted(text, "DE")
    assert caught.value.reason is Reason.PASTE_WITHOUT_NUMBER


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("aB0123456789 +()/.-,;\t\n\"'E@:"), max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    with refusals_allowed(Reason.PASTE_WITHOUT_NUMBER, Reason.FILE_EMPTY, Reason.FILE_BROKEN):
        found = read_pasted(text, "DE")
        assert all(len(cells) == len(found.headings) for _, cells in found.rows)


FOREIGN = {
    "old.xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Reason.FILE_KIND_UNKNOWN),
    "doc.pdf": (b"%PDF-1.7\n", Reason.FILE_KIND_UNKNOWN),
    "page.xls": (b"<html><table><tr><td>1</td></tr></table></html>", Reason.FILE_KIND_UNKNOWN),
    "card.vcf": (b"name,phone\nAnn,+447400123456\n", Reason.FILE_KIND_UNKNOWN),
    "cut.xlsx": (b"PK\x03\x04" + bytes(100), Reason.FILE_BROKEN),
    "some.zip": (b"PK\x03\x04" + bytes(100), Reason.FILE_KIND_UNKNOWN),
    "noise.csv": (bytes(range(256)) * 4, Reason.FILE_NOT_TEXT),
    "empty.csv": (b"", Reason.FILE_EMPTY),
    "blank.csv": (b"\n \n,,\n", Reason.FILE_EMPTY),
    "mark.csv": (b"\xef\xbb\xbf", Reason.FILE_EMPTY),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_what_is_no_table_is_refused_with_its_reason(tmp_path: Path, name: str) -> None:
    data, reason = FOREIGN[name]
    assert refused(write(tmp_path, data, name)).reason is reason


def test_a_file_that_is_missing_or_not_a_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.csv").reason is Reason.FILE_MISSING
    assert refused(tmp_path).reason is Reason.FILE_UNREADABLE
    assert refused(tmp_path / "a\0b").reason is Reason.FILE_UNREADABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    assert refused(tmp_path / "pipe.csv").reason is Reason.FILE_UNREADABLE


@pytest.mark.parametrize(
    ("bound", "value", "text"),
    [
        ("MAX_COLUMNS", 2, "phone,a\n1,2,3\n"),
        ("MAX_CELL", 5, "phone\n123456\n"),
        ("MAX_FILLED", 3, "phone,a\n1,2\n"),
        ("MAX_CELLS", 3, "phone,a\n1,\n"),
    ],
)
def test_bounds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bound: str, value: int, text: str
) -> None:
    path = write(tmp_path, text)
    read(path)
    monkeypatch.setattr(table, bound, value)
    reasons = {
        "MAX_COLUMNS": Reason.FILE_TOO_MANY_COLUMNS,
        "MAX_CELL": Reason.FILE_CELL_TOO_LONG,
    }
    refusal = refused(path)
    assert refusal.reason is reasons.get(bound, Reason.FILE_TOO_LARGE)
    assert refusal.trouble.detail == "list.csv (row 2)"


def test_a_cell_without_end_is_too_large(tmp_path: Path) -> None:
    refusal = refused(write(tmp_path, "phone\n" + "1" * 200_000))
    assert refusal.reason is Reason.FILE_CELL_TOO_LONG
    assert refusal.trouble.detail == "list.csv (row 2)"


def test_a_file_beyond_the_bound_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smsdesk.services.tables.reader.MAX_FILE_BYTES", 10)
    assert refused(write(tmp_path, "phone\n+447400123456\n")).reason is Reason.FILE_TOO_LARGE


@settings(
    max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    st.one_of(
        st.binary(max_size=200),
        st.text(st.sampled_from("abé1234567+,;\t|\"'\\\n\r\ufeff ="), max_size=200).map(str.encode),
    )
)
def test_any_file_is_read_or_refused(tmp_path: Path, data: bytes) -> None:
    with refusals_allowed(*(reason for reason in Reason if reason.startswith("file_"))):
        found = read(write(tmp_path, data))
        assert all(len(cells) == len(found.headings) for _, cells in found.rows)
        numbers = [number for number, _ in found.rows]
        assert numbers == sorted(set(numbers))
        suggest_mapping(found, "GB")
