"""Looking for damage: the file itself, its references, and the sums and marks kept beside rows.

What it finds is for support and for the `check` command: a line names a place, not a remedy.
"""

from __future__ import annotations

from smsdesk.domain.errors import Refusal
from smsdesk.store.connection import Database

_RULES = {
    "queue sum": """
        SELECT status || ' ' || delivery || ': ' || sum(kept) || ' kept, ' || sum(counted)
            || ' counted'
        FROM (SELECT status, delivery, messages AS kept, 0 AS counted FROM queue_sum
              UNION ALL SELECT status, delivery, 0, count(*) FROM outbound GROUP BY 1, 2)
        GROUP BY status, delivery HAVING sum(kept) <> sum(counted)""",
    "batch sum": """
        SELECT batch || ' ' || status || ' ' || delivery || ': ' || sum(kept) || ' kept, '
            || sum(counted) || ' counted'
        FROM (SELECT batch, status, delivery, messages AS kept, 0 AS counted FROM batch_sum
              UNION ALL SELECT batch, status, delivery, 0, count(*) FROM outbound GROUP BY 1, 2, 3)
        GROUP BY batch, status, delivery HAVING sum(kept) <> sum(counted)""",
    "event missing": """
        SELECT id || ': ' || status FROM outbound
        WHERE status IS NOT (SELECT status FROM event WHERE outbound = outbound.id
                             ORDER BY id DESC LIMIT 1)""",
    "unread sum": """
        SELECT 'conversation ' || id FROM thread
        WHERE unread <> (SELECT count(*) FROM inbound WHERE read = 0 AND sender = thread.number)
            + (SELECT count(*) FROM missed_call WHERE read = 0 AND number = thread.number)""",
    "part of nothing": """
        SELECT outbound || '/' || "index" FROM outbound_part JOIN outbound ON id = outbound
        WHERE accepted_at IS NULL AND status NOT IN ('PROCESSING', 'UNKNOWN')""",
}
_SHOWN = 20
"""Findings of one kind that are listed."""


def check(db: Database) -> list[str]:
    """Return what is wrong with a data file, an empty list where nothing is."""
    try:
        return _file(db) or _references(db) + _rules(db)
    except Refusal as no:
        return [": ".join((no.reason.value, *no.trouble.hints))]


def _file(db: Database) -> list[str]:
    found = [row[0] for row in db.rows_of(f"PRAGMA integrity_check({_SHOWN})")]
    return [] if found == ["ok"] else found


def _references(db: Database) -> list[str]:
    return [
        f"reference: {table} {row} → {parent}"
        for table, row, parent, _ in db.rows_of("PRAGMA foreign_key_check")[:_SHOWN]
    ]


def _rules(db: Database) -> list[str]:
    return [
        f"{name}: {found}"
        for name, sql in _RULES.items()
        for (found,) in db.rows_of(f"{sql} LIMIT {_SHOWN}")
    ]
