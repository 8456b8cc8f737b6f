"""A job that takes time: what it is, how far, when it ends, and a button that ends it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import ElidedLabel, plain_label

# Earlier than this an estimate jumps about more than it tells.
ESTIMATE_AFTER_MS = 2_000


class ProgressRow(QWidget):
    """A text, a bar, numbers with an estimated end, and a cancel button; hidden until `start`."""

    def __init__(
        self,
        name: str,
        cancel_label: str,
        cancelled: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Make a hidden row; `cancelled` is called by its button."""
        super().__init__(parent)
        self.setObjectName(name)
        self._since = QElapsedTimer()
        self.text = ElidedLabel(role="strong", name=f"{name}_text")
        self.numbers = plain_label(role="muted", name=f"{name}_numbers")
        self.bar = QProgressBar()
        self.bar.setObjectName(f"{name}_bar")
        self.bar.setTextVisible(False)
        self.cancel = button(cancel_label, f"{name}_cancel", clicked=cancelled)
        self._arrange()
        self.hide()

    def start(self, text: str) -> None:
        """Show the row for a job that has just begun."""
        self._since.start()
        self.text.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, 0)
        self.numbers.setText("")
        self.cancel.setEnabled(True)
        self.show()

    def advance(self, done: int, total: int) -> None:
        """Show how far the job is; with `total` 0 only the count is known."""
        self.bar.setRange(0, max(0, total))
        self.bar.setValue(done)
        if not total:
            self.numbers.setText(f"{done:,}")
            return
        left = self._left(done, total)
        numbers = self.tr("{done} of {total}").format(done=f"{done:,}", total=f"{total:,}")
        self.numbers.setText(f"{numbers} · {left}" if left else numbers)

    def stop(self) -> None:
        """Hide the row."""
        self.hide()

    def _left(self, done: int, total: int) -> str:
        passed = self._since.elapsed()
        if not done or done >= total or passed < ESTIMATE_AFTER_MS:
            return ""
        seconds = round(passed * (total - done) / done / 1000)
        if seconds < 60:
            return self.tr("about %n second(s) left", "", max(1, seconds))
        return self.tr("about %n minute(s) left", "", round(seconds / 60))

    def _arrange(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(Space.S)
        words.addWidget(self.text, 1)
        words.addWidget(self.numbers)
        left = QVBoxLayout()
        left.setSpacing(Space.XS)
        left.addLayout(words)
        left.addWidget(self.bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(left, 1)
        layout.addWidget(self.cancel)
