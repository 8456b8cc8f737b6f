"""settings, check, backup and restore."""

from __future__ import annotations

from pathlib import Path

from smsdesk.services.ownership import hold_lanes
from tests.cli.conftest import Run


def test_settings_are_shown_and_set(run: Run) -> None:
    everything = run("settings", "--json").json
    assert everything["default_region"] == "GB"
    assert run("settings", "test_mode", "on", "--json").json == {"test_mode": "yes"}
    assert run("settings", "test_mode", "--json").json == {"test_mode": "yes"}
    assert "test_mode" in run("settings").out
    assert run("settings", "national_tables", "es,tr", "--json").json == {
        "national_tables": "tr,es"
    }
    assert run("settings", "national_tables", "none", "--json").json == {"national_tables": ""}
    ended = run("settings", "test_mode", "perhaps", "--json")
    assert (ended.status, ended.json["error"]["reason"]) == (1, "setting_bad_value")


def test_a_sound_data_file(run: Run) -> None:
    assert run("check", "--json").json == {"ok": True, "problems": []}
    assert run("check").status == 0


def test_a_damaged_data_file(run: Run, data: Path) -> None:
    (data / "smsdesk.sqlite3").write_bytes(b"not a database" * 1000)
    for left in data.glob("smsdesk.sqlite3-*"):
        left.unlink()
    ended = run("check", "--json")
    assert ended.status == 1
    assert ended.json["ok"] is False
    assert ended.json["problems"]


def test_a_copy_and_back_again(run: Run, data: Path, tmp_path: Path) -> None:
    run("send", "07400123456", "--text", "before")
    copy = tmp_path / "copy.sqlite3"
    assert run("backup", copy, "--json").json["ok"] is True
    run("send", "07400123457", "--text", "after")
    answer = run("restore", copy, "--json").json
    assert answer["ok"] is True
    assert Path(answer["kept"]).exists()
    assert [row["text"] for row in run("outbox", "--json").json] == ["before"]


def test_a_copy_that_can_not_be_written_or_read(run: Run, tmp_path: Path) -> None:
    ended = run("backup", tmp_path / "no" / "copy", "--json")
    assert (ended.status, ended.json["error"]["reason"]) == (1, "file_not_written")
    ended = run("restore", tmp_path / "gone", "--json")
    assert (ended.status, ended.json["error"]["reason"]) == (1, "file_missing")


def test_nothing_is_brought_back_while_somebody_sends(run: Run, data: Path, tmp_path: Path) -> None:
    run("backup", tmp_path / "copy")
    with hold_lanes(data, "a test"):
        ended = run("restore", tmp_path / "copy", "--json")
    assert (ended.status, ended.json["error"]["reason"]) == (1, "data_held")
    assert "a test" in ended.err
