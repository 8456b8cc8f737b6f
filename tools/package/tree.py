"""What every Linux package lays beside the program: desktop entry, metainfo, icons, manual."""

from __future__ import annotations

import gzip
import time
from pathlib import Path

from tools.package import icons, man
from tools.package.facts import ROOT, VERSION, epoch

LINUX = ROOT / "packaging" / "linux"
_METAINFO = "io.github.smsdesk.smsdesk.metainfo.xml"


def lay(share: Path) -> None:
    """Write the files below `share` (/usr/share, or a user's ~/.local/share)."""
    _put(share / "applications" / "smsdesk.desktop", (LINUX / "smsdesk.desktop").read_bytes())
    _put(share / "metainfo" / _METAINFO, _metainfo().encode())
    hicolor = share / "icons" / "hicolor"
    for edge in icons.HICOLOR:
        _put(hicolor / f"{edge}x{edge}" / "apps" / "smsdesk.png", icons.picture(edge))
    _put(hicolor / "scalable" / "apps" / "smsdesk.svg", icons.SOURCE.read_bytes())
    _put(share / "man" / "man1" / "smsdesk.1.gz", packed(man.page().encode()))


def packed(content: bytes) -> bytes:
    """Return gzip without a name or a time in it."""
    return gzip.compress(content, compresslevel=9, mtime=0)


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _metainfo() -> str:
    date = time.strftime("%Y-%m-%d", time.gmtime(epoch()))
    text = (LINUX / f"{_METAINFO}.in").read_text(encoding="utf-8")
    return text.replace("@VERSION@", VERSION).replace("@DATE@", date)
