"""How the command line tells of whom and what was left out."""

from __future__ import annotations

from collections.abc import Sequence

from smsdesk.cli.out import Out, shown
from smsdesk.domain.message import Skipped
from smsdesk.domain.reasons import Trouble
from smsdesk.ui import words

_SHOWN = 20


def explanation(skip: Skipped) -> str:
    """Return the sentence about something that was left out."""
    about = skip.number if skip.reason.startswith("number_") else skip.detail or skip.number
    return words.sentence(Trouble(skip.reason, about))


def as_json(skip: Skipped, value: str = "number") -> dict[str, object]:
    """Return it for scripts; `value` is the key under which what was written stands."""
    row = {} if skip.row is None else {"row": skip.row}
    return {
        **row,
        value: skip.number,
        "reason": skip.reason,
        "detail": skip.detail,
        "explanation": explanation(skip),
    }


def tell(out: Out, skipped: Sequence[Skipped]) -> None:
    """Say it to a person: beside the answer, and not without end."""
    if out.as_json or not skipped:
        return
    out.note(f"Left out: {len(skipped)}")
    for skip in skipped[:_SHOWN]:
        place = f"row {skip.row}: " if skip.row is not None else ""
        what = f"{skip.number}: " if skip.number else ""
        out.note(f"  {place}{shown(what, 40)}{shown(explanation(skip))}")
    if len(skipped) > _SHOWN:
        out.note(f"  … and {len(skipped) - _SHOWN} more (--json lists all)")
