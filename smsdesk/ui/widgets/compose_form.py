"""What stands on "New message": the fields, the buttons and the lines of words between them.

Owns how they are arranged and in which order Tab goes; what they do is connected by whoever
works with them.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.counter import Counter
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.merge_fields import FieldButton
from smsdesk.ui.widgets.message_editor import MessageEditor
from smsdesk.ui.widgets.preview_card import PreviewCard
from smsdesk.ui.widgets.recipients import RecipientsField
from smsdesk.ui.widgets.scrolled import scrolled
from smsdesk.ui.widgets.sending_options import SendingOptions


class ComposeForm(QWidget):
    """Whom, what, when and Send, from the top to the bottom; the preview beside the text."""

    def __init__(
        self, theme: Theme, region: Callable[[], str | None], parent: QWidget | None = None
    ) -> None:
        """Make the form; `region` is the country of numbers typed without a country code."""
        super().__init__(parent)
        self._theme = theme
        self._make_recipients(region)
        self._make_text()
        self._make_sending()
        self._arrange()
        self._order_tabs()

    def say(self, text: str) -> None:
        """Tell something about the recipients below them; "" hides it."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    # Making.

    def _make_recipients(self, region: Callable[[], str | None]) -> None:
        theme = self._theme
        self.recipients = RecipientsField(theme, region)
        self.choose = button(
            self.tr("Choose people…"),
            "compose_choose_people",
            theme=theme,
            symbol="contacts",
            kind="quiet",
        )
        self.from_file = button(
            self.tr("From a file…"),
            "compose_from_file",
            theme=theme,
            symbol="import",
            kind="quiet",
            tip=self.tr("Sends each row of a list its own text: its columns become fields"),
        )
        self.people = plain_label(role="muted", name="compose_people")
        self.details = button(self.tr("Details"), "compose_details", kind="link")
        self.details.hide()
        self.number_trouble = _trouble_label("compose_number_trouble")
        self.said = plain_label(role="muted", name="compose_said", wrap=True)
        self.said.hide()

    def _make_text(self) -> None:
        theme = self._theme
        self.editor = MessageEditor(theme, "compose_text")
        self.fields = FieldButton(theme, self.editor.insert_field)
        self.counter = Counter(theme)
        self.text_trouble = _trouble_label("compose_text_trouble")
        self.preview = PreviewCard(theme)
        self.preview.setMinimumWidth(240)
        self.preview.setMaximumWidth(460)

    def _make_sending(self) -> None:
        theme = self._theme
        self.no_modem = plain_label(
            self.tr("No modem yet: it waits in the outbox."),
            role="muted",
            name="compose_no_modem",
        )
        self.open_modems = button(self.tr("Open Modems"), "compose_open_modems", kind="link")
        self.options = SendingOptions()
        self.options.add_line(self.no_modem, self.open_modems)
        self.blocked = _trouble_label("compose_blocked")
        self.save = button(
            self.tr("Save as draft"), "compose_save_draft", theme=theme, symbol="drafts"
        )
        self.send = button(
            self.tr("Send"),
            "compose_send",
            theme=theme,
            symbol="send",
            kind="primary",
            tip=self.tr("Ctrl+Enter"),
        )

    # Arranging.

    def _arrange(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(Space.M)
        columns.addLayout(self._left(), 5)
        columns.addWidget(self.preview, 3)
        inside = QWidget()
        rows = _bare(QVBoxLayout(inside), Space.M)
        rows.addLayout(columns, 1)
        rows.addWidget(self.options)
        outer = _bare(QVBoxLayout(self), Space.M)
        outer.addWidget(scrolled(inside, "compose_scroll", self.tr("Message")), 1)
        outer.addLayout(self._bottom())

    def _left(self) -> QVBoxLayout:
        to = plain_label(self.tr("To"), role="strong")
        to.setBuddy(self.recipients.edit)
        text = plain_label(self.tr("Text"), role="strong")
        text.setBuddy(self.editor)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addLayout(_line(to, None, self.choose, self.from_file))
        left.addWidget(self.recipients)
        left.addLayout(_line(self.people, self.details, None))
        left.addWidget(self.number_trouble)
        left.addWidget(self.said)
        left.addLayout(_line(text, None, self.fields))
        left.addWidget(self.editor, 1)
        left.addWidget(self.counter)
        left.addWidget(self.text_trouble)
        return left

    def _bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.blocked, 1)
        row.addStretch(0)
        row.addWidget(self.save)
        row.addWidget(self.send)
        return row

    def _order_tabs(self) -> None:
        """Let Tab go the way the eye does: whom, what, when, send."""
        options = self.options
        order = [
            self.recipients.edit,
            self.choose,
            self.from_file,
            self.details,
            self.editor,
            self.fields,
            self.counter.button,
            self.preview.previous,
            self.preview.next,
            self.preview.gap_button,
            options.now,
            options.later,
            options.due,
            options.give_up,
            options.deadline,
            options.priority,
            options.route,
            options.flash,
            self.open_modems,
            self.save,
            self.send,
        ]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)


def _trouble_label(name: str) -> QLabel:
    label = plain_label(name=name, wrap=True)
    label.setProperty("tone", "danger")
    label.hide()
    return label


def _line(*widgets: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row


def _bare(layout: QVBoxLayout, spacing: int) -> QVBoxLayout:
    """Return a layout without a margin of its own."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    return layout
