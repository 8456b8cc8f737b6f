"""Which modem is meant where none is named."""

from __future__ import annotations

from smsdesk.cli.wiring import Room
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.services.desk import Desk


def known_ports(desk: Desk, room: Room) -> list[str]:
    """Return the modems used before, else those that are found and ready.

    Raises `Refusal`: what is in the way of the first modem found, or NO_MODEM.
    """
    known = [modem.port for modem in desk.store.modems.enabled() if modem.port]
    if known:
        return known
    findings = room.wiring.diagnose([])
    ready = [finding.port for finding in findings if finding.trouble is None]
    if ready:
        return ready
    for finding in findings:
        if finding.trouble is not None:
            trouble = finding.trouble
            raise Refusal(trouble.reason, trouble.detail, trouble.hints)
    raise Refusal(Reason.NO_MODEM)
