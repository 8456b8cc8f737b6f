"""A mail of ours: what stands in it, and what nobody can put into it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.routes.mail.outgoing import compose
from tests.support.mail_server import mail_account

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
TO = "5005550006@gateway.example"
ID = "<smsdesk.1.0.0123456789abcdef0123@clinic.example>"
ACCOUNT = mail_account(25)


def read(raw: bytes):
    return message_from_bytes(raw, policy=policy.default)


def test_its_headers() -> None:
    raw = compose(ACCOUNT, TO, "Hello", ID, NOW)
    mail = read(raw)
    assert mail["From"] == "The Clinic <desk@clinic.example>"
    assert (mail["To"], mail["Message-ID"]) == (TO, ID)
    assert mail["Subject"] == ""
    assert mail["Date"].datetime == NOW
    assert mail.get_content_type() == "text/plain"
    assert raw.endswith(b"\r\n\r\nHello")
    assert not mail.is_multipart()


def test_with_a_subject_and_letters_of_all_kinds() -> None:
    account = replace(ACCOUNT, subject="Termin: Grüße", sender_name="Ärzte, Müller & Co.")
    mail = read(compose(account, TO, "Grüße 👋 Привет", ID, NOW))
    assert mail["Subject"] == "Termin: Grüße"
    assert mail["From"].addresses[0].display_name == "Ärzte, Müller & Co."
    assert mail["Content-Transfer-Encoding"] == "quoted-printable"
    assert mail.get_content().rstrip("\n") == "Grüße 👋 Привет"


@pytest.mark.parametrize("evil", ["x\r\nBcc: all@example.com", "x\nTo: all@example.com", "x\r\r"])
def test_no_header_takes_a_line_break(evil: str) -> None:
    for account in (replace(ACCOUNT, subject=evil), replace(ACCOUNT, sender_name=evil)):
        with pytest.raises(ValueError, match=r"."):
            compose(account, TO, "Hello", ID, NOW)
    with pytest.raises(ValueError, match=r"."):
        compose(ACCOUNT, f"{TO}\r\nBcc: all@example.com", "Hello", ID, NOW)


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=400))
def test_whatever_the_text_says_the_headers_stay(text: str) -> None:
    raw = compose(ACCOUNT, TO, text, ID, NOW)
    mail = read(raw)
    assert sorted(mail.keys()) == sorted(
        [
            "From",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "Content-Type",
            "Content-Transfer-Encoding",
            "MIME-Version",
        ]
    )
    assert mail.get_all("To") == [TO]
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(map(len, raw.split(b"\r\n"))) <= 998
