"""The conversations: who wrote, what was said, the answer, and what must not be sent."""

from __future__ import annotations

from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from smsdesk.domain.changes import LaneState
from smsdesk.domain.message import (
    WITHHELD,
    Concat,
    Direction,
    MissedCall,
    ReceivedPart,
    Recipient,
)
from smsdesk.domain.outcome import Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Status
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.sim.server import SimOptions
from smsdesk.ui.context import TalkRequest
from smsdesk.ui.models.threads import last_words
from smsdesk.ui.pages.conversations import LINES, ConversationsPage
from tests.support.route import after_hand_over
from tests.support.witness import virtual_modems
from tests.ui.conftest import Room

ANN, BEN = "+12025550101", "+12025550102"
_serial = count(1)


def arrive(room: Room, sender: str, text: str, concat: Concat | None = None) -> None:
    part = ReceivedPart(
        raw=f"{next(_serial):08X}",
        sender=sender,
        text=text,
        data=None,
        sent_at=room.clock.now(),
        concat=concat,
        slot=None,
        route="test",
        imei="490154203237518",
        imsi="262011234567890",
    )
    room.clock.advance(1)
    room.desk.lane("test", room.route).intake.take([part])
    room.bridge.flush_now()


def open_page(room: Room, number: str = "") -> ConversationsPage:
    room.window.show()
    room.context.pulse.start()
    room.window.navigate("conversations", TalkRequest(number) if number else None)
    page = room.window.current_page()
    assert isinstance(page, ConversationsPage)
    room.settle()
    return page


def texts(page: ConversationsPage) -> list[str]:
    return [bubble.text.text() for bubble in page.view.bubbles()]


def test_nobody_wrote_yet(room: Room) -> None:
    page = open_page(room)
    assert page._nothing.isVisible()
    assert page._nothing.title.text() == "No conversations yet"
    assert not page._search.isVisible()


def test_the_latest_is_on_top_and_unread_ones_are_counted(room: Room) -> None:
    room.desk.people.save(ContactRow(0, "Ann", "Lee", phones=(PhoneRow(0, ANN, ""),)))
    arrive(room, ANN, "One")
    arrive(room, BEN, "Two")
    arrive(room, ANN, "Three")
    page = open_page(room)
    rows = [page.model.row_at(at) for at in range(page.model.rowCount())]
    room.settle()
    rows = [page.model.row_at(at) for at in range(page.model.rowCount())]
    assert [(row.name or row.number, row.unread, last_words(row)) for row in rows] == [
        ("Ann Lee", 2, "Three"),
        (BEN, 1, "Two"),
    ]
    assert "2 unread" in page.model.index(0, 0).data()
    room.qtbot.waitUntil(lambda: room.window._sidebar.buttons["conversations"].count() == 3)


def test_what_is_shown_counts_as_read(room: Room) -> None:
    arrive(room, ANN, "Hello")
    arrive(room, BEN, "Hello too")
    page = open_page(room)
    page.table.selectRow(1)
    room.qtbot.waitUntil(lambda: texts(page) == ["Hello"])
    room.qtbot.waitUntil(lambda: room.desk.store.inbox.unread_count() == 1)
    room.qtbot.waitUntil(lambda: room.window._sidebar.buttons["conversations"].count() == 1)
    arrive(room, ANN, "Again")
    room.qtbot.waitUntil(lambda: texts(page) == ["Hello", "Again"])
    room.qtbot.waitUntil(lambda: room.desk.store.inbox.unread_count() == 1)


def test_what_is_not_shown_stays_unread(room: Room) -> None:
    page = open_page(room, ANN)
    room.window.navigate("outbox")
    arrive(room, ANN, "Anybody there?")
    room.settle()
    assert room.desk.store.inbox.unread_count() == 1
    room.window.navigate("conversations")
    room.qtbot.waitUntil(lambda: room.desk.store.inbox.unread_count() == 0)
    assert texts(page) == ["Anybody there?"]


def test_an_answer_is_counted_with_the_languages_that_are_allowed(room: Room) -> None:
    arrive(room, ANN, "Ne zaman?")
    page = open_page(room, ANN)
    page.reply.set_text("Toplantımız yarın saat on yedide okulumuzda yapılacaktır, bekleriz. Şimdi")
    assert page.reply.counter.text() == "2 parts · 61 left · Unicode"
    room.desk.settings.put("national_tables", "tr")
    room.window.navigate("outbox")
    room.window.navigate("conversations")
    assert page.reply.counter.text() == "1 part · 82 left · Turkish alphabet"
    room.settle()


