"""How a group is shown: its symbol."""

from __future__ import annotations

from smsdesk.domain.views import GroupRow


def group_symbol(group: GroupRow | None) -> str:
    """Return the icon of a group; None is everybody."""
    if group is None:
        return "contacts"
    return "rule" if group.rule is not None else "group"
