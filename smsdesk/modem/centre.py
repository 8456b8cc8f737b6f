"""Setting the service centre of a SIM, and reading what it kept.

Without the right centre no message leaves; that is why it is only written when a person said so,
and what the SIM kept is compared with what it was told.
"""

from __future__ import annotations

from smsdesk.at import responses
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem import commands, outcomes, timeouts
from smsdesk.modem.charset import texts_in
from smsdesk.modem.driver import Driver


def set_centre(driver: Driver, number: str) -> str:
    """Write a centre and return it as it was read back.

    Raises `Refusal(PHONE_REFUSED)` where the SIM does not take it, or keeps another one.
    """
    with texts_in(driver, "GSM", "IRA"):
        answer = driver.ask(commands.set_centre(number), timeouts.SIM_COMMAND)
        asked = driver.ask(commands.CENTRE, timeouts.SIM_COMMAND)
    if not answer.ok:
        raise Refusal(Reason.PHONE_REFUSED, outcomes.words(answer.final))
    kept = responses.service_centre(asked.lines)
    if kept.lstrip("+") != number.lstrip("+"):
        raise Refusal(Reason.PHONE_REFUSED, commands.CENTRE.text)
    return kept
