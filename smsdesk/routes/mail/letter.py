"""A mail as it came: its headers, and the leaves of its tree, read within limits.

Pure: bytes in, frozen values out, no network. Anybody may send a mail, so that nothing in it is
believed: what is broken, nested without end or in no known charset is read as far as it goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses

MAX_BYTES = 1_000_000
"""What is read of a mail: a picture message of a phone fits, an album does not."""
MAX_BRANCHES = 100
"""Places at which a mail may branch; the parser's time grows with their product with the lines."""
MAX_LEAVES = 100
MAX_TEXT = 20_000
"""Characters of one leaf that are looked at."""
MAX_HEADER = 2_000

_BRANCH = re.compile(rb"(?:multipart|message)/", re.IGNORECASE)
_LONG_FIELD = re.compile(
    rb"^(content-(?:type|disposition):(?:[^\n]|\n[ \t]){2000})(?:[^\n]|\n[ \t])*", re.I | re.M
)
"""Fields whose parameters the parser reads in a time that grows with the square of their size."""
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")
_LINE_END = re.compile("\r\n|\r|\u2028|\u2029")
_LONG_BLANK = re.compile(r"[ \t\u00a0]{200,}")
_ADDRESS = re.compile(r"[^\s@<>\"(),:;\\]{1,64}@[A-Za-z0-9.\-]{1,255}\Z")
_CHARSETS = {
    "iso-8859-8-i": "iso-8859-8",
    "x-sjis": "shift_jis",
    "x-gbk": "gbk",
    "utf8mb4": "utf-8",
    "us-ascii": "utf-8",
    "unknown-8bit": "utf-8",
}
"""Names that mails use and Python does not know; ASCII is often a claim only."""
_FIELDS = frozenset({"message/delivery-status", "message/global-delivery-status"})
_HEADERS = frozenset({"text/rfc822-headers", "message/global-headers"})


@dataclass(frozen=True, slots=True)
class Leaf:
    """One leaf of a mail's tree: `kind` such as "text/plain", its text, its file name or "".

    `text` is None for what is not text. `blocks` are the blocks of header fields of a
    delivery status (RFC 3464 2.1), by field name in lower case.
    """

    kind: str
    text: str | None
    name: str = ""
    blocks: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail that was read; `headers` has the first of each name, in lower case and decoded.

    `senders` are the addresses of From in lower case. `returned` are the headers of the mail
    that this one gives back, empty where it gives back none.
    """

    headers: Mapping[str, str]
    senders: tuple[str, ...]
    leaves: tuple[Leaf, ...]
    returned: Mapping[str, str] = field(default_factory=dict)
    kind: str = "text/plain"
    report_type: str = ""

    def header(self, name: str) -> str:
        """Return a header's value, "" where there is none."""
        return self.headers.get(name, "")

    @property
    def text(self) -> str:
        """Return the first plain text, "" where there is none."""
        return next(
            (leaf.text for leaf in self.leaves if leaf.kind == "text/plain" if leaf.text), ""
        )


def read_letter(raw: bytes) -> Letter | None:
    """Read a mail (RFC 5322, as far as it keeps to it); None where it can't be read at all."""
    raw = _LONG_FIELD.sub(rb"\1", raw[:MAX_BYTES])
    if len(_BRANCH.findall(raw)) > MAX_BRANCHES:
        return None
    try:
        return _letter(message_from_bytes(raw))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        # What the parser of the standard library raises over mails that are broken in odd ways.
        return None


def addresses(value: str) -> tuple[str, ...]:
    """Return the plain addresses in a header's value, in lower case."""
    found = [address.lower() for _, address in getaddresses([value[:MAX_HEADER]])]
    return tuple(address for address in found if _ADDRESS.match(address))


def _letter(message: Message) -> Letter:
    leaves: list[Leaf] = []
    returned: Mapping[str, str] = {}
    for part, inside in _walk(message):
        kind = part.get_content_type()
        if kind in _HEADERS:
            returned = returned or _fields(message_from_bytes(_bytes(part)))
        elif inside is not None:
            returned = returned or _fields(inside)
        elif len(leaves) < MAX_LEAVES:
            leaves.append(_leaf(part, kind))
    headers = _fields(message)
    return Letter(
        headers,
        addresses(headers.get("from", "")),
        tuple(leaves),
        returned,
        message.get_content_type(),
        str(message.get_param("report-type") or "").lower(),
    )


def _walk(message: Message) -> Iterator[tuple[Message, Message | None]]:
    """Yield the leaves in order; a mail inside is a leaf too, given with its own message."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        payload = part.get_payload()
        kind = part.get_content_type()
        if kind in _FIELDS or not isinstance(payload, list):
            yield part, None
        elif kind.startswith("message/"):
            yield part, payload[0] if payload and isinstance(payload[0], Message) else None
        else:
            waiting += [each for each in reversed(payload) if isinstance(each, Message)]


def _leaf(part: Message, kind: str) -> Leaf:
    name = _decoded(part.get_filename("") or "")[:MAX_HEADER]
    if kind in _FIELDS:
        payload = part.get_payload()
        inner = payload if isinstance(payload, list) else []
        blocks = [_fields(each) for each in inner[:MAX_LEAVES] if isinstance(each, Message)]
        return Leaf(kind, None, name, tuple(blocks))
    text = _text(part) if kind.startswith("text/") or kind == "application/smil" else None
    return Leaf(kind, text, name)


def _bytes(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _text(part: Message) -> str:
    charset = str(part.get_param("charset") or "utf-8")
    return clean(decode(_bytes(part), charset))


def decode(data: bytes, charset: str) -> str:
    """Return the text of some octets, by their charset as far as it is known and true."""
    charset = charset.strip(" \"'").lower()
    for name in (_CHARSETS.get(charset, charset), "utf-8"):
        try:
            return data.decode(name)
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", "replace")


def clean(text: str) -> str:
    """Return a text with plain line ends and without control characters."""
    text = _LINE_END.sub("\n", text[: 2 * MAX_TEXT])
    return _LONG_BLANK.sub(" ", _CONTROLS.sub("", text))[:MAX_TEXT]


def _fields(message: Message) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in message.items():
        found.setdefault(name.lower(), _decoded(str(value)[:MAX_HEADER]))
    return found


def _decoded(value: str) -> str:
    """Return a header's value on one line, with encoded words (RFC 2047) read."""
    try:
        value = str(make_header(decode_header(value)))
    except (ValueError, LookupError):
        value = value.encode("utf-8", "replace").decode()
    return " ".join(_CONTROLS.sub("", value).split())[:MAX_HEADER]
