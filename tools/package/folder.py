"""The folder in dist/: PyInstaller's work, made the same each time and bound to no machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tools.package import icons
from tools.package.facts import DIST, FOLDER, MADE, ROOT, VERSION, epoch

_WORK = ROOT / "build" / "pyinstaller"


def build() -> Path:
    """Build the folder; return it."""
    icons.make()
    if sys.platform == "win32":
        (MADE / "version.txt").write_text(windows_version(VERSION), encoding="utf-8")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=ERROR"]
    subprocess.run(
        [*command, f"--distpath={DIST}", f"--workpath={_WORK}", str(ROOT / "smsdesk.spec")],
        check=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(epoch())},
    )
    if sys.platform == "linux":
        _forget_build_machine()
    return FOLDER


def _forget_build_machine() -> None:
    """Take the paths of this machine out of what says where libraries are."""
    for file in sorted(FOLDER.rglob("*")):
        if file.is_file() and not file.is_symlink() and ".so" in file.name:
            told = _patchelf("--print-rpath", str(file))
            kept = [place for place in told.split(":") if place.startswith("$ORIGIN")]
            if told and told != ":".join(kept):
                change = ["--set-rpath", ":".join(kept)] if kept else ["--remove-rpath"]
                _patchelf(*change, str(file))


def _patchelf(*words: str) -> str:
    done = subprocess.run(["patchelf", *words], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def windows_version(version: str) -> str:
    """Return the resource that Windows shows under Details, in PyInstaller's words."""
    numbers = (*map(int, version.split(".")), 0)
    told = {
        "CompanyName": "The smsdesk maintainers",
        "FileDescription": "smsdesk",
        "FileVersion": version,
        "InternalName": "smsdesk",
        "LegalCopyright": "The smsdesk maintainers, MIT licence",
        "OriginalFilename": "smsdesk.exe",
        "ProductName": "smsdesk",
        "ProductVersion": version,
    }
    words = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{words}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
