"""The pump between a port and the AT engine: one command at a time, and everything else queued.

Owns waiting: for a final result, for a prompt, for silence; and what follows a time-out, after
which no command goes out before the modem has answered one `AT` cleanly. Time-outs themselves are
in `timeouts`. It decides nothing about what answers mean.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from contextlib import suppress
from dataclasses import dataclass

from smsdesk.at import tables
from smsdesk.at.command import Body, Command, Escape, GiveUp, Quiet
from smsdesk.at.engine import Engine
from smsdesk.at.events import Answer, Assumed, Garbage, LateReference, Prompt, Stray, Urc
from smsdesk.domain.clock import Clock, SleepWatch
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import PartKey
from smsdesk.domain.reasons import Reason
from smsdesk.modem import timeouts
from smsdesk.modem.watchdog import Watchdog
from smsdesk.modem.wire import Port

AT = Command("AT", numeric=True)

MAX_UNSOLICITED = 10_000
"""Notices nobody fetched; a flood may not eat the memory, and the sweep finds what is dropped."""

log = logging.getLogger(__name__)


class NoAnswerError(Exception):
    """A command got no answer in time; the next one is preceded by a resync."""


@dataclass(frozen=True, slots=True)
class Pace:
    """For devices that lose fast input: so many characters, then so many seconds of rest."""

    characters: int
    seconds: float


@dataclass(frozen=True, slots=True)
class LateAnswer:
    """A part whose attempt had timed out was accepted after all, under `reference` (TP-MR)."""

    part: PartKey
    reference: int | None


class Driver:
    """Speaks with one modem. One thread uses it; `give_up` alone may be called from another.

    `sleep` notices when the computer slept, and keeps it until whoever sets the modem up forgets.
    """

    def __init__(self, port: Port, clock: Clock, watchdog: Watchdog | None = None) -> None:
        """Take an open port; nothing is said yet. `watchdog` knows of earlier sessions."""
        self.port = port
        self.watchdog = watchdog or Watchdog(clock)
        self.unsolicited: deque[Urc] = deque(maxlen=MAX_UNSOLICITED)
        self.late: deque[LateAnswer] = deque()
        self.is_modem = False
        self._clock = clock
        self._engine = Engine()
        self._replies: deque[Answer | Prompt] = deque()
        self._heard_bytes = False
        self._strays = 0
        self._in_doubt = False
        self._maybe_prompting = False
        self._heard_at = clock.monotonic()
        self._restarted_at: float | None = None
        self.sleep = SleepWatch(clock)
        self._woke_at: float | None = None
        self._unanswered: PartKey | None = None
        self._echoes_known: int | None = None
        self._given_up = threading.Event()

    def give_up(self) -> None:
        """Have every command and every wait for an answer end with `Refusal(PROGRAM_ENDED)`.

        May be called from any thread.
        """
        self._given_up.set()
        self.port.wake()

    @property
    def in_step(self) -> bool:
        """Tell whether the last command was answered, so that the next may follow at once."""
        return not self._in_doubt and self._engine.pending is None

    # A modem that starts anew without a word.

    @property
    def echoes(self) -> int:
        """Return how many commands have come back as an echo."""
        return self._engine.echoes

    def mind_echoes(self, *, off: bool) -> None:
        """Take an echo from now on for a sign of a restart, where the modem has it `off`."""
        self._echoes_known = self._engine.echoes if off else None

    @property
    def echo_is_back(self) -> bool:
        """Tell whether the modem echoes again: it has lost its settings."""
        return self._echoes_known is not None and self._engine.echoes > self._echoes_known

    # Commands.

    def ask(self, command: Command, timeout: float = timeouts.COMMAND) -> Answer:
        """Send a command and return its whole answer.

        Raises `NoAnswerError` after `timeout` seconds, `Refusal` when the port is gone or the
        modem does not come back from an earlier time-out.
        """
        self.begin(command)
        return self.answer(timeout)

    def begin(self, command: Command) -> None:
        """Send a command whose answer is fetched later with `answer` or `prompt`."""
        if self._in_doubt:
            self.resync()
        self._say(command)

    def answer(self, timeout: float) -> Answer:
        """Wait for the final result of the command that was begun; raises as `ask`."""
        reply = self._reply(timeout)
        if isinstance(reply, Prompt):
            # Nobody asked for one here: leave it, and count the command as unanswered.
            self._abandon()
            raise NoAnswerError(reply.command.text)
        if reply.command.prompt:
            self._unanswered = None
        return reply

    def prompt(self, timeout: float) -> Prompt | Answer:
        """Wait for the prompt of the command that was begun, or the answer in its place.

        A command may end right behind its own prompt (a Sierra MC7455 does while its GPS runs):
        then nobody waits for a body any more, and the answer is what counts.
        """
        reply = self._reply(timeout)
        if isinstance(reply, Prompt) and self._replies:
            self._maybe_prompting = True
            reply = self._replies.popleft()
        return reply

    def body(self, content: str, pace: Pace | None = None, part: PartKey | None = None) -> None:
        """Send a message and Ctrl-Z, which did not leave when this raises `Refusal` but `InDoubt`.

        Should the answer come after its time-out, `late` tells it for `part`, until the next body
        is sent or the modem starts anew.
        """
        self._unanswered = part
        data = self._engine.send(Body(content))
        if pace is None:
            self.port.write(data)
            return
        *begun, last = (
            data[start : start + pace.characters] for start in range(0, len(data), pace.characters)
        )
        for piece in begun:
            self.port.write(piece)
            self.pause(pace.seconds)
        self.port.write(last)  # from here on nothing may say any more that it has not left

    def cancel(self) -> None:
        """Leave the prompt of the command that was begun, without a body."""
        with suppress(NoAnswerError):
            if isinstance(self._reply(timeouts.PROMPT), Prompt):
                self.escape()

    def escape(self) -> None:
        """Leave the prompt that has come."""
        self.port.write(self._engine.send(Escape()))
        with suppress(NoAnswerError):
            self._reply(timeouts.ESCAPED)

    def tell(self, command: Command) -> None:
        """Send a command whose answer is of no interest; silence is fine."""
        with suppress(NoAnswerError):
            self._in_doubt = False
            self._say(command)
            self.answer(timeouts.AT_TRY)

    def doubt(self) -> None:
        """Have the next command preceded by a resync: what came made no sense."""
        self._in_doubt = True

    # Listening.

    def listen(self, timeout: float) -> None:
        """Take what comes unasked, for up to `timeout` seconds or until something came or woke."""
        self._hear(max(0.0, timeout))
        limit = self._clock.monotonic() + timeouts.RESYNC_LIMIT
        while self._engine.unfinished and self._clock.monotonic() < limit:
            self._hear(timeouts.QUIET)

    # After a time-out.

    def resync(self) -> None:
        """Get back in step: silence, then `AT` until one clean OK.

        Raises `Refusal(MODEM_SILENT)`, or NOT_A_MODEM where something answers in no AT language.
        """
        if self._maybe_prompting:
            self.leave_prompt()
        for attempt in range(timeouts.AT_TRIES):
            self.drain(timeouts.RESYNC_QUIET)
            if self.probe(timeouts.FIRST_AT if attempt == 0 else timeouts.AT_TRY):
                return
        raise self.lost()

    def probe(self, timeout: float) -> bool:
        """Send one `AT`; tell whether exactly one OK came back."""
        self._strays = 0
        self._in_doubt = False
        self._say(AT)
        try:
            answer = self.answer(timeout)
        except NoAnswerError:
            return False
        self.drain(timeouts.SETTLED)
        self._in_doubt = not answer.ok or self._strays > 0
        return not self._in_doubt

    def lost(self) -> Refusal:
        """Note a modem that does not answer even `AT`, and return the refusal for it."""
        self.watchdog.no_answer()
        return self._silent()

    def _silent(self) -> Refusal:
        if self.watchdog.dead:
            return Refusal(Reason.MODEM_HANGS, self.port.url)
        foreign = self._heard_bytes and not self.is_modem
        reason = Reason.NOT_A_MODEM if foreign else Reason.MODEM_SILENT
        return Refusal(reason, self.port.url)

    def leave_prompt(self) -> None:
        """Leave a prompt, should there be one. Never by Ctrl-Z: that would send half a message."""
        self._maybe_prompting = False
        self.port.write(self._engine.send(Escape()))
        self.pause(timeouts.ESCAPE_GUARD)
        self.port.write(b"\r")

    def drain(self, quiet: float) -> None:
        """Read until nothing came for `quiet` seconds, within bounds."""
        limit = self._clock.monotonic() + timeouts.RESYNC_LIMIT
        while self._hear(quiet) and self._clock.monotonic() < limit:
            pass

    def pause(self, seconds: float) -> None:
        """Let time pass, hearing what comes."""
        ends_at = self._clock.monotonic() + seconds
        while (wait := ends_at - self._clock.monotonic()) > 0:
            self._hear(wait)

    # The pump.

    def _refuse_if_given_up(self) -> None:
        if self._given_up.is_set():
            raise Refusal(Reason.PROGRAM_ENDED, self.port.url)

    def _say(self, command: Command) -> None:
        self._refuse_if_given_up()
        self._replies.clear()
        self._restarted_at = self._woke_at = None
        self.port.write(self._engine.send(command))
        self._heard_at = self._clock.monotonic()

    def _reply(self, timeout: float) -> Answer | Prompt:
        ends_at = self._clock.monotonic() + timeout
        while not self._replies:
            self._refuse_if_given_up()
            if self._woke_at is not None:
                ends_at = max(ends_at, self._woke_at + timeouts.AFTER_SLEEP)
            if self._restarted_at is not None:
                ends_at = min(ends_at, self._restarted_at + timeouts.AFTER_RESTART)
            wait = ends_at - self._clock.monotonic()
            if wait <= 0:
                self._time_out()
                break
            if self._engine.unfinished:
                wait = min(wait, timeouts.QUIET)
            self._hear(wait)
        reply = self._replies.popleft()
        if reply.command is not AT:
            self.watchdog.answered()
        if isinstance(reply, Answer) and isinstance(reply.final, Assumed):
            self._in_doubt = True
        return reply

    def _time_out(self) -> None:
        """Give the pending command up; what came of its answer may yet be enough for one."""
        command = self._engine.pending
        words = command.text if command else ""
        self._abandon()
        if self._replies:
            return
        log.info("%s: no answer to %s", self.port.url, words)
        if command is not AT:
            self.watchdog.no_answer()
        if self.watchdog.unheard:
            raise self._silent()
        raise NoAnswerError(words)

    def _abandon(self) -> None:
        command = self._engine.pending
        self._maybe_prompting = command is not None and command.prompt
        self._engine.send(GiveUp())
        self._in_doubt = True
        self._take_events()

    def _hear(self, timeout: float) -> bool:
        """Wait once for bytes; tell whether any came. Silence ends what may end by silence."""
        data = self.port.read(timeout)
        self._notice_sleep(timeout)
        if data:
            self._heard_bytes = True
            self._heard_at = self._clock.monotonic()
            self._engine.receive_data(data)
        elif self._engine.unfinished and self._silent_for(timeouts.QUIET):
            self._engine.send(Quiet())
        self._take_events()
        return bool(data)

    def _notice_sleep(self, waited: float) -> None:
        """Note that the computer slept: the modem may be another than it was before."""
        if self.sleep.look(waited):
            log.info("%s: the computer slept for %d s", self.port.url, self.sleep.slept)
            self._woke_at = self._clock.monotonic()

    def _silent_for(self, seconds: float) -> bool:
        return self._clock.monotonic() - self._heard_at >= seconds

    def _take_events(self) -> None:
        while (event := self._engine.next_event()) is not None:
            match event:
                case Answer() | Prompt():
                    self.is_modem = True
                    self._restarted_at = None  # it is up again, and does what it is told
                    self._replies.append(event)
                case Urc(prefix):
                    self.is_modem = True
                    self.unsolicited.append(event)
                    if prefix in tables.RESTARTS:
                        self._restarted_at = self._clock.monotonic()
                        self._unanswered = None
                case LateReference(reference):
                    self._strays += 1
                    self._take_late(reference)
                case Stray(line):
                    self._strays += 1
                    log.debug("%s: stray line %r", self.port.url, line)
                case Garbage(data):
                    log.debug("%s: garbage %r", self.port.url, data)

    def _take_late(self, reference: int | None) -> None:
        """Attach a reference that nobody waits for to the last part that had no answer."""
        part, self._unanswered = self._unanswered, None
        log.info("%s: late reference %s of %s", self.port.url, reference, part)
        if part is not None:
            self.late.append(LateAnswer(part, reference))
