"""Full-text search over texts, numbers and names: the only module with SQLite's own tricks.

Owns the FTS5 tables. Words are matched without regard to case and accents, newest first and
always with a limit (sorting by rank would read every hit). Nothing is indexed while messages are
queued or contacts saved; `catch_up` does it in batches, and each search catches up first.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from peewee import SQL, Desc

from smsdesk.domain.errors import Refusal
from smsdesk.domain.folding import fold
from smsdesk.domain.reasons import Reason
from smsdesk.domain.sought import number_pieces, word_pieces
from smsdesk.store.connection import Database
from smsdesk.store.models import Outbound, PhoneNumber, Thread
from smsdesk.store.statement import chunks

HITS = 1_000
"""How many hits a search gives where nothing else is said."""

_AT_ONCE = 2_500
"""Rows indexed in one transaction: the other writers get their turn in between."""

_NAMED = 50
"""People whose messages are found by their name."""


# What is taken out of an external-content index must be told as it went in.
_INDEX = """
    INSERT INTO KIND_search (KIND_search, rowid, body)
        SELECT 'delete', id, body FROM KIND_document WHERE id IN (ROWS);
    DELETE FROM KIND_document WHERE id IN (ROWS);
    INSERT INTO KIND_document (id, body) DOCUMENTS WHERE id IN (ROWS);
    INSERT INTO KIND_search (rowid, body)
        SELECT id, body FROM KIND_document WHERE id IN (ROWS);
    DELETE FROM search_todo WHERE kind = 'KIND' AND "row" <= ?
"""
_ROWS = """SELECT "row" FROM search_todo WHERE kind = 'KIND' AND "row" <= ?"""
_DOCUMENTS = {
    "inbound": "SELECT id, sender || ' ' || text FROM inbound",
    "contact": """
        SELECT id, search_form(
            first_name || ' ' || last_name || ' ' || organisation || ' ' || notes || ' '
            || coalesce((SELECT group_concat(value, ' ') FROM json_each(custom)), '') || ' '
            || coalesce((
                SELECT group_concat(e164 || ' ' || typed || ' '
                    || replace(replace(replace(replace(replace(replace(typed,
                        ' ', ''), '-', ''), '/', ''), '.', ''), '(', ''), ')', ''), ' ')
                FROM phone_number WHERE phone_number.contact = contact.id), ''))
        FROM contact""",
}
_INDEX_DOCUMENTS = {
    kind: _INDEX.replace("ROWS", _ROWS)
    .replace("DOCUMENTS", documents)
    .replace("KIND", kind)
    .split(";")
    for kind, documents in _DOCUMENTS.items()
}
"""The statements that index a kind's listed rows up to one, in their order."""

_MERGED_AT_ONCE = 500
"""Pages of an index that one transaction writes anew."""

_PIECE = 100_000
"""Outbounds in one index.

FTS5 gathers every hit of a beginning before it gives the first one. In pieces, the newest hits of
a word that stands in every text come from the newest piece alone.
"""
_NEW_PIECE = """
    CREATE VIRTUAL TABLE IF NOT EXISTS PIECE USING fts5 (
        text, content = 'outbound', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2'
    )"""
_FILL_PIECE = """
    INSERT INTO PIECE (rowid, text) SELECT id, text FROM outbound WHERE id > ? AND id <= ?"""
_MARK = "UPDATE outbound_searchable SET up_to = (SELECT min(?, max(id)) FROM outbound)"


def _name(at: int) -> str:
    return f"outbound_search_{at}"


def name_query(text: str) -> str:
    """Return what FTS5 is asked: each word of `text`, quoted, as the beginning of a word.

    "" where the text holds nothing to look for.
    """
    return " ".join(f"{word}*" for word in _quoted(text))


def text_query(text: str) -> str:
    """Return what FTS5 is asked of texts: whole words, and the last one as a beginning.

    Beginnings are dear where texts are many; the last word is the one still being typed.
    """
    words = _quoted(text)
    return " ".join((*words[:-1], f"{words[-1]}*")) if words else ""


def _quoted(text: str) -> list[str]:
    # Controls and halves of characters, which SQLite can't be told, part words.
    plain = "".join(ch if ch.isprintable() else " " for ch in text)
    words = (word.replace('"', '""') for word in plain.split() if any(map(str.isalnum, word)))
    return [f'"{word}"' for word in words]


def _within(piece: str) -> str:
    """Return the pattern of LIKE for a text that holds `piece`."""
    return "%" + re.sub(r"([%_!])", r"!\1", piece) + "%"


