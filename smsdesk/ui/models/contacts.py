"""The address book as a table: who, which number, which groups, what may be sent.

Owns the columns and what screen readers are told of a cell; `widgets.contact_rows` paints them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, QObject, Qt

from smsdesk.domain import numbers
from smsdesk.domain.consent import OPTED_OUT
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.store.database import Store
from smsdesk.ui import plain
from smsdesk.ui.models.contact_drag import MIME, carried
from smsdesk.ui.models.paged import PagedModel, Source
from smsdesk.workers.pool import Pool

NAME, NUMBER, GROUPS, CONSENT = range(4)


def _tr(text: str) -> str:
    return QCoreApplication.translate("contacts", text)


def source(store: Store, search: str, group: int | None) -> Source[ContactRow]:
    """Return the reads for a search and a group; "" and None are everybody."""
    reads = store.contacts
    return Source(lambda: reads.ids(search, group), reads.page)


def called(row: ContactRow, region: str | None) -> str:
    """Return what a contact is called in the list: the name, else the number."""
    if row.name:
        return plain.one_line(row.name)
    return numbers.display(row.phones[0].e164, region) if row.phones else _tr("No name")


def consent_words(phones: Sequence[PhoneRow]) -> tuple[str, str]:
    """Return (words, tint) for what may be sent, ("", "") where nothing is special."""
    blocked = [phone.do_not_send for phone in phones if phone.do_not_send]
    if blocked:
        words = _tr("Opted out") if blocked[0] == OPTED_OUT else _tr("Do not send")
        return words, "danger"
    if any(phone.white_list for phone in phones):
        return _tr("White list"), "success"
    return "", ""


class ContactsModel(PagedModel[ContactRow]):
    """Contacts by name; rows can be dragged onto a group."""

    def __init__(
        self, pool: Pool, region: Callable[[], str | None], parent: QObject | None = None
    ) -> None:
        """Make an empty model; `region` gives the country whose numbers are shown short."""
        headings = (_tr("Name"), _tr("Number"), _tr("Groups"), _tr("Sending"))
        super().__init__(pool, headings, parent)
        self._region = region

    def cell(self, row: ContactRow, column: int, role: int) -> object:
        """Return what screen readers and tests find in a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if column == NAME:
            return called(row, self._region())
        if column == NUMBER:
            return ", ".join(numbers.display(one.e164, self._region()) for one in row.phones)
        if column == GROUPS:
            return plain.one_line(", ".join(row.groups))
        return consent_words(row.phones)[0]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:  # type: ignore[override]  # Qt also hands persistent ones
        """Let rows be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Name what a dragged row is."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """Carry the ids of the dragged rows."""
        rows = dict.fromkeys(index.row() for index in indexes)
        return carried([self.id_at(row) for row in rows])
