"""What a person chooses for an import beside the columns: country, group, who is right, consent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from smsdesk.domain.imports import Conflicts
from smsdesk.services.importer import Choices
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.region_combo import RegionCombo

LONGEST_ORIGIN = 200


class ImportOptions(QWidget):
    """`changed` when something is another; `country_changed` before it, for the country alone."""

    changed = Signal()
    country_changed = Signal()

    def __init__(self, region: str | None, parent: QWidget | None = None) -> None:
        """Begin with the country of the desk."""
        super().__init__(parent)
        self.setObjectName("import_options")
        self.country = RegionCombo("import_country", region)
        self.group = QComboBox()
        self.conflicts = QComboBox()
        self.origin = QLineEdit()
        self.white_list = QCheckBox()
        self._make_group()
        self._make_conflicts()
        self._make_consent()
        self._arrange()
        self.country.activated.connect(self._country_changed)
        self.conflicts.activated.connect(lambda _index: self.changed.emit())
        self.group.currentTextChanged.connect(lambda _text: self.changed.emit())
        self.origin.editingFinished.connect(self.changed)
        self.white_list.clicked.connect(lambda _on: self.changed.emit())

    def choices(self, decisions: Mapping[int, bool]) -> Choices:
        """Return what is chosen, with what was decided about single contacts."""
        return Choices(
            region=self.country.region(),
            group=self.group.currentText().strip(),
            conflicts=Conflicts(self.conflicts.currentData()),
            decisions=dict(decisions),
            origin=self.origin.text().strip(),
            white_list=not self.white_list.isHidden() and self.white_list.isChecked(),
        )

    def ask_each(self) -> None:
        """Choose that each person is decided for."""
        self.conflicts.setCurrentIndex(self.conflicts.findData(Conflicts.ASK.value))

    def says_more(self) -> bool:
        """Tell whether people who stay as they are would get something all the same."""
        return bool(self.origin.text().strip()) or (
            not self.white_list.isHidden() and self.white_list.isChecked()
        )

    def offer_groups(self, names: Sequence[str]) -> None:
        """Offer the groups that there are."""
        self.group.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.group.addItems(list(names))
        self.group.blockSignals(False)  # noqa: FBT003 - as above

    def offer_white_list(self, marked: int) -> None:
        """Ask about the white list where the list marks numbers for it."""
        if self.white_list.isChecked() and not self.white_list.isHidden() and marked:
            return
        self.white_list.setVisible(bool(marked))
        self.white_list.setText(
            self.tr("Put the %n number(s) marked so on the white list", "", marked)
        )
        self.white_list.setAccessibleName(self.white_list.text())

    def begin(self) -> None:
        """Forget what was chosen for one list only."""
        self.white_list.setChecked(False)
        self.white_list.hide()

    def _country_changed(self, _index: int) -> None:
        self.country_changed.emit()
        self.changed.emit()

    def _make_group(self) -> None:
        label = self.tr("Put everybody into the group")
        self.group.setObjectName("import_group")
        self.group.setAccessibleName(label)
        self.group.setEditable(True)
        self.group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.group.addItem("")
        edit = self.group.lineEdit()
        if edit is not None:
            edit.setObjectName("import_group_edit")
            edit.setAccessibleName(label)
            edit.setPlaceholderText(self.tr("None"))
            edit.setMaxLength(80)

    def _make_conflicts(self) -> None:
        self.conflicts.setObjectName("import_conflicts")
        self.conflicts.setAccessibleName(self.tr("Where the list says otherwise"))
        for conflicts, words in (
            (Conflicts.UPDATE, self.tr("Take the list’s value")),
            (Conflicts.KEEP, self.tr("Keep the address book’s value")),
            (Conflicts.ASK, self.tr("Let me decide for each person")),
        ):
            self.conflicts.addItem(words, conflicts.value)

    def _make_consent(self) -> None:
        self.origin.setObjectName("import_origin")
        self.origin.setAccessibleName(self.tr("Where their consent comes from"))
        self.origin.setPlaceholderText(self.tr("For example: signed the form of 3 May"))
        self.origin.setMaxLength(LONGEST_ORIGIN)
        self.white_list.setObjectName("import_white_list")
        self.white_list.setAccessibleName(self.tr("Put the numbers marked so on the white list"))
        self.white_list.hide()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnMinimumWidth(2, Space.M)
        places = (
            (self.tr("Country of numbers without a code"), self.country, 0, 0),
            (self.tr("Put everybody into"), self.group, 0, 3),
            (self.tr("Where the list says otherwise"), self.conflicts, 1, 0),
            (self.tr("Their consent comes from"), self.origin, 1, 3),
        )
        for label, widget, row, column in places:
            words = plain_label(label, role="muted")
            words.setBuddy(widget)
            grid.addWidget(words, row, column)
            grid.addWidget(widget, row, column + 1)
        grid.addWidget(self.white_list, 2, 0, 1, 5)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(4, 3)
