"""What several entries become: who is taken along, which value of each field, and the whole.

Owns the choices; it is told the entries, and says by `wanted` what is to be kept.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.domain.merging import CUSTOM, NAME, Choice, choices, merged
from smsdesk.domain.views import ContactRow
from smsdesk.ui import plain
from smsdesk.ui.models.contacts import called, consent_words
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.buttons import button, icon_button
from smsdesk.ui.widgets.card import Card, TintedBox, line
from smsdesk.ui.widgets.labels import ElidedLabel, plain_label
from smsdesk.ui.widgets.place_combos import language_name
from smsdesk.ui.widgets.scrolled import scrolled
from smsdesk.ui.widgets.symbol import Symbol

LONGEST = 80


class MergePanel(Card):
    """`merge_wanted(ids, ContactRow)` and `apart_wanted(ids)` are what its buttons ask for."""

    merge_wanted = Signal(list, object)
    apart_wanted = Signal(list)

    def __init__(
        self,
        theme: Theme,
        region: Callable[[], str | None],
        show: Callable[[int], object],
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty panel; `show` opens a person's page."""
        super().__init__("merge_panel", parent, padding=0)
        self._theme = theme
        self._region = region
        self._show = show
        self._people: tuple[ContactRow, ...] = ()
        self._boxes: list[tuple[QCheckBox, ContactRow]] = []
        self._combos: dict[str, QComboBox] = {}
        self._inside: QWidget | None = None
        self._arrange()

    def show_people(self, people: Sequence[ContactRow], why: str) -> None:
        """Show entries that may be one person, and what tells so; all are taken along at first."""
        self._why.setText(why)
        if tuple(people) == self._people:
            return
        self._people = tuple(people)
        self._rebuild_people()
        self._rebuild_result()

    def chosen(self) -> list[ContactRow]:
        """Return the entries that are taken along."""
        return [row for box, row in self._boxes if box.isChecked()]

    def result(self) -> ContactRow:
        """Return what they become, by what is chosen."""
        values = {key: str(combo.currentData()) for key, combo in self._combos.items()}
        return merged(self.chosen(), values)

    # The entries.

    def _rebuild_people(self) -> None:
        _clear(self._entries)
        self._boxes = []
        for at, row in enumerate(self._people):
            if at:
                self._entries.addWidget(line())
            self._entries.addWidget(self._entry(at, row))

    def _entry(self, at: int, row: ContactRow) -> QWidget:
        name = called(row, self._region())
        box = QCheckBox(plain.one_line(name, LONGEST).replace("&", "&&"))
        box.setObjectName(f"merge_entry_{at}")
        box.setAccessibleName(name)
        box.setChecked(True)
        box.toggled.connect(lambda _on: self._rebuild_result())
        self._boxes.append((box, row))
        facts = [plain.number(phone.e164, self._region()) for phone in row.phones]
        facts += [row.organisation, *row.custom.values(), ", ".join(row.groups)]
        about = ElidedLabel(
            " · ".join(fact for fact in facts if fact) or self.tr("Nothing else"), role="muted"
        )
        about.setObjectName(f"merge_about_{at}")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(box)
        texts.addWidget(about)
        about.setContentsMargins(26, 0, 0, 0)
        cell = QWidget()
        layout = QHBoxLayout(cell)
        layout.setContentsMargins(0, Space.XS, 0, Space.XS)
        layout.addLayout(texts, 1)
        layout.addWidget(
            icon_button(
                self.tr("Show {name}").replace("{name}", name),
                f"merge_show_{at}",
                theme=self._theme,
                symbol="user",
                clicked=partial(self._show, row.id),
            )
        )
        return cell

    # What they become.

    def _rebuild_result(self) -> None:
        rows = self.chosen()
        enough = len(rows) > 1
        self.merge.setEnabled(enough)
        self.apart.setEnabled(enough)
        self.merge.setText(self.tr("Merge these %n", "", len(rows)) if enough else self.tr("Merge"))
        self.merge.setAccessibleName(self.merge.text())
        self._combos = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        if enough:
            self._fill_result(column, rows)
        else:
            column.addWidget(plain_label(self.tr("Tick two or more."), role="muted", wrap=True))
        if self._inside is not None:
            self._result.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside
        self._result.addWidget(inside)

    def _fill_result(self, column: QVBoxLayout, rows: Sequence[ContactRow]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for choice in choices(rows):
            self._add(grid, self._label(choice.key), self._value(choice))
        whole = merged(rows)
        region = self._region()
        shown = "\n".join(plain.number(phone.e164, region) for phone in whole.phones)
        for label, text, name in (
            (self.tr("Numbers"), shown, "merge_numbers"),
            (self.tr("Groups"), plain.one_line(", ".join(whole.groups)), "merge_groups"),
            (self.tr("Notes"), plain.lines(whole.notes), "merge_notes"),
        ):
            if text:
                self._add(grid, label, plain_label(text, name=name, wrap=True))
        column.addLayout(grid)
        if consent_words(whole.phones)[1] == "danger":
            column.addWidget(self._consent_hint())

    def _add(self, grid: QGridLayout, label: str, value: QWidget) -> None:
        row = grid.rowCount()
        name = plain_label(plain.one_line(label, 30), role="muted")
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(
            name, row, 0, top if not isinstance(value, QComboBox) else Qt.AlignmentFlag(0)
        )
        grid.addWidget(value, row, 1)

    def _consent_hint(self) -> QWidget:
        box = TintedBox("merge_consent", "info")
        box.body.addWidget(Symbol(self._theme, "info", 18, "info"))
        hint = self.tr("What may be sent stays as it is for each number: nothing is loosened.")
        box.body.addWidget(plain_label(hint, name="merge_consent_text", wrap=True), 1)
        return box

    def _label(self, key: str) -> str:
        known = {
            NAME: self.tr("Name"),
            "organisation": self.tr("Organisation"),
            "language": self.tr("Language"),
            "time_zone": self.tr("Time zone"),
        }
        return known.get(key) or key.removeprefix(CUSTOM)

    def _value(self, choice: Choice) -> QWidget:
        shown = [self._shown(choice.key, value) for value in choice.values]
        if len(shown) == 1:
            return plain_label(shown[0], name=f"merge_value_{choice.key}", wrap=True)
        combo = QComboBox()
        combo.setObjectName(f"merge_choice_{choice.key}")
        combo.setAccessibleName(self._label(choice.key))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, words in zip(choice.values, shown, strict=True):
            combo.addItem(words, value)
        self._combos[choice.key] = combo
        return combo

    def _shown(self, key: str, value: str) -> str:
        return language_name(value) if key == "language" else plain.one_line(value, LONGEST)

    # Making.

    def _arrange(self) -> None:
        self._why = plain_label(role="heading", name="merge_why", wrap=True)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(0)
        self._result = QVBoxLayout()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self._why)
        column.addLayout(self._entries)
        column.addSpacing(Space.S)
        column.addWidget(plain_label(self.tr("They become"), role="strong"))
        column.addLayout(self._result)
        column.addStretch(1)
        self.body.addWidget(scrolled(inner, "merge_scroll", self.tr("Preview of the merge")), 1)
        self.apart = button(self.tr("Not the same"), "merge_apart", clicked=self._want_apart)
        self.merge = button(self.tr("Merge"), "merge_now", kind="primary", clicked=self._want_merge)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        buttons.addWidget(self.apart)
        buttons.addStretch(1)
        buttons.addWidget(self.merge)
        self.body.addWidget(line())
        self.body.addLayout(buttons)

    def _want_merge(self) -> None:
        self.merge_wanted.emit([row.id for row in self.chosen()], self.result())

    def _want_apart(self) -> None:
        self.apart_wanted.emit([row.id for row in self.chosen()])


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
