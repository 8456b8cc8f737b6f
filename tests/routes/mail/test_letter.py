"""Reading mails: anything may come, nothing breaks, nothing takes long or grows."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smsdesk.routes.mail.bounces import read_bounces
from smsdesk.routes.mail.letter import MAX_BYTES, MAX_LEAVES, MAX_TEXT, read_letter
from smsdesk.routes.mail.replies import Gateway, Gateways, read_reply
from tests.routes.mail import samples

GATEWAYS = Gateways([Gateway("{number}@vtext.example", "US")])
SAMPLES = [value for value in vars(samples).values() if isinstance(value, bytes)]


def read_all(raw: bytes) -> None:
    """Read a mail in every way that there is."""
    letter = read_letter(raw)
    if letter is None:
        return
    assert len(letter.leaves) <= MAX_LEAVES
    assert all(len(leaf.text or "") <= MAX_TEXT for leaf in letter.leaves)
    for bounce in read_bounces(letter):
        assert bounce.address
        assert "@" in bounce.address
        assert "\n" not in bounce.detail
        bounce.detail.encode()
    reply = read_reply(letter, GATEWAYS)
    if reply is not None:
        assert reply.number.startswith("+")
        reply.text.encode()


@given(st.binary(max_size=2_000))
@example(b"")
@example(b"\x00")
@example(b"From: =?utf-8?b?////?= <2065550123@vtext.example>\n\n\xff")
@example(b"Content-Type: text/plain; charset*=utf-8''x\x00\n\nhi")
@example(b'Content-Type: multipart/mixed; boundary=""\n\n--\n\n--')
def test_any_octets_are_read_or_left(raw: bytes) -> None:
    read_all(raw)


@given(st.sampled_from(SAMPLES), st.data())
def test_a_mail_that_is_cut_or_changed_breaks_nothing(raw: bytes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(raw)))
    width = data.draw(st.integers(0, 40))
    other = data.draw(st.sampled_from(SAMPLES))
    piece = data.draw(st.one_of(st.binary(max_size=60), st.just(other[place : place + 300])))
    read_all(raw[:place] + piece + raw[place + width :])


@pytest.mark.parametrize(
    "raw",
    [
        b"Content-Type: multipart/mixed; boundary=a\n\n" * 5_000,
        b"".join(
            b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(90)
        ),
        b"".join(b"Content-Type: message/rfc822\n\n" for _ in range(90)),
        b"From: " + b"(" * 100_000,
        b"From: " + b"=?utf-8?q?=41?= " * 20_000,
        b"From: " + b"a@b.example, " * 20_000,
        b"Subject: " + b"x" * 900_000 + b"\n\n",
        b"A: b\n" * 100_000,
        b"Content-Type: text/html\nFrom: 2065550123@vtext.example\n\n" + b"<!--" * 100_000,
        b"Content-Type: text/html\nFrom: 2065550123@vtext.example\n\n" + b"<a " * 100_000,
        b"Content-Type: text/html\nFrom: 2065550123@vtext.example\n\n" + b"&" * 100_000,
        b"From: 2065550123@vtext.example\n\n" + b"on " * 200_000,
        b"From: 2065550123@vtext.example\n\n" + b"on a\n" * 100_000,
        b"From: 2065550123@vtext.example\n\n" + b"-" * 500_000,
        b"From: MAILER-DAEMON@x.example\nSubject: failure notice\n\n" + b"a@" * 200_000,
        b"From: MAILER-DAEMON@x.example\nSubject: failure notice\n\n" + b"a." * 200_000,
        b"From: MAILER-DAEMON@x.example\nSubject: failure notice\n\n" + b"mailbox " * 100_000,
        b"From: MAILER-DAEMON@x.example\nSubject: failure notice\n\n" + b"From: a\n" * 50_000,
        b"From: MAILER-DAEMON@x.example\nSubject: failure notice\n\n" + b" " * 500_000,
        b"Content-Type: text/plain" + b"; a=b" * 100_000 + b"\n\nx",
        b"Content-Type: text/plain" + b"; a*0=b" * 50_000 + b"\n\nx",
    ],
)
def test_a_mail_made_to_hurt_is_read_within_its_size(raw: bytes) -> None:
    read_all(raw)


def test_what_is_nested_without_end_is_not_read() -> None:
    assert read_letter(b"Content-Type: multipart/mixed; boundary=a\n\n" * 200) is None


def test_of_a_large_mail_the_beginning_is_read() -> None:
    message = EmailMessage()
    message["From"] = "2065550123@vtext.example"
    message.set_content("the words")
    message.add_attachment(b"\xff" * 2 * MAX_BYTES, maintype="image", subtype="jpeg")
    letter = read_letter(bytes(message))
    assert letter is not None
    reply = read_reply(letter, GATEWAYS)
    assert reply is not None
    assert reply.text == "the words"


def test_headers_are_decoded_onto_one_line() -> None:
    letter = read_letter(
        b"Subject: =?utf-8?b?R3LDvMOfZQ==?=\r\n =?iso-8859-1?q?_=E9t=E9?=\r\n"
        b"From: A <X@Y.example>\r\n\r\n"
    )
    assert letter is not None
    assert letter.header("subject") == "Grüße été"
    assert letter.senders == ("x@y.example",)
