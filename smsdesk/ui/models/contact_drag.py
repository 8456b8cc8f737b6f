"""What is on its way by mouse: people from their table onto a group, a group into another one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData

MIME = "application/x-smsdesk-contacts"
GROUP_MIME = "application/x-smsdesk-group"
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


def group_carried(group: int) -> QMimeData:
    """Return a group as what a drag carries."""
    data = QMimeData()
    data.setData(GROUP_MIME, QByteArray(str(group).encode("ascii")))
    return data


def dragged_group(data: QMimeData) -> int:
    """Return the id of the group that is being dragged, 0 where it is none of ours."""
    text = bytes(data.data(GROUP_MIME).data()).decode("ascii", "replace")
    return int(text) if text.isdecimal() else 0
