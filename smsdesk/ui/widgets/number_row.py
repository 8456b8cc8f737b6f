"""One number of a contact in the editor: typed, understood, and what may be sent to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from smsdesk.domain import numbers
from smsdesk.domain.carrier import Carrier
from smsdesk.domain.consent import OPTED_OUT, DoNotSend
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Trouble
from smsdesk.domain.views import PhoneRow
from smsdesk.services.candidates import split_numbers
from smsdesk.ui import consent_words, words
from smsdesk.ui.theme import Space, Theme, refresh_style
from smsdesk.ui.widgets.as_you_type import AsYouType
from smsdesk.ui.widgets.buttons import button, icon_button
from smsdesk.ui.widgets.carrier_combo import CarrierCombo
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.region_combo import region_name

MAY, ALWAYS, NEVER = "may", "always", "never"
LONGEST = 120


@dataclass(frozen=True, slots=True)
class Sending:
    """What is chosen for a number: white list or not, and why nothing may be sent ("": it may).

    `why` is the reason a person gave for a change.
    """

    white_list: bool
    do_not_send: str
    why: str


class NumberRow(QWidget):
    """`changed` when something was typed; `removed` when the row should go.

    `several` carries the numbers beyond the first where more than one was typed or pasted.
    """

    changed = Signal()
    several = Signal(list)
    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        region: str | None,
        phone: PhoneRow | None,
        parent: QWidget | None = None,
    ) -> None:
        """Show a stored number, or an empty row."""
        super().__init__(parent)
        self._region = region
        self.phone = phone
        self._foreign = ""
        self.edit = QLineEdit()
        self.sending = QComboBox()
        self.why = QLineEdit()
        self.carrier: CarrierCombo | None = None
        self.verdict = plain_label(role="small", name="number_verdict", wrap=True)
        self._meant = ""
        self.offer = button("", "number_offer", kind="link", clicked=self._take_offer)
        self.remove = icon_button(
            self.tr("Remove this number"),
            "number_remove",
            theme=theme,
            symbol="trash",
            clicked=self.removed.emit,
        )
        self._arrange()
        self._fill(phone)
        self._connect()
        self._judge()

    def typed(self) -> str:
        """Return what is typed, without blanks around it."""
        return self.edit.text().strip()

    def value(self) -> str:
        """Return the number in E.164, "" where it isn't one."""
        try:
            return numbers.sanitise(self.typed(), self._region).value
        except Refusal:
            return ""

    def trouble(self) -> Trouble | None:
        """Return what is wrong with a number that is typed."""
        if not self.typed():
            return None
        try:
            numbers.sanitise(self.typed(), self._region)
        except Refusal as refusal:
            return refusal.trouble
        return None

    def chosen(self) -> Sending:
        """Return what may be sent, as it is chosen."""
        which, why = self.sending.currentData(), self.why.text().strip()
        before = self.phone.do_not_send if self.phone is not None else ""
        if which == NEVER:
            return Sending(
                white_list=False, do_not_send=why or before or DoNotSend.MANUAL.value, why=why
            )
        return Sending(white_list=which == ALWAYS, do_not_send="", why=why)

    def ask_carrier(
        self, carriers: Sequence[Carrier], chosen: int | None, bounced: str = ""
    ) -> None:
        """Offer carriers to choose the number's from; `bounced` says why mails come back."""
        self.carrier = CarrierCombo("number_carrier", carriers, chosen)
        self.carrier.activated.connect(lambda _index: self.changed.emit())
        grid = self.layout()
        if isinstance(grid, QGridLayout):
            grid.addWidget(self.carrier, grid.rowCount(), 0, 1, 2)
            if bounced:
                said = plain_label(bounced, role="small", name="number_bounced", wrap=True)
                said.setProperty("tone", "danger")
                grid.addWidget(said, grid.rowCount(), 0, 1, 2)

    def chosen_carrier(self) -> int | None:
        """Return the id of the carrier that is chosen, None where it is not known."""
        chosen = self.carrier.currentData() if self.carrier is not None else None
        return chosen if isinstance(chosen, int) else None

    def needs_why(self) -> bool:
        """Return whether a reason has to be given and isn't."""
        return self._asks_why() and not self.why.text().strip()

    def belongs_to(self, words_: str) -> None:
        """Say that the number is somebody else's."""
        self._foreign = words_
        self._judge()

    def _asks_why(self) -> bool:
        before = self.phone.do_not_send if self.phone is not None else ""
        now_never = self.sending.currentData() == NEVER
        return (now_never and not before) or (not now_never and before == OPTED_OUT)

    def _fill(self, phone: PhoneRow | None) -> None:
        self.sending.addItem(self.tr("May be texted"), MAY)
        self.sending.addItem(self.tr("On the white list"), ALWAYS)
        self.sending.addItem(self.tr("Do not send"), NEVER)
        if phone is None:
            return
        self.edit.setText(numbers.display(phone.e164, self._region))
        which = NEVER if phone.do_not_send else ALWAYS if phone.white_list else MAY
        self.sending.setCurrentIndex(self.sending.findData(which))
        if phone.do_not_send == OPTED_OUT:
            self.sending.setItemText(
                self.sending.findData(NEVER), self.tr("Opted out: do not send")
            )
        elif phone.do_not_send in {kind.value for kind in DoNotSend}:
            why = consent_words.reason_words(phone.do_not_send)
            self.sending.setItemText(
                self.sending.findData(NEVER), self.tr("Do not send: {reason}").format(reason=why)
            )
        elif phone.do_not_send:
            self.why.setText(phone.do_not_send)

    def set_region(self, region: str | None) -> None:
        """Read what is typed as a number of another country, where it has no code."""
        self._region = region
        self._judge()

    def _split(self, text: str) -> None:
        """Keep one number here and hand the others on: a second one is no extension."""
        found = [one for one in split_numbers(text, self._region) if self._is_number(one)]
        if len(found) > 1:
            self.edit.setText(found[0])
            self.several.emit(found[1:])

    def _is_number(self, text: str) -> bool:
        try:
            return not numbers.sanitise(text, self._region).short
        except Refusal:
            return False

    def _offer(self, trouble: Trouble | None) -> None:
        """Offer what a refused number was probably meant to be."""
        meant = numbers.meant(self.typed(), self._region)[:1] if trouble is not None else ()
        self.offer.setVisible(bool(meant))
        self._meant = meant[0] if meant else ""
        if meant:
            shown = numbers.display(meant[0], None)
            label = self.tr("Did you mean {number}?").replace("{number}", shown)
            self.offer.setText(label)
            self.offer.setAccessibleName(label)

    def _take_offer(self) -> None:
        self.edit.setText(numbers.display(self._meant, self._region))
        self.edit.setFocus()

    def _typed(self, _text: str) -> None:
        self._foreign = ""
        self._judge()
        self.changed.emit()

    def _chose(self, _index: int) -> None:
        self._judge()
        self.changed.emit()

    def _judge(self) -> None:
        trouble = self.trouble()
        bad = trouble is not None or bool(self._foreign)
        self.edit.setProperty("bad", "true" if bad else "false")
        refresh_style(self.edit)
        self._offer(trouble)
        self.verdict.setText(self._verdict(trouble))
        doubtful = self._short() or numbers.is_landline(self.value())
        self.verdict.setProperty("tone", "danger" if bad else "warning" if doubtful else "")
        refresh_style(self.verdict)
        never = self.sending.currentData() == NEVER
        self.why.setVisible(never or self._asks_why())
        hint = self.tr("Why not?") if never else self.tr("Why may it be texted again?")
        self.why.setPlaceholderText(hint)
        self.why.setAccessibleName(hint)

    def _short(self) -> bool:
        try:
            return numbers.sanitise(self.typed(), self._region).short
        except Refusal:
            return False

    def _verdict(self, trouble: Trouble | None) -> str:
        if trouble is not None:
            return words.explain(trouble)
        if self._foreign:
            return self._foreign
        if not self.typed():
            return ""
        number = numbers.sanitise(self.typed(), self._region)
        if number.short:
            return self.tr("A short code, not a person’s number")
        shown = numbers.display(number.value, None)
        parts = [shown, *([region_name(number.region)] if number.region else [])]
        if numbers.is_landline(number.value):
            parts.append(self.tr("a landline: texts may not arrive"))
        return " · ".join(parts)

    def _arrange(self) -> None:
        self.edit.setObjectName("number_edit")
        self.edit.setAccessibleName(self.tr("Phone number"))
        self.edit.setPlaceholderText(self.tr("Phone number"))
        self.edit.setMaxLength(LONGEST)
        self.sending.setObjectName("number_sending")
        self.sending.setAccessibleName(self.tr("What may be sent to this number"))
        self.why.setObjectName("number_why")
        self.why.setMaxLength(LONGEST)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.edit, 0, 0)
        grid.addWidget(self.sending, 0, 1)
        grid.addWidget(self.remove, 0, 2)
        grid.addWidget(self.verdict, 1, 0)
        grid.addWidget(self.why, 1, 1, 1, 2)
        grid.addWidget(self.offer, 2, 0)
        grid.setColumnStretch(0, 1)

    def _connect(self) -> None:
        AsYouType(self.edit, lambda: self._region)
        self.edit.textEdited.connect(self._split)
        self.edit.textChanged.connect(self._typed)
        self.sending.activated.connect(self._chose)
        self.why.textChanged.connect(lambda _text: self.changed.emit())
