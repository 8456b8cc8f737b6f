"""A lane on a mail server: a thousand texts, and servers that break at each step of the talk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest

from smsdesk.domain.carrier import Carrier
from smsdesk.domain.changes import LaneState
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Delivery, Status
from smsdesk.paths import resource
from smsdesk.routes.mail.account import KIND, Security, account_of
from smsdesk.routes.mail.own_id import OwnIds
from smsdesk.routes.mail.route import EmailRoute
from smsdesk.routes.mail.smtp import SmtpLine
from smsdesk.services.desk import Desk, open_desk
from smsdesk.services.lane import LaneLoop
from smsdesk.services.words import load_words
from tests.services.conftest import Told
from tests.support.certificates import certified
from tests.support.clock import FakeClock
from tests.support.mail_server import (
    PASSWORD,
    STAGES,
    Got,
    MailHandler,
    breaking_server,
    mail_server,
    mail_values,
)

URL = "email:desk@clinic.example"
IN_DOUBT = ("after data", "body", "dot")
"""Where a server's end may not have come through before the dot goes: then nobody knows."""


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock, told: Told) -> Iterator[Desk]:
    words = load_words(resource("opt_out_words.toml"))
    with open_desk(
        tmp_path, words=words, clock=clock, random=Random(7), emit=told, kinds=(KIND,)
    ) as opened:
        opened.settings.put("default_region", "US")
        yield opened


