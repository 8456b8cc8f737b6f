"""Asking the network by service codes (USSD), such as `*100#` for the balance.

Owns the exchange: older sticks want the code packed, the text may come before the OK or seconds
after it, and twice (MODEMS.md 6).
"""

from __future__ import annotations

from smsdesk.at import ussd
from smsdesk.at.command import Command
from smsdesk.at.ussd import Ussd, UssdState
from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem import commands, timeouts
from smsdesk.modem.charset import texts_in
from smsdesk.modem.driver import Driver
from smsdesk.modem.reception import Reception

_PLAIN = "GSM"
_NO_TEXT_FOLLOWS = frozenset({UssdState.UNSUPPORTED, UssdState.TIMED_OUT})


def ask(
    code: str, driver: Driver, reception: Reception, clock: Clock, *, packed_first: bool
) -> Ussd:
    """Send a code and return the network's answer, with the text where one came.

    Raises `Refusal`: PHONE_REFUSED (in both forms), NETWORK_SILENT, or that the modem is lost;
    `NoAnswerError` where the modem itself says nothing.
    """
    reception.notice()
    reception.ussd.clear()
    with texts_in(driver, _PLAIN):
        return _exchange(code, driver, reception, clock, packed_first=packed_first)


def _exchange(
    code: str, driver: Driver, reception: Reception, clock: Clock, *, packed_first: bool
) -> Ussd:
    if not any(_taken(code, driver, packed=p) for p in (packed_first, not packed_first)):
        raise Refusal(Reason.PHONE_REFUSED, code)
    heard = _wait(driver, reception, clock)
    if heard is None:
        driver.ask(commands.USSD_CANCEL)
        raise Refusal(Reason.NETWORK_SILENT, code)
    return heard


def _taken(code: str, driver: Driver, *, packed: bool) -> bool:
    return driver.ask(Command(ussd.request(code, packed=packed)), timeouts.USSD).ok


def _wait(driver: Driver, reception: Reception, clock: Clock) -> Ussd | None:
    """Wait for an answer with a text; a bare state may come before it or be all there is."""
    ends_at = clock.monotonic() + timeouts.USSD
    best: Ussd | None = None
    while True:
        reception.notice()
        while reception.ussd:
            heard = ussd.read(reception.ussd.popleft())
            if heard is None:
                continue
            best = heard
            if heard.text or heard.state in _NO_TEXT_FOLLOWS:
                return heard
        wait = ends_at - clock.monotonic()
        if wait <= 0:
            return best
        driver.listen(min(wait, timeouts.USSD_TEXT) if best else wait)
        ends_at = min(ends_at, clock.monotonic() + timeouts.USSD_TEXT) if best else ends_at
