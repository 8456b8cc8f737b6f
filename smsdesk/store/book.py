"""The rows of a contact: how one is read from its tables, and how it is written.

Shared by the address book and its imports; works inside a transaction that is open.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from peewee import EXCLUDED, Value

from smsdesk.domain.consent import DoNotSend
from smsdesk.domain.folding import fold
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.store.connection import Database
from smsdesk.store.listed import Listed
from smsdesk.store.models import Contact, ContactGroup, CustomField, Membership, PhoneNumber
from smsdesk.store.statement import Statement, arg, fixed

_VALUES: dict[Any, Any] = {
    Contact.first_name: arg("first_name"),
    Contact.last_name: arg("last_name"),
    Contact.organisation: arg("organisation"),
    Contact.notes: arg("notes"),
    Contact.language: arg("language"),
    Contact.time_zone: arg("time_zone"),
    Contact.custom: arg("custom"),
    Contact.sort_key: arg("sort_key"),
    Contact.updated_at: arg("now"),
}
ADD_NEW = Statement(Contact.insert(_VALUES))
ADD = Statement(Contact.insert({Contact.id: arg("id"), **_VALUES}))
CHANGE = Statement(Contact.update(_VALUES).where(Contact.id == arg("id")))
PUT_NUMBER = Statement(
    PhoneNumber.insert(
        {
            PhoneNumber.e164: arg("e164"),
            PhoneNumber.typed: arg("typed"),
            PhoneNumber.contact: arg("contact"),
            PhoneNumber.position: arg("position"),
            PhoneNumber.white_list: fixed(Value(0)),
            PhoneNumber.do_not_send: fixed(Value("")),
            PhoneNumber.evidence: fixed(Value("")),
        }
    ).on_conflict(
        conflict_target=[PhoneNumber.e164],
        update={
            PhoneNumber.typed: EXCLUDED.typed,
            PhoneNumber.contact: EXCLUDED.contact,
            PhoneNumber.position: EXCLUDED.position,
        },
    )
)
_COUNT_FIELD = Statement(
    CustomField.insert(
        {CustomField.name: arg("name"), CustomField.contacts: arg("contacts")}
    ).on_conflict(
        conflict_target=[CustomField.name],
        update={CustomField.contacts: CustomField.contacts + EXCLUDED.contacts},
    )
)

_SAYS_NOTHING = (
    fixed(PhoneNumber.white_list == 0)
    & fixed(PhoneNumber.do_not_send == "")
    & fixed(PhoneNumber.evidence == "")
)
_DROP_NUMBERS = Statement(
    PhoneNumber.delete().where((PhoneNumber.contact == arg("id")) & _SAYS_NOTHING)
)
_FREE_NUMBERS = Statement(
    PhoneNumber.update({PhoneNumber.contact: fixed(Value(None))}).where(
        PhoneNumber.contact == arg("id")
    )
)
_DELETE = Statement(Contact.delete().where(Contact.id == arg("id")))


def let_go(db: Database, condition: Any) -> None:
    """Take numbers from their contacts; those of which nothing else is known go."""
    db.run(PhoneNumber.delete().where(condition & _SAYS_NOTHING))
    db.run(PhoneNumber.update({PhoneNumber.contact: None}).where(condition))


def remove(db: Database, ids: Sequence[int]) -> int:
    """Delete contacts; return how many. What may be sent to their numbers stays known."""
    rows = [(contact,) for contact in ids]
    db.many(_DROP_NUMBERS, rows)
    db.many(_FREE_NUMBERS, rows)
    return db.many(_DELETE, rows)


def values_of(contact: ContactRow, now: int) -> dict[str, Any]:
    """Return a contact's own columns by name, without its id."""
    return {
        "first_name": contact.first_name,
        "last_name": contact.last_name,
        "organisation": contact.organisation,
        "notes": contact.notes,
        "language": contact.language,
        "time_zone": contact.time_zone,
        "custom": json.dumps(dict(contact.custom), ensure_ascii=False) if contact.custom else "{}",
        "sort_key": _sort_key(contact),
        "now": now,
    }


