"""How a message finds its way out where nobody names one.

Owns the choices. Which route comes of one for a number is the business of `services.routing`.
"""

from __future__ import annotations

from enum import StrEnum


class Policy(StrEnum):
    """What is chosen for a batch, or for all of them as the default.

    `RULES`: the rules by beginning, group and carrier, else whichever modem is free first. `FIRST`:
    the same, and what no modem has taken for a while goes by another account, where that reaches
    the number. `CARRIER`: by the account at once where it reaches the number, else as by `RULES`.
    """

    RULES = "rules"
    FIRST = "first"
    CARRIER = "carrier"
