"""What a session is told beforehand: a person's settings, and what is remembered of SIMs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from smsdesk.modem import timeouts
from smsdesk.modem.pin import ForgetfulPinMemory, NoSafe, PinMemory, PinSafe


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """What a person has set for a modem.

    `pin` "" means that nobody has entered one; with an `imei` only that modem is brought up;
    `wait_for_network` is how many seconds to wait for registration.
    """

    pin: str = ""
    imei: str = ""
    wait_for_network: float = timeouts.REGISTER


def _its_own(_imsi: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class SimMemory:
    """What is remembered of SIMs from one time to the next.

    `pins` are those that were given, `safe` has those a person wants remembered; `centre_of`
    returns the service centre that a person has set for an IMSI, "" for the SIM's own.
    """

    pins: PinMemory = field(default_factory=ForgetfulPinMemory)
    safe: PinSafe = field(default_factory=NoSafe)
    centre_of: Callable[[str], str] = _its_own
