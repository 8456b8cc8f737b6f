"""Which letters the bytes of a text file are.

Owns the guess: a mark at the beginning, UTF-8, UTF-16 by its zero bytes, else one of the code
pages of spreadsheets. charset-normalizer says which pages are possible; it can't tell the Latin
ones apart on the few accents of a list of names, so that is decided here by the known heading
words and by which letters are common in the page's own languages.
"""

from __future__ import annotations

import codecs
import itertools
import re

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.services import headings

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# In the order in which they win when nothing tells them apart.
_PAGES = (
    "cp1252",
    "cp1250",
    "iso8859_2",
    "cp1251",
    "cp1254",
    "cp1257",
    "cp1253",
    "cp1255",
    "cp1256",
    "cp932",
    "gb18030",
    "big5",
    "cp949",
    "euc_jp",
    "koi8_r",
    "cp866",
    "cp850",
    "mac_roman",
)
_WEST = "äöüßÄÖÜàâçéèêëîïôùûÀÇÉÈÊœŒæÆñÑáíóúÁÍÓÚ¿¡åÅøØãõÃÕìòðþýÓÔ"
_SIGNS = "€‚„…‘’“”•–—™«»°©®´·ºª½\u00a0"
_EAST = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűŐŰöüÖÜäÄßôľĺŕăâîșşţțĂÂÎŞŢđĐ"
_COMMON = {
    "cp1252": _WEST + _SIGNS,
    "iso8859_2": _EAST,
    "cp850": _WEST,
    "mac_roman": _WEST + _SIGNS,
    "cp1250": _EAST + _SIGNS,
    "cp1254": "çğıöşüÇĞİÖŞÜâîû" + _SIGNS,
    "cp1257": "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽąęėįųĄĘĖĮŲäöüõÄÖÜÕ" + _SIGNS,
}
_SAMPLE = 24_000


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """Return the text of a file and the name of its encoding, chosen or detected.

    Raises `Refusal(FILE_NOT_TEXT)` for what isn't text or isn't in the chosen encoding; its hints
    are encodings to choose from.
    """
    if encoding is not None:
        return _as_chosen(data, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data, name), name.removesuffix("-sig")
    wide = _wide(data)
    if wide is not None:
        return _strictly(data, wide), wide
    _refuse_binary(data)
    return _narrow(data)


def _as_chosen(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        raise Refusal(Reason.FILE_NOT_TEXT, encoding, ("utf-8", *_PAGES)) from None
    plain = "utf-8-sig" if name == "utf-8" else name
    return _strictly(data, plain), name.removesuffix("-sig")


def _strictly(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except (UnicodeError, LookupError, ValueError):
        raise Refusal(Reason.FILE_NOT_TEXT, encoding, ("utf-8", *_PAGES)) from None
    return text.removeprefix("\ufeff")


def _wide(data: bytes) -> str | None:
    """Recognise UTF-16 without a mark: ASCII letters in it leave every other byte zero."""
    sample = data[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    few = len(sample) // 10
    if odd > few and not even:
        return "utf-16-le"
    if even > few and not odd:
        return "utf-16-be"
    return None


def _refuse_binary(data: bytes) -> None:
    control = sum(data.count(bytes((code,))) for code in range(32) if code not in b"\t\n\r\f\x1a")
    if 0 in data or control > len(data) // 200:
        raise Refusal(Reason.FILE_NOT_TEXT, "binary", ("utf-8", *_PAGES))


def _narrow(data: bytes) -> tuple[str, str]:
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    lenient = data.decode("utf-8", errors="replace")
    # UTF-8 with a few damaged places is still UTF-8: no other text looks like it by chance.
    if lenient.count("\ufffd") * 10 < sum(1 for ch in lenient if ch > "\x7f"):
        return lenient, "utf-8"
    for page in _ranked(_telling(data)):
        try:
            return data.decode(page), page
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", errors="replace"), "cp1252"


def _telling(data: bytes) -> bytes:
    """Return the first line and those with letters beyond ASCII: only they tell pages apart."""
    lines = data.splitlines(keepends=True)
    telling = [line for line in lines[1:] if not line.isascii()]
    return b"".join([*lines[:1], *telling])[:_SAMPLE]


def _ranked(sample: bytes) -> list[str]:
    # Imported where a file is read: no window has to wait for it.
    from charset_normalizer import from_bytes

    disorder = {m.encoding: m.chaos for m in from_bytes(sample, cp_isolation=list(_PAGES))}
    disorder.setdefault("cp1252", 0.0)

    def unlikeliness(page: str) -> tuple[int, float, int]:
        text = sample.decode(page, errors="replace")
        strange = round(_strangeness(text, page) + disorder[page], 2)
        return -_known_headings(text), strange, _PAGES.index(page)

    return sorted(disorder, key=unlikeliness)


def _known_headings(text: str) -> int:
    first = text.splitlines()[0] if text else ""
    return sum(headings.is_familiar(cell) for cell in re.split(r"[,;\t|\"]+", first))


def _strangeness(text: str, page: str) -> float:
    """Return which share of the letters beyond ASCII is unusual in the languages of the page."""
    beyond = sum(1 for ch in text if ch > "\x7f")
    if not beyond:
        return 0.0
    common = _COMMON.get(page)
    odd = sum(
        1
        for before, ch in itertools.pairwise(f" {text}")
        if ch > "\x7f" and (_unusual(ch, common) or (ch.isupper() and before.islower()))
    )
    return odd / beyond


def _unusual(ch: str, common: str | None) -> bool:
    return ch not in common if common else not ch.isalpha()
