"""The words for why nothing is sent to a number, and for how that came to be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smsdesk.domain.consent import DoNotSend
from smsdesk.services.dossier import DossierWords
from smsdesk.ui import plain, words

LONGEST = 400


def _tr(text: str) -> str:
    return QCoreApplication.translate("consent", text)


def reason_words(do_not_send: str) -> str:
    """Return why nothing is sent; a person's own words stand as they were written."""
    known = {
        DoNotSend.OPTED_OUT: _tr("Asked not to be texted"),
        DoNotSend.BOUNCED: _tr("The number does not exist"),
        DoNotSend.ABUSE: _tr("Abuse"),
        DoNotSend.MANUAL: _tr("Decided here"),
        DoNotSend.FORGOTTEN: _tr("Forgotten at their wish"),
    }
    own = plain.one_line(do_not_send, LONGEST)
    return next((said for kind, said in known.items() if kind.value == do_not_send), own)


def choices() -> tuple[tuple[str, str], ...]:
    """Return the reasons that a person can give, the usual one first."""
    kinds = (DoNotSend.MANUAL, DoNotSend.OPTED_OUT, DoNotSend.BOUNCED, DoNotSend.ABUSE)
    return tuple((kind.value, reason_words(kind.value)) for kind in kinds)


def who(actor: str) -> str:
    """Return who took a step: a person here, the program, or a route's name."""
    if actor == "person":
        return _tr("by hand")
    return "" if actor in ("program", "") else plain.one_line(actor, LONGEST)


def dossier_words() -> DossierWords:
    """Return the words of the page with everything about a person."""
    return DossierWords(
        title=_tr("All that is kept about"),
        made=_tr("Written on"),
        nothing=_tr("Nothing."),
        tables={
            "person": _tr("In the address book"),
            "numbers": _tr("Numbers"),
            "consent": _tr("What may be sent, and how that came to be"),
            "questions": _tr("What was asked about their replies"),
            "messages": _tr("Messages and calls"),
            "steps": _tr("The steps of each message"),
            "drafts": _tr("Drafts meant for them"),
        },
        columns=_columns(),
        explain=words.sentence,
        cause=words.cause_words,
    )


def _columns() -> dict[str, str]:
    return {
        "first_name": _tr("First name"),
        "last_name": _tr("Last name"),
        "organisation": _tr("Organisation"),
        "notes": _tr("Notes"),
        "language": _tr("Language"),
        "time_zone": _tr("Time zone"),
        "groups": _tr("Groups"),
        "number": _tr("Number"),
        "white_list": _tr("White list"),
        "do_not_send": _tr("Do not send"),
        "since": _tr("Since"),
        "evidence": _tr("Evidence"),
        "time": _tr("Time"),
        "word": _tr("Word"),
        "by": _tr("By"),
        "route": _tr("Way"),
        "note": _tr("Note"),
        "confirmation": _tr("Confirmed by message"),
        "kind": _tr("Question"),
        "said": _tr("They wrote"),
        "answer": _tr("Answer"),
        "answered_at": _tr("Answered"),
        "direction": _tr("Direction"),
        "id": _tr("Message"),
        "text": _tr("Text"),
        "status": _tr("Status"),
        "delivery": _tr("Delivery"),
        "reason": _tr("Reason"),
        "step": _tr("Step"),
        "name": _tr("Name"),
    }
