"""Address cards (vCard 2.1, 3.0 and 4.0), read one by one through vobject.

Owns which properties become which columns. The cards are cut apart first, pictures and keys are
left out unread, and a card that can't be read is named instead of ending the import.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Skipped
from smsdesk.domain.reasons import Reason
from smsdesk.services import cards as own_cards
from smsdesk.services.layout import Layout
from smsdesk.services.tables.table import MAX_CELL, Cells, NumberedRow

_MAX_CARD = 200_000
_MAX_PHONES = 20
_LINE_END = re.compile(r"\r\n|\r|\n")
_BEGIN = re.compile(r"^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE)
_FINISH = re.compile(r"^[ \t]*END[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE)
_WANTED = re.compile(
    r"(?:[\w-]+\.)?(BEGIN|END|VERSION|N|FN|TEL|ORG|NOTE|CATEGORIES|EMAIL|LANG|TZ|NICKNAME|TITLE)"
    r"[;:]",
    re.IGNORECASE,
)
# Properties that are one text; of vobject's lists of texts only the first would be read.
_ONE_TEXT = re.compile(r"(?:[\w-]+\.)?(?:FN|NOTE|TITLE|TEL|EMAIL|TZ|ORG)(?:;|\Z)", re.IGNORECASE)
_BARE_COMMA = re.compile(r"(?<!\\),")
_QUOTED_COMMA = re.compile(r"(?<!\\)(?:,|=2C)", re.IGNORECASE)
_ANDROID_LABEL = re.compile(r";X-CUSTOM\([^)]*\)", re.IGNORECASE)
_QUOTED = re.compile(r"ENCODING=QUOTED-PRINTABLE|;QUOTED-PRINTABLE", re.IGNORECASE)
_NOT_FOR_TEXTS = frozenset({"FAX", "PAGER", "MODEM", "ISDN", "TEXTPHONE", "VIDEO"})
_MOBILE = frozenset({"CELL", "MOBILE", "IPHONE", "TEXT"})
_PHONE_COLUMNS = ("phone", *(f"phone_{index}" for index in range(2, _MAX_PHONES + 1)))
_PLAIN = (
    "name",
    "first_name",
    "last_name",
    "middle_name",
    "organisation",
    "title",
    "email",
    "group",
    "language",
    "time_zone",
    "notes",
)


@dataclass(slots=True)
class _Card:
    fields: dict[str, str] = field(default_factory=dict)
    phones: list[str] = field(default_factory=list)


def read_cards(text: str) -> tuple[Cells, list[NumberedRow], tuple[Skipped, ...]]:
    """Return the headings, one row per card (numbered from 1), and the cards that are broken.

    A person's numbers stand in `phone`, `phone_2` …, mobile and preferred ones first, fax and
    pager left out. Raises `Refusal` FILE_BROKEN (no card can be read).
    """
    sources = list(_cut(text))
    ours = _our_own(sources)
    if ours is not None:
        return ours
    cards: list[tuple[int, _Card]] = []
    broken: list[Skipped] = []
    for number, source in enumerate(sources, start=1):
        card = _read(source)
        if card is None:
            broken.append(Skipped(_title(source), Reason.FILE_BROKEN, number, f"card {number}"))
        else:
            cards.append((number, card))
    if broken and not cards:
        raise Refusal(Reason.FILE_BROKEN, broken[0].detail)
    headings = _headings([card for _, card in cards])
    rows = [(number, _cells(card, headings)) for number, card in cards]
    return headings, rows, tuple(broken)


def _our_own(
    sources: Sequence[str],
) -> tuple[Cells, list[NumberedRow], tuple[Skipped, ...]] | None:
    """Read a file of our own cards to the letter, in the columns in which people leave.

    None where any of them is another program's, or was worked on since.
    """
    if not sources or not all(map(own_cards.is_ours, sources)):
        return None
    try:
        people = [own_cards.read(source) for source in sources]
    except (IndexError, ValueError):
        return None
    layout = Layout.of(people)
    rows = [(number, layout.cells(row)) for number, row in enumerate(people, start=1)]
    return layout.headings(), rows, ()


def _cut(text: str) -> Iterator[str]:
    """Give each card's lines from BEGIN to END; one that is never closed ends at the next."""
    lines: list[str] | None = None
    for line in _LINE_END.split(text):
        if _BEGIN.match(line):
            if lines:
                yield "\n".join(lines)
            lines = []
        if lines is not None:
            lines.append(line)
            if _FINISH.match(line):
                yield "\n".join(lines)
                lines = None
    if lines:
        yield "\n".join(lines)


def _title(source: str) -> str:
    found = re.search(r"^FN[^:\n]*:(.*)$", source, re.IGNORECASE | re.MULTILINE)
    return found.group(1).strip()[:80] if found else ""


