"""What a program can do about a trouble: at most one thing for each, on a button.

Owns the choice and the button's words; whoever shows the button does it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.ui import words
from smsdesk.ui.marking import QT_TRANSLATE_NOOP
from smsdesk.ui.words import translated


class Act(Enum):
    """What a button does."""

    RETRY = auto()
    COPY = auto()
    ENTER_PIN = auto()
    SET_CENTRE = auto()
    CONNECT = auto()
    USE_PORT = auto()
    FIND_PORT = auto()
    USE_OTHER_MODEM = auto()
    ENTER_PASSWORD = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """A button: what it says and does; `target` is the command to copy or the port to use."""

    act: Act
    label: str
    target: str = ""


_N = QT_TRANSLATE_NOOP

_LABELS = {
    Act.RETRY: _N("words", "Look again"),
    Act.COPY: _N("words", "Copy the command"),
    Act.ENTER_PIN: _N("words", "Enter the PIN"),
    Act.SET_CENTRE: _N("words", "Enter the number…"),
    Act.CONNECT: _N("words", "Connect"),
    Act.USE_PORT: _N("words", "Use {target}"),
    Act.FIND_PORT: _N("words", "Use another port"),
    Act.USE_OTHER_MODEM: _N("words", "Use the other modem"),
    Act.ENTER_PASSWORD: _N("words", "Enter the password…"),
}

_FOUND: dict[Reason, Act] = {
    Reason.NO_PORT: Act.RETRY,
    Reason.PORT_MISSING: Act.RETRY,
    Reason.PORT_NO_PERMISSION: Act.COPY,
    Reason.PORT_NEEDS_LOGIN: Act.RETRY,
    Reason.PORT_NOT_SHARED: Act.COPY,
    Reason.PORT_IN_USE: Act.RETRY,
    Reason.PORT_GONE: Act.RETRY,
    Reason.PORT_REFUSED: Act.RETRY,
    Reason.PORT_FAILED: Act.RETRY,
    Reason.WRONG_PORT: Act.USE_PORT,
    Reason.NOT_A_MODEM: Act.RETRY,
    Reason.MODEM_SILENT: Act.RETRY,
    Reason.MODEM_TROUBLE: Act.RETRY,
    Reason.SIM_MISSING: Act.RETRY,
    Reason.SIM_PIN: Act.ENTER_PIN,
    Reason.SIM_PIN_LAST_TRY: Act.RETRY,
    Reason.SIM_PUK: Act.RETRY,
    Reason.SIM_FAILURE: Act.RETRY,
    Reason.SIM_BUSY: Act.RETRY,
    Reason.SIM_FULL: Act.CONNECT,
    Reason.NO_SMSC: Act.CONNECT,
    Reason.NOT_REGISTERED: Act.RETRY,
    Reason.REGISTRATION_DENIED: Act.RETRY,
    Reason.SMS_NOT_SUPPORTED: Act.RETRY,
}
"""For a port that was looked at."""

_CONNECTED: dict[Reason, Act] = {
    Reason.PORT_MISSING: Act.FIND_PORT,
    Reason.PORT_NO_PERMISSION: Act.COPY,
    Reason.PORT_NOT_SHARED: Act.COPY,
    Reason.PORT_BAD_URL: Act.FIND_PORT,
    Reason.WRONG_PORT: Act.USE_PORT,
    Reason.NOT_A_MODEM: Act.FIND_PORT,
    Reason.DEVICE_CANT_TEXT: Act.FIND_PORT,
    Reason.MODEM_SILENT: Act.FIND_PORT,
    Reason.NO_SMSC: Act.SET_CENTRE,
    Reason.OTHER_MODEM: Act.USE_OTHER_MODEM,
    Reason.PASSWORD_NEEDED: Act.ENTER_PASSWORD,
    Reason.MAIL_LOGIN_REFUSED: Act.ENTER_PASSWORD,
    Reason.MAIL_APP_PASSWORD_NEEDED: Act.ENTER_PASSWORD,
    Reason.MAIL_SIGN_IN_REFUSED: Act.ENTER_PASSWORD,
}
"""For a lane, whose card has a button to try again, and a field for the PIN."""


def offer(trouble: Trouble, *, connected: bool) -> Offer | None:
    """Return what can be done about the trouble of a lane (`connected`) or of a port found."""
    act = (_CONNECTED if connected else _FOUND).get(trouble.reason)
    command = words.command(trouble)
    if command:
        act = Act.COPY
    if act is None:
        return None
    hint = trouble.hints[0] if trouble.hints else ""
    target = command if act is Act.COPY else hint
    label = translated(_LABELS[act])
    return Offer(act, label.replace("{target}", target.rpartition("/")[2]), target)
