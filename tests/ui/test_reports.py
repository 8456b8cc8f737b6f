"""The reports: a bar per batch, the reasons, and the failed sent again."""

from __future__ import annotations

from pathlib import Path

from smsdesk.domain.message import Recipient
from smsdesk.domain.outcome import Rejected
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Delivery, Status
from smsdesk.domain.views import QueueCounts
from smsdesk.ui.context import OutboxRequest
from smsdesk.ui.models.outcomes import shares
from smsdesk.ui.pages.reports import ReportsPage
from tests.support.route import accept, before_hand_over
from tests.ui.conftest import Room

PEOPLE = [Recipient(f"+1202555{number:04d}") for number in range(100, 104)]
REFUSED = before_hand_over(Rejected(Trouble(Reason.NUMBER_UNKNOWN_TO_NETWORK, "CMS 1")))


def open_page(room: Room) -> ReportsPage:
    room.window.show()
    room.window.navigate("reports")
    page = room.window.current_page()
    assert isinstance(page, ReportsPage)
    room.settle()
    room.settle()
    return page


def sent(room: Room) -> int:
    batch = room.desk.compose.queue("Hello", PEOPLE, name="News").batch
    room.route.script.extend([accept(), REFUSED, accept(), REFUSED])
    room.turns(5)
    assert batch is not None
    return batch


def test_no_batches_yet(room: Room) -> None:
    page = open_page(room)
    assert page._empty.isVisible()


def test_a_batch_with_its_outcomes_and_reasons(room: Room) -> None:
    sent(room)
    page = open_page(room)
    assert page.model.rowCount() == 1
    assert "Failed: 2" in page.model.index(0, 0).data()
    assert page._name.text() == "News"
    assert "Failed: 2" in page._bar.accessibleName()
    assert page._why.isVisible()
    assert page._why_text.text().startswith("2 ×")
    assert page.people.rowCount() == 4


def test_only_the_failed_go_again(room: Room) -> None:
    batch = sent(room)
    page = open_page(room)
    page.again.click()
    room.qtbot.waitUntil(
        lambda: room.desk.store.outbounds.counts(batch).of(Status.NOT_PROCESSED) == 2
    )
    assert room.desk.store.outbounds.counts(batch).of(Status.SUCCESS) == 2
    room.qtbot.waitUntil(lambda: not page.again.isVisible())


def test_single_messages_are_left_out_unless_wanted(room: Room) -> None:
    sent(room)
    for person in PEOPLE:
        room.desk.compose.queue("One", [person])
    page = open_page(room)
    assert page.model.rowCount() == 1
    with room.qtbot.waitSignal(page.model.loaded):
        page.singles.click()
    assert page.model.rowCount() == 5


def test_many_batches_are_read_in_pages(room: Room) -> None:
    for number in range(130):
        room.desk.compose.queue("Hi", PEOPLE[:2], name=f"Batch {number}")
    page = open_page(room)
    first = page.model.rowCount()
    assert 60 <= first < 130
    with room.qtbot.waitSignal(page.model.rowsInserted):
        page.table.scrollToBottom()
        page.model.fetchMore(page.table.rootIndex())
    assert page.model.rowCount() > first


def test_a_result_can_be_exported_and_opened(room: Room, tmp_path: Path) -> None:
    batch = sent(room)
    room.desk.compose.queue("Other", PEOPLE[:1])
    page = open_page(room)
    room.answers.save_to = tmp_path / "news.csv"
    page.export.click()
    room.qtbot.waitUntil(room.window._toast.isVisible)
    assert len((tmp_path / "news.csv").read_text(encoding="utf-8-sig").splitlines()) == 5
    page._outbox.click()
    room.settle()
    outbox = room.window.current_page()
    assert outbox.key == "outbox"
    assert outbox._batch == batch
    outbox.arrive(OutboxRequest())


def test_every_step_of_a_batch_can_be_exported(room: Room, tmp_path: Path) -> None:
    sent(room)
    room.desk.compose.queue("Other", PEOPLE[:1])
    page = open_page(room)
    room.answers.save_to = tmp_path / "steps.csv"
    page.export_steps.click()
    room.qtbot.waitUntil(room.window._toast.isVisible)
    steps = (tmp_path / "steps.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    assert len(steps) > 4
    assert steps[0].split(",")[5] == '"Put into the queue"'


def test_the_bar_adds_up() -> None:
    counts = QueueCounts(
        {Status.SUCCESS: 10, Status.FAILED: 2, Status.UNKNOWN: 1, Status.NOT_PROCESSED: 3},
        {
            Delivery.DELIVERED: 6,
            Delivery.UNDELIVERED: 1,
            Delivery.PENDING: 3,
            Delivery.NOT_ASKED: 6,
        },
        None,
    )
    found = {part.tone: part.count for part in shares(counts)}
    assert sum(found.values()) == 16
    assert found["success"] == 6
    assert found["sent"] == 3
    assert found["not_delivered"] == 1
