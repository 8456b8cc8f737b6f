"""The Debian package: the folder without what Debian has itself, and what `tree` lays beside it.

The libraries that came from Debian packages are left out again and depended upon, so that they
get Debian's security updates; Qt, Python and their modules stay inside.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from email.utils import formatdate
from pathlib import Path

from tools.package import tree
from tools.package.facts import DIST, FOLDER, MADE, ROOT, SUMMARY, VERSION, epoch

DEBIAN = ROOT / "packaging" / "debian"
MAINTAINER = "The smsdesk maintainers <smsdesk@users.noreply.github.com>"
_PRIVATE = ("usr/lib/smsdesk/_internal", "usr/lib/smsdesk/_internal/PySide6/Qt/lib")


def build(
    version: str = VERSION, out: Path = DIST, *, quick: bool = False, further: str = ""
) -> Path:
    """Make the package of the folder in dist/; return its path.

    For trials: `quick` packs it loosely, `further` names one more file in it.
    """
    stage = MADE / "deb" / version
    shutil.rmtree(stage, ignore_errors=True)
    _stage(stage, version)
    if further:
        (stage / further.lstrip("/")).write_text("only in this version\n", encoding="utf-8")
    _control(stage, version)
    _settle(stage)
    package = out / f"smsdesk_{version}_{_architecture()}.deb"
    out.mkdir(parents=True, exist_ok=True)
    pack = ("dpkg-deb", "--root-owner-group", "-Zxz", "-z0" if quick else "-z4", "--build")
    _run(*pack, str(stage), str(package), SOURCE_DATE_EPOCH=str(epoch()))
    return package


def _stage(stage: Path, version: str) -> None:
    program = stage / "usr" / "lib" / "smsdesk"
    shutil.copytree(FOLDER, program, symlinks=True)
    for name in json.loads((MADE / "system-libraries.json").read_text(encoding="utf-8")):
        (program / "_internal" / name).unlink()
    starter = stage / "usr" / "bin" / "smsdesk"
    starter.parent.mkdir(parents=True)
    starter.symlink_to("../lib/smsdesk/smsdesk")
    tree.lay(stage / "usr" / "share")
    doc = stage / "usr" / "share" / "doc" / "smsdesk"
    doc.mkdir(parents=True)
    shutil.copy(DEBIAN / "copyright", doc / "copyright")
    (doc / "changelog.gz").write_bytes(tree.packed((ROOT / "CHANGELOG.md").read_bytes()))
    (doc / "changelog.Debian.gz").write_bytes(tree.packed(_changelog(version).encode()))
    overrides = stage / "usr" / "share" / "lintian" / "overrides" / "smsdesk"
    overrides.parent.mkdir(parents=True)
    shutil.copy(DEBIAN / "lintian-overrides", overrides)


def _changelog(version: str) -> str:
    when = formatdate(epoch())
    return (
        f"smsdesk ({version}) stable; urgency=medium\n\n"
        f"  * Release {version}; changelog.gz says what is new.\n\n"
        f" -- {MAINTAINER}  {when}\n"
    )


def _control(stage: Path, version: str) -> None:
    folder = stage / "DEBIAN"
    folder.mkdir()
    size = sum(one.lstat().st_size for one in (stage / "usr").rglob("*") if one.is_file())
    told = (DEBIAN / "control.in").read_text(encoding="utf-8")
    for name, value in {
        "VERSION": version,
        "ARCHITECTURE": _architecture(),
        "MAINTAINER": MAINTAINER,
        "SUMMARY": SUMMARY,
        "SIZE": str(-(-size // 1024)),
        "DEPENDS": ", ".join(filter(None, (_depends(stage), "tzdata"))),
    }.items():
        told = told.replace(f"@{name}@", value)
    (folder / "control").write_text(told, encoding="utf-8")
    shutil.copy(DEBIAN / "postrm", folder / "postrm")
    lines = [
        f"{_digest(one)}  {one.relative_to(stage)}"
        for one in sorted((stage / "usr").rglob("*"))
        if one.is_file() and not one.is_symlink()
    ]
    (folder / "md5sums").write_text("\n".join([*lines, ""]), encoding="utf-8")


def _digest(file: Path) -> str:
    return hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()  # dpkg's choice


def _depends(stage: Path) -> str:
    """Return what dpkg-shlibdeps finds for every program and library inside."""
    place = MADE / "deb" / "shlibdeps"
    (place / "debian").mkdir(parents=True, exist_ok=True)
    (place / "debian" / "control").write_text(
        "Source: smsdesk\n\nPackage: smsdesk\nArchitecture: any\n"
    )
    found = [str(one) for one in stage.rglob("*") if _is_program(one)]
    private = [f"-l{stage / folder}" for folder in _PRIVATE]
    # Warnings are of Qt's plugins, which find their libraries through the program.
    said = _run("dpkg-shlibdeps", "-O", "--warnings=0", *private, *found, where=place)
    return said.partition("shlibs:Depends=")[2].strip()


def _is_program(path: Path) -> bool:
    if not path.is_file() or path.is_symlink():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _settle(stage: Path) -> None:
    """Give every file one time and the rights of its kind."""
    programs = (stage / "DEBIAN" / "postrm", stage / "usr" / "lib" / "smsdesk" / "smsdesk")
    for one in [stage, *stage.rglob("*")]:
        if one.is_symlink():
            os.utime(one, (epoch(), epoch()), follow_symlinks=False)
            continue
        one.chmod(0o755 if one.is_dir() or one in programs else 0o644)
        os.utime(one, (epoch(), epoch()))


def _architecture() -> str:
    return _run("dpkg", "--print-architecture").strip()


def _run(*command: str, where: Path | None = None, **environment: str) -> str:
    done = subprocess.run(
        command,
        cwd=where,
        env=os.environ | {"LC_ALL": "C.UTF-8"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.strip()}")
    return done.stdout
