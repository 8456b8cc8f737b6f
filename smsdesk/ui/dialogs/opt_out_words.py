"""The words by which people opt out and in, and the texts that answer them, by language."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from smsdesk.domain.errors import Refusal
from smsdesk.services.words import Language, List, Text
from smsdesk.ui import words
from smsdesk.ui.context import UiContext
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.language import language_name
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.workers.pool import Progress

LONGEST = 300


class OptOutWords(DialogFrame):
    """Shows one language at a time; what is changed is kept by "Save"."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Begin with the language in which the desk writes."""
        title = self.tr("Words that opt out, and the texts that answer")
        super().__init__("opt_out_words", title, parent)
        self.explain(
            self.tr(
                "The words of all languages count together. One per line; case, accents and signs"
                " don’t matter."
            )
        )
        self._context = context
        self._book = context.desk.words
        self._edited: dict[str, Language] = {}
        self._showing = False
        self._shown = self._book.language(self._book.spoken())
        self.language = QComboBox()
        self.language.setObjectName("words_language")
        self.language.setAccessibleName(self.tr("Language"))
        self.lists: dict[List, QPlainTextEdit] = {}
        self.texts: dict[Text, QLineEdit] = {}
        self.trouble = plain_label(name="words_trouble", wrap=True)
        self.trouble.setProperty("tone", "danger")
        self.trouble.hide()
        self._arrange()
        for code in sorted(self._book.codes(), key=lambda each: language_name(each).casefold()):
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(self.language.findData(self._shown.code))
        self.language.currentIndexChanged.connect(lambda _index: self._change_language())
        self._show(self._shown)

    # Showing.

    def _show(self, language: Language) -> None:
        self._shown = language
        self._showing = True
        for which, edit in self.lists.items():
            edit.setPlainText("\n".join(language.words[which]))
        for text, line in self.texts.items():
            line.setText(language.texts[text])
        self._showing = False
        always = ", ".join(language.always)
        self.always.setText(
            self.tr("Always count, by law: {words}").format(words=always) if always else ""
        )
        self.always.setVisible(bool(always))
        self._tell("")
        self._look()

    def _look(self) -> None:
        """Take what stands in the fields, and show what can be done with it."""
        if self._showing:
            return
        edited = self._in_the_fields()
        if edited == self._book.language(edited.code):
            self._edited.pop(edited.code, None)
        else:
            self._edited[edited.code] = edited
        self.save.setEnabled(bool(self._edited))
        self.restore.setEnabled(edited != self._book.delivered(edited.code))

    def _in_the_fields(self) -> Language:
        lists = {which: _lines(edit.toPlainText()) for which, edit in self.lists.items()}
        texts = {text: line.text() for text, line in self.texts.items()}
        return Language(self._shown.code, lists, texts, self._shown.always)

    def _tell(self, said: str) -> None:
        self.trouble.setText(said)
        self.trouble.setVisible(bool(said))

    # Verbs.

    def _change_language(self) -> None:
        """Show another language; what was changed in this one waits for "Save"."""
        code = str(self.language.currentData())
        self._show(self._edited.get(code) or self._book.language(code))

    def _restore(self) -> None:
        self._show(self._book.delivered(self._shown.code))

    def _save(self) -> None:
        book, edited = self._book, tuple(self._edited.values())

        def write(_progress: Progress) -> None:
            for language in edited:
                book.put(language)

        self.save.setEnabled(False)
        self._context.pool.run(write, self._saved, self._refused, owner=self)

    def _saved(self, _nothing: None) -> None:
        self._context.notify(self.tr("The words are in force."))
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        if isinstance(error, Refusal):
            self._tell(words.explain(error.trouble))
        else:
            self._context.complain(error)

    # Making.

    def _list_words(self) -> dict[List, tuple[str, str]]:
        return {
            List.OPT_OUT: (
                self.tr("Opt out at once"),
                self.tr("A whole reply that is one of these stops everything to that number."),
            ),
            List.ASK: (
                self.tr("Ask me"),
                self.tr("A reply with one of these waits for you, and so do their messages."),
            ),
            List.OPT_IN: (
                self.tr("Opt in again"),
                self.tr("A whole reply that is one of these lifts an opt-out."),
            ),
            List.COURTESY: (
                self.tr("Courtesy"),
                self.tr("May stand before or behind such a word."),
            ),
        }

    def _text_words(self) -> dict[Text, str]:
        return {
            Text.OPTED_OUT: self.tr("Confirms an opt-out"),
            Text.OPTED_IN: self.tr("Confirms a return"),
            Text.NO_REPLIES: self.tr("Where nobody can reply"),
            Text.NO_REPLIES_CALL: self.tr("The same, without a way"),
        }

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(plain_label(self.tr("Language")))
        top.addWidget(self.language, 1)
        self.body.addLayout(top)
        tabs = QTabWidget()
        tabs.setObjectName("words_tabs")
        tabs.setAccessibleName(self.tr("Lists of words"))
        self.always = plain_label(name="words_always", role="muted", wrap=True)
        for which, (title, why) in self._list_words().items():
            tabs.addTab(self._list_tab(which, title, why), title)
        tabs.addTab(self._texts_tab(), self.tr("Texts"))
        self.body.addWidget(tabs, 1)
        self.body.addWidget(self.trouble)
        self.restore = self.add_button(
            button(self.tr("As delivered"), "words_restore", clicked=self._restore), left=True
        )
        self.add_button(button(self.tr("Close"), "words_close", clicked=self.reject))
        self.save = self.add_button(
            button(self.tr("Save"), "words_save", kind="primary", clicked=self._save)
        )
        self.resize(620, 560)

    def _list_tab(self, which: List, title: str, why: str) -> QWidget:
        edit = QPlainTextEdit()
        edit.setObjectName(f"words_{which.value}")
        edit.setAccessibleName(title)
        edit.setTabChangesFocus(True)
        edit.textChanged.connect(self._look)
        self.lists[which] = edit
        tab = QWidget()
        column = QVBoxLayout(tab)
        column.setSpacing(Space.S)
        column.addWidget(plain_label(why, role="muted", wrap=True))
        if which is List.OPT_OUT:
            column.addWidget(self.always)
        column.addWidget(edit, 1)
        return tab

    def _texts_tab(self) -> QWidget:
        tab = QWidget()
        form = QFormLayout(tab)
        form.setSpacing(Space.S)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for which, label in self._text_words().items():
            line = QLineEdit()
            line.setObjectName(f"words_text_{which.value}")
            line.setAccessibleName(label)
            line.setMaxLength(LONGEST)
            line.textChanged.connect(lambda _text: self._look())
            self.texts[which] = line
            form.addRow(label, line)
        hint = self.tr("{contact} stands for “Another way to opt out” in the settings.")
        form.addRow(plain_label(hint, role="muted", wrap=True))
        return tab


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