class NoWait:
    """Stands in for the event a lost lane waits on: the clock goes on in its place."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock

    def wait(self, timeout: float | None = None) -> bool:
        self.clock.advance(timeout or 0.0)
        return False

    def is_set(self) -> bool:
        return False

    def set(self) -> None:
        pass

    def clear(self) -> None:
        pass


@contextmanager
def lane_at(desk: Desk, line_of: dict[str, str], **how: object) -> Iterator[LaneLoop]:
    account = account_of(desk.accounts.put(KIND, line_of).values)
    line = SmtpLine(account, lambda: PASSWORD, patience=0.3, answer_patience=0.3, **how)
    ids = OwnIds(desk.accounts.desk_key())
    waits = NoWait(desk.clock)
    route = EmailRoute(account, desk.clock, line, desk.carriers.of, ids, woken=waits)
    lane = desk.lane(URL, route, waits)
    yield lane
    lane.outbox.release()
    route.close()


def queue(desk: Desk, many: int) -> list[str]:
    numbers = [f"+1500555{n:04}" for n in range(many)]
    carrier = desk.carriers.save(Carrier(0, "US", "A", "{number}@gateway.example"))
    desk.carriers.assign(numbers, carrier)
    desk.compose.queue("Hello", [Recipient(number) for number in numbers], route=URL)
    return numbers


def standing(desk: Desk) -> Counter[Status]:
    return Counter(row.status for row in rows(desk))


def rows(desk: Desk):
    return desk.store.outbounds.page(desk.store.outbounds.ids())


def work(desk: Desk, lane: LaneLoop, turns: int = 60) -> None:
    """Turn until nothing waits any more."""
    for _ in range(turns):
        if not standing(desk)[Status.NOT_PROCESSED] + standing(desk)[Status.PROCESSING]:
            return
        lane.turn()
        lane.outbox.flush()


def recipients(got: list[Got]) -> Counter[str]:
    return Counter(each.to[0] for each in got)


def test_a_thousand_over_one_encrypted_connection(desk: Desk) -> None:
    shown = certified()
    with (
        mail_server(Security.STARTTLS, shown.server, login=True) as (port, handler),
        lane_at(desk, mail_values(port, Security.STARTTLS), context=shown.client) as lane,
    ):
        queue(desk, 1_000)
        for _ in range(1_001):
            lane.turn()
        lane.outbox.flush()
        assert standing(desk) == {Status.SUCCESS: 1_000}
        assert len(handler.sessions) == 1
        assert max(recipients(handler.got).values()) == 1
        assert len(recipients(handler.got)) == 1_000
        assert len({got.message_id for got in handler.got}) == 1_000
        assert {row.delivery for row in rows(desk)} == {Delivery.UNKNOWABLE}


@pytest.mark.parametrize("hang", [False, True], ids=["dropped", "hanging"])
@pytest.mark.parametrize("stage", STAGES)
def test_a_connection_that_breaks_at_each_stage(desk: Desk, stage: str, hang: bool) -> None:
    """Nothing is sent twice, nothing lost; what is in doubt says so, and goes nowhere again."""
    with breaking_server(stage, times=3, hang=hang) as server:
        server_line = mail_values(server.port)
        with lane_at(desk, server_line) as lane:
            lane.outbox.sleep.look = lambda *_: False  # type: ignore[method-assign]  # waits cost no time here
            queue(desk, 6)
            work(desk, lane)
            ended = standing(desk)
            assert ended[Status.SUCCESS] + ended[Status.UNKNOWN] == 6, ended
            got = recipients(server.got)
            assert not got or max(got.values()) == 1, "nothing twice"
            sure = {row.number.removeprefix("+1") for row in rows(desk) if row.sent_at}
            assert sure <= {to.partition("@")[0] for to in got}, "nothing lost"
            if stage not in IN_DOUBT:
                assert ended[Status.UNKNOWN] == 0, "nothing in doubt that need not be"
            if stage == "dot":
                assert ended[Status.UNKNOWN] == 3
            work(desk, lane, 20)
            assert recipients(server.got) == got


def test_one_that_is_refused_holds_up_no_other(desk: Desk) -> None:
    every_fifth = {f"500555{n:04}@gateway.example": "550 5.1.1 no" for n in range(0, 40, 5)}
    with (
        mail_server(handler=MailHandler(recipients=every_fifth)) as (port, _),
        lane_at(desk, mail_values(port, login="none")) as lane,
    ):
        queue(desk, 40)
        work(desk, lane)
        assert standing(desk) == {Status.SUCCESS: 32, Status.FAILED: 8}
        assert lane.view().state is not LaneState.PAUSED


def test_a_wrong_password_stops_the_lane_and_costs_no_message_a_try(desk: Desk) -> None:
    shown = certified()
    with mail_server(Security.TLS, shown.server, login=True) as (port, handler):
        account = account_of(KIND.sound(mail_values(port, Security.TLS)))
        line = SmtpLine(account, lambda: "wrong", shown.client, patience=5)
        route = EmailRoute(account, desk.clock, line, desk.carriers.of, OwnIds("k"))
        lane = desk.lane(URL, route, NoWait(desk.clock))
        desk.accounts.put(KIND, mail_values(port, Security.TLS))
        queue(desk, 3)
        lane.turn()
        trouble = lane.view().trouble
        assert trouble is not None
        assert (lane.view().state, trouble.reason) == (LaneState.DOWN, Reason.MAIL_LOGIN_REFUSED)
        assert standing(desk) == {Status.NOT_PROCESSED: 3}
        assert [row.attempts for row in rows(desk)] == [0, 0, 0]
        assert handler.logins == ["PLAIN"], "a provider locks accounts that guess"


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("550 5.4.5 Daily user sending limit exceeded", Reason.MAIL_LIMIT_REACHED),
        ("550 5.7.1 not your address", Reason.MAIL_SENDER_REFUSED),
    ],
)
def test_what_holds_for_all_mails_pauses_the_lane(desk: Desk, answer: str, reason: Reason) -> None:
    handler = MailHandler(senders={"desk@clinic.example": answer})
    with (
        mail_server(handler=handler) as (port, _),
        lane_at(desk, mail_values(port, login="none")) as lane,
    ):
        queue(desk, 3)
        lane.turn()
        lane.turn()
        view = lane.view()
        assert view.trouble is not None
        assert (view.state, view.trouble.reason) == (LaneState.PAUSED, reason)
        assert standing(desk) == {Status.NOT_PROCESSED: 3}
        handler.senders.clear()
        lane.resume()
        work(desk, lane)
        assert standing(desk) == {Status.SUCCESS: 3}


def test_putting_off_is_tried_again_and_ends(desk: Desk) -> None:
    busy = {"5005550000@gateway.example": "451 4.7.1 greylisted"}
    with (
        mail_server(handler=MailHandler(recipients=busy)) as (port, _),
        lane_at(desk, mail_values(port, login="none")) as lane,
    ):
        queue(desk, 2)
        for _ in range(40):
            lane.turn()
            lane.outbox.flush()
            desk.clock.advance(400)
        assert standing(desk) == {Status.SUCCESS: 1, Status.FAILED: 1}
        (failed,) = (row for row in rows(desk) if row.status is Status.FAILED)
        assert failed.reason is Reason.RETRIES_USED


def test_killed_between_hand_over_and_answer_it_is_unknown(desk: Desk) -> None:
    """What a killed program leaves: rescued as unknown, with nothing awaited of delivery."""
    with (
        breaking_server("dot", hang=True) as server,
        lane_at(desk, mail_values(server.port)) as lane,
    ):
        queue(desk, 1)
        (row,) = rows(desk)
        with desk.store.queue.transaction() as step:
            step.claim(URL, URL, desk.clock.now(), takes_any=False, reports=False)
            step.hand_over(row.id, 0, 1, URL, URL, desk.clock.now())
        desk.store.queue.rescue(desk.clock.now())
        work(desk, lane, 3)
        (row,) = rows(desk)
        assert (row.status, row.delivery) == (Status.UNKNOWN, Delivery.UNKNOWABLE)
        assert server.got == []
