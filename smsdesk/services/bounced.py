"""Numbers that do not exist: told by the network several times in a row, and what follows.

Owns the count and the choice of a desk: ask a person, stop texting the number, or do nothing.
"""

from __future__ import annotations

from smsdesk.domain.consent import DoNotSend, QuestionKind
from smsdesk.domain.reasons import Reason
from smsdesk.services.settings import Settings
from smsdesk.store.consents import Proof
from smsdesk.store.database import Store

ASK, BLOCK, NOTHING = "ask", "block", "nothing"


def look(store: Store, settings: Settings, number: str, said: str, route: str) -> bool:
    """Do what is to be done about a number that just failed; tell whether anything was.

    `said` are the network's own words, kept as evidence; `route` is where they came from.
    """
    action, enough = settings.get("bounced_action"), settings.number("bounced_after")
    if action == NOTHING or store.outbounds.not_existing(number, enough) < enough:
        return False
    known = store.consents.get(number)
    if known is not None and known.do_not_send:
        return False
    if action == ASK:
        # Who was told that it does exist is not asked again.
        asked = store.questions.of(number)
        if any(one.kind is QuestionKind.BOUNCED and one.answer == "no" for one in asked):
            return False
        return store.questions.ask(number, QuestionKind.BOUNCED, said=said, route=route)
    with store.atomic():
        store.consents.set(
            number,
            do_not_send=DoNotSend.BOUNCED.value,
            evidence=said,
            actor="program",
            proof=Proof(route=route),
        )
        store.queue.cancel_for_number(number, reason=Reason.DO_NOT_SEND)
    return True