def test_an_answer_goes_into_the_queue_and_the_talk(room: Room) -> None:
    arrive(room, ANN, "Will you come?")
    page = open_page(room, ANN)
    page.reply.editor.setFocus()
    room.qtbot.keyClicks(page.reply.editor, "Yes, at {five}")
    assert page.reply.button.isEnabled()
    assert "1 part" in page.reply.counter.text()
    room.qtbot.keyClick(page.reply.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.qtbot.waitUntil(lambda: texts(page) == ["Will you come?", "Yes, at {five}"])
    assert page.reply.text() == ""
    assert not page.reply.button.isEnabled()
    queued = room.desk.store.outbounds.recent(1)[0]
    assert (queued.number, queued.text) == (ANN, "Yes, at {five}")
    assert page.view.bubbles()[-1].row.status is Status.NOT_PROCESSED


def test_the_state_of_an_answer_is_followed(room: Room) -> None:
    page = open_page(room, ANN)
    page._reply("Hello")
    room.qtbot.waitUntil(lambda: texts(page) == ["Hello"])
    bubble = page.view.bubbles()[0]
    room.turns(2)
    room.qtbot.waitUntil(lambda: bubble.row.status is Status.SUCCESS)
    assert "Sent" in bubble._state.text()
    assert page.view.bubbles() == [bubble]


def test_an_unknown_answer_offers_its_steps(room: Room) -> None:
    room.desk.compose.queue("Hello", [Recipient(ANN)])
    room.route.script.append(after_hand_over(Unknown(Trouble(Reason.NO_ANSWER))))
    room.turns(2)
    page = open_page(room, ANN)
    bubble = page.view.bubbles()[0]
    assert [made.text() for made in bubble._buttons] == ["Send again", "It arrived"]
    bubble._buttons[1].click()
    room.qtbot.waitUntil(lambda: page.view.bubbles()[0].row.status is Status.SUCCESS)
    assert page.view.bubbles()[0]._buttons == []


def test_an_answer_begun_is_kept_with_its_conversation(room: Room) -> None:
    arrive(room, ANN, "One")
    arrive(room, BEN, "Two")
    page = open_page(room, ANN)
    page.reply.set_text("Dear Ann")
    page.arrive(TalkRequest(BEN))
    assert page.reply.text() == ""
    page.reply.set_text("Dear Ben")
    room.window.navigate("outbox")
    page.arrive(TalkRequest(ANN))
    assert page.reply.text() == "Dear Ann"
    page.arrive(TalkRequest(BEN))
    assert page.reply.text() == "Dear Ben"


def test_who_asked_not_to_be_texted_gets_no_answer_box(room: Room) -> None:
    arrive(room, ANN, "STOP")
    page = open_page(room, ANN)
    assert page._blocked.isVisible()
    assert page._blocked_title.text() == "Asked not to be texted"
    assert "STOP" in page._blocked_text.text()
    assert not page.reply.isVisible()
    arrive(room, ANN, "START")
    room.qtbot.waitUntil(page.reply.isVisible)
    assert not page._blocked.isVisible()


def test_a_doubtful_reply_is_for_a_person_to_decide(room: Room) -> None:
    room.desk.compose.queue("Hello", [Recipient(ANN)])
    arrive(room, ANN, "please stop texting me at night")
    page = open_page(room, ANN)
    assert page.question.isVisible()
    assert "1 message" in page.question.waits.text()
    assert page.reply.isVisible()
    page.question.yes.click()
    room.qtbot.waitUntil(page._blocked.isVisible)
    consent = room.desk.store.consents.get(ANN)
    assert consent is not None
    assert consent.evidence == "please stop texting me at night"


def test_hostile_texts_and_senders_are_shown_as_text(room: Room) -> None:
    hostile = "<img src=x onerror=y>\u202eabc\u0007\nsecond line"
    arrive(room, ANN, hostile)
    page = open_page(room, ANN)
    bubble = page.view.bubbles()[0]
    assert bubble.text.text() == "<img src=x onerror=y>⟦RLO⟧abc␇\nsecond line"
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.objectName()
    room.settle()
    assert "⟦RLO⟧" in page.model.index(0, 0).data()


def test_a_text_that_is_not_whole_says_so(room: Room) -> None:
    arrive(room, ANN, "First half", Concat(7, 3, 1))
    page = open_page(room, ANN)
    assert "2 part" in page.view.bubbles()[0]._state.text()
    arrive(room, ANN, " and the middle", Concat(7, 3, 2))
    arrive(room, ANN, " and the end", Concat(7, 3, 3))
    room.qtbot.waitUntil(lambda: texts(page) == ["First half and the middle and the end"])


def test_a_missed_call_stands_in_the_talk(room: Room) -> None:
    arrive(room, ANN, "Call me")
    room.desk.lane("test", room.route).intake.take([MissedCall(ANN, "test")])
    page = open_page(room, ANN)
    assert page._talk is not None
    assert [row.direction for row in page._talk.rows] == [Direction.IN, Direction.CALL]
    labels = [label.text() for label in page.view.findChildren(QLabel)]
    assert any(text.startswith("Missed call") for text in labels)


def test_a_long_talk_is_read_in_pieces(room: Room) -> None:
    for number in range(LINES + 10):
        arrive(room, ANN, f"Line {number}")
    page = open_page(room, ANN)
    assert len(texts(page)) == LINES
    assert texts(page)[-1] == f"Line {LINES + 9}"
    assert page.view._earlier.isVisible()
    page.view._earlier.click()
    room.qtbot.waitUntil(lambda: len(texts(page)) == LINES + 10)
    assert not page.view._earlier.isVisible()


@pytest.mark.parametrize("typed", ["(202) 555-0101", "+12025550101"])
def test_a_number_is_shown_as_it_is_read_and_found_in_every_writing(room: Room, typed: str) -> None:
    arrive(room, ANN, "One")
    arrive(room, BEN, "Two")
    page = open_page(room, ANN)
    assert page._name.text().strip("\u200e") == "(202) 555-0101"
    with room.qtbot.waitSignal(page.model.loaded):
        page._search.setText(typed)
    assert page.model.rowCount() == 1
    room.qtbot.waitUntil(lambda: page.model.row_at(0) is not None)
    assert "(202) 555-0101" in page.model.index(0, 0).data()


def test_search_narrows_the_list(room: Room) -> None:
    arrive(room, ANN, "About the picnic")
    arrive(room, BEN, "About the bus")
    page = open_page(room)
    with room.qtbot.waitSignal(page.model.loaded):
        page._search.setText("picnic")
    assert page.model.rowCount() == 1
    page._search.setText("zeppelin")
    room.qtbot.waitUntil(page._list_empty.isVisible)
    assert "zeppelin" in page._list_empty.text.text()


def test_the_open_conversation_stays_marked_when_others_write(room: Room) -> None:
    arrive(room, ANN, "One")
    page = open_page(room, ANN)
    room.qtbot.waitUntil(lambda: page._chosen_row() is not None)
    arrive(room, BEN, "Two")
    room.qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    room.settle()
    room.qtbot.waitUntil(
        lambda: (row := page._chosen_row()) is not None and row.number == ANN, timeout=5_000
    )


def test_a_number_that_cannot_be_answered_says_why(room: Room) -> None:
    arrive(room, "BANK", "Your code is 1234")
    page = open_page(room, "BANK")
    page._reply("Thank you")
    room.qtbot.waitUntil(room.window._notice.isVisible)
    assert room.window._notice.sentence.text()
    assert page.reply.isEnabled()
    assert room.desk.store.outbounds.counts().by_status == {}


def test_calls_of_the_virtual_network_appear_as_they_ring(live: Room) -> None:
    with virtual_modems(SimOptions(tcp=0, latency=0.0)) as (server, _witness):
        live.window.show()
        live.context.pulse.start()
        live.window.navigate("conversations")
        page = live.window.current_page()
        live.lanes.start(server.urls[0])
        live.qtbot.waitUntil(lambda: live.lanes.views()[0].state is LaneState.READY, timeout=15_000)
        server.call(0, "+12025550142")
        live.qtbot.waitUntil(lambda: page.model.rowCount() == 1)
        server.call(0, "")
        live.qtbot.waitUntil(lambda: live.desk.store.inbox.unread_count() == 2, timeout=15_000)
        live.qtbot.waitUntil(lambda: page.model.rowCount() == 2)
        live.lanes.stop(server.urls[0])
        live.qtbot.waitUntil(lambda: not live.lanes.running(), timeout=15_000)
    live.window.navigate("conversations", TalkRequest(WITHHELD))
    live.settle()
    assert page._name.text() == "Number withheld"
    assert not page.reply.isVisible(), "there is nobody to answer to"
    assert not page._person.isVisible()
    live.window.navigate("conversations", TalkRequest("+12025550142"))
    live.settle()
    assert page.reply.isVisible()
    assert page._person.isVisible()
    live.qtbot.waitUntil(lambda: live.desk.store.inbox.unread_count() == 0)
