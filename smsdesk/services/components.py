"""What smsdesk is made of: every library it brings along, with version, licence and its words.

Owns the list behind the About box and the bill of materials. A package carries it written down
(`components.json`), for it also holds what no Python distribution tells of; elsewhere it is read
from the installed distributions.
"""

from __future__ import annotations

import json
import platform
import re
import sysconfig
from collections.abc import Collection, Iterator
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

from smsdesk import __version__, paths

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_HOME = re.compile(r"(home.?page|home|source.*|repository|github)", re.IGNORECASE)
_QT = ("pyside6-essentials", "shiboken6")
_QT_LICENCE = "LGPL-3.0-only"
_LONGEST_EXPRESSION = 60
# Their metadata names it loosely or not at all; this is what their licence files say.
_STATED = {
    "backports-tarfile": "MIT",
    "jaraco-classes": "MIT",
    "peewee": "MIT",
    "pyserial": "BSD-3-Clause",
    "vobject": "Apache-2.0",
}
# Left out of its wheel; taken from its source distribution.
_KEPT_HERE = {"pyserial": "pyserial.txt"}


@dataclass(frozen=True, slots=True)
class Component:
    """One thing that is shipped: `licence` is an SPDX expression where its makers gave one.

    `text` holds the licence itself, "" where only its name is known; `purl` is the package URL.
    """

    name: str
    version: str
    licence: str
    home: str = ""
    text: str = ""
    purl: str = ""


def components(record: Path | None = None) -> list[Component]:
    """Return what this smsdesk is made of, itself first, then by name; reads many files."""
    written = record or paths.resource("components.json")
    if not written.is_file():
        return installed()
    return [Component(**told) for told in json.loads(written.read_text(encoding="utf-8"))]


def write(parts: list[Component], record: Path) -> None:
    """Write the list as `components` reads it."""
    told = [asdict(part) for part in parts]
    record.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def installed(only: Collection[str] | None = None) -> list[Component]:
    """Return smsdesk, Python, Qt, and the distributions that smsdesk asks for, with theirs.

    With `only`, these distributions (by their `normal` names) in place of what it asks for.
    """
    names = _wanted("smsdesk") if only is None else sorted({*only} - {"smsdesk"})
    others = [_python(), _qt(), *map(_distribution, names)]
    return [_smsdesk(), *sorted(others, key=lambda part: part.name.casefold())]


def _smsdesk() -> Component:
    root = Path(__file__).parents[2] / "LICENSE"
    text = root.read_text(encoding="utf-8") if root.is_file() else _texts("smsdesk")
    return Component(
        "smsdesk", __version__, "MIT", text=text, purl=f"pkg:pypi/smsdesk@{__version__}"
    )


def _python() -> Component:
    file = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    text = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
    version = platform.python_version()
    return Component(
        "Python",
        version,
        "PSF-2.0",
        "https://www.python.org/",
        text,
        f"pkg:generic/python@{version}",
    )


def _qt() -> Component:
    version = metadata.version(_QT[0])
    return Component(
        "Qt", version, _QT_LICENCE, "https://www.qt.io/", _lgpl(), f"pkg:generic/qt@{version}"
    )


def _lgpl() -> str:
    """Return the Lesser licence with the General one that it builds upon."""
    names = ("LGPL-3.0.txt", "GPL-3.0.txt")
    return "\n\n".join(
        paths.resource("licences", name).read_text(encoding="utf-8") for name in names
    )


def _wanted(root: str) -> list[str]:
    """Return the distributions that `root` asks for, directly or not, as far as installed."""
    found: dict[str, str] = {}
    waiting = list(_required(root))
    while waiting:
        name = normal(waiting.pop())
        if name not in found and _is_installed(name):
            found[name] = name
            waiting.extend(_required(name))
    return sorted(found)


def _required(name: str) -> Iterator[str]:
    for requirement in metadata.requires(name) or ():
        head, _, marker = requirement.partition(";")
        match = _NAME.match(head.strip())
        if match and "extra ==" not in marker:
            yield match[0]


def _is_installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def normal(name: str) -> str:
    """Return a distribution's name in the one spelling that all of its names have in common."""
    return re.sub(r"[-_.]+", "-", name).casefold()


def _distribution(name: str) -> Component:
    told = metadata.metadata(name)
    version = told["Version"]
    text = _lgpl() if name in _QT else _texts(name)
    purl = f"pkg:pypi/{name}@{version}"
    return Component(told["Name"], version, _licence(name, told), _home(told), text, purl)


def _licence(name: str, told: metadata.PackageMetadata) -> str:
    if name in _QT:
        return _QT_LICENCE
    if name in _STATED:
        return _STATED[name]
    stated = _field(told, "License-Expression") or _field(told, "License").strip()
    if stated and "\n" not in stated and len(stated) < _LONGEST_EXPRESSION:
        return stated
    kinds = [
        line.rpartition("::")[2].strip()
        for line in told.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    return ", ".join(kinds)


def _home(told: metadata.PackageMetadata) -> str:
    for line in told.get_all("Project-URL") or ():
        label, _, address = line.partition(",")
        if _HOME.fullmatch(label.strip()):
            return str(address).strip()
    return _field(told, "Home-page")


def _field(told: metadata.PackageMetadata, name: str) -> str:
    return str(told[name]) if name in told else ""


def _texts(name: str) -> str:
    if name in _KEPT_HERE:
        return paths.resource("licences", _KEPT_HERE[name]).read_text(encoding="utf-8")
    files = metadata.files(name) or ()
    named = sorted({str(file): file for file in files if _LICENCE_FILE.search(file.name)}.items())
    texts = [
        Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
        for path, file in named
        if ".dist-info" in path and Path(str(file.locate())).is_file()
    ]
    return "\n\n".join(dict.fromkeys(texts))
