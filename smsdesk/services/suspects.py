"""A message that takes its lane down again and again: is it the fault, or the modem?

Owns the answer, for one lane: one bad message stops nothing, and a bad SIM costs no message its
tries.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from smsdesk.domain.message import Outgoing
from smsdesk.domain.outcome import Accepted, Outcome, RouteDown, TryLater
from smsdesk.domain.reasons import Reason

DOWNS_TO_BLAME = 3
"""Times that one message may take its lane down by what the modem answers to it, and the modem is
ready again each time. From then on it is put off, so that others are tried.
"""

BLAMABLE = frozenset(
    {
        Reason.SIM_MISSING,
        Reason.SIM_PIN,
        Reason.SIM_PUK,
        Reason.SIM_FAILURE,
        Reason.NO_SMSC,
        Reason.MODEM_TROUBLE,
        Reason.MAIL_CONNECTION_LOST,
    }
)
"""What a modem may answer to a message, and be wrong about itself."""

_MOST_KNOWN = 100


@dataclass(frozen=True, slots=True)
class _Downs:
    """How often a message took the lane down, and how many had gone by it at the first time."""

    times: int
    gone: int


@dataclass(slots=True)
class Suspects:
    """The messages that took one lane down lately."""

    _gone: int = 0
    _downs: dict[int, _Downs] = field(default_factory=dict)

    def judge(self, message: Outgoing, outcome: Outcome) -> Outcome:
        """Return the outcome to record: `TryLater` in place of a `RouteDown` too many.

        It counts as a try only when others have gone through the same lane meanwhile.
        """
        if isinstance(outcome, Accepted):
            self._gone += 1
            self._downs.pop(message.id, None)
        if not isinstance(outcome, RouteDown) or outcome.trouble.reason not in BLAMABLE:
            return outcome
        before = self._downs.pop(message.id, _Downs(0, self._gone))
        self._downs[message.id] = downs = replace(before, times=before.times + 1)
        if len(self._downs) > _MOST_KNOWN:
            del self._downs[next(iter(self._downs))]
        if downs.times < DOWNS_TO_BLAME:
            return outcome
        return TryLater(outcome.trouble, counts=self._gone > downs.gone)
