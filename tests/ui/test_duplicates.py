"""Duplicates: found, looked at, merged and brought back, as a person does it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel

from smsdesk.domain.message import Recipient
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.ui.context import MergeRequest
from smsdesk.ui.pages.contacts import ContactsPage
from smsdesk.ui.pages.conversations import ConversationsPage
from smsdesk.ui.pages.duplicates import DuplicatesPage
from smsdesk.ui.pages.person import PersonPage
from tests.ui.conftest import Room
from tests.ui.hands import click


def add(room: Room, first: str, last: str, at: int, **more: object) -> ContactRow:
    phones = (PhoneRow(0, "", f"+1202555{at:04d}"),)
    return room.desk.people.save(ContactRow(0, first, last, phones=phones, **more))


def jane(room: Room) -> list[ContactRow]:
    return [
        add(room, "Jane", "Doe", 1, groups=("Choir",), custom={"town": "Rome"}, notes="one"),
        add(room, "DOE", "Jané", 2, groups=("Band",), custom={"town": "Oslo"}, notes="two"),
    ]


@pytest.fixture
def page(room: Room) -> DuplicatesPage:
    jane(room)
    add(room, "Bob", "Roe", 3)
    return opened(room, 1)


def opened(room: Room, count: int) -> DuplicatesPage:
    room.window.show()
    room.window.navigate("duplicates")
    made = room.window.current_page()
    assert isinstance(made, DuplicatesPage)
    shows(room, made, count)
    return made


def shows(room: Room, page: DuplicatesPage, count: int) -> None:
    room.settle()
    room.qtbot.waitUntil(lambda: page.model.rowCount() == count and not page.model.loading)
    if count:
        room.qtbot.waitUntil(page.panel.isVisible)


def everybody(room: Room) -> list[ContactRow]:
    rows = room.desk.store.contacts.page(sorted(room.desk.store.contacts.ids()))
    return [replace(row, phones=tuple(replace(one, id=0) for one in row.phones)) for row in rows]


def label(page: DuplicatesPage, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def test_two_entries_are_merged_field_by_field_and_brought_back(
    room: Room, page: DuplicatesPage
) -> None:
    before = everybody(room)
    assert page.model.index(0, 0).data() == "Jane Doe · DOE Jané (2), Same name"
    assert page.subtitle.text() == "1 possible duplicate"
    assert label(page, "merge_numbers").split("\n") == [
        "\u200e(202) 555-0001\u200e",
        "\u200e(202) 555-0002\u200e",
    ]
    assert label(page, "merge_notes") == "one\ntwo"
    town = page.findChild(QComboBox, "merge_choice_custom:town")
    assert town is not None
    assert [town.itemText(at) for at in range(town.count())] == ["Rome", "Oslo"]
    town.setCurrentIndex(1)
    click(page, "merge_now")
    shows(room, page, 0)
    (whole, _bob) = everybody(room)
    assert (whole.name, whole.custom, whole.notes) == ("Jane Doe", {"town": "Oslo"}, "one\ntwo")
    assert set(whole.groups) == {"Band", "Choir"}
    assert [one.e164 for one in whole.phones] == ["+12025550001", "+12025550002"]
    click(room.window, "toast_undo")
    shows(room, page, 1)
    assert everybody(room) == before


def test_a_merge_can_be_brought_back_later(room: Room, page: DuplicatesPage) -> None:
    before = everybody(room)
    click(page, "merge_now")
    shows(room, page, 0)
    room.window.navigate("contacts")
    room.window.navigate("duplicates")
    page.tabs.setCurrentIndex(1)
    room.qtbot.waitUntil(page.back_panel.isVisible)
    assert label(page, "merged_entry_1") == "DOE Jané"
    click(page, "merged_take_back")
    shows(room, page, 1) if page.tabs.currentIndex() == 0 else room.settle()
    room.qtbot.waitUntil(lambda: everybody(room) == before)
    room.qtbot.waitUntil(lambda: page.merges.rowCount() == 0)


def test_what_was_changed_since_is_lost_only_after_a_question(
    room: Room, page: DuplicatesPage
) -> None:
    before = everybody(room)
    click(page, "merge_now")
    shows(room, page, 0)
    whole = everybody(room)[0]
    room.desk.people.save(replace(whole, notes="new"))
    room.settle()
    room.answers.yes = False
    page._take_back(room.desk.store.merging.latest()[0])
    room.qtbot.waitUntil(lambda: bool(room.answers.asked))
    assert "Jane Doe was changed after the merge" in room.answers.asked[0].text
    room.settle()
    assert everybody(room)[0].notes == "new"
    room.answers.yes = True
    page._take_back(room.desk.store.merging.latest()[0])
    room.qtbot.waitUntil(lambda: everybody(room) == before)


def test_not_the_same_person_is_remembered_with_a_way_back(
    room: Room, page: DuplicatesPage
) -> None:
    click(page, "merge_apart")
    shows(room, page, 0)
    assert page._nothing.title.text() == "No duplicates"
    click(page, "duplicates_again")
    room.qtbot.waitUntil(page.again.isEnabled)
    shows(room, page, 0)
    assert room.desk.store.merging.apart()
    room.desk.duplicates.perhaps_same([row.id for row in everybody(room)])
    click(page, "duplicates_again")
    shows(room, page, 1)
    click(page, "merge_apart")
    shows(room, page, 0)
    click(room.window, "toast_undo")
    shows(room, page, 1)
    assert not room.desk.store.merging.apart()


def test_of_several_only_those_that_are_ticked_are_merged(room: Room) -> None:
    jane(room)
    add(room, "Jane", "Doe", 9)
    page = opened(room, 1)
    assert page.panel.merge.text() == "Merge these 3"
    boxes = [page.findChild(QCheckBox, f"merge_entry_{at}") for at in range(3)]
    boxes[0].setChecked(False)
    boxes[1].setChecked(False)
    assert not page.panel.merge.isEnabled()
    boxes[1].setChecked(True)
    assert page.panel.merge.text() == "Merge these 2"
    click(page, "merge_now")
    shows(room, page, 1)
    names = [row.name for row in everybody(room)]
    assert names == ["Jane Doe", "DOE Jané"]


def test_what_may_be_sent_and_the_conversations_stay(room: Room) -> None:
    one, two = jane(room)
    number = two.phones[0].e164
    room.desk.compose.queue("Hello", [Recipient(number)])
    room.turns(1)
    room.desk.people.set_consent(number, do_not_send="opted_out", evidence="STOP")
    page = opened(room, 1)
    assert "nothing is loosened" in label(page, "merge_consent_text")
    click(page, "merge_now")
    shows(room, page, 0)
    consent = room.desk.store.consents.get(number)
    assert consent is not None
    assert consent.do_not_send == "opted_out"
    assert [row.text for row in room.desk.store.inbox.talk(number, 5)] == ["Hello"]
    room.window.navigate("conversations")
    talks = room.window.current_page()
    assert isinstance(talks, ConversationsPage)
    room.settle()
    room.qtbot.waitUntil(lambda: talks.model.row_at(0) is not None)
    assert talks.model.row_at(0).name == one.name


def test_a_selection_in_contacts_is_merged_without_any_likeness(room: Room) -> None:
    add(room, "Jane", "Doe", 1)
    add(room, "J.", "D.", 2)
    room.window.show()
    room.window.navigate("contacts")
    book = room.window.current_page()
    assert isinstance(book, ContactsPage)
    room.settle()
    room.qtbot.waitUntil(lambda: book.model.rowCount() == 2)
    book.table.selectAll()
    click(book, "contacts_merge")
    page = room.window.current_page()
    assert isinstance(page, DuplicatesPage)
    shows(room, page, 1)
    assert label(page, "merge_why") == "Chosen by you"
    click(page, "merge_now")
    room.qtbot.waitUntil(lambda: len(everybody(room)) == 1)
    click(page, "duplicates_back")
    assert room.window.current_page() is book


def test_a_persons_page_is_one_click_away_and_leads_back(room: Room, page: DuplicatesPage) -> None:
    click(page, "merge_show_1")
    person = room.window.current_page()
    assert isinstance(person, PersonPage)
    room.settle()
    assert person.title.text() == "DOE Jané"
    click(person, "person_back")
    assert room.window.current_page() is page


def test_somebody_who_is_gone_meanwhile_is_said(room: Room, page: DuplicatesPage) -> None:
    room.desk.store.contacts.delete([everybody(room)[1].id])
    click(page, "merge_now")
    room.qtbot.waitUntil(room.window._notice.isVisible)
    assert len(everybody(room)) == 2


def test_an_empty_book_and_one_without_duplicates_say_so(room: Room) -> None:
    page = opened(room, 0)
    assert page._nothing.title.text() == "No duplicates"
    page.tabs.setCurrentIndex(1)
    assert page._merged_places.currentWidget() is page._no_merges


def test_a_request_without_people_shows_nothing(room: Room) -> None:
    room.window.show()
    room.window.navigate("duplicates", MergeRequest((998, 999)))
    room.settle()
    page = room.window.current_page()
    assert isinstance(page, DuplicatesPage)
    assert not page.panel.isVisible()
