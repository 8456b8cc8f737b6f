"""What one person after another would read, and where a field would leave a gap."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.domain import numbers
from smsdesk.services.compose import Gap, Planned
from smsdesk.ui import plain
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.buttons import button, icon_button
from smsdesk.ui.widgets.card import Card, TintedBox
from smsdesk.ui.widgets.labels import ElidedLabel, plain_label
from smsdesk.ui.widgets.scrolled import scrolled


class PreviewCard(Card):
    """Pages through rendered texts; `fill(key)` is emitted to give a field a stand-in."""

    fill = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__("compose_preview", parent)
        self._samples: tuple[Planned, ...] = ()
        self._total = 0
        self._at = 0
        self._region: str | None = None
        self._gap_key = ""
        self.title = plain_label(self.tr("Preview"), role="strong", name="preview_title")
        self.position = plain_label(role="muted", name="preview_position")
        self.previous = icon_button(
            self.tr("Previous person"),
            "preview_previous",
            theme=theme,
            symbol="chevron_left",
            clicked=lambda: self.go(-1),
        )
        self.next = icon_button(
            self.tr("Next person"),
            "preview_next",
            theme=theme,
            symbol="chevron_right",
            clicked=lambda: self.go(1),
        )
        self.who = ElidedLabel(role="strong", name="preview_who")
        self.number = ElidedLabel(role="muted", name="preview_number")
        self.text = plain_label(name="preview_text", wrap=True, selectable=True)
        self.bubble = TintedBox("preview_bubble", "neutral")
        self.takes = plain_label(role="small", name="preview_takes", wrap=True)
        self.gap = plain_label(name="preview_gap", wrap=True)
        self.gap_button = button(
            "", "preview_gap_fill", kind="link", clicked=lambda: self.fill.emit(self._gap_key)
        )
        self._gap_box = TintedBox("preview_gap_box", "warning")
        self._arrange()
        self.clear("")

    def clear(self, why: str) -> None:
        """Show no text, only why there is none yet."""
        self._samples, self._total, self._at = (), 0, 0
        self._gap_box.hide()
        self._show_nothing(why)

    def show_samples(
        self, samples: Sequence[Planned], total: int, gaps: Sequence[Gap], region: str | None
    ) -> None:
        """Show rendered texts, staying at the same place in them."""
        self._samples, self._total, self._region = tuple(samples), total, region
        self._at = min(self._at, max(0, len(self._samples) - 1))
        self._show_gaps(gaps)
        self._show_sample()

    def go(self, step: int) -> None:
        """Show another text."""
        self._at = max(0, min(len(self._samples) - 1, self._at + step))
        self._show_sample()

    def _show_nothing(self, why: str) -> None:
        for widget in (self.who, self.number, self.bubble, self.previous, self.next):
            widget.hide()
        self.position.setText("")
        self.takes.setText(why)

    def _show_sample(self) -> None:
        if not self._samples:
            self._show_nothing("")
            return
        sample = self._samples[self._at]
        name = sample.recipient.values.get("name", "")
        number = numbers.display(sample.number, self._region)
        self.who.setText(name or number)
        self.number.setText(number)
        self.number.setVisible(bool(name))
        self.text.setText(plain.lines(sample.text))
        self.text.setAccessibleName(sample.text)
        self.takes.setText(
            self.tr("%n part(s)", "", sample.count.parts)
            + " · "
            + self.tr("%n character(s)", "", len(sample.text))
        )
        self.who.show()
        self.bubble.show()
        self._show_place()

    def _show_place(self) -> None:
        many = self._total > 1
        self.previous.setVisible(many)
        self.next.setVisible(many)
        self.previous.setEnabled(self._at > 0)
        self.next.setEnabled(self._at + 1 < len(self._samples))
        words = self.tr("{place} of {total}")
        place = words.format(place=f"{self._at + 1:,}", total=f"{self._total:,}")
        self.position.setText(place if many else "")

    def _show_gaps(self, gaps: Sequence[Gap]) -> None:
        self._gap_box.setVisible(bool(gaps))
        if not gaps:
            return
        self._gap_key = gaps[0].field
        count = len({gap.number for gap in gaps if gap.field == self._gap_key})
        words = self.tr(
            "%n person(s) (has|have) no {field}: the text would have a hole.", "", count
        )
        self.gap.setText(words.replace("{field}", f"“{self._gap_key}”"))
        label = self.tr("Write {field} instead").format(field=self.filled(self._gap_key))
        self.gap_button.setText(label.replace("&", "&&"))
        self.gap_button.setAccessibleName(label)

    def filled(self, key: str) -> str:
        """Return the field with a word for those who have none: "{first_name|friend}"."""
        word = self.tr("friend") if key in ("first_name", "name") else "…"
        return f"{{{key}|{word}}}"

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.position)
        top.addSpacing(Space.XS)
        top.addWidget(self.previous)
        top.addWidget(self.next)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.bubble.body.addWidget(self.text)
        self.bubble.body.setContentsMargins(12, 10, 12, 10)
        self.gap_button.setSizePolicy(self.takes.sizePolicy())
        gap_words = QVBoxLayout()
        gap_words.setSpacing(2)
        gap_words.addWidget(self.gap)
        gap_words.addWidget(self.gap_button)
        self._gap_box.body.addLayout(gap_words)
        self._gap_box.body.setContentsMargins(12, 8, 12, 8)
        self.body.addLayout(top)
        self.body.addWidget(scrolled(self._rows(), "preview_scroll", self.tr("Preview")), 1)
        self.body.addWidget(self._gap_box)

    def _rows(self) -> QWidget:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.XS)
        for widget in (self.who, self.number, self.bubble, self.takes):
            rows.addWidget(widget)
        rows.addStretch(1)
        return inside
