"""The composition root: the one place that knows all rooms and wires every collaborator.

Owns which concrete class is taken where. Qt is imported only when a window is wanted, so that
the command line starts without it.
"""

from __future__ import annotations

import builtins
import importlib
import logging
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from random import SystemRandom
from typing import TYPE_CHECKING, TypeVar

from smsdesk import cli, paths
from smsdesk.domain.changes import Change, Emit
from smsdesk.domain.clock import SystemClock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.routes.base import Route
from smsdesk.routes.kind import Check, Pause, RouteKind, Show, Values
from smsdesk.routes.mail import account as mail_account
from smsdesk.services.accounts import Account
from smsdesk.services.desk import Desk, open_desk
from smsdesk.services.errands import Errand
from smsdesk.services.foreground import Foreground, RunTotals
from smsdesk.services.lane import LaneLoop, LaneOrder
from smsdesk.services.modems import status_of
from smsdesk.services.ownership import hold_lanes
from smsdesk.services.recording import Recording
from smsdesk.services.words import load_words

if TYPE_CHECKING:
    from smsdesk.modem.finder import Finder
    from smsdesk.modem.finding import Finding
    from smsdesk.routes.mail.account import MailAccount
    from smsdesk.routes.mail.incoming import Incoming
    from smsdesk.routes.mail.own_id import OwnIds
    from smsdesk.sim.options import SimOptions
    from smsdesk.sim.server import SimServer
    from smsdesk.ui.start import Parts
    from smsdesk.ui.tour import TourResult

SWITCH_INTERVAL = 0.0005
"""Seconds: a computing thread gives way to the window ten times sooner than by default."""

T = TypeVar("T")

log = logging.getLogger(__name__)


def run(argv: Sequence[str]) -> int:
    """Run the program with these arguments; return the exit status."""
    return cli.main(argv, _wiring())


def _wiring() -> cli.Wiring:
    return cli.Wiring(
        open_desk=open_quiet_desk,
        run_lanes=_run_lanes,
        ask_modem=_ask_modem,
        diagnose=_diagnose,
        window=_window,
        tour=_tour,
        serve_sim=_serve_sim,
        steer_modem_manager=_steer_modem_manager,
    )


# Opening.


@contextmanager
def _open(directory: Path, emit: Emit) -> Iterator[Desk]:
    words = load_words(paths.resource("opt_out_words.toml"))
    with open_desk(
        directory,
        words=words,
        clock=SystemClock(),
        random=SystemRandom(),
        emit=emit,
        kinds=tuple(way.kind for way in WAYS),
    ) as desk:
        desk.carriers.take_over(paths.resource("carriers.csv"))
        yield desk


def _nobody(change: Change) -> None:
    """Where nobody looks on, what changed need not be told."""


@contextmanager
def open_quiet_desk(directory: Path) -> Iterator[Desk]:
    """Open a data directory where nobody looks on at changes: commands and measurements."""
    with _open(directory, _nobody) as desk:
        yield desk


def _lane_maker() -> Callable[[Desk, LaneOrder], LaneLoop]:
    """Return the maker of lanes that search for their modems together.

    The driver is imported with the first lane: no window has to wait for it.
    """

    @cache
    def finder() -> Finder:
        from smsdesk.modem.finder import PortFinder

        return PortFinder(SystemClock())

    return lambda desk, order: _lane(desk, order, finder)


def _lane(desk: Desk, order: LaneOrder, finder: Callable[[], Finder]) -> LaneLoop:
    """Make the lane of a URL; raise `Refusal(ROUTE_UNKNOWN)` for an account that is none."""
    way = next((way for way in WAYS if way.kind.names(order.url)), None)
    if way is None:
        return desk.lane(order.lane, _modem(desk, order, finder()))
    account = desk.accounts.get(order.url)
    if account is None:
        known = tuple(each.url for each in desk.accounts.all())
        raise Refusal(Reason.ROUTE_UNKNOWN, order.url, known)
    return desk.lane(order.lane, way.make(desk, account))


