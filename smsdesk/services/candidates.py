"""From the rows of a table to people with checked numbers; what can't be used is told, not lost.

Owns how one row is read: several numbers in a cell, names in one piece, groups, consent. Knows
no address book: `importer` brings the two together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from smsdesk.domain.consent import OPTED_OUT
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Skipped
from smsdesk.domain.numbers import sanitise, split_pasted
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services import headings
from smsdesk.services.cells import NO, YES, split_groups
from smsdesk.services.mapping import ColumnMapping
from smsdesk.services.tables.table import Cells

_SEVERAL = re.compile(r"[;,\n\r\t|/]|:::")
_ROUNDED = re.compile(r"\+?\d,\d+E\+?\d+\Z", re.IGNORECASE)
_POINT_ZERO = re.compile(r"\+?\d{5,}\.0+\Z")
_PLAIN = ("first_name", "last_name", "organisation", "notes", "language", "time_zone")
MAX_REASON = 200


Skip = Callable[[Skipped], None]


@dataclass(slots=True)
class Candidate:
    """A row of a list with its checked numbers.

    `row` is the row's number in the file and `cells` what stands in it; `also` are the cells of
    later rows about the same person. `blocked` pairs numbers with the reason why nothing may be
    sent to them; `allowed` are numbers on the white list.
    """

    row: int
    cells: Cells
    phones: tuple[PhoneRow, ...]
    also: tuple[Cells, ...] = ()
    blocked: tuple[tuple[str, str], ...] = ()
    allowed: tuple[str, ...] = ()


def split_name(name: str) -> tuple[str, str]:
    """Split a name in one piece: "Ann Mary Roe" → "Ann", "Mary Roe"; "Roe, Ann" → "Ann", "Roe"."""
    last, comma, first = name.partition(",")
    if comma and first.strip() and "," not in first:
        return first.strip(), last.strip()
    first, _, last = name.strip().partition(" ")
    return first, last.strip()


def split_numbers(cell: str, region: str | None) -> list[str]:
    """Split a cell at what stands between several numbers."""
    # The comma of 4,91E+11 separates nothing.
    if not _SEVERAL.search(cell) or _ROUNDED.match(cell.strip()):
        return [cell]
    pieces: list[str] = []
    for piece in split_pasted(cell.replace(":::", ";")):
        halves = [half.strip() for half in piece.split("/") if half.strip()]
        pieces.extend(halves if _are_numbers(halves, piece, region) else [piece])
    return pieces


def _are_numbers(halves: Sequence[str], whole: str, region: str | None) -> bool:
    """Tell whether a slash separates numbers: in "0171/1234567" it belongs to one of them."""
    if len(halves) < 2:
        return False
    if _checked(halves[0], region):
        return True
    return not _checked(whole, region) and any(_checked(half, region) for half in halves)


def _checked(typed: str, region: str | None) -> str | None:
    try:
        return sanitise(typed, region, short_codes=False).value
    except Refusal:
        return None


def check_number(typed: str, region: str | None) -> str:
    """Return the E.164 number of somebody on a list.

    Raises `Refusal` as `numbers.sanitise` does; its hint is the number with a "+" before it where
    that would be right: a spreadsheet may have eaten it, but guessing could text a stranger.
    """
    text = typed.rpartition(".")[0] if _POINT_ZERO.match(typed) else typed
    try:
        return sanitise(text, region, short_codes=False).value
    except Refusal as refusal:
        with_plus = _checked(f"+{text}", None) if text.isdecimal() else None
        hints = (with_plus,) if with_plus else ()
        raise Refusal(refusal.reason, refusal.trouble.detail, hints) from None


class RowReader:
    """Reads rows by a mapping; made once for a table."""

    def __init__(
        self, table_headings: Cells, mapping: ColumnMapping, region: str | None, group: str = ""
    ) -> None:
        """Take the mapping, the default country and a group for everybody."""
        self._region = region
        self._group: tuple[str, ...] = (group.strip(),) if group.strip() else ()
        self._phones = mapping.columns(headings.PHONE)
        self._blocks = _paired(self._phones, mapping.columns(headings.DO_NOT_SEND))
        self._allows = _paired(self._phones, mapping.columns(headings.WHITE_LIST))
        self._order = sorted(
            enumerate(self._phones),
            key=lambda pair: not headings.is_mobile(table_headings[pair[1]]),
        )
        self._labels = _labels(table_headings, self._phones)
        self._groups = mapping.columns(headings.GROUP)
        self._carriers = mapping.columns(headings.CARRIER)
        self._names = mapping.columns(headings.NAME)
        self._plain = tuple(next(iter(mapping.columns(name)), None) for name in _PLAIN)
        self._custom = [
            (index, name.removeprefix(headings.CUSTOM) or table_headings[index])
            for index, name in enumerate(mapping.fields)
            if name.startswith(headings.CUSTOM)
        ]

    def read(self, row: int, cells: Cells, skip: Skip) -> Candidate | None:
        """Return the person of a row, None where no number can be used; tell what is left out."""
        phones: dict[str, PhoneRow] = {}
        blocked: list[tuple[str, str]] = []
        allowed: list[str] = []
        said = False
        for place, index in self._ordered(cells) if self._labels else self._order:
            if cells[index]:
                said = True
                numbers = self._numbers(row, index, cells, skip)
                phones.update((phone.e164, phone) for phone in numbers if phone.e164 not in phones)
                if self._blocks or self._allows:
                    blocked.extend(self._blocked(place, cells, numbers))
                    allowed.extend(self._allowed(place, cells, numbers))
        if phones:
            return Candidate(row, cells, tuple(phones.values()), (), tuple(blocked), tuple(allowed))
        if not said:
            skip(Skipped("", Reason.ROW_WITHOUT_NUMBER, row))
        return None

    def _ordered(self, cells: Cells) -> list[tuple[int, int]]:
        """Return the columns of numbers, those first that this row calls mobile ones."""

        def rank(pair: tuple[int, int]) -> bool:
            label = self._labels.get(pair[1])
            return label is None or not headings.is_mobile(cells[label])

        return sorted(self._order, key=rank)

    def _numbers(self, row: int, index: int, cells: Cells, skip: Skip) -> list[PhoneRow]:
        found: list[PhoneRow] = []
        label = self._labels.get(index)
        if label is not None and headings.takes_no_texts(cells[label]):
            skip(Skipped(cells[index], Reason.NUMBER_FAX, row, cells[label]))
            return found
        for typed in split_numbers(cells[index], self._region):
            try:
                found.append(PhoneRow(0, check_number(typed, self._region), typed))
            except Refusal as refusal:
                skip(Skipped(typed, refusal.reason, row, _meant(refusal)))
        return found

    def _blocked(
        self, place: int, cells: Cells, numbers: Sequence[PhoneRow]
    ) -> Iterator[tuple[str, str]]:
        column = self._blocks.get(place)
        if column is not None and cells[column].casefold() not in NO:
            said = cells[column]
            reason = OPTED_OUT if said.casefold() in YES else said[:MAX_REASON]
            yield from ((phone.e164, reason) for phone in numbers)

    def _allowed(self, place: int, cells: Cells, numbers: Sequence[PhoneRow]) -> Iterator[str]:
        column = self._allows.get(place)
        if column is not None and cells[column].casefold() in YES:
            yield from (phone.e164 for phone in numbers)

    def contact(self, candidate: Candidate) -> ContactRow:
        """Return the person as the file tells of them; the first of several rows counts most."""
        told = self._told(candidate.cells, candidate.phones)
        for cells in candidate.also:
            told = _filled(told, self._told(cells, ()))
        return told

    @property
    def names_carriers(self) -> bool:
        """Tell whether a column says whose customers these people are."""
        return bool(self._carriers)

    def carrier(self, candidate: Candidate) -> str:
        """Return what the file calls the carrier of a person's numbers, "" where it says none."""
        told = (
            cells[index] for cells in (candidate.cells, *candidate.also) for index in self._carriers
        )
        return next((said for said in told if said), "")

    def apart(self, one: Candidate, other: Candidate) -> bool:
        """Tell whether two rows have first names of which none begins the other."""
        first, second = (self._told(each.cells, ()).first_name.casefold() for each in (one, other))
        if not first or not second:
            return False
        return not (first.startswith(second) or second.startswith(first))

    def _told(self, cells: Cells, phones: tuple[PhoneRow, ...]) -> ContactRow:
        """Return what one row says of a person who has these numbers."""
        first, last, organisation, notes, language, time_zone = (
            "" if index is None else cells[index] for index in self._plain
        )
        if self._names and not first and not last:
            first, last = split_name(next(filter(None, (cells[i] for i in self._names)), ""))
        return ContactRow(
            0,
            first,
            last,
            organisation,
            notes,
            language,
            time_zone,
            {name: cells[index] for index, name in self._custom if cells[index]},
            phones,
            self._groups_of(cells),
        )

    def _groups_of(self, cells: Cells) -> tuple[str, ...]:
        groups = self._group
        for index in self._groups:
            if cells[index]:
                groups += split_groups(cells[index])
        return groups


