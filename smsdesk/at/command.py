"""What can be said to a modem: a command line, the body of a message, an escape.

Owns the hints by which the engine tells the answer from everything else. Knows no time-outs.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One command line, without its carriage return.

    `prefixes` are those of its information lines, without the colon ("+CREG"); any other line of
    such a form is unsolicited. The hints:

    - `free_text`: it answers in its own words (`AT+CGMI`), so unknown prefixes are its own too;
    - `prompt`: it asks for a body (`AT+CMGS`), so a `>` is a prompt until the final result;
    - `short_prompt`: on this device a lone CR LF is the whole prompt, taken once it is `Quiet`;
    - `quiet_final`: its information alone may be the whole answer, taken once it is `Quiet`
      (Wavecom and Siemens give no OK after `+CPIN:`);
    - `numeric`: results may be digits (`0` for OK), as before `ATV1`;
    - `extra_finals`: further lines that end this command's answer;
    - `texts`: its entries may be a header and, in the line below, somebody's text in plain: that
      line is taken as it is, though it may read like an answer.
    """

    text: str
    prefixes: tuple[str, ...] = ()
    free_text: bool = False
    prompt: bool = False
    short_prompt: bool = False
    quiet_final: bool = False
    numeric: bool = False
    extra_finals: tuple[str, ...] = ()
    texts: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """What follows a prompt: a PDU in upper-case hex, or in text mode a text, one octet for each
    character. Ctrl-Z is added, no carriage return.
    """

    content: str


@dataclass(frozen=True, slots=True)
class Escape:
    """Leaves a prompt without sending anything."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """Nothing came for a while: whatever may end by silence ends now. Puts nothing on the wire."""


@dataclass(frozen=True, slots=True)
class GiveUp:
    """The pending command is answered no more; what still comes is late. Nothing on the wire."""


Saying = Command | Body | Escape | Quiet | GiveUp
