"""Received texts: each part once, long ones joined in any order, nothing lost."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smsdesk.domain.message import Concat, Content, Direction, MissedCall
from smsdesk.store.database import Store
from smsdesk.store.inbox import Taken
from smsdesk.store.queue import NewOutbound
from tests.store.support import ANNA, LANE, part, picture
from tests.support.clock import FakeClock


def test_a_text_comes_in_once(store: Store, clock: FakeClock) -> None:
    taken = store.inbox.take(part("Hello", clock.now()), clock.now())
    assert taken == Taken(1, complete=True, new=True, text="Hello", sender=ANNA)
    received = part("Hello", clock.now())
    again = store.inbox.take(replace(received, raw=received.raw.lower()), clock.now())
    assert again == Taken(1, complete=True, new=False, text="Hello", sender=ANNA)
    (row,) = store.inbox.recent(5)
    assert (row.sender, row.text, row.sent_at, row.received_at) == (
        ANNA,
        "Hello",
        clock.now(),
        clock.now(),
    )
    assert (row.read, row.route, row.imei, row.missing) == (False, LANE, "350000000000001", 0)


def test_the_same_pdu_in_another_modem_is_another_text(store: Store, clock: FakeClock) -> None:
    store.inbox.take(part("Yes", clock.now()), clock.now())
    other = store.inbox.take(part("Yes", clock.now(), imei="86"), clock.now())
    assert (other.new, other.inbound_id) == (True, 2)


@pytest.mark.parametrize("order", list(itertools.permutations((1, 2, 3))))
@pytest.mark.parametrize("bits", [8, 16])
def test_parts_join_in_any_order(
    store: Store, clock: FakeClock, order: tuple[int, ...], bits: int
) -> None:
    texts = {1: "Long ", 2: "text ", 3: "👩‍🚀"}
    ends: list[Taken] = []
    for sequence in order:
        clock.advance(10)
        concat = Concat(300 if bits == 16 else 44, 3, sequence, bits)
        ends.append(store.inbox.take(part(texts[sequence], clock.now(), concat), clock.now()))
    assert [taken.complete for taken in ends] == [False, False, True]
    assert ends[-1].text == "Long text 👩‍🚀"
    (row,) = store.inbox.recent(5)
    assert (row.text, row.missing) == ("Long text 👩‍🚀", 0)
    assert store.inbox.unread_count() == 1


def test_what_is_missing_shows_as_a_gap(store: Store, clock: FakeClock) -> None:
    for sequence in (2, 5):
        concat = Concat(1, 5, sequence)
        store.inbox.take(part(f"<{sequence}>", clock.now(), concat), clock.now())
    (row,) = store.inbox.recent(5)
    assert (row.text, row.missing) == ("…<2>…<5>", 3)


def test_a_reference_used_again_starts_a_new_text(store: Store, clock: FakeClock) -> None:
    for text, sequence in (("old ", 1), ("text", 2), ("new ", 1)):
        store.inbox.take(part(text, clock.now(), Concat(9, 2, sequence)), clock.now())
        clock.advance(60)
    last = store.inbox.take(part("one", clock.now(), Concat(9, 2, 2)), clock.now())
    assert (last.text, last.complete) == ("new one", True)
    assert [row.text for row in store.inbox.recent(5)] == ["new one", "old text"]


def test_the_network_sends_a_part_twice(store: Store, clock: FakeClock) -> None:
    sent = clock.now()
    store.inbox.take(part("a", sent, Concat(9, 2, 1)), sent)
    store.inbox.take(part("b", sent, Concat(9, 2, 2)), sent)
    repeat = store.inbox.take(part("b", sent, Concat(9, 2, 2), imei="86"), sent)
    assert (repeat.new, repeat.inbound_id, repeat.text) == (False, 1, "ab")
    assert len(store.inbox.recent(5)) == 1


def test_half_a_character_at_the_cut_is_made_whole(store: Store, clock: FakeClock) -> None:
    octets = "smile 😀 please".encode("utf-16-be")
    for sequence, half in ((2, octets[14:]), (1, octets[:14])):
        taken = store.inbox.take(part(half, clock.now(), Concat(9, 2, sequence)), clock.now())
    assert taken.text == "smile 😀 please"


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
def test_a_picture_message_has_one_place_in_the_conversation(
    store: Store, clock: FakeClock, order: tuple[int, int]
) -> None:
    now = clock.now()
    for sequence in order:
        taken = store.inbox.take(picture(b"\0\x06", now, Concat(9, 2, sequence)), now)
    assert taken.complete
    (row,) = store.inbox.recent(5)
    assert (row.text, row.missing, row.content) == ("", 0, Content.PICTURE)
    (line,) = store.inbox.talk(ANNA, 5)
    assert (line.text, line.content) == ("", Content.PICTURE)
    (thread,) = store.inbox.threads(5)
    assert (thread.last_content, thread.unread) == (Content.PICTURE, 1)
    assert store.inbox.unreadable() == []


@pytest.mark.parametrize(
    "other",
    [
        Concat(9, 2, 2, bits=16),
        Concat(10, 2, 2),
        Concat(9, 3, 2),
    ],
    ids=str,
)
def test_parts_of_other_texts_are_not_joined(store: Store, clock: FakeClock, other: Concat) -> None:
    store.inbox.take(part("a", clock.now(), Concat(9, 2, 1)), clock.now())
    assert not store.inbox.take(part("b", clock.now(), other), clock.now()).complete
    assert len(store.inbox.recent(5)) == 2


def test_parts_of_other_senders_and_of_last_week_are_not_joined(
    store: Store, clock: FakeClock
) -> None:
    store.inbox.take(part("a", clock.now(), Concat(9, 2, 1)), clock.now())
    other = part("b", clock.now(), Concat(9, 2, 2), sender="INFO")
    assert not store.inbox.take(other, clock.now()).complete
    clock.advance(72 * 3600 + 1)
    late = part("b", clock.now(), Concat(9, 2, 2))
    assert not store.inbox.take(late, clock.now()).complete


@pytest.mark.parametrize("concat", [Concat(9, 1, 1), Concat(9, 2, 0), Concat(9, 2, 3)], ids=str)
def test_a_header_that_can_not_be_makes_a_text_of_its_own(
    store: Store, clock: FakeClock, concat: Concat
) -> None:
    odd = replace(part("odd", clock.now()), concat=concat)
    assert store.inbox.take(odd, clock.now()).complete


def test_what_is_no_text_is_kept_as_it_came(store: Store, clock: FakeClock) -> None:
    odd = replace(part("", clock.now()), raw="00FF", text=None, data=b"\0\xff", problems=("x",))
    taken = store.inbox.take(odd, clock.now())
    assert taken == Taken(None, complete=False, new=True, text="", sender=ANNA)
    assert not store.inbox.take(odd, clock.now()).new
    (kept,) = store.inbox.unreadable()
    assert (kept.raw, kept.data, kept.problems) == ("00FF", b"\0\xff", ("x",))
    assert store.inbox.recent(5) == []


def test_reading_and_deleting(store: Store, clock: FakeClock) -> None:
    for raw in ("1", "2", "3"):
        clock.advance(1)
        store.inbox.take(part(raw, clock.now()), clock.now())
    assert [row.text for row in store.inbox.recent(2)] == ["3", "2"]
    assert store.inbox.delete([3]) == 1
    assert store.inbox.threads(5)[0].last_text == "2"
    assert store.inbox.unread_count() == 2
    assert store.inbox.mark_read(ANNA) == 2
    assert store.inbox.mark_read(ANNA) == 0
    assert store.inbox.recent(5, unread_only=True) == []
    assert list(store.inbox.ids()) == [2, 1]
    assert not store.inbox.take(part("3", clock.now()), clock.now()).new, "read from the SIM again"
    assert store.inbox.unreadable() == [], "what was deleted is gone, not unreadable"
    store.inbox.delete([1, 2])
    assert store.inbox.threads(5) == []
    assert store.inbox.get(1) is None


def test_a_part_that_comes_after_reading_makes_the_text_unread(
    store: Store, clock: FakeClock
) -> None:
    store.inbox.take(part("a", clock.now(), Concat(9, 2, 1)), clock.now())
    store.inbox.mark_read(ANNA)
    store.inbox.take(part("b", clock.now(), Concat(9, 2, 2)), clock.now())
    assert store.inbox.unread_count() == 1
    assert [row.text for row in store.inbox.recent(5, unread_only=True)] == ["ab"]


def test_a_missed_call_is_part_of_the_conversation(store: Store, clock: FakeClock) -> None:
    store.inbox.add_missed_call(MissedCall(ANNA, LANE), clock.now())
    store.inbox.add_missed_call(MissedCall("", LANE), clock.now())
    (thread,) = store.inbox.threads(5)
    assert (thread.last_direction, thread.unread) == (Direction.CALL, 1)
    (line,) = store.inbox.talk(ANNA, 5)
    assert (line.key, line.direction, line.at) == ("call:1", Direction.CALL, clock.now())
    assert store.inbox.mark_read(ANNA) == 1


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(order=st.permutations([(t, s) for t in range(3) for s in (1, 2, 3)]), seed=st.integers(0, 9))
def test_mixed_long_texts_all_arrive_whole(
    store: Store, clock: FakeClock, order: list[tuple[int, int]], seed: int
) -> None:
    """Three long texts of one sender, their parts in any order, some of them read twice."""
    round_of = store.inbox.ids()
    for text, sequence in order + order[: seed % 5]:
        concat = Concat(text, 3, sequence)
        body = f"{len(round_of)}-{text}-{sequence};"
        store.inbox.take(part(body, clock.now(), concat), clock.now())
    clock.advance(73 * 3600)
    new = store.inbox.recent(3)
    start = len(round_of)
    assert {row.text for row in new} == {
        "".join(f"{start}-{text}-{sequence};" for sequence in (1, 2, 3)) for text in range(3)
    }


# Conversations.


def test_both_ways_move_a_conversation_to_the_front(store: Store, clock: FakeClock) -> None:
    store.inbox.take(part("first", clock.now(), sender="+12025550001"), clock.now())
    clock.advance(1)
    store.inbox.take(part("second", clock.now(), sender="+12025550002"), clock.now())
    clock.advance(1)
    store.queue.add_batch("", "", [NewOutbound("+12025550001", "answer")])
    assert [
        (row.number, row.last_text, row.last_direction, row.unread)
        for row in store.inbox.threads(5)
    ] == [
        ("+12025550001", "answer", Direction.OUT, 1),
        ("+12025550002", "second", Direction.IN, 1),
    ]


def test_conversations_page_without_a_gap_or_a_repetition(store: Store) -> None:
    news = [NewOutbound(f"+1202555{n:04d}", "same moment") for n in range(25)]
    store.queue.add_batch("", "", news)
    seen: list[str] = []
    page = store.inbox.threads(10)
    while page:
        seen += [row.number for row in page]
        page = store.inbox.threads(10, before=page[-1])
    assert len(seen) == len(set(seen)) == 25
    ids = store.inbox.thread_ids()
    assert [row.number for row in store.inbox.thread_page(ids)] == seen


def test_a_conversation_pages_back_to_its_start(store: Store, clock: FakeClock) -> None:
    """All lines have one time: the order is still total."""
    for n in range(4):
        store.inbox.take(part(f"in {n}", clock.now()), clock.now())
        store.queue.add_batch("", "", [NewOutbound(ANNA, f"out {n}")])
        store.inbox.add_missed_call(MissedCall(ANNA, LANE), clock.now())
    whole = store.inbox.talk(ANNA, 100)
    assert len(whole) == 12
    collected: list[str] = []
    page = store.inbox.talk(ANNA, 5)
    while page:
        collected = [row.key for row in page] + collected
        page = store.inbox.talk(ANNA, 5, before=page[0])
    assert collected == [row.key for row in whole]


def test_the_lines_of_a_conversation_are_in_the_order_of_time(
    store: Store, clock: FakeClock
) -> None:
    store.inbox.take(part("hello?", clock.now()), clock.now())
    clock.advance(60)
    store.queue.add_batch("", "", [NewOutbound(ANNA, "hi!")])
    clock.advance(60)
    store.inbox.take(part("good", clock.now() - timedelta(hours=5)), clock.now())
    lines = store.inbox.talk(ANNA, 10)
    assert [line.text for line in lines] == ["hello?", "hi!", "good"]
    assert lines[1].status is not None
    assert lines[0].status is None
