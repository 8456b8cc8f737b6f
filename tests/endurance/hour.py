"""An hour at a busy desk in virtual time: eight modems, people who write, and trouble all along.

Owns the story, played from a seed; `reckoning` holds the record against what the world saw.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from smsdesk.at.ussd import Ussd
from smsdesk.domain.changes import Change
from smsdesk.domain.message import Priority, Recipient
from smsdesk.domain.status import Status
from smsdesk.paths import resource
from smsdesk.routes.modem import ModemRoute
from smsdesk.services.desk import Desk, open_desk
from smsdesk.services.lane import LaneLoop
from smsdesk.services.words import load_words
from smsdesk.sim.fault_specs import parse
from smsdesk.sim.journal import Record
from smsdesk.sim.network import Line, Network, Ways
from smsdesk.sim.people import Persona
from smsdesk.sim.profiles import PROFILES, Profile
from tests.support.bay import Bay, Death, opener
from tests.support.world import Actor, World

FEW_SLOTS = replace(PROFILES["echoing"], sim_slots=10, phone_slots=0, report_slots=0)
NO_WITNESS = frozenset(
    {
        *("pin", "puk", "no_sim", "not_registered", "denied", "no_smsc", "no_credit"),
        *("no_sms_service", "android"),  # they send nothing
        *("full_sim", "full_store"),  # they hold texts that nobody sent
        "nokia_s60",  # it shows nothing of what comes in
        "esim",  # it keeps nothing of what comes in while nobody listens
    }
)
LANES = 8
LATENCY = 2.5
REFUSALS = (
    1, 8, 21, 22, 30, 38, 41, 42, 47, 50, 69, 96, 111, 192, 193, 194, 208, 213,
    300, 302, 304, 310, 311, 314, 320, 322, 331, 332, 500, 512, 513, 514, 515,
)  # fmt: skip
FAULTS = (
    "silence", "silence:in=command", "garbled", "late=20", "late=200", "late=8:in=command",
    "hang=30:in=command", "hang=30:in=prompt", "hang=200", "hang=60:in=after",
    "unplug=3:in=command", "unplug=3", "unplug=3:in=body", "unplug=3:in=sent", "unplug=3:in=after",
    "reset:in=command", "reset:in=prompt", "reset:in=sent", "reset", "dip",
    "cms=38", "cms=42:in=command", "cms=500", "cme=14", "cme=100:in=command", "error",
    "error:in=command", "garbage", "echo", "no_network=40", "no_network=40:in=command",
    "lost_report", "early_report", "double_report", "late_report=30", "lost_notice",
)  # fmt: skip
"""What a modem does wrong once; `lie` and `full` make the network's record no witness any more."""
AREAS = (202, 212, 312, 415, 617, 713)
CONFIRMATION = "You will get no more messages from us. Reply START to get them again."
PATIENCE = timedelta(hours=3)
HALF_MINUTE = 30.0
ORDINARY_EVERY = 20 * HALF_MINUTE


def eight(seed: int) -> list[Profile]:
    """Return the modems of a story: one with little room, and seven others of any family."""
    names = sorted(PROFILES.keys() - NO_WITNESS)
    return [FEW_SLOTS, *(PROFILES[name] for name in Random(seed).sample(names, LANES - 1))]


def text_of(number: int, random: Random) -> str:
    """Return a text of one part or several, in one alphabet or the other."""
    sign = random.choice(("", "", "", " €", " Ж", " 😀"))
    count = random.choice((1, 1, 1, 1, 2, 25, 60))
    return " ".join(f"<{number}.{k}>" for k in range(count)) + sign


def phone_of(number: int) -> str:
    area, place = divmod(number, 9000)
    return f"+1{AREAS[area]}555{1000 + place}"


@dataclass
class Books:
    """What the world saw: the parts that the network accepted, and the texts that it brought.

    Every message of ours goes to a number of its own. A part is kept as (number, sequence) and
    the checksum of its text; the confirmation of an opt-out has the sequence 0.
    """

    accepted: Counter[tuple[int, int]] = field(default_factory=Counter)
    sums: dict[tuple[int, int], int] = field(default_factory=dict)
    brought: Counter[tuple[str, str]] = field(default_factory=Counter)

    def accept(self, record: Record) -> None:
        text = record.text or ""
        sequence = record.concat.sequence if record.concat else 1
        key = (int(record.number), 0 if text == CONFIRMATION else sequence)
        self.accepted[key] += 1
        self.sums[key] = zlib.crc32(text.encode())


