"""How faults are spelt: `KIND[=VALUE][@N | @SECONDSs][:OPTION=VALUE]...`.

Owns the reading of `smsdesk sim --fault` and `virtual://NAME?fault=...`, and the place of a
mistake in it. What a fault is stands in `faults`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.sim.faults import SHAPES, Fault, Kind, Stage, Value


class Problem(StrEnum):
    """What is wrong with a fault as it was spelt."""

    UNKNOWN_KIND = "unknown_kind"
    VALUE_MISSING = "value_missing"
    VALUE_NOT_TAKEN = "value_not_taken"
    BAD_SECONDS = "bad_seconds"
    BAD_CODE = "bad_code"
    BAD_TURN = "bad_turn"
    NO_TIME = "no_time"
    UNKNOWN_OPTION = "unknown_option"
    BAD_STAGE = "bad_stage"
    BAD_COUNT = "bad_count"
    BAD_CHANCE = "bad_chance"


class BadFaultError(ValueError):
    """A fault that can't be read: what is wrong with `text`, which begins at `place` (from 1)."""

    def __init__(
        self, spec: str, place: int, text: str, problem: Problem, choices: tuple[str, ...] = ()
    ) -> None:
        """Keep what a sentence about it needs; `choices` is what could stand there."""
        super().__init__(f"{spec!r} at {place}: {problem}: {text!r}")
        self.spec = spec
        self.place = place
        self.text = text
        self.problem = problem
        self.choices = choices or _EXAMPLES.get(problem, ())

    @property
    def trouble(self) -> Trouble:
        """Return it as a reason with the mistake behind an arrow."""
        before, behind = self.spec[: self.place - 1], self.spec[self.place - 1 :]
        return Trouble(Reason.FAULT_NOT_UNDERSTOOD, f"{before}→{behind}", self.choices)


_EXAMPLES: Mapping[Problem, tuple[str, ...]] = MappingProxyType(
    {
        Problem.VALUE_NOT_TAKEN: ("@3", ":every=5"),
        Problem.BAD_SECONDS: ("0.5", "20"),
        Problem.BAD_CODE: ("38", "500"),
        Problem.BAD_TURN: ("1", "3", "30s"),
        Problem.NO_TIME: ("1", "3"),
        Problem.BAD_COUNT: ("1", "5"),
        Problem.BAD_CHANCE: ("0.1", "0.5"),
    }
)


_VALUES = {Value.SECONDS: ("=0.5", "=20"), Value.CODE: ("=38", "=500")}
_HEAD = re.compile(r"(?P<kind>[^=@]*)(?:=(?P<value>[^@]*))?(?:@(?P<turn>.*))?\Z")
_MOST_SECONDS = 1e6
_MOST_CODE = 999
_MOST_COUNT = 10**9


def parse(spec: str) -> Fault:
    """Read a fault; raises `BadFaultError` with the place where it can't be read."""
    return _Reader(spec).read()


class _Reader:
    """Reads one spec, knowing where each piece stands."""

    def __init__(self, spec: str) -> None:
        self._spec = spec
        self._fields: dict[str, object] = {}

    def read(self) -> Fault:
        head, *options = self._spec.split(":")
        self._read_head(head)
        place = len(head) + 2
        for option in options:
            self._read_option(option, place)
            place += len(option) + 1
        return Fault(self._kind, **self._fields)  # type: ignore[arg-type]  # each read as its field

    def _bad(
        self, place: int, text: str, problem: Problem, choices: tuple[str, ...] = ()
    ) -> BadFaultError:
        return BadFaultError(self._spec, place, text, problem, choices)

    def _read_head(self, head: str) -> None:
        match = _HEAD.match(head)
        name, value, turn = match.group("kind", "value", "turn") if match else (head, None, None)
        try:
            self._kind = Kind(name.strip().replace("-", "_"))
        except ValueError:
            raise self._bad(1, name, Problem.UNKNOWN_KIND, tuple(Kind)) from None
        self._shape = SHAPES[self._kind]
        if self._shape.stages:
            self._fields["stage"] = self._shape.stages[0]
        self._read_value(value, len(name) + 2)
        if turn is not None:
            self._read_turn(turn, len(head) - len(turn) + 1)

    def _read_value(self, value: str | None, place: int) -> None:
        shape = self._shape
        if value is not None and shape.value is Value.NONE:
            raise self._bad(place, value, Problem.VALUE_NOT_TAKEN)
        if value is not None:
            self._fields["value"] = self._number(value, place)
        elif shape.usual is not None:
            self._fields["value"] = shape.usual
        elif shape.value is not Value.NONE:
            raise self._bad(place - 1, "", Problem.VALUE_MISSING, _VALUES[shape.value])

    def _number(self, text: str, place: int) -> float:
        if self._shape.value is Value.CODE:
            return float(self._count(text, place, Problem.BAD_CODE, _MOST_CODE, least=0))
        return self._seconds(text, place)

    def _seconds(self, text: str, place: int) -> float:
        try:
            seconds = float(text)
        except ValueError:
            seconds = math.nan
        if not 0 <= seconds <= _MOST_SECONDS:
            raise self._bad(place, text, Problem.BAD_SECONDS)
        return seconds

    def _count(
        self, text: str, place: int, problem: Problem, most: int = _MOST_COUNT, *, least: int = 1
    ) -> int:
        good = text.isascii() and text.isdigit() and len(text) <= len(str(most))
        if not good or not least <= int(text) <= most:
            raise self._bad(place, text, problem)
        return int(text)

    def _read_turn(self, turn: str, place: int) -> None:
        if turn.endswith("s"):
            if not self._shape.timed:
                raise self._bad(place, turn, Problem.NO_TIME)
            self._fields["seconds"] = self._seconds(turn[:-1], place)
        else:
            self._fields["first"] = self._count(turn, place, Problem.BAD_TURN)
            self._fields["every"] = 0

    def _read_option(self, option: str, place: int) -> None:
        name, _, text = option.partition("=")
        known = {} if "seconds" in self._fields else _OPTIONS
        reader = known.get(name)
        if reader is None:
            raise self._bad(place, name, Problem.UNKNOWN_OPTION, tuple(known))
        reader(self, text, place + len(name) + 1)

    # The options.

    def stage(self, text: str, place: int) -> None:
        stages = self._shape.stages
        if text not in stages:
            raise self._bad(place, text, Problem.BAD_STAGE, stages)
        self._fields["stage"] = Stage(text)

    def every(self, text: str, place: int) -> None:
        self._fields["every"] = every = self._count(text, place, Problem.BAD_COUNT)
        self._fields.setdefault("first", every)

    def chance(self, text: str, place: int) -> None:
        try:
            chance = float(text)
        except ValueError:
            chance = math.nan
        if not 0 <= chance <= 1:
            raise self._bad(place, text, Problem.BAD_CHANCE)
        self._fields["chance"] = chance

    def times(self, text: str, place: int) -> None:
        self._fields["times"] = self._count(text, place, Problem.BAD_COUNT)


_OPTIONS: Mapping[str, Callable[[_Reader, str, int], None]] = MappingProxyType(
    {
        "in": _Reader.stage,
        "every": _Reader.every,
        "p": _Reader.chance,
        "times": _Reader.times,
    }
)
