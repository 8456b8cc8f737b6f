"""How virtual modems behave, as data: good ones, the habits of real families, and troubles.

Owns every profile of `smsdesk sim --profile`: one module per kind of device, one for bad habits
that any device may have, one for conditions of SIM and network. A condition can be laid over any
other profile: `ec25+pin`.
May import: the profile and the faults. Gives upward: `PROFILES`, `profile_named`, `Profile`.
Runs anywhere: it is data.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from smsdesk.sim.profile import Profile
from smsdesk.sim.profiles import (
    conditions,
    habits,
    huawei,
    modules,
    phones,
    sticks,
    terminals,
)
from smsdesk.sim.profiles.conditions import CONDITIONS

__all__ = ["CONDITIONS", "FAMILIES", "HABITS", "PROFILES", "Profile", "profile_named"]

HABITS: tuple[Profile, ...] = habits.PROFILES
FAMILIES: tuple[Profile, ...] = (
    *huawei.PROFILES,
    *sticks.PROFILES,
    *modules.PROFILES,
    *terminals.PROFILES,
    *phones.PROFILES,
)

PROFILES: Mapping[str, Profile] = MappingProxyType(
    {profile.name: profile for profile in (*HABITS, *conditions.PROFILES, *FAMILIES)}
)


def profile_named(name: str) -> Profile:
    """Return a profile, with the conditions that are laid over it: "ec25+pin".

    Raises `KeyError` with what there is for another name. A blank counts as a plus, which it is
    in a URL.
    """
    first, *more = name.strip().replace("-", "_").replace(" ", "+").split("+")
    if first not in PROFILES:
        raise KeyError(f"{first!r}: there is {', '.join(PROFILES)}")
    profile = PROFILES[first]
    for condition in more:
        if condition not in CONDITIONS:
            raise KeyError(f"{condition!r}: over a profile there is {', '.join(CONDITIONS)}")
        found = CONDITIONS[condition]
        profile = replace(
            profile,
            name=f"{profile.name}+{condition}",
            summary=f"{profile.summary}; {found.summary}",
            **found.changes,
        )
    return profile
