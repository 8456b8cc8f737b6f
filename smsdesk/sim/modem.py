"""A virtual modem: bytes in, bytes out.

Owns the line: echo, command lines, the prompt, results in words or digits, when notifications
may appear, and the bad habits that concern bytes. It has no thread and no port: `feed` takes
what a client wrote, and what the modem says goes to the port that is connected.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from enum import Enum

from smsdesk.sim.answers import Answer, Done, Prompt, Wait
from smsdesk.sim.commands import COMMANDS
from smsdesk.sim.device import Device
from smsdesk.sim.errors import AtError, CmsError, CodedError, UnknownCommandError
from smsdesk.sim.grammar import Call, NotUnderstood, read_line
from smsdesk.sim.timers import Timer
from smsdesk.sim.voice import Voice

CR, LF, BACKSPACE, ESCAPE, CTRL_Z = 0x0D, 0x0A, 0x08, 0x1B, 0x1A
MAX_LINE = 2048
MAX_BODY = 4096
_PROMPT = "\r\n> "
_DIGITS = {"OK": "0", "NO CARRIER": "3", "ERROR": "4"}


class Mood(Enum):
    """What the modem is doing."""

    LISTENING = "listening"
    PROMPTING = "prompting"
    BUSY = "busy"
    DEAD = "dead"


class Fate(Enum):
    """What becomes of one send, as the profile has it."""

    GOOD = "good"
    DIES_IN_PROMPT = "dies in prompt"
    DIES_AFTER_TEXT = "dies after text"
    SILENT = "silent"


class VirtualModem:
    """One modem as its client sees it."""

    def __init__(self, device: Device) -> None:
        """Make the modem, without power and without a port."""
        self.device = device
        device.notify = self.notify
        self.vanish: Callable[[], None] = _stay
        self._voice = Voice(device.profile, device.network.timers, device.network.random)
        self._input = bytearray()
        self._line = bytearray()
        self._mood = Mood.LISTENING
        self._prompt: Prompt | None = None
        self._calls: Iterator[Call] = iter(())
        self._lines: list[str] = []
        self._broken = False
        self._urcs: deque[str] = deque()
        self._epoch = 0
        self._sends = 0
        self._fate = Fate.GOOD
        self._last_line = ""
        self._chatter: Timer | None = None

    # Power and port.

    def power_on(self) -> None:
        """Start cold: nothing typed, nothing pending, default settings."""
        self._forget()
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
        self._input.clear()
        self._line.clear()
        self._voice.hush()

    def connect(self, emit: Callable[[bytes], None]) -> None:
        """Speak to a port; what is typed half stays as it was."""
        self._voice.emit = emit
        if self.device.profile.chatter and self._chatter is None:
            self._chatter_later()

    def disconnect(self) -> None:
        """Speak to nobody: what the modem says now is lost."""
        self._voice.hush()
        self._voice.emit = None
        if self._chatter is not None:
            self._chatter.cancel()
            self._chatter = None

    # Bytes in.

    def feed(self, data: bytes) -> None:
        """Take bytes from the client; while a command runs they wait."""
        self._input += data
        self._work()

    def _work(self) -> None:
        while self._input and self._mood in (Mood.LISTENING, Mood.PROMPTING):
            if self._mood is Mood.PROMPTING:
                self._take_body()
            else:
                self._take_line()
        self._say_urcs()

    def _take_line(self) -> None:
        end = self._input.find(CR)
        chunk = self._take(len(self._input) if end < 0 else end + 1)
        if self.device.settings.echo:
            self._voice.echo(chunk)
        self._line += chunk
        if end < 0:
            del self._line[:-MAX_LINE]
            return
        line = _erased(self._line[:-1])
        self._line.clear()
        self._run_line(line)

    def _take(self, count: int) -> bytes:
        chunk = bytes(self._input[:count])
        del self._input[:count]
        return chunk

    def _take_body(self) -> None:
        ends = [at for at in map(self._input.find, self._body_ends()) if at >= 0]
        chunk = self._take(min(ends) + 1 if ends else len(self._input))
        if self.device.settings.echo:
            self._voice.echo(chunk)
        self._line += chunk
        del self._line[MAX_BODY:-1]
        if ends:
            self._end_body(chunk[-1])

    def _body_ends(self) -> bytes:
        typed = self._prompt is not None and self._prompt.typed
        return bytes((CTRL_Z, ESCAPE, CR) if typed else (CTRL_Z, ESCAPE))

    def _end_body(self, last: int) -> None:
        if last == CR:
            self._voice.say(_PROMPT)
            return
        prompt, self._prompt = self._prompt, None
        body = bytes(self._line[:-1])
        self._line.clear()
        self._mood = Mood.BUSY
        if last == ESCAPE or prompt is None:
            self._finish(Done())
        else:
            self._attempt(lambda: prompt.take(body.lstrip(b"\n")))

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
            self._attempt(lambda: self._run(call))
        elif self._broken:
            self._finish(AtError())
        else:
            self._finish(Done())

    def _run(self, call: Call) -> Answer:
        name = "S" if call.name[1:].isdigit() else call.name
        command = COMMANDS.get(name)
        if command is None:
            raise UnknownCommandError if name[0] in "+^*#$%!_" else AtError
        return command(self.device, call)

    def _attempt(self, step: Callable[[], Answer]) -> None:
        try:
            answer = step()
        except AtError as err:
            self._finish(err)
            return
        if isinstance(answer, Prompt):
            self._ask(answer)
        elif isinstance(answer, Wait):
            self._wait(answer)
        else:
            self._go_on(answer)

    def _go_on(self, answer: Done) -> None:
        self._lines += answer.lines
        if answer.final == "OK":
            self._next_call()
        else:
            self._finish(answer)

    def _ask(self, prompt: Prompt) -> None:
        self._fate = self._next_fate() if prompt.sends else Fate.GOOD
        self._prompt = prompt
        self._mood = Mood.PROMPTING
        self._line.clear()
        self._voice.say(_PROMPT)
        if self._fate is Fate.DIES_IN_PROMPT:
            self._die()

    def _die(self) -> None:
        """Say and hear nothing more until the port is back."""
        self._mood = Mood.DEAD
        self.vanish()

    def _next_fate(self) -> Fate:
        profile = self.device.profile
        self._sends += 1
        if self._sends <= profile.silent_sends:
            return Fate.SILENT
        if not profile.dies_every or self._sends % profile.dies_every:
            return Fate.GOOD
        odd = self._sends // profile.dies_every % 2
        return Fate.DIES_IN_PROMPT if odd else Fate.DIES_AFTER_TEXT

    def _wait(self, wait: Wait) -> None:
        epoch = self._epoch
        fate, self._fate = self._fate, Fate.GOOD
        if fate is Fate.GOOD:
            wait.start(lambda result: self._arrived(result, epoch))
            return
        wait.start(_ignore)
        self._mood = Mood.LISTENING
        if fate is Fate.DIES_AFTER_TEXT:
            self._die()

    def _arrived(self, result: Done | AtError, epoch: int) -> None:
        if epoch != self._epoch:
            return
        if isinstance(result, Done):
            self._go_on(result)
        else:
            self._finish(result)
        self._work()

    # Results.

    def _finish(self, result: Done | AtError) -> None:
        lines, self._lines = self._lines, []
        self._mood = Mood.LISTENING
        self._calls = iter(())
        self._answer(lines, self._final(result))

    def _final(self, result: Done | AtError) -> str | None:
        if isinstance(result, Done):
            return result.final
        own_words = self.device.profile.unknown_said
        if own_words and isinstance(result, UnknownCommandError):
            return own_words
        errors = self.device.settings.errors
        if isinstance(result, CmsError) or (isinstance(result, CodedError) and errors):
            return result.spoken(verbose=errors == 2)
        return "ERROR"

    def _answer(self, lines: list[str], final: str | None) -> None:
        settings = self.device.settings
        lead = "\r\n" if settings.verbose else ""
        for position, line in enumerate(lines):
            self._interrupt()
            self._voice.say(f"{'' if position else lead}{line}\r\n")
        self._interrupt()
        if final is None or settings.quiet:
            return
        code = final if settings.verbose else _DIGITS.get(final, final)
        self._voice.say(f"\r\n{code}\r\n" if settings.verbose else f"{code}\r")

    # Notifications.

    def notify(self, line: str) -> None:
        """Show a notification as soon as the modem is between commands."""
        if self._voice.emit is None:
            return
        self._urcs.append(line)
        self._say_urcs()

    def _say_urcs(self) -> None:
        anywhere = self.device.profile.urcs_anywhere
        if self._mood is Mood.DEAD:
            self._urcs.clear()
        while self._urcs and (anywhere or self._between_commands()):
            self._voice.say(f"\r\n{self._urcs.popleft()}\r\n")

    def _between_commands(self) -> bool:
        typing = self._line[:2].upper() == b"AT"
        return self._mood is Mood.LISTENING and not typing

    def _interrupt(self) -> None:
        """Put a notification into the middle of an answer, where the profile does that."""
        if self.device.profile.urcs_anywhere and self.device.settings.chatter:
            self._voice.say(f"\r\n{self._voice.chatter()}\r\n")

    def _chatter_later(self) -> None:
        self._chatter = self.device.network.timers.call_later(
            self.device.profile.chatter_seconds, self._chat
        )

    def _chat(self) -> None:
        if self.device.settings.chatter:
            self.notify(self._voice.chatter())
        self._chatter_later()


def _erased(line: bytearray) -> str:
    """Return a command line with its backspaces carried out and its line feeds left out."""
    if BACKSPACE not in line and LF not in line:
        return line.decode("latin-1")
    kept = bytearray()
    for byte in line:
        if byte == BACKSPACE:
            del kept[-1:]
        elif byte != LF:
            kept.append(byte)
    return kept.decode("latin-1")


def _ignore(_result: Done | AtError) -> None:
    """Nobody hears the result of a send whose modem died or fell silent."""


def _stay() -> None:
    """A modem without a port cannot take it away."""
