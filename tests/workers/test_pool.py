"""The pool: jobs off the UI thread, answers in it, and none after nobody waits for them."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QThread
from pytestqt.qtbot import QtBot

from smsdesk.domain.clock import SystemClock
from smsdesk.store import connection
from smsdesk.store.connection import connect
from smsdesk.store.database import Store
from smsdesk.workers.pool import READERS, Pool, Progress


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[Pool]:
    made = Pool()
    yield made
    assert made.close()


def fail(error: BaseException) -> None:
    raise AssertionError(error)


def test_a_job_runs_elsewhere_and_answers_here(qtbot: QtBot, pool: Pool) -> None:
    here = threading.get_ident()
    answers: list[tuple[int, bool]] = []

    def job(_progress: Progress) -> int:
        return threading.get_ident()

    def done(where: int) -> None:
        ui = QThread.currentThread() is QCoreApplication.instance().thread()
        answers.append((where, ui))

    pool.run(job, done, fail)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0][0] != here
    assert answers[0][1]


def test_an_exception_is_an_answer(qtbot: QtBot, pool: Pool) -> None:
    errors: list[BaseException] = []

    def job(_progress: Progress) -> None:
        raise ValueError("no")

    pool.run(job, fail, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ValueError)
    assert not pool.busy()


def test_progress_arrives_in_order_and_before_the_answer(qtbot: QtBot, pool: Pool) -> None:
    heard: list[object] = []

    def job(progress: Progress) -> str:
        for one in range(1, 1001):
            progress(one, 1000)
        return "done"

    pool.run(job, heard.append, fail, lambda done, total: heard.append((done, total)))
    qtbot.waitUntil(lambda: "done" in heard)
    assert heard[-2:] == [(1000, 1000), "done"]
    assert len(heard) < 20


def test_a_cancelled_job_ends_early_and_answers_nobody(qtbot: QtBot, pool: Pool) -> None:
    began, ended = threading.Event(), threading.Event()

    def job(progress: Progress) -> None:
        began.set()
        while not progress.cancelled():
            pass
        ended.set()

    ticket = pool.run(job, fail, fail)
    assert began.wait(5)
    ticket.cancel()
    assert ended.wait(5)
    qtbot.waitUntil(lambda: ticket.finished)
    assert not pool.busy()


def test_a_job_that_was_asked_to_end_still_tells_how_far_it_came(qtbot: QtBot, pool: Pool) -> None:
    began = threading.Event()
    answers: list[str] = []

    def job(progress: Progress) -> str:
        began.set()
        while not progress.cancelled():
            pass
        return "half"

    ticket = pool.run(job, answers.append, fail)
    assert began.wait(5)
    ticket.ask_to_end()
    qtbot.waitUntil(lambda: answers == ["half"])


class Waiter(QObject):
    """A page that may be gone when the answer comes."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []

    def take(self, answer: object) -> None:
        self.answers.append(answer)


def test_no_answer_reaches_a_deleted_page(qtbot: QtBot, pool: Pool) -> None:
    go = threading.Event()
    waiter = Waiter()
    answers = waiter.answers
    ticket = pool.run(lambda _progress: go.wait(5), waiter.take, fail)
    shiboken6.delete(waiter)
    go.set()
    qtbot.waitUntil(lambda: ticket.finished)
    assert answers == []


def test_long_jobs_do_not_keep_reads_waiting(qtbot: QtBot, pool: Pool) -> None:
    go = threading.Event()
    for _ in range(20):
        pool.run(lambda _progress: go.wait(10), lambda _answer: None, fail, long=True)
    answers: list[int] = []
    pool.run(lambda _progress: 1, answers.append, fail)
    qtbot.waitUntil(lambda: answers == [1])
    go.set()
    qtbot.waitUntil(lambda: not pool.busy())


def test_closing_drops_answers_and_waits_for_threads(qtbot: QtBot) -> None:
    pool = Pool()
    began = threading.Event()

    def job(progress: Progress) -> None:
        began.set()
        while not progress.cancelled():
            pass

    pool.run(job, fail, fail)
    assert began.wait(5)
    assert pool.close()
    assert not pool.busy()


def test_thousands_of_jobs_all_answer(qtbot: QtBot, pool: Pool) -> None:
    answers: list[int] = []
    for one in range(2000):
        pool.run(lambda _progress, one=one: one, answers.append, fail)
    qtbot.waitUntil(lambda: len(answers) == 2000)
    assert sorted(answers) == list(range(2000))


def test_jobs_hand_their_connections_on(
    qtbot: QtBot, pool: Pool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python's state of a thread of the pool goes with each job; its connection does not."""
    opened: list[Path] = []

    def counted(path: Path, patience: float) -> sqlite3.Connection:
        opened.append(path)
        return connect(path, patience)

    monkeypatch.setattr(connection, "connect", counted)
    store = Store.open(tmp_path, SystemClock())
    answers: list[object] = []
    for count in range(1, 21):
        pool.run(lambda _progress: list(store.contacts.ids()), answers.append, fail)
        qtbot.waitUntil(lambda count=count: len(answers) == count)
    store.close()
    assert len(opened) <= 1 + READERS
