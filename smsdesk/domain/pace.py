"""How fast one SIM may send: a gap with some chance in it, and limits counted in parts.

Owns the reckoning, from what was sent before: when the next message may go, why not now, and when
a whole queue will be done. Operators block SIMs that send as machines do, and count parts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from smsdesk.domain.hours import local_moment
from smsdesk.domain.reasons import Reason

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
_MONTH = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Plan:
    """What one SIM may do; 0 is no limit.

    `gap` seconds lie between two messages, more or less by up to `spread` percent. The limits are
    parts in any minute and hour, and since the day and the month (its first day) began, which is
    at `day_starts` by the desk's clock.
    """

    gap: float = 0.0
    spread: int = 0
    per_minute: int = 0
    per_hour: int = 0
    per_day: int = 0
    per_month: int = 0
    day_starts: time = time(0)

    @property
    def limits_nothing(self) -> bool:
        """Tell whether messages may go as fast as the modem can."""
        limits = (self.gap, self.per_minute, self.per_hour, self.per_day, self.per_month)
        return not any(limits)

    def day_began(self, now: datetime, zone: ZoneInfo) -> datetime:
        """Return when the day that counts began."""
        today = now.astimezone(zone).date()
        began = local_moment(today, self.day_starts, zone)
        return began if began <= now else local_moment(today - DAY, self.day_starts, zone)

    def month_began(self, now: datetime, zone: ZoneInfo) -> datetime:
        """Return when the month that counts began."""
        day = self.day_began(now, zone).astimezone(zone).date()
        return local_moment(day.replace(day=1), self.day_starts, zone)


@dataclass(frozen=True, slots=True)
class Used:
    """What a SIM has sent: the moments of its parts of the last hour in order, and sums.

    `last` is when the last message began, however long ago.
    """

    recent: tuple[datetime, ...] = ()
    this_day: int = 0
    this_month: int = 0
    last: datetime | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """When the next message may go at the earliest, and which limit says so (None: the gap)."""

    at: datetime
    reason: Reason | None = None


def next_turn(
    plan: Plan, used: Used, parts: int, now: datetime, zone: ZoneInfo, chance: float = 0.5
) -> Turn:
    """Return when a message of so many parts may go; `now` where nothing stands against it.

    `chance` (0 to 1) draws the gap within its spread. A message with more parts than a limit
    goes once nothing else counts against it: else it would never.
    """
    turns = [Turn(now)]
    if plan.gap and used.last is not None:
        share = 1 + plan.spread / 100 * (2 * chance - 1)
        turns.append(Turn(used.last + timedelta(seconds=plan.gap * share)))
    for limit, span, reason in (
        (plan.per_minute, MINUTE, Reason.LIMIT_MINUTE),
        (plan.per_hour, HOUR, Reason.LIMIT_HOUR),
    ):
        turns.append(_sliding(limit, span, reason, used.recent, parts, now))
    if _full(plan.per_day, used.this_day, parts):
        tomorrow = plan.day_began(now, zone).astimezone(zone).date() + DAY
        turns.append(Turn(local_moment(tomorrow, plan.day_starts, zone), Reason.LIMIT_DAY))
    if _full(plan.per_month, used.this_month, parts):
        turns.append(Turn(_next_month(plan, now, zone), Reason.LIMIT_MONTH))
    return max(turns, key=lambda turn: turn.at)


def _full(limit: int, sent: int, parts: int) -> bool:
    return bool(limit) and sent > 0 and sent + parts > limit


def _sliding(
    limit: int,
    span: timedelta,
    reason: Reason,
    recent: Sequence[datetime],
    parts: int,
    now: datetime,
) -> Turn:
    counted = recent[bisect_left(recent, now - span) :]
    if not _full(limit, len(counted), parts):
        return Turn(now)
    # So many of the oldest have to be out of the window.
    leaving = min(len(counted), len(counted) + parts - limit)
    return Turn(counted[leaving - 1] + span + timedelta(microseconds=1), reason)


def _next_month(plan: Plan, now: datetime, zone: ZoneInfo) -> datetime:
    began = plan.month_began(now, zone).astimezone(zone).date()
    following = (began + _MONTH + timedelta(days=2)).replace(day=1)
    return local_moment(following, plan.day_starts, zone)


def forget_old(recent: Sequence[datetime], now: datetime) -> tuple[datetime, ...]:
    """Return the moments that still count for an hour."""
    return tuple(recent[bisect_left(recent, now - HOUR) :])


@dataclass(slots=True)
class Runner:
    """A SIM in a reckoning ahead: what it has sent so far, and what its messages take.

    `part_takes` is in seconds, `parts` how many a message usually has.
    """

    plan: Plan
    used: Used
    part_takes: float
    parts: int
    zone: ZoneInfo
    _sent: list[datetime] = field(default_factory=list)
    _free: datetime | None = None

    def __post_init__(self) -> None:
        """Begin with what was sent."""
        self._sent = list(self.used.recent)

    def next_start(self, now: datetime) -> datetime:
        """Return when the next message may begin."""
        start = max(now, self._free or now)
        turn = self._turn(start)
        while turn > start:
            start, turn = turn, self._turn(turn)
        return start

    def _turn(self, at: datetime) -> datetime:
        plan, moments = self.plan, [at]
        if plan.gap and self.used.last is not None:
            moments.append(self.used.last + timedelta(seconds=plan.gap))
        for limit, span in ((plan.per_minute, MINUTE), (plan.per_hour, HOUR)):
            place = max(1, limit - self.parts + 1)
            if limit and len(self._sent) >= place:
                moments.append(self._sent[-place] + span)
        if plan.per_day or plan.per_month:
            used = self._since(at)
            moments.append(next_turn(replace(plan, gap=0), used, self.parts, at, self.zone).at)
        return max(moments)

    def _since(self, at: datetime) -> Used:
        """Return what counts for the day and the month of a moment ahead."""
        now = self._sent[-1] if self._sent else at
        same_day = self.plan.day_began(at, self.zone) == self.plan.day_began(now, self.zone)
        same_month = self.plan.month_began(at, self.zone) == self.plan.month_began(now, self.zone)
        day = self.used.this_day if same_day else 0
        return Used((), day, self.used.this_month if same_month else 0)

    def send(self, start: datetime) -> datetime:
        """Note that a message begins at `start`; return when it ends."""
        used = self._since(start)
        self.used = Used((), used.this_day + self.parts, used.this_month + self.parts, start)
        self._free = start + timedelta(seconds=self.part_takes * self.parts)
        self._sent += [start] * self.parts
        return self._free


def reckon(runners: Sequence[Runner], messages: int, now: datetime) -> datetime:
    """Return when so many messages will be done, each by the SIM that is free first."""
    end = now
    for _ in range(messages):
        start, place = min((each.next_start(now), place) for place, each in enumerate(runners))
        end = max(end, runners[place].send(start))
    return end