class Search:
    """Finds messages and people. Every method may be called from any thread."""

    def __init__(self, db: Database, *, piece: int = _PIECE) -> None:
        """Search in `db`; `piece` is how many outbounds share an index, for good."""
        self._db = db
        self._piece = piece
        self._touched: set[str] = set()

    # Finding.

    def outbounds(self, text: str, limit: int = HITS, condition: Any = None) -> list[int]:
        """Return ids of outbounds whose text, number or contact's name matches, newest first."""
        found = [self.outbound_texts(text, limit, condition)]
        numbers = self.numbers(text)
        if numbers:
            query = Outbound.select(Outbound.id).where(Outbound.number.in_(numbers))
            found.append(self._newest_of(query, Outbound.id, limit, condition))
        return _newest(found, limit)

    def outbound_texts(self, text: str, limit: int = HITS, condition: Any = None) -> list[int]:
        """Return ids of outbounds whose text matches, newest first."""
        self._refresh()
        asked = text_query(text)
        found: list[int] = []
        for piece in self._pieces() if asked else ():
            found += self._texts_in(piece, asked, limit - len(found), condition)
            if len(found) >= limit:
                break
        return found

    def _pieces(self) -> Iterator[str]:
        """Yield the names of the indexes of outbounds, the newest first."""
        for at in range((self._up_to() - 1) // self._piece, -1, -1):
            yield _name(at)

    def _texts_in(self, piece: str, asked: str, limit: int, condition: Any) -> list[int]:
        if condition is None:
            return self._rowids(piece, asked, limit)
        rowid = SQL(f"{piece}.rowid")
        query = (
            Outbound.select(Outbound.id)
            .from_(SQL(piece), Outbound)
            .where(SQL(f"{piece} MATCH ?", [asked]) & (Outbound.id == rowid))
        )
        return self._newest_of(query, rowid, limit, condition)

    def _newest_of(self, query: Any, newest: Any, limit: int, condition: Any) -> list[int]:
        narrowed = query if condition is None else query.where(condition)
        return list(self._db.ids(narrowed.order_by(Desc(newest)).limit(limit)))

    def inbounds(self, text: str, limit: int = HITS) -> list[int]:
        """Return ids of inbounds whose text or sender matches, newest first."""
        self._refresh()
        return self._rowids("inbound_search", text_query(text), limit)

    def contacts(self, text: str, limit: int = HITS) -> list[int]:
        """Return ids of contacts of whom a name, number, note or own field matches.

        First those of whom words begin so, the newest first, then those within whose words it is.
        """
        self._refresh()
        # A number is looked for as a whole: its pieces alone would begin everybody's number.
        asked = "" if number_pieces(text) else name_query(fold(text))
        found = self._rowids("contact_search", asked, limit)
        if len(found) < limit:
            found = list(dict.fromkeys((*found, *self._inside(text, limit))))
        return found[:limit]

    def _inside(self, text: str, limit: int) -> list[int]:
        """Return ids of contacts of whom something contains the pieces, newest first."""
        numbers = number_pieces(text)
        pieces = numbers or word_pieces(text)
        if not pieces:
            return []
        # Not instr: LIKE goes through folded texts three times as fast.
        like = (" OR " if numbers else " AND ").join(["body LIKE ? ESCAPE '!'"] * len(pieces))
        sql = f"SELECT id FROM contact_document WHERE {like} ORDER BY id DESC LIMIT ?"  # noqa: S608 - made of constants
        return [row[0] for row in self._db.rows_of(sql, (*map(_within, pieces), limit))]

    def numbers(self, text: str, limit: int = _NAMED) -> list[str]:
        """Return numbers that match as digits, or belong to a contact who matches."""
        found: dict[str, None] = {}
        for digits in number_pieces(text):
            query = Thread.select(Thread.number).where(Thread.number.contains(digits)).limit(limit)
            found.update((row[0], None) for row in self._db.rows(query))
        contacts = self.contacts(text, limit)
        if contacts:
            theirs = PhoneNumber.select(PhoneNumber.e164).where(PhoneNumber.contact.in_(contacts))
            found.update((row[0], None) for row in self._db.rows(theirs))
        return list(found)

    def _rowids(self, index: str, asked: str, limit: int) -> list[int]:
        if not asked:
            return []
        sql = f"SELECT rowid FROM {index} WHERE {index} MATCH ? ORDER BY rowid DESC LIMIT ?"  # noqa: S608 - a name of this module
        return [row[0] for row in self._db.rows_of(sql, (asked, limit))]

    # Forgetting.

    def forget_outbounds(self, ids: Sequence[int]) -> None:
        """Take the texts of outbounds out of the index; before they change, within a write."""
        up_to = self._up_to()
        for at in sorted({(each - 1) // self._piece for each in ids if each <= up_to}):
            piece = _name(at)
            theirs = [each for each in ids if each <= up_to and (each - 1) // self._piece == at]
            marks = ",".join("?" * len(theirs))
            self._db.rows_of(
                f"INSERT INTO {piece} ({piece}, rowid, text)"  # noqa: S608 - a name of this module
                f" SELECT 'delete', id, text FROM outbound WHERE id IN ({marks})",
                theirs,
            )
            self._touched.add(piece)

    def compact(self) -> None:
        """Write anew the indexes in which something was forgotten: words that are gone go.

        In transactions of bounded size, so that other writers get their turn.
        """
        for index in ("inbound_search", "contact_search", *sorted(self._touched)):
            step = -_MERGED_AT_ONCE
            while self._merge(index, step):
                step = _MERGED_AT_ONCE
        self._touched.clear()

    def _merge(self, index: str, pages: int) -> bool:
        """Merge some pages of an index; tell whether there was anything to do (FTS5, 6.10)."""
        self._db.give_way()
        with self._db.write():
            before = self._changes()
            self._db.rows_of(
                f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)",  # noqa: S608 - a name of this module
                (pages,),
            )
            return self._changes() - before > 1

    def _changes(self) -> int:
        return int(self._db.rows_of("SELECT total_changes()")[0][0])

    # Keeping up.

    def _refresh(self) -> None:
        try:
            self.catch_up()
        except Refusal as no:
            # While another writer is at it, a search without the latest is better than none.
            if no.reason is not Reason.DATA_LOCKED:
                raise

    def catch_up(self) -> None:
        """Index everything that is new or changed, in transactions of bounded size.

        Cheap when there is nothing to do. Called before each search; to be called after
        something large was queued or imported, so that the first search need not wait.
        """
        while self._outbound_backlog():
            self._db.give_way()
            with self._db.write():
                self._index_outbounds()
        for kind in ("inbound", "contact"):
            while self._todo(kind) is not None:
                self._db.give_way()
                with self._db.write():
                    self._index_documents(kind)

    def _up_to(self) -> int:
        """Return the last outbound that is in the index."""
        return int(self._db.rows_of("SELECT up_to FROM outbound_searchable")[0][0])

    def _outbound_backlog(self) -> bool:
        rows = self._db.rows_of(
            "SELECT up_to < (SELECT max(id) FROM outbound) FROM outbound_searchable"
        )
        return bool(rows[0][0])

    def _index_outbounds(self) -> None:
        up_to = self._up_to()
        at = up_to // self._piece
        until = min(up_to + _AT_ONCE, (at + 1) * self._piece)
        # One statement for many rows: FTS5 writes a segment at the end of each.
        for sql, values in (
            (_NEW_PIECE.replace("PIECE", _name(at)), ()),
            (_FILL_PIECE.replace("PIECE", _name(at)), (up_to, until)),
            (_MARK, (until,)),
        ):
            self._db.rows_of(sql, values)

    def _todo(self, kind: str) -> int | None:
        """Return the last of the first rows that are to be indexed, None: there are none."""
        rows = self._db.rows_of(
            'SELECT max("row") FROM (SELECT "row" FROM search_todo WHERE kind = ?'
            ' ORDER BY "row" LIMIT ?)',
            (kind, _AT_ONCE),
        )
        last: int | None = rows[0][0]
        return last

    def _index_documents(self, kind: str) -> None:
        until = self._todo(kind)
        with self._db.helped_by({"search_form": fold}):
            for sql in _INDEX_DOCUMENTS[kind]:
                self._db.rows_of(sql, (until,))

    def note(self, kind: str, rows: Iterable[int]) -> None:
        """List rows ("inbound" or "contact") that are new, changed or gone; within a write."""
        for chunk in chunks(rows):
            marks = ",".join([f"('{kind}', ?)"] * len(chunk))
            self._db.rows_of(
                f"INSERT INTO search_todo VALUES {marks} ON CONFLICT DO NOTHING",  # noqa: S608 - a name of the caller's code
                chunk,
            )


def _newest(found: Sequence[Sequence[int]], limit: int) -> list[int]:
    """Merge lists of ids, each newest first, into one without repetitions."""
    merged = heapq.merge(*found, reverse=True)
    return list(dict.fromkeys(merged))[:limit]
