"""The thread of one lane: a thin shell around the loop that does the work.

Owns the life of the thread and the last resort: an exception of the loop must neither end the
lane in silence nor take the window with it.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QThread

from smsdesk.domain.changes import Emit, LaneChanged, LaneState
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.services.lane import LaneLoop

_log = logging.getLogger(__name__)


class Lane(QThread):
    """Runs a `LaneLoop`; keep a reference until `finished`, Qt aborts the process otherwise."""

    def __init__(self, loop: LaneLoop, emit: Emit, parent: QObject | None = None) -> None:
        """Take the loop; `start` begins."""
        super().__init__(parent)
        self.setObjectName(f"lane {loop.url}")
        self.loop = loop
        self._emit = emit

    def run(self) -> None:
        """Run the loop to its end; a fault of ours is logged and shown as the lane's trouble."""
        try:
            self.loop.run()
        except Refusal as refusal:
            self._emit(LaneChanged(self.loop.url, LaneState.DOWN, refusal.trouble))
        except Exception as err:  # noqa: BLE001 - the thread would end without a word
            _log.exception("the lane %s ended by a fault of the program", self.loop.url)
            trouble = Trouble(Reason.MODEM_TROUBLE, f"{type(err).__name__}: {err}")
            self._emit(LaneChanged(self.loop.url, LaneState.DOWN, trouble))

    def give_up(self) -> None:
        """Let the loop end now, with a message in the air noted as unknown; returns at once."""
        self.loop.give_up()

    def stop(self) -> None:
        """Let the loop end after the message that is in the air; returns at once."""
        self.loop.stop()
