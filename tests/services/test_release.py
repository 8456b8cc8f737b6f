"""The version, with the commit where somebody knows it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from smsdesk import __version__
from smsdesk.services.release import Release, release

NOWHERE = Path("no such file")


def git(where: Path, *words: str) -> str:
    command = ["git", "-C", str(where), "-c", "user.name=A", "-c", "user.email=a@b.example"]
    return subprocess.run([*command, *words], check=True, capture_output=True, text=True).stdout


def test_a_package_brings_its_commit(tmp_path: Path) -> None:
    record = tmp_path / "build.json"
    record.write_text('{"commit": "0123456789ab"}')
    assert str(release(record)) == f"{__version__} (0123456789ab)"


def test_a_package_made_outside_any_history_has_none(tmp_path: Path) -> None:
    record = tmp_path / "build.json"
    record.write_text("{}")
    assert release(record) == Release(__version__, "")


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_a_checkout_knows_its_commit_and_whether_it_was_changed(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / "a").write_text("1")
    git(tmp_path, "add", "a")
    git(tmp_path, "commit", "-qm", "one")
    git(tmp_path, "tag", "v9")
    commit = git(tmp_path, "rev-parse", "--short=12", "HEAD").strip()
    assert release(NOWHERE, tmp_path).commit == commit
    (tmp_path / "a").write_text("2")
    assert release(NOWHERE, tmp_path).commit == f"{commit}-dirty"


def test_elsewhere_there_is_only_the_version(tmp_path: Path) -> None:
    assert str(release(NOWHERE, tmp_path)) == __version__


def test_a_broken_history_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / ".git").write_text("gitdir: /nowhere\n")
    assert release(NOWHERE, tmp_path).commit == ""
