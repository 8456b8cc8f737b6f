"""Rules of groups: queries find exactly whom the words of a rule mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.domain import dates
from smsdesk.domain.errors import Refusal
from smsdesk.domain.grouping import (
    FIELDS,
    NUMBER,
    OF_NUMBERS,
    Allowance,
    Allowed,
    Answered,
    Asks,
    Condition,
    FieldTest,
    Imported,
    InGroup,
    Rule,
    Texted,
    folded,
    loads,
)
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.store.database import Store
from tests.store.support import claim, fill, number, part, send
from tests.support.clock import FakeClock

TEN_DAYS = 10 * 86_400
TEXTS = st.sampled_from(
    [
        "",
        "Köln",
        "KÖLN",
        "ko\u0308ln",
        "Kö",
        "100%",
        "a_b",
        "it's",
        'say "x"',
        "Ζωή",
        "ζωή",
        "  a  b ",
    ]
)
DAYS = st.sampled_from(["", "2026-11-22", "21.11.2026", "05/12/2026", "12/05/2026", "soon"])
OWN = ("Town", "born", 'odd "name"', "a.b", "$", "7")
FIELD_NAMES = (*FIELDS, *(f"custom:{name}" for name in OWN))


@st.composite
def people(draw: st.DrawFn) -> ContactRow:
    text = lambda: draw(TEXTS)  # noqa: E731 - drawn anew for each field
    custom = {name: draw(DAYS if name == "born" else TEXTS) for name in OWN}
    numbers = draw(st.sets(st.integers(0, 9), max_size=2))
    return ContactRow(
        0,
        text(),
        text(),
        text(),
        text(),
        text(),
        text(),
        {name: value for name, value in custom.items() if value},
        tuple(PhoneRow(0, number(n), number(n)) for n in sorted(numbers)),
    )


@st.composite
def field_tests(draw: st.DrawFn) -> FieldTest:
    field = draw(st.sampled_from(FIELD_NAMES))
    test = draw(st.sampled_from(OF_NUMBERS if field == NUMBER else tuple(Asks)))
    if test in (Asks.BEFORE, Asks.AFTER):
        return FieldTest(field, test, draw(st.dates(date(2026, 5, 1))).isoformat())
    values = st.sampled_from(["0001", "+1202", "8"]) if field == NUMBER else TEXTS
    return FieldTest(field, test, draw(values.filter(str.strip)))


def _holds(person: ContactRow, test: FieldTest, region: str) -> bool:
    """Say what a test means, in Python."""
    if test.field == NUMBER:
        values = [phone.e164 for phone in person.phones]
        found = any(test.value in each for each in values)
        return {
            Asks.CONTAINS: found,
            Asks.CONTAINS_NOT: not found,
            Asks.FILLED: bool(values),
            Asks.EMPTY: not values,
        }[test.test]
    own = test.field.startswith("custom:")
    value = (
        person.custom.get(test.field.removeprefix("custom:"), "")
        if own
        else getattr(person, test.field)
    )
    day = dates.read_date(value, region)
    given_day = test.value if test.test in (Asks.BEFORE, Asks.AFTER) else "2026-01-01"
    tests: dict[Asks, Callable[[], bool]] = {
        Asks.IS: lambda: folded(value) == folded(test.value),
        Asks.IS_NOT: lambda: folded(value) != folded(test.value),
        Asks.CONTAINS: lambda: folded(test.value) in folded(value),
        Asks.CONTAINS_NOT: lambda: folded(test.value) not in folded(value),
        Asks.FILLED: lambda: value != "",
        Asks.EMPTY: lambda: value == "",
        Asks.BEFORE: lambda: day is not None and day < date.fromisoformat(given_day),
        Asks.AFTER: lambda: day is not None and day > date.fromisoformat(given_day),
    }
    return tests[test.test]()


@settings(max_examples=60, deadline=None)
@given(
    rows=st.lists(people(), max_size=6),
    tests=st.lists(field_tests(), min_size=1, max_size=4),
    every=st.booleans(),
    region=st.sampled_from(["", "GB", "US"]),
)
def test_fields_mean_what_they_say(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[ContactRow],
    tests: list[FieldTest],
    every: bool,
    region: str,
) -> None:
    store = Store.open(tmp_path_factory.mktemp("rules"), FakeClock())
    taken: set[str] = set()
    for row in rows:
        free = tuple(phone for phone in row.phones if phone.e164 not in taken)
        taken.update(phone.e164 for phone in free)
        store.contacts.save(replace(row, phones=free))
    rule = Rule(tuple(tests), every, region)
    assert loads(rule.dumps()) == rule
    how = all if every else any
    expected = {
        row.id
        for row in store.contacts.page(store.contacts.ids())
        if how(_holds(row, test, region) for test in tests)
    }
    assert set(store.contacts.members.of_rule(rule)) == expected
    store.close()


def _add(store: Store, name: str, n: int, **more: object) -> int:
    phones = (PhoneRow(0, number(n), number(n)),)
    return store.contacts.save(ContactRow(0, name, phones=phones, **more)).id  # type: ignore[arg-type]  # fields by name


def _names(store: Store, *conditions: Condition, every: bool = True) -> list[str]:
    found = store.contacts.members.of_rule(Rule(conditions, every))
    return [row.first_name for row in store.contacts.page(found)]


def test_writings_of_one_heading_are_one_field(store: Store) -> None:
    _add(store, "Ann", 1, custom={"Home town": "Graz"})
    _add(store, "Bob", 2, custom={"home_town": "graz"})
    assert _names(store, FieldTest("custom:HOME TOWN", Asks.IS, "Graz")) == ["Ann", "Bob"]


def test_who_answered_in_the_last_days(store: Store, clock: FakeClock) -> None:
    _add(store, "Ann", 1)
    _add(store, "Bob", 2)
    _add(store, "Cay", 3)
    store.inbox.take(part("hello", clock.now(), sender=number(1)), clock.now())
    clock.advance(TEN_DAYS)
    store.inbox.take(part("hi", clock.now(), sender=number(2)), clock.now())
    assert _names(store, Answered(5)) == ["Bob"]
    assert _names(store, Answered(5, answered=False)) == ["Ann", "Cay"]
    assert _names(store, Answered(11)) == ["Ann", "Bob"]


def test_who_was_texted_in_the_last_days(store: Store, clock: FakeClock) -> None:
    for n, name in enumerate(("Ann", "Bob", "Cay", "Dee")):
        _add(store, name, n)
    first, *_rest = fill(store, 3)
    (claimed, unknown) = claim(store, clock.now(), 2)
    send(store, claimed.id, clock.now())
    store.queue.cancel([_rest[1].id], actor="person")
    clock.advance(TEN_DAYS)
    # Bob's is in the air still: to text him again would be twice.
    assert (first.id, unknown.number) == (claimed.id, number(1))
    assert _names(store, Texted(5)) == ["Bob"]
    assert _names(store, Texted(5, texted=False)) == ["Ann", "Cay", "Dee"]
    assert _names(store, Texted(11)) == ["Ann", "Bob"]
    store.queue.rescue(clock.now())
    assert _names(store, Texted(5)) == ["Bob"]


def test_what_people_said_of_being_texted(store: Store) -> None:
    for n, name in enumerate(("Ann", "Bob", "Cay", "Dee", "Eve")):
        _add(store, name, n)
    consents = store.consents
    consents.set(number(0), white_list=True, evidence="form", actor="person")
    consents.set(number(1), do_not_send="opted_out", evidence="STOP", actor="modem:1")
    consents.set(number(2), do_not_send="opted_out", evidence="STOP", actor="modem:1")
    consents.set(number(2), do_not_send="", evidence="START", actor="modem:1")
    consents.set(number(3), do_not_send="bounced", evidence="21", actor="person")
    assert _names(store, Allowed(Allowance.OPTED_IN)) == ["Ann", "Cay"]
    assert _names(store, Allowed(Allowance.OPTED_OUT)) == ["Bob"]
    assert _names(store, Allowed(Allowance.BLOCKED)) == ["Bob", "Dee"]


def test_who_came_by_an_import(store: Store) -> None:
    _add(store, "Ann", 1)
    rows = [
        ContactRow(0, name, phones=(PhoneRow(0, number(n), ""),))
        for n, name in ((1, "A"), (2, "Bob"))
    ]
    with store.atomic():
        record = store.imports.begin("list.csv", "csv", "")
        store.contacts.bulk_upsert(rows, record=record)
    assert _names(store, Imported()) == ["Bob"]
    assert _names(store, Imported(imported=False)) == ["A"]


def test_a_group_that_is_gone_stands_for_nobody(store: Store) -> None:
    _add(store, "Ann", 1)
    assert _names(store, InGroup(99)) == []
    assert _names(store, InGroup(99, inside=False)) == []


@pytest.mark.parametrize(
    "conditions",
    [
        (),
        (FieldTest("first_name", Asks.IS, " "),),
        (FieldTest("custom:", Asks.IS, "a"),),
        (FieldTest("shoe_size", Asks.EMPTY),),
        (FieldTest("custom:born", Asks.BEFORE, "soon"),),
        (FieldTest(NUMBER, Asks.IS, "1"),),
        (Answered(0),),
        (Texted(99_999),),
        (InGroup(0),),
    ],
)
def test_a_rule_with_something_missing_is_refused(
    store: Store, conditions: tuple[Condition, ...]
) -> None:
    with pytest.raises(Refusal) as refused:
        store.contacts.add_group("x", rule=Rule(conditions))
    assert refused.value.reason is Reason.RULE_INCOMPLETE
    assert store.contacts.groups() == []


def test_a_rule_is_kept_over_a_restart(tmp_path: Path, clock: FakeClock) -> None:
    rule = Rule(
        (
            FieldTest("custom:Town", Asks.IS, "Köln"),
            InGroup(3, inside=False),
            Answered(30, answered=False),
            Texted(7),
            Allowed(Allowance.OPTED_IN),
        ),
        every=False,
        region="DE",
    )
    store = Store.open(tmp_path, clock)
    store.contacts.add_group("Quiet ones", rule=rule)
    store.close()
    store = Store.open(tmp_path, clock)
    assert [row.rule for row in store.contacts.groups()] == [rule]
    store.close()
