"""People as address cards (vCard 3.0, RFC 2426), and our own cards read back to the letter.

Owns which property says what. What no property of the standard says - fields of people's own, what
may be sent to a number - stands in properties of ours, which other programs pass by.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from smsdesk.domain.views import ContactRow, PhoneRow

ENDING = ".vcf"
MARK = "PRODID:-//smsdesk//People//EN"
"""The line by which our own cards are known."""

_FIELD, _ALLOWED, _BLOCKED = "X-SMSDESK-FIELD", "X-SMSDESK-WHITE-LIST", "X-SMSDESK-DO-NOT-SEND"
_LINE_OCTETS = 75
_ESCAPES = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
_ESCAPED = re.compile(r"[\\;,\n]")
_TOKEN = re.compile(r"\\.|[;,]|[^\\;,]+|\\")
_NO_SIGN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")


def write(rows: Iterable[ContactRow]) -> Iterator[bytes]:
    """Give each person's card, in UTF-8 with the line ends of the standard."""
    for row in rows:
        yield b"".join(map(_folded, _lines(row)))


def _lines(row: ContactRow) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield MARK
    yield f"N:{_text(row.last_name)};{_text(row.first_name)};;;"
    yield f"FN:{_text(row.name or next((p.e164 for p in row.phones), ''))}"
    if row.organisation:
        yield f"ORG:{_text(row.organisation)}"
    for phone in row.phones:
        yield f"TEL;TYPE=CELL:{phone.e164}"
    for name, value in (
        ("LANG", row.language),
        ("TZ;VALUE=text", row.time_zone),
        ("NOTE", row.notes),
    ):
        if value:
            yield f"{name}:{_text(value)}"
    if row.groups:
        yield f"CATEGORIES:{','.join(map(_text, row.groups))}"
    for name, value in row.custom.items():
        yield f"{_FIELD}:{_text(name)};{_text(value)}"
    yield from (line for phone in row.phones for line in _consent(phone))
    yield "END:VCARD"


def _consent(phone: PhoneRow) -> Iterator[str]:
    if phone.white_list:
        yield f"{_ALLOWED}:{phone.e164}"
    if phone.do_not_send:
        yield f"{_BLOCKED}:{phone.e164};{_text(phone.do_not_send)}"


def _text(text: str) -> str:
    """Escape a text (RFC 2426 4); line ends are one sign there, and controls none."""
    plain = _NO_SIGN.sub("\ufffd", re.sub(r"\r\n?", "\n", text))
    return _ESCAPED.sub(lambda found: _ESCAPES[found.group()], plain)


def _folded(line: str) -> bytes:
    """Break a line into pieces of 75 octets (RFC 2426 2.6), never inside a character."""
    octets = line.encode("utf-8")
    pieces: list[bytes] = []
    room = _LINE_OCTETS
    while len(octets) > room:
        end = room
        while octets[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(octets[:end])
        octets = octets[end:]
        room = _LINE_OCTETS - 1
    pieces.append(octets)
    return b"\r\n ".join(pieces) + b"\r\n"


# Reading back.


def is_ours(card: str) -> bool:
    """Tell whether a card was written by `write`, and by no other program since."""
    return f"\n{MARK}\n" in card


def read(card: str) -> ContactRow:
    """Return the person of one of our own cards; `card` has its lines ended by "\\n".

    Raises ValueError where somebody broke it.
    """
    told: dict[str, list[list[str]]] = {}
    for line in card.replace("\n ", "").split("\n"):
        name, _, value = line.partition(":")
        told.setdefault(name.partition(";")[0].upper(), []).append(_parts(value, ";"))
    last, first = (told.get("N") or [["", ""]])[0][:2]
    allowed = {parts[0] for parts in told.get(_ALLOWED, ())}
    blocked = {parts[0]: parts[1] for parts in told.get(_BLOCKED, ())}
    numbers = [parts[0] for parts in told.get("TEL", ())]
    return ContactRow(
        0,
        first,
        last,
        _only(told, "ORG"),
        _only(told, "NOTE"),
        _only(told, "LANG"),
        _only(told, "TZ"),
        {parts[0]: parts[1] for parts in told.get(_FIELD, ())},
        tuple(PhoneRow(0, e164, e164, e164 in allowed, blocked.get(e164, "")) for e164 in numbers),
        tuple(_groups(card)),
    )


def _only(told: dict[str, list[list[str]]], name: str) -> str:
    return told[name][0][0] if name in told else ""


def _groups(card: str) -> Sequence[str]:
    found = re.search(r"^CATEGORIES:(.*)$", card.replace("\n ", ""), re.MULTILINE)
    return _parts(found.group(1), ",") if found else ()


def _parts(value: str, separator: str) -> list[str]:
    """Split a value at the separators that are not escaped, and take the escapes off."""
    pieces = [""]
    for token in _TOKEN.findall(value):
        if token == separator:
            pieces.append("")
        else:
            pieces[-1] += _unescaped(token[1]) if token[0] == "\\" and token[1:] else token
    return pieces


def _unescaped(sign: str) -> str:
    return "\n" if sign in "nN" else sign
