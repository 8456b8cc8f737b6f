"""Commands that send: `send`, `bulk`, `run`."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from smsdesk.cli import arguments, skips
from smsdesk.cli.known import known_ways, say_test_mode, ways_named
from smsdesk.cli.out import shown
from smsdesk.cli.parser import Commands
from smsdesk.cli.wiring import DONE, REFUSED, Room
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import Priority, Recipient, Skipped
from smsdesk.domain.policy import Policy
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.services.compose import QueueResult
from smsdesk.services.desk import Desk
from smsdesk.services.foreground import RunTotals
from smsdesk.services.ownership import holder
from smsdesk.services.recording import Recording
from smsdesk.services.tables.reader import Reading
from smsdesk.services.zones import desk_zone


def add(commands: Commands) -> None:
    """Add the commands of this group."""
    send = commands.add(
        "send",
        _send,
        "queue one text to some numbers",
        [
            'send +15005550006 --text "The office is closed today."',
            'send 07400123456 07400123457 --text "Practice is off." --at 2026-11-23T08:00',
            'send --group Parents --text "No school today."',
        ],
    )
    send.add_argument("numbers", metavar="NUMBER", nargs="*", type=arguments.text)
    send.add_argument(
        "--group",
        metavar="G",
        action="append",
        default=[],
        type=arguments.text,
        help="everybody in a group of the address book; may be repeated",
    )
    _add_text(send)
    _add_when(send)
    bulk = commands.add(
        "bulk",
        _bulk,
        "queue a text of their own to everybody in a list (CSV, TSV, XLSX, VCF)",
        ['bulk members.xlsx --text "Hello {first name|friend}, we meet at 7." --country US'],
    )
    bulk.add_argument("file", metavar="FILE", type=arguments.path)
    _add_text(bulk, "; {column} stands for a cell of the row, {column|word} for a word if empty")
    bulk.add_argument("--name", default="", type=arguments.text, help="a name for this sending")
    bulk.add_argument("--column", metavar="HEADING", help="the column with the numbers")
    add_file_options(bulk)
    _add_when(bulk)
    run = commands.add(
        "run",
        _run,
        "send and receive in the foreground, until stopped",
        ["run --until-idle", "run --port /dev/ttyUSB0", "run --port virtual://demo --until-idle"],
    )
    run.add_argument(
        "--port",
        metavar="URL",
        action="append",
        default=[],
        help="a modem: /dev/ttyUSB0, COM3, socket://host:port, virtual://name; or an account:"
        " email, email:desk@example.org; may be repeated (default: the modems used before and the"
        " accounts, else the modems that are found)",
    )
    run.add_argument(
        "--until-idle", action="store_true", help="end when nothing is left to do or to wait for"
    )
    run.add_argument(
        "--timeout", metavar="S", type=arguments.seconds, help="end after so many seconds"
    )
    run.add_argument(
        "--trace",
        metavar="FILE",
        type=arguments.path,
        help="write what the modems are told and say; numbers and texts are masked",
    )
    run.add_argument(
        "--trace-all", action="store_true", help="with --trace: numbers and texts as they are"
    )


def add_file_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that help to read a list."""
    parser.add_argument(
        "--country",
        metavar="CC",
        type=arguments.country,
        help="two letters: the country of numbers without a country code",
    )
    parser.add_argument("--encoding", metavar="NAME", help="letters of a text file, if not guessed")
    parser.add_argument("--delimiter", metavar="C", type=arguments.delimiter)
    parser.add_argument(
        "--quote", metavar="C", help="what cells stand in, if not guessed (nothing: none)"
    )
    parser.add_argument("--sheet", metavar="NAME", help="the sheet of a spreadsheet")
    parser.add_argument(
        "--headings",
        metavar="yes|no",
        type=arguments.yes_or_no,
        help="whether the first line holds headings, if not guessed",
    )


def reading(args: argparse.Namespace) -> Reading:
    """Return how these options want a list to be read."""
    return Reading(args.encoding, args.delimiter, args.quote, args.sheet, args.headings)


def _add_text(parser: argparse.ArgumentParser, more: str = "") -> None:
    parser.add_argument(
        "--text", metavar="T", required=True, type=arguments.text, help=f"the text{more}"
    )


def _add_when(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--at",
        metavar="ISO",
        type=arguments.moment,
        help="not before this time, on the clock of this desk's time zone",
    )
    parser.add_argument("--by", metavar="ISO", type=arguments.moment, help="give up after it")
    parser.add_argument(
        "--priority",
        metavar="N",
        type=int,
        default=Priority.NORMAL,
        help="the larger goes first (-10 low, 0 normal, 10 high)",
    )
    parser.add_argument(
        "--any-hour", action="store_true", help="send in quiet hours too, where there are any"
    )
    parser.add_argument(
        "--flash",
        action="store_true",
        help="pops up on the screen at once; most phones do not keep it",
    )
    parser.add_argument(
        "--route",
        metavar="NAME",
        help="through this modem (its URL) or account (email, email:desk@example.org) alone; or"
        " rules: a modem, by the rules; first: a modem, and email if none works; carrier: email"
        " where the carrier takes it, else a modem (default: the setting sending_policy)",
    )


