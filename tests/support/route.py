"""A route whose answers a test writes down beforehand; it keeps the contract of routes.base."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Arrival, Outgoing
from smsdesk.domain.outcome import Accepted, Outcome
from smsdesk.domain.reasons import Trouble
from smsdesk.modem.trace import Sink
from smsdesk.routes.base import Ledger, Traits
from smsdesk.routes.handset import Handset

Answer = Callable[[Outgoing, Ledger], Outcome]


def accept(parts: int = 1) -> Answer:
    """Accept every part that is not done, with references 1, 2, …"""

    def answer(message: Outgoing, ledger: Ledger) -> Outcome:
        for index in range(message.parts_done, parts):
            ledger.hand_over(index, parts)
            ledger.in_air()
            ledger.accepted(index, index + 1)
        return Accepted(tuple(range(1, parts + 1)))

    return answer


def before_hand_over(outcome: Outcome) -> Answer:
    """End with `outcome` without having handed anything over."""
    return lambda _message, _ledger: outcome


def after_hand_over(outcome: Outcome, parts_accepted: int = 0, parts: int = 1) -> Answer:
    """Accept some parts, hand one more over, then end with `outcome`."""

    def answer(message: Outgoing, ledger: Ledger) -> Outcome:
        for index in range(message.parts_done, parts_accepted):
            ledger.hand_over(index, parts)
            ledger.accepted(index, index + 1)
        ledger.hand_over(max(parts_accepted, message.parts_done), parts)
        ledger.in_air()
        return outcome

    return answer


@dataclass
class ScriptedRoute:
    """Answers each message by the next entry of `script`, then by `usual`."""

    name: str = "test"
    script: deque[Answer] = field(default_factory=deque)
    usual: Answer = field(default_factory=accept)
    arrivals: deque[Sequence[Arrival]] = field(default_factory=deque)
    left: deque[Sequence[Arrival]] = field(default_factory=deque)
    obstacles: deque[Trouble] = field(default_factory=deque)
    sent: list[Outgoing] = field(default_factory=list)
    discarded: list[Arrival] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    phone: Handset | None = None
    imsi: str = "262011234567890"
    sink: Sink | None = None
    kind: Traits = field(default_factory=Traits)

    def bring_up(self) -> ModemStatus:
        self.log.append("up")
        if self.obstacles:
            trouble = self.obstacles.popleft()
            raise Refusal(trouble.reason, trouble.detail)
        return self.status()

    def send(self, message: Outgoing, ledger: Ledger) -> Outcome:
        self.sent.append(message)
        answer = self.script.popleft() if self.script else self.usual
        return answer(message, ledger)

    def receive(self, timeout: float) -> Sequence[Arrival]:
        return self.arrivals.popleft() if self.arrivals else ()

    def leftovers(self) -> Sequence[Arrival]:
        return self.left.popleft() if self.left else ()

    def discard(self, arrivals: Sequence[Arrival]) -> None:
        self.discarded.extend(arrivals)

    def status(self) -> ModemStatus:
        return ModemStatus(port="test", imsi=self.imsi, imei="490154203237518")

    @property
    def traits(self) -> Traits:
        return self.kind

    def handset(self) -> Handset | None:
        return self.phone

    def trace(self, sink: Sink | None) -> None:
        self.sink = sink

    def wake(self) -> None:
        self.log.append("wake")

    def give_up(self) -> None:
        self.log.append("give up")

    def close(self) -> None:
        self.log.append("close")
