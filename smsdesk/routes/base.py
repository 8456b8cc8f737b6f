"""The door that every way out has: one claimed message in, one outcome back.

Owns the contract between a lane and its route. A route keeps no record: what it must not forget
it tells the `Ledger` before it goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.message import Arrival, Outgoing
from smsdesk.domain.outcome import Outcome
from smsdesk.domain.phonebook import BookEntry, BookSize
from smsdesk.domain.said import Said
from smsdesk.domain.ussd import Ussd
from smsdesk.modem.trace import Sink


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


class Handset(Protocol):
    """The phone behind a route: what else a modem can be asked, between two messages.

    Given out by a route that is up, and used in its lane's thread alone. Every question raises
    `Refusal`: PHONE_REFUSED, PHONE_SILENT (it goes on all the same), or that the modem is lost.
    """

    def ask_network(self, code: str) -> Ussd:
        """Send a service code such as `*100#`, or a reply to the menu that the last one opened.

        Raises also SERVICE_CODE_UNKNOWN and NETWORK_SILENT.
        """
        ...

    def leave_menu(self) -> None:
        """End the dialogue with the network, should one be open."""
        ...

    def set_centre(self, number: str) -> str:
        """Write the service centre into the SIM and return it as it was read back."""
        ...

    def say(self, text: str) -> Said:
        """Pass on a command line that a person typed, and return all that was answered.

        The modem is set up again where that may have undone a setting.
        """
        ...

    def open_book(self) -> BookSize:
        """Choose the SIM's phonebook and return which indexes it has."""
        ...

    def read_book(self, first: int, last: int) -> tuple[BookEntry, ...]:
        """Return the entries of the opened phonebook at some indexes, a few at a time.

        Of a wider range only the beginning is read; how much is `modem.phonebook.CHUNK`.
        """
        ...


class Route(Protocol):
    """One way out and in, owned by one lane and used in that lane's thread alone.

    Only `wake`, `give_up` and `trace` may be called from another thread.
    """

    @property
    def name(self) -> str:
        """Return the name under which messages remember this route."""
        ...

    def bring_up(self) -> ModemStatus:
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

    def status(self) -> ModemStatus:
        """Return the last known state without asking the device."""
        ...

    def handset(self) -> Handset | None:
        """Return the phone behind this route; None where there is none, or while it is not up."""
        ...

    def trace(self, sink: Sink | None) -> None:
        """Show what goes to and comes from the device to `sink`, or to nobody any more.

        Goes on when the route is brought up anew. May be called from any thread; the sink is
        called in the lane's.
        """
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
        """Release the device; the route may be brought up again afterwards."""
        ...
