"""Reads transcripts and describes events in one line each (see tests/transcripts/README.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from smsdesk.at.command import Body, Command, Escape, GiveUp, Quiet, Saying
from smsdesk.at.events import (
    Answer,
    CmeError,
    CmsError,
    Error,
    Event,
    Final,
    Garbage,
    LateReference,
    Prompt,
    Stray,
    Urc,
)

DIRECTORY = Path(__file__).parent.parent / "transcripts"
FREE_TEXT = {"AT+CGMI", "AT+CGMM", "AT+CGMR", "AT+CGSN", "AT+CIMI", "ATI"}


@dataclass(frozen=True)
class Said:
    """What the modem says."""

    data: bytes


Step = Said | Saying | str


def read(path: Path) -> list[Step]:
    """Return the steps of a transcript: sayings, bytes of the modem, expected events as text."""
    return list(_steps(path.read_text("utf-8").splitlines()))


def _steps(lines: list[str]) -> Iterator[Step]:
    for line in lines:
        kind, rest = line[:2], line[2:]
        if kind == "< ":
            yield Said(_bytes(rest))
        elif kind == "> ":
            yield _saying(rest)
        elif kind == "! ":
            yield {"quiet": Quiet(), "give up": GiveUp()}[rest]
        elif kind == "= ":
            yield rest


def _bytes(text: str) -> bytes:
    return text.encode("ascii").decode("unicode_escape").encode("latin-1")


def _saying(text: str) -> Saying:
    text, _, hints = text.partition(" #")
    wire = _bytes(text)
    if wire == b"\x1b":
        return Escape()
    if wire.endswith(b"\x1a"):
        return Body(wire[:-1].decode())
    words = wire.removesuffix(b"\r").decode()
    name = re.match(r"AT([+^_*#%][A-Z0-9]+)", words)
    return Command(
        words,
        prefixes=(name.group(1),) if name else (),
        free_text=words in FREE_TEXT,
        prompt=words.startswith("AT+CMGS="),
        short_prompt=hints == "short",
        quiet_final=words == "AT+CPIN?" or hints == "quiet",
        numeric=hints == "numeric",
        texts=hints == "texts",
    )


def describe(event: Event) -> str:
    """Return an event as it stands in a transcript."""
    match event:
        case Answer(command, lines, final):
            return " | ".join([f"{command.text} -> {_final(final)}", *lines]).join(["Answer ", ""])
        case Prompt(command):
            return f"Prompt {command.text}"
        case Urc(prefix, line, body):
            shown = line.replace("\n", "\\n")
            return f"Urc {prefix} | {shown}" + (f" | {body}" if body else "")
        case LateReference(reference, _):
            return f"LateReference {reference}"
        case Stray(line):
            return f"Stray {line}"
        case Garbage():
            return "Garbage"


def _final(final: Final) -> str:
    match final:
        case CmeError(code, _) | CmsError(code, _):
            return f"{type(final).__name__}({code})"
        case Error(text):
            return f"Error({text})"
        case _:
            return type(final).__name__
