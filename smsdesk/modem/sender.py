"""Sending one part: command, prompt, body, result (MODEMS.md 3.1 and 3.2).

Owns what each fault on this way means. Until Ctrl-Z has left nothing was sent for certain; from
then on only the modem's answer tells, and without one the outcome is unknown.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from smsdesk.at import responses
from smsdesk.at.events import Answer, Prompt
from smsdesk.codec.pdu import EncodedPdu
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import PartKey
from smsdesk.domain.outcome import Rejected, RouteDown, TryLater, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem import outcomes, timeouts
from smsdesk.modem.dialect import Dialect
from smsdesk.modem.driver import Driver, NoAnswerError
from smsdesk.modem.families import Family
from smsdesk.modem.wire import InDoubt

ODD_IN_A_ROW = 3
"""Messages in a row that failed by errors of the modem itself: then it is the modem's fault."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PartAccepted:
    """The network took the part under `reference` (TP-MR; None: the modem gave none)."""

    reference: int | None


PartOutcome = PartAccepted | Rejected | TryLater | RouteDown | Unknown


class Sender:
    """Sends through one driver; nothing else may use it between command and result."""

    def __init__(self, driver: Driver, family: Family, dialect: Dialect) -> None:
        """Take the driver, the habits of its modem, and how messages are put to it."""
        self._driver = driver
        self._dialect = dialect
        self._family = family
        self._odd = 0
        self._given_up: Trouble | None = None

    def send(
        self,
        pdu: EncodedPdu,
        before_body: Callable[[], None],
        in_air: Callable[[], None],
        attempt: int,
        part: PartKey | None = None,
    ) -> PartOutcome:
        """Send one part; see `Session.send_part`."""
        if self._given_up is not None:
            # Said once: whoever goes on all the same, a person, may try.
            given_up, self._given_up = self._given_up, None
            return RouteDown(given_up)
        try:
            letter = self._dialect.letter(pdu, short_prompt=self._family.short_prompt)
            if isinstance(letter, Rejected):
                return letter
            self._driver.begin(letter.command)
        except NoAnswerError:
            return self._no_prompt()
        except Refusal as refusal:
            return RouteDown(refusal.trouble)
        self._hand_over(before_body)
        refused = self._offer(letter.body, attempt, part)
        if refused is not None:
            return refused
        in_air()
        return self._result(attempt)

    def _hand_over(self, before_body: Callable[[], None]) -> None:
        try:
            before_body()
        except BaseException:
            with suppress(Refusal):  # a port that is gone has no prompt to leave
                self._driver.cancel()
            raise

    def _offer(self, body: str, attempt: int, part: PartKey | None) -> PartOutcome | None:
        """Give the body once the prompt is there; None when it was given."""
        try:
            reply = self._driver.prompt(timeouts.PROMPT)
            if not isinstance(reply, Prompt):
                return self._refused_at_prompt(reply, attempt)
            if self._driver.sleep.slept:
                self._driver.escape()
                return RouteDown(Trouble(Reason.COMPUTER_SLEPT))
            if self._driver.echo_is_back:
                # In another mode than was set the body would be another text, to another number.
                self._driver.escape()
                return RouteDown(Trouble(Reason.MODEM_RESTARTED, self._driver.port.url))
            self._driver.body(body, self._family.pace, part)
        except InDoubt as refusal:
            return Unknown(refusal.trouble)
        except Refusal as refusal:
            return RouteDown(refusal.trouble)
        except NoAnswerError:
            return self._no_prompt()
        return None

    def _no_prompt(self) -> TryLater | RouteDown:
        url = self._driver.port.url
        self._driver.watchdog.no_prompt()
        verdict = self._driver.watchdog.verdict(url)
        if verdict is not None:
            return RouteDown(verdict)
        return TryLater(Trouble(Reason.MODEM_SILENT, url))

    def _refused_at_prompt(self, answer: Answer, attempt: int) -> PartOutcome:
        if answer.ok or outcomes.is_stray(answer.final):
            # An OK in place of a prompt belongs to something else.
            self._driver.doubt()
            return self._no_prompt()
        self._driver.watchdog.sent()
        return self._failed(answer, attempt)

    def _result(self, attempt: int) -> PartOutcome:
        try:
            answer = self._driver.answer(timeouts.SENT)
        except Refusal as refusal:
            return Unknown(refusal.trouble)
        except NoAnswerError:
            return self._no_result()
        if outcomes.is_stray(answer.final):
            self._driver.doubt()
            return self._no_result()
        self._driver.watchdog.sent()
        if answer.ok:
            self._odd = 0
            return PartAccepted(responses.reference(answer.lines))
        return self._failed(answer, attempt)

    def _no_result(self) -> Unknown:
        if self._driver.sleep.slept:
            return Unknown(Trouble(Reason.COMPUTER_SLEPT))
        self._driver.watchdog.no_result()
        self._given_up = self._driver.watchdog.verdict(self._driver.port.url)
        return Unknown(Trouble(Reason.NO_ANSWER))

    def _failed(self, answer: Answer, attempt: int) -> PartOutcome:
        if outcomes.already_sent(answer.final):
            return PartAccepted(None)
        siemens = self._family.siemens_errors
        row = outcomes.row_of(answer.final, siemens=siemens)
        self._odd = self._odd + 1 if row.odd else 0
        if self._odd >= ODD_IN_A_ROW:
            return RouteDown(Trouble(Reason.MODEM_TROUBLE, outcomes.words(answer.final)))
        return outcomes.failure(answer.final, attempt, siemens=siemens)
