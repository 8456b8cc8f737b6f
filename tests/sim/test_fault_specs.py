"""How faults are spelt, and what is said of a spelling that can't be read."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.sim.fault_specs import BadFaultError, Problem, parse
from smsdesk.sim.faults import SHAPES, Fault, Kind, Stage, Value


@pytest.mark.parametrize(
    ("spec", "fault"),
    [
        ("silence", Fault(Kind.SILENCE, stage=Stage.SENT)),
        ("silence@3", Fault(Kind.SILENCE, stage=Stage.SENT, first=3, every=0)),
        ("cms=42:every=5", Fault(Kind.CMS, 42, Stage.SENT, first=5, every=5)),
        ("cms=310:in=command", Fault(Kind.CMS, 310, Stage.COMMAND)),
        ("late=20", Fault(Kind.LATE, 20.0, Stage.SENT)),
        ("lost-report:p=0.1", Fault(Kind.LOST_REPORT, chance=0.1)),
        ("unplug", Fault(Kind.UNPLUG, 1.0, Stage.PROMPT)),
        ("unplug=5@30s", Fault(Kind.UNPLUG, 5.0, Stage.PROMPT, seconds=30.0)),
        ("unplug@5:every=10:in=sent", Fault(Kind.UNPLUG, 1.0, Stage.SENT, first=5, every=10)),
        ("hang", Fault(Kind.HANG, math.inf, Stage.COMMAND)),
        ("error:times=2", Fault(Kind.ERROR, stage=Stage.SENT, times=2)),
    ],
)
def test_good_ones(spec: str, fault: Fault) -> None:
    assert parse(spec) == fault
    assert parse(str(fault)) == fault


@pytest.mark.parametrize(
    ("spec", "place", "text", "problem"),
    [
        ("", 1, "", Problem.UNKNOWN_KIND),
        ("silense@3", 1, "silense", Problem.UNKNOWN_KIND),
        ("silence=3", 9, "3", Problem.VALUE_NOT_TAKEN),
        ("late", 5, "", Problem.VALUE_MISSING),
        ("late=soon", 6, "soon", Problem.BAD_SECONDS),
        ("late=-1", 6, "-1", Problem.BAD_SECONDS),
        ("late=nan", 6, "nan", Problem.BAD_SECONDS),
        ("cms", 4, "", Problem.VALUE_MISSING),
        ("cms=4x", 5, "4x", Problem.BAD_CODE),
        ("cms=1000", 5, "1000", Problem.BAD_CODE),
        ("silence@", 9, "", Problem.BAD_TURN),
        ("silence@0", 9, "0", Problem.BAD_TURN),
        ("silence@third", 9, "third", Problem.BAD_TURN),
        ("silence@3s", 9, "3s", Problem.NO_TIME),
        ("unplug@xs", 8, "x", Problem.BAD_SECONDS),
        ("cms=42:each=5", 8, "each", Problem.UNKNOWN_OPTION),
        ("cms=42:", 8, "", Problem.UNKNOWN_OPTION),
        ("cms=42:every=0", 14, "0", Problem.BAD_COUNT),
        ("cms=42:every=5:in=mail", 19, "mail", Problem.BAD_STAGE),
        ("lost_report:in=sent", 16, "sent", Problem.BAD_STAGE),
        ("cms=42:p=2", 10, "2", Problem.BAD_CHANCE),
        ("reset@3s:every=2", 10, "every", Problem.UNKNOWN_OPTION),
    ],
)
def test_bad_ones(spec: str, place: int, text: str, problem: Problem) -> None:
    with pytest.raises(BadFaultError) as caught:
        parse(spec)
    bad = caught.value
    assert (bad.spec, bad.place, bad.text, bad.problem) == (spec, place, text, problem)
    assert spec[place - 1 : place - 1 + len(text)] == text


def test_what_could_stand_there_is_said() -> None:
    with pytest.raises(BadFaultError) as caught:
        parse("silense")
    assert "silence" in caught.value.choices
    with pytest.raises(BadFaultError) as caught:
        parse("cms=1:in=prompt")
    assert caught.value.choices == (Stage.SENT, Stage.COMMAND)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_in_its_place(spec: str) -> None:
    place = 1
    try:
        fault = parse(spec)
    except BadFaultError as bad:
        place = bad.place
    else:
        assert parse(str(fault)) == fault
    assert 1 <= place <= len(spec) + 1


@st.composite
def faults(draw: st.DrawFn) -> Fault:
    kind = draw(st.sampled_from(Kind))
    shape = SHAPES[kind]
    seconds = st.floats(0, 1e5, allow_nan=False)
    value = {
        Value.NONE: st.just(0.0),
        Value.SECONDS: seconds,
        Value.CODE: st.integers(0, 999).map(float),
    }[shape.value]
    stage = draw(st.sampled_from(shape.stages)) if shape.stages else None
    if shape.timed and draw(st.booleans()):
        return Fault(kind, draw(value), stage and shape.stages[0], seconds=draw(seconds))
    every = draw(st.integers(0, 9))
    return Fault(
        kind,
        draw(value),
        stage,
        first=draw(st.integers(1, 9)),
        every=every,
        chance=draw(st.floats(0, 1)),
        times=draw(st.integers(0, 9)),
    )


@given(faults())
def test_every_fault_can_be_written_and_read_again(fault: Fault) -> None:
    assert parse(str(fault)) == fault


@pytest.mark.parametrize(
    ("spec", "numbers"),
    [
        ("silence", [1, 2, 3, 4, 5, 6]),
        ("silence@3", [3]),
        ("silence:every=2", [2, 4, 6]),
        ("silence@1:every=3", [1, 4]),
    ],
)
def test_whose_turn_it_is(spec: str, numbers: list[int]) -> None:
    assert [number for number in range(1, 7) if parse(spec).due(number)] == numbers
