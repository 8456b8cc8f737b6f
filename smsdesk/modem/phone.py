"""The rest of the phone: what a person asks of a modem between two messages.

Owns what a silence means for such a question: the talk is brought back in step at once, and the
question alone has failed. Each kind of question has a module of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from smsdesk.at import danger
from smsdesk.at.command import Command
from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.phonebook import BookEntry, BookSize
from smsdesk.domain.reasons import Reason
from smsdesk.domain.said import Said
from smsdesk.domain.ussd import Ussd
from smsdesk.modem import centre, commands, outcomes, phonebook, service_codes, timeouts
from smsdesk.modem.driver import Driver, NoAnswerError
from smsdesk.modem.families import Family
from smsdesk.modem.reception import Reception


class Note(Protocol):
    """Changes fields of the modem's status."""

    def __call__(self, **changes: Any) -> None:
        """Take the fields by their names."""
        ...


class Phone:
    """What can be asked of one modem that is up; used in its lane's thread alone.

    Every question raises `Refusal`: PHONE_REFUSED (it said no), PHONE_SILENT (no answer in
    time, and the modem answers again), or that the modem is lost.
    """

    def __init__(
        self,
        driver: Driver,
        reception: Reception,
        clock: Clock,
        family: Family,
        note: Note,
        unsettled: Callable[[], None],
    ) -> None:
        """Take what the session speaks and hears through.

        `note` changes what is known of the modem; `unsettled` is called before something is said
        that may undo the modem's settings.
        """
        self._note = note
        self._unsettled = unsettled
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

    def set_centre(self, number: str) -> str:
        """Write the service centre into the SIM and return it as it was read back."""
        with self._in_step(commands.set_centre(number).text):
            kept = centre.set_centre(self._driver, number)
        self._note(smsc=kept, smsc_missing=False)
        return kept

    def say(self, text: str) -> Said:
        """Pass on a command line that a person typed, and return all that was answered.

        Where it may have undone a setting, the modem is set up again before anything else. The
        caller has asked `at.danger` about it.
        """
        name = text[2:].partition("=")[0].rstrip("?").upper()
        timeout = timeouts.SCAN if text.upper() == "AT+COPS=?" else timeouts.TYPED
        if danger.unsettles(text):
            self._unsettled()
        with self._in_step(text):
            answer = self._driver.ask(Command(text, (name,), free_text=True), timeout)
        final = "OK" if answer.ok else outcomes.words(answer.final)
        return Said(answer.lines, final, ok=answer.ok)

    @contextmanager
    def _in_step(self, question: str) -> Iterator[None]:
        """Get back in step after a time-out, before anything else is asked."""
        try:
            yield
        except NoAnswerError:
            self._driver.resync()
            raise Refusal(Reason.PHONE_SILENT, question) from None
