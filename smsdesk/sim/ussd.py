"""The operator's service codes: balance, own number, and a menu that waits for a choice.

Owns the words the virtual operator says, and the forms in which modems pass them on.
"""

from __future__ import annotations

from dataclasses import dataclass

from smsdesk.codec import gsm7
from smsdesk.sim.card import Card
from smsdesk.sim.charset import to_wire
from smsdesk.sim.profile import Ussd

FINISHED, ASKS, ENDED, UNSUPPORTED = 0, 1, 2, 4
_MENU = "1 Balance\n2 My number\n0 End"


@dataclass(frozen=True, slots=True)
class Said:
    """An answer: the `<m>` of `+CUSD` (3GPP TS 27.007 7.15) and the operator's text."""

    status: int
    text: str = ""


def ask(card: Card, text: str, *, in_menu: bool) -> Said:
    """Answer a service code, or the choice in the menu that the last answer opened."""
    if in_menu:
        return _chosen(card, text)
    if text == "*100#":
        return Said(FINISHED, _balance(card))
    if text == "*101#":
        return Said(FINISHED, _own_number(card))
    if text == "*123#":
        return Said(ASKS, _MENU)
    return Said(UNSUPPORTED)


def _chosen(card: Card, choice: str) -> Said:
    if choice == "1":
        return Said(FINISHED, _balance(card))
    if choice == "2":
        return Said(FINISHED, _own_number(card))
    if choice == "0":
        return Said(FINISHED, "Goodbye.")
    return Said(ASKS, _MENU)


def _balance(card: Card) -> str:
    if not card.has_credit:
        return "Your balance is 0.00 EUR. Please top up."
    return f"Your balance is 25.00 EUR. Texts are free of charge, {card.sent} sent."


def _own_number(card: Card) -> str:
    return f"Your number is {card.number}."


def lines(heard: Said, form: Ussd) -> tuple[str, ...]:
    """Write what was heard as the notifications that a modem makes of it."""
    if not heard.text or form is Ussd.EMPTY:
        return (f"+CUSD: {heard.status}",)
    if form is Ussd.STATE_FIRST:
        return f"+CUSD: {heard.status}", f'+CUSD: {ENDED},"{_wrapped(heard.text)}",15'
    return (f"+CUSD: {heard.status},{_coded(heard.text, form)}",)


def _coded(text: str, form: Ussd) -> str:
    match form:
        case Ussd.PACKED:
            return f'"{_packed(text)}",15'
        case Ussd.PACKED_BARE:
            return _packed(text)
        case Ussd.UCS2:
            return f'"{to_wire(text, "UCS2")}",72'
        case Ussd.UCS2_AS_15:
            return f'"{to_wire(text, "UCS2")}",15'
        case Ussd.UCS2_TAIL:
            return f'"{to_wire(text, "UCS2")}000000FF0A3C",17'
        case Ussd.UNCLOSED:
            return f'"{_wrapped(text)}'
        case _:
            return f'"{_wrapped(text)}",15'


def _packed(text: str) -> str:
    return gsm7.pack(gsm7.encode(text)).hex().upper()


def _wrapped(text: str) -> str:
    return text.replace("\n", "\r\n")
