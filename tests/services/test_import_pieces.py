"""An import goes in pieces: others work in between, and until the end it can be called off."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Status
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services.desk import Desk
from smsdesk.services.importer import Choices, ImportResult
from smsdesk.services.outbox import Outbox, Sent
from smsdesk.services.progress import Report, silent
from smsdesk.store.connection import AT_ONCE
from tests.services.conftest import pace
from tests.services.test_past_imports import ROWS, as_text
from tests.support.route import ScriptedRoute

PEOPLE = 3 * AT_ONCE
OLD = "+447400000003"


def everything(desk: Desk) -> list[object]:
    """Return what an import may change, as SQLite has it."""
    tables = {
        "contact": "id, first_name, notes, custom, updated_at",
        "phone_number": "e164, typed, contact, position, white_list, do_not_send, evidence",
        "membership": '"group", contact',
        "contact_group": "id, name",
        "consent_event": "id, number",
    }
    found: list[object] = []
    for table, columns in tables.items():
        found += desk.store._db.rows_of(f"SELECT {columns} FROM {table} ORDER BY 1, 2")
    return [*found, desk.store.contacts.custom_fields()]


@pytest.fixture
def bring(desk: Desk, tmp_path: Path):
    """Import a text as a file."""
    old = ContactRow(0, "Old", notes="old", groups=("Choir",), phones=(PhoneRow(0, "", OLD),))
    desk.people.save(old)

    def run(text: str | None = None, **options: object) -> ImportResult:
        rows = [f"P{n},0740{n:07},Class {n % 3},new,{n}" for n in range(PEOPLE)]
        path = tmp_path / "list.csv"
        path.write_text(text or "\n".join(("name,phone,group,notes,Age", *rows)), encoding="utf-8")
        table = desk.importer.read(path)
        columns = desk.importer.suggest_mapping(table, "GB")
        return desk.importer.run(
            table,
            columns,
            Choices(region="GB", origin="the form"),
            **options,  # type: ignore[arg-type]  # by name
        )

    return run


def in_between(desk: Desk, act: Callable[[], None]) -> Report:
    """Return a progress that acts once, when a part of the people is in the book."""
    done = threading.Event()

    def progress(_done: int, _total: int) -> None:
        if not done.is_set() and len(desk.store.contacts.ids()) > AT_ONCE:
            done.set()
            act()

    return progress


def test_a_lane_sends_between_two_pieces(desk: Desk, bring, route: ScriptedRoute) -> None:
    (queued,) = desk.compose.queue("Hello", [Recipient("+12025550001")]).queued
    outbox = Outbox(
        desk.store, desk.settings, desk.quiet, pace(desk), desk.clock, desk.emit, "lane"
    )
    sent: list[object] = []

    def send() -> None:
        def lane() -> None:
            sent.append(outbox.step(route))
            outbox.flush()

        thread = threading.Thread(target=lane)
        thread.start()
        thread.join()

    result = bring(progress=in_between(desk, send))
    assert isinstance(sent[0], Sent)
    (row,) = desk.store.outbounds.page([queued.id])
    assert row.status is Status.SUCCESS
    assert (result.created, result.updated) == (PEOPLE - 1, 1)


def test_while_it_goes_it_is_no_past_import(desk: Desk, bring) -> None:
    seen: list[object] = []
    bring(progress=in_between(desk, lambda: seen.append(desk.past_imports.all())))
    assert seen == [[]]
    assert len(desk.past_imports.all()) == 1


@pytest.mark.parametrize("how", ["cancelled", "failed", "interrupted"])
def test_one_that_does_not_come_to_its_end_leaves_everything_as_it_was(
    desk: Desk, bring, how: str
) -> None:
    before = everything(desk)
    stop = threading.Event()

    def end() -> None:
        if how == "failed":
            raise Refusal(Reason.DATA_DISK_FULL)
        if how == "interrupted":
            raise KeyboardInterrupt
        stop.set()

    progress = in_between(desk, end)
    if how == "cancelled":
        assert bring(progress=progress, cancelled=stop.is_set).cancelled
    else:
        with pytest.raises((Refusal, KeyboardInterrupt)):
            bring(progress=progress)
    assert everything(desk) == before
    assert desk.past_imports.all() == []
    assert desk.store.imports.unfinished() == []
    assert desk.store.check() == []


def test_called_off_it_leaves_whom_somebody_changed_meanwhile(desk: Desk, bring, clock) -> None:
    stop = threading.Event()

    def change() -> None:
        clock.advance(1)
        first = desk.store.contacts.by_number("+447400000000")
        assert first is not None
        desk.people.save(replace(first, notes="allergic"))
        stop.set()

    assert bring(progress=in_between(desk, change), cancelled=stop.is_set).cancelled
    book = desk.store.contacts.page(desk.store.contacts.ids())
    assert [(row.name, row.notes) for row in book] == [("Old", "old"), ("P0", "allergic")]
    assert desk.store.check() == []


def test_a_person_saved_meanwhile_has_an_id_of_their_own(desk: Desk, bring) -> None:
    new = ContactRow(0, "New", phones=(PhoneRow(0, "", "+12025550007"),))
    saved: list[ContactRow] = []
    result = bring(progress=in_between(desk, lambda: saved.append(desk.people.save(new))))
    assert result.created == PEOPLE - 1
    assert desk.store.contacts.by_number("+12025550007") == saved[0]
    assert desk.past_imports.take_back(result.run or 0).stays == ()
    assert [row.name for row in desk.store.contacts.page(desk.store.contacts.ids())] == [
        "New",
        "Old",
    ]


def test_who_asks_to_be_forgotten_meanwhile_does_not_come(desk: Desk, bring) -> None:
    last = f"+44740{PEOPLE - 1:07}"
    result = bring(
        progress=in_between(desk, lambda: desk.forget.forget(desk.forget.whom(last)) and None)
    )
    assert desk.store.contacts.by_number(last) is None
    assert result.created == PEOPLE - 2


def test_a_cancelled_undoing_brings_everybody_back_as_they_were(desk: Desk, bring, clock) -> None:
    clock.advance(60)
    run = bring().run or 0
    clock.advance(60)
    before, seen = everything(desk), []
    stopped = desk.past_imports.take_back(
        run, progress=lambda done, _: seen.append(done), cancelled=lambda: len(seen) == 2
    )
    assert stopped.cancelled
    assert everything(desk) == before
    assert desk.past_imports.all()[0].undone_at is None
    done = desk.past_imports.take_back(run)
    assert (done.removed, done.restored, done.stays) == (PEOPLE - 1, 1, ())
    (old,) = desk.store.contacts.page(desk.store.contacts.ids())
    assert (old.name, old.notes, old.groups) == ("Old", "old", ("Choir",))


def test_two_imports_go_one_after_the_other(desk: Desk, bring) -> None:
    imports = desk.store.imports
    with imports.alone(), pytest.raises(Refusal) as caught, imports.alone(patience=0):
        pass
    assert caught.value.reason is Reason.DATA_LOCKED
    assert bring(progress=silent).created == PEOPLE - 1


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(known=ROWS, rows=ROWS)
def test_a_dry_run_says_what_the_import_then_does(desk: Desk, bring, known, rows) -> None:
    desk.people.delete(desk.store.contacts.ids())
    if known:
        bring(as_text(known))
    if rows:
        would, did = bring(as_text(rows), dry_run=True), bring(as_text(rows))
        assert replace(did, run=None) == would
