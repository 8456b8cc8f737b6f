"""What a program can do about a trouble: at most one thing for each reason.

Owns the choice and the button's words; whoever shows the button does it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.ui.words import QT_TRANSLATE_NOOP, translated


class Act(Enum):
    """What a button does."""

    USE_OTHER_MODEM = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """A button: what it says and does."""

    act: Act
    label: str


_N = QT_TRANSLATE_NOOP

_LABELS = {
    Act.USE_OTHER_MODEM: _N("words", "Use the other modem"),
}

_ACTS = {
    Reason.OTHER_MODEM: Act.USE_OTHER_MODEM,
}


def offer(trouble: Trouble) -> Offer | None:
    """Return what can be done about a trouble, None where only a person can."""
    act = _ACTS.get(trouble.reason)
    return None if act is None else Offer(act, translated(_LABELS[act]))
