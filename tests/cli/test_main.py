"""Exit statuses, common options, and what goes to which stream."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from smsdesk import cli
from smsdesk.paths import DATA_DIR_VARIABLE
from smsdesk.services.release import release
from tests.cli.conftest import Run, World

COMMANDS = (
    "send", "bulk", "run", "outbox", "inbox", "contacts", "import", "export", "consent", "modems",
    "sim", "tour", "decode", "encode", "settings", "check", "backup", "restore",
)  # fmt: skip


def test_help_has_a_line_for_every_command_and_examples(run: Run) -> None:
    shown = run("--help")
    assert shown.status == 0
    for command in COMMANDS:
        (line,) = [row for row in shown.out.splitlines() if row.split()[:1] == [command]]
        assert len(line.split()) > 3
    assert "examples:" in shown.out
    assert "exit status" in shown.out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(run: Run, command: str) -> None:
    shown = run(command, "--help")
    assert shown.status == 0
    assert shown.out.startswith(f"usage: smsdesk {command}")
    assert "--json" in shown.out
    assert "--data-dir" in shown.out


def test_the_version(run: Run) -> None:
    assert run("--version").out == f"smsdesk {release()}\n"


@pytest.mark.parametrize(
    "words",
    [
        ("frobnicate",),
        ("send",),
        ("send", "+447400123456"),
        ("send", "+447400123456", "--text", "x", "--at", "teatime"),
        ("send", "+447400123456", "--text", "x", "--priority", "high"),
        ("import", "x.csv", "--map", "phone"),
        ("import", "x.csv", "--map", "a=telephone"),
        ("import", "x.csv", "--country", "XX"),
        ("outbox", "--status", "LOST"),
        ("outbox", "--stat", "FAILED"),
        ("consent", "+447400123456", "--white-list", "perhaps"),
        ("encode", "+447400123456", "x", "--class", "4"),
        ("encode", "+447400123456", "x", "--flash", "--class", "1"),
        ("decode", "00", "--direction", "up"),
        ("sim", "--profile", "angelic"),
        ("sim", "--tcp", "70000"),
        ("run", "--timeout", "-1"),
        ("import", "x.csv", "--delimiter", "ab"),
    ],
)
def test_wrong_usage_is_2_with_a_word_on_stderr(run: Run, words: tuple[str, ...]) -> None:
    ended = run(*words)
    assert ended.status == 2
    assert ended.out == ""
    assert "error:" in ended.err


def test_common_options_stand_before_or_after_the_command(
    run: Run, data: Path, world: World, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run("--json", "settings", "default_region").json == {"default_region": "GB"}
    assert run("settings", "default_region", "--json").json == {"default_region": "GB"}
    other = str(tmp_path / "other")
    status = cli.main(["settings", "theme", "--json", "--data-dir", other], world.wiring())
    assert (status, capsys.readouterr().out) == (0, '{"theme": "system"}\n')
    assert (tmp_path / "other" / "smsdesk.sqlite3").exists()


def test_the_data_directory_may_come_from_the_environment(
    world: World,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(DATA_DIR_VARIABLE, str(tmp_path / "from environment"))
    assert cli.main(["check"], world.wiring()) == 0
    assert (tmp_path / "from environment" / "smsdesk.sqlite3").exists()
    capsys.readouterr()


def test_without_a_command_the_window_opens(run: Run, world: World, data: Path) -> None:
    assert run().status == 0
    assert world.windows == [data]


def test_a_no_of_the_world_is_1_with_sentence_and_remedy(run: Run) -> None:
    refused = run("settings", "colour")
    assert refused.status == 1
    assert refused.out == ""
    assert refused.err.count(".") >= 2
    assert "colour" in refused.err
    assert "default_region" in refused.err


def test_with_json_the_no_is_a_document_too(run: Run) -> None:
    refused = run("settings", "colour", "--json")
    assert refused.status == 1
    error = refused.json["error"]
    assert error["reason"] == "setting_unknown"
    assert error["explanation"]
    assert error["remedy"]
    assert refused.err


def test_a_data_directory_that_can_not_be(run: Run, world: World, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert run("--data-dir", tmp_path / "file", "check").status == 1


class _Broken(io.StringIO):
    """A stream that nobody reads any more."""

    def write(self, text: str) -> int:
        raise BrokenPipeError

    def fileno(self) -> int:
        raise OSError


def test_a_reader_that_left_ends_the_command_quietly(
    run: Run, world: World, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", _Broken())
    assert cli.main(["--data-dir", str(data), "settings"], world.wiring()) == 0


def test_ctrl_c_ends_quietly(run: Run, world: World, data: Path) -> None:
    def interrupted(*_args: object, **_options: object) -> object:
        raise KeyboardInterrupt

    world._run = interrupted  # type: ignore[method-assign, assignment]
    ended = run("run", "--port", "virtual://x")
    assert (ended.status, ended.out) == (130, "")
    assert "Traceback" not in ended.err


def test_what_a_stranger_wrote_can_not_steer_the_terminal(run: Run) -> None:
    run("send", "+447400123456", "--text", "a\x1b[31mb\nc\u202ed")
    shown = run("outbox").out
    assert "a␛[31mb↵cd" in shown
    assert "\x1b" not in shown
    assert run("outbox", "--json").json[0]["text"] == "a\x1b[31mb\nc\u202ed"
