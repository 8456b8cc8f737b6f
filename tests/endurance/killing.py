"""The program killed again and again while it sends through three modems at once.

Owns the story of one data directory, played from a seed: who is written to, where and when each
life of the program ends, and at the end the network's own record held against the outbox.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from smsdesk.app import open_quiet_desk
from smsdesk.codec import pdu, segment
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Cause, Delivery, Status
from smsdesk.domain.views import OutboundFilter, OutboundRow
from smsdesk.services.desk import Desk
from smsdesk.sim.journal import Record
from smsdesk.sim.network import Ways
from smsdesk.sim.people import BY_ENDING
from smsdesk.sim.server import SimOptions
from tests.endurance.hour import phone_of
from tests.support.lives import KILLED, Life, Lives
from tests.support.points import POINTS, SOMETIMES
from tests.support.witness import Witness, virtual_modems

MODEMS = 3
SHOW_REPORTS = (
    *("clean", "echoing", "garbage", "urc_flood", "bare_prompt", "lte_only", "huawei"),
    *("zte_mf626", "option", "sim7600", "ec25", "he910", "siemens", "mc75i", "gc79"),
)
KEEP_REPORTS = ("huawei_e3531", "novatel", "sierra", "dlink_dwm156")
"""Modems whose answers come, however oddly: all doubt is then about a kill. What those that keep
reports get while nobody listens is read by the next life."""
LATENCY = 0.01
WAYS = Ways(report_delay=0.4, spread=0.9)
ENOUGH = 60
"""Messages that wait when a life begins: whatever it is to die at comes before they are gone."""
PATIENCE = 120.0
AWHILE = 1.0
"""Seconds for what a life may never do."""


@dataclass
class Story:
    """One data directory, its modems, and everything that was ever queued."""

    directory: Path
    random: Random
    lives: Lives
    urls: tuple[str, ...]
    witness: Witness
    queued: dict[str, str] = field(default_factory=dict)
    """The text for each number; every message goes to a number of its own."""
    died: Counter[str] = field(default_factory=Counter)
    """Where lives ended."""
    read: dict[tuple[str, int], str] = field(default_factory=dict)
    """The reports that a life has read, by number and reference, and how the modem gave them."""
    _deck: list[str] = field(default_factory=list)
    _numbers: int = 0
    _lives: int = 0

    # Playing.

    def kill_once(self) -> None:
        """Let the program live and die once, anywhere from its start on."""
        with self.desk() as desk:
            self._top_up(desk)
        point = self._next_point()
        if point:
            self._die_at(point)
        else:
            self._die_by_chance()

    def _next_point(self) -> str:
        """Deal each named point once, and as many times none, before any comes again."""
        if not self._deck:
            self._deck = [*POINTS, *[""] * len(POINTS)]
            self.random.shuffle(self._deck)
        return self._deck.pop()

    def _die_by_chance(self) -> None:
        """Kill it from outside, some moment after the network took some number of parts."""
        goal = len(self.witness.records) + self.random.randrange(20)
        life = self._start()
        if not self.witness.wait_for(goal, PATIENCE):
            self._fail(life, f"nothing is sent: {goal} parts were expected")
        # Not a wait but the moment itself: no event marks it.
        life.ended(self.random.uniform(0, 3 * LATENCY))
        life.kill()
        self._over(life, "anywhere")

    def _die_at(self, point: str) -> None:
        often = 1 if point in SOMETIMES else self.random.randrange(1, 20)
        life = self._start(point, often)
        if not life.ended(AWHILE if point in SOMETIMES else PATIENCE):
            if point not in SOMETIMES:
                self._fail(life, f"it never comes to: {point}")
            point = "anywhere"
            life.kill()
        self._over(life, point)

    def _start(self, point: str = "", nth: int = 1, *more: str) -> Life:
        self._lives += 1
        ports = [word for url in self.urls for word in ("--port", url)]
        words = ["--data-dir", str(self.directory), "run", *ports, *more]
        return self.lives.start(words, self._log(), point=point, nth=nth)

    def _log(self) -> Path:
        return self.directory.with_name(f"life-{self._lives}.log")

    def _over(self, life: Life, where: str) -> None:
        status = life.end()
        assert status == KILLED, f"it ended by itself, with {status}: {life.log.read_text()}"
        self.died[where] += 1
        self._note_reports(life)
        life.log.unlink()
        life.out.unlink(missing_ok=True)
        with self.desk() as desk:
            assert desk.store.queue.rescue_preview() <= MODEMS, "one at a time on each lane"

    def _note_reports(self, life: Life) -> list[tuple[str, int]]:
        """Return which reports a life has read: it says so before anything comes of them."""
        found = []
        for line in life.log.read_text().splitlines():
            if line.startswith("read "):
                _, raw, how = line.split()
                report = pdu.decode(raw, "in")
                assert isinstance(report, pdu.StatusReport), report
                key = ("+" + report.recipient.lstrip("+"), report.reference)
                self.read[key] = how
                found.append(key)
        return found

    def _fail(self, life: Life, what: str) -> None:
        life.kill()
        life.end()
        raise AssertionError(f"{what}\n{life.log.read_text()}")

    def run_to_the_end(self) -> set[tuple[str, int]]:
        """Let the program send all that waits; return the reports that this life has read."""
        life = self._start("", 1, "--until-idle", "--timeout", str(2 * PATIENCE))
        if not life.ended(3 * PATIENCE):
            self._fail(life, "it does not end")
        status = life.end()
        assert status == 0, f"{status}: {life.log.read_text()}"
        return set(self._note_reports(life))

    # Messages.

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """Open the data directory beside the program, or without it."""
        with open_quiet_desk(self.directory) as desk:
            yield desk

    def _top_up(self, desk: Desk) -> None:
        missing = ENOUGH - desk.store.outbounds.counts().of(Status.NOT_PROCESSED)
        if missing <= 0:
            return
        new = dict(self._write() for _ in range(missing))
        people = [Recipient(number, {"words": words}) for number, words in new.items()]
        result = desk.compose.queue("{words}", people)
        assert len(result.queued) == len(new), result.skipped
        self.queued |= new

    def _write(self) -> tuple[str, str]:
        """Return a number that gets no other text, and a text of one part or several."""
        while (number := phone_of(self._numbers))[-2:] in BY_ENDING:
            self._numbers += 1
        self._numbers += 1
        sign = self.random.choice(("", "", "", " €", " Ж", " 😀"))
        count = self.random.choice((1, 1, 1, 1, 25, 60))
        return number, " ".join(f"<{self._numbers}.{k}>" for k in range(count)) + sign


@contextmanager
def story(directory: Path, seed: int, lives: Lives) -> Iterator[Story]:
    """Serve three modems of any family to a program that is killed all the time."""
    random = Random(seed)
    profiles = [random.choice(KEEP_REPORTS), *random.sample(SHOW_REPORTS, MODEMS - 1)]
    options = SimOptions(
        modems=MODEMS,
        pty=True,
        link_dir=directory,
        profile=",".join(profiles),
        latency=LATENCY,
        seed=seed,
    )
    with virtual_modems(options, ways=WAYS) as (server, witness):
        told = Story(directory / "data", random, lives, server.urls, witness)
        with told.desk() as desk:
            desk.settings.put("default_region", "US")
        yield told


# After the story.


def reckon(told: Story) -> Counter[str]:
    """Hold the outbox against the network's record; return the figures.

    Nothing left twice, nothing is lost, and what was in the air at a kill says so or was proved by
    its report. Then a person decides about what is still unknown, and every text is there once.
    """
    read = told.run_to_the_end()
    with told.desk() as desk:
        figures = check(told, outbox(desk), read)
        figures |= doubts(desk)
        figures |= decide(told, desk)
    told.run_to_the_end()
    with told.desk() as desk:
        check_end(told, desk)
    return figures + Counter({f"died: {where}": n for where, n in told.died.items()})


def outbox(desk: Desk) -> list[OutboundRow]:
    return desk.store.outbounds.page(desk.store.outbounds.ids(OutboundFilter()))


def doubts(desk: Desk) -> Counter[str]:
    """Count the messages that were in the air at a kill, and those that a report proved."""
    trail = desk.store.outbounds.trail(desk.store.outbounds.ids())
    rescued = {step.outbound for step in trail if step.event.cause is Cause.RESCUED_IN_FLIGHT}
    reported = {step.outbound for step in trail if step.event.cause is Cause.REPORTED}
    return Counter({"in the air at a kill": len(rescued), "proved later": len(rescued & reported)})


def decide(told: Story, desk: Desk) -> Counter[str]:
    """Do what a person does who asks each recipient of what is still unknown."""
    network, known = accepted(told), known_parts(desk)
    again: list[int] = []
    arrived: list[int] = []
    for row in outbox(desk):
        if row.status is Status.UNKNOWN:
            there = len(network.get(row.number, {}))
            if there == known[row.id]:
                again.append(row.id)
            elif there == row.parts:
                arrived.append(row.id)
    return Counter(
        {
            "sent again by a person": desk.steering.send_again(again),
            "known to a person": desk.steering.mark_arrived(arrived),
        }
    )


def known_parts(desk: Desk) -> Counter[int]:
    """Return how many parts of each message are known to be accepted."""
    rows = desk.store._db.rows_of(
        "SELECT outbound, count(*) FROM outbound_part WHERE accepted_at IS NOT NULL GROUP BY 1"
    )
    return Counter(dict(rows))


def accepted(told: Story) -> dict[str, dict[int, Record]]:
    """Return the parts that the network took, by number and sequence: each once."""
    found: dict[str, dict[int, Record]] = {}
    for record in told.witness.records:
        sequence = record.concat.sequence if record.concat else 1
        parts = found.setdefault(record.number, {})
        assert sequence not in parts, f"sent twice: {record}"
        parts[sequence] = record
    return found


def check(told: Story, rows: list[OutboundRow], read: set[tuple[str, int]]) -> Counter[str]:
    """Check every message; return how many stand where."""
    assert {row.number: row.text for row in rows} == told.queued, "lost or changed"
    assert len(rows) == len(told.queued), "one message became two"
    figures: Counter[str] = Counter()
    network = accepted(told)
    for row in rows:
        parts = network.get(row.number, {})
        check_row(row, parts)
        check_reports(told, row, parts, read)
        figures[str(row.status)] += 1
        figures["parts the network took"] += len(parts)
    return figures


def check_row(row: OutboundRow, parts: dict[int, Record]) -> None:
    """Hold one message against what the network took of it."""
    _, texts = segment.split(row.text)
    assert len(texts) == row.parts, row
    assert sorted(parts) == list(range(1, len(parts) + 1)), f"a part was passed over: {row}"
    for sequence, record in parts.items():
        assert record.text == texts[sequence - 1], f"another text: {row}"
    known = sum(reference is not None for reference in row.references)
    assert known <= len(parts), f"a reference that the network never gave: {row}"
    if row.status is Status.SUCCESS:
        assert len(parts) == row.parts, f"called sent, and is not: {row}"
    else:
        assert (row.status, row.reason) == (Status.UNKNOWN, Reason.PROGRAM_ENDED), row


def check_reports(
    told: Story, row: OutboundRow, parts: dict[int, Record], read: set[tuple[str, int]]
) -> None:
    """What the last life read of it is known of it, and what a modem kept is not lost."""
    for record in parts.values():
        key = (row.number, record.reference)
        kept = told.read.get(key) == "there"
        if key not in read and not kept:
            return
    if len(parts) == row.parts:
        assert row.status is Status.SUCCESS, f"reported, and still unknown: {row}"
        assert row.delivery is Delivery.DELIVERED, f"reported, and not delivered: {row}"


def check_end(told: Story, desk: Desk) -> None:
    """A person has decided: every text is with the network once and whole.

    But for those of which a part in the middle is in doubt: nobody can tell that from outside.
    """
    network, known = accepted(told), known_parts(desk)
    for row in outbox(desk):
        parts = network.get(row.number, {})
        check_row(row, parts)
        assert row.status is Status.SUCCESS or known[row.id] < len(parts) < row.parts, row
    assert desk.store.check() == []
