"""The Windows installer: its script compiles, around a stand-in for the folder."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

from smsdesk import __version__
from tools.package import folder, icons, windows


@pytest.mark.skipif(shutil.which("makensis") is None, reason="needs Debian's nsis")
def test_the_script_compiles_and_bears_the_version(tmp_path: Path, qapp: object) -> None:
    icons.make()
    inside = tmp_path / "smsdesk" / "_internal"
    inside.mkdir(parents=True)
    (inside / "library.dll").write_bytes(b"x" * 1000)
    (inside.parent / "smsdesk.exe").write_bytes(b"MZ")
    installer = windows.build(inside.parent, tmp_path)
    made = installer.read_bytes()
    assert made.startswith(b"MZ")
    for told in ("FileVersion", __version__, "The smsdesk maintainers"):
        assert told.encode("utf-16-le") in made


def test_the_programs_own_version_is_the_projects() -> None:
    told = folder.windows_version("1.2.3")
    assert "filevers=(1, 2, 3, 0)" in told
    assert "StringStruct('ProductVersion', '1.2.3')" in told
    ast.parse(told)
