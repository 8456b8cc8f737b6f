"""An import is taken back as a whole, except for what somebody changed or used since."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smsdesk.domain.changes import ContactsChanged
from smsdesk.domain.errors import Refusal
from smsdesk.domain.grouping import InGroup, Rule
from smsdesk.domain.imports import Conflicts
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.paths import resource
from smsdesk.services.desk import Desk, open_desk
from smsdesk.services.importer import Choices, ImportResult
from smsdesk.services.words import load_words
from tests.services.conftest import Told
from tests.support.clock import FakeClock

ANN, BOB, CY, DEE = (f"+4474001234{n}" for n in (56, 57, 58, 59))


@pytest.fixture
def bring(desk: Desk, clock: FakeClock, tmp_path: Path):
    """Import a text as a file, a minute after whatever was before."""

    def run(text: str, choices: Choices | None = None, **options: object) -> ImportResult:
        clock.advance(60)
        path = tmp_path / "list.csv"
        path.write_text(text, encoding="utf-8")
        table = desk.importer.read(path)
        columns = desk.importer.suggest_mapping(table, "GB")
        chosen = replace(choices or Choices(), region="GB")
        result = desk.importer.run(table, columns, chosen, **options)
        clock.advance(60)
        return result

    return run


def book(desk: Desk) -> list[ContactRow]:
    return desk.store.contacts.page(desk.store.contacts.ids())


def person(desk: Desk, first: str, number: str, **values: object) -> ContactRow:
    return desk.people.save(
        ContactRow(0, first, phones=(PhoneRow(0, "", number),), **values)  # type: ignore[arg-type]  # values of any field
    )


def stays(desk: Desk, run: int | None) -> list[tuple[str, Reason]]:
    assert run is not None
    return [(each.name, each.reason) for each in desk.past_imports.take_back(run).stays]


def test_people_groups_and_fields_go_as_they_came(desk: Desk, told: Told, bring) -> None:
    person(desk, "Old", DEE, groups=("Board",))
    before, groups = book(desk), desk.people.groups()
    result = bring(f"name,phone,group,Dog\nAnn Roe,{ANN},Choir,Rex\nBob,{BOB},Board,\n")
    told.changes.clear()
    done = desk.past_imports.take_back(result.run)
    assert (done.removed, done.restored, done.stays) == (2, 0, ())
    assert book(desk) == before
    assert desk.people.groups() == groups
    assert desk.store.contacts.custom_fields() == ()
    assert desk.store.contacts.ids("roe") == desk.store.contacts.ids("rex")
    assert told.of(ContactsChanged)
    assert desk.store.check() == []


def test_who_was_changed_by_it_is_as_before(desk: Desk, bring) -> None:
    ann = person(
        desk,
        "Ann",
        ANN,
        notes="tea",
        custom={"Dog": "Rex"},
        groups=("Choir",),
    )
    result = bring(
        "name,phone,mobile,company,notes,group,Dog,Cat\n"
        f"Anna Roe,{ANN},{BOB},Acme,coffee,Board,Max,Tom\n"
    )
    assert book(desk)[0].organisation == "Acme"
    done = desk.past_imports.take_back(result.run)
    assert (done.removed, done.restored, done.stays) == (0, 1, ())
    assert book(desk) == [ann]
    assert [group.name for group in desk.people.groups()] == ["Choir"]
    assert desk.store.contacts.by_number(BOB) is None
    assert desk.store.contacts.ids("acme").tolist() == []


def test_imports_are_taken_back_one_after_the_other(desk: Desk, bring) -> None:
    first = bring(f"name,phone,notes\nAnn,{ANN},tea\n")
    second = bring(f"name,phone,notes\nAnn,{ANN},coffee\n")
    desk.past_imports.take_back(second.run)
    assert book(desk)[0].notes == "tea"
    assert desk.past_imports.take_back(first.run).removed == 1
    assert book(desk) == []


def test_an_earlier_import_is_taken_back_under_a_later_one(desk: Desk, bring) -> None:
    first = bring(f"name,phone,notes\nAnn,{ANN},tea\nBob,{BOB},\n")
    bring(f"name,phone,notes\nAnn,{ANN},coffee\n")
    assert stays(desk, first.run) == [("Ann", Reason.CHANGED_SINCE)]
    assert [row.name for row in book(desk)] == ["Ann"]


def test_who_was_changed_or_texted_since_stays(desk: Desk, bring) -> None:
    result = bring(f"name,phone\nAnn,{ANN}\nBob,{BOB}\nCy,{CY}\nDee,{DEE}\n")
    ann, _, cy, dee = book(desk)
    desk.people.save(replace(ann, notes="allergic"))
    desk.compose.queue("Hello", [Recipient(BOB)])
    desk.people.add_group("Board", [cy.id])
    desk.people.delete([dee.id])
    done = desk.past_imports.take_back(result.run)
    assert [(each.name, each.reason) for each in done.stays] == [
        ("Ann", Reason.CHANGED_SINCE),
        ("Bob", Reason.USED_SINCE),
        ("Cy", Reason.CHANGED_SINCE),
    ]
    assert (done.removed, done.gone) == (0, 1)
    assert [row.name for row in book(desk)] == ["Ann", "Bob", "Cy"]


def test_a_conversation_older_than_the_import_keeps_nobody(desk: Desk, bring) -> None:
    desk.compose.queue("Hello", [Recipient(ANN)])
    result = bring(f"name,phone\nAnn,{ANN}\n")
    assert desk.past_imports.take_back(result.run).removed == 1


def test_a_value_changed_since_stays_and_the_others_go_back(desk: Desk, bring) -> None:
    person(desk, "Ann", ANN, notes="tea")
    result = bring(f"name,phone,notes,company,Dog\nAnn,{ANN},coffee,Acme,Rex\n")
    desk.people.save(replace(book(desk)[0], notes="water"))
    assert stays(desk, result.run) == [("Ann", Reason.CHANGED_SINCE)]
    (ann,) = book(desk)
    assert (ann.notes, ann.organisation, dict(ann.custom)) == ("water", "", {})


def test_a_number_that_was_texted_since_stays(desk: Desk, bring) -> None:
    person(desk, "Ann", ANN)
    result = bring(f"name,phone,mobile,company\nAnn,{ANN},{BOB},Acme\n")
    desk.compose.queue("Hello", [Recipient(BOB)])
    assert stays(desk, result.run) == [("Ann", Reason.USED_SINCE)]
    (ann,) = book(desk)
    assert ann.organisation == ""
    assert [phone.e164 for phone in ann.phones] == [ANN, BOB]


def test_a_group_somebody_else_joined_since_stays(desk: Desk, bring) -> None:
    bob = person(desk, "Bob", BOB)
    result = bring(f"name,phone,group\nAnn,{ANN},Choir\n")
    (choir,) = desk.people.groups()
    desk.people.add_members(choir.id, [bob.id])
    desk.past_imports.take_back(result.run)
    assert [(group.name, group.size) for group in desk.people.groups()] == [("Choir", 1)]


def test_blocks_stay_and_the_white_list_is_left(desk: Desk, bring) -> None:
    result = bring(
        f"name,phone,do_not_send,white_list\nAnn,{ANN},moved,\nBob,{BOB},,yes\n",
        Choices(white_list=True),
    )
    done = desk.past_imports.take_back(result.run)
    assert (done.removed, done.blocked) == (2, 1)
    ann, bob = desk.store.consents.get(ANN), desk.store.consents.get(BOB)
    assert ann is not None
    assert ann.do_not_send == "moved"
    assert bob is not None
    assert not bob.white_list
    assert [row.evidence for row in desk.store.consents.history(BOB)] == [
        "imported from list.csv",
        "the import of list.csv was taken back",
    ]


def test_it_is_recorded_and_taken_back_after_a_restart(
    desk: Desk, bring, clock: FakeClock, tmp_path: Path
) -> None:
    result = bring(f"name,phone\nAnn,{ANN}\nBob,12\n", Choices(origin="the form of 3 May"))
    words = load_words(resource("opt_out_words.toml"))
    with open_desk(tmp_path, words=words, clock=clock, random=Random(7), emit=Told()) as again:
        (row,) = again.past_imports.all()
        assert (row.id, row.name, row.kind) == (result.run, "list.csv", "csv")
        assert (row.read, row.created, row.updated, row.unchanged, row.refused) == (2, 1, 0, 0, 1)
        assert (row.origin, row.undone_at) == ("the form of 3 May", None)
        assert clock.now() - row.at == timedelta(seconds=60)
        assert again.past_imports.take_back(row.id).removed == 1
        assert again.past_imports.all()[0].undone_at == clock.now()
    assert book(desk) == []


def test_taking_back_twice_or_nothing_is_refused(desk: Desk, bring) -> None:
    result = bring(f"name,phone\nAnn,{ANN}\n")
    desk.past_imports.take_back(result.run)
    for run, reason in ((result.run, Reason.ALREADY_UNDONE), (99, Reason.NOT_FOUND)):
        with pytest.raises(Refusal) as caught:
            desk.past_imports.take_back(run)
        assert caught.value.reason is reason


def test_a_dry_run_of_taking_back_changes_nothing(desk: Desk, told: Told, bring) -> None:
    result = bring(f"name,phone\nAnn,{ANN}\n")
    told.changes.clear()
    assert desk.past_imports.take_back(result.run, dry_run=True).removed == 1
    assert len(book(desk)) == 1
    assert desk.past_imports.all()[0].undone_at is None
    assert told.changes == []


def test_a_dry_run_and_a_cancelled_import_leave_no_record(desk: Desk, bring) -> None:
    bring(f"name,phone\nAnn,{ANN}\n", dry_run=True)
    assert bring(f"name,phone\nAnn,{ANN}\n", cancelled=lambda: True).cancelled
    assert desk.past_imports.all() == []


def test_undoing_tells_how_far_it_is_and_can_be_cancelled(desk: Desk, told: Told, bring) -> None:
    rows = "".join(f"P{n},0740{n:07}\n" for n in range(1200))
    result = bring("name,phone\n" + rows)
    seen: list[tuple[int, int]] = []
    told.changes.clear()
    stopped = desk.past_imports.take_back(
        result.run or 0,
        progress=lambda done, total: seen.append((done, total)),
        cancelled=lambda: len(seen) == 2,
    )
    assert stopped.cancelled
    assert seen == [(0, 1200), (500, 1200)]
    assert len(book(desk)) == 1200
    assert desk.past_imports.all()[0].undone_at is None
    assert told.changes == []
    assert desk.past_imports.take_back(result.run or 0).removed == 1200


def test_a_person_who_is_forgotten_is_passed_by(desk: Desk, bring) -> None:
    person(desk, "Ann", ANN, notes="secret")
    result = bring(f"name,phone,notes\nAnn,{ANN},other\nBob,{BOB},\n")
    desk.forget.forget(desk.forget.whom(ANN))
    with closing(sqlite3.connect(desk.store.path)) as link:
        kept = link.execute("SELECT before, after FROM import_change").fetchall()
    assert "secret" not in str(kept)
    done = desk.past_imports.take_back(result.run or 0)
    assert (done.removed, done.restored) == (1, 0)
    assert book(desk) == []


NAMES = st.sampled_from(["", "Ann", "Bob"])
ROWS = st.lists(
    st.tuples(
        st.sampled_from([ANN, BOB, CY, DEE]),
        st.sampled_from(["", ANN, BOB, CY, DEE]),
        NAMES,
        st.sampled_from(["", "tea", "coffee"]),
        st.sampled_from(["", "Choir", "Board; Choir"]),
        st.sampled_from(["", "Rex"]),
    ),
    max_size=6,
)


def as_text(rows: list[tuple[str, ...]]) -> str:
    lines = ["phone,mobile,first name,notes,group,Dog", *(",".join(row) for row in rows)]
    return "\n".join(lines) + "\n"


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    known=ROWS, lists=st.lists(ROWS, min_size=1, max_size=3), conflicts=st.sampled_from(Conflicts)
)
def test_whatever_is_imported_taking_it_back_leaves_the_book_as_it_was(
    desk: Desk, bring, known, lists, conflicts: Conflicts
) -> None:
    desk.people.delete(desk.store.contacts.ids())
    for group in desk.people.groups():
        desk.people.delete_group(group.id)
    if known:
        bring(as_text(known))
    states, runs = [], []
    for rows in filter(None, lists):
        states.append((book(desk), desk.people.groups(), desk.store.contacts.custom_fields()))
        runs.append(bring(as_text(rows), Choices(conflicts=conflicts)).run)
    for state, run in zip(reversed(states), reversed(runs), strict=True):
        assert desk.past_imports.take_back(run).stays == ()
        after = (book(desk), desk.people.groups(), desk.store.contacts.custom_fields())
        assert after == state


def test_a_group_that_is_used_by_now_stays_though_it_is_empty(desk: Desk, bring) -> None:
    result = bring(f"name,phone,group\nAnn,{ANN},Choir\nBob,{BOB},Team\nCy,{CY},Club\n")
    groups = {row.name: row.id for row in desk.people.groups()}
    desk.people.add_group("Inside", parent=groups["Choir"])
    desk.people.add_rule_group("Not in the team", Rule((InGroup(groups["Team"], inside=False),)))
    assert result.run is not None
    desk.past_imports.take_back(result.run)
    assert [row.name for row in desk.people.groups()] == [
        "Choir",
        "Inside",
        "Not in the team",
        "Team",
    ]
