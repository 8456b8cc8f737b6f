"""Duplicates: what is a sign of one person and what is none, merging, and what is remembered."""

from __future__ import annotations

import pytest

from smsdesk.domain.changes import ContactsChanged
from smsdesk.domain.merging import Likeness, choices, merged
from smsdesk.domain.message import Recipient
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services.desk import Desk
from smsdesk.services.duplicates import LARGEST, LARGEST_BY_ADDRESS
from smsdesk.services.progress import Stopped
from smsdesk.services.recipients import Chosen, Person, gather
from tests.services.conftest import Told


def add(desk: Desk, first: str = "", last: str = "", number: str = "", **more: object) -> int:
    phones = (PhoneRow(0, "", number),) if number else ()
    return desk.people.save(ContactRow(0, first, last, phones=phones, **more)).id


def number(at: int) -> str:
    return f"+1202555{at:04d}"


def found(desk: Desk) -> list[tuple[Likeness, str, tuple[int, ...]]]:
    return [(one.likeness, one.detail, one.contacts) for one in desk.duplicates.find().duplicates]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Jane", "Doe"), ("jane", "DOE")),
        (("José", "Núñez"), ("Jose", "Nunez")),
        (("Jane", "Doe"), ("Doe", "Jane")),
        (("Jane", "Doe"), ("Doe, Jane", "")),
        (("Anne-Marie", "Roe"), ("Anne Marie", "Roe")),
        (("Łukasz", "Strauß"), ("Lukasz", "Strauss")),
        (("Liam", "O'Brien"), ("Liam", "OBrien")),
        (("Liam", "O’Brien"), ("Liam", "O'Brien")),
        (("Jane ", "van der  Berg"), ("jane", "Van Der Berg")),
    ],
)
def test_names_that_differ_by_how_they_are_written_are_alike(
    desk: Desk, one: tuple[str, str], other: tuple[str, str]
) -> None:
    ids = (add(desk, *one, number(1)), add(desk, *other, number(2)))
    assert found(desk) == [(Likeness.NAME, "", ids)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Jane", "Doe"), ("Jane", "Roe")),
        (("Jane", "Doe"), ("Janet", "Doe")),
        (("Jane", ""), ("Jane", "")),
        (("Jane", "Doe"), ("Jane", "")),
        (("王", ""), ("王", "")),
    ],
)
def test_names_that_say_too_little_are_no_sign(
    desk: Desk, one: tuple[str, str], other: tuple[str, str]
) -> None:
    add(desk, *one, number(1))
    add(desk, *other, number(2))
    assert found(desk) == []


def test_a_number_with_a_typing_error_is_no_sign(desk: Desk) -> None:
    add(desk, "Jane", "Doe", "+12025550123")
    add(desk, "J.", "Do", "+12025550132")
    add(desk, "", "", "+12025550124")
    assert found(desk) == []


def test_the_surest_sign_comes_first_and_is_told(desk: Desk) -> None:
    name = (add(desk, "Bo", "Li", number(1)), add(desk, "bo", "li", number(2)))
    bare = (add(desk, "Cy", "Roe", number(3)), add(desk, "Cy", "Roe"))
    field = tuple(
        add(desk, "Di", "Poe", number(at), custom={"town": town, "class": "7b"})
        for at, town in ((4, "Nairobi"), (5, "NAIROBI"))
    )
    work = tuple(add(desk, "Ed", number=number(at), organisation="Clínic") for at in (6, 7))
    mail = (
        add(desk, "Fay", number=number(8), custom={"Email": "fay@example.org"}),
        add(desk, "F. Lim", number=number(9), custom={"mail": "Fay@Example.org; x@y.example"}),
    )
    assert found(desk) == [
        (Likeness.EMAIL, "fay@example.org", mail),
        (Likeness.NAME_AND_ORGANISATION, "", work),
        (Likeness.NAME_AND_FIELD, "town, class", field),
        (Likeness.NAME_WITHOUT_NUMBER, "", bare),
        (Likeness.NAME, "", name),
    ]


def test_who_is_together_by_a_surer_sign_is_not_told_twice(desk: Desk) -> None:
    one = add(desk, "Jane", "Doe", number(1), custom={"mail": "j@example.org"})
    two = add(desk, "Jane", "Doe", number(2), custom={"mail": "j@example.org"})
    assert found(desk) == [(Likeness.EMAIL, "j@example.org", (one, two))]
    three = add(desk, "Doe", "Jane", number(3))
    assert found(desk)[1:] == [(Likeness.NAME, "", (one, two, three))]


