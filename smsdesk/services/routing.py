"""Which way a message goes, where no person names one.

Owns the order of the reasons: the number that somebody knows, the rules, else whichever modem is
free first; and what takes over. A route that a rule chose is stood in for when it stays away; what
no modem takes falls over to an account, where its batch allows it. Only what has not left does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from smsdesk.domain.carrier import Carrier
from smsdesk.domain.changes import Emit, ModemStatus, QueueChanged
from smsdesk.domain.clock import Clock
from smsdesk.domain.policy import Policy
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.views import RoutingRule
from smsdesk.routes.base import Traits
from smsdesk.routes.kind import kind_of
from smsdesk.services.accounts import Accounts
from smsdesk.services.carriers import Carriers
from smsdesk.services.settings import Settings
from smsdesk.store.database import Store


@dataclass(frozen=True, slots=True)
class Choice:
    """The way of one message: a route ("": any that takes such), what takes over, and why so."""

    route: str = ""
    fall_over: str = ""
    why: Reason | None = None


ANY = Choice()


@dataclass(frozen=True, slots=True)
class _Account:
    """An account that is in use, and whom it reaches."""

    url: str
    traits: Traits


class Routing:
    """Chooses routes for numbers, and frees what waits for one that stays away."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        accounts: Accounts,
        carriers: Carriers,
        clock: Clock,
        emit: Emit,
    ) -> None:
        """Take the collaborators."""
        self._store = store
        self._settings = settings
        self._accounts = accounts
        self._carriers = carriers
        self._clock = clock
        self._emit = emit
        self._missing: dict[str, float] = {}
        self._none_since: float | None = None

    # Choosing.

    @property
    def policy(self) -> Policy:
        """Return what is chosen where nobody chooses for a batch."""
        return Policy(self._settings.get("sending_policy"))

    def choose(self, numbers: Sequence[str], policy: Policy | None = None) -> Mapping[str, Choice]:
        """Return the way of each number that does not simply go by any modem."""
        policy = policy or self.policy
        found = dict(self._by_rules(numbers))
        if policy is Policy.RULES:
            return found
        for account in self._in_use():
            kept = self._carriers_of(numbers, account.traits)
            for number in numbers:
                before = found.get(number, ANY)
                if self._in_the_way(number, account.traits, kept) is None:
                    found[number] = _with(before, account.url, policy)
        return found

    def named(self, name: str) -> str:
        """Return the route that a person means by a port, or by a modem's IMEI.

        What nothing is known of stays as it is: a modem may be seen under it later.
        """
        known = self._store.modems.all()
        return next((_route(row.imei) for row in known if name in (row.port, row.imei)), name)

    def unreachable(self, numbers: Sequence[str], route: str) -> Mapping[str, Trouble]:
        """Return whom a route does not reach, and why: its carrier is not known, or retired."""
        traits = self.traits(route)
        kept = self._carriers_of(numbers, traits)
        troubles = ((number, self._in_the_way(number, traits, kept)) for number in numbers)
        return {number: trouble for number, trouble in troubles if trouble is not None}

    def traits(self, route: str) -> Traits:
        """Return what kind of way a route is, by its name; a modem's where it is no account's."""
        kind = kind_of(self._accounts.kinds, route)
        return Traits() if kind is None else kind.traits

    def _in_use(self) -> list[_Account]:
        accounts = [account for account in self._accounts.all() if account.enabled]
        return [_Account(account.url, self.traits(account.url)) for account in accounts]

    def _carriers_of(self, numbers: Sequence[str], traits: Traits) -> Mapping[str, Carrier]:
        return self._carriers.of_numbers(numbers) if traits.by_carrier else {}

    def _in_the_way(
        self, number: str, traits: Traits, carriers: Mapping[str, Carrier]
    ) -> Trouble | None:
        if not traits.by_carrier:
            return None
        carrier = carriers.get(number)
        if carrier is None:
            return Trouble(Reason.CARRIER_UNKNOWN, number)
        return self._carriers.refusal(carrier)

    def _by_rules(self, numbers: Sequence[str]) -> Mapping[str, Choice]:
        """Return the way of each number that a rule speaks of, if that way leads to it."""
        rules = self._store.routing.rules()
        if not rules:
            return {}
        routes = self._routes_of(rules)
        groups = self._groups_of(numbers, rules)
        named = any(rule.carrier is not None for rule in rules)
        carriers = self._store.carriers.of_numbers(numbers) if named else {}
        cut_off = {
            rule.route: self.unreachable(numbers, rule.route) for rule in rules if rule.route
        }
        found: dict[str, Choice] = {}
        for number in numbers:
            mine, carrier = groups.get(number, set()), carriers.get(number)
            rule = next((each for each in rules if _fits(each, number, mine, carrier)), None)
            route = "" if rule is None else routes.get(rule, "")
            if route and number not in cut_off.get(route, {}):
                found[number] = Choice(route, why=Reason.ROUTE_BY_RULE)
        return found

    def _routes_of(self, rules: Sequence[RoutingRule]) -> Mapping[RoutingRule, str]:
        """Return the route of each rule whose SIM or account there is."""
        modems = self._store.routing.modem_of()
        used = {account.url for account in self._in_use()}
        found = {rule: _route(modems[rule.imsi]) for rule in rules if rule.imsi in modems}
        return found | {rule: rule.route for rule in rules if rule.route in used}

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
        imei, route = self._store.routing.known_by(number)
        if any(account.url == route for account in self._in_use()):
            return route if not self.unreachable([number], route) else ""
        known = self._store.modems.get(imei) if imei else None
        return _route(imei) if known is not None and known.enabled else ""

    # Standing in.

    def stand_in(self, up: Iterable[str], held: Iterable[str] = ()) -> int:
        """Let others take what waits for a route that has been away for long; `up` are in order.

        Of these the `held` ones send nothing for now (paused, at a limit): what waits for them
        waits on, but nothing more is given to them. To be called by whoever holds the lanes, some
        times a minute. Returns how many messages may go another way now. A route that a person
        chose is waited for.
        """
        running = set(up)
        changed = self._free(running) + self._fall_over(running, frozenset(held))
        if changed:
            self._emit(QueueChanged())
        return changed

    def _free(self, running: set[str]) -> int:
        """Let any take what waits for a route that is away, and that no person chose."""
        patience = self._settings.number("stand_in_minutes") * 60
        now = self._clock.monotonic()
        missing = [] if not patience or not running else self._store.routing.awaited()
        gone = [route for route in missing if route not in running]
        self._missing = {route: self._missing.get(route, now) for route in gone}
        return sum(
            self._store.queue.free(route, untouched=not self.traits(route).knows_parts)
            for route, since in self._missing.items()
            if now - since >= patience
        )

    def _fall_over(self, running: set[str], held: frozenset[str]) -> int:
        """Let an account take what no modem takes, where its batch allows it."""
        now = self._clock.monotonic()
        if any(self.traits(route).takes_any for route in running):
            self._none_since = None
            return 0
        since = self._none_since = now if self._none_since is None else self._none_since
        if now - since < self._settings.number("fall_over_minutes") * 60:
            return 0
        return sum(self._store.queue.fall_over(route) for route in sorted(running - held))


def _with(before: Choice, account: str, policy: Policy) -> Choice:
    """Add an account that reaches a number to its way; the first one that does counts."""
    if policy is Policy.CARRIER and not before.route:
        return Choice(account, why=Reason.ROUTE_BY_CARRIER)
    if policy is Policy.FIRST and not before.fall_over and before.route != account:
        return replace(before, fall_over=account)
    return before


def _fits(rule: RoutingRule, number: str, groups: set[int], carrier: int | None) -> bool:
    return (
        number.startswith(rule.prefix)
        and (rule.group_id is None or rule.group_id in groups)
        and (rule.carrier is None or rule.carrier == carrier)
    )


def _route(imei: str) -> str:
    return ModemStatus(port="", imei=imei).route
