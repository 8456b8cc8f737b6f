"""An email account: its fields, what goes together, and our mark in a Message-ID."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import PartKey
from smsdesk.domain.pace import Plan
from smsdesk.domain.reasons import Reason
from smsdesk.domain.setting import is_address
from smsdesk.routes.mail.account import FIELDS, KIND, Login, Security, Server, account_of
from smsdesk.routes.mail.own_id import OwnIds

LEAST = {"address": "desk@clinic.example", "smtp_host": "mail.clinic.example"}


def test_the_least_that_has_to_be_said() -> None:
    values = KIND.sound(LEAST)
    account = account_of(values)
    assert account.url == KIND.url(values) == "email:desk@clinic.example"
    assert account.smtp == Server("mail.clinic.example", 587, Security.STARTTLS)
    assert account.imap is None
    assert (account.user, account.login) == ("desk@clinic.example", Login.PASSWORD)
    assert account.domain == "clinic.example"
    assert KIND.plan(values) == Plan(per_minute=30, per_day=400)


def test_replies_are_read_where_there_is_a_server_for_them() -> None:
    values = KIND.sound(LEAST | {"imap_host": "imap.clinic.example", "user": "desk"})
    assert account_of(values).imap == Server("imap.clinic.example", 993, Security.TLS)
    assert account_of(values).user == "desk"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("address", ""),
        ("address", "desk"),
        ("address", "desk@clinic.example\nBcc: all@example.com"),
        ("address", "a@b, c@d"),
        ("address", "<desk@clinic.example>"),
        ("smtp_host", ""),
        ("smtp_host", "mail clinic"),
        ("smtp_host", "mail.example:25"),
        ("smtp_port", "0"),
        ("smtp_port", "65536"),
        ("smtp_security", "none"),
        ("smtp_security", "plain"),
        ("sender_name", "Clinic\r\nBcc: all@example.com"),
        ("subject", "Hi\nBcc: all@example.com"),
        ("user", "desk\r\nRSET"),
        ("login", "guess"),
        ("per_day", "many"),
    ],
)
def test_what_can_not_be(key: str, value: str) -> None:
    with pytest.raises(Refusal) as caught:
        KIND.sound(LEAST | {key: value})
    assert caught.value.reason is Reason.SETTING_BAD_VALUE
    assert caught.value.trouble.detail.startswith(key)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "[::1]"])
def test_nothing_but_this_computer_is_spoken_to_in_the_clear(host: str) -> None:
    KIND.sound(LEAST | {"smtp_host": host, "smtp_security": "plain"})


def test_a_field_that_is_none() -> None:
    with pytest.raises(Refusal) as caught:
        KIND.sound(LEAST | {"password": "secret"})
    assert caught.value.reason is Reason.SETTING_UNKNOWN


def test_every_default_that_may_stay_passes_its_check() -> None:
    needed = {"address", "smtp_host"}
    for field in FIELDS:
        if field.key not in needed:
            assert field.check(field.default) == field.default


@given(st.text())
def test_an_address_never_breaks_a_line(text: str) -> None:
    if is_address(text):
        assert text.isascii()
        assert text.isprintable()
        assert " " not in text
        assert text.count("@") == 1


ids = st.builds(PartKey, st.integers(1, 10**18 - 1), st.integers(0, 254))


@given(ids)
def test_our_mark_comes_back(part: PartKey) -> None:
    made = OwnIds("key").make(part, "clinic.example")
    assert OwnIds("key").read(made) == part
    assert OwnIds("key").read(made.strip("<>")) == part
    assert OwnIds("key").read(f" {made}\r\n") == part
    assert OwnIds("key").make(part, "clinic.example") == made, "the same at each try"


@given(ids)
def test_another_desks_mark_and_a_made_up_one_are_none(part: PartKey) -> None:
    made = OwnIds("other").make(part, "clinic.example")
    assert OwnIds("key").read(made) is None
    assert OwnIds("other").read(made.replace("smsdesk.", "smsdesk.1", 1)) is None


@given(st.text())
def test_anything_else_is_none(text: str) -> None:
    assert OwnIds("key").read(text) is None
