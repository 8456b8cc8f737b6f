"""Does it take linear time? Each shape of input at one size and at four times that, in one run.

Work that grows with the square of its input takes sixteen times as long then, linear work four.
The processor's time counts, not the clock's, and the best of several rounds of each.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from smsdesk.at.command import Body, Command, Quiet
from smsdesk.at.engine import Engine
from smsdesk.codec.explain import explain
from smsdesk.codec.pdu import Alphabet, Deliver, decode, encode_deliver
from smsdesk.codec.reassemble import Assembly, Piece, place
from smsdesk.codec.segment import count
from smsdesk.codec.smart import saving
from smsdesk.domain.message import Concat
from tests.at.fuzz import parse_line, parse_lines

STEP = 4
ALLOWED = 2.2 * STEP
NOISE = 0.002
"""Seconds by which two measurements may differ for reasons of their own."""
ROUNDS = 5

Job = Callable[[], object]
Shape = Callable[[int], Job]
"""Makes the work for an input of that size."""

NOON = datetime(2024, 6, 1, 12, tzinfo=UTC)
HEAD = "07911326040000F0440B911346610089F600002080629173140840"
PDU_PARTS = (
    "00", "FF", "1B", "05", "7F", " ", "0 ", "g", "é", "00FF", "D83D", "0791", "2400", "\x00",
)  # fmt: skip
PDU_STARTS = ("", "00", HEAD, "0006000081FFFFFFFFFFFFFFFFFFFFFFFFFFFFFF80", "000100")
LINE_PARTS = (
    b",", b'"', b'","', b"(", b")", b"(0-9),", b"0-99999,", b" ", b"\x00", b"0", b"A", b"\xff",
    b"\r\n", b"\r", b">", b"> \r\n", b"+", b"+CMGL: 1,1,,24\r\n", b"0011\r\n", b'+CUSD: 0,"a\r\n',
    b"a\r\n", b"+CDS: 25\r\n", b"+CMTI: \"SM\",1\r\n", b"\r\nOK\r\n", b", 1", b'" , 1',
)  # fmt: skip
LINE_STARTS = (b"", b"+CPMS: ", b'+CUSD: 0,"', b"+CNMI: (", b"+CMS ERROR: ", b"+CMGL: 1,")
TEXT_PARTS = (
    "a",
    "€",
    "ж",
    "😀",
    "🇩🇪",
    "e\u0301",
    "\u0301",
    "\r\n",
    "\u200d",
    "👩‍🚀",
    "“a”",
    "\ud83d",
)


def _pdu_shape(start: str, part: str) -> Shape:
    def make(size: int) -> Job:
        text = start + part * (size // len(part))
        return lambda: explain(text)

    return make


def _bytes_shape(start: bytes, part: bytes, command: Command | None) -> Shape:
    def make(size: int) -> Job:
        data = start + part * (size // len(part))
        return lambda: _feed(data, command)

    return make


def _feed(data: bytes, command: Command | None) -> None:
    engine = Engine()
    if command is not None:
        engine.send(command)
        if command.prompt:
            engine.send(Body("00" * 170))
    for at in range(0, len(data), 64):
        engine.receive_data(data[at : at + 64])
        while engine.next_event() is not None:
            pass
    engine.send(Quiet())


def _parser_shape(start: bytes, part: bytes) -> Shape:
    def make(size: int) -> Job:
        line = (start + part * (size // len(part))).decode("latin-1")

        def job() -> None:
            parse_line(line)
            parse_lines((line, "0" * size, line))

        return job

    return make


def _text_shape(part: str) -> Shape:
    def make(size: int) -> Job:
        text = part * (size // len(part))
        return lambda: (count(text), saving(text))

    return make


def _known(size: int) -> Job:
    """Return the placing of a part among so many messages that might lack it."""
    assemblies = [Assembly((_piece(number, 1),)) for number in range(size)]
    last = _piece(size // 2, 2)
    return lambda: place(last, assemblies)


def _piece(number: int, sequence: int) -> Piece:
    at = NOON + timedelta(seconds=number)
    pdu = encode_deliver(
        "+49170", str(number), Alphabet.GSM7, sent_at=at, concat=Concat(1, 9, sequence)
    )
    message = decode(pdu.pdu)
    assert isinstance(message, Deliver)
    return Piece(message, at)


COMMANDS = (
    None,
    Command("AT+CMGL=4", prefixes=("+CMGL",), free_text=True),
    Command("AT+CMGS=19", prefixes=("+CMGS",), prompt=True),
)
Group = tuple[int, dict[str, Shape]]


def groups() -> dict[str, Group]:
    """Return for each subject its smaller size and its shapes by name."""
    return {
        "decode": (
            20_000,
            {f"{a}…{b!r}": _pdu_shape(a, b) for a in PDU_STARTS for b in PDU_PARTS},
        ),
        "engine": (
            16_000,
            {
                f"{a!r}…{b!r} after {c and c.text}": _bytes_shape(a, b, c)
                for a in LINE_STARTS
                for b in LINE_PARTS
                for c in COMMANDS
            },
        ),
        "answers": (
            2_000,
            {f"{a!r}…{b!r}": _parser_shape(a, b) for a in LINE_STARTS for b in LINE_PARTS},
        ),
        "counting": (5_000, {repr(part): _text_shape(part) for part in TEXT_PARTS}),
        "reassembly": (300, {"messages at hand": _known}),
    }


def check_all(say: Callable[[str], object] = str) -> None:
    """Check every shape of every subject."""
    for name in groups():
        worst = check_group(name)
        say(f"growth: {name}: {STEP} x the input took at most {worst:.1f} x the time")


def check_group(name: str, every: int = 1, shrink: int = 1) -> float:
    """Check a subject, or only one in `every` of its shapes, at sizes divided by `shrink`."""
    size, shapes = groups()[name]
    chosen = list(shapes.items())[::every]
    return max(check(f"{name} of {what}", shape, size // shrink) for what, shape in chosen)


def check(what: str, shape: Shape, size: int) -> float:
    """Check one shape; return how many times as long the larger input took."""
    small, large = _seconds(shape(size)), _seconds(shape(STEP * size))
    if large > ALLOWED * small + NOISE:
        # Once more, with patience: something else may have been going on.
        small, large = _seconds(shape(size), 40), _seconds(shape(STEP * size), 40)
    assert large <= ALLOWED * small + NOISE, f"{what}: {small * 1e3:.2f} ms, then {large * 1e3:.2f}"
    return large / max(small, NOISE)


def _seconds(job: Job, rounds: int = ROUNDS) -> float:
    best = float("inf")
    for _ in range(rounds):
        began = time.process_time()
        job()
        best = min(best, time.process_time() - began)
        if best < NOISE / STEP:
            break
    return best
