"""Commands of lists of people: `import`, and `imports` for those of the past."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from datetime import tzinfo

from smsdesk.cli import arguments, skips
from smsdesk.cli.known import one_modem
from smsdesk.cli.out import local, moment
from smsdesk.cli.parser import Commands
from smsdesk.cli.sending import add_file_options, reading
from smsdesk.cli.wiring import DONE, Room
from smsdesk.domain.imports import Clash, Conflicts, ImportRow, TakenBack
from smsdesk.domain.reasons import Trouble
from smsdesk.services import sim_book
from smsdesk.services.desk import Desk
from smsdesk.services.headings import FIELDS
from smsdesk.services.importer import Choices, ImportResult
from smsdesk.services.mapping import ColumnMapping
from smsdesk.services.tables import charset
from smsdesk.services.tables.table import MAX_FILE_BYTES, Table
from smsdesk.services.zones import desk_zone
from smsdesk.ui import words


def add(commands: Commands) -> None:
    """Add the commands of this group."""
    parser = commands.add(
        "import",
        _import,
        "bring a list of people into the address book (CSV, TSV, XLSX, VCF, or a SIM)",
        [
            "import people.csv --country KE --dry-run",
            "import --sim --dry-run",
            'import list.xlsx --map "Mother\'s mobile=phone" --map "Remarks=notes" --group 5b',
            'import form.csv --conflicts keep --origin "signed the form of 3 May"',
        ],
    )
    _add_source(parser)
    parser.add_argument("--group", metavar="G", default="", type=arguments.text)
    parser.add_argument(
        "--map",
        metavar="COLUMN=FIELD",
        action="append",
        default=[],
        type=arguments.column_and_field,
        help=f"what a column is: {', '.join(FIELDS)}, custom:NAME, or nothing to leave it out; "
        "remembered for the next list with the same headings",
    )
    _add_choices(parser)
    parser.add_argument("--dry-run", action="store_true", help="only say what would be done")
    parser.add_argument(
        "--rejects", metavar="FILE", type=arguments.path, help="write what was left out to a file"
    )
    past = commands.add(
        "imports",
        _imports,
        "show the imports of the past, or undo one",
        ["imports", "imports --undo 7 --dry-run", "imports --undo 7"],
    )
    past.add_argument(
        "--undo",
        metavar="ID",
        type=arguments.positive,
        help="remove who it made and give who it changed their former values; whoever was changed "
        "or texted since stays",
    )
    past.add_argument("--dry-run", action="store_true", help="only say what would be undone")


def _add_source(parser: ArgumentParser) -> None:
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument(
        "file", metavar="FILE", nargs="?", type=arguments.path, help="“-” reads pasted text"
    )
    source.add_argument("--sim", action="store_true", help="the names on the SIM of a modem")
    parser.add_argument("--port", metavar="URL", help="its modem (default: the one used before)")
    add_file_options(parser)


def _add_choices(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--conflicts",
        choices=[Conflicts.UPDATE.value, Conflicts.KEEP.value],
        default=Conflicts.UPDATE.value,
        help="where the list says otherwise of a known person: take its value, or keep ours "
        "(default: update)",
    )
    parser.add_argument(
        "--origin",
        metavar="TEXT",
        default="",
        type=arguments.text,
        help="where these people's consent comes from; kept as evidence with each number",
    )
    parser.add_argument(
        "--white-list",
        action="store_true",
        help="put the numbers that the list marks so on the white list",
    )


def _import(args: Namespace, room: Room) -> int:
    choices = Choices(
        region=args.country,
        group=args.group,
        conflicts=Conflicts(args.conflicts),
        origin=args.origin,
        white_list=args.white_list,
    )
    with room.desk() as desk:
        table = _from_sim(args, room, desk) if args.sim else _from_file(args, desk)
        columns = desk.importer.suggest_mapping(table, args.country).with_chosen(table, args.map)
        progress = room.out.progress("Importing")
        result = desk.importer.run(table, columns, choices, dry_run=args.dry_run, progress=progress)
        if args.rejects is not None:
            desk.exporter.rejects(args.rejects, table, result.skipped, skips.explanation)
    if room.out.as_json:
        room.out.document(_imported(result, table, columns, dry_run=args.dry_run))
    room.out.line(_in_words(result, dry_run=args.dry_run))
    skips.tell(room.out, result.skipped)
    return DONE


def _from_file(args: Namespace, desk: Desk) -> Table:
    if str(args.file) == "-":
        text, _ = charset.decode(sys.stdin.buffer.read(MAX_FILE_BYTES), args.encoding)
        return replace(desk.importer.read_pasted(text, args.country), name="stdin")
    return desk.importer.read(args.file, reading(args))


def _from_sim(args: Namespace, room: Room, desk: Desk) -> Table:
    progress = room.out.progress("Reading the SIM")
    return room.wiring.ask_modem(
        desk,
        one_modem(desk, room, args.port),
        lambda phone: sim_book.read(sim_book.at_once(phone), progress=progress),
    )


def _imported(
    result: ImportResult, table: Table, columns: ColumnMapping, *, dry_run: bool
) -> dict[str, object]:
    return {
        "rows": result.rows,
        "created": result.created,
        "updated": result.updated,
        "unchanged": result.unchanged,
        "skipped": [skips.as_json(skip, "value") for skip in result.skipped],
        "dry_run": dry_run,
        "kind": table.kind,
        "encoding": table.encoding or None,
        "delimiter": table.delimiter or None,
        "sheet": table.sheet or None,
        "mapping": dict(zip(table.headings, columns.fields, strict=True)),
        "import": result.run,
        "conflicts": [_clash(clash) for clash in result.clashes],
        "marked_for_white_list": result.marked,
        "opted_out": result.opted_out,
    }


def _clash(clash: Clash) -> dict[str, object]:
    return {
        "contact": clash.contact,
        "name": clash.name,
        "number": clash.number,
        "differences": [
            {"field": each.field, "kept": each.kept, "offered": each.offered}
            for each in clash.differences
        ],
    }


def _in_words(result: ImportResult, *, dry_run: bool) -> str:
    would = "would be " if dry_run else ""
    said = (
        f"Of {result.rows} rows: {result.created} people {would}new, {result.updated} "
        f"{would}completed, {result.unchanged} unchanged, {len(result.skipped)} left out"
    )
    if result.clashes:
        said += f"\nOf {len(result.clashes)} known people the list says otherwise (--conflicts)"
    if result.opted_out:
        said += f"\n{result.opted_out} of the numbers asked not to be texted, and stay blocked"
    if result.run is not None:
        said += f"\nTo take it back: smsdesk imports --undo {result.run}"
    return said


# The imports of the past.


def _imports(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        if args.undo is not None:
            return _undo(args, room, desk)
        rows = desk.past_imports.all()
        zone = desk_zone(desk.settings)
    if room.out.as_json:
        room.out.document([_past(row) for row in rows])
    room.out.table(
        ("id", "date", "list", "new", "completed", "unchanged", "left out", "undone"),
        (_past_line(row, zone) for row in rows),
    )
    return DONE


def _past(row: ImportRow) -> dict[str, object]:
    return {
        "id": row.id,
        "name": row.name,
        "kind": row.kind,
        "at": moment(row.at),
        "rows": row.read,
        "created": row.created,
        "updated": row.updated,
        "unchanged": row.unchanged,
        "skipped": row.refused,
        "origin": row.origin or None,
        "undone_at": moment(row.undone_at),
    }


def _past_line(row: ImportRow, zone: tzinfo) -> tuple[str, ...]:
    counts = map(str, (row.created, row.updated, row.unchanged, row.refused))
    return str(row.id), local(row.at, zone), row.name, *counts, local(row.undone_at, zone)


def _undo(args: Namespace, room: Room, desk: Desk) -> int:
    progress = room.out.progress("Undoing")
    done = desk.past_imports.take_back(args.undo, dry_run=args.dry_run, progress=progress)
    if room.out.as_json:
        room.out.document(_taken_back(args.undo, done, dry_run=args.dry_run))
        return DONE
    would = "would be " if args.dry_run else ""
    room.out.line(f"{done.removed} people {would}removed, {done.restored} {would}as before")
    if done.blocked:
        room.out.line(f"{done.blocked} numbers that it blocked stay blocked")
    for each in done.stays:
        room.out.note(f"  {each.name} stays: {words.sentence(Trouble(each.reason))}")
    return DONE


def _taken_back(run: int, done: TakenBack, *, dry_run: bool) -> dict[str, object]:
    return {
        "id": run,
        "removed": done.removed,
        "restored": done.restored,
        "gone": done.gone,
        "blocked": done.blocked,
        "stays": [
            {"contact": each.contact, "name": each.name, "reason": each.reason}
            for each in done.stays
        ],
        "dry_run": dry_run,
    }
