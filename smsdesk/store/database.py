"""The store: one data file, opened, and everything that is kept in it.

Owns the opening - the directory, the log mode, the migrations with a copy kept before the first
of them - and bundles the members. What SQLite says no to comes out as a `Refusal`.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.store import backup, check
from smsdesk.store.backup import FILE_NAME
from smsdesk.store.bounces import Bounces
from smsdesk.store.carriers import Carriers
from smsdesk.store.connection import PATIENCE, Database, connect, patiently, refusals
from smsdesk.store.consent_list import ConsentList
from smsdesk.store.consents import Consents
from smsdesk.store.contacts import Contacts
from smsdesk.store.drafts import Drafts
from smsdesk.store.forgetting import Forgetting
from smsdesk.store.imports import Imports
from smsdesk.store.inbox import Inbox
from smsdesk.store.merging import Merging
from smsdesk.store.migrate import check_openable, migrate, shipped
from smsdesk.store.modems import Modems
from smsdesk.store.outbounds import Outbounds
from smsdesk.store.pins import TriedPins
from smsdesk.store.plans import Plans
from smsdesk.store.questions import Questions
from smsdesk.store.queue import QueueStore
from smsdesk.store.routing import Routing
from smsdesk.store.search import Search
from smsdesk.store.series import Series
from smsdesk.store.settings import Settings


class Store:
    """One data file. Every member may be used from any thread until `close`."""

    def __init__(self, db: Database, clock: Clock, patience: float) -> None:
        """Bundle the members over an open database; `open` is the way to get one, and says more."""
        self._db = db
        self.search = Search(db)
        self.queue = QueueStore(db, clock)
        self.outbounds = Outbounds(db, self.search)
        self.inbox = Inbox(db, self.search)
        self.contacts = Contacts(db, self.search, clock)
        self.imports = Imports(db, self.search, clock, patience)
        self.merging = Merging(db, self.contacts, clock)
        self.consents = Consents(db, clock)
        self.consent_list = ConsentList(db, self.search)
        self.questions = Questions(db, clock)
        self.forgetting = Forgetting(db, self.search, self.inbox, self.contacts)
        self.drafts = Drafts(db, clock)
        self.series = Series(db)
        self.plans = Plans(db)
        self.routing = Routing(db)
        self.settings = Settings(db)
        self.modems = Modems(db)
        self.pins = TriedPins(db, clock)
        self.carriers = Carriers(db)
        self.bounces = Bounces(db)

    @classmethod
    def open(cls, directory: Path, clock: Clock, *, patience: float = PATIENCE) -> Store:
        """Open the data file of a directory; both are made where they are missing.

        `patience` is how many seconds a writer waits for another one. Raises `Refusal`
        DATA_NOT_WRITABLE, DATA_NEWER, DATA_DAMAGED, DATA_LOCKED or DATA_DISK_FULL; its detail is
        the path.
        """
        path = directory / FILE_NAME
        _make(directory, path)
        with refusals(path), closing(connect(path, patience)) as link:
            _prepare(link, path, clock, patience)
        return cls(Database(path, patience), clock, patience)

    @property
    def path(self) -> Path:
        """Return the data file."""
        return self._db.path

    def close(self) -> None:
        """Close the connections of all threads; nothing of the store may be used after it."""
        self._db.close()

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Make everything written in the block one durable transaction; may be nested.

        Keep it short: the other writers wait. Long work goes in pieces, and gives way between.
        """
        with self._db.write():
            yield

    def give_way(self) -> None:
        """Let in whoever waits to write, before a further piece of long work."""
        self._db.give_way()

    def data_version(self) -> int:
        """Return a number that changes when another thread or process wrote to the data file.

        Only comparable with what the same thread got before.
        """
        return int(self._db.rows_of("PRAGMA data_version")[0][0])

    def check(self) -> list[str]:
        """Return what is wrong with the data file, an empty list where nothing is."""
        return check.check(self._db)

    def backup(self, path: Path) -> None:
        """Write a copy of the data file, made while it is in use.

        Raises `Refusal(FILE_NOT_WRITTEN)`.
        """
        if path.exists() and path.samefile(self.path):
            raise Refusal(Reason.FILE_NOT_WRITTEN, str(path))
        backup.copy(self.path, path)


def _make(directory: Path, path: Path) -> None:
    """Make the directory and the file, for their owner's eyes only."""
    try:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        # An existing one is not opened: closing it again would let go of every lock that this
        # process has on it (https://sqlite.org/howtocorrupt.html, 2.2).
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as err:
        raise Refusal(Reason.DATA_NOT_WRITABLE, str(directory), (str(err),)) from err
    if not (path.is_file() and os.access(path, os.R_OK | os.W_OK)):
        raise Refusal(Reason.DATA_NOT_WRITABLE, str(directory))


def _prepare(link: sqlite3.Connection, path: Path, clock: Clock, patience: float) -> None:
    def keep_copy(version: int) -> None:
        stamp = f"{clock.now():%Y%m%dT%H%M%S}"
        backup.copy(path, path.with_name(f"smsdesk-version-{version}-{stamp}.sqlite3"))

    steps = shipped()
    # Before anything is written: what can't be opened is left as it is.
    check_openable(link, steps, str(path))
    # SQLite does not wait for its turn here, when another process opens a new file as well.
    patiently(link, patience, "PRAGMA journal_mode = WAL")
    # A migration may have to rebuild a table that others refer to.
    link.execute("PRAGMA foreign_keys = OFF")
    migrate(link, steps, keep_copy, str(path))
