"""Contacts on their way by mouse: from the table of people onto a group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData

MIME = "application/x-smsdesk-contacts"
# More than this are not carried by dragging: the menu "Groups" takes any number.
MOST = 5_000


def carried(ids: Sequence[int]) -> QMimeData:
    """Return contacts as what a drag carries."""
    data = QMimeData()
    data.setData(MIME, QByteArray(",".join(map(str, ids[:MOST])).encode("ascii")))
    return data


def dragged(data: QMimeData) -> tuple[int, ...]:
    """Return the ids of the contacts that are being dragged."""
    ids = bytes(data.data(MIME).data()).decode("ascii")
    return tuple(int(one) for one in ids.split(",") if one)
