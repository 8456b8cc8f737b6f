"""What a command gives back to the modem that ran it.

Owns the shapes of an answer; the modem alone turns them into bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from smsdesk.sim.errors import AtError


@dataclass(frozen=True, slots=True)
class Done:
    """Finished: information lines and the final result, None for a modem that gives none.

    A line with a PDU below it is one item with CR LF inside.
    """

    lines: tuple[str, ...] = ()
    final: str | None = "OK"


Finish = Callable[[Done | AtError], None]
Start = Callable[[Finish], None]


@dataclass(frozen=True, slots=True)
class Prompt:
    """Asks for a body after `> `; `take` gets it without its ctrl-Z.

    `sends` marks the one that hands a text to the network; with `typed` each CR asks for another
    line, as text mode does.
    """

    take: Callable[[bytes], Answer]
    sends: bool = False
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Wait:
    """Finished later: `start` is called once with what is to be called with the end.

    `sends` marks a text on its way to the network.
    """

    start: Start
    sends: bool = False


@dataclass(frozen=True, slots=True)
class Hang:
    """Never finished: the device hangs over it."""


Answer = Done | Prompt | Wait | Hang
OK = Done()


def said(*lines: str) -> Done:
    """Answer with information lines and OK."""
    return Done(lines)
