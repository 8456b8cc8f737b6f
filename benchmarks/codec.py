"""The SMS codec against smspdudecoder and python-gsmmodem-new, on the same PDUs.

Each figure is how many times as long the other one takes, the best of several rounds in one run.
"""

from __future__ import annotations

import timeit
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from gsmmodem.pdu import decodeSmsPdu, encodeSmsSubmitPdu
from smspdudecoder.easy import read_incoming_sms

from smsdesk.codec import segment
from smsdesk.codec.pdu import Alphabet, decode, encode_deliver, encode_status_report, encode_submit
from smsdesk.domain.message import Concat

NOON = datetime(2024, 6, 1, 12, tzinfo=UTC)
LATIN = "The clinic is closed on Friday; please call us to get a new date. " * 3
CYRILLIC = "Поликлиника в пятницу закрыта, позвоните нам, пожалуйста, чтобы "
PART = Concat(42, 2, 1)


def _deliver(text: str, alphabet: Alphabet, concat: Concat | None = None) -> str:
    smsc, sender = "+491710760000", "+491701234567"
    return encode_deliver(sender, text, alphabet, sent_at=NOON, concat=concat, smsc=smsc).pdu


RECEIVED = {
    "7-bit, 5 letters": _deliver("Hello", Alphabet.GSM7),
    "7-bit, 160 letters": _deliver(LATIN[:160], Alphabet.GSM7),
    "7-bit, a full part of two": _deliver(LATIN[:153], Alphabet.GSM7, PART),
    "UCS-2, a full part of two": _deliver((CYRILLIC * 2)[:67], Alphabet.UCS2, PART),
}
SENT = {
    "7-bit, 5 letters": ("Hello", Alphabet.GSM7),
    "7-bit, 160 letters": (LATIN[:160], Alphabet.GSM7),
    "UCS-2, 64 letters": (CYRILLIC, Alphabet.UCS2),
}
COUNTED = {
    "7-bit": "Please call us. ",
    "7-bit with brackets and umlauts": "Grüße [aus] Köln. ",
    "Cyrillic": "Позвоните нам. ",
    "emoji": "Hi 😀👍🏽 ",
}


def _microseconds(job: Callable[[], object], number: int = 300, rounds: int = 7) -> float:
    return min(timeit.repeat(job, number=number, repeat=rounds)) / number * 1e6


def _line(what: str, ours: float, **others: float) -> None:
    ratios = ", ".join(f"{name} {time / ours:5.1f} x" for name, time in others.items())
    print(f"  {what:42} {ours:6.1f} µs   {ratios}")


def _decoding() -> None:
    for what, pdu in RECEIVED.items():
        _line(
            f"decode {what}",
            _microseconds(lambda pdu=pdu: decode(pdu)),
            smspdudecoder=_microseconds(lambda pdu=pdu: read_incoming_sms(pdu), 50),
            gsmmodem=_microseconds(lambda pdu=pdu: decodeSmsPdu(pdu)),
        )
    report = encode_status_report(7, "+491701234567", sent_at=NOON, discharged_at=NOON).pdu
    _line(
        "decode a report",
        _microseconds(lambda: decode(report)),
        gsmmodem=_microseconds(lambda: decodeSmsPdu(report)),
    )


def _encoding() -> None:
    number, day = "+491701234567", timedelta(days=1)
    for what, (text, alphabet) in SENT.items():

        def ours(text: str = text, alphabet: Alphabet = alphabet) -> object:
            return encode_submit(number, text, alphabet, report=True, validity_minutes=1440)

        def choosing(text: str = text) -> object:
            alphabet, (part,) = segment.split(text)
            return encode_submit(number, part, alphabet, report=True, validity_minutes=1440)

        theirs = _microseconds(lambda text=text: encodeSmsSubmitPdu(number, text, validity=day))
        _line(f"encode {what}", _microseconds(ours), gsmmodem=theirs)
        _line("  with the choice of the alphabet", _microseconds(choosing), gsmmodem=theirs)


def _counting() -> None:
    for what, piece in COUNTED.items():
        text = (piece * 10_000)[:10_000]
        each = _microseconds(lambda text=text: segment.count(text), 10)
        print(f"  count 10,000 characters, {what:34} {each:6.1f} µs")


def main() -> None:
    """Print one line per case."""
    _decoding()
    _encoding()
    _counting()


if __name__ == "__main__":
    main()
