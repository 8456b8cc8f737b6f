"""What the folder weighs, part by part, as the table of docs/packaging.md.

Each part says why it is there; a file that no part claims is named, so that nothing comes in
unseen.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from tools.package.facts import FOLDER

_PARTS = (
    ("smsdesk", r"smsdesk", "the starter with the program's own modules and its libraries'"),
    ("smsdesk's resources", r"_internal/smsdesk/.*", "icons, tables, migrations, licences"),
    (
        "ICU",
        r"_internal/PySide6/Qt/lib/libicu.*",
        "letters and languages; Qt's core is linked to it",
    ),
    (
        "Qt libraries",
        r"_internal/PySide6/Qt/lib/.*",
        "the window on X and Wayland; Test plays the tour",
    ),
    (
        "Qt plugins",
        r"_internal/PySide6/Qt/plugins/.*",
        "xcb, Wayland, offscreen, input, SVG, portals",
    ),
    (
        "Qt's own words",
        r"_internal/PySide6/Qt/translations/.*",
        "in the languages the window speaks",
    ),
    ("PySide6", r"_internal/(PySide6|shiboken6)/.*", "Qt for Python: Core, Gui, Widgets, Test"),
    ("cryptography", r"_internal/(cryptography|_cffi).*", "the keyring's sealed way over D-Bus"),
    ("Python", r"_internal/(libpython|python3|base_library).*", "the interpreter, stripped"),
    ("time zones", r"_internal/tzdata/.*", "for systems without their own, and Windows"),
    ("charset_normalizer", r"_internal/charset_normalizer/.*", "guesses the letters of imports"),
    ("certificates", r"_internal/certifi/.*", "for systems that keep none in a known place"),
    ("metadata", r"_internal/[^/]+\.dist-info/.*", "names the keyring's backends"),
    ("system libraries", r"_internal/lib[^/]*", "X helpers, TLS, SQLite; not in the .deb"),
)


def measure(folder: Path = FOLDER) -> tuple[Counter[str], list[str]]:
    """Return the bytes of each part, and the files that belong to none."""
    sizes: Counter[str] = Counter()
    unclaimed: list[str] = []
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        name = path.relative_to(folder).as_posix()
        for part, pattern, _why in _PARTS:
            if re.fullmatch(pattern, name):
                sizes[part] += path.stat().st_size
                break
        else:
            unclaimed.append(name)
    return sizes, unclaimed


def table(folder: Path = FOLDER) -> str:
    """Return the table in Markdown; raises `RuntimeError` for files that nobody asked for."""
    sizes, unclaimed = measure(folder)
    if unclaimed:
        raise RuntimeError(f"in the folder, but in no part of it: {', '.join(unclaimed[:20])}")
    why = {part: words for part, _pattern, words in _PARTS}
    rows = [f"| {part} | {size / 1e6:.1f} MB | {why[part]} |" for part, size in sizes.most_common()]
    total = f"| **together** | **{sizes.total() / 1e6:.0f} MB** | |"
    return "\n".join(["| part | size | why |", "|---|---:|---|", *rows, total])
