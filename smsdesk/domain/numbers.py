"""Phone numbers: from what a person typed to E.164, and back to what a person reads.

Owns the one sanitising of numbers (DESIGN section 5): before every insert, update and search.
Short codes and alphanumeric senders stay text. `phonenumbers` does the numbering plans;
`phonenumbers.geocoder` is never imported (100 MB).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumberFormat, ValidationResult

from smsdesk.domain.errors import Refusal
from smsdesk.domain.numbering import quick_e164
from smsdesk.domain.reasons import Reason
from smsdesk.domain.written import plain

MAX_TYPED = 64
_SHORT_CODE = re.compile(r"\d{3,8}\Z")
_E164 = re.compile(r"\+[0-9]{2,15}\Z")
_SPREADSHEET = re.compile(r"\d[.,]\d+[eE]\+?\d+\Z")
_SERVICE = re.compile(r"[*#][\d*#]+#?\Z")
_SPLIT = re.compile(r"[;,\n\r\t|]+")
_WHOLE_DIGITS = 7
"""So many digits on each side of a slash are numbers of their own."""
_EMERGENCY_DIGITS = 8
"""The digits of the longest emergency number, with what some put before it."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number we may keep: `value` is E.164 ("+15005550006") or a short code ("12345").

    `region` is the ISO 3166 country where it is known, else "". `short` marks short codes.
    """

    value: str
    region: str = ""
    short: bool = False


def regions() -> frozenset[str]:
    """Return the ISO 3166 two-letter countries that have a numbering plan."""
    return frozenset(phonenumbers.SUPPORTED_REGIONS)


def check_region(region: str) -> str:
    """Return `region` in upper case; raise `Refusal(COUNTRY_UNKNOWN)` for one without a plan."""
    known = region.strip().upper()
    if known not in phonenumbers.SUPPORTED_REGIONS:
        raise Refusal(Reason.COUNTRY_UNKNOWN, region)
    return known


def sanitise(typed: str, region: str | None, *, short_codes: bool = True) -> Number:
    """Turn what was typed or imported into a `Number`.

    `region` is the default country for numbers without a country code (None: there is none).
    With `short_codes` false (lists of people) three to six digits are too short, not a service.
    Raises `Refusal` with one of the NUMBER_* reasons and the typed text as its detail.
    """
    text = plain(typed)
    if not text:
        raise Refusal(Reason.NUMBER_EMPTY)
    home = region.upper() if region else None
    quick = quick_e164(text, home)
    if quick is not None:
        return Number(*quick)
    number = _sanitise(text[: MAX_TYPED + 1], home)
    if number.short and not short_codes:
        raise Refusal(Reason.NUMBER_TOO_SHORT, text)
    return number


@lru_cache(maxsize=4096)
def _sanitise(text: str, region: str | None) -> Number:
    compact = _compact(text)
    _refuse_by_shape(text, compact)
    digits = compact.removeprefix("+")
    if digits.isdecimal() and len(digits) <= _EMERGENCY_DIGITS and is_emergency(digits, region):
        raise Refusal(Reason.NUMBER_EMERGENCY, text)
    if _SHORT_CODE.match(compact):
        short = _short_code(compact, region)
        if short is not None:
            return short
    try:
        parsed = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException as err:
        raise Refusal(_parse_reason(err), text) from None
    if parsed.extension or ";" in text:
        # An extension can't be texted, and what follows it may be a second number.
        raise Refusal(Reason.NUMBER_INVALID, text)
    _refuse_impossible(parsed, text)
    value = phonenumbers.format_number(parsed, PhoneNumberFormat.E164)
    return Number(value, phonenumbers.region_code_for_number(parsed) or "")


def _compact(text: str) -> str:
    return re.sub(r"[\s().\-/]", "", text)


def _refuse_by_shape(text: str, compact: str) -> None:
    if len(text) > MAX_TYPED:
        raise Refusal(Reason.NUMBER_TOO_LONG, text[:MAX_TYPED])
    if _SPREADSHEET.match(compact) or _SPREADSHEET.match(text):
        raise Refusal(Reason.NUMBER_SPREADSHEET, text)
    if _SERVICE.match(compact):
        raise Refusal(Reason.NUMBER_INVALID, text)
    if not any(ch.isdigit() for ch in text):
        raise Refusal(Reason.NUMBER_ALPHANUMERIC, text)


def _short_code(compact: str, region: str | None) -> Number | None:
    """Return the short code, or None where the digits are a whole number of the region."""
    if region is not None:
        try:
            if phonenumbers.is_valid_number(phonenumbers.parse(compact, region)):
                return None
        except phonenumbers.NumberParseException:
            pass
    if len(compact) <= 6:
        return Number(compact, region or "", short=True)
    return None


def _parse_reason(err: phonenumbers.NumberParseException) -> Reason:
    kinds = phonenumbers.NumberParseException
    if err.error_type == kinds.INVALID_COUNTRY_CODE:
        return Reason.NUMBER_NO_COUNTRY
    if err.error_type in (kinds.TOO_SHORT_NSN, kinds.TOO_SHORT_AFTER_IDD):
        return Reason.NUMBER_TOO_SHORT
    if err.error_type == kinds.TOO_LONG:
        return Reason.NUMBER_TOO_LONG
    return Reason.NUMBER_INVALID


def _refuse_impossible(parsed: phonenumbers.PhoneNumber, text: str) -> None:
    if phonenumbers.is_valid_number(parsed):
        return
    possible = phonenumbers.is_possible_number_with_reason(parsed)
    if (
        possible == ValidationResult.TOO_SHORT
        or possible == ValidationResult.IS_POSSIBLE_LOCAL_ONLY
    ):
        raise Refusal(Reason.NUMBER_TOO_SHORT, text)
    if possible == ValidationResult.TOO_LONG:
        raise Refusal(Reason.NUMBER_TOO_LONG, text)
    raise Refusal(Reason.NUMBER_INVALID, text)


def is_emergency(digits: str, region: str | None) -> bool:
    """Tell whether the digits reach an emergency service in `region`, or 112 and 911 anywhere.

    So do, in some countries, digits that go on after it, and the digits after a zero.
    """
    from phonenumbers import shortnumberinfo

    bare = digits.lstrip("0")
    if not {digits, bare}.isdisjoint(_EVERYWHERE):
        return True
    return region is not None and any(
        shortnumberinfo.is_emergency_number(one, region)
        or shortnumberinfo.connects_to_emergency_number(one, region)
        for one in {digits, bare}
        if one
    )


_EVERYWHERE = frozenset({"112", "911", "999", "000"})


def meant(typed: str, region: str | None) -> tuple[str, ...]:
    """Return the E.164 numbers that one which is refused may have been meant to be.

    A "+" that is missing or too much, "00" where another prefix leads abroad, the 1 that Mexican
    mobile numbers had (until 2019). Only ever offered to a person: a guess could text a stranger.
    """
    digits = re.sub(r"\D", "", plain(typed))
    if not _SHORTEST_MEANT <= len(digits) <= _LONGEST_MEANT:
        return ()
    candidates: list[tuple[str, str | None]] = [
        (f"+{digits}", None),
        (f"+{digits.lstrip('0')}", None),
    ]
    if region is not None:
        candidates.append((digits, region.upper()))
    if digits.startswith("521"):
        candidates.append((f"+52{digits[3:]}", None))
    found = (_valid(text, home) for text, home in candidates)
    return tuple(dict.fromkeys(one for one in found if one))


_SHORTEST_MEANT, _LONGEST_MEANT = 7, 17


def _valid(text: str, region: str | None) -> str:
    try:
        number = sanitise(text, region, short_codes=False)
    except Refusal:
        return ""
    return number.value


@lru_cache(maxsize=1024)
def is_landline(value: str) -> bool:
    """Tell whether an E.164 number is one that can hardly get texts: a fixed line, and known so."""
    if not _E164.match(value):
        return False
    try:
        parsed = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        return False
    return bool(phonenumbers.number_type(parsed) == phonenumbers.PhoneNumberType.FIXED_LINE)


def split_pasted(text: str) -> tuple[str, ...]:
    """Split a pasted list at line breaks, commas, semicolons, tabs and bars; blanks fall out.

    A slash parts what is long enough to be numbers on both sides ("0171/1234567" is one).
    """
    pieces = (piece for whole in _SPLIT.split(text) for piece in _at_slashes(whole))
    return tuple(piece.strip() for piece in pieces if piece.strip())


def _at_slashes(text: str) -> list[str]:
    halves = text.split("/")
    whole = all(sum(map(str.isdigit, half)) >= _WHOLE_DIGITS for half in halves)
    return halves if whole else [text]


def looks_like_number(text: str) -> bool:
    """Tell whether a cell might be a phone number: mostly digits, five or more of them."""
    digits = sum(ch.isdigit() for ch in text)
    rest = sum(1 for ch in text if not ch.isdigit() and ch not in " +().-/\u00a0")
    return 5 <= digits <= 20 and rest <= 2


def national_digits(value: str) -> tuple[str, str]:
    """Return a kept number's national digits, and its country code's digits before them.

    Both are "" for what is not E.164.
    """
    if not _E164.match(value):
        return "", ""
    try:
        parsed = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        return "", ""
    return phonenumbers.national_significant_number(parsed), str(parsed.country_code)


@lru_cache(maxsize=8192)
def display(value: str, region: str | None = None) -> str:
    """Format a kept number for reading: national at home, international abroad, else as it is.

    A sender with letters stays as it is, or "+1202555BANK" would pose as the number they dial.
    """
    if not _E164.match(value):
        return value
    try:
        parsed = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        return value
    home = region is not None and phonenumbers.region_code_for_number(parsed) == region.upper()
    style = PhoneNumberFormat.NATIONAL if home else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, style)
