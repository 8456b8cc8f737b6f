"""What changed, as the rooms tell each other: views refetch what they show.

Emitted by services after the commit, carried to the window by `workers.bridge`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from smsdesk.domain.reasons import Reason, Trouble


@dataclass(frozen=True, slots=True)
class MessageChanged:
    """An outbound message took a step or got a report."""

    id: int


@dataclass(frozen=True, slots=True)
class QueueChanged:
    """Many outbound messages were added, cancelled or put back at once."""


@dataclass(frozen=True, slots=True)
class InboxChanged:
    """An inbound message arrived, was completed, read or deleted; `number` is the sender."""

    number: str


@dataclass(frozen=True, slots=True)
class ContactsChanged:
    """The address book, its groups or a consent changed."""


class LaneState(StrEnum):
    """What a lane is doing."""

    STARTING = "starting"
    READY = "ready"
    SENDING = "sending"
    WAITING = "waiting"
    PAUSED = "paused"
    DOWN = "down"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class LaneChanged:
    """A lane's state; `lane` is its URL, `trouble` says why it is paused or down."""

    lane: str
    state: LaneState
    trouble: Trouble | None = None


def nearly_full(used: int, total: int) -> bool:
    """Tell whether four fifths of a memory are taken: a full one takes no message any more."""
    return total > 0 and used * 5 >= total * 4


@dataclass(frozen=True, slots=True)
class RouteStatus:
    """What is known of a route of any kind; `port` is the URL it is opened by."""

    port: str

    @property
    def route(self) -> str:
        """Return the name under which messages remember this route."""
        return self.port

    @property
    def account(self) -> str:
        """Return under which name its limits are kept and what it sends is counted; "": none."""
        return self.port

    @property
    def warnings(self) -> tuple[Trouble, ...]:
        """Return what a person should know although it works."""
        return ()


@dataclass(frozen=True, slots=True)
class AccountStatus(RouteStatus):
    """An email account; `unread` is why its mail box can't be read now, None where it is."""

    unread: Trouble | None = None

    @property
    def warnings(self) -> tuple[Trouble, ...]:
        """Return what a person should know although sending works."""
        return () if self.unread is None else (self.unread,)


@dataclass(frozen=True, slots=True)
class ModemStatus(RouteStatus):
    """A modem as the Modems page and `smsdesk modems` show it.

    `registration` is one of "home", "roaming", "searching", "denied", "none", "unknown";
    `signal_dbm` is None where it is not known; storage counts are messages on the SIM or modem.
    `iccid` is told by a SIM that had to be unlocked; `usb_serial` and `usb_place` know the device
    again that the port belongs to (`PortInfo`). `text_mode` says that it takes no PDUs,
    `smsc_missing` that the SIM holds no service centre.
    """

    manufacturer: str = ""
    model: str = ""
    revision: str = ""
    imei: str = ""
    imsi: str = ""
    iccid: str = ""
    operator: str = ""
    registration: str = "unknown"
    signal_dbm: int | None = None
    storage_used: int | None = None
    storage_total: int | None = None
    smsc: str = ""
    usb_serial: str = ""
    usb_place: str = ""
    text_mode: bool = False
    smsc_missing: bool = False

    @property
    def warnings(self) -> tuple[Trouble, ...]:
        """Return what a person should know although the modem works."""
        found = []
        used, total = self.storage_used, self.storage_total
        if used is not None and total is not None and nearly_full(used, total):
            found.append(Trouble(Reason.STORAGE_NEARLY_FULL, f"{used}/{total}"))
        if self.smsc_missing:
            found.append(Trouble(Reason.NO_SMSC))
        if self.text_mode:
            found.append(Trouble(Reason.TEXT_MODE_ONLY))
        return tuple(found)

    @property
    def route(self) -> str:
        """Return the name under which messages remember this modem: by IMEI once that is known."""
        return f"modem:{self.imei}" if self.imei else self.port

    @property
    def account(self) -> str:
        """Return the SIM's number (IMSI): it is the SIM that has limits."""
        return self.imsi


@dataclass(frozen=True, slots=True)
class ModemChanged:
    """What a lane's route says of itself changed; `lane` is the lane's URL."""

    lane: str
    status: RouteStatus


@dataclass(frozen=True, slots=True)
class CreditChanged:
    """The network said something about the credit of a SIM, or how it is asked for changed."""

    imsi: str


@dataclass(frozen=True, slots=True)
class AccountsChanged:
    """An account that messages go by was set up, changed or removed."""


@dataclass(frozen=True, slots=True)
class SimSwapped:
    """Another SIM is in a lane's modem than the one with the IMSI `before`."""

    lane: str
    status: ModemStatus
    before: str


Change = (
    MessageChanged
    | QueueChanged
    | InboxChanged
    | ContactsChanged
    | LaneChanged
    | ModemChanged
    | CreditChanged
    | SimSwapped
    | AccountsChanged
)
Emit = Callable[[Change], None]
