"""The words for why nothing is sent to a number, and for how that came to be.

Owns no Qt: the command line says the same.
"""

from __future__ import annotations

from smsdesk.domain.consent import DoNotSend
from smsdesk.services.dossier import DossierWords
from smsdesk.ui import plain, words
from smsdesk.ui.marking import QT_TRANSLATE_NOOP as _N

LONGEST = 400


_said = words.translated


def reason_words(do_not_send: str) -> str:
    """Return why nothing is sent; a person's own words stand as they were written."""
    known = {
        DoNotSend.OPTED_OUT: _said(_N("words", "Asked not to be texted")),
        DoNotSend.BOUNCED: _said(_N("words", "The number does not exist")),
        DoNotSend.ABUSE: _said(_N("words", "Abuse")),
        DoNotSend.MANUAL: _said(_N("words", "Decided here")),
        DoNotSend.FORGOTTEN: _said(_N("words", "Forgotten at their wish")),
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
        return _said(_N("words", "by hand"))
    return "" if actor in ("program", "") else plain.one_line(actor, LONGEST)


def dossier_words() -> DossierWords:
    """Return the words of the page with everything about a person."""
    return DossierWords(
        title=_said(_N("words", "All that is kept about")),
        made=_said(_N("words", "Written on")),
        nothing=_said(_N("words", "Nothing.")),
        tables={
            "person": _said(_N("words", "In the address book")),
            "numbers": _said(_N("words", "Numbers")),
            "consent": _said(_N("words", "What may be sent, and how that came to be")),
            "questions": _said(_N("words", "What was asked about their replies")),
            "messages": _said(_N("words", "Messages and calls")),
            "steps": _said(_N("words", "The steps of each message")),
            "drafts": _said(_N("words", "Drafts meant for them")),
        },
        columns=_columns(),
        explain=words.sentence,
        cause=words.cause_words,
    )


def _columns() -> dict[str, str]:
    return {
        "first_name": _said(_N("words", "First name")),
        "last_name": _said(_N("words", "Last name")),
        "organisation": _said(_N("words", "Organisation")),
        "notes": _said(_N("words", "Notes")),
        "language": _said(_N("words", "Language")),
        "time_zone": _said(_N("words", "Time zone")),
        "groups": _said(_N("words", "Groups")),
        "number": _said(_N("words", "Number")),
        "white_list": _said(_N("words", "White list")),
        "do_not_send": _said(_N("words", "Do not send")),
        "since": _said(_N("words", "Since")),
        "evidence": _said(_N("words", "Evidence")),
        "time": _said(_N("words", "Time")),
        "word": _said(_N("words", "Word")),
        "by": _said(_N("words", "By")),
        "route": _said(_N("words", "Way")),
        "note": _said(_N("words", "Note")),
        "confirmation": _said(_N("words", "Confirmed by message")),
        "kind": _said(_N("words", "Question")),
        "said": _said(_N("words", "They wrote")),
        "answer": _said(_N("words", "Answer")),
        "answered_at": _said(_N("words", "Answered")),
        "direction": _said(_N("words", "Direction")),
        "id": _said(_N("words", "Message")),
        "text": _said(_N("words", "Text")),
        "status": _said(_N("words", "Status")),
        "delivery": _said(_N("words", "Delivery")),
        "reason": _said(_N("words", "Reason")),
        "step": _said(_N("words", "Step")),
        "name": _said(_N("words", "Name")),
    }
