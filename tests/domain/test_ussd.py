"""Service codes: what a person may type."""

from __future__ import annotations

import pytest

from smsdesk.domain import ussd
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason


@pytest.mark.parametrize(
    ("typed", "steps"),
    [
        ("*100#", ("*100#",)),
        (" *123#  1 2 ", ("*123#", "1", "2")),
        ("*#06#", ("*#06#",)),
        ("123", ("123",)),
        ("*111# MyPass", ("*111#", "MyPass")),
    ],
)
def test_steps(typed: str, steps: tuple[str, ...]) -> None:
    assert ussd.steps(typed) == steps


@pytest.mark.parametrize(
    "typed", ["", "  ", "balance", '*100#"', "*100# caf\u00e9", "*1\x1a#", "1" * 183]
)
def test_what_is_no_code(typed: str) -> None:
    with pytest.raises(Refusal) as caught:
        ussd.steps(typed)
    assert caught.value.reason is Reason.SERVICE_CODE_INVALID


@pytest.mark.parametrize("reply", ['1"', "1\r", "", "\x1b"])
def test_what_is_no_reply(reply: str) -> None:
    with pytest.raises(Refusal):
        ussd.check_step(reply)
