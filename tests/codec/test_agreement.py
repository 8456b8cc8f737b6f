"""Thousands of PDUs read by two other decoders, written by one other encoder.

Where a peer says something else, the function that turns our reading into the peer's names the
fault and the clause of the standard that decides; everything outside those must be equal.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta

import pytest

from smsdesk.codec import gsm7, ucs2
from smsdesk.codec.alphabet import Alphabet
from smsdesk.codec.pdu import Deliver, decode, encode_status_report, encode_submit
from smsdesk.codec.segment import split
from smsdesk.domain.message import Concat
from tests.codec.samples import Sample, draw, draw_text

easy = pytest.importorskip("smspdudecoder.easy")
gsmmodem = pytest.importorskip("gsmmodem.pdu")

COUNT = 4000


@pytest.fixture(scope="module", name="samples")
def _samples() -> list[Sample]:
    return list(draw(COUNT, seed=20240601))


def test_we_read_what_was_written(samples: list[Sample]) -> None:
    for sample in samples:
        message = decode(sample.pdu)
        assert isinstance(message, Deliver)
        said = message.sender, message.text, message.sent_at, message.concat, message.alphabet
        assert said == (
            sample.sender, sample.text, sample.sent_at, sample.concat, sample.alphabet,
        )  # fmt: skip
        assert message.problems == ()


def septets_before(concat: Concat | None) -> int:
    """Return the septets that the header takes: six or seven octets."""
    return 0 if concat is None else 7 if concat.bits == 8 else 8


class SmsPduDecoder:
    """smspdudecoder 2.2.0."""

    @staticmethod
    def sender(sample: Sample) -> str:
        """TP-OA counts its semi-octets (3GPP TS 23.040 9.1.2.5): 13 are seven letters.

        The peer reads whole octets, and gives the seven spare bits out as "@".
        """
        is_name = not sample.sender.lstrip("+").isdigit()
        return sample.sender + "@" * (is_name and len(sample.sender) == 7)

    @staticmethod
    def text(sample: Sample) -> str | None:
        """TP-UDL counts septets (9.2.3.16): an extension character takes two.

        The peer cuts by characters, so that seven spare bits at the end come out as "@"; and it
        reads the header as text first, so that an escape among its bits moves everything (None).
        """
        if sample.alphabet is not Alphabet.GSM7:
            return sample.text
        before = septets_before(sample.concat)
        octets = bytes.fromhex(sample.pdu)[-_user_data_octets(sample) :]
        if 0x1B in gsm7.unpack(octets, before):
            return None
        septets = len(gsm7.encode(sample.text))
        spare = septets > len(sample.text) and (before + septets) % 8 == 7
        return sample.text + "@" * spare


def _user_data_octets(sample: Sample) -> int:
    septets = septets_before(sample.concat) + len(gsm7.encode(sample.text))
    return (7 * septets + 7) // 8


class GsmModem:
    """python-gsmmodem-new 0.13.0."""

    @staticmethod
    def sender(sample: Sample) -> str:
        """0x5F is the section sign (3GPP TS 23.038 6.2.1); the peer has a backtick there."""
        return sample.sender.replace("§", "`")

    @staticmethod
    def text(sample: Sample) -> str:
        """ESC 0x0A is the page break (6.2.1.1), which the peer drops; and as for the sender.

        A header that ends on a septet boundary has no fill bits (3GPP TS 23.040 9.2.3.24): the
        peer skips a septet there. The last septet of a full octet, if it is 0, is an "@"
        (3GPP TS 23.038 6.1.2.1): the peer drops that one too.
        """
        if sample.alphabet is not Alphabet.GSM7:
            return sample.text
        before = septets_before(sample.concat)
        septets = gsm7.encode(sample.text)
        if (before + len(septets)) % 8 == 0 and septets.endswith(b"\0"):
            septets = septets[:-1]
        if before == 8:
            septets = septets[1:]
        return gsm7.decode(septets).replace("§", "`").replace("\f", "")


def test_smspdudecoder_agrees(samples: list[Sample]) -> None:
    unlike = excused = 0
    for sample in samples:
        read = easy.read_incoming_sms(sample.pdu)
        text = SmsPduDecoder.text(sample)
        assert read["date"] == sample.sent_at
        assert read["sender"] == SmsPduDecoder.sender(sample)
        assert read["content"] == (read["content"] if text is None else text)
        assert read["partial"] == _as_smspdudecoder_has_it(sample.concat)
        excused += text is None
        unlike += text != sample.text
    assert excused < 0.02 * COUNT
    assert 0 < unlike < 0.1 * COUNT


def _as_smspdudecoder_has_it(concat: Concat | None) -> dict[str, object] | bool:
    if concat is None:
        return False
    return {
        "reference": f"{concat.reference}-{concat.total}",
        "parts_count": concat.total,
        "part_number": concat.sequence,
    }


def test_gsmmodem_agrees(samples: list[Sample]) -> None:
    unlike = 0
    for sample in samples:
        read = gsmmodem.decodeSmsPdu(sample.pdu)
        # The peer gives surrogates one by one (UTF-16 has them in pairs).
        text = ucs2.clean(read["text"])
        assert read["smsc"] == "+491710760000"
        assert read["number"] == GsmModem.sender(sample)
        assert text == GsmModem.text(sample)
        assert read["time"] == sample.sent_at
        assert read["tpdu_length"] == sample.encoded.tpdu_length
        unlike += text != sample.text
    assert 0 < unlike < 0.35 * COUNT


def test_both_read_what_we_send_and_report(samples: list[Sample]) -> None:
    for reference, sample in enumerate(samples[:500]):
        number = f"+49{reference:09}"
        pdu = encode_submit(number, sample.text, sample.alphabet, concat=sample.concat).pdu
        read = easy.read_outgoing_sms(pdu)
        assert read["recipient"] == number
        text = SmsPduDecoder.text(sample)
        assert read["content"] == (read["content"] if text is None else text)
        report = encode_status_report(
            reference % 256,
            number,
            sent_at=sample.sent_at,
            discharged_at=sample.sent_at + timedelta(seconds=5),
            status_code=reference % 100,
        )
        assert gsmmodem.decodeSmsPdu(report.pdu) == {
            "smsc": None,
            "tpdu_length": report.tpdu_length,
            "type": "SMS-STATUS-REPORT",
            "reference": reference % 256,
            "number": number,
            "time": sample.sent_at,
            "discharge": sample.sent_at + timedelta(seconds=5),
            "status": reference % 100,
        }


def texts() -> Iterator[str]:
    """Yield texts that the other encoder can encode and cuts alike."""
    chance = random.Random(7)
    for _ in range(1500):
        text = draw_text(chance)
        # It has neither a section sign nor a page break, and refuses what is beyond the BMP.
        text = text.replace("§", "").replace("\f", "").replace("\r\n", "")
        if text and max(text) <= "\uffff" and not set("\u0301\ufe0f\u200d") & set(text):
            yield text


def test_gsmmodem_encodes_alike() -> None:
    compared = 0
    for number, text in enumerate(texts()):
        reference, report = number % 256, number % 2 == 0
        alphabet, parts = split(text)
        theirs = gsmmodem.encodeSmsSubmitPdu(
            "+491701234567",
            text,
            reference=reference,
            validity=timedelta(minutes=5 * (number % 144 + 1)),
            requestStatusReport=report,
            rejectDuplicates=number % 3 == 0,
            sendFlash=number % 5 == 0,
        )
        # The peer closes a part as soon as it is full: a text that just fills the last part
        # loses nothing, and a pair that does not fit goes to the next part as with us.
        assert [str(pdu) for pdu in theirs] == [
            encode_submit(
                "+491701234567",
                part,
                alphabet,
                concat=Concat(reference, len(parts), sequence) if len(parts) > 1 else None,
                report=report,
                validity_minutes=5 * (number % 144 + 1),
                reject_duplicates=number % 3 == 0,
                message_class=0 if number % 5 == 0 else None,
                reference=reference,
            ).pdu
            for sequence, part in enumerate(parts, 1)
        ], text
        compared += len(parts)
    assert compared > 1500
