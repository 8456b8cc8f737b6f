"""What was said with one person, over all their numbers, and how a page reads it.

Owns the reading of a person (`read_person`, in a thread of the pool) and the table of what was
sent and received.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from smsdesk.domain.clock import Clock
from smsdesk.domain.consent import Consent
from smsdesk.domain.message import Direction
from smsdesk.domain.reasons import Trouble
from smsdesk.domain.status import Delivery, Status
from smsdesk.domain.views import ConsentRow, ContactRow, TalkRow
from smsdesk.store.database import Store
from smsdesk.ui import plain, when, words
from smsdesk.ui.models.rows import RowModel

TIME, TEXT, OUTCOME = range(3)
Index = QModelIndex | Persistent
_SILENT = (Delivery.NOT_ASKED, Delivery.PENDING, Delivery.UNKNOWABLE)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A message or a call, and the number it went to or came from."""

    number: str
    row: TalkRow


@dataclass(frozen=True, slots=True)
class PersonRead:
    """A person with all that is known: `exchanges` are the latest, oldest of them first.

    `more` tells that there are earlier ones; `consents` are by number, `changes` pair each change
    of consent with its number, the latest first.
    """

    contact: ContactRow
    exchanges: tuple[Exchange, ...] = ()
    more: bool = False
    consents: Mapping[str, Consent] = field(default_factory=dict)
    changes: tuple[tuple[str, ConsentRow], ...] = ()


def read_person(store: Store, contact: int, limit: int) -> PersonRead | None:
    """Read a person and the latest `limit` messages; None where nobody has this id."""
    row = store.contacts.get(contact)
    if row is None:
        return None
    found: list[Exchange] = []
    changes: list[tuple[str, ConsentRow]] = []
    for phone in row.phones:
        talk = store.inbox.talk(phone.e164, limit + 1)
        found += (Exchange(phone.e164, one) for one in talk)
        history = reversed(store.consents.history(phone.e164))
        changes += ((phone.e164, one) for one in history)
    found.sort(key=lambda one: one.row.at)
    changes.sort(key=lambda one: one[1].at, reverse=True)
    numbers = [phone.e164 for phone in row.phones]
    return PersonRead(
        row, tuple(found[-limit:]), len(found) > limit, store.consents.many(numbers), tuple(changes)
    )


def text_words(row: TalkRow) -> str:
    """Return what a message says on one line, "" for a call."""
    if row.direction is Direction.CALL:
        return ""
    return plain.one_line(row.text) or words.content_words(row.content)


def outcome_words(row: TalkRow) -> str:
    """Return what became of a message, in a word or two."""
    if row.direction is Direction.CALL:
        return _tr("Missed call")
    if row.direction is Direction.IN:
        return _tr("Received")
    told = row.delivery if row.delivery not in _SILENT else None
    if row.status is Status.SUCCESS and told is not None:
        return words.delivery_word(told)
    return words.status_word(row.status) if row.status is not None else ""


def reason_words(row: TalkRow) -> str:
    """Return why a message is where it is, "" where there is nothing to explain."""
    if row.reason is None:
        return ""
    return plain.one_line(words.sentence(Trouble(row.reason, row.detail)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("exchanges", text)


class ExchangesModel(RowModel):
    """What was sent and received, the latest first; held whole, a page of it at a time."""

    def __init__(
        self, clock: Clock, region: Callable[[], str | None], parent: QObject | None = None
    ) -> None:
        """Make an empty model."""
        super().__init__(parent)
        self._clock = clock
        self._region = region
        self._rows: tuple[Exchange, ...] = ()
        self._several = False

    def replace(self, rows: Sequence[Exchange], *, several: bool) -> None:
        """Show these, given oldest first; `several` numbers are told apart."""
        latest_first = tuple(reversed(rows))
        if (latest_first, several) == (self._rows, self._several):
            return
        self.beginResetModel()
        self._rows, self._several = latest_first, several
        self.endResetModel()

    def row_at(self, position: int) -> Exchange | None:
        """Return an exchange."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def number_words(self, row: Exchange) -> str:
        """Return the number as it is read, "" where a person has only the one."""
        return plain.number(row.number, self._region()) if self._several else ""

    def time_words(self, row: Exchange) -> str:
        """Return when it was."""
        return when.moment(row.row.at, self._clock.now())

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (_tr("Time"), _tr("Message"), _tr("What became of it"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what screen readers and tests find in a cell."""
        row = self.row_at(index.row())
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if row is None or role not in wanted:
            return None
        if index.column() == TIME:
            return self.time_words(row)
        if index.column() == TEXT:
            return text_words(row.row)
        return ", ".join(filter(None, (outcome_words(row.row), reason_words(row.row))))
