"""Reading the SIM's phonebook, a few entries at a time.

Owns the commands and the errors that mean an empty place. Nokia and Sony Ericsson time out when
asked for everything at once, so nobody asks for more than `CHUNK`.
"""

from __future__ import annotations

from smsdesk.at import phonebook
from smsdesk.at.events import Answer, Error
from smsdesk.domain.errors import Refusal
from smsdesk.domain.phonebook import BookEntry, BookSize
from smsdesk.domain.reasons import Reason
from smsdesk.modem import commands, outcomes, timeouts
from smsdesk.modem.charset import texts_in
from smsdesk.modem.driver import Driver

CHUNK = 20
_CHARSETS = ("UCS2", "GSM")
_NOTHING_THERE = (21, 22)
"""CME errors for an index that is empty, or beyond what this SIM has."""


def open_book(driver: Driver) -> BookSize:
    """Choose the SIM's own phonebook and return its indexes; raises `Refusal(PHONE_REFUSED)`."""
    chosen = driver.ask(commands.CHOOSE_SIM_BOOK, timeouts.SIM_COMMAND)
    if not chosen.ok:
        raise Refusal(Reason.PHONE_REFUSED, outcomes.words(chosen.final))
    used, total = phonebook.counts(driver.ask(commands.BOOK, timeouts.SIM_COMMAND).lines)
    asked = driver.ask(commands.BOOK_SIZE, timeouts.SIM_COMMAND)
    size = phonebook.size(asked.lines, used) if asked.ok else None
    if size is None and total:
        size = BookSize(1, min(total, phonebook.MOST), used)
    if size is None:
        raise Refusal(Reason.PHONE_REFUSED, commands.BOOK_SIZE.text)
    return size


def read(driver: Driver, first: int, last: int) -> tuple[BookEntry, ...]:
    """Return what stands at these indexes; at most `CHUNK` of them."""
    last = min(last, first + CHUNK - 1)
    with texts_in(driver, *_CHARSETS) as charset:
        answer = driver.ask(commands.read_book(first, last), timeouts.BOOK)
    if not answer.ok and not answer.lines and not _is_empty(answer):
        raise Refusal(Reason.PHONE_REFUSED, outcomes.words(answer.final))
    return tuple(phonebook.entries(answer.lines, charset))


def _is_empty(answer: Answer) -> bool:
    """Tell whether a refusal means empty places; a modem without numbers for errors says ERROR."""
    return isinstance(answer.final, Error) or outcomes.refused(answer, *_NOTHING_THERE)
