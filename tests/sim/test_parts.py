"""The small parts: timers, memories, character sets, the journal, identities, people."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.message import Concat
from smsdesk.sim.card import check_digit, make_imei, subscriber_number
from smsdesk.sim.charset import CHARSETS, from_wire, to_wire
from smsdesk.sim.journal import FileJournal, Record
from smsdesk.sim.memory import Joined, Slots, State, Stored
from smsdesk.sim.people import BY_ENDING, People
from smsdesk.sim.timers import Timers
from tests.sim.bench import START, HandClock


class TestTimers:
    def test_they_come_in_order_and_once(self) -> None:
        timers = Timers(HandClock())
        done: list[str] = []
        timers.call_later(2, lambda: done.append("late"))
        timers.call_later(1, lambda: done.append("first"))
        timers.call_later(1, lambda: done.append("second"))
        assert timers.next_at() == 1
        timers.advance(1.5)
        assert done == ["first", "second"]
        timers.advance(5)
        timers.advance(5)
        assert done == ["first", "second", "late"]
        assert timers.next_at() is None

    def test_a_cancelled_one_does_not_come(self) -> None:
        timers = Timers(HandClock())
        timer = timers.call_later(1, lambda: pytest.fail("it was cancelled"))
        timer.cancel()
        assert timers.next_at() is None
        timers.advance(2)

    def test_one_that_asks_for_another_at_once(self) -> None:
        timers = Timers(HandClock())
        done: list[int] = []
        timers.call_later(0, lambda: timers.call_later(0, lambda: done.append(1)) and None)
        timers.advance(0)
        assert done == [1]


MESSAGE = Stored(State.UNREAD, "00")


class TestMemories:
    @given(st.integers(1, 5), st.integers(0, 3), st.lists(st.integers(0, 8), max_size=20))
    def test_slots_fill_up_from_below(self, capacity: int, base: int, removed: list[int]) -> None:
        slots = Slots("SM", capacity, base)
        for index in removed:
            free = slots.free()
            if free is not None:
                assert slots.has(free)
                assert all(slots.get(lower) for lower in range(base, free))
                slots.put(free, MESSAGE)
            slots.remove(index)
            assert len(slots) == len(list(slots.items())) <= capacity

    def test_a_full_one_has_no_free_slot(self) -> None:
        slots = Slots("SM", 1)
        slots.put(1, MESSAGE)
        assert slots.free() is None

    def test_joined_ones_keep_their_messages_apart(self) -> None:
        phone, sim = Slots("ME", 2, 0), Slots("SM", 2, 1)
        joined = Joined(phone, sim)
        for _ in range(4):
            index = joined.free()
            assert index is not None
            joined.put(index, MESSAGE)
        assert [index for index, _ in joined.items()] == [0, 1, 2, 3]
        assert (len(phone), len(sim), len(joined), joined.capacity) == (2, 2, 4, 4)
        assert joined.free() is None
        joined.remove(2)
        assert [index for index, _ in sim.items()] == [2]
        assert joined.get(3) == MESSAGE
        assert joined.has(3)
        assert not joined.has(4)


class TestCharsets:
    @pytest.mark.parametrize("charset", CHARSETS)
    @given(text=st.text("ABC abc 123 ?!", max_size=20))
    def test_plain_letters_survive_any(self, charset: str, text: str) -> None:
        assert from_wire(to_wire(text, charset), charset) == text

    @pytest.mark.parametrize(
        ("text", "charset", "wire"),
        [
            ("Ä@", "GSM", "\x5b\x00"),
            ("Ä€", "8859-1", "Ä?"),
            ("Ä", "IRA", "?"),
            ("Ä", "UCS2", "00C4"),
            ("日", "GSM", "?"),
            ("@a", "HEX", "0061"),
        ],
    )
    def test_others_as_far_as_they_go(self, text: str, charset: str, wire: str) -> None:
        assert to_wire(text, charset) == wire


class TestJournal:
    def test_each_record_is_a_line_on_disk_at_once(self, tmp_path: Path) -> None:
        path = tmp_path / "journal.jsonl"
        path.write_text('{"old": true}\n')
        journal = FileJournal(path)
        concat = Concat(7, 2, 1)
        journal(Record(START, "modem1", "+12025550123", "Grüße\n😊", 3, concat, "0011"))
        journal(Record(START, "modem1", "+12025550123", None, 4, None, "0022"))
        old, first, second = map(json.loads, path.read_text(encoding="utf-8").splitlines())
        journal.close()
        assert old == {"old": True}
        assert first == {
            "at": "2024-05-06T07:08:09+00:00",
            "what": "sent",
            "modem": "modem1",
            "number": "+12025550123",
            "text": "Grüße\n😊",
            "reference": 3,
            "concat": {"reference": 7, "total": 2, "sequence": 1},
            "pdu": "0011",
        }
        assert (second["text"], second["concat"]) == (None, None)


@pytest.mark.parametrize(
    ("digits", "check"), [("49015420323751", "8"), ("35209900176148", "1"), ("7992739871", "3")]
)
def test_check_digit(digits: str, check: str) -> None:
    assert check_digit(digits) == check


def test_identities_follow_from_names() -> None:
    assert make_imei("a") == make_imei("a") != make_imei("b")
    assert subscriber_number(1) == "+19075550101"


def test_every_ending_has_its_persona_and_others_none() -> None:
    people = People()
    for ending, persona in BY_ENDING.items():
        assert people.persona(f"+4915112345{ending}") is persona
    assert people.persona("+491511234577").replies == ()
