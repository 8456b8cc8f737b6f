"""Everything that is kept about a person, in one file for that person.

Owns what belongs into it: who they are, what was sent and received, every step of each message,
what may be sent to them with its proof. One zip with a page to read, tables for a spreadsheet and
the same as JSON. The words come from the caller.
"""

from __future__ import annotations

import csv
import html
import io
import json
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Direction
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Cause
from smsdesk.domain.views import ContactRow, OutboundFilter
from smsdesk.services import sheets
from smsdesk.services.forget import Whom
from smsdesk.services.settings import Settings
from smsdesk.services.zones import desk_zone
from smsdesk.store.database import Store

_PAGE = 500
Cell = str | int | bool | None
Record = Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class DossierWords:
    """The words of the page: its title, what each table and column is called, and of reasons.

    `tables` and `columns` are by the keys of this module; what is missing stands as its key.
    """

    title: str
    made: str
    nothing: str
    tables: Mapping[str, str]
    columns: Mapping[str, str]
    explain: Callable[[Trouble], str]
    cause: Callable[[Cause], str]


class Dossier:
    """Gathers and writes what is kept about a person."""

    def __init__(self, store: Store, settings: Settings, clock: Clock) -> None:
        """Read from `store`; times are written as the desk's clock shows them."""
        self._store = store
        self._settings = settings
        self._clock = clock

    def write(self, whom: Whom, path: Path, words: DossierWords) -> int:
        """Write the file and return how many messages are in it.

        Raises `Refusal` FILE_KIND_UNKNOWN for anything but .zip, or FILE_NOT_WRITTEN, with an
        older file of that name left as it was.
        """
        if path.suffix.lower() != ".zip":
            raise Refusal(Reason.FILE_KIND_UNKNOWN, path.name, (".zip",))
        tables = self._tables(whom, words)
        part = path.with_name(f".{path.name}.part")
        try:
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as out:
                out.writestr("person.html", _page(whom, tables, words, self._now()))
                out.writestr("person.json", json.dumps(tables, ensure_ascii=False, indent=2))
                for name, rows in tables.items():
                    if rows:
                        out.writestr(f"{name}.csv", _sheet(rows))
            part.replace(path)
        except OSError as err:
            raise Refusal(Reason.FILE_NOT_WRITTEN, f"{path} ({err.strerror or err})") from None
        finally:
            part.unlink(missing_ok=True)
        return len(tables["messages"])

    def _now(self) -> str:
        return self._moment(self._clock.now())

    def _moment(self, at: datetime | None) -> str:
        if at is None:
            return ""
        return at.astimezone(desk_zone(self._settings)).isoformat(" ", "seconds")

    def _tables(self, whom: Whom, words: DossierWords) -> dict[str, list[Record]]:
        contact = self._store.contacts.get(whom.contact) if whom.contact else None
        return {
            "person": _person(contact) if contact is not None else [],
            "numbers": [self._number(number) for number in whom.numbers],
            "consent": [row for number in whom.numbers for row in self._consent(number)],
            "questions": [row for number in whom.numbers for row in self._questions(number)],
            "messages": [row for number in whom.numbers for row in self._messages(number, words)],
            "steps": [row for number in whom.numbers for row in self._steps(number, words)],
            "drafts": self._drafts(whom),
        }

    def _number(self, number: str) -> Record:
        consent = self._store.consents.get(number)
        return {
            "number": number,
            "white_list": consent is not None and consent.white_list,
            "do_not_send": consent.do_not_send if consent is not None else "",
            "since": self._moment(consent.since) if consent is not None else "",
            "evidence": consent.evidence if consent is not None else "",
        }

    def _consent(self, number: str) -> Iterable[Record]:
        for row in self._store.consents.history(number):
            yield {
                "number": number,
                "time": self._moment(row.at),
                "white_list": row.white_list,
                "do_not_send": row.do_not_send,
                "evidence": row.evidence,
                "word": row.word,
                "by": row.actor,
                "route": row.route,
                "note": row.note,
                "confirmation": row.confirmation,
            }

    def _questions(self, number: str) -> Iterable[Record]:
        for row in self._store.questions.of(number):
            yield {
                "number": number,
                "time": self._moment(row.at),
                "kind": row.kind.value,
                "said": row.said,
                "answer": row.answer,
                "by": row.answered_by,
                "answered_at": self._moment(row.answered_at),
            }

    def _messages(self, number: str, words: DossierWords) -> Iterable[Record]:
        talk = self._store.inbox.talk(number, _EVERYTHING)
        for row in talk:
            reason = "" if row.reason is None else words.explain(Trouble(row.reason, row.detail))
            yield {
                "number": number,
                "time": self._moment(row.at),
                "direction": row.direction.value,
                "id": row.id if row.direction is Direction.OUT else None,
                "text": row.text,
                "status": row.status.value if row.status is not None else "",
                "delivery": row.delivery.value if row.delivery is not None else "",
                "reason": reason,
            }

    def _steps(self, number: str, words: DossierWords) -> Iterable[Record]:
        ids = self._store.outbounds.ids(OutboundFilter(number=number))
        for start in range(0, len(ids), _PAGE):
            for row in self._store.outbounds.trail(ids[start : start + _PAGE]):
                yield {
                    "number": number,
                    "id": row.outbound,
                    "time": self._moment(row.event.at),
                    "step": words.cause(row.event.cause),
                    "status": row.event.status.value,
                    "by": row.event.actor,
                }

    def _drafts(self, whom: Whom) -> list[Record]:
        """Return drafts whose recipients name this person or one of the numbers."""
        named = [each for each in (*whom.numbers, whom.name) if each]
        return [
            {"name": draft.name, "text": draft.body}
            for draft in self._store.drafts.all()
            if any(each in draft.recipients for each in named)
        ]


