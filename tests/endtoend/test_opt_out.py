"""Consent withdrawn while a list is being sent: by a reply, and by another process."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from random import Random

from smsdesk.domain.clock import SystemClock
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Cause, Status
from smsdesk.domain.views import OutboundFilter
from smsdesk.paths import resource
from smsdesk.services.desk import Desk, open_desk
from smsdesk.services.words import Text, load_words
from smsdesk.sim.network import Ways
from smsdesk.sim.server import SimOptions
from smsdesk.store.models import OutboundPart
from smsdesk.store.times import to_micros
from tests.support.process import smsdesk, start
from tests.support.witness import virtual_modems

STOPPER = "+12025551022"
"""Persona 22: answers every text with STOP."""
OTHERS = tuple(f"+1202555{number}" for number in range(1101, 1140) if number % 11)


def opened(data: Path) -> AbstractContextManager[Desk]:
    """Open the data beside whoever else has it open."""
    words = load_words(resource("opt_out_words.toml"))
    clock = SystemClock()
    return open_desk(data, words=words, clock=clock, random=Random(1), emit=lambda _change: None)


def test_a_reply_in_the_middle_of_a_batch_ends_what_was_to_follow(tmp_path: Path) -> None:
    data = tmp_path / "data"
    options = SimOptions(pty=True, link_dir=tmp_path, latency=0.1)
    # The answer comes long before the second text's turn.
    ways = Ways(reply_delay=0.2, report_delay=0.1)
    with virtual_modems(options, ways=ways) as (server, witness):
        for text in ("first", "second"):
            sent = smsdesk(data, "send", STOPPER, *OTHERS, "--text", text, "--json")
            assert sent.status == 0, sent.err
        ran = smsdesk(
            data, "run", "--port", server.urls[0], "--until-idle", "--timeout", "120", "--json"
        )
        assert ran.status == 0, ran.err

    with opened(data) as desk:
        rows = desk.store.outbounds.page(desk.store.outbounds.ids(OutboundFilter(number=STOPPER)))
        confirmation = desk.words.text(Text.OPTED_OUT)
        by_text = {row.text: row for row in rows}
        assert set(by_text) == {"first", "second", confirmation}
        second = by_text["second"]
        assert (second.status, second.reason) == (Status.CANCELLED, Reason.OPTED_OUT)
        last = desk.store.outbounds.events(second.id)[-1]
        assert last.cause is Cause.CONSENT_WITHDRAWN
        assert by_text["first"].status is by_text[confirmation].status is Status.SUCCESS

        (proof,) = desk.store.consents.history(STOPPER)
        assert (proof.do_not_send, proof.evidence, proof.word) == ("opted_out", "STOP", "stop")
        assert proof.route
        assert proof.confirmation == by_text[confirmation].id
        others = [row for row in map(desk.store.outbounds.get, range(1, 200)) if row is not None]
        assert {row.status for row in others if row.number in OTHERS} == {Status.SUCCESS}
    # The network has it the same way: the confirmation was answered by STOP, and by nothing else.
    texts = [record.text for record in witness.records if record.number == STOPPER]
    assert texts == ["first", confirmation]


def test_what_another_process_blocks_is_not_handed_over_any_more(tmp_path: Path) -> None:
    data = tmp_path / "data"
    options = SimOptions(pty=True, link_dir=tmp_path, latency=0.02)
    with virtual_modems(options) as (server, witness):
        sent = smsdesk(data, "send", *OTHERS, "--text", "hello", "--json")
        assert sent.status == 0, sent.err
        run = start(
            data, "run", "--port", server.urls[0], "--until-idle", "--timeout", "120", "--json"
        )
        with opened(data) as desk:
            for _ in range(8):
                # Just accepted: the next one is about to be handed over.
                assert witness.wait_for(len(witness.records) + 1)
                last = OTHERS.index(witness.records[-1].number)
                desk.consenting.block(OTHERS[last + 1 : last + 2], "manual", evidence="meanwhile")
            desk.consenting.block(OTHERS, "manual", evidence="the rest")
        _out, err = run.communicate(timeout=120)
        assert run.returncode == 0, err

    with opened(data) as desk:
        handed_over = dict(
            desk.store._db.rows(
                OutboundPart.select(OutboundPart.outbound, OutboundPart.handed_over_at)
            )
        )
        rows = desk.store.outbounds.page(desk.store.outbounds.ids())
        for row in rows:
            consent = desk.store.consents.get(row.number)
            assert consent is not None
            assert consent.since is not None
            left = handed_over.get(row.id)
            assert left is None or left <= to_micros(consent.since), row
            assert row.status is (Status.CANCELLED if left is None else Status.SUCCESS)
        assert {row.status for row in rows} == {Status.SUCCESS, Status.CANCELLED}
