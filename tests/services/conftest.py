"""A real store in a temporary directory, a clock that stands still, and what was told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from smsdesk.domain.changes import Change
from smsdesk.paths import resource
from smsdesk.services.desk import Desk, open_desk
from smsdesk.services.pace import Pace
from smsdesk.services.words import load_words
from tests.support.clock import FakeClock
from tests.support.route import ScriptedRoute


@dataclass
class Told:
    """Collects every change that the services told."""

    changes: list[Change] = field(default_factory=list)

    def __call__(self, change: Change) -> None:
        self.changes.append(change)

    def of(self, kind: type) -> list[Change]:
        return [change for change in self.changes if isinstance(change, kind)]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock, told: Told) -> Iterator[Desk]:
    words = load_words(resource("opt_out_words.toml"))
    with open_desk(tmp_path, words=words, clock=clock, random=Random(7), emit=told) as opened:
        opened.settings.put("default_region", "US")
        yield opened


@pytest.fixture
def route() -> ScriptedRoute:
    return ScriptedRoute()


def pace(desk: Desk) -> Pace:
    """Make the pace of a lane."""
    return Pace(desk.store, desk.settings, desk.clock, Random(7), desk.forecast.note)
