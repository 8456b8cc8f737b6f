"""What a server of virtual modems is told, and how that stands in its journal.

Owns the options and their form in the first line of a run, from which the run can be replayed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from smsdesk import __version__
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.sim.fault_specs import parse
from smsdesk.sim.faults import Fault
from smsdesk.sim.journal import START
from smsdesk.sim.profiles import profile_named


@dataclass(frozen=True, slots=True)
class SimOptions:
    """What `smsdesk sim` is told.

    `tcp` is the first port number, one per modem from there on; 0 takes free ones. With neither
    `tcp` nor `pty` there are terminals where the system has them, else free TCP ports; with both
    there are `modems` of each. `profile` may name several, separated by commas, which the modems
    take in turn. `latency` is the network's time for one text in seconds. `faults` are those of
    every modem. All that is left to chance follows from `seed`.
    """

    modems: int = 1
    tcp: int | None = None
    pty: bool = False
    link_dir: Path | None = None
    profile: str = "clean"
    latency: float = 0.5
    seed: int = 1
    journal: Path | None = None
    faults: tuple[Fault, ...] = ()


def header(options: SimOptions) -> Mapping[str, object]:
    """Return what the first line of a run says."""
    told: dict[str, object] = {
        each.name: getattr(options, each.name) for each in fields(options) if each.name != "journal"
    }
    told["link_dir"] = options.link_dir and str(options.link_dir)
    told["faults"] = [str(fault) for fault in options.faults]
    return {"version": __version__, "seed": options.seed, "options": told}


def read_header(path: Path) -> SimOptions:
    """Return the options of the last run in a journal, whose own journal is not one of them.

    Raises `Refusal`: FILE_MISSING, FILE_UNREADABLE, FILE_BROKEN (detail: file, line, what is
    wrong there), JOURNAL_WITHOUT_RUN (nothing in it says how a run began).
    """
    place, found = 0, None
    for number, line in enumerate(_lines(path), start=1):
        if START in line:
            told = _read_line(path, number, line)
            if told.get("what") == START:
                place, found = number, told
    if found is None:
        raise Refusal(Reason.JOURNAL_WITHOUT_RUN, str(path))
    try:
        return _options(found["options"])
    except (KeyError, TypeError, ValueError) as err:
        raise _broken(path, place, str(err)) from None


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        raise Refusal(Reason.FILE_MISSING, str(path)) from None
    except (OSError, ValueError):
        raise Refusal(Reason.FILE_UNREADABLE, str(path)) from None


def _read_line(path: Path, number: int, line: str) -> Mapping[str, Any]:
    try:
        told = json.loads(line)
    except ValueError as err:
        raise _broken(path, number, str(err)) from None
    if not isinstance(told, dict):
        raise _broken(path, number, line[:40])
    return told


def _broken(path: Path, number: int, detail: str) -> Refusal:
    return Refusal(Reason.FILE_BROKEN, f"{path}:{number}: {detail}")


def _options(told: Mapping[str, Any]) -> SimOptions:
    tcp, link = told.get("tcp"), told.get("link_dir")
    options = SimOptions(
        modems=int(told["modems"]),
        tcp=None if tcp is None else int(tcp),
        pty=bool(told["pty"]),
        link_dir=None if link is None else Path(link),
        profile=str(told["profile"]),
        latency=float(told["latency"]),
        seed=int(told["seed"]),
        faults=tuple(parse(spec) for spec in told["faults"]),
    )
    for name in options.profile.split(","):
        profile_named(name)
    return options