class Program:
    """One life of the program: a desk and its lanes, from the start to its end or its death."""

    def __init__(self, world: World, directory: Path, bays: dict[str, Bay], seed: int) -> None:
        self._stack = ExitStack()
        self._world = world
        self.desk: Desk = self._stack.enter_context(
            open_desk(
                directory,
                words=load_words(resource("opt_out_words.toml")),
                clock=world.program_clock,
                random=Random(seed),
                emit=self._told,
            )
        )
        self.desk.settings.put("default_region", "US")
        self.rescued = self.desk.store.queue.rescue(world.program_clock.now())
        self.changes = 0
        self.loops: list[LaneLoop] = []
        self.actors: list[Actor] = []
        for url in bays:
            route = ModemRoute(url, world.program_clock, open_port=opener(bays))
            loop = self.desk.lane(url, route, world.event())
            self.loops.append(loop)
            self.actors.append(world.act(url, loop.run))

    def _told(self, _change: Change) -> None:
        self.changes += 1

    def wake(self) -> None:
        for loop in self.loops:
            loop.wake()

    def end(self) -> None:
        """Close the program as a person does."""
        for loop in self.loops:
            loop.stop()
        limit = self._world.seconds + 600
        while not all(actor.ended for actor in self.actors):
            assert self._world.seconds < limit, "a lane does not end"
            self._world.run(self._world.seconds + 1)
        self._stack.close()

    def kill(self) -> None:
        """Kill it: nothing more is written, anywhere."""
        self.desk.store.close()
        for actor in self.actors:
            self._world.kill(actor)
        self._stack.close()


