"""The door that every way out has: one claimed message in, one outcome back.

Owns the contract between a lane and its route. A route keeps no record: what it must not forget
it tells the `Ledger` before it goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from smsdesk.domain.changes import RouteStatus
from smsdesk.domain.message import Arrival, Outgoing
from smsdesk.domain.outcome import Outcome


class Ledger(Protocol):
    """The record of one attempt, kept durably by whoever called `Route.send`."""

    def hand_over(self, index: int, total: int) -> None:
        """Commit that part `index` (from 0) of `total` is about to leave.

        Called before the byte that lets the network have it; when this raises, that byte must
        not be sent.
        """
        ...

    def in_air(self) -> None:
        """Use the time until the network's answer; never raises.

        Called once a part has left and before its answer is waited for, by routes that have to
        wait for one: what is done here stands between no two messages.
        """
        ...

    def accepted(self, index: int, reference: int | None) -> None:
        """Note that part `index` was accepted under `reference` (TP-MR, None: none was given)."""
        ...


@dataclass(frozen=True, slots=True)
class Traits:
    """What those who use a route have to know of its kind.

    `takes_any`: it takes messages for which nobody chose a route. `reports`: it learns whether a
    text arrived. `knows_parts`: it cuts a text as it was counted when it was queued, so that such a
    route may go on where another one was interrupted. `by_carrier`: it reaches a number only where
    its carrier is known, and has a gateway.
    """

    takes_any: bool = True
    reports: bool = True
    knows_parts: bool = True
    by_carrier: bool = False


class Route(Protocol):
    """One way out and in, owned by one lane and used in that lane's thread alone.

    Only `wake` and `give_up` may be called from another thread. What a modem can do beside this is
    in `routes.handset`.
    """

    @property
    def traits(self) -> Traits:
        """Return what kind of way it is; never changes."""
        ...

    @property
    def name(self) -> str:
        """Return the name under which messages remember this route."""
        ...

    def bring_up(self) -> RouteStatus:
        """Open the route and make it ready; raise `Refusal` saying what is in the way."""
        ...

    def send(self, message: Outgoing, ledger: Ledger) -> Outcome:
        """Send every part that is not done yet, in order; never raises for the world's faults."""
        ...

    def receive(self, timeout: float) -> Sequence[Arrival]:
        """Wait up to `timeout` seconds (0: only look) for something that came in.

        Returns at once when `wake` is called. Raises `Refusal` when the route is lost.
        """
        ...

    def leftovers(self) -> Sequence[Arrival]:
        """Return what had come in when the route was closed, and was not received before."""
        ...

    def discard(self, arrivals: Sequence[Arrival]) -> None:
        """Remove stored arrivals from where the route keeps them; called after their commit."""
        ...

    def status(self) -> RouteStatus:
        """Return the last known state without asking the other side."""
        ...

    def wake(self) -> None:
        """Let a waiting `receive` return now. May be called from any thread."""
        ...

    def give_up(self) -> None:
        """Wait for no answer any more: what is in the air ends as `Unknown(PROGRAM_ENDED)`.

        May be called from any thread; all that follows is `close`.
        """
        ...

    def close(self) -> None:
        """Release what was opened; the route may be brought up again afterwards."""
        ...
