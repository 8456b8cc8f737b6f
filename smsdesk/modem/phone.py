"""The rest of the phone: what a person asks of a modem between two messages.

Owns what a silence means for such a question: the talk is brought back in step at once, and the
question alone has failed. Each kind of question has a module of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.phonebook import BookEntry, BookSize
from smsdesk.domain.reasons import Reason
from smsdesk.domain.ussd import Ussd
from smsdesk.modem import commands, phonebook, service_codes
from smsdesk.modem.driver import Driver, NoAnswerError
from smsdesk.modem.families import Family
from smsdesk.modem.reception import Reception


class Phone:
    """What can be asked of one modem that is up; used in its lane's thread alone.

    Every question raises `Refusal`: PHONE_REFUSED (it said no), PHONE_SILENT (no answer in
    time, and the modem answers again), or that the modem is lost.
    """

    def __init__(self, driver: Driver, reception: Reception, clock: Clock, family: Family) -> None:
        """Take what the session speaks and hears through."""
        self._driver = driver
        self._reception = reception
        self._clock = clock
        self._family = family

    def ask_network(self, code: str) -> Ussd:
        """Send a service code such as `*100#`, or a reply to the menu that the last one opened.

        Raises also SERVICE_CODE_UNKNOWN and NETWORK_SILENT.
        """
        with self._in_step(code):
            return service_codes.ask(
                code,
                self._driver,
                self._reception,
                self._clock,
                packed_first=self._family.packed_ussd,
            )

    def leave_menu(self) -> None:
        """End the dialogue with the network, should one be open."""
        with self._in_step(commands.USSD_CANCEL.text):
            self._driver.ask(commands.USSD_CANCEL)

    def open_book(self) -> BookSize:
        """Choose the SIM's phonebook and return which indexes it has."""
        with self._in_step(commands.BOOK_SIZE.text):
            return phonebook.open_book(self._driver)

    def read_book(self, first: int, last: int) -> tuple[BookEntry, ...]:
        """Return the entries of an opened phonebook at some indexes, `phonebook.CHUNK` at most."""
        with self._in_step(commands.read_book(first, last).text):
            return phonebook.read(self._driver, first, last)

    @contextmanager
    def _in_step(self, question: str) -> Iterator[None]:
        """Get back in step after a time-out, before anything else is asked."""
        try:
            yield
        except NoAnswerError:
            self._driver.resync()
            raise Refusal(Reason.PHONE_SILENT, question) from None
