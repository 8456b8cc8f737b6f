"""The way through an email account: each text a mail, or some, to the gateway of its carrier.

Owns what an answer of the server means for the message. A mail that was taken is handed over and
no more: whether it becomes a text, nobody says.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence

from smsdesk.domain.carrier import Carrier
from smsdesk.domain.changes import AccountStatus, RouteStatus
from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Arrival, Outgoing, PartKey
from smsdesk.domain.outcome import Accepted, Outcome, Rejected, RouteDown, TryLater, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.routes.base import Ledger
from smsdesk.routes.mail import cutting
from smsdesk.routes.mail.account import TRAITS, LongTexts, MailAccount
from smsdesk.routes.mail.incoming import Incoming
from smsdesk.routes.mail.outgoing import compose
from smsdesk.routes.mail.own_id import OwnIds
from smsdesk.routes.mail.smtp import Reply, SmtpLine

IDLE_FOR = 20.0
"""Seconds after which a connection that nobody uses is ended: servers end it in some minutes."""
NEEDS_LOGIN = frozenset({530, 535})
"""Codes that say that the login counts no more (RFC 4954 6)."""

log = logging.getLogger(__name__)


class EmailRoute:
    """One account; see `base.Route`."""

    traits = TRAITS

    def __init__(
        self,
        account: MailAccount,
        clock: Clock,
        line: SmtpLine,
        carrier_of: Callable[[str], Carrier | None],
        ids: OwnIds,
        last_line: Callable[[str], str] = lambda _number: "",
        woken: threading.Event | None = None,
        incoming: Callable[[Callable[[], None]], Incoming] | None = None,
        bounced: Callable[[str], Trouble | None] = lambda _address: None,
    ) -> None:
        """Take the account and its line to the server; nothing is opened yet.

        `carrier_of` knows the carrier of a number. `last_line` says how its owner stops these
        texts, where replies are not read; "" for nothing. `woken` is what is waited on; its time
        has to be the clock's. `incoming` makes what reads the mail box, given what to call when
        there is news; `bounced` says why an address at a gateway takes no mail.
        """
        self._account = account
        self._incoming = incoming(self.wake) if incoming is not None else None
        self._bounced = bounced
        self._clock = clock
        self._line = line
        self._carrier_of = carrier_of
        self._ids = ids
        self._last_line = last_line
        self._up = False
        self._woken = woken or threading.Event()
        self._given_up = False
        self._used_at = 0.0

    @property
    def name(self) -> str:
        """See `Route.name`."""
        return self._account.url

    def status(self) -> RouteStatus:
        """See `Route.status`."""
        unread = self._incoming.trouble if self._incoming is not None else None
        return AccountStatus(self._account.url, unread)

    def bring_up(self) -> RouteStatus:
        """See `Route.bring_up`; the refusals are those of `SmtpLine`, or what the secret has."""
        self.close()
        self._line.open()
        self._used_at = self._clock.monotonic()
        self._up = True
        if self._incoming is not None:
            self._incoming.start()
        return self.status()

    def close(self) -> None:
        """See `Route.close`."""
        self._up = False
        if self._incoming is not None:
            self._incoming.stop()
        self._line.close()

    # Sending.

    def send(self, message: Outgoing, ledger: Ledger) -> Outcome:
        """See `Route.send`; what the ledger raises goes on up, with nothing sent for it."""
        if not self._up:
            return RouteDown(Trouble(Reason.MAIL_CONNECTION_LOST, self._account.smtp.host))
        try:
            address, texts = self._addressed(message)
        except Refusal as refusal:
            return Rejected(refusal.trouble)
        for index in range(message.parts_done, len(texts)):
            part = PartKey(message.id, index)
            outcome = self._send_part(part, len(texts), address, texts[index], ledger)
            if outcome is not None:
                return outcome
        return Accepted((None,) * len(texts))

    def _addressed(self, message: Outgoing) -> tuple[str, list[str]]:
        """Return the address at the carrier's gateway and the texts of the mails to it."""
        carrier = self._carrier_of(message.number)
        if carrier is None:
            raise Refusal(Reason.CARRIER_UNKNOWN, message.number)
        trouble = carrier.refusal(self._clock.now().astimezone().date())
        if trouble is not None:
            raise Refusal(trouble.reason, trouble.detail, trouble.hints)
        address = carrier.address(message.number)
        trouble = self._bounced(address)
        if trouble is not None:
            raise Refusal(trouble.reason, trouble.detail, trouble.hints)
        account = self._account
        room = cutting.room(carrier.max_length, account.address, account.subject)
        line = "" if account.imap is not None else self._last_line(message.number)
        cut = account.long_texts is LongTexts.CUT
        return address, cutting.parts(message.text, room, cut=cut, last=line)

    def _send_part(
        self, part: PartKey, total: int, address: str, text: str, ledger: Ledger
    ) -> Outcome | None:
        """Send one mail; return what ends the attempt, None where the mail was taken."""
        mail = self._compose(part, address, text)
        try:
            step, reply = self._address(address)
            if not reply.good:
                self._line.reset()
                return self._refused(step, reply)
            self._line.write(mail)
        except Refusal as refusal:
            return self._down(refusal.trouble)
        self._hand_over(part.index, total, ledger)
        ledger.in_air()
        answer = self._line.finish()
        self._used_at = self._clock.monotonic()
        if answer is None:
            return Unknown(Trouble(self._why_silent(), self._account.smtp.host))
        if not answer.good:
            return self._refused("mail taken", answer)
        ledger.accepted(part.index, None)
        return None

    def _address(self, address: str) -> tuple[str, Reply]:
        """Begin a mail; where an idle connection was ended meanwhile, on a new one."""
        if self._line.is_open:
            try:
                return self._line.address(self._account.address, address)
            except Refusal as refusal:
                if self._given_up:
                    raise
                log.info("%s: connected anew, %s", self.name, refusal.reason)
        self._line.open()
        return self._line.address(self._account.address, address)

    def _compose(self, part: PartKey, address: str, text: str) -> bytes:
        message_id = self._ids.make(part, self._account.domain)
        now = self._clock.now().astimezone()
        return compose(self._account, address, text, message_id, now)

    def _hand_over(self, index: int, total: int, ledger: Ledger) -> None:
        """Commit the hand-over; where that fails, the connection ends without the dot."""
        try:
            ledger.hand_over(index, total)
        except BaseException:
            # The server waits for the end of the mail: nothing else can be said to it.
            self._line.close(politely=False)
            raise

    def _why_silent(self) -> Reason:
        return Reason.PROGRAM_ENDED if self._given_up else Reason.NO_ANSWER

    def _down(self, trouble: Trouble) -> Outcome:
        if self._given_up:
            return RouteDown(Trouble(Reason.PROGRAM_ENDED))
        return RouteDown(trouble)

    def _refused(self, step: str, reply: Reply) -> Outcome:
        """Return what a refusal means: for the message, or for every one of this account."""
        said = str(reply)
        if reply.says_limit:
            return RouteDown(Trouble(Reason.MAIL_LIMIT_REACHED, said))
        if reply.code in NEEDS_LOGIN:
            return RouteDown(Trouble(Reason.MAIL_LOGIN_REFUSED, said))
        if not reply.for_good:
            return TryLater(Trouble(Reason.MAIL_PUT_OFF, said))
        if step == "mail":
            return RouteDown(Trouble(Reason.MAIL_SENDER_REFUSED, said))
        # RFC 3463 x.7.x: a policy stands against it, which may stand against all.
        return Rejected(Trouble(Reason.MAIL_REFUSED, said), suspicious="5.7." in reply.words)

    # Waiting; replies and bounces come by the mail box, which is read beside this.

    def receive(self, timeout: float) -> Sequence[Arrival]:
        """See `Route.receive`."""
        if not self._up:
            raise Refusal(Reason.MAIL_CONNECTION_LOST, self._account.smtp.host)
        if self._clock.monotonic() - self._used_at > IDLE_FOR:
            self._line.close()
        came = self._came()
        if timeout > 0 and not came:
            self._woken.wait(timeout)
            came = self._came()
        self._woken.clear()
        return came

    def _came(self) -> Sequence[Arrival]:
        return self._incoming.take() if self._incoming is not None else ()

    def leftovers(self) -> Sequence[Arrival]:
        """See `Route.leftovers`."""
        return ()

    def discard(self, arrivals: Sequence[Arrival]) -> None:
        """See `Route.discard`: what is stored need not be read again."""
        if self._incoming is not None:
            self._incoming.discard(arrivals)

    def wake(self) -> None:
        """See `Route.wake`."""
        self._woken.set()

    def give_up(self) -> None:
        """See `Route.give_up`."""
        self._given_up = True
        self._line.cut()
        self._woken.set()
