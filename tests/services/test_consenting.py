"""Many numbers at once, and test mode: what is said, held, sent and cancelled."""

from __future__ import annotations

from pathlib import Path

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Status
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services.consenting import numbers_in
from smsdesk.services.desk import Desk
from tests.services.test_compose import rows
from tests.services.test_intake import ANN

BEA = "+12025550124"


def test_many_numbers_by_paste(desk: Desk) -> None:
    desk.compose.queue("Hello", [Recipient(ANN)])
    pasted = numbers_in("(202) 555-0123; +12025550124\n911, 202-555-0123")
    done = desk.consenting.block(pasted, "abuse", evidence="Eve", note="angry letter")
    assert done.changed == (ANN, BEA)
    assert [skip.reason for skip in done.refused] == [Reason.NUMBER_EMERGENCY]
    assert [row.status for row in rows(desk)] == [Status.CANCELLED]
    again = desk.consenting.block([ANN], "manual", evidence="Eve")
    assert (again.changed, again.known) == ((), 1)
    (kept,) = desk.store.consents.history(ANN)
    assert (kept.do_not_send, kept.evidence, kept.note) == ("abuse", "Eve", "angry letter")


def test_many_numbers_of_a_file(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "stop.csv"
    path.write_text("name;mobile\nAnn;202-555-0123\nBea;202-555-0124\n")
    done = desk.consenting.block(desk.consenting.read_file(path), "manual", evidence="list")
    assert done.changed == (ANN, BEA)


def test_the_list_is_found_by_number_name_and_evidence(desk: Desk) -> None:
    desk.people.save(ContactRow(0, "Annabel", phones=(PhoneRow(0, "", ANN),)))
    desk.consenting.block([ANN], "manual", evidence="by telephone")
    desk.consenting.block([BEA], "abuse", evidence="letter")
    listed = desk.store.consent_list

    def found(search: str) -> list[str]:
        return [row.number for row in listed.page(listed.ids(search=search))]

    assert set(found("")) == {ANN, BEA}
    assert found("annab") == found("0123") == found("telephone") == [ANN]
    assert found("abuse") == [BEA]
    (entry,) = listed.page(listed.ids(search="annab"))
    assert (entry.name, entry.actor, entry.evidence) == ("Annabel", "person", "by telephone")
    lifted = desk.consenting.lift([ANN, BEA, "202-555-0199"], evidence="asked to come back")
    assert (lifted.changed, lifted.known) == ((ANN, BEA), 1)
    assert found("") == []


def test_test_mode_holds_what_waits_and_gives_it_back(desk: Desk) -> None:
    desk.compose.queue("Hello", [Recipient(ANN), Recipient(BEA)])
    desk.consenting.white([BEA], listed=True, evidence="mine")
    assert desk.consenting.begin_test_mode() == 1
    assert desk.store.consent_list.white_count() == 1
    with pytest.raises(Refusal):
        desk.consenting.send_tested()
    assert desk.consenting.end_test_mode() == 1
    assert desk.consenting.send_tested() == 1
    assert desk.consenting.tested() == 0


def test_what_test_mode_holds_can_be_cancelled_or_listed(desk: Desk) -> None:
    desk.compose.queue("Hello", [Recipient(ANN), Recipient(BEA)])
    assert desk.consenting.begin_test_mode() == 2
    desk.consenting.white([BEA], listed=True, evidence="mine")
    assert desk.consenting.tested() == 1, "what is on the white list by now may go"
    assert desk.consenting.cancel_tested() == 1
    assert {row.number: row.status for row in rows(desk)} == {
        ANN: Status.CANCELLED,
        BEA: Status.NOT_PROCESSED,
    }
