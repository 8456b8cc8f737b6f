"""When the queue will be done where plans say how fast each SIM may send.

Owns what the lanes have learnt of the time a part takes. May be used from any thread.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from smsdesk.domain import pace
from smsdesk.domain.clock import Clock
from smsdesk.domain.pace import Plan, Runner
from smsdesk.services.pace import used_by
from smsdesk.services.settings import Settings
from smsdesk.services.zones import desk_zone
from smsdesk.store.database import Store

_WEIGHT = 0.2
"""How much the last message counts for what the next one will take."""

_USUAL_SECONDS = 3.0
"""What a part takes before anything was measured: modems of the field take two to five."""

RECKONED = 2_000
"""Messages that are followed one by one; what comes after them is taken to go on alike."""


@dataclass(frozen=True, slots=True)
class _Learnt:
    part_takes: float
    parts: float


class Forecast:
    """Is told by each lane what its messages took; tells when what waits will be done."""

    def __init__(self, store: Store, settings: Settings, clock: Clock) -> None:
        """Take the collaborators; nothing is known yet."""
        self._store = store
        self._settings = settings
        self._clock = clock
        self._learnt: dict[str, _Learnt] = {}
        self._lock = threading.Lock()

    def note(self, imsi: str, seconds: float, parts: int) -> None:
        """Take that a message of so many parts took so many seconds on a SIM."""
        with self._lock:
            before = self._learnt.get(imsi)
            each = seconds / max(1, parts)
            if before is None:
                self._learnt[imsi] = _Learnt(each, parts)
                return
            self._learnt[imsi] = _Learnt(
                before.part_takes + _WEIGHT * (each - before.part_takes),
                before.parts + _WEIGHT * (parts - before.parts),
            )

    def seconds_left(self, messages: int, sims: frozenset[str]) -> float | None:
        """Return how long `messages` will take on these SIMs; None where none of them has a plan.

        Without a plan how fast it went lately says more than any reckoning.
        """
        now, zone = self._clock.now(), desk_zone(self._settings)
        plans = {imsi: self._store.plans.get(imsi) for imsi in sims}
        if not messages or all(plan.limits_nothing for plan in plans.values()):
            return None
        runners = [self._runner(imsi, plan, now, zone) for imsi, plan in plans.items()]
        reckoned = min(messages, RECKONED)
        seconds = (pace.reckon(runners, reckoned, now) - now).total_seconds()
        return seconds * messages / reckoned

    def _runner(self, imsi: str, plan: Plan, now: datetime, zone: ZoneInfo) -> Runner:
        with self._lock:
            learnt = self._learnt.get(imsi, _Learnt(_USUAL_SECONDS, 1))
        used = used_by(self._store.plans, imsi, plan, now, self._settings)
        return Runner(plan, used, learnt.part_takes, max(1, round(learnt.parts)), zone)
