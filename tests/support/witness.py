"""A witness on the network's side: what really left, told by the virtual network itself."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from smsdesk.sim.journal import Record
from smsdesk.sim.network import Ways
from smsdesk.sim.server import SimOptions, SimServer


class Witness:
    """Keeps every text that the network accepted, and lets a test wait for the next ones."""

    def __init__(self) -> None:
        self._records: list[Record] = []
        self._grown = threading.Condition()

    def __call__(self, record: Record) -> None:
        with self._grown:
            self._records.append(record)
            self._grown.notify_all()

    def wait_for(self, count: int, timeout: float = 60.0) -> bool:
        """Wait until the network has accepted at least `count` parts."""
        with self._grown:
            return self._grown.wait_for(lambda: len(self._records) >= count, timeout)

    @property
    def records(self) -> tuple[Record, ...]:
        """Return everything that was accepted so far."""
        with self._grown:
            return tuple(self._records)

    def times(self) -> Counter[tuple[str, str | None]]:
        """Return how often each text (part) reached each number."""
        return Counter((record.number, record.text) for record in self.records)


@contextmanager
def virtual_modems(
    options: SimOptions, *, ways: Ways | None = None
) -> Iterator[tuple[SimServer, Witness]]:
    """Serve virtual modems for the length of the block, with a witness on their network."""
    witness = Witness()
    server = SimServer(options, ways=ways)
    server.network.journal = witness
    with server:
        yield server, witness
