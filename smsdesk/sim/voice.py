"""How a modem's bytes leave it: at once, byte by byte, or with noise between the lines.

Owns the pacing and the noise of the profiles.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from smsdesk.sim.profiles import Profile
from smsdesk.sim.timers import Timer, Timers

_NOISE = (b"", b"\x00", b"\x00\x00\x00\x00", b"\xff\xfe~\r\n", b"\x82\x10\x00^\xc3\r\n")
_BURST_SECONDS = 0.01


class Voice:
    """The modem's mouth; `emit` is the port, None while there is none."""

    def __init__(self, profile: Profile, timers: Timers, random: Random) -> None:
        """Speak as the profile does."""
        self.emit: Callable[[bytes], None] | None = None
        self._profile = profile
        self._timers = timers
        self._random = random
        self._waiting = bytearray()
        self._burst: Timer | None = None

    def say(self, text: str) -> None:
        """Say text that stands by itself: an answer line, a result, a notification."""
        data = text.encode("latin-1", "replace")
        if self._profile.noise:
            data = self._random.choice(_NOISE) + data
        self.echo(data)

    def echo(self, data: bytes) -> None:
        """Say bytes as they are."""
        if self._profile.byte_seconds:
            self._say_slowly(data)
        elif self.emit is not None:
            self.emit(data)

    def chatter(self) -> str:
        """Return a notification that means nothing."""
        return self._random.choice(self._profile.chatter)

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
