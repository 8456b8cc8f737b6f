"""Network operators and their email gateways: the shipped table, what a person changed of it.

Owns how both lie in one row: the columns are what the program ships, `own` is what differs.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from peewee import EXCLUDED, SQL, fn

from smsdesk.domain.carrier import Carrier, CarrierState, Digits
from smsdesk.store.connection import Database, Row
from smsdesk.store.listed import Listed
from smsdesk.store.models import PhoneCarrier, PhoneNumber
from smsdesk.store.statement import Statement, arg

_TEXTS = ("country", "name", "sms", "mms", "digits", "max_length", "state", "since", "source")
_COLUMN: dict[str, Any] = {
    "country": PhoneCarrier.country,
    "name": PhoneCarrier.name,
    "sms": PhoneCarrier.gateway,
    "mms": PhoneCarrier.mms,
    "digits": PhoneCarrier.digits,
    "max_length": PhoneCarrier.max_length,
    "state": PhoneCarrier.state,
    "since": PhoneCarrier.since,
    "source": PhoneCarrier.source,
}
_VALUES: dict[Any, Any] = {column: arg(key) for key, column in _COLUMN.items()}
_ALL_COLUMNS = (PhoneCarrier.id, *_COLUMN.values(), PhoneCarrier.key, PhoneCarrier.own)
_SHIP = Statement(
    PhoneCarrier.insert(
        {**_VALUES, PhoneCarrier.key: arg("key"), PhoneCarrier.own: "{}"}
    ).on_conflict(
        conflict_target=[PhoneCarrier.key],
        conflict_where=(PhoneCarrier.key != SQL("''")),
        update={column: getattr(EXCLUDED, column.column_name) for column in _COLUMN.values()},
    )
)
_ADD = Statement(PhoneCarrier.insert({**_VALUES, PhoneCarrier.key: "", PhoneCarrier.own: "{}"}))
_UPDATE = Statement(PhoneCarrier.update(_VALUES).where(PhoneCarrier.id == arg("id")))
_SET_OWN = Statement(
    PhoneCarrier.update({PhoneCarrier.own: arg("own")}).where(PhoneCarrier.id == arg("id"))
)
_REMOVE = Statement(PhoneCarrier.delete().where(PhoneCarrier.id == arg("id")))
_ALL = Statement(PhoneCarrier.select(*_ALL_COLUMNS).order_by(PhoneCarrier.id))
_ONE = Statement(PhoneCarrier.select(*_ALL_COLUMNS).where(PhoneCarrier.id == arg("id")))
_OF_NUMBERS = Listed(
    lambda numbers: PhoneNumber.select(PhoneNumber.e164, PhoneNumber.carrier).where(
        PhoneNumber.e164.in_(numbers) & PhoneNumber.carrier.is_null(is_null=False)
    )
)
_USERS = Statement(
    PhoneNumber.select(PhoneNumber.carrier, fn.COUNT(PhoneNumber.id))
    .where(PhoneNumber.carrier.is_null(is_null=False))
    .group_by(PhoneNumber.carrier)
)
_ASSIGN = Statement(
    PhoneNumber.insert(
        {
            PhoneNumber.e164: arg("number"),
            PhoneNumber.typed: arg("number"),
            PhoneNumber.position: 0,
            PhoneNumber.carrier: arg("carrier"),
            PhoneNumber.white_list: 0,
            PhoneNumber.do_not_send: "",
            PhoneNumber.evidence: "",
        }
    ).on_conflict(
        conflict_target=[PhoneNumber.e164], update={PhoneNumber.carrier: EXCLUDED.carrier}
    )
)


class Carriers:
    """Keeps the carriers. Every method may be called from any thread."""

    def __init__(self, db: Database) -> None:
        """Work on `db`."""
        self._db = db

    # The table.

    def ship(self, carriers: Iterable[Carrier]) -> None:
        """Take over the program's own table, by key; what a person changed stays."""
        with self._db.write():
            self._db.many(_SHIP, _SHIP.rows({**_texts(row), "key": row.key} for row in carriers))

    def all(self) -> list[Carrier]:
        """Return every carrier as it counts, by country and name."""
        rows = [_carrier(row) for row in self._db.rows(_ALL)]
        return sorted(rows, key=lambda row: (row.country, row.name.casefold(), row.id))

    def get(self, carrier: int) -> Carrier | None:
        """Return one carrier as it counts."""
        row = self._db.row(_ONE, id=carrier)
        return None if row is None else _carrier(row)

    def add(self, carrier: Carrier) -> int:
        """Add a person's own carrier and return its id."""
        with self._db.write():
            return self._db.insert(_ADD, **_texts(carrier))

    def change(self, carrier: Carrier) -> None:
        """Keep a carrier as a person changed it; of a shipped one only what differs."""
        with self._db.write():
            row = self._db.row(_ONE, id=carrier.id)
            if row is None:
                return
            shipped = _bare(row)
            if shipped.key:
                before, now = _texts(shipped), _texts(carrier)
                own = {key: now[key] for key in _TEXTS if now[key] != before[key]}
                self._db.run(_SET_OWN, id=carrier.id, own=json.dumps(own))
            else:
                self._db.run(_UPDATE, id=carrier.id, **_texts(carrier))

    def restore(self, carrier: int) -> None:
        """Forget what a person changed of a shipped carrier."""
        with self._db.write():
            self._db.run(_SET_OWN, id=carrier, own="{}")

    def remove(self, carrier: int) -> None:
        """Remove a carrier; numbers that had it have none then."""
        with self._db.write():
            self._db.run(_REMOVE, id=carrier)

    # Whose it is.

    def of_numbers(self, numbers: Iterable[str]) -> dict[str, int]:
        """Return the carrier's id of each number that has one."""
        return dict(self._db.listed(_OF_NUMBERS, dict.fromkeys(numbers)))

    def users(self) -> dict[int, int]:
        """Return how many numbers each carrier has that has any."""
        return dict(self._db.rows(_USERS))

    def assign(self, numbers: Iterable[str], carrier: int | None) -> None:
        """Note the carrier of numbers (E.164), in short transactions; None: it is not known."""

        def note(piece: list[str]) -> None:
            rows = ({"number": number, "carrier": carrier} for number in piece)
            self._db.many(_ASSIGN, _ASSIGN.rows(rows))

        self._db.in_turns(dict.fromkeys(numbers), note)


def _texts(carrier: Carrier) -> dict[str, Any]:
    values: dict[str, Any] = {key: getattr(carrier, key) for key in _TEXTS}
    return values | {"digits": carrier.digits.value, "state": carrier.state.value}


def _bare(row: Row) -> Carrier:
    """Return a carrier as the columns have it."""
    number, country, name, sms, mms, digits, length, state, since, source, key, _own = row
    return Carrier(
        number, country, name, sms, mms, Digits(digits), length, CarrierState(state), since,
        source, key,
    )  # fmt: skip


def _carrier(row: Row) -> Carrier:
    """Return a carrier with what a person changed."""
    bare, own = _bare(row), _own(row[-1])
    if not own:
        return bare
    own |= {"digits": Digits(own.get("digits", bare.digits))}
    own |= {"state": CarrierState(own.get("state", bare.state))}
    changed = frozenset(_own(row[-1]))
    return replace(bare, **own, changed=changed)


def _own(text: str) -> dict[str, Any]:
    document = json.loads(text)
    kept: Mapping[str, Any] = document if isinstance(document, dict) else {}
    return {key: value for key, value in kept.items() if key in _COLUMN}
