"""Setting up an account that texts go by: drawn from its kind's fields, tried, and kept.

Owns what is filled in together: provider, address and password first, the servers below. The
password goes to the keyring, or where there is none into memory; never into the data file.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.setting import Kind
from smsdesk.routes.kind import Check, Preset, RouteKind
from smsdesk.services.accounts import Account
from smsdesk.ui import account_words, plain, words
from smsdesk.ui.context import UiContext
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import TintedBox, line
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.scrolled import scrolled
from smsdesk.ui.widgets.setting_row import SettingRow, SettingWords
from smsdesk.ui.widgets.symbol import Symbol
from smsdesk.workers.pool import Job, Progress

WIDTH = 640
HEIGHT = 760
LONGEST_SECRET = 8_000
SIGN_IN = ("client_id", "token_url", "device_url")
"""What it takes to sign in with the provider."""
FIRST = ("address", "sender_name")
"""What nobody else can know; the rest a provider's row fills in."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What was filled in: values by field, the secret ("": as it is kept), and where it goes."""

    values: dict[str, str]
    secret: str
    remember: bool


class AccountDialog(DialogFrame):
    """Sets up an account of a kind; `saved` is called with its URL once it is kept."""

    _coded = Signal(str, str)

    def __init__(
        self,
        context: UiContext,
        kind: RouteKind,
        saved: Callable[[str], object],
        account: Account | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog, filled with an account's values where one is given."""
        super().__init__("account_dialog", "", parent)
        self._context = context
        self._kind = kind
        self._saved = saved
        self._account = account
        self._job: Job | None = None
        self._over = threading.Event()
        self.finished.connect(lambda _result: self._over.set())
        self._coded.connect(self._show_code)
        address = "" if account is None else plain.one_line(account.values["address"])
        self.say_title(address or self.tr("Email account"))
        self.explain(account_words.honest())
        self._make_parts()
        self._arrange()
        self._show_values(dict(account.values) if account is not None else {})
        self._ask_keyring()

    # What is filled in.

    def filled(self) -> Filled:
        """Return what is filled in now."""
        values = {key: row.current() for key, row in self.rows.items()}
        if not self.read_replies.isChecked():
            values["imap_host"] = ""
        return Filled(values, self.secret.text(), self.remember.isChecked())

    def _show_values(self, values: dict[str, str]) -> None:
        for key, row in self.rows.items():
            if key in values:
                row.show_value(values[key])
        self.read_replies.setChecked(not values or bool(values.get("imap_host")))
        if values:
            hosts = (values.get("smtp_host", ""), values.get("imap_host", ""))
            known = (
                each.key for each in self._kind.presets if each.values["smtp_host"] == hosts[0]
            )
            self._choose(next(known, ""))
        self._show_needs()

    def _choose(self, key: str) -> None:
        self.provider.setCurrentIndex(max(0, self.provider.findData(key)))

    def _preset(self) -> Preset | None:
        key = self.provider.currentData()
        return next((each for each in self._kind.presets if each.key == key), None)

    def _provider_chosen(self) -> None:
        """Fill in what is known of the provider; what a person typed elsewhere stays."""
        preset = self._preset()
        if preset is not None:
            for key, value in preset.values.items():
                self.rows[key].show_value(value)
            if "login" not in preset.values:
                self.rows["login"].show_value("password")
        self._show_needs()

    def _address_typed(self, text: str) -> None:
        """Choose the provider whose domain it is, where nobody has chosen one."""
        domain = text.rpartition("@")[2].strip().lower()
        known = next((each for each in self._kind.presets if domain in each.domains), None)
        if known is not None and self._preset() is None:
            self._choose(known.key)
            self._provider_chosen()

    def _show_needs(self) -> None:
        preset = self._preset()
        self.needs.setText(account_words.needs(preset))
        if preset is None and not self.rows["smtp_host"].current():
            self.more.setChecked(True)
        token = self.rows["login"].current() == "xoauth2"
        label = self.tr("Token") if token else self.tr("Password")
        self._secret_label.setText(label)
        self.secret.setAccessibleName(label)
        self.sign_in.setVisible(token and self._kind.sign_in is not None)
        self.fit()

    # Signing in where no password is taken.

    def _sign_in(self) -> None:
        kind = self._kind
        self._clear_findings()
        try:
            values = kind.sound(self.filled().values)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        missing = next((key for key in SIGN_IN if not values.get(key)), None)
        if missing is not None or kind.sign_in is None:
            self._show_bad_value(Trouble(Reason.SETTING_BAD_VALUE, f"{missing}: "))
            return
        run, over = kind.sign_in, self._over
        self._say(self.tr("Asking the provider for a code…"))
        self._job = self._context.pool.run(
            lambda _progress: run(values, self._coded.emit, lambda some: not over.wait(some)),
            self._signed_in,
            self._refuse,
            long=True,
            owner=self,
        )
        self._tell_buttons()

    def _show_code(self, page: str, code: str) -> None:
        said = self.tr("Open {page} in a browser, and enter the code {code} there.")
        self._say(plain.one_line(said.format(page=page, code=code), 300))

    def _signed_in(self, secret: str) -> None:
        self._job = None
        self.secret.setText(secret)
        self._say(self.tr("Signed in. Press “Save” to keep it."))
        self._tell_buttons()

    # The keyring.

    def _ask_keyring(self) -> None:
        desk = self._context.desk
        url = self._account.url if self._account is not None else ""

        def ask(_progress: object) -> tuple[Trouble | None, bool]:
            return desk.secrets.trouble(), bool(url) and desk.accounts.secret_kept(url)

        self._context.pool.run(ask, self._show_keyring, self._context.complain, owner=self)

    def _show_keyring(self, told: tuple[Trouble | None, bool]) -> None:
        trouble, kept = told
        self.remember.setEnabled(trouble is None)
        self.remember.setChecked(trouble is None)
        self.why_not.setVisible(trouble is not None)
        if trouble is not None:
            said = self.tr("It is asked for at each start of the program.")
            self.why_not.setText(f"{plain.lines(words.sentence(trouble))} {said}")
        if kept:
            self.secret.setPlaceholderText(self.tr("Kept in the keyring; leave empty to keep it"))
        self.fit()

    # Trying.

    def _try(self) -> None:
        filled, kind, accounts = self.filled(), self._kind, self._context.desk.accounts
        try:
            values = kind.sound(filled.values)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        url = kind.url(values)

        def run(_progress: Progress) -> list[Check]:
            secret = filled.secret
            if not secret and values.get("login") != "none":
                secret = accounts.secret(url)
            return list(kind.trial(values, secret))

        self._clear_findings()
        self._say(self.tr("Trying it…"))
        self._job = self._context.pool.run(run, self._tried, self._refuse, long=True, owner=self)
        self._tell_buttons()

    def _tried(self, checks: list[Check]) -> None:
        self._job = None
        self._say("")
        for check in checks:
            self._add_finding(check)
        self._tell_buttons()

    def _refuse(self, error: BaseException) -> None:
        """Show what is wrong where it is filled in, else below."""
        self._job = None
        self._say("")
        if not isinstance(error, Refusal):
            self._context.complain(error)
        elif error.reason is Reason.SETTING_BAD_VALUE:
            self._show_bad_value(error.trouble)
        else:
            self._clear_findings()
            self._add_finding(Check("", error.trouble))
        self._tell_buttons()

    def _show_bad_value(self, trouble: Trouble) -> None:
        key = trouble.detail.partition(":")[0]
        row = self.rows.get(key)
        if row is None:
            self._add_finding(Check("", trouble))
            return
        value = row.current()
        said = self.tr("Please fill this in.") if not value else words.explain(trouble)
        if key not in FIRST:
            self.more.setChecked(True)
        row.tell_trouble(plain.lines(said))
        row.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(row)

    def _clear_findings(self) -> None:
        for row in self.rows.values():
            row.tell_trouble("")
        while (item := self._findings.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add_finding(self, check: Check) -> None:
        well = check.trouble is None
        place = self._findings.count()
        box = TintedBox(f"account_finding_{place}", "success" if well else "danger")
        box.body.addWidget(
            Symbol(self._context.theme, "check" if well else "error", 20, "text"),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        text = plain.lines(account_words.step(check))
        said = plain_label(text, name=f"account_finding_text_{place}", wrap=True, selectable=True)
        box.setAccessibleName(text)
        box.body.addWidget(said, 1)
        self._findings.addWidget(box)

    # Keeping.

    def _save(self) -> None:
        filled, kind, accounts = self.filled(), self._kind, self._context.desk.accounts
        before = self._account

        def keep(_progress: Progress) -> str:
            account = accounts.put(kind, filled.values)
            if filled.secret and filled.remember:
                accounts.keep_secret(account.url, filled.secret)
            elif filled.secret:
                accounts.hand_in(account.url, filled.secret)
            if before is not None and before.url != account.url:
                accounts.remove(before.url)
            return account.url

        self._clear_findings()
        self._job = self._context.pool.run(keep, self._kept, self._refuse, long=True, owner=self)
        self._tell_buttons()

    def _kept(self, url: str) -> None:
        self._job = None
        self._saved(url)
        self.accept()

    def _tell_buttons(self) -> None:
        for each in (self.try_button, self.save_button, self.sign_in):
            each.setEnabled(self._job is None)

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))

    # Making.

    def _make_parts(self) -> None:
        self.provider = QComboBox()
        self.provider.setObjectName("account_provider")
        self.provider.setAccessibleName(self.tr("Email provider"))
        self.provider.addItem(self.tr("Another provider, or a server of your own"), "")
        for preset in self._kind.presets:
            self.provider.addItem(preset.name, preset.key)
        self.provider.activated.connect(lambda _index: self._provider_chosen())
        self.needs = plain_label(role="muted", name="account_needs", wrap=True, selectable=True)
        self.rows = {field.key: self._row(field.key) for field in self._kind.fields}
        address = self.rows["address"].control
        if isinstance(address, QLineEdit):
            address.textEdited.connect(self._address_typed)
        self.rows["login"].chosen.connect(lambda _key, _value: self._show_needs())
        self._secret_label = plain_label(self.tr("Password"), role="strong")
        self.secret = QLineEdit()
        self.secret.setObjectName("account_secret")
        self.secret.setAccessibleName(self.tr("Password"))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setMaxLength(LONGEST_SECRET)
        self._secret_label.setBuddy(self.secret)
        self.sign_in = button(self.tr("Sign in…"), "account_sign_in", clicked=self._sign_in)
        self.sign_in.hide()
        self.remember = self._box(
            "account_remember", self.tr("Remember it in this computer’s keyring")
        )
        self.why_not = plain_label(role="muted", name="account_why_not", wrap=True)
        self.why_not.hide()
        self.read_replies = self._box(
            "account_read", self.tr("Read replies, and mails that come back")
        )
        self.more = button(
            self.tr("Servers and limits"),
            "account_more",
            theme=self._context.theme,
            symbol="chevron_down",
            kind="quiet",
        )
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_more)
        self.state = plain_label(role="muted", name="account_state", wrap=True, selectable=True)
        self.state.hide()

    def _row(self, key: str) -> SettingRow:
        field = next(each for each in self._kind.fields if each.key == key)
        texts = SettingWords(
            account_words.label(key), account_words.why(key), account_words.choices(field.choices)
        )
        row = SettingRow(field, texts, field.default)
        row.control.setObjectName(f"account_{key}")
        if field.kind is Kind.HOST and isinstance(row.control, QLineEdit):
            row.control.setMinimumWidth(250)
        return row

    def _box(self, name: str, label: str) -> QCheckBox:
        box = QCheckBox(label)
        box.setObjectName(name)
        box.setAccessibleName(label)
        return box

    def _arrange(self) -> None:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, Space.S, 0)
        layout.setSpacing(Space.S)
        label = plain_label(self.tr("Email provider"), role="strong")
        label.setBuddy(self.provider)
        for key in FIRST:
            layout.addWidget(self.rows[key])
        upper: list[QWidget] = [line(), label, self.provider, self.needs, self._secret_label]
        for widget in (*upper, self.secret, self.remember, self.why_not, line()):
            layout.addWidget(widget)
        signing = QHBoxLayout()
        signing.addWidget(self.sign_in)
        signing.addStretch(1)
        layout.insertLayout(layout.indexOf(self.remember), signing)
        layout.addWidget(self.read_replies)
        layout.addWidget(self._reading_note())
        layout.addLayout(self._toggle())
        self._servers = QWidget()
        servers = QVBoxLayout(self._servers)
        servers.setContentsMargins(0, 0, 0, 0)
        servers.setSpacing(0)
        for key, row in self.rows.items():
            if key not in FIRST:
                servers.addWidget(line())
                servers.addWidget(row)
        self._servers.hide()
        layout.addWidget(self._servers)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(Space.S)
        layout.addStretch(1)
        self._area = scrolled(inner, "account_scroll", self.tr("Email account"))
        self.body.addWidget(self._area, 1)
        self.body.addLayout(self._findings)
        self.body.addWidget(self.state)
        self._add_buttons()

    def _reading_note(self) -> QWidget:
        return plain_label(
            self.tr(
                "Only mails from carriers’ gateways and reports of mail servers are read. Nothing"
                " else in the mail box is touched or marked as read."
            ),
            role="muted",
            wrap=True,
        )

    def _toggle(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        return row

    def _show_more(self, shown: bool) -> None:
        self._servers.setVisible(shown)

    def _add_buttons(self) -> None:
        self.try_button = self.add_button(
            button(self.tr("Try it now"), "account_try", clicked=self._try), left=True
        )
        self.add_button(button(self.tr("Cancel"), "account_cancel", clicked=self.reject))
        save = button(self.tr("Save"), "account_save", kind="primary", clicked=self._save)
        self.save_button = self.add_button(save)
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, HEIGHT)
