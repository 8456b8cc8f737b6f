"""Contacts with checked numbers, groups, and what may be sent to whom."""

from __future__ import annotations

import pytest

from smsdesk.domain.changes import ContactsChanged, QueueChanged
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Status
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services.desk import Desk
from tests.services.conftest import Told


def person(name: str, *numbers: str, groups: tuple[str, ...] = ()) -> ContactRow:
    phones = tuple(PhoneRow(0, "", number) for number in numbers)
    return ContactRow(0, first_name=name, phones=phones, groups=groups)


def test_numbers_are_checked_and_kept_as_typed(desk: Desk, told: Told) -> None:
    saved = desk.people.save(person(" Ann ", "(206) 555-0142", "+1 206 555 0142", "12345"))
    assert saved.id
    assert saved.first_name == "Ann"
    assert [phone.e164 for phone in saved.phones] == ["+12065550142", "12345"]
    assert told.of(ContactsChanged)


def test_a_kept_number_stays_when_the_country_changes(desk: Desk) -> None:
    saved = desk.people.save(person("Ann", "(206) 555-0142"))
    desk.settings.put("default_region", "DE")
    again = desk.people.save(saved)
    assert [(phone.e164, phone.typed) for phone in again.phones] == [
        ("+12065550142", "(206) 555-0142")
    ]


def test_a_wrong_number_is_refused_and_nothing_kept(desk: Desk) -> None:
    with pytest.raises(Refusal) as caught:
        desk.people.save(person("Ann", "2.06556E+10"))
    assert caught.value.reason is Reason.NUMBER_SPREADSHEET
    assert caught.value.trouble.detail == "2.06556E+10"
    assert len(desk.store.contacts.ids()) == 0


def test_a_number_of_somebody_else_is_refused_with_their_name(desk: Desk) -> None:
    desk.people.save(person("Ann", "(206) 555-0142"))
    with pytest.raises(Refusal) as caught:
        desk.people.save(person("Bo", "206.555.0142"))
    assert caught.value.reason is Reason.DUPLICATE
    assert caught.value.trouble.hints == ("Ann",)


def test_deleting_can_be_undone(desk: Desk) -> None:
    ann = desk.people.save(person("Ann", "(206) 555-0142", groups=("Choir",)))
    gone = desk.people.delete([ann.id, 999])
    assert len(desk.store.contacts.ids()) == 0
    desk.people.restore(gone)
    back = desk.store.contacts.get(ann.id)
    assert back is not None
    assert (back.name, back.groups) == ("Ann", ("Choir",))
    assert desk.people.delete([999]) == ()


def test_contacts_as_recipients_by_a_number_that_may_be_texted(desk: Desk) -> None:
    ann = desk.people.save(person("Ann", "(206) 555-0142", "(206) 555-0143"))
    nobody = desk.people.save(person("Bo"))
    desk.people.set_consent("(206) 555-0142", do_not_send="landline", evidence="Ann says so")
    first, second = desk.people.recipients([ann.id, nobody.id])
    assert (first.typed, first.contact, first.values["first_name"]) == (
        "+12065550143",
        ann.id,
        "Ann",
    )
    assert second.typed == ""
    desk.people.set_consent("(206) 555-0143", do_not_send="opted_out", evidence="STOP")
    assert desk.people.recipients([ann.id])[0].typed == "+12065550142"


def test_groups(desk: Desk, told: Told) -> None:
    ann = desk.people.save(person("Ann", "(206) 555-0142"))
    bo = desk.people.save(person("Bo", "(206) 555-0143"))
    group = desk.people.add_group("Choir", [ann.id, bo.id])
    assert group.size == 2
    assert desk.people.take_out(group.id, [bo.id]) == [(group.id, bo.id)]
    desk.people.rename_group(group.id, "Big choir")
    assert list(desk.people.members("big  CHOIR")) == [ann.id]
    desk.people.add_members(group.id, [bo.id])
    assert [(row.name, row.size) for row in desk.people.groups()] == [("Big choir", 2)]
    with pytest.raises(Refusal):
        desk.people.add_group("Big Choir")
    desk.people.delete_group(group.id)
    assert desk.people.groups() == []
    with pytest.raises(Refusal) as caught:
        desk.people.members("Choir")
    assert caught.value.reason is Reason.NOT_FOUND
    assert told.of(ContactsChanged)


def test_blocking_a_number_ends_what_waits_for_it(desk: Desk, told: Told) -> None:
    queued = desk.compose.queue("Hello", [Recipient("(206) 555-0142")])
    consent = desk.people.set_consent(
        "206 555 0142", do_not_send="asked by telephone", evidence="Eve at the desk"
    )
    assert consent.do_not_send == "asked by telephone"
    assert consent.since is not None
    row = desk.store.outbounds.get(queued.queued[0].id)
    assert row is not None
    assert (row.status, row.reason) == (Status.CANCELLED, Reason.DO_NOT_SEND)
    assert told.of(QueueChanged)


def test_consent_is_shown_also_where_nothing_is_known(desk: Desk) -> None:
    assert desk.people.consent("(206) 555-0142").number == "+12065550142"
    desk.people.set_consent("(206) 555-0142", white_list=True, evidence="form")
    known = desk.people.consent("+12065550142")
    assert (known.white_list, known.do_not_send) == (True, "")
