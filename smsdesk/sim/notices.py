"""The notifications that carry a message: `+CMT` and `+CDS` in the client's mode.

Owns their shape alone; when they are shown is the device's business.
"""

from __future__ import annotations

from smsdesk.sim import textmode
from smsdesk.sim.line import Incoming
from smsdesk.sim.profile import Profile
from smsdesk.sim.settings import Settings


def text(incoming: Incoming, settings: Settings, profile: Profile) -> str:
    """Write `+CMT` with the message below it."""
    if settings.text_mode:
        return textmode.shown(incoming.pdu, settings.charset, full=settings.text_header)
    return f"{profile.text_said.format(length=incoming.length)}\r\n{incoming.pdu}"


def report(incoming: Incoming, settings: Settings, profile: Profile) -> str:
    """Write `+CDS` with the report."""
    if settings.text_mode:
        return textmode.report_shown(incoming.pdu)
    return f"{profile.report_said.format(length=incoming.length)}\r\n{incoming.pdu}"
