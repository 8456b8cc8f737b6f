"""Checks what "New message" would do, in the background, a moment after the typing pauses.

Owns the waiting and the dropping of late answers; what is checked is `services.compose`. Lives
in the UI thread, reads in the pool.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Recipient, Skipped
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.services.compose import Preview, Remind
from smsdesk.services.desk import Desk
from smsdesk.services.recipients import Entry, Listed, gather
from smsdesk.workers.pool import Job, Pool, Progress

# Shorter than a person notices, longer than the gap between two letters.
PAUSE_MS = 150
# A list of many thousands is checked again no more often than this share of the time.
SHARE = 2
LONGEST_PAUSE_MS = 3_000
SAMPLES = 500
TELLS_MORE = frozenset({Reason.TEXT_TOO_LONG, Reason.CARRIER_UNKNOWN, Reason.CARRIER_RETIRED})


def trouble_of(skipped: Skipped) -> Trouble:
    """Return why somebody is left out, with what its sentence needs."""
    if skipped.reason.startswith("number_") or skipped.reason is Reason.CARRIER_NOT_LISTED:
        return Trouble(skipped.reason, skipped.number)
    if skipped.reason in TELLS_MORE:
        return Trouble(skipped.reason, skipped.detail)
    return Trouble(skipped.reason)


@dataclass(frozen=True, slots=True)
class When:
    """When a message is to go: at one time for all (None: now), or before a date of each."""

    at: datetime | None = None
    remind: Remind | None = None
    route: str | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """What sending would do.

    `people` counts the recipients before any is left out. `trouble` says why the text can't go
    as it is; then `preview` still tells who would get one, without samples. `fields` are the
    merge fields that may be used, in the order they are offered. `skipped` are all who get
    nothing, `left_out` the reasons by number as typed, duplicates aside.
    """

    text: str
    entries: tuple[Entry, ...]
    people: int
    preview: Preview | None
    trouble: Trouble | None
    fields: tuple[str, ...]
    skipped: tuple[Skipped, ...] = ()
    left_out: Mapping[str, Trouble] = field(default_factory=dict)

    @property
    def ready(self) -> int:
        """Return how many would get a text."""
        return self.preview.ready if self.preview is not None else 0


class Checker(QObject):
    """Emits `checked(Checked)` for the last text and entries given, `failed` with an exception."""

    checked = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, pool: Pool, parent: QObject | None = None) -> None:
        """Take the desk whose compose service is asked."""
        super().__init__(parent)
        self._desk = desk
        self._pool = pool
        self._text = ""
        self._entries: tuple[Entry, ...] = ()
        self._when = When()
        self._gathered: tuple[tuple[Entry, ...], tuple[Recipient, ...]] | None = None
        self._job: Job | None = None
        self._took = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)

    def look(
        self,
        text: str,
        entries: tuple[Entry, ...],
        when: When | None = None,
        *,
        at_once: bool = False,
    ) -> None:
        """Check this, to go `when` (None: now), soon; what was being checked is dropped."""
        self._text, self._entries, self._when = text, entries, when or When()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        pause = min(LONGEST_PAUSE_MS, max(PAUSE_MS, round(SHARE * self._took * 1000)))
        self._timer.start(0 if at_once else pause)

    def forget_people(self) -> None:
        """The address book changed: gather the recipients anew."""
        self._gathered = None
        self.look(self._text, self._entries, self._when)

    @property
    def busy(self) -> bool:
        """Return whether an answer to what was given last is still to come."""
        return self._timer.isActive() or self._job is not None

    def _start(self) -> None:
        desk, text, entries = self._desk, self._text, self._entries
        when = self._when
        kept = self._gathered[1] if self._gathered and self._gathered[0] == entries else None
        began = time.monotonic()

        def check(_progress: Progress) -> tuple[Checked, tuple[Recipient, ...] | None]:
            try:
                recipients = kept if kept is not None else gather(entries, desk)
            except Refusal as refusal:
                return _without_people(desk, text, entries, refusal.trouble), None
            return check_now(desk, text, entries, recipients, when), recipients

        def done(answer: tuple[Checked, tuple[Recipient, ...] | None]) -> None:
            self._job = None
            self._took = time.monotonic() - began
            self._gathered = None if answer[1] is None else (entries, answer[1])
            self.checked.emit(answer[0])

        self._job = self._pool.run(check, done, self._not_checked, owner=self)

    def _not_checked(self, error: BaseException) -> None:
        self._job = None
        self.failed.emit(error)


def check_now(
    desk: Desk,
    text: str,
    entries: tuple[Entry, ...],
    recipients: Sequence[Recipient],
    when: When,
) -> Checked:
    """Check at once, in the calling thread."""
    preview, trouble = _previewed(desk, text, recipients, when)
    unread = tuple(out for one in entries if isinstance(one, Listed) for out in one.skipped)
    skipped = (*unread, *(preview.skipped if preview is not None else ()))
    return Checked(
        text=text,
        entries=entries,
        people=len(recipients),
        preview=preview,
        trouble=trouble,
        fields=offered_fields(entries, desk.compose.fields()),
        skipped=skipped,
        left_out=_left_out(skipped),
    )


def _without_people(desk: Desk, text: str, entries: tuple[Entry, ...], trouble: Trouble) -> Checked:
    """Say why the people behind the entries can't be told, such as a group that is gone."""
    return Checked(
        text=text,
        entries=entries,
        people=0,
        preview=None,
        trouble=trouble,
        fields=offered_fields(entries, desk.compose.fields()),
        skipped=(),
        left_out=_left_out(()),
    )


def _previewed(
    desk: Desk, text: str, recipients: Sequence[Recipient], when: When
) -> tuple[Preview | None, Trouble | None]:
    try:
        return desk.compose.preview(
            text, recipients, samples=SAMPLES, at=when.at, remind=when.remind, route=when.route
        ), None
    except Refusal as refusal:
        trouble = refusal.trouble
    if not recipients:
        return None, trouble
    # The text is no good yet; who would get one can be told all the same.
    return desk.compose.preview("-", recipients, samples=0), trouble


def _left_out(skipped: Sequence[Skipped]) -> dict[str, Trouble]:
    return {one.number: trouble_of(one) for one in skipped if one.reason is not Reason.DUPLICATE}


def offered_fields(entries: Sequence[Entry], book: Sequence[str]) -> tuple[str, ...]:
    """Return a list's columns first; those of the address book where people come from there."""
    columns = [key for one in entries if isinstance(one, Listed) for key in one.fields]
    only_lists = bool(entries) and all(isinstance(one, Listed) for one in entries)
    return tuple(dict.fromkeys((*columns, *(() if only_lists else book))))
