"""The fields of an information line, however badly quoted.

Owns the splitting at commas, the lists in parentheses (`(0-3),(0,2)`) and the hex forms of text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain, islice

# No list of a modem names more (CMGD=? of the largest memories); more is a misreading.
MAX_RANGE = 10_000
# CNMI names five lists, the longest there are; a line of thousands is noise.
MAX_LISTS = 16

# A field and the comma after it; commas between quotes belong to the field.
_FIELD = re.compile(r'((?:[^",]|"[^"]*")*+),')
_GROUP = re.compile(r"\(([^()]*)\)|([^,()]+)")
_SPAN = re.compile(r'\s*"?(\d{1,5})"?\s*(?:-\s*"?(\d{1,5})"?)?\s*\Z')
_HEX = re.compile(r"[0-9A-Fa-f]+\Z")


def payload(lines: Iterable[str], prefix: str) -> str | None:
    """Return what follows `prefix` and its colon in the first line that has it, else None."""
    for line in lines:
        if line.startswith(prefix):
            rest = line[len(prefix) :].lstrip()
            if rest.startswith(":"):
                return rest[1:].strip()
    return None


def split(text: str) -> list[str]:
    """Split at commas outside quotes, strip quotes and blanks; odd quotes split at every comma."""
    if text.count('"') % 2:
        return [piece.strip(' "') for piece in text.split(",")]
    return [found.group(1).strip().strip('"') for found in _FIELD.finditer(f"{text},")]


def number(text: str) -> int | None:
    """Return the number in a field, quoted or with leading zeros, else None."""
    plain = text.strip(' "')
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 10 else None


def numbers(text: str) -> list[int | None]:
    """Return the fields of a line as numbers."""
    return [number(piece) for piece in split(text)]


def number_groups(text: str) -> tuple[frozenset[int], ...]:
    """Return the values of each list: `(0-2),1,(0,3)` → {0,1,2}, {1}, {0,3}."""
    lists = (found for found in _GROUP.finditer(text) if found.group().strip())
    return tuple(
        frozenset(_expand(found.group(1) if found.group(1) is not None else found.group(2)))
        for found in islice(lists, MAX_LISTS)
    )


def _expand(text: str) -> Iterable[int]:
    spans = (_SPAN.match(piece) for piece in text.split(","))
    values = (_values(span) for span in spans if span is not None)
    return islice(chain.from_iterable(values), MAX_RANGE + 1)


def _values(span: re.Match[str]) -> range:
    first = int(span.group(1))
    last = int(span.group(2) or first)
    return range(first, min(last, first + MAX_RANGE) + 1)


def is_hex(text: str) -> bool:
    """Tell whether the text is hexadecimal octets."""
    return len(text) % 2 == 0 and _HEX.match(text) is not None


def plausible_ucs2(text: str) -> str | None:
    """Return the text that hex such as `002B0034` spells in UTF-16, or None where it is not so.

    Real texts keep to one or two scripts: few different high octets, and nothing unprintable.
    """
    if len(text) < 8 or len(text) % 4 or not is_hex(text):
        return None
    octets = bytes.fromhex(text)
    decoded = octets.decode("utf-16-be", "replace").partition("\x00")[0]
    if not decoded or "\ufffd" in decoded or len(set(octets[::2])) > max(2, len(decoded) // 4):
        return None
    printable = all(ch.isprintable() or ch in "\r\n\t" for ch in decoded)
    return decoded if printable else None
