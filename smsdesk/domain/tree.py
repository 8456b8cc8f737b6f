"""Groups inside groups, as a tree: its order, what is below, and what would be a circle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from smsdesk.domain.views import GroupRow


def in_order(groups: Sequence[GroupRow]) -> list[tuple[GroupRow, int]]:
    """Return the groups with their depths (0 on top), each followed by those inside it.

    Neighbours stay in the order given; one whose parent is not among them stands on top.
    """
    known = {group.id for group in groups}
    inside: dict[int | None, list[GroupRow]] = {}
    for group in groups:
        inside.setdefault(group.parent if group.parent in known else None, []).append(group)
    return list(_walk(inside, None, 0))


def _walk(
    inside: Mapping[int | None, Sequence[GroupRow]], parent: int | None, depth: int
) -> Iterator[tuple[GroupRow, int]]:
    for group in inside.get(parent, ()):
        yield group, depth
        yield from _walk(inside, group.id, depth + 1)


def below(groups: Iterable[GroupRow], top: int) -> list[GroupRow]:
    """Return a group and every group inside it, however deep; [] for one that is not there."""
    placed = in_order(list(groups))
    start = next((at for at, (group, _) in enumerate(placed) if group.id == top), None)
    if start is None:
        return []
    depth = placed[start][1]
    found = [placed[start][0]]
    for group, deep in placed[start + 1 :]:
        if deep <= depth:
            break
        found.append(group)
    return found


def draws_from(groups: Iterable[GroupRow], start: Iterable[int]) -> set[int]:
    """Return the groups whose members are asked for those of `start`, these among them.

    A group asks those inside it, and those that its rule speaks of.
    """
    asks: dict[int, set[int]] = {}
    for group in groups:
        asks.setdefault(group.id, set()).update(group.rule.groups() if group.rule else ())
        if group.parent is not None:
            asks.setdefault(group.parent, set()).add(group.id)
    found: set[int] = set()
    waiting = list(start)
    while waiting:
        group_id = waiting.pop()
        if group_id not in found:
            found.add(group_id)
            waiting.extend(asks.get(group_id, ()))
    return found
