"""What a look at a port found: a value on its own, for those who only read it.

Owns nothing else: whoever shows findings need not import the driver that makes them.
"""

from __future__ import annotations

from dataclasses import dataclass

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.reasons import Trouble


@dataclass(frozen=True, slots=True)
class Finding:
    """What a diagnosis says of a port: ready where `trouble` is None; what was learnt so far."""

    port: str
    trouble: Trouble | None
    status: ModemStatus