def _modem(desk: Desk, order: LaneOrder, finder: Finder) -> Route:
    from smsdesk.modem.session import SessionSettings, SimMemory
    from smsdesk.routes.modem import ModemRoute

    modems = desk.store.modems
    return ModemRoute(
        order.url,
        desk.clock,
        SessionSettings(pin=order.pin),
        sims=SimMemory(desk.store.pins, desk.pins, modems.centre_of),
        finder=finder,
        known=None if order.known is None else status_of(order.known),
        lane=order.lane,
    )


def _email(desk: Desk, kept: Account) -> Route:
    from smsdesk.routes.mail.own_id import OwnIds
    from smsdesk.routes.mail.route import EmailRoute
    from smsdesk.routes.mail.smtp import SmtpLine

    account = mail_account.account_of(kept.values)
    secret = _secret_of(desk, account)
    ids = OwnIds(desk.accounts.desk_key())
    return EmailRoute(
        account,
        desk.clock,
        SmtpLine(account, secret),
        desk.carriers.of,
        ids,
        lambda number: desk.words.opt_out_line(desk.people.language(number)),
        incoming=_incoming(desk, account, secret, ids),
        bounced=desk.carriers.bounced,
    )


def _secret_of(desk: Desk, account: MailAccount) -> Callable[[], str]:
    """Return what an account logs in with: as it is kept, or an access token fetched for it."""
    from smsdesk.routes.mail.tokens import Tokens

    kept = partial(desk.accounts.secret, account.url)
    if not account.refreshes:
        return kept
    return Tokens(account, kept, partial(desk.accounts.renew, account.url), desk.clock).access


def _incoming(
    desk: Desk, account: MailAccount, secret: Callable[[], str], ids: OwnIds
) -> Callable[[Callable[[], None]], Incoming] | None:
    """Return the maker of what reads an account's mail box, None where that is not wanted."""
    from smsdesk.routes.mail.incoming import Incoming, Reader
    from smsdesk.routes.mail.mailbox import Mailbox
    from smsdesk.routes.mail.replies import Gateway, Gateways
    from smsdesk.services.mail_memory import MailMemory

    server = account.imap
    if server is None:
        return None

    def gateways() -> Gateways:
        known = desk.carriers.all()
        return Gateways(
            Gateway(template, each.country) for each in known for template in (each.sms, each.mms)
        )

    reader = Reader(account.url, ids, gateways)

    def mailbox() -> Mailbox:
        return Mailbox(account, server, secret(), move_to=account.move_to)

    def made(wake: Callable[[], None]) -> Incoming:
        return Incoming(mailbox, reader, MailMemory(desk.store, account.url), desk.clock, wake)

    return made


def _try_email(values: Values, secret: str) -> Iterator[Check]:
    from smsdesk.routes.mail.trial import trial

    return trial(mail_account.account_of(values), secret, clock=SystemClock())


@dataclass(frozen=True, slots=True)
class Way:
    """A kind of routes that a person sets up, and how one is made from what was set."""

    kind: RouteKind
    make: Callable[[Desk, Account], Route]


def _sign_in(values: Values, show: Show, pause: Pause) -> str:
    from smsdesk.routes.mail.tokens import begin_sign_in, wait_for_sign_in

    account = mail_account.account_of(values)
    begun = begin_sign_in(account)
    show(begun.page, begun.code)
    return wait_for_sign_in(account, begun, pause)


_MAIL = replace(mail_account.KIND, trial=_try_email, sign_in=_sign_in)
WAYS: tuple[Way, ...] = (Way(_MAIL, _email),)
"""Every kind of routes beside modems. A further one is added here, and nowhere else."""


# The lanes in the foreground.


def _with_pin(order: LaneOrder) -> LaneOrder:
    """Take the SIM's PIN from SMSDESK_PIN; without it, one that is kept is used."""
    return replace(order, pin=order.pin or paths.sim_pin())


