"""The line to a mail server: encryption, logins, and what exactly is in the way."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.routes.mail.account import Login, MailAccount, Security
from smsdesk.routes.mail.smtp import Reply, SmtpLine
from tests.support.certificates import certified
from tests.support.mail_server import (
    HOST,
    PASSWORD,
    TOKEN,
    USER,
    MailHandler,
    breaking_server,
    free_port,
    mail_account,
    mail_server,
)

ENCRYPTED = (Security.STARTTLS, Security.TLS)
MAIL = b"From: a@b\r\n\r\nHello\r\n.\r\n..two"


def hush() -> str:
    return PASSWORD


def send(line: SmtpLine, to: str = "x@gateway.example", mail: bytes = MAIL) -> Reply | None:
    line.open()
    step, reply = line.address(USER, to)
    assert (step, reply.code) == ("data", 354)
    line.write(mail)
    return line.finish()


def refusal(account: MailAccount, secret: Callable[[], str] = hush, **how: object) -> Refusal:
    with pytest.raises(Refusal) as caught:
        SmtpLine(account, secret, patience=5, **how).open()
    return caught.value


@pytest.mark.parametrize("security", ENCRYPTED)
def test_encrypted_and_logged_in(security: Security) -> None:
    shown = certified()
    with mail_server(security, shown.server, login=True) as (port, handler):
        line = SmtpLine(mail_account(port, security), hush, shown.client)
        for _ in range(3):
            reply = send(line)
            assert reply is not None
            assert reply.code == 250
        line.close()
        assert (handler.logins, len(handler.sessions)) == (["PLAIN"], 1), "one connection"
        assert [got.raw for got in handler.got] == [MAIL + b"\r\n"] * 3
        assert handler.got[0].to == ("x@gateway.example",)


def test_where_plain_is_not_offered_it_is_login() -> None:
    shown = certified()
    with mail_server(Security.TLS, shown.server, login=True, without=("PLAIN",)) as (port, handler):
        line = SmtpLine(mail_account(port, Security.TLS), hush, shown.client)
        line.open()
        line.close()
        assert handler.logins == ["LOGIN"]


def test_a_bearer_token() -> None:
    shown = certified()
    with mail_server(Security.STARTTLS, shown.server, login=True) as (port, handler):
        account = mail_account(port, Security.STARTTLS, login="xoauth2")
        line = SmtpLine(account, lambda: TOKEN, shown.client)
        assert send(line) is not None
        line.close()
        assert handler.logins == ["XOAUTH2"]
        wrong = refusal(account, lambda: "old token", context=shown.client)
        assert wrong.reason is Reason.MAIL_LOGIN_REFUSED
        assert "old token" not in str(wrong)


@pytest.mark.parametrize("without", [(), ("PLAIN",)])
def test_a_wrong_password(without: tuple[str, ...]) -> None:
    shown = certified()
    with mail_server(Security.TLS, shown.server, login=True, without=without) as (port, _):
        account = mail_account(port, Security.TLS)
        wrong = refusal(account, lambda: "guess", context=shown.client)
        assert wrong.reason is Reason.MAIL_LOGIN_REFUSED
        assert wrong.trouble.detail.startswith("535")


def test_a_password_that_nobody_has_given() -> None:
    def unknown() -> str:
        raise Refusal(Reason.PASSWORD_NEEDED, USER)

    assert refusal(mail_account(free_port()), unknown).reason is Reason.PASSWORD_NEEDED


def test_no_way_to_log_in() -> None:
    shown = certified()
    with mail_server(Security.TLS, shown.server, login=True, without=("PLAIN", "LOGIN")) as (
        port,
        _,
    ):
        account = mail_account(port, Security.TLS)
        none = refusal(account, context=shown.client)
        assert none.reason is Reason.MAIL_LOGIN_NOT_OFFERED
        assert none.trouble.detail == "XOAUTH2"


def test_without_a_login_nothing_is_asked_for() -> None:
    with mail_server() as (port, handler):
        line = SmtpLine(mail_account(port, login=Login.NONE.value), lambda: 1 / 0)  # type: ignore[arg-type,return-value]  # never called
        assert send(line) is not None
        line.close()
        assert handler.logins == []


@pytest.mark.parametrize("security", ENCRYPTED)
@pytest.mark.parametrize(
    ("shown", "reason"),
    [
        (certified(expired=True), Reason.MAIL_CERTIFICATE_EXPIRED),
        (certified("mail.other.example"), Reason.MAIL_CERTIFICATE_NAME),
        (certified(trusted=False), Reason.MAIL_CERTIFICATE_UNKNOWN),
    ],
    ids=["expired", "another name", "signed by nobody"],
)
def test_certificates_are_checked(security: Security, shown, reason: Reason) -> None:
    asked: list[str] = []
    with mail_server(security, shown.server, login=True) as (port, handler):
        wrong = refusal(mail_account(port, security), context=shown.client)
        assert wrong.reason is reason
        assert HOST in wrong.trouble.detail
        assert handler.logins == asked, "the password was not sent"


def test_a_server_without_encryption() -> None:
    with mail_server() as (port, handler):
        wrong = refusal(mail_account(port, Security.STARTTLS))
        assert wrong.reason is Reason.MAIL_NOT_ENCRYPTED
        assert handler.logins == []


def test_tls_where_none_is_spoken_and_the_other_way_round() -> None:
    shown = certified()
    with mail_server() as (port, _):
        wrong = refusal(mail_account(port, Security.TLS), context=shown.client)
        assert wrong.reason is Reason.MAIL_TLS_FAILED
    with mail_server(Security.TLS, shown.server) as (port, _):
        account = mail_account(port, Security.STARTTLS)
        with pytest.raises(Refusal) as caught:
            SmtpLine(account, hush, patience=0.3).open()
        assert caught.value.reason in (Reason.MAIL_SERVER_SILENT, Reason.MAIL_CONNECTION_LOST)


def test_nobody_there_and_no_such_name() -> None:
    assert refusal(mail_account(free_port())).reason is Reason.MAIL_SERVER_REFUSED
    nowhere = mail_account(25, Security.TLS, smtp_host="mail.clinic.invalid")
    assert refusal(nowhere).reason is Reason.MAIL_SERVER_NOT_FOUND


@pytest.mark.parametrize("stage", ["connect", "ehlo", "auth"])
def test_a_server_that_hangs(stage: str) -> None:
    with breaking_server(stage, hang=True) as server:
        line = SmtpLine(mail_account(server.port), hush, patience=0.2)
        with pytest.raises(Refusal) as caught:
            line.open()
        assert caught.value.reason is Reason.MAIL_SERVER_SILENT
        assert not line.is_open


@pytest.mark.parametrize("stage", ["connect", "greeting", "ehlo", "after ehlo", "auth"])
def test_a_server_that_goes(stage: str) -> None:
    with breaking_server(stage) as server:
        wrong = refusal(mail_account(server.port))
        assert wrong.reason is Reason.MAIL_CONNECTION_LOST


def test_a_mail_that_the_server_has_no_answer_to() -> None:
    with breaking_server("dot") as server:
        line = SmtpLine(mail_account(server.port), hush)
        assert send(line) is None
        assert not line.is_open
        assert send(line) is not None
        line.close()


def test_a_server_that_takes_its_time_over_a_mail() -> None:
    with breaking_server("dot", hang=True) as server:
        line = SmtpLine(mail_account(server.port), hush, patience=5, answer_patience=0.2)
        assert send(line) is None


def test_whoever_waits_is_let_go() -> None:
    with breaking_server("dot", hang=True) as server:
        line = SmtpLine(mail_account(server.port), hush, patience=60, answer_patience=60)
        answers: list[Reply | None] = []
        line.open()
        line.address(USER, "x@gateway.example")
        line.write(MAIL)
        waiting = threading.Thread(target=lambda: answers.append(line.finish()))
        waiting.start()
        while server.left:
            waiting.join(0.01)
        line.cut()
        waiting.join(20)
        assert answers == [None]


def test_a_refused_mail_leaves_the_line_as_it_was() -> None:
    handler = MailHandler(recipients={"no@gateway.example": "550 5.1.1 unknown"})
    with mail_server(handler=handler) as (port, _):
        line = SmtpLine(mail_account(port, login="none"), hush)
        line.open()
        assert line.address(USER, "no@gateway.example")[1].for_good
        line.reset()
        assert send(line) is not None
        line.close()
        assert [got.to for got in handler.got] == [("x@gateway.example",)]
        assert len(handler.sessions) == 1


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("5.4.5 Daily user sending limit exceeded", True),
        ("Hourly quota exceeded", True),
        ("4.7.0 message rate limit", True),
        ("5.1.1 no such user", False),
        ("mailbox is over quota", False),
    ],
)
def test_limits_are_told_from_other_refusals(words: str, says: bool) -> None:
    assert Reply(550, words).says_limit == says
