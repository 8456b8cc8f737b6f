"""Bringing a data file to the schema of this program.

Owns the numbered SQL files in `migrations` and the only place that runs them: those that are
pending in one transaction, each with its `PRAGMA user_version`, so that a file is never between
two versions, for no process that opens it. A file made by a newer program, or by another
program, is refused untouched.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import resources

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason

APPLICATION_ID = 0x736D7364
"""Marks a data file as ours ("smsd"); set by the first migration."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema: it leads from `version` - 1 to `version`."""

    version: int
    name: str
    sql: str


def shipped() -> tuple[Migration, ...]:
    """Return the migrations of this program in order, numbered from 1 without gaps."""
    folder = resources.files("smsdesk.store") / "migrations"
    files = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    found = tuple(
        Migration(int(name[:4]), name, (folder / name).read_text(encoding="utf-8"))
        for name in files
    )
    if [step.version for step in found] != list(range(1, len(found) + 1)):
        raise RuntimeError(f"migrations are not numbered one by one: {files}")
    return found


def version_of(link: sqlite3.Connection) -> int:
    """Return the schema version of a file; 0 is an empty one."""
    return int(link.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    link: sqlite3.Connection,
    steps: Sequence[Migration],
    keep_copy: Callable[[int], object],
    path: str,
) -> None:
    """Run the steps that are pending, all of them or none.

    `keep_copy(version)` is called before the first one when the file is not new. Raises as
    `check_openable` does, and sqlite3.Error as SQLite says it.
    """
    if check_openable(link, steps, path) == len(steps):
        return
    link.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have done it while this one waited for its turn.
        version = version_of(link)
        if 0 < version < len(steps):
            keep_copy(version)
        for step in steps[version:]:
            _run(link, step)
        link.execute("COMMIT")
    except BaseException:
        if link.in_transaction:
            link.execute("ROLLBACK")
        raise


def _run(link: sqlite3.Connection, step: Migration) -> None:
    for statement in statements(step.sql):
        link.execute(statement)
    link.execute(f"PRAGMA user_version = {step.version}")


def check_openable(link: sqlite3.Connection, steps: Sequence[Migration], path: str) -> int:
    """Return the schema version of a file that these steps can bring up to date.

    Raises `Refusal` DATA_NEWER (hints: its version, ours) or DATA_DAMAGED (it is not ours).
    """
    version = version_of(link)
    mark = link.execute("PRAGMA application_id").fetchone()[0]
    tables = link.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if mark != APPLICATION_ID and (version or mark or tables):
        raise Refusal(Reason.DATA_DAMAGED, path, ("this is the file of another program",))
    if version > len(steps):
        raise Refusal(Reason.DATA_NEWER, path, (str(version), str(len(steps))))
    return version


def statements(sql: str) -> Iterator[str]:
    """Split a script at its semicolons; triggers and comments stay whole."""
    pending = ""
    for line in sql.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip():
        raise ValueError(f"the script ends inside a statement: {pending.strip()[:60]}")
