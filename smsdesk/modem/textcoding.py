"""The characters of text mode: what a text is on the line, and what a line says.

Owns the character set that is asked for (`AT+CSCS`, 3GPP TS 27.007 5.5) and the conversions of
3GPP TS 27.005 3.1 (<data>). A line is a str with one character for each octet (Latin-1).
"""

from __future__ import annotations

from smsdesk.at import fields, responses
from smsdesk.codec import gsm7, ucs2
from smsdesk.codec.alphabet import Alphabet
from smsdesk.codec.dcs import CODINGS
from smsdesk.modem import commands
from smsdesk.modem.driver import Driver, NoAnswerError

UCS2 = "UCS2"
_PREFERRED = (UCS2, "UTF-8", "UTF8", "GSM", "IRA")
"""In UCS-2 every text is hexadecimal, which no answer can be mistaken for; the others follow by
how much of a text they can say."""
_SEPTETS = "GSM"
_UNSAFE = frozenset({0x00, 0x0D, 0x1A, 0x1B})
"""GSM codes that mean something else on the line: nothing, the end of a line, Ctrl-Z, ESC."""


def choose(driver: Driver) -> str:
    """Have texts in the best character set the modem knows; "" where it takes none."""
    try:
        known = {name.upper() for name in responses.charsets(driver.ask(commands.CHARSETS).lines)}
        for name in _PREFERRED:
            if (name in known or not known) and driver.ask(commands.set_charset(name)).ok:
                return name
    except NoAnswerError:
        pass
    return ""


def number(text: str, charset: str) -> str:
    """Return a number, or whatever stands in quotes, as it goes over the line."""
    return ucs2.encode(text).hex().upper() if charset == UCS2 else text


def typed(text: str, charset: str) -> str | None:
    """Return a text of the GSM alphabet as it is typed, None where the character set lacks it."""
    lines = text.replace("\r\n", "\n").replace("\n", "\r")
    if charset == UCS2:
        return octets(text)
    if charset == _SEPTETS:
        return _as_septets(text)
    plain = lines.replace("\r", "").isascii() and lines.replace("\r", "").isprintable()
    return lines if plain else None


def _as_septets(text: str) -> str | None:
    codes = gsm7.encode(text)
    if _UNSAFE.intersection(codes):
        return None
    return codes.replace(b"\n", b"\r").decode("latin-1")


def octets(text: str) -> str:
    """Return a text in UCS-2, as hexadecimal octets."""
    return ucs2.encode(text).hex().upper()


def said(body: str, charset: str, dcs: int | None) -> str | bytes:
    """Return what a body says, octets for data; `dcs` is None where the device keeps it back."""
    alphabet = CODINGS[dcs].alphabet if dcs is not None else None
    if alphabet is None and charset != UCS2:
        return fields.plausible_ucs2(body) or _plain(body, charset)
    hexadecimal = fields.is_hex(body)
    if alphabet is Alphabet.DATA8 and hexadecimal:
        return bytes.fromhex(body)
    if (alphabet is Alphabet.UCS2 or charset == UCS2) and hexadecimal and len(body) % 4 == 0:
        return ucs2.decode(bytes.fromhex(body))
    return _plain(body, charset)


def name(text: str) -> str:
    """Return a sender, which some devices write in the character set and others plainly."""
    return fields.plausible_ucs2(text) or _plain(text, "")


def _plain(body: str, charset: str) -> str:
    """Return a body that is no hexadecimal; phones write UTF-8 whatever they were told."""
    line = body.encode("latin-1", "replace")
    if charset == _SEPTETS and max(line, default=0) < 0x80:
        return gsm7.decode(line)
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return body
