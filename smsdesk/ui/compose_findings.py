"""Tells on "New message" what the check found: who gets it, what it costs, what is in the way.

Owns the words for it and the places where they stand. What sending would do is found out by
`ui.checker`; what can be counted without knowing the people is counted here at once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from smsdesk.codec import segment
from smsdesk.domain import template
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.services.compose import PutOff
from smsdesk.services.recipients import Typed, problem
from smsdesk.ui import when, words
from smsdesk.ui.checker import Checked
from smsdesk.ui.widgets.compose_form import ComposeForm
from smsdesk.ui.widgets.unicode_advice import advise

# Reasons that concern what is typed as the text, and are told below it.
TEXT_REASONS = frozenset(
    {Reason.PLACEHOLDER_UNKNOWN, Reason.PLACEHOLDER_BROKEN, Reason.TEXT_TOO_LONG}
)


class ComposeFindings(QObject):
    """Shows on the form what was found out about it."""

    def __init__(
        self,
        form: ComposeForm,
        region: Callable[[], str | None],
        languages: Callable[[], tuple[int, ...]],
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        """Work on a form; `region` is the country of numbers typed without a country code.

        `languages` are those whose national tables may be used, `now` is the clock's time.
        """
        super().__init__(parent)
        self._form = form
        self._region = region
        self._languages = languages
        self._now = now

    def show(self, checked: Checked) -> None:
        """Show everything that a check found."""
        form = self._form
        form.fields.set_fields(checked.fields)
        form.editor.fields.set_known(frozenset(checked.fields))
        form.recipients.show_troubles(checked.left_out)
        self.count(checked)
        self._show_people(checked)
        self._show_text_trouble(checked.trouble)
        self._show_preview(checked)
        self.show_send(checked)

    def count(self, checked: Checked | None) -> None:
        """Count the text as it is now; with fields the longest one where it was checked."""
        text = self._form.editor.text()
        advice = advise(text, self._languages())
        self._form.editor.mark(advice.at if advice is not None else None)
        try:
            bare = template.parse(text)
        except Refusal:
            bare = template.Template((text,))
        if bare.fields and checked is not None and checked.text == text:
            self._count_longest(checked)
            return
        shown = bare.render({})
        counted = segment.fit(shown, self._languages())
        self._form.counter.tell(counted, len(shown), advice=advice, up_to=bool(bare.fields))

    def show_send(self, checked: Checked) -> None:
        """Let the button say what it will do, as often as the choice of when changes."""
        label = self._send_label(checked)
        self._form.send.setText(label)
        self._form.send.setAccessibleName(label)
        self._form.blocked.setText("")

    def _count_longest(self, checked: Checked) -> None:
        preview = checked.preview
        if preview is None or preview.longest is None or checked.trouble is not None:
            return
        longest = preview.longest
        characters = max((len(one.text) for one in preview.samples), default=0)
        advice = advise(checked.text, self._languages())
        self._form.counter.tell(longest, characters, advice=advice, up_to=True)
        if advice is None and longest.forced_by is not None:
            self._form.counter.tell_field(longest)

    def _show_people(self, checked: Checked) -> None:
        skipped = checked.skipped
        twice = sum(one.reason is Reason.DUPLICATE for one in skipped)
        out = len(skipped) - twice
        pieces = []
        if checked.people:
            pieces.append(self.tr("%n person(s) (gets|get) it", "", checked.ready))
        if out:
            pieces.append(self.tr("%n left out", "", out))
        if twice:
            pieces.append(self.tr("%n duplicate(s) folded", "", twice))
        put_off = checked.preview.put_off if checked.preview is not None else None
        self._form.options.offer_any_hour(put_off is not None)
        if put_off is not None and not self._form.options.any_hour():
            pieces.append(self._put_off_words(put_off))
        self._form.people.setText(" · ".join(pieces))
        self._form.details.setVisible(bool(skipped))
        self._show_number_trouble(checked)

    def _put_off_words(self, put_off: PutOff) -> str:
        said = self.tr("%n (waits|wait) until {time}: quiet hours", "", put_off.count)
        return said.format(time=when.moment(put_off.until, self._now()))

    def _show_number_trouble(self, checked: Checked) -> None:
        region = self._region()
        typed = (one.number for one in checked.entries if isinstance(one, Typed))
        trouble = next(filter(None, (problem(one, region) for one in typed)), None)
        if checked.trouble is not None and checked.trouble.reason is Reason.GROUP_GONE:
            trouble = checked.trouble
        label = self._form.number_trouble
        label.setText(words.explain(trouble) if trouble is not None else "")
        label.setVisible(trouble is not None)

    def _show_text_trouble(self, trouble: Trouble | None) -> None:
        shown = trouble is not None and trouble.reason in TEXT_REASONS
        label = self._form.text_trouble
        label.setText(words.explain(trouble) if trouble is not None and shown else "")
        label.setVisible(shown)

    def _show_preview(self, checked: Checked) -> None:
        shown = self._form.preview
        if not checked.text.strip():
            shown.clear(self.tr("Here you see what each person will read."))
        elif not checked.people:
            shown.clear(self.tr("Choose recipients to see what each of them will read."))
        elif checked.trouble is not None or checked.preview is None:
            shown.clear(self.tr("The text can’t be shown yet."))
        elif not checked.ready:
            shown.clear(self.tr("Nobody of these gets a text. “Details” says why."))
        else:
            found = checked.preview
            shown.show_samples(found.samples, found.ready, found.gaps, self._region())

    def _send_label(self, checked: Checked) -> str:
        if not checked.ready or checked.trouble is not None or checked.preview is None:
            return self.tr("Send")
        people = self.tr("%n person(s)", "", checked.ready)
        parts = self.tr("%n part(s)", "", checked.preview.parts)
        if self._form.options.repeat() is not None:
            return self.tr("Keep for {people}").format(people=people)
        if self._form.options.at() is None and self._form.options.remind() is None:
            return self.tr("Send to {people} · {parts}").format(people=people, parts=parts)
        return self.tr("Schedule for {people} · {parts}").format(people=people, parts=parts)
