"""The engine's rules one by one, and what must hold for any bytes whatever."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.at.command import Body, Command, Escape, GiveUp, Quiet
from smsdesk.at.engine import Engine, OutOfTurnError
from smsdesk.at.events import Answer, Assumed, Event, Garbage, LateReference, Ok, Prompt, Stray, Urc
from smsdesk.at.lines import MAX_LINE

PDU = "0021000B915100550500F6000005C8329BFD06"
CMGS = Command("AT+CMGS=19", prefixes=("+CMGS",), prompt=True, quiet_final=True)
AT = Command("AT")
TEXTS = Command('AT+CMGL="ALL"', prefixes=("+CMGL",), texts=True)


def events(engine: Engine) -> list[Event]:
    seen: list[Event] = []
    while (event := engine.next_event()) is not None:
        seen.append(event)
    return seen


def told(data: bytes, *sayings) -> list[Event]:
    engine = Engine()
    for saying in sayings:
        engine.send(saying)
    engine.receive_data(data)
    return events(engine)


PIECES = st.lists(
    st.one_of(
        st.binary(max_size=6),
        st.sampled_from(
            [
                b"\r\n", b"\r", b"\n", b"> ", b">", b"\x1a", b"\x00", b'"', b"OK", b"ERROR",
                b"\r\nOK\r\n", b"+CMGS: 5\r\n", b"+CDS: 25\r\n", b"+CMT: ,23\r\n", b"0791\r\n",
                b'+CUSD: 0,"a', b'",15\r\n', b'+CMTI: "SM",3\r\n', b"RING\r\n", PDU.encode(),
                b'+CMGL: 1,"REC READ","+1",,\r\n', b'+CDS: 6,45,"+1",145,"","",0\r\n',
                b'+CMT: "+1",,"24/01/08,12:30:00+04"\r\n', b"\xc3\xbc\r\n",
                b"+CREG: 1\r\n", b"+CREG: 0,1\r\n", b"+CMS ERROR: 38\r\n", b"AT+CMGS=19\r",
            ]
        ),
    ),
    max_size=30,
).map(b"".join)  # fmt: skip

SAYINGS = st.sampled_from(
    [(), (AT,), (CMGS,), (CMGS, Body(PDU)), (CMGS, Body("OK")), (CMGS, GiveUp()), (TEXTS,)]
)


@settings(deadline=None)
@given(data=PIECES, sayings=SAYINGS, cuts=st.lists(st.integers(0, 400), max_size=12))
def test_any_chunking_of_any_bytes_gives_the_same_events(data, sayings, cuts) -> None:
    engine = Engine()
    for saying in sayings:
        engine.send(saying)
    edges = sorted({0, len(data), *(cut for cut in cuts if cut < len(data))})
    for start, end in pairwise(edges):
        engine.receive_data(data[start:end])
    assert events(engine) == told(data, *sayings)


@settings(deadline=None)
@given(data=PIECES, sayings=SAYINGS)
def test_after_silence_and_giving_up_nothing_is_open(data, sayings) -> None:
    engine = Engine()
    for saying in sayings:
        engine.send(saying)
    engine.receive_data(data)
    engine.send(Quiet())
    engine.send(GiveUp())
    assert engine.pending is None
    assert not engine.unfinished
    engine.receive_data(b"\r\n")
    events(engine)
    engine.send(AT)
    engine.receive_data(b"\r\nOK\r\n")
    assert isinstance(events(engine)[-1], Answer)


def test_an_endless_line_is_forgotten_but_for_its_beginning() -> None:
    engine = Engine()
    for _ in range(200):
        engine.receive_data(b"x" * 1000)
    assert len(engine._cutter._buffer) < MAX_LINE + 1000
    engine.receive_data(b'\r\n+CMTI: "SM",1\r\n')
    assert events(engine) == [Garbage(b"x" * 64), Urc("+CMTI", '+CMTI: "SM",1')]


def test_an_answer_without_end_is_bounded() -> None:
    engine = Engine()
    engine.send(Command("AT+CMGL=4", prefixes=("+CMGL",)))
    for _ in range(12_000):
        engine.receive_data(b"0011\r\n")
    engine.receive_data(b"OK\r\n")
    answer = events(engine)[-1]
    assert isinstance(answer, Answer)
    assert len(answer.lines) == 10_000


def test_an_answer_of_long_lines_is_bounded() -> None:
    engine = Engine()
    engine.send(Command("AT+CMGL=4", prefixes=("+CMGL",)))
    for _ in range(1_000):
        engine.receive_data(b"0" * 8_000 + b"\r\n")
    engine.receive_data(b"OK\r\n")
    answer = events(engine)[-1]
    assert isinstance(answer, Answer)
    assert sum(map(len, answer.lines)) == 4_000_000


def test_a_ussd_text_without_end_is_bounded() -> None:
    engine = Engine()
    engine.receive_data(b'+CUSD: 0,"' + b"word and more\r\n" * 500)
    assert any(isinstance(event, Urc) for event in events(engine))


def test_one_command_at_a_time() -> None:
    engine = Engine()
    engine.send(AT)
    with pytest.raises(OutOfTurnError):
        engine.send(AT)


def test_a_body_needs_a_command_that_asks_for_it() -> None:
    engine = Engine()
    engine.send(AT)
    with pytest.raises(OutOfTurnError):
        engine.send(Body(PDU))


def test_the_wire() -> None:
    engine = Engine()
    assert engine.send(CMGS) == b"AT+CMGS=19\r"
    assert engine.send(Body(PDU)) == PDU.encode() + b"\x1a"
    assert engine.send(Escape()) == b"\x1b"
    assert engine.send(GiveUp()) == b""


@pytest.mark.parametrize(
    "prompt", [b"\r\n> ", b"\r\n>", b"> ", b">", b"AT+CMGS=19\r\r\n> ", b"\x00 > "]
)
def test_prompts(prompt: bytes) -> None:
    assert told(prompt, CMGS) == [Prompt(CMGS)]


def test_a_prompt_after_an_unsolicited_code() -> None:
    assert told(b"\r\nRING\r\n\r\n> ", CMGS) == [Urc("RING", "RING"), Prompt(CMGS)]


def test_no_prompt_where_none_was_asked_for() -> None:
    assert told(b"\r\n> \r\nOK\r\n", AT) == [Answer(AT, (">",), Ok())]


def test_a_lone_line_break_is_a_prompt_only_by_hint_and_silence() -> None:
    short = Command("AT+CMGS=19", prefixes=("+CMGS",), prompt=True, short_prompt=True)
    for command, expected in ((short, [Prompt(short)]), (CMGS, [])):
        engine = Engine()
        engine.send(command)
        engine.receive_data(b"\r\n")
        assert events(engine) == []
        engine.send(Quiet())
        assert events(engine) == expected


def test_a_reference_without_ok_counts_after_silence() -> None:
    engine = Engine()
    engine.send(CMGS)
    engine.receive_data(b"> ")
    engine.send(Body(PDU))
    engine.receive_data(b"\r\n+CMGS: 9\r\n")
    assert engine.unfinished
    engine.send(Quiet())
    assert events(engine) == [Prompt(CMGS), Answer(CMGS, ("+CMGS: 9",), Assumed())]


def test_a_reference_before_the_body_was_sent_is_an_earlier_messages() -> None:
    assert told(b"+CMGS: 9\r\nOK\r\n> ", CMGS) == [
        LateReference(9, "+CMGS: 9"),
        Stray("OK"),
        Prompt(CMGS),
    ]


def test_a_late_reference_may_be_unreadable() -> None:
    assert told(b"+CMGS: \r\n") == [LateReference(None, "+CMGS:")]


def test_giving_up_takes_a_reference_but_makes_no_prompt() -> None:
    engine = Engine()
    engine.send(CMGS)
    engine.receive_data(b"> ")
    engine.send(Body(PDU))
    engine.receive_data(b"\r\n+CMGS: 9\r\n")
    engine.send(GiveUp())
    assert events(engine)[-1] == Answer(CMGS, ("+CMGS: 9",), Assumed())
    short = Command("AT+CMGS=19", prompt=True, short_prompt=True)
    engine.send(short)
    engine.receive_data(b"\r\n")
    engine.send(GiveUp())
    assert events(engine) == []


def test_a_repeated_prompt_and_echoed_pieces_of_the_body_are_swallowed() -> None:
    engine = Engine()
    engine.send(CMGS)
    engine.receive_data(b"\r\n> ")
    engine.send(Body(PDU))
    engine.receive_data(b"0021000B\r\n> 915100\x1a\r\n> +CMGS: 3\r\n\r\nOK\r\n")
    assert events(engine) == [Prompt(CMGS), Answer(CMGS, ("+CMGS: 3",), Ok())]


def test_extra_finals_of_a_command() -> None:
    command = Command("AT+CFUN=1,1", extra_finals=("^SYSRESET",))
    assert told(b"^SYSRESET: 1\r\n", command) == [Answer(command, ("^SYSRESET: 1",), Assumed())]


def test_noise_within_an_answer_is_not_part_of_it() -> None:
    assert told(b"\x91\xa0a\x05\r\nOK\r\n", AT) == [Garbage(b"a\x05"), Answer(AT, (), Ok())]


def test_the_queue_keeps_order() -> None:
    seen = told(b'+CMTI: "SM",1\r\nOK\r\n+CMTI: "SM",2\r\n', AT)
    assert [type(event) for event in seen] == [Urc, Answer, Urc]


def test_a_code_without_its_colon() -> None:
    assert told(b'+CDSI "SR",50\r\n', AT) == [Urc("+CDSI", '+CDSI "SR",50')]


def test_commands_that_come_back_are_counted() -> None:
    engine = Engine()
    for answer in (b"AT\r\r\nOK\r\n", b"\r\nOK\r\n", b"AT\r\r\nOK\r\n"):
        engine.send(Command("AT"))
        engine.receive_data(answer)
    assert engine.echoes == 2
