"""Consent in the window: test mode's frame, the card, the lists, the words, forgetting, a file."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from smsdesk.domain.message import Recipient
from smsdesk.domain.status import Status
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services.words import List, Text
from smsdesk.ui.context import ConsentRequest, PersonRequest, TalkRequest
from smsdesk.ui.dialogs.ask_text import AskText
from smsdesk.ui.dialogs.block_numbers import BlockNumbers
from smsdesk.ui.dialogs.forget_person import ForgetPerson
from smsdesk.ui.dialogs.opt_out_words import OptOutWords
from smsdesk.ui.pages.consents import ConsentsPage
from smsdesk.ui.pages.conversations import ConversationsPage
from smsdesk.ui.pages.person import PersonPage
from tests.services.test_compose import rows
from tests.ui.conftest import Room
from tests.ui.hands import click
from tests.ui.looks import clipped, nameless
from tests.ui.test_conversations import arrive

ANN, BEA = "+12025550123", "+12025550124"
UNCLEAR = "please stop sending me these"


def opened(room: Room, kind: type) -> object:
    """Return the dialog of a kind that is open."""
    room.settle()
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
    assert found, kind
    return found[-1]


def shown(room: Room) -> None:
    room.window.open_first()
    room.window.show()
    room.settle()
    room.qtbot.waitUntil(lambda: room.window.current_page() is not None)


def looked(room: Room, what: object) -> None:
    """Wait until the pulse has shown something; `what` tells whether it has."""
    room.context.pulse.look()
    room.qtbot.waitUntil(what, timeout=5_000)  # type: ignore[arg-type]  # a callable


def test_test_mode_stands_in_the_frame_until_it_is_switched_off(room: Room) -> None:
    room.desk.compose.queue("Hello", [Recipient(ANN), Recipient(BEA)])
    room.desk.consenting.white([BEA], listed=True, evidence="mine")
    shown(room)
    strip = room.window._test_mode.strip
    assert not strip.isVisible()
    room.desk.consenting.begin_test_mode()
    looked(room, strip.isVisible)
    assert strip.words.text() == (
        "Only the 1 number on the white list gets messages. 1 message is held back."
    )
    assert room.window._root.property("testing") is True
    for page in ("outbox", "settings", "compose"):
        room.window.navigate(page)
        assert strip.isVisible()
    room.answers.yes = False
    strip.end.click()
    room.settle()
    assert room.desk.settings.flag("test_mode"), "asked first"
    room.answers.yes = True
    strip.end.click()
    room.settle()
    looked(room, lambda: not strip.isVisible())
    assert room.window._root.property("testing") is False
    banner = room.window._test_mode.banner
    assert banner.isVisible()
    assert banner.sentence.text() == "1 message waits since test mode was on."
    banner.button.click()
    room.settle()
    looked(room, lambda: not banner.isVisible())
    assert room.desk.consenting.tested() == 0


def test_what_test_mode_held_can_be_cancelled(room: Room) -> None:
    room.desk.compose.queue("Hello", [Recipient(ANN)])
    room.desk.consenting.begin_test_mode()
    room.desk.consenting.end_test_mode()
    shown(room)
    banner = room.window._test_mode.banner
    looked(room, banner.isVisible)
    room.window._test_mode._cancel.click()
    room.settle()
    assert [row.status for row in rows(room.desk)] == [Status.CANCELLED]


@pytest.mark.parametrize("yes", [True, False])
def test_the_card_is_answered_both_ways(room: Room, yes: bool) -> None:
    room.desk.compose.queue("Hello", [Recipient(ANN)])
    shown(room)
    room.window.navigate("outbox")
    arrive(room, ANN, UNCLEAR)
    banner = room.window._questions
    looked(room, banner.isVisible)
    banner.button.click()
    room.settle()
    page = room.window.current_page()
    assert isinstance(page, ConversationsPage)
    room.qtbot.waitUntil(page.question.isVisible)
    assert not banner.isVisible()
    assert page.question.said.text() == f"“{UNCLEAR}”"
    assert page.question.waits.text() == "1 message to them waits for your answer."
    state = page.view.bubbles()[0]._state.text()
    assert "may be an opt-out" in state
    (page.question.yes if yes else page.question.no).click()
    room.qtbot.waitUntil(lambda: not page.question.isVisible())
    room.settle()
    first = min(rows(room.desk), key=lambda row: row.id)
    assert first.status is (Status.CANCELLED if yes else Status.NOT_PROCESSED)
    assert not first.held
    assert page._blocked.isVisible() is yes


def test_numbers_are_added_by_paste_found_and_taken_off_with_a_reason(room: Room) -> None:
    shown(room)
    room.window.navigate("consents", ConsentRequest())
    room.settle()
    page = room.window.current_page()
    assert isinstance(page, ConsentsPage)
    assert page._empty.isVisible()
    page.add.click()
    dialog = opened(room, BlockNumbers)
    assert isinstance(dialog, BlockNumbers)
    assert not dialog.yes.isEnabled()
    dialog.numbers.setPlainText("202-555-0123\n(202) 555-0124, 911")
    assert dialog.figures.text() == "3 numbers"
    dialog.note.setText("called on Monday")
    dialog.yes.click()
    room.settle()
    room.qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    # A row is fetched once somebody looks at it.
    room.qtbot.waitUntil(lambda: "called on Monday" in (page.model.index(0, 3).data() or ""))
    page.field.setText("0124")
    page._search_for("0124")
    room.settle()
    room.qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.table.selectRow(0)
    room.qtbot.waitUntil(page.remove.isEnabled)
    page.remove.click()
    why = opened(room, AskText)
    assert isinstance(why, AskText)
    assert not why.yes.isEnabled(), "a reason is needed"
    why.edit.setText("asked for it at the counter")
    why.yes.click()
    room.settle()
    assert [row.number for row in room.desk.store.consents.blocked()] == [ANN]
    assert "at the counter" in room.desk.store.consents.history(BEA)[-1].evidence


def test_numbers_come_from_a_file(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "stop.csv"
    path.write_text("name;mobile\nAnn;202-555-0123\nBea;202-555-0124\n")
    room.answers.open_from = path
    dialog = BlockNumbers(room.context, white=True, parent=room.window)
    dialog.open()
    dialog.file.click()
    room.settle()
    assert dialog.numbers.toPlainText().count("\n") == 1


def test_the_words_are_edited_kept_and_restored(room: Room) -> None:
    shown(room)
    dialog = OptOutWords(room.context, room.window)
    dialog.open()
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    assert not dialog.save.isEnabled()
    assert not dialog.restore.isEnabled()
    dialog.lists[List.OPT_OUT].setPlainText("Schluss\n")
    dialog.texts[Text.OPTED_OUT].setText("Tschüs.")
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    assert dialog.lists[List.OPT_OUT].toPlainText() == "Schluss", "waits for Save"
    dialog.save.click()
    room.settle()
    arrive(room, ANN, "schluss!")
    consent = room.desk.store.consents.get(ANN)
    assert consent is not None
    assert [row.text for row in rows(room.desk)] == ["Tschüs."]
    again = OptOutWords(room.context, room.window)
    again.open()
    again.language.setCurrentIndex(again.language.findData("de"))
    again.restore.click()
    again.save.click()
    room.settle()
    book = room.desk.words
    assert book.language("de") == book.delivered("de")


def test_a_word_of_the_law_stays(room: Room) -> None:
    shown(room)
    dialog = OptOutWords(room.context, room.window)
    dialog.open()
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    dialog.lists[List.OPT_OUT].setPlainText("stop")
    dialog.save.click()
    room.settle()
    assert dialog.isVisible()
    assert "quit" in dialog.trouble.text()


@pytest.fixture
def ann(room: Room) -> ContactRow:
    phones = (PhoneRow(0, "", ANN), PhoneRow(0, "", BEA))
    return room.desk.people.save(ContactRow(0, "Ann", "Miller", phones=phones))


def person_page(room: Room, ann: ContactRow) -> PersonPage:
    shown(room)
    room.window.navigate("person", PersonRequest(ann.id))
    room.settle()
    page = room.window.current_page()
    assert isinstance(page, PersonPage)
    room.qtbot.waitUntil(lambda: page.person is not None)
    return page


def test_a_person_is_forgotten_once_the_word_is_typed(room: Room, ann: ContactRow) -> None:
    arrive(room, ANN, "hello")
    page = person_page(room, ann)
    page.more.forget.trigger()
    dialog = opened(room, ForgetPerson)
    assert isinstance(dialog, ForgetPerson)
    assert not dialog.yes.isEnabled()
    dialog.typed.setText("forget")
    assert nameless(dialog) == []
    assert clipped(dialog) == []
    dialog.yes.click()
    room.settle()
    assert room.desk.store.contacts.get(ann.id) is None
    assert room.desk.store.inbox.recent(9) == []
    assert {row.number for row in room.desk.store.consents.blocked()} == {ANN, BEA}
    current = room.window.current_page()
    assert current is not None
    assert current.key == "contacts"


def test_everything_about_a_person_goes_into_a_file(
    room: Room, ann: ContactRow, tmp_path: Path
) -> None:
    arrive(room, ANN, "hello there")
    room.answers.save_to = tmp_path / "ann.zip"
    page = person_page(room, ann)
    page.more.export.trigger()
    room.settle()
    with zipfile.ZipFile(tmp_path / "ann.zip") as held:
        assert "hello there" in held.read("person.html").decode()


def test_a_person_is_blocked_and_freed_on_the_page(room: Room, ann: ContactRow) -> None:
    page = person_page(room, ann)
    page.tabs.setCurrentIndex(2)
    assert page.block.isVisible()
    assert not page.lift.isVisible()
    page.block.click()
    dialog = opened(room, BlockNumbers)
    assert isinstance(dialog, BlockNumbers)
    dialog.yes.click()
    room.settle()
    room.qtbot.waitUntil(page.lift.isVisible)
    assert not page.block.isVisible()
    page.more._prepare()
    assert page.more.lift.isVisible()


def test_the_menu_of_a_conversation_puts_a_number_on_the_white_list(room: Room) -> None:
    arrive(room, ANN, "hello")
    shown(room)
    room.window.navigate("conversations", TalkRequest(ANN))
    room.settle()
    page = room.window.current_page()
    assert isinstance(page, ConversationsPage)
    room.qtbot.waitUntil(page.more_button.isVisible)
    page.more.white.trigger()
    room.settle()
    consent = room.desk.store.consents.get(ANN)
    assert consent is not None
    assert consent.white_list


@pytest.mark.parametrize("scheme", ["light", "dark"], indirect=True)
def test_nothing_is_clipped_or_nameless(room: Room, ann: ContactRow) -> None:
    room.desk.compose.queue("Hello", [Recipient(ANN)])
    room.desk.consenting.block([BEA], "abuse", evidence="x" * 300, note="y" * 200)
    room.desk.consenting.begin_test_mode()
    shown(room)
    looked(room, room.window._test_mode.strip.isVisible)
    room.window.navigate("consents", ConsentRequest())
    room.settle()
    for root in (
        room.window,
        OptOutWords(room.context, room.window),
        BlockNumbers(room.context, white=False, parent=room.window),
    ):
        root.show()
        room.settle()
        assert nameless(root) == []
        assert clipped(root) == []


def test_consent_and_its_proof_go_into_files(room: Room, ann: ContactRow, tmp_path: Path) -> None:
    room.desk.people.set_consent(ANN, do_not_send="moved", evidence="letter")
    room.context.navigate("consents", None)
    room.settle()
    page = room.window.current_page()
    assert isinstance(page, ConsentsPage)
    menu = page.findChild(QMenu, "consents_export_menu")
    assert menu is not None
    for name, action in zip(("now.csv", "proof.xlsx"), menu.actions(), strict=True):
        room.answers.save_to = tmp_path / name
        action.trigger()
        room.settle()
        assert (tmp_path / name).stat().st_size > 0
    assert "moved" in (tmp_path / "now.csv").read_text("utf-8-sig")


def test_received_texts_go_into_a_file(room: Room, ann: ContactRow, tmp_path: Path) -> None:
    arrive(room, ANN, "hello there")
    room.context.navigate("conversations", None)
    room.settle()
    room.answers.save_to = tmp_path / "inbox.csv"
    click(room.window, "conversations_export")
    room.settle()
    assert "hello there" in (tmp_path / "inbox.csv").read_text("utf-8-sig")
