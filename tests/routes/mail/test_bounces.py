"""Reports of mails that did not arrive: by the standard, in free forms, and what is none."""

from __future__ import annotations

import pytest

from smsdesk.domain.reasons import Reason
from smsdesk.routes.mail.bounces import Bounced, read_bounces
from smsdesk.routes.mail.letter import read_letter
from tests.routes.mail import samples
from tests.routes.mail.samples import GATEWAY, OURS


def bounces(raw: bytes) -> tuple[Bounced, ...]:
    letter = read_letter(raw)
    assert letter is not None
    return read_bounces(letter)


@pytest.mark.parametrize(
    ("name", "reason", "status", "wrong", "words"),
    [
        ("POSTFIX", Reason.MAIL_NUMBER_UNKNOWN, "5.1.1", True, "User unknown"),
        ("POSTFIX_EXPIRED", Reason.MAIL_GAVE_UP, "4.4.1", False, "Connection timed out"),
        ("EXCHANGE", Reason.MAIL_NUMBER_UNKNOWN, "5.1.10", True, "RecipientNotFound"),
        ("GMAIL", Reason.MAIL_NUMBER_UNKNOWN, "5.1.1", True, "recipient rejected"),
        ("GMAIL_OLD", Reason.MAIL_BLOCKED, "5.7.1", False, "rejected as spam"),
        ("EXIM", Reason.MAIL_GATEWAY_GONE, "", True, "Unrouteable address"),
        ("QMAIL", Reason.MAIL_NUMBER_UNKNOWN, "5.1.1", True, "No such subscriber"),
        ("SENDMAIL", Reason.MAIL_BOX_FULL, "5.2.2", False, "Mailbox full"),
        ("EXCHANGE_OLD", Reason.MAIL_NUMBER_UNKNOWN, "5.1.1", True, "does not exist"),
        ("GATEWAY_ATT", Reason.MAIL_NUMBER_UNKNOWN, "5.1.1", True, "Invalid subscriber"),
        ("GATEWAY_VERIZON", Reason.MAIL_NUMBER_UNKNOWN, "", True, "Invalid user"),
    ],
)
def test_a_report_names_our_mail_the_address_and_why(
    name: str, reason: Reason, status: str, wrong: bool, words: str
) -> None:
    (bounce,) = bounces(getattr(samples, name))
    assert (bounce.address, bounce.message_ids[0]) == (GATEWAY, OURS)
    assert (bounce.reason, bounce.status, bounce.wrong_address) == (reason, status, wrong)
    assert words in bounce.detail


@pytest.mark.parametrize(
    "name",
    [
        "POSTFIX_DELAY",
        "EXIM_DELAY",
        "DELIVERED",
        "HOLIDAY",
        "CHALLENGE",
        "READ_RECEIPT",
    ],
)
def test_delays_greetings_and_good_news_are_no_bounces(name: str) -> None:
    assert bounces(getattr(samples, name)) == ()


def test_a_report_of_several_recipients_tells_of_those_that_failed() -> None:
    raw = samples.report(
        "Some failed.",
        "Reporting-MTA: dns; mx.example.net\n\n"
        "Final-Recipient: rfc822; 1@a.example\nAction: failed\nStatus: 5.2.1\n\n"
        "Final-Recipient: rfc822; 2@a.example\nAction: relayed\nStatus: 2.1.9\n\n"
        "Final-Recipient: rfc822; 3@a.example\nAction: failed\nStatus: 5.7.1\n"
        "Diagnostic-Code: smtp; 550 5.7.1 blocked\n",
    )
    assert [(each.address, each.reason) for each in bounces(raw)] == [
        ("1@a.example", Reason.MAIL_NUMBER_UNKNOWN),
        ("3@a.example", Reason.MAIL_BLOCKED),
    ]


def test_an_unknown_user_that_is_a_refusal_of_us_does_not_condemn_the_number() -> None:
    raw = samples.report(
        "",
        f"Reporting-MTA: dns; a\n\nFinal-Recipient: rfc822; {GATEWAY}\nAction: failed\n"
        "Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 blocked by our policy\n",
    )
    (bounce,) = bounces(raw)
    assert (bounce.reason, bounce.wrong_address) == (Reason.MAIL_BLOCKED, False)


def test_a_person_who_writes_of_a_failure_reports_none() -> None:
    raw = samples.mail(
        f"From: friend@example.net\nTo: {samples.DESK}\nSubject: Mail delivery failed?\n\n"
        f"My mail to {GATEWAY} came back: 550 5.1.1 user unknown. Message-ID: <{OURS}>\n"
    )
    assert bounces(raw) == ()


def test_our_own_address_is_never_the_one_that_failed() -> None:
    raw = samples.free(
        f"Sorry, the mail of {samples.DESK} to\n<{GATEWAY}>: 550 no such user\n",
        sender="MAILER-DAEMON@mx.example.net",
        subject="failure notice",
    )
    assert [each.address for each in bounces(raw)] == [GATEWAY]
