"""The words by which people opt out and in again, and the texts that answer them, by language.

Owns the table that is delivered in the program's resources, what a desk changed of it (kept among
the settings), and which language a text is written in. The words of all languages are in force
together; the words of the US rule can't be taken out.
"""

from __future__ import annotations

import json
import locale
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from smsdesk.domain.consent import Words, normalise
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.services.settings import Settings, SettingsTable

FALLBACK = "en"
CONTACT = "{contact}"


class List(StrEnum):
    """A list of words."""

    OPT_OUT = "opt_out"
    ASK = "ask"
    OPT_IN = "opt_in"
    COURTESY = "courtesy"


class Text(StrEnum):
    """A text that the program writes by itself."""

    OPTED_OUT = "opted_out"
    OPTED_IN = "opted_in"
    NO_REPLIES = "no_replies"
    NO_REPLIES_CALL = "no_replies_call"


@dataclass(frozen=True, slots=True)
class Language:
    """The words and texts of one language, as they are written; `always` are fixed."""

    code: str
    words: Mapping[List, tuple[str, ...]]
    texts: Mapping[Text, str]
    always: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WordTable:
    """The table as it is delivered."""

    languages: Mapping[str, Language]


def load_words(path: Path) -> WordTable:
    """Read the table of words and texts."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return WordTable({code: _language(code, entry) for code, entry in table.items()})


def _language(code: str, entry: Mapping[str, Any]) -> Language:
    always = tuple(entry.get("always", ()))
    words = {each: tuple(entry[each]) for each in List}
    words[List.OPT_OUT] = always + words[List.OPT_OUT]
    return Language(code, words, {each: entry[each] for each in Text}, always)


def locale_language() -> str:
    """Return the language of the computer's locale, or "" where it names none."""
    return (locale.getlocale()[0] or "").partition("_")[0].lower()


@dataclass(frozen=True, slots=True)
class _Changed:
    """What a desk changed of a language: words put in and taken out, and texts of its own."""

    added: Mapping[str, list[str]] = field(default_factory=dict)
    removed: Mapping[str, list[str]] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)


