"""The looks: nothing clipped, nothing nameless, nothing rich, everything readable."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from smsdesk import paths
from smsdesk.domain.changes import LaneState, ModemStatus
from smsdesk.domain.message import MissedCall, Receipt, ReceivedPart, Recipient
from smsdesk.domain.outcome import Rejected, Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Delivery, Status
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services.lane import LaneView
from smsdesk.ui.asker import ConfirmDialog
from smsdesk.ui.context import PersonRequest, Question, TalkRequest
from smsdesk.ui.icons import pixmap
from smsdesk.ui.pages.outbox import OutboxPage
from smsdesk.ui.pages.reports import ReportsPage
from smsdesk.ui.registry import ENTRIES
from smsdesk.ui.theme import DARK, LIGHT, Tint, Tokens
from tests.support.route import accept, after_hand_over, before_hand_over
from tests.ui.conftest import Room
from tests.ui.looks import clipped, nameless, rich

PAGES = [entry.key for entry in ENTRIES] + ["person", "duplicates", "first_run"]
SIZES = [QSize(900, 600), QSize(1100, 720), QSize(1400, 900)]
NUMBERS = [f"+1202555{number:04d}" for number in range(100, 106)]


def furnish(room: Room) -> None:
    """Put something of every kind into the desk."""
    for number, name in zip(NUMBERS, ("Ann", "Ben", "Cleo"), strict=False):
        room.desk.people.save(ContactRow(0, name, "Lee", phones=(PhoneRow(0, number, ""),)))
    people = [Recipient(number) for number in NUMBERS]
    room.desk.compose.queue("Dear parents, school is closed on Monday.", people, name="Storm")
    refused = Rejected(Trouble(Reason.NUMBER_UNKNOWN_TO_NETWORK, "CMS 1"))
    unknown = Unknown(Trouble(Reason.NO_ANSWER))
    room.route.script.extend(
        [accept(), accept(), before_hand_over(refused), after_hand_over(unknown), accept()]
    )
    loop = room.desk.lane("test", room.route)
    for _ in range(5):
        loop.turn()
    loop.pause()
    loop.turn()
    imsi, now = "262011234567890", room.clock.now()
    loop.intake.take(
        [
            Receipt(1, NUMBERS[0], Delivery.DELIVERED, 0, now, "test", imsi),
            Receipt(1, NUMBERS[1], Delivery.UNDELIVERED, 0x46, now, "test", imsi),
            ReceivedPart("AA01", NUMBERS[0], "Thank you! " * 20, None, now, None, None, "test"),
            ReceivedPart("AA02", NUMBERS[1], "STOP", None, now, None, None, "test"),
            MissedCall(NUMBERS[0], "test"),
        ]
    )
    room.bridge.flush_now()


def show_lanes(room: Room) -> None:
    """Show two lanes, one of them in trouble, without threads behind them."""
    room.lanes._views = {
        "/dev/ttyUSB0": LaneView(
            "/dev/ttyUSB0",
            LaneState.SENDING,
            None,
            ModemStatus(
                "/dev/ttyUSB0",
                "huawei",
                "E173",
                imsi="262011234567890",
                operator="Testnet",
                registration="home",
                signal_dbm=-79,
                storage_used=3,
                storage_total=20,
            ),
        ),
        "socket://10.0.0.7:4000": LaneView(
            "socket://10.0.0.7:4000",
            LaneState.DOWN,
            Trouble(Reason.NOT_REGISTERED),
            ModemStatus("socket://10.0.0.7:4000"),
        ),
    }
    room.lanes.changed.emit()


def visit(room: Room, key: str) -> None:
    people = room.desk.store.contacts.ids()
    arguments = {
        "conversations": TalkRequest(NUMBERS[0]),
        "person": PersonRequest(people[0] if people else 1),
    }
    room.window.navigate(key, arguments.get(key))
    room.settle()
    page = room.window.current_page()
    if isinstance(page, OutboxPage):
        for position in range(page.model.rowCount()):
            room.qtbot.waitUntil(lambda at=position: page.model.row_at(at) is not None)
            if page.model.row_at(position).status is Status.UNKNOWN:
                page.table.selectRow(position)
    room.settle()


def test_everything_that_is_used_has_its_names_and_no_label_is_rich(room: Room) -> None:
    furnish(room)
    room.window.show()
    show_lanes(room)
    for key in PAGES:
        visit(room, key)
        assert nameless(room.window) == [], key
        assert rich(room.window) == [], key


@pytest.mark.parametrize("furnished", [True, False], ids=["full", "empty"])
def test_no_text_is_clipped(room: Room, furnished: bool) -> None:
    if furnished:
        furnish(room)
    room.window.show()
    if furnished:
        show_lanes(room)
    for key in PAGES:
        visit(room, key)
        for size in SIZES:
            room.window.resize(size)
            QApplication.processEvents()
            QApplication.processEvents()
            assert clipped(room.window) == [], (key, size)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, 1.4.3."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_ground(tokens: Tokens) -> None:
    grounds = (tokens.window, tokens.surface, tokens.sidebar, tokens.sunken, tokens.hover)
    for ground in (*grounds, tokens.selection, tokens.bubble_in, tokens.bubble_out):
        assert contrast(tokens.text, ground) >= 7
        assert contrast(tokens.muted, ground) >= 4.5, ground
    assert contrast(tokens.accent_text, tokens.accent) >= 4.5
    assert contrast(tokens.accent_text, tokens.accent_hover) >= 4.5
    assert contrast(tokens.accent, tokens.accent_wash) >= 4.5
    for name in ("neutral", "info", "sent", "success", "warning", "danger"):
        tint: Tint = getattr(tokens, name)
        assert contrast(tint.ink, tint.wash) >= 4.5, name
        assert contrast(tint.ink, tokens.surface) >= 4.5, name
        assert contrast(tint.ink, tokens.selection) >= 4.5, name
        assert contrast(tokens.text, tint.wash) >= 7, name


@pytest.mark.parametrize(
    "name", sorted(file.stem for file in paths.resource("icons").glob("*.svg"))
)
def test_every_icon_draws_something(qapp: QApplication, name: str) -> None:
    image = pixmap(name, "#000000", 24).toImage()
    assert not image.isNull()
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_the_scheme_can_be_changed_while_a_page_is_shown(room: Room) -> None:
    furnish(room)
    room.window.show()
    visit(room, "outbox")
    room.theme.choose("dark")
    assert room.theme.tokens.dark
    assert room.window.palette().window().color().name().upper() == DARK.window
    room.theme.choose("light")
    assert not room.theme.tokens.dark
    with pytest.raises(ValueError, match="pink"):
        room.theme.choose("pink")


class Pseudo(QTranslator):
    """A language whose every text is a third longer and stands in brackets."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        shown = source.replace("%n", str(n)) if n >= 0 else source
        return f"[{shown}{'~' * max(1, len(source) // 3)}]"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def pseudo(qapp: QApplication) -> object:
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


