"""The names on a SIM as a table: piece by piece, with progress, stopped at any time."""

from __future__ import annotations

import threading
from concurrent.futures import Future

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.phonebook import BookEntry, BookSize
from smsdesk.domain.reasons import Reason
from smsdesk.services import headings, sim_book
from smsdesk.services.desk import Desk
from smsdesk.services.errands import wait
from smsdesk.services.progress import Stopped
from smsdesk.services.tables.table import Kind


class Book:
    """A phone with a phonebook; keeps what was asked."""

    def __init__(self, *entries: BookEntry, size: BookSize | None = None) -> None:
        self.entries = entries
        self.size = size or BookSize(1, 50, len(entries))
        self.asked: list[tuple[int, int]] = []

    def open_book(self) -> BookSize:
        return self.size

    def read_book(self, first: int, last: int) -> tuple[BookEntry, ...]:
        self.asked.append((first, last))
        return tuple(entry for entry in self.entries if first <= entry.index <= last)


ANN = BookEntry(2, "+12025550123", "Ann Lee")
BEN = BookEntry(45, "(202) 555-0124", "Ben")
NOBODY = BookEntry(3, "", "Empty")


def test_the_names_become_a_table_that_the_import_understands(desk: Desk) -> None:
    table = sim_book.read(sim_book.at_once(Book(ANN, NOBODY, BEN)))
    assert table.kind is Kind.SIM
    assert table.rows == ((2, ("Ann Lee", "+12025550123")), (45, ("Ben", "(202) 555-0124")))
    assert not table.made_up
    columns = desk.importer.suggest_mapping(table)
    assert columns.fields == (headings.NAME, headings.PHONE)
    result = desk.importer.run(table, columns)
    assert (result.created, result.skipped) == (2, ())
    person = desk.store.contacts.by_number("+12025550123")
    assert person is not None
    assert person.name == "Ann Lee"


def test_it_is_read_in_pieces_until_all_that_is_there_has_come() -> None:
    book, told = Book(ANN, BEN, size=BookSize(1, 250, 2)), []
    sim_book.read(sim_book.at_once(book), progress=lambda *pair: told.append(pair))
    assert book.asked == [(1, 20), (21, 40), (41, 60)]
    assert told == [(0, 250), (20, 250), (40, 250), (250, 250)]


def test_a_book_that_does_not_tell_how_many_is_read_to_its_end() -> None:
    book = Book(ANN, size=BookSize(0, 45))
    sim_book.read(sim_book.at_once(book))
    assert book.asked == [(0, 19), (20, 39), (40, 45)]


@pytest.mark.parametrize("entries", [(), (NOBODY,)])
def test_an_empty_one_says_where_names_may_be(entries: tuple[BookEntry, ...]) -> None:
    with pytest.raises(Refusal) as caught:
        sim_book.read(sim_book.at_once(Book(*entries)))
    assert caught.value.reason is Reason.SIM_BOOK_EMPTY


def test_a_person_may_stop_it() -> None:
    book, looks = Book(BEN), iter([False, False, True])
    with pytest.raises(Stopped):
        sim_book.read(_never_answers_after(book, 2), cancelled=lambda: next(looks))
    assert book.asked == [(1, 20)]


def _never_answers_after(book: Book, errands: int) -> sim_book.Ask:
    """Answer some errands at once and leave the next one waiting."""
    at_once = sim_book.at_once(book)
    left = iter(range(errands))

    def ask(errand):  # type: ignore[no-untyped-def]  # the shape of Ask
        return at_once(errand) if next(left, None) is not None else Future()

    return ask


def test_waiting_ends_with_the_answer() -> None:
    future: Future[str] = Future()
    threading.Timer(0, future.set_result, ("here",)).start()
    assert wait(future) == "here"


def test_an_errand_nobody_wants_any_more_is_not_run() -> None:
    future: Future[str] = Future()
    with pytest.raises(Stopped):
        wait(future, lambda: True)
    assert future.cancelled()
