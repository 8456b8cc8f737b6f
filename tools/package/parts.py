"""What the packaged folder is made of: which libraries are needed, whose they are, on what terms.

Called by `smsdesk.spec`, with PyInstaller's entries (destination, source, kind).
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from importlib import metadata
from pathlib import Path
from typing import Any

from smsdesk.services.components import Component, installed, normal, write

Entry = tuple[str, str, str]
_LIBRARY = re.compile(r"lib[^/]*\.so(\.\d+)*\Z")
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_SAMPLE = re.compile(r"^Files: \*\n(?:.*\n)*?License: (.+)$", re.MULTILINE)


def reachable(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries without libraries that nothing left in the folder asks for.

    PyInstaller collects what any plugin needs; a plugin that is left out leaves its own behind.
    """
    if sys.platform != "linux":
        return list(entries)
    found = {Path(one[0]).name: one for one in entries if _is_library(one) and one[2] != "SYMLINK"}
    waiting = _asked_by(one[1] for one in entries if not _is_library(one))
    waiting |= {name for name in found if name.startswith("libpython")}
    kept: set[str] = set()
    while waiting := (waiting & found.keys()) - kept:
        kept |= waiting
        waiting = _asked_by(found[name][1] for name in waiting)
    return [one for one in entries if not _is_library(one) or Path(one[0]).name in kept]


def without_dangling(entries: Sequence[Entry], kept: Sequence[Entry]) -> list[Entry]:
    """Return the entries without links to what is not among those kept."""
    there = {one[0] for one in kept}
    return [one for one in entries if one[2] != "SYMLINK" or one[1] in there]


def _asked_by(sources: Iterable[str]) -> set[str]:
    """Return the names of the libraries that these files name themselves."""
    return {name for source in sources for name in _NEEDED.findall(_said("objdump", "-p", source))}


def _is_library(entry: Entry) -> bool:
    return "plugins" not in entry[0].split("/") and bool(_LIBRARY.fullmatch(Path(entry[0]).name))


def record(analysis: Any, folder: Path) -> None:
    """Write `components.json` and, of this system's libraries, `system-libraries.json`."""
    entries = [*analysis.pure, *analysis.binaries, *analysis.datas]
    modules = {re.split(r"[./]", entry[0])[0] for entry in entries}
    systems = _of_the_system(analysis.binaries)
    told = {dest: package for dest, (package, _source) in systems.items()}
    (folder / "system-libraries.json").write_text(json.dumps(told, indent=1, sort_keys=True))
    known = installed(_distributions(modules))
    parts = [*known[1:], _bootloader(), *_debian(sorted(set(told.values())))]
    parts.sort(key=lambda part: part.name.casefold())
    write([known[0], *parts], folder / "components.json")


def _distributions(modules: set[str]) -> set[str]:
    homes = metadata.packages_distributions()
    return {normal(name) for module in modules for name in homes.get(module, ())}


def _bootloader() -> Component:
    version = metadata.version("pyinstaller")
    return Component(
        "PyInstaller bootloader",
        version,
        "GPL-2.0-or-later WITH Bootloader-exception",
        "https://pyinstaller.org/",
        next(
            (
                Path(str(file.locate())).read_text(encoding="utf-8")
                for file in metadata.files("pyinstaller") or ()
                if file.name.startswith("COPYING")
            ),
            "",
        ),
        f"pkg:pypi/pyinstaller@{version}",
    )


def _of_the_system(entries: Iterable[Entry]) -> dict[str, tuple[str, str]]:
    """Return by destination the Debian package of each library that is this system's."""
    if sys.platform != "linux":
        return {}
    found = {}
    for dest, source, _kind in entries:
        package = _owner(Path(source)) if _LIBRARY.fullmatch(Path(dest).name) else ""
        if package:
            found[dest] = (package, source)
    return found


def _owner(library: Path) -> str:
    """Return the Debian package that a file is from, "" for none; /lib may be /usr/lib."""
    for path in (library, library.resolve(), Path("/", *library.resolve().parts[2:])):
        said = _said("dpkg-query", "--search", str(path))
        if said:
            return said.split(":")[0]
    return ""


def _said(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _debian(packages: Iterable[str]) -> list[Component]:
    return [_debian_component(package) for package in packages]


def _debian_component(package: str) -> Component:
    form = "${Version} ${Homepage}\n"
    version, _, home = _said("dpkg-query", "-W", "-f", form, package).split("\n")[0].partition(" ")
    file = Path("/usr/share/doc", package, "copyright")
    text = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
    stated = _SAMPLE.search(text)
    part = Component(
        package, version, "see its text", home, text, f"pkg:deb/debian/{package}@{version}"
    )
    return replace(part, licence=stated[1].strip()) if stated else part
