"""Another SIM in a modem: said on its card until somebody has read it.

Owns the sentence; which SIM was there before is `workers.lanes`' to remember.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from smsdesk.domain.changes import SimSwapped
from smsdesk.domain.views import SimRow
from smsdesk.services.lane import LaneView
from smsdesk.store.modems import Modems
from smsdesk.ui import lane_words, plain
from smsdesk.ui.context import UiContext
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import TintedBox
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.lane_card import LaneCard

END_OF = "…\u2060"  # the line does not break behind it


class LaneSim(QObject):
    """The news about one lane's SIM; lives as long as the card."""

    def __init__(self, context: UiContext, card: LaneCard) -> None:
        """Put the box on the card, hidden."""
        super().__init__(card)
        self._context = context
        self._url = card.url
        self._told: SimSwapped | None = None
        self.box = TintedBox(f"lane_swap_{card.url}", "info")
        self.sentence = plain_label(role="strong", name=f"lane_swap_text_{card.url}", wrap=True)
        self._what_now = plain_label(
            self.tr("Messages go out by this one from now on; delivery reports still find theirs."),
            name=f"lane_swap_more_{card.url}",
            wrap=True,
        )
        self.ok = button(self.tr("OK"), f"lane_swap_ok_{card.url}", clicked=self._read)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.sentence)
        said.addWidget(self._what_now)
        self.box.body.setSpacing(Space.M)
        self.box.body.addLayout(said, 1)
        self.box.body.addWidget(self.ok)
        self.box.hide()
        card.details.addWidget(self.box)

    def tell(self, view: LaneView) -> None:
        """Say that another SIM is there, where it is news."""
        swap = self._context.lanes.swap(view.url)
        if swap is None:
            self.box.hide()
        elif swap != self._told:
            describe_swap(self._context, swap, self._say, self)
        self._told = swap

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.box.setAccessibleName(sentence)
        self.box.setVisible(self._context.lanes.swap(self._url) is not None)

    def _read(self) -> None:
        self._context.lanes.forget_swap(self._url)
        self.box.hide()


def describe_swap(
    context: UiContext, swap: SimSwapped, say: Callable[[str], None], owner: QObject
) -> None:
    """Look up the two SIMs and hand on the sentence about them."""
    modems = context.desk.store.modems
    context.pool.run(lambda _progress: _sentence(modems, swap), say, context.complain, owner=owner)


def _sentence(modems: Modems, swap: SimSwapped) -> str:
    rows = {row.imsi: row for row in modems.sims()}
    now = _called(rows.get(swap.status.imsi), swap.status.imsi)
    before = _called(rows.get(swap.before), swap.before)
    return lane_words.another_sim(now, before)


def _called(row: SimRow | None, imsi: str) -> str:
    """Return what a person knows a SIM by: its network and its number.

    Where nobody knows the number, the end of the IMSI tells two SIMs of one network apart.
    """
    operator, number = (row.operator, row.number) if row is not None else ("", "")
    return plain.one_line(f"{operator} {number or END_OF + imsi[-4:]}".strip())
