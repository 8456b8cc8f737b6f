"""Groups at 200,000 contacts: members by rule, groups inside groups, and the sizes in the tree.

Each is a ratio to reading the ids of all contacts in one run; nothing of the address book is
loaded. Half a million messages wait beside it.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from statistics import median

from smsdesk.domain.clock import SystemClock
from smsdesk.domain.grouping import Answered, Asks, Condition, FieldTest, InGroup, Rule, Texted
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.store.database import Store
from smsdesk.store.queue import NewOutbound

ROUNDS = 5
PEOPLE, MESSAGES = 200_000, 500_000
TOWNS = ("Köln", "Graz", "Bonn", "Zürich", "")
GROUPS = 40
RULES: tuple[tuple[str, Condition], ...] = (
    ("a field of one's own is", FieldTest("custom:Town", Asks.IS, "KÖLN")),
    ("a field of one's own contains", FieldTest("custom:Town", Asks.CONTAINS, "ö")),
    ("a date is before", FieldTest("custom:Born", Asks.BEFORE, "1970-01-01")),
    ("a name contains", FieldTest("last_name", Asks.CONTAINS, "t77")),
    ("has not answered in 30 days", Answered(30, answered=False)),
    ("got no message in 30 days", Texted(30, texted=False)),
)


def main() -> None:
    """Print the milliseconds of each, and how often longer than the plain list it takes."""
    with (
        tempfile.TemporaryDirectory(prefix="smsdesk-bench-") as folder,
        closing(Store.open(Path(folder), SystemClock())) as store,
    ):
        top = _fill(store)
        everybody = _milliseconds(store.contacts.ids)
        _say("the ids of all contacts", everybody, everybody)
        for name, act in _acts(store, top):
            _say(name, _milliseconds(act), everybody)


def _acts(store: Store, top: int) -> Iterator[tuple[str, Callable[[], object]]]:
    contacts, members = store.contacts, store.contacts.members
    for name, condition in RULES:
        yield f"members: {name}", partial(members.of_rule, Rule((condition,), region="DE"))
    several = Rule((RULES[0][1], RULES[-1][1], InGroup(top)), region="DE")
    yield "members: three conditions at once", partial(members.of_rule, several)
    yield f"members: a group with {GROUPS} inside", partial(members.ids, top)
    yield "the size of that group", partial(members.count, top)
    yield f"the tree of {GROUPS} groups, with the sizes that are known", contacts.groups


def _fill(store: Store) -> int:
    """Make the people, groups inside one another, and messages that wait."""
    store.contacts.bulk_upsert(map(_person, range(PEOPLE)))
    for start in range(0, MESSAGES, PEOPLE // 2):
        numbers = (_number(n % PEOPLE) for n in range(start, start + PEOPLE // 2))
        store.queue.add_batch("", "", [NewOutbound(number, "Hello") for number in numbers])
    top = store.contacts.add_group("Everything").id
    for group in store.contacts.groups():
        if group.id != top:
            store.contacts.group_book.move(group.id, top)
    return top


def _person(n: int) -> ContactRow:
    day = date(1940, 1, 1) + timedelta(days=n * 7 % 25_000)
    return ContactRow(
        0,
        f"First{n % 5_000}",
        f"Last{n}",
        custom={"Town": TOWNS[n % len(TOWNS)], "Born": f"{day:%d.%m.%Y}"},
        phones=(PhoneRow(0, _number(n), f"0{n}"),),
        groups=(f"Part {n % GROUPS}",),
    )


def _number(n: int) -> str:
    return f"+1{2_000_000_000 + n * 7919 % 1_000_000_000}"


def _milliseconds(act: Callable[[], object]) -> float:
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        act()
        taken.append(time.perf_counter() - start)
    return median(taken) * 1000


def _say(what: str, milliseconds: float, plain: float) -> None:
    print(f"  {what:<58} {milliseconds:8.1f} ms {milliseconds / plain:7.1f} x")
