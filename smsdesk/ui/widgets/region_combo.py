"""A choice of country by name; typing finds it."""

from __future__ import annotations

import phonenumbers
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from smsdesk.domain import numbers


def region_name(region: str) -> str:
    """Return a country's name as Qt knows it, the code where it doesn't."""
    territory = QLocale.codeToTerritory(region)
    if territory == QLocale.Country.AnyCountry:
        return region
    return QLocale.territoryToString(territory)


class RegionCombo(QComboBox):
    """Countries with their calling codes, in the order of their names; "" is none."""

    def __init__(self, name: str, region: str | None, parent: QWidget | None = None) -> None:
        """Offer every country with a numbering plan; `region` is the current one."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Country"))
        self.addItem(self.tr("None: every number has its code"), "")
        named = sorted((region_name(code), code) for code in numbers.regions())
        for words, code in named:
            calling = phonenumbers.country_code_for_region(code)
            self.addItem(f"{words} (+{calling})", code)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        completer.activated.connect(self._completed)
        self.set_region(region)
        self.setMinimumWidth(220)
        edit = self.lineEdit()
        if edit is not None:
            edit.setObjectName(f"{name}_edit")
            edit.setAccessibleName(self.tr("Country"))
            edit.editingFinished.connect(self._finished)

    def region(self) -> str | None:
        """Return the code of the country, None for none."""
        return self.currentData() or None

    def set_region(self, region: str | None) -> None:
        """Choose a country by its code."""
        self.setCurrentIndex(max(0, self.findData(region or "")))

    def _completed(self, text: str) -> None:
        index = self.findText(text)
        if index >= 0:
            self.setCurrentIndex(index)
            self.activated.emit(index)

    def _finished(self) -> None:
        """What was typed and is no country goes back to the one that was chosen."""
        self.setEditText(self.itemText(self.currentIndex()))
