"""How fast one SIM may send: a choice of sensible plans, or one of one's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from smsdesk.domain.pace import Plan
from smsdesk.services.pace import used_by
from smsdesk.ui.context import UiContext
from smsdesk.ui.dialogs.frame import DialogFrame
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.labels import plain_label

WIDTH = 480
LARGEST = 1_000_000

CAREFUL = Plan(gap=6, spread=40, per_hour=300, per_day=1_000)
VERY_CAREFUL = Plan(gap=10, spread=50, per_hour=100, per_day=200, per_month=3_000)


class SendingPlan(DialogFrame):
    """The plan of one SIM; nothing is kept before "Save"."""

    def __init__(self, context: UiContext, imsi: str, parent: QWidget | None = None) -> None:
        """Make the dialog for a SIM, and read its plan."""
        super().__init__("sending_plan", "", parent)
        self.say_title(self.tr("How fast this SIM may send"))
        self.explain(
            self.tr(
                "Operators block SIMs that send as machines do, and most contracts have a limit."
                " Parts are counted: a long text is several. What is over a limit waits and goes"
                " by itself."
            )
        )
        self._context = context
        self._imsi = imsi
        self._showing = False
        self._make_parts()
        self._arrange()
        self._read()

    def plan(self) -> Plan:
        """Return the plan as it is filled in."""
        starts = self.day_starts.time()
        return Plan(
            gap=self.gap.value(),
            spread=self.spread.value() if self.gap.value() else 0,
            per_minute=self.per_minute.value(),
            per_hour=self.per_hour.value(),
            per_day=self.per_day.value(),
            per_month=self.per_month.value(),
            day_starts=time(starts.hour(), starts.minute()),
        )

    def _read(self) -> None:
        desk, imsi = self._context.desk, self._imsi

        def read(_progress: object) -> tuple[Plan, int, int]:
            plan = desk.store.plans.get(imsi)
            used = used_by(desk.store.plans, imsi, plan, desk.clock.now(), desk.settings)
            return plan, used.this_day, used.this_month

        self._context.pool.run(read, self._show_known, self._context.complain, owner=self)

    def _show_known(self, known: tuple[Plan, int, int]) -> None:
        plan, day, month = known
        self._show(plan)
        said = self.tr("Sent today: {day} · this month: {month} (in parts)")
        self.used.setText(said.format(day=f"{day:,}", month=f"{month:,}"))

    def _show(self, plan: Plan) -> None:
        self._showing = True
        self.gap.setValue(round(plan.gap))
        self.spread.setValue(plan.spread)
        self.per_minute.setValue(plan.per_minute)
        self.per_hour.setValue(plan.per_hour)
        self.per_day.setValue(plan.per_day)
        self.per_month.setValue(plan.per_month)
        self.day_starts.setTime(QTime(plan.day_starts.hour, plan.day_starts.minute))
        self._showing = False
        self._tell()

    def _preset_chosen(self, _index: int) -> None:
        chosen = self.preset.currentData()
        if isinstance(chosen, Plan):
            self._show(replace(chosen, day_starts=self.plan().day_starts))

    def _changed(self) -> None:
        if not self._showing:
            self._tell()

    def _tell(self) -> None:
        """Name the plan that is filled in, and close what means nothing without a gap."""
        now = replace(self.plan(), day_starts=Plan().day_starts)
        place = next(
            (place for place in range(self.preset.count()) if self.preset.itemData(place) == now),
            self.preset.count() - 1,
        )
        self.preset.setCurrentIndex(place)
        self.spread.setEnabled(self.gap.value() > 0)
        self.day_starts.setEnabled(bool(self.per_day.value() or self.per_month.value()))

    def _save(self) -> None:
        plans, imsi, plan = self._context.desk.store.plans, self._imsi, self.plan()

        def kept(_nothing: None) -> None:
            self._context.lanes.wake()
            self._context.pulse.look()
            self.accept()

        self._context.pool.run(
            lambda _progress: plans.set(imsi, plan), kept, self._context.complain, owner=self
        )

    # Making.

    def _make_parts(self) -> None:
        self.preset = QComboBox()
        self.preset.addItem(self.tr("As fast as the modem can"), Plan())
        self.preset.addItem(self.tr("Careful: about ten a minute"), CAREFUL)
        self.preset.addItem(self.tr("Very careful: 200 a day"), VERY_CAREFUL)
        self.preset.addItem(self.tr("A plan of my own"), None)
        self.preset.activated.connect(self._preset_chosen)
        self.gap = QSpinBox()
        self.gap.setRange(0, 3_600)
        self.gap.setSuffix(self.tr(" s"))
        self.spread = QSpinBox()
        self.spread.setRange(0, 100)
        self.spread.setPrefix("± ")
        self.spread.setSuffix(" %")
        self.per_minute, self.per_hour = self._limit(), self._limit()
        self.per_day, self.per_month = self._limit(), self._limit()
        self.day_starts = QTimeEdit()
        self.day_starts.lineEdit().setTextMargins(8, 0, 0, 0)
        self.day_starts.timeChanged.connect(lambda _time: self._changed())
        self.used = plain_label(role="muted", name="plan_used", wrap=True)
        for spin in (self.gap, self.spread):
            self._follow(spin)

    def _limit(self) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(0, LARGEST)
        spin.setGroupSeparatorShown(True)
        spin.setSpecialValueText(self.tr("no limit"))
        self._follow(spin)
        return spin

    def _follow(self, spin: QSpinBox) -> None:
        spin.setKeyboardTracking(False)
        spin.lineEdit().setTextMargins(8, 0, 0, 0)
        spin.valueChanged.connect(lambda _value: self._changed())

    def _arrange(self) -> None:
        form = QFormLayout()
        named: tuple[tuple[QWidget, str, str], ...] = (
            (self.preset, "plan_preset", self.tr("Plan")),
            (self.gap, "plan_gap", self.tr("Pause between two messages")),
            (self.spread, "plan_spread", self.tr("more or less, by chance")),
            (self.per_minute, "plan_minute", self.tr("Parts a minute")),
            (self.per_hour, "plan_hour", self.tr("Parts an hour")),
            (self.per_day, "plan_day", self.tr("Parts a day")),
            (self.per_month, "plan_month", self.tr("Parts a month")),
            (self.day_starts, "plan_day_starts", self.tr("Day and month begin at")),
        )
        for widget, name, label in named:
            widget.setObjectName(name)
            widget.setAccessibleName(label)
            form.addRow(label, widget)
        self.body.addLayout(form)
        self.body.addWidget(self.used)
        self.add_button(button(self.tr("Cancel"), "plan_cancel", clicked=self.reject))
        save = button(self.tr("Save"), "plan_save", kind="primary", clicked=self._save)
        self.save = self.add_button(save)
        self.save.setDefault(True)
        self.setMinimumWidth(WIDTH)
