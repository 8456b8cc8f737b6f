"""The outbox page: what it shows, what it narrows to, and which steps it offers."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from smsdesk.domain.message import Priority, Receipt, Recipient
from smsdesk.domain.outcome import Rejected, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Delivery, Status
from smsdesk.ui import when
from smsdesk.ui.context import OutboxRequest
from smsdesk.ui.pages.outbox import OutboxPage
from tests.support.route import accept, after_hand_over, before_hand_over
from tests.ui.conftest import Room

NUMBERS = [f"+1202555{number:04d}" for number in range(100, 106)]
REJECTED = Rejected(Trouble(Reason.NUMBER_UNKNOWN_TO_NETWORK, "CMS 1"))
UNKNOWN = Unknown(Trouble(Reason.NO_ANSWER))


def open_page(room: Room, request: OutboxRequest | None = None) -> OutboxPage:
    room.window.show()
    room.context.pulse.start()
    room.window.navigate("outbox", request)
    page = room.window.current_page()
    assert isinstance(page, OutboxPage)
    room.settle()
    return page


def queue(
    room: Room, count: int = 6, *, name: str = "", text: str = "Hello", hours: int = 0
) -> int:
    at = room.clock.now() + timedelta(hours=hours) if hours else None
    people = [Recipient(number) for number in NUMBERS[:count]]
    result = room.desk.compose.queue(text, people, name=name, at=at)
    assert result.batch is not None
    room.bridge.flush_now()
    return result.batch


def mixed(room: Room) -> int:
    """Queue six messages: delivered, sent, failed, unknown, and two that wait."""
    batch = queue(room, name="Mixed")
    room.route.script.extend(
        [accept(), accept(), before_hand_over(REJECTED), after_hand_over(UNKNOWN)]
    )
    loop = room.desk.lane("test", room.route)
    for _ in range(4):
        loop.turn()
    loop.pause()
    loop.turn()
    loop.intake.take(
        [Receipt(1, NUMBERS[0], Delivery.DELIVERED, 0, room.clock.now(), "test", "262011234567890")]
    )
    room.bridge.flush_now()
    return batch


def select(room: Room, page: OutboxPage, status: Status, delivery: Delivery | None = None) -> int:
    """Select the first message that stands there; return its id."""
    for position in range(page.model.rowCount()):
        room.qtbot.waitUntil(lambda at=position: page.model.row_at(at) is not None)
        row = page.model.row_at(position)
        if row.status is status and delivery in (None, row.delivery):
            page.table.selectRow(position)
            room.settle()
            return row.id
    raise AssertionError(status)


def test_an_empty_outbox_says_what_to_do(room: Room) -> None:
    page = open_page(room)
    assert page._empty.isVisible()
    assert page._empty.title.text() == "Nothing was sent yet"
    assert page._empty_new.isVisible()


def test_tiles_count_and_narrow(room: Room) -> None:
    mixed(room)
    page = open_page(room)
    counts = {key: tile.count() for key, tile in page._tiles.tiles.items()}
    assert counts == {
        "all": 6,
        "waiting": 2,
        "sending": 0,
        "sent": 2,
        "delivered": 1,
        "failed": 1,
        "unknown": 1,
        "cancelled": 0,
    }
    for key in ("waiting", "sent", "delivered", "failed", "unknown"):
        with room.qtbot.waitSignal(page.model.loaded):
            page._tiles.tiles[key].click()
        assert page.model.rowCount() == counts[key]
    page._tiles.tiles["cancelled"].click()
    room.settle()
    assert page._empty.title.text() == "No message stands here"


def test_search_finds_and_says_when_it_does_not(room: Room) -> None:
    queue(room, 3, text="Bring your umbrella")
    page = open_page(room)
    with room.qtbot.waitSignal(page.model.loaded):
        page._search.setText("umbr")
    assert page.model.rowCount() == 3
    page._search.setText("sunshade")
    room.qtbot.waitUntil(page._empty.isVisible)
    assert "sunshade" in page._empty.text.text()
    page._search.clear()
    room.qtbot.waitUntil(lambda: page.model.rowCount() == 3)


@pytest.mark.parametrize("typed", ["(202) 555-0101", "+1 202-555-0101", "+12025550101"])
def test_a_number_is_shown_as_it_is_read_and_found_in_every_writing(room: Room, typed: str) -> None:
    queue(room, 3)
    page = open_page(room)
    with room.qtbot.waitSignal(page.model.loaded):
        page._search.setText(typed)
    room.qtbot.waitUntil(lambda: page.model.row_at(0) is not None)
    assert page.model.rowCount() == 1
    page.table.selectRow(0)
    room.settle()
    assert page.model.index(0, 0).data().strip("\u200e") == "(202) 555-0101"
    assert page.panel.name.text().strip("\u200e") == "(202) 555-0101"
    assert page.panel.number.toolTip() == "+12025550101"


def test_numbers_follow_the_country_in_the_settings(room: Room) -> None:
    queue(room, 1)
    page = open_page(room)
    room.qtbot.waitUntil(lambda: page.model.row_at(0) is not None)
    page.table.selectRow(0)
    room.settle()
    room.window.navigate("settings")
    room.desk.settings.put("default_region", "DE")
    room.window.navigate("outbox")
    assert page.panel.name.text().strip("\u200e") == "+1 202-555-0100"
    assert "+1 202-555-0100" in page.model.index(0, 0).data()


def test_a_batch_can_be_followed_and_its_rest_cancelled(room: Room) -> None:
    batch = mixed(room)
    queue(room, 1)
    page = open_page(room, OutboxRequest(batch=batch))
    assert page.model.rowCount() == 6
    assert page._strip.isVisible()
    assert page._strip.name.text() == "Mixed"
    assert "4 of 6" in page._strip.numbers.text()
    page._strip.cancel.click()
    room.qtbot.waitUntil(lambda: room.desk.store.outbounds.counts(batch).of(Status.CANCELLED) == 2)
    assert room.answers.asked[-1].danger
    room.settle()
    assert room.desk.store.outbounds.counts().of(Status.NOT_PROCESSED) == 1
    page._show_all()
    room.settle()
    assert page.model.rowCount() == 7
    assert not page._strip.isVisible()


def test_details_name_the_alphabet_of_a_text_that_has_its_own(room: Room) -> None:
    room.desk.settings.put("national_tables", "tr")
    news = "Değerli velimiz, toplantımız yarın saat on yedide okulumuzda yapılacaktır."
    room.desk.compose.queue(news, [Recipient("+12025550101")])
    page = open_page(room)
    select(room, page, Status.NOT_PROCESSED)
    facts = [label.text() for label in page.panel.findChildren(QLabel)]
    assert facts[facts.index("Alphabet") + 1] == "Turkish"


def test_details_tell_the_reason_the_remedy_and_the_life(room: Room) -> None:
    mixed(room)
    page = open_page(room)
    select(room, page, Status.FAILED)
    assert page.panel.isVisible()
    assert page.panel.sentence.text()
    assert page.panel.remedy.text()
    assert len(page.panel.timeline._shown) == 3
    assert page.panel.again.isEnabled()
    assert not page.panel.cancel.isEnabled()
    assert not page.panel.arrived.isVisible()


def test_the_life_tells_what_a_person_changed(room: Room) -> None:
    batch = queue(room, 1)
    at = room.clock.now() + timedelta(hours=2)
    room.desk.steering.set_batch_priority(batch, Priority.HIGH)
    room.desk.steering.postpone_batch(batch, at)
    room.desk.steering.pause_batch(batch)
    room.desk.steering.resume_batch(batch)
    page = open_page(room)
    select(room, page, Status.NOT_PROCESSED)
    said = [label.text() for label in page.panel.timeline.findChildren(QLabel)]
    told = said[said.index("Given another place in the queue") :]
    assert told[1] == "Before others"
    assert told[3:5] == ["Given another time", f"It goes at {when.exact(at)}"]
    assert [word for word in ("Held back", "Let go") if word in told] == ["Held back", "Let go"]
    assert "by hand" in told[5]


@pytest.mark.parametrize(
    ("status", "cancel", "again", "arrived"),
    [
        (Status.NOT_PROCESSED, True, False, False),
        (Status.SUCCESS, False, False, False),
        (Status.FAILED, False, True, False),
        (Status.UNKNOWN, False, True, True),
    ],
)
def test_only_steps_that_are_allowed_are_offered(
    room: Room, status: Status, cancel: bool, again: bool, arrived: bool
) -> None:
    mixed(room)
    page = open_page(room)
    select(room, page, status)
    panel = page.panel
    assert [panel.cancel.isEnabled(), panel.again.isEnabled(), panel.arrived.isEnabled()] == [
        cancel,
        again,
        arrived,
    ]
    menu = page.make_menu(page._selected())
    assert [action.isEnabled() for action in menu.actions()][:3] == [cancel, again, arrived]
    menu.deleteLater()


def test_cancelling_one_can_be_undone(room: Room) -> None:
    mixed(room)
    page = open_page(room)
    message = select(room, page, Status.NOT_PROCESSED)
    page.panel.cancel.click()
    room.qtbot.waitUntil(lambda: room.desk.store.outbounds.get(message).status is Status.CANCELLED)
    assert room.answers.asked == []
    toast = room.window._toast
    room.qtbot.waitUntil(toast.isVisible)
    toast._button.click()
    room.qtbot.waitUntil(
        lambda: room.desk.store.outbounds.get(message).status is Status.NOT_PROCESSED
    )


def test_cancelling_what_is_planned_asks_first_and_offers_no_undo(room: Room) -> None:
    queue(room, 1, hours=5)
    page = open_page(room)
    message = select(room, page, Status.NOT_PROCESSED)
    room.answers.yes = False
    page.panel.cancel.click()
    room.settle()
    assert room.desk.store.outbounds.get(message).status is Status.NOT_PROCESSED
    room.answers.yes = True
    page.panel.cancel.click()
    room.qtbot.waitUntil(lambda: room.desk.store.outbounds.get(message).status is Status.CANCELLED)
    room.qtbot.waitUntil(room.window._toast.isVisible)
    assert not room.window._toast._button.isVisible()


def test_an_unknown_one_goes_again_only_after_a_warning(room: Room) -> None:
    mixed(room)
    page = open_page(room)
    message = select(room, page, Status.UNKNOWN)
    room.answers.yes = False
    page.panel.again.click()
    room.settle()
    assert "twice" in room.answers.asked[-1].title
    assert room.desk.store.outbounds.get(message).status is Status.UNKNOWN
    room.answers.yes = True
    page.panel.again.click()
    room.qtbot.waitUntil(
        lambda: room.desk.store.outbounds.get(message).status is Status.NOT_PROCESSED
    )


def test_a_failed_one_goes_again_without_a_question(room: Room) -> None:
    mixed(room)
    page = open_page(room)
    message = select(room, page, Status.FAILED)
    page.panel.again.click()
    room.qtbot.waitUntil(
        lambda: room.desk.store.outbounds.get(message).status is Status.NOT_PROCESSED
    )
    assert room.answers.asked == []


def test_it_arrived_settles_an_unknown_one(room: Room) -> None:
    mixed(room)
    page = open_page(room)
    message = select(room, page, Status.UNKNOWN)
    page.panel.arrived.click()
    room.qtbot.waitUntil(lambda: room.desk.store.outbounds.get(message).status is Status.SUCCESS)
    assert len(room.answers.asked) == 1


def test_a_mixed_selection_with_an_unknown_one_warns(room: Room) -> None:
    mixed(room)
    page = open_page(room)
    for position in range(page.model.rowCount()):
        room.qtbot.waitUntil(lambda at=position: page.model.row_at(at) is not None)
    page.table.selectAll()
    room.settle()
    assert page.panel.name.text().startswith("6")
    page._send_again()
    assert "1" in room.answers.asked[-1].text
    room.qtbot.waitUntil(lambda: room.desk.store.outbounds.counts().of(Status.NOT_PROCESSED) == 4)


def test_a_step_of_the_lane_is_shown_without_asking(room: Room) -> None:
    queue(room, 1)
    page = open_page(room)
    message = select(room, page, Status.NOT_PROCESSED)
    room.turns(2)
    room.qtbot.waitUntil(
        lambda: (
            page.model.held(message) is not None and page.model.row_at(0).status is Status.SUCCESS
        )
    )
    room.qtbot.waitUntil(lambda: page.panel._status.text() == "Sent")
    assert list(page._selected()) == [message]


def test_new_messages_appear_at_the_top_and_keep_the_selection(room: Room) -> None:
    queue(room, 2)
    page = open_page(room)
    message = select(room, page, Status.NOT_PROCESSED)
    queue(room, 3, text="More")
    room.qtbot.waitUntil(lambda: page.model.rowCount() == 5)
    assert list(page._selected()) == [message]


def test_hostile_text_is_shown_as_text(room: Room) -> None:
    queue(room, 1, text="<img src=x>\u202e<b>hi")
    page = open_page(room)
    select(room, page, Status.NOT_PROCESSED)
    assert page.panel.text.textFormat() is Qt.TextFormat.PlainText
    assert page.panel.text.text() == "<img src=x>⟦RLO⟧<b>hi"
    assert page.model.index(0, 1).data() == "<img src=x>⟦RLO⟧<b>hi"


def test_screen_readers_are_told_each_cell(room: Room) -> None:
    mixed(room)
    page = open_page(room)
    select(room, page, Status.FAILED)
    row = page.table.selectionModel().selectedRows()[0].row()
    assert page.model.index(row, 2).data().startswith("Failed, ")
    assert QAccessible.queryAccessibleInterface(page.table) is not None


def test_escape_closes_the_details(room: Room) -> None:
    mixed(room)
    page = open_page(room)
    select(room, page, Status.FAILED)
    page._close_panel()
    assert not page.panel.isVisible()
    assert not page.table.selectionModel().hasSelection()


def test_the_export_holds_what_is_shown(room: Room, tmp_path: Path) -> None:
    mixed(room)
    page = open_page(room)
    page._tiles.tiles["failed"].click()
    room.settle()
    room.answers.save_to = tmp_path / "out.csv"
    page._export_button.click()
    room.qtbot.waitUntil(room.window._toast.isVisible)
    lines = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "+12025550102" in lines[1]


def test_a_failed_export_says_why(room: Room, tmp_path: Path) -> None:
    mixed(room)
    page = open_page(room)
    room.answers.save_to = tmp_path / "missing" / "out.csv"
    page._export_button.click()
    room.qtbot.waitUntil(room.window._notice.isVisible)
    assert room.window._notice.sentence.text()


def test_a_large_selection_is_not_looked_at_row_by_row(room: Room) -> None:
    numbers = [Recipient(f"+1202{number:07d}") for number in range(5550000, 5551000)]
    room.desk.compose.queue("Hello", numbers)
    page = open_page(room)
    page.table.selectionModel().select(
        page.model.index(0, 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    page.table.selectAll()
    room.settle()
    assert page.panel.cancel.isEnabled()
    page._cancel()
    assert room.answers.asked[-1].danger
    room.qtbot.waitUntil(
        lambda: room.desk.store.outbounds.counts().of(Status.CANCELLED) == len(numbers),
        timeout=10_000,
    )
