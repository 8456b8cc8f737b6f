"""What a client types: bytes that become command lines and bodies, with their echo.

Owns backspaces, the ends of lines and bodies, and the characters that a slow device loses.
"""

from __future__ import annotations

from collections.abc import Callable

from smsdesk.sim.profile import Profile

CR, LF, BACKSPACE, ESCAPE, CTRL_Z = 0x0D, 0x0A, 0x08, 0x1B, 0x1A
MAX_LINE = 2048
MAX_BODY = 4096
_ECHOED_PROMPT = b"\r\n> "


class Typed:
    """The typed bytes of one modem."""

    def __init__(
        self, profile: Profile, echo: Callable[[bytes], None], now: Callable[[], float]
    ) -> None:
        """Start with nothing typed; `now` is the monotonic second."""
        self._profile = profile
        self._echo = echo
        self._now = now
        self._waiting = bytearray()
        self._taken = bytearray()
        self._echoed = 0
        self._rested_at = 0.0
        self._heard = 0

    @property
    def waits(self) -> bool:
        """Tell whether there are bytes that were not looked at."""
        return bool(self._waiting)

    @property
    def half_a_command(self) -> bool:
        """Tell whether a command is being typed, which no notification may cut."""
        return self._taken[:2].upper() == b"AT"

    @property
    def size(self) -> int:
        """Return how much of a line or body was taken so far."""
        return len(self._taken)

    def add(self, data: bytes, *, body: bool) -> None:
        """Take bytes; of a body that comes too fast for the device a part is lost."""
        lossy = body and self._profile.input_burst
        self._waiting += self._caught(data) if lossy else data

    def _caught(self, data: bytes) -> bytes:
        now = self._now()
        if now - self._rested_at >= self._profile.input_rest:
            self._rested_at, self._heard = now, 0
        caught = data[: self._profile.input_burst - self._heard]
        self._heard += len(caught)
        return caught

    def clear(self) -> None:
        """Forget everything that was typed."""
        self._waiting.clear()
        self.begin()

    def begin(self) -> None:
        """Start on a new line or body."""
        self._taken.clear()
        self._echoed = 0

    def line(self, *, echo: bool) -> str | None:
        """Return the next command line, None while it has no end."""
        end = self._waiting.find(CR)
        chunk = self._take(len(self._waiting) if end < 0 else end + 1)
        if echo:
            self._echo(chunk)
        self._taken += chunk
        if end < 0:
            del self._taken[:-MAX_LINE]
            return None
        line = _erased(self._taken[:-1])
        self._taken.clear()
        return line

    def body(self, *, echo: bool, typed: bool) -> int | None:
        """Take more of a body; return the character that ends it or its line, None without.

        With `typed` a CR ends a line of the body, as text mode has it.
        """
        marks = bytes((CTRL_Z, ESCAPE, CR) if typed else (CTRL_Z, ESCAPE))
        ends = [at for at in map(self._waiting.find, marks) if at >= 0]
        chunk = self._take(min(ends) + 1 if ends else len(self._waiting))
        self._echo_body(chunk, plain=echo)
        self._taken += chunk
        del self._taken[MAX_BODY:-1]
        return chunk[-1] if ends else None

    def finished(self) -> bytes:
        """Return the body that ended, without its end."""
        body = bytes(self._taken[:-1])
        self.begin()
        return body.lstrip(b"\n")

    def _echo_body(self, chunk: bytes, *, plain: bool) -> None:
        every = self._profile.body_echo
        if plain:
            self._echo(chunk)
        elif every:
            for char in chunk.rstrip(b"\x1a\x1b"):
                self._echo(bytes((char,)))
                self._echoed += 1
                if self._echoed % every == 0:
                    self._echo(_ECHOED_PROMPT)

    def _take(self, count: int) -> bytes:
        chunk = bytes(self._waiting[:count])
        del self._waiting[:count]
        return chunk


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
