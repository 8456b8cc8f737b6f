"""Commands about PDUs: `decode` and `encode`."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable
from dataclasses import asdict

from smsdesk.cli import arguments
from smsdesk.cli.out import shown
from smsdesk.cli.parser import Commands
from smsdesk.cli.wiring import DONE, REFUSED, Room
from smsdesk.codec import segment
from smsdesk.codec.errors import CodecError
from smsdesk.codec.explain import Explained, explain
from smsdesk.codec.pdu import EncodedPdu, encode_submit
from smsdesk.codec.problems import Problem
from smsdesk.codec.segment import Alphabet
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
    encode.add_argument("--validity", metavar="MIN", type=arguments.positive)
    encode.add_argument(
        "--reference",
        metavar="0-255",
        type=int,
        choices=range(256),
        default=0,
        help="of the parts of a long text (default: %(default)s)",
    )


# decode


def _decode(args: Namespace, room: Room) -> int:
    if args.pdu == "-":
        for line in sys.stdin.buffer:
            room.out.record(_explained(line.decode("utf-8", errors="replace"), args.direction))
        return DONE
    found = _explained(args.pdu, args.direction)
    if room.out.as_json:
        room.out.document(found)
    room.out.table(("field", "value"), _lines(found))
    if found["type"] is None:
        problems = ", ".join(map(str, _list(found["problems"])))
        room.out.note(shown(f"“{args.pdu[:60]}” is not the PDU of a text message ({problems})."))
        return REFUSED
    return DONE


def _explained(line: str, direction: str | None) -> dict[str, object]:
    pdu = line.strip()
    found = explain(pdu, "out" if direction == "out" else "in")
    if direction is None and Problem.WRONG_DIRECTION in found.problems:
        found = explain(pdu, "out")
    return _as_json(found)


def _as_json(found: Explained) -> dict[str, object]:
    return {**asdict(found), "problems": list(found.problems)}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _lines(found: dict[str, object]) -> Iterable[tuple[str, str]]:
    for name, value in found.items():
        if isinstance(value, dict):
            yield name, ", ".join(f"{key} {number}" for key, number in value.items())
        elif value not in (None, []):
            yield name, ", ".join(map(str, value)) if isinstance(value, list) else str(value)


# encode


def _encode(args: Namespace, room: Room) -> int:
    try:
        alphabet, texts = segment.split(args.text, _ALPHABETS[args.alphabet])
        units = segment.count(args.text, alphabet).units
        pdus = [
            _pdu(args, alphabet, text, _concat(args.reference, len(texts), place))
            for place, text in enumerate(texts, start=1)
        ]
    except CodecError as error:
        room.out.note(shown(f"This can’t be sent so: {error.problem} ({error.detail})."))
        if room.out.as_json:
            room.out.document({"error": {"reason": error.problem, "detail": error.detail}})
        return REFUSED
    if room.out.as_json:
        parts = [
            {"pdu": pdu.pdu, "tpdu_length": pdu.tpdu_length, "text": text}
            for pdu, text in zip(pdus, texts, strict=True)
        ]
        room.out.document({"alphabet": alphabet, "units": units, "parts": parts})
    room.out.line(f"{alphabet}, {units} units, {len(texts)} parts")
    for pdu in pdus:
        room.out.line(f"AT+CMGS={pdu.tpdu_length}\n{pdu.pdu}")
    return DONE


def _concat(reference: int, total: int, sequence: int) -> Concat | None:
    return Concat(reference, total, sequence) if total > 1 else None


def _pdu(args: Namespace, alphabet: Alphabet, text: str, concat: Concat | None) -> EncodedPdu:
    return encode_submit(
        args.number,
        text,
        alphabet,
        concat=concat,
        report=args.report,
        validity_minutes=args.validity,
        message_class=_FLASH if args.flash else args.message_class,
    )
