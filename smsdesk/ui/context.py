"""What every page is handed: the desk, the threads, and the few things it may ask the window for.

Owns the shapes in which one page sends a person to another (`navigate`), and the questions a
page may ask (`Asker`), so that tests answer them without a dialog.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from smsdesk.domain.status import Status

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from smsdesk.domain.views import GroupRow, ModemRow
    from smsdesk.services.desk import Desk
    from smsdesk.ui.newcomer import Newcomer
    from smsdesk.ui.pulse import Pulse
    from smsdesk.ui.theme import Theme
    from smsdesk.workers.bridge import Bridge
    from smsdesk.workers.lanes import Lanes
    from smsdesk.workers.pool import Pool


@dataclass(frozen=True, slots=True)
class Question:
    """Something to confirm: `yes` is the verb on the button, `danger` warns by its colour."""

    title: str
    text: str
    yes: str
    no: str = ""
    danger: bool = False


class Asker(Protocol):
    """Asks the person; the window does it with dialogs, a test with a list of answers."""

    def confirm(self, question: Question) -> bool:
        """Return whether the person said yes."""
        ...

    def save_path(self, title: str, name: str, kinds: str) -> Path | None:
        """Return where to write a file, or None; `kinds` is a Qt name filter."""
        ...

    def open_path(self, title: str, kinds: str) -> Path | None:
        """Return which file to read, or None."""
        ...


@dataclass(frozen=True, slots=True)
class Undo:
    """The way back that a toast offers: the button's word, and what it does.

    Where the way is open for some seconds only, the toast is gone with it; `says` returns its
    text for the seconds that are left.
    """

    label: str
    action: Callable[[], None]
    seconds: int = 0
    says: Callable[[int], str] | None = None


class Notify(Protocol):
    """Tells that something was done, in one line at the bottom of the page."""

    def __call__(self, text: str, undo: Undo | None = None) -> None:
        """Show `text` (plain) for some seconds."""
        ...


class Plugs(Protocol):
    """What was plugged in while the window is open and is not used."""

    newcomers: list[Newcomer]

    @property
    def changed(self) -> SignalInstance:
        """Emitted when the newcomers did."""
        ...


@dataclass(frozen=True, slots=True)
class UiContext:
    """Everything a page works with; made once by the main window.

    `pulse` counts what waits and what is unread, for whoever shows it; `plugs` knows what was
    plugged in and is not used.
    `navigate(key, argument)` shows a page and hands it the argument (see `Page.arrive`);
    `complain(error)` says why something did not work: a `Refusal` in its own words, anything
    else as a fault of the program.
    """

    desk: Desk
    bridge: Bridge
    pool: Pool
    lanes: Lanes
    theme: Theme
    pulse: Pulse
    navigate: Callable[[str, object | None], None]
    notify: Notify
    complain: Callable[[BaseException], None]
    ask: Asker
    plugs: Plugs


@dataclass(frozen=True, slots=True)
class ComposeRequest:
    """Open "New message" with recipients and text filled in; `draft` is the draft's id or 0."""

    numbers: tuple[str, ...] = ()
    contacts: tuple[int, ...] = ()
    group: GroupRow | None = None
    text: str = ""
    draft: int = 0


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """Open the contacts with the import of a file that was dropped on the window."""

    path: Path


@dataclass(frozen=True, slots=True)
class OutboxRequest:
    """Open the outbox narrowed to a batch or to statuses."""

    batch: int | None = None
    statuses: tuple[Status, ...] = ()


@dataclass(frozen=True, slots=True)
class ModemsRequest:
    """Open the modems page; with `scan` it looks for modems at once.

    With `connect`, a port's URL, it connects the modem there: `known`, or whichever it is.
    """

    scan: bool = False
    connect: str = ""
    known: ModemRow | None = None


@dataclass(frozen=True, slots=True)
class TalkRequest:
    """Open the conversation with a number (E.164 or short code)."""

    number: str


@dataclass(frozen=True, slots=True)
class ContactRequest:
    """Edit a contact by id, or add a new one with this number filled in."""

    contact: int = 0
    number: str = ""


@dataclass(frozen=True, slots=True)
class ConsentRequest:
    """Open the list of numbers that get nothing, or with `white` the white list."""

    white: bool = False


@dataclass(frozen=True, slots=True)
class PersonRequest:
    """Open the page of a contact; `back` is the page that its way back leads to."""

    contact: int
    back: str = "contacts"


@dataclass(frozen=True, slots=True)
class MergeRequest:
    """Open the duplicates with these contacts chosen to be merged."""

    contacts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GroupRequest:
    """Open the contacts narrowed to a group."""

    name: str
