"""The parser: every command with its options, assembled from the groups of commands."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from smsdesk.cli.wiring import Command
from smsdesk.paths import DATA_DIR_VARIABLE
from smsdesk.services.release import release

_DESCRIPTION = "Text 1 or 10,000 people through a GSM modem, see who got it, and read the replies."
_EPILOG = """\
Without a command the window opens. “smsdesk COMMAND --help” tells more of a command.

examples:
  smsdesk send +15005550006 --text "The office is closed today."
  smsdesk bulk members.xlsx --text "Hello {first name|friend}, we meet at 7." --country US
  smsdesk run --until-idle
  smsdesk import people.csv --country KE --group Volunteers --dry-run
  smsdesk outbox --status FAILED --json

exit status: 0 done, 1 it could not be done (the reason is on stderr), 2 wrong usage
"""


class Commands:
    """Adds commands to the parser; every one of them knows the common options."""

    def __init__(self, subparsers: Any, common: argparse.ArgumentParser) -> None:
        """Take argparse's own object for sub-commands."""
        self._subparsers = subparsers
        self._common = common

    def add(
        self, name: str, run: Command, summary: str, examples: Sequence[str] = ()
    ) -> argparse.ArgumentParser:
        """Add a command that is done by `run`; `summary` is its one line in the list."""
        shown = "".join(f"  smsdesk {example}\n" for example in examples)
        parser: argparse.ArgumentParser = self._subparsers.add_parser(
            name,
            parents=[self._common],
            help=summary,
            description=f"{summary[0].upper()}{summary[1:]}.",
            epilog=f"examples:\n{shown}" if shown else None,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        parser.set_defaults(run=run)
        return parser


def _common() -> argparse.ArgumentParser:
    """Return the options that may stand before or after the command."""
    common = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    common.add_argument(
        "--data-dir",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help=f"where the data is kept (also {DATA_DIR_VARIABLE})",
    )
    common.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help="print one JSON document on stdout and nothing else",
    )
    return common


class _Version(argparse.Action):
    """Says which release this is; only then it is looked up."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:  # noqa: A002 - argparse's name
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        sys.stdout.write(f"smsdesk {release()}\n")
        parser.exit()


def build() -> tuple[argparse.ArgumentParser, Commands]:
    """Return the parser without commands, and what adds them."""
    common = _common()
    parser = argparse.ArgumentParser(
        prog="smsdesk",
        parents=[common],
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, help="show which smsdesk this is, and end")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    return parser, Commands(subparsers, common)
