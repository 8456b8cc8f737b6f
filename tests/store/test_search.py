"""Searching: from the beginning of words, newest first, whatever is typed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smsdesk.domain.message import Concat
from smsdesk.domain.views import ContactRow, OutboundFilter, PhoneRow
from smsdesk.store.database import Store
from smsdesk.store.models import Outbound
from smsdesk.store.queue import NewOutbound
from smsdesk.store.search import Search, name_query, text_query
from tests.store.support import ANNA, fill, part
from tests.support.clock import FakeClock


def _person(store: Store, first: str, last: str, e164: str, typed: str, **more: object) -> int:
    contact = ContactRow(0, first, last, phones=(PhoneRow(0, e164, typed),), **more)  # type: ignore[arg-type]  # fields by name
    return store.contacts.save(contact).id


@pytest.mark.parametrize(
    "typed",
    [
        "müller",
        "MULL",
        "mu an",
        "an mü",
        "graz",
        "alto graz",
        "0664",
        "06641234",
        "+43664",
        "43664 1234567",
        "+43 (664) 123-45",
        "00664123",
        "4567",
        "an-na",
        "ülle",
        "RAZ",
        "alto graz mull",
        "lto raz",
        "ull na",
        "(0)664 1234",
        "+43 (0)664 123",
        "٠٦٦٤ ١٢٣",
        "anna".replace("nn", "n-n"),
        "müller 0664",
        "664 ülle",
    ],
)
def test_a_person_is_found_by_what_one_remembers(store: Store, typed: str) -> None:
    found = _person(
        store,
        "An-na",
        "Müller",
        "+436641234567",
        "0664/123 45-67",
        organisation="Graz",
        custom={"Voice": "alto"},
    )
    _person(store, "Bob", "Moore", "+12025550100", "202 555 0100")
    assert store.search.contacts(typed) == [found]
    assert [row.id for row in store.contacts.suggest(typed, 3)] == [found]
    assert list(store.contacts.ids(typed)) == [found]


@pytest.mark.parametrize(
    ("name", "number", "typed"),
    [
        ("Łukasz Østergård", "+4740612345", "lukasz ostergard"),
        ("Lukasz Ostergard", "+4740612345", "Łukasz"),
        ("José Ñandú", "+5491123456789", "nandu jose"),
        ("王小明", "+8613812345678", "小明"),
        ("Олег Ёлкин", "+79123456789", "елкин"),
        ("Oleg", "+79123456789", "8 912 345"),
        ("Oleg", "+79123456789", "8 (912) 345-67-89"),
        ("Ágnes", "+36201234567", "06 20 123"),
        ("Bob", "+12025550100", "202-555"),
        ("Bob", "+12025550100", "1 (202) 555-01"),
        ("Bob", "+12025550100", "bob 5501"),
        ("Zoë O'Brien", "+12025550100", "brien"),
        ("Zoë O’Brien", "+12025550100", "o'brien"),
        ("100% Club", "+12025550100", "100%"),
    ],
)
def test_people_of_every_country_are_found_as_they_are_written_there(
    store: Store, name: str, number: str, typed: str
) -> None:
    found = _person(store, name, "", number, number)
    _person(store, "Max", "Moore", "+4915112345678", "")
    assert store.search.contacts(typed) == [found]


def test_who_begins_so_comes_before_who_has_it_within(store: Store) -> None:
    first = _person(store, "Anna", "Roe", "+12025550100", "")
    within = _person(store, "Hanna", "Roe", "+12025550101", "")
    assert store.search.contacts("anna") == [first, within]
    assert store.search.contacts("anna", 1) == [first]
    assert store.search.contacts("an") == [first], "two letters are within every second word"
    assert store.search.contacts("%") == store.search.contacts("a_n") == []


@pytest.mark.parametrize(
    "typed", ["", "  ", '"', "*", "AND", "NEAR(", "-", "a OR b", "(", "😀", "voice", "\0", "\ud83d"]
)
def test_odd_input_finds_nothing_and_breaks_nothing(store: Store, typed: str) -> None:
    _person(store, "Max", "X", "+12025550100", "", custom={"Voice": "bass"})
    fill(store, 1)
    assert store.search.contacts(typed) == []
    assert store.search.inbounds(typed) == []
    assert store.search.outbounds(typed) == []


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(st.characters(exclude_categories=()), max_size=30))
def test_anything_may_be_typed(store: Store, typed: str) -> None:
    for search in (store.search.contacts, store.search.outbounds, store.search.inbounds):
        assert search(typed) == []
    store.inbox.threads(5, search=typed)


def test_words_are_quoted() -> None:
    assert name_query('he said "no" - ok') == '"he"* "said"* """no"""* "ok"*'
    assert text_query('he said "no" - ok') == '"he" "said" """no""" "ok"*'
    assert name_query(" - ") == text_query("") == ""


def test_what_changed_is_found_and_what_it_was_is_not(store: Store) -> None:
    found = _person(store, "Anna", "Old", "+12025550100", "")
    assert store.search.contacts("old") == [found]
    saved = store.contacts.get(found)
    assert saved is not None
    store.contacts.save(replace(saved, last_name="New"))
    assert store.search.contacts("old") == []
    assert store.search.contacts("new") == [found]
    store.contacts.delete([found])
    assert store.search.contacts("new") == []


def test_a_text_is_found_as_it_grows(store: Store, clock: FakeClock) -> None:
    store.inbox.take(part("first half ", clock.now(), Concat(1, 2, 1)), clock.now())
    assert store.search.inbounds("half") == [1]
    assert store.search.inbounds("whole") == []
    store.inbox.take(part("now whole", clock.now(), Concat(1, 2, 2)), clock.now())
    assert store.search.inbounds("half whole") == [1]
    assert list(store.inbox.ids(search="whole", unread_only=True)) == [1]
    store.inbox.mark_read(ANNA)
    assert list(store.inbox.ids(search="whole", unread_only=True)) == []
    store.inbox.delete([1])
    assert store.search.inbounds("half") == []


def test_messages_are_found_by_text_number_and_name(store: Store) -> None:
    store.queue.add_batch("", "", [NewOutbound("+12025550100", "Grüße aus Graz")])
    store.queue.add_batch("", "", [NewOutbound("+12025550101", "Hello Anna")])
    assert store.search.outbounds("grusse") == []
    assert store.search.outbounds("GRÜ") == [1]
    assert store.search.outbounds("0100") == [1]
    assert store.search.outbounds("202 555") == [2, 1]
    _person(store, "Anna", "B", "+12025550100", "")
    assert store.search.outbounds("anna") == [2, 1], "by her name, and by the text"


def test_the_newest_come_first_and_the_rest_stays_away(store: Store) -> None:
    fill(store, 30)
    assert store.search.outbounds("hello", limit=3) == [30, 29, 28]
    assert list(store.outbounds.ids(OutboundFilter(search="hello", batch=1)))[:2] == [30, 29]


def test_conversations_are_found_by_person_number_and_text(store: Store, clock: FakeClock) -> None:
    store.inbox.take(part("I come later", clock.now(), sender="+12025550001"), clock.now())
    clock.advance(1)
    store.queue.add_batch("", "", [NewOutbound("+12025550002", "See you later")])
    _person(store, "Anna", "B", "+12025550001", "")
    numbers = lambda text: [row.number for row in store.inbox.threads(9, search=text)]  # noqa: E731 - short
    assert numbers("later") == ["+12025550002", "+12025550001"]
    assert numbers("ann") == ["+12025550001"]
    assert numbers("50002") == ["+12025550002"]
    assert numbers("see") == ["+12025550002"]
    assert len(store.inbox.threads(1, search="later")) == 1
    assert list(store.inbox.thread_ids("ann")) == [1]


def test_a_search_while_another_writes_does_without_the_latest(
    store: Store, clock: FakeClock
) -> None:
    fill(store, 1)
    assert store.search.outbounds("hello") == [1]
    fill(store, 1)
    impatient = Store.open(store.path.parent, clock, patience=0.01)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert impatient.search.outbounds("hello") == [1]
        other.execute("ROLLBACK")
    assert impatient.search.outbounds("hello") == [2, 1]
    impatient.close()


def test_the_newest_come_first_from_however_many_indexes(store: Store) -> None:
    search = Search(store._db, piece=10)
    fill(store, 7)
    assert search.outbounds("hello", limit=3) == [7, 6, 5]
    fill(store, 28)
    assert search.outbounds("hello") == list(range(35, 0, -1))
    assert search.outbounds("hello", limit=12) == list(range(35, 23, -1))
    assert search.outbounds("hello 6") == [14, 7]
    of_the_first = Outbound.batch == 1
    assert search.outbounds("hello", limit=5, condition=of_the_first) == [7, 6, 5, 4, 3]


def test_catching_up_takes_many_rows_in_steps(store: Store) -> None:
    news = [NewOutbound(f"+1202{n:07d}", f"text{n}") for n in range(12_000)]
    store.queue.add_batch("", "", news)
    store.search.catch_up()
    store.search.catch_up()
    assert store.search.outbounds("text11999") == [12_000]
    assert store.search.outbounds("text0") == [1]
