"""Every data coding scheme: 256 octets, by the standard's groups."""

from __future__ import annotations

import pytest

from smsdesk.codec import dcs
from smsdesk.codec.alphabet import Alphabet
from smsdesk.codec.dcs import CODINGS, Coding, Indication, Waiting
from smsdesk.codec.errors import CodecError

GSM7, UCS2, DATA8 = Alphabet


# 3GPP TS 23.038 section 4
@pytest.mark.parametrize(
    ("octet", "coding"),
    [
        (0x00, Coding()),
        (0x03, Coding()),  # the class bits mean nothing without bit 4
        (0x04, Coding(DATA8)),
        (0x08, Coding(UCS2)),
        (0x0C, Coding(GSM7, reserved=True)),
        (0x10, Coding(GSM7, 0)),
        (0x15, Coding(DATA8, 1)),
        (0x18, Coding(UCS2, 0)),
        (0x1B, Coding(UCS2, 3)),
        (0x20, Coding(GSM7, compressed=True)),
        (0x2A, Coding(UCS2, compressed=True)),
        (0x40, Coding(GSM7, automatic_deletion=True)),
        (0x58, Coding(UCS2, 0, automatic_deletion=True)),
        (0x7F, Coding(GSM7, 3, compressed=True, automatic_deletion=True, reserved=True)),
        (0x80, Coding(reserved=True)),
        (0xBF, Coding(reserved=True)),
        (0xC0, Coding(waiting=Indication(Waiting.VOICEMAIL, active=False, store=False))),
        (0xC8, Coding(waiting=Indication(Waiting.VOICEMAIL, active=True, store=False))),
        (0xD9, Coding(waiting=Indication(Waiting.FAX, active=True, store=True))),
        (0xEA, Coding(UCS2, waiting=Indication(Waiting.EMAIL, active=True, store=True))),
        (0xE3, Coding(UCS2, waiting=Indication(Waiting.OTHER, active=False, store=True))),
        (0xF0, Coding(GSM7, 0)),
        (0xF1, Coding(GSM7, 1)),
        (0xF6, Coding(DATA8, 2)),
        (0xFB, Coding(GSM7, 3, reserved=True)),
    ],
)
def test_reads_each_group(octet: int, coding: Coding) -> None:
    assert CODINGS[octet] == coding


def test_each_octet_has_a_meaning() -> None:
    assert len(CODINGS) == 256
    assert sum(coding.reserved for coding in CODINGS) == 64 + 32 + 8


@pytest.mark.parametrize("alphabet", Alphabet)
@pytest.mark.parametrize("message_class", [None, 0, 1, 2, 3])
def test_what_is_written_is_read(alphabet: Alphabet, message_class: int | None) -> None:
    assert CODINGS[dcs.encode(alphabet, message_class)] == Coding(alphabet, message_class)


def test_flash_is_class_0() -> None:
    assert [dcs.encode(each, 0) for each in (GSM7, UCS2)] == [0x10, 0x18]


@pytest.mark.parametrize("message_class", [-1, 4])
def test_refuses_other_classes(message_class: int) -> None:
    with pytest.raises(CodecError, match="bad_value"):
        dcs.encode(GSM7, message_class)
