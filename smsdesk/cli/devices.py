"""Commands around modems: `modems`, `sim`, `tour`."""

from __future__ import annotations

import argparse
import signal
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass, replace
from pathlib import Path

from smsdesk.cli import arguments
from smsdesk.cli.out import shown
from smsdesk.cli.parser import Commands
from smsdesk.cli.wiring import DONE, MISUSED, Finding, Room
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.sim.fault_specs import BadFaultError, Problem, parse
from smsdesk.sim.faults import Fault, Kind
from smsdesk.sim.options import SimOptions, read_header
from smsdesk.sim.profiles import CONDITIONS, PROFILES, profile_named
from smsdesk.ui import words

_MAX_MODEMS = 64
_LAST_PORT = 65_535
_LOOK_EVERY = 0.2


def add(commands: Commands) -> None:
    """Add the commands of this group."""
    modems = commands.add(
        "modems",
        _modems,
        "look for modems and say what stands in their way",
        [
            "modems",
            "modems --port /dev/ttyUSB0",
            "modems --port /dev/ttyUSB0 --keep-modemmanager-off",
        ],
    )
    modems.add_argument(
        "--port", metavar="URL", action="append", default=[], help="these alone, such as COM3"
    )
    manager = modems.add_mutually_exclusive_group()
    manager.add_argument(
        "--keep-modemmanager-off",
        action="store_true",
        help="write a udev rule that keeps ModemManager off the modems of these ports (with sudo)",
    )
    manager.add_argument(
        "--let-modemmanager-in", action="store_true", help="take those rules back (with sudo)"
    )
    _add_sim(commands)
    tour = commands.add(
        "tour", _tour, "play the whole main job on a virtual modem, and take pictures of it"
    )
    tour.add_argument(
        "--out",
        metavar="DIR",
        type=arguments.path,
        default=Path("smsdesk-tour"),
        help="where the pictures go (default: %(default)s)",
    )


def _add_sim(commands: Commands) -> None:
    sim = commands.add(
        "sim",
        _sim,
        "serve virtual modems until stopped",
        [
            "sim --tcp 7001 --modems 2",
            "sim --pty --link /tmp/modems --profile ec25+pin,huawei",
            "sim --pty --fault silence@3 --fault cms=42:every=5 --journal run.jsonl",
            "sim --replay run.jsonl",
        ],
    )
    # What is not said stands as None: it then comes from the journal that is replayed.
    sim.add_argument("--modems", metavar="N", type=_modem_count, help="how many (1)")
    sim.add_argument("--tcp", metavar="PORT", type=_tcp_port, help="first TCP port; 0: any")
    sim.add_argument("--pty", action="store_const", const=True, help="as terminals (POSIX)")
    sim.add_argument("--link", metavar="DIR", type=arguments.path, help="links to the terminals")
    sim.add_argument(
        "--profile",
        metavar="P",
        type=_profiles,
        help=f"how they behave: {', '.join(PROFILES)}; over any of them, with a plus, a condition: "
        f"{', '.join(CONDITIONS)}; several, with commas, in turn",
    )
    sim.add_argument(
        "--fault",
        metavar="SPEC",
        type=_fault,
        action="append",
        help="what goes wrong and when, as often as there are faults: "
        f"KIND[=VALUE][@N][:every=N][:p=CHANCE][:times=N][:in=STEP]; kinds: {', '.join(Kind)}",
    )
    sim.add_argument(
        "--latency", metavar="S", type=arguments.seconds, help="the network's time per text (0.5)"
    )
    sim.add_argument("--seed", metavar="N", type=int, help="of all that is left to chance (1)")
    sim.add_argument(
        "--journal", metavar="FILE", type=arguments.path, help="what happened, as JSON lines"
    )
    sim.add_argument(
        "--replay",
        metavar="JOURNAL",
        type=arguments.path,
        help="start as the last run of a journal did; options given as well go before its own",
    )


def _modem_count(value: str) -> int:
    number = arguments.positive(value)
    if number > _MAX_MODEMS:
        raise argparse.ArgumentTypeError(f"at most {_MAX_MODEMS}")
    return number


def _tcp_port(value: str) -> int:
    number = arguments.count(value)
    if number > _LAST_PORT:
        raise argparse.ArgumentTypeError(f"at most {_LAST_PORT}")
    return number


def _profiles(value: str) -> str:
    try:
        for name in value.split(","):
            profile_named(name)
    except KeyError:
        raise argparse.ArgumentTypeError(
            f"there is no profile “{value}”, but {', '.join(PROFILES)}; "
            f"over any of them there is {', '.join(CONDITIONS)}"
        ) from None
    return value


_FAULT_PROBLEMS = {
    Problem.UNKNOWN_KIND: "there is no such fault",
    Problem.VALUE_MISSING: "a value is missing",
    Problem.VALUE_NOT_TAKEN: "it takes no value",
    Problem.BAD_SECONDS: "this is no number of seconds",
    Problem.BAD_CODE: "this is no error number",
    Problem.BAD_TURN: "this is neither a number from 1 on nor a time",
    Problem.NO_TIME: "it comes with a text and at no time of its own",
    Problem.UNKNOWN_OPTION: "there is no such option",
    Problem.BAD_STAGE: "it can’t strike there",
    Problem.BAD_COUNT: "this is no number from 1 on",
    Problem.BAD_CHANCE: "this is no chance from 0 to 1",
}


