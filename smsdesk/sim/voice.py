"""How a modem's bytes leave it: at once, byte by byte, or with noise between the lines.

Owns the pacing, the noise and the line ends of the profiles, and the wording of results.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from smsdesk.sim.answers import Done
from smsdesk.sim.errors import AtError, CmsError, CodedError, UnknownCommandError
from smsdesk.sim.profile import Profile
from smsdesk.sim.settings import Settings
from smsdesk.sim.timers import Timer, Timers

_NOISE = (b"", b"\x00", b"\x00\x00\x00\x00", b"\xff\xfe~\r\n", b"\x82\x10\x00^\xc3\r\n")
_BURST_SECONDS = 0.01
_DIGITS = {"OK": "0", "NO CARRIER": "3", "ERROR": "4"}


class Voice:
    """The modem's mouth; `emit` is the port, None while there is none.

    `noise` draws the noise between the lines and `chance` which notification without meaning
    comes; neither disturbs the other.
    """

    def __init__(self, profile: Profile, timers: Timers, noise: Random, chance: Random) -> None:
        """Speak as the profile does."""
        self.emit: Callable[[bytes], None] | None = None
        self.noisy = profile.noise
        self._profile = profile
        self._timers = timers
        self._noise = noise
        self._chance = chance
        self._waiting = bytearray()
        self._burst: Timer | None = None

    def say(self, text: str) -> None:
        """Say text that stands by itself: an answer line, a result, a notification."""
        data = text.replace("\r\n", self._profile.line_end).encode("latin-1", "replace")
        if self.noisy:
            data = self._noise.choice(_NOISE) + data
        self.echo(data)

    def prompt(self) -> None:
        """Ask for a body."""
        if self._profile.prompt_notice:
            self.say(f"\r\n{self._profile.prompt_notice}\r\n")
        self.say(self._profile.prompt)

    def result(self, final: str, settings: Settings) -> None:
        """Say how a command ended, in words or digits."""
        if settings.quiet:
            return
        code = final if settings.verbose else _DIGITS.get(final, final)
        self.say(f"\r\n{code}\r\n" if settings.verbose else f"{code}\r")

    def information(self, line: str, settings: Settings, *, first: bool) -> None:
        """Say a line of an answer."""
        lead = f"{self._profile.lead}\r\n" if settings.verbose and first else ""
        self.say(f"{lead}{line}\r\n")

    def words(self, result: Done | AtError, settings: Settings) -> str | None:
        """Return the result code of an ended command, None for none at all."""
        if isinstance(result, Done):
            return result.final
        own_words = self._profile.unknown_said
        if own_words and isinstance(result, UnknownCommandError):
            return own_words
        errors = settings.errors
        if isinstance(result, CmsError) or (isinstance(result, CodedError) and errors):
            return result.spoken(verbose=errors == 2)
        return "ERROR"

    def echo(self, data: bytes) -> None:
        """Say bytes as they are."""
        if self._profile.byte_seconds:
            self._say_slowly(data)
        elif self.emit is not None:
            self.emit(data)

    def chatter(self) -> str:
        """Return a notification that means nothing."""
        return self._chance.choice(self._profile.chatter)

    def hush(self) -> None:
        """Drop what was not said yet."""
        self._waiting.clear()
        if self._burst is not None:
            self._burst.cancel()
            self._burst = None

    def _say_slowly(self, data: bytes) -> None:
        self._waiting += data
        if self._burst is None:
            self._say_burst()

    def _say_burst(self) -> None:
        """Say what fits in a hundredth of a second, and the rest after it."""
        count = max(1, round(_BURST_SECONDS / self._profile.byte_seconds))
        burst = bytes(self._waiting[:count])
        del self._waiting[:count]
        self._burst = None
        if burst:
            if self.emit is not None:
                self.emit(burst)
            delay = len(burst) * self._profile.byte_seconds
            self._burst = self._timers.call_later(delay, self._say_burst)
