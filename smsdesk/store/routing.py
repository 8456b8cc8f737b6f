"""Which SIM sends to whom: the rules, and what waits for a route that is gone."""

from __future__ import annotations

from collections.abc import Sequence

from peewee import JOIN, fn

from smsdesk.domain.views import RoutingRule
from smsdesk.store.connection import Database
from smsdesk.store.models import ContactGroup, Inbound, Outbound, Sim
from smsdesk.store.models import RoutingRule as Model
from smsdesk.store.statement import Statement, arg
from smsdesk.store.waiting import ANY_ROUTE, READY

_ALL = Statement(
    Model.select(
        Model.prefix, ContactGroup.name, Model.group, Model.imsi, Model.carrier, Model.route
    )
    .join(ContactGroup, JOIN.LEFT_OUTER)
    .order_by(Model.position)
)
_CLEAR = Statement(Model.delete())
_ADD = Statement(
    Model.insert(
        {
            Model.position: arg("position"),
            Model.prefix: arg("prefix"),
            Model.group: arg("group"),
            Model.imsi: arg("imsi"),
            Model.carrier: arg("carrier"),
            Model.route: arg("route"),
        }
    )
)
_MODEMS = Statement(Sim.select(Sim.imsi, Sim.imei).where(Sim.imei != ""))
_KNOWN_BY = Statement(
    Inbound.select(Inbound.imei, Inbound.route)
    .where(Inbound.sender == arg("number"))
    .order_by(Inbound.received_at.desc())
    .limit(1)
)
_NEXT_ROUTE = Statement(
    Outbound.select(fn.MIN(Outbound.route)).where(READY & (Outbound.route > arg("after")))
)


class Routing:
    """Keeps the rules. Every method may be called from any thread."""

    def __init__(self, db: Database) -> None:
        """Work on `db`."""
        self._db = db

    def rules(self) -> list[RoutingRule]:
        """Return the rules in their order."""
        return [
            RoutingRule(imsi, prefix, group_name or "", group, carrier, route)
            for prefix, group_name, group, imsi, carrier, route in self._db.rows(_ALL)
        ]

    def set_rules(self, rules: Sequence[RoutingRule]) -> None:
        """Keep these rules in the place of all others."""
        rows = (
            {
                "position": place,
                "prefix": rule.prefix,
                "group": rule.group_id,
                "imsi": rule.imsi,
                "carrier": rule.carrier,
                "route": rule.route,
            }
            for place, rule in enumerate(rules)
        )
        with self._db.write():
            self._db.run(_CLEAR)
            self._db.many(_ADD, _ADD.rows(rows))

    def modem_of(self) -> dict[str, str]:
        """Return for each SIM (IMSI) the modem it was last seen in (IMEI)."""
        return dict(self._db.rows(_MODEMS))

    def known_by(self, number: str) -> tuple[str, str]:
        """Return the modem (IMEI, or "") and the route that the last text of a number came by."""
        found = self._db.row(_KNOWN_BY, number=number)
        return ("", "") if found is None else (found[0], found[1])

    # What waits.

    def awaited(self) -> list[str]:
        """Return the routes that messages wait for by name."""
        found: list[str] = []
        route: str | None = ANY_ROUTE
        while (route := self._db.value(_NEXT_ROUTE, after=route)) is not None:
            found.append(route)
        return found
