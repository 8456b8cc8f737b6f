"""Which column means what, guessed from headings in many languages and from the cells."""

from __future__ import annotations

from pathlib import Path

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.services.headings import Strength, phone_strength, plain_field
from smsdesk.services.mapping import ColumnMapping, check_field, number_column, suggest_mapping
from smsdesk.services.tables.reader import read
from smsdesk.services.tables.table import Table

FIXTURES = Path(__file__).parent.parent / "fixtures" / "imports"


def table(tmp_path: Path, text: str) -> Table:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    return read(path)


def guess(found: Table, region: str | None = "GB") -> dict[str, str]:
    return dict(zip(found.headings, suggest_mapping(found, region).fields, strict=True))


@pytest.mark.parametrize(
    "heading",
    [
        "Mobile", "Mobile No.", "mobile_phone", "Cell", "cell number", "Handy", "Handynummer",
        "Mobiltelefon", "Portable", "Téléphone portable", "Celular", "móvil", "Telemóvel",
        "Cellulare", "GSM", "MSISDN", "WhatsApp", "мобильный", "手机", "携帯", "휴대폰", "جوال",
        "נייד", "κινητό", "Nr. telefonu komórkowego", "Parent's mobile",
    ],
)  # fmt: skip
def test_mobile_headings(heading: str) -> None:
    assert phone_strength(heading) is Strength.MOBILE


@pytest.mark.parametrize(
    "heading",
    [
        "phone", "Phone 1 - Value", "PhoneNumber2", "Tel.", "Telefon", "Telefonnummer",
        "Número de teléfono", "téléphone", "Rufnummer", "телефон", "电话", "電話番号", "전화번호",
        "هاتف", "טלפון", "τηλέφωνο", "Số điện thoại", "फ़ोन", "โทรศัพท์", "Nr tel", "puhelin", "tlf",
    ],
)  # fmt: skip
def test_telephone_headings(heading: str) -> None:
    assert phone_strength(heading) is Strength.PHONE


@pytest.mark.parametrize(
    "heading",
    ["Fax", "Business Fax", "E-mail", "Phone 1 - Label", "phone type", "Immobilie", "Vorwahl",
     "phone verified", "custom:home phone", "name", "opt out"],
)  # fmt: skip
def test_headings_that_only_speak_of_telephones(heading: str) -> None:
    assert phone_strength(heading) is Strength.NONE


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("First Name", "first_name"), ("firstName", "first_name"), ("Vorname", "first_name"),
        ("Prénom", "first_name"), ("имя", "first_name"), ("Imię", "first_name"),
        ("Surname", "last_name"), ("Apellidos", "last_name"), ("Nazwisko", "last_name"),
        ("Фамилия", "last_name"), ("姓名", "name"), ("Full name", "name"),
        ("Firma", "organisation"),
        ("Organization Name", "organisation"), ("Bemerkungen", "notes"), ("Sprache", "language"),
        ("Time zone", "time_zone"), ("Labels", "group"), ("Group Membership", "group"),
        ("do_not_send_2", "do_not_send"), ("Opt-out", "do_not_send"), ("white_list", "white_list"),
        ("custom:Shoe size", "custom:Shoe size"), ("Shoe size", None), ("", None),
    ],
)  # fmt: skip
def test_other_headings(heading: str, field: str | None) -> None:
    assert plain_field(heading) == field


def test_a_name_beside_a_part_of_it_is_the_other_part(tmp_path: Path) -> None:
    german = table(tmp_path, "Name;Vorname;Handy\nMüller;Jürgen;0171 1234567\n")
    assert guess(german) == {"Name": "last_name", "Vorname": "first_name", "Handy": "phone"}
    spanish = table(tmp_path, "Nombre,Apellidos,Móvil\nJosé,Muñoz,600123456\n")
    assert guess(spanish)["Nombre"] == "first_name"
    whole = table(tmp_path, "Full name,First name,Mobile\nAnn Roe,Ann,07400123456\n")
    assert guess(whole)["Full name"] == "name"


