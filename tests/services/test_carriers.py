"""Carriers: the shipped table, what a person changes of it, and which number has which."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from smsdesk.domain.carrier import Carrier, CarrierState, Digits, check_template
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.paths import resource
from smsdesk.services.carriers import read_table
from smsdesk.services.desk import Desk

HEADING = "key,country,name,sms,mms,digits,max_length,state,since,source\n"
ROW = "us-a,US,A,{number}@a.example,,national,160,unverified,,listed\n"
OWN = Carrier(0, "GB", "Our service", "{number}@pay.example", digits=Digits.INTERNATIONAL)
N1, N2 = "+15005550006", "+15005550007"


def shipped(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "carriers.csv"
    path.write_text(HEADING + "".join(rows))
    return path


def test_the_shipped_table_is_sound() -> None:
    rows = read_table(resource("carriers.csv"))
    assert len({row.key for row in rows}) == len(rows) > 20
    for row in rows:
        check_template(row.sms)
        assert not row.mms or check_template(row.mms)
        assert row.source, row.name
        assert row.since or row.state is CarrierState.UNVERIFIED


def test_the_shipped_table_is_taken_over_once(desk: Desk) -> None:
    desk.carriers.take_over(resource("carriers.csv"))
    version = desk.store.data_version()
    desk.carriers.take_over(resource("carriers.csv"))
    assert desk.store.data_version() == version
    assert len(desk.carriers.all()) == len(read_table(resource("carriers.csv")))


def test_an_update_of_the_table_keeps_what_a_person_changed(desk: Desk, tmp_path: Path) -> None:
    desk.carriers.take_over(shipped(tmp_path, ROW))
    (row,) = desk.carriers.all()
    desk.carriers.save(replace(row, max_length=140, name="A & Sons"))
    desk.carriers.take_over(
        shipped(tmp_path, ROW.replace("unverified,,", "retired,2026-12-01,").replace("160", "150"))
    )
    (row,) = desk.carriers.all()
    assert (row.name, row.max_length) == ("A & Sons", 140)
    assert (row.state, row.since) == (CarrierState.RETIRED, "2026-12-01")
    assert row.changed == {"name", "max_length"}
    desk.carriers.restore(row.id)
    (row,) = desk.carriers.all()
    assert (row.name, row.max_length, row.changed) == ("A", 150, frozenset())


def test_a_changed_row_keeps_its_id_and_its_numbers(desk: Desk, tmp_path: Path) -> None:
    desk.carriers.take_over(shipped(tmp_path, ROW))
    (row,) = desk.carriers.all()
    desk.carriers.assign([N1], row.id)
    desk.carriers.take_over(shipped(tmp_path, ROW.replace(",A,", ",Alpha,")))
    known = desk.carriers.of(N1)
    assert known is not None
    assert (known.id, known.name) == (row.id, "Alpha")


def test_a_person_adds_changes_and_removes_their_own(desk: Desk) -> None:
    own = desk.carriers.save(OWN)
    desk.carriers.assign([N1], own)
    desk.carriers.save(replace(OWN, id=own, name="  Our   new service "))
    (row,) = desk.carriers.all()
    assert (row.name, row.shipped, row.changed) == ("Our new service", False, frozenset())
    desk.carriers.remove(own)
    assert desk.carriers.all() == []
    assert desk.carriers.of(N1) is None


def test_a_shipped_one_can_not_be_removed(desk: Desk, tmp_path: Path) -> None:
    desk.carriers.take_over(shipped(tmp_path, ROW))
    desk.carriers.remove(desk.carriers.all()[0].id)
    assert len(desk.carriers.all()) == 1


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"name": " "}, Reason.SETTING_BAD_VALUE),
        ({"name": "a\x07b"}, Reason.SETTING_BAD_VALUE),
        ({"sms": "desk@pay.example"}, Reason.CARRIER_TEMPLATE_BAD),
        ({"sms": ""}, Reason.CARRIER_TEMPLATE_BAD),
        ({"mms": "x"}, Reason.CARRIER_TEMPLATE_BAD),
        ({"max_length": 3}, Reason.SETTING_BAD_VALUE),
        ({"country": "XX"}, Reason.COUNTRY_UNKNOWN),
    ],
)
def test_what_can_not_be_is_refused(desk: Desk, change: dict[str, object], reason: Reason) -> None:
    with pytest.raises(Refusal) as caught:
        desk.carriers.save(replace(OWN, **change))
    assert caught.value.reason is reason
    assert desk.carriers.all() == []


def test_a_person_has_seen_a_text_arrive(desk: Desk, tmp_path: Path) -> None:
    desk.carriers.take_over(shipped(tmp_path, ROW))
    (row,) = desk.carriers.all()
    desk.carriers.confirm(row.id)
    (row,) = desk.carriers.all()
    today = desk.clock.now().astimezone().date().isoformat()
    assert (row.state, row.since, row.source) == (CarrierState.ACTIVE, today, "person")
    assert row.changed == {"state", "since", "source"}


def test_many_numbers_at_once_and_back(desk: Desk) -> None:
    own = desk.carriers.save(OWN)
    many = [f"+1500555{n:04}" for n in range(1_200)]
    assert desk.carriers.assign([*many, many[0]], own) is None
    assert len(desk.carriers.of_numbers(many)) == 1_200
    assert desk.carriers.users() == {own: 1_200}
    desk.carriers.assign(many[:1_000], None)
    assert desk.carriers.users() == {own: 200}


def test_a_carrier_keeps_what_is_known_of_the_number(desk: Desk) -> None:
    desk.people.set_consent(N1, do_not_send="asked us to stop", evidence="call")
    desk.carriers.assign([N1], desk.carriers.save(OWN))
    kept = desk.store.consents.get(N1)
    assert kept is not None
    assert kept.do_not_send == "asked us to stop"


def test_a_retired_one_is_told_with_date_and_source(desk: Desk) -> None:
    gone = replace(OWN, state=CarrierState.RETIRED, since="2025-06-17", source="their notice")
    trouble = desk.carriers.assign([N1], desk.carriers.save(gone))
    assert trouble is not None
    assert trouble.reason is Reason.CARRIER_RETIRED
    assert trouble.hints == ("2025-06-17", "their notice")


def test_a_carrier_that_is_gone(desk: Desk) -> None:
    with pytest.raises(Refusal) as caught:
        desk.carriers.assign([N1], 99)
    assert caught.value.reason is Reason.NOT_FOUND


@pytest.mark.parametrize(
    ("said", "number", "key"),
    [
        ("AT&T", "", "us-att"),
        ("at and t", "", "us-att"),
        ("t-mobile", N1, "us-tmobile"),
        ("TMobile", "", "us-tmobile"),
        ("us-verizon", "", "us-verizon"),
        ("5005550006@vzwpix.com", N1, "us-verizon"),
        ("15005550006@TXT.ATT.NET", "", "us-att"),
        ("no such", "", None),
        ("", "", None),
        ("@", "", None),
    ],
)
def test_finding_one_by_what_people_call_it(
    desk: Desk, said: str, number: str, key: str | None
) -> None:
    desk.carriers.take_over(resource("carriers.csv"))
    found = desk.carriers.find(said, number)
    assert (found.key if found else None) == key


def test_of_the_same_name_the_one_of_the_numbers_country(desk: Desk) -> None:
    desk.carriers.save(replace(OWN, name="Orange", country="FR"))
    british = desk.carriers.save(replace(OWN, name="Orange", sms="{number}@gb.example"))
    found = desk.carriers.find("orange", "+447400123456")
    assert found is not None
    assert found.id == british
