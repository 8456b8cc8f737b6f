"""A short cut through the numbering plans, for numbers that are written cleanly.

`phonenumbers` understands almost anything that a person may type, and takes 25 µs over it. Most
numbers of a list are plain: a plus or a national prefix, digits, blanks. For these the rules of
the library (its metadata, in its order) are put into one regular expression per country code,
once, and answered from it in 2 µs. Whatever is not plain, not valid or ambiguous is left to the
library: this module never refuses, and never says anything else than the library would.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import phonenumbers
from phonenumbers import PhoneMetadata

_BLANKS = str.maketrans("", "", " ().-/\u00a0")
_SHORTEST = 9
"""Fewer digits than this may be a short code or an emergency number."""
_LONGEST = 16

_TYPES = (
    "premium_rate",
    "toll_free",
    "shared_cost",
    "voip",
    "personal_number",
    "pager",
    "uan",
    "voicemail",
    "fixed_line",
    "mobile",
)


def quick_e164(text: str, region: str | None) -> tuple[str, str] | None:
    """Return the E.164 form and the region of a plainly written valid number, else None.

    `region` is the default country in upper case, or None.
    """
    compact = text.translate(_BLANKS)
    digits = compact.removeprefix("+")
    if not (digits.isascii() and digits.isdecimal() and _SHORTEST <= len(digits) <= _LONGEST):
        return None
    if digits is not compact:
        return _international(digits)
    return _national(digits, region) if region else None


def _international(digits: str) -> tuple[str, str] | None:
    for length in (1, 2, 3):
        plan = _plan(digits[:length])
        if plan is not None:
            return plan.finish(digits[length:], plan.home)
    return None


def _national(digits: str, region: str) -> tuple[str, str] | None:
    home = _home(region)
    if home is None or digits.startswith(home.code) or home.leaves.match(digits):
        return None
    plan = _plan(home.code)
    return None if plan is None else plan.finish(digits, home)


@dataclass(frozen=True, slots=True)
class _Home:
    """How numbers are written within one region."""

    code: str
    leaves: re.Pattern[str]
    prefix: re.Pattern[str]
    whole: re.Pattern[str]
    lengths: frozenset[int]
    transforms: bool

    def strip(self, digits: str) -> str | None:
        """Return the digits without the national prefix; None where that is for the library."""
        found = self.prefix.match(digits)
        if found is None:
            return digits
        rest = digits[found.end() :]
        if self.transforms or self.whole.match(digits) or len(rest) not in self.lengths:
            return None
        return rest


@dataclass(frozen=True, slots=True)
class _Plan:
    """The valid numbers of one country code, and which of its regions each belongs to."""

    code: str
    home: _Home
    valid: re.Pattern[str]
    regions: tuple[str, ...]

    def finish(self, digits: str, home: _Home) -> tuple[str, str] | None:
        rest = home.strip(digits)
        found = None if rest is None else self.valid.match(rest)
        if found is None or found.lastindex is None:
            return None
        return f"+{self.code}{rest}", self.regions[found.lastindex - 1]


@cache
def _plan(code: str) -> _Plan | None:
    regions = phonenumbers.region_codes_for_country_code(int(code)) if code[:1] != "0" else ()
    home = _home(regions[0]) if regions else None
    if home is None:
        return None
    known = [(region, _metadata(region)) for region in regions]
    if any(metadata is None for _, metadata in known):
        return None
    return _Plan(code, home, re.compile(_alternatives([m for _, m in known])), tuple(regions))


def _alternatives(regions: list[Any]) -> str:
    """Join the regions of a country code; the first that claims a number has it.

    A region with leading digits claims every number that begins with them, valid or not.
    """
    if len(regions) == 1:
        return f"({_numbers(regions[0])})"
    claimed = ""
    pieces: list[str] = []
    for metadata in regions:
        lead = metadata.leading_digits
        pieces.append(f"({claimed}{f'(?={lead})' if lead else ''}{_numbers(metadata)})")
        if lead:
            claimed += f"(?!{lead})"
    return "|".join(pieces)


def _numbers(metadata: Any) -> str:
    """Return the pattern of a region's valid numbers: its general form, and one of its kinds."""
    kinds = [_kind(getattr(metadata, kind)) for kind in _TYPES]
    general = _kind(metadata.general_desc)
    return f"(?={general}){'|'.join(filter(None, kinds)).join(('(?:', ')'))}" if general else "(?!)"


def _kind(desc: Any) -> str:
    if desc is None or not desc.national_number_pattern:
        return ""
    lengths = "|".join(rf"\d{{{length}}}" for length in desc.possible_length if length > 0)
    if desc.possible_length and not lengths:
        return ""
    bound = rf"(?=(?:{lengths})\Z)" if lengths else ""
    return rf"{bound}(?:{desc.national_number_pattern})\Z"


@cache
def _home(region: str) -> _Home | None:
    metadata = _metadata(region)
    if metadata is None:
        return None
    general = metadata.general_desc
    return _Home(
        code=str(metadata.country_code),
        leaves=re.compile(metadata.international_prefix or "(?!)"),
        prefix=re.compile(metadata.national_prefix_for_parsing or "(?!)"),
        whole=re.compile(rf"(?:{general.national_number_pattern})\Z"),
        lengths=frozenset(general.possible_length),
        transforms=bool(metadata.national_prefix_transform_rule),
    )


def _metadata(region: str) -> Any:
    return PhoneMetadata.metadata_for_region(region, None)
