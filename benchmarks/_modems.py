"""Virtual modems in a process of their own: pseudo terminals, and what their network took when.

Owns the other side of every measurement that needs a modem, so that it shares neither
interpreter nor lock with what is measured. Moments are `time.monotonic()`, one clock for all
processes of a machine.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

from smsdesk.sim.journal import Record
from smsdesk.sim.server import SimOptions, SimServer

PATIENCE = 120.0


@dataclass(frozen=True, slots=True)
class Taken:
    """A text that the network accepted: from which modem, to whom, when."""

    modem: str
    number: str
    at: float


class Modems:
    """Some virtual modems of one network; a context, which ends them."""

    def __init__(self, count: int = 1, *, latency: float = 0.0) -> None:
        """Prepare `count` modems whose network takes `latency` seconds for a text."""
        self._folder = TemporaryDirectory(prefix="smsdesk-bench-")
        links = Path(self._folder.name)
        options = SimOptions(modems=count, pty=True, link_dir=links, latency=latency)
        context = get_context("spawn")
        self._line, far = context.Pipe()
        self._process = context.Process(target=_serve, args=(far, options), daemon=True)

    def __enter__(self) -> Self:
        """Start the process."""
        self._process.start()
        self.urls: tuple[str, ...] = self._line.recv()
        return self

    def __exit__(self, *_: object) -> None:
        """End the process."""
        self._line.send(None)
        self._process.join(PATIENCE)
        self._folder.cleanup()

    def _ask(self, verb: str, *words: object) -> Any:
        self._line.send((verb, words))
        return self._line.recv()

    def taken(self, count: int) -> list[Taken]:
        """Wait until the network took `count` texts since the last call, and return them all."""
        found: list[Taken] = self._ask("taken", count)
        if len(found) < count:
            raise RuntimeError(f"only {len(found)} of {count} texts came within {PATIENCE} s")
        return found

    def so_far(self) -> int:
        """Return how many texts the network took since they were last fetched."""
        counted: int = self._ask("count")
        return counted

    def text(self, place: int, sender: str, text: str) -> float:
        """Let somebody text a modem; return the moment it came."""
        moment: float = self._ask("text", place, sender, text)
        return moment

    def unplug(self, place: int) -> None:
        """Pull out a modem."""
        self._ask("unplug", place)

    def replug(self, place: int) -> float:
        """Put it back in; return the moment it was there."""
        moment: float = self._ask("replug", place)
        return moment


# In the other process.


class _Journal:
    """Notes what the network takes, and lets another thread wait for it."""

    def __init__(self) -> None:
        self._taken: list[Taken] = []
        self._more = threading.Condition()

    def note(self, record: Record) -> None:
        with self._more:
            self._taken.append(Taken(record.modem, record.number, time.monotonic()))
            self._more.notify()

    def taken(self, count: int) -> list[Taken]:
        with self._more:
            self._more.wait_for(lambda: len(self._taken) >= count, PATIENCE)
            found, self._taken = self._taken, []
        return found

    def count(self) -> int:
        return len(self._taken)


def _serve(line: Connection, options: SimOptions) -> None:
    journal = _Journal()
    with SimServer(options) as server:
        server.network.journal = journal.note
        verbs: dict[str, Callable[..., Any]] = {
            "taken": journal.taken,
            "count": journal.count,
            "text": lambda *words: _then_now(server.text, *words),
            "unplug": server.unplug,
            "replug": lambda *words: _then_now(server.replug, *words),
        }
        line.send(server.urls)
        while (said := line.recv()) is not None:
            verb, words = said
            line.send(verbs[verb](*words))


def _then_now(act: Callable[..., None], *words: object) -> float:
    act(*words)
    return time.monotonic()
