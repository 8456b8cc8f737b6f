"""Email accounts in the window: set up with a wrong and a right password, against real servers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from smsdesk.domain.carrier import Carrier, CarrierState
from smsdesk.domain.changes import LaneState
from smsdesk.domain.message import Recipient
from smsdesk.domain.status import Delivery, Status
from smsdesk.routes.mail.account import Security
from smsdesk.ui import account_words
from smsdesk.ui.dialogs.account import AccountDialog
from smsdesk.ui.dialogs.carrier import CarrierDialog
from smsdesk.ui.dialogs.carriers import CarriersDialog
from smsdesk.ui.email_section import EmailSection
from smsdesk.ui.pages.modems import ModemsPage
from tests.routes.mail.samples import mail
from tests.routes.mail.test_tokens import Provider
from tests.support.certificates import certified
from tests.support.mail_box import NEEDS_DOVECOT, Door, MailBox, mail_box
from tests.support.mail_server import PASSWORD, USER, MailHandler, mail_server
from tests.ui.conftest import Room

PATIENCE = 20_000
ANN = "+12065550123"


def section(room: Room) -> EmailSection:
    room.window.show()
    room.window.navigate("modems", None)
    page = room.window.current_page()
    assert isinstance(page, ModemsPage)
    room.settle()
    return page.email


def dialog_of(kind: type) -> object:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind)]
    assert found
    return found[-1]


def account_dialog() -> AccountDialog:
    found = dialog_of(AccountDialog)
    assert isinstance(found, AccountDialog)
    return found


def type_into(room: Room, widget: object, text: str) -> None:
    assert isinstance(widget, QLineEdit)
    widget.clear()
    room.qtbot.keyClicks(widget, text)


def click(room: Room, button: object) -> None:
    room.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def findings(dialog: AccountDialog) -> list[str]:
    labels = dialog.findChildren(QLabel)
    named = [label for label in labels if label.objectName().startswith("account_finding_text_")]
    return [label.text() for label in sorted(named, key=lambda label: label.objectName())]


@dataclass
class Servers:
    """A mail server and the box of its user, on this computer."""

    smtp: int
    handler: MailHandler
    box: MailBox


@pytest.fixture
def servers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Servers]:
    sound = certified()
    trusted = tmp_path / "trusted.pem"
    sound.signer.cert_pem.write_to_path(trusted)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    door = Door(users={USER: PASSWORD}, context=sound.server)
    with (
        mail_server(Security.STARTTLS, sound.server, login=True) as (port, handler),
        mail_box(door) as box,
    ):
        yield Servers(port, handler, box)


def fill(room: Room, dialog: AccountDialog, servers: Servers, password: str) -> None:
    type_into(room, dialog.rows["address"].control, USER)
    for key, value in {
        "smtp_host": "localhost",
        "smtp_port": str(servers.smtp),
        "imap_host": "localhost",
        "imap_port": str(servers.box.port),
    }.items():
        dialog.rows[key].show_value(value)
    dialog.secret.setText(password)


def tried(room: Room, dialog: AccountDialog) -> list[str]:
    click(room, dialog.try_button)
    room.qtbot.waitUntil(dialog.try_button.isEnabled, timeout=PATIENCE)
    room.settle()
    return findings(dialog)


def needs_dovecot(test: Callable[..., None]) -> Callable[..., None]:
    """Skip a test where there is no mail box to be had."""
    for mark in NEEDS_DOVECOT:
        test = mark(test)
    return test


@needs_dovecot
def test_a_wrong_password_is_said_for_both_ways_and_the_right_one_is_taken(
    live: Room, servers: Servers
) -> None:
    part = section(live)
    click(live, part.set_up_button)
    dialog = account_dialog()
    fill(live, dialog, servers, "wrong")
    wrong = tried(live, dialog)
    assert len(wrong) == 2
    assert "Sending: The mail server did not accept user and password" in wrong[0]
    assert "Reading: The mail server did not accept user and password" in wrong[1]
    assert "app password" in wrong[0]
    dialog.secret.setText(PASSWORD)
    assert tried(live, dialog) == [
        "Sending server reached, encrypted and logged in",
        "It takes mails from this address",
        "Reading server reached, encrypted and logged in",
    ]
    assert servers.handler.got == []
    click(live, dialog.save_button)
    url = f"email:{USER}"
    live.qtbot.waitUntil(lambda: url in part.cards, timeout=PATIENCE)

    def ready() -> bool:
        views = {view.url: view for view in live.lanes.views()}
        return url in views and views[url].state is LaneState.READY

    live.qtbot.waitUntil(ready, timeout=PATIENCE)
    assert live.keyring.kept == {("smsdesk account", url): PASSWORD}
    kept = live.desk.store.settings.all()
    assert not any(PASSWORD in value for value in kept.values())


@needs_dovecot
def test_a_text_goes_out_its_reply_comes_back_and_a_bounce_is_told(
    live: Room, servers: Servers
) -> None:
    carrier = Carrier(0, "US", "Example", "{number}@vtext.example")
    live.desk.carriers.assign([ANN], live.desk.carriers.save(carrier))
    part = section(live)
    click(live, part.set_up_button)
    dialog = account_dialog()
    fill(live, dialog, servers, PASSWORD)
    click(live, dialog.save_button)
    url = f"email:{USER}"
    live.qtbot.waitUntil(lambda: url in part.cards, timeout=PATIENCE)
    # The box is read from where it stands now.
    live.qtbot.waitUntil(
        lambda: any("EXAMINE" in each for each in servers.box.door.commands), timeout=PATIENCE
    )
    live.desk.compose.queue("See you at 9", [Recipient(ANN)], route=url)
    live.lanes.wake()
    live.qtbot.waitUntil(lambda: len(servers.handler.got) == 1, timeout=PATIENCE)
    sent = servers.handler.got[0]
    assert sent.to == ("2065550123@vtext.example",)
    live.qtbot.waitUntil(
        lambda: live.desk.store.outbounds.recent(1)[0].status is Status.SUCCESS,
        timeout=PATIENCE,
    )
    assert live.desk.store.outbounds.recent(1)[0].delivery is not Delivery.DELIVERED
    servers.box.put(
        mail(f"From: {sent.to[0]}\nTo: {USER}\nSubject: Re:\n\nYes!\n\n> See you at 9\n")
    )
    servers.box.put(
        mail(
            f"Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nTo: {USER}\n"
            f"Subject: failure notice\n\n<{sent.to[0]}>: 550 5.1.1 no such subscriber\n\n"
            f"--- Below this line is a copy of the message.\n\nMessage-ID: {sent.message_id}\n"
        )
    )
    live.lanes.resume(url)
    live.lanes.stop(url)
    live.qtbot.waitUntil(lambda: not live.lanes.running(), timeout=PATIENCE)
    live.lanes.start(url)
    live.qtbot.waitUntil(lambda: bool(live.desk.store.inbox.recent(1)), timeout=PATIENCE)
    assert [row.text for row in live.desk.store.inbox.recent(5)] == ["Yes!"]
    assert live.desk.store.inbox.recent(1)[0].sender == ANN
    row = live.desk.store.outbounds.recent(1)[0]
    assert row.delivery is Delivery.UNDELIVERED


@needs_dovecot
def test_an_expired_certificate_is_said(
    live: Room, servers: Servers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = certified(expired=True)
    trusted = tmp_path / "old.pem"
    old.signer.cert_pem.write_to_path(trusted)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    servers.box.door.context = old.server
    part = section(live)
    click(live, part.set_up_button)
    dialog = account_dialog()
    with mail_server(Security.STARTTLS, old.server, login=True) as (port, _handler):
        servers.smtp = port
        fill(live, dialog, servers, PASSWORD)
        said = tried(live, dialog)
    assert [each.partition(":")[0] for each in said] == ["Sending", "Reading"]
    assert all("has expired" in each for each in said)
    dialog.reject()


def test_the_honest_words_stand_wherever_it_is_set_up(room: Room) -> None:
    part = section(room)
    honest = account_words.honest()
    assert "dead or dying" in honest
    assert "never as delivered" in honest
    shown = [label.text() for label in part.findChildren(QLabel)]
    assert honest in shown
    click(room, part.set_up_button)
    dialog = account_dialog()
    assert dialog.explanation.text() == honest
    dialog.reject()
    click(room, part.carriers_button)
    table = dialog_of(CarriersDialog)
    assert isinstance(table, CarriersDialog)
    assert table.explanation.text() == honest
    table.reject()


def test_an_address_chooses_its_provider_and_says_which_password(room: Room) -> None:
    part = section(room)
    click(room, part.set_up_button)
    dialog = account_dialog()
    type_into(room, dialog.rows["address"].control, "clinic@gmail.com")
    assert dialog.provider.currentData() == "gmail"
    assert dialog.rows["smtp_host"].current() == "smtp.gmail.com"
    assert dialog.rows["imap_host"].current() == "imap.gmail.com"
    assert "app password" in dialog.needs.text()
    assert "myaccount.google.com/apppasswords" in dialog.needs.text()
    dialog.provider.setCurrentIndex(dialog.provider.findData("outlook"))
    dialog.provider.activated.emit(dialog.provider.currentIndex())
    assert "takes no passwords" in dialog.needs.text()
    assert dialog.secret.accessibleName() == "Token"
    dialog.reject()


def test_a_person_signs_in_where_no_password_is_taken(room: Room) -> None:
    provider = Provider()
    provider.pending = 0
    part = section(room)
    click(room, part.set_up_button)
    dialog = account_dialog()
    assert dialog.sign_in.isHidden()
    type_into(room, dialog.rows["address"].control, "desk@outlook.com")
    assert not dialog.sign_in.isHidden()
    click(room, dialog.sign_in)
    assert dialog.rows["client_id"].trouble.text() == "Please fill this in."
    dialog.rows["client_id"].show_value("app")
    dialog.rows["token_url"].show_value(f"{provider.url}/token")
    dialog.rows["device_url"].show_value(f"{provider.url}/device")
    provider.interval = 0.2
    click(room, dialog.sign_in)
    room.qtbot.waitUntil(lambda: "WDJB-MJHT" in dialog.state.text(), timeout=PATIENCE)
    assert "https://provider.example/device" in dialog.state.text()
    room.qtbot.waitUntil(lambda: dialog.secret.text() == "refresh-1", timeout=PATIENCE)
    assert "Signed in" in dialog.state.text()
    dialog.reject()
    provider.close()


def test_what_is_missing_is_said_where_it_is_missing(room: Room) -> None:
    part = section(room)
    click(room, part.set_up_button)
    dialog = account_dialog()
    click(room, dialog.save_button)
    room.settle()
    assert dialog.rows["address"].trouble.text() == "Please fill this in."
    assert room.desk.accounts.all() == []
    dialog.reject()


def test_without_a_keyring_it_says_that_it_will_ask_each_time(room: Room) -> None:
    room.keyring.priority = 0  # type: ignore[misc]  # a keyring that is none
    part = section(room)
    click(room, part.set_up_button)
    dialog = account_dialog()
    room.settle()
    assert not dialog.remember.isEnabled()
    assert "asked for at each start" in dialog.why_not.text()
    dialog.reject()


def test_removing_asks_and_forgets_the_password(room: Room) -> None:
    kind = room.desk.accounts.kinds[0]
    account = room.desk.accounts.put(
        kind, {"address": USER, "smtp_host": "localhost", "smtp_port": "9"}
    )
    room.desk.accounts.keep_secret(account.url, "pw")
    part = section(room)
    room.qtbot.waitUntil(lambda: account.url in part.cards, timeout=PATIENCE)
    room.answers.yes = False
    click(room, part.cards[account.url].disconnect_button)
    assert room.desk.accounts.get(account.url) is not None
    room.answers.yes = True
    click(room, part.cards[account.url].disconnect_button)
    room.settle()
    assert room.desk.accounts.all() == []
    assert room.keyring.kept == {}
    assert part.cards == {}


# Carriers.


def carriers_dialog(room: Room) -> CarriersDialog:
    click(room, section(room).carriers_button)
    table = dialog_of(CarriersDialog)
    assert isinstance(table, CarriersDialog)
    room.settle()
    return table


def test_carriers_stand_with_their_state_and_date(room: Room) -> None:
    gone = Carrier(
        0, "US", "Old", "{number}@old.example", state=CarrierState.RETIRED, since="2025-06-17"
    )
    ending = Carrier(
        0, "US", "Soon", "{number}@soon.example", state=CarrierState.ENDING, since="2099-03-31"
    )
    for each in (gone, ending, Carrier(0, "", "Who knows", "{number}@who.example")):
        room.desk.carriers.save(each)
    table = carriers_dialog(room)
    standing = {row[0]: row[2] for row in table.model.rows}
    assert standing == {
        "Old": "Switched off since 2025-06-17",
        "Soon": "Ends on 2099-03-31",
        "Who knows": "Not verified",
    }
    table.table.selectRow([each.name for each in table.shown].index("Old"))
    assert "Nothing is sent to Old" in table.state.text()
    room.qtbot.keyClicks(table.search, "soon")
    assert [each.name for each in table.shown] == ["Soon"]
    table.reject()


def test_a_service_is_added_and_a_text_that_arrived_is_noted(room: Room) -> None:
    table = carriers_dialog(room)
    click(room, table.add)
    editor = dialog_of(CarrierDialog)
    assert isinstance(editor, CarrierDialog)
    type_into(room, editor.name, "Our service")
    type_into(room, editor.sms, "no address")
    click(room, editor.save_button)
    room.settle()
    assert editor.trouble.text()
    type_into(room, editor.sms, "{number}@service.example")
    click(room, editor.save_button)
    room.settle()
    assert [row[0] for row in table.model.rows] == ["Our service"]
    table.table.selectRow(0)
    click(room, table.confirm)
    room.settle()
    assert table.model.rows[0][2].startswith("Works, as of ")
    click(room, table.remove)
    room.settle()
    assert table.shown == []
    table.reject()
