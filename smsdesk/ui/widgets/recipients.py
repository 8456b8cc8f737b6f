"""The field for recipients: type a name, a number or a group, and get chips.

Owns the chips, their keyboard and mouse, pasting of lists and editing in place. It knows no
desk: suggestions are asked for by a signal, and what is wrong with a number by `region`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain import numbers
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Trouble
from smsdesk.services.recipients import (
    Chosen,
    Entry,
    Group,
    Listed,
    Pasted,
    Person,
    Split,
    Typed,
    entries_of,
    problem,
    split,
)
from smsdesk.ui import words
from smsdesk.ui.theme import RADIUS, Theme
from smsdesk.ui.widgets.as_you_type import AsYouType
from smsdesk.ui.widgets.flow_layout import FlowLayout
from smsdesk.ui.widgets.recipient_chip import HEIGHT, RecipientChip
from smsdesk.ui.widgets.suggestions import Suggestion, Suggestions

LONGEST_TYPED = 120
SUGGEST_AFTER_MS = 90
LINES_SHOWN = 4
GAP = 6
PADDING = 6
EDIT_NEEDS = 110
SHORTEST_NUMBER = 7
"""Digits from which on it is a number that is being typed: groups may be called "2025 b"."""

_COMMIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma, Qt.Key.Key_Semicolon)


class _Edit(QLineEdit):
    """The place where one types among the chips; lists are pasted as lists."""

    committed = Signal()
    backed = Signal()
    pasted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_open: Callable[[], bool] = lambda: False
        self.setFrame(False)
        self.setMaxLength(LONGEST_TYPED)
        self.setStyleSheet(
            "QLineEdit { border: none; background: transparent; padding: 2px 4px; }"
            "QLineEdit { min-height: 26px; }"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commit, step back to the chips, or paste a list; the rest is typing."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
            return
        key = event.key()
        # The open list of suggestions takes these itself, if we leave them to it.
        if self.is_open() and key in (*_COMMIT_KEYS[:2], Qt.Key.Key_Tab, Qt.Key.Key_Escape):
            event.ignore()
            return
        if key in _COMMIT_KEYS or (key == Qt.Key.Key_Tab and self.text().strip()):
            self.committed.emit()
            return
        back = key in (Qt.Key.Key_Backspace, Qt.Key.Key_Left)
        if back and self.cursorPosition() == 0 and not self.hasSelectedText():
            self.backed.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Tab as the end of what was typed before Qt moves the focus."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and (self.text().strip() or self.is_open())
        ):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the usual menu, with a "Paste" that understands lists."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self._paste)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _paste(self) -> None:
        self.pasted.emit(QGuiApplication.clipboard().text())


class _ChipEdit(QLineEdit):
    """Edits one number where its chip stood; Escape leaves it as it was."""

    done = Signal(str)

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._was = text
        self._over = False
        self.setObjectName("recipient_edit_in_place")
        self.setAccessibleName(self.tr("Correct the number"))
        self.setMaxLength(LONGEST_TYPED)
        self.setStyleSheet("QLineEdit { padding: 1px 8px; min-height: 24px; }")
        self.setFixedSize(190, HEIGHT)
        self.returnPressed.connect(lambda: self._end(self.text()))
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends it."""
        if event.key() == Qt.Key.Key_Escape:
            self._end(self._was)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: object) -> None:
        """Leaving it keeps what was typed."""
        super().focusOutEvent(event)  # type: ignore[arg-type]  # Qt hands a QFocusEvent
        self._end(self.text())

    def _end(self, text: str) -> None:
        if not self._over:
            self._over = True
            self.done.emit(text)


