"""Which rows are selected, however many: ids from ranges, never one index at a time."""

from __future__ import annotations

from array import array

from PySide6.QtCore import QItemSelectionModel

from smsdesk.ui.models.paged import PagedModel


def selected_ids(selection: QItemSelectionModel, model: PagedModel) -> array[int]:
    """Return the ids of the selected rows, in the order shown."""
    ids = model.all_ids()
    spans = sorted((span.top(), span.bottom()) for span in selection.selection())
    chosen = array("q")
    last = -1
    for top, bottom in spans:
        start = max(top, last + 1)
        if bottom >= start:
            chosen.extend(ids[start : bottom + 1])
            last = bottom
    return chosen
