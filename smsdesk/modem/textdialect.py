"""Text mode, for phones that refuse PDUs: Samsung L7 and B2100, Motorola, LG.

Owns the last resort (MODEMS.md 2, step 10). A text goes as one part or not at all: without a
header the parts of a longer one would arrive as texts that nobody can tell apart.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from smsdesk.at import textmode
from smsdesk.at.command import Command
from smsdesk.at.events import Urc
from smsdesk.at.responses import INTERNATIONAL, Lines, Stored
from smsdesk.codec import dcs, timestamp
from smsdesk.codec import pdu as codec
from smsdesk.codec.alphabet import Alphabet
from smsdesk.codec.pdu import EncodedPdu, Submit
from smsdesk.codec.ucs2 import unit_count
from smsdesk.domain.message import Receipt, ReceivedPart, Slot
from smsdesk.domain.outcome import Rejected
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem import commands, textarrivals, textcoding, timeouts
from smsdesk.modem.arrivals import Owner
from smsdesk.modem.dialect import Letter
from smsdesk.modem.driver import Driver

_SUBMIT = 0x11
"""An SMS-SUBMIT with a relative validity (3GPP TS 23.040 9.2.3.1 and 9.2.3.3)."""
_ASKS_REPORT, _REJECTS_DUPLICATES = 0x20, 0x04
_LONGEST = 255
"""The validity that leaves it to the service centre how long it tries."""
_MOST_UNITS = 70
_NATIONAL = 129


class TextDialect:
    """Text mode of one modem; see `dialect.Dialect`."""

    mode = commands.TEXT_MODE
    list_all = commands.LIST_ALL_TEXTS

    def __init__(self, driver: Driver, charset: str) -> None:
        """Take the driver, and the character set that texts are in."""
        self._driver = driver
        self._charset = charset
        self._parameters: tuple[int, ...] = ()
        self._settable = True

    # Receiving.

    def read_at(self, index: int) -> Command:
        """See `Dialect.read_at`."""
        return replace(commands.read(index), texts=True)

    def listed(self, lines: Lines) -> tuple[Stored, ...]:
        """See `Dialect.listed`."""
        return textmode.listed(lines)

    def stored(self, lines: Lines) -> Stored | None:
        """See `Dialect.stored`."""
        found = textmode.message(lines)
        if found is None:
            return None
        return Stored(None, found[0], textarrivals.raw(found[1], self._charset))

    def shown(self, urc: Urc) -> str:
        """See `Dialect.shown`."""
        found = textmode.shown(urc.line.partition(":")[2], urc.body)
        return "" if found is None else textarrivals.raw(found, self._charset)

    def read(self, raw: str, slot: Slot | None, owner: Owner) -> ReceivedPart | Receipt | None:
        """See `Dialect.read`."""
        return textarrivals.read(raw, slot, owner)

    def acknowledgement(self, form: str) -> str:
        """See `Dialect.acknowledgement`."""
        return "AT+CNMA" if form else ""

    # Sending.

    def letter(self, part: EncodedPdu, *, short_prompt: bool) -> Letter | Rejected:
        """See `Dialect.letter`."""
        submit = codec.decode(part.pdu, "out")
        if not isinstance(submit, Submit) or submit.text is None or submit.elements:
            return _beyond("several parts")
        written = self._written(submit, submit.text)
        if written is None:
            return _beyond("special characters")
        body, coding = written
        if not self._set(_parameters(submit, coding)) and coding:
            return _beyond("special characters")
        number = textcoding.number(submit.recipient, self._charset)
        kind = INTERNATIONAL if submit.recipient.startswith("+") else _NATIONAL
        return Letter(commands.send_text(number, kind, short_prompt=short_prompt), body)

    def _written(self, submit: Submit, text: str) -> tuple[str, int] | None:
        """Return the text as it is typed and its data coding; None where it does not fit."""
        if submit.alphabet is Alphabet.GSM7:
            typed = textcoding.typed(text, self._charset)
            if typed is not None:
                return typed, submit.dcs
        if unit_count(text) > _MOST_UNITS:
            return None
        return textcoding.octets(text), dcs.encode(Alphabet.UCS2, submit.message_class)

    def _set(self, parameters: tuple[int, ...]) -> bool:
        """Have the next texts go with these parameters; False where the device sets none."""
        if self._settable and parameters != self._parameters:
            command = commands.set_text_parameters(parameters)
            self._settable = self._driver.ask(command, timeouts.SIM_COMMAND).ok
            self._parameters = parameters
        return self._settable


def _parameters(submit: Submit, coding: int) -> tuple[int, ...]:
    """Return first octet, validity, protocol and coding (3GPP TS 27.005 3.1.2)."""
    first = _SUBMIT
    first |= _ASKS_REPORT if submit.report else 0
    first |= _REJECTS_DUPLICATES if submit.reject_duplicates else 0
    span = submit.validity
    minutes = int(span.total_seconds()) // 60 if isinstance(span, timedelta) else 0
    validity = timestamp.encode_relative(minutes) if minutes else _LONGEST
    return (first, validity, submit.pid, coding)


def _beyond(what: str) -> Rejected:
    return Rejected(Trouble(Reason.PLAIN_TEXTS_ONLY, what))
