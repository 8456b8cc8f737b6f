"""Commands about the data directory: `settings`, `check`, `backup`, `restore`."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime

from smsdesk.cli import arguments
from smsdesk.cli.out import shown
from smsdesk.cli.parser import Commands
from smsdesk.cli.wiring import DONE, REFUSED, Room
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.services.desk import Desk
from smsdesk.services.ownership import hold_lanes
from smsdesk.store import backup
from smsdesk.ui import words


def add(commands: Commands) -> None:
    """Add the commands of this group."""
    settings = commands.add(
        "settings",
        _settings,
        "show or set a setting",
        ["settings", "settings default_region KE", "settings test_mode yes"],
    )
    settings.add_argument("key", metavar="KEY", nargs="?")
    settings.add_argument("value", metavar="VALUE", nargs="?", type=arguments.text)
    commands.add("check", _check, "check the data file")
    copy = commands.add("backup", _backup, "copy the data file, also while it is in use")
    copy.add_argument("file", metavar="FILE", type=arguments.path)
    back = commands.add("restore", _restore, "bring a copy of the data file back")
    back.add_argument("file", metavar="FILE", type=arguments.path)


def _settings(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        if args.value is not None:
            desk.settings.put(args.key, args.value)
            _say_held(args.key, room, desk)
        values = (
            desk.settings.all() if args.key is None else {args.key: desk.settings.get(args.key)}
        )
    if room.out.as_json:
        room.out.document(values)
    room.out.table(("setting", "value"), values.items())
    return DONE


def _say_held(key: str, room: Room, desk: Desk) -> None:
    """Say that what test mode held back waits for a word of its own."""
    held = desk.consenting.tested() if key == "test_mode" and not desk.consenting.test_mode else 0
    if held and not room.out.as_json:
        room.out.note(f"{held} messages are held back: “smsdesk test-mode off --held send|cancel”.")


def _check(_args: Namespace, room: Room) -> int:
    try:
        with room.desk() as desk:
            problems = desk.store.check()
    except Refusal as refusal:
        if refusal.reason not in (Reason.DATA_DAMAGED, Reason.DATA_NEWER):
            raise
        problems = [words.explain(refusal.trouble)]
    if room.out.as_json:
        room.out.document({"ok": not problems, "problems": problems})
    for problem in problems:
        room.out.note(shown(problem))
    if not problems:
        room.out.line("The data file is in order.")
    return REFUSED if problems else DONE


def _backup(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        desk.store.backup(args.file)
    if room.out.as_json:
        room.out.document({"ok": True, "problems": [], "file": str(args.file)})
    room.out.line(f"Copied to {args.file}")
    return DONE


def _restore(args: Namespace, room: Room) -> int:
    room.directory.mkdir(parents=True, exist_ok=True)
    with hold_lanes(room.directory, "smsdesk restore"):
        kept = backup.restore(args.file, room.directory, datetime.now(UTC))
    if room.out.as_json:
        aside = None if kept is None else str(kept)
        room.out.document({"ok": True, "problems": [], "file": str(args.file), "kept": aside})
    room.out.line(f"Brought back from {args.file}")
    if kept is not None:
        room.out.line(f"What was there before is kept in {kept}")
    return DONE
