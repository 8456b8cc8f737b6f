"""A merge that was done: what the entries were before, and the button that brings them back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.domain.views import ContactRow
from smsdesk.store.merging import MergeRow
from smsdesk.ui import plain
from smsdesk.ui.models.contacts import called
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import Card, line
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.scrolled import scrolled


class MergedPanel(Card):
    """Shows one merge."""

    def __init__(
        self,
        theme: Theme,
        region: Callable[[], str | None],
        take_back: Callable[[MergeRow], object],
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty panel; `take_back` is called with the merge that is shown."""
        super().__init__("merged_panel", parent, padding=0)
        self._region = region
        self._take_back = take_back
        self._row: MergeRow | None = None
        self._inside: QWidget | None = None
        self._title = plain_label(role="heading", name="merged_title", wrap=True)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._title)
        self._column.addWidget(plain_label(self.tr("They were"), role="muted"))
        self.body.addWidget(scrolled(inner, "merged_scroll", self.tr("Entries before")), 1)
        self.back = button(
            self.tr("Bring them back"),
            "merged_take_back",
            theme=theme,
            symbol="undo",
            clicked=self._want_back,
        )
        buttons = QHBoxLayout()
        buttons.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        self.body.addWidget(line())
        self.body.addLayout(buttons)

    def show_merge(self, row: MergeRow) -> None:
        """Show a merge."""
        if row == self._row:
            return
        self._row = row
        self._title.setText(called(row.after, self._region()))
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        for at, before in enumerate(row.before):
            if at:
                rows.addWidget(line())
            rows.addWidget(self._entry(at, before))
        rows.addStretch(1)
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside
        self._column.addWidget(inside, 1)

    def _entry(self, at: int, row: ContactRow) -> QWidget:
        region = self._region()
        facts = [plain.number(phone.e164, region) for phone in row.phones]
        facts += [row.organisation, *row.custom.values(), ", ".join(row.groups), row.notes]
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.setSpacing(0)
        name = called(row, region)
        column.addWidget(plain_label(name, role="strong", name=f"merged_entry_{at}", wrap=True))
        about = plain.one_line(" · ".join(fact for fact in facts if fact))
        column.addWidget(plain_label(about, role="muted", wrap=True))
        return cell

    def _want_back(self) -> None:
        if self._row is not None:
            self._take_back(self._row)