def _send(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        say_test_mode(room, desk)
        route, policy = _way(desk, args.route)
        result = desk.compose.queue(
            args.text,
            _recipients(args, desk),
            at=_moment(args.at, desk),
            by=_moment(args.by, desk),
            priority=args.priority,
            route=route,
            policy=policy,
            merge=False,
            any_hour=args.any_hour,
            flash=args.flash,
        )
    queued = [{"id": message.id, "number": message.number} for message in result.queued]
    return _tell(room, result, queued, result.skipped)


def _moment(given: arguments.Moment | None, desk: Desk) -> datetime | None:
    return None if given is None else given.at(desk_zone(desk.settings))


def _way(desk: Desk, name: str | None) -> tuple[str | None, Policy | None]:
    """Return the route that was named, or the way to choose one."""
    if name in tuple(Policy):
        return None, Policy(name)
    return (ways_named(desk, name)[0].url if name else None), None


def _recipients(args: Namespace, desk: Desk) -> list[Recipient]:
    """Return the numbers and the people of the groups; whom two groups hold is there once."""
    members = dict.fromkeys(each for group in args.group for each in desk.people.members(group))
    return [*map(Recipient, args.numbers), *desk.people.recipients(list(members))]


def _bulk(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        say_test_mode(room, desk)
        table = desk.importer.read(args.file, reading(args))
        route, policy = _way(desk, args.route)
        found = desk.importer.recipients(table, args.column, args.country)
        result = QueueResult(None, (), ())
        if found.recipients:
            result = desk.compose.queue(
                args.text,
                found.recipients,
                name=args.name or table.name,
                at=_moment(args.at, desk),
                by=_moment(args.by, desk),
                priority=args.priority,
                route=route,
                policy=policy,
                any_hour=args.any_hour,
                flash=args.flash,
            )
    skipped = sorted((*found.skipped, *result.skipped), key=lambda skip: skip.row or 0)
    return _tell(room, result, len(result.queued), skipped)


def _tell(room: Room, result: QueueResult, queued: object, skipped: Sequence[Skipped]) -> int:
    if room.out.as_json:
        left_out = [skips.as_json(skip) for skip in skipped]
        room.out.document({"batch": result.batch, "queued": queued, "skipped": left_out})
    skips.tell(room.out, skipped)
    if result.batch is None:
        if room.out.as_json or not skipped:
            room.out.explain(Refusal(Reason.NO_RECIPIENTS).trouble)
        return REFUSED
    room.out.line(f"Queued: {len(result.queued)} (batch {result.batch})")
    if not room.out.as_json and not holder(room.directory):
        room.out.note("Nothing is sending now: open smsdesk, or run “smsdesk run”.")
    return DONE


def _run(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        named = [order for port in args.port for order in ways_named(desk, port)]
        orders = named or known_ways(desk, room)
        say_test_mode(room, desk)
        if not room.out.as_json:
            room.out.note(
                f"Sending and receiving through {shown(', '.join(order.url for order in orders))}"
            )
        with _recording(args, desk) as recording:
            totals = room.wiring.run_lanes(
                desk,
                orders,
                until_idle=args.until_idle,
                timeout=args.timeout,
                report=_Totals(room).tell,
                recording=recording,
            )
    if room.out.as_json:
        room.out.document(_totals(totals))
    room.out.line(_in_words(totals))
    # What is in the way was said when it came up.
    return DONE if totals.trouble is None else REFUSED


@contextmanager
def _recording(args: Namespace, desk: Desk) -> Iterator[Recording | None]:
    if args.trace is None:
        yield None
        return
    recording = Recording(args.trace, desk.clock, masked=not args.trace_all)
    try:
        yield recording
    finally:
        recording.close()


def _totals(totals: RunTotals) -> dict[str, int]:
    return {
        "sent": totals.sent,
        "failed": totals.failed,
        "unknown": totals.unknown,
        "received": totals.received,
        "waiting": totals.waiting,
    }


def _in_words(totals: RunTotals) -> str:
    return "  ".join(f"{name} {number}" for name, number in _totals(totals).items())


class _Totals:
    """Turns totals into progress: what is done of all, and what is in the way of the rest."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._report = room.out.progress("Sent")
        self._told: Trouble | None = None

    def tell(self, totals: RunTotals) -> None:
        if totals.trouble is not None and totals.trouble != self._told:
            self._room.out.explain(totals.trouble)
        self._told = totals.trouble
        done = totals.sent + totals.failed + totals.unknown
        if totals.waiting:
            self._report(done, done + totals.waiting)
