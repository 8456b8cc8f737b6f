"""The manual page smsdesk(1), written from the command line's own parser."""

from __future__ import annotations

import argparse
import textwrap
import time
from collections.abc import Iterator

from smsdesk.cli.main import whole_parser
from tools.package.facts import SUMMARY, VERSION, epoch

_FILES = (
    ("~/.local/share/smsdesk", "the data: messages, people, settings"),
    ("/etc/udev/rules.d/78-smsdesk-*.rules", "modems that ModemManager leaves alone, if asked for"),
)
_VARIABLES = (
    ("SMSDESK_DATA_DIR", "where the data is kept, in place of the user's data directory"),
    ("SMSDESK_PIN", "the PIN of the SIM, for programs that nobody sits at"),
    ("SMSDESK_PORTS", "folders with further terminals, separated by colons"),
)


def page() -> str:
    """Return the page in the man(7) language."""
    date = time.strftime("%Y-%m-%d", time.gmtime(epoch()))
    return "\n".join([*_head(date), *_body(whole_parser()), ""])


def _head(date: str) -> Iterator[str]:
    yield f'.TH SMSDESK 1 "{date}" "smsdesk {VERSION}" "User Commands"'
    yield ".SH NAME"
    yield f"smsdesk \\- {SUMMARY}"
    yield ".SH SYNOPSIS"
    yield ".B smsdesk"
    yield "[\\fIoptions\\fR] [\\fIcommand\\fR [\\fIarguments\\fR]]"


def _body(reader: argparse.ArgumentParser) -> Iterator[str]:
    described, names = _commands(reader)
    yield ".SH DESCRIPTION"
    yield _text(reader.description or "")
    yield "Without a command the window opens."
    yield ".SH OPTIONS"
    yield from _options(reader)
    yield ".SH COMMANDS"
    for name, summary in names.items():
        yield f".SS {name}"
        yield _text(f"{summary[0].upper()}{summary[1:]}.")
        yield from _usage(described[name])
        yield from _options(described[name], leave_out=("--data-dir", "--json", "--help"))
        yield from _examples(described[name])
    yield from _listed("ENVIRONMENT", _VARIABLES)
    yield from _listed("FILES", _FILES)
    yield ".SH EXIT STATUS"
    yield "0: done. 1: it could not be done, the reason is on stderr. 2: wrong usage."


def _commands(
    reader: argparse.ArgumentParser,
) -> tuple[dict[str, argparse.ArgumentParser], dict[str, str]]:
    (action,) = [
        one
        for one in reader._actions  # noqa: SLF001 - argparse has no other list of them
        if isinstance(one, argparse._SubParsersAction)  # noqa: SLF001 - nor a name for these
    ]
    names = {one.dest: one.help or "" for one in action._choices_actions}  # noqa: SLF001 - as above
    return dict(action.choices), names


def _usage(reader: argparse.ArgumentParser) -> Iterator[str]:
    usage = " ".join(reader.format_usage().removeprefix("usage: ").split())
    yield ".PP"
    yield f"\\fB{_text(usage)}\\fR"


def _options(reader: argparse.ArgumentParser, leave_out: tuple[str, ...] = ()) -> Iterator[str]:
    formatter = argparse.HelpFormatter("smsdesk")
    for action in reader._actions:  # noqa: SLF001 - argparse has no other list of them
        if isinstance(action, argparse._SubParsersAction) or action.help is argparse.SUPPRESS:  # noqa: SLF001 - as above
            continue
        if set(leave_out) & {*action.option_strings}:
            continue
        yield ".TP"
        yield f"\\fB{_text(formatter._format_action_invocation(action))}\\fR"  # noqa: SLF001 - the words that --help shows
        yield _text(formatter._expand_help(action)) if action.help else "\\&"  # noqa: SLF001 - as above


def _examples(reader: argparse.ArgumentParser) -> Iterator[str]:
    lines = (reader.epilog or "").splitlines()[1:]
    if lines:
        yield ".PP"
        yield "Examples:"
        yield ".PP"
        yield ".nf"
        yield from (f"    {_safe(line.strip())}" for line in lines if line.strip())
        yield ".fi"


def _listed(title: str, rows: tuple[tuple[str, str], ...]) -> Iterator[str]:
    yield f".SH {title}"
    for name, words in rows:
        yield ".TP"
        yield f"\\fI{_text(name)}\\fR"
        yield _text(words)


_LINE = 78
_SIGNS = {"“": "\\(lq", "”": "\\(rq", "’": "\\(cq", "…": "...", "–": "\\(en", "→": "\\(->"}


def _text(words: str) -> str:
    """Return words in short lines in which nothing is taken for a request."""
    lines = textwrap.wrap(_safe(words), _LINE, break_long_words=False, break_on_hyphens=False)
    return "\n".join(f"\\&{line}" if line.startswith((".", "'")) else line for line in lines)


def _safe(words: str) -> str:
    safe = " ".join(map(_breakable, words.replace("\\", "\\e").replace("-", "\\-").split(" ")))
    for sign, name in _SIGNS.items():
        safe = safe.replace(sign, name)
    return safe


def _breakable(word: str) -> str:
    """Let a word that is as long as half a line be broken before its brackets."""
    return word.replace("[", "\\:[") if len(word) > _LINE // 2 else word