def test_unknown_columns_become_fields_of_their_own(tmp_path: Path) -> None:
    found = table(tmp_path, "phone,Shoe size,Name,name of dog,Name\n07400123456,39,Ann,Rex,Bo\n")
    assert guess(found) == {
        "phone": "phone",
        "Shoe size": "custom:Shoe size",
        "Name": "name",
        "name of dog": "custom:name of dog",
        "Name_2": "custom:Name_2",
    }


def test_a_column_about_telephones_without_numbers_is_no_number_column(tmp_path: Path) -> None:
    found = table(tmp_path, "phone model,phone\niPhone,07400123456\n")
    assert guess(found) == {"phone model": "custom:phone model", "phone": "phone"}


def test_a_number_may_be_any_number_until_the_cells_say_what(tmp_path: Path) -> None:
    assert guess(table(tmp_path, "Name,Number\nAnn,07400 123456\n"))["Number"] == "phone"
    assert guess(table(tmp_path, "Name,Number\nAnn,12\n"))["Number"] == "custom:Number"
    members = table(tmp_path, "Member number,Contact\n100001,07400 123456\n100002,07400 123457\n")
    assert number_column(members, "GB") in (0, 1)


def test_without_telling_headings_the_cells_decide(tmp_path: Path) -> None:
    found = table(tmp_path, "a,b,c\nAnn,20260501,07400123456\nBo,20260502,07400123457\n")
    assert number_column(found, "GB") == 2
    assert number_column(found, None) == 2


def test_a_headless_list(tmp_path: Path) -> None:
    found = table(tmp_path, "07400123456,Ann Roe,5b\n07400123457,Bo Doe,5c\n")
    assert guess(found) == {
        "column_1": "phone",
        "column_2": "name",
        "column_3": "custom:column_3",
    }


def test_the_mobile_column_is_texted_before_any_other(tmp_path: Path) -> None:
    found = table(tmp_path, "Home phone,Mobile\n02079460958,07400123456\n")
    assert number_column(found, "GB") == 1
    assert guess(found) == {"Home phone": "phone", "Mobile": "phone"}


def test_no_number_column_is_refused_with_those_that_exist(tmp_path: Path) -> None:
    found = table(tmp_path, "name,town\nAnn,Leeds\n")
    with pytest.raises(Refusal) as caught:
        number_column(found, "GB")
    assert caught.value.reason is Reason.NO_NUMBER_COLUMN
    assert caught.value.trouble.detail == "list.csv"
    assert caught.value.trouble.hints == ("name", "town")


def test_a_broken_number_column_is_still_the_number_column(tmp_path: Path) -> None:
    assert guess(table(tmp_path, "name,phone\nAnn,2.06556E+10\n"))["phone"] == "phone"
    assert guess(table(tmp_path, "name,phone\nAnn,unknown\n"))["phone"] == "phone"


def test_what_a_person_chooses_counts(tmp_path: Path) -> None:
    found = table(tmp_path, "a,b\n07400123456,Ann\n")
    mapping = suggest_mapping(found, "GB").with_chosen(found, [("B", "Custom:Dog"), ("a", "")])
    assert mapping == ColumnMapping(("", "Custom:Dog".replace("Custom", "custom")))
    with pytest.raises(Refusal) as caught:
        mapping.with_chosen(found, [("c", "phone")])
    assert caught.value.trouble.hints == ("a", "b")


@pytest.mark.parametrize("field", ["telephone", "custom:", "custom"])
def test_a_field_that_does_not_exist_is_refused(field: str) -> None:
    with pytest.raises(Refusal) as caught:
        check_field(field)
    assert caught.value.reason is Reason.COLUMN_UNKNOWN
    assert "phone" in caught.value.trouble.hints


@pytest.mark.parametrize("name", sorted(path.name for path in FIXTURES.iterdir()))
def test_lists_of_other_programs(name: str) -> None:
    found = read(FIXTURES / name)
    assert suggest_mapping(found, "US").columns("phone")