def _hand_in_secrets(desk: Desk, orders: Sequence[LaneOrder]) -> None:
    """Take the password of accounts from SMSDESK_EMAIL_PASSWORD, where it is given."""
    secret = paths.account_secret()
    for order in orders:
        if secret and desk.accounts.get(order.url) is not None:
            desk.accounts.hand_in(order.url, secret)


def _run_lanes(
    desk: Desk,
    orders: Sequence[LaneOrder],
    *,
    until_idle: bool,
    timeout: float | None,
    report: Callable[[RunTotals], None],
    recording: Recording | None = None,
) -> RunTotals:
    with hold_lanes(desk.directory, "smsdesk run"):
        desk.store.queue.rescue(desk.clock.now())
        make = _lane_maker()
        _hand_in_secrets(desk, orders)
        lanes = [make(desk, _with_pin(order)) for order in orders]
        if recording is not None:
            for lane in lanes:
                lane.trace(recording.sink(lane.url))
        foreground = Foreground(
            desk.store, lanes, desk.schedule, desk.routing, desk.presence, desk.clock
        )
        with _ended_by_signal(foreground.stop):
            return foreground.run(until_idle=until_idle, timeout=timeout, report=report)


def _ask_modem(desk: Desk, order: LaneOrder, errand: Errand[T]) -> T:
    with hold_lanes(desk.directory, "smsdesk"):
        # The modem may bring a report for what was in the air when the program was killed.
        desk.store.queue.rescue(desk.clock.now())
        lane = _lane_maker()(desk, _with_pin(order))
        lane.pause()
        asked = lane.ask(errand)
        thread = threading.Thread(target=lane.run, name=lane.url)
        thread.start()
        try:
            return asked.result()
        finally:
            lane.stop()
            thread.join()


@contextmanager
def _ended_by_signal(stop: Callable[[], None]) -> Iterator[None]:
    """Let Ctrl-C and a polite kill call `stop`, each time they come.

    Once asked, the program ends by itself: a further signal does not cut its last words off.
    """
    import signal

    asked = threading.Event()

    def ask(*_: object) -> None:
        asked.set()
        stop()

    wanted = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, ask) for number in wanted}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, signal.SIG_IGN if asked.is_set() else handler)


def _diagnose(urls: Sequence[str]) -> list[Finding]:
    from smsdesk.modem import listing, probe

    found = list(urls) or [port.url for port in listing.list_ports(useless=True)]
    return probe.diagnose_all(found)


def _steer_modem_manager(url: str, *, off: bool) -> Path:
    from smsdesk.modem import modem_manager

    modem = modem_manager.modem_at(url)
    return modem_manager.keep_off(modem) if off else modem_manager.let_in(modem)


def _serve_sim(options: SimOptions) -> SimServer:
    from smsdesk.sim.server import serve

    return serve(options)


# The window.


def window_parts() -> Parts:
    """Return what a window is made of; imports Qt."""
    _import_qt()
    from smsdesk.ui.start import Parts

    return Parts(_open, _lane_maker(), hold_lanes)


def _import_qt() -> None:
    """Import Qt and go on with Python's own import.

    PySide6 puts others in its place: one reads the source of each module after it, in search of
    `__feature__`, one looks for `import *`. Nothing here has either, and it takes a sixth of the
    start.
    """
    own = builtins.__import__
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = own


def _window(directory: Path) -> int:
    parts = window_parts()
    from smsdesk.ui.start import run_window

    sys.setswitchinterval(SWITCH_INTERVAL)
    return run_window(directory, parts)


def _tour(out: Path, report: Callable[[str], None]) -> TourResult:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parts = window_parts()
    from smsdesk.ui.tour import play

    sys.setswitchinterval(SWITCH_INTERVAL)
    with tempfile.TemporaryDirectory(prefix="smsdesk-tour-") as directory:
        return play(Path(directory), out, parts, report)
