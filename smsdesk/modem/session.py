"""A session with one modem: brought up, sending, receiving, kept alive.

Owns what a lane may ask of a modem. One thread uses a session; `wake` alone may be called from
another. Waiting is in the driver, the memories are the mailbox's, what comes in is the
reception's, a message's way out the sender's, what is known of the modem the watch's.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress

from smsdesk.at import responses
from smsdesk.at.command import Command
from smsdesk.at.responses import Registration
from smsdesk.codec.pdu import EncodedPdu
from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import (
    Arrival,
    LateAcceptance,
    MissedCall,
    PartKey,
    Receipt,
    ReceivedPart,
)
from smsdesk.domain.outcome import RouteDown, TryLater, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem import commands, timeouts
from smsdesk.modem.arrivals import Owner
from smsdesk.modem.bringup import BringUp, Identity, Service
from smsdesk.modem.dialect import Dialect, PduDialect
from smsdesk.modem.driver import Driver, NoAnswerError
from smsdesk.modem.families import GENERIC
from smsdesk.modem.link import Link
from smsdesk.modem.mailbox import Mailbox
from smsdesk.modem.phone import Phone
from smsdesk.modem.radio import OUTSIDE, REGISTERED, Radio
from smsdesk.modem.reception import SHOWN, Reception
from smsdesk.modem.sender import PartAccepted, PartOutcome, Sender
from smsdesk.modem.settings import SessionSettings, SimMemory
from smsdesk.modem.watch import Watch
from smsdesk.modem.watchdog import Watchdog
from smsdesk.modem.wire import Port

__all__ = ["PartAccepted", "PartOutcome", "Session", "SessionSettings", "SimMemory"]

_NO_SERVICE = Service("", (), acknowledges=False)

_STORED = (ReceivedPart, Receipt)

log = logging.getLogger(__name__)


class Session:
    """One open port with a modem behind it."""

    def __init__(
        self,
        port: Port,
        clock: Clock,
        settings: SessionSettings,
        lane: str,
        sims: SimMemory | None = None,
        watchdog: Watchdog | None = None,
    ) -> None:
        """Take an open port, which the session closes; `lane` is what arrivals call it.

        `watchdog` knows what the modem left unanswered in earlier sessions.
        """
        self._port = port
        self._clock = clock
        self._settings = settings
        self._lane = lane
        self._sims = sims or SimMemory()
        self._driver = Driver(port, clock, watchdog)
        self._radio = Radio(self._driver)
        self._dialect: Dialect = PduDialect()
        self._mailbox = Mailbox(self._driver, GENERIC, self._dialect)
        self._reception = Reception(self._driver, self._mailbox, clock, Owner(lane), self._dialect)
        self._sender = Sender(self._driver, GENERIC, self._dialect)
        self._link = Link(self._driver, clock, keepable=False)
        self._identity = Identity("", "", "", "", GENERIC)
        self._service = _NO_SERVICE
        self._watch = Watch(self._radio, self._look_at_storage, self._look_at_settings, clock, lane)
        self._doubtful = False
        self._unsettled = False
        self._woken = threading.Event()

    @property
    def status(self) -> ModemStatus:
        """Return what is known of the modem, without asking it."""
        return self._watch.status

    def wake(self) -> None:
        """Let a waiting `receive` return now. May be called from any thread."""
        self._woken.set()
        self._port.wake()

    def give_up(self) -> None:
        """Wait for no answer any more; what is in the air ends as unknown. From any thread."""
        self._driver.give_up()
        self.wake()

    def close(self) -> None:
        """Release the port; never raises.

        A modem that shows reports directly is told to keep them until the next session: that
        takes a second where it does not answer.
        """
        wanted, self._service = self._service.unattended, _NO_SERVICE
        with suppress(Refusal):
            if wanted and self._driver.in_step:
                self._driver.tell(commands.set_notices(wanted))
        self._port.close()

    # Getting ready.

    def bring_up(self) -> ModemStatus:
        """Make the modem ready and return what it is.

        Raises `Refusal`: MODEM_SILENT, NOT_A_MODEM, SIM_…, SMS_NOT_SUPPORTED, NOT_REGISTERED,
        REGISTRATION_DENIED, OTHER_MODEM, PORT_GONE. `status` holds what was learnt until then.
        """
        try:
            self._start()
        except NoAnswerError as err:
            log.info("%s: bring-up stopped at %s", self._lane, err)
            raise Refusal(Reason.MODEM_SILENT, self._port.url) from None
        return self.status

    def restart_modem(self) -> None:
        """Switch a modem that keeps falling silent off and on, where its family bears that.

        The port may vanish over it, and comes back some seconds later.
        """
        step = BringUp(self._driver)
        try:
            step.synchronise()
            identity = step.identify()
            self._require_own(identity.imei)
            if identity.family.may_restart:
                log.warning("%s: restarting the modem", self._lane)
                self._driver.tell(commands.RESTART)
        except NoAnswerError:
            log.info("%s: too silent to be restarted", self._lane)

    @property
    def _unset(self) -> bool:
        """Tell whether the modem may have lost its settings since it was brought up."""
        driver = self._driver
        restarted = self._reception.restarted or self._unsettled
        return restarted or driver.sleep.slept > 0 or driver.echo_is_back

    def _start(self) -> None:
        self._driver.sleep.forget()
        self._unsettled = False
        step = BringUp(self._driver)
        step.synchronise()
        self._reception.forget_restart()
        step.talk_plainly()
        before = self._driver.echoes
        self._identify(step.identify())
        self._driver.mind_echoes(off=self._driver.echoes == before)
        family = self._identity.family
        step.switch_on(family)
        sims = self._sims
        sim = step.open_sim(self._identity, self._settings.pin, sims.pins, sims.safe)
        self._watch.note(imsi=sim.imsi, iccid=sim.iccid)
        step.quiet(family)
        dialect = self._dialect = step.choose_dialect()
        self._watch.note(text_mode=dialect.mode == commands.TEXT_MODE)
        self._sender = Sender(self._driver, family, dialect)
        self._mailbox = Mailbox(self._driver, family, dialect)
        wanted = self._sims.centre_of(sim.imsi) if sim.imsi else ""
        self._service = step.set_up_messages(family, self._mailbox, wanted)
        centre = self._service.centre
        self._watch.note(smsc=centre or "", smsc_missing=centre == "")
        self._listen_in(Owner(self._lane, self._identity.imei, sim.imsi))
        step.show_callers()
        self._radio.announce_changes()
        self._find_network()
        self._watch.look_around()

    def _identify(self, identity: Identity) -> None:
        """Take the modem over, unless it is another one than was asked for."""
        self._require_own(identity.imei)
        self._identity = identity
        self._link = Link(self._driver, self._clock, keepable=identity.family.keeps_link)
        self._watch.note(
            manufacturer=identity.manufacturer,
            model=identity.model,
            revision=identity.revision,
            imei=identity.imei,
        )

    def _require_own(self, imei: str) -> None:
        wanted = self._settings.imei
        if wanted and not imei:
            raise Refusal(Reason.MODEM_TROUBLE, "AT+CGSN")
        if wanted and imei != wanted:
            raise Refusal(Reason.OTHER_MODEM, self._port.url, (imei,))

    def _listen_in(self, owner: Owner) -> None:
        reception = Reception(self._driver, self._mailbox, self._clock, owner, self._dialect)
        reception.take_over(self._reception)
        reception.slow_to_read = self._identity.family.slow_to_read
        reception.acknowledges = self._service.acknowledges
        if not self._service.announced:
            reception.sweep_every = timeouts.POLLED_SWEEP
            self._mailbox.polled = True
        self._reception = reception

    def _find_network(self) -> None:
        """Wait until the SIM is registered; a call of `wake` ends the wait."""
        ends_at = self._clock.monotonic() + self._settings.wait_for_network
        while True:
            state = self._watch.registration()
            if state not in OUTSIDE:
                return
            if state is Registration.DENIED:
                raise Refusal(Reason.REGISTRATION_DENIED)
            if self._clock.monotonic() >= ends_at or self._woken.is_set():
                raise Refusal(Reason.NOT_REGISTERED)
            self._driver.listen(timeouts.RETRY)

    # Sending.

    def send_part(
        self,
        pdu: EncodedPdu,
        before_body: Callable[[], None],
        in_air: Callable[[], None] = lambda: None,
        *,
        attempt: int = 1,
        part: PartKey | None = None,
    ) -> PartOutcome:
        """Send one part and wait for the network's answer.

        `before_body` is called once the modem was told to prepare, and before anything of the
        message is: when it raises, the prompt is left, and what it raised goes on up. `in_air` is
        called once all of it has left, before the answer is waited for, and must not raise.
        `attempt` counts the tries of this message from 1. Takes two round trips. Where the answer
        comes only after the outcome was called unknown, `receive` tells it for `part`.
        """
        try:
            self._require_network()
            self._link.before_send()
        except NoAnswerError:
            return TryLater(Trouble(Reason.MODEM_SILENT, self._port.url))
        except Refusal as refusal:
            return RouteDown(refusal.trouble)
        outcome = self._sender.send(pdu, before_body, in_air, attempt, part)
        self._link.after_send()
        if isinstance(outcome, TryLater):
            self._take_hint(outcome.trouble.reason)
        self._doubtful = isinstance(outcome, Unknown)
        return outcome

    def _require_network(self) -> None:
        """Set up a modem that started anew; wait while the SIM is known to be without network."""
        self._reception.notice()
        if self._unset:
            self.bring_up()
        self._follow_registration()
        if self._watch.without_network:
            self._find_network()

    def _take_hint(self, reason: Reason) -> None:
        """Do what a refusal asks for: make room, or look for the network."""
        if reason is Reason.STORAGE_FULL:
            self._reception.make_room()
        elif reason is Reason.NOT_REGISTERED:
            self._watch.note(registration=Registration.NONE.value)

    # Receiving.

    def receive(self, timeout: float) -> list[Arrival]:
        """Return what came in, waiting up to `timeout` seconds (0: only look) for something.

        Raises `Refusal` when the modem is lost.
        """
        ends_at = self._clock.monotonic() + timeout
        wait = 0.0
        while True:
            try:
                self._driver.listen(wait)
                arrivals = self._gather(idle=timeout > 0)
            except NoAnswerError:
                self._driver.resync()
                arrivals = []
            now = self._clock.monotonic()
            if arrivals or now >= ends_at or self._woken.is_set():
                self._woken.clear()
                return arrivals
            wait = min(ends_at, self._reception.next_due()) - now

    def _gather(self, *, idle: bool) -> list[Arrival]:
        arrivals = self._reception.gather()
        if self._driver.echo_is_back:
            arrivals = self._read_in_doubt(arrivals)
        if arrivals:
            return arrivals
        if self._unset:
            self.bring_up()
        elif self._doubtful:
            self._doubtful = False
            self._look_at_settings()
        self._follow_registration()
        self._keep_up(idle=idle)
        return arrivals

    def _read_in_doubt(self, arrivals: list[Arrival]) -> list[Arrival]:
        """Return what was not read from a memory of a modem that had started anew before.

        It may have shown the others in another mode: they are read again once it is set up.
        """
        self.bring_up()
        return [each for each in arrivals if not isinstance(each, _STORED) or each.slot is None]

    def _follow_registration(self) -> None:
        """Take an announced change over; back in the network, the notices are set again."""
        state, self._reception.registration = self._reception.registration, None
        if state is None or state.value == self.status.registration:
            return
        was_outside = self._watch.without_network
        if state in OUTSIDE:
            state = self._watch.registration()  # another of the registrations may still stand
        else:
            self._watch.note(registration=state.value)
        if was_outside and state in REGISTERED:
            self._assert_notices()

    def _assert_notices(self) -> None:
        """Set the notices again where a new registration has undone them."""
        if self._notices_lost():
            self._driver.ask(commands.set_notices(self._service.notices), timeouts.SIM_COMMAND)

    def _notices_lost(self) -> bool:
        wanted = self._service.notices
        now = responses.notification(self._driver.ask(commands.NOTICES).lines) if wanted else ()
        return bool(now) and now != wanted

    def _look_at_settings(self) -> None:
        """Set a modem up anew that started anew in silence, as a weak supply makes it do."""
        if self._notices_lost():
            log.warning("%s: the modem has lost its settings", self._lane)
            self.bring_up()

    def leftovers(self) -> list[Arrival]:
        """Return what has come in and was not handed up, without asking the modem for anything."""
        return self._reception.leftovers()

    def discard(self, arrivals: Sequence[Arrival]) -> None:
        """Delete stored arrivals from the modem by index, and acknowledge shown ones.

        Called when they are committed. What can't be deleted is read again later and known then.
        Raises `Refusal` when the modem is lost.
        """
        try:
            for arrival in arrivals:
                self._discard(arrival)
        except NoAnswerError:
            self._driver.resync()
        self._note_storage()

    def _discard(self, arrival: Arrival) -> None:
        if isinstance(arrival, MissedCall | LateAcceptance) or arrival.slot is None:
            return
        if arrival.slot.memory == SHOWN:
            command = self._dialect.acknowledgement(self._identity.family.acknowledgement)
            if command:
                self._driver.ask(Command(command))
        elif self._reception.may_delete(arrival) and self._mailbox.delete(arrival.slot):
            self._reception.forget(arrival)
        else:
            self._reception.quarantine(arrival)

    # Staying alive.

    def _keep_up(self, *, idle: bool) -> None:
        """Look at a part of the modem's status when it is time; a busy one's signal alone."""
        if idle:
            self._link.rest()
        self._watch.keep_up(idle=idle)

    def refresh_status(self) -> ModemStatus:
        """Ask for registration, signal, operator and storage anew."""
        self._watch.registration()
        self._watch.look_around()
        return self.status

    def _look_at_storage(self) -> None:
        self._mailbox.look()
        self._note_storage()

    def _note_storage(self) -> None:
        self._watch.note_storage(self._mailbox.storage)

    # The rest of the phone.

    def phone(self) -> Phone:
        """Return what else can be asked of the modem, for use between two messages."""
        family = self._identity.family
        return Phone(
            self._driver, self._reception, self._clock, family, self._watch.note, self._unsettle
        )

    def _unsettle(self) -> None:
        """Have the modem set up anew before anything else is sent or received."""
        self._unsettled = True
