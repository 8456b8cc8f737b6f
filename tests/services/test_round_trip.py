"""Any list of people leaves in any format and comes back into an empty book as the same people."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.paths import resource
from smsdesk.services.cells import plain_reason
from smsdesk.services.desk import Desk, open_desk
from smsdesk.services.importer import Choices
from smsdesk.services.words import load_words
from tests.support.clock import FakeClock

NAMES = ("book.csv", "book.tsv", "book.xlsx", "book.vcf")

# What people type and what programs trip over: formulas, quotes, separators, escapes of each
# format, scripts of both directions, marks that combine, signs beyond the first plane.
SIGNS = st.characters(
    codec="utf-8",
    exclude_categories=["Cc", "Cs", "Cn", "Co", "Zl", "Zp"],
    exclude_characters="\ufffd",
)
TRICKY = st.sampled_from(
    (
        *("=1+1", "@sum(A1)", "+49", "-3", "'quoted", "''", "'=x", "=", "#N/A", "0049", "007"),
        *('say "x"', "a;b", "a,b", "a\\nb", "\\", "\\;", "a:::b", "x\ty", "_x0041_", "TRUE", "1e5"),
        *("1.50", "2026-11-22", "12:30", "nan", "None", "no", "yes", "12345678901234567890"),
        *("Ζωή", "שלום", "مرحبا", "José", "Jose\u0301", "👩‍👩‍👧", "𝒳", "ﬁ", "İ", "\u200bx", "﻿bom"),
        *(
            "<b>x</b>",
            "&amp;",
            "BEGIN:VCARD",
            "END:VCARD",
            "name",
            "phone",
            "custom:x",
            "smsdesk:x",
        ),
    )
)
LINE = st.one_of(TRICKY, st.text(SIGNS, max_size=12)).map(str.strip)
LINES = st.one_of(
    LINE, st.lists(LINE, max_size=3).map("\n".join), st.just("a\n\n b\n;c"), st.just("x" * 200)
).map(str.strip)
FIELD_NAMES = LINE.filter(lambda name: name.strip() != "")
GROUPS = LINE.map(lambda name: " ".join(name.split())).filter(
    # Google's own groups are no groups of a person.
    lambda name: bool(name) and not name.startswith("* ")
)
REASONS = LINE.map(lambda text: text[:40].strip()).filter(
    # What reads like yes or no is put in brackets: it must not become another wish.
    lambda text: text == plain_reason(text)
)


@st.composite
def books(draw: st.DrawFn) -> list[ContactRow]:
    """Draw some people, none of whom has a number of somebody else."""
    numbers = draw(st.lists(st.integers(0, 99_999), min_size=1, max_size=8, unique=True))
    people: list[ContactRow] = []
    rest = [PhoneRow(0, f"+4474001{n:05d}", f"+4474001{n:05d}") for n in numbers]
    while rest:
        count = draw(st.integers(1, 3))
        mine, rest = rest[:count], rest[count:]
        people.append(
            ContactRow(
                0,
                draw(LINE),
                draw(LINE),
                draw(LINE),
                draw(LINES),
                draw(st.sampled_from(["", "de", "pt-BR"])),
                draw(st.sampled_from(["", "Europe/Vienna"])),
                draw(st.dictionaries(FIELD_NAMES, LINES.filter(bool), max_size=3)),
                tuple(
                    replace(phone, white_list=draw(st.booleans()), do_not_send=draw(REASONS))
                    for phone in mine
                ),
                tuple(draw(st.lists(GROUPS, max_size=3, unique_by=str.casefold))),
            )
        )
    return people


@contextmanager
def _desk(directory: Path) -> Iterator[Desk]:
    words = load_words(resource("opt_out_words.toml"))
    with open_desk(
        directory, words=words, clock=FakeClock(), random=Random(1), emit=lambda _change: None
    ) as desk:
        desk.settings.put("default_region", "GB")
        yield desk


def _keep(desk: Desk, people: list[ContactRow]) -> None:
    for person in people:
        saved = desk.people.save(person)
        for kept, given_phone in zip(saved.phones, person.phones, strict=True):
            desk.people.set_consent(
                kept.e164,
                white_list=given_phone.white_list,
                do_not_send=given_phone.do_not_send,
                evidence="asked",
            )


def _known(desk: Desk) -> dict[str, tuple[object, ...]]:
    """Return everybody by their first number, without what a book gives anew."""
    rows = desk.store.contacts.page(desk.store.contacts.ids())
    return {
        row.phones[0].e164: (
            row.first_name,
            row.last_name,
            row.organisation,
            row.notes,
            row.language,
            row.time_zone,
            dict(row.custom),
            [(phone.e164, phone.white_list, phone.do_not_send) for phone in row.phones],
            sorted(row.groups),
        )
        for row in rows
    }


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(people=books())
@example(
    people=[
        ContactRow(
            0,
            organisation="Only a firm",
            phones=(PhoneRow(0, "+447400112345", ""), PhoneRow(0, "+447400112346", "")),
        ),
        ContactRow(0, phones=(PhoneRow(0, "+447400112347", ""),)),
    ]
)
def test_people_come_back_as_they_left(
    tmp_path_factory: pytest.TempPathFactory, name: str, people: list[ContactRow]
) -> None:
    folder = tmp_path_factory.mktemp("trip")
    with _desk(folder / "here") as here, _desk(folder / "there") as there:
        _keep(here, people)
        assert here.exporter.contacts(folder / name).rows == len(people)
        table = there.importer.read(folder / name)
        columns = there.importer.suggest_mapping(table)
        result = there.importer.run(table, columns, Choices(white_list=True))
        assert result.skipped == ()
        assert _known(there) == _known(here)
