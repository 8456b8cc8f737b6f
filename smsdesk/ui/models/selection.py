"""Which rows are selected, however many: ids from ranges, never one index at a time."""

from __future__ import annotations

from array import array

from PySide6.QtCore import QItemSelectionModel

from smsdesk.ui.models.paged import PagedModel


def selected_ids(selection: QItemSelectionModel, model: PagedModel) -> array[int]:
    """Return the ids of the selected rows, in the order shown."""
    ids = model.all_ids()
    chosen_spans = selection.selection()
    spans = sorted(
        (chosen_spans.at(at).top(), chosen_spans.at(at).bottom())
        for at in range(chosen_spans.count())
    )
    chosen = array("q")
    last = -1
    for top, bottom in spans:
        start = max(top, last + 1)
        if bottom >= start:
            chosen.extend(ids[start : bottom + 1])
            last = bottom
    return chosen
