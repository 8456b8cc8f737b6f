"""Two loops that send and do nothing else; `python -m benchmarks._loops bare|gsmmodem URL COUNT`.

The bare one is the measure of the wire: what a terminal, two round trips and the virtual modem
itself cost, when nothing is stored, decoded or looked at.
"""

from __future__ import annotations

import os
import re
import sys
import tty

from benchmarks._senders import TEXT, numbers
from smsdesk.codec.pdu import Alphabet, encode_submit

_SET_UP = (b"ATE0", b"AT+CMGF=0", b"AT+CNMI=2,1,0,1,0")


class Wire:
    """A terminal with a modem behind it, read until an answer is there."""

    def __init__(self, url: str) -> None:
        """Open it."""
        self._fd = os.open(url, os.O_RDWR | os.O_NOCTTY)
        tty.setraw(self._fd)

    def ask(self, words: bytes, end: bytes = rb"OK\r\n") -> re.Match[bytes]:
        """Write, and read until the pattern `end` is found; return what it found."""
        os.write(self._fd, words)
        heard = b""
        while (found := re.search(end, heard)) is None:
            heard += os.read(self._fd, 4096)
        return found

    def set_up(self) -> None:
        """Have PDUs, new texts announced and reports shown."""
        for words in _SET_UP:
            self.ask(words + b"\r")

    def send(self, number: str) -> None:
        """Send one text."""
        part = encode_submit(number, TEXT, Alphabet.GSM7, report=True)
        self.ask(f"AT+CMGS={part.tpdu_length}\r".encode(), b"> ")
        self.ask(part.pdu.encode() + b"\x1a", rb"(OK|ERROR.*)\r\n")


def _bare(url: str, count: int) -> None:
    wire = Wire(url)
    wire.set_up()
    for number in numbers(count):
        wire.send(number)


def _gsmmodem(url: str, count: int) -> None:
    from gsmmodem.modem import GsmModem

    modem = GsmModem(url, 115200, requestDelivery=False)
    modem.connect()
    # Its thread for reports speaks into the prompt of the next text: without reports it is faster.
    modem.write("AT+CNMI=2,1,0,0,0")
    for number in numbers(count):
        modem.sendSms(number, TEXT)
    modem.close()


if __name__ == "__main__":
    {"bare": _bare, "gsmmodem": _gsmmodem}[sys.argv[1]](sys.argv[2], int(sys.argv[3]))