class WordBook:
    """The words and texts in force. Every method may be called from any thread."""

    def __init__(self, table: WordTable, kept: SettingsTable, settings: Settings) -> None:
        """Take what is delivered, and where a desk's changes are kept."""
        self._table = table
        self._kept = kept
        self._settings = settings
        self._last: tuple[str, Words] | None = None

    # Words.

    def codes(self) -> tuple[str, ...]:
        """Return the languages that have a list."""
        return tuple(self._table.languages)

    def language(self, code: str) -> Language:
        """Return a language as it is in force; raise `Refusal(NOT_FOUND)` where there is none."""
        return _with(self.delivered(code), self._changed(self._raw()).get(code, _Changed()))

    def delivered(self, code: str) -> Language:
        """Return a language as it came; raise `Refusal(NOT_FOUND)` where there is none."""
        try:
            return self._table.languages[code]
        except KeyError:
            raise Refusal(Reason.NOT_FOUND, code, self.codes()) from None

    def words(self) -> Words:
        """Return all words that are in force now."""
        raw = self._raw()
        if self._last is None or self._last[0] != raw:
            self._last = (raw, self._merged(raw))
        return self._last[1]

    def _merged(self, raw: str) -> Words:
        changed = self._changed(raw)
        merged: dict[List, set[str]] = {each: set() for each in List}
        languages: dict[str, tuple[str, ...]] = {}
        for code, delivered in self._table.languages.items():
            language = _with(delivered, changed.get(code, _Changed()))
            for each in List:
                merged[each] |= (found := {normalise(word) for word in language.words[each]})
                for word in found:
                    languages[word] = (*languages.get(word, ()), code)
        return Words(
            frozenset(merged[List.OPT_OUT]),
            frozenset(merged[List.OPT_IN]),
            frozenset(merged[List.COURTESY]),
            frozenset(merged[List.ASK]),
            languages,
        )

    # Texts.

    def text(self, which: Text, language: str = "") -> str:
        """Return a text in a language; in the desk's own where there is none in that."""
        return self.language(self.spoken(language)).texts[which]

    def spoken(self, *wished: str) -> str:
        """Return the first of some languages that has texts; else the desk's, else English."""
        for code in (*wished, self._settings.get("text_language"), locale_language()):
            short = code.strip().lower().replace("_", "-").partition("-")[0]
            short = "no" if short in ("nb", "nn") else short
            if short in self._table.languages:
                return short
        return FALLBACK

    def confirmation(self, which: Text, language: str = "") -> str:
        """Return what confirms an opt-out or opt-in: the desk's own for all, or by language."""
        key = "opt_out_confirmation" if which is Text.OPTED_OUT else "opt_in_confirmation"
        return self._settings.get(key).strip() or self.text(which, language)

    def opt_out_line(self, language: str = "") -> str:
        """Return the line for texts that can't be replied to: that they can't, and another way.

        That is the setting `opt_out_line`, else the line of the recipient's `language`; `{contact}`
        in either stands for the setting `opt_out_contact`.
        """
        contact = self._settings.get("opt_out_contact").strip()
        which = Text.NO_REPLIES if contact else Text.NO_REPLIES_CALL
        line = self._settings.get("opt_out_line").strip() or self.text(which, language)
        return line.replace(CONTACT, contact)

    # Changing.

    def put(self, language: Language) -> None:
        """Keep a language as a person changed it; what equals the delivered list is not kept.

        Raises `Refusal(WORD_NEEDED)` where a word that always counts is taken out.
        """
        delivered = self.delivered(language.code)
        kept = {normalise(word) for word in language.words[List.OPT_OUT]}
        for word in delivered.always:
            if normalise(word) not in kept:
                raise Refusal(Reason.WORD_NEEDED, word)
        changed = dict(self._changed(self._raw()))
        changed[language.code] = _difference(delivered, language)
        self._keep(changed)

    def restore(self, code: str) -> Language:
        """Bring a language back as it was delivered."""
        changed = dict(self._changed(self._raw()))
        changed.pop(code, None)
        self._keep(changed)
        return self.delivered(code)

    def _keep(self, changed: Mapping[str, _Changed]) -> None:
        told = {
            code: {"added": each.added, "removed": each.removed, "texts": each.texts}
            for code, each in changed.items()
            if each.added or each.removed or each.texts
        }
        self._kept.set(_KEY, json.dumps(told, ensure_ascii=False))

    def _raw(self) -> str:
        return self._kept.get(_KEY) or "{}"

    def _changed(self, raw: str) -> dict[str, _Changed]:
        return {code: _Changed(**entry) for code, entry in json.loads(raw).items()}


_KEY = "consent_words"


def _with(delivered: Language, changed: _Changed) -> Language:
    words = {
        each: _changed_list(
            delivered.words[each], changed.added.get(each, []), changed.removed.get(each, [])
        )
        for each in List
    }
    texts = {each: changed.texts.get(each) or delivered.texts[each] for each in Text}
    return replace(delivered, words=words, texts=texts)


def _changed_list(
    delivered: Iterable[str], added: Iterable[str], removed: Iterable[str]
) -> tuple[str, ...]:
    gone = {normalise(word) for word in removed}
    return (*(word for word in delivered if normalise(word) not in gone), *added)


def _difference(delivered: Language, wished: Language) -> _Changed:
    added: dict[str, list[str]] = {}
    removed: dict[str, list[str]] = {}
    for each in List:
        before = {normalise(word): word for word in delivered.words[each]}
        after = {normalise(word): word.strip() for word in wished.words[each] if normalise(word)}
        if new := [word for key, word in after.items() if key not in before]:
            added[each] = new
        if gone := [word for key, word in before.items() if key not in after]:
            removed[each] = gone
    texts = {
        each.value: wished.texts[each].strip()
        for each in Text
        if wished.texts[each].strip() not in ("", delivered.texts[each])
    }
    return _Changed(added, removed, texts)
