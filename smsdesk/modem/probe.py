"""Looking at a port: is there a modem, which one is it, and what stands in the way of using it.

Owns the diagnosis of a port (MODEMS.md section 1). It opens ports, for some seconds at most.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.clock import Clock, SystemClock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem import timeouts
from smsdesk.modem.bringup import BringUp
from smsdesk.modem.driver import Driver
from smsdesk.modem.listing import ROUTER_SCHEME
from smsdesk.modem.port import open_port
from smsdesk.modem.session import Session, SessionSettings
from smsdesk.modem.wire import Port

AT_ONCE = 8
"""Ports that are diagnosed side by side."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a diagnosis says of a port: ready where `trouble` is None; what was learnt so far."""

    port: str
    trouble: Trouble | None
    status: ModemStatus


def diagnose(
    url: str,
    *,
    pin: str = "",
    clock: Clock | None = None,
    open_port: Callable[[str], Port] = open_port,
) -> Finding:
    """Try one port and say what is behind it, or what is in the way.

    Takes up to about four seconds on a silent port. No PIN is given unless one is handed in.
    """
    if url.startswith(ROUTER_SCHEME):
        place = url.removeprefix(ROUTER_SCHEME)
        return Finding(url, Trouble(Reason.ROUTER_MODE, place), ModemStatus(port=url))
    try:
        port = open_port(url)
    except Refusal as refusal:
        return Finding(url, refusal.trouble, ModemStatus(port=url))
    try:
        return _look_at(port, url, pin, clock or SystemClock())
    finally:
        port.close()


def _look_at(port: Port, url: str, pin: str, clock: Clock) -> Finding:
    settings = SessionSettings(pin=pin, wait_for_network=timeouts.REGISTER_PROBE)
    session = Session(port, clock, settings, url)
    try:
        _require_life(port, clock)
        session.bring_up()
    except Refusal as refusal:
        return Finding(url, refusal.trouble, session.status)
    return Finding(url, None, session.status)


def _require_life(port: Port, clock: Clock) -> None:
    """Give up soon on a port that says nothing, or nothing in this language."""
    driver = Driver(port, clock)
    for speed in port.speeds or (None,) * timeouts.PROBE_TRIES:
        if speed is not None:
            port.set_speed(speed)
        if driver.probe(timeouts.FIRST_AT) or driver.is_modem:
            return
        driver.leave_prompt()
    raise driver.lost()


def diagnose_all(urls: Sequence[str]) -> list[Finding]:
    """Diagnose several ports side by side, in the order of `urls`.

    Of several ports that lead to one modem (the same IMEI) only the first is in the result: two
    lanes on one SIM would talk into each other's sends.
    """
    if not urls:
        return []
    with ThreadPoolExecutor(min(AT_ONCE, len(urls))) as pool:
        return list(_one_per_modem(pool.map(diagnose, urls)))


def _one_per_modem(findings: Iterable[Finding]) -> Iterator[Finding]:
    seen: set[str] = set()
    for finding in findings:
        imei = finding.status.imei
        if imei not in seen:
            yield finding
        if imei:
            seen.add(imei)


# Recognising.


def imei_at(
    url: str,
    *,
    clock: Clock | None = None,
    open_port: Callable[[str], Port] = open_port,
) -> str | None:
    """Return the IMEI of the modem at a port, "" where something else is there or it tells none.

    None means that nothing was learnt: silence, or a port that could not be opened now. Neither
    SIM nor network are touched.
    """
    clock = clock or SystemClock()
    try:
        port = open_port(url)
    except Refusal:
        return None
    try:
        _require_life(port, clock)
        return BringUp(Driver(port, clock)).imei()
    except Refusal as refusal:
        return "" if refusal.reason is Reason.NOT_A_MODEM else None
    finally:
        port.close()
