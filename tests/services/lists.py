"""Lists as they come from real programs, and what an import makes of each.

Owns what is expected, which stands in `docs/imports.md` too; `test_lists` imports them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.support.pages import table


@dataclass(frozen=True)
class List:
    """A file of `tests/fixtures/imports`, where it is from, and what it gives in `region`.

    `read` is how it is read, as the window shows it. A person is name, numbers, groups, other
    fields; what is left out is row, value, reason.
    """

    file: str
    source: str
    region: str
    read: str
    people: Sequence[tuple[str, str, str, str]]
    refused: Sequence[tuple[int, str, str]] = ()


LISTS = (
    List(
        "excel_semicolon.csv",
        "Excel, saved as CSV in Germany",
        "DE",
        "csv, cp1252, semicolon",
        (
            (
                "Jörg Müller",
                "+491711234567, +4930123456",
                "4B",
                (
                    "notes: isst keine Nüsse; Attest liegt vor · Geburtstag: 03.05.2014"
                    " · Betrag: 12,50 €"
                ),
            ),
            (
                "Zoë Groß",
                "+491719876543",
                "4B",
                'notes: sagt "ja" · Geburtstag: 01.02.2013 · Betrag: -5,00 €',
            ),
            ("Ça?la Öz", "+491711234568, +491711234569, +491711234570", "", ""),
        ),
        ((4, "4,91712E+11", "number_spreadsheet"),),
    ),
    List(
        "excel_unicode.txt",
        "Excel, saved as Unicode text",
        "RU",
        "tsv, utf-16, tab",
        (("Иван Петров", "+79161234567", "", ""),),
    ),
    List(
        "members.xlsx",
        "A workbook (XlsxWriter): a title above, numbers, dates, formulas, a hidden sheet",
        "GB",
        "xlsx, Members 2026 of 3 sheets",
        (
            (
                "Ann Roe",
                "+447400123456",
                "",
                "Born: 1984-05-03 · Fee: 12.5 · Paid: TRUE · Full name: Ann Roe (member)",
            ),
            ("Bob Kay", "+447400123457", "", "Fee: 25"),
            ("Cy <b>Lee</b>", "+447400123458", "", ""),
            ("Dee Poe", "+447400123459", "", ""),
            ("Ed Fox", "+447400123460", "", ""),
            ("Flo Gil", "+447400123461", "", ""),
        ),
        ((10, "#DIV/0!", "number_invalid"),),
    ),
    List(
        "google_2023.csv",
        "Google Contacts before 2024",
        "PL",
        "csv, utf-8, comma",
        (
            (
                "Łukasz Żółć",
                "+48512345678, +48226284031",
                "Rodzice",
                "organisation: Szkoła nr 5 · Birthday: 1984-05-03",
            ),
            ("Bo Li", "+48601234567, +48602345678", "", 'notes: calls "back" / late'),
        ),
        ((3, "+48 22 628 40 99", "number_fax"),),
    ),
    List(
        "google_2024.csv",
        "Google Contacts since 2024",
        "US",
        "csv, utf-8, comma",
        (
            (
                "Jane Doe",
                "+12065550142, +12065550143",
                "Choir",
                (
                    "organisation: Acme · notes: allergic to nuts, / calls back"
                    " · E-mail 1 - Value: jane@example.org"
                ),
            ),
            ("Wanjiru Mwangi", "+254712345678", "", ""),
        ),
        ((4, "", "row_without_number"),),
    ),
    List(
        "outlook_english.csv",
        "Outlook: two colleagues with one office number",
        "GB",
        "csv, utf-8, comma",
        (
            (
                "Ann Roe",
                "+447400123456, +442079460958",
                "Choir, Parents",
                (
                    "organisation: St. Mary's School · Business Fax: (020) 7946 0999"
                    " · Assistant's Phone: 07400 999999 · E-mail Address: ann@example.org"
                ),
            ),
            (
                "Bob Kay",
                "+447400123457",
                "",
                'organisation: St. Mary\'s School · notes: Two lines, / "quoted"',
            ),
            ("Cy Lee", "+447400123458", "", ""),
        ),
        ((3, "(020) 7946 0958", "number_shared"),),
    ),
    List(
        "outlook_german.csv",
        "Outlook in German",
        "DE",
        "csv, cp1252, comma",
        (
            (
                "Jürgen Müller",
                "+491711234567, +4930123456",
                "Chor, Eltern",
                (
                    "organisation: Grundschule Süd · notes: Größe 38 · Anrede: Frau"
                    " · Fax geschäftlich: +49 (30) 999999"
                ),
            ),
            ("Zoë Groß", "+4989123456", "", ""),
        ),
    ),
    List(
        "outlook_french.csv",
        "Outlook in French",
        "FR",
        "csv, cp1252, semicolon",
        (
            (
                "François Lefèvre",
                "+33612345678, +33142685300",
                "Parents",
                (
                    "organisation: École Sainte-Cécile · notes: « ça va »"
                    " · Télécopie (bureau): 01 42 68 53 99"
                ),
            ),
        ),
    ),
    List(
        "outlook_spanish.csv",
        "Outlook in Spanish",
        "ES",
        "csv, cp1252, semicolon",
        (
            (
                "José Muñoz Peña",
                "+34600123456, +34915123456",
                "Coro, Padres",
                "organisation: Colegio Ñandú · notes: ¿mañana?",
            ),
        ),
    ),
    List(
        "phone_21.vcf",
        "vCard 2.1 of an old telephone: quoted-printable, a picture, a fax",
        "DE",
        "vcard, utf-8",
        (("Jürgen Müller", "+491711234567, +4930123456", "", ""),),
    ),
    List(
        "android_21.vcf",
        "vCard 2.1 of Android: names in UTF-8, labels of its own",
        "RU",
        "vcard, utf-8",
        (("Иван Петров", "+79161234567, +74951234567", "", "notes: Строка / два"),),
    ),
    List(
        "apple_30.vcf",
        "vCard 3.0 of a Mac: groups (item1.), folded lines, a picture, a comma left as it is",
        "DE",
        "vcard, utf-8",
        (
            (
                "Zoë Ünal",
                "+491711234567, +49301234567",
                "Patienten, Station 3",
                (
                    "organisation: Klinik am See, Station 3 · notes: Erste Zeile / zweite Zeile,"
                    " mit Komma; und ganz vielen weiteren Wörtern, damit sie gefaltet wird: Grüße"
                ),
            ),
            ("Ann Roe", "+491711234568", "", ""),
        ),
    ),
    List(
        "address_book_30.vcf",
        "vCards 3.0 and 4.0 in one file, the last one cut off",
        "US",
        "vcard, utf-8",
        (
            (
                "John Doe",
                "+12065550142, +12065550143",
                "Choir, Friends",
                (
                    "organisation: Acme, Inc., Sales · notes: line one / line two; and folded"
                    " · middle_name: Q. · email: john@example.org"
                ),
            ),
            (
                "Zoë Ünal",
                "+447400123456, +442079460958",
                "",
                "language: en · time_zone: Europe/London",
            ),
        ),
        ((3, "Never Closed", "file_broken"),),
    ),
    List(
        "kde_40.vcf",
        "vCard 4.0, a line folded in the middle of a letter",
        "ES",
        "vcard, utf-8",
        (
            (
                "José Muñoz",
                "+34600123456, +34915123456",
                "Coro, Padres",
                (
                    "organisation: Colegio Ñandú · notes: una línea muy larga que un programa dobla"
                    " después de setenta y cinco octetos, también en medio de una ñ · language: es"
                    " · time_zone: Europe/Madrid"
                ),
            ),
        ),
    ),
    List(
        "excel_german.csv",
        "Excel, saved as CSV in Germany, a small one",
        "DE",
        "csv, cp1252, semicolon",
        (
            ("Jürgen Müller", "+491711234567", "Chor", ""),
            ("Günther Groß", "+491717654321", "Chor", ""),
        ),
        ((5, "", "row_without_number"),),
    ),
    List(
        "carriers.csv",
        "A list that names carriers, some of which nobody knows",
        "US",
        "csv, utf-8, comma",
        (
            ("Ann Lee", "+12065550101", "", ""),
            ("Bob Ray", "+12065550102", "", ""),
            ("Cid Orr", "+12065550103", "", ""),
            ("Dee Poe", "+12065550104", "", ""),
        ),
        ((4, "Nowhere Mobile", "carrier_not_listed"),),
    ),
    List(
        "plain_numbers.txt",
        "Numbers alone, one in a line",
        "GB",
        "csv, utf-8",
        (
            ("", "+447400123456", "", ""),
            ("", "+447400123457", "", ""),
            ("", "+447400123458", "", ""),
        ),
    ),
    List(
        "stop_list.csv",
        "A list of numbers not to be texted, with `sep=`",
        "GB",
        "csv, utf-8, bar",
        (("", "+447400123456", "", "do not send"), ("", "+447400123457", "", "")),
    ),
)


def lists_table() -> str:
    """Return the table of `docs/imports.md`."""
    return table(
        ("file", "from", "read as", "gives", "left out"),
        (
            (
                f"`{one.file}`",
                one.source,
                f"{one.read}; numbers of {one.region}",
                "<br>".join(_told(person) for person in one.people),
                "<br>".join(f"row {row}: {value} `{why}`" for row, value, why in one.refused),
            )
            for one in LISTS
        ),
    )


def _told(person: tuple[str, str, str, str]) -> str:
    name, numbers, groups, more = person
    shown = f"{name or '(no name)'}: {numbers}".replace("<", "&lt;")
    return shown + (f" · in {groups}" if groups else "") + (f" · {more}" if more else "")
