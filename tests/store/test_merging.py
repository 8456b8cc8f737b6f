"""Merging entries of the address book: nothing is lost, nothing loosened, and all can go back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.domain.errors import Refusal
from smsdesk.domain.merging import merged
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.store.database import Store
from tests.support.clock import FakeClock


def phone(at: int) -> PhoneRow:
    return PhoneRow(0, f"+1202555{at:04d}", f"(202) 555-{at:04d}")


def jane(store: Store) -> tuple[ContactRow, ContactRow]:
    contacts = store.contacts
    one = contacts.save(
        ContactRow(
            0,
            "Jane",
            "Doe",
            notes="calls back",
            custom={"town": "Nairobi"},
            phones=(phone(1), phone(2)),
            groups=("Choir",),
        )
    )
    two = contacts.save(
        ContactRow(
            0,
            "Doe",
            "Jané",
            "Clinic",
            notes="mornings",
            custom={"town": "nairobi", "child": "Tom"},
            phones=(phone(3),),
            groups=("choir", "Band"),
        )
    )
    return one, two


def bare(rows: object) -> list[ContactRow]:
    """Return contacts without the ids of their numbers, which nobody keeps."""
    return [
        replace(row, phones=tuple(replace(one, id=0) for one in row.phones))
        for row in rows  # type: ignore[attr-defined]  # a list or a tuple of contacts
    ]


def test_nothing_is_lost(store: Store) -> None:
    one, two = jane(store)
    row = store.merging.merge([one.id, two.id], merged([one, two])).after
    assert store.contacts.page(store.contacts.ids()) == [row]
    assert (row.id, row.first_name, row.last_name) == (one.id, "Jane", "Doe")
    assert [one.e164 for one in row.phones] == [phone(at).e164 for at in (1, 2, 3)]
    assert row.organisation == "Clinic"
    assert row.custom == {"town": "Nairobi", "child": "Tom"}
    assert row.notes == "calls back\nmornings"
    assert {group.casefold() for group in row.groups} == {"choir", "band"}
    assert store.contacts.ids("mornings") == store.contacts.ids("jane")
    assert store.merging.heirs([two.id, one.id]) == {two.id: one.id}


def test_what_may_be_sent_stays_as_it_is(store: Store) -> None:
    one, two = jane(store)
    number = phone(3).e164
    store.consents.set(number, do_not_send="opted_out", evidence="STOP", actor="program")
    store.consents.set(phone(1).e164, white_list=True, evidence="asked", actor="person")
    merge = store.merging.merge([one.id, two.id], merged([one, two]))
    states = {row.e164: (row.white_list, row.do_not_send) for row in merge.after.phones}
    assert states == {
        phone(1).e164: (True, ""),
        phone(2).e164: (False, ""),
        phone(3).e164: (False, "opted_out"),
    }
    store.merging.take_back(merge.id)
    assert len(store.consents.history(number)) == 1
    back = store.contacts.get(two.id)
    assert back is not None
    assert back.phones[0].do_not_send == "opted_out"


def test_taking_it_back_brings_exactly_both(store: Store) -> None:
    before = bare(jane(store))
    ids = [row.id for row in before]
    merge = store.merging.merge(ids, merged(before))
    assert [row.id for row in store.merging.latest()] == [merge.id]
    assert bare(store.merging.take_back(merge.id)) == before
    assert store.merging.latest() == []
    assert store.merging.heirs(ids) == {}
    assert list(store.contacts.custom_fields()) == ["child", "town"]
    with pytest.raises(Refusal) as caught:
        store.merging.take_back(merge.id)
    assert caught.value.reason is Reason.NOT_FOUND


def test_a_person_edited_since_is_not_thrown_back_unasked(store: Store) -> None:
    before = jane(store)
    merge = store.merging.merge([row.id for row in before], merged(before))
    store.contacts.save(replace(merge.after, notes="new"))
    with pytest.raises(Refusal) as caught:
        store.merging.take_back(merge.id)
    assert (caught.value.reason, caught.value.trouble.detail) == (Reason.EDITED_SINCE, "Jane Doe")
    assert bare(store.merging.take_back(merge.id, changed=True)) == bare(before)


def test_a_blocked_number_is_no_change_of_the_person(store: Store) -> None:
    before = jane(store)
    merge = store.merging.merge([row.id for row in before], merged(before))
    store.consents.set(phone(1).e164, do_not_send="moved", evidence="x", actor="person")
    assert len(store.merging.take_back(merge.id)) == 2


def test_merges_of_merges_go_back_in_turn(store: Store) -> None:
    one, two = jane(store)
    three = store.contacts.save(ContactRow(0, "Jane", phones=(phone(4),)))
    first = store.merging.merge([one.id, two.id], merged([one, two]))
    second = store.merging.merge([three.id, one.id], merged([three, first.after]))
    assert store.merging.heirs([one.id, two.id]) == {one.id: three.id, two.id: three.id}
    with pytest.raises(Refusal) as caught:
        store.merging.take_back(first.id)
    assert caught.value.reason is Reason.MERGED_LATER
    store.merging.take_back(second.id)
    assert store.merging.heirs([one.id, two.id]) == {two.id: one.id}
    assert bare(store.merging.take_back(first.id)) == bare([one, two])
    assert bare(store.contacts.page([three.id])) == bare([three])


def test_a_person_who_is_deleted_takes_the_merge_along(store: Store) -> None:
    before = jane(store)
    merge = store.merging.merge([row.id for row in before], merged(before))
    store.contacts.delete([merge.contact])
    assert store.merging.latest() == []
    with pytest.raises(Refusal):
        store.merging.take_back(merge.id)


def test_somebody_who_is_gone_is_not_merged(store: Store) -> None:
    one, two = jane(store)
    store.contacts.delete([two.id])
    with pytest.raises(Refusal) as caught:
        store.merging.merge([one.id, two.id], merged([one, two]))
    assert caught.value.reason is Reason.NOT_FOUND
    assert bare(store.contacts.page(store.contacts.ids())) == bare([one])


def test_who_is_not_the_same_is_remembered(store: Store) -> None:
    one, two = jane(store)
    three = store.contacts.save(ContactRow(0, "Jane"))
    store.merging.keep_apart([three.id, one.id, two.id, 999])
    assert store.merging.apart() == {
        (one.id, two.id),
        (one.id, three.id),
        (two.id, three.id),
    }
    store.merging.perhaps_same([two.id, one.id])
    assert (one.id, two.id) not in store.merging.apart()
    store.contacts.delete([three.id])
    assert store.merging.apart() == frozenset()


def test_everybody_is_gone_through(store: Store) -> None:
    one, two = jane(store)
    none = store.contacts.save(ContactRow(0, "Zoe"))
    (page,) = store.merging.entries()
    assert [(row.id, row.name, row.has_number) for row in page] == [
        (one.id, "Jane Doe", True),
        (two.id, "Doe Jané", True),
        (none.id, "Zoe", False),
    ]
    assert page[1].custom == {"town": "nairobi", "child": "Tom"}


short = st.text("abÅß é;\n", max_size=6).map(str.strip)
people = st.lists(
    st.builds(
        ContactRow,
        st.just(0),
        short,
        short,
        short,
        short,
        custom=st.dictionaries(short.filter(bool), short.filter(bool), max_size=2),
        groups=st.lists(st.sampled_from(["Choir", "Band", "R&D"]), unique=True).map(tuple),
        phones=st.integers(0, 2).map(lambda count: (PhoneRow(0, "", ""),) * count),
    ),
    min_size=2,
    max_size=4,
)


@settings(max_examples=25, deadline=None)
@given(people)
def test_whatever_is_merged_goes_back_exactly(rows: list[ContactRow]) -> None:
    with TemporaryDirectory() as folder:
        store = Store.open(Path(folder), FakeClock())
        saved = []
        for at, row in enumerate(rows):
            phones = tuple(phone(at * 10 + each) for each in range(len(row.phones)))
            saved.append(store.contacts.save(replace(row, phones=phones)))
        ids = [row.id for row in saved]
        merge = store.merging.merge(ids, merged(saved))
        kept = {one.e164 for row in saved for one in row.phones}
        assert {one.e164 for one in merge.after.phones} == kept
        assert set(merge.after.groups) == {group for row in saved for group in row.groups}
        assert bare(store.merging.take_back(merge.id)) == bare(saved)
        assert store.check() == []
        store.close()
