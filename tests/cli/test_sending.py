"""send, bulk and run."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.services.foreground import RunTotals
from tests.cli.conftest import Finding, Run, World


def test_send_queues_and_tells_ids(run: Run) -> None:
    ended = run("send", "07400 123456", "+447400123457", "--text", "Hello {you}", "--json")
    assert ended.status == 0
    answer = ended.json
    assert set(answer) == {"batch", "queued", "skipped"}
    assert [each["number"] for each in answer["queued"]] == ["+447400123456", "+447400123457"]
    assert answer["skipped"] == []
    rows = run("outbox", "--json").json
    assert {row["id"] for row in rows} == {each["id"] for each in answer["queued"]}
    assert {row["text"] for row in rows} == {"Hello {you}"}


def test_send_says_who_was_left_out_and_why(run: Run) -> None:
    run("consent", "+447400123459", "--do-not-send", "moved away")
    ended = run(
        "send", "07400123456", "+44 7400 123456", "nobody", "1.2E+10", "07400123459",
        "--text", "x", "--json",
    )  # fmt: skip
    assert ended.status == 0
    skipped = {each["number"]: each["reason"] for each in ended.json["skipped"]}
    assert skipped == {
        "+44 7400 123456": "duplicate",
        "nobody": "number_alphanumeric",
        "1.2E+10": "number_spreadsheet",
        "07400123459": "do_not_send",
    }
    assert all(each["explanation"] for each in ended.json["skipped"])


def test_send_to_nobody_is_refused_and_told_once(run: Run) -> None:
    ended = run("send", "nobody", "--text", "x")
    assert ended.status == 1
    assert ended.out == ""
    assert "nobody" in ended.err
    ended = run("send", "nobody", "--text", "x", "--json")
    assert ended.status == 1
    assert ended.json["batch"] is None
    assert ended.json["queued"] == []
    assert ended.err


def test_an_empty_text_is_refused(run: Run) -> None:
    ended = run("send", "07400123456", "--text", " ", "--json")
    assert ended.status == 1
    assert ended.json["error"]["reason"] == "text_empty"
    assert run("outbox", "--json").json == []


def test_times_priority_and_route(run: Run) -> None:
    run(
        "send", "07400123456", "--text", "x", "--at", "2096-11-22T16:30:00+01:00",
        "--by", "2096-11-23T08:00", "--priority", "10", "--route", "virtual://a",
    )  # fmt: skip
    (row,) = run("outbox", "--json").json
    assert datetime.fromisoformat(row["due_at"]) == datetime.fromisoformat(
        "2096-11-22T15:30:00+00:00"
    )
    local = datetime(2096, 11, 23, 8, 0).astimezone()
    assert datetime.fromisoformat(row["deliver_by"]) == local
    assert (row["priority"], row["route"]) == (10, "virtual://a")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2027-07-01T08:00", "2027-07-01T12:00:00+00:00"),
        ("2027-03-14T02:30", "2027-03-14T07:30:00+00:00"),  # the clock skips it: 03:30
        ("2027-11-07T01:30", "2027-11-07T05:30:00+00:00"),  # the clock shows it twice: the first
        ("2027-07-01T08:00Z", "2027-07-01T08:00:00+00:00"),
    ],
)
def test_a_time_is_meant_on_the_clock_of_the_desk(run: Run, typed: str, meant: str) -> None:
    run("settings", "time_zone", "America/New_York")
    run("send", "07400123456", "--text", "x", "--at", typed)
    (row,) = run("outbox", "--json").json
    assert row["due_at"] == meant


def test_times_are_shown_on_the_clock_of_the_desk(run: Run, tmp_path: Path) -> None:
    run("settings", "time_zone", "Asia/Kathmandu")
    run("send", "07400123456", "--text", "x", "--at", "2027-07-01T00:00Z")
    assert "2027-07-01 05:45" in run("outbox").out
    path = tmp_path / "out.csv"
    run("export", "outbox", path)
    assert "2027-07-01T05:45:00+05:45" in path.read_text(encoding="utf-8")


def test_a_flash_message_is_shown_as_one(run: Run) -> None:
    run("send", "07400123456", "--text", "Fire drill", "--flash")
    run("send", "07400123457", "--text", "Lunch")
    flash = {row["text"]: row["flash"] for row in run("outbox", "--json").json}
    assert flash == {"Fire drill": True, "Lunch": False}


def test_a_deadline_before_the_start_is_refused(run: Run) -> None:
    ended = run("send", "07400123456", "--text", "x", "--by", "2020-01-01", "--json")
    assert ended.status == 1
    assert ended.json["error"]["reason"] == "deadline_before_start"


def test_bulk_puts_cells_into_the_text(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "First name;Handy;Amount\nZoë;07400 123456;£5\nBo;;£6\nCy;+447400123458;\nDi;12345;£8\n"
        "Ed;07400123456;£9\n"
    )
    ended = run(
        "bulk", path, "--text", "Dear {first name}, {amount|nothing} is due",
        "--name", "Dues", "--json",
    )  # fmt: skip
    assert ended.status == 0
    answer = ended.json
    assert answer["queued"] == 2
    assert [(each["row"], each["number"], each["reason"]) for each in answer["skipped"]] == [
        (3, "", "row_without_number"),
        (5, "12345", "number_too_short"),
        (6, "+447400123456", "duplicate"),
    ]
    texts = {row["number"]: row["text"] for row in run("outbox", "--json").json}
    assert texts == {
        "+447400123456": "Dear Zoë, £5 is due",
        "+447400123458": "Dear Cy, nothing is due",
    }


def test_bulk_with_a_field_that_is_no_column(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name,phone\nAnn,07400123456\n")
    ended = run("bulk", path, "--text", "Dear {first_name}")
    assert ended.status == 1
    assert "first_name" in ended.err
    assert "name, phone" in ended.err
    assert run("outbox", "--json").json == []


def test_bulk_in_another_country_and_column(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("mobile,other\n0712 345678,0712 345679\n")
    ended = run("bulk", path, "--text", "x", "--country", "ke", "--column", "Other")
    assert ended.status == 0
    assert run("outbox", "--json").json[0]["number"] == "+254712345679"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "file_missing"),
        ("", "file_empty"),
        ("name,town\nAnn,Leeds\n", "no_number_column"),
    ],
)
def test_bulk_with_a_file_of_no_use(
    run: Run, tmp_path: Path, content: str | None, reason: str
) -> None:
    path = tmp_path / "list.csv"
    if content is not None:
        path.write_text(content)
    ended = run("bulk", path, "--text", "x", "--json")
    assert ended.status == 1
    assert ended.json["error"]["reason"] == reason
    assert "list.csv" in ended.err


def test_bulk_where_no_row_can_be_used(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name,phone\nAnn,\nBo,unknown\n")
    ended = run("bulk", path, "--text", "x", "--json")
    assert ended.status == 1
    assert ended.json["queued"] == 0
    assert [each["row"] for each in ended.json["skipped"]] == [2, 3]


READY = Finding("/dev/ttyUSB0", None, ModemStatus("/dev/ttyUSB0"))
LOCKED = Finding("/dev/ttyUSB1", Trouble(Reason.SIM_PIN), ModemStatus("/dev/ttyUSB1"))


def test_run_tells_totals(run: Run, world: World) -> None:
    world.totals = RunTotals(sent=3, failed=1, unknown=1, received=2, waiting=0)
    ended = run(
        "run", "--port", "virtual://a", "--port", "COM3", "--until-idle", "--timeout", "2.5",
        "--json",
    )  # fmt: skip
    assert ended.status == 0
    assert ended.json == {"sent": 3, "failed": 1, "unknown": 1, "received": 2, "waiting": 0}
    assert world.ran == [(("virtual://a", "COM3"), True, 2.5)]


def test_run_finds_the_modem_itself(run: Run, world: World) -> None:
    world.findings = (LOCKED, READY)
    assert run("run").status == 0
    assert world.ran == [(("/dev/ttyUSB0",), False, None)]


def test_run_says_why_no_modem_can_be_used(run: Run, world: World) -> None:
    ended = run("run", "--json")
    assert (ended.status, ended.json["error"]["reason"]) == (1, "no_modem")
    world.findings = (LOCKED,)
    ended = run("run", "--json")
    assert (ended.status, ended.json["error"]["reason"]) == (1, "sim_pin")
    assert world.ran == []


def test_run_says_what_stopped_a_lane(run: Run, world: World) -> None:
    world.totals = RunTotals(0, 0, 0, 0, 5, trouble=Trouble(Reason.PORT_MISSING, "/dev/x"))
    ended = run("run", "--port", "/dev/x", "--json")
    assert ended.status == 1
    assert ended.json["waiting"] == 5
    assert "/dev/x" in ended.err


def test_a_time_long_ago_is_due_at_once(run: Run) -> None:
    run("send", "07400123456", "--text", "x", "--at", "2020-01-01T00:00Z")
    (row,) = run("outbox", "--json").json
    assert datetime.fromisoformat(row["due_at"]) < datetime.now().astimezone() + timedelta(
        minutes=1
    )


def test_what_the_modems_say_is_written_where_it_was_asked_for(run: Run, tmp_path: Path) -> None:
    trace = tmp_path / "trace.txt"
    assert run("run", "--port", "x", "--trace", trace).status == 0
    assert 'AT+CSCA="+xxxxxxxxxxxx",145' in trace.read_text()
    assert run("run", "--port", "x", "--trace", trace, "--trace-all").status == 0
    assert 'AT+CSCA="+491710760000",145' in trace.read_text()
    ended = run("run", "--port", "x", "--trace", tmp_path / "no" / "trace.txt", "--json")
    assert ended.json["error"]["reason"] == "file_not_written"
