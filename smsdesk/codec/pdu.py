"""PDUs in and out: the door of this room for whoever sends or receives.

`encode_submit` is what a modem sends, `decode` reads whatever it shows; `encode_deliver` and
`encode_status_report` are the network's side, for the virtual modem.
"""

from __future__ import annotations

from smsdesk.codec.address import NumberType
from smsdesk.codec.alphabet import Alphabet, Shift
from smsdesk.codec.decode import Direction, decode
from smsdesk.codec.encode import encode_deliver, encode_status_report, encode_submit
from smsdesk.codec.header import Element, Ports
from smsdesk.codec.values import Command, Deliver, EncodedPdu, Message, StatusReport, Submit

__all__ = [
    "Alphabet",
    "Command",
    "Deliver",
    "Direction",
    "Element",
    "EncodedPdu",
    "Message",
    "NumberType",
    "Ports",
    "Shift",
    "StatusReport",
    "Submit",
    "decode",
    "encode_deliver",
    "encode_status_report",
    "encode_submit",
]
