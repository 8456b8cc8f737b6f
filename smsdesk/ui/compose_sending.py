"""From the press of Send to the message being in the queue, and the way back.

Owns what happens in between: waiting for a name that is still being looked up or for a check
that is still to come, asking where many are sent to, and saying what is missing. The sending
itself is `services.compose`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.repeat import Repeat
from smsdesk.domain.views import SeriesRow
from smsdesk.services.compose import Preview, QueueResult
from smsdesk.services.recipients import dumps, gather
from smsdesk.ui import when, words
from smsdesk.ui.checker import Checked, Checker, When
from smsdesk.ui.compose_findings import TEXT_REASONS
from smsdesk.ui.context import OutboxRequest, UiContext, Undo
from smsdesk.ui.dialogs.confirm_send import ConfirmSend, Plan
from smsdesk.ui.dialogs.left_out import LeftOutDialog
from smsdesk.ui.repeat_words import remind_words
from smsdesk.ui.unfinished import Sheet, Written, draft_name
from smsdesk.ui.widgets.compose_form import ComposeForm
from smsdesk.workers.pool import Progress


class ComposeSending(QObject):
    """Emits `queued` when what was written is in the queue, `stopped` when it stays here."""

    queued = Signal()
    stopped = Signal()

    def __init__(
        self,
        context: UiContext,
        form: ComposeForm,
        checker: Checker,
        sheet: Sheet,
        page: QWidget,
    ) -> None:
        """Work on the form of a page; its dialogs open over the page."""
        super().__init__(page)
        self._context = context
        self._form = form
        self._checker = checker
        self._sheet = sheet
        self._page = page
        self._waits_for_check = self._waits_for_name = False
        self._on_its_way = False

    # Pressing.

    def press(self, checked: Checked | None) -> None:
        """Send what was checked last, as soon as everything typed has been looked at."""
        if self._on_its_way:
            return
        if not self._form.recipients.commit():
            # What is typed is still being looked up; nobody is sent to without it.
            self._waits_for_name = True
        elif self._checker.busy:
            self._waits_for_check = True
            form = self._form
            options = form.options
            when = When(options.at(), options.remind(), options.chosen_route())
            self._checker.look(form.editor.text(), form.recipients.entries(), when, at_once=True)
        elif checked is not None:
            self._send(checked)

    def forget_press(self) -> None:
        """Something else is written now: what was pressed before does not count for it."""
        self._waits_for_check = self._waits_for_name = False

    def take_wait_for_name(self) -> bool:
        """Return whether the press waited for the name typed last; it waits no more."""
        waited, self._waits_for_name = self._waits_for_name, False
        return waited

    def go_on(self, checked: Checked) -> None:
        """A check is here: send it where the press waited for it."""
        if self._waits_for_check:
            self._send(checked)

    # Asking, or saying what is missing.

    def _send(self, checked: Checked) -> None:
        self._waits_for_check = False
        missing = self._missing(checked)
        if missing is not None:
            self._refuse(missing)
        elif self._form.options.repeat() is not None:
            self._repeat(checked, self._form.options.repeat())
        elif checked.ready <= self._context.desk.settings.number("confirm_above"):
            self._queue(checked)
        elif checked.preview is not None:
            self._ask(checked, checked.preview)

    def _missing(self, checked: Checked) -> Trouble | None:
        gone = checked.trouble is not None and checked.trouble.reason is Reason.GROUP_GONE
        if not checked.people and not gone:
            return Trouble(Reason.NO_RECIPIENTS)
        if checked.trouble is not None:
            return checked.trouble
        if checked.preview is None or not checked.ready:
            first = next(iter(checked.left_out.values()), None)
            return first or Trouble(Reason.NO_RECIPIENTS)
        return self._late()

    def _late(self) -> Trouble | None:
        options, now = self._form.options, self._context.desk.clock.now()
        by = options.by()
        if by is not None and by <= max(options.at() or now, now):
            return Trouble(Reason.DEADLINE_BEFORE_START, when.moment(by, now))
        return None

    def _refuse(self, trouble: Trouble) -> None:
        self._form.blocked.setText(words.explain(trouble))
        if trouble.reason is Reason.NO_RECIPIENTS:
            self._form.recipients.edit.setFocus()
        elif trouble.reason is Reason.TEXT_EMPTY or trouble.reason in TEXT_REASONS:
            self._form.editor.setFocus()

    def _ask(self, checked: Checked, preview: Preview) -> None:
        plan = Plan(
            preview,
            checked.skipped,
            self._when_words(),
            self._by_words(),
            self._flash_words(),
            self._form.send.text(),
            self._context.desk.settings.region,
        )
        dialog = ConfirmSend(self._context.theme, plan, self._page)
        dialog.confirmed.connect(partial(self._queue, checked))
        dialog.open()

    def _when_words(self) -> str:
        remind = self._form.options.remind()
        if remind is not None:
            return remind_words(remind)
        at = self._form.options.at()
        if at is None:
            return self.tr("now")
        now = self._context.desk.clock.now()
        return self.tr("not before {when}").format(when=when.moment(at, now))

    def _by_words(self) -> str:
        by = self._form.options.by()
        if by is None:
            return ""
        now = self._context.desk.clock.now()
        return self.tr("given up after {when}").format(when=when.moment(by, now))

    def _flash_words(self) -> str:
        return self.tr("pops up and is not kept") if self._form.options.flash.isChecked() else ""

    # Queueing.

    def _queue(self, checked: Checked) -> None:
        """Queue it in the background; the page is emptied only when it is in the queue."""
        what = self._sheet.written()
        desk, route = self._context.desk, self._form.options.chosen_route()
        name = what.draft.name if what.draft is not None else ""
        at = what.at or self._not_before()
        remind, policy = self._form.options.remind(), self._form.options.chosen_policy()
        any_hour = self._form.options.any_hour()

        def queue(_progress: Progress) -> QueueResult:
            return desk.compose.queue(
                checked.text,
                gather(checked.entries, desk),
                name=name,
                at=at,
                by=what.by,
                priority=what.priority,
                route=route,
                policy=policy,
                any_hour=any_hour,
                remind=remind,
                flash=what.flash,
            )

        self._set_on_its_way(on=True)
        done = partial(self._queued, what, at_once=what.at is None and remind is None)
        self._context.pool.run(queue, done, self._not_queued, long=True, owner=self)

    def _not_before(self) -> datetime | None:
        """Return until when what is sent now can be taken back, None: it goes at once."""
        seconds = self._context.desk.settings.number("undo_seconds")
        return self._context.desk.clock.now() + timedelta(seconds=seconds) if seconds else None

    def _set_on_its_way(self, *, on: bool) -> None:
        self._on_its_way = on
        self._form.send.setEnabled(not on)
        if on:
            self._form.send.setText(self.tr("Putting it into the queue…"))

    def _not_queued(self, error: BaseException) -> None:
        self._set_on_its_way(on=False)
        self.stopped.emit()
        self._context.complain(error)

    def _queued(self, what: Written, result: QueueResult, *, at_once: bool) -> None:
        self._set_on_its_way(on=False)
        if result.batch is None:
            self.stopped.emit()
            region = self._context.desk.settings.region
            LeftOutDialog(result.skipped, self._page, region=region).open()
            return
        self._context.lanes.wake()
        self.queued.emit()
        seconds = self._context.desk.settings.number("undo_seconds")
        count, back = len(result.queued), partial(self._take_back, result.batch, what)
        undo = Undo(self.tr("Undo"), back)
        if seconds and at_once and self._context.lanes.views():
            undo = replace(undo, seconds=seconds, says=partial(self._begins_words, count))
        self._context.navigate("outbox", OutboxRequest(batch=result.batch))
        self._context.notify(undo.says(seconds) if undo.says else self._queued_words(count), undo)

    def _queued_words(self, count: int) -> str:
        said = self.tr("%n message(s) in the queue.", "", count)
        if self._context.lanes.views():
            return said
        return said + " " + self.tr("They go when a modem is connected.")

    def _begins_words(self, count: int, seconds: int) -> str:
        said = self.tr("%n message(s) in the queue.", "", count)
        return f"{said} {self.tr('Sending begins in %n second(s).', '', seconds)}"

    # Again and again.

    def _repeat(self, checked: Checked, rule: Repeat | None) -> None:
        """Keep a rule by which it is sent; the page is emptied once it is kept."""
        what, schedule = self._sheet.written(), self._context.desk.schedule
        if rule is None:
            return
        row = SeriesRow(
            0,
            what.draft.name if what.draft is not None else draft_name(what.text),
            what.text,
            dumps(checked.entries),
            rule,
            priority=what.priority,
            any_hour=self._form.options.any_hour(),
        )

        def kept(series: SeriesRow) -> None:
            self._set_on_its_way(on=False)
            self.queued.emit()
            self._context.navigate("planned", None)
            undo = Undo(self.tr("Undo"), partial(self._forget_series, series, what))
            self._context.notify(self.tr("It will be sent again and again."), undo)

        self._set_on_its_way(on=True)
        self._context.pool.run(
            lambda _progress: schedule.add(row), kept, self._not_queued, long=True, owner=self
        )

    def _forget_series(self, series: SeriesRow, what: Written) -> None:
        schedule = self._context.desk.schedule

        def gone(_rows: object) -> None:
            if self._sheet.written().empty:
                self._sheet.show_written(what)
            self._context.navigate("compose", None)

        self._context.pool.run(
            lambda _progress: schedule.delete([series.id]), gone, self._context.complain
        )

    # The way back.

    def _take_back(self, batch: int, what: Written) -> None:
        desk = self._context.desk

        def cancel(_progress: Progress) -> int:
            return desk.steering.cancel_batch(batch)

        self._context.pool.run(cancel, partial(self._taken_back, what), self._context.complain)

    def _taken_back(self, what: Written, count: int) -> None:
        if self._sheet.written().empty:
            self._sheet.show_written(what)
        self._context.navigate("compose", None)
        self._context.notify(
            self.tr("%n message(s) cancelled before they went.", "", count)
            if count
            else self.tr("It was too late: everything had gone already.")
        )