def _filled(row: ContactRow, later: ContactRow) -> ContactRow:
    """Fill what a row left empty from a later row about the same person."""
    named = bool(row.first_name or row.last_name)
    return replace(
        row,
        first_name=row.first_name if named else later.first_name,
        last_name=row.last_name if named else later.last_name,
        organisation=row.organisation or later.organisation,
        notes=row.notes or later.notes,
        language=row.language or later.language,
        time_zone=row.time_zone or later.time_zone,
        custom={**later.custom, **row.custom},
        groups=tuple({name.casefold(): name for name in (*later.groups, *row.groups)}.values()),
    )


def _meant(refusal: Refusal) -> str:
    return f"{refusal.trouble.hints[0]}?" if refusal.trouble.hints else ""


def _labels(table_headings: Cells, phones: Sequence[int]) -> dict[int, int]:
    """Tell which column says of what kind the numbers of another are."""
    known = {heading.casefold(): index for index, heading in enumerate(table_headings)}
    found: dict[int, int] = {}
    for index in phones:
        for name in headings.label_of(table_headings[index]):
            if name in known:
                found[index] = known[name]
    return found


def _paired(phones: Sequence[int], others: Sequence[int]) -> dict[int, int]:
    """Tell which column of `others` speaks of which number: one for all, or one for each."""
    if len(others) == 1:
        return dict.fromkeys(range(len(phones)), others[0])
    return dict(enumerate(others[: len(phones)]))


