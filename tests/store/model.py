"""The queue as DESIGN section 4 has it, in plain Python: what `test_machine` holds the store to.

Every act of the store has its counterpart here, which changes values in memory and keeps the
trail that the store should have written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from smsdesk.domain.message import Receipt
from smsdesk.domain.outcome import Accepted, Outcome, Rejected, RouteDown, TryLater, Unknown
from smsdesk.domain.status import Cause, Delivery, Hold, Status

S, D = Status, Delivery
WAITING, SENDING = S.NOT_PROCESSED, S.PROCESSING
BAD = (D.UNDELIVERED, D.EXPIRED)
FINAL = (D.DELIVERED, *BAD)
RANK = {D.NOT_ASKED: 0, D.PENDING: 1, D.EXPIRED: 2, D.UNDELIVERED: 2, D.DELIVERED: 3}
MATCHED_FOR = timedelta(hours=72)


@dataclass
class Part:
    """An SMS that was handed over."""

    left_at: datetime
    accepted: bool = False
    reference: int | None = None
    said: Receipt | None = None


@dataclass
class Message:
    """An outbound."""

    id: int
    batch: int
    number: str
    total: int
    priority: int
    due: datetime
    deadline: datetime | None
    route: str | None
    want_report: bool
    status: Status = WAITING
    lane: str = ""
    held: Hold = Hold.NONE
    retries: int = 0
    doubtful: bool = False
    delivery: Delivery = D.NOT_ASKED
    parts: list[Part] = field(default_factory=list)
    trail: list[tuple[Cause, Status]] = field(default_factory=list)

    @property
    def in_the_air(self) -> bool:
        """Tell whether nobody has answered for its last part."""
        return bool(self.parts) and not self.parts[-1].accepted

    @property
    def whole(self) -> bool:
        """Tell whether all of it is with the network."""
        return len(self.parts) >= self.total and not self.in_the_air

    def step(self, cause: Cause, status: Status) -> None:
        """Take a step."""
        self.status = status
        self.trail.append((cause, status))
        if status is not SENDING:
            self.lane = ""
        if status in (S.SUCCESS, S.UNKNOWN) and self.want_report:
            self.move(D.PENDING)

    def move(self, delivery: Delivery) -> None:
        """Bring the delivery forward, never back."""
        if RANK[delivery] > RANK[self.delivery]:
            self.delivery = delivery

    def land(self) -> None:
        """Believe that everything of it is there."""
        for part in self.parts:
            part.accepted = True

    def forget_in_the_air(self) -> None:
        """Believe that what is in the air never arrived."""
        self.parts = [part for part in self.parts if part.accepted]

    def judge(self) -> None:
        """Draw what follows from the reports on its parts."""
        said = [part.said.state for part in self.parts if part.said is not None]
        bad = next((state for state in BAD if state in said), None)
        whole = len(said) >= self.total and set(said) == {D.DELIVERED}
        self.move(bad or (D.DELIVERED if whole else D.PENDING))
        if self.status is S.UNKNOWN and self.whole:
            self.step(Cause.REPORTED, S.SUCCESS)


class Model:
    """All messages, and the reports that wait for an answer."""

    def __init__(self) -> None:
        self.messages: dict[int, Message] = {}
        self.early: list[Receipt] = []

    def of(self, allowed: Callable[[Message], bool]) -> list[Message]:
        """Return some messages by their ids."""
        return [each for each in self.messages.values() if allowed(each)]

    def waiting(self) -> list[Message]:
        return self.of(lambda each: each.status is WAITING)

    def sending(self, lane: str | None = None) -> list[Message]:
        return self.of(lambda each: each.status is SENDING and lane in (None, each.lane))

    # Lanes.

    def ready(self, lane: str, now: datetime) -> list[Message]:
        """Return what a lane may claim now, in the order of the queue."""
        found = [
            each
            for each in self.waiting()
            if not each.held
            and each.route in (None, lane)
            and each.due <= now
            and (each.deadline is None or each.deadline > now)
        ]
        return sorted(found, key=lambda each: (-each.priority, each.due, each.id))

    def next_due(self, lane: str) -> datetime | None:
        waiting = self.waiting()
        due = [each.due for each in waiting if not each.held and each.route in (None, lane)]
        return min([*due, *(each.deadline for each in waiting if each.deadline)], default=None)

    def claim(self, lane: str, now: datetime, limit: int) -> list[Message]:
        for each in self.waiting():
            if each.deadline is not None and each.deadline <= now:
                each.step(Cause.EXPIRED, S.FAILED)
        claimed = self.ready(lane, now)[:limit]
        for each in claimed:
            each.step(Cause.CLAIMED, SENDING)
            each.lane = lane
        return claimed

    def settle(self, each: Message, outcome: Outcome, retry_at: datetime | None) -> None:
        if isinstance(outcome, Accepted):
            each.land()
        elif not isinstance(outcome, Unknown):
            each.forget_in_the_air()
        match outcome:
            case Accepted():
                each.step(Cause.ACCEPTED, S.SUCCESS)
            case Rejected():
                each.step(Cause.REJECTED, S.FAILED)
            case RouteDown():
                each.step(Cause.ROUTE_DOWN, WAITING)
            case Unknown():
                each.step(Cause.NO_ANSWER, S.UNKNOWN)
            case TryLater(doubtful=doubtful) if retry_at is None:
                each.doubtful |= doubtful
                each.step(Cause.RETRIES_USED, S.FAILED)
            case TryLater(doubtful=doubtful):
                each.doubtful |= doubtful
                each.retries += 1
                each.due = retry_at
                each.step(Cause.TRY_LATER, WAITING)

    def release(self, lane: str) -> list[Message]:
        released = [each for each in self.sending(lane) if not each.in_the_air]
        for each in released:
            each.step(Cause.ROUTE_DOWN, WAITING)
        return released

    def rescue(self) -> None:
        for each in self.sending():
            if each.in_the_air:
                each.step(Cause.RESCUED_IN_FLIGHT, S.UNKNOWN)
            elif each.whole:
                each.step(Cause.ACCEPTED, S.SUCCESS)
            else:
                each.step(Cause.RESCUED_UNSENT, WAITING)

    # People.

    def cancel(self, found: Iterable[Message], cause: Cause = Cause.CANCELLED) -> list[int]:
        waiting = [each for each in found if each.status is WAITING]
        for each in waiting:
            each.step(cause, S.CANCELLED)
        return [each.id for each in waiting]

    def send_again(self, found: Iterable[Message], now: datetime) -> list[int]:
        resting = [each for each in found if each.status in (S.FAILED, S.CANCELLED, S.UNKNOWN)]
        for each in resting:
            each.doubtful |= each.status is S.UNKNOWN
            each.forget_in_the_air()
            each.due, each.held, each.retries = now, Hold.NONE, 0
            if each.deadline is not None and each.deadline <= now:
                each.deadline = None
            each.step(Cause.SEND_AGAIN, WAITING)
        return [each.id for each in resting]

    def mark_arrived(self, each: Message) -> list[int]:
        if each.status is not S.UNKNOWN:
            return []
        each.land()
        each.step(Cause.PERSON_SAYS_ARRIVED, S.SUCCESS)
        return [each.id]

    def hold(self, which: Iterable[Message], hold: Hold, *, on: bool) -> int:
        changed = [each for each in which if (hold in each.held) is not on]
        for each in changed:
            each.held ^= hold
            each.trail.append((Cause.HELD if on else Cause.LET_GO, each.status))
        return len(changed)

    def edit(self, which: Iterable[Message], name: str, value: object, cause: Cause) -> int:
        """Give those another value that have not got it."""
        changed = [each for each in which if getattr(each, name) != value]
        for each in changed:
            setattr(each, name, value)
            each.trail.append((cause, each.status))
        return len(changed)

    # Reports and late answers.

    def report(self, receipt: Receipt, now: datetime) -> int | None:
        """Note a report, or keep it while it may speak of what is in the air."""
        if any(e.in_the_air and e.number == receipt.recipient for e in self.sending()):
            self.early.append(receipt)
            return None
        return self._apply(receipt, now)

    def look_again(self, now: datetime) -> list[int]:
        kept, self.early = self.early, []
        changed = [self.report(receipt, now) for receipt in kept]
        return [each for each in changed if each is not None]

    def _apply(self, receipt: Receipt, now: datetime) -> int | None:
        found = self._match(receipt, now)
        if found is None:
            return None
        each, part = found
        if part.said is not None and RANK[receipt.state] <= RANK[part.said.state]:
            return None
        part.said, part.accepted = receipt, True
        each.judge()
        return each.id

    def _match(self, receipt: Receipt, now: datetime) -> tuple[Message, Part] | None:
        parts = [
            (each, part)
            for each in self.messages.values()
            for part in each.parts
            if each.number == receipt.recipient and part.left_at >= now - MATCHED_FOR
        ]
        parts.sort(key=lambda found: (found[1].left_at, found[0].id), reverse=True)
        named = [f for f in parts if f[1].reference == receipt.reference]
        nameless = [
            f
            for f in parts
            if f[1].reference is None and (f[1].accepted or f[0].status is S.UNKNOWN)
        ]
        chosen = named or nameless
        repeated = next((f for f in chosen if f[1].said == receipt and _final(f[1])), None)
        waiting = [f for f in chosen if not _final(f[1])]
        if not named:
            # Of the newest message its first part: the report on it proves nothing of the others.
            newest = waiting[0][0] if waiting else None
            of_it = [part for part in (newest.parts if newest else ()) if not _final(part)]
            waiting = [(newest, part) for part in of_it if part.reference is None]
        return repeated or next(iter([*waiting, *named]), None)

    def late(self, each: Message, index: int, reference: int | None) -> bool:
        """Note an answer that came late; it is of use while its part has none."""
        if each.status is not S.UNKNOWN or index >= len(each.parts):
            return False
        part = each.parts[index]
        if part.reference is not None:
            return False
        part.accepted, part.reference = True, reference
        if each.whole:
            each.step(Cause.ANSWERED_LATE, S.SUCCESS)
        else:
            each.step(Cause.PART_ANSWERED_LATE, S.UNKNOWN)
        return True


def _final(part: Part) -> bool:
    return part.said is not None and part.said.state in FINAL
