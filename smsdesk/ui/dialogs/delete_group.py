"""Asks what becomes of the groups inside one that is deleted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smsdesk.ui import plain
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.widgets.buttons import button

WIDTH = 520


class DeleteGroup(DialogFrame):
    """`chosen(inside)`: whether the groups inside go too."""

    chosen = Signal(bool)

    def __init__(self, name: str, inside: int, parent: QWidget | None = None) -> None:
        """Ask about the group `name`, which has so many groups inside."""
        super().__init__("delete_group", "", parent)
        title = self.tr("Delete the group “{name}”?").format(name=plain.one_line(name, 60))
        self.say_title(title)
        said = self.tr("There (is|are) %n group(s) inside it.", "", inside)
        self.explain(f"{said} {self.tr('Nobody is deleted: people stay in the address book.')}")
        self.add_button(button(self.tr("Cancel"), "delete_group_cancel", clicked=self.reject))
        whole = button(
            self.tr("Delete them too"), "delete_group_inside", kind="danger", clicked=self._whole
        )
        alone = button(self.tr("Keep the groups inside"), "delete_group_alone", clicked=self._alone)
        self.add_button(whole)
        self.add_button(alone).setDefault(True)
        self.setMinimumWidth(WIDTH)

    def _whole(self) -> None:
        self.chosen.emit(True)  # noqa: FBT003 - a signal
        self.accept()

    def _alone(self) -> None:
        self.chosen.emit(False)  # noqa: FBT003 - a signal
        self.accept()
