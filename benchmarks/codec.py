"""The SMS codec against smspdudecoder and python-gsmmodem-new, on the same PDUs.

The best of several rounds in one run. smspdudecoder has no encoder, and reads no reports.
"""

from __future__ import annotations

import timeit
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial

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
    "emoji between words": "Hi 😀👍🏽 ",
    "nothing but emoji": "😀",
    "families, joined from four": "👨‍👩‍👧‍👦",
}


Job = Callable[[], object]
LENGTHS = (160, 1_600, 16_000)


def _microseconds(jobs: Sequence[Job], number: int = 100, rounds: int = 9) -> list[float]:
    """Return each job's time, the best of rounds in which they take turns."""
    timers = [timeit.Timer(job) for job in jobs]
    times = zip(*([timer.timeit(number) for timer in timers] for _ in range(rounds)), strict=True)
    return [min(each) / number * 1e6 for each in times]


def _race(what: str, ours: Job, **others: Job) -> None:
    time, *times = _microseconds((ours, *others.values()))
    theirs = ", ".join(
        f"{name} {1e6 / each:8,.0f}/s ({each / time:4.1f} x as long)"
        for name, each in zip(others, times, strict=True)
    )
    print(f"  {what:40} {1e6 / time:9,.0f}/s   {theirs}")


def _decoding() -> None:
    for what, pdu in RECEIVED.items():
        _race(
            f"decode {what}",
            partial(decode, pdu),
            smspdudecoder=partial(read_incoming_sms, pdu),
            gsmmodem=partial(decodeSmsPdu, pdu),
        )
    report = encode_status_report(7, "+491701234567", sent_at=NOON, discharged_at=NOON).pdu
    _race("decode a report", partial(decode, report), gsmmodem=partial(decodeSmsPdu, report))


def _encoding() -> None:
    number, day = "+491701234567", timedelta(days=1)
    for what, (text, alphabet) in SENT.items():
        ours = partial(encode_submit, number, text, alphabet, report=True, validity_minutes=1440)

        def choosing(text: str = text) -> object:
            alphabet, (part,) = segment.split(text)
            return encode_submit(number, part, alphabet, report=True, validity_minutes=1440)

        theirs = partial(encodeSmsSubmitPdu, number, text, validity=day)
        _race(f"encode {what}", ours, gsmmodem=theirs)
        _race("  with the choice of the alphabet", choosing, gsmmodem=theirs)


def _counting() -> None:
    print("  count: " + ", ".join(f"{length:,}" for length in LENGTHS) + " characters")
    for what, piece in COUNTED.items():
        texts = [(piece * length)[:length] for length in LENGTHS]
        times = _microseconds([partial(segment.count, text) for text in texts], 10)
        shown = "  ".join(f"{time:8.1f} µs" for time in times)
        growth = " : ".join(f"{time / times[0]:.0f}" for time in times)
        print(f"    {what:36} {shown}   as {growth}")


def main() -> None:
    """Print one line per case."""
    _decoding()
    _encoding()
    _counting()


if __name__ == "__main__":
    main()
