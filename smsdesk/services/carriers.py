"""Carriers: the table that the program ships, a person's own, and which number has which.

Owns taking over a new table without losing what a person changed, the checks of what is typed,
and how a carrier is found by what people call it.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from smsdesk.domain import numbers
from smsdesk.domain.carrier import LONGEST, Carrier, CarrierState, Digits, check_template
from smsdesk.domain.changes import ContactsChanged, Emit
from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.store.database import Store

_SHIPPED = "carriers_shipped"
SHORTEST = 20
_ALIKE = re.compile(r"[\W_]+")


def read_table(path: Path) -> list[Carrier]:
    """Return the carriers in a table of the program."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Carrier(
                0,
                row["country"],
                row["name"],
                row["sms"],
                row["mms"],
                Digits(row["digits"]),
                int(row["max_length"]),
                CarrierState(row["state"]),
                row["since"],
                row["source"],
                row["key"],
            )
            for row in csv.DictReader(file)
        ]


class Carriers:
    """The carriers of a desk. Every method may be called from any thread."""

    def __init__(self, store: Store, clock: Clock, emit: Emit) -> None:
        """Take the collaborators."""
        self._store = store
        self._clock = clock
        self._emit = emit

    def take_over(self, path: Path) -> None:
        """Take over the shipped table, where it is another than the last time."""
        mark = sha256(path.read_bytes()).hexdigest()
        if self._store.settings.get(_SHIPPED) == mark:
            return
        with self._store.atomic():
            self._store.carriers.ship(read_table(path))
            self._store.settings.set(_SHIPPED, mark)

    # The table.

    def all(self) -> Sequence[Carrier]:
        """Return every carrier, by country and name."""
        return self._store.carriers.all()

    def get(self, carrier: int) -> Carrier | None:
        """Return one carrier, None where there is none."""
        return self._store.carriers.get(carrier)

    def users(self) -> Mapping[int, int]:
        """Return how many numbers each carrier has that has any."""
        return self._store.carriers.users()

    def save(self, carrier: Carrier) -> int:
        """Keep a carrier, a new one where its id is 0; return the id.

        Raises `Refusal`: CARRIER_TEMPLATE_BAD, COUNTRY_UNKNOWN, or SETTING_BAD_VALUE for a name
        or a length that can't be.
        """
        sound = _checked(carrier)
        if sound.id:
            self._store.carriers.change(sound)
            self._emit(ContactsChanged())
            return sound.id
        added = self._store.carriers.add(sound)
        self._emit(ContactsChanged())
        return added

    def confirm(self, carrier: int) -> None:
        """Note that a person has seen a text arrive by its gateway, today."""
        known = self._store.carriers.get(carrier)
        if known is not None:
            today = self._clock.now().astimezone().date().isoformat()
            active = CarrierState.ACTIVE
            self.save(replace(known, state=active, since=today, source=BY_A_PERSON))

    def restore(self, carrier: int) -> None:
        """Let a shipped carrier be as the table has it again."""
        self._store.carriers.restore(carrier)
        self._emit(ContactsChanged())

    def remove(self, carrier: int) -> None:
        """Remove a person's own carrier; a shipped one stays."""
        known = self._store.carriers.get(carrier)
        if known is not None and not known.shipped:
            self._store.carriers.remove(carrier)
            self._emit(ContactsChanged())

    def refusal(self, carrier: Carrier) -> Trouble | None:
        """Return why nothing is sent to a carrier's gateway today; None where it is."""
        return carrier.refusal(self._clock.now().astimezone().date())

    # Whose it is.

    def of(self, number: str) -> Carrier | None:
        """Return the carrier of a number (E.164), None where it is not known."""
        return self.of_numbers([number]).get(number)

    def of_numbers(self, wanted: Iterable[str]) -> dict[str, Carrier]:
        """Return the carrier of each number whose carrier is known."""
        ids = self._store.carriers.of_numbers(wanted)
        if not ids:
            return {}
        known = {carrier.id: carrier for carrier in self._store.carriers.all()}
        return {number: known[each] for number, each in ids.items()}

    def assign(self, wanted: Iterable[str], carrier: int | None) -> Trouble | None:
        """Note the carrier of some numbers (E.164); None: it is not known any more.

        That a gateway is retired is no reason not to know whose customer somebody is: the trouble
        says that, with date and source, so that a person is told at once.
        """
        known = None if carrier is None else self._store.carriers.get(carrier)
        if carrier is not None and known is None:
            raise Refusal(Reason.NOT_FOUND, str(carrier))
        said = list(wanted)
        self._store.carriers.assign(said, carrier)
        if known is not None and self._store.bounces.any():
            self._try_again(said, known)
        self._emit(ContactsChanged())
        return None if known is None else self.refusal(known)

    def _try_again(self, wanted: Iterable[str], carrier: Carrier) -> None:
        """Forget that mails came back from the addresses that these numbers have now."""
        for number in wanted:
            with suppress(Refusal):
                self._store.bounces.lift(carrier.address(number))

    def all_bounced(self, wanted: Iterable[str]) -> dict[str, Trouble]:
        """Return of which numbers nothing is sent to the address they have now, and why."""
        found: dict[str, Trouble] = {}
        for number, carrier in self.of_numbers(wanted).items():
            with suppress(Refusal):
                trouble = self.bounced(carrier.address(number))
                if trouble is not None:
                    found[number] = trouble
        return found

    def bounced(self, address: str) -> Trouble | None:
        """Return why nothing is sent to an address at a gateway; None where it is."""
        marked = self._store.bounces.get(address)
        if marked is None:
            return None
        day = marked.at.astimezone().date().isoformat()
        return Trouble(Reason.MAIL_BOUNCED_BEFORE, f"{day}: {marked.trouble.detail}".strip(": "))

    def find(self, said: str, number: str = "") -> Carrier | None:
        """Return the carrier that people call so, or by an address of its gateway.

        Of several with that name the one of the number's country, and among those one that is not
        retired. None where none fits.
        """
        wanted = _alike(said)
        if not wanted:
            return None
        country = numbers.sanitise(number, None).region if number else ""
        domain = said.rpartition("@")[2].strip().lower() if "@" in said else ""
        fitting = [
            carrier
            for carrier in self.all()
            if wanted in (_alike(carrier.name), _alike(carrier.key))
            or (domain and domain in carrier.domains)
        ]
        return min(fitting, key=lambda each: self._rank(each, country), default=None)

    def _rank(self, carrier: Carrier, country: str) -> tuple[bool, bool, int]:
        elsewhere = bool(country) and carrier.country not in (country, "")
        return elsewhere, self.refusal(carrier) is not None, carrier.id


BY_A_PERSON = "person"
"""The source of a state that a person has seen for themselves."""


def _checked(carrier: Carrier) -> Carrier:
    name = " ".join(carrier.name.split())
    if not name or not name.isprintable():
        raise Refusal(Reason.SETTING_BAD_VALUE, f"name: {name}")
    if not SHORTEST <= carrier.max_length <= LONGEST:
        hint = (f"{SHORTEST} … {LONGEST}",)
        raise Refusal(Reason.SETTING_BAD_VALUE, f"max_length: {carrier.max_length}", hint)
    country = numbers.check_region(carrier.country) if carrier.country else ""
    sms = check_template(carrier.sms.strip())
    mms = check_template(carrier.mms.strip()) if carrier.mms.strip() else ""
    return replace(carrier, name=name, country=country, sms=sms, mms=mms)


def _alike(said: str) -> str:
    return _ALIKE.sub("", said.casefold().replace("&", "and"))
