"""A lane in words: what the modem is called, its operator, its signal, what it is doing.

Shared by the status bar, the modems page and the banner, so that they say the same.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smsdesk.domain.changes import LaneState
from smsdesk.domain.reasons import Reason
from smsdesk.services.lane import UNPLUGGED, LaneView
from smsdesk.ui import plain, words
from smsdesk.ui.theme import Tint, Tokens

VIRTUAL = "virtual://"
NOT_PLUGGED_IN = UNPLUGGED | {Reason.PORT_GONE}
# In these states the modem can be asked something.
UP = frozenset({LaneState.READY, LaneState.SENDING, LaneState.WAITING, LaneState.PAUSED})


def _tr(text: str) -> str:
    return QCoreApplication.translate("lanes", text)


def title(view: LaneView) -> str:
    """Return what the modem calls itself, else where it is; of another route its name."""
    if not view.is_modem:
        return plain.one_line(view.url.partition(":")[2])
    if view.url.startswith(VIRTUAL):
        return _tr("Virtual modem")
    name = " ".join(f"{view.modem.manufacturer} {view.modem.model}".split())
    return plain.one_line(name) if name else view.url


def operator(view: LaneView) -> str:
    """Return the network's name, else what the modem is called."""
    return plain.one_line(view.modem.operator) or title(view)


def state(view: LaneView) -> str:
    """Return what the lane is doing, in a word or two."""
    return _tr("Unplugged") if unplugged(view) else words.lane_word(view.state)


def unplugged(view: LaneView) -> bool:
    """Tell whether the lane waits for its modem to be plugged in."""
    return view.trouble is not None and view.trouble.reason in NOT_PLUGGED_IN


def another_sim(now: str, before: str) -> str:
    """Say that a modem has another SIM than before."""
    return _tr("Another SIM is in this modem: {now} (before: {before}).").format(
        now=now, before=before
    )


def state_tint(tokens: Tokens, view: LaneView) -> Tint:
    """Return the tint of a lane's state."""
    if unplugged(view):
        return tokens.warning
    return {
        LaneState.STARTING: tokens.neutral,
        LaneState.READY: tokens.success,
        LaneState.SENDING: tokens.info,
        LaneState.WAITING: tokens.info,
        LaneState.PAUSED: tokens.warning,
        LaneState.DOWN: tokens.danger,
        LaneState.STOPPED: tokens.neutral,
    }[view.state]


def signal(dbm: int | None) -> str:
    """Return the signal in words and dBm: "Good signal (-81 dBm)"."""
    if dbm is None:
        return _tr("Signal not known")
    if dbm >= -75:
        word = _tr("Very good signal")
    elif dbm >= -85:
        word = _tr("Good signal")
    elif dbm >= -97:
        word = _tr("Fair signal")
    else:
        word = _tr("Weak signal")
    return f"{word} ({dbm} dBm)"
