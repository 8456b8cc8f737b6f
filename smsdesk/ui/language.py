"""The language of the window: English plurals, and the translation of the person's language.

Owns which translators are installed. The English texts in the source carry their plural as
"message(s)", "person(s)" and "(is|are)", of which the translator that is asked last chooses one;
a translation file has plural forms of its own.
"""

from __future__ import annotations

import logging
import re
from xml.etree.ElementTree import ParseError

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from smsdesk.ui import words
from smsdesk.ui.translation import Translation, languages

ENGLISH = "en"
_log = logging.getLogger(__name__)

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


def install(application: QCoreApplication, chosen: str = "") -> None:
    """Speak the chosen language, or the person's own; English where there is no translation.

    `chosen` is a code such as "es", or "" for what the computer speaks. A choice also decides how
    dates and numbers are written. The shared sentences of `words` are translated by the same
    files. What was installed before is replaced; texts that are shown already stay as they are.
    """
    for former in application.findChildren(QTranslator):
        application.removeTranslator(former)
    if chosen:
        QLocale.setDefault(_locale_of(chosen))
    code = chosen or _spoken()
    for translator in (
        EnglishPlurals(application),
        _words_of_qt(code, application),
        _words_of_smsdesk(code, application),
    ):
        if translator is not None:
            application.installTranslator(translator)
    words.use_translation(QCoreApplication.translate)


def _spoken() -> str:
    """Return the first of the computer's languages that the window speaks as well."""
    spoken = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in spoken if code in {ENGLISH, *languages()}), ENGLISH)


def _locale_of(code: str) -> QLocale:
    """Return the locale of a language in the country of the computer, where there is one."""
    system = QLocale.system()
    wanted = QLocale(code)
    if wanted.language() == system.language():
        return system
    there = QLocale(wanted.language(), system.territory())
    return there if there.territory() == system.territory() else wanted


def _words_of_qt(code: str, application: QCoreApplication) -> QTranslator | None:
    """Return Qt's own texts: the menus of text fields, the buttons of its dialogs."""
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{code}", folder) else None


def _words_of_smsdesk(code: str, application: QCoreApplication) -> QTranslator | None:
    if code not in languages():
        return None
    try:
        return Translation(code, application)
    except (OSError, ParseError) as err:
        # A damaged file must not keep anybody from their messages: the window speaks English.
        _log.warning("The translation %s can't be read: %s", code, err)
        return None
