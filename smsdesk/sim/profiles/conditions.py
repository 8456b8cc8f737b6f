"""Conditions of SIM, network and memories, each of which any device may be in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from smsdesk.sim.card import Lock
from smsdesk.sim.profile import Profile


@dataclass(frozen=True, slots=True)
class Condition:
    """What a condition changes in a profile."""

    name: str
    summary: str
    changes: Mapping[str, Any] = field(default_factory=dict)


_ALL = (
    Condition("pin", "asks for the PIN 1234 at power-on, three attempts", {"lock": Lock.PIN}),
    Condition("puk", "is blocked and asks for the PUK", {"lock": Lock.PUK}),
    Condition("no_sim", "has no SIM", {"has_card": False}),
    Condition("not_registered", "never finds a network", {"covered_after": None}),
    Condition(
        "no_network_then_back",
        "finds its network five seconds after power-on",
        {"covered_after": 5.0},
    ),
    Condition("denied", "the network does not let this SIM in", {"denied": True}),
    Condition(
        "lte_only",
        "registered with LTE alone: +CREG says 0, +CEREG says 1",
        {"circuit_state": 0, "registrations": ("+CREG", "+CGREG", "+CEREG")},
    ),
    Condition("no_smsc", "the SIM has no service centre number", {"smsc": ""}),
    Condition(
        "no_credit", "every text is refused (CMS ERROR 50): no credit", {"has_credit": False}
    ),
    Condition(
        "no_sms_service",
        "a data SIM: the network refuses every text (CMS ERROR 29)",
        {"messages_allowed": False},
    ),
    Condition(
        "full_sim",
        "its only memory is full of read texts; the network holds new ones back",
        {"sim_slots": 10, "phone_slots": 0, "report_slots": 0, "full": True, "memory_groups": ()},
    ),
    Condition(
        "full_store",
        "all memories are full, and then it refuses to send, too",
        {"full": True, "sim_slots": 10, "phone_slots": 20, "sends_when_full": False},
    ),
    Condition(
        "esim",
        "an eSIM: its only memory says OK to everything and holds nothing",
        {"sim_slots": 0, "phone_slots": 0, "report_slots": 0, "memory_groups": ()},
    ),
)

CONDITIONS: Mapping[str, Condition] = MappingProxyType({each.name: each for each in _ALL})
PROFILES = tuple(Profile(each.name, each.summary, **each.changes) for each in _ALL)
