"""Which modem a message goes by, where no person says so.

Owns the order of the reasons: the number that somebody knows, the rules, else whichever is free
first. A modem that a rule chose is stood in for when it stays away.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from smsdesk.domain.changes import Emit, ModemStatus, QueueChanged
from smsdesk.domain.clock import Clock
from smsdesk.domain.views import RoutingRule
from smsdesk.services.settings import Settings
from smsdesk.store.database import Store


class Routing:
    """Chooses routes for numbers, and frees what waits for one that stays away."""

    def __init__(self, store: Store, settings: Settings, clock: Clock, emit: Emit) -> None:
        """Take the collaborators."""
        self._store = store
        self._settings = settings
        self._clock = clock
        self._emit = emit
        self._missing: dict[str, float] = {}

    # Choosing.

    def routes(self, numbers: Sequence[str]) -> Mapping[str, str]:
        """Return the route of each number that a rule speaks of; the others may take any."""
        rules = self._store.routing.rules()
        if not rules:
            return {}
        modems = self._store.routing.modem_of()
        groups = self._groups_of(numbers, rules)
        found: dict[str, str] = {}
        for number in numbers:
            rule = _first(rules, number, groups.get(number, set()))
            if rule is not None and rule.imsi in modems:
                found[number] = _route(modems[rule.imsi])
        return found

    def _groups_of(
        self, numbers: Sequence[str], rules: Sequence[RoutingRule]
    ) -> Mapping[str, set[int]]:
        """Return in which of the groups that rules speak of the owner of each number is."""
        found: dict[str, set[int]] = {}
        for group in {rule.group_id for rule in rules if rule.group_id is not None}:
            for number in self._store.contacts.members.numbers(group, numbers):
                found.setdefault(number, set()).add(group)
        return found

    def route_known_to(self, number: str) -> str:
        """Return the route whose number somebody has texted last, "" where there is none."""
        if not self._settings.flag("answer_by_known"):
            return ""
        imei = self._store.routing.known_by(number)
        known = self._store.modems.get(imei) if imei else None
        return _route(imei) if known is not None and known.enabled else ""

    # Standing in.

    def stand_in(self, up: Iterable[str]) -> int:
        """Free what waits for a route that has been away for long; `up` are those in order.

        To be called by whoever holds the lanes, some times a minute. Returns how many messages
        were freed. A modem that a person chose is waited for.
        """
        patience = self._settings.number("stand_in_minutes") * 60
        now, running = self._clock.monotonic(), set(up)
        missing = [] if not patience or not running else self._store.routing.awaited()
        gone = [route for route in missing if route not in running]
        self._missing = {route: self._missing.get(route, now) for route in gone}
        freed = sum(
            self._store.queue.free(route)
            for route, since in self._missing.items()
            if now - since >= patience
        )
        if freed:
            self._emit(QueueChanged())
        return freed


def _first(rules: Sequence[RoutingRule], number: str, groups: set[int]) -> RoutingRule | None:
    return next(
        (
            rule
            for rule in rules
            if number.startswith(rule.prefix) and (rule.group_id is None or rule.group_id in groups)
        ),
        None,
    )


def _route(imei: str) -> str:
    return ModemStatus(port="", imei=imei).route