def _fault(value: str) -> Fault:
    try:
        return parse(value)
    except BadFaultError as bad:
        wrong = f"“{value}”, character {bad.place}: {_FAULT_PROBLEMS[bad.problem]}"
        choices = f" (possible: {', '.join(bad.choices)})" if bad.choices else ""
        raise argparse.ArgumentTypeError(wrong + choices) from None


# modems


def _modems(args: Namespace, room: Room) -> int:
    if args.keep_modemmanager_off or args.let_modemmanager_in:
        return _steer_modem_manager(args, room)
    findings = room.wiring.diagnose(args.port)
    if room.out.as_json:
        room.out.document([_found(finding) for finding in findings])
        return DONE
    for finding in findings:
        for line in _found_lines(finding):
            room.out.line(shown(line))
    if not findings:
        room.out.line(words.explain(Trouble(Reason.NO_PORT)))
    return DONE


def _steer_modem_manager(args: Namespace, room: Room) -> int:
    """Write rules or take them back; the person is told what they are, and when they count."""
    if not args.port:
        room.out.note("Name the modem by --port.")
        return MISUSED
    off = args.keep_modemmanager_off
    rules = [str(room.wiring.steer_modem_manager(port, off=off)) for port in args.port]
    if room.out.as_json:
        room.out.document({"rules": rules, "modem_manager": "off" if off else "on"})
    for rule in rules:
        room.out.line(f"{'written' if off else 'removed'}: {shown(rule)}")
    room.out.line("Unplug the modem and plug it in again.")
    return DONE


def _found(finding: Finding) -> dict[str, object]:
    status, trouble = finding.status, finding.trouble
    return {
        "port": finding.port,
        "state": "ready" if trouble is None else "trouble",
        "reason": None if trouble is None else trouble.reason,
        "explanation": None if trouble is None else words.sentence(trouble),
        "remedy": None if trouble is None else words.remedy(trouble),
        "command": None if trouble is None else words.command(trouble) or None,
        "manufacturer": status.manufacturer or None,
        "model": status.model or None,
        "revision": status.revision or None,
        "imei": status.imei or None,
        "imsi": status.imsi or None,
        "operator": status.operator or None,
        "registration": status.registration,
        "signal_dbm": status.signal_dbm,
        "sms_storage": {"used": status.storage_used, "total": status.storage_total},
        "smsc": status.smsc or None,
        "warnings": [_warning(each) for each in status.warnings],
    }


def _warning(trouble: Trouble) -> dict[str, object]:
    return {
        "reason": trouble.reason,
        "explanation": words.sentence(trouble),
        "remedy": words.remedy(trouble),
    }


def _found_lines(finding: Finding) -> Iterator[str]:
    status, trouble = finding.status, finding.trouble
    model = " ".join(filter(None, (status.manufacturer, status.model)))
    yield f"{finding.port}  {model}".rstrip()
    if trouble is not None:
        yield f"  {words.explain(trouble)}"
        return
    signal_words = "" if status.signal_dbm is None else f", {status.signal_dbm} dBm"
    operator = status.operator or words.registration_words(status.registration)
    yield f"  ready: {operator}{signal_words}"
    if status.storage_total:
        yield f"  messages on the SIM: {status.storage_used} of {status.storage_total}"
    for warning in status.warnings:
        yield f"  {words.explain(warning)}"


# sim


def _sim(args: Namespace, room: Room) -> int:
    with _asked_to_end() as asked, room.wiring.serve_sim(_sim_options(args)) as server:
        if room.out.as_json:
            room.out.document({"urls": list(server.urls)})
        for url in server.urls:
            room.out.line(url)
        room.out.flush()
        while not asked and not server.wait(_LOOK_EVERY):
            pass
    return DONE


def _sim_options(args: Namespace) -> SimOptions:
    recorded = SimOptions() if args.replay is None else read_header(args.replay)
    if args.tcp is not None or args.pty or args.link is not None:
        recorded = replace(recorded, tcp=None, pty=False, link_dir=None)
    told = {
        "modems": args.modems,
        "tcp": args.tcp,
        "pty": args.pty,
        "link_dir": args.link,
        "profile": args.profile,
        "latency": args.latency,
        "seed": args.seed,
        "journal": args.journal,
        "faults": args.fault and tuple(args.fault),
    }
    return replace(recorded, **{name: value for name, value in told.items() if value is not None})


@contextmanager
def _asked_to_end() -> Iterator[list[int]]:
    """Give a list that Ctrl-C or a polite kill adds to, so that links and files are cleared away.

    An exception out of a signal handler could strike while a lock changes hands.
    """
    asked: list[int] = []
    wanted = (signal.SIGINT, signal.SIGTERM)
    before = [
        (number, signal.signal(number, lambda got, _: asked.append(got))) for number in wanted
    ]
    try:
        yield asked
    finally:
        for number, handler in before:
            signal.signal(number, handler)


# tour


def _tour(args: Namespace, room: Room) -> int:
    result = room.wiring.tour(args.out, lambda text: room.out.note(shown(text)))
    if room.out.as_json:
        room.out.document(
            {
                "steps": [_plain(step) for step in result.steps],
                "screenshots": [str(picture) for picture in result.screenshots],
            }
        )
    room.out.line(f"{len(result.steps)} steps, {len(result.screenshots)} pictures in {args.out}")
    return DONE


def _plain(step: object) -> object:
    return asdict(step) if is_dataclass(step) and not isinstance(step, type) else str(step)
