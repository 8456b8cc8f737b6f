"""Searching people by number: the way a number is said at home is not the way it is kept.

Owns no Qt. Numbers are kept with their country code; "0712 34" has to find +254 712 34….
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sized
from typing import TypeVar

import phonenumbers

Found = TypeVar("Found", bound=Sized)

_NUMBER = re.compile(r"[\d\s+()./\-]{3,}")


def variants(text: str, region: str | None) -> tuple[str, ...]:
    """Return what to search for, the likeliest first: the text, or a number with its code."""
    wanted = text.strip()
    digits = re.sub(r"\D", "", wanted)
    if not _NUMBER.fullmatch(wanted) or len(digits) < 3:
        return (text,)
    if wanted.startswith("+"):
        return (digits,)
    if wanted.startswith("00"):
        return (digits[2:], digits)
    code = phonenumbers.country_code_for_region(region) if region else 0
    at_home = f"{code}{digits.lstrip('0')}" if code else digits
    return tuple(dict.fromkeys((at_home, digits)))


def first_found(search: Callable[[str], Found], text: str, region: str | None) -> Found:
    """Return what the first variant with a hit finds; nothing like the last one's nothing."""
    tried = variants(text, region)
    for variant in tried[:-1]:
        hits = search(variant)
        if hits:
            return hits
    return search(tried[-1])