def _kept(source: str) -> str:
    """Drop the properties that nobody asked for, pictures above all, with their further lines.

    The others come as vobject reads them in full: each on one line, unless it is quoted-printable;
    without what Android writes beside a number's own label; a comma of a text that most programs
    leave as it is marked as one.
    """
    kept: list[str] = []
    keeping = False
    quoted = False
    for line in source.split("\n"):
        folded = line[:1] in (" ", "\t")
        continues = quoted or folded
        if not continues:
            keeping = _WANTED.match(line) is not None
        if keeping and continues and kept:
            kept[-1] = kept[-1][:-1] + line if quoted else kept[-1] + line[1:]
        elif keeping:
            kept.append(line)
        quoted = line.endswith("=") and (quoted or _is_quoted(line, continues=continues))
    return "\n".join(map(_readable, kept)) + "\n"


def _readable(line: str) -> str:
    line = _ANDROID_LABEL.sub("", line)
    name, colon, value = line.partition(":")
    if colon and _ONE_TEXT.match(name):
        comma = _QUOTED_COMMA if _QUOTED.search(name) else _BARE_COMMA
        return f"{name}:{comma.sub(chr(92) * 2 + ',', value)}"
    return line


def _is_quoted(line: str, *, continues: bool) -> bool:
    return not continues and _QUOTED.search(line.partition(":")[0]) is not None


def _read(source: str) -> _Card | None:
    import vobject
    from vobject.base import VObjectError, logger

    logger.disabled = True  # it would write the lines it can't read, people's numbers, to stderr
    kept = _kept(source)
    if len(kept) > _MAX_CARD or not _FINISH.search(kept.rstrip().rpartition("\n")[2]):
        return None
    try:
        component = vobject.readOne(kept, allowQP=True, ignoreUnreadable=True)
        return _card(component)
    except (VObjectError, ValueError, LookupError, AttributeError, TypeError):
        return None


def _card(component: Any) -> _Card:
    card = _Card()
    phones: list[tuple[int, str]] = []
    for child in component.getChildren():
        if child.name == "TEL":
            phone = _phone(child)
            if phone is not None:
                phones.append(phone)
        else:
            _put(card.fields, child)
    phones.sort(key=lambda phone: phone[0])
    card.phones = list(dict.fromkeys(number for _, number in phones))[:_MAX_PHONES]
    return card


def _put(fields: dict[str, str], child: Any) -> None:
    for name, value in _values(child):
        if value and not fields.get(name):
            fields[name] = value[:MAX_CELL]


def _values(child: Any) -> Iterator[tuple[str, str]]:
    value = child.value
    match child.name:
        case "N":
            yield "first_name", _joined(value.given)
            yield "middle_name", _joined(value.additional)
            yield "last_name", _joined(value.family)
        case "ORG":
            yield "organisation", ", ".join(_flat(value))
        case "CATEGORIES":
            yield "group", "; ".join(_flat(value))
        case "FN" | "NOTE" | "EMAIL" | "LANG" | "TZ" | "TITLE":
            yield _COLUMNS[child.name], _flat_text(value)
        case _:
            return


_COLUMNS = {
    "FN": "name",
    "NOTE": "notes",
    "EMAIL": "email",
    "LANG": "language",
    "TZ": "time_zone",
    "TITLE": "title",
}


def _flat(value: Any) -> list[str]:
    pieces = [value] if isinstance(value, str) else list(value)
    return [str(piece).strip() for piece in pieces if str(piece).strip()]


def _flat_text(value: Any) -> str:
    return ", ".join(_flat(value))


def _joined(*pieces: Any) -> str:
    return " ".join(text for piece in pieces for text in _flat(piece))


def _phone(child: Any) -> tuple[int, str] | None:
    kinds = _kinds(child)
    number = re.sub(r"^tel:|;.*$", "", str(child.value).strip(), flags=re.IGNORECASE).strip()
    if not number or (kinds & _NOT_FOR_TEXTS and not kinds & _MOBILE):
        return None
    preferred = "PREF" in kinds or bool(child.params.get("PREF"))
    return (0 if kinds & _MOBILE else 2) - preferred, number


def _kinds(child: Any) -> frozenset[str]:
    types = [*child.params.get("TYPE", []), *getattr(child, "singletonparams", [])]
    return frozenset(kind.strip().upper() for text in types for kind in text.split(","))


def _headings(cards: Sequence[_Card]) -> Cells:
    used = [name for name in _PLAIN if any(card.fields.get(name) for card in cards)]
    names = [name for name in used if name.endswith("name")]
    phones = _PHONE_COLUMNS[: max(1, *(len(card.phones) for card in cards), 1)]
    return (*names, *phones, *(name for name in used if name not in names))


def _cells(card: _Card, headings: Cells) -> Cells:
    phones = dict(zip(_PHONE_COLUMNS, card.phones, strict=False))
    return tuple((card.fields.get(name) or phones.get(name, "")).strip() for name in headings)
