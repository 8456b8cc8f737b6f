"""Duplicates and merges as lists: who may be one person and by what sign; who became one."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt

from smsdesk.domain.clock import Clock
from smsdesk.domain.merging import Duplicate, Likeness
from smsdesk.domain.views import ContactRow
from smsdesk.store.database import Store
from smsdesk.store.merging import MergeRow
from smsdesk.ui import plain, when
from smsdesk.ui.models.contacts import called
from smsdesk.ui.models.paged import PagedModel, Source
from smsdesk.workers.pool import Pool

LONGEST = 60


@dataclass(frozen=True, slots=True)
class DuplicateRow:
    """A duplicate with its people, those who are gone by now left out."""

    id: int
    duplicate: Duplicate
    people: tuple[ContactRow, ...]


def _tr(text: str) -> str:
    return QCoreApplication.translate("duplicates", text)


def likeness_words(duplicate: Duplicate) -> str:
    """Return what the entries share."""
    detail = plain.one_line(duplicate.detail, LONGEST)
    match duplicate.likeness:
        case Likeness.CHOSEN:
            return _tr("Chosen by you")
        case Likeness.EMAIL:
            return _tr("Same e-mail address: {address}").replace("{address}", detail)
        case Likeness.NAME_AND_ORGANISATION:
            return _tr("Same name and organisation")
        case Likeness.NAME_AND_FIELD:
            return _tr("Same name, and the same: {fields}").replace("{fields}", detail)
        case Likeness.NAME_WITHOUT_NUMBER:
            return _tr("Same name, and one has no number")
        case Likeness.NAME:
            return _tr("Same name")


def source(store: Store, shown: Mapping[int, Duplicate]) -> Source[DuplicateRow]:
    """Return the reads for duplicates under their keys."""

    def page(keys: Sequence[int]) -> list[DuplicateRow]:
        wanted = {key: shown[key] for key in keys if key in shown}
        ids = dict.fromkeys(each for one in wanted.values() for each in one.contacts)
        people = {row.id: row for row in store.contacts.page(list(ids))}
        return [
            DuplicateRow(key, one, tuple(people[each] for each in one.contacts if each in people))
            for key, one in wanted.items()
        ]

    return Source(lambda: array("q", shown), page)


class DuplicatesModel(PagedModel[DuplicateRow]):
    """Possible duplicates, the surest first."""

    def __init__(
        self, pool: Pool, region: Callable[[], str | None], parent: QObject | None = None
    ) -> None:
        """Make an empty model."""
        super().__init__(pool, (_tr("Perhaps one person"),), parent)
        self._region = region

    def cell(self, row: DuplicateRow, _column: int, role: int) -> object:
        """Return what screen readers and tests find."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return ", ".join((names(row.people, self._region()), likeness_words(row.duplicate)))


def names(people: Sequence[ContactRow], region: str | None) -> str:
    """Return what people are called, each name once, and how many they are."""
    different = dict.fromkeys(called(row, region) for row in people)
    return f"{' · '.join(different)} ({len(people)})"


def merges_source(store: Store) -> Source[MergeRow]:
    """Return the reads for the merges that can be taken back."""
    merging = store.merging

    def page(ids: Sequence[int]) -> list[MergeRow]:
        found = (merging.get(each) for each in ids)
        return [row for row in found if row is not None]

    return Source(lambda: array("q", (row.id for row in merging.latest())), page)


class MergesModel(PagedModel[MergeRow]):
    """Merges, the latest first."""

    def __init__(
        self,
        pool: Pool,
        clock: Clock,
        region: Callable[[], str | None],
        parent: QObject | None = None,
    ) -> None:
        """Make an empty model."""
        super().__init__(pool, (_tr("Merged"),), parent)
        self._clock = clock
        self._region = region

    def cell(self, row: MergeRow, _column: int, role: int) -> object:
        """Return what screen readers and tests find."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return ", ".join(self.words(row))

    def words(self, row: MergeRow) -> tuple[str, str]:
        """Return whom they became, and of how many and when."""
        count = QCoreApplication.translate("duplicates", "%n entries", "", len(row.before))
        moment = when.moment(row.at, self._clock.now())
        return called(row.after, self._region()), f"{count} · {moment}"
