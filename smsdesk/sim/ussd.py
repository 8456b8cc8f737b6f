"""The operator's service codes: balance, own number, and a menu that waits for a choice.

Owns the words the virtual operator says; how they are coded is the modem's business.
"""

from __future__ import annotations

from dataclasses import dataclass

from smsdesk.sim.card import Card

FINISHED, ASKS, UNSUPPORTED = 0, 1, 4
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