def test_organisations_without_a_person_are_compared_by_their_name(desk: Desk) -> None:
    ids = tuple(add(desk, number=number(at), organisation="Clinic") for at in (1, 2))
    assert found(desk) == [(Likeness.NAME, "", ids)]


def test_what_too_many_share_is_no_sign(desk: Desk) -> None:
    for at in range(LARGEST + 1):
        add(desk, "Jane", "Doe", number(at))
    for at in range(LARGEST_BY_ADDRESS + 1):
        add(desk, f"X{at}", number=number(100 + at), custom={"mail": "office@example.org"})
    result = desk.duplicates.find()
    assert (result.duplicates, result.common) == ((), 2)


def test_who_is_not_the_same_is_not_found_again(desk: Desk) -> None:
    one, two, three = (add(desk, "Jane", "Doe", number(at)) for at in (1, 2, 3))
    desk.duplicates.keep_apart([one, two])
    assert found(desk) == [(Likeness.NAME, "", (one, two, three))], "the third may be either"
    desk.duplicates.keep_apart([one, two, three])
    assert found(desk) == []
    desk.duplicates.perhaps_same([one, three])
    assert found(desk) == [(Likeness.NAME, "", (one, three))]


def test_finding_tells_how_far_it_is_and_can_be_cancelled(desk: Desk) -> None:
    for at in range(5):
        add(desk, f"A{at}", number=number(at))
    told: list[tuple[int, int]] = []
    desk.duplicates.find(lambda done, total: told.append((done, total)))
    assert told[-1] == (5, 5)
    with pytest.raises(Stopped):
        desk.duplicates.find(cancelled=lambda: True)


def test_merging_and_taking_it_back_are_told(desk: Desk, told: Told) -> None:
    ids = [add(desk, "Jane", "Doe", number(at)) for at in (1, 2)]
    rows = desk.duplicates.people([*ids, 999])
    told.changes.clear()
    merge = desk.duplicates.merge(ids, merged(rows))
    assert told.of(ContactsChanged)
    assert found(desk) == []
    told.changes.clear()
    assert [row.id for row in desk.duplicates.take_back(merge.id)] == ids
    assert told.of(ContactsChanged)


def test_who_was_merged_is_still_written_to(desk: Desk) -> None:
    one, two = (add(desk, "Jane", "Doe", number(at), custom={"town": "Rome"}) for at in (1, 2))
    rows = desk.duplicates.people([one, two])
    desk.duplicates.merge([one, two], merged(rows))
    (whole,) = gather([Chosen((two, one))], desk)
    assert (whole.typed, whole.contact) == (number(1), one)
    (single,) = gather([Person(two, "Jane Doe", number(2))], desk)
    assert (single.typed, single.contact, single.values["town"]) == (number(2), one, "Rome")


def test_each_field_is_chosen_and_the_name_stays_in_one_piece() -> None:
    one = ContactRow(1, "Jane", "Doe", "Clinic", "a", "en", custom={"town": "Rome", "x": "1"})
    two = ContactRow(2, "Doe", "Jane", "", "b\na", "de", "UTC", custom={"town": "Oslo"})
    offered = {choice.key: choice.values for choice in choices([one, two])}
    assert offered == {
        "name": ("Jane Doe", "Doe Jane"),
        "organisation": ("Clinic",),
        "language": ("en", "de"),
        "time_zone": ("UTC",),
        "custom:town": ("Rome", "Oslo"),
        "custom:x": ("1",),
    }
    chosen = {"name": "Doe Jane", "custom:town": "Oslo", "language": "de", "organisation": ""}
    row = merged([one, two], chosen)
    assert (row.id, row.first_name, row.last_name) == (1, "Doe", "Jane")
    assert (row.organisation, row.language, row.time_zone) == ("", "de", "UTC")
    assert row.custom == {"town": "Oslo", "x": "1"}
    assert row.notes == "b\na"


def test_a_recipient_who_was_deleted_stays_a_number(desk: Desk) -> None:
    gone = add(desk, "Jane", "Doe", number(1))
    desk.people.delete([gone])
    assert gather([Person(gone, "Jane Doe", number(1))], desk) == (Recipient(number(1)),)
