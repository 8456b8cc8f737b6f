"""What a modem has beside the door of every route: a phone that can be asked, and a wire to watch.

Owns these two extras as contracts. A route has them or not; whoever wants one asks for it by
`phone_of` or `trace`.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from smsdesk.domain.phonebook import BookEntry, BookSize
from smsdesk.domain.said import Said
from smsdesk.domain.ussd import Ussd
from smsdesk.modem.trace import Sink
from smsdesk.routes.base import Route


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


@runtime_checkable
class WithHandset(Protocol):
    """A route with a phone behind it."""

    def handset(self) -> Handset | None:
        """Return the phone behind this route; None while it is not up."""
        ...


@runtime_checkable
class Traced(Protocol):
    """A route whose wire can be watched."""

    def trace(self, sink: Sink | None) -> None:
        """Show what goes to and comes from the device to `sink`, or to nobody any more.

        Goes on when the route is brought up anew. May be called from any thread; the sink is
        called in the lane's.
        """
        ...


def phone_of(route: Route) -> Handset | None:
    """Return the phone behind a route; None where there is none, or while it is not up."""
    return route.handset() if isinstance(route, WithHandset) else None


def trace(route: Route, sink: Sink | None) -> None:
    """Have a route's wire watched, where it has one."""
    if isinstance(route, Traced):
        route.trace(sink)
