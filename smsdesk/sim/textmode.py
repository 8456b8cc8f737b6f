"""Messages as text mode shows them (3GPP TS 27.005 3.4).

Owns the lines of `+CMGR`, `+CMGL`, `+CMT` and `+CDS` for clients that do not use PDU mode.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from smsdesk.codec import pdu as codec
from smsdesk.codec.errors import CodecError
from smsdesk.sim.charset import to_wire
from smsdesk.sim.memory import State, Stored

STATES = {
    State.UNREAD: "REC UNREAD",
    State.READ: "REC READ",
    State.UNSENT: "STO UNSENT",
    State.SENT: "STO SENT",
}
_QUARTER = timedelta(minutes=15)

Message = codec.Deliver | codec.Submit | codec.StatusReport | codec.Command


def message_of(stored: Stored) -> Message | None:
    """Decode a stored message, None where it can't be."""
    try:
        return codec.decode(stored.pdu, "out" if stored.state >= State.UNSENT else "in")
    except CodecError:
        return None


def kind_of(number: str) -> int:
    """Return the type-of-address octet a number is shown with."""
    if number.startswith("+"):
        return 145
    return 129 if number.isdigit() else 208


def stamp(at: datetime | None) -> str:
    """Write a time as `yy/MM/dd,hh:mm:ss±zz` with quarters of an hour."""
    if at is None:
        return ""
    offset = (at.utcoffset() or timedelta()) // _QUARTER
    return f"{at:%y/%m/%d,%H:%M:%S}{offset:+03d}"


def listed(index: int, stored: Stored, charset: str) -> str:
    """Write an entry of `+CMGL`, its text on the line below."""
    head = f'+CMGL: {index},"{STATES[stored.state]}"'
    message = message_of(stored)
    if isinstance(message, codec.StatusReport):
        return f"{head},{_report(message)}"
    if message is None or isinstance(message, codec.Command):
        return f'{head},"",,\r\n'
    at = message.sent_at if isinstance(message, codec.Deliver) else None
    when = f'"{stamp(at)}"' if at else ""
    return f'{head},"{_who(message, charset)}",,{when}\r\n{body(message, charset)}'


def read(stored: Stored, charset: str, *, full: bool) -> str:
    """Write the answer of `+CMGR`; `full` adds what `+CSDH=1` asks for."""
    head = f'+CMGR: "{STATES[stored.state]}"'
    message = message_of(stored)
    if isinstance(message, codec.StatusReport):
        return f"{head},{_report(message)}"
    if isinstance(message, codec.Deliver):
        return f"{head},{_deliver(message, charset, full=full)}"
    if isinstance(message, codec.Submit):
        who, text = _who(message, charset), body(message, charset)
        return f'{head},"{who}",{_submit_details(message) if full else ""}\r\n{text}'
    return f'{head},"",,\r\n'


def shown(pdu: str, charset: str, *, full: bool) -> str:
    """Write a `+CMT` for an arriving message."""
    message = message_of(Stored(State.UNREAD, pdu))
    if isinstance(message, codec.Deliver):
        return f"+CMT: {_deliver(message, charset, full=full)}"
    return '+CMT: "",,""\r\n'


def report_shown(pdu: str) -> str:
    """Write a `+CDS` for an arriving status report."""
    message = message_of(Stored(State.UNREAD, pdu))
    return f"+CDS: {_report(message)}" if isinstance(message, codec.StatusReport) else "+CDS: "


def body(message: codec.Deliver | codec.Submit, charset: str) -> str:
    """Write the text of a message; data, UCS-2 and whatever has a header in hex."""
    if isinstance(message, codec.Deliver) and message.elements:
        return _user_data(message.raw)
    if message.text is None:
        return (message.data or b"").hex().upper()
    ucs2 = message.alphabet is codec.Alphabet.UCS2
    return to_wire(message.text, "UCS2" if ucs2 else charset)


def _user_data(pdu: str) -> str:
    """Return the octets behind the length of the user data of an SMS-DELIVER."""
    octets = bytes.fromhex(pdu)
    address = 1 + octets[0] + 1
    length = address + 2 + (octets[address] + 1) // 2 + 2 + 7
    return octets[length + 1 :].hex().upper()


def _who(message: codec.Deliver | codec.Submit, charset: str) -> str:
    who = message.sender if isinstance(message, codec.Deliver) else message.recipient
    return to_wire(who, "UCS2" if charset == "UCS2" else "IRA")


def _deliver(message: codec.Deliver, charset: str, *, full: bool) -> str:
    text = body(message, charset)
    details = ""
    if full:
        first = 0x44 if message.concat else 0x04
        details = (
            f",{kind_of(message.sender)},{first},{message.pid},{message.dcs},"
            f'"{message.smsc}",{kind_of(message.smsc)},{len(text)}'
        )
    return f'"{_who(message, charset)}",,"{stamp(message.sent_at)}"{details}\r\n{text}'


def _submit_details(message: codec.Submit) -> str:
    return f",{kind_of(message.recipient)},17,0,{message.dcs},167,,,{len(message.text or '')}"


def _report(message: codec.StatusReport) -> str:
    return (
        f'6,{message.reference},"{message.recipient}",{kind_of(message.recipient)},'
        f'"{stamp(message.sent_at)}","{stamp(message.discharged_at)}",{message.status_code}'
    )
