"""The email accounts on the page of modems: their lanes, and the way to set one up.

Owns the cards of accounts; setting one up is `dialogs.account`, the carriers `dialogs.carriers`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.domain.errors import Refusal
from smsdesk.routes.kind import RouteKind, kind_of
from smsdesk.services.accounts import Account
from smsdesk.ui import account_words
from smsdesk.ui.context import Question, UiContext
from smsdesk.ui.dialogs.account import AccountDialog
from smsdesk.ui.dialogs.carriers import CarriersDialog
from smsdesk.ui.remedies import Act, Offer
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.lane_card import LaneCard, LaneVerbs


class EmailSection(QWidget):
    """One card for each account that is set up."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the section, with no card yet."""
        super().__init__(parent)
        self._context = context
        self.cards: dict[str, LaneCard] = {}
        self._accounts: dict[str, Account] = {}
        self._verbs = LaneVerbs(
            pause=context.lanes.pause,
            resume=self._resume,
            disconnect=self._remove,
            help=self._help,
        )
        self.set_up_button = button(
            self.tr("Set up an email account…"),
            "email_set_up",
            theme=context.theme,
            symbol="plus",
            clicked=self._set_up,
        )
        self.carriers_button = button(
            self.tr("Carriers…"),
            "email_carriers",
            theme=context.theme,
            symbol="phone",
            kind="quiet",
            clicked=lambda: CarriersDialog(context, self.window()).open(),
        )
        self._arrange()
        context.lanes.changed.connect(self.show_lanes)
        context.bridge.accounts_changed.connect(self.read)

    # Accounts.

    def read(self) -> None:
        """Read which accounts there are, and show them."""
        accounts = self._context.desk.accounts
        self._context.pool.run(
            lambda _progress: accounts.all(), self._show, self._context.complain, owner=self
        )

    def _show(self, found: list[Account]) -> None:
        self._accounts = {account.url: account for account in found}
        for url in set(self.cards) - set(self._accounts):
            card = self.cards.pop(url)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for url in self._accounts:
            if url not in self.cards:
                self.cards[url] = self._card(url)
                self._list.addWidget(self.cards[url])
        self.show_lanes()

    def _card(self, url: str) -> LaneCard:
        card = LaneCard(self._context.theme, url, self._verbs, symbol="link")
        card.disconnect_button.setText(self.tr("Remove"))
        card.disconnect_button.setAccessibleName(self.tr("Remove this account"))
        edit = button(
            self.tr("Change…"),
            f"email_change_{url}",
            theme=self._context.theme,
            symbol="edit",
            clicked=lambda: self._change(url),
        )
        card.buttons.insertWidget(1, edit)
        return card

    def show_lanes(self) -> None:
        """Show how each account's lane stands."""
        views = {view.url: view for view in self._context.lanes.views()}
        for url, card in self.cards.items():
            view = views.get(url)
            card.setEnabled(True)
            if view is not None:
                card.tell(view)

    # A person's acts.

    def _kind(self, url: str = "") -> RouteKind:
        kinds = self._context.desk.accounts.kinds
        return (kind_of(kinds, url) if url else None) or kinds[0]

    def _set_up(self) -> None:
        AccountDialog(self._context, self._kind(), self._use, parent=self.window()).open()

    def _change(self, url: str, *, secret: bool = False) -> None:
        account = self._accounts.get(url)
        if account is None:
            return
        dialog = AccountDialog(self._context, self._kind(url), self._use, account, self.window())
        dialog.open()
        if secret:
            dialog.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _use(self, url: str) -> None:
        """Start the lane of an account, anew where it runs: its settings count at once."""
        lanes = self._context.lanes
        if any(view.url == url for view in lanes.views()):
            lanes.stop(url)
        try:
            lanes.start(url)
        except Refusal as refusal:
            self._context.complain(refusal)
        self.read()

    def _resume(self, url: str) -> None:
        if any(view.url == url for view in self._context.lanes.views()):
            self._context.lanes.resume(url)
        else:
            self._use(url)

    def _remove(self, url: str) -> None:
        if not self._context.ask.confirm(
            Question(
                self.tr("Remove this email account?"),
                self.tr(
                    "Its settings and its password are forgotten. Messages that wait for it go by"
                    " another way, or wait. Nothing in the mail box is changed."
                ),
                self.tr("Remove"),
                danger=True,
            )
        ):
            return
        self._context.lanes.stop(url)
        accounts = self._context.desk.accounts
        self._context.pool.run(
            lambda _progress: accounts.remove(url),
            lambda _nothing: self.read(),
            self._context.complain,
            long=True,
            owner=self,
        )

    def _help(self, url: str, made: Offer) -> None:
        self._change(url, secret=made.act is Act.ENTER_PASSWORD)

    # Making.

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(plain_label(self.tr("Email"), role="heading", name="email_heading"))
        layout.addWidget(
            plain_label(account_words.honest(), role="muted", name="email_honest", wrap=True)
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.M)
        layout.addLayout(self._list)
        self.acts = QHBoxLayout()
        self.acts.setSpacing(Space.S)
        self.acts.addWidget(self.set_up_button)
        self.acts.addWidget(self.carriers_button)
        self.acts.addStretch(1)
        layout.addLayout(self.acts)