class RecipientsField(QFrame):
    """Chips and a place to type.

    `changed` is emitted when the entries are others; `wanted(text)` asks for suggestions, which
    come back by `suggest`; `look_inside(entry)` wants a list shown; `file_dropped(path)` a list
    opened; `said(text)` has something to tell in one line ("" takes it back).
    """

    changed = Signal()
    wanted = Signal(str)
    look_inside = Signal(object)
    file_dropped = Signal(str)
    said = Signal(str)

    def __init__(
        self, theme: Theme, region: Callable[[], str | None], parent: QWidget | None = None
    ) -> None:
        """Make an empty field; `region` gives the default country in force."""
        super().__init__(parent)
        self._theme = theme
        self._region = region
        self._entries: list[Entry] = []
        self._chips: list[RecipientChip] = []
        self._troubles: Mapping[str, Trouble] = {}
        self._asked = ""
        self._waiting = ""
        self._inner = QWidget()
        self._flow = FlowLayout(self._inner, gap=GAP)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self.edit = _Edit(self._inner)
        self._suggestions = Suggestions(theme, self.edit)
        self.edit.is_open = lambda: self._suggestions.open
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SUGGEST_AFTER_MS)
        self._arrange()
        self._connect()

    # What a page asks.

    def entries(self) -> tuple[Entry, ...]:
        """Return the entries, in the order of the chips."""
        return tuple(self._entries)

    def set_entries(self, entries: Iterable[Entry]) -> None:
        """Replace all entries."""
        while self._chips:
            self._drop_chip(0)
        for entry in entries:
            self._append(entry)
        self.edit.clear()
        self._tell_changed()

    def add(self, entries: Sequence[Entry]) -> None:
        """Add entries; what is there already is folded and said."""
        folded = 0
        for entry in entries:
            if self._has(entry):
                folded += 1
            else:
                self._append(entry)
        if folded:
            self.said.emit(self.tr("%n recipient(s) (was|were) in the list already.", "", folded))
        if folded < len(entries):
            self._tell_changed()

    def replace(self, old: Entry, new: Sequence[Entry]) -> None:
        """Put others in the place of an entry (an edited number, a corrected list)."""
        if old not in self._entries:
            self.add(new)
            return
        position = self._entries.index(old)
        self._drop_chip(position)
        for offset, entry in enumerate(one for one in new if not self._has(one)):
            self._insert(position + offset, entry)
        self._tell_changed()

    def commit(self) -> bool:
        """Take what is typed as a recipient; return whether the field holds only chips now."""
        text = self.edit.text().strip()
        if not text:
            return True
        if problem(text, self._region()) is None:
            self._take(Typed(text))
        elif self._asked == text and self._suggestions.rows:
            self._take(self._suggestions.rows[0].entry)
        elif self._asked == text:
            self._take(Typed(text))
        else:
            self._waiting = text
            self._ask()
            return False
        return True

    def suggest(self, text: str, rows: Sequence[Suggestion]) -> None:
        """Show what was found for `text`; late answers to older texts are dropped."""
        if text != self.edit.text().strip():
            return
        self._asked = text
        if self._waiting == text:
            self._waiting = ""
            self._take(rows[0].entry if rows else Typed(text))
            return
        if self.edit.hasFocus():
            self._suggestions.show(rows, self._below())

    def words_for(self, entry: Entry) -> str:
        """Return what the chip of an entry says."""
        return self._face(entry)[1]

    def show_troubles(self, troubles: Mapping[str, Trouble]) -> None:
        """Mark chips whose number (as typed) is left out, with the reason."""
        self._troubles = troubles
        for entry, chip in zip(self._entries, self._chips, strict=True):
            self._mark(entry, chip)

    def chips(self) -> tuple[RecipientChip, ...]:
        """Return the chips in order."""
        return tuple(self._chips)

    # Chips.

    def _append(self, entry: Entry) -> None:
        self._insert(len(self._entries), entry)

    def _insert(self, position: int, entry: Entry) -> None:
        symbol, text = self._face(entry)
        chip = RecipientChip(self._theme, symbol, text, self._inner)
        chip.opened.connect(partial(self._open, chip))
        chip.removed.connect(partial(self._remove, chip))
        chip.moved.connect(partial(self._move_focus, chip))
        self._entries.insert(position, entry)
        self._chips.insert(position, chip)
        self._flow.insert_widget(position, chip)
        self._mark(entry, chip)
        chip.show()

    def _face(self, entry: Entry) -> tuple[str, str]:
        match entry:
            case Typed(number=number):
                return "phone", self._typed_face(number)
            case Person(name=name, number=number):
                return "user", name or self._pretty(number)
            case Group(name=name):
                return "group", name
            case Chosen(contacts=contacts):
                return "contacts", self.tr("%n chosen person(s)", "", len(contacts))
            case Pasted(numbers=pasted):
                return "copy", self.tr("%n pasted number(s)", "", len(pasted))
            case Listed(file=file, recipients=rows):
                row_words = self.tr("%n row(s)", "", len(rows))
                return "import", f"{file} · {row_words}"

    def _typed_face(self, number: str) -> str:
        """Show a number for reading; a short one says so, since it may be a slip."""
        try:
            short = numbers.sanitise(number, self._region()).short
        except Refusal:
            return number
        if short:
            return self.tr("{number} (short code)").format(number=number)
        return self._pretty(number)

    def _pretty(self, number: str) -> str:
        try:
            clean = numbers.sanitise(number, self._region())
        except Refusal:
            return number
        return numbers.display(clean.value, self._region())

    def _mark(self, entry: Entry, chip: RecipientChip) -> None:
        trouble = self._trouble(entry)
        if trouble is None:
            chip.tell("neutral", "")
        else:
            wrong = isinstance(entry, Typed) and trouble.reason.startswith("number_")
            chip.tell("danger" if wrong else "warning", words.explain(trouble))

    def _trouble(self, entry: Entry) -> Trouble | None:
        if isinstance(entry, Typed):
            return problem(entry.number, self._region()) or self._troubles.get(entry.number)
        if isinstance(entry, Person):
            return self._troubles.get(entry.number)
        return None

    def _has(self, entry: Entry) -> bool:
        if entry in self._entries:
            return True
        number = self._number(entry)
        return bool(number) and any(self._number(one) == number for one in self._entries)

    def _number(self, entry: Entry) -> str:
        if isinstance(entry, Person):
            return entry.number
        if not isinstance(entry, Typed):
            return ""
        try:
            return numbers.sanitise(entry.number, self._region()).value
        except Refusal:
            return ""

    def _drop_chip(self, position: int) -> None:
        del self._entries[position]
        chip = self._chips.pop(position)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _remove(self, chip: RecipientChip) -> None:
        position = self._chips.index(chip)
        self._drop_chip(position)
        self._focus_at(min(position, len(self._chips)))
        self._tell_changed()

    def _open(self, chip: RecipientChip) -> None:
        entry = self._entries[self._chips.index(chip)]
        if isinstance(entry, Typed):
            self._edit_in_place(chip, entry)
        elif not isinstance(entry, Person):
            self.look_inside.emit(entry)

    def _edit_in_place(self, chip: RecipientChip, entry: Typed) -> None:
        position = self._chips.index(chip)
        editor = _ChipEdit(entry.number, self._inner)
        AsYouType(editor, self._region)
        chip.hide()
        self._flow.insert_widget(position, editor)
        editor.done.connect(partial(self._edited, chip, editor))
        editor.show()
        editor.setFocus()
        self._fit()

    def _edited(self, chip: RecipientChip, editor: _ChipEdit, text: str) -> None:
        had_focus = editor.hasFocus()
        self._flow.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        position = self._chips.index(chip)
        old = self._entries[position]
        typed = text.strip()
        if isinstance(old, Typed) and typed != old.number:
            self.replace(old, (Typed(typed),) if typed else ())
        else:
            chip.show()
            self._fit()
        if had_focus:
            self.edit.setFocus()

    def _move_focus(self, chip: RecipientChip, step: int) -> None:
        self._focus_at(self._chips.index(chip) + step)

    def _focus_at(self, position: int) -> None:
        if 0 <= position < len(self._chips):
            self._chips[position].setFocus()
        elif position >= len(self._chips):
            self.edit.setFocus()

    # Typing.

    def _typed(self, text: str) -> None:
        self._waiting = ""
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._asked = ""
            self._suggestions.show((), QRect())
        self.said.emit("")

    def _ask(self) -> None:
        self._pause.stop()
        text = self.edit.text().strip()
        if text:
            self.wanted.emit(text)

    def _take(self, entry: Entry) -> None:
        self._suggestions.show((), QRect())
        self._pause.stop()
        self._waiting = self._asked = ""
        self.edit.clear()
        self.add((entry,))
        self.edit.setFocus()

    def _pasted(self, text: str) -> None:
        found = split(text)
        self._say_left_aside(found)
        if len(found.numbers) == 1:
            self.edit.insert(found.numbers[0])
            return
        self.add(entries_of(found.numbers))

    def _say_left_aside(self, found: Split) -> None:
        pieces = []
        if found.words:
            pieces.append(
                self.tr("%n word(s) beside the numbers (was|were) left aside.", "", found.words)
            )
        if found.cut:
            words_ = self.tr("The pasted text was too long: {cut} characters were left out.")
            pieces.append(words_.format(cut=f"{found.cut:,}"))
        if pieces:
            self.said.emit(" ".join(pieces))

    def _left_field(self) -> None:
        """Take a good number that was typed when the focus goes elsewhere; keep the rest as is."""
        text = self.edit.text().strip()
        if text and not self._suggestions.open and problem(text, self._region()) is None:
            self._suggestions.show((), QRect())
            self._pause.stop()
            self.edit.clear()
            self.add((Typed(text),))

    # Looks.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Repaint the frame with the focus, take drops, follow the width."""
        kind = event.type()
        if watched is self.edit and kind == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._left_field)
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if watched is self._scroll.viewport() and kind == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click beside the chips means to type."""
        self.edit.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a list that is dropped: a text or a file."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dropped file, or take a dropped text as if it were pasted."""
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            self.file_dropped.emit(local[0])
        elif event.mimeData().hasText():
            self._pasted(event.mimeData().text())
        event.acceptProposedAction()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame of a field; it is in focus when something inside is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        focused = self.isAncestorOf(self.window().focusWidget() or self)
        pen = QPen(QColor(tokens.accent), 2) if focused else QPen(QColor(tokens.strong_border), 1)
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.surface))
        inset = 1.0 if focused else 0.5
        shape = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(shape, RADIUS, RADIUS)

    def sizeHint(self) -> QSize:
        """Ask for the lines that there are."""
        return QSize(420, self._height(self.width()))

    def _height(self, width: int) -> int:
        wanted = self._flow.heightForWidth(max(120, width - 2 * PADDING - 2))
        most = LINES_SHOWN * HEIGHT + (LINES_SHOWN - 1) * GAP
        return max(HEIGHT, min(wanted, most)) + 2 * PADDING

    def _fit(self) -> None:
        """Grow with the chips, up to some lines; then scroll."""
        width = self._scroll.viewport().width()
        self._flow.invalidate()
        self._inner.setMinimumHeight(self._flow.heightForWidth(width))
        self.setFixedHeight(self._height(self.width()))

    def _tell_changed(self) -> None:
        empty = not self._entries
        hint = self.tr("Name, number or group…") if empty else ""
        self.edit.setPlaceholderText(hint)
        self._fit()
        self.changed.emit()

    def _below(self) -> QRect:
        wide = max(300, min(460, self._inner.width() - self.edit.x()))
        return QRect(0, 4, wide, self.edit.height())

    def _arrange(self) -> None:
        self.setObjectName("compose_recipients")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAcceptDrops(True)
        self.edit.setAcceptDrops(False)
        self.edit.setObjectName("recipient_edit")
        self.edit.setAccessibleName(self.tr("Recipients: a name, a number or a group"))
        self.edit.setFixedHeight(HEIGHT)
        self._flow.addWidget(self.edit)
        self._flow.stretch_last(self.edit, EDIT_NEEDS)
        self._scroll.setWidget(self._inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        self._inner.setProperty("clear", "true")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        layout.addWidget(self._scroll)
        self._tell_changed()

    def _connect(self) -> None:
        self._pause.timeout.connect(self._ask)
        AsYouType(self.edit, self._region, shortest=SHORTEST_NUMBER)
        self.edit.textChanged.connect(self._typed)
        self.edit.committed.connect(self.commit)
        self.edit.backed.connect(lambda: self._focus_at(len(self._chips) - 1))
        self.edit.pasted.connect(self._pasted)
        self._suggestions.picked.connect(self._take)
        self.edit.installEventFilter(self)
        self._scroll.viewport().installEventFilter(self)
        self._theme.changed.connect(self.update)
