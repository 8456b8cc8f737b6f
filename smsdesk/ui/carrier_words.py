"""How a carrier's gateway stands, in words: its state with the date and who says so.

Draws on `words` for the language in force; knows no Qt.
"""

from __future__ import annotations

from smsdesk.domain.carrier import Carrier, CarrierState, Digits
from smsdesk.ui.marking import QT_TRANSLATE_NOOP
from smsdesk.ui.words import translated

_N = QT_TRANSLATE_NOOP

_STATE = {
    CarrierState.ACTIVE: (_N("words", "Works"), _N("words", "Works, as of {date}")),
    CarrierState.ENDING: (_N("words", "Ending"), _N("words", "Ends on {date}")),
    CarrierState.RETIRED: (
        _N("words", "Switched off"),
        _N("words", "Switched off since {date}"),
    ),
    CarrierState.UNVERIFIED: (
        _N("words", "Not verified"),
        _N("words", "Not verified, last news {date}"),
    ),
}

_DIGITS = {
    Digits.NATIONAL: _N("words", "National: 5005550006"),
    Digits.TRUNK: _N("words", "National with 0: 05005550006"),
    Digits.INTERNATIONAL: _N("words", "With country code: 15005550006"),
}


def state_word(state: CarrierState) -> str:
    """Return a state in a word or two."""
    return translated(_STATE[state][0])


def standing(carrier: Carrier) -> str:
    """Return how a gateway stands, with the date where there is one."""
    bare, dated = _STATE[carrier.state]
    return translated(dated).format(date=carrier.since) if carrier.since else translated(bare)


def digits_words(digits: Digits) -> str:
    """Return which digits go into an address, by an example."""
    return translated(_DIGITS[digits])


def name(carrier: Carrier) -> str:
    """Return a carrier's name with its country."""
    return f"{carrier.name} ({carrier.country})" if carrier.country else carrier.name


def choice(carrier: Carrier) -> str:
    """Return a carrier for a list to choose from: its name and how its gateway stands."""
    return f"{name(carrier)} · {standing(carrier)}"
