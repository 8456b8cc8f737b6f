"""A modem's card beside messages: credit, service codes, the warning; on the virtual network."""

from __future__ import annotations

from concurrent.futures import Future
from decimal import Decimal
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from smsdesk.domain.changes import LaneState
from smsdesk.domain.credit import CreditPlan
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Status
from smsdesk.services.console import Danger
from smsdesk.services.recording import Recording
from smsdesk.ui.credit_watch import AGAIN_AFTER, CreditWatch
from smsdesk.ui.dialogs.centre import CentreDialog
from smsdesk.ui.dialogs.console import Console
from smsdesk.ui.dialogs.credit import CreditDialog
from smsdesk.ui.dialogs.import_contacts import ImportContacts
from smsdesk.ui.dialogs.record import RecordDialog
from smsdesk.ui.dialogs.service_codes import ServiceCodes
from smsdesk.ui.lane_phone import LanePhone
from smsdesk.ui.widgets.recording_row import RecordingRow
from tests.ui.conftest import Room
from tests.ui.hands import dialog, no_dialog
from tests.ui.looks import clipped, nameless, rich
from tests.ui.test_modems import open_page

_name = count(1)


@pytest.fixture
def phone(live: Room) -> LanePhone:
    """The card of a virtual modem that is up."""
    page = open_page(live)
    url = f"virtual://phone-{next(_name)}?latency=0"
    page._connect_to(url)
    made = page._phones[url]
    live.qtbot.waitUntil(lambda: made._up and bool(made._imsi), timeout=15_000)
    live.qtbot.waitUntil(made.credit.isVisible)
    return made


def choose(phone: LanePhone, label: str) -> None:
    """Choose from the card's menu."""
    menu = phone.make_menu()
    action = next(action for action in menu.actions() if action.text() == label)
    assert action.isEnabled()
    action.trigger()
    menu.deleteLater()


def test_the_menu_offers_nothing_while_the_modem_is_not_up(room: Room) -> None:
    page = open_page(room)
    room.lanes.start("a")
    menu = page._phones["a"].make_menu()
    page._phones["a"].tell(next(v for v in room.lanes.views() if v.url == "a"))
    able = [action.text() for action in menu.actions() if action.isEnabled() and action.text()]
    assert able == ["Record what the modem says…"], "which is wanted when it does not come up"
    menu.deleteLater()


def test_the_credit_is_set_up_once_and_asked_with_one_click(live: Room, phone: LanePhone) -> None:
    row = phone.credit
    assert row.value.text() == "Not asked yet"
    assert row.ask_button.text() == "Set up…"
    row.ask_button.click()
    opened = dialog(live, CreditDialog)
    live.qtbot.waitUntil(opened.code.isEnabled)
    assert not opened.ask_button.isEnabled()
    live.qtbot.keyClicks(opened.code, "*100#")
    live.qtbot.keyClick(opened.code, Qt.Key.Key_Return)
    live.qtbot.waitUntil(lambda: "25.00 EUR" in opened.answer.text())
    assert opened.amount.currentText() == "25.00 EUR"
    opened.findChild(type(row.ask_button), "credit_save").click()
    live.qtbot.waitUntil(lambda: row.value.text() == "25.00 EUR")
    assert row.ask_button.text() == "Ask now"
    row.ask_button.click()
    assert row.ask_button.text() == "Asking…"
    live.qtbot.waitUntil(lambda: row.ask_button.text() == "Ask now")
    assert live.desk.credits.plan(phone._imsi).code == "*100#"


def test_a_code_the_network_does_not_know_is_explained_and_kept_nowhere(
    live: Room, phone: LanePhone
) -> None:
    choose(phone, "Credit…")
    opened = dialog(live, CreditDialog)
    live.qtbot.waitUntil(opened.code.isEnabled)
    opened.code.setText("*999#")
    opened.ask_button.click()
    live.qtbot.waitUntil(lambda: "does not know" in opened.state.text())
    assert opened.amount.count() == 0
    assert clipped(opened) == []
    assert opened.ask_button.isEnabled()
    opened.reject()
    assert live.desk.credits.plan(phone._imsi) == CreditPlan()


def test_an_answer_without_an_amount_says_so(live: Room, phone: LanePhone) -> None:
    choose(phone, "Credit…")
    opened = dialog(live, CreditDialog)
    live.qtbot.waitUntil(opened.code.isEnabled)
    opened.code.setText("*123# 0")
    opened.ask_button.click()
    live.qtbot.waitUntil(lambda: opened.answer.text() == "Goodbye.")
    assert "no amount" in opened.state.text()
    opened.reject()