class Hour:
    """The story of one seed."""

    def __init__(
        self,
        directory: Path,
        seed: int,
        *,
        profiles: Sequence[Profile] = (),
        breaks: bool = True,
    ) -> None:
        profiles = profiles or eight(seed)
        self.random = Random(seed)
        self.books = Books()
        self.queued: dict[str, str] = {}  # number -> text
        self.happened: Counter[str] = Counter()
        self.answers: list[Future[Ussd]] = []
        self.doubtful_at_end: set[int] = set()
        self.world = World()
        self._directory = directory
        self.breaks = breaks
        self._numbers = 0
        self._letters = 0
        self._quiet = False
        self._break_at = self._ends_at = float("inf")
        self._up = True
        self.network = self._network(seed)
        names = [f"modem{n + 1}" for n in range(len(profiles))]
        bays = [
            Bay(self.world, name, profile, self.network, Random(f"{seed}/{name}"))
            for name, profile in zip(names, profiles, strict=True)
        ]
        self.bays = {bay.url: bay for bay in bays}
        self.program = self._start()

    def _start(self) -> Program:
        return Program(self.world, self._directory, self.bays, self.random.randrange(1 << 30))

    # The network, and the witness on it.

    def _network(self, seed: int) -> Network:
        ways = Ways(report_delay=3.0, reply_delay=6.0, spread=0.9, trouble=0.01)
        network = Network(
            self.world.timers, seed=seed, latency=LATENCY, journal=self.books.accept, ways=ways
        )
        text = network.text

        def bring(line: Line, sender: str, words: str) -> None:
            self.books.brought[sender, words] += 1
            text(line, sender, words)

        network.text = bring  # type: ignore[method-assign]  # the witness looks on
        return network

    # The story.

    def play(self, seconds: float) -> None:
        """Let messages and trouble come for so long, the computer's sleep not counted.

        May be called again to go on.
        """
        self._quiet = False
        self._ends_at = self.world.seconds + seconds
        self._again(self.write, 2.0, 25.0)
        self._again(self._somebody_writes, 1.0, 25.0)
        self._again(self._ask, 60.0, 300.0)
        self._again(self._look_after, 20.0, 60.0)
        for bay in self.bays.values():
            self._again(lambda bay=bay: self._trouble(bay), 10.0, 120.0)
        self._plan_break()
        while self.world.seconds < self._ends_at:
            self.world.run(min(self._ends_at, self._break_at))
            if self.world.seconds >= self._break_at:
                self._break()
        self._quiet = True

    def settle(self) -> None:
        """End all trouble, and wait until nothing waits any more."""
        for bay in self.bays.values():
            bay.heal()
        self.network.ways = replace(self.network.ways, loss=0.0, trouble=0.0)
        limit = self.world.seconds + PATIENCE.total_seconds()
        ordinary_at = self.world.seconds + ORDINARY_EVERY
        while True:
            if self.world.seconds >= ordinary_at:
                # Only when others go is a message to blame for a lane that it takes down.
                ordinary_at += ORDINARY_EVERY
                for _ in self.bays:
                    self.queue("An ordinary one")
            self._look_after()
            self.world.run(self.world.seconds + HALF_MINUTE)
            counts = self.program.desk.store.outbounds.counts()
            waiting = counts.of(Status.NOT_PROCESSED) + counts.of(Status.PROCESSING)
            if not waiting and not self._held():
                break
            assert self.world.seconds < limit, f"{waiting} still wait: {self.states()}"
        self.world.run(self.world.seconds + 700)  # the last reports, the last full sweep

    def states(self) -> list[str]:
        views = [loop.view() for loop in self.program.loops]
        return [f"{view.url}: {view.state} {view.trouble}" for view in views]

    def _held(self) -> bool:
        return any(bay.modem.device.line.waiting for bay in self.bays.values())

    def _again(self, action: Callable[[], None], least: float, most: float) -> None:
        """Do something again and again until the story is over."""

        def act() -> None:
            if not self._quiet:
                action()
                self.world.timers.call_later(self.random.uniform(least, most), act)

        self.world.timers.call_later(self.random.uniform(least, most), act)

    # Messages out and in.

    def write(self) -> None:
        """A person writes to some people."""
        if not self._up:
            return
        for _ in range(self.random.choice((1, 1, 2, 5, 20, 60))):
            self._send()
        self.program.wake()

    def _send(self) -> None:
        words = text_of(self._numbers, self.random)
        phone = phone_of(self._numbers)
        if self.random.random() < 0.03:
            code = self.random.choice(REFUSALS)
            self.network.people.set(
                phone, Persona("refuses", refusal=code, refusals=self.random.choice((1, 2, None)))
            )
        now = self.world.clock.now()
        at = now + timedelta(seconds=90) if self.random.random() < 0.1 else None
        left = self.random.choice((120, 600, 3600))
        by = now + timedelta(seconds=left) if self.random.random() < 0.15 else None
        self.queue(
            words,
            at=at,
            by=by,
            priority=self.random.choice((Priority.LOW, Priority.NORMAL, Priority.HIGH)),
        )

    def queue(
        self,
        words: str,
        *,
        at: datetime | None = None,
        by: datetime | None = None,
        priority: int = Priority.NORMAL,
    ) -> None:
        """Queue a text to a number that gets no other."""
        phone = phone_of(self._numbers)
        self._numbers += 1
        result = self.program.desk.compose.queue(
            words, [Recipient(phone)], at=at, by=by, priority=priority, merge=False
        )
        assert len(result.queued) == 1, result
        self.queued[phone] = words

    def _somebody_writes(self) -> None:
        self._letters += 1
        words = f"[{self._letters}] " + "words " * self.random.choice((1, 3, 10, 60))
        sender = self.random.choice(("+12025550150", "+12025550151", "Clinic", "72727"))
        self.random.choice(list(self.bays.values())).station.text(sender, words.strip())

    def _ask(self) -> None:
        """A person asks a SIM for its credit."""
        if not self._up:
            return
        loop = self.random.choice(self.program.loops)
        self.answers.append(loop.ask(lambda handset: handset.ask_network("*100#")))

    # Trouble.

    def _trouble(self, bay: Bay) -> None:
        if self.random.random() < 0.4:
            self.misbehave(bay)
            return
        name = self.random.choice(sorted(TROUBLES))
        self.happened[name] += 1
        TROUBLES[name](self, bay)

    def _look_after(self) -> None:
        """A person looks at the lanes, and lets those go on that wait for somebody."""
        for loop in self.program.loops if self._up else ():
            if loop.view().trouble is not None or self._quiet:
                loop.resume()

    def misbehave(self, bay: Bay) -> None:
        spec = self.random.choice(FAULTS)
        self.happened[f"armed: {spec}"] += 1
        bay.station.arm(parse(f"{spec}:times=1"))

    def pause(self, bay: Bay) -> None:
        if not self._up:
            return
        loop = next(loop for loop in self.program.loops if loop.url == bay.url)
        loop.pause()
        self.world.timers.call_later(self.random.uniform(3, 60), loop.resume)

    def burst(self, bay: Bay) -> None:
        for _ in range(15):
            self._letters += 1
            bay.station.text("+12025550152", f"[{self._letters}] one of many")

    def call(self, bay: Bay) -> None:
        bay.station.call(self.random.choice(("+12025550153", "")))

    def uncover(self, bay: Bay) -> None:
        bay.station.cover(covered=False)
        self.world.timers.call_later(
            self.random.uniform(2, 120), lambda: bay.station.cover(covered=True)
        )

    def lose_reports(self, _bay: Bay) -> None:
        self.network.ways = replace(self.network.ways, loss=self.random.choice((0.0, 0.3)))

    # The program ends, or is killed, and starts again; the computer sleeps.

    def _plan_break(self) -> None:
        wait = self.random.uniform(150, 500) if self.breaks else float("inf")
        self._break_at = self.world.seconds + wait

    def _break(self) -> None:
        self._up = False
        if self.random.random() < 0.6:
            self._restart()
        else:
            seconds = self.random.choice((5.0, 45.0, 900.0, 7200.0))
            self.sleep(seconds, counted=self.random.random() < 0.5)
            self._ends_at += seconds
        self._up = True
        self._plan_break()

    def sleep(self, seconds: float, *, counted: bool) -> None:
        """Let the computer sleep; some modems lose their power meanwhile, others their settings."""
        self.happened[f"the computer slept for {seconds:.0f} s"] += 1
        for bay in self.bays.values():
            fate = self.random.choice((bay.reset_silently, bay.cut_power, lambda: None))
            self.world.timers.call_later(self.random.uniform(0, seconds), fate)
        self.world.sleep(seconds, counted=counted)

    def _restart(self) -> None:
        if self.random.random() < 0.3:
            self.happened["closed"] += 1
            self.program.end()
        else:
            self.happened["killed"] += 1
            for bay in self.bays.values():
                bay.let_go()
            self.program.kill()
            self.answers = [answer for answer in self.answers if answer.done()]
        self.world.run(self.world.seconds + self.random.uniform(0, 5))
        self.program = self._start()
        self.doubtful_at_end |= set(self.program.rescued.unknown)


