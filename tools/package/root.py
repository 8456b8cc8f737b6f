"""A clean root: the smallest Debian there is, to see what a package needs and leaves behind.

Made from the sources that this computer's own apt is set to, kept as an archive in build/.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.package.facts import MADE

PERSON = "desk"
_ARCHIVE = MADE / "clean-root.tar"
_TARGET = "$(ORIGIN)|$(REPO_URI)|$(RELEASE)|$(COMPONENT)|$(CODENAME)"
_OURS = ("Debian", "Ubuntu")


def unable() -> str:
    """Return why no clean root can be made here, "" where it can."""
    if os.geteuid() != 0:
        return "only root may make a clean root; run it with sudo"
    for program in ("mmdebstrap", "unshare", "chroot"):
        if shutil.which(program) is None:
            return f"{program} is missing"
    tried = subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else "this computer lets nobody mount anything"


class NoRootError(Exception):
    """No clean root could be made here; says why."""


@dataclass(frozen=True, slots=True)
class CleanRoot:
    """A root that commands run in, as root or as a person of its own."""

    place: Path

    def run(self, *command: str, person: bool = False, **environment: str) -> str:
        """Run a command inside; return its output. Raises `RuntimeError` with what it said."""
        done = subprocess.run(
            self.command(*command, person=person, **environment),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            said = f"{done.stdout[-2000:]}\n{done.stderr[-3000:]}"
            raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}:\n{said}")
        return done.stdout

    def command(self, *command: str, person: bool = False, **environment: str) -> list[str]:
        """Return the words that start a command inside, with nothing of our environment."""
        home = f"/home/{PERSON}" if person else "/root"
        told = {"HOME": home, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}
        variables = [f"{name}={value}" for name, value in (told | environment).items()]
        who = [f"--userspec={PERSON}:{PERSON}"] if person else []
        return ["chroot", *who, str(self.place), "env", "-i", *variables, *command]

    def install(self, package: Path) -> None:
        """Install a package file with what it depends on, and nothing it only recommends."""
        shutil.copy(package, self.place / "tmp" / package.name)
        self.run(
            "apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/tmp/{package.name}",  # noqa: S108 - of the clean root
            DEBIAN_FRONTEND="noninteractive",
        )  # fmt: skip

    def has(self, path: str) -> bool:
        """Tell whether there is such a file; links count as they stand."""
        return os.path.lexists(self.place / path.lstrip("/"))


@contextmanager
def clean_root() -> Iterator[CleanRoot]:
    """Unpack a clean root for the length of the block; needs mounts of its own (`unshare`).

    Raises `NoRootError`.
    """
    if not _ARCHIVE.exists():
        _make()
    place = MADE / "clean-root"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    with tarfile.open(_ARCHIVE) as archive:
        archive.extractall(place, filter="fully_trusted")  # noqa: S202 - made by us
    for kind, source, target in (
        ("--types=proc", "proc", "proc"),
        ("--rbind", "/sys", "sys"),
        ("--rbind", "/dev", "dev"),
    ):
        subprocess.run(["mount", kind, source, str(place / target)], check=True)
    shutil.copy("/etc/resolv.conf", place / "etc" / "resolv.conf")
    shutil.copy("/etc/hosts", place / "etc" / "hosts")
    root = CleanRoot(place)
    try:
        root.run("useradd", "--create-home", PERSON)
        root.run("apt-get", "update", "-qq")
        yield root
    finally:
        for target in ("proc", "sys", "dev"):
            subprocess.run(["umount", "--recursive", "--lazy", str(place / target)], check=False)
        shutil.rmtree(place, ignore_errors=True)


def _make() -> None:
    MADE.mkdir(parents=True, exist_ok=True)
    settings = MADE / "apt-settings"
    settings.write_text(_said("apt-config", "dump", "Acquire"), encoding="utf-8")
    lines, suite = _sources()
    done = subprocess.run(
        ["mmdebstrap", "--quiet", "--variant=minbase", "--mode=root", f"--aptopt={settings}",
         suite, str(_ARCHIVE), "-"],
        input="\n".join([*lines, ""]),
        text=True,
        check=False,
    )  # fmt: skip
    if done.returncode:
        _ARCHIVE.unlink(missing_ok=True)
        raise NoRootError("mmdebstrap could not make one (no network?)")


def _sources() -> tuple[list[str], str]:
    """Return the lines of a sources.list, and the name of the release."""
    told = _said("apt-get", "indextargets", "--format", _TARGET, "Created-By: Packages")
    rows = [line.split("|") for line in told.splitlines()]
    ours = [row for row in rows if row[0] in _OURS]
    if not ours:
        raise NoRootError("apt has no package lists: run apt-get update")
    return [f"deb {place} {suite} {part}" for _, place, suite, part, _ in ours], ours[0][4]


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
