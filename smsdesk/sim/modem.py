"""A virtual modem: bytes in, bytes out.

Owns the line: echo, command lines, the prompt, results, when notifications may appear, and what
a modem in trouble does. It has no thread and no port: `feed` takes what a client wrote, and what
the modem says goes to the port that is connected.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterator
from enum import Enum

from smsdesk.sim import dialect, misdeeds
from smsdesk.sim.answers import Answer, Done, Hang, Prompt, Wait
from smsdesk.sim.device import Device
from smsdesk.sim.errors import AtError
from smsdesk.sim.faults import Fault, Occasion, Stage
from smsdesk.sim.grammar import Call, NotUnderstood, read_line
from smsdesk.sim.mischief import Strikes
from smsdesk.sim.timers import Timer
from smsdesk.sim.typed import CR, ESCAPE, Typed
from smsdesk.sim.voice import Voice


class Mood(Enum):
    """What the modem is doing."""

    LISTENING = "listening"
    PROMPTING = "prompting"
    BUSY = "busy"
    DEAD = "dead"


class VirtualModem:
    """One modem as its client sees it."""

    def __init__(self, device: Device) -> None:
        """Make the modem, without power and without a port."""
        self.device = device
        device.mouth = self
        self.vanish: Callable[[float], None] = _stay
        network, profile = device.network, device.profile
        self._timers = network.timers
        noise, chance = (network.stream(f"{what}/{device.name}") for what in ("noise", "chat"))
        self.voice = Voice(profile, self._timers, noise, chance)
        self._typed = Typed(profile, self.voice.echo, self._timers.clock.monotonic)
        self._mood = Mood.LISTENING
        self._prompt: Prompt | None = None
        self._calls: Iterator[Call] = iter(())
        self._lines: list[str] = []
        self._broken = False
        self._urcs: deque[str] = deque()
        self._epoch = 0
        self._deaf = 0
        self._strikes = Strikes()
        self._echo_body = False
        self._last_line = ""
        self._chatter: Timer | None = None

    # Power and port.

    def power_on(self) -> None:
        """Start cold: nothing typed, nothing pending, default settings."""
        self._forget()
        self._deaf = self.device.profile.deaf_lines
        self.device.power_on()

    def power_off(self) -> None:
        """Lose power and network; results that are under way come to nothing."""
        self._forget()
        self.device.power_off()

    def _forget(self) -> None:
        self._epoch += 1
        self._mood = Mood.LISTENING
        self._prompt = None
        self._calls = iter(())
        self._lines = []
        self._urcs.clear()
        self._typed.clear()
        self.voice.hush()

    def connect(self, emit: Callable[[bytes], None]) -> None:
        """Speak to a port; what is typed half stays as it was."""
        self.voice.emit = emit
        if self.device.profile.chatter and self._chatter is None:
            self._chatter_later()

    def disconnect(self) -> None:
        """Speak to nobody: what the modem says now is lost."""
        self.voice.hush()
        self.voice.emit = None
        if self._chatter is not None:
            self._chatter.cancel()
            self._chatter = None

    # Trouble.

    def arm(self, fault: Fault) -> None:
        """Let a fault strike from now on; one with a time of its own after that time."""
        if fault.seconds is None:
            self.device.mischief.arm(fault)
        else:
            self._timers.call_later(fault.seconds, lambda: misdeeds.strike_alone(self, fault))

    def disarm(self) -> None:
        """Let nothing go wrong any more."""
        self.device.mischief.disarm()

    def hang(self, seconds: float = math.inf) -> None:
        """Say and hear nothing for so long, or until the next start."""
        self._forget()
        self._mood = Mood.DEAD
        epoch = self._epoch
        if seconds < math.inf:
            self._timers.call_later(seconds, lambda: self._come_back(epoch))

    def _come_back(self, epoch: int) -> None:
        if epoch == self._epoch:
            self._typed.clear()
            self._mood = Mood.LISTENING

    def unplug(self, seconds: float) -> None:
        """Take the port away, and bring it back after so many seconds."""
        self.hang()
        self.vanish(seconds)

    def restart(self, *last_words: str) -> None:
        """Start anew at the same port."""
        self._forget()
        for words in last_words:
            self.notify(words)
        self.power_on()

    def be_silent(self) -> None:
        """Say nothing of the command that runs, and listen to the next."""
        self._epoch += 1
        self._prompt = None
        self._calls = iter(())
        self._lines = []
        self._mood = Mood.LISTENING
        self._ended()

    def echo_body(self) -> None:
        """Echo the body that comes, whatever `ATE0` said."""
        self._echo_body = True

    # Bytes in.

    def feed(self, data: bytes) -> None:
        """Take bytes from the client; while a command runs they wait."""
        if self._mood is Mood.DEAD or self.device.profile.mute:
            return
        self._typed.add(data, body=self._mood is Mood.PROMPTING)
        self._work()

    def _work(self) -> None:
        while self._typed.waits and self._mood in (Mood.LISTENING, Mood.PROMPTING):
            if self._mood is Mood.PROMPTING:
                self._take_body()
            else:
                self._take_line()
        self._say_urcs()

    def _take_line(self) -> None:
        line = self._typed.line(echo=self.device.settings.echo and not self._deaf)
        if line is None:
            return
        if self._deaf:
            self._deaf -= 1
        else:
            self._run_line(line)

    def _take_body(self) -> None:
        prompt = self._prompt
        if prompt is None or (prompt.sends and misdeeds.strike(self, self._strikes, Stage.BODY)):
            return
        echo = self.device.settings.echo or self._echo_body
        end = self._typed.body(echo=echo, typed=prompt.typed)
        if end == CR:
            self.voice.say("\r\n> ")
        elif end is not None:
            self._end_body(prompt, end)

    def _end_body(self, prompt: Prompt, end: int) -> None:
        body = self._typed.finished()
        self._prompt = None
        self._echo_body = False
        self._mood = Mood.BUSY
        if end == ESCAPE:
            self.finish(Done())
        else:
            self._attempt(lambda: prompt.take(body))

    # Commands.

    def _run_line(self, line: str) -> None:
        if line.strip().upper() == "A/":
            line = self._last_line
        try:
            calls, self._broken = read_line(line), False
        except NotUnderstood as err:
            calls, self._broken = err.calls, True
        if not calls and not self._broken and "AT" not in line.upper():
            return
        self._last_line = line
        self._calls = iter(calls)
        self._lines = []
        self._mood = Mood.BUSY
        self._next_call()

    def _next_call(self) -> None:
        call = next(self._calls, None)
        if call is not None:
            self._attempt(lambda: dialect.run(self.device, call))
        elif self._broken:
            self.finish(AtError())
        else:
            self.finish(Done())

    def _attempt(self, step: Callable[[], Answer]) -> None:
        try:
            answer = step()
        except AtError as err:
            self.finish(err)
            return
        match answer:
            case Prompt():
                self._ask(answer)
            case Wait():
                self._wait(answer)
            case Hang():
                self.hang()
            case Done():
                self._go_on(answer)

    def _go_on(self, answer: Done) -> None:
        self._lines += answer.lines
        if answer.final == "OK":
            self._next_call()
        else:
            self.finish(answer)

    def _ask(self, prompt: Prompt) -> None:
        self._strikes = Strikes()
        self._prompt = prompt
        if prompt.sends:
            self._strikes = self.device.mischief.occasion(Occasion.SEND)
            if misdeeds.strike(self, self._strikes, Stage.COMMAND):
                return
        self.say_prompt()

    def say_prompt(self) -> None:
        """Ask for the body of the command that runs."""
        self._mood = Mood.PROMPTING
        self._typed.begin()
        self.voice.prompt()
        misdeeds.strike(self, self._strikes, Stage.PROMPT)

    def later(self, seconds: float, step: Callable[[], None]) -> None:
        """Go on with the command that runs after so many seconds; a restart ends it."""
        epoch = self._epoch
        self._timers.call_later(seconds, lambda: step() if epoch == self._epoch else None)

    def _wait(self, wait: Wait) -> None:
        start = misdeeds.spoilt(self, self._strikes, wait.start) if wait.sends else wait.start
        epoch = self._epoch
        start(lambda result: self._arrived(result, epoch))

    def _arrived(self, result: Done | AtError, epoch: int) -> None:
        if epoch != self._epoch:
            return
        if isinstance(result, Done):
            self._go_on(result)
        else:
            self.finish(result)
        self._work()

    # Results.

    def finish(self, result: Done | AtError) -> None:
        """End the command that runs with its result."""
        lines, self._lines = self._lines, []
        self._mood = Mood.LISTENING
        self._calls = iter(())
        self._answer(lines, self.voice.words(result, self.device.settings))
        self._ended()

    def _ended(self) -> None:
        strikes, self._strikes = self._strikes, Strikes()
        misdeeds.strike(self, strikes, Stage.AFTER)
        self.voice.noisy = self.device.profile.noise

    def _answer(self, lines: list[str], final: str | None) -> None:
        settings = self.device.settings
        for position, line in enumerate(lines):
            self._interrupt()
            self.voice.information(line, settings, first=position == 0)
        self._interrupt()
        if final is not None:
            self.voice.result(final, settings)

    # Notifications.

    def notify(self, line: str, *, urgent: bool = False) -> None:
        """Show a notification as soon as the modem is between commands, an urgent one at once."""
        if self.voice.emit is None or self.device.profile.mute:
            return
        if urgent and self._mood is Mood.BUSY:
            self.voice.say(f"\r\n{line}\r\n")
            return
        self._urcs.append(line)
        self._say_urcs()

    def _say_urcs(self) -> None:
        anywhere = self.device.profile.urcs_anywhere
        if self._mood is Mood.DEAD:
            self._urcs.clear()
        while self._urcs and (anywhere or self._between_commands()):
            self.voice.say(f"\r\n{self._urcs.popleft()}\r\n")

    def _between_commands(self) -> bool:
        return self._mood is Mood.LISTENING and not self._typed.half_a_command

    def _interrupt(self) -> None:
        """Put a notification into the middle of an answer, where the profile does that."""
        if self.device.profile.urcs_anywhere and self.device.settings.chatter:
            self.voice.say(f"\r\n{self.voice.chatter()}\r\n")

    def _chatter_later(self) -> None:
        self._chatter = self._timers.call_later(self.device.profile.chatter_seconds, self._chat)

    def _chat(self) -> None:
        if self.device.settings.chatter:
            self.notify(self.voice.chatter())
        self._chatter_later()


def _stay(_seconds: float) -> None:
    """A modem without a port cannot take it away."""
