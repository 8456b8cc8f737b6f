"""Groups inside groups, and rules that ask other groups: who is in, and what is refused."""

from __future__ import annotations

import pytest

from smsdesk.domain import tree
from smsdesk.domain.errors import Refusal
from smsdesk.domain.grouping import Asks, FieldTest, InGroup, Rule
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.store.database import Store
from tests.store.support import number

ANY = Rule((FieldTest("first_name", Asks.FILLED),))


def _people(store: Store, count: int) -> list[int]:
    return [
        store.contacts.save(
            ContactRow(0, f"P{n}", phones=(PhoneRow(0, number(n), ""),), language="en" * (n % 2))
        ).id
        for n in range(count)
    ]


def _group(store: Store, name: str, members: list[int], parent: int | None = None) -> int:
    group = store.contacts.add_group(name, parent).id
    store.contacts.add_members(group, members)
    return group


def _members(store: Store, group: int) -> list[int]:
    return list(store.contacts.ids(group=group))


def test_a_group_holds_everybody_below_it_once(store: Store) -> None:
    ids = _people(store, 6)
    school = _group(store, "School", ids[:1])
    lower = _group(store, "Lower", ids[1:3], school)
    first = _group(store, "First", ids[2:5], lower)
    assert _members(store, school) == ids[:5]
    assert _members(store, lower) == ids[1:5]
    assert _members(store, first) == ids[2:5]
    assert store.contacts.members.count(school) == 5
    assert [(row.name, row.size) for row in store.contacts.groups()] == [
        ("First", 3),
        ("Lower", None),
        ("School", None),
    ]
    assert list(store.contacts.ids("P4", group=school)) == [ids[4]]
    assert list(store.contacts.ids("P5", group=school)) == []
    numbers = [number(n) for n in range(6)]
    assert store.contacts.members.numbers(lower, numbers) == set(numbers[1:5])
    # The person shows only what they were put into by hand.
    kept = store.contacts.get(ids[2])
    assert kept is not None
    assert kept.groups == ("First", "Lower")


def test_a_rule_asks_other_groups(store: Store) -> None:
    ids = _people(store, 6)
    choir = _group(store, "Choir", ids[:4])
    english = store.contacts.add_group(
        "English", rule=Rule((FieldTest("language", Asks.IS, "EN"),))
    )
    both = store.contacts.add_group("Both", rule=Rule((InGroup(choir), InGroup(english.id))))
    outside = store.contacts.add_group("Not choir", rule=Rule((InGroup(choir, inside=False),)))
    assert _members(store, english.id) == ids[1::2]
    assert _members(store, both.id) == [ids[1], ids[3]]
    assert _members(store, outside.id) == ids[4:]
    top = _group(store, "Top", [ids[0]])
    store.contacts.group_book.move(both.id, top)
    assert _members(store, top) == [ids[0], ids[1], ids[3]]


def test_no_group_gets_inside_itself(store: Store) -> None:
    book = store.contacts.group_book
    one = _group(store, "One", [])
    two = _group(store, "Two", [], one)
    three = store.contacts.add_group("Three", two, rule=ANY).id
    for group, parent in ((one, one), (one, two), (one, three)):
        with pytest.raises(Refusal) as refused:
            book.move(group, parent)
        assert refused.value.reason is Reason.GROUP_CYCLE
    # Three's rule asks Four; then Four can't hold anything that asks Three.
    four = _group(store, "Four", [])
    book.set_rule(three, Rule((InGroup(four),)))
    for act in (lambda: book.move(one, four), lambda: book.move(three, four)):
        with pytest.raises(Refusal) as refused:
            act()
        assert refused.value.trouble.detail == "Four"
    with pytest.raises(Refusal):
        book.set_rule(three, Rule((InGroup(one),)))
    with pytest.raises(Refusal):
        book.set_rule(three, Rule((InGroup(three),)))
    assert [(row.name, depth) for row, depth in tree.in_order(store.contacts.groups())] == [
        ("Four", 0),
        ("One", 0),
        ("Two", 1),
        ("Three", 2),
    ]


def test_nobody_is_put_into_a_rule_by_hand(store: Store) -> None:
    (ann,) = _people(store, 1)
    group = store.contacts.add_group("Found", rule=ANY)
    with pytest.raises(Refusal) as refused:
        store.contacts.add_members(group.id, [ann])
    assert refused.value.trouble.reason is Reason.GROUP_BY_RULE
    with pytest.raises(Refusal):
        store.contacts.save(ContactRow(0, "Bob", groups=("found",)))
    with pytest.raises(Refusal), store.atomic():
        store.contacts.bulk_upsert(
            [ContactRow(0, "Bob", phones=(PhoneRow(0, number(8), ""),), groups=("Found",))]
        )
    assert len(store.contacts.ids()) == 1


@pytest.mark.parametrize("inside", [False, True])
def test_deleting_a_parent_and_bringing_it_back(store: Store, inside: bool) -> None:
    ids = _people(store, 4)
    top = _group(store, "Top", ids[:1])
    middle = _group(store, "Middle", ids[1:3], top)
    child = _group(store, "Child", ids[3:], middle)
    ruled = store.contacts.add_group("Ruled", middle, rule=ANY).id
    before = store.contacts.groups()
    taken = store.contacts.group_book.delete(middle, inside=inside)
    rows = {row.id: row.parent for row in store.contacts.groups()}
    assert rows == ({top: None} if inside else {top: None, child: top, ruled: top})
    assert len(store.contacts.ids()) == 4
    store.contacts.delete([ids[1]])
    store.contacts.group_book.bring_back(taken)
    assert [(row.id, row.name, row.parent, row.rule) for row in store.contacts.groups()] == [
        (row.id, row.name, row.parent, row.rule) for row in before
    ]
    assert _members(store, child) == ids[3:]
    assert set(store.contacts.members.among(middle, ids)) == {ids[0], ids[2], ids[3]}


def test_a_group_that_a_rule_asks_stays(store: Store) -> None:
    top = _group(store, "Top", [])
    inner = _group(store, "Inner", [], top)
    asking = store.contacts.add_group("Asking", rule=Rule((InGroup(inner),))).id
    for group, inside in ((inner, False), (top, True)):
        with pytest.raises(Refusal) as refused:
            store.contacts.group_book.delete(group, inside=inside)
        assert refused.value.trouble.reason is Reason.GROUP_IN_USE
        assert refused.value.trouble.hints == ("Asking",)
    store.contacts.group_book.delete(asking)
    assert len(store.contacts.group_book.delete(top, inside=True).groups) == 2


def test_a_name_that_was_taken_meanwhile_keeps_the_deleted_group_away(store: Store) -> None:
    taken = store.contacts.group_book.delete(_group(store, "Choir", []))
    store.contacts.add_group("choir")
    with pytest.raises(Refusal) as refused:
        store.contacts.group_book.bring_back(taken)
    assert refused.value.reason is Reason.DUPLICATE
