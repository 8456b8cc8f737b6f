"""What is dropped on the window: a list of people, by the ending of its file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from smsdesk.services.tables.reader import KINDS


def dropped_list(data: QMimeData) -> Path | None:
    """Return the first file that may be a list, None where there is none."""
    for url in data.urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() in KINDS:
            return path
    return None
