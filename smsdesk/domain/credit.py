"""The credit of a SIM, read out of whatever an operator writes.

Owns which numbers of a text are amounts, what they are worth in any country's way of writing
them, and how the one that a person has pointed at is found again in the next answer.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

MAX_TEXT = 1000
MAX_DIGITS = 12
"""More digits than these are a phone or voucher number."""

_BLANKS = " \u00a0\u202f"
# Digits in groups, or plain; not part of a date, a time, a code or a phone number.
_NUMBER = re.compile(
    r"(?<![\d+#*])(?<!\d[.,:/\-])(?<![^\W\d_]-)"
    r"(?P<sign>(?<![^\s:=(])[-\u2212])?"
    rf"\d(?:\d|[.,'’](?=\d)|[{_BLANKS}](?=\d{{3}}(?!\d)))*"
    r"(?![:/#*\-]?\d|[#*])"
)
_WORD_BEFORE = re.compile(r"([^\W\d_]+|[^\w\s.,:;=()'\"!?-])[\s.,:;=()-]*\Z")
_WORD_AFTER = re.compile(r"[\s.]{0,2}([^\W\d_]+|[^\w\s.,:;=()'\"!?-])")
_UNITS = frozenset({"MB", "GB", "KB", "MIN", "MINS", "SEC", "SMS", "MMS", "H", "X"})
_CODE = re.compile(r"[A-Z]{2,4}|Rs|Ksh|Kshs|Tsh|Ush|Sh")
# These currencies have thousandths, so that "1.250" is not a thousand and more.
_THOUSANDTHS = frozenset({"KWD", "KD", "BHD", "BD", "OMR", "TND", "DT", "JOD", "JD", "IQD", "LYD"})


@dataclass(frozen=True, slots=True)
class Mark:
    """Where an amount stands: the words beside it, in lower case, "" for none."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that may be money; `shown` is how it stands in the text, with its currency."""

    value: Decimal
    shown: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class CreditPlan:
    """How the credit of one SIM is asked for and watched.

    - `code` is what to ask, with the replies to its menus ("*123# 1"), "" where nobody said so;
    - `mark` is the amount a person has pointed at, None for the likeliest one;
    - `limit`: below it a warning is shown, None for never;
    - `daily`, `every` (messages, 0 for never): when it is asked for without a person.
    """

    code: str = ""
    mark: Mark | None = None
    limit: Decimal | None = None
    daily: bool = False
    every: int = 0


@dataclass(frozen=True, slots=True)
class Credit:
    """An answer of the network about the credit; `amount` None: no amount was found in it."""

    at: datetime
    text: str
    amount: Amount | None

    def low(self, plan: CreditPlan) -> bool:
        """Tell whether it is below the limit that a person has set."""
        return self.amount is not None and plan.limit is not None and self.amount.value < plan.limit


def amounts(text: str) -> tuple[Amount, ...]:
    """Return every number of a text that may be an amount, in order."""
    return tuple(_amounts(text[:MAX_TEXT]))


def pick(text: str, mark: Mark | None) -> Amount | None:
    """Return the amount that `mark` points at; without one, the likeliest: money before numbers.

    None where the marked one is not there: another number of the text would be a guess.
    """
    found = amounts(text)
    if mark is None:
        return max(found, key=_likeliness, default=None)
    for alike in (_same, _same_before, _same_after):
        for amount in found:
            if alike(amount.mark, mark):
                return amount
    return None


def _amounts(text: str) -> Iterator[Amount]:
    for match in _NUMBER.finditer(text):
        before = _WORD_BEFORE.search(text, 0, match.start())
        after = _WORD_AFTER.match(text, match.end())
        words = (before.group(1) if before else "", after.group(1) if after else "")
        digits = match.group().lstrip("-\u2212")
        value = _value(digits, thousandths=_THOUSANDTHS.intersection(words))
        if value is None:
            continue
        value = -value if match["sign"] else value
        shown = match.group()
        if _is_currency(words[1]) and after is not None:
            shown = text[match.start() : after.end()]
        elif _is_currency(words[0]) and before is not None:
            shown = text[before.start() : match.end()]
        yield Amount(value, " ".join(shown.split()), Mark(words[0].lower(), words[1].lower()))


def _value(written: str, *, thousandths: object) -> Decimal | None:
    """Return what a number is worth, None where it is written like none."""
    plain = re.sub(rf"['’{_BLANKS}]", "", written)
    if sum(ch.isdigit() for ch in plain) > MAX_DIGITS:
        return None
    *groups, last = re.split(r"[.,]", plain)
    if not groups:
        return Decimal(last)
    marks = re.findall(r"[.,]", plain)
    mixed = len(set(marks)) > 1
    if mixed and marks.count(marks[-1]) > 1:
        return None
    if mixed or (len(groups) == 1 and _is_fraction(groups[0], last, thousandths)):
        return Decimal(f"{''.join(groups)}.{last}") if _grouped(groups) else None
    return Decimal("".join((*groups, last))) if _grouped((*groups, last)) else None


def _is_fraction(whole: str, rest: str, thousandths: object) -> bool:
    return len(rest) != 3 or len(whole) > 3 or whole.startswith("0") or bool(thousandths)


def _grouped(groups: list[str] | tuple[str, ...]) -> bool:
    """Tell whether digits stand in groups as somewhere in the world: 1.234.567 or 12,34,567."""
    if len(groups) == 1:
        return True
    first, *middle, last = groups
    return 1 <= len(first) <= 3 and len(last) == 3 and all(len(group) in (2, 3) for group in middle)


def _is_currency(word: str) -> bool:
    if len(word) == 1 and unicodedata.category(word) == "Sc":
        return True
    return _CODE.fullmatch(word) is not None and word.upper() not in _UNITS


def _likeliness(amount: Amount) -> int:
    with_currency = any(not ch.isdigit() and ch not in ".,'’ " for ch in amount.shown)
    with_cents = amount.value != amount.value.to_integral_value() or "." in str(amount.value)
    return 2 * with_currency + with_cents


def _same(one: Mark, other: Mark) -> bool:
    return one == other


def _same_before(one: Mark, other: Mark) -> bool:
    return bool(other.before) and one.before == other.before


def _same_after(one: Mark, other: Mark) -> bool:
    return bool(other.after) and one.after == other.after
