"""The last look before many people get a text: how many, how much, when, and who is left out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smsdesk.domain.message import Skipped
from smsdesk.services.compose import Preview
from smsdesk.ui import plain
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.dialogs.left_out import LeftOutDialog, by_reason
from smsdesk.ui.theme import Theme
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import TintedBox
from smsdesk.ui.widgets.labels import plain_label

TEXT_WIDTH = 460
SAMPLE_LENGTH = 320
REASONS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Plan:
    """What is about to be done; `when`, `by` and `kind` are words, "" where they need none.

    `region` is the country whose numbers are shown short.
    """

    preview: Preview
    skipped: tuple[Skipped, ...]
    when: str
    by: str
    kind: str
    yes: str
    region: str | None = None


class ConfirmSend(DialogFrame):
    """Asks once more; `confirmed` is emitted on yes."""

    confirmed = Signal()

    def __init__(self, theme: Theme, plan: Plan, parent: QWidget | None = None) -> None:
        """Show the plan."""
        super().__init__("confirm_send", "", parent)
        self._theme = theme
        self._plan = plan
        title = self.tr("Send to %n person(s)?", "", plan.preview.ready)
        self.say_title(title)
        self.explain(self._figures())
        self._add_sample()
        self._add_gaps()
        self._add_left_out()
        no = button(self.tr("Go back"), "confirm_send_no", clicked=self.reject)
        self.add_button(no)
        yes = button(plan.yes, "confirm_send_yes", kind="primary", clicked=self._yes)
        self.add_button(yes).setDefault(True)
        yes.setFocus()

    def _yes(self) -> None:
        self.confirmed.emit()
        self.accept()

    def _figures(self) -> str:
        pieces = [self.tr("%n part(s) in all", "", self._plan.preview.parts)]
        pieces += [words for words in (self._plan.when, self._plan.by, self._plan.kind) if words]
        return " · ".join(pieces)

    def _add_sample(self) -> None:
        samples = self._plan.preview.samples
        if not samples:
            return
        sample = samples[0]
        name = plain.one_line(sample.recipient.values.get("name", ""), 60)
        who = plain.name_or_number(name, sample.number, self._plan.region)
        words = self.tr("{name} will read:").format(name=who)
        self.body.addWidget(plain_label(words, role="muted", name="confirm_send_who"))
        text = sample.text[:SAMPLE_LENGTH] + ("…" if len(sample.text) > SAMPLE_LENGTH else "")
        self._add_box("neutral", [plain.lines(text)], "confirm_send_sample")

    def _add_gaps(self) -> None:
        gaps = self._plan.preview.gaps
        if gaps:
            people = len({gap.number for gap in gaps})
            words = self.tr("%n text(s) will have a hole where a field is empty.", "", people)
            self._add_box("warning", [words], "confirm_send_gaps")

    def _add_left_out(self) -> None:
        skipped = self._plan.skipped
        if not skipped:
            return
        lines = [self.tr("%n recipient(s) (gets|get) no text:", "", len(skipped))]
        reasons = by_reason(skipped)
        lines += [f"{count:,} × {words}" for count, words in reasons[:REASONS_SHOWN]]
        if len(reasons) > REASONS_SHOWN:
            lines.append("…")
        self._add_box("warning", lines, "confirm_send_left_out")
        show = button(
            self.tr("Show them"), "confirm_send_show", kind="link", clicked=self._show_left_out
        )
        self.body.addWidget(show)

    def _show_left_out(self) -> None:
        LeftOutDialog(self._plan.skipped, self, region=self._plan.region).open()

    def _add_box(self, tint: str, lines: list[str], name: str) -> None:
        box = TintedBox(f"{name}_box", tint)
        label = plain_label("\n".join(lines), name=name, wrap=True)
        label.setFixedWidth(TEXT_WIDTH)
        box.body.addWidget(label)
        self.body.addWidget(box)
