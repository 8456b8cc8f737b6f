"""The frame every page stands in: a title, a place for its main buttons, its content.

Owns the margins and the header, so that the pages look alike.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.ui.context import UiContext
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.labels import plain_label


class Page(QWidget):
    """A page of the window.

    `self.header` takes buttons at the right of the title, `self.titles` what stands before it,
    `self.body` the content below.
    """

    def __init__(
        self, context: UiContext, key: str, title: str, parent: QWidget | None = None
    ) -> None:
        """Make the frame; `key` names the page for navigation and for tests."""
        super().__init__(parent)
        self.context = context
        self.key = key
        self.setObjectName(f"page_{key}")
        self.setAccessibleName(title)
        self.title = plain_label(title, role="title", name=f"{key}_title")
        self.subtitle = plain_label("", role="muted", name=f"{key}_subtitle")
        self.subtitle.hide()
        self.header = QHBoxLayout()
        self.header.setSpacing(Space.S)
        self.titles = QHBoxLayout()
        self.titles.setSpacing(Space.S)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        self._arrange()

    def arrive(self, argument: object | None) -> None:
        """Take up what another page sent along; called each time the page is shown."""

    def search(self) -> None:
        """Put the cursor into the page's search field, where it has one (Ctrl+F)."""

    def start_focus(self) -> QWidget | None:
        """Return where the keyboard begins when the page is shown, None: leave it where it is."""
        return None

    def leave(self) -> None:
        """Keep what is unfinished; called before another page is shown and before the end."""

    def set_subtitle(self, text: str) -> None:
        """Show one muted line under the title; "" hides it."""
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))

    def _arrange(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(Space.XS)
        titles.addWidget(self.title)
        titles.addWidget(self.subtitle)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        self.titles.addLayout(titles, 1)
        top.addLayout(self.titles, 1)
        top.addLayout(self.header)
        outer = QVBoxLayout(self)
        # The banners above bring the rest of the distance to the top.
        outer.setContentsMargins(Space.L, Space.S + Space.XS, Space.L, Space.L)
        outer.setSpacing(Space.M)
        outer.addLayout(top)
        outer.addLayout(self.body, 1)
