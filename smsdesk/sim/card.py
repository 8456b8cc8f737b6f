"""A SIM card: its number, its lock, its phonebook and its messages.

Owns what stays with the card when the modem around it is restarted, replaced or unplugged.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from enum import StrEnum

from smsdesk.sim.memory import Slots

SMSC = "+12025550199"
_PIN_TRIES = 3
_PUK_TRIES = 10


class Lock(StrEnum):
    """What a card asks for before it works, in the words of `+CPIN:`."""

    READY = "READY"
    PIN = "SIM PIN"
    PUK = "SIM PUK"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the SIM phonebook."""

    number: str
    name: str


@dataclass
class Card:
    """One SIM. `asks_pin` says whether it locks itself each time it loses power."""

    number: str
    imsi: str
    iccid: str
    messages: Slots
    asks_pin: bool = False
    pin: str = "1234"
    puk: str = "12345678"
    pin_tries: int = _PIN_TRIES
    puk_tries: int = _PUK_TRIES
    lock: Lock = Lock.READY
    smsc: str = SMSC
    has_credit: bool = True
    has_messages: bool = True
    sent: int = 0
    phonebook: dict[int, Entry] = field(default_factory=dict)

    def relock(self, lock: Lock) -> None:
        """Become a card that is open, asks for its PIN or is blocked, from power-on."""
        self.asks_pin = lock is Lock.PIN
        self.pin_tries = 0 if lock is Lock.PUK else _PIN_TRIES
        self.puk_tries = _PUK_TRIES

    def power_on(self) -> None:
        """Lock again if the card wants its PIN; a blocked card stays blocked."""
        if self.pin_tries == 0:
            self.lock = Lock.PUK
        else:
            self.lock = Lock.PIN if self.asks_pin else Lock.READY

    def enter_pin(self, pin: str) -> bool:
        """Try a PIN; after the third wrong one the card asks for its PUK."""
        if pin == self.pin:
            self.pin_tries, self.lock = _PIN_TRIES, Lock.READY
            return True
        self.pin_tries -= 1
        if self.pin_tries == 0:
            self.lock = Lock.PUK
        return False

    def enter_puk(self, puk: str, new_pin: str) -> bool:
        """Try the PUK and set a new PIN."""
        if self.puk_tries and puk == self.puk:
            self.pin, self.pin_tries, self.puk_tries = new_pin, _PIN_TRIES, _PUK_TRIES
            self.lock = Lock.READY
            return True
        self.puk_tries = max(0, self.puk_tries - 1)
        return False


def subscriber_number(position: int) -> str:
    """Return the number of the n-th virtual SIM of a network, from 1.

    555 0100 to 0199 is set aside for stories and examples in every area; this one, Alaska, is
    seldom taken for them, so that hardly anybody who tries the program texts the modem itself.
    """
    return f"+1907555{100 + position:04d}"


def check_digit(digits: str) -> str:
    """Return the Luhn digit (ISO/IEC 7812-1) that ends an IMEI or an ICCID."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def fingerprint(name: str, digits: int) -> str:
    """Return decimal digits that are always the same for a name."""
    return str(zlib.crc32(name.encode())).zfill(10)[-digits:]


def make_card(name: str, number: str, *, slots: int, base: int) -> Card:
    """Make a card whose identity follows from its name (test network 001 01)."""
    mark = fingerprint(name, 10)
    iccid = f"8988001{mark}1"
    return Card(
        number=number,
        imsi=f"00101{mark}",
        iccid=iccid + check_digit(iccid),
        messages=Slots("SM", slots, base),
        phonebook={1: Entry(number, "Own number"), 2: Entry("+12025550111", "Says yes")},
    )


def make_imei(name: str) -> str:
    """Make an IMEI of the test range (type allocation 00101700) that follows from a name."""
    body = "00101700" + fingerprint(name, 6)
    return body + check_digit(body)
