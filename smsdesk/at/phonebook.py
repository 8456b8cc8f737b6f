"""The SIM's phonebook: what `AT+CPBR` and its like say, in every coding of the names.

Owns the reading of 3GPP TS 27.007 8.11 to 8.13 and of the names as the SIM itself keeps them
(3GPP TS 31.102 Annex A), which some modems pass on as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from smsdesk.at import fields
from smsdesk.at.responses import INTERNATIONAL
from smsdesk.codec import gsm7, ucs2
from smsdesk.domain.phonebook import BookEntry, BookSize

MOST = 1000
"""No SIM has more entries; a longer range is a misreading."""

# Index, number, type, and the name up to a quote that a comma or the end follows.
_ENTRY = re.compile(
    r"\+CPBR\s*:\s*(\d{1,5})\s*,\s*\"?([^\",]*)\"?\s*,\s*\"?(\d*)\"?\s*(?:,\s*(.*))?\Z", re.DOTALL
)
_QUOTED = re.compile(r'"(.*?)"\s*(?=,|\Z)', re.DOTALL)
_NUMBER = re.compile(r"\+?[\d*#pPwW]+\Z")
_UNUSED = "\uffff"


def size(lines: Sequence[str], used: int | None = None) -> BookSize | None:
    """Read `AT+CPBR=?`: `+CPBR: (1-250),40,14`; None where it names no index."""
    groups = fields.number_groups(fields.payload(lines, "+CPBR") or "")
    indexes = groups[0] if groups else frozenset[int]()
    if not indexes:
        return None
    return BookSize(min(indexes), min(max(indexes), min(indexes) + MOST - 1), used)


def counts(lines: Sequence[str]) -> tuple[int | None, int | None]:
    """Read `AT+CPBS?`: how many entries are used and how many there are; None for not said."""
    values = fields.numbers(fields.payload(lines, "+CPBS") or "")
    return (values[1], values[2]) if len(values) > 2 else (None, None)


def entries(lines: Sequence[str], charset: str) -> Iterator[BookEntry]:
    """Read `AT+CPBR=1,20`; `charset` is the set of texts in force, "" where it is not known."""
    for line in lines:
        found = _ENTRY.match(line)
        if found is not None:
            index, number, kind, rest = found.groups(default="")
            yield BookEntry(int(index), _number(number, kind), name(_unquoted(rest), charset))


def name(raw: str, charset: str) -> str:
    """Return a name as a person wrote it."""
    return (_decoded(raw, charset)).replace(_UNUSED, "").replace("\x00", "").strip()


def _unquoted(rest: str) -> str:
    found = _QUOTED.match(rest)
    if found is not None:
        return found.group(1)
    return rest.lstrip('"') if rest.startswith('"') else rest.partition(",")[0]


def _number(raw: str, kind: str) -> str:
    number = (fields.plausible_ucs2(raw) or raw).strip()
    plus = fields.number(kind) == INTERNATIONAL
    if not _NUMBER.match(number):
        return number
    return f"+{number}" if plus and not number.startswith("+") else number


def _decoded(raw: str, charset: str) -> str:
    if charset == "UCS2" and fields.is_hex(raw):
        return _of_sim(bytes.fromhex(raw)) or _ucs2(raw)
    if charset == "HEX" and fields.is_hex(raw):
        return gsm7.decode(bytes.fromhex(raw))
    if fields.is_hex(raw) and not raw.isdigit():
        guessed = fields.plausible_ucs2(raw) or _of_sim(bytes.fromhex(raw))
        if guessed:
            return guessed
    octets = raw.encode("latin-1", "replace")
    if charset == "GSM" and max(octets, default=0) < 0x80:
        return gsm7.decode(octets)
    return raw


def _ucs2(raw: str) -> str:
    octets = bytes.fromhex(raw)
    return ucs2.decode(octets) if len(octets) % 2 == 0 else raw


def _of_sim(octets: bytes) -> str:
    """Return a name in one of the SIM's own codings of UCS-2, "" where it is in none of them."""
    head, rest = octets[:1], octets[1:]
    if head == b"\x80" and len(rest) % 2 == 0:
        # An even number of octets in all would be plain UCS-2, whose letters begin with 80 too.
        return ucs2.decode(rest)
    if head == b"\x81" and len(rest) >= 2 and rest[0] == len(rest) - 2:
        return _half_page(rest[2:], rest[1] << 7)
    if head == b"\x82" and len(rest) >= 3 and rest[0] == len(rest) - 3:
        return _half_page(rest[3:], int.from_bytes(rest[1:3], "big"))
    return ""


def _half_page(octets: bytes, base: int) -> str:
    """Return letters of which those above 127 count from `base`, the others are GSM's."""
    letters = [chr(base + (o & 0x7F)) if o & 0x80 else gsm7.decode(bytes((o,))) for o in octets]
    return "".join(letters)
