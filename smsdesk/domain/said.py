"""What a modem answered to a command that a person typed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """The lines of an answer and its end: "OK", or the error as "CME 10"; `ok` tells them apart."""

    lines: tuple[str, ...]
    final: str
    ok: bool
