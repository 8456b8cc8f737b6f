"""The language of the window: English plurals, and the translation of the person's language.

Owns which translators are installed. The English texts in the source carry their plural as
"message(s)", "person(s)" and "(is|are)", of which the translator that is asked last chooses one;
a translation file has plural forms of its own.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from smsdesk import paths
from smsdesk.ui import words

_CHOICE = re.compile(r"\(([^()|]*)\|([^()|]*)\)")
_PEOPLE = "person(s)"


class EnglishPlurals(QTranslator):
    """Chooses between "1 message" and "2 messages" where no translation does."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the text with its plural chosen, None where it has none."""
        del context, disambiguation
        if n < 0 or "(" not in source:
            return None
        one = n == 1
        chosen = source.replace(_PEOPLE, "person" if one else "people")
        chosen = chosen.replace("(s)", "" if one else "s")
        return _CHOICE.sub(r"\1" if one else r"\2", chosen)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Tell Qt that this translator is worth asking."""
        return False


def language_name(code: str) -> str:
    """Return what a language is called in the language itself, with a capital."""
    # Of these Qt names a country's own form.
    whole = {"en": "English", "es": "Español", "pt": "Português", "zh": "中文", "no": "Norsk"}
    name = whole.get(code) or QLocale(code).nativeLanguageName() or code
    return name[:1].upper() + name[1:]


def install(application: QCoreApplication, locale: QLocale | None = None) -> None:
    """Speak the person's language where there is a translation, English otherwise.

    The shared sentences of `words` are translated by the same files.
    """
    plurals = EnglishPlurals(application)
    application.installTranslator(plurals)
    translation = QTranslator(application)
    folder = str(paths.resource("translations"))
    if translation.load(locale or QLocale(), "smsdesk", "_", folder):
        application.installTranslator(translation)
    words.use_translation(QCoreApplication.translate)
