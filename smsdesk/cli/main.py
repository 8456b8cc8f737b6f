"""The way of one command: read the arguments, do it, say what the world said."""

from __future__ import annotations

import contextlib
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from smsdesk import paths
from smsdesk.cli.out import Out
from smsdesk.cli.wiring import DONE, INTERRUPTED, REFUSED, Room, Wiring
from smsdesk.domain.errors import Refusal


def main(argv: Sequence[str], wiring: Wiring) -> int:
    """Run the command line and return the exit status: 0 done, 1 refused, 2 wrong usage."""
    try:
        arguments = _read(argv)
    except SystemExit as end:  # argparse has said what was wrong, or shown its help
        return end.code if isinstance(end.code, int) else REFUSED
    out = Out(sys.stdout, sys.stderr, as_json=getattr(arguments, "json", False))
    room = Room(wiring, out, paths.data_dir(getattr(arguments, "data_dir", None)))
    try:
        status = _run(arguments, room)
        out.flush()
    except BrokenPipeError:
        _forget_stdout()
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _read(argv: Sequence[str]) -> Namespace:
    if not argv:
        return Namespace(command=None)
    return whole_parser().parse_args(list(argv))


def whole_parser() -> ArgumentParser:
    """Return the parser with every command."""
    # All commands are described before one is chosen: the window does not wait for that.
    from smsdesk.cli import (
        book,
        consents,
        devices,
        email,
        keeping,
        messages,
        parser,
        pdus,
        phone,
        sending,
    )

    reader, commands = parser.build()
    for group in (sending, messages, book, consents, devices, email, phone, pdus, keeping):
        group.add(commands)
    return reader


def _run(arguments: Namespace, room: Room) -> int:
    try:
        if arguments.command is None:
            return room.wiring.window(room.directory)
        status: int = arguments.run(arguments, room)
    except Refusal as refusal:
        room.out.refused(refusal.trouble)
        return REFUSED
    return status


def _forget_stdout() -> None:
    """Nobody reads any more: let what is left go nowhere instead of failing again at the end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
