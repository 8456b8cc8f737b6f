"""What Debian's own checkers say of the packages: nothing, or the build fails."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tools.package.facts import DIST, MADE, VERSION


def run() -> str:
    """Let every checker look; raises `RuntimeError` with what one of them found."""
    share = MADE / "deb" / VERSION / "usr" / "share"
    (package,) = DIST.glob(f"smsdesk_{VERSION}_*.deb")
    page = MADE / "smsdesk.1"
    page.write_bytes(_said("gzip", "-dc", str(share / "man" / "man1" / "smsdesk.1.gz")))
    metainfo = share / "metainfo" / "io.github.smsdesk.smsdesk.metainfo.xml"
    _quiet("lintian", "--allow-root", "--fail-on", "error,warning", str(package))
    _quiet("appstreamcli", "validate", "--no-net", "--pedantic", str(metainfo))
    _quiet("desktop-file-validate", str(share / "applications" / "smsdesk.desktop"))
    _quiet("mandoc", "-T", "lint", "-W", "style", str(page))
    return "lintian, appstreamcli, desktop-file-validate and mandoc have nothing to say"


def _quiet(*command: str) -> None:
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=os.environ | {"LC_ALL": "C.UTF-8"}
    )
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name}:\n{done.stdout}{done.stderr}")


def _said(*command: str) -> bytes:
    return subprocess.run(command, capture_output=True, check=True).stdout
