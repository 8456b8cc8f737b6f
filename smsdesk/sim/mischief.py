"""Who decides when a fault strikes: counts what happens at one modem and draws the chances.

Owns the counting and one stream of randomness per fault, so that what strikes depends on the
seed and on the number of the occasion alone, never on the time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random

from smsdesk.sim.faults import Fault, Kind, Occasion, Stage

Struck = Callable[[Fault, int], None]
"""Is told of each fault that strikes, with the number of its occasion."""


class _Armed:
    """One fault and what was counted since it was armed."""

    def __init__(self, fault: Fault, seed: str) -> None:
        self.fault = fault
        self._random = Random(f"{seed}/{fault}")  # noqa: S311 - a simulation has to be repeatable
        self._count = 0
        self._struck = 0

    def strikes(self) -> int:
        """Count an occasion; return its number when the fault strikes, else 0."""
        fault = self.fault
        self._count += 1
        if not fault.due(self._count) or (fault.times and self._struck >= fault.times):
            return 0
        if fault.chance < 1 and self._random.random() >= fault.chance:
            return 0
        self._struck += 1
        return self._count


class Mischief:
    """The faults of one modem."""

    def __init__(self, seed: str, struck: Struck) -> None:
        """Start without faults; `seed` is the run's and the modem's."""
        self._seed = seed
        self._struck = struck
        self._armed: list[_Armed] = []

    def arm(self, fault: Fault) -> None:
        """Let a fault strike from now on."""
        self._armed.append(_Armed(fault, f"{self._seed}/{len(self._armed)}"))

    def disarm(self) -> None:
        """Let nothing go wrong any more."""
        self._armed.clear()

    def occasion(self, occasion: Occasion) -> Strikes:
        """Count an occasion and return what strikes at it."""
        struck = []
        for armed in self._armed:
            fault = armed.fault
            if fault.seconds is None and fault.shape.occasion is occasion:
                number = armed.strikes()
                if number:
                    self._struck(fault, number)
                    struck.append(fault)
        return Strikes(struck)


class Strikes:
    """The faults that strike at one occasion."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        """Take the faults in the order in which they were armed."""
        self._faults = tuple(faults)

    def at(self, stage: Stage) -> tuple[Fault, ...]:
        """Return the faults that strike at a step of a send."""
        return tuple(fault for fault in self._faults if fault.stage is stage)

    def of(self, kind: Kind) -> Fault | None:
        """Return the first fault of a kind."""
        return next((fault for fault in self._faults if fault.kind is kind), None)
