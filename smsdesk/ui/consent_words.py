"""The words for why nothing is sent to a number, and for how that came to be.

Owns no Qt: the command line says the same.
"""

from __future__ import annotations

from smsdesk.domain.consent import DoNotSend
from smsdesk.services.dossier import DossierWords
from smsdesk.ui import plain, words
from smsdesk.ui.marking import QT_TRANSLATE_NOOP as _N

LONGEST = 400


_tr = words.translated


def reason_words(do_not_send: str) -> str:
    """Return why nothing is sent; a person's own words stand as they were written."""
    known = {
        DoNotSend.OPTED_OUT: _tr(_N("words", "Asked not to be texted")),
        DoNotSend.BOUNCED: _tr(_N("words", "The number does not exist")),
        DoNotSend.ABUSE: _tr(_N("words", "Abuse")),
        DoNotSend.MANUAL: _tr(_N("words", "Decided here")),
        DoNotSend.FORGOTTEN: _tr(_N("words", "Forgotten at their wish")),
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
        return _tr(_N("words", "by hand"))
    return "" if actor in ("program", "") else plain.one_line(actor, LONGEST)


def dossier_words() -> DossierWords:
    """Return the words of the page with everything about a person."""
    return DossierWords(
        title=_tr(_N("words", "All that is kept about")),
        made=_tr(_N("words", "Written on")),
        nothing=_tr(_N("words", "Nothing.")),
        tables={
            "person": _tr(_N("words", "In the address book")),
            "numbers": _tr(_N("words", "Numbers")),
            "consent": _tr(_N("words", "What may be sent, and how that came to be")),
            "questions": _tr(_N("words", "What was asked about their replies")),
            "messages": _tr(_N("words", "Messages and calls")),
            "steps": _tr(_N("words", "The steps of each message")),
            "drafts": _tr(_N("words", "Drafts meant for them")),
        },
        columns=_columns(),
        explain=words.sentence,
        cause=words.cause_words,
    )


def _columns() -> dict[str, str]:
    return {
        "first_name": _tr(_N("words", "First name")),
        "last_name": _tr(_N("words", "Last name")),
        "organisation": _tr(_N("words", "Organisation")),
        "notes": _tr(_N("words", "Notes")),
        "language": _tr(_N("words", "Language")),
        "time_zone": _tr(_N("words", "Time zone")),
        "groups": _tr(_N("words", "Groups")),
        "number": _tr(_N("words", "Number")),
        "white_list": _tr(_N("words", "White list")),
        "do_not_send": _tr(_N("words", "Do not send")),
        "since": _tr(_N("words", "Since")),
        "evidence": _tr(_N("words", "Evidence")),
        "time": _tr(_N("words", "Time")),
        "word": _tr(_N("words", "Word")),
        "by": _tr(_N("words", "By")),
        "route": _tr(_N("words", "Way")),
        "note": _tr(_N("words", "Note")),
        "confirmation": _tr(_N("words", "Confirmed by message")),
        "kind": _tr(_N("words", "Question")),
        "said": _tr(_N("words", "They wrote")),
        "answer": _tr(_N("words", "Answer")),
        "answered_at": _tr(_N("words", "Answered")),
        "direction": _tr(_N("words", "Direction")),
        "id": _tr(_N("words", "Message")),
        "text": _tr(_N("words", "Text")),
        "status": _tr(_N("words", "Status")),
        "delivery": _tr(_N("words", "Delivery")),
        "reason": _tr(_N("words", "Reason")),
        "step": _tr(_N("words", "Step")),
        "name": _tr(_N("words", "Name")),
    }