def _sort_key(contact: ContactRow) -> str:
    """Return what lists are sorted by: the name without case and accents, else the number."""
    name = contact.name or next((phone.e164 for phone in contact.phones), "")
    return fold(name)


def number_values(contact: int, position: int, phone: PhoneRow) -> dict[str, Any]:
    """Return the values of `PUT_NUMBER`."""
    return {
        "e164": phone.e164,
        "typed": phone.typed or phone.e164,
        "contact": contact,
        "position": position,
    }


def count_fields(db: Database, change: Mapping[str, int]) -> None:
    """Note that so many more (or fewer) contacts have each of these fields of their own."""
    rows = ({"name": name, "contacts": more} for name, more in change.items() if more)
    db.many(_COUNT_FIELD, _COUNT_FIELD.rows(rows))


def fields_changed(before: ContactRow | None, after: ContactRow | None) -> Counter[str]:
    """Return which fields a contact gained (1) and lost (-1)."""
    change: Counter[str] = Counter()
    change.update(dict.fromkeys(after.custom if after else (), 1))
    change.subtract(dict.fromkeys(before.custom if before else (), 1))
    return change


_CONTACTS = Listed(
    lambda ids: Contact.select(
        Contact.id,
        Contact.first_name,
        Contact.last_name,
        Contact.organisation,
        Contact.notes,
        Contact.language,
        Contact.time_zone,
        Contact.custom,
    ).where(Contact.id.in_(ids))
)
_PHONES = Listed(
    lambda contacts: (
        PhoneNumber.select(
            PhoneNumber.contact,
            PhoneNumber.id,
            PhoneNumber.e164,
            PhoneNumber.typed,
            PhoneNumber.white_list,
            PhoneNumber.do_not_send,
        )
        .where(PhoneNumber.contact.in_(contacts))
        .order_by(PhoneNumber.contact, PhoneNumber.position)
    )
)
_GROUPS = Listed(
    lambda contacts: (
        Membership.select(Membership.contact, ContactGroup.name)
        .join(ContactGroup)
        .where(Membership.contact.in_(contacts))
        .order_by(ContactGroup.name_key)
    )
)
_OWNERS = Listed(
    lambda numbers: PhoneNumber.select(PhoneNumber.e164, PhoneNumber.contact).where(
        PhoneNumber.e164.in_(numbers) & PhoneNumber.contact.is_null(is_null=False)
    )
)
_FORGOTTEN = Statement(
    PhoneNumber.select(PhoneNumber.e164).where(
        fixed(PhoneNumber.do_not_send != "")
        & (PhoneNumber.do_not_send == DoNotSend.FORGOTTEN.value)
    )
)


def read(db: Database, ids: Sequence[int]) -> dict[int, ContactRow]:
    """Return the contacts of `ids` by id; ids that are unknown are left out."""
    phones: dict[int, list[PhoneRow]] = {}
    for contact, *phone in db.listed(_PHONES, ids):
        phones.setdefault(contact, []).append(_phone(phone))
    groups: dict[int, list[str]] = {}
    for contact, name in db.listed(_GROUPS, ids):
        groups.setdefault(contact, []).append(name)
    return {
        row[0]: ContactRow(
            id=row[0],
            first_name=row[1],
            last_name=row[2],
            organisation=row[3],
            notes=row[4],
            language=row[5],
            time_zone=row[6],
            custom=json.loads(row[7]),
            phones=tuple(phones.get(row[0], ())),
            groups=tuple(groups.get(row[0], ())),
        )
        for row in db.listed(_CONTACTS, ids)
    }


def _phone(row: Sequence[Any]) -> PhoneRow:
    number, e164, typed, white_list, do_not_send = row
    return PhoneRow(number, e164, typed, bool(white_list), do_not_send)


def forgotten(db: Database) -> frozenset[str]:
    """Return the numbers of people who asked to be forgotten: nothing brings them back."""
    return frozenset(row[0] for row in db.rows(_FORGOTTEN))


def owners(db: Database, numbers: Iterable[str]) -> dict[str, int]:
    """Return which contact each of these numbers belongs to; the free ones are left out."""
    return dict(db.listed(_OWNERS, numbers))
