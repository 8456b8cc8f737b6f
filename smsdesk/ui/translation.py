"""A translation read straight from its .ts file: the texts of one language, plurals included.

Owns the reading of `resources/translations/smsdesk_LANGUAGE.ts`, Qt Linguist's own format. Reading
the source instead of a compiled .qm leaves nothing to build: the file that a translator saves is
the one that counts, in the source tree and in every package. It takes some 20 ms, once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QObject, QTranslator

from smsdesk import paths

FOLDER = "translations"
_PREFIX, _SUFFIX = "smsdesk_", ".ts"

# Which plural form a number takes (Unicode CLDR, plural rules, cardinals).
_PLURALS: Mapping[str, Callable[[int], int]] = {
    "es": lambda n: 0 if n == 1 else 1,
    "fr": lambda n: 0 if n <= 1 else 1,
}


@dataclass(frozen=True, slots=True)
class Message:
    """One text: where it stands, in English, and its forms; none while it is not translated.

    `numbered` tells that it counts something: then there is a form for each plural.
    """

    context: str
    source: str
    forms: tuple[str, ...]
    numbered: bool


def file_of(language: str) -> Path:
    """Return where the texts of a language stand, whether the file is there or not."""
    return paths.resource(FOLDER, f"{_PREFIX}{language}{_SUFFIX}")


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that there is a file for, such as ("es",)."""
    found = paths.resource(FOLDER).glob(f"{_PREFIX}*{_SUFFIX}")
    return tuple(sorted(file.stem.removeprefix(_PREFIX) for file in found))


def read(file: Path) -> list[Message]:
    """Return the texts of a .ts file in its order.

    Raises OSError where it can't be read, `xml.etree.ElementTree.ParseError` where it is damaged.
    """
    # The file is part of the program: nobody else's XML is read here.
    root = ET.parse(file).getroot()  # noqa: S314
    return [
        _message(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _message(context: str, message: ET.Element) -> Message:
    numbered = message.get("numerus") == "yes"
    translation = message.find("translation")
    forms: tuple[str, ...] = ()
    if translation is not None and translation.get("type") is None:
        parts = translation.findall("numerusform") if numbered else [translation]
        forms = tuple(part.text or "" for part in parts)
    whole = forms if all(forms) else ()
    return Message(context, message.findtext("source", ""), whole, numbered)


class Translation(QTranslator):
    """Speaks one language; what it does not know, the translators before it are asked for."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        """Read the file of `language`; raises what `read` raises."""
        super().__init__(parent)
        self._plural = _PLURALS.get(language, _PLURALS["es"])
        self._exact: dict[tuple[str, str], tuple[str, ...]] = {}
        self._anywhere: dict[str, tuple[str, ...]] = {}
        for message in read(file_of(language)):
            if message.forms:
                self._exact[message.context, message.source] = message.forms
                self._anywhere.setdefault(message.source, message.forms)

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the text in this language, None where it is not known.

        A text that its own context lacks is taken from another one: a class that inherits a text
        asks under its own name first, and English plurals would answer before the base is asked.
        """
        del disambiguation
        forms = self._exact.get((context, source)) or self._anywhere.get(source)
        if forms is None:
            return None
        return forms[min(self._plural(n) if n >= 0 else -1, len(forms) - 1)]

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Tell Qt that this translator is worth asking."""
        return not self._exact
