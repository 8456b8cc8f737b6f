"""Choices of a person's language and time zone by name; what was noted before stays to choose."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from smsdesk.ui import plain

_LENGTH = 14


def language_name(language: str) -> str:
    """Return what a language is called, for a code ("de", "pt-BR"); else what was noted."""
    known = QLocale(language.replace("-", "_")) if len(language) < 12 else QLocale.c()
    if known.language() == QLocale.Language.C:
        return language
    code = known.name().partition("_")[0]
    same = code.casefold() == language.replace("-", "_").partition("_")[0].casefold()
    return QLocale.languageToString(known.language()) if same else language


class NamedCombo(QComboBox):
    """Codes with their names, found by typing; "" is none. A code that has no name is its own."""

    def __init__(
        self,
        name: str,
        label: str,
        none: str,
        choices: Iterable[tuple[str, str]],
        chosen: str,
        parent: QWidget | None = None,
    ) -> None:
        """Offer `choices` as (code, name), and `chosen` among them."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.addItem(none, "")
        for code, words in choices:
            self.addItem(words, code)
        if self.findData(chosen) < 0:
            self.addItem(plain.one_line(language_name(chosen), 60), chosen)
        self.setCurrentIndex(self.findData(chosen))
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LENGTH)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        edit = self.lineEdit()
        if edit is not None:
            edit.setObjectName(f"{name}_edit")
            edit.setAccessibleName(label)
            edit.editingFinished.connect(self._finished)

    def _finished(self) -> None:
        """Take what was typed where it is a choice; else go back to the one before."""
        found = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        if found >= 0:
            self.setCurrentIndex(found)
        self.setEditText(self.itemText(self.currentIndex()))


class LanguageCombo(NamedCombo):
    """Languages by their two-letter codes (ISO 639-1)."""

    def __init__(self, name: str, chosen: str, parent: QWidget | None = None) -> None:
        """Offer every language; a code with a country ("pt-BR") stays as it was noted."""
        none = self.tr("Not known")
        super().__init__(name, self.tr("Language"), none, _languages(), chosen, parent)


class ZoneCombo(NamedCombo):
    """Time zones by their IANA names."""

    def __init__(self, name: str, chosen: str, parent: QWidget | None = None) -> None:
        """Offer every zone."""
        none = self.tr("As the desk")
        super().__init__(name, self.tr("Time zone"), none, _zones(), chosen, parent)


@cache
def _languages() -> tuple[tuple[str, str], ...]:
    found = {}
    for language in QLocale.Language:
        code = QLocale.languageToCode(language, QLocale.LanguageCodeType.ISO639Part1)
        if code:
            found[code] = QLocale.languageToString(language)
    return tuple(sorted(found.items(), key=lambda pair: pair[1].casefold()))


@cache
def _zones() -> tuple[tuple[str, str], ...]:
    return tuple((name, name.replace("_", " ")) for name in sorted(available_timezones()))