Apart = Callable[[Candidate, Candidate], bool]
"""Tells whether two rows that share a number are clearly about two people."""


def folded(candidates: Iterable[Candidate], skip: Skip, apart: Apart) -> list[Candidate]:
    """Bring together the rows that share a number; each later one is told as a duplicate.

    People who only share one - an office, a home - and are called otherwise stay apart if each has
    a number of their own: the shared one stays with the first, and is told.
    """
    people: list[Candidate] = []
    by_number: dict[str, Candidate] = {}
    for candidate in candidates:
        same = _known(candidate.phones, by_number)
        if same is not None and apart(same, candidate):
            own = tuple(phone for phone in candidate.phones if phone.e164 not in by_number)
            if own:
                _tell_shared(candidate, by_number, skip)
                candidate.phones, same = own, None
        if same is None:
            people.append(candidate)
            same = candidate
        else:
            about = candidate.phones[0].typed
            skip(Skipped(about, Reason.DUPLICATE, candidate.row, f"row {same.row}"))
            _fold(same, candidate, by_number)
        for phone in candidate.phones:
            by_number.setdefault(phone.e164, same)
    return people


def _tell_shared(candidate: Candidate, by_number: Mapping[str, Candidate], skip: Skip) -> None:
    for phone in candidate.phones:
        if phone.e164 in by_number:
            first = by_number[phone.e164].row
            skip(Skipped(phone.typed, Reason.NUMBER_SHARED, candidate.row, f"row {first}"))


def _known(phones: tuple[PhoneRow, ...], by_number: Mapping[str, Candidate]) -> Candidate | None:
    for phone in phones:
        if phone.e164 in by_number:
            return by_number[phone.e164]
    return None


def _fold(same: Candidate, other: Candidate, by_number: Mapping[str, Candidate]) -> None:
    same.also += (other.cells,)
    same.phones += tuple(phone for phone in other.phones if phone.e164 not in by_number)
    same.blocked += other.blocked
    same.allowed += other.allowed
