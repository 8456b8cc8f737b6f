"""Replies of phones: who sent a mail, by the address a gateway gave it, and what was written.

Pure. Gateways for texts send a plain mail; those for pictures send the text as an attachment
beside the picture and a page that shows both (SMIL), or only a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape

from smsdesk.domain import numbers
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Content
from smsdesk.routes.mail import excerpt
from smsdesk.routes.mail.letter import Leaf, Letter

LONGEST_PAGE = 20_000
LONGEST_TEXT = 5_000
_PICTURES = ("image/", "video/", "audio/")
_NO_SUBJECT = re.compile(
    r"(?:re|fw|fwd|aw|wg|sv|rv|tr|antw)\s*:|\(?no subject\)?\Z|\(?none\)?\Z|multimedia message|"
    r"(?:new )?(?:text|picture|sms|mms) ?(?:message)?(?: from .*)?\Z|message from\b",
    re.I,
)
_SILENT = frozenset({"script", "style", "head", "title", "template"})
_BREAKS = frozenset({"br", "p", "div", "tr", "li", "table", "blockquote", "h1", "h2", "h3", "hr"})


@dataclass(frozen=True, slots=True)
class Gateway:
    """An address of a carrier with `{number}` in it, and the ISO 3166 country of its numbers."""

    template: str
    country: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a phone sent: `number` in E.164, `address` the one the gateway gave it.

    `text` is what a person wrote; `content` says whether there was more than that.
    """

    number: str
    address: str
    text: str
    content: Content = Content.TEXT


class Gateways:
    """Knows the number behind an address. Pure."""

    def __init__(self, gateways: Iterable[Gateway]) -> None:
        """Take the addresses; a template that is no address counts for nothing."""
        self._known: dict[str, list[tuple[re.Pattern[str], str]]] = {}
        for each in gateways:
            local, _, domain = each.template.lower().rpartition("@")
            if domain and local.count("{number}") == 1:
                before, after = local.split("{number}")
                number = r"(\+?[0-9]{5,15})"
                pattern = re.compile(re.escape(before) + number + re.escape(after))
                known = self._known.setdefault(domain, [])
                if (pattern, each.country) not in known:
                    known.append((pattern, each.country))

    @property
    def domains(self) -> frozenset[str]:
        """Return the domains from which replies may come."""
        return frozenset(self._known)

    def number(self, address: str) -> str:
        """Return the number in E.164 that an address stands for, "" where it stands for none."""
        local, _, domain = address.lower().rpartition("@")
        for pattern, country in self._known.get(domain, ()):
            # A reply may come without the decoration that a template has.
            found = pattern.fullmatch(local) or _BARE.fullmatch(local)
            if found:
                return _e164(found[1], country)
        return ""


_BARE = re.compile(r"(\+?[0-9]{5,15})")


def _e164(digits: str, country: str) -> str:
    for typed in (digits, f"+{digits.lstrip('+')}"):
        try:
            number = numbers.sanitise(typed, country or None, short_codes=False)
        except Refusal:
            continue
        return number.value
    return ""


def read_reply(letter: Letter, gateways: Gateways) -> Reply | None:
    """Return what a phone sent through a gateway; None for a mail that is no phone's."""
    for address in letter.senders:
        number = gateways.number(address)
        if number:
            return _reply(letter, number, address)
    return None


def _reply(letter: Letter, number: str, address: str) -> Reply:
    text = _text(letter)
    pictured = any(leaf.kind.startswith(_PICTURES) for leaf in letter.leaves)
    content = Content.PICTURE if pictured and not text else Content.TEXT
    return Reply(number, address, text[:LONGEST_TEXT], content)


def _text(letter: Letter) -> str:
    plain = _together(_own_texts(leaf for leaf in letter.leaves if leaf.kind == "text/plain"))
    if plain:
        return plain
    pages = (leaf for leaf in letter.leaves if leaf.kind == "text/html")
    return _together(_own_texts(pages)) or _subject(letter)


def _own_texts(leaves: Iterable[Leaf]) -> Iterator[str]:
    for leaf in leaves:
        text = page_text(leaf.text or "") if leaf.kind == "text/html" else leaf.text or ""
        yield excerpt.written(text)


def _together(texts: Iterable[str]) -> str:
    """Join texts that differ: a phone may send the words twice, as a body and as an attachment."""
    kept: list[str] = []
    for text in texts:
        if text and not excerpt.is_gateways_own(text) and text not in kept:
            kept.append(text)
    return "\n".join(kept)


def _subject(letter: Letter) -> str:
    subject = letter.header("subject").strip()
    return "" if _NO_SUBJECT.match(subject) else subject


# Pages.

_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)|<(/?)([a-z][a-z0-9]{0,20})[^<>]*>?|<[!?][^<>]*>?", re.I | re.S
)


def page_text(page: str) -> str:
    """Return the words of an HTML page, by lines; in a time that grows with its size alone."""
    pieces: list[str] = []
    silent, end = 0, 0
    page = page[:LONGEST_PAGE]
    for tag in _TAG.finditer(page):
        if not silent:
            pieces.append(_words(page[end : tag.start()]))
        end = tag.end()
        name = (tag[2] or "").lower()
        if name in _SILENT:
            silent = max(0, silent - 1) if tag[1] else silent + 1
        elif name == "body":
            silent = 0  # whatever was left open before it
        elif name in _BREAKS:
            pieces.append("\n")
    if not silent:
        pieces.append(_words(page[end:]))
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _words(text: str) -> str:
    return unescape(_BLANK.sub(" ", text))


_BLANK = re.compile(r"\s+")
