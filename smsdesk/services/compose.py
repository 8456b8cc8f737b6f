"""From people and a text to messages in the queue.

Owns what happens before a message exists: numbers are sanitised and folded, consent is asked,
fields are filled in, parts are counted; then everything is queued in one transaction with the
rendered text frozen into each message. Nothing is dropped in silence: whoever is left out comes
back as `Skipped` with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from random import Random

from smsdesk.codec import segment
from smsdesk.domain import consent, dates, numbers, template
from smsdesk.domain.changes import Emit, QueueChanged
from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Priority, Queued, Recipient, Skipped
from smsdesk.domain.policy import Policy
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.services.quiet import QuietHours
from smsdesk.services.routing import ANY, Choice, Routing
from smsdesk.services.settings import Settings
from smsdesk.store.database import Store
from smsdesk.store.queue import NewOutbound

MAX_TEXT = 39_015
"""Characters: 255 parts of 153 septets, the most that any concatenation header can number."""

_CONSENT_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Remind:
    """When each recipient is texted: `days_before` the date in a field, `at` by the wall clock."""

    field: str
    days_before: int
    at: time


@dataclass(frozen=True, slots=True)
class Planned:
    """One recipient that would get `text`, in `count.parts` parts with the tables of `count`.

    `due_at` is when, where that is not the same for all.
    """

    recipient: Recipient
    number: str
    text: str
    count: segment.Count
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """A recipient for whom a merge field is empty and has no default."""

    number: str
    field: str
    row: int | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What queueing would do; `parts` is the sum over all, `longest` the count of the longest."""

    ready: int
    skipped: tuple[Skipped, ...]
    parts: int
    longest: segment.Count | None
    samples: tuple[Planned, ...]
    gaps: tuple[Gap, ...]
    put_off: PutOff | None = None


@dataclass(frozen=True, slots=True)
class PutOff:
    """How many have to wait for quiet hours to end, and until when the last of them."""

    count: int
    until: datetime


