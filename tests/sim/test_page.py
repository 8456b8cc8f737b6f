"""The page on virtual modems says what there is."""

from __future__ import annotations

from smsdesk.sim.faults import SHAPES, Occasion, Shape, Value
from smsdesk.sim.people import BY_ENDING
from smsdesk.sim.profile import Profile
from smsdesk.sim.profiles import CONDITIONS, FAMILIES, HABITS
from tests.support.pages import in_step, table

_VALUES = {Value.NONE: "", Value.SECONDS: "seconds", Value.CODE: "error number"}
_COUNTED = {Occasion.SEND: "texts", Occasion.REPORT: "reports", Occasion.NOTICE: "texts coming in"}


def _families() -> str:
    return table(
        ("profile", "device", "what is special"),
        ((f"`{each.name}`", _device(each), each.summary) for each in FAMILIES),
    )


def _device(profile: Profile) -> str:
    if profile.mute:
        return ""
    return f"{profile.manufacturer.strip()}, {profile.model.strip()}"


def _value(shape: Shape) -> str:
    said = _VALUES[shape.value]
    optional = said and shape.usual is not None
    return f"{said}, may be left out" if optional else said


def _faults() -> str:
    return table(
        ("kind", "what happens", "value", "counted", "step", "at a time"),
        (
            (
                f"`{kind}`",
                shape.summary,
                _value(shape),
                _COUNTED[shape.occasion],
                ", ".join(f"`{stage}`" for stage in shape.stages),
                "yes" if shape.timed else "",
            )
            for kind, shape in SHAPES.items()
        ),
    )


def test_the_page_is_in_step() -> None:
    page, wanted = in_step(
        "virtual-modem.md",
        {
            "people": table(
                ("number ends in", "the person"),
                ((ending, persona.summary) for ending, persona in BY_ENDING.items()),
            ),
            "habits": table(
                ("profile", "what is special"),
                ((f"`{each.name}`", each.summary) for each in HABITS),
            ),
            "conditions": table(
                ("condition", "what is special"),
                ((f"`{each.name}`", each.summary) for each in CONDITIONS.values()),
            ),
            "families": _families(),
            "faults": _faults(),
        },
    )
    assert page == wanted
