"""Quiet hours at this desk: whether a number may be texted now, and when it may again.

Owns the choice of the zone: the contact's own, else those its number may lie in, else the desk's.
Answers to a person and confirmations of an opt-out pass at any hour (COMPLIANCE.md section 5).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from smsdesk.domain.hours import Window, zone_named, zones_of_number
from smsdesk.services.settings import Settings
from smsdesk.services.zones import desk_zone
from smsdesk.store.database import Store


class QuietHours:
    """Asks the settings each time: they count at once, also for what waits already."""

    def __init__(self, store: Store, settings: Settings) -> None:
        """Take the collaborators."""
        self._store = store
        self._settings = settings

    @property
    def on(self) -> bool:
        """Tell whether there are quiet hours at all."""
        return self._settings.flag("quiet_hours")

    def next_open(self, number: str, at: datetime) -> datetime:
        """Return `at`, or the first moment after it at which this number may be texted."""
        return self.next_open_of_many([number], at)[number]

    def next_open_of_many(self, numbers: Iterable[str], at: datetime) -> dict[str, datetime]:
        """Return that for each of several numbers."""
        wanted = list(numbers)
        if not self.on:
            return dict.fromkeys(wanted, at)
        window, home = self._window(), desk_zone(self._settings)
        own = self._store.contacts.time_zones(wanted)
        return {
            number: self._opening(window, self._zones(number, own.get(number, "")), home, at)
            for number in wanted
        }

    def zone_of(self, number: str) -> ZoneInfo:
        """Return the zone whose clock counts for one: its owner's, its own, or the desk's."""
        own = self._store.contacts.time_zones([number]).get(number, "")
        zones = self._zones(number, own)
        return zones[0] if len(zones) == 1 else desk_zone(self._settings)

    def _zones(self, number: str, own: str) -> Sequence[ZoneInfo]:
        known = zone_named(own) if own else None
        return (known,) if known is not None else zones_of_number(number)

    def _opening(
        self, window: Window, zones: Sequence[ZoneInfo], home: ZoneInfo, at: datetime
    ) -> datetime:
        found = window.next_open(at, zones) if zones else None
        # Zones too far apart to share an hour, as those of a toll-free number: the desk's counts.
        return found or window.next_open(at, [home]) or at

    def _window(self) -> Window:
        days = frozenset(int(day) - 1 for day in self._settings.get("send_days").split(","))
        return Window(
            time.fromisoformat(self._settings.get("send_from")),
            time.fromisoformat(self._settings.get("send_until")),
            days,
        )
