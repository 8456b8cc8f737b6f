"""Looking at a port: is there a modem, which one is it, and what stands in the way of using it.

Owns the diagnosis of a port (MODEMS.md section 1). It opens ports, for some seconds at most.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.clock import Clock, SystemClock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem import listing, timeouts
from smsdesk.modem.bringup import BringUp
from smsdesk.modem.driver import Driver
from smsdesk.modem.finding import Finding
from smsdesk.modem.guard import GuardedPort
from smsdesk.modem.listing import ROUTER_SCHEME
from smsdesk.modem.port import open_port
from smsdesk.modem.session import Session, SessionSettings
from smsdesk.modem.wire import Port

AT_ONCE = 8
"""Ports that are diagnosed side by side."""


def diagnose(
    url: str,
    *,
    pin: str = "",
    clock: Clock | None = None,
    open_port: Callable[[str], Port] = open_port,
    stopped: Callable[[], bool] = lambda: False,
) -> Finding:
    """Try one port and say what is behind it, or what is in the way.

    Takes four seconds at most where no modem answers, and `LONGEST_LOOK` where one does. A port
    that must not be opened is not. No PIN is given unless one is handed in. Once `stopped` it
    ends soon, with PROGRAM_ENDED.
    """
    obstacle = _not_to_be_opened(url)
    if obstacle is not None:
        return Finding(url, obstacle, ModemStatus(port=url))
    clock = clock or SystemClock()
    try:
        port = GuardedPort(open_port(url), clock, stopped)
    except Refusal as refusal:
        return Finding(url, refusal.trouble, ModemStatus(port=url))
    try:
        return _look_at(port, url, pin, clock)
    finally:
        port.close()


def _not_to_be_opened(url: str) -> Trouble | None:
    if url.startswith(ROUTER_SCHEME):
        return Trouble(Reason.ROUTER_MODE, url.removeprefix(ROUTER_SCHEME))
    better = listing.closed(url)
    if better is None:
        return None
    if not better:
        return Trouble(Reason.DEVICE_CANT_TEXT, url)
    return Trouble(Reason.WRONG_PORT, url, (better,))


def _look_at(port: GuardedPort, url: str, pin: str, clock: Clock) -> Finding:
    settings = SessionSettings(pin=pin, wait_for_network=timeouts.REGISTER_PROBE)
    session = Session(port, clock, settings, url)
    try:
        _require_life(port, clock)
        port.allow(timeouts.LONGEST_LOOK, Reason.SIM_BUSY)
        session.bring_up()
    except Refusal as refusal:
        return Finding(url, refusal.trouble, session.status)
    session.close()
    return Finding(url, _in_the_way(session.status), session.status)


def _in_the_way(status: ModemStatus) -> Trouble | None:
    """Return what keeps texts from going or coming although the modem came up."""
    used, total = status.storage_used, status.storage_total
    if used is not None and total and used >= total:
        return Trouble(Reason.SIM_FULL, f"{used}/{total}")
    return Trouble(Reason.NO_SMSC) if status.smsc_missing else None


def _require_life(port: GuardedPort, clock: Clock) -> None:
    """Give up soon on a port that says nothing, or nothing in this language."""
    port.allow(timeouts.LIFE, Reason.MODEM_SILENT)
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
        port = GuardedPort(open_port(url), clock, lambda: False)
    except Refusal:
        return None
    try:
        _require_life(port, clock)
        port.allow(timeouts.LIFE, Reason.MODEM_SILENT)
        return BringUp(Driver(port, clock)).imei()
    except Refusal as refusal:
        return "" if refusal.reason is Reason.NOT_A_MODEM else None
    finally:
        port.close()
