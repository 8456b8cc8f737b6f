"""What may be sent to a number, and which replies change that.

Owns the rule that is asked twice, when queueing and again when sending, and the matching of
opt-out words (exact whole-message match after normalising; what merely contains a word is for a
person to decide).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smsdesk.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class Consent:
    """What is known of one number.

    `do_not_send` is the reason it is blocked ("" when it is not), `since` when that began and
    `evidence` the words or the person behind it.
    """

    number: str
    white_list: bool = False
    do_not_send: str = ""
    since: datetime | None = None
    evidence: str = ""


OPTED_OUT = "opted_out"


def refusal(consent: Consent | None, *, only_white_list: bool) -> Reason | None:
    """Return why nothing may be sent to this number, or None where it may."""
    if consent is not None and consent.do_not_send:
        return Reason.OPTED_OUT if consent.do_not_send == OPTED_OUT else Reason.DO_NOT_SEND
    if only_white_list and (consent is None or not consent.white_list):
        return Reason.NOT_WHITE_LISTED
    return None


class Wish(StrEnum):
    """What a reply asks of us."""

    OPT_OUT = "opt_out"
    OPT_IN = "opt_in"
    MAYBE_OPT_OUT = "maybe_opt_out"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Words:
    """The opt-out, opt-in and courtesy words in their normalised form."""

    opt_out: frozenset[str]
    opt_in: frozenset[str]
    courtesy: frozenset[str]


def normalise(text: str) -> str:
    """Fold a reply for matching: signature lines cut, accents, case and punctuation gone."""
    kept: list[str] = []
    for line in text.splitlines():
        if line.strip() == "--" or re.match(r"\s*sent from my\b", line, re.IGNORECASE):
            break
        kept.append(line)
    folded = unicodedata.normalize("NFKD", " ".join(kept)).casefold()
    plain = "".join(ch for ch in folded if not unicodedata.combining(ch))
    return " ".join("".join(ch if ch.isalnum() else " " for ch in plain).split())


def read_wish(text: str, words: Words) -> Wish:
    """Tell what a reply wishes: an exact word acts at once, a contained one is for a person."""
    whole = normalise(text)
    bare = _without_courtesy(whole, words.courtesy)
    for candidate in (whole, bare):
        if candidate in words.opt_out:
            return Wish.OPT_OUT
        if candidate in words.opt_in:
            return Wish.OPT_IN
    padded = f" {whole} "
    if any(f" {word} " in padded for word in words.opt_out):
        return Wish.MAYBE_OPT_OUT
    return Wish.NOTHING


def _without_courtesy(text: str, courtesy: frozenset[str]) -> str:
    for word in sorted(courtesy, key=len, reverse=True):
        if text.startswith(f"{word} "):
            return text[len(word) + 1 :]
        if text.endswith(f" {word}"):
            return text[: -len(word) - 1]
    return text
