"""Which character makes a text Unicode, where it stands, and what plain characters would save.

Owns the advice beside the counter; the plain twins are `codec.smart`'s. No Qt.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from smsdesk.codec import gsm7, national, segment, smart


@dataclass(frozen=True, slots=True)
class Advice:
    """Why a text is Unicode and what would help.

    `char` stands at `at` (from 0); `parts` is what the text takes, `parts_without` what it would
    take in plain characters. `replaced` is the text in plain characters, None where some have no
    plain twin; `swaps` are the pairs that it replaces.
    """

    char: str
    at: int
    parts: int
    parts_without: int
    replaced: str | None
    swaps: tuple[tuple[str, str], ...]


def advise(text: str, languages: Collection[int] = ()) -> Advice | None:
    """Return the advice for a text, None where it is in the GSM alphabet anyway.

    `languages` are those whose national tables may be used: what they have forces nothing.
    """
    counted = segment.fit(text, languages)
    if counted.forced_by is None or counted.forced_at is None:
        return None
    saving = smart.saving(text, languages)
    helps = saving is not None and saving.after.forced_by is None
    return Advice(
        char=counted.forced_by,
        at=counted.forced_at,
        parts=counted.parts,
        parts_without=_parts_without(text, languages),
        replaced=saving.text if saving is not None and helps else None,
        swaps=_swaps(saving.replaced) if saving is not None and helps else (),
    )


def _parts_without(text: str, languages: Collection[int]) -> int:
    """Count the text as if each character outside the alphabet were a plain one."""
    simple = smart.plain(text)
    outside = national.lacking(simple, languages)
    if outside:
        simple = re.sub(f"[{re.escape(''.join(outside))}]", "x", simple)
    return segment.fit(simple, languages).parts


def _swaps(chars: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    outside = (char for char in chars if gsm7.first_outside(char) is not None)
    return tuple((char, smart.REPLACEMENTS[char]) for char in outside)
