"""Which modem or account is meant where none is named, or only its kind."""

from __future__ import annotations

from smsdesk.cli.wiring import Room
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.services.desk import Desk
from smsdesk.services.lane import LaneOrder


def known_modems(desk: Desk, room: Room) -> list[LaneOrder]:
    """Return the modems used before, else those that are found and ready.

    Raises `Refusal`: what is in the way of the first modem found, or NO_MODEM.
    """
    known = [LaneOrder(row.port, row) for row in desk.store.modems.enabled() if row.port]
    if known:
        return known
    findings = room.wiring.diagnose([])
    ready = [LaneOrder(finding.port) for finding in findings if finding.trouble is None]
    if ready:
        return ready
    for finding in findings:
        if finding.trouble is not None:
            trouble = finding.trouble
            raise Refusal(trouble.reason, trouble.detail, trouble.hints)
    raise Refusal(Reason.NO_MODEM)


def known_ways(desk: Desk, room: Room) -> list[LaneOrder]:
    """Return the accounts in use and the modems known; without an account raises as those do."""
    accounts = [LaneOrder(each.url) for each in desk.accounts.all() if each.enabled]
    try:
        return [*known_modems(desk, room), *accounts]
    except Refusal:
        if not accounts:
            raise
        return accounts


def ways_named(desk: Desk, port: str) -> list[LaneOrder]:
    """Return the ways that a person means: one by its URL, or all accounts of a kind ("email").

    Raises `Refusal(ROUTE_UNKNOWN)` for a kind without any account.
    """
    if all(kind.scheme != port for kind in desk.accounts.kinds):
        return [LaneOrder(port)]
    urls = [each.url for each in desk.accounts.all() if each.enabled]
    found = [LaneOrder(url) for url in urls if url.startswith(f"{port}:")]
    if not found:
        raise Refusal(Reason.ROUTE_UNKNOWN, port, tuple(urls))
    return found


def one_modem(desk: Desk, room: Room, port: str | None) -> LaneOrder:
    """Return the modem at a port that was named, else the first of `known_modems`."""
    return LaneOrder(port) if port else known_modems(desk, room)[0]


def say_test_mode(room: Room, desk: Desk) -> None:
    """Say beside an answer that test mode is on, where it is."""
    if desk.consenting.test_mode and not room.out.as_json:
        count = desk.store.consent_list.white_count()
        room.out.note(f"Test mode is on: only the {count} numbers of the white list get texts.")
