"""What lies beside the program on Linux: manual, desktop entry, metainfo, the install script."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from smsdesk import __version__
from tools.package import man, tree
from tools.package.facts import ROOT


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    folder = tmp_path_factory.mktemp("share")
    tree.lay(folder)
    return folder


def said(*command: str | Path) -> str:
    """Run a checker; return what it found."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"needs {command[0]}")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr if done.returncode else ""


def test_the_manual_tells_of_every_command_and_option() -> None:
    page = man.page()
    for name in ("send", "bulk", "run", "modems", "sim", "tour", "decode", "check"):
        assert f".SS {name}\n" in page
    assert "\\-\\-keep\\-modemmanager\\-off" in page
    assert "SMSDESK_DATA_DIR" in page
    assert f"smsdesk {__version__}" in page


def test_the_manual_is_clean(tmp_path: Path) -> None:
    file = tmp_path / "smsdesk.1"
    file.write_text(man.page())
    assert said("mandoc", "-T", "lint", "-W", "style", file) == ""


def test_a_word_that_a_manual_would_take_for_a_request_stays_a_word() -> None:
    assert man._text(".SH or -x\\") == "\\&.SH or \\-x\\e"


def test_the_desktop_entry_is_valid(share: Path) -> None:
    assert said("desktop-file-validate", share / "applications" / "smsdesk.desktop") == ""


def test_the_metainfo_is_valid_and_names_this_release(share: Path) -> None:
    (file,) = (share / "metainfo").iterdir()
    assert f'<release version="{__version__}"' in file.read_text()
    assert said("appstreamcli", "validate", "--no-net", "--pedantic", file) == ""


def test_nothing_in_it_depends_on_when_it_was_packed(share: Path) -> None:
    packed = (share / "man" / "man1" / "smsdesk.1.gz").read_bytes()
    assert packed[4:8] == bytes(4)
    assert gzip.decompress(packed).decode() == man.page()


@pytest.fixture
def archive(tmp_path: Path, share: Path) -> Path:
    """An unpacked archive with a stand-in for the program."""
    folder = tmp_path / "un packed"
    program = folder / "smsdesk" / "smsdesk"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\necho stand-in\n")
    program.chmod(0o755)
    shutil.copytree(share, folder / "share")
    shutil.copy(ROOT / "packaging" / "linux" / "install.sh", folder / "install.sh")
    (folder / "VERSION").write_text("1.2.3\n")
    return folder


def install(script: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    return subprocess.run(
        ["sh", script, *words], env=environment, capture_output=True, text=True, check=False
    )


def files(folder: Path) -> list[str]:
    return sorted(str(one.relative_to(folder)) for one in folder.rglob("*") if not one.is_dir())


def test_the_archive_installs_for_one_person_and_is_removed_again(
    archive: Path, tmp_path: Path
) -> None:
    home = tmp_path / "a home"
    data = home / ".local" / "share" / "smsdesk" / "smsdesk.sqlite3"
    data.parent.mkdir(parents=True)
    data.write_text("messages")
    assert "1.2.3 is installed" in install(archive / "install.sh", home).stdout
    starter = home / ".local" / "bin" / "smsdesk"
    assert subprocess.run([starter], capture_output=True, text=True, check=True).stdout == (
        "stand-in\n"
    )
    entry = home / ".local" / "share" / "applications" / "smsdesk.desktop"
    assert f'Exec="{starter}"' in entry.read_text()
    shutil.rmtree(archive)
    gone = install(home / ".local" / "lib" / "smsdesk" / "uninstall.sh", home, "--uninstall")
    assert "Its data stays" in gone.stdout
    left = [name for name in files(home) if not name.endswith(("mimeinfo.cache", ".cache"))]
    assert left == [".local/share/smsdesk/smsdesk.sqlite3"]


def test_an_upgrade_leaves_nothing_of_the_older_one(archive: Path, tmp_path: Path) -> None:
    (archive / "smsdesk" / "dropped").write_text("old")
    (archive / "share" / "dropped").write_text("old")
    assert install(archive / "install.sh", tmp_path).returncode == 0
    (archive / "smsdesk" / "dropped").unlink()
    (archive / "share" / "dropped").unlink()
    assert install(archive / "install.sh", tmp_path).returncode == 0
    assert not (tmp_path / ".local" / "lib" / "smsdesk" / "dropped").exists()
    assert not (tmp_path / ".local" / "share" / "dropped").exists()


def test_an_archive_that_is_not_whole_changes_nothing(archive: Path, tmp_path: Path) -> None:
    assert install(archive / "install.sh", tmp_path).returncode == 0
    (archive / "smsdesk" / "smsdesk").unlink()
    refused = install(archive / "install.sh", tmp_path)
    assert refused.returncode == 1
    assert "Unpack the whole archive" in refused.stderr
    assert (tmp_path / ".local" / "lib" / "smsdesk" / "smsdesk").exists()


def test_what_it_does_not_know_it_says(archive: Path, tmp_path: Path) -> None:
    assert install(archive / "install.sh", tmp_path, "--help").returncode == 2
    assert install(archive / "install.sh", tmp_path, "--uninstall").returncode == 1
