"""Service codes such as `*100#` (USSD): what is asked of the network, and what it says.

Owns the words of the dialogue (3GPP TS 22.090, the states of 3GPP TS 27.007 7.15) and what may be
sent in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason

LONGEST = 182
"""Characters of the GSM alphabet in one step (3GPP TS 23.038 5: 160 octets)."""

# A quote would end the text within the command; other letters than these no menu asks for.
_UNFIT = re.compile(r"[^ !#-~]")


class UssdState(IntEnum):
    """What the network did with the session."""

    DONE = 0
    REPLY_WANTED = 1
    ENDED = 2
    OTHER_CLIENT = 3
    UNSUPPORTED = 4
    TIMED_OUT = 5


@dataclass(frozen=True, slots=True)
class Ussd:
    """An answer of the network; `text` is "" where only a state came."""

    state: UssdState
    text: str

    @property
    def wants_reply(self) -> bool:
        """Tell whether the network waits for a choice from a menu."""
        return self.state is UssdState.REPLY_WANTED


def steps(code: str) -> tuple[str, ...]:
    """Return a code and the replies to its menus, which blanks separate: "*123# 1 2".

    Raises `Refusal(SERVICE_CODE_INVALID)`.
    """
    first, *replies = code.split() or [""]
    if not re.fullmatch(r"[0-9*#+]+", first):
        raise Refusal(Reason.SERVICE_CODE_INVALID, code)
    return (check_step(first), *map(check_step, replies))


def check_step(text: str) -> str:
    """Return what is to be sent in one step; raise `Refusal(SERVICE_CODE_INVALID)` if it can't."""
    if not text.strip() or len(text) > LONGEST or _UNFIT.search(text):
        raise Refusal(Reason.SERVICE_CODE_INVALID, text[:LONGEST])
    return text.strip()