def test_a_failed_question_is_told_on_the_card(live: Room, phone: LanePhone) -> None:
    live.desk.credits.save(phone._imsi, CreditPlan("*999#"))
    live.qtbot.waitUntil(lambda: phone.credit.ask_button.text() == "Ask now")
    phone.credit.ask_button.click()
    live.qtbot.waitUntil(phone.credit.trouble.isVisible)
    assert "does not know" in phone.credit.trouble.text()
    assert phone.credit.ask_button.isEnabled()


def test_a_menu_is_answered_step_by_step(live: Room, phone: LanePhone) -> None:
    choose(phone, "Service codes…")
    opened = dialog(live, ServiceCodes)
    assert not opened._reply_row.isVisible()
    live.qtbot.keyClicks(opened.code, "*123#")
    live.qtbot.keyClick(opened.code, Qt.Key.Key_Return)
    assert not opened.ask_button.isEnabled()
    live.qtbot.waitUntil(opened._reply_row.isVisible)
    assert "My number" in opened.answer.toPlainText()
    live.qtbot.keyClicks(opened.reply, "2")
    live.qtbot.keyClick(opened.reply, Qt.Key.Key_Return)
    live.qtbot.waitUntil(lambda: "Your number is" in opened.answer.toPlainText())
    assert not opened._reply_row.isVisible()
    opened.reject()


def test_a_menu_can_be_left(live: Room, phone: LanePhone) -> None:
    choose(phone, "Service codes…")
    opened = dialog(live, ServiceCodes)
    opened.code.setText("*123#")
    opened.ask_button.click()
    live.qtbot.waitUntil(opened._reply_row.isVisible)
    opened.end_button.click()
    assert not opened._reply_row.isVisible()
    opened.code.setText("*100#")
    opened.ask_button.click()
    live.qtbot.waitUntil(lambda: "25.00" in opened.answer.toPlainText())
    opened.reject()


@pytest.mark.parametrize("code", ["balance", '*1"#'])
def test_what_is_no_code_is_said_at_once(live: Room, phone: LanePhone, code: str) -> None:
    choose(phone, "Service codes…")
    opened = dialog(live, ServiceCodes)
    opened.code.setText(code)
    opened.ask_button.click()
    assert "not a service code" in opened.state.text()
    opened.reject()
    assert no_dialog(ServiceCodes)


def test_a_low_credit_is_warned_of_until_it_is_topped_up(live: Room, phone: LanePhone) -> None:
    watch = live.window.findChild(CreditWatch)
    credits_, imsi = live.desk.credits, phone._imsi
    live.window.navigate("outbox")
    credits_.save(imsi, CreditPlan("*100#", limit=Decimal(30)))
    assert not watch.banner.isVisible()
    credits_.note(imsi, "Your balance is 2.40 EUR.")
    live.qtbot.waitUntil(watch.banner.isVisible)
    assert "2.40 EUR" in watch.banner.sentence.text()
    live.window.navigate("modems")
    assert not watch.banner.isVisible(), "the card says it there"
    live.qtbot.waitUntil(lambda: phone.credit.value.text() == "2.40 EUR – low")
    live.window.navigate("outbox")
    credits_.save(imsi, CreditPlan("*100#", limit=Decimal(20)))
    watch.banner.button.click()
    live.qtbot.waitUntil(lambda: not watch.banner.isVisible())


