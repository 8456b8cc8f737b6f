"""A person of the address book: names, numbers and what may be sent to them, groups, fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.carrier import Carrier
from smsdesk.domain.reasons import Trouble
from smsdesk.domain.views import ContactRow, GroupRow, PhoneRow
from smsdesk.ui import plain, words
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.buttons import button, icon_button
from smsdesk.ui.widgets.card import Card
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.number_row import NumberRow, Sending
from smsdesk.ui.widgets.place_combos import LanguageCombo, ZoneCombo
from smsdesk.ui.widgets.region_combo import RegionCombo
from smsdesk.ui.widgets.scrolled import scrolled

LONGEST = 200
LONGEST_NOTES = 20_000


@dataclass(frozen=True, slots=True)
class Edited:
    """A contact as it was edited, and what may be sent to its numbers where that changed.

    `carriers` pairs the numbers whose carrier changed with its id, None for "not known".
    """

    contact: ContactRow
    sending: tuple[tuple[str, Sending], ...]
    carriers: tuple[tuple[str, int | None], ...] = ()


@dataclass(frozen=True, slots=True)
class KnownCarriers:
    """The carriers there are to choose from (none: it is not asked), and the numbers' own.

    `bounced` says of numbers why mails to their carrier's gateway come back.
    """

    all: Sequence[Carrier] = ()
    of: Mapping[str, int] = field(default_factory=dict)
    bounced: Mapping[str, Trouble] = field(default_factory=dict)


class ContactEditor(DialogFrame):
    """Edits one contact; `saved` carries an `Edited`.

    The dialog stays open until `accept` is called, so that what could not be kept is not lost.
    """

    saved = Signal(object)

    def __init__(
        self,
        theme: Theme,
        region: str | None,
        contact: ContactRow,
        groups: Sequence[GroupRow],
        parent: QWidget | None = None,
        *,
        carriers: KnownCarriers | None = None,
    ) -> None:
        """Show a contact; one with id 0 is new."""
        super().__init__("contact_editor", "", parent)
        self._theme = theme
        self._region = region
        self._contact = contact
        self._carriers = carriers or KnownCarriers()
        title = self.tr("Edit person") if contact.id else self.tr("Add a person")
        self.say_title(title)
        self.first = _line("contact_first_name", self.tr("First name"), contact.first_name)
        self.last = _line("contact_last_name", self.tr("Last name"), contact.last_name)
        self.organisation = _line(
            "contact_organisation", self.tr("Organisation"), contact.organisation
        )
        self.language = LanguageCombo("contact_language", contact.language)
        self.zone = ZoneCombo("contact_time_zone", contact.time_zone)
        self.country = RegionCombo("contact_country", region)
        self.country.setAccessibleName(self.tr("Country of numbers without a country code"))
        self.country.activated.connect(lambda _at: self._read_as(self.country.region()))
        self.numbers: list[NumberRow] = []
        self.groups: list[QCheckBox] = []
        self._group_rows = QVBoxLayout()
        self.new_group = _line("contact_new_group", self.tr("Another group…"), "")
        self.fields: list[tuple[QLineEdit, QLineEdit, QWidget]] = []
        self.notes = QPlainTextEdit(contact.notes)
        self.trouble = plain_label(name="contact_trouble", wrap=True)
        self._number_rows = QVBoxLayout()
        self._field_rows = QVBoxLayout()
        self._arrange()
        self._fill(contact, groups)
        self.first.setFocus()

    def edited(self) -> Edited:
        """Return the contact as it stands in the dialog."""
        contact = ContactRow(
            id=self._contact.id,
            first_name=self.first.text().strip(),
            last_name=self.last.text().strip(),
            organisation=self.organisation.text().strip(),
            notes=self.notes.toPlainText()[:LONGEST_NOTES].strip(),
            language=str(self.language.currentData()),
            time_zone=str(self.zone.currentData()),
            custom=self._custom(),
            phones=tuple(self._phone(row) for row in self.numbers if row.typed()),
            groups=self._chosen_groups(),
        )
        return Edited(contact, tuple(self._sending_changes()), self._carrier_changes())

    def tell_foreign(self, number: str, name: str) -> None:
        """Say at its row that a number belongs to somebody else."""
        words = self.tr("This number belongs to {name}.").format(name=plain.one_line(name, 60))
        for row in self.numbers:
            if row.value() == number:
                row.belongs_to(words)
                row.edit.setFocus()
        self.tell_trouble(words)

    def tell_trouble(self, words: str) -> None:
        """Say why it could not be kept."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.save.setEnabled(True)

    # Reading.

    def _phone(self, row: NumberRow) -> PhoneRow:
        kept = row.phone
        value = row.value() or row.typed()
        if kept is not None and kept.e164 == value:
            # As typed it may mean another number by now: the default country can change.
            return replace(kept, typed=kept.e164)
        return PhoneRow(0, value, row.typed())

    def _sending_changes(self) -> list[tuple[str, Sending]]:
        changes = []
        for row in self.numbers:
            if not row.value():
                continue
            same = row.phone is not None and row.phone.e164 == row.value()
            before = row.phone if same and row.phone is not None else PhoneRow(0, "", "")
            chosen = row.chosen()
            now = (chosen.white_list, chosen.do_not_send)
            if now != (before.white_list and not before.do_not_send, before.do_not_send):
                changes.append((row.value(), chosen))
        return changes

    def _carrier_changes(self) -> tuple[tuple[str, int | None], ...]:
        return tuple(
            (row.value(), row.chosen_carrier())
            for row in self.numbers
            if row.carrier is not None
            and row.value()
            and row.chosen_carrier() != self._carriers.of.get(row.value())
        )

    def _custom(self) -> dict[str, str]:
        pairs = ((key.text().strip(), value.text().strip()) for key, value, _row in self.fields)
        return {key: value for key, value in pairs if key and value}

    def _chosen_groups(self) -> tuple[str, ...]:
        chosen = [str(box.property("group")) for box in self.groups if box.isChecked()]
        more = self.new_group.text().strip()
        return tuple(dict.fromkeys((*chosen, *((more,) if more else ()))))

    # Saving.

    def _save(self) -> None:
        bad = next((row for row in self.numbers if row.trouble() is not None), None)
        if bad is not None:
            bad.edit.setFocus()
            self.tell_trouble(self.tr("A number is not right yet."))
            return
        unsaid = next((row for row in self.numbers if row.needs_why()), None)
        if unsaid is not None:
            unsaid.why.setFocus()
            self.tell_trouble(self.tr("Please say why."))
            return
        edited = self.edited()
        if not edited.contact.name and not edited.contact.phones:
            self.first.setFocus()
            self.tell_trouble(self.tr("Enter a name or a number."))
            return
        self.tell_trouble("")
        self.save.setEnabled(False)
        self.saved.emit(edited)

    # Making.

    def _fill(self, contact: ContactRow, groups: Sequence[GroupRow]) -> None:
        for phone in contact.phones or (None,):
            self._add_number(phone)
        for group in groups:
            self._add_group(group.name, chosen=group.name in contact.groups)
        for key, value in contact.custom.items():
            self._add_field(key, value)

    def _add_number(self, phone: PhoneRow | None = None) -> NumberRow:
        row = NumberRow(self._theme, self._region, phone)
        if self._carriers.all:
            number = phone.e164 if phone is not None else ""
            trouble = self._carriers.bounced.get(number)
            said = "" if trouble is None else plain.lines(words.explain(trouble))
            row.ask_carrier(self._carriers.all, self._carriers.of.get(number), said)
        row.removed.connect(partial(self._remove_number, row))
        row.several.connect(self._add_several)
        self.numbers.append(row)
        self._number_rows.addWidget(row)
        return row

    def _add_several(self, typed: Sequence[str]) -> None:
        """Give the further numbers of a pasted list rows of their own."""
        for number in typed:
            self._add_number().edit.setText(number)

    def _read_as(self, region: str | None) -> None:
        self._region = region
        for row in self.numbers:
            row.set_region(region)

    def _add_number_clicked(self) -> None:
        self._add_number().edit.setFocus()

    def _remove_number(self, row: NumberRow) -> None:
        self.numbers.remove(row)
        self._number_rows.removeWidget(row)
        row.deleteLater()
        if not self.numbers:
            self._add_number()

    def _add_group(self, name: str, *, chosen: bool) -> None:
        box = QCheckBox(plain.one_line(name, 60).replace("&", "&&"))
        box.setObjectName("contact_group")
        box.setAccessibleName(plain.one_line(name, 60))
        box.setProperty("group", name)
        box.setChecked(chosen)
        self.groups.append(box)
        self._group_rows.addWidget(box)

    def _add_field(self, key: str = "", value: str = "") -> None:
        name = _line("contact_field_name", self.tr("Field"), key)
        content = _line("contact_field_value", self.tr("Value"), value)
        holder = QWidget()
        remove = icon_button(
            self.tr("Remove this field"),
            "contact_field_remove",
            theme=self._theme,
            symbol="trash",
            clicked=lambda: self._remove_field(holder),
        )
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(name, 2)
        row.addWidget(content, 3)
        row.addWidget(remove)
        self.fields.append((name, content, holder))
        self._field_rows.addWidget(holder)
        if not key:
            name.setFocus()

    def _remove_field(self, holder: QWidget) -> None:
        self.fields = [one for one in self.fields if one[2] is not holder]
        self._field_rows.removeWidget(holder)
        holder.deleteLater()

    def _arrange(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(Space.L)
        person, more = self.tr("Name and numbers"), self.tr("Groups, fields and notes")
        columns.addWidget(_column(self._left(), "contact_person", person), 1)
        columns.addWidget(_column(self._right(), "contact_more", more), 1)
        self.body.addLayout(columns, 1)
        self.trouble.setProperty("tone", "danger")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.add_button(button(self.tr("Cancel"), "contact_cancel", clicked=self.reject))
        self.save = self.add_button(
            button(self.tr("Save"), "contact_save", kind="primary", clicked=self._save)
        )
        self.save.setDefault(True)
        self.resize(900, 680)

    def _left(self) -> QVBoxLayout:
        names = QHBoxLayout()
        names.setSpacing(Space.S)
        names.addWidget(self.first)
        names.addWidget(self.last)
        self._number_rows.setSpacing(Space.S)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(plain_label(self.tr("Name"), role="strong"))
        left.addLayout(names)
        left.addWidget(self.organisation)
        left.addSpacing(Space.S)
        left.addWidget(plain_label(self.tr("Numbers"), role="strong"))
        left.addLayout(self._number_rows)
        left.addWidget(
            self._adder(self.tr("Add a number"), "contact_add_number", self._add_number_clicked)
        )
        without = self.tr("Numbers without a country code are from")
        left.addWidget(plain_label(without, role="small", wrap=True))
        left.addWidget(self.country)
        left.addStretch(1)
        return left

    def _adder(self, label: str, name: str, add: Callable[[], object]) -> QWidget:
        made = button(label, name, theme=self._theme, symbol="plus", kind="link", clicked=add)
        # A column that is full would press it flat: the style sheet gives links no height.
        made.setFixedHeight(made.sizeHint().height())
        return made

    def _group_card(self) -> Card:
        rows = QVBoxLayout()
        self._group_rows.setSpacing(0)
        rows.addLayout(self._group_rows)
        rows.addStretch(1)
        card = Card("contact_groups", padding=Space.S)
        card.setMinimumHeight(110)
        card.body.addWidget(_column(rows, "contact_group_list", self.tr("Groups")))
        return card

    def _right(self) -> QVBoxLayout:
        self.notes.setObjectName("contact_notes")
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumHeight(64)
        self._field_rows.setSpacing(Space.S)
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        right.addWidget(plain_label(self.tr("Groups"), role="strong"))
        right.addWidget(self._group_card(), 2)
        right.addWidget(self.new_group)
        right.addSpacing(Space.S)
        right.addWidget(plain_label(self.tr("Own fields"), role="strong"))
        right.addLayout(self._field_rows)
        right.addWidget(self._adder(self.tr("Add a field"), "contact_add_field", self._add_field))
        right.addSpacing(Space.S)
        where = QHBoxLayout()
        where.setSpacing(Space.S)
        for label, combo in (
            (self.tr("Language"), self.language),
            (self.tr("Time zone"), self.zone),
        ):
            column = QVBoxLayout()
            column.setSpacing(Space.XS)
            column.addWidget(plain_label(label, role="strong"))
            column.addWidget(combo)
            where.addLayout(column, 1)
        right.addLayout(where)
        right.addSpacing(Space.S)
        right.addWidget(plain_label(self.tr("Notes"), role="strong"))
        right.addWidget(self.notes, 1)
        return right


def _line(name: str, label: str, text: str) -> QLineEdit:
    edit = QLineEdit(text)
    edit.setObjectName(name)
    edit.setAccessibleName(label)
    edit.setPlaceholderText(label)
    edit.setMaxLength(LONGEST)
    return edit


def _column(layout: QVBoxLayout, name: str, label: str) -> QScrollArea:
    inside = QWidget()
    layout.setContentsMargins(2, 2, Space.S, 2)
    inside.setLayout(layout)
    return scrolled(inside, name, label)
