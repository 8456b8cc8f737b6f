"""Replies of phones: whose they are, and what of a mail a person wrote."""

from __future__ import annotations

import base64

import pytest

from smsdesk.domain.message import Content
from smsdesk.routes.mail.letter import read_letter
from smsdesk.routes.mail.replies import Gateway, Gateways, Reply, page_text, read_reply
from tests.routes.mail.samples import DESK, mail

GATEWAYS = Gateways(
    [
        Gateway("{number}@vtext.example", "US"),
        Gateway("{number}@mms.example", "US"),
        Gateway("{number}.iws@iwire.example", "US"),
        Gateway("TwoWay.{number}@nextel.example", "AR"),
        Gateway("+{number}@text.example", "PL"),
        Gateway("{number}@sms.example", "KE"),
        Gateway("no address at all", "US"),
    ]
)


def reply(raw: bytes) -> Reply | None:
    letter = read_letter(raw)
    assert letter is not None
    return read_reply(letter, GATEWAYS)


def plain(body: str, sender: str = "2065550123@vtext.example", subject: str = "Re:") -> bytes:
    return mail(f"From: {sender}\nTo: {DESK}\nSubject: {subject}\n\n{body}")


@pytest.mark.parametrize(
    ("address", "number"),
    [
        ("2065550123@vtext.example", "+12065550123"),
        ("12065550123@VTEXT.example", "+12065550123"),
        ("+12065550123@mms.example", "+12065550123"),
        ("2065550123.iws@iwire.example", "+12065550123"),
        ("2065550123@iwire.example", "+12065550123"),
        ("+48512345678@text.example", "+48512345678"),
        ("254712345678@sms.example", "+254712345678"),
        ("0712345678@sms.example", "+254712345678"),
        ("2065550123@elsewhere.example", ""),
        ("2065550123@sub.vtext.example", ""),
        ("somebody@vtext.example", ""),
        ("12@vtext.example", ""),
        ("@vtext.example", ""),
        ("", ""),
    ],
)
def test_an_address_is_a_number_where_a_gateway_made_it(address: str, number: str) -> None:
    assert GATEWAYS.number(address) == number


def test_a_text_comes_with_its_number_and_the_address_it_had() -> None:
    found = reply(plain("Yes, I am coming."))
    assert found == Reply("+12065550123", "2065550123@vtext.example", "Yes, I am coming.")


def test_a_mail_of_somebody_else_is_none() -> None:
    assert reply(plain("Hello", sender="Jo <jo@example.net>")) is None
    assert reply(mail("To: x@example.org\n\nno sender at all")) is None


@pytest.mark.parametrize(
    "tail",
    [
        "\n> Reminder: tomorrow at 9\n> Clinic",
        "\nOn Sun, Nov 22, 2026 at 10:00 AM <desk@example.org> wrote:\n\n> Reminder",
        "\nOn Sun, Nov 22, 2026 at 10:00 AM Clinic Downtown\n<desk@example.org> wrote:\nReminder",
        "\nAm 22.11.2026 um 10:00 schrieb desk@example.org:\nReminder",
        "\nLe dim. 22 nov. 2026 à 10:00, <desk@example.org> a écrit :\nReminder",
        "\nEl dom, 22 nov 2026 a las 10:00, <desk@example.org> escribió:\nReminder",
        "\n-----Original Message-----\nFrom: desk@example.org\nSent: today\nReminder",
        "\n----- Ursprüngliche Nachricht -----\nVon: desk@example.org",
        "\nFrom: desk@example.org\nSent: Nov 22, 2026 10:00 AM\nSubject: \n\nReminder",
        "\n-- \nJo Doe\n555-0123",
        "\nSent from my iPhone",
        "\nGet Outlook for Android",
        "\n" + "=" * 66 + "\nThis mobile text message is brought to you by AT&T",
        "\nThis message has been sent using the picture and Video service from Verizon Wireless!\n",
        "\nTo learn how you can snap pictures with your wireless phone visit www.example.com",
    ],
)
@pytest.mark.parametrize("said", ["STOP", "Yes: 9 o'clock\nis fine - see you", "On my way"])
def test_what_is_quoted_signed_or_advertised_is_cut(said: str, tail: str) -> None:
    found = reply(plain(f"{said}\n{tail}\n"))
    assert found is not None
    assert found.text == said


@pytest.mark.parametrize(
    "body",
    [
        "From: the station to the clinic please",
        "I wrote: see you at 5",
        "-- call me --",
        "price > 5 ok",
        "to: be or not to be",
        "----------",
        "Please send it from my account",
        "On Monday I wrote a letter",
    ],
)
def test_what_only_resembles_a_mark_stays(body: str) -> None:
    found = reply(plain(body))
    assert found is not None
    assert found.text == body


