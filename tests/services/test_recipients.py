"""Entries of the recipients field: splitting what is pasted, gathering, and keeping in a draft."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.errors import Refusal
from smsdesk.domain.grouping import Asks, FieldTest, Rule
from smsdesk.domain.message import Recipient, Skipped
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services.desk import Desk
from smsdesk.services.recipients import (
    LONGEST_PASTE,
    MANY,
    Chosen,
    Group,
    Listed,
    Pasted,
    Person,
    Typed,
    dumps,
    entries_of,
    gather,
    loads,
    problem,
    split,
)

EVERY_KIND = (
    Typed("0712 345"),
    Person(3, "Ann <b>", "+12025550123"),
    Group("Class “4B”"),
    Chosen((1, 2, 3)),
    Pasted(("1", "2")),
    Listed(
        "list.csv",
        ("name", "day"),
        (Recipient("+12025550123", {"name": "Ann"}, 2),),
        (Skipped("abc", Reason.NUMBER_ALPHANUMERIC, 3, ""),),
    ),
)


def test_a_list_is_split_at_every_usual_sign() -> None:
    found = split("+1 202 555 0101, +1 202 555 0102;+12025550103\n+12025550104\t+12025550105")
    assert len(found.numbers) == 5
    assert (found.words, found.cut) == (0, 0)


def test_a_slash_parts_whole_numbers_alone() -> None:
    assert split("2065550142 / 2065550143").numbers == ("2065550142", "2065550143")
    assert split("+1 206 555 0142/+1 206 555 0143").numbers == (
        "+1 206 555 0142",
        "+1 206 555 0143",
    )
    assert split("0171/1234567").numbers == ("0171/1234567",)
    assert split("030/901820/12").numbers == ("030/901820/12",)


def test_names_beside_numbers_are_no_recipients() -> None:
    found = split("Ann Roe\t+1 202 555 0101\nBob, +12025550102, friend")
    assert found.numbers == ("+1 202 555 0101", "+12025550102")
    assert found.words == 3


def test_a_word_alone_in_its_line_is_kept_to_be_called_wrong() -> None:
    assert split("Ann\n+12025550101").numbers == ("Ann", "+12025550101")


def test_pasted_rubbish_is_bounded() -> None:
    found = split("x" * (LONGEST_PASTE + 7))
    assert len(found.numbers) == 1
    assert len(found.numbers[0]) < 100
    assert found.cut == 7


@given(st.text(max_size=300))
def test_splitting_any_text_gives_pieces_without_blanks_around(text: str) -> None:
    assert all(piece.strip() == piece and piece for piece in split(text).numbers)


def test_few_numbers_are_chips_many_are_one() -> None:
    few = tuple(str(number) for number in range(MANY))
    assert entries_of(few) == tuple(Typed(one) for one in few)
    assert entries_of((*few, "x")) == (Pasted((*few, "x")),)


def test_entries_survive_a_draft() -> None:
    assert loads(dumps(EVERY_KIND)) == EVERY_KIND


@given(st.text(max_size=100))
def test_any_text_of_a_draft_is_read_without_an_error(text: str) -> None:
    loads(text)


@given(
    st.recursive(
        st.none() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["kind", "number", "rows", "out", "contacts"]), inner)
        ),
        max_leaves=8,
    )
)
def test_any_json_of_a_draft_is_read_without_an_error(kept: object) -> None:
    loads(json.dumps(kept))
    loads(json.dumps([{"kind": "chosen", "contacts": kept}]))


def test_what_a_draft_of_another_version_kept_is_left_out() -> None:
    assert loads('[{"kind": "typed", "number": "1"}, {"kind": "new"}, 5]') == (Typed("1"),)


def test_bare_numbers_in_a_draft_are_read_as_a_list() -> None:
    assert loads("+12025550101; +12025550102") == (Typed("+12025550101"), Typed("+12025550102"))


def test_a_problem_is_told_by_its_reason() -> None:
    assert problem("+12025550123", None) is None
    trouble = problem("Ann", "US")
    assert trouble is not None
    assert trouble.reason is Reason.NUMBER_ALPHANUMERIC


def test_known_numbers_bring_their_fields_and_groups_their_people(desk: Desk) -> None:
    people = desk.people
    ann = people.save(
        ContactRow(0, "Ann", phones=(PhoneRow(0, "", "+12025550101"),), groups=("Choir",))
    )
    people.save(ContactRow(0, "Bob", phones=(PhoneRow(0, "", "+12025550102"),)))
    found = gather(
        (
            Typed("(202) 555-0101"),
            Pasted(("202-555-0102", "202-555-0199")),
            Person(ann.id, "Ann", "+12025550101"),
            Group("Choir"),
            Chosen((ann.id,)),
        ),
        desk,
    )
    assert [one.values.get("first_name", "") for one in found] == [
        *("Ann", "Bob", "", "Ann", "Ann", "Ann")
    ]
    assert [one.contact for one in found[:2]] == [ann.id, ann.id + 1]


def test_a_deleted_contact_is_still_its_number(desk: Desk) -> None:
    assert gather((Person(99, "Ann", "+12025550101"),), desk) == (Recipient("+12025550101"),)


def test_a_group_is_found_under_its_new_name_and_missed_when_it_is_gone(desk: Desk) -> None:
    ann = desk.people.save(ContactRow(0, "Ann", phones=(PhoneRow(0, "", "+12025550101"),)))
    group = desk.people.add_group("Choir", [ann.id])
    (entry,) = loads(dumps([Group("Choir", group.id)]))
    desk.people.rename_group(group.id, "Singers")
    assert [one.contact for one in gather((entry,), desk)] == [ann.id]
    desk.people.delete_group(group.id)
    with pytest.raises(Refusal) as refused:
        gather((entry,), desk)
    assert (refused.value.reason, refused.value.trouble.detail) == (Reason.GROUP_GONE, "Choir")


def test_everybody_below_a_group_and_of_a_rule_is_found_once(desk: Desk) -> None:
    people = desk.people
    ids = [
        people.save(
            ContactRow(
                0,
                f"P{n}",
                language="de",
                phones=(PhoneRow(0, "", f"+1202555010{n}"),),
            )
        ).id
        for n in range(4)
    ]
    school = people.add_group("School", ids[:2])
    people.add_group("Class", ids[1:3], parent=school.id)
    ruled = people.add_rule_group("Germans", Rule((FieldTest("language", Asks.IS, "DE"),)))
    found = gather((Group("School", school.id), Group("Germans", ruled.id)), desk)
    assert [one.contact for one in found] == [*ids[:3], *ids]
    people.save(ContactRow(0, "P4", language="de", phones=(PhoneRow(0, "", "+12025550104"),)))
    assert len(gather((Group("Germans", ruled.id),), desk)) == 5
