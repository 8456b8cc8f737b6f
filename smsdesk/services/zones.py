"""The time zone of the desk: a setting, else the computer's."""

from __future__ import annotations

from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from smsdesk.domain.hours import zone_named
from smsdesk.services.settings import Settings


def desk_zone(settings: Settings) -> ZoneInfo:
    """Return the zone in which this desk means its times."""
    return zone_named(settings.get("time_zone")) or computer_zone()


@cache
def computer_zone() -> ZoneInfo:
    """Return the computer's zone; UTC where it does not tell one by name."""
    from tzlocal import get_localzone_name

    try:
        return zone_named(get_localzone_name()) or ZoneInfo("UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")