@dataclass(frozen=True, slots=True)
class QueueResult:
    """What was queued and who was left out; `batch` is None where nobody was left to send to."""

    batch: int | None
    queued: tuple[Queued, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class _Plan:
    ready: tuple[Planned, ...]
    skipped: tuple[Skipped, ...]
    gaps: tuple[Gap, ...]


class Compose:
    """Checks, renders and queues texts."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        quiet: QuietHours,
        routing: Routing,
        clock: Clock,
        random: Random,
        emit: Emit,
    ) -> None:
        """Take the collaborators; `random` draws the concatenation references."""
        self._store = store
        self._settings = settings
        self._quiet = quiet
        self._routing = routing
        self._clock = clock
        self._random = random
        self._emit = emit

    def fields(self) -> tuple[str, ...]:
        """Return the merge fields that every contact has, and the custom ones in use."""
        return ("first_name", "last_name", "name", "organisation", *self._custom_fields())

    def preview(
        self,
        text: str,
        recipients: Sequence[Recipient],
        *,
        samples: int = 3,
        at: datetime | None = None,
        remind: Remind | None = None,
        route: str | None = None,
    ) -> Preview:
        """Say what `queue` would do, without doing it; raises as `queue` does."""
        plan = self._plan(_whole_characters(text), recipients, remind, route)
        longest = max((p.count for p in plan.ready), key=lambda c: (c.parts, c.units), default=None)
        return Preview(
            ready=len(plan.ready),
            skipped=plan.skipped,
            parts=sum(p.count.parts for p in plan.ready),
            longest=longest,
            samples=plan.ready[:samples],
            gaps=plan.gaps,
            put_off=self._put_off(plan.ready, at or self._clock.now()),
        )

    def _put_off(self, ready: Sequence[Planned], at: datetime) -> PutOff | None:
        if not self._quiet.on:
            return None
        opens = self._openings(ready, at)
        late = [opens[each.number] for each in ready if opens[each.number] > (each.due_at or at)]
        return PutOff(len(late), max(late)) if late else None

    def queue(
        self,
        text: str,
        recipients: Sequence[Recipient],
        *,
        name: str = "",
        at: datetime | None = None,
        by: datetime | None = None,
        priority: int = Priority.NORMAL,
        route: str | None = None,
        policy: Policy | None = None,
        merge: bool = True,
        any_hour: bool = False,
        flash: bool = False,
        remind: Remind | None = None,
        known_by: str = "",
        actor: str = "person",
    ) -> QueueResult:
        """Queue `text` to everybody who may get it, in one transaction.

        `at` is the moment before which nothing goes (None: now), `by` the one after which what
        still waits fails; both aware. With `merge` false braces in the text are plain braces; with
        `any_hour` quiet hours don't count; a `flash` text pops up on the screen and is not kept
        (message class 0). With `remind` each goes at a time of its own, and whoever has no date
        there, or one for which it is too late, is left out. With `route` it goes by that one
        alone, and whom it does not reach is left out; else as `policy` has it (None: the default of
        the desk). `known_by` is a route to prefer, for
        its number is known to the recipients; another may stand in.
        Raises `Refusal` TEXT_EMPTY, TEXT_TOO_LONG, PLACEHOLDER_BROKEN, PLACEHOLDER_UNKNOWN,
        NO_RECIPIENTS or DEADLINE_BEFORE_START, with nothing queued.
        """
        due = at or self._clock.now()
        if by is not None and by <= max(due, self._clock.now()):
            raise Refusal(Reason.DEADLINE_BEFORE_START, by.isoformat())
        text = _whole_characters(text)
        route = route and self._routing.named(route)
        plan = self._plan(text, recipients, remind, route, merge=merge)
        if not plan.ready:
            return QueueResult(None, (), plan.skipped)
        added = self._store.queue.add_batch(
            name,
            text,
            self._outbounds(
                plan.ready,
                due,
                {} if route else self._ways(plan.ready, policy, known_by),
                any_hour=any_hour,
                flash=flash,
            ),
            priority=priority,
            due_at=due,
            deliver_by=by,
            route=route,
            actor=actor,
        )
        self._emit(QueueChanged())
        return QueueResult(added.batch, tuple(added.queued), plan.skipped)

    def _ways(
        self, ready: Sequence[Planned], policy: Policy | None, known_by: str
    ) -> Mapping[str, Choice]:
        """Return the way of each number that has one of its own."""
        numbers_ = [planned.number for planned in ready]
        if known_by:
            return dict.fromkeys(numbers_, Choice(known_by, why=Reason.ROUTE_KNOWN_NUMBER))
        return self._routing.choose(numbers_, policy)

    def _outbounds(
        self,
        ready: Sequence[Planned],
        due: datetime,
        ways: Mapping[str, Choice],
        *,
        any_hour: bool,
        flash: bool,
    ) -> Iterator[NewOutbound]:
        want_report = self._settings.flag("delivery_reports")
        keep_quiet = self._quiet.on and not any_hour
        opens = self._openings(ready, due) if keep_quiet else {}
        for planned in ready:
            way = ways.get(planned.number, ANY)
            yield NewOutbound(
                number=planned.number,
                text=planned.text,
                parts=planned.count.parts,
                concat_reference=self._random.randrange(256),
                want_report=want_report,
                flash=flash,
                shift=planned.count.shift,
                any_hour=any_hour,
                due_at=opens.get(planned.number, planned.due_at),
                route=way.route,
                fall_over=way.fall_over,
                why=way.why,
            )

    def _openings(self, ready: Sequence[Planned], due: datetime) -> Mapping[str, datetime]:
        """Return for each number when it may be texted, from when it is due on."""
        moments: dict[datetime, list[str]] = {}
        for planned in ready:
            moments.setdefault(planned.due_at or due, []).append(planned.number)
        opens: dict[str, datetime] = {}
        for moment, numbers_then in moments.items():
            opens |= self._quiet.next_open_of_many(numbers_then, moment)
        return opens

    def _plan(
        self,
        text: str,
        recipients: Sequence[Recipient],
        remind: Remind | None,
        route: str | None,
        *,
        merge: bool = True,
    ) -> _Plan:
        if not text.strip():
            raise Refusal(Reason.TEXT_EMPTY)
        if len(text) > MAX_TEXT:
            raise Refusal(Reason.TEXT_TOO_LONG, str(len(text)), (str(MAX_TEXT),))
        if not recipients:
            raise Refusal(Reason.NO_RECIPIENTS)
        parsed = template.parse(text) if merge else template.Template((text,))
        parsed.check(self._known_fields(recipients))
        good, skipped = self._reachable(recipients, route)
        return self._rendered(parsed, good, skipped, remind)

    def _known_fields(self, recipients: Sequence[Recipient]) -> frozenset[str]:
        """A list's own headings are its fields; without a list, those of the address book."""
        known = frozenset(key for recipient in recipients for key in recipient.values)
        if any(recipient.row is None for recipient in recipients):
            known |= frozenset(self.fields())
        return known

    def _custom_fields(self) -> tuple[str, ...]:
        return tuple(template.field_key(name) for name in self._store.contacts.custom_fields())

    def _reachable(
        self, recipients: Sequence[Recipient], route: str | None
    ) -> tuple[list[tuple[Recipient, str]], list[Skipped]]:
        """Split into recipients with a number that may get a text, and the others with reasons."""
        numbered, skipped = self._numbered(recipients)
        wanted = [number for _, number in numbered]
        out = {number: Trouble(reason) for number, reason in self._blocked(wanted).items()}
        if route:
            out = {**self._routing.unreachable(wanted, route), **out}
        good: list[tuple[Recipient, str]] = []
        for recipient, number in numbered:
            trouble = out.get(number)
            if trouble is None:
                good.append((recipient, number))
            else:
                told = (trouble.reason, recipient.row, trouble.detail)
                skipped.append(Skipped(recipient.typed, *told))
        return good, skipped

    def _numbered(
        self, recipients: Sequence[Recipient]
    ) -> tuple[list[tuple[Recipient, str]], list[Skipped]]:
        seen: dict[str, Recipient] = {}
        numbered: list[tuple[Recipient, str]] = []
        skipped: list[Skipped] = []
        region = self._settings.region
        for recipient in recipients:
            try:
                number = numbers.sanitise(
                    recipient.typed, region, short_codes=recipient.row is None
                ).value
            except Refusal as refusal:
                skipped.append(Skipped(recipient.typed, refusal.reason, recipient.row))
                continue
            if number in seen:
                first = seen[number]
                where = str(first.row) if first.row is not None else first.typed
                skipped.append(Skipped(recipient.typed, Reason.DUPLICATE, recipient.row, where))
                continue
            seen[number] = recipient
            numbered.append((recipient, number))
        return numbered, skipped

    def _blocked(self, wanted: Sequence[str]) -> dict[str, Reason]:
        only_white_list = self._settings.flag("test_mode")
        blocked: dict[str, Reason] = {}
        for start in range(0, len(wanted), _CONSENT_CHUNK):
            chunk = wanted[start : start + _CONSENT_CHUNK]
            known = self._store.consents.many(chunk)
            for number in chunk:
                reason = consent.refusal(known.get(number), only_white_list=only_white_list)
                if reason is not None:
                    blocked[number] = reason
        return blocked

    def _rendered(
        self,
        parsed: template.Template,
        good: Sequence[tuple[Recipient, str]],
        skipped: list[Skipped],
        remind: Remind | None,
    ) -> _Plan:
        ready: list[Planned] = []
        gaps: list[Gap] = []
        max_parts = self._settings.number("max_parts")
        languages = self._settings.languages
        for recipient, number in good:
            text = parsed.render(recipient.values)
            reason = _text_problem(text, count := segment.fit(text, languages), max_parts)
            if reason is not None:
                detail = str(count.parts)
                skipped.append(Skipped(recipient.typed, reason, recipient.row, detail))
                continue
            try:
                due = None if remind is None else self._reminder(recipient, number, remind)
            except Refusal as refusal:
                out = (refusal.reason, recipient.row, refusal.trouble.detail)
                skipped.append(Skipped(recipient.typed, *out))
                continue
            ready.append(Planned(recipient, number, text, count, due))
            gaps.extend(
                Gap(number, key, recipient.row) for key in parsed.empty_fields(recipient.values)
            )
        skipped.sort(key=lambda s: s.row or 0)
        return _Plan(tuple(ready), tuple(skipped), tuple(gaps))

    def _reminder(self, recipient: Recipient, number: str, remind: Remind) -> datetime:
        """Return when somebody is reminded; raise `Refusal` where the date does not allow it."""
        written = recipient.values.get(remind.field, "")
        day = dates.read_date(written, self._settings.region)
        if day is None:
            raise Refusal(Reason.DATE_NOT_UNDERSTOOD, written)
        moment = dates.reminder(day, remind.days_before, remind.at, self._quiet.zone_of(number))
        if moment < self._clock.now():
            raise Refusal(Reason.REMINDER_TOO_LATE, written)
        return moment


def _whole_characters(text: str) -> str:
    """Join surrogate pairs, and put U+FFFD for half of one: neither SMS nor file can hold it."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _text_problem(text: str, count: segment.Count, max_parts: int) -> Reason | None:
    if not text.strip():
        return Reason.TEXT_EMPTY
    return Reason.TEXT_TOO_LONG if count.parts > max_parts else None