def test_it_is_asked_by_itself_only_where_somebody_wanted_that(
    live: Room, phone: LanePhone, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = live.window.findChild(CreditWatch)
    credits_, imsi = live.desk.credits, phone._imsi
    credits_.save(imsi, CreditPlan("*100#"))
    watch.look()
    live.settle()
    assert watch._asking == set()
    credits_.save(imsi, CreditPlan("*100#", daily=True))
    watch.look()
    live.qtbot.waitUntil(lambda: credits_.last(imsi) is not None and not watch._asking)
    monkeypatch.setattr(live.lanes, "sent", lambda _url: 50)
    credits_.save(imsi, CreditPlan("*999#", every=50))
    watch.look()
    live.qtbot.waitUntil(lambda: imsi in watch._failed_at)
    assert not live.window._notice.isVisible(), "nobody asked, so nobody is bothered"
    assert not watch._may_ask(imsi)
    watch._failed_at[imsi] -= AGAIN_AFTER
    assert watch._may_ask(imsi)


def test_the_dialogs_look_right(live: Room, phone: LanePhone) -> None:
    for label, kind in (
        ("Service codes…", ServiceCodes),
        ("Credit…", CreditDialog),
        ("Record what the modem says…", RecordDialog),
        (phone._centre_words(), CentreDialog),
    ):
        choose(phone, label)
        opened = dialog(live, kind)
        live.settle()
        assert clipped(opened) == []
        assert nameless(opened) == []
        assert rich(opened) == []
        opened.reject()
    assert live.lanes.views()[0].state is LaneState.READY


def test_the_names_on_the_sim_are_imported_as_any_list(live: Room, phone: LanePhone) -> None:
    choose(phone, "Names on the SIM…")
    opened = dialog(live, ImportContacts)
    live.qtbot.waitUntil(lambda: opened.start.text() == "Import 2 people")
    assert not opened.progress.isVisible()
    assert opened.file.model.index(1, 0).data() == "Says yes"
    opened.start.click()
    live.qtbot.waitUntil(opened.outcome.isVisible)
    assert live.desk.store.contacts.by_number("+12025550111").name == "Says yes"
    opened.close()


def test_the_import_offers_the_sim_while_a_modem_is_there(live: Room, phone: LanePhone) -> None:
    opened = ImportContacts(live.context, None, live.window)
    opened.open()
    assert opened.sim.isEnabled()
    opened.sim.click()
    live.qtbot.waitUntil(lambda: opened.start.text() == "Import 2 people")
    opened.close()


def test_the_import_says_what_is_missing_for_a_sim(room: Room) -> None:
    opened = ImportContacts(room.context, None, room.window)
    opened.open()
    assert not opened.sim.isEnabled()
    assert "Connect a modem" in opened.sim.toolTip()
    for url in ("a", "b"):
        room.lanes.start(url)
    room.qtbot.waitUntil(lambda: len(opened.sim._up()) == 2)
    assert opened.sim.isEnabled()
    menu = opened.sim.make_menu()
    assert len(menu.actions()) == 2, "with two modems it is asked on which"
    menu.deleteLater()
    opened.close()


def test_reading_a_sim_can_be_stopped(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room.lanes, "asker", lambda _url: lambda _errand: Future())
    opened = ImportContacts(room.context, None, room.window)
    opened.open()
    opened.open_sim("a")
    assert opened.progress.isVisible()
    opened.reject()
    assert opened.isVisible()
    assert opened._choose.isVisible()
    assert not opened.progress.isVisible()
    room.settle()
    opened.close()


def test_a_sim_that_cannot_be_read_says_why(room: Room) -> None:
    opened = ImportContacts(room.context, None, room.window)
    opened.open()
    opened.open_sim("nowhere")
    room.qtbot.waitUntil(lambda: bool(opened.trouble.text()))
    assert "disconnected" in opened.trouble.text()
    assert not opened.progress.isVisible()
    opened.close()


def test_what_the_modem_says_is_recorded_until_it_is_stopped(
    live: Room, phone: LanePhone, tmp_path: Path
) -> None:
    live.answers.save_to = tmp_path / "talk.txt"
    assert not phone.recording.isVisible()
    choose(phone, "Record what the modem says…")
    opened = dialog(live, RecordDialog)
    assert "masked" in opened.words.text()
    opened.findChild(QPushButton, "record_choose").click()
    live.qtbot.waitUntil(phone.recording.isVisible)
    assert phone.recording.text.text() == "Recording, masked: talk.txt"
    choose(phone, "Service codes…")
    codes = dialog(live, ServiceCodes)
    codes.code.setText("*100#")
    codes.ask_button.click()
    live.qtbot.waitUntil(lambda: "25.00" in codes.answer.toPlainText())
    codes.reject()
    phone.recording.stop.click()
    assert not phone.recording.isVisible()
    written = (tmp_path / "talk.txt").read_text()
    assert 'AT+CUSD=1,"<5 characters>",15' in written
    assert "25.00" not in written


def test_a_recording_goes_on_over_a_new_start_and_ends_with_the_lane(
    live: Room, phone: LanePhone, tmp_path: Path
) -> None:
    recording = Recording(tmp_path / "talk.txt", live.clock, masked=False)
    url = phone._url
    live.lanes.record(url, recording)
    live.lanes.unlock(url, "")
    live.qtbot.waitUntil(lambda: "AT+CGMI" in (tmp_path / "talk.txt").read_text(), timeout=15_000)
    live.qtbot.waitUntil(lambda: phone._up, timeout=15_000)
    assert recording.running
    live.lanes.stop(url)
    assert not recording.running


def test_a_recording_that_cannot_begin_says_why(
    live: Room, phone: LanePhone, tmp_path: Path
) -> None:
    live.answers.save_to = tmp_path / "missing" / "talk.txt"
    choose(phone, "Record what the modem says…")
    dialog(live, RecordDialog).findChild(QPushButton, "record_choose").click()
    live.qtbot.waitUntil(live.window._notice.isVisible)
    assert not phone.recording.isVisible()


def test_an_ended_recording_says_so(room: Room, tmp_path: Path) -> None:
    row = RecordingRow(room.theme, "row", lambda: None)
    recording = Recording(tmp_path / "talk.txt", room.clock, limit=200)
    recording.sink("x")("<", b"\r\nOK\r\n" * 20)
    row.tell(recording)
    assert row.text.text() == "The recording is full: talk.txt"
    recording.trouble = Trouble(Reason.FILE_NOT_WRITTEN, "talk.txt")
    row.tell(recording)
    assert "could not be written" in row.text.text()
    row.deleteLater()


def typed(opened: Console, live: Room, text: str) -> str:
    """Type a command, wait until it is answered, and return all that was said so far."""
    opened.command.setText(text)
    live.qtbot.keyClick(opened.command, Qt.Key.Key_Return)
    live.qtbot.waitUntil(lambda: opened._job is None)
    return opened.talk.toPlainText()


@pytest.fixture
def opened_console(live: Room, phone: LanePhone) -> Console:
    choose(phone, "Talk to the modem…")
    return dialog(live, Console)


def test_a_command_and_its_answer(live: Room, opened_console: Console) -> None:
    assert typed(opened_console, live, "AT+CSQ") == "> AT+CSQ\n+CSQ: 21,0\nOK"
    assert typed(opened_console, live, "AT+CPBR=49").endswith("> AT+CPBR=49\nCME 22")
    assert clipped(opened_console) == []
    assert nameless(opened_console) == []
    opened_console.reject()


def test_what_was_typed_comes_back(live: Room, opened_console: Console) -> None:
    for text in ("AT+CSQ", "AT+CREG?"):
        typed(opened_console, live, text)
    field = opened_console.command
    live.qtbot.keyClicks(field, "AT+C")
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        live.qtbot.keyClick(field, key)
        seen.append(field.text())
    assert seen == ["AT+CREG?", "AT+CSQ", "AT+CSQ", "AT+CREG?", "AT+C"]
    opened_console.reject()


def test_some_commands_never_leave_and_some_are_asked_about(
    live: Room, opened_console: Console
) -> None:
    assert typed(opened_console, live, "AT+CMGS=23") == ""
    assert "not passed on" in opened_console.state.text()
    assert "New message" in opened_console.state.text()
    assert typed(opened_console, live, "hello") == ""
    assert "not an AT command" in opened_console.state.text()
    live.answers.yes = False
    assert typed(opened_console, live, "AT+CMGD=1,4") == ""
    assert live.answers.asked[-1].danger
    live.answers.yes = True
    assert typed(opened_console, live, "AT+CMGD=1,4") == "> AT+CMGD=1,4\nOK"
    opened_console.reject()


def test_every_danger_has_its_words(opened_console: Console) -> None:
    assert all(opened_console._danger_words(danger) for danger in Danger)
    opened_console.reject()


def test_it_waits_for_the_message_in_the_air_and_sending_goes_on_after_it(live: Room) -> None:
    page = open_page(live)
    url = f"virtual://phone-{next(_name)}?latency=0.5"
    page._connect_to(url)
    live.qtbot.waitUntil(lambda: page._phones[url]._up, timeout=15_000)
    live.desk.compose.queue("Hello", [Recipient(f"+1202555{1006 + n}") for n in range(3)])
    live.qtbot.waitUntil(lambda: live.lanes.views()[0].state is LaneState.SENDING, timeout=15_000)
    opened = Console(live.context, url, live.window)
    opened.show()
    opened.command.setText("AT+CMGF=1")
    opened.say.click()
    assert "message in the air" in opened.state.text()
    assert not opened.say.isEnabled()
    live.qtbot.waitUntil(lambda: opened.talk.toPlainText().endswith("OK"), timeout=15_000)

    def all_sent() -> bool:
        return live.desk.store.outbounds.counts().of(Status.SUCCESS) == 3

    live.qtbot.waitUntil(all_sent, timeout=15_000)
    opened.reject()


def test_the_message_centre_is_shown_and_changed(live: Room, phone: LanePhone) -> None:
    choose(phone, "Message centre \u200e(202) 555-0199\u200e…")
    opened = dialog(live, CentreDialog)
    assert opened.number.text() == "+12025550199"
    assert not opened.set_button.isEnabled(), "it is there already"
    opened.number.setText("call me")
    opened.set_button.click()
    assert "not the number of a message centre" in opened.state.text()
    assert clipped(opened) == []
    opened.number.setText("+1 202 555 0198")
    opened.set_button.click()
    live.qtbot.waitUntil(lambda: phone._status.smsc == "+12025550198")
    assert live.desk.store.modems.centre_of(phone._imsi) == "+12025550198"
    live.qtbot.waitUntil(lambda: no_dialog(CentreDialog))
