"""Messages drawn by a seeded chance, for comparing and for breaking."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from smsdesk.codec.gsm7_tables import LOCKING, SINGLE
from smsdesk.codec.pdu import Alphabet, EncodedPdu, encode_deliver
from smsdesk.codec.segment import split
from smsdesk.domain.message import Concat

PLAIN = LOCKING[0].replace("\x1b", "")
ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 .,!?",
    PLAIN,
    PLAIN + "".join(SINGLE[0].values()) * 4,
    "Привет, как дела? ",
    "日本語テスト中文",
    "Hi 😀👍🏽❤️‍🔥🇩🇪 é",
)


@dataclass(frozen=True)
class Sample:
    """One part as it was encoded."""

    sender: str
    text: str
    alphabet: Alphabet
    sent_at: datetime
    concat: Concat | None
    encoded: EncodedPdu

    @property
    def pdu(self) -> str:
        return self.encoded.pdu


def draw_text(chance: random.Random, longest: int = 400) -> str:
    chars = chance.choice(ALPHABETS)
    return "".join(chance.choices(chars, k=chance.randint(0, longest)))


def draw_sender(chance: random.Random) -> str:
    kind = chance.randrange(4)
    if kind == 0:
        return "".join(chance.choices(PLAIN[0x21:], k=chance.randint(3, 11)))
    digits = "".join(chance.choices("0123456789", k=chance.randint(3, 15)))
    if kind == 1:
        return digits
    return "+" + digits


def draw_moment(chance: random.Random) -> datetime:
    offset = timezone(timedelta(minutes=15 * chance.randint(-48, 56)))
    seconds = chance.randrange(25 * 365 * 86400)
    return (datetime(2000, 1, 2, tzinfo=UTC) + timedelta(seconds=seconds)).astimezone(offset)


def draw_message(chance: random.Random) -> Iterator[Sample]:
    """Yield the parts of one message."""
    text, sender, moment = draw_text(chance), draw_sender(chance), draw_moment(chance)
    bits = chance.choice((8, 8, 16))
    alphabet, parts = split(text, concat_bits=bits)
    reference = chance.randrange(1 << bits)
    for sequence, part in enumerate(parts, 1):
        concat = Concat(reference, len(parts), sequence, bits) if len(parts) > 1 else None
        encoded = encode_deliver(
            sender, part, alphabet, sent_at=moment, concat=concat, smsc="+491710760000"
        )
        yield Sample(sender, part, alphabet, moment, concat, encoded)


def draw(count: int, seed: int = 1) -> Iterator[Sample]:
    """Yield `count` parts, always the same for a seed."""
    chance = random.Random(seed)
    drawn = 0
    while drawn < count:
        for sample in draw_message(chance):
            if drawn < count:
                yield sample
            drawn += 1
