"""The pace of one lane: whether its SIM may send now, by its plan and by what it has sent.

Owns the counts while a lane runs; they begin with what the record says, so that a restart changes
nothing. Used in the lane's thread alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from random import Random

from smsdesk.domain import pace
from smsdesk.domain.clock import AHEAD, Clock
from smsdesk.domain.pace import Plan, Turn, Used
from smsdesk.services.settings import Settings
from smsdesk.services.zones import desk_zone
from smsdesk.store.database import Store
from smsdesk.store.plans import Plans


class Pace:
    """Asks for the plan each time: a change counts at once."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        clock: Clock,
        random: Random,
        learn: Callable[[str, float, int], None],
    ) -> None:
        """Take the collaborators; `random` draws how much longer or shorter a gap is.

        `learn` is told what a message took: the IMSI, its seconds and its parts.
        """
        self._plans: Plans = store.plans
        self._settings = settings
        self._clock = clock
        self._random = random
        self._imsi = ""
        self._used: Used | None = None
        self._began: tuple[datetime, datetime] | None = None
        self._chance = 0.5
        self._learn = learn

    def turn(self, imsi: str, parts: int) -> Turn:
        """Return when a message of so many parts may go through this SIM."""
        now = self._clock.now()
        plan = self._plans.get(imsi) if imsi else Plan()
        if plan.limits_nothing:
            self._used = None  # nobody counts; the record is read again once there is a plan
            return Turn(now)
        used = self._count(imsi, plan, now)
        zone = desk_zone(self._settings)
        return pace.next_turn(plan, used, parts, now, zone, self._chance)

    def sent(self, imsi: str, *, first: bool) -> None:
        """Note that a part was handed over now, the `first` of a message or a further one."""
        if self._used is None or imsi != self._imsi:
            return
        now, used = self._clock.now(), self._used
        if first:
            self._chance = self._random.random()
        self._used = Used(
            recent=(*pace.forget_old(used.recent, now), now),
            this_day=used.this_day + 1,
            this_month=used.this_month + 1,
            last=now if first else used.last,
        )

    def took(self, imsi: str, seconds: float, parts: int) -> None:
        """Note how long the sending of so many parts took."""
        if parts > 0:
            self._learn(imsi, seconds, parts)

    def _count(self, imsi: str, plan: Plan, now: datetime) -> Used:
        zone = desk_zone(self._settings)
        began = plan.day_began(now, zone), plan.month_began(now, zone)
        if self._used is None or imsi != self._imsi or _is_ahead(self._used, now):
            self._used = _read(self._plans, imsi, now, *began)
            self._imsi = imsi
        elif began != self._began:
            day, month = (self._plans.count(imsi, moment, now + AHEAD) for moment in began)
            self._used = replace(self._used, this_day=day, this_month=month)
        self._began = began
        return self._used


def _read(plans: Plans, imsi: str, now: datetime, day: datetime, month: datetime) -> Used:
    until = now + AHEAD
    return Used(
        recent=plans.moments(imsi, now - pace.HOUR, until),
        this_day=plans.count(imsi, day, until),
        this_month=plans.count(imsi, month, until),
        last=plans.last(imsi, until),
    )


def _is_ahead(used: Used, now: datetime) -> bool:
    """Tell whether the clock was set back since the last part went."""
    moments = (used.last or now, *used.recent[-1:])
    return max(moments) > now + AHEAD


def used_by(plans: Plans, imsi: str, plan: Plan, now: datetime, settings: Settings) -> Used:
    """Return what a SIM has used of its plan, by the record."""
    zone = desk_zone(settings)
    return _read(plans, imsi, now, plan.day_began(now, zone), plan.month_began(now, zone))
