"""Commands that show messages: `outbox` and `inbox`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from datetime import tzinfo
from typing import TypeVar

from smsdesk.cli import arguments
from smsdesk.cli.out import Out, local, moment, shown
from smsdesk.cli.parser import Commands
from smsdesk.cli.wiring import DONE, Room
from smsdesk.domain.message import NO_SHIFT
from smsdesk.domain.reasons import Trouble
from smsdesk.domain.status import Status
from smsdesk.domain.views import InboundRow, OutboundFilter, OutboundRow
from smsdesk.services.zones import desk_zone
from smsdesk.ui import words

_PAGE = 500
_FOR_PEOPLE = 50
"""Rows that a person gets where no limit was given; scripts get all."""
_TEXT = 50

_ROW = TypeVar("_ROW")


def add(commands: Commands) -> None:
    """Add the commands of this group."""
    outbox = commands.add(
        "outbox",
        _outbox,
        "show messages that are to go out or went out, the newest first",
        ["outbox --status FAILED", "outbox --batch 7 --json"],
    )
    outbox.add_argument("--batch", metavar="N", type=int, help="only those of this sending")
    outbox.add_argument(
        "--status",
        metavar="S",
        type=str.upper,
        choices=[status.value for status in Status],
        help=f"only those that are {', '.join(Status)}",
    )
    outbox.add_argument("--limit", metavar="N", type=arguments.count)
    inbox = commands.add("inbox", _inbox, "show received texts, the newest first")
    inbox.add_argument("--unread", action="store_true", help="only those that nobody has read")
    inbox.add_argument("--limit", metavar="N", type=arguments.count)


def paged(ids: Sequence[int], page: Callable[[Sequence[int]], list[_ROW]]) -> Iterator[_ROW]:
    """Give rows page by page."""
    for start in range(0, len(ids), _PAGE):
        yield from page(ids[start : start + _PAGE])


def limited(out: Out, ids: Sequence[int], limit: int | None) -> Sequence[int]:
    """Cut a list to what was asked for; tell a person that there is more."""
    if limit is None and not out.as_json:
        limit = _FOR_PEOPLE
    if limit is None or len(ids) <= limit:
        return ids
    if not out.as_json:
        out.note(f"{limit} of {len(ids)} (--limit shows more)")
    return ids[:limit]


def _outbox(args: Namespace, room: Room) -> int:
    statuses = (Status(args.status),) if args.status else ()
    with room.desk() as desk:
        zone = desk_zone(desk.settings)
        found = desk.store.outbounds.ids(OutboundFilter(batch=args.batch, statuses=statuses))
        rows = paged(limited(room.out, found, args.limit), desk.store.outbounds.page)
        if room.out.as_json:
            room.out.documents(map(_sent, rows))
        else:
            room.out.table(
                ("id", "number", "status", "delivery", "when", "text"),
                (_sent_line(row, zone) for row in rows),
            )
    return DONE


def _sent(row: OutboundRow) -> dict[str, object]:
    return {
        "id": row.id,
        "batch": row.batch,
        "number": row.number,
        "text": row.text,
        "status": row.status,
        "reason": row.reason,
        "detail": row.detail,
        "explanation": words.sentence(Trouble(row.reason, row.detail)) if row.reason else None,
        "priority": row.priority,
        "flash": row.flash,
        "due_at": moment(row.due_at),
        "deliver_by": moment(row.deliver_by),
        "route": row.route or None,
        "parts": row.parts,
        "tables": None if row.shift == NO_SHIFT else row.shift._asdict(),
        "references": list(row.references),
        "delivery": row.delivery,
        "delivery_reason": row.delivery_reason,
        "attempts": row.attempts,
        "queued_at": moment(row.queued_at),
        "sent_at": moment(row.sent_at),
        "delivered_at": moment(row.delivered_at),
    }


def _sent_line(row: OutboundRow, zone: tzinfo) -> tuple[str, ...]:
    return (
        str(row.id),
        row.number,
        words.status_word(row.status),
        words.delivery_word(row.delivery),
        local(row.sent_at or row.due_at, zone),
        shown(row.text, _TEXT),
    )


def _inbox(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        zone = desk_zone(desk.settings)
        found = desk.store.inbox.ids(unread_only=args.unread)
        rows = paged(limited(room.out, found, args.limit), desk.store.inbox.page)
        if room.out.as_json:
            room.out.documents(map(_received, rows))
        else:
            room.out.table(
                ("id", "sender", "when", "text"), (_received_line(row, zone) for row in rows)
            )
    return DONE


def _received(row: InboundRow) -> dict[str, object]:
    return {
        "id": row.id,
        "sender": row.sender,
        "name": row.name or None,
        "text": row.text,
        "sent_at": moment(row.sent_at),
        "received_at": moment(row.received_at),
        "read": row.read,
        "modem": row.imei or None,
        "missing_parts": row.missing,
        "content": row.content.value,
    }


def _received_line(row: InboundRow, zone: tzinfo) -> tuple[str, ...]:
    unread = "" if row.read else "* "
    sender = f"{row.name} ({row.sender})" if row.name else row.sender
    text = row.text or words.content_words(row.content)
    return str(row.id), shown(sender, 40), local(row.received_at, zone), unread + shown(text, _TEXT)
