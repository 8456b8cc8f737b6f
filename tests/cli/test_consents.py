"""Consent on the command line: lists, test mode, questions, words, a person's records."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from random import Random

import pytest

from smsdesk.domain.clock import SystemClock
from smsdesk.domain.message import ReceivedPart
from smsdesk.paths import resource
from smsdesk.services.desk import open_desk
from smsdesk.services.intake import Intake
from smsdesk.services.words import load_words
from tests.cli.conftest import Run

ANN, BEA = "+447400123456", "+447400123457"


def received(directory: Path, text: str) -> None:
    """Let a text of Ann's come in, as a lane would."""
    words = load_words(resource("opt_out_words.toml"))
    with open_desk(
        directory, words=words, clock=SystemClock(), random=Random(1), emit=lambda _change: None
    ) as desk:
        intake = Intake(desk.store, desk.settings, desk.opt_outs, desk.clock, desk.emit)
        raw = text.encode().hex()
        intake.take([ReceivedPart(raw, ANN, text, None, None, None, None, "modem:1", "1", "2")])


def test_numbers_to_which_nothing_is_sent(run: Run, tmp_path: Path) -> None:
    listed = tmp_path / "stop.csv"
    listed.write_text("mobile\n07400123457\n")
    done = run(
        *("do-not-send", "--add", ANN, "--add", "999", "--file", listed),
        *("--reason", "abuse", "--note", "letter", "--json"),
    ).json
    assert (done["added"], done["known"]) == ([ANN, BEA], 0)
    assert [skip["reason"] for skip in done["skipped"]] == ["number_emergency"]
    rows = run("do-not-send", "--json").json
    assert {row["number"]: row["do_not_send"] for row in rows} == {ANN: "abuse", BEA: "abuse"}
    assert rows[0]["note"] == "letter"
    assert "Abuse" in run("do-not-send", "--search", "0123457").out
    skipped = run("send", ANN, "--text", "x", "--json").json["skipped"]
    assert skipped[0]["reason"] == "do_not_send"
    assert run("do-not-send", "--remove", ANN, "--note", "came back", "--json").json["removed"] == [
        ANN
    ]
    assert run("consent", ANN, "--json").json["evidence"] == "came back"


def test_test_mode_is_said_and_holds_what_waits(run: Run) -> None:
    run("send", ANN, "--text", "x")
    run("white-list", "--add", BEA)
    assert run("test-mode", "on", "--json").json == {
        "test_mode": True,
        "white_list": 1,
        "held": 1,
        "released": 0,
    }
    ended = run("send", ANN, "--text", "y")
    assert ended.status == 1
    assert "Test mode is on" in ended.err
    assert "white list" in ended.err
    assert run("send", BEA, "--text", "y", "--json").status == 0
    ended = run("settings", "test_mode", "no")
    assert "1 messages are held back" in ended.err
    (held,) = [row for row in run("outbox", "--json").json if row["number"] == ANN]
    assert held["status"] == "NOT_PROCESSED"
    assert run("test-mode", "off", "--held", "cancel", "--json").json["released"] == 1
    assert run("test-mode", "--json").json["held"] == 0


@pytest.mark.parametrize(
    ("option", "status"), [("--opt-out", "CANCELLED"), ("--no", "NOT_PROCESSED")]
)
def test_questions_are_answered(run: Run, data: Path, option: str, status: str) -> None:
    run("send", ANN, "--text", "x")
    received(data, "please stop texting me")
    (asked,) = run("questions", "--json").json
    assert (asked["number"], asked["word"], asked["answer"]) == (ANN, "stop texting", None)
    (row,) = run("questions", option, asked["id"], "--json").json
    assert row["answer"] == ("yes" if option == "--opt-out" else "no")
    assert run("questions", "--json").json == []
    first = min(run("outbox", "--json").json, key=lambda row: row["id"])
    assert first["status"] == status


def test_words_are_shown_changed_and_restored(run: Run, data: Path) -> None:
    assert len(run("words", "--json").json) >= 15
    (german,) = run("words", "de", "--add", "Schluss", "--json").json
    assert german["opt_out"] == ["Schluss"]
    received(data, "schluss")
    assert run("consent", ANN, "--json").json["do_not_send"] == "opted_out"
    (german,) = run("words", "de", "--restore", "--json").json
    assert german["opt_out"] == []
    ended = run("words", "en", "--remove", "stop", "--json")
    assert (ended.status, ended.json["error"]["reason"]) == (1, "word_needed")
    assert run("words", "tlh").status == 1


def test_a_person_is_written_out_and_forgotten(run: Run, data: Path, tmp_path: Path) -> None:
    run("send", ANN, "--text", "hello")
    received(data, "secret")
    path = tmp_path / "ann.zip"
    done = run("person", ANN, "--export", path, "--json").json
    assert (done["sent"], done["received"], done["messages"]) == (1, 1, 2)
    with zipfile.ZipFile(path) as held:
        assert "secret" in held.read("person.html").decode()
        assert json.loads(held.read("person.json"))["numbers"][0]["number"] == ANN
    asked = run("person", ANN, "--forget")
    assert asked.status == 1
    assert "--yes" in asked.err
    assert run("person", ANN, "--forget", "--yes", "--json").json["forgotten"] is True
    assert run("inbox", "--json").json == []
    assert run("consent", ANN, "--json").json["do_not_send"] == "forgotten"
    (row,) = run("outbox", "--json").json
    assert (row["text"], row["status"]) == ("", "CANCELLED")
