"""An import adds and completes, takes nothing away, and tells of every row it left out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from smsdesk.domain.changes import ContactsChanged, QueueChanged
from smsdesk.domain.errors import Refusal
from smsdesk.domain.imports import Conflicts
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Status
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.services.desk import Desk
from smsdesk.services.importer import Choices, ImportResult
from tests.services.conftest import Told

FIXTURES = Path(__file__).parent.parent / "fixtures" / "imports"


@pytest.fixture
def bring(desk: Desk, tmp_path: Path):
    """Import a text as a file, with the mapping that is suggested."""

    def run(
        text: str,
        *,
        region: str | None = "GB",
        choices: Choices | None = None,
        **options: object,
    ) -> ImportResult:
        path = tmp_path / "list.csv"
        path.write_text(text, encoding="utf-8")
        table = desk.importer.read(path)
        mapping = desk.importer.suggest_mapping(table, region)
        chosen = replace(choices or Choices(), region=region)
        return desk.importer.run(table, mapping, chosen, **options)

    return run


def book(desk: Desk) -> list[ContactRow]:
    return desk.store.contacts.page(desk.store.contacts.ids())


def only(desk: Desk) -> ContactRow:
    (contact,) = book(desk)
    return contact


def counts(result: ImportResult) -> tuple[int, int, int, int]:
    return result.rows, result.created, result.updated, result.unchanged


def skips(result: ImportResult) -> list[tuple[int | None, str, Reason]]:
    return [(skip.row, skip.number, skip.reason) for skip in result.skipped]


def test_people_come_into_the_book(desk: Desk, told: Told, bring) -> None:
    result = bring(
        "First name,Surname,Mobile,Company,Notes,Language,Time zone,Class,Dog\n"
        "Ann,Roe,07400 123456,Acme,likes tea,en,Europe/London,5b,Rex\n"
    )
    assert counts(result) == (1, 1, 0, 0)
    contact = only(desk)
    assert (contact.first_name, contact.last_name, contact.organisation) == ("Ann", "Roe", "Acme")
    assert (contact.notes, contact.language, contact.time_zone) == (
        "likes tea",
        "en",
        "Europe/London",
    )
    assert contact.custom == {"Dog": "Rex"}
    assert contact.groups == ("5b",)
    assert [(phone.e164, phone.typed) for phone in contact.phones] == [
        ("+447400123456", "07400 123456")
    ]
    assert told.of(ContactsChanged)


def test_what_is_left_out_is_told_with_row_value_and_reason(bring) -> None:
    result = bring(
        "name,phone\n"
        "Ann,+447400123456\n"
        "Bo,2.06556E+10\n"
        "Cy,\n"
        "\n"
        "Di,07400 123456\n"
        "Ed,12345\n"
        "Fo,nobody\n"
        "Gu,999\n"
        "Hy,0740012345678901\n"
    )
    assert counts(result) == (8, 1, 0, 0)
    assert skips(result) == [
        (3, "2.06556E+10", Reason.NUMBER_SPREADSHEET),
        (4, "", Reason.ROW_WITHOUT_NUMBER),
        (6, "07400 123456", Reason.DUPLICATE),
        (7, "12345", Reason.NUMBER_TOO_SHORT),
        (8, "nobody", Reason.NUMBER_ALPHANUMERIC),
        (9, "999", Reason.NUMBER_EMERGENCY),
        (10, "0740012345678901", Reason.NUMBER_TOO_LONG),
    ]
    assert result.rows == result.created + len(result.skipped)


def test_without_a_country_national_numbers_say_so(desk: Desk, bring) -> None:
    desk.settings.put("default_region", "")
    result = bring("name,phone\nAnn,07400 123456\nBo,+447400123457\n", region=None)
    if desk.settings.region is None:
        assert skips(result) == [(2, "07400 123456", Reason.NUMBER_NO_COUNTRY)]


def test_the_country_of_the_settings_serves_where_none_is_given(desk: Desk, bring) -> None:
    bring("name,phone\nAnn,(206) 555-0142\n", region=None)
    assert only(desk).phones[0].e164 == "+12065550142"
    with pytest.raises(Refusal) as caught:
        bring("name,phone\nAnn,(206) 555-0142\n", region="XX")
    assert caught.value.reason is Reason.COUNTRY_UNKNOWN


@pytest.mark.parametrize(
    ("cell", "region", "numbers"),
    [
        ("2065550142;2065550143", "US", ["+12065550142", "+12065550143"]),
        ("2065550142 / 2065550143", "US", ["+12065550142", "+12065550143"]),
        ('"2065550142, 2065550143"', "US", ["+12065550142", "+12065550143"]),
        ('"2065550142\n2065550143"', "US", ["+12065550142", "+12065550143"]),
        ("2065550142 ::: 2065550143", "US", ["+12065550142", "+12065550143"]),
        ("2065550142; (206) 555-0142", "US", ["+12065550142"]),
        ("0171/1234567", "DE", ["+491711234567"]),
        ("030 1234567/68", "DE", ["+49301234567"]),
        ("0171/1234567; 0171/7654321", "DE", ["+491711234567", "+491717654321"]),
        ("447400123456.0", "GB", ["+447400123456"]),
        ("7400123456", "GB", ["+447400123456"]),
        ("'+447400123456", "US", ["+447400123456"]),
    ],
)
def test_cells_with_several_or_oddly_written_numbers(
    desk: Desk, bring, cell: str, region: str, numbers: list[str]
) -> None:
    bring(f"name,phone\nAnn,{cell}\n", region=region)
    assert [phone.e164 for phone in only(desk).phones] == numbers


def test_a_plus_that_a_spreadsheet_ate_is_suggested_and_not_guessed(desk: Desk, bring) -> None:
    result = bring("name,phone\nAnn,447400123456\n", region="US")
    assert book(desk) == []
    assert result.skipped[0].detail == "+447400123456?"


def test_one_bad_number_of_two_leaves_the_person_in(desk: Desk, bring) -> None:
    result = bring("name,phone\nAnn,07400 123456; 12\n")
    assert only(desk).phones[0].e164 == "+447400123456"
    assert skips(result) == [(2, "12", Reason.NUMBER_TOO_SHORT)]


def test_a_conflict_fills_in_and_takes_nothing_away(desk: Desk, bring) -> None:
    bring("name,phone,company,notes,group,Dog\nAnn Roe,07400123456,Acme,tea,Choir,Rex\n")
    result = bring(
        "name,phone,mobile,company,notes,group,Cat\n"
        "Ann Roe-Doe,07400123456,07400123457,,coffee,Board,Tom\n"
    )
    assert counts(result) == (1, 0, 1, 0)
    contact = only(desk)
    assert contact.name == "Ann Roe-Doe"
    assert (contact.organisation, contact.notes) == ("Acme", "coffee")
    assert sorted(contact.groups) == ["Board", "Choir"]
    assert contact.custom == {"Dog": "Rex", "Cat": "Tom"}
    assert {phone.e164 for phone in contact.phones} == {"+447400123456", "+447400123457"}


def test_the_same_list_again_changes_nothing(told: Told, bring) -> None:
    text = "name,phone,group,Dog\nAnn Roe,07400123456,Choir; Board,Rex\nBo,07400123457,,\n"
    assert counts(bring(text)) == (2, 2, 0, 0)
    told.changes.clear()
    assert counts(bring(text)) == (2, 0, 0, 2)
    assert not told.of(ContactsChanged)


def test_rows_of_one_number_are_one_person_and_the_first_counts_most(desk: Desk, bring) -> None:
    result = bring(
        "name,phone,other phone,company,group,Dog\n"
        "Ann Roe,07400123456,,,Choir,Rex\n"
        "Anna,+44 7400 123456,07400123457,Acme,Board,Tom\n"
        "Bo,07400123457,,,,\n"
    )
    contact = only(desk)
    assert contact.name == "Ann Roe"
    assert contact.organisation == "Acme"
    assert contact.custom == {"Dog": "Rex"}
    assert sorted(contact.groups) == ["Board", "Choir"]
    assert {phone.e164 for phone in contact.phones} == {"+447400123456", "+447400123457"}
    assert [(skip.row, skip.reason, skip.detail) for skip in result.skipped] == [
        (3, Reason.DUPLICATE, "row 2"),
        (4, Reason.DUPLICATE, "row 2"),
    ]


def test_a_number_of_somebody_else_stays_theirs(desk: Desk, bring) -> None:
    bring("name,phone\nAnn,07400123456\nBo,07400123457\n")
    bring("name,phone,mobile\nAnn,07400123456,07400123457\n")
    names = {contact.name: [p.e164 for p in contact.phones] for contact in book(desk)}
    assert names == {"Ann": ["+447400123456"], "Bo": ["+447400123457"]}


def test_everybody_joins_the_chosen_group(desk: Desk, bring) -> None:
    bring(
        "name,phone,group\nAnn,07400123456,Choir\nBo,07400123457,\n",
        choices=Choices(group=" Trip 2026 "),
    )
    groups = {contact.name: set(contact.groups) for contact in book(desk)}
    assert groups == {"Ann": {"Choir", "Trip 2026"}, "Bo": {"Trip 2026"}}


def test_groups_in_a_cell(desk: Desk, bring) -> None:
    bring('name,phone,labels\nAnn,07400123456,"* myContacts ::: Choir ::: Board"\n')
    assert sorted(only(desk).groups) == ["Board", "Choir"]


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Ann Mary Roe", "Ann", "Mary Roe"),
        ("Roe, Ann", "Ann", "Roe"),
        ("Ann", "Ann", ""),
        ("李丽", "李丽", ""),
    ],
)
def test_a_name_in_one_piece(desk: Desk, bring, name: str, first: str, last: str) -> None:
    bring(f'name,phone\n"{name}",07400123456\n')
    assert (only(desk).first_name, only(desk).last_name) == (first, last)


def test_a_dry_run_counts_and_changes_nothing(desk: Desk, told: Told, bring) -> None:
    bring("name,phone\nAnn,07400123456\nBo,07400123457\n")
    told.changes.clear()
    before = book(desk)
    result = bring(
        "name,phone,opt out\nAnn R,07400123456,yes\nBo,07400123457,\nCy,07400123458,\nDi,12345,\n",
        dry_run=True,
    )
    assert counts(result) == (4, 1, 1, 1)
    assert skips(result) == [(5, "12345", Reason.NUMBER_TOO_SHORT)]
    assert book(desk) == before
    assert desk.store.consents.get("+447400123456") is None
    assert told.changes == []


def test_a_cancelled_import_leaves_the_book_as_it_was(desk: Desk, told: Told, bring) -> None:
    rows = "".join(f"P{n},0740{n:07}\n" for n in range(3000))
    seen: list[tuple[int, int]] = []
    result = bring(
        "name,phone\n" + rows,
        progress=lambda done, total: seen.append((done, total)),
        cancelled=lambda: bool(seen) and seen[-1][0] > 2000,
    )
    assert result.cancelled
    assert book(desk) == []
    assert desk.past_imports.all() == []
    assert told.changes == []
    assert seen[-1][0] < 3000


def test_progress_counts_up_to_all(bring) -> None:
    rows = "".join(f"P{n},0740{n:07}\n" for n in range(1200))
    seen: list[tuple[int, int]] = []
    bring("name,phone\n" + rows, progress=lambda done, total: seen.append((done, total)))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert {total for _, total in seen} == {1200}
    assert seen[-1] == (1200, 1200)
    assert len(seen) >= 4


def test_an_import_never_lifts_an_opt_out(desk: Desk, bring) -> None:
    number = "+447400123456"
    desk.people.set_consent(number, do_not_send="opted_out", evidence="STOP", actor="modem")
    allowing = Choices(white_list=True)
    bring("name,phone,do_not_send,white_list\nAnn,07400123456,no,yes\n", choices=allowing)
    consent = desk.store.consents.get(number)
    assert consent is not None
    assert (consent.do_not_send, consent.white_list) == ("opted_out", True)
    bring("name,phone,do_not_send\nAnn,07400123456,moved away\n")
    kept = desk.store.consents.get(number)
    assert kept is not None
    assert kept.do_not_send == "opted_out"


def test_a_stop_list_blocks_and_ends_what_waits(desk: Desk, told: Told, bring) -> None:
    queued = desk.compose.queue("Hello", [Recipient("+447400123456"), Recipient("+447400123457")])
    bring("phone,opt out\n+447400123456,yes\n+447400123457,no\n+447400123458,bad debt\n")
    blocked = {consent.number: consent.do_not_send for consent in desk.store.consents.blocked()}
    assert blocked == {"+447400123456": "opted_out", "+447400123458": "bad debt"}
    assert {consent.evidence for consent in desk.store.consents.blocked()} == {
        "imported from list.csv"
    }
    status = {row.number: row.status for row in desk.store.outbounds.page(
        [message.id for message in queued.queued])}  # fmt: skip
    assert status == {
        "+447400123456": Status.CANCELLED,
        "+447400123457": Status.NOT_PROCESSED,
    }
    assert told.of(QueueChanged)


def test_a_mapping_without_numbers_is_refused(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name,town\nAnn,Leeds\n")
    table = desk.importer.read(path)
    with pytest.raises(Refusal) as caught:
        desk.importer.run(table, desk.importer.suggest_mapping(table))
    assert caught.value.reason is Reason.NO_NUMBER_COLUMN
    assert caught.value.trouble.hints == ("name", "town")


def test_cards_are_imported_and_broken_ones_told(desk: Desk) -> None:
    table = desk.importer.read(FIXTURES / "address_book_30.vcf")
    result = desk.importer.run(table, desk.importer.suggest_mapping(table))
    assert counts(result) == (3, 2, 0, 0)
    assert skips(result) == [(3, "Never Closed", Reason.FILE_BROKEN)]
    john = desk.store.contacts.by_number("+12065550142")
    assert john is not None
    assert john.custom == {"email": "john@example.org", "middle_name": "Q."}
    assert sorted(john.groups) == ["Choir", "Friends"]


def recipients(desk: Desk, tmp_path: Path, text: str, column: str | None = None):
    path = tmp_path / "bulk.csv"
    path.write_text(text, encoding="utf-8")
    return desk.importer.recipients(desk.importer.read(path), column, "GB")


def test_rows_as_recipients_with_their_cells_as_fields(desk: Desk, tmp_path: Path) -> None:
    found = recipients(
        desk, tmp_path, "First Name,Mobile,Amount due\nAnn,07400 123456,£5\nBo,,£6\nCy,123,£7\n"
    )
    assert found.recipients == (
        Recipient(
            "+447400123456",
            {"first_name": "Ann", "mobile": "07400 123456", "amount_due": "£5"},
            row=2,
        ),
    )
    assert [(skip.row, skip.number, skip.reason) for skip in found.skipped] == [
        (3, "", Reason.ROW_WITHOUT_NUMBER),
        (4, "123", Reason.NUMBER_TOO_SHORT),
    ]


def test_of_two_headings_with_one_key_the_first_counts(desk: Desk, tmp_path: Path) -> None:
    found = recipients(desk, tmp_path, "phone,First Name,first_name\n07400123456,Ann,x\n")
    assert found.recipients[0].values["first_name"] == "Ann"


def test_a_chosen_column_of_numbers(desk: Desk, tmp_path: Path) -> None:
    text = "mobile,home\n07400123456,07400123457\n"
    assert recipients(desk, tmp_path, text).recipients[0].typed == "+447400123456"
    assert recipients(desk, tmp_path, text, "Home").recipients[0].typed == "+447400123457"


def test_several_numbers_in_a_row_are_several_recipients(desk: Desk, tmp_path: Path) -> None:
    found = recipients(desk, tmp_path, "name,phone\nAnn,07400123456; 07400123457\n")
    assert [(each.typed, each.row) for each in found.recipients] == [
        ("+447400123456", 2),
        ("+447400123457", 2),
    ]


def test_what_a_contact_had_is_kept_when_it_is_imported(desk: Desk, bring) -> None:
    desk.people.save(
        ContactRow(0, "Ann", notes="allergic", phones=(PhoneRow(0, "", "+447400123456"),))
    )
    bring("phone,first name,notes\n+447400123456,,\n")
    assert only(desk).notes == "allergic"


def test_a_long_list_finds_everybody_again(desk: Desk, bring) -> None:
    rows = "".join(f"P{n},0740{n:07},G{n % 3}\n" for n in range(1203))
    text = "name,phone,group\n" + rows
    assert counts(bring(text)) == (1203, 1203, 0, 0)
    assert counts(bring(text)) == (1203, 0, 0, 1203)
    assert counts(bring(text.replace("P7,", "Q7,"))) == (1203, 0, 1, 1202)
    assert [(row.name, row.size) for row in desk.people.groups()] == [
        ("G0", 401),
        ("G1", 401),
        ("G2", 401),
    ]


KNOWN = "first name,last name,phone,notes,Dog\nAnn,Roe,07400123456,tea,\nBo,,07400123457,,Rex\n"
OTHER = (
    "first name,last name,phone,notes,company,Dog,group\n"
    "Anna,Kay,07400123456,coffee,Acme,Max,Choir\n"
    "Bo,Lee,07400123457,milk,,Tom,\n"
)


def told_of(row: ContactRow) -> tuple[str, ...]:
    return (row.name, row.notes, row.organisation, row.custom.get("Dog", ""), *row.groups)


@pytest.mark.parametrize(
    ("conflicts", "decided", "ann", "bo"),
    [
        (Conflicts.UPDATE, "", "Anna Kay|coffee|Acme|Max|Choir", "Bo Lee|milk||Tom"),
        (Conflicts.KEEP, "", "Ann Roe|tea|Acme|Max|Choir", "Bo Lee|milk||Rex"),
        (Conflicts.ASK, "Ann Roe", "Anna Kay|coffee|Acme|Max|Choir", "Bo Lee|milk||Rex"),
        (Conflicts.ASK, "", "Ann Roe|tea|Acme|Max|Choir", "Bo Lee|milk||Rex"),
    ],
)
def test_where_book_and_list_disagree_a_person_says_who_is_right(
    desk: Desk, bring, conflicts: Conflicts, decided: str, ann: str, bo: str
) -> None:
    bring(KNOWN)
    dry = bring(OTHER, dry_run=True, choices=Choices(conflicts=conflicts))
    assert [(clash.name, [each.field for each in clash.differences]) for clash in dry.clashes] == [
        ("Ann Roe", ["first_name", "last_name", "notes"]),
        ("Bo", ["custom:Dog"]),
    ]
    decisions = {clash.contact: clash.name == decided for clash in dry.clashes}
    bring(OTHER, choices=Choices(conflicts=conflicts, decisions=decisions))
    assert ["|".join(told_of(row)) for row in book(desk)] == [ann, bo]


def test_what_may_be_texted_in_test_mode_is_only_taken_over_when_asked(desk: Desk, bring) -> None:
    text = "name,phone,white_list\nAnn,07400123456,yes\n"
    assert bring(text).marked == 1
    assert desk.store.consents.get("+447400123456") is None
    bring(text, choices=Choices(white_list=True))
    consent = desk.store.consents.get("+447400123456")
    assert consent is not None
    assert consent.white_list


def test_where_consent_comes_from_is_kept_with_each_number(desk: Desk, bring) -> None:
    desk.people.set_consent("+447400123457", do_not_send="opted_out", evidence="STOP")
    origin = Choices(origin="signed the form of 3 May")
    text = "name,phone\nAnn,07400123456\nBo,07400123457\n"
    assert bring(text, choices=origin).opted_out == 1
    told = "imported from list.csv: signed the form of 3 May"
    ann, bo = (desk.store.consents.get(f"+44740012345{n}") for n in (6, 7))
    assert ann is not None
    assert (ann.evidence, ann.white_list, ann.do_not_send) == (told, False, "")
    assert bo is not None
    assert (bo.evidence, bo.do_not_send) == ("STOP", "opted_out")
    history = desk.store.consents.history("+447400123457")
    assert [(row.evidence, row.do_not_send) for row in history] == [
        ("STOP", "opted_out"),
        (told, "opted_out"),
    ]
    bring(text, choices=origin)
    assert len(desk.store.consents.history("+447400123456")) == 1


def test_people_who_share_a_number_stay_two_if_each_has_one_of_their_own(desk: Desk, bring) -> None:
    result = bring(
        "name,mobile,office phone\n"
        "Ann Roe,07400123456,02079460958\n"
        "Bo Kay,07400123457,02079460958\n"
        "Cy Lee,,02079460958\n"
    )
    numbers = {row.name: [phone.e164 for phone in row.phones] for row in book(desk)}
    assert numbers == {
        "Ann Roe": ["+447400123456", "+442079460958"],
        "Bo Kay": ["+447400123457"],
    }
    assert skips(result) == [
        (3, "02079460958", Reason.NUMBER_SHARED),
        (4, "02079460958", Reason.DUPLICATE),
    ]


def test_a_corrected_mapping_is_remembered_for_the_same_headings(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("who,phone,other\nAnn,07400123456,x\n", encoding="utf-8")
    table = desk.importer.read(path)
    assert desk.importer.remembered(table) is None
    corrected = desk.importer.guess_mapping(table, "GB").mapped(0, "last_name").mapped(2, "")
    desk.importer.run(table, corrected, Choices(region="GB"), dry_run=True)
    assert desk.importer.remembered(table) is None
    desk.importer.run(table, corrected, Choices(region="GB"))
    path.write_text("Who,Phone,Other\nBob,07400123457,y\n", encoding="utf-8")
    again = desk.importer.read(path)
    assert desk.importer.suggest_mapping(again, "GB") == corrected
    desk.importer.run(again, desk.importer.guess_mapping(again, "GB"), Choices(region="GB"))
    assert desk.importer.remembered(again) is None


def test_nobody_who_asked_to_be_forgotten_comes_back_by_a_list(desk: Desk, bring) -> None:
    desk.people.set_consent("+447400123456", do_not_send="forgotten", evidence="a letter")
    result = bring("name,phone,mobile\nAnn,07400123456,\nBo,07400123457,07400123456\n")
    assert [row.name for row in book(desk)] == ["Bo"]
    assert [phone.e164 for phone in only(desk).phones] == ["+447400123457"]
    assert skips(result) == [
        (2, "07400123456", Reason.PERSON_FORGOTTEN),
        (3, "07400123456", Reason.PERSON_FORGOTTEN),
    ]
