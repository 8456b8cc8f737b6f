"""What an error of the modem means for the message: MODEMS.md 3.3 as data.

Owns the table from CMS and CME numbers to outcomes. Each row holds a reason and a course: one
letter per attempt, the last repeating.

- `P` permanent: rejected;
- `T` transient: the same message may go later;
- `A` may mean no credit, barring or anti-spam: rejected, and suspicious;
- `Q` nothing can be sent until somebody mends it: the route is down;
- `S` storage full: later, once the memories were cleared; where that does not help, suspicious;
- `D` the network has the message already: it was sent by an earlier try;
- what the sources leave unsettled goes once more, and is then rejected as suspicious; `odd` rows
  for several messages in a row mean that the modem itself is in trouble.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType

from smsdesk.at.events import Answer, CmeError, CmsError, Final
from smsdesk.domain.outcome import Rejected, RouteDown, TryLater
from smsdesk.domain.reasons import Reason, Trouble

Failure = Rejected | TryLater | RouteDown


@dataclass(frozen=True, slots=True)
class Row:
    """How one error number is taken; `delay` None leaves the wait to the queue's back-off.

    `doubtful`: the network's answer was lost on its way, so it may have the message.
    """

    course: str
    reason: Reason
    delay: timedelta | None = None
    odd: bool = False
    doubtful: bool = False


_R = Reason
_MALFORMED = Row("P", _R.MESSAGE_MALFORMED)
_REFUSED = Row("P", _R.MESSAGE_REFUSED)
_BUSY = Row("T", _R.NETWORK_BUSY)
_TROUBLE = Row("T", _R.NETWORK_TROUBLE)
_UNSETTLED = Row("TA", _R.MESSAGE_REFUSED)
_ODD = Row("TA", _R.MODEM_TROUBLE, odd=True)
_FULL = Row("SSSA", _R.STORAGE_FULL, timedelta(seconds=10))
_STARTING = Row("T", _R.SIM_BUSY, timedelta(seconds=5))

CMS: MappingProxyType[int, Row] = MappingProxyType(
    {
        1: Row("P", _R.NUMBER_UNKNOWN_TO_NETWORK),
        8: Row("A", _R.SENDING_BARRED),
        10: Row("P", _R.SENDING_BARRED),
        17: _TROUBLE,
        21: Row("TA", _R.MESSAGE_REFUSED),
        22: _BUSY,
        27: Row("TA", _R.RECIPIENT_UNREACHABLE),
        28: Row("P", _R.NUMBER_UNKNOWN_TO_NETWORK),
        29: Row("TA", _R.SENDING_BARRED),
        30: Row("P", _R.NUMBER_UNKNOWN_TO_NETWORK),
        34: _BUSY,
        38: Row("TTA", _R.NETWORK_TROUBLE),
        41: _TROUBLE,
        42: _BUSY,
        47: _BUSY,
        50: Row("A", _R.SENDING_BARRED),
        69: Row("A", _R.SENDING_BARRED),
        **dict.fromkeys((81, 95, 96, 97, 98, 99, 111), _MALFORMED),
        **dict.fromkeys((127, 128, 129, 130), _REFUSED),
        **dict.fromkeys((143, 144, 145, 159), _MALFORMED),
        **dict.fromkeys((160, 161, 175, 176), _REFUSED),
        192: _BUSY,
        193: Row("TA", _R.SENDING_BARRED),
        194: _TROUBLE,
        195: Row("P", _R.NUMBER_UNKNOWN_TO_NETWORK),
        196: Row("P", _R.RECIPIENT_BARRED),
        197: Row("D", _R.DUPLICATE_AT_NETWORK),
        198: _MALFORMED,
        199: _MALFORMED,
        208: _FULL,
        209: _FULL,
        210: _UNSETTLED,
        211: _FULL,
        212: _UNSETTLED,
        213: _UNSETTLED,
        255: _TROUBLE,
        300: _ODD,
        301: _ODD,
        302: Row("TTA", _R.MODEM_TROUBLE, odd=True),  # also said just after power-on
        303: _ODD,
        304: _MALFORMED,
        305: _MALFORMED,
        310: Row("Q", _R.SIM_MISSING),
        311: Row("Q", _R.SIM_PIN),
        312: Row("Q", _R.SIM_FAILURE),
        313: Row("Q", _R.SIM_FAILURE),
        314: _STARTING,
        315: Row("Q", _R.SIM_FAILURE),
        316: Row("Q", _R.SIM_PUK),
        317: Row("Q", _R.SIM_FAILURE),
        318: Row("Q", _R.SIM_FAILURE),
        320: _UNSETTLED,
        322: _FULL,
        325: _MALFORMED,
        330: Row("Q", _R.NO_SMSC),
        331: Row("T", _R.NOT_REGISTERED, timedelta(seconds=10)),
        332: Row("T", _R.NETWORK_TROUBLE, timedelta(seconds=5), doubtful=True),
        500: Row("TTA", _R.NETWORK_TROUBLE),
        # From here on the numbers are the manufacturers' own; these are the common readings.
        512: Row("T", _R.NETWORK_BUSY, timedelta(seconds=4)),
        513: Row("T", _R.NETWORK_TROUBLE, doubtful=True),
        514: _TROUBLE,
        515: _STARTING,
        531: Row("P", _R.RECIPIENT_BARRED),
    }
)

SIEMENS_CMS: MappingProxyType[int, Row] = MappingProxyType(
    {
        **CMS,
        **dict.fromkeys((514, 515, 516, 517, 519, 520, 538), _MALFORMED),
        **dict.fromkeys((549, 550, 551, 553, 554), _MALFORMED),
        512: _UNSETTLED,
        513: _UNSETTLED,
        532: _STARTING,
        535: _STARTING,
        552: _UNSETTLED,
        615: _TROUBLE,
        616: _TROUBLE,
    }
)
"""Siemens and Cinterion give the numbers from 512 on meanings of their own."""

CME: MappingProxyType[int, Row] = MappingProxyType(
    {
        3: _ODD,
        4: _ODD,
        10: Row("Q", _R.SIM_MISSING),
        11: Row("Q", _R.SIM_PIN),
        12: Row("Q", _R.SIM_PUK),
        13: Row("Q", _R.SIM_FAILURE),
        14: _STARTING,
        15: Row("Q", _R.SIM_FAILURE),
        16: Row("Q", _R.SIM_PIN_WRONG),
        # PIN2 and PUK2 guard single functions, such as the list of numbers that may be called.
        17: _UNSETTLED,
        18: _UNSETTLED,
        20: _FULL,
        23: _UNSETTLED,
        30: Row("T", _R.NOT_REGISTERED, timedelta(seconds=10)),
        31: Row("T", _R.NETWORK_TROUBLE, timedelta(seconds=10), doubtful=True),
        32: Row("T", _R.NOT_REGISTERED, timedelta(seconds=10)),
        515: _STARTING,
        772: Row("Q", _R.SIM_FAILURE),
    }
)

_BARE = _UNSETTLED
"""An ERROR without a number, or one in no table."""


def row_of(final: Final, *, siemens: bool = False) -> Row:
    """Return how an error is taken; an unknown one like a bare ERROR."""
    match final:
        case CmsError(code) if code is not None:
            return (SIEMENS_CMS if siemens else CMS).get(code, _BARE)
        case CmeError(code) if code is not None:
            return CME.get(code, _BARE)
    return _BARE


def already_sent(final: Final) -> bool:
    """Tell whether a refusal says that the network has the message."""
    return row_of(final).course == "D"


def is_stray(final: Final) -> bool:
    """Tell whether an error can't be about a send: it is the late answer to another command.

    321 and the CME numbers speak of an empty slot, 340 of an acknowledgement nobody waited for.
    """
    match final:
        case CmsError(code):
            return code in _NOT_OF_A_SEND_CMS
        case CmeError(code):
            return code in _NOT_OF_A_SEND_CME
    return False


_NOT_OF_A_SEND_CMS = (321, 340)
_NOT_OF_A_SEND_CME = (21, 22)


def failure(final: Final, attempt: int, *, siemens: bool = False) -> Failure:
    """Return the outcome of a send that ended with an error at its `attempt`, from 1."""
    row = row_of(final, siemens=siemens)
    trouble = Trouble(row.reason, words(final))
    match row.course[min(attempt, len(row.course)) - 1]:
        case "T" | "S":
            return TryLater(trouble, row.delay, row.doubtful)
        case "Q":
            # No number belongs into the sentence about a SIM.
            return RouteDown(
                Trouble(row.reason, "" if row.reason in _BARE_DETAIL else words(final))
            )
        case letter:
            return Rejected(trouble, suspicious=letter == "A")


_BARE_DETAIL = frozenset({Reason.SIM_PIN, Reason.SIM_PIN_WRONG})
"""Their detail is the number of tries left, which an error does not say."""


def words(final: Final) -> str:
    """Return an error as a detail: "CMS 38", or the modem's own words."""
    match final:
        case CmsError(code, text):
            return f"CMS {code}" if code is not None else f"CMS {text}".strip()
        case CmeError(code, text):
            return f"CME {code}" if code is not None else f"CME {text}".strip()
        case _:
            return getattr(final, "text", "") or "ERROR"


def is_busy(final: Final) -> bool:
    """Tell whether a refusal means that the SIM or the modem is still starting."""
    match final:
        case CmeError(code):
            return code in _BUSY_CME
        case CmsError(code):
            return code in _BUSY_CMS
    return False


_BUSY_CME = (14, 515)
_BUSY_CMS = (314, 515, 532, 535)


def refused(answer: Answer, *cme: int) -> bool:
    """Tell whether a command was refused with one of these CME numbers."""
    return isinstance(answer.final, CmeError) and answer.final.code in cme
