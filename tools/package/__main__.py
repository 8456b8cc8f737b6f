"""`python -m tools.package WHAT…`: builds, measures and tries the packages, in the order given."""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from tools.package.facts import DIST, FOLDER, VERSION

_SUMS = "SHA256SUMS"


def _folder() -> str:
    from tools.package import folder

    return str(folder.build())


def _deb() -> str:
    from tools.package import deb

    return str(deb.build())


def _archive() -> str:
    from tools.package import archive

    return str(archive.build())


def _windows() -> str:
    from tools.package import windows

    return str(windows.build())


def _bill() -> str:
    from tools.package import sbom

    return str(sbom.build())


def _sizes() -> str:
    from tools.package import sizes

    return sizes.table()


def _sums() -> str:
    """Write the checksums of everything in dist/ that is handed out."""
    files = sorted(one for one in DIST.iterdir() if one.is_file() and one.name != _SUMS)
    lines = [f"{hashlib.sha256(one.read_bytes()).hexdigest()}  {one.name}" for one in files]
    (DIST / _SUMS).write_text("\n".join([*lines, ""]), encoding="utf-8")
    return "\n".join(lines)


def _clean() -> str:
    """Drop what is left of other versions."""
    for one in DIST.glob("smsdesk*"):
        if one != FOLDER and one.is_file():
            one.unlink()
    shutil.rmtree(FOLDER, ignore_errors=True)
    return f"smsdesk {VERSION}"


def _check() -> str:
    from tools.package import checks

    return checks.run()


def _startup() -> str:
    from tools.package import startup

    return startup.report()


def _twice() -> str:
    from tools.package import twice

    return twice.report()


def _test() -> str:
    from tools.package import trial

    return trial.run()


_VERBS: dict[str, Callable[[], str]] = {
    "clean": _clean,
    "folder": _folder,
    "deb": _deb,
    "archive": _archive,
    "windows": _windows,
    "bill": _bill,
    "sums": _sums,
    "sizes": _sizes,
    "check": _check,
    "startup": _startup,
    "twice": _twice,
    "test": _test,
}


def main() -> int:
    """Do what was asked for."""
    reader = argparse.ArgumentParser(prog="python -m tools.package", description=__doc__)
    reader.add_argument("what", nargs="+", choices=_VERBS, metavar="WHAT", help=", ".join(_VERBS))
    Path.mkdir(DIST, exist_ok=True)
    for name in reader.parse_args().what:
        sys.stdout.write(f"{_VERBS[name]()}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
