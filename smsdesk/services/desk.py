"""The desk: one data directory opened, with every verb that can be done to it.

Owns how services are put together; the window and the command line get the same object.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from smsdesk.domain.changes import Emit, ModemStatus, RouteStatus
from smsdesk.domain.clock import Clock
from smsdesk.domain.views import SimRow
from smsdesk.routes.base import Route
from smsdesk.routes.kind import RouteKind
from smsdesk.services import modems
from smsdesk.services.accounts import Accounts
from smsdesk.services.carriers import Carriers
from smsdesk.services.compose import Compose
from smsdesk.services.consenting import Consenting
from smsdesk.services.conversations import Conversations
from smsdesk.services.credit import Credits
from smsdesk.services.dossier import Dossier
from smsdesk.services.drafts import Drafts
from smsdesk.services.duplicates import Duplicates
from smsdesk.services.exporter import Exporter
from smsdesk.services.forecast import Forecast
from smsdesk.services.forget import Forget
from smsdesk.services.importer import Importer
from smsdesk.services.intake import Intake
from smsdesk.services.lane import LaneLoop
from smsdesk.services.opt_outs import OptOuts
from smsdesk.services.outbox import Outbox
from smsdesk.services.pace import Pace
from smsdesk.services.past_imports import PastImports
from smsdesk.services.people import People
from smsdesk.services.presence import Presence
from smsdesk.services.quiet import QuietHours
from smsdesk.services.routing import Routing
from smsdesk.services.schedule import Schedule
from smsdesk.services.secrets import Secrets
from smsdesk.services.settings import Settings, locale_region
from smsdesk.services.sim_pins import SimPins
from smsdesk.services.steering import Steering
from smsdesk.services.words import WordBook, WordTable
from smsdesk.store.connection import PATIENCE
from smsdesk.store.database import Store


@dataclass(frozen=True)
class Desk:
    """Everything that can be done with one data directory.

    Reads go straight to `store`; changes go through the services.
    """

    directory: Path
    store: Store
    settings: Settings
    compose: Compose
    steering: Steering
    presence: Presence
    quiet: QuietHours
    routing: Routing
    forecast: Forecast
    conversations: Conversations
    people: People
    duplicates: Duplicates
    drafts: Drafts
    schedule: Schedule
    importer: Importer
    past_imports: PastImports
    exporter: Exporter
    credits: Credits
    secrets: Secrets
    accounts: Accounts
    carriers: Carriers
    pins: SimPins
    words: WordBook
    opt_outs: OptOuts
    consenting: Consenting
    forget: Forget
    dossier: Dossier
    clock: Clock
    random: Random
    emit: Emit

    def lane(self, url: str, route: Route, nudge: threading.Event | None = None) -> LaneLoop:
        """Make the loop that sends and receives through `route`; see there for `nudge`."""
        pace = Pace(self.store, self.settings, self.clock, self.random, self.forecast.note)
        outbox = Outbox(self.store, self.settings, self.quiet, pace, self.clock, self.emit, url)
        intake = Intake(self.store, self.settings, self.opt_outs, self.clock, self.emit)

        def remember(status: RouteStatus) -> None:
            if isinstance(status, ModemStatus):
                modems.remember(self.store, self.emit, url, status, self.clock.now())
                self.settings.note_sim(status.imsi)

        return LaneLoop(
            url,
            route,
            outbox,
            intake,
            self.clock,
            self.emit,
            remember,
            nudge,
            self.presence.wake_up,
        )


@contextmanager
def open_desk(
    directory: Path,
    *,
    words: WordTable,
    clock: Clock,
    random: Random,
    emit: Emit,
    patience: float = PATIENCE,
    secrets: Secrets | None = None,
    kinds: Sequence[RouteKind] = (),
) -> Iterator[Desk]:
    """Open a data directory for the length of the block, creating it where it is new.

    `patience` is how many seconds to wait for another program that writes. `secrets` is the
    keyring, the system's where none is handed in; it is asked only where a person has put
    something into it. `kinds` are the kinds of routes
    that a person may set up. Raises `Refusal` with one of the DATA_* reasons.
    """
    store = Store.open(directory, clock, patience=patience)
    secrets = secrets or Secrets()
    try:
        settings = Settings(store.settings, region=locale_region())
        carriers = Carriers(store, clock, emit)
        past_imports = PastImports(store, emit)
        importer = Importer(store, settings, past_imports, emit, carriers.find)
        book = WordBook(words, store.settings, settings)
        for sim in sorted(store.modems.sims(), key=_last_seen):
            settings.note_sim(sim.imsi)
        quiet = QuietHours(store, settings)
        forecast = Forecast(store, settings, clock)
        accounts = Accounts(store, secrets, kinds, emit)
        routing = Routing(store, settings, accounts, carriers, clock, emit)
        compose = Compose(store, settings, quiet, routing, clock, random, emit)
        people = People(store, settings, emit)
        yield Desk(
            directory=directory,
            store=store,
            settings=settings,
            compose=compose,
            steering=Steering(store, settings, emit),
            quiet=quiet,
            routing=routing,
            forecast=forecast,
            presence=Presence(store, settings, clock, emit),
            conversations=Conversations(store, compose, routing, emit),
            people=people,
            duplicates=Duplicates(store, emit),
            schedule=Schedule(store, settings, people, compose, clock, emit),
            drafts=Drafts(store, clock),
            importer=importer,
            past_imports=past_imports,
            exporter=Exporter(store, settings),
            credits=Credits(store.settings, clock, emit),
            secrets=secrets,
            accounts=accounts,
            carriers=carriers,
            pins=SimPins(store, secrets, clock),
            words=book,
            consenting=Consenting(store, settings, importer, emit),
            forget=Forget(directory, store, settings, people, emit),
            dossier=Dossier(store, settings, clock),
            opt_outs=OptOuts(store, settings, people, book, clock, random, emit),
            clock=clock,
            random=random,
            emit=emit,
        )
    finally:
        store.close()


def _last_seen(sim: SimRow) -> float:
    return sim.last_seen.timestamp() if sim.last_seen is not None else 0.0
