"""A text as a gateway takes it: whole, in numbered parts, or cut, by the carrier's limit.

Pure. Owns what counts: a gateway makes an SMS of it, with sender and subject inside, and what is
outside the GSM alphabet takes more than twice the room.
"""

from __future__ import annotations

from smsdesk.codec import gsm7
from smsdesk.codec.graphemes import last_cut
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason

UCS2_SHARE = 70 / 160
"""What is left of a limit for a text outside the GSM alphabet (3GPP TS 23.038 4)."""
LEAST = 20
"""Units of text in a part, however much sender and subject take."""
MOST_PARTS = 99
CUT = "…"
GSM_CUT = "..."


def room(max_length: int, sender: str, subject: str) -> int:
    """Return how much text one mail holds: carriers put sender and subject before it."""
    return max(LEAST, max_length - len(sender) - len(subject))


def parts(text: str, limit: int, *, cut: bool = False, last: str = "") -> list[str]:
    """Return the mails' texts: at most `limit` units each, numbered "1/3 " where it is several.

    With `cut` it is one, that ends where there is no more room. `last` is a line at the end that is
    never cut. A unit is a septet of the GSM alphabet. No character as a person sees it is torn, and
    words only where they are too long. Raises `Refusal(TEXT_TOO_LONG)` where it would be more than
    `MOST_PARTS`.
    """
    end = f"\n{last}" if last else ""
    gsm = gsm7.first_outside(text + end) is None
    if not gsm:
        limit = max(LEAST, int(limit * UCS2_SHARE))
    if _units(text + end) <= limit:
        return [text + end]
    end = (GSM_CUT if gsm else CUT) + end if cut else end
    left = limit - _units(end)
    if cut and left > 0:
        return [text[: _fitting(text, 0, left, gsm=gsm)].rstrip() + end]
    return _numbered(text + end, limit, gsm=gsm)


def _numbered(text: str, limit: int, *, gsm: bool) -> list[str]:
    """Cut with so much room for the numbers as the count of parts turns out to need."""
    for digits in (1, 2):
        pieces = _pieces(text, limit - (2 * digits + 2), gsm=gsm)
        if len(pieces) < 10**digits:
            break
    if len(pieces) > MOST_PARTS:
        raise Refusal(Reason.TEXT_TOO_LONG, str(len(pieces)), (str(MOST_PARTS),))
    return [f"{place}/{len(pieces)} {piece}" for place, piece in enumerate(pieces, 1)]


def _pieces(text: str, limit: int, *, gsm: bool) -> list[str]:
    found, start = [], 0
    while start < len(text):
        end = _end(text, start, limit, gsm=gsm)
        piece = text[start:end].strip()
        if piece:
            found.append(piece)
        start = end
    return found


def _end(text: str, start: int, limit: int, *, gsm: bool) -> int:
    """Return where a part ends that begins at `start`: after a word, if it has one whole."""
    end = _fitting(text, start, limit, gsm=gsm)
    if end == len(text) or text[end].isspace():
        return end
    space = max(text.rfind(each, start, end) for each in " \n\t")
    return space + 1 if space > start else end


def _fitting(text: str, start: int, limit: int, *, gsm: bool) -> int:
    """Return the furthest place up to which a text fits, with no character torn."""
    end = min(len(text), start + limit)
    while _units(text[start:end], gsm=gsm) > limit:
        end -= 1
    if end == len(text):
        return end
    return last_cut(text, end, start) or end


def _units(text: str, *, gsm: bool | None = None) -> int:
    """Return septets, or UTF-16 units for a text outside the GSM alphabet."""
    if gsm7.first_outside(text) is None if gsm is None else gsm:
        return gsm7.septet_count(text)
    return len(text.encode("utf-16-le")) // 2
