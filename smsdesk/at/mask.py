"""Lines of a talk with a modem without what is private in them, for others to look at.

Owns which commands and answers carry numbers, names, texts and codes. Lengths and shapes stay, so
that what went wrong can still be seen. What unlocks a SIM is never shown at all.
"""

from __future__ import annotations

import re

from smsdesk.at import fields
from smsdesk.codec import mask

LONG_NUMBER = 7
"""Digits in a row from which on they may be a telephone number or a serial number."""
_SHORTEST_PDU = 16
_LONGEST_NUMBER = 22
_NETWORK_DIGITS = 5
"""What stays of an IMSI, an IMEI and an ICCID: country and network, or the maker."""
_LONGEST_PHONE = 13

_NAME = re.compile(r"(?:AT)?([+^*#%$&]?[A-Z][A-Z0-9_]*)\s*[:=]", re.IGNORECASE)
_SECRET = re.compile(r"(AT\s*[+^*](?:CPIN2?|CPWD|CLCK|CPUK|[A-Z]*PIN)\s*=)(?!\?).*", re.IGNORECASE)
_DIAL = re.compile(r"(ATD)(.*)", re.IGNORECASE)
_QUOTED = re.compile(r'"([^"]*)"')
_DIGITS = re.compile(rf"\+?\d{{{LONG_NUMBER},}}")
_PHONE = re.compile(r"\+?[\d*#pw]+\Z", re.IGNORECASE)
_FINAL = re.compile(r"(OK|ERROR|\+CM[ES] ERROR.*|>|AT.*)\Z", re.IGNORECASE)
_UNSEEN = re.compile(r"[\x00-\x1f\x7f]")

PRIVATE = frozenset(
    {
        "+CPBR", "+CPBF", "+CPBW", "+CNUM", "+CLIP", "+CLCC", "+COLP", "+CCWA", "+CCFC", "+CSCA",
        "+CUSD", "+CMGR", "+CMGL", "+CMGS", "+CMGW", "+CMT", "+CDS", "+CBM", "+CSIM", "+CRSM",
    }
)  # fmt: skip
_WITH_BODY = frozenset({"+CMGR", "+CMGL", "+CMT", "+CDS", "+CBM"})


def secrets_hidden(line: str) -> str:
    """Return a line without a PIN, PUK or password, which nobody but the SIM may see."""
    return _SECRET.sub(r"\1<secret>", line)


def visible(line: str) -> str:
    """Return a line with its control characters as words."""
    return _UNSEEN.sub(_in_words, line)


def _in_words(found: re.Match[str]) -> str:
    octet = found.group()
    return _CONTROLS.get(octet, f"<{ord(octet):02X}>")


_CONTROLS = {"\x1a": "<Ctrl-Z>", "\x1b": "<Esc>", "\t": "\t"}


class Masker:
    """Masks the lines of one talk, in their order."""

    def __init__(self) -> None:
        """Start outside of any message."""
        self._in_body = False
        self._in_answer = False

    def written(self, line: str) -> str:
        """Return what was said to the modem, without its line end."""
        if line.endswith(("\x1a", "\x1b")):
            return _body(line[:-1], outgoing=True) + line[-1]
        return self._told(line)

    def read(self, line: str) -> str:
        """Return what the modem said, without its line end."""
        if self._in_answer:
            self._in_answer = '"' not in line
            return _hidden(line)
        if fields.is_hex(line) and len(line) >= _SHORTEST_PDU and not _is_number(line):
            self._in_body = False
            return mask.masked(line, outgoing=False)
        if self._in_body and not _FINAL.match(line) and _NAME.match(line) is None:
            return _hidden(line) if line else line
        return self._told(line)

    def _told(self, line: str) -> str:
        line = secrets_hidden(line)
        dialled = _DIAL.match(line)
        if dialled is not None:
            return dialled.group(1) + re.sub(r"\d", "x", dialled.group(2))
        named = _NAME.match(line)
        name = named.group(1).upper() if named is not None else ""
        self._in_body = name in _WITH_BODY
        if named is None or name not in PRIVATE:
            return _DIGITS.sub(_number, line)
        head, rest = line[: named.end()], line[named.end() :]
        if name == "+CUSD":
            return head + self._answer(rest)
        return head + _DIGITS.sub(_number, _QUOTED.sub(_quoted, rest))

    def _answer(self, rest: str) -> str:
        """Hide a network's answer from its first quote to the last; it may go on in new lines."""
        start, end = rest.find('"'), rest.rfind('"')
        if start < 0:
            state, comma, text = rest.partition(",")
            return state + comma + _hidden(text) if text else rest
        self._in_answer = start == end
        if self._in_answer:
            return rest[: start + 1] + _hidden(rest[start + 1 :])
        return rest[: start + 1] + _hidden(rest[start + 1 : end]) + rest[end:]


def _body(text: str, *, outgoing: bool) -> str:
    if fields.is_hex(text) and len(text) >= _SHORTEST_PDU:
        return mask.masked(text, outgoing=outgoing)
    return _hidden(text) if text else ""


def _is_number(line: str) -> bool:
    return line.isdigit() and len(line) <= _LONGEST_NUMBER


def _hidden(text: str) -> str:
    return f"<{len(text)} characters>"


def _quoted(found: re.Match[str]) -> str:
    text = found.group(1)
    if _PHONE.match(text):
        return '"' + re.sub(r"\d", "x", text) + '"'
    if not text or text in _WORDS:
        return found.group()
    return f'"{_hidden(text)}"'


_WORDS = frozenset({"REC UNREAD", "REC READ", "STO UNSENT", "STO SENT", "SM", "ME", "MT"})


def _number(found: re.Match[str]) -> str:
    """Hide a long number; of serial numbers the beginning stays, which names no person."""
    text = found.group()
    digits = text.lstrip("+")
    shown = _NETWORK_DIGITS if len(digits) > _LONGEST_PHONE else 0
    return "+" * text.startswith("+") + digits[:shown] + "x" * (len(digits) - shown)
