"""A raw client of a virtual modem: a descriptor or a socket, and patience with an end."""

from __future__ import annotations

import os
import select
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

from smsdesk.codec import pdu as codec
from smsdesk.codec.segment import Alphabet

PATIENCE = 5.0


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
            data = self.read()
            if not data:
                raise EOFError(f"hung up after {self._buffer!r}")
            self._buffer += data
        said, _, self._buffer = self._buffer.partition(wanted)
        return (said + wanted).decode("latin-1")

    def at(self, command: str, end: str = "OK\r\n") -> str:
        self.write(command.encode() + b"\r")
        return self.until(end)

    def send(self, number: str, text: str, *, report: bool = False) -> str:
        pdu = codec.encode_submit(number, text, Alphabet.GSM7, report=report)
        self.at(f"AT+CMGS={pdu.tpdu_length}", "\r\n> ")
        self.write(pdu.pdu.encode() + b"\x1a")
        return self.until("OK\r\n")

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


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()
