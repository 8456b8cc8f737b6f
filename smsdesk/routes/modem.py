"""The way through a GSM modem: a text cut into parts, each handed over, sent and noted.

Owns the order of parts and what an attempt that ends in the middle means. The modem itself is the
session's business, the octets the codec's.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from smsdesk.codec import pdu, segment
from smsdesk.codec.errors import CodecError
from smsdesk.codec.pdu import EncodedPdu
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import NO_SHIFT, Arrival, Concat, Outgoing, PartKey
from smsdesk.domain.outcome import Accepted, Outcome, Rejected, RouteDown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem.finder import Finder, Sought
from smsdesk.modem.port import Port, open_port
from smsdesk.modem.session import PartAccepted, Session, SessionSettings, SimMemory
from smsdesk.modem.trace import Sink, Tap, TracingPort
from smsdesk.modem.watchdog import Watchdog
from smsdesk.routes.base import Ledger, Traits
from smsdesk.routes.handset import Handset

FLASH_CLASS = 0
"""Message class 0 is shown at once and not stored (3GPP TS 23.038 4)."""
MAY_BE_ELSEWHERE = frozenset(
    {
        Reason.PORT_MISSING,
        Reason.OTHER_MODEM,
        Reason.NOT_A_MODEM,
        Reason.MODEM_SILENT,
        Reason.MODEM_HANGS,
    }
)
"""What a port says whose modem was plugged in anew and got another name."""

SILENT = frozenset({Reason.MODEM_SILENT, Reason.MODEM_HANGS})
WITHOUT_POWER = frozenset({Reason.PORT_GONE, Reason.PORT_MISSING})
"""What says that the modem was unplugged, which is the best of all restarts."""

log = logging.getLogger(__name__)


class ModemRoute:
    """One modem at one URL; see `base.Route`, and `routes.handset` for what only a modem has."""

    def __init__(
        self,
        url: str,
        clock: Clock,
        settings: SessionSettings | None = None,
        open_port: Callable[[str], Port] = open_port,
        sims: SimMemory | None = None,
        finder: Finder | None = None,
        known: ModemStatus | None = None,
        lane: str = "",
    ) -> None:
        """Take the URL and what a person has set; nothing is opened yet.

        `sims` is what is remembered of SIMs; without it, for as long as the route lives.
        `finder` searches for the modem once it is not where it was. With `known` it is that modem
        from the start; otherwise the first one found at the URL, and no other from then on.
        `lane` is what arrivals call it, the URL where it is "".
        """
        self._lane = lane or url
        self._url = url
        self._clock = clock
        self._settings = settings or SessionSettings()
        self._open_port = open_port
        self._sims = sims or SimMemory()
        self._finder = finder
        self._session: Session | None = None
        self._given_up = False
        self._seen: ModemStatus | None = None
        self._status = known or ModemStatus(port=url)
        self._watchdog = Watchdog(clock)
        self._tap = Tap()
        self._left: list[Arrival] = []

    @property
    def traits(self) -> Traits:
        """See `Route.traits`."""
        return Traits()

    @property
    def name(self) -> str:
        """Return `modem:<IMEI>` once that is known, the URL until then."""
        return self._status.route

    def status(self) -> ModemStatus:
        """See `Route.status`."""
        if self._session is not None and self._session.status is not self._seen:
            self._seen = self._session.status
            self._see(self._seen)
        return self._status

    def _see(self, seen: ModemStatus) -> None:
        """Take over what a session knows, unless it does not know yet which modem it is."""
        known = self._status
        if seen.imei or not known.imei:
            self._status = replace(
                seen, port=self._url, usb_serial=known.usb_serial, usb_place=known.usb_place
            )

    def bring_up(self) -> ModemStatus:
        """See `Route.bring_up`; the refusals are those of `open_port` and `Session.bring_up`.

        A modem that is not where it was is searched for; MODEM_UNPLUGGED says that it is nowhere.
        """
        self.close()
        try:
            return self._bring_up()
        except Refusal as refusal:
            self._note_loss(refusal.reason)
            found = self._elsewhere(refusal.reason)
            if found is None:
                raise
        log.info("%s: the modem is at %s now", self._lane, found)
        self._url = found
        return self._bring_up()

    def _elsewhere(self, reason: Reason) -> str | None:
        """Return the port at which this lane's modem is now, None where it can't have moved."""
        known = self._status
        if self._finder is None or not known.imei or reason not in MAY_BE_ELSEWHERE:
            return None
        sought = Sought(known.imei, self._url, known.usb_serial, known.usb_place)
        found = self._finder.find(sought)
        if found is None and reason is Reason.PORT_MISSING:
            raise Refusal(Reason.MODEM_UNPLUGGED, self._url) from None
        return found

    def _bring_up(self) -> ModemStatus:
        self._session = session = self._open()
        if self._given_up:
            session.give_up()
        try:
            self._restart_if_silent(session)
            session.bring_up()
        except BaseException as err:
            self._note_refusal(err)
            self.close()
            if self._watchdog.dead and isinstance(err, Refusal) and err.reason in SILENT:
                raise Refusal(Reason.MODEM_HANGS, self._url) from err
            raise
        self._watchdog.set_up()
        self._note_whereabouts()
        return self.status()

    def _open(self) -> Session:
        settings = replace(self._settings, imei=self._status.imei)
        self._hold()
        try:
            port = TracingPort(self._open_port(self._url), self._tap)
        except BaseException:
            self._release()
            raise
        return Session(port, self._clock, settings, self._lane, self._sims, self._watchdog)

    def _hold(self) -> None:
        if self._finder is None or self._finder.hold(self._url):
            return
        if self._status.imei:
            raise Refusal(Reason.OTHER_MODEM, self._url)
        raise Refusal(Reason.PORT_IN_USE, self._url, ("smsdesk",))

    def _release(self) -> None:
        if self._finder is not None:
            self._finder.release(self._url)

    def _note_whereabouts(self) -> None:
        if self._finder is not None:
            serial, place = self._finder.whereabouts(self._url)
            self._status = replace(self._status, usb_serial=serial, usb_place=place)

    def _restart_if_silent(self, session: Session) -> None:
        if self._watchdog.wants_restart:
            self._watchdog.restarted()
            session.restart_modem()

    def _note_refusal(self, err: BaseException) -> None:
        """Note a silence, and pass on which modem is here in place of ours."""
        if not isinstance(err, Refusal):
            return
        if err.reason in SILENT:
            self._watchdog.not_set_up()
        elif err.reason is Reason.OTHER_MODEM and self._finder is not None:
            for imei in err.trouble.hints:
                self._finder.note(self._url, imei)

    def _note_loss(self, reason: Reason) -> None:
        if reason in WITHOUT_POWER:
            self._watchdog.unplugged()

    def close(self) -> None:
        """See `Route.close`."""
        self.status()
        session, self._session = self._session, None
        if session is None:
            return
        session.close()
        self._left += session.leftovers()
        self._release()

    # Sending.

    def send(self, message: Outgoing, ledger: Ledger) -> Outcome:
        """See `Route.send`; what the ledger raises goes on up, with nothing sent for it."""
        if self._session is None:
            return RouteDown(Trouble(Reason.PORT_GONE, self._url))
        try:
            parts = self._encode(message)
        except CodecError as err:
            return Rejected(Trouble(Reason.MESSAGE_MALFORMED, str(err)))
        return self._send_parts(self._session, message, parts, ledger)

    def _send_parts(
        self, session: Session, message: Outgoing, parts: Sequence[EncodedPdu], ledger: Ledger
    ) -> Outcome:
        """Send the parts that are not done; the first that is not accepted ends the attempt."""
        references: list[int | None] = [None] * message.parts_done
        for index in range(message.parts_done, len(parts)):
            hand_over = partial(ledger.hand_over, index, len(parts))
            outcome = session.send_part(
                parts[index],
                hand_over,
                ledger.in_air,
                attempt=message.attempt,
                part=PartKey(message.id, index),
            )
            if not isinstance(outcome, PartAccepted):
                self._note_loss(outcome.trouble.reason)
                return outcome
            ledger.accepted(index, outcome.reference)
            references.append(outcome.reference)
        return Accepted(tuple(references))

    def _encode(self, message: Outgoing) -> list[EncodedPdu]:
        """Encode every part; one that may have been sent before asks to be refused then."""
        alphabet, texts = segment.split(message.text, shift=message.shift)
        validity = self._validity(message)
        return [
            pdu.encode_submit(
                message.number,
                text,
                alphabet,
                concat=concat,
                report=message.want_report,
                validity_minutes=validity,
                message_class=FLASH_CLASS if message.flash else None,
                reject_duplicates=message.doubtful and index == message.parts_done,
                shift=message.shift if alphabet is Alphabet.GSM7 else NO_SHIFT,
            )
            for index, (text, concat) in enumerate(
                zip(texts, _concats(message, len(texts)), strict=True)
            )
        ]

    def _validity(self, message: Outgoing) -> int | None:
        """Return the minutes until the deadline: after it the network drops the message."""
        if message.deliver_by is None:
            return None
        left = (message.deliver_by - self._clock.now()).total_seconds()
        return max(1, int(left // 60))

    # Receiving.

    def receive(self, timeout: float) -> Sequence[Arrival]:
        """See `Route.receive`."""
        if self._session is None:
            raise Refusal(Reason.PORT_GONE, self._url)
        try:
            return self._session.receive(timeout)
        except Refusal as refusal:
            self._note_loss(refusal.reason)
            raise

    def leftovers(self) -> Sequence[Arrival]:
        """See `Route.leftovers`."""
        left, self._left = self._left, []
        return left

    def discard(self, arrivals: Sequence[Arrival]) -> None:
        """See `Route.discard`."""
        if self._session is not None:
            self._session.discard(arrivals)

    def handset(self) -> Handset | None:
        """See `WithHandset.handset`."""
        return None if self._session is None else self._session.phone()

    def trace(self, sink: Sink | None) -> None:
        """See `Traced.trace`."""
        self._tap.sink = sink

    def wake(self) -> None:
        """See `Route.wake`."""
        session = self._session
        if session is not None:
            session.wake()

    def give_up(self) -> None:
        """See `Route.give_up`."""
        self._given_up = True
        session = self._session
        if session is not None:
            session.give_up()


def _concats(message: Outgoing, total: int) -> Iterator[Concat | None]:
    """Yield the concatenation of each part; a single one needs none."""
    if total == 1:
        yield None
        return
    for sequence in range(1, total + 1):
        yield Concat(message.concat_reference, total, sequence)
