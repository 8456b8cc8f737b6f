"""Builds everything a second time and says what is not the same, byte for byte."""

from __future__ import annotations

import hashlib
from pathlib import Path

from tools.package import archive, deb, folder, sbom
from tools.package.facts import DIST, FOLDER


def report() -> str:
    """Build twice; return what differs, raising `RuntimeError` where something does."""
    first, second = _built(), _built()
    if differing := sorted(
        name for name in first.keys() | second.keys() if first.get(name) != second.get(name)
    ):
        raise RuntimeError(f"built twice, these differ: {', '.join(differing)}")
    return f"Built twice: all {len(first)} files are the same, the packages too."


def _built() -> dict[str, str]:
    """Build; return the digest of every file in the folder, and of the packages."""
    folder.build()
    packages = deb.build(), archive.build(), sbom.build()
    inside = (one for one in FOLDER.rglob("*") if one.is_file() and not one.is_symlink())
    return {str(one.relative_to(DIST)): _digest(one) for one in (*inside, *packages)}


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
