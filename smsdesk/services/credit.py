"""The credit of each SIM: how it is asked for, what came of it, and when it is due again.

Owns how that is kept: as settings by IMSI. A SIM nobody has said anything about gets the code
of another SIM of its operator.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, Protocol

from smsdesk.domain import credit, ussd
from smsdesk.domain.changes import CreditChanged, Emit
from smsdesk.domain.clock import Clock
from smsdesk.domain.credit import Credit, CreditPlan, Mark
from smsdesk.routes.handset import Handset
from smsdesk.services.errands import Errand
from smsdesk.services.phone import AskNetwork

_PLAN = "credit_plan:"
_LAST = "credit_last:"
OPERATOR_DIGITS = 5
"""Country and network in an IMSI (3GPP TS 23.003 2.2); where a network has three digits, SIMs
of its neighbours may be offered the code too, which a person sees before it is asked."""
A_DAY = timedelta(hours=24)


class SettingsTable(Protocol):
    """What the store keeps: texts by key."""

    def get(self, key: str) -> str | None:
        """Return the kept text, or None where none was set."""
        ...

    def set(self, key: str, value: str) -> None:
        """Keep a text."""
        ...

    def all(self) -> dict[str, str]:
        """Return every text that is kept."""
        ...


@dataclass(frozen=True, slots=True)
class CreditView:
    """What is known of a SIM's credit; `last` None where nobody has asked yet."""

    plan: CreditPlan
    last: Credit | None

    @property
    def low(self) -> bool:
        """Tell whether it is below the limit."""
        return self.last is not None and self.last.low(self.plan)


class Credits:
    """The credit of the SIMs by IMSI. Every method may be called from any thread."""

    def __init__(self, table: SettingsTable, clock: Clock, emit: Emit) -> None:
        """Take where it is kept and whom to tell."""
        self._table = table
        self._clock = clock
        self._emit = emit

    def plan(self, imsi: str) -> CreditPlan:
        """Return how a SIM's credit is asked for; a new SIM takes over its operator's code."""
        kept = self._table.get(_PLAN + imsi)
        return _read_plan(kept) if kept is not None else self._neighbour(imsi)

    def save(self, imsi: str, plan: CreditPlan) -> None:
        """Keep a plan; raises `Refusal(SERVICE_CODE_INVALID)` where its code is none."""
        if plan.code:
            ussd.steps(plan.code)
        self._table.set(_PLAN + imsi, _written_plan(plan))
        self._emit(CreditChanged(imsi))

    def last(self, imsi: str) -> Credit | None:
        """Return the last answer, None where none ever came."""
        kept = _document(self._table.get(_LAST + imsi) or "")
        try:
            at, text = datetime.fromisoformat(kept["at"]), str(kept["text"])
        except (KeyError, TypeError, ValueError):
            return None
        return Credit(at, text, credit.pick(text, self.plan(imsi).mark))

    def view(self, imsi: str) -> CreditView:
        """Return all that is known of a SIM's credit."""
        return CreditView(self.plan(imsi), self.last(imsi))

    def errand(self, imsi: str) -> Errand[Credit]:
        """Return the errand that asks for a SIM's credit and keeps the answer.

        Raises `Refusal(SERVICE_CODE_INVALID)` where no code is known for it.
        """
        ask = AskNetwork.of(self.plan(imsi).code)

        def run(phone: Handset) -> Credit:
            return self.note(imsi, ask(phone).text)

        return run

    def note(self, imsi: str, text: str) -> Credit:
        """Keep an answer about a SIM's credit."""
        now = self._clock.now()
        self._table.set(_LAST + imsi, json.dumps({"at": now.isoformat(), "text": text}))
        self._emit(CreditChanged(imsi))
        return Credit(now, text, credit.pick(text, self.plan(imsi).mark))

    def due(self, imsi: str, sent: int) -> bool:
        """Tell whether it is to be asked for now; `sent` counts messages since the last time."""
        plan = self.plan(imsi)
        if not plan.code:
            return False
        if plan.every and sent >= plan.every:
            return True
        if not plan.daily:
            return False
        last = self.last(imsi)
        return last is None or self._clock.now() - last.at >= A_DAY

    def _neighbour(self, imsi: str) -> CreditPlan:
        operator = _PLAN + imsi[:OPERATOR_DIGITS]
        for key, kept in self._table.all().items() if imsi else ():
            if key.startswith(operator):
                plan = _read_plan(kept)
                return CreditPlan(plan.code, plan.mark)
        return CreditPlan()


def _written_plan(plan: CreditPlan) -> str:
    mark = None if plan.mark is None else [plan.mark.before, plan.mark.after]
    limit = None if plan.limit is None else str(plan.limit)
    return json.dumps(
        {
            "code": plan.code,
            "mark": mark,
            "limit": limit,
            "daily": plan.daily,
            "every": plan.every,
        }
    )


def _read_plan(text: str) -> CreditPlan:
    """Read a kept plan; what is damaged or of a newer kind counts as not set."""
    kept = _document(text)
    plan = CreditPlan(str(kept.get("code", "")), daily=kept.get("daily") is True)
    mark, limit, every = kept.get("mark"), kept.get("limit"), kept.get("every")
    if isinstance(mark, list) and len(mark) == 2:
        plan = replace(plan, mark=Mark(str(mark[0]), str(mark[1])))
    if isinstance(every, int):
        plan = replace(plan, every=max(0, every))
    try:
        return replace(plan, limit=None if limit is None else Decimal(str(limit)))
    except InvalidOperation:
        return plan


def _document(text: str) -> Mapping[str, Any]:
    try:
        read = json.loads(text)
    except ValueError:
        return {}
    return read if isinstance(read, dict) else {}
