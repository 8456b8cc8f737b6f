"""What a route says of one attempt to send a message.

The returned value says what comes next; no exception leaves `Route.send`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from smsdesk.domain.reasons import Trouble


@dataclass(frozen=True, slots=True)
class Accepted:
    """Every part was accepted by the network.

    `references` holds one entry per part of the whole message in order: the TP-MR (0 to 255) or
    None where the modem gave none. `provider_id` is a provider's own id where the route has one.
    """

    references: tuple[int | None, ...] = ()
    provider_id: str | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """This message was refused for good; the next one is not affected.

    `suspicious` marks refusals that may really mean no credit, barring or anti-spam: several in
    a row to different numbers pause the lane.
    """

    trouble: Trouble
    suspicious: bool = False


@dataclass(frozen=True, slots=True)
class TryLater:
    """Not sent; the same message may go after `delay` (None: the usual back-off).

    `doubtful` marks the few refusals behind which it may have been sent all the same: the next
    try asks the network to refuse a duplicate. `counts` tells whether this was one of its tries.
    """

    trouble: Trouble
    delay: timedelta | None = None
    doubtful: bool = False
    counts: bool = True


@dataclass(frozen=True, slots=True)
class RouteDown:
    """Not sent for certain, and the route can send nothing until `trouble` is mended."""

    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Unknown:
    """It was handed over and no answer came: it may have been sent. Never sent again by itself."""

    trouble: Trouble


Outcome = Accepted | Rejected | TryLater | RouteDown | Unknown
