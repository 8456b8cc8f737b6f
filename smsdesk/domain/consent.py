"""What may be sent to a number, and which replies change that.

Owns the rule that is asked twice, when queueing and again when sending, and the reading of
replies: an exact whole-message match after normalising acts at once; what merely contains a word,
or nearly is one, is for a person to decide.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from smsdesk.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class Consent:
    """What is known of one number.

    `do_not_send` is the reason it is blocked ("" when it is not): one of `DoNotSend`, or a
    person's own words. `since` is when that began and `evidence` the words or the person behind
    it.
    """

    number: str
    white_list: bool = False
    do_not_send: str = ""
    since: datetime | None = None
    evidence: str = ""


class DoNotSend(StrEnum):
    """Why nothing is sent to a number; a person's own words count as MANUAL."""

    OPTED_OUT = "opted_out"
    BOUNCED = "bounced"
    ABUSE = "abuse"
    MANUAL = "manual"
    FORGOTTEN = "forgotten"


OPTED_OUT = DoNotSend.OPTED_OUT.value


def kind_of(do_not_send: str) -> DoNotSend:
    """Return which kind of reason one is."""
    known = do_not_send in {kind.value for kind in DoNotSend}
    return DoNotSend(do_not_send) if known else DoNotSend.MANUAL


def refusal(
    consent: Consent | None, *, only_white_list: bool, exempt: bool = False
) -> Reason | None:
    """Return why nothing may be sent to this number, or None where it may.

    `exempt` is the one confirmation of an opt-out: it passes that opt-out and nothing else.
    """
    if consent is not None and consent.do_not_send:
        if consent.do_not_send != OPTED_OUT:
            return Reason.DO_NOT_SEND
        if not exempt:
            return Reason.OPTED_OUT
    if only_white_list and (consent is None or not consent.white_list):
        return Reason.NOT_WHITE_LISTED
    return None


class QuestionKind(StrEnum):
    """What a person is asked about a number."""

    OPT_OUT = "opt_out"
    BOUNCED = "bounced"


@dataclass(frozen=True, slots=True)
class Question:
    """Something about a number that a person has to answer; `answer` is "", "yes" or "no".

    `said` are their words, or the network's, and `word` what was found in them.
    """

    id: int
    number: str
    kind: QuestionKind
    said: str
    word: str
    route: str
    at: datetime
    answer: str = ""
    answered_by: str = ""
    answered_at: datetime | None = None


class Wish(StrEnum):
    """What a reply asks of us."""

    OPT_OUT = "opt_out"
    OPT_IN = "opt_in"
    MAYBE_OPT_OUT = "maybe_opt_out"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Words:
    """The words in force in their normalised form, those of all languages together.

    `ask` are words and phrases that are only ever asked about. `languages` tells in which
    languages a word stands.
    """

    opt_out: frozenset[str]
    opt_in: frozenset[str]
    courtesy: frozenset[str]
    ask: frozenset[str] = frozenset()
    languages: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reply wishes, and the word that says so ("" where none does)."""

    wish: Wish
    word: str = ""


_SIGNATURE = re.compile(
    r"\s*(--\s*$|>|(sent from my|sent via|envoy[eé] de mon|enviado desde mi|enviado do meu|"
    r"von meinem .* gesendet|inviato da)\b)",
    re.IGNORECASE,
)
# Letters that stand for each other in what people type: tatweel is only length, Persian and
# Urdu keyboards have forms of their own, and a Turkish dotless i is typed for either.
_ALIKE = str.maketrans({"ـ": None, "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ı": "i", "ø": "o"})


def normalise(text: str) -> str:
    """Fold a reply for matching: signature lines cut, accents, case and punctuation gone."""
    kept: list[str] = []
    for line in text.splitlines():
        if _SIGNATURE.match(line):
            break
        kept.append(line)
    folded = unicodedata.normalize("NFKD", " ".join(kept)).casefold().translate(_ALIKE)
    # Vowel signs of Indian scripts have no combining class: they are part of the word.
    plain = "".join(
        ch for ch in folded if not unicodedata.combining(ch) and unicodedata.category(ch) != "Cf"
    )
    return " ".join("".join(ch if _in_a_word(ch) else " " for ch in plain).split())


def _in_a_word(ch: str) -> bool:
    # Not the variation selectors, which only choose how an emoji looks.
    return ch.isalnum() or (
        unicodedata.category(ch) in ("Mn", "Mc") and not "\ufe00" <= ch <= "\ufe0f"
    )


def read_reply(text: str, words: Words) -> Reading:
    """Tell what a reply wishes: an exact word acts at once, a contained one is for a person."""
    whole = normalise(text)
    for candidate in _readings(whole, words.courtesy):
        if candidate in words.opt_out:
            return Reading(Wish.OPT_OUT, candidate)
        if candidate in words.opt_in:
            return Reading(Wish.OPT_IN, candidate)
    found = _contained(whole, words.opt_out | words.ask) or _mistyped(whole, words.opt_out)
    return Reading(Wish.MAYBE_OPT_OUT, found) if found else Reading(Wish.NOTHING)


def _readings(whole: str, courtesy: frozenset[str]) -> tuple[str, ...]:
    """Return what a whole reply may say: with courtesy, without, and letter by letter."""
    bare = _without_courtesy(whole, courtesy)
    letters = bare.split()
    spelled = ("".join(letters),) if all(len(letter) == 1 for letter in letters) else ()
    return (whole, bare, *spelled)


def _without_courtesy(text: str, courtesy: frozenset[str]) -> str:
    for word in sorted(courtesy, key=len, reverse=True):
        if text.startswith(f"{word} "):
            return text[len(word) + 1 :]
        if text.endswith(f" {word}"):
            return text[: -len(word) - 1]
    return text


def _contained(whole: str, words: frozenset[str]) -> str:
    """Return the longest word or phrase that stands in a reply as a whole."""
    padded = f" {whole} "
    found = [
        word
        for word in words
        if word and (f" {word} " in padded or (_unspaced(word) and word in whole))
    ]
    return max(found, key=lambda word: (len(word), word), default="")


def _unspaced(word: str) -> bool:
    """Tell whether a word's script writes no spaces between words."""
    return any("\u3040" <= ch <= "\u9fff" or "\u0e00" <= ch <= "\u0eff" for ch in word)


_SHORTEST_MISTYPED = 4


def _mistyped(whole: str, words: frozenset[str]) -> str:
    """Return the word that a one-word reply is but for two letters swapped or one doubled."""
    if " " in whole or len(whole) < _SHORTEST_MISTYPED:
        return ""
    places = range(len(whole) - 1)
    slips = {whole[:at] + whole[at + 1] + whole[at] + whole[at + 2 :] for at in places}
    slips |= {whole[:at] + whole[at + 1 :] for at in places if whole[at] == whole[at + 1]}
    meant = [word for word in slips & words if len(word) >= _SHORTEST_MISTYPED]
    return min(meant, default="")
