"""Forgetting: what goes is gone from the file, what stays is a number that gets nothing."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import FORGOTTEN, Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Status
from smsdesk.domain.views import ContactRow, DraftRow, OutboundFilter, PhoneRow
from smsdesk.services import recipients
from smsdesk.services.desk import Desk
from smsdesk.services.dossier import DossierWords
from smsdesk.services.intake import Intake
from smsdesk.services.outbox import Outbox
from smsdesk.ui import plain
from tests.services.conftest import pace
from tests.services.test_compose import rows
from tests.services.test_intake import ANN, part
from tests.support.route import ScriptedRoute

BEA = "+12025550124"
SECRETS = ("Xanthippe", "Quixotic", "zeugma", "Papageno", "kumquat", "syzygy", "obloquy", "gherkin")
WORDS = DossierWords(
    "All about",
    "made",
    "nothing",
    {},
    {},
    lambda trouble: trouble.reason.value,
    lambda cause: cause.value,
)


@pytest.fixture
def known(desk: Desk, route: ScriptedRoute) -> Desk:
    """A desk that knows Ann well, by words that stand nowhere else."""
    intake = Intake(desk.store, desk.settings, desk.opt_outs, desk.clock, desk.emit)
    phones = (PhoneRow(0, "", ANN),)
    ann = desk.people.save(
        ContactRow(
            0, "Xanthippe", "Quixotic", notes="zeugma", custom={"fish": "Papageno"}, phones=phones
        )
    )
    desk.people.add_group("Choir", [ann.id])
    desk.compose.queue("About the kumquat", [Recipient(ANN)])
    desk.compose.queue("Hello all", [Recipient(ANN), Recipient(BEA)])
    outbox = Outbox(
        desk.store, desk.settings, desk.quiet, pace(desk), desk.clock, desk.emit, "lane"
    )
    while outbox.has_work(route):
        outbox.step(route)
    outbox.flush()
    intake.take([part("my syzygy"), part("Please stop texting me obloquy")])
    desk.compose.queue("gherkin later", [Recipient(ANN)])
    desk.store.drafts.save(
        DraftRow(0, "d", "Hi", recipients=recipients.dumps((recipients.Typed("202 555-0123"),)))
    )
    for word in SECRETS:
        desk.store.outbounds.ids(OutboundFilter(search=word))
        desk.store.inbox.ids(search=word)
        desk.store.contacts.ids(search=word)
    return desk


def held_bytes(directory: Path) -> bytes:
    return b"".join(path.read_bytes() for path in directory.iterdir() if path.is_file())


def test_what_goes_is_gone_from_the_file(known: Desk) -> None:
    desk = known
    before = held_bytes(desk.directory)
    assert all(word.encode() in before for word in SECRETS)
    whom = desk.forget.whom("(202) 555-0123")
    assert (whom.name, whom.numbers) == ("Xanthippe Quixotic", (ANN,))
    preview = desk.forget.preview(whom)
    assert (preview.sent, preview.received, preview.waiting) == (3, 2, 1)
    erased = desk.forget.forget(whom, actor="Eve")
    assert (erased.sent, erased.received, erased.contacts) == (3, 2, 1)
    after = held_bytes(desk.directory).lower()
    assert [word for word in SECRETS if word.lower().encode() in after] == []
    for word in SECRETS:
        assert not desk.store.outbounds.ids(OutboundFilter(search=word))
        assert not desk.store.inbox.ids(search=word)
        assert not desk.store.contacts.ids(search=word)
    assert desk.store.check() == []


def test_what_stays_is_a_number_that_gets_nothing(known: Desk) -> None:
    desk = known
    desk.forget.forget(desk.forget.whom(ANN), actor="Eve")
    consent = desk.store.consents.get(ANN)
    assert consent is not None
    assert (consent.do_not_send, consent.white_list, consent.evidence) == ("forgotten", False, "")
    again = desk.compose.queue("Hello", [Recipient(ANN)])
    assert [each.reason for each in again.skipped] == [Reason.DO_NOT_SEND]
    by_number = {row.number[: len(FORGOTTEN)]: row for row in rows(desk)}
    assert set(by_number) == {FORGOTTEN, BEA[: len(FORGOTTEN)]}
    statuses = sorted(row.status for row in rows(desk) if row.number.startswith(FORGOTTEN))
    assert statuses == [Status.CANCELLED, Status.SUCCESS, Status.SUCCESS]
    assert desk.store.inbox.threads(9)[0].number == BEA
    assert [row.text for row in rows(desk) if row.number == BEA] == ["Hello all"]
    assert recipients.loads(desk.store.drafts.all()[0].recipients) == ()
    # Texts to others are still found.
    assert len(desk.store.outbounds.ids(OutboundFilter(search="hello"))) == 1


def test_what_was_forgotten_is_not_sent_again(known: Desk, route: ScriptedRoute) -> None:
    desk = known
    desk.forget.forget(desk.forget.whom(ANN))
    (cancelled,) = [row.id for row in rows(desk) if row.status is Status.CANCELLED]
    assert desk.steering.send_again([cancelled]) == 1
    outbox = Outbox(
        desk.store, desk.settings, desk.quiet, pace(desk), desk.clock, desk.emit, "lane"
    )
    before = len(route.sent)
    outbox.step(route)
    outbox.flush()
    assert len(route.sent) == before
    row = desk.store.outbounds.get(cancelled)
    assert row is not None
    assert (row.status, row.reason) == (Status.CANCELLED, Reason.DO_NOT_SEND)
    assert plain.number(row.number, "US") == "Forgotten person"


def test_an_opt_out_stays_one_with_its_date_and_word(desk: Desk) -> None:
    intake = Intake(desk.store, desk.settings, desk.opt_outs, desk.clock, desk.emit)
    intake.take([part("Stop, please!")])
    desk.forget.forget(desk.forget.whom(ANN), actor="Eve")
    consent = desk.store.consents.get(ANN)
    assert consent is not None
    assert (consent.do_not_send, consent.evidence) == ("opted_out", "")
    first = desk.store.consents.history(ANN)[0]
    assert (first.do_not_send, first.word, first.evidence) == ("opted_out", "stop", "")


def test_older_copies_go_where_that_is_wished(known: Desk) -> None:
    copy = known.directory / "smsdesk-version-3-20260101T000000.sqlite3"
    copy.write_bytes(b"Xanthippe")
    whom = known.forget.whom(ANN)
    assert known.forget.preview(whom).copies == (copy,)
    known.forget.forget(whom)
    assert copy.exists()
    known.forget.forget(known.forget.whom(ANN), copies=True)
    assert not copy.exists()


def test_everything_about_a_person_is_one_file(known: Desk, tmp_path: Path) -> None:
    desk, path = known, tmp_path / "ann.zip"
    desk.compose.queue("=1+1 <b>bold</b>", [Recipient(ANN)])
    count = desk.dossier.write(desk.forget.whom(ANN), path, WORDS)
    with zipfile.ZipFile(path) as held:
        page = held.read("person.html").decode()
        told = json.loads(held.read("person.json"))
        sheet = held.read("messages.csv").decode("utf-8-sig")
    assert count == len(told["messages"]) == 6
    for word in SECRETS:
        assert word in page, word
    assert "<b>" not in page
    texts = [row["text"] for row in csv.DictReader(io.StringIO(sheet))]
    assert "'=1+1 <b>bold</b>" in texts
    assert told["person"][0]["fish"] == "Papageno"
    assert told["questions"][0]["said"] == "Please stop texting me obloquy"
    assert BEA not in page


@pytest.mark.parametrize("name", ["ann.pdf", "nowhere/ann.zip"])
def test_a_file_that_can_t_be_written_is_refused(known: Desk, tmp_path: Path, name: str) -> None:
    with pytest.raises(Refusal) as refused:
        known.dossier.write(known.forget.whom(ANN), tmp_path / name, WORDS)
    assert refused.value.reason in (Reason.FILE_KIND_UNKNOWN, Reason.FILE_NOT_WRITTEN)


def test_nobody_comes_back_from_a_merge_that_had_the_number(desk: Desk) -> None:
    secret = ContactRow(0, "Ann", "Lee", notes="syzygy", phones=(PhoneRow(0, "", ANN),))
    ann = desk.people.save(secret)
    other = desk.people.save(ContactRow(0, "Ann", "Lee", phones=(PhoneRow(0, "", BEA),)))
    merged = desk.duplicates.merge(
        [ann.id, other.id], replace(other, phones=other.phones + ann.phones)
    )
    without = tuple(phone for phone in merged.after.phones if phone.e164 != ANN)
    desk.people.save(replace(merged.after, phones=without))
    desk.forget.forget(desk.forget.whom(ANN))
    assert desk.store.merging.latest() == []
