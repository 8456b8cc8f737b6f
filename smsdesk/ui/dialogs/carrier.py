"""One carrier: its name, the addresses of its gateways, and how they stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from smsdesk.domain.carrier import LONGEST, Carrier, CarrierState, Digits
from smsdesk.domain.errors import Refusal
from smsdesk.ui import carrier_words, plain, words
from smsdesk.ui.context import UiContext
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.region_combo import RegionCombo

WIDTH = 560
LONGEST_TEXT = 250
PATTERN = "{number}@example.org"


class CarrierDialog(DialogFrame):
    """Adds a carrier or changes one; `saved` is called once it is kept."""

    def __init__(
        self,
        context: UiContext,
        carrier: Carrier,
        saved: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Show a carrier; one with the id 0 is new."""
        super().__init__("carrier_dialog", "", parent)
        new = not carrier.id
        title = self.tr("New carrier or service") if new else plain.one_line(carrier.name)
        self.say_title(title)
        self.explain(
            self.tr(
                "In an address {number} stands for the phone number. Paid services that turn mails"
                " into texts work in the same way."
            )
        )
        self._context = context
        self._carrier = carrier
        self._saved = saved
        self._make_parts()
        self._arrange()
        self._fill(carrier)

    def carrier(self) -> Carrier:
        """Return the carrier as it is filled in."""
        return replace(
            self._carrier,
            country=self.country.region() or "",
            name=self.name.text().strip(),
            sms=self.sms.text().strip(),
            mms=self.mms.text().strip(),
            digits=Digits(self.digits.currentData()),
            max_length=self.max_length.value(),
            state=CarrierState(self.state.currentData()),
            since=self.since.text().strip(),
            source=self.source.text().strip(),
        )

    def _fill(self, carrier: Carrier) -> None:
        self.country.set_region(carrier.country)
        self.name.setText(carrier.name)
        self.sms.setText(carrier.sms)
        self.mms.setText(carrier.mms)
        self.digits.setCurrentIndex(self.digits.findData(carrier.digits))
        self.max_length.setValue(carrier.max_length)
        self.state.setCurrentIndex(self.state.findData(carrier.state))
        self.since.setText(carrier.since)
        self.source.setText(carrier.source)

    def _save(self) -> None:
        carriers, made = self._context.desk.carriers, self.carrier()
        self._context.pool.run(
            lambda _progress: carriers.save(made), self._kept, self._failed, owner=self
        )

    def _kept(self, _id: int) -> None:
        self._saved()
        self.accept()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Refusal):
            self.trouble.setText(plain.lines(words.explain(error.trouble)))
            self.trouble.show()
            self.fit()
        else:
            self._context.complain(error)

    # Making.

    def _make_parts(self) -> None:
        self.name = self._text("carrier_name", self.tr("Name"))
        self.country = RegionCombo("carrier_country", None)
        self.country.setAccessibleName(self.tr("Country"))
        self.sms = self._text("carrier_sms", self.tr("Address for texts"), PATTERN)
        self.mms = self._text("carrier_mms", self.tr("Address for pictures"), PATTERN)
        self.digits = QComboBox()
        for each in Digits:
            self.digits.addItem(carrier_words.digits_words(each), each)
        self.max_length = QSpinBox()
        self.max_length.setRange(20, LONGEST)
        self.max_length.setFixedWidth(120)
        self.max_length.lineEdit().setTextMargins(8, 0, 0, 0)
        self.state = QComboBox()
        for state in CarrierState:
            self.state.addItem(carrier_words.state_word(state), state)
        self.since = self._text("carrier_since", self.tr("Since (or ends on)"), "2026-12-31")
        self.source = self._text("carrier_source", self.tr("Who says so"))
        named = (
            (self.digits, "carrier_digits", self.tr("Digits of the number")),
            (self.max_length, "carrier_max_length", self.tr("Longest text")),
            (self.state, "carrier_state", self.tr("How the gateway stands")),
        )
        for widget, name, label in named:
            widget.setObjectName(name)
            widget.setAccessibleName(label)
        self.trouble = plain_label(name="carrier_trouble", wrap=True)
        self.trouble.setProperty("tone", "danger")
        self.trouble.hide()

    def _text(self, name: str, label: str, example: str = "") -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setAccessibleName(label)
        edit.setMaxLength(LONGEST_TEXT)
        edit.setPlaceholderText(example)
        return edit

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(Space.M)
        form.setVerticalSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        shown: tuple[QWidget, ...] = (
            self.name,
            self.country,
            self.sms,
            self.mms,
            self.digits,
            self.max_length,
            self.state,
            self.since,
            self.source,
        )
        for widget in shown:
            label = plain_label(widget.accessibleName(), role="muted")
            label.setBuddy(widget)
            form.addRow(label, widget)
        self.body.addLayout(form)
        self.body.addWidget(self.trouble)
        self.add_button(button(self.tr("Cancel"), "carrier_cancel", clicked=self.reject))
        save = button(self.tr("Save"), "carrier_save", kind="primary", clicked=self._save)
        self.save_button = self.add_button(save)
        self.save_button.setDefault(True)
        self.setMinimumWidth(WIDTH)