MINE = ["conversations", "person", "duplicates", "outbox", "reports", "modems", "first_run"]


def test_longer_languages_fit(pseudo: object, room: Room) -> None:
    furnish(room)
    room.window.show()
    show_lanes(room)
    for key in MINE:
        visit(room, key)
        room.window.resize(1100, 720)
        QApplication.processEvents()
        assert clipped(room.window) == [], key
        page = room.window.current_page()
        heading = "Ann" if key == "person" else "["
        assert page.title.text().startswith(heading), key


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_windows_that_read_from_the_right_work_as_well(from_the_right: None, room: Room) -> None:
    furnish(room)
    room.window.show()
    show_lanes(room)
    for key in MINE:
        visit(room, key)
        QApplication.processEvents()
        assert clipped(room.window) == [], key
        page = room.window.current_page()
        if isinstance(page, ReportsPage):
            assert page._name.text() == "Storm"
        if isinstance(page, OutboxPage):
            assert page.panel.isVisible()


def test_a_question_is_plain_and_the_harmless_answer_is_the_default(room: Room) -> None:
    question = Question("Send <b>again</b>?", "<img src=x> " * 10, yes="Send again", danger=True)
    dialog = ConfirmDialog(room.theme, question, room.window)
    room.qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert rich(dialog) == []
    assert nameless(dialog) == []
    assert clipped(dialog) == []
    assert dialog._no.isDefault()
    assert not dialog._yes.isDefault()
