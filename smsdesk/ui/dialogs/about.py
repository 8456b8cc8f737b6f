"""The About box: which smsdesk this is, what it is made of, and whose licences it keeps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QLibraryInfo, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from smsdesk import paths
from smsdesk.services.components import Component, components
from smsdesk.services.release import Release, release
from smsdesk.ui import plain
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.data_table import DataTable
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.plain_table import PlainTable
from smsdesk.ui.widgets.program_mark import ProgramMark

if TYPE_CHECKING:
    from smsdesk.ui.context import UiContext
    from smsdesk.workers.pool import Progress

WIDTH, HEIGHT = 940, 640
PARTS = 400
MARK = 44


class About(DialogFrame):
    """Names the release and everything shipped with it; all of it is read in the pool."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make the box; release and components appear once they are read."""
        super().__init__("about", "", parent)
        self.say_title(self.tr("About smsdesk"))
        self._context = context
        self._parts: list[Component] = []
        self.version = plain_label(role="strong", name="about_version", selectable=True)
        self.copy = button(self.tr("Copy the version"), "about_copy", clicked=self._copy)
        self.copy.setEnabled(False)
        self.model = PlainTable(
            [self.tr("Made with"), self.tr("Version"), self.tr("Licence")], self
        )
        self.table = DataTable("about_parts", self.tr("What smsdesk is made with"), self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.set_widths(160, 90)
        self.table.selectionModel().currentRowChanged.connect(self._show_licence)
        self.licence = QPlainTextEdit()
        self.licence.setObjectName("about_licence")
        self.licence.setAccessibleName(self.tr("Licence"))
        self.licence.setReadOnly(True)
        self.licence.setTabChangesFocus(True)
        # Their lines are broken as their makers want them.
        self.licence.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._arrange()
        context.pool.run(self._look, self._show, context.complain, long=True, owner=self)

    # Reading.

    @staticmethod
    def _look(_progress: Progress) -> tuple[Release, list[Component]]:
        return release(), components()

    def _show(self, found: tuple[Release, list[Component]]) -> None:
        made, self._parts = found
        self.version.setText(self.tr("Version {release}").format(release=made))
        self.version.setAccessibleName(self.version.text())
        self.copy.setEnabled(True)
        self.model.replace([(part.name, part.version, part.licence) for part in self._parts])
        self.table.selectionModel().setCurrentIndex(
            self.model.index(0, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )

    def _show_licence(self) -> None:
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self._parts):
            return
        part = self._parts[row]
        head = [f"{part.name} {part.version}", part.licence, part.home]
        text = part.text or self.tr("Its makers ship no licence text; see the address above.")
        self.licence.setPlainText(
            plain.lines("\n".join([*filter(None, head), "", text.strip("\n")]))
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"smsdesk {release()}, Qt {qVersion()}")
        self._context.notify(self.tr("Copied."))

    # Making.

    def _arrange(self) -> None:
        self.explain(
            self.tr(
                "Text 1 or 10,000 people through a GSM modem, see who got it, read the replies."
            )
        )
        self.body.setSpacing(Space.M)
        self.body.addLayout(self._head())
        self.body.addWidget(plain_label(self._qt_notice(), name="about_qt", wrap=True))
        halves = QSplitter()
        halves.setObjectName("about_halves")
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.table)
        halves.addWidget(self.licence)
        halves.setSizes([PARTS, WIDTH - PARTS])
        self.body.addWidget(halves, 1)
        self.add_button(self.copy, left=True)
        close = button(self.tr("Close"), "about_close", kind="primary", clicked=self.accept)
        self.add_button(close).setDefault(True)
        self.resize(WIDTH, HEIGHT)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.version)
        words.addWidget(
            plain_label(
                self.tr("© 2026 The smsdesk maintainers. Free software under the MIT licence."),
                role="muted",
                wrap=True,
            )
        )
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(ProgramMark(paths.resource("icons", "smsdesk.svg"), MARK))
        head.addLayout(words, 1)
        return head

    def _qt_notice(self) -> str:
        where = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath))
        return self.tr(
            "smsdesk uses Qt {version} and Qt for Python under the GNU Lesser General Public"
            " License, version 3. They are separate files that you may replace by your own build"
            " of the same version: put its libraries into {folder}, and start smsdesk again."
        ).format(version=qVersion(), folder=plain.one_line(str(where)))