def test_an_answer_below_the_quotation_is_found() -> None:
    found = reply(plain("> Reminder: tomorrow at 9\n> Reply YES\n\nYES\n"))
    assert found is not None
    assert found.text == "YES"


def test_a_mail_of_quotation_only_is_kept_as_it_is() -> None:
    found = reply(plain("> STOP\n"))
    assert found is not None
    assert found.text == "> STOP"


def test_a_text_in_the_subject_alone_is_taken() -> None:
    for subject, text in (("Running late", "Running late"), ("Re: Reminder", ""), ("", "")):
        found = reply(plain("", subject=subject))
        assert found is not None
        assert found.text == text


# Gateways for pictures.


def mms(*parts: str, kind: str = "mixed") -> bytes:
    body = "".join(f"--B1\n{part}\n" for part in parts)
    return mail(
        f"From: 2065550123@mms.example\nTo: {DESK}\nSubject:\nMIME-Version: 1.0\n"
        f'Content-Type: multipart/{kind}; boundary="B1"\n\n{body}--B1--\n'
    )


def encoded(text: str, charset: str = "utf-8") -> str:
    return base64.b64encode(text.encode(charset)).decode()


TEXT_ATTACHED = (
    'Content-Type: text/plain; charset=utf-8; name="text_0.txt"\n'
    'Content-Disposition: attachment; filename="text_0.txt"\n'
    f"Content-Transfer-Encoding: base64\n\n{encoded('Grüße, bis morgen 👍')}\n"
)
SMIL = (
    'Content-Type: application/smil; name="smil.xml"\n\n'
    "<smil><body><par><text src='text_0.txt'/></par></body></smil>"
)
PICTURE = (
    "Content-Type: image/jpeg; name=p.jpg\nContent-Transfer-Encoding: base64\n\n/9j/4AAQSkZJRg==\n"
)
PAGE = """\
Content-Type: text/html; charset=utf-8

<html><head><title>Multimedia Message</title><style>td {color: red}</style></head>
<body><table><tr><td>Bring the&nbsp;papers<br>please</td></tr>
<tr><td>This message was sent using the Picture and Video Messaging service from Example.</td></tr>
<tr><td><img src="cid:dottedline350.gif"></td></tr></table></body></html>
"""


def test_a_text_attached_beside_a_picture_is_the_text() -> None:
    found = reply(mms(SMIL, TEXT_ATTACHED, PICTURE, kind="related"))
    assert found is not None
    assert (found.text, found.content) == ("Grüße, bis morgen 👍", Content.TEXT)


def test_a_page_alone_is_read() -> None:
    found = reply(mms(PAGE, kind="related"))
    assert found is not None
    assert found.text == "Bring the papers\nplease"


def test_the_words_sent_twice_are_shown_once() -> None:
    found = reply(mms("Content-Type: text/plain\n\nGrüße, bis morgen 👍", TEXT_ATTACHED, PAGE))
    assert found is not None
    assert found.text == "Grüße, bis morgen 👍"


def test_several_texts_are_one() -> None:
    first = "Content-Type: text/plain; name=text_0.txt\n\nFirst half"
    second = "Content-Type: text/plain; name=text_1.txt\n\nsecond half"
    found = reply(mms(first, second))
    assert found is not None
    assert found.text == "First half\nsecond half"


def test_a_picture_without_words_says_so() -> None:
    found = reply(mms(SMIL, PICTURE))
    assert found is not None
    assert (found.text, found.content) == ("", Content.PICTURE)


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("utf-16", "Grüße"),
        ("iso-8859-15", "Grüße €"),
        ("windows-1251", "Привет"),
        ("shift_jis", "ありがとう"),
        ("x-sjis", "ありがとう"),
        ("gb2312", "谢谢"),
        ("iso-8859-8-i", "שלום"),
        ("utf-7", "Grüße"),
    ],
)
def test_a_charset_is_read(charset: str, text: str) -> None:
    python = {"x-sjis": "shift_jis", "iso-8859-8-i": "iso-8859-8"}.get(charset, charset)
    part = (
        f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: base64\n\n"
        f"{encoded(text, python)}\n"
    )
    found = reply(mms(part))
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize(
    "charset", ["x-unheard-of", "base64", "us-ascii", '"', "undefined", "rot13"]
)
def test_a_charset_that_is_none_or_wrong_loses_no_text(charset: str) -> None:
    part = (
        f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: base64\n\n"
        f"{encoded('Grüße')}\n"
    )
    found = reply(mms(part))
    assert found is not None
    assert found.text == "Grüße"


def test_a_page_is_read_by_its_lines() -> None:
    assert page_text("<p>One<p>two &amp; three<script>alert(1)</script><div>four") == (
        "One\ntwo & three\nfour"
    )
    assert page_text("<html><head><body>left open") == "left open"
