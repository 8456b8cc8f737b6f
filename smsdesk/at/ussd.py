"""USSD: the codes we ask the network, and the many forms of its answers.

Owns the reading of `+CUSD` (3GPP TS 27.007 7.15), where the coding that a modem names is only a
hint: texts come plain, as packed septets in hex and as UCS-2 in hex, each under any number.
"""

from __future__ import annotations

import re
from enum import Enum

from smsdesk.at import fields
from smsdesk.codec import gsm7, ucs2
from smsdesk.domain.ussd import Ussd, UssdState

_SHAPE = re.compile(r"\+CUSD\s*:\s*(\d)\s*,?(.*)\Z", re.DOTALL)
_CODING = re.compile(r'"\s*,\s*(\d+)\s*\Z')
_BARE_CODING = re.compile(r",\s*(\d+)\s*\Z")
_ODD = re.compile(r"[^\w\s.,:;!?'\"()+*#/%&=<>@€£$-]")
UCS2_CODINGS = frozenset({72, 17})
"""72 is UCS-2 (3GPP TS 23.038 5); 17 announces a language octet, behind which UCS-2 was seen."""


def read(line: str) -> Ussd | None:
    """Read a `+CUSD` code, several lines joined by newlines; None where it is not one."""
    shape = _SHAPE.match(line)
    if shape is None or int(shape.group(1)) > 5:
        return None
    raw, coding = _raw_text(shape.group(2))
    return Ussd(UssdState(int(shape.group(1))), _decode(raw, coding))


class Form(Enum):
    """How a code is written into the command."""

    PLAIN = "plain"
    PACKED = "packed"
    """Septets in hex, as older Huawei sticks want it."""
    UCS2 = "ucs2"
    """Where a modem keeps its texts in UCS-2 and can't be told otherwise."""


def request(code: str, form: Form) -> str:
    """Return the command that asks `code`."""
    return f'AT+CUSD=1,"{_written(code, form)}",15'


def _written(code: str, form: Form) -> str:
    match form:
        case Form.PLAIN:
            return code
        case Form.PACKED:
            return pack(code)
        case Form.UCS2:
            return ucs2.encode(code).hex().upper()


def pack(code: str) -> str:
    """Pack a code into septets as hex; a CR fills the eighth septet (3GPP TS 23.038 6.1.2.3)."""
    septets = gsm7.encode(code)
    if len(septets) % 8 == 7:
        septets += b"\r"
    return gsm7.pack(septets).hex().upper()


def _raw_text(rest: str) -> tuple[str, int | None]:
    """Return the text between the first quote and the last that closes, and the coding named."""
    start = rest.find('"')
    if start < 0:
        bare = _BARE_CODING.search(rest)
        text = rest[: bare.start()] if bare else rest
        return text.strip(), int(bare.group(1)) if bare else None
    closed = _CODING.search(rest, start + 1)
    if closed is not None:
        return rest[start + 1 : closed.start()], int(closed.group(1))
    return rest[start + 1 :].rstrip().removesuffix('"'), None


def _decode(raw: str, coding: int | None) -> str:
    if not fields.is_hex(raw) or raw.isdigit():
        wide = fields.plausible_ucs2(raw) if raw.isdigit() else None
        return (wide or raw).strip()
    wide = fields.plausible_ucs2(raw)
    if wide is not None or (coding in UCS2_CODINGS and len(raw) % 4 == 0):
        octets = bytes.fromhex(raw)
        return (wide or octets.decode("utf-16-be", "replace").partition("\x00")[0]).strip()
    return _unpacked(raw) or raw


def _unpacked(raw: str) -> str:
    """Return the text of packed septets, or "" where they spell nothing sensible."""
    octets = bytes.fromhex(raw)
    septets = gsm7.unpack(octets, len(octets) * 8 // 7)
    if len(octets) % 7 == 0 and septets[-1:] in (b"\x00", b"\r"):
        septets = septets[:-1]
    text = gsm7.decode(septets)
    return "" if len(_ODD.findall(text)) > len(text) // 10 else text.strip()
