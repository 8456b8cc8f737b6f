"""The signal of the last day: steps, gaps, and never more than a bound."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from smsdesk.services.signal_history import (
    A_DAY,
    AN_HOUR,
    EVERY,
    MOST,
    SignalHistory,
    Stretch,
    Summary,
)


def test_nothing_is_known_at_first() -> None:
    history = SignalHistory()
    assert history.stretches(100.0, AN_HOUR) == ()
    assert history.summary(100.0, AN_HOUR) == Summary(None, None, None, 0.0, 0.0)


def test_a_value_holds_until_the_next_one() -> None:
    history = SignalHistory()
    history.note(1000.0, -71)
    history.note(1100.0, None)
    history.note(1160.0, -95)
    history.note(1200.0, -95)
    assert history.stretches(1300.0, AN_HOUR) == (
        Stretch(300.0, 200.0, -71),
        Stretch(200.0, 140.0, None),
        Stretch(140.0, 0.0, -95),
    )
    assert history.summary(1300.0, AN_HOUR) == Summary(-95, -95, -71, 60.0, 300.0)


def test_only_the_span_counts() -> None:
    history = SignalHistory()
    history.note(0.0, -60)
    history.note(AN_HOUR, -80)
    assert history.stretches(2 * AN_HOUR + 10, AN_HOUR) == (Stretch(AN_HOUR, 0.0, -80),)
    assert history.summary(2 * AN_HOUR, 2 * AN_HOUR).highest == -60


def test_what_flickers_takes_one_place() -> None:
    history = SignalHistory()
    for second in range(100):
        history.note(float(second), -70 - second % 2)
    assert len(history._values) <= 100 / EVERY + 2


@given(st.lists(st.tuples(st.floats(0, 3 * A_DAY), st.sampled_from([None, -60, -80, -100]))))
def test_stretches_join_without_gaps_and_stay_in_the_span(
    notes: list[tuple[float, int | None]],
) -> None:
    history = SignalHistory()
    for at, dbm in sorted(notes, key=lambda note: note[0]):
        history.note(at, dbm)
    now = 3 * A_DAY
    for span in (AN_HOUR, A_DAY):
        stretches = history.stretches(now, span)
        assert all(s.begin <= span and s.end >= 0 for s in stretches)
        assert all(a.end == b.begin for a, b in pairwise(stretches))
        assert not stretches or stretches[-1].end == 0


def test_a_restless_signal_never_takes_more_than_its_bound() -> None:
    history = SignalHistory()
    for step in range(3 * MOST):
        history.note(step * EVERY, -70 - step % 2)
    assert len(history._values) <= MOST
    assert history.stretches(3 * MOST * EVERY, A_DAY)[0].begin == A_DAY or MOST * EVERY < A_DAY
