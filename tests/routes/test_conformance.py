"""What every route promises (routes/base.py), asked of each of them with a peer behind it.

A modem, an email account, and the small third route with which the tests prove the door.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from smsdesk.domain.carrier import Carrier
from smsdesk.domain.changes import RouteStatus
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Outgoing, ReceivedPart
from smsdesk.domain.outcome import Accepted, Rejected, RouteDown, TryLater
from smsdesk.domain.reasons import Reason
from smsdesk.routes.base import Ledger, Route, Traits
from smsdesk.routes.mail.own_id import OwnIds
from smsdesk.routes.mail.route import EmailRoute
from smsdesk.routes.mail.smtp import SmtpLine
from smsdesk.routes.modem import ModemRoute
from tests.modem.rig import SimPort
from tests.support.clock import FakeClock
from tests.support.folder_route import FolderRoute
from tests.support.mail_server import MailHandler, mail_account, mail_server

LONG = "All parts of this message belong together, and none of them is ever sent twice. " * 5


@dataclass
class Notes:
    """A ledger that writes down what it is told."""

    handed: list[tuple[int, int]] = field(default_factory=list)
    taken: list[tuple[int, int | None]] = field(default_factory=list)
    fails_at: int | None = None

    def hand_over(self, index: int, total: int) -> None:
        if index == self.fails_at:
            raise Refusal(Reason.DATA_DISK_FULL)
        self.handed.append((index, total))

    def in_air(self) -> None:
        pass

    def accepted(self, index: int, reference: int | None) -> None:
        self.taken.append((index, reference))


NOBODY = "+15005550000"
BUSY = "+15005550055"


@dataclass
class Peer:
    """A route with the world behind it, which the test moves.

    `text` lets somebody send a text to it; None where nothing comes in that way.
    """

    route: Route
    sent: Callable[[], int]
    text: Callable[[str, str], None] | None = None


@contextmanager
def modem_peer(_path: Path) -> Iterator[Peer]:
    port = SimPort("clean", latency=0.1)
    sent: list[str] = []
    whole = port.network.submit

    def counting(line, pdu, finish):
        sent.append(pdu)
        whole(line, pdu, finish)

    port.network.submit = counting

    def open_port(_url: str) -> SimPort:
        port.plug_in()
        return port

    route = ModemRoute("sim", port.clock, open_port=open_port)
    yield Peer(route, lambda: len(sent), port.text)


class Impatient(threading.Event):
    """An event on which nobody waits for long."""

    def wait(self, timeout: float | None = None) -> bool:
        return self.is_set()


class OnceBusy(MailHandler):
    """Puts the first mail to one recipient off."""

    async def handle_RCPT(self, server, session, envelope, address, options) -> str:  # noqa: N802 - aiosmtpd calls it so
        answer = await super().handle_RCPT(server, session, envelope, address, options)
        if answer.startswith("4"):
            del self.recipients[address]
        return answer


@contextmanager
def email_peer(_path: Path) -> Iterator[Peer]:
    carrier = Carrier(1, "US", "A", "{number}@gateway.example")
    refused = {"5005550000@gateway.example": "550 5.1.1 nobody"}
    busy = {"5005550055@gateway.example": "450 4.2.1 busy"}
    with mail_server(handler=OnceBusy(recipients=refused | busy)) as (port, handler):
        account = mail_account(port, login="none")
        route = EmailRoute(
            account,
            FakeClock(),
            SmtpLine(account, lambda: ""),
            lambda _number: carrier,
            OwnIds("key"),
            woken=Impatient(),
        )
        yield Peer(route, lambda: len(handler.got))
        route.close()


@contextmanager
def folder_peer(path: Path) -> Iterator[Peer]:
    route = FolderRoute(path, frozenset({NOBODY}), {BUSY})
    yield Peer(route, lambda: len(list(path.iterdir())))


@pytest.fixture(params=[modem_peer, email_peer, folder_peer], ids=["modem", "email", "folder"])
def peer(request, tmp_path: Path) -> Iterator[Peer]:
    with request.param(tmp_path) as made:
        made.route.bring_up()
        yield made


def message(number: str = "+15005550099", text: str = "Hello", **changes: object) -> Outgoing:
    return Outgoing(id=1, batch=1, number=number, text=text, concat_reference=77, **changes)


def test_it_is_brought_up_with_a_name_and_a_status(peer: Peer) -> None:
    assert isinstance(peer.route.status(), RouteStatus)
    assert peer.route.name == peer.route.status().route
    assert peer.route.status().account, "what it sends is counted under a name"
    assert isinstance(peer.route.traits, Traits)


def test_accepted(peer: Peer) -> None:
    notes: Ledger = Notes()
    outcome = peer.route.send(message(), notes)
    assert isinstance(outcome, Accepted)
    assert notes.handed == [(0, 1)]
    assert notes.taken == [(0, outcome.references[0])]
    assert peer.sent() == 1


def test_every_part_is_handed_over_before_it_leaves(peer: Peer) -> None:
    notes = Notes()
    at_hand_over: list[int] = []
    real = notes.hand_over

    def watching(index: int, total: int) -> None:
        at_hand_over.append(peer.sent())
        real(index, total)

    notes.hand_over = watching
    outcome = peer.route.send(message(text=LONG), notes)
    assert isinstance(outcome, Accepted)
    total = len(outcome.references)
    assert total > 2
    assert at_hand_over == list(range(total))
    assert notes.handed == [(index, total) for index in range(total)]
    assert notes.taken == list(enumerate(outcome.references))


def test_a_retry_goes_on_at_the_first_part_that_is_not_done(peer: Peer) -> None:
    notes = Notes()
    outcome = peer.route.send(message(text=LONG, parts_done=2, attempt=2), notes)
    assert isinstance(outcome, Accepted)
    assert [index for index, _ in notes.handed] == list(range(2, len(outcome.references)))
    assert outcome.references[:2] == (None, None)
    assert peer.sent() == len(outcome.references) - 2


def test_what_cannot_be_recorded_is_not_sent(peer: Peer) -> None:
    notes = Notes(fails_at=1)
    with pytest.raises(Refusal) as caught:
        peer.route.send(message(text=LONG), notes)
    assert caught.value.reason is Reason.DATA_DISK_FULL
    assert peer.sent() == 1
    assert [index for index, _ in notes.taken] == [0]
    assert isinstance(peer.route.send(message(), Notes()), Accepted), "the next one goes"


def test_a_number_that_does_not_exist(peer: Peer) -> None:
    outcome = peer.route.send(message(NOBODY), Notes())
    assert isinstance(outcome, Rejected)
    assert outcome.trouble.reason in (Reason.NUMBER_UNKNOWN_TO_NETWORK, Reason.MAIL_REFUSED)
    assert isinstance(peer.route.send(message(), Notes()), Accepted), "the next one goes"


def test_a_busy_network(peer: Peer) -> None:
    busy = message(BUSY)
    assert isinstance(peer.route.send(busy, Notes()), TryLater)
    assert isinstance(peer.route.send(busy, Notes()), Accepted)


def test_receiving_and_discarding(peer: Peer) -> None:
    peer.route.receive(0)
    if peer.text is None:
        pytest.skip("nothing comes in this way")
    peer.text("+15005550006", "Hello there")
    arrivals = peer.route.receive(1)
    assert [part.text for part in arrivals if isinstance(part, ReceivedPart)] == ["Hello there"]
    peer.route.discard(arrivals)
    assert list(peer.route.receive(120)) == []


def test_waking_before_and_after(peer: Peer) -> None:
    peer.route.wake()
    assert list(peer.route.receive(60)) == []
    peer.route.close()
    peer.route.wake()


def test_closed_it_refuses_and_can_be_brought_up_again(peer: Peer) -> None:
    name = peer.route.name
    peer.route.close()
    peer.route.close()
    notes = Notes()
    assert isinstance(peer.route.send(message(), notes), RouteDown)
    assert notes.handed == []
    with pytest.raises(Refusal):
        peer.route.receive(0)
    peer.route.discard([])
    assert peer.route.name == name
    peer.route.bring_up()
    assert isinstance(peer.route.send(message(), Notes()), Accepted)


def test_given_up_it_waits_for_nothing(peer: Peer) -> None:
    peer.route.give_up()
    peer.route.close()
    assert isinstance(peer.route.send(message(), Notes()), RouteDown)