@contextmanager
def story(
    directory: Path,
    seed: int,
    *,
    profiles: Sequence[Profile] = (),
    breaks: bool = True,
) -> Iterator[Hour]:
    """Open a desk for the length of the block, and close it as a person would."""
    hour = Hour(directory, seed, profiles=profiles, breaks=breaks)
    try:
        yield hour
        hour.program.end()
    finally:
        hour.world.close()


TROUBLES: dict[str, Callable[[Hour, Bay], object]] = {
    "one answer lost": lambda hour, bay: bay.mute(hour.random.uniform(0.02, 0.3)),
    "nothing heard from it for moments": lambda hour, bay: bay.mute(hour.random.uniform(0.5, 8)),
    "nothing heard from it for minutes": lambda hour, bay: bay.mute(hour.random.uniform(20, 200)),
    "it hears nothing": lambda hour, bay: bay.deafen(hour.random.uniform(0.5, 8)),
    "answers come late": lambda hour, bay: bay.hold(hour.random.uniform(2, 30)),
    "answers come very late": lambda hour, bay: bay.hold(hour.random.uniform(100, 250)),
    "unplugged": lambda hour, bay: bay.pull(hour.random.uniform(0.5, 30)),
    "port gone, modem on": lambda hour, bay: bay.glitch(hour.random.uniform(0.2, 8)),
    "dies at its prompt": lambda _hour, bay: bay.plan(Death.AT_PROMPT),
    "dies before the text left": lambda _hour, bay: bay.plan(Death.BEFORE_CTRL_Z),
    "dies after the text left": lambda _hour, bay: bay.plan(Death.AFTER_CTRL_Z),
    "dies while the text leaves": lambda _hour, bay: bay.plan(Death.IN_DOUBT),
    "noise": lambda _hour, bay: bay.noise(),
    "starts anew and says so": lambda _hour, bay: bay.reset(says="RDY"),
    "starts anew in silence": lambda _hour, bay: bay.reset_silently(),
    "out of reach": Hour.uncover,
    "paused by a person": Hour.pause,
    "many texts at once": Hour.burst,
    "somebody rings": Hour.call,
    "reports lost, or not": Hour.lose_reports,
}
