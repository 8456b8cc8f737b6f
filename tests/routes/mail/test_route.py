"""The email route: what each answer of a server means, and when the message leaves our hands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smsdesk.domain.carrier import Carrier, CarrierState
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Outgoing, PartKey
from smsdesk.domain.outcome import Accepted, Rejected, RouteDown, TryLater, Unknown
from smsdesk.domain.reasons import Reason
from smsdesk.routes.mail.own_id import OwnIds
from smsdesk.routes.mail.route import EmailRoute
from smsdesk.routes.mail.smtp import SmtpLine
from tests.routes.test_conformance import LONG, Impatient, Notes, message
from tests.support.clock import FakeClock
from tests.support.mail_server import (
    PASSWORD,
    USER,
    MailHandler,
    breaking_server,
    mail_account,
    mail_server,
)

CARRIER = Carrier(1, "US", "A", "{number}@gateway.example")
TO = "5005550099@gateway.example"
IDS = OwnIds("key")


class Rig:
    """A route to a server on this computer."""

    def __init__(self, port: int, carrier: Carrier | None = CARRIER, **more: str) -> None:
        self.clock = FakeClock()
        self.account = mail_account(port, login=more.pop("login", "none"), **more)
        self.line = SmtpLine(self.account, lambda: PASSWORD, patience=5, answer_patience=5)
        self.route = EmailRoute(
            self.account,
            self.clock,
            self.line,
            lambda _number: carrier,
            IDS,
            lambda _number: "Stop: 0123",
            woken=Impatient(),
        )
        self.route.bring_up()

    def send(self, outgoing: Outgoing | None = None, notes: Notes | None = None):
        return self.route.send(outgoing or message(), notes or Notes())


def test_what_a_phone_gets() -> None:
    with mail_server() as (port, handler):
        rig = Rig(port)
        assert isinstance(rig.send(message(text="Grüße")), Accepted)
        (got,) = handler.got
        assert (got.sender, got.to) == (USER, (TO,))
        assert got.text == "Grüße\nStop: 0123"
        assert IDS.read(got.message_id) == PartKey(1, 0)
        rig.route.close()


def test_where_replies_are_read_no_other_way_to_stop_is_named() -> None:
    with mail_server() as (port, handler):
        rig = Rig(port, imap_host="localhost")
        rig.send(message(text="Hello"))
        assert handler.got[0].text == "Hello"
        rig.route.close()


def test_parts_have_ids_of_their_own() -> None:
    with mail_server() as (port, handler):
        rig = Rig(port)
        notes = Notes()
        assert isinstance(rig.send(message(text=LONG), notes), Accepted)
        total = len(notes.handed)
        assert [IDS.read(got.message_id) for got in handler.got] == [
            PartKey(1, index) for index in range(total)
        ]
        assert [got.text.split()[0] for got in handler.got] == [
            f"{n}/{total}" for n in range(1, total + 1)
        ]
        assert len(handler.sessions) == 1
        rig.route.close()


@pytest.mark.parametrize(
    ("carrier", "reason"),
    [
        (None, Reason.CARRIER_UNKNOWN),
        (replace(CARRIER, state=CarrierState.RETIRED, since="2025-06-17"), Reason.CARRIER_RETIRED),
        (replace(CARRIER, sms=""), Reason.CARRIER_TEMPLATE_BAD),
        (replace(CARRIER, sms="{number}@gateway\r\nx"), Reason.CARRIER_TEMPLATE_BAD),
    ],
)
def test_whom_it_does_not_reach(carrier: Carrier | None, reason: Reason) -> None:
    with mail_server() as (port, handler):
        rig = Rig(port, carrier)
        outcome = rig.send()
        assert isinstance(outcome, Rejected)
        assert outcome.trouble.reason is reason
        assert not outcome.suspicious
        assert handler.got == []
        rig.route.close()


REFUSALS = [
    ("recipients", "550 5.1.1 no such user", Rejected, Reason.MAIL_REFUSED),
    ("recipients", "554 5.7.1 blocked", Rejected, Reason.MAIL_REFUSED),
    ("recipients", "452 4.5.3 too many", TryLater, Reason.MAIL_PUT_OFF),
    ("recipients", "550 5.4.5 Daily user sending limit", RouteDown, Reason.MAIL_LIMIT_REACHED),
    ("senders", "550 5.7.1 not your address", RouteDown, Reason.MAIL_SENDER_REFUSED),
    ("senders", "530 5.7.0 log in first", RouteDown, Reason.MAIL_LOGIN_REFUSED),
    ("senders", "451 4.3.0 try later", TryLater, Reason.MAIL_PUT_OFF),
    ("mails", "554 5.6.0 spam", Rejected, Reason.MAIL_REFUSED),
    ("mails", "451 4.3.0 no room", TryLater, Reason.MAIL_PUT_OFF),
    ("mails", "552 5.2.3 message limit", RouteDown, Reason.MAIL_LIMIT_REACHED),
]


@pytest.mark.parametrize(("where", "answer", "kind", "reason"), REFUSALS)
def test_what_a_refusal_means(where: str, answer: str, kind: type, reason: Reason) -> None:
    handler = MailHandler(**{where: {USER if where == "senders" else TO: answer}})
    with mail_server(handler=handler) as (port, _):
        rig = Rig(port)
        notes = Notes()
        outcome = rig.send(notes=notes)
        assert isinstance(outcome, kind)
        assert outcome.trouble.reason is reason
        assert outcome.trouble.detail == answer
        assert handler.got == []
        assert bool(notes.handed) == (where == "mails"), "handed over once its end was written"
        setattr(handler, where, {})
        assert isinstance(rig.send(), Accepted), "the line goes on"
        rig.route.close()


def test_the_end_of_a_mail_is_written_after_the_hand_over() -> None:
    handler = MailHandler()
    with mail_server(handler=handler) as (port, _):
        rig = Rig(port)
        steps: list[str] = []

        class Watching(Notes):
            def hand_over(self, index: int, total: int) -> None:
                steps.append(f"handed over, the server has {len(handler.got)}")

            def in_air(self) -> None:
                steps.append("in the air")

        rig.send(notes=Watching())
        assert steps == ["handed over, the server has 0", "in the air"]
        assert len(handler.got) == 1
        rig.route.close()


BEFORE = ("mail", "after mail", "rcpt", "after rcpt", "data", "after data", "body")


@pytest.mark.parametrize("stage", BEFORE)
def test_lost_before_the_dot_it_was_not_sent(stage: str) -> None:
    with breaking_server(stage, times=2) as server:
        rig = Rig(server.port)
        notes = Notes()
        outcome = rig.send(notes=notes)
        if isinstance(outcome, Unknown):
            # The server went while the mail was on its way, and nothing had told so.
            assert (stage, notes.handed) == ("body", [(0, 1)])
        else:
            assert isinstance(outcome, RouteDown)
            assert notes.handed == []
        assert server.got == []
        rig.route.close()


@pytest.mark.parametrize("keeps", [True, False])
@pytest.mark.parametrize("hang", [True, False])
def test_lost_after_the_dot_nobody_knows(keeps: bool, hang: bool) -> None:
    with breaking_server("dot", keeps=keeps, hang=hang) as server:
        rig = Rig(server.port)
        rig.line._answer_patience = 0.2
        notes = Notes()
        outcome = rig.send(notes=notes)
        assert isinstance(outcome, Unknown)
        assert outcome.trouble.reason is Reason.NO_ANSWER
        assert (notes.handed, notes.taken) == ([(0, 1)], [])
        assert len(server.got) == keeps
        rig.route.close()


def test_an_idle_connection_that_the_server_ended_is_no_trouble() -> None:
    with breaking_server("mail") as server:
        rig = Rig(server.port)
        assert isinstance(rig.send(), Accepted)
        assert len(server.got) == 1
        rig.route.close()


def test_an_idle_connection_is_ended() -> None:
    with mail_server() as (port, handler):
        rig = Rig(port)
        rig.send()
        rig.clock.advance(10)
        rig.route.receive(0)
        assert rig.line.is_open
        rig.clock.advance(60)
        rig.route.receive(0)
        assert not rig.line.is_open
        assert isinstance(rig.send(), Accepted)
        assert len(handler.got) == 2
        rig.route.close()


def test_what_cannot_be_recorded_never_ends() -> None:
    """The server has the lines of a mail and no dot: it throws them away (RFC 5321 4.1.1.4)."""
    with breaking_server("never") as server:
        rig = Rig(server.port)
        with pytest.raises(Refusal):
            rig.send(notes=Notes(fails_at=0))
        assert isinstance(rig.send(), Accepted)
        assert len(server.got) == 1
        rig.route.close()


def test_given_up_in_the_air() -> None:
    import threading

    with breaking_server("dot", hang=True) as server:
        rig = Rig(server.port)
        rig.line._answer_patience = 60
        outcomes: list[object] = []
        sending = threading.Thread(target=lambda: outcomes.append(rig.send()))
        sending.start()
        while server.left:
            sending.join(0.01)
        rig.route.give_up()
        sending.join(20)
        (outcome,) = outcomes
        assert isinstance(outcome, Unknown)
        assert outcome.trouble.reason is Reason.PROGRAM_ENDED
        rig.route.close()


@pytest.mark.parametrize("subject", ["", "Clinic"])
def test_the_subject_is_the_accounts(subject: str) -> None:
    with mail_server() as (port, handler):
        rig = Rig(port, subject=subject)
        rig.send()
        assert handler.got[0].mail["Subject"] == subject
        rig.route.close()


def test_a_long_text_may_be_cut_instead() -> None:
    with mail_server() as (port, handler):
        rig = Rig(port, long_texts="cut")
        assert isinstance(rig.send(message(text=LONG)), Accepted)
        (got,) = handler.got
        assert "Stop: 0123" in got.text
        rig.route.close()
