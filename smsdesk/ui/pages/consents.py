"""Do not send: the numbers that get nothing, with reason and proof, and the white list.

Reached from the settings, the contacts and the strip of test mode. Owns no writing of its own:
its verbs are those of `consent_actions`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from smsdesk.domain.views import ConsentEntry
from smsdesk.ui.consent_actions import ConsentActions
from smsdesk.ui.context import ConsentRequest, TalkRequest, UiContext
from smsdesk.ui.dialogs.opt_out_words import OptOutWords
from smsdesk.ui.models.consents import (
    EVIDENCE,
    REASON,
    SINCE,
    WHO,
    ConsentsModel,
    source,
)
from smsdesk.ui.page import Page
from smsdesk.ui.record_exports import ConsentExport
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.consent_rows import ConsentsDelegate
from smsdesk.ui.widgets.empty_state import EmptyState
from smsdesk.ui.widgets.row_table import RowTable
from smsdesk.ui.widgets.search_field import SearchField


class ConsentsPage(Page):
    """The page "Do not send"."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(context, "consents", self.tr("Do not send"), parent)
        self._searched = ""
        self._actions = ConsentActions(context, self)
        self._make_parts()
        self._arrange_body()
        self._connect()

    @property
    def white(self) -> bool:
        """Tell whether the white list is shown."""
        return self.which.currentIndex() == 1

    def arrive(self, argument: object | None) -> None:
        """Show a list; the one shown before where none is asked for."""
        if isinstance(argument, ConsentRequest):
            self.which.setCurrentIndex(int(argument.white))
        self._show_list()

    def search(self) -> None:
        """Put the cursor into the search field."""
        self.field.setFocus()
        self.field.selectAll()

    def start_focus(self) -> QWidget:
        """Begin with the list."""
        return self.table

    def selected(self) -> list[ConsentEntry]:
        """Return the selected numbers, of those that are here."""
        found = (self.model.row_at(one.row()) for one in self.table.selectionModel().selectedRows())
        return [row for row in found if row is not None]

    # Reading.

    def _show_list(self) -> None:
        store = self.context.desk.store
        self.title.setText(self.tr("White list") if self.white else self.tr("Do not send"))
        self.model.show(source(store, self._searched, white=self.white))

    def _search_for(self, text: str) -> None:
        self._searched = text
        self._show_list()

    def _loaded(self, count: int) -> None:
        self._places.setCurrentWidget(self.table if count else self._empty)
        self.set_subtitle(self._explained(count))
        self._selection_changed()
        if self._searched:
            self._empty.say(
                self.tr("Nothing found"),
                self.tr("No name, number or proof matches “{text}”.").format(text=self._searched),
            )
        elif self.white:
            self._empty.say(
                self.tr("The white list is empty"),
                self.tr("Add your own number and switch test mode on to try things out."),
            )
        else:
            self._empty.say(
                self.tr("Everybody may be texted"),
                self.tr("Whoever replies STOP appears here, and whom you add."),
            )

    def _explained(self, count: int) -> str:
        if self.white:
            return self.tr("%n number(s) that (gets|get) messages in test mode", "", count)
        return self.tr(
            "Nothing is sent to %n number(s), whatever list or group names them", "", count
        )

    def _selection_changed(self) -> None:
        some = bool(self.selected())
        self.remove.setEnabled(some)
        self.open_.setEnabled(len(self.selected()) == 1)

    # Verbs.

    def _add(self) -> None:
        if self.white:
            self._actions.ask_white()
        else:
            self._actions.ask_block()

    def _remove(self) -> None:
        numbers = [row.number for row in self.selected()]
        if not numbers:
            return
        if self.white:
            self._actions.set_white(numbers, listed=False)
        else:
            self._actions.ask_lift(numbers)

    def _open(self) -> None:
        rows = self.selected()
        if len(rows) == 1:
            self.context.navigate("conversations", TalkRequest(rows[0].number))

    def _words(self) -> None:
        OptOutWords(self.context, self).open()

    # Making.

    def _make_parts(self) -> None:
        context, theme = self.context, self.context.theme
        self.which = QComboBox()
        self.which.setObjectName("consents_which")
        self.which.setAccessibleName(self.tr("Which list"))
        self.which.addItems((self.tr("Do not send"), self.tr("White list")))
        self.field = SearchField(theme, "consents_search", self.tr("Search names, numbers, proofs"))
        self.model = ConsentsModel(
            context.pool, context.desk.clock, lambda: context.desk.settings.region, self
        )
        delegate = ConsentsDelegate(theme, self.font(), self.model)
        self.table = RowTable("consents_table", self.tr("Numbers"), self.model, delegate)
        self.table.set_widths({WHO: 210, REASON: 210, SINCE: 140}, stretch=EVIDENCE)
        self.add = button(
            self.tr("Add numbers…"),
            "consents_add",
            theme=theme,
            symbol="plus",
            kind="primary",
            clicked=self._add,
        )
        self.remove = button(
            self.tr("Take off the list…"),
            "consents_remove",
            theme=theme,
            symbol="undo",
            clicked=self._remove,
        )
        self.open_ = button(
            self.tr("Conversation"),
            "consents_open",
            theme=theme,
            symbol="conversations",
            clicked=self._open,
        )
        self.words = button(
            self.tr("Words and texts…"),
            "consents_words",
            theme=theme,
            symbol="edit",
            clicked=self._words,
        )
        self._empty = EmptyState(theme, "consents_empty", "ban", "", "")
        self.exporting = ConsentExport(self.context, "consents_export_progress", self)

    def _arrange_body(self) -> None:
        self.header.addWidget(self.exporting.make_button())
        self.header.addWidget(self.words)
        self.header.addWidget(self.add)
        tools = QHBoxLayout()
        tools.setSpacing(Space.S)
        tools.addWidget(self.which)
        tools.addWidget(self.field, 1)
        tools.addWidget(self.open_)
        tools.addWidget(self.remove)
        place = QWidget()
        self._places = QStackedLayout(place)
        self._places.addWidget(self.table)
        self._places.addWidget(self._empty)
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addLayout(tools)
        column.addWidget(place, 1)
        self.body.addWidget(self.exporting.row)
        self.body.addLayout(column, 1)

    def _connect(self) -> None:
        self.which.currentIndexChanged.connect(lambda _index: self._show_list())
        self.field.searched.connect(self._search_for)
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(self.context.complain)
        self.model.dataChanged.connect(self._selection_changed)
        self.table.opened.connect(self._open)
        self.table.delete_pressed.connect(self._remove)
        self.table.selectionModel().selectionChanged.connect(
            lambda *_which: self._selection_changed()
        )
        self.context.bridge.contacts_changed.connect(self._changed)

    def _changed(self) -> None:
        if self.isVisible():
            self.model.refetch()
            self.model.reload()
