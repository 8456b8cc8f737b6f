"""What the engine makes of a modem's bytes: frozen events and typed final results."""

from __future__ import annotations

from dataclasses import dataclass

from smsdesk.at.command import Command


@dataclass(frozen=True, slots=True)
class Ok:
    """The command was done."""


@dataclass(frozen=True, slots=True)
class Error:
    """The command was refused without a reason; `text` is the modem's own word for it."""

    text: str = "ERROR"


@dataclass(frozen=True, slots=True)
class CmeError:
    """An error of the equipment (3GPP TS 27.007 9.2); `code` is None for an unknown wording."""

    code: int | None
    text: str = ""


@dataclass(frozen=True, slots=True)
class CmsError:
    """An error of the message service (3GPP TS 27.005 3.2.5); `code` as in `CmeError`."""

    code: int | None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Assumed:
    """No final result came, but the information did and then silence: taken as done."""


Refused = Error | CmeError | CmsError
Final = Ok | Error | CmeError | CmsError | Assumed


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole answer to a command: its information lines and the final result."""

    command: Command
    lines: tuple[str, ...]
    final: Final

    @property
    def ok(self) -> bool:
        """Tell whether the command was done."""
        return isinstance(self.final, Ok | Assumed)


@dataclass(frozen=True, slots=True)
class Prompt:
    """The modem waits for the body of `command`."""

    command: Command


@dataclass(frozen=True, slots=True)
class Urc:
    """An unsolicited result code.

    `prefix` is the part before the colon, or the whole line where there is none; `line` the line
    (several joined by newlines for a USSD text), `body` the PDU in the line that followed.
    """

    prefix: str
    line: str
    body: str = ""


@dataclass(frozen=True, slots=True)
class LateReference:
    """A `+CMGS:` for a message whose answer nobody waits for any more; TP-MR or None."""

    reference: int | None
    line: str


@dataclass(frozen=True, slots=True)
class Stray:
    """A readable line that belongs to nothing: a late final result, a text out of place."""

    line: str


@dataclass(frozen=True, slots=True)
class Garbage:
    """Bytes that are no line of this language, or the beginning of a line without end."""

    data: bytes


Event = Answer | Prompt | Urc | LateReference | Stray | Garbage
