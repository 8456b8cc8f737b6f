"""Counts the groups whose sizes are not known without it: rules, and groups with others inside."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from smsdesk.domain.views import GroupRow
from smsdesk.services.people import People
from smsdesk.ui.widgets.group_tree import GroupTree
from smsdesk.workers.pool import Job, Pool, Progress


class GroupCounts(QObject):
    """Fills the sizes into one tree, a group at a time, in the background."""

    def __init__(
        self,
        people: People,
        pool: Pool,
        shown: GroupTree,
        failed: Callable[[BaseException], None],
    ) -> None:
        """Work for `shown`."""
        super().__init__(shown)
        self._people = people
        self._pool = pool
        self._shown = shown
        self._failed = failed
        self._waiting: list[int] = []
        self._job: Job | None = None

    def count(self, groups: Sequence[GroupRow]) -> None:
        """Count these anew where that is needed; what was still to be counted is dropped."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._waiting = [group.id for group in groups if group.size is None]
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        group, people = self._waiting.pop(0), self._people

        def read(_progress: Progress) -> int:
            return people.group_size(group)

        def done(size: int) -> None:
            self._job = None
            self._shown.tell_size(group, size)
            self._next()

        self._job = self._pool.run(read, done, self._failed, owner=self)
