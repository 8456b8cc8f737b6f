"""Which column of a table means what, as guessed from its heading and its cells.

Owns the guess alone: the person sees it before an import and can change every column.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from smsdesk.domain.errors import Refusal
from smsdesk.domain.numbers import looks_like_number, sanitise, split_pasted
from smsdesk.domain.reasons import Reason
from smsdesk.services import headings
from smsdesk.services.headings import Strength
from smsdesk.services.tables.table import Table

_SOME = 0.2
_MANY = 0.6
_SAMPLE = 100
# A person has one of each of these; a second column of the kind is kept as a custom field.
_SEVERAL = frozenset(
    {
        headings.PHONE,
        headings.GROUP,
        headings.WHITE_LIST,
        headings.DO_NOT_SEND,
        headings.IGNORE,
    }
)


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What each column of a table is: one of `headings.FIELDS`, `custom:<name>`, or "" for none.

    `fields` has one entry per heading, in their order.
    """

    fields: tuple[str, ...]

    def columns(self, field: str) -> tuple[int, ...]:
        """Return the indexes of the columns mapped to `field`, in their order."""
        return tuple(index for index, known in enumerate(self.fields) if known == field)

    def mapped(self, index: int, field: str) -> ColumnMapping:
        """Return the mapping with column `index` meaning `field`."""
        return ColumnMapping((*self.fields[:index], field, *self.fields[index + 1 :]))

    def with_chosen(self, table: Table, chosen: Iterable[tuple[str, str]]) -> ColumnMapping:
        """Return the mapping with (heading, field) pairs that a person chose.

        Raises `Refusal(COLUMN_UNKNOWN)` for a heading or a field that doesn't exist.
        """
        mapping = self
        for heading, field in chosen:
            mapping = mapping.mapped(table.column(heading), check_field(field))
        return mapping


def check_field(field: str) -> str:
    """Return a field's name as it is kept; raise `Refusal(COLUMN_UNKNOWN)` for no field of ours."""
    name = field.strip()
    if name.casefold().startswith(headings.CUSTOM) and len(name) > len(headings.CUSTOM):
        return headings.CUSTOM + name[len(headings.CUSTOM) :].strip()
    if name.casefold() in (headings.IGNORE, *headings.FIELDS):
        return name.casefold()
    raise Refusal(Reason.COLUMN_UNKNOWN, field, (*headings.FIELDS, f"{headings.CUSTOM}…"))


def suggest_mapping(table: Table, region: str | None) -> ColumnMapping:
    """Guess what each column is; `region` is the default country for judging numbers.

    A table in which nothing looks like a number gets a mapping without one.
    """
    phones = _phone_columns(table, region)
    fields: list[str] = []
    for index, heading in enumerate(table.headings):
        field = headings.PHONE if index in phones else _other_field(table, index, heading)
        if field in fields and field not in _SEVERAL:
            field = headings.CUSTOM + heading
        fields.append(field)
    if table.made_up:
        _name_by_content(table, fields)
    return ColumnMapping(_halves(table, fields))


def number_column(table: Table, region: str | None) -> int:
    """Return the column that best holds the numbers to text: a mobile one before any other.

    Raises `Refusal(NO_NUMBER_COLUMN)` with the headings that exist.
    """
    phones = _phone_columns(table, region)
    if not phones:
        raise Refusal(Reason.NO_NUMBER_COLUMN, table.name, table.headings)
    return max(phones, key=lambda index: (_strength(table, index), -index))


def _strength(table: Table, index: int) -> Strength:
    return headings.phone_strength(table.headings[index])


def _phone_columns(table: Table, region: str | None) -> tuple[int, ...]:
    indexes = range(len(table.headings))
    named = [index for index in indexes if _strength(table, index) >= Strength.PHONE]
    filled = [index for index in named if _share(table, index) >= _SOME]
    if filled or named:
        return tuple(filled or named[:1])
    weak = [i for i in indexes if _strength(table, i) is Strength.WEAK and _share(table, i) > _MANY]
    return tuple(weak) or _by_content(table, region)


def _share(table: Table, index: int) -> float:
    """Return which share of a column's cells may be phone numbers, right or wrong."""
    cells = table.sample(index, _SAMPLE)
    return sum(1 for cell in cells if _may_be_number(cell)) / len(cells) if cells else 0.0


def _may_be_number(cell: str) -> bool:
    return any(map(looks_like_number, (cell, *split_pasted(re.sub(r"/|:::", ";", cell)))))


def _by_content(table: Table, region: str | None) -> tuple[int, ...]:
    shares = [
        (_valid_share(table, index, region), -index)
        for index, heading in enumerate(table.headings)
        if headings.plain_field(heading) is None
    ]
    share, index = max(shares, default=(0.0, 0))
    return (-index,) if share >= _MANY else ()


def _valid_share(table: Table, index: int, region: str | None) -> float:
    cells = table.sample(index, _SAMPLE)
    return sum(1 for cell in cells if _is_valid(cell, region)) / len(cells) if cells else 0.0


def _is_valid(cell: str, region: str | None) -> bool:
    if not _may_be_number(cell):
        return False
    for piece in split_pasted(cell.replace(":::", ";")):
        try:
            sanitise(piece, region, short_codes=False)
        except Refusal as refusal:
            # Without a country a list of national numbers is still a list of numbers.
            if refusal.reason is not Reason.NUMBER_NO_COUNTRY or sum(map(str.isdigit, piece)) < 9:
                continue
        return True
    return False


def _other_field(table: Table, index: int, heading: str) -> str:
    field = headings.plain_field(heading)
    if field is not None:
        return field
    of_another = headings.speaks_of_another(heading, [each.casefold() for each in table.headings])
    kept = not of_another and _has_any(table, index)
    return headings.CUSTOM + heading if kept else headings.IGNORE


def _has_any(table: Table, index: int) -> bool:
    """Tell whether a column holds anything: an address book has dozens that nobody filled in."""
    return any(cells[index] for _, cells in table.rows)


def _name_by_content(table: Table, fields: list[str]) -> None:
    """In a list without headings the first column of words is the name."""
    for index, field in enumerate(fields):
        cells = table.sample(index, _SAMPLE)
        words = sum(1 for cell in cells if any(map(str.isalpha, cell)))
        if field.startswith(headings.CUSTOM) and cells and words / len(cells) >= _MANY:
            fields[index] = headings.NAME
            return


def _halves(table: Table, fields: list[str]) -> tuple[str, ...]:
    """Turn a plain "name" beside one part of the name into the other part."""
    first, last = headings.FIRST_NAME in fields, headings.LAST_NAME in fields
    missing = headings.LAST_NAME if first else headings.FIRST_NAME
    if first == last or headings.NAME not in fields:
        return tuple(fields)
    index = fields.index(headings.NAME)
    if headings.is_half_a_name(table.headings[index]):
        fields[index] = missing
    return tuple(fields)