_EVERYTHING = 1_000_000


def _person(row: ContactRow) -> list[Record]:
    known: dict[str, Cell] = {
        "first_name": row.first_name,
        "last_name": row.last_name,
        "organisation": row.organisation,
        "notes": row.notes,
        "language": row.language,
        "time_zone": row.time_zone,
        "groups": ", ".join(row.groups),
        **row.custom,
    }
    return [{name: value for name, value in known.items() if value}]


def _sheet(rows: Sequence[Record]) -> bytes:
    out = io.StringIO(newline="")
    sheet = csv.writer(out, quoting=csv.QUOTE_ALL)
    headings = list(dict.fromkeys(name for row in rows for name in row))
    sheet.writerow([sheets.shielded(name) for name in headings])
    for row in rows:
        sheet.writerow([sheets.shielded(_as_text(row.get(name))) for name in headings])
    # Excel takes a file for UTF-8 only by its mark.
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", errors="replace")


def _as_text(cell: Cell) -> str:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return "" if cell is None else str(cell)


_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em;"
    "color:#1c2430;background:#fff}table{border-collapse:collapse;width:100%}"
    "th,td{text-align:start;vertical-align:top;padding:.35em .6em;border-bottom:1px solid #d5dbe3;"
    "white-space:pre-wrap;overflow-wrap:anywhere}th{color:#55606e;white-space:normal}"
)


def _page(whom: Whom, tables: Mapping[str, Sequence[Record]], words: DossierWords, now: str) -> str:
    name = html.escape(whom.name or ", ".join(whom.numbers))
    head = (
        '<!DOCTYPE html><html><head><meta charset="utf-8">'
        f"<title>{name}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{html.escape(words.title)}: {name}</h1><p>{html.escape(words.made)} {now}</p>"
    )
    sections = (_section(key, rows, words) for key, rows in tables.items())
    return head + "".join(sections) + "</body></html>"


def _section(key: str, rows: Sequence[Record], words: DossierWords) -> str:
    title = f"<h2>{html.escape(words.tables.get(key, key))}</h2>"
    if not rows:
        return f"{title}<p>{html.escape(words.nothing)}</p>"
    names = list(dict.fromkeys(name for row in rows for name in row))
    heads = "".join(f"<th>{html.escape(words.columns.get(name, name))}</th>" for name in names)
    lines = "".join(
        "<tr>"
        + "".join(f'<td dir="auto">{html.escape(_as_text(row.get(name)))}</td>' for name in names)
        + "</tr>"
        for row in rows
    )
    return f"{title}<table><tr>{heads}</tr>{lines}</table>"
