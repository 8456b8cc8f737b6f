"""Any bytes in any turn of the conversation: the engine stays sound, small and quick.

`tests/fuzz.py` runs it, at length or for a short stretch of the suite.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from smsdesk.at import responses, ussd
from smsdesk.at.command import Body, Command, Escape, GiveUp, Quiet, Saying
from smsdesk.at.engine import MAX_MULTILINE, Engine, OutOfTurnError
from smsdesk.at.events import Answer, Event, Garbage, Urc
from smsdesk.at.lines import KEPT_OF_ENDLESS, MAX_LINE
from tests.at import transcript
from tests.at.transcript import Said

PDU = "0021000B915100550500F6000005C8329BFD06"
COMMANDS = (
    Command("AT"),
    Command("ATE0", numeric=True),
    Command("AT+CGMI", free_text=True),
    Command("AT+CREG?", prefixes=("+CREG",)),
    Command("AT+CPIN?", prefixes=("+CPIN",), quiet_final=True),
    Command("AT+CMGL=4", prefixes=("+CMGL",)),
    Command('AT+CMGL="ALL"', prefixes=("+CMGL",), texts=True),
    Command("AT+CMGS=19", prefixes=("+CMGS",), prompt=True, quiet_final=True),
    Command("AT+CMGS=19", prefixes=("+CMGS",), prompt=True, short_prompt=True),
    Command("AT+CFUN=1,1", extra_finals=("^SYSRESET",)),
)
TEXT = "OK, see you"
SAYINGS: tuple[Saying, ...] = (*COMMANDS, Body(PDU), Body(TEXT), Escape(), Quiet(), GiveUp())
FRAGMENTS = (
    b"\r\n", b"\r\n", b"\r", b"\n", b"\x00", b"\x1a", b"\x1b", b"> ", b">", b'"', b",", b":",
    b"\r\nOK\r\n", b"\r\nERROR\r\n", b"\r\n+CMS ERROR: 38\r\n", b"+CME ERROR: SIM busy\r\n",
    b"0\r", b"4\r", b"\r\n+CMGS: 5\r\n", b"+CMGS:\r\n", b'+CMTI: "SM",3\r\n', b"+CDS: 25\r\n",
    b"+CDS: ,25\r\n", b"+CMT: ,23\r\n", b'+CUSD: 0,"', b'",15\r\n', b"RING\r\n", b"NO CARRIER\r\n",
    b"+CREG: 1\r\n", b'+CREG: 0,1,"2F1A"\r\n', b"^RSSI:19\r\n", b"COMMAND NOT SUPPORT\r\n",
    b"AT+CMGS=19\r", PDU.encode(), b"0791\r\n", b"+CMGL: 1,1,,24\r\n", b"\xff\xfe\x91", b"x" * 300,
    b'+CMGL: 1,"REC READ","+1",,"24/01/08,12:30:00+04"\r\n', b"OK, see you\r\n",
    b'+CMGL: 2,"REC READ",6,45,"+1",145,"","",0\r\n', b'+CDS: 6,45,"+1",145,"","",0\r\n',
    b'+CMT: "+1",,"24/01/08,12:30:00+04"\r\n',
)  # fmt: skip

TALKS: tuple[tuple[Said | Saying, ...], ...] = tuple(
    tuple(step for step in transcript.read(path) if not isinstance(step, str))
    for path in sorted(transcript.DIRECTORY.glob("*.txt"))
)
Talk = list[Said | Saying]


def draw_talk(chance: random.Random) -> Talk:
    """Return what is said on both sides: a broken transcript, or turns without any sense."""
    if chance.random() < 0.3:
        return [_broken(chance, step) for step in chance.choice(TALKS) if chance.random() < 0.95]
    return [_turn(chance) for _ in range(chance.randint(1, 8))]


def _turn(chance: random.Random) -> Said | Saying:
    return chance.choice(SAYINGS) if chance.random() < 0.5 else Said(draw_bytes(chance))


def draw_bytes(chance: random.Random) -> bytes:
    """Return what a modem never said, made of what modems say."""
    pieces = chance.choices(FRAGMENTS, k=chance.randint(0, 8))
    return b"".join(
        piece if chance.random() < 0.9 else chance.randbytes(chance.randint(1, 12))
        for piece in pieces
    )


def _broken(chance: random.Random, step: Said | Saying) -> Said | Saying:
    if not isinstance(step, Said) or chance.random() < 0.5:
        return step
    at = chance.randrange(len(step.data) + 1)
    tail = step.data[at + chance.randint(0, 3) :]
    return Said(step.data[:at] + chance.choice((b"", chance.choice(FRAGMENTS))) + tail)


def play(talk: Talk, cut: Callable[[bytes], list[bytes]]) -> list[Event]:
    """Return the events of a talk, its bytes in the pieces that `cut` makes."""
    engine = Engine()
    events: list[Event] = []
    for step in talk:
        if isinstance(step, Said):
            for chunk in cut(step.data):
                engine.receive_data(chunk)
                assert len(engine._cutter._buffer) <= MAX_LINE + len(chunk)
        else:
            _say(engine, step)
        while (event := engine.next_event()) is not None:
            events.append(event)
    engine.send(GiveUp())
    assert engine.pending is None
    assert not engine.unfinished
    return events


def _say(engine: Engine, saying: Saying) -> None:
    pending = engine.pending
    out_of_turn = (isinstance(saying, Command) and pending is not None) or (
        isinstance(saying, Body) and (pending is None or not pending.prompt)
    )
    try:
        engine.send(saying)
    except OutOfTurnError:
        assert out_of_turn
    else:
        assert not out_of_turn


def check_engine(chance: random.Random) -> int:
    """Check one talk: no exception, the same events in any pieces, readable answers."""
    talk = draw_talk(chance)
    events = play(talk, lambda data: [data])
    seed = chance.randrange(1 << 30)
    assert play(talk, lambda data: _pieces(data, random.Random(seed))) == events
    for event in events:
        check_event(event)
    return sum(len(step.data) for step in talk if isinstance(step, Said))


def _pieces(data: bytes, chance: random.Random) -> list[bytes]:
    pieces = []
    while data:
        size = chance.randint(1, 9)
        pieces.append(data[:size])
        data = data[size:]
    return pieces


def check_event(event: Event) -> None:
    """Check that an event is small and that whoever parses it meets no exception."""
    if isinstance(event, Garbage):
        assert len(event.data) <= KEPT_OF_ENDLESS
    elif isinstance(event, Urc):
        assert len(event.line) <= MAX_LINE + MAX_MULTILINE
        parse_line(event.line)
    elif isinstance(event, Answer):
        parse_lines(event.lines)


READERS: tuple[Callable[[tuple[str, ...]], object], ...] = (
    responses.pin_state, responses.imei, responses.imsi, responses.iccid,
    responses.function_level, responses.registration, responses.charset, responses.signal_dbm,
    responses.extended_signal_dbm, responses.operator, responses.memory_groups,
    responses.storages, responses.notification_choices, responses.notification,
    responses.service, responses.service_centre, responses.reference, responses.message,
    responses.messages, responses.live_indexes,
)  # fmt: skip
LINE_READERS: tuple[Callable[[str], object], ...] = (
    responses.registration_notice, responses.notice, responses.caller, ussd.read,
)  # fmt: skip


def parse_lines(lines: tuple[str, ...]) -> None:
    """Give the lines to the parser of every command: none may raise."""
    for reader in READERS:
        reader(lines)
    responses.identity(lines, "+CGMI")


def parse_line(line: str) -> None:
    """Give an unsolicited line to every parser of such."""
    for reader in LINE_READERS:
        reader(line)
