"""The mail box against Debian's dovecot: what is read, what is left, and what is said of faults."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from datetime import date

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.routes.mail.account import KIND, Login, MailAccount, Security, account_of
from smsdesk.routes.mail.mailbox import Bookmark, Look, Mailbox
from tests.routes.mail import samples
from tests.support.certificates import certified
from tests.support.mail_box import NEEDS_DOVECOT, Door, MailBox, mail_box

pytestmark = NEEDS_DOVECOT

TODAY = date(2026, 11, 22)
ADDRESS = "desk@example.org"
PASSWORD = "secret"
PRIVATE = samples.mail("From: jo@example.net\nSubject: private\n\nnot for smsdesk\n")
REPLY = samples.mail(f"From: {samples.GATEWAY}\nTo: {ADDRESS}\nSubject:\n\nYES\n")


def account(
    port: int, host: str = "localhost", security: Security = Security.PLAIN, **more: str
) -> MailAccount:
    given = {
        "address": ADDRESS,
        "smtp_host": "localhost",
        "imap_host": host,
        "imap_port": str(port),
        "imap_security": security.value,
        **more,
    }
    return account_of(KIND.sound(given))


def reading(
    box: MailBox,
    secret: str = PASSWORD,
    context: ssl.SSLContext | None = None,
    *,
    security: Security = Security.PLAIN,
    move_to: str = "",
    patience: float = 20.0,
    login: Login = Login.PASSWORD,
    host: str = "localhost",
) -> Mailbox:
    known = account(box.port, host, security, login=login.value)
    assert known.imap is not None
    return Mailbox(known, known.imap, secret, context, move_to, patience)


@pytest.fixture
def box() -> Iterator[MailBox]:
    with mail_box() as served:
        yield served


def wanted(header: bytes) -> bool:
    return b"private" not in header


def look(mailbox: Mailbox, bookmark: Bookmark | None) -> Look:
    return mailbox.look(bookmark, TODAY, wanted)


def octets(found: Look) -> list[bytes]:
    return [each.raw for each in found.found]


def test_what_was_there_before_is_not_read(box: MailBox) -> None:
    box.put(REPLY)
    mailbox = reading(box)
    assert look(mailbox, None).found == ()
    mailbox.close()


def test_what_came_since_is_read_once_across_restarts(box: MailBox) -> None:
    mailbox = reading(box)
    start = look(mailbox, None).bookmark
    box.put(REPLY)
    box.put(samples.POSTFIX)
    first = look(mailbox, start)
    assert octets(first) == [REPLY, samples.POSTFIX]
    mailbox.close()
    again = reading(box)
    assert look(again, first.bookmark).found == ()
    box.put(samples.QMAIL)
    assert octets(look(again, first.bookmark)) == [samples.QMAIL]
    again.close()


def test_nothing_is_marked_and_what_is_not_ours_is_not_read(box: MailBox) -> None:
    mailbox = reading(box)
    start = look(mailbox, None).bookmark
    box.put(PRIVATE)
    box.put(REPLY)
    assert octets(look(mailbox, start)) == [REPLY]
    mailbox.close()
    assert box.flags() == ["", ""]
    whole = [each for each in box.door.commands if "BODY.PEEK[]" in each]
    assert [each.split()[2] for each in whole] == ["2"]
    assert not any(each.upper().startswith("SELECT") for each in box.door.commands)


def test_a_box_that_was_numbered_anew_is_looked_through_since_that_day(box: MailBox) -> None:
    mailbox = reading(box)
    box.put(REPLY)
    start = look(mailbox, None).bookmark
    mailbox.close()
    box.number_anew()
    box.put(samples.POSTFIX)
    mailbox = reading(box)
    found = look(mailbox, start)
    assert found.bookmark.validity != start.validity
    # What is known already comes again: its octets tell.
    assert octets(found) == [REPLY, samples.POSTFIX]
    assert look(mailbox, found.bookmark).found == ()
    mailbox.close()


def test_an_emptied_box_goes_on(box: MailBox) -> None:
    mailbox = reading(box)
    box.put(REPLY)
    start = look(mailbox, None).bookmark
    box.delete_all()
    emptied = look(mailbox, start)
    assert (emptied.found, emptied.bookmark.uid) == ((), start.uid)
    box.put(samples.EXIM)
    assert octets(look(mailbox, emptied.bookmark)) == [samples.EXIM]
    mailbox.close()


def test_many_mails_are_read_in_several_looks(box: MailBox) -> None:
    mailbox = reading(box)
    bookmark = look(mailbox, None).bookmark
    for number in range(210):
        box.put(REPLY.replace(b"YES", b"YES %d" % number))
    found: list[bytes] = []
    more = True
    while more:
        one = look(mailbox, bookmark)
        found += octets(one)
        bookmark, more = one.bookmark, one.more
    mailbox.close()
    assert [raw.rstrip().rpartition(b" ")[2] for raw in found] == [b"%d" % n for n in range(210)]


def test_ours_are_moved_where_a_person_asked_for_it(box: MailBox) -> None:
    mailbox = reading(box, move_to="Grüße & more")
    start = look(mailbox, None).bookmark
    box.put(PRIVATE)
    box.put(REPLY)
    (found,) = look(mailbox, start).found
    mailbox.move([found.uid])
    mailbox.close()
    assert box.flags() == [""]
    assert box.folder(b'"Gr&APwA3w-e &- more"') == 1


# What stands in the way.


def refusal(mailbox: Mailbox) -> Trouble:
    with pytest.raises(Refusal) as caught:
        look(mailbox, None)
    mailbox.close()
    return caught.value.trouble


def test_a_wrong_password_is_said_and_not_shown(box: MailBox) -> None:
    said = refusal(reading(box, "wr0ng"))
    assert said.reason is Reason.MAIL_LOGIN_REFUSED
    assert "Authentication failed" in said.detail
    assert "wr0ng" not in said.detail


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("[ALERT] Application-specific password required", Reason.MAIL_APP_PASSWORD_NEEDED),
        ("Your account is not enabled for IMAP use. Enable IMAP first", Reason.MAIL_IMAP_OFF),
        ("IMAP access is disabled for your domain", Reason.MAIL_IMAP_OFF),
        ("[AUTHENTICATIONFAILED] Invalid credentials secret", Reason.MAIL_LOGIN_REFUSED),
    ],
)
def test_a_refused_login_says_what_is_wanted(words: str, reason: Reason) -> None:
    with mail_box(Door(refuses=words)) as box:
        said = refusal(reading(box))
    assert said.reason is reason
    assert "secret" not in said.detail


def test_a_token_logs_in_and_a_stale_one_is_refused() -> None:
    with mail_box(Door(tokens={ADDRESS: "t0ken"})) as box:
        mailbox = reading(box, "t0ken", login=Login.XOAUTH2)
        assert look(mailbox, None).found == ()
        mailbox.close()
        assert refusal(reading(box, "stale", login=Login.XOAUTH2)).reason is (
            Reason.MAIL_LOGIN_REFUSED
        )


def test_without_plain_authentication_the_login_command_is_used() -> None:
    with mail_box(Door(capabilities="IMAP4rev1", users={ADDRESS: 'pa ss"w\\rd'})) as box:
        mailbox = reading(box, 'pa ss"w\\rd')
        assert look(mailbox, None).found == ()
        mailbox.close()


@pytest.mark.parametrize("starttls", [False, True])
def test_a_sound_certificate_is_taken(starttls: bool) -> None:
    sound = certified()
    with mail_box(Door(context=sound.server, starttls=starttls)) as box:
        security = Security.STARTTLS if starttls else Security.TLS
        mailbox = reading(box, context=sound.client, security=security)
        assert look(mailbox, None).found == ()
        mailbox.close()


@pytest.mark.parametrize("starttls", [False, True])
@pytest.mark.parametrize(
    ("name", "expired", "trusted", "reason"),
    [
        ("localhost", True, True, Reason.MAIL_CERTIFICATE_EXPIRED),
        ("other.example", False, True, Reason.MAIL_CERTIFICATE_NAME),
        ("localhost", False, False, Reason.MAIL_CERTIFICATE_UNKNOWN),
    ],
)
def test_no_password_goes_to_a_server_without_a_sound_certificate(
    name: str, expired: bool, trusted: bool, reason: Reason, starttls: bool
) -> None:
    shown = certified(name, expired=expired, trusted=trusted)
    with mail_box(Door(context=shown.server, starttls=starttls)) as box:
        security = Security.STARTTLS if starttls else Security.TLS
        said = refusal(reading(box, context=shown.client, security=security))
        assert (said.reason, said.detail) == (reason, "localhost")
        assert not any("AUTH" in each or "LOGIN" in each for each in box.door.commands)


def test_a_server_without_encryption_gets_no_password(box: MailBox) -> None:
    said = refusal(reading(box, security=Security.STARTTLS))
    assert said.reason is Reason.MAIL_NOT_ENCRYPTED
    assert not any("AUTH" in each or "LOGIN" in each for each in box.door.commands)


def test_a_plain_port_spoken_to_in_tls_is_said(box: MailBox) -> None:
    assert refusal(reading(box, security=Security.TLS)).reason is Reason.MAIL_TLS_FAILED


def test_nobody_there_is_said() -> None:
    with mail_box() as box:
        port = box.port
    known = account(port, host="127.0.0.1")
    assert known.imap is not None
    said = refusal(Mailbox(known, known.imap, "secret"))
    assert said.reason is Reason.MAIL_SERVER_REFUSED
    unheard = account(143, host="no-such-host.invalid", security=Security.TLS)
    assert unheard.imap is not None
    assert refusal(Mailbox(unheard, unheard.imap, "secret")).reason is (
        Reason.MAIL_SERVER_NOT_FOUND
    )


STAGES = ["", "AUTHENTICATE", "EXAMINE", "UID SEARCH", "UID FETCH"]


@pytest.mark.parametrize("stage", STAGES)
def test_a_connection_that_breaks_at_any_stage_is_taken_up_again(stage: str, box: MailBox) -> None:
    mailbox = reading(box)
    start = look(mailbox, None).bookmark
    mailbox.close()
    box.put(REPLY)
    box.door.hang_up_at = stage
    with pytest.raises(Refusal) as caught:
        look(mailbox, start)
    assert caught.value.reason is Reason.MAIL_CONNECTION_LOST
    box.door.hang_up_at = None
    assert octets(look(mailbox, start)) == [REPLY]
    mailbox.close()


@pytest.mark.parametrize("stage", STAGES)
def test_a_server_that_hangs_at_any_stage_is_left(stage: str, box: MailBox) -> None:
    mailbox = reading(box, patience=0.3)
    start = look(mailbox, None).bookmark
    mailbox.close()
    box.put(REPLY)
    box.door.hang_at = stage
    with pytest.raises(Refusal) as caught:
        look(mailbox, start)
    assert caught.value.reason is Reason.MAIL_SERVER_SILENT
    box.door.hang_at = None
    assert octets(look(mailbox, start)) == [REPLY]
    mailbox.close()
