"""The console: what is passed on, what is asked about, what never leaves."""

from __future__ import annotations

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.domain.said import Said
from smsdesk.services import console
from smsdesk.services.console import Danger, Say


class Phone:
    """Says OK to everything."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def say(self, text: str) -> Said:
        self.heard.append(text)
        return Said((), "OK", ok=True)


def test_a_harmless_command_is_passed_on_as_it_was_typed() -> None:
    errand, danger = console.check("  AT+CSQ ")
    assert danger is None
    phone = Phone()
    assert errand(phone) == Said((), "OK", ok=True)
    assert phone.heard == ["AT+CSQ"]


def test_a_dangerous_one_is_asked_about() -> None:
    assert console.check("AT+CMGD=1,4") == (Say("AT+CMGD=1,4"), Danger.DELETES)


@pytest.mark.parametrize(
    ("text", "danger"),
    [("AT+CMGS=23", "sends"), ("ATD112;", "calls"), ('AT+CPIN="1"', "unlocks"), ("A/", "repeats")],
)
def test_some_are_never_passed_on(text: str, danger: str) -> None:
    with pytest.raises(Refusal) as caught:
        console.check(text)
    assert caught.value.reason is Reason.COMMAND_REFUSED
    assert caught.value.trouble.hints == (danger,)


@pytest.mark.parametrize("text", ["", "hello", "AT\x1a", "AT+CSQ\rAT+CMGS=1"])
def test_what_is_no_command(text: str) -> None:
    with pytest.raises(Refusal) as caught:
        console.check(text)
    assert caught.value.reason is Reason.COMMAND_INVALID
