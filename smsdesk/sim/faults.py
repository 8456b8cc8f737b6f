"""Faults on demand, as data: what goes wrong, at which step of a send, when and how often.

Owns the kinds of faults and what each may be told. How one is spelt is `fault_specs`', what it
does to a modem `misdeeds`' business.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from types import MappingProxyType


class Occasion(Enum):
    """What is counted until a fault strikes."""

    SEND = "send"
    REPORT = "report"
    NOTICE = "notice"


class Stage(StrEnum):
    """The step of a send at which a fault strikes."""

    COMMAND = "command"  # AT+CMGS has come, no prompt was said
    PROMPT = "prompt"  # the prompt was said
    BODY = "body"  # half of the body has come
    SENT = "sent"  # ctrl-Z has come
    AFTER = "after"  # the result was said


class Kind(StrEnum):
    """What goes wrong."""

    SILENCE = "silence"
    HANG = "hang"
    LATE = "late"
    UNPLUG = "unplug"
    RESET = "reset"
    DIP = "dip"
    CMS = "cms"
    CME = "cme"
    ERROR = "error"
    LIE = "lie"
    GARBAGE = "garbage"
    GARBLED = "garbled"
    ECHO = "echo"
    FULL = "full"
    NO_NETWORK = "no_network"
    LOST_REPORT = "lost_report"
    EARLY_REPORT = "early_report"
    DOUBLE_REPORT = "double_report"
    LATE_REPORT = "late_report"
    LOST_NOTICE = "lost_notice"


class Value(Enum):
    """What a kind takes behind its "="."""

    NONE = "nothing"
    SECONDS = "seconds"
    CODE = "a code"


@dataclass(frozen=True, slots=True)
class Shape:
    """What a kind may be told; `usual` None: the value has to be given.

    `stages` are those it can strike at, the usual one first; `timed` says that it may also come
    at a time of its own (`@30s`).
    """

    summary: str
    occasion: Occasion = Occasion.SEND
    stages: tuple[Stage, ...] = ()
    value: Value = Value.NONE
    usual: float | None = None
    timed: bool = False


_S = Stage
_FOREVER = math.inf

SHAPES: Mapping[Kind, Shape] = MappingProxyType(
    {
        Kind.SILENCE: Shape(
            "the answer stays away; after ctrl-Z the network has the text all the same",
            stages=(_S.SENT, _S.COMMAND),
        ),
        Kind.HANG: Shape(
            "the modem says and hears nothing any more, for so many seconds or until it restarts",
            stages=(_S.COMMAND, _S.PROMPT, _S.SENT, _S.AFTER),
            value=Value.SECONDS,
            usual=_FOREVER,
            timed=True,
        ),
        Kind.LATE: Shape(
            "the prompt or the result comes so many seconds late",
            stages=(_S.SENT, _S.COMMAND),
            value=Value.SECONDS,
        ),
        Kind.UNPLUG: Shape(
            "the port vanishes and is back after so many seconds",
            stages=(_S.PROMPT, _S.COMMAND, _S.BODY, _S.SENT, _S.AFTER),
            value=Value.SECONDS,
            usual=1.0,
            timed=True,
        ),
        Kind.RESET: Shape(
            "the modem starts anew and forgets its settings; its port stays",
            stages=(_S.AFTER, _S.COMMAND, _S.PROMPT, _S.SENT),
            timed=True,
        ),
        Kind.DIP: Shape(
            "the supply breaks down while sending: the modem starts anew, the text is lost",
            stages=(_S.SENT,),
        ),
        Kind.CMS: Shape("refuses with +CMS ERROR", stages=(_S.SENT, _S.COMMAND), value=Value.CODE),
        Kind.CME: Shape("refuses with +CME ERROR", stages=(_S.SENT, _S.COMMAND), value=Value.CODE),
        Kind.ERROR: Shape("refuses with a bare ERROR", stages=(_S.SENT, _S.COMMAND)),
        Kind.LIE: Shape(
            "says +CMS ERROR although the network has the text",
            stages=(_S.SENT,),
            value=Value.CODE,
        ),
        Kind.GARBAGE: Shape("line noise around everything said of a send", stages=(_S.COMMAND,)),
        Kind.GARBLED: Shape(
            "the result can't be read; the network has the text", stages=(_S.SENT,)
        ),
        Kind.ECHO: Shape("the PDU is echoed", stages=(_S.PROMPT,)),
        Kind.FULL: Shape(
            "all memories are full of old texts", stages=(_S.COMMAND, _S.AFTER), timed=True
        ),
        Kind.NO_NETWORK: Shape(
            "the network is out of reach for so many seconds",
            stages=(_S.COMMAND, _S.AFTER),
            value=Value.SECONDS,
            usual=_FOREVER,
            timed=True,
        ),
        Kind.LOST_REPORT: Shape("a delivery report stays away", Occasion.REPORT),
        Kind.EARLY_REPORT: Shape(
            "a delivery report comes ahead of the result it is about", Occasion.REPORT
        ),
        Kind.DOUBLE_REPORT: Shape("a delivery report comes twice", Occasion.REPORT),
        Kind.LATE_REPORT: Shape(
            "a delivery report comes so many seconds late", Occasion.REPORT, value=Value.SECONDS
        ),
        Kind.LOST_NOTICE: Shape("a text is stored and not announced (+CMTI)", Occasion.NOTICE),
    }
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault and when it strikes.

    Of the occasions that are counted from the moment it is armed, it strikes at number `first`
    and every `every` after it (0: never again), with the chance `chance`, at most `times` times
    (0: without limit). With `seconds` it strikes once, that long after it was armed.
    """

    kind: Kind
    value: float = 0.0
    stage: Stage | None = None
    first: int = 1
    every: int = 1
    chance: float = 1.0
    times: int = 0
    seconds: float | None = None

    @property
    def shape(self) -> Shape:
        """Return what its kind may be told."""
        return SHAPES[self.kind]

    @property
    def code(self) -> int:
        """Return the value as an error number."""
        return int(self.value)

    def due(self, number: int) -> bool:
        """Tell whether it is the turn of occasion `number`, from 1; the chance left aside."""
        since = number - self.first
        return since == 0 or (since > 0 and self.every > 0 and since % self.every == 0)

    def __str__(self) -> str:
        """Write it as it is read; `parse` gives the same fault back."""
        return "".join((self.kind, self._value_said(), self._turn_said(), *self._options_said()))

    def _value_said(self) -> str:
        takes = self.shape.value is not Value.NONE and self.value != self.shape.usual
        return f"={_plain(self.value)}" if takes else ""

    def _turn_said(self) -> str:
        if self.seconds is not None:
            return f"@{_plain(self.seconds)}s"
        plain = self.first == (self.every or 0)
        return "" if plain else f"@{self.first}"

    def _options_said(self) -> list[str]:
        said = []
        if self.stage is not None and self.stage is not self.shape.stages[0]:
            said.append(f":in={self.stage}")
        if self.seconds is None and self.every > 0 and (self.first, self.every) != (1, 1):
            said.append(f":every={self.every}")
        if self.chance < 1:
            said.append(f":p={self.chance!r}")
        if self.times:
            said.append(f":times={self.times}")
        return said


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else repr(number)
