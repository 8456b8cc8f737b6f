"""What a command that a person types would do to the modem, the SIM or the bill.

Owns the reading of a command line into its commands (ITU-T V.250 5.2.4, 5.4) and which of them
are not let through, or not without a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

LONGEST = 400
"""Characters in a line; the shortest buffers of modems hold less, and say so."""


class Danger(StrEnum):
    """Why a command is not simply passed on."""

    SENDS = "sends"
    CALLS = "calls"
    UNLOCKS = "unlocks"
    SPEED = "speed"
    REPEATS = "repeats"
    DELETES = "deletes"
    LOCKS = "locks"
    RESETS = "resets"
    KEPT = "kept"


REFUSED = frozenset({Danger.SENDS, Danger.CALLS, Danger.UNLOCKS, Danger.SPEED, Danger.REPEATS})
"""What is never passed on; the others are, once a person has said yes."""

_DANGERS = {
    **dict.fromkeys(("+CMGS", "+CMSS", "+CMGC", "+CMGW"), Danger.SENDS),
    **dict.fromkeys(("D", "A", "O", "S0", "+CGDATA", "+CMUX"), Danger.CALLS),
    **dict.fromkeys(("+CPIN", "+CPIN2", "+CPUK", "+CPUK2", "^CPIN", "^CPUK"), Danger.UNLOCKS),
    **dict.fromkeys(("S3", "S4", "S5", "+IPR", "+ICF", "+IFC"), Danger.SPEED),
    **dict.fromkeys(("+CMGD", "+CPBW", "+CMGDA", "+QMGDA"), Danger.DELETES),
    **dict.fromkeys(("+CLCK", "+CPWD", "^CARDLOCK"), Danger.LOCKS),
    **dict.fromkeys(
        (
            "Z", "&F", "+CFUN", "^RESET", "+CRESET", "#REBOOT", "^SMSO", "+CPOF", "+CPWROFF",
            "+QPOWD", "^GETPORTMODE", "^SETPORT",
        ),
        Danger.RESETS,
    ),
    **dict.fromkeys(("&W", "+CSAS", "+CRES", "+CSCA", "+COPS", "+CGDCONT"), Danger.KEPT),
}  # fmt: skip

_SET_UP = frozenset(
    {
        "+CMGF", "+CNMI", "+CPMS", "+CSMS", "+CMEE", "+CREG", "+CEREG", "+CGREG", "+CLIP",
        "+CFUN", "+COPS", "+CMMS", "+CSDH", "+CSMP",
    }
)  # fmt: skip
"""Settings that the program needs as it has made them."""

_EXTENDED = re.compile(r"\s*([+^*#%$!_][A-Za-z0-9_]+)\s*(=\?|\?|=|\Z)?")
_BASIC = re.compile(r"\s*(S\d+(?:=\d*|\?)?|&?[A-Z])\s*\d*", re.IGNORECASE)
_OUTSIDE_QUOTES = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*\Z)')


def is_command(text: str) -> bool:
    """Tell whether a text is one command line that can be passed on as it is."""
    printable = text.isascii() and text.isprintable() and len(text) <= LONGEST
    return printable and text[:2].upper() == "AT" and text[2:3] != "/"


def danger(text: str) -> Danger | None:
    """Return the gravest danger of a command line, None where there is none."""
    if text[:2].upper() == "A/":
        return Danger.REPEATS
    if text[:2].upper() != "AT":
        return None
    found = {_DANGERS[name] for name, sets in _commands(text) if sets and name in _DANGERS}
    return min(found, key=list(Danger).index, default=None)


def unsettles(text: str) -> bool:
    """Tell whether the modem may be set up otherwise after a command line."""
    return any(
        sets and (name in _SET_UP or name[0].isalpha() or name[0] == "&")
        for name, sets in _commands(text)
        if name != "I"
    )


def _commands(text: str) -> Iterator[tuple[str, bool]]:
    """Give the name of each command, and whether it does something rather than ask."""
    for part in _OUTSIDE_QUOTES.split(text[2:]):
        rest = part
        while rest:
            extended = _EXTENDED.match(rest)
            if extended is not None:
                yield extended.group(1).upper(), extended.group(2) in ("=", "", None)
                break
            basic = _BASIC.match(rest)
            if basic is None:
                break
            name, equals, _value = basic.group(1).upper().partition("=")
            yield name, not name.endswith("?") and (name[0] != "S" or bool(equals))
            # A dial string goes to the end of the line.
            rest = "" if name == "D" else rest[basic.end() :]
