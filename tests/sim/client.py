"""A raw client of a virtual modem: a descriptor or a socket, and patience with an end."""

from __future__ import annotations

import json
import os
import re
import select
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from smsdesk.codec import pdu as codec
from smsdesk.codec.segment import Alphabet

PATIENCE = 5.0
_RESULT = re.compile(rb"\r\n(OK|ERROR|\+CM[SE] ERROR: \d+)\r\n")


class RawClient:
    """Writes and reads bytes; every wait ends after some seconds."""

    def __init__(self, end: int | socket.socket) -> None:
        self._end = end
        self._buffer = b""

    @classmethod
    def of(cls, url: str) -> RawClient:
        """Open a `socket://` URL or the path of a terminal."""
        if url.startswith("socket://"):
            host, port = url.removeprefix("socket://").split(":")
            return cls(socket.create_connection((host, int(port)), timeout=PATIENCE))
        return cls(os.open(url, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK))

    def fileno(self) -> int:
        return self._end if isinstance(self._end, int) else self._end.fileno()

    def write(self, data: bytes) -> None:
        if isinstance(self._end, int):
            os.write(self._end, data)
        else:
            self._end.sendall(data)

    def read(self) -> bytes:
        """Read what comes next; b"" when the other side has hung up."""
        if not select.select([self], [], [], PATIENCE)[0]:
            raise TimeoutError(f"nothing came after {self._buffer!r}")
        try:
            if isinstance(self._end, int):
                return os.read(self._end, 65536)
            return self._end.recv(65536)
        except OSError:
            return b""

    def until(self, end: str) -> str:
        """Read until something was said and return all of it."""
        wanted = end.encode()
        while wanted not in self._buffer:
            self._read_more()
        said, _, self._buffer = self._buffer.partition(wanted)
        return (said + wanted).decode("latin-1")

    def _read_more(self) -> None:
        data = self.read()
        if not data:
            raise EOFError(f"hung up after {self._buffer!r}")
        self._buffer += data

    def at(self, command: str, end: str = "OK\r\n") -> str:
        self.write(command.encode() + b"\r")
        return self.until(end)

    def submit(self, number: str, text: str, *, report: bool = True) -> codec.EncodedPdu:
        return codec.encode_submit(number, text, Alphabet.GSM7, report=report)

    def send(self, number: str, text: str, *, report: bool = False, end: str = "OK\r\n") -> str:
        pdu = self.submit(number, text, report=report)
        self.at(f"AT+CMGS={pdu.tpdu_length}", "\r\n> ")
        self.write(pdu.pdu.encode() + b"\x1a")
        return self.until(end)

    def until_result(self) -> str:
        """Read until a command has ended, well or badly."""
        while not (found := _RESULT.search(self._buffer)):
            self._read_more()
        said, self._buffer = self._buffer[: found.end()], self._buffer[found.end() :]
        return said.decode("latin-1")

    def hung_up(self) -> bool:
        """Wait for the end of the line."""
        while self.read():
            pass
        return True

    def close(self) -> None:
        if isinstance(self._end, int):
            os.close(self._end)
        else:
            self._end.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def eventually(done: Callable[[], bool]) -> None:
    """Wait for what another thread is about to do and tells nobody."""
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, "it did not happen"
        select.select([], [], [], 0.005)


def told(path: Path) -> list[dict[str, Any]]:
    """Read a journal."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def sent(path: Path) -> list[dict[str, Any]]:
    """Read which texts the network took."""
    return [each for each in told(path) if each["what"] == "sent"]
