"""The archive for one user: the folder, what `tree` lays beside it, and an install script.

For distributions without .deb. It needs nothing of root, and keeps its hands out of /usr.
"""

from __future__ import annotations

import lzma
import shutil
import tarfile
from pathlib import Path

from tools.package import tree
from tools.package.facts import DIST, FOLDER, MADE, VERSION, epoch, machine

# A higher one takes twice as long for one percent.
_PRESET = 4


def build(out: Path = DIST) -> Path:
    """Make the archive of the folder in dist/; return its path."""
    name = f"smsdesk-{VERSION}-linux-{machine()}"
    stage = MADE / "archive" / name
    shutil.rmtree(stage.parent, ignore_errors=True)
    shutil.copytree(FOLDER, stage / "smsdesk", symlinks=True)
    tree.lay(stage / "share")
    shutil.copy(tree.LINUX / "install.sh", stage / "install.sh")
    (stage / "VERSION").write_text(f"{VERSION}\n", encoding="utf-8")
    package = out / f"{name}.tar.xz"
    out.mkdir(parents=True, exist_ok=True)
    with (
        lzma.open(package, "wb", preset=_PRESET) as packed,
        tarfile.open(mode="w", fileobj=packed, format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in sorted([stage, *stage.rglob("*")]):
            archive.add(path, path.relative_to(stage.parent), recursive=False, filter=_plain)
    return package


def _plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Keep nobody's name, time or rights in it."""
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mtime = epoch()
    member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
    return member
