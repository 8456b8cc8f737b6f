"""Asking the network by service codes (USSD), such as `*100#` for the balance.

Owns the exchange: older sticks want the code packed, the text may come before the OK or seconds
after it, and twice (MODEMS.md 6).
"""

from __future__ import annotations

from smsdesk.at import ussd
from smsdesk.at.command import Command
from smsdesk.at.ussd import Form
from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.domain.ussd import Ussd, UssdState
from smsdesk.modem import commands, timeouts
from smsdesk.modem.charset import texts_in
from smsdesk.modem.driver import Driver
from smsdesk.modem.reception import Reception

_NO_TEXT_FOLLOWS = frozenset({UssdState.UNSUPPORTED, UssdState.TIMED_OUT})


def ask(
    code: str, driver: Driver, reception: Reception, clock: Clock, *, packed_first: bool
) -> Ussd:
    """Send a code, or a reply to the menu it opened, and return the network's answer.

    Raises `Refusal`: PHONE_REFUSED (in every form), SERVICE_CODE_UNKNOWN, NETWORK_SILENT, or that
    the modem is lost; `NoAnswerError` where the modem itself says nothing.
    """
    reception.notice()
    reception.ussd.clear()
    with texts_in(driver, "GSM") as charset:
        forms = _forms(charset, packed_first=packed_first)
        if not any(_taken(code, driver, form) for form in forms):
            raise Refusal(Reason.PHONE_REFUSED, code)
        heard = _wait(driver, reception, clock)
        if heard is None:
            driver.ask(commands.USSD_CANCEL)
    return _judged(code, heard)


def _judged(code: str, heard: Ussd | None) -> Ussd:
    if heard is None or (heard.state is UssdState.TIMED_OUT and not heard.text):
        raise Refusal(Reason.NETWORK_SILENT, code)
    if heard.state is UssdState.UNSUPPORTED and not heard.text:
        raise Refusal(Reason.SERVICE_CODE_UNKNOWN, code)
    return heard


def _forms(charset: str, *, packed_first: bool) -> tuple[Form, ...]:
    plain = Form.UCS2 if charset == "UCS2" else Form.PLAIN
    return (Form.PACKED, plain) if packed_first else (plain, Form.PACKED)


def _taken(code: str, driver: Driver, form: Form) -> bool:
    return driver.ask(Command(ussd.request(code, form)), timeouts.USSD).ok


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
