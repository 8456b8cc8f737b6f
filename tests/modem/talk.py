"""A modem that says what a transcript has it say, over a real terminal or socket.

Knows nothing of the virtual modem: it has no states and no memories, only answers written down
beforehand, found by what was asked (tests/transcripts/README.md, "Sessions").
"""

from __future__ import annotations

import os
import select
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from smsdesk.modem.port import SocketPort, open_port
from smsdesk.modem.wire import Port

DIRECTORY = Path(__file__).parent.parent / "transcripts" / "sessions"
ANYTHING = "*"
_ENDS = b"\r\x1a\x1b"


@dataclass(frozen=True)
class Pause:
    """Seconds in which the modem says nothing."""

    seconds: float


class HangUp:
    """The modem leaves the bus."""


Action = bytes | Pause | HangUp
Reply = tuple[Action, ...]


@dataclass
class Scene:
    """One thing our side does, what is said meanwhile, and what must have come out."""

    title: str
    unasked: list[Action] = field(default_factory=list)
    replies: dict[str, list[list[Action]]] = field(default_factory=dict)
    results: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    unsaid: list[str] = field(default_factory=list)

    def answer(self, questions: list[str]) -> list[Action]:
        """Return the empty answer that these questions share, to be filled."""
        says: list[Action] = []
        for question in questions:
            self.replies.setdefault(_text(question), []).append(says)
        return says

    def expect(self, kind: str, words: str) -> None:
        """Note what has to come out, be said by our side, or not be said by it."""
        if kind == "= ":
            self.results.append(words)
        else:
            (self.said if kind == "+ " else self.unsaid).append(_text(words))


def read(path: Path) -> list[Scene]:
    """Read the scenes of a session."""
    scenes: list[Scene] = []
    says: list[Action] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        kind, rest = line[:2], line[2:]
        match kind:
            case "@ ":
                scenes.append(Scene(rest))
                says = scenes[-1].unasked
            case "> ":
                says = scenes[-1].answer(rest.split(" | "))
            case "< ":
                says.append(_bytes(rest))
            case "~ ":
                says.append(HangUp() if rest == "gone" else Pause(float(rest)))
            case "= " | "+ " | "- ":
                scenes[-1].expect(kind, rest)
            case _ if line and kind != "# ":
                raise ValueError(f"{path.name}:{number}: {line!r}")
    return scenes


def _bytes(text: str) -> bytes:
    return text.encode("ascii").decode("unicode_escape").encode("latin-1")


def _text(words: str) -> str:
    return _bytes(words).decode("latin-1")


Cut = Callable[[bytes], Iterable[bytes]]


def whole(data: bytes) -> Iterator[bytes]:
    """Say all at once."""
    yield data


def byte_by_byte(data: bytes) -> Iterator[bytes]:
    """Say each byte by itself."""
    for octet in data:
        yield bytes([octet])


class Peer:
    """The modem's side of the wire, in a thread of its own.

    A question is answered as the present scene has it; asked again, by the next answer it has,
    the last of which stays. What a scene does not know is answered as in those before it, then
    as `*` is; where there is no `*`, it is not answered.
    """

    def __init__(self, end: int, cut: Cut) -> None:
        """Speak at a descriptor, which is closed in the end."""
        self._end = end
        self._cut = cut
        self._replies: dict[str, list[list[Action]]] = {}
        self._heard: list[str] = []
        self._line = bytearray()
        self._lock = threading.Lock()
        self._ours, self._theirs = socket.socketpair()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ours.close()
        self._thread.join()
        self._theirs.close()
        self._close()

    def _close(self) -> None:
        end, self._end = self._end, -1
        if end >= 0:
            os.close(end)

    def enter(self, scene: Scene) -> None:
        """Play a scene from now on, beginning with what nobody asked for."""
        with self._lock:
            self._heard.clear()
            self._replies |= {line: list(replies) for line, replies in scene.replies.items()}
            self._say(scene.unasked)

    def heard(self) -> list[str]:
        """Return what our side said since the scene began."""
        with self._lock:
            return list(self._heard)

    # In its thread.

    def _run(self) -> None:
        while (end := self._end) >= 0:
            ready, _, _ = select.select([end, self._theirs], [], [])
            if self._theirs in ready:
                return
            self._hear(end)

    def _hear(self, end: int) -> None:
        try:
            data = os.read(end, 4096)
        except OSError:  # our side has closed the terminal
            data = b""
        with self._lock:
            for octet in data:
                self._line.append(octet)
                if octet in _ENDS:
                    self._answer()
            if not data:
                self._close()

    def _answer(self) -> None:
        line = bytes(self._line).decode("latin-1").removesuffix("\r")
        self._line.clear()
        if not line:
            return
        self._heard.append(line)
        replies = self._replies.get(line) or self._replies.get(ANYTHING)
        if replies:
            self._say(replies[0] if len(replies) == 1 else replies.pop(0))

    def _say(self, actions: Iterable[Action]) -> None:
        for action in actions:
            match action:
                case HangUp():
                    self._close()
                case Pause(seconds):
                    select.select([self._theirs], [], [], seconds)
                case _:
                    self._write(action)

    def _write(self, data: bytes) -> None:
        try:
            for chunk in self._cut(data) if self._end >= 0 else ():
                os.write(self._end, chunk)
        except OSError:  # our side has hung up
            self._close()


def at_a_terminal() -> tuple[Port, int]:
    """Return a port that was opened as a person's is, and the modem's end."""
    import tty

    master, slave = os.openpty()
    tty.setraw(slave)
    port = open_port(os.ttyname(slave))
    os.close(slave)
    return port, master


def at_a_socket() -> tuple[Port, int]:
    """Return a port made of a connected socket, and the modem's end."""
    ours, theirs = socket.socketpair()
    return SocketPort(ours, "socket://talk"), theirs.detach()
