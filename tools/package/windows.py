"""The Windows installer, by makensis, which also runs on Linux; the folder is built on Windows."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tools.package.facts import DIST, FOLDER, MADE, ROOT, VERSION


def build(folder: Path = FOLDER, out: Path = DIST) -> Path:
    """Make the installer of a folder; return its path. Raises what makensis finds wrong."""
    installer = out / f"smsdesk-{VERSION}-setup.exe"
    out.mkdir(parents=True, exist_ok=True)
    told = {
        "VERSION": VERSION,
        "FOLDER": folder,
        "OUT": installer,
        "ICON": MADE / "icons" / "smsdesk.ico",
    }
    script = ROOT / "packaging" / "windows" / "smsdesk.nsi"
    subprocess.run(
        ["makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in told.items()), script],
        check=True,
    )
    return installer
