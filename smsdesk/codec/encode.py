"""Messages as PDUs: SUBMIT for the modem, DELIVER and STATUS-REPORT for the virtual network.

Owns the layout of what is sent (3GPP TS 23.040 9.2.2).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from smsdesk.codec import address, gsm7, header, timestamp, ucs2
from smsdesk.codec import dcs as coding
from smsdesk.codec.address import NumberType
from smsdesk.codec.alphabet import DATA8, GSM7, NO_SHIFT, UCS2, Alphabet, Shift
from smsdesk.codec.errors import CodecError
from smsdesk.codec.header import Element, Ports
from smsdesk.codec.octets import octets
from smsdesk.codec.problems import Problem
from smsdesk.codec.segment import USER_DATA_OCTETS, capacity
from smsdesk.codec.values import EncodedPdu
from smsdesk.domain.message import Concat

_DELIVER, _SUBMIT, _STATUS_REPORT = 0, 1, 2
_REJECT_DUPLICATES = 0x04
_NO_MORE = 0x04
_ENHANCED = 0x08
_RELATIVE = 0x10
_ABSOLUTE = 0x18
_REPORT = 0x20
_HEADER = 0x40
_REPLY_PATH = 0x80


def encode_submit(
    number: str,
    body: str | bytes,
    alphabet: Alphabet,
    *,
    concat: Concat | None = None,
    report: bool = False,
    validity_minutes: int | None = None,
    valid_until: datetime | None = None,
    valid_for: timedelta | None = None,
    message_class: int | None = None,
    reject_duplicates: bool = False,
    reply_path: bool = False,
    reference: int = 0,
    smsc: str = "",
    shift: Shift = NO_SHIFT,
    ports: Ports | None = None,
    elements: Sequence[Element] = (),
    pid: int = 0,
) -> EncodedPdu:
    """Return the SMS-SUBMIT that carries one part to `number`.

    `body` is the part's text, or octets for 8-bit data. `number` goes in as it stands: "+" makes
    it international. `validity_minutes` is rounded down to what the octet can say; `valid_until`
    gives the absolute format instead, `valid_for` the enhanced one, to the second. `smsc` ""
    leaves the choice to the SIM.
    Raises `CodecError` for what does not fit or can't be said.
    """
    udh = header.encode(concat, ports, shift, elements)
    form, validity = _validity(validity_minutes, valid_until, valid_for)
    first = (
        _SUBMIT
        | form
        | (_HEADER if udh else 0)
        | (_REPORT if report else 0)
        | (_REJECT_DUPLICATES if reject_duplicates else 0)
        | (_REPLY_PATH if reply_path else 0)
    )
    return _pdu(
        smsc,
        octets(first, reference),
        _recipient(number),
        octets(pid, coding.encode(alphabet, message_class)),
        validity,
        _user_data(body, alphabet, udh, shift),
    )


def encode_deliver(
    sender: str,
    body: str | bytes,
    alphabet: Alphabet,
    *,
    sent_at: datetime,
    concat: Concat | None = None,
    sender_type: NumberType | None = None,
    message_class: int | None = None,
    status_report: bool = False,
    more: bool = False,
    reply_path: bool = False,
    smsc: str = "",
    shift: Shift = NO_SHIFT,
    ports: Ports | None = None,
    elements: Sequence[Element] = (),
    pid: int = 0,
    dcs: int | None = None,
) -> EncodedPdu:
    """Return the SMS-DELIVER of one part from `sender` (a number, short code or name).

    `sent_at` is aware; its offset goes into the time stamp. `dcs` overrides the octet that
    alphabet and class give. Raises `CodecError` for what does not fit or can't be said.
    """
    udh = header.encode(concat, ports, shift, elements)
    first = (
        _DELIVER
        | (_HEADER if udh else 0)
        | (_REPORT if status_report else 0)
        | (0 if more else _NO_MORE)
        | (_REPLY_PATH if reply_path else 0)
    )
    return _pdu(
        smsc,
        octets(first),
        address.encode(sender, sender_type),
        octets(pid, coding.encode(alphabet, message_class) if dcs is None else dcs),
        timestamp.encode(sent_at),
        _user_data(body, alphabet, udh, shift),
    )


def encode_status_report(
    reference: int,
    recipient: str,
    *,
    sent_at: datetime,
    discharged_at: datetime,
    status_code: int = 0,
    more: bool = False,
    for_command: bool = False,
    smsc: str = "",
) -> EncodedPdu:
    """Return the SMS-STATUS-REPORT of the message with that TP-MR. Times are aware."""
    first = _STATUS_REPORT | (0 if more else _NO_MORE) | (_REPORT if for_command else 0)
    return _pdu(
        smsc,
        octets(first, reference),
        _recipient(recipient),
        timestamp.encode(sent_at),
        timestamp.encode(discharged_at),
        octets(status_code),
    )


def _recipient(number: str) -> bytes:
    """Return a destination address: a number, never a name, and never none."""
    field = address.encode_number(number)
    if not field[0]:
        raise CodecError(Problem.BAD_ADDRESS, "no digits")
    return field


def _validity(
    minutes: int | None, until: datetime | None, span: timedelta | None
) -> tuple[int, bytes]:
    """Return the bits of TP-VPF, and TP-VP."""
    if until is not None:
        return _ABSOLUTE, timestamp.encode(until)
    if span is not None:
        return _ENHANCED, timestamp.encode_enhanced(span)
    if minutes is not None:
        return _RELATIVE, bytes((timestamp.encode_relative(minutes),))
    return 0, b""


def _user_data(body: str | bytes, alphabet: Alphabet, udh: bytes, shift: Shift) -> bytes:
    """Return TP-UDL and TP-UD; in 7-bit the text starts on a septet boundary after the header."""
    if alphabet is GSM7:
        return _septet_data(body, udh, shift)
    data = udh + _octet_body(body, alphabet)
    if len(data) > USER_DATA_OCTETS:
        raise CodecError(Problem.TOO_LONG, f"{len(data)} octets of user data")
    return bytes((len(data),)) + data


def _octet_body(body: str | bytes, alphabet: Alphabet) -> bytes:
    if isinstance(body, str):
        if alphabet is UCS2:
            return ucs2.encode(body)
        raise CodecError(Problem.BAD_VALUE, "8-bit data is octets")
    if alphabet is DATA8:
        return body
    raise CodecError(Problem.BAD_VALUE, "text wanted, octets given")


# The septets that fit beside a header of so many octets.
_ROOM = tuple(capacity(GSM7, size) for size in range(USER_DATA_OCTETS + 1))


def _septet_data(body: str | bytes, udh: bytes, shift: Shift) -> bytes:
    if not isinstance(body, str):
        raise CodecError(Problem.BAD_VALUE, "text wanted, octets given")
    septets = gsm7.encode(body, shift)
    if len(septets) > _ROOM[len(udh)]:
        raise CodecError(Problem.TOO_LONG, f"{len(septets)} septets beside the header")
    header_septets = (8 * len(udh) + 6) // 7
    fill_bits = 7 * header_septets - 8 * len(udh)
    length = header_septets + len(septets)
    return bytes((length,)) + udh + gsm7.pack(septets, fill_bits)


def _pdu(smsc: str, *fields: bytes) -> EncodedPdu:
    tpdu = b"".join(fields)
    return EncodedPdu((address.encode_smsc(smsc) + tpdu).hex().upper(), len(tpdu))
