"""Texts with merge fields: `Hello {first_name|friend}`.

A field is `{name}` or `{name|used when empty}`; `{{` and `}}` are literal braces. Names are
matched without regard to case, blanks, hyphens and underscores, so that the heading "First
name" of a spreadsheet serves `{first_name}`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason

_TOKEN = re.compile(r"\{\{|\}\}|\{([^{}\n]*)\}|[{}]")


def field_key(name: str) -> str:
    """Return the form in which field names are compared: "First Name" → "first_name"."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return re.sub(r"[\s\-_]+", "_", folded).strip("_")


@dataclass(frozen=True, slots=True)
class Field:
    """One merge field of a template; `default` stands in for an empty value."""

    key: str
    default: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """A parsed text: literal pieces and fields in order."""

    pieces: tuple[str | Field, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the keys of the fields, each once, in order of appearance."""
        return tuple(dict.fromkeys(p.key for p in self.pieces if isinstance(p, Field)))

    def check(self, known: frozenset[str]) -> None:
        """Raise `Refusal(PLACEHOLDER_UNKNOWN)` for the first field that is not in `known`."""
        for key in self.fields:
            if key not in known:
                raise Refusal(Reason.PLACEHOLDER_UNKNOWN, key, tuple(sorted(known)))

    def render(self, values: Mapping[str, str]) -> str:
        """Put `values` (by field key) into the text; an absent or empty one takes its default."""
        return "".join(
            piece
            if isinstance(piece, str)
            else (values.get(piece.key, "").strip() or piece.default)
            for piece in self.pieces
        )

    def empty_fields(self, values: Mapping[str, str]) -> tuple[str, ...]:
        """Return the fields that would leave a gap: no value and no default."""
        return tuple(
            dict.fromkeys(
                p.key
                for p in self.pieces
                if isinstance(p, Field) and not p.default and not values.get(p.key, "").strip()
            )
        )


def parse(text: str) -> Template:
    """Parse a text with fields; raise `Refusal(PLACEHOLDER_BROKEN)` with the place of a lone brace.

    The detail of the refusal is the text from the brace on, shortened.
    """
    pieces: list[str | Field] = []
    start = 0
    for token in _TOKEN.finditer(text):
        if token.start() > start:
            pieces.append(text[start : token.start()])
        pieces.append(_piece(text, token))
        start = token.end()
    if start < len(text):
        pieces.append(text[start:])
    return Template(tuple(pieces))


def _piece(text: str, token: re.Match[str]) -> str | Field:
    found = token.group()
    if found in ("{{", "}}"):
        return found[0]
    inner = token.group(1)
    if inner is None or not inner.partition("|")[0].strip():
        raise Refusal(Reason.PLACEHOLDER_BROKEN, text[token.start() : token.start() + 20])
    name, _, default = inner.partition("|")
    return Field(field_key(name), default.strip())
