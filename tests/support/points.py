"""Named points of sending at which a life of the program kills itself (kill -9).

Owns where they are: around each kind of commit, around the bytes that go to a modem, and behind
what comes from it. They are wrapped around the real methods, in the process that is to die.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

from smsdesk.modem.descriptor import Descriptor
from smsdesk.modem.reception import Reception
from smsdesk.modem.session import Session
from smsdesk.services import outbox
from smsdesk.store.connection import Database
from smsdesk.store.early import EarlyReports
from smsdesk.store.steering import Steering
from smsdesk.store.step import Step

CTRL_Z = b"\x1a"
COMMITS: dict[str, tuple[type, str]] = {
    "claim": (Step, "claim"),
    "hand over": (Step, "hand_over"),
    "accepted": (Step, "accepted"),
    "settle": (Step, "settle"),
    "report": (EarlyReports, "take"),
    "rescue": (Steering, "rescue"),
    "release": (Steering, "release"),
}
"""What a transaction may do, by name, and the method that does it."""

POINTS = (
    *(f"{side} the commit of: {name}" for name in COMMITS for side in ("before", "after")),
    "before ctrl-Z",
    "in the middle of the text",
    "after ctrl-Z",
    "the prompt is read",
    "the answer is read",
    "a report is read",
    "between two parts",
    "before a report leaves the modem",
    "anything is written",
    "anything is read",
)
SOMETIMES = frozenset(
    {
        *("before the commit of: rescue", "after the commit of: rescue"),  # once in a life
        *("before the commit of: release", "after the commit of: release"),
        "before a report leaves the modem",  # few modems keep them
    }
)
"""Points that a life may never come to a second time, or at all."""


class _Death:
    """Kills this process at the `nth` time that a point is come to."""

    def __init__(self, point: str, nth: int) -> None:
        self._point = point
        self._left = nth
        self._guard = threading.Lock()

    def at(self, point: str) -> None:
        if point != self._point:
            return
        with self._guard:
            self._left -= 1
            if not self._left:
                os.kill(os.getpid(), signal.SIGKILL)


def watch(point: str, nth: int) -> None:
    """Have this process die at the `nth` time that it comes to `point`; "" is nowhere."""
    assert not point or point in POINTS, point
    death = _Death(point, nth)
    _watch_commits(death)
    _watch_bytes(death)
    _watch_reports(death)
    _watch_parts(death)


def _watch_commits(death: _Death) -> None:
    local = threading.local()
    for name, (owner, method) in COMMITS.items():
        _note_calls(owner, method, name, local)
    begin, rows_of = Database._begin, Database.rows_of

    @wraps(begin)
    def watched_begin(self: Database) -> None:
        local.done = set()
        begin(self)

    @wraps(rows_of)
    def watched(self: Database, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        if sql != "COMMIT":
            return rows_of(self, sql, values)
        done: set[str] = local.done
        for name in done:
            death.at(f"before the commit of: {name}")
        rows = rows_of(self, sql, values)
        for name in done:
            death.at(f"after the commit of: {name}")
        return rows

    Database._begin = watched_begin  # type: ignore[method-assign]  # what this module is for
    Database.rows_of = watched  # type: ignore[method-assign]  # what this module is for


def _note_calls(owner: type, method: str, name: str, local: threading.local) -> None:
    """Note in which transaction of which thread a method was called."""
    real: Callable[..., Any] = getattr(owner, method)

    @wraps(real)
    def noted(*args: Any, **named: Any) -> Any:
        local.done.add(name)
        return real(*args, **named)

    setattr(owner, method, noted)


def _watch_bytes(death: _Death) -> None:
    read, write = Descriptor.read, Descriptor.write

    @wraps(read)
    def watched_read(self: Descriptor, timeout: float) -> bytes:
        data = read(self, timeout)
        if data:
            death.at("anything is read")
        if b"> " in data:
            death.at("the prompt is read")
        if b"+CMGS:" in data:
            death.at("the answer is read")
        return data

    @wraps(write)
    def watched_write(self: Descriptor, data: bytes) -> None:
        death.at("anything is written")
        if not data.endswith(CTRL_Z):
            write(self, data)
            return
        death.at("before ctrl-Z")
        half = len(data) // 2
        write(self, data[:half])
        death.at("in the middle of the text")
        write(self, data[half:])
        death.at("after ctrl-Z")

    Descriptor.read = watched_read  # type: ignore[method-assign]  # what this module is for
    Descriptor.write = watched_write  # type: ignore[method-assign]  # what this module is for


def _watch_reports(death: _Death) -> None:
    keep, discard = Reception._keep, Session.discard

    @wraps(keep)
    def watched_keep(self: Reception, pdu: str, slot: Any) -> None:
        # Told on stderr, which is the log of this life.
        os.write(2, f"read {pdu} {'there' if slot else 'shown'}\n".encode())
        death.at("a report is read")
        keep(self, pdu, slot)

    @wraps(discard)
    def watched_discard(self: Session, arrivals: Sequence[Any]) -> None:
        if arrivals:
            death.at("before a report leaves the modem")
        discard(self, arrivals)

    Reception._keep = watched_keep  # type: ignore[method-assign]  # what this module is for
    Session.discard = watched_discard  # type: ignore[method-assign]  # what this module is for


def _watch_parts(death: _Death) -> None:
    accepted = outbox._Ledger.accepted

    @wraps(accepted)
    def watched(self: Any, index: int, reference: int | None) -> None:
        accepted(self, index, reference)
        if not self.attempt.last:
            death.at("between two parts")

    outbox._Ledger.accepted = watched  # type: ignore[method-assign]  # what this module is for
