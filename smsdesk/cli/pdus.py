"""Commands about PDUs: `decode` and `encode`."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from smsdesk.cli import arguments
from smsdesk.cli.out import shown
from smsdesk.cli.parser import Commands
from smsdesk.cli.wiring import DONE, REFUSED, Room
from smsdesk.codec import segment, smart
from smsdesk.codec.alphabet import LANGUAGES, NO_SHIFT, Shift
from smsdesk.codec.errors import CodecError
from smsdesk.codec.explain import Explained, explain
from smsdesk.codec.pdu import EncodedPdu, encode_submit
from smsdesk.codec.problems import MEANINGS, Problem
from smsdesk.codec.segment import Alphabet, Count
from smsdesk.codec.smart import Saving
from smsdesk.domain.message import Concat

_ALPHABETS = {"auto": None, "gsm7": Alphabet.GSM7, "ucs2": Alphabet.UCS2}
_FLASH = 0


def add(commands: Commands) -> None:
    """Add the commands of this group."""
    decode = commands.add(
        "decode",
        _decode,
        "explain a PDU",
        ["decode 07912180958729F6040B914151551512F20000115091223544805465B9BC2E03", "decode -"],
    )
    decode.add_argument("pdu", metavar="HEX", help="the PDU; - reads one per line from stdin")
    decode.add_argument(
        "--direction", choices=("in", "out"), help="received or sent (default: as it looks)"
    )
    encode = commands.add(
        "encode",
        _encode,
        "show the PDUs that would be sent",
        ['encode +15005550006 "See you at 7"', 'encode +15005550006 "Alarm!" --flash --report'],
    )
    encode.add_argument("number", metavar="NUMBER", type=arguments.text)
    encode.add_argument("text", metavar="TEXT", type=arguments.text)
    kind = encode.add_mutually_exclusive_group()
    kind.add_argument("--flash", action="store_true", help="shown at once, kept nowhere (class 0)")
    kind.add_argument("--class", dest="message_class", metavar="0-3", type=int, choices=range(4))
    encode.add_argument("--alphabet", choices=tuple(_ALPHABETS), default="auto")
    encode.add_argument("--report", action="store_true", help="ask for a delivery report")
    encode.add_argument(
        "--validity", metavar="MIN", type=arguments.positive, help="how long it may wait"
    )
    encode.add_argument(
        "--smart", action="store_true", help="plain quotes, dashes, spaces … in place of others"
    )
    encode.add_argument(
        "--tables",
        metavar="LANG,…",
        type=_languages,
        default=(),
        help=f"national tables to use where they save parts: {', '.join(LANGUAGES)}",
    )
    encode.add_argument(
        "--reference",
        metavar="0-255",
        type=int,
        choices=range(256),
        default=0,
        help="of the parts of a long text (default: %(default)s)",
    )


def _languages(value: str) -> tuple[int, ...]:
    try:
        return tuple(LANGUAGES[code.strip().lower()] for code in value.split(","))
    except KeyError as unknown:
        raise ArgumentTypeError(f"there is no table for {unknown}") from None


# decode


def _decode(args: Namespace, room: Room) -> int:
    if args.pdu == "-":
        for line in sys.stdin.buffer:
            found = _explained(line.decode("utf-8", errors="replace"), args.direction)
            room.out.record(_as_json(found))
        return DONE
    found = _explained(args.pdu, args.direction)
    if room.out.as_json:
        room.out.document(_as_json(found))
    if found.type is None:
        problems = ", ".join(MEANINGS[code] for code in found.problems)
        room.out.note(shown(f"“{args.pdu[:60]}” is not the PDU of a text message ({problems})."))
        return REFUSED
    room.out.table(("field", "value"), _lines(found))
    return DONE


def _explained(line: str, direction: str | None) -> Explained:
    pdu = line.strip()
    found = explain(pdu, "out" if direction == "out" else "in")
    if direction is None and Problem.WRONG_DIRECTION in found.problems:
        found = explain(pdu, "out")
    return found


def _as_json(found: Explained) -> dict[str, object]:
    return {**asdict(found), "problems": list(found.problems)}


# decode, for a person

_WHAT = {
    "SMS-DELIVER": "SMS-DELIVER: a text to us",
    "SMS-SUBMIT": "SMS-SUBMIT: a text from us",
    "SMS-STATUS-REPORT": "SMS-STATUS-REPORT: what became of a text",
    "SMS-COMMAND": "SMS-COMMAND: an order about an earlier text",
}
_CLASSES = {
    0: "0 (flash: shown at once, kept nowhere)",
    1: "1 (kept in the phone)",
    2: "2 (kept on the SIM)",
    3: "3 (for a connected device)",
}
_ALPHABET_NAMES = {
    "gsm7": "GSM 7-bit",
    "ucs2": "UCS-2 (UTF-16)",
    "8bit": "8-bit data",
}
_COMMANDS = {0: "enquiry", 1: "no report any more", 2: "delete", 3: "report wanted"}


def _lines(found: Explained) -> Iterable[tuple[str, str]]:
    """Yield what is known, in words, each under its name."""
    for name, value in (*_envelope(found), *_content(found), *_marks(found)):
        if value:
            yield name, value
    for code in found.problems:
        yield "problem", f"{code}: {MEANINGS[code]}"
    yield "PDU", found.raw


def _envelope(found: Explained) -> Iterable[tuple[str, str | None]]:
    yield "type", _WHAT.get(found.type or "")
    yield "service centre", found.smsc
    whose = "from" if found.type == "SMS-DELIVER" else "to"
    yield whose, found.address and f"{found.address} ({found.address_type})"
    yield "service centre time", found.timestamp
    yield "done at", found.discharged
    yield "report", found.report and f"{found.report} ({_status(found)})"
    yield "reference", None if found.reference is None else str(found.reference)
    yield "valid for", _span(found.validity_minutes)
    yield "valid until", found.valid_until
    if found.command is not None:
        words = _COMMANDS.get(found.command, "unknown")
        yield "command", f"{found.command} ({words}) about reference {found.about}"


def _status(found: Explained) -> str:
    if found.status is None:
        return "no status"
    return f"status 0x{found.status:02X}: {found.status_meaning}"


def _span(minutes: float | None) -> str | None:
    if minutes is None:
        return None
    for size, name in ((7 * 24 * 60, "week"), (24 * 60, "day"), (60, "hour")):
        if minutes >= size and minutes % size == 0:
            plural = "s" if minutes > size else ""
            return f"{minutes / size:g} {name}{plural} ({minutes:g} minutes)"
    return f"{minutes:g} minutes"


def _content(found: Explained) -> Iterable[tuple[str, str | None]]:
    alphabet = _ALPHABET_NAMES.get(found.alphabet or "")
    if found.tables is not None:
        tables = f"locking {found.tables.locking}, single {found.tables.single}"
        alphabet = f"{alphabet}, national tables: {tables}"
    yield "alphabet", f"{alphabet}, compressed" if found.compressed else alphabet
    yield "class", None if found.message_class is None else _CLASSES[found.message_class]
    if found.concat is not None:
        part = f"{found.concat.sequence} of {found.concat.total}"
        yield "part", f"{part} (reference {found.concat.reference})"
    if found.ports is not None:
        yield "ports", f"to {found.ports.destination}, from {found.ports.source}"
    if found.waiting is not None:
        lamp = "messages wait" if found.waiting.active else "no message waits"
        kept = "keep" if found.waiting.store else "discard"
        yield "waiting", f"{found.waiting.kind}: {lamp} ({kept} this message)"
    yield "text", found.text
    yield "data", found.data


def _marks(found: Explained) -> Iterable[tuple[str, str | None]]:
    marks = {
        "a report is wanted": found.report_requested and found.type != "SMS-DELIVER",
        "the sender gets a report": found.report_requested and found.type == "SMS-DELIVER",
        "a duplicate is to be rejected": found.reject_duplicates,
        "the reply goes the same way": found.reply_path,
        "more messages wait": found.more,
    }
    yield "marks", ", ".join(words for words, given in marks.items() if given)
    for element in found.elements or ():
        yield "header element", f"0x{element.identifier:02X} {element.data}"
    octets = (("PID", found.pid), ("DCS", found.dcs))
    yield (
        "octets",
        ", ".join(f"{name} 0x{value:02X}" for name, value in octets if value is not None),
    )


# encode


def _encode(args: Namespace, room: Room) -> int:
    try:
        plan = _plan(args)
    except CodecError as error:
        room.out.note(shown(f"This can’t be sent so: {error.problem.meaning} ({error.detail})."))
        if room.out.as_json:
            room.out.document({"error": {"reason": error.problem, "detail": error.detail}})
        return REFUSED
    if room.out.as_json:
        room.out.document(_document(plan))
    for line in _sheet(plan):
        room.out.line(line)
    return DONE


@dataclass(frozen=True, slots=True)
class _Plan:
    """What would be sent, and what plain characters would save (None where nothing)."""

    count: Count
    parts: tuple[tuple[str, EncodedPdu], ...]
    shift: Shift
    saving: Saving | None


def _plan(args: Namespace) -> _Plan:
    text = smart.plain(args.text) if args.smart else args.text
    wanted = _ALPHABETS[args.alphabet]
    shift = NO_SHIFT
    if wanted is not Alphabet.UCS2:
        shift = segment.choose_shift(text, args.tables)
    alphabet, texts = segment.split(text, wanted, shift=shift)
    pdus = (
        _pdu(args, alphabet, part, shift, _concat(args.reference, len(texts), place))
        for place, part in enumerate(texts, start=1)
    )
    saving = smart.saving(text, args.tables) if wanted is None and shift == NO_SHIFT else None
    count = segment.count(text, wanted, shift=shift)
    return _Plan(count, tuple(zip(texts, pdus, strict=True)), shift, saving)


def _concat(reference: int, total: int, sequence: int) -> Concat | None:
    return Concat(reference, total, sequence) if total > 1 else None


def _pdu(
    args: Namespace, alphabet: Alphabet, text: str, shift: Shift, concat: Concat | None
) -> EncodedPdu:
    return encode_submit(
        args.number,
        text,
        alphabet,
        concat=concat,
        report=args.report,
        validity_minutes=args.validity,
        message_class=_FLASH if args.flash else args.message_class,
        shift=shift if alphabet is Alphabet.GSM7 else NO_SHIFT,
    )


def _document(plan: _Plan) -> dict[str, object]:
    count, saving = plan.count, plan.saving
    return {
        "alphabet": count.alphabet,
        "units": count.units,
        "parts": [
            {"pdu": pdu.pdu, "tpdu_length": pdu.tpdu_length, "text": text}
            for text, pdu in plan.parts
        ],
        "units_left": count.units_left,
        "forced_by": count.forced_by,
        "forced_at": count.forced_at,
        "tables": None if plan.shift == NO_SHIFT else plan.shift._asdict(),
        "saving": saving
        and {"text": saving.text, "replaced": saving.replaced, "parts": saving.after.parts},
    }


def _sheet(plan: _Plan) -> Iterable[str]:
    """Yield what would be sent, for a person."""
    count, total = plan.count, len(plan.parts)
    parts = "1 part" if total == 1 else f"{total} parts"
    yield f"{count.alphabet}, {count.units} units, {parts}, {count.units_left} units left"
    if count.forced_by is not None and count.forced_at is not None:
        place = count.forced_at + 1
        yield shown(f"UCS-2 because of “{count.forced_by}”, character {place}")
    if plan.shift != NO_SHIFT:
        yield f"national tables: locking {plan.shift.locking}, single {plan.shift.single}"
    if plan.saving is not None:
        yield _offer(plan.saving)
    for place, (text, pdu) in enumerate(plan.parts, start=1):
        yield shown(f"\u2022 part {place} of {total}: “{text}”")
        yield f"AT+CMGS={pdu.tpdu_length}\n{pdu.pdu}"


def _offer(saving: Saving) -> str:
    """Say what `--smart` would save."""
    after = "1 part" if saving.after.parts == 1 else f"{saving.after.parts} parts"
    found = " ".join(saving.replaced)
    return shown(f"with plain characters in place of {found} it would be {after} (--smart)")
