"""The address book: numbers belong to one person, and consent outlives them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.store.database import Store
from smsdesk.store.upsert import Upserted
from tests.store.support import number, person

FULL = ContactRow(
    0,
    "Ana",
    "Müller",
    "Choir",
    "sings\nalto",
    "de",
    "Europe/Vienna",
    {"Voice": "alto", "Größe": "1,70 m"},
    (PhoneRow(0, number(1), "0 1"), PhoneRow(0, number(2), "0/2")),
    ("Choir", "Helpers"),
)


def _without_ids(contact: ContactRow) -> ContactRow:
    phones = tuple(replace(phone, id=0) for phone in contact.phones)
    return replace(contact, id=0, phones=phones)


def test_a_contact_comes_back_as_it_was_saved(store: Store) -> None:
    saved = store.contacts.save(FULL)
    assert saved.id == 1
    assert _without_ids(saved) == FULL
    assert store.contacts.get(1) == saved
    assert store.contacts.get(2) is None
    assert store.contacts.by_number(number(2)) == saved
    assert store.contacts.by_numbers([number(1), number(9)]) == {number(1): saved}


def test_saving_again_makes_it_exactly_so(store: Store) -> None:
    saved = store.contacts.save(FULL)
    changed = replace(
        saved,
        first_name="Anna",
        custom={"City": "Graz"},
        phones=(PhoneRow(0, number(3), ""), saved.phones[1]),
        groups=("helpers",),
    )
    kept = store.contacts.save(changed)
    assert [phone.e164 for phone in kept.phones] == [number(3), number(2)]
    assert (kept.first_name, kept.groups, kept.custom) == ("Anna", ("Helpers",), {"City": "Graz"})
    assert store.contacts.by_number(number(1)) is None
    assert store.contacts.custom_fields() == ("City",)
    assert [(group.name, group.size) for group in store.contacts.groups()] == [
        ("Choir", 0),
        ("Helpers", 1),
    ]


def test_a_number_belongs_to_one_person(store: Store) -> None:
    store.contacts.save(person("Ann", 1))
    with pytest.raises(Refusal) as refused:
        store.contacts.save(person("Bob", 2, 1))
    assert refused.value.trouble.reason is Reason.DUPLICATE
    assert (refused.value.trouble.detail, refused.value.trouble.hints) == (number(1), ("Ann",))
    assert store.contacts.by_number(number(2)) is None
    assert len(store.contacts.ids()) == 1


def test_deleting_keeps_what_may_be_sent(store: Store) -> None:
    saved = store.contacts.save(person("Ann", 1, 2, groups=("Choir",), custom={"City": "Graz"}))
    blocked = store.consents.set(number(1), do_not_send="asked", evidence="call", actor="person")
    assert store.contacts.delete([saved.id, 99]) == 1
    assert list(store.contacts.ids()) == []
    assert store.contacts.custom_fields() == ()
    assert store.consents.get(number(1)) == blocked
    again = store.contacts.save(person("Ann", 1))
    assert again.id != saved.id, "an id never comes to mean somebody else"
    assert again.phones[0].do_not_send == "asked"


def test_a_deleted_contact_is_restored_as_it_was(store: Store) -> None:
    saved = store.contacts.save(FULL)
    other = store.contacts.save(person("Bob", 5))
    rows = store.contacts.page([saved.id, other.id])
    store.contacts.delete([saved.id, other.id])
    store.contacts.restore(rows)
    back = store.contacts.page([saved.id, other.id])
    assert [_without_ids(row) for row in back] == [_without_ids(row) for row in rows]
    assert [row.id for row in back] == [saved.id, other.id]


def test_taking_a_number_away_keeps_its_consent(store: Store) -> None:
    saved = store.contacts.save(person("Ann", 1, 2))
    store.consents.set(number(2), white_list=True, evidence="form", actor="person")
    store.contacts.save(replace(saved, phones=saved.phones[:1]))
    other = store.contacts.save(person("Bob", 2))
    assert other.phones[0].white_list


def test_lists_are_by_name_without_case_and_accents(store: Store) -> None:
    for name in ("zoe", "Éva", "adam", "", "Eve"):
        store.contacts.save(person(name, len(store.contacts.ids())))
    names = [row.name for row in store.contacts.page(store.contacts.ids())]
    assert names == ["", "adam", "Éva", "Eve", "zoe"]


def test_a_page_keeps_the_order_asked_for(store: Store) -> None:
    ids = [store.contacts.save(person(f"P{n}", n)).id for n in range(4)]
    wanted = [ids[3], ids[0], 99, ids[2]]
    assert [row.id for row in store.contacts.page(wanted)] == [ids[3], ids[0], ids[2]]


# Groups.


def test_groups_are_kept_by_name(store: Store) -> None:
    choir = store.contacts.add_group(" Choir ")
    assert (choir.name, choir.size) == ("Choir", 0)
    with pytest.raises(Refusal) as refused:
        store.contacts.add_group("CHOIR")
    assert refused.value.reason is Reason.DUPLICATE
    other = store.contacts.add_group("Helpers")
    with pytest.raises(Refusal):
        store.contacts.rename_group(other.id, "choir")
    store.contacts.rename_group(choir.id, "choir ")
    store.contacts.rename_group(other.id, "Team")
    assert [group.name for group in store.contacts.groups()] == ["choir", "Team"]
    with pytest.raises(Refusal) as refused:
        store.contacts.rename_group(99, "Nobody")
    assert refused.value.reason is Reason.NOT_FOUND
    with pytest.raises(Refusal):
        store.contacts.add_group("  ")


def test_members_come_and_go(store: Store) -> None:
    ids = [store.contacts.save(person(f"P{n}", n)).id for n in range(4)]
    group = store.contacts.add_group("Choir").id
    store.contacts.set_members(group, ids[:3])
    store.contacts.add_members(group, ids[2:])
    assert store.contacts.group_book.take_out(group, [ids[0]]) == [(group, ids[0])]
    assert list(store.contacts.ids(group=group)) == ids[1:]
    assert list(store.contacts.ids("P3", group=group)) == [ids[3]]
    assert list(store.contacts.ids("P0", group=group)) == []
    store.contacts.set_members(group, [ids[0]])
    assert list(store.contacts.ids(group=group)) == [ids[0]]
    assert store.contacts.group_book.delete(group).groups
    assert not store.contacts.group_book.delete(group).groups
    assert len(store.contacts.ids()) == 4


# Imports.


def test_an_import_creates_completes_and_leaves(store: Store) -> None:
    known = store.contacts.save(person("Ann", 1, notes="old", custom={"City": "Graz"}))
    done = store.contacts.bulk_upsert(
        [
            person("Ann", 1),
            person("Anna", 1, 7, custom={"City": "", "Age": "40"}, groups=("Choir",)),
            person("Bob", 2, groups=("choir",)),
            person("Bobby", 2),
            person("Cy", 3, 3),
        ]
    )
    assert (done.created, done.updated, done.unchanged) == (2, 2, 1)
    assert [clash.name for clash in done.clashes] == ["Ann", "Bob"]
    ann = store.contacts.get(known.id)
    assert ann is not None
    assert (ann.first_name, ann.notes, ann.groups) == ("Anna", "old", ("Choir",))
    assert ann.custom == {"City": "Graz", "Age": "40"}
    assert [phone.e164 for phone in ann.phones] == [number(1), number(7)]
    bob = store.contacts.by_number(number(2))
    assert bob is not None
    assert (bob.first_name, bob.groups) == ("Bobby", ("Choir",))
    assert store.contacts.custom_fields() == ("Age", "City")
    assert [(group.name, group.size) for group in store.contacts.groups()] == [("Choir", 2)]
    again = store.contacts.bulk_upsert([person("Cy", 3), person("Bobby", 2)])
    assert again == Upserted(unchanged=2)


def test_an_import_can_not_undo_a_block(store: Store) -> None:
    store.consents.set(number(1), do_not_send="opted_out", evidence="STOP", actor="lane")
    store.contacts.bulk_upsert([person("Ann", 1)])
    ann = store.contacts.by_number(number(1))
    assert ann is not None
    assert ann.phones[0].do_not_send == "opted_out"


def test_a_large_import_is_found_and_listed(store: Store) -> None:
    rows = [person(f"Person{n}", n, groups=("All",)) for n in range(1500)]
    assert store.contacts.bulk_upsert(iter(rows)).created == 1500
    assert len(store.contacts.ids(group=store.contacts.groups()[0].id)) == 1500
    (found,) = store.contacts.suggest("person1234", 5)
    assert found.phones[0].e164 == number(1234)
    half = [person("", n, organisation="Club") for n in range(700, 2200)]
    assert store.contacts.bulk_upsert(half) == Upserted(created=700, updated=800)


def test_an_import_never_takes_the_id_of_somebody_deleted(store: Store) -> None:
    gone = store.contacts.save(person("Ann", 1))
    store.contacts.delete([gone.id])
    store.contacts.bulk_upsert([person("Bob", 2)])
    assert store.contacts.get(gone.id) is None


def test_an_import_that_fails_leaves_nothing(store: Store) -> None:
    broken = [person("Ann", 1), replace(person("Bob"), phones=(PhoneRow(0, "", ""),))]
    with pytest.raises(Exception, match="CHECK"):
        store.contacts.bulk_upsert(broken)
    assert list(store.contacts.ids()) == []
