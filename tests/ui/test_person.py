"""A person's page: what is known, what was said and became of it, and the ways in and out."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from smsdesk.domain.message import ReceivedPart, Recipient
from smsdesk.domain.outcome import Rejected
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services.recipients import Person, Typed
from smsdesk.ui.context import ContactRequest, PersonRequest, TalkRequest
from smsdesk.ui.dialogs.contact_editor import ContactEditor
from smsdesk.ui.models.exchanges import OUTCOME, TEXT, TIME
from smsdesk.ui.pages.compose import ComposePage
from smsdesk.ui.pages.contacts import ContactsPage
from smsdesk.ui.pages.conversations import ConversationsPage
from smsdesk.ui.pages.person import PersonPage
from tests.support.route import accept, before_hand_over
from tests.ui.conftest import Room
from tests.ui.hands import click, dialog, no_dialog

HOME, AWAY = "+12025550101", "+442079460018"


def ann(room: Room) -> ContactRow:
    return room.desk.people.save(
        ContactRow(
            0,
            "Ann",
            "Roe",
            "Riverside Clinic",
            notes="calls back",
            language="de",
            time_zone="Europe/Berlin",
            custom={"town": "Nairobi"},
            phones=(PhoneRow(0, "", HOME), PhoneRow(0, "", AWAY)),
            groups=("Choir", "R&D"),
        )
    )


def opened(room: Room, contact: int, **more: str) -> PersonPage:
    room.window.show()
    room.window.navigate("person", PersonRequest(contact, **more))
    made = room.window.current_page()
    assert isinstance(made, PersonPage)
    room.settle()
    return made


def texts(parent: QWidget) -> list[str]:
    return [one.text() for one in parent.findChildren(QLabel) if one.isVisibleTo(parent)]


def cell(page: PersonPage, row: int, column: int) -> str:
    return str(page.exchanges.index(row, column).data())


def received(room: Room, number: str, text: str, pdu: str = "AA01") -> None:
    now = room.clock.now()
    intake = room.desk.lane("test", room.route).intake
    intake.take([ReceivedPart(pdu, number, text, None, now, None, None, "test")])
    room.bridge.flush_now()


def test_who_a_person_is_is_shown_whole(room: Room) -> None:
    room.desk.people.set_consent(AWAY, do_not_send="opted_out", evidence="STOP")
    page = opened(room, ann(room).id)
    assert page.title.text() == "Ann Roe"
    said = texts(page.facts)
    assert "\u200e(202) 555-0101\u200e" in said
    assert "\u200e+44 20 7946 0018\u200e" in said
    for fact in ("Riverside Clinic", "German", "Europe/Berlin", "town", "Nairobi", "calls back"):
        assert fact in said
    states = [page.facts.findChild(QWidget, f"person_state_{at}") for at in (0, 1)]
    assert [one.text() for one in states] == ["May be texted", "Opted out"]
    groups = [page.facts.findChild(QWidget, f"person_group_{at}") for at in (0, 1)]
    assert [one.text() for one in groups] == ["Choir", "R&&D"]


def test_everything_said_is_shown_with_its_outcome_over_all_numbers(room: Room) -> None:
    person = ann(room)
    room.desk.compose.queue("Hello", [Recipient(HOME)])
    room.desk.compose.queue("Hello again", [Recipient(AWAY)])
    refused = Rejected(Trouble(Reason.NUMBER_UNKNOWN_TO_NETWORK, "CMS 1"))
    room.route.script.extend([accept(), before_hand_over(refused)])
    room.turns(2)
    room.clock.advance(60)
    received(room, HOME, "Thanks <b>you</b>")
    page = opened(room, person.id)
    assert [one.row.text for one in page._talk.bubbles()][-1] == "Thanks <b>you</b>"
    rows = page.exchanges.rowCount()
    assert rows == 3
    assert [cell(page, 0, TEXT), cell(page, 0, OUTCOME)] == ["Thanks <b>you</b>", "Received"]
    outcomes = {cell(page, at, TEXT): cell(page, at, OUTCOME) for at in range(rows)}
    assert outcomes["Hello"].startswith("Sent")
    assert outcomes["Hello again"].startswith("Failed, ")
    assert cell(page, 0, TIME) != ""


def test_it_follows_what_happens_meanwhile(room: Room) -> None:
    page = opened(room, ann(room).id)
    assert page._talk_places.currentWidget() is page._talk_empty
    received(room, AWAY, "Hi")
    room.qtbot.waitUntil(lambda: page.exchanges.rowCount() == 1)
    assert page._talk_places.currentWidget() is page._talk
    room.desk.compose.queue("Answer", [Recipient(HOME)])
    room.bridge.flush_now()
    room.qtbot.waitUntil(lambda: page.exchanges.rowCount() == 2)


def test_consent_is_shown_with_every_change_and_its_evidence(room: Room) -> None:
    person = ann(room)
    room.desk.people.set_consent(HOME, white_list=True, evidence="asked at the desk")
    room.desk.people.set_consent(HOME, do_not_send="wrong number", evidence="a stranger called")
    page = opened(room, person.id)
    page.tabs.setCurrentWidget(page.consent)
    said = texts(page.consent)
    assert any("Nothing is sent to this number" in one for one in said)
    assert any("wrong number" in one and "Since" in one for one in said)
    assert "“a stranger called”" in said
    assert "“asked at the desk”" in said
    assert said.index("“a stranger called”") < said.index("“asked at the desk”"), "latest first"


def test_a_person_without_anything_is_told_what_to_do(room: Room) -> None:
    bare = room.desk.people.save(ContactRow(0, "Zoe"))
    page = opened(room, bare.id)
    assert not page.write.isEnabled()
    assert page._talk_empty.text.text() == "Add a number: then you can write to this person."
    click(page.facts, "person_add_number")
    editor = dialog(room, ContactEditor)
    editor.numbers[0].edit.setText("202 555 0190")
    click(editor, "contact_save")
    room.qtbot.waitUntil(lambda: no_dialog(ContactEditor))
    room.qtbot.waitUntil(page.write.isEnabled)
    room.qtbot.waitUntil(lambda: "\u200e(202) 555-0190\u200e" in texts(page.facts))


def test_write_goes_to_the_person_or_to_one_number(room: Room) -> None:
    page = opened(room, ann(room).id)
    click(page, "person_write")
    compose = room.window.current_page()
    assert isinstance(compose, ComposePage)
    room.qtbot.waitUntil(lambda: len(compose.recipients.entries()) == 1)
    assert isinstance(compose.recipients.entries()[0], Person)
    room.window.navigate("person", PersonRequest(page.person.contact.id))
    room.settle()
    click(page.facts, "person_write_1")
    room.qtbot.waitUntil(
        lambda: any(getattr(one, "number", "") == AWAY for one in compose.recipients.entries())
    )
    assert all(isinstance(one, Person | Typed) for one in compose.recipients.entries())


def test_from_the_conversation_to_the_person_and_back(room: Room) -> None:
    person = ann(room)
    received(room, HOME, "Hi")
    room.window.show()
    room.window.navigate("conversations", TalkRequest(HOME))
    talk = room.window.current_page()
    assert isinstance(talk, ConversationsPage)
    room.settle()
    click(talk, "talk_person")
    page = room.window.current_page()
    assert isinstance(page, PersonPage)
    room.settle()
    assert page.person is not None
    assert page.person.contact.id == person.id
    click(page, "person_open_talk")
    assert room.window.current_page() is talk
    click(talk, "talk_person")
    room.settle()
    click(page, "person_back")
    assert room.window.current_page() is talk


def test_a_conversation_with_a_stranger_offers_to_add_them(room: Room) -> None:
    received(room, "+12025550177", "Hi")
    room.window.show()
    room.window.navigate("conversations", TalkRequest("+12025550177"))
    talk = room.window.current_page()
    assert talk is not None
    room.settle()
    click(talk, "talk_person")
    editor = dialog(room, ContactEditor)
    assert editor.numbers[0].edit.text() == "(202) 555-0177"
    editor.reject()


def test_from_the_list_to_the_person_and_from_a_group_back_to_the_list(room: Room) -> None:
    ann(room)
    room.desk.people.save(ContactRow(0, "Bob"))
    room.window.show()
    room.window.navigate("contacts")
    book = room.window.current_page()
    assert isinstance(book, ContactsPage)
    room.settle()
    room.qtbot.waitUntil(lambda: book.model.row_at(0) is not None)
    book.table.selectRow(0)
    book.table.opened.emit()
    page = room.window.current_page()
    assert isinstance(page, PersonPage)
    room.settle()
    assert room.window._sidebar.buttons["contacts"].isChecked()
    click(page.facts, "person_group_1")
    assert room.window.current_page() is book
    room.qtbot.waitUntil(lambda: book.model.rowCount() == 1)
    current = book.groups.current()
    assert current is not None
    assert current.name == "R&D"


def test_deleting_leads_back_and_can_be_undone(room: Room) -> None:
    person = ann(room)
    page = opened(room, person.id)
    page._delete_action.trigger()
    room.settle()
    assert isinstance(room.window.current_page(), ContactsPage)
    assert room.desk.store.contacts.get(person.id) is None
    room.window.navigate("person", PersonRequest(person.id))
    room.settle()
    assert page._places.currentWidget() is page._gone
    click(room.window, "toast_undo")
    room.settle()
    room.qtbot.waitUntil(lambda: page.title.text() == "Ann Roe")


def test_earlier_messages_come_when_they_are_asked_for(room: Room) -> None:
    person = ann(room)
    for at in range(70):
        room.clock.advance(1)
        received(room, HOME, f"text {at}", f"AA{at:04d}")
    page = opened(room, person.id)
    assert page.exchanges.rowCount() == 60
    page.tabs.setCurrentIndex(1)
    click(page, "person_history_earlier")
    room.qtbot.waitUntil(lambda: page.exchanges.rowCount() == 70)
    assert not page._earlier.isVisible()


@pytest.mark.parametrize("scheme", ["dark"], indirect=True)
def test_it_is_painted_in_the_dark_and_changes_with_the_scheme(room: Room) -> None:
    page = opened(room, ann(room).id)
    room.theme.choose("light")
    room.settle()
    assert "Riverside Clinic" in texts(page.facts)


def test_edit_by_another_page_still_opens_the_editor(room: Room) -> None:
    person = ann(room)
    room.window.show()
    room.window.navigate("contacts", ContactRequest(contact=person.id))
    dialog(room, ContactEditor).reject()
