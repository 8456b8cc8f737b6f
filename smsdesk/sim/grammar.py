"""The modem's side of the AT grammar: a command line becomes calls.

Owns the reading of ITU-T V.250 5.2 to 5.4 and 3GPP TS 27.007 4; pure, and written apart from
`smsdesk.at` on purpose.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache


class Kind(Enum):
    """How a command is asked."""

    RUN = "run"
    READ = "read"
    TEST = "test"
    SET = "set"


@dataclass(frozen=True, slots=True)
class Call:
    """One command of a line: `name` in upper case with its lead ("E", "&F", "+CMGS", "S7").

    `text` is what followed: the digits of a basic command, what stood behind "=" otherwise.
    """

    name: str
    kind: Kind
    text: str = ""

    @property
    def arguments(self) -> tuple[str, ...]:
        """Return the parameters, blanks and quotes taken off; () where there were none."""
        return _arguments(self.text)


class NotUnderstood(ValueError):  # noqa: N818 - an answer to the client, not a fault of ours
    """The line breaks the grammar; `calls` is what came before the break."""

    def __init__(self, calls: tuple[Call, ...]) -> None:
        """Keep what was understood: a modem runs it before it complains."""
        super().__init__("not understood")
        self.calls = calls


_EXTENDED = re.compile(r"([+^*#$%!_][A-Z0-9!%\-./:_]+)\s*", re.IGNORECASE)
_REGISTER = re.compile(r"S(\d+)(?:=(\d*)|(\?))?", re.IGNORECASE)
_DIAL = re.compile(r"D([^;]*;?)", re.IGNORECASE)
_BASIC = re.compile(r"([&\\][A-Z]|[A-CE-RT-Z])(\d*)(\?)?", re.IGNORECASE)
_QUOTED_OR_END = re.compile(r'(?:[^;"]|"[^"]*(?:"|\Z))*')
_PARAMETER = re.compile(r'(?:[^,"]|"[^"]*(?:"|\Z))*')


@lru_cache(maxsize=512)
def read_line(line: str) -> tuple[Call, ...]:
    """Read a command line with its "AT"; () for a line that holds no command.

    Raises `NotUnderstood` where the grammar breaks.
    """
    start = line.upper().find("AT")
    if start < 0:
        return ()
    rest = line[start + 2 :].strip()
    calls: list[Call] = []
    while rest:
        call, length = _read_call(rest)
        if call is None:
            raise NotUnderstood(tuple(calls))
        calls.append(call)
        rest = rest[length:].lstrip(" ;")
    return tuple(calls)


def _read_call(rest: str) -> tuple[Call | None, int]:
    for pattern, make in _READERS:
        match = pattern.match(rest)
        if match:
            return make(match)
    return None, 0


def _extended(match: re.Match[str]) -> tuple[Call | None, int]:
    name, tail = match.group(1).upper(), match.string[match.end() :]
    if tail.startswith("=?"):
        return Call(name, Kind.TEST), match.end() + 2
    if tail.startswith("="):
        value = _QUOTED_OR_END.match(tail, 1)
        text = value.group() if value else ""
        return Call(name, Kind.SET, text.strip()), match.end() + 1 + len(text)
    if tail.startswith("?"):
        return Call(name, Kind.READ), match.end() + 1
    if tail and tail[0] != ";":
        return None, 0
    return Call(name, Kind.RUN), match.end()


def _register(match: re.Match[str]) -> tuple[Call | None, int]:
    name, value, asked = f"S{match.group(1)}", match.group(2), match.group(3)
    if asked:
        return Call(name, Kind.READ), match.end()
    return Call(name, Kind.RUN if value is None else Kind.SET, value or ""), match.end()


def _dial(match: re.Match[str]) -> tuple[Call | None, int]:
    return Call("D", Kind.SET, match.group(1).strip()), match.end()


def _basic(match: re.Match[str]) -> tuple[Call | None, int]:
    kind = Kind.READ if match.group(3) else Kind.RUN
    return Call(match.group(1).upper(), kind, match.group(2)), match.end()


_READERS = (
    (_EXTENDED, _extended),
    (_REGISTER, _register),
    (_DIAL, _dial),
    (_BASIC, _basic),
)


@lru_cache(maxsize=512)
def _arguments(text: str) -> tuple[str, ...]:
    if not text:
        return ()
    found: list[str] = []
    position = 0
    while position <= len(text):
        match = _PARAMETER.match(text, position)
        end = match.end() if match else len(text)
        found.append(_unquote(text[position:end].strip()))
        position = end + 1
    return tuple(found)


def _unquote(text: str) -> str:
    if text.startswith('"'):
        return text[1:-1] if len(text) > 1 and text.endswith('"') else text[1:]
    return text
