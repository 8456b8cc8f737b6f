"""PDUs as messages, with whatever came read as far as it goes.

Owns the reading of TPDUs in both directions (3GPP TS 23.040 9.2.2). Nothing is refused that can
be read in part: what is wrong is named in `problems`, in the order it was met.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from smsdesk.codec import address, gsm7, header, timestamp, ucs2
from smsdesk.codec.address import Address
from smsdesk.codec.alphabet import DATA8, GSM7
from smsdesk.codec.dcs import CODINGS, Coding
from smsdesk.codec.errors import CodecError
from smsdesk.codec.header import EMPTY, Header
from smsdesk.codec.problems import Problem
from smsdesk.codec.segment import USER_DATA_OCTETS, capacity
from smsdesk.codec.status import delivery
from smsdesk.codec.values import Command, Deliver, Message, StatusReport, Submit
from smsdesk.domain.status import Delivery

Direction = Literal["in", "out"]
"""Whether the message came to us, or went (or would go) out from us."""


def decode(pdu: str, direction: Direction = "in") -> Message:
    """Read a PDU in hex, service-centre octets in front, as a modem shows it.

    Raises `CodecError` where not even the type of the message can be told; everything else is
    read as far as it goes. Where the service-centre octets are missing or wrong and the rest
    makes more sense without them, it is read that way.
    """
    source = _source(pdu)
    start = _declared_start(source.octets)
    if isinstance(start, Problem):
        return _best(_other_readings(source, direction), source.flaws or (start,))
    message = _read(source, start, direction)
    if not message.problems:
        return message
    return _best([message, *_other_readings(source, direction)], source.flaws)


class _Source(NamedTuple):
    """The octets of a PDU, the raw form to keep, and what was wrong with the hex."""

    octets: bytes
    raw: str
    flaws: tuple[Problem, ...] = ()


_HEX = re.compile(r"[0-9A-Fa-f]*")


def _source(pdu: str) -> _Source:
    try:
        octets = bytes.fromhex(pdu)
    except ValueError:
        return _flawed_source(pdu)
    return _Source(octets, octets.hex().upper())


def _flawed_source(pdu: str) -> _Source:
    compact = "".join(pdu.split())
    digits = _HEX.findall(compact)[0]
    flaws = []
    if len(digits) < len(compact):
        flaws.append(Problem.NOT_HEX)
    if len(digits) % 2:
        flaws.append(Problem.ODD_DIGITS)
    raw = pdu.strip() if Problem.NOT_HEX in flaws else compact.upper()
    return _Source(bytes.fromhex(digits[: len(digits) & ~1]), raw, tuple(flaws))


class _Start(NamedTuple):
    """Where the TPDU begins, and the service centre before it."""

    at: int
    smsc: str = ""
    problems: tuple[Problem, ...] = ()


_MAX_SMSC_OCTETS = 11


def _declared_start(octets: bytes) -> _Start | Problem:
    """Return the start that the length octet names, or why there can be none."""
    if not octets:
        return Problem.EMPTY
    at = 1 + octets[0]
    if octets[0] > _MAX_SMSC_OCTETS:
        return Problem.BAD_SMSC
    if at >= len(octets):
        return Problem.TRUNCATED if octets[0] else Problem.EMPTY
    smsc = address.decode_smsc(octets[1:at])
    return _Start(at, smsc.text, (Problem.BAD_SMSC,) if smsc.problem else ())


def _other_starts(octets: bytes) -> Iterator[_Start]:
    """Yield the starts that known faults lead to."""
    yield _Start(0, "", (Problem.NO_SMSC,))
    if not octets:
        return
    # Some devices count the digits of the service centre instead of its octets.
    at = 2 + (octets[0] + 1) // 2
    if 3 <= octets[0] <= address.MAX_DIGITS:
        yield _Start(at, address.decode_smsc(octets[1:at]).text, (Problem.BAD_SMSC,))


def _other_readings(source: _Source, direction: Direction) -> list[Message]:
    """Return the readings from other starts, or in the other direction, that make sense."""
    octets = source.octets
    ways = [(start, direction) for start in _other_starts(octets) if start.at < len(octets)]
    declared = _declared_start(octets)
    if isinstance(declared, _Start) and octets[declared.at] & 3 == _REPORT_OR_COMMAND:
        problems = (*declared.problems, Problem.WRONG_DIRECTION)
        ways.append((declared._replace(problems=problems), _OPPOSITE[direction]))
    readings = [_read(source, start, way) for start, way in ways]
    return [reading for reading in readings if _makes_sense(reading)]


_OPPOSITE: dict[Direction, Direction] = {"in": "out", "out": "in"}


def _makes_sense(reading: Message) -> bool:
    number = reading.sender if isinstance(reading, Deliver) else reading.recipient
    return number != "" and _IMPLAUSIBLE.isdisjoint(reading.problems)


_IMPLAUSIBLE = {Problem.BAD_ADDRESS, Problem.RESERVED_TYPE}


def _best(readings: list[Message], unread: tuple[Problem, ...]) -> Message:
    """Return the reading with the fewest problems; among equals the first."""
    if not readings:
        raise CodecError(unread[0])
    return min(readings, key=lambda each: len(each.problems))


class _Reader:
    """Octets taken from the front. Running out is a problem, never an error."""

    __slots__ = ("_at", "_octets", "problems", "raw", "smsc")

    def __init__(self, source: _Source, start: _Start) -> None:
        self._octets = source.octets
        self._at = start.at
        self.raw = source.raw
        self.smsc = start.smsc
        self.problems: list[Problem] = [*source.flaws, *start.problems]

    def note(self, *problems: Problem) -> None:
        """Name what is wrong, once."""
        self.problems.extend(each for each in problems if each not in self.problems)

    @property
    def left(self) -> int:
        """Return how many octets are left."""
        return len(self._octets) - self._at

    def octet(self) -> int | None:
        """Take an octet; None after the end."""
        at = self._at
        if at >= len(self._octets):
            self.note(Problem.TRUNCATED)
            return None
        self._at = at + 1
        return self._octets[at]

    def take(self, size: int) -> bytes:
        """Take `size` octets, or what is left of them."""
        at = self._at
        octets = self._octets[at : at + size]
        self._at = at + len(octets)
        if len(octets) < size:
            self.note(Problem.TRUNCATED)
        return octets

    def address(self) -> Address:
        """Take an address field."""
        semi_octets = self.octet()
        toa = self.octet()
        if semi_octets is None or toa is None:
            return Address("")
        found = address.decode(semi_octets, toa, self.take((semi_octets + 1) // 2))
        if found.problem:
            self.note(found.problem)
        return found

    def time(self) -> datetime | None:
        """Take a time stamp."""
        octets = self.take(timestamp.SIZE)
        if len(octets) < timestamp.SIZE:
            return None
        moment = timestamp.decode(octets)
        if moment is None:
            self.note(Problem.BAD_TIMESTAMP)
        return moment

    def parameter_indicator(self) -> int:
        """Take TP-PI, which is optional and may go on in further octets; 0 where it is absent."""
        rest = self._octets[self._at :]
        if not rest.strip(b"\xff"):
            # Nothing, or the filling of a SIM record.
            return 0
        indicator = extension = self.octet() or 0
        while extension & 0x80:
            extension = self.octet() or 0
        return indicator

    def done(self) -> tuple[str, ...]:
        """Return all problems, with what follows after the end."""
        if self.left:
            self.note(Problem.TRAILING_OCTETS)
        return tuple(self.problems)


def _read(source: _Source, start: _Start, direction: Direction) -> Message:
    """Read the TPDU that begins at `start`, by its type and direction (9.2.3.1)."""
    reader = _Reader(source, start)
    first = reader.octet() or 0
    kind = first & 3
    if kind == _RESERVED:
        reader.note(Problem.RESERVED_TYPE)
    if direction == "in":
        return _read_incoming(reader, first, kind)
    return _read_outgoing(reader, first, kind)


_DELIVER, _SUBMIT, _REPORT_OR_COMMAND, _RESERVED = range(4)


def _read_incoming(reader: _Reader, first: int, kind: int) -> Message:
    if kind == _REPORT_OR_COMMAND:
        return _read_status_report(reader, first)
    if kind == _SUBMIT:
        reader.note(Problem.WRONG_DIRECTION)
        return _read_submit(reader, first)
    return _read_deliver(reader, first)


def _read_outgoing(reader: _Reader, first: int, kind: int) -> Message:
    if kind == _REPORT_OR_COMMAND:
        return _read_command(reader, first)
    if kind == _DELIVER:
        reader.note(Problem.WRONG_DIRECTION)
        return _read_deliver(reader, first)
    return _read_submit(reader, first)


def _read_deliver(reader: _Reader, first: int) -> Deliver:
    sender = reader.address()
    pid, dcs = reader.octet(), reader.octet()
    sent_at = reader.time()
    data = _read_user_data(reader, first, dcs)
    return Deliver(
        smsc=reader.smsc,
        sender=sender.text,
        sender_type=sender.type,
        sent_at=sent_at,
        text=data.text,
        data=data.data,
        alphabet=data.coding.alphabet,
        message_class=data.coding.message_class,
        concat=data.header.concat,
        ports=data.header.ports,
        pid=pid or 0,
        dcs=dcs or 0,
        units=data.units,
        shift=data.header.shift,
        elements=data.header.elements,
        waiting=data.header.waiting or data.coding.waiting,
        compressed=data.coding.compressed,
        reply_path=bool(first & 0x80),
        status_report=bool(first & 0x20),
        more=not first & 0x04,
        raw=reader.raw,
        problems=reader.done(),
    )


def _read_submit(reader: _Reader, first: int) -> Submit:
    reference = reader.octet()
    recipient = reader.address()
    pid, dcs = reader.octet(), reader.octet()
    validity = _read_validity(reader, first >> 3 & 3)
    data = _read_user_data(reader, first, dcs)
    return Submit(
        smsc=reader.smsc,
        recipient=recipient.text,
        recipient_type=recipient.type,
        reference=reference or 0,
        text=data.text,
        data=data.data,
        alphabet=data.coding.alphabet,
        message_class=data.coding.message_class,
        validity=validity,
        report=bool(first & 0x20),
        reject_duplicates=bool(first & 0x04),
        concat=data.header.concat,
        ports=data.header.ports,
        pid=pid or 0,
        dcs=dcs or 0,
        units=data.units,
        shift=data.header.shift,
        elements=data.header.elements,
        waiting=data.header.waiting or data.coding.waiting,
        compressed=data.coding.compressed,
        reply_path=bool(first & 0x80),
        raw=reader.raw,
        problems=reader.done(),
    )


_NO_VALIDITY, _ENHANCED, _RELATIVE, _ABSOLUTE = range(4)


def _read_validity(reader: _Reader, form: int) -> timedelta | datetime | None:
    """Read TP-VP in the format that TP-VPF names."""
    if form == _NO_VALIDITY:
        return None
    if form == _RELATIVE:
        octet = reader.octet()
        return None if octet is None else timestamp.RELATIVE[octet]
    if form == _ABSOLUTE:
        return reader.time()
    return _read_enhanced_validity(reader)


def _read_enhanced_validity(reader: _Reader) -> timedelta | None:
    octets = reader.take(timestamp.SIZE)
    if len(octets) < timestamp.SIZE:
        return None
    try:
        return timestamp.decode_enhanced(octets)
    except CodecError as error:
        reader.note(error.problem)
        return None


def _read_command(reader: _Reader, first: int) -> Command:
    reference, pid, command, about = (reader.octet() for _ in range(4))
    recipient = reader.address()
    data = reader.take(reader.octet() or 0)
    elements: Header = EMPTY
    if first & 0x40 and data:
        elements = header.decode(data[1 : 1 + data[0]])
        reader.note(*elements.problems)
    return Command(
        smsc=reader.smsc,
        recipient=recipient.text,
        recipient_type=recipient.type,
        reference=reference or 0,
        command=command or 0,
        about=about or 0,
        data=data,
        report=bool(first & 0x20),
        pid=pid or 0,
        elements=elements.elements,
        raw=reader.raw,
        problems=reader.done(),
    )


def _read_status_report(reader: _Reader, first: int) -> StatusReport:
    reference = reader.octet()
    recipient = reader.address()
    sent_at, discharged_at = reader.time(), reader.time()
    status = reader.octet()
    pid, dcs, data = _read_parameters(reader, first)
    return StatusReport(
        smsc=reader.smsc,
        recipient=recipient.text,
        recipient_type=recipient.type,
        reference=reference or 0,
        sent_at=sent_at,
        discharged_at=discharged_at,
        status_code=status,
        state=Delivery.PENDING if status is None else delivery(status),
        text=data.text,
        data=data.data,
        alphabet=data.coding.alphabet if data.present else None,
        message_class=data.coding.message_class,
        concat=data.header.concat,
        ports=data.header.ports,
        pid=pid,
        dcs=dcs,
        units=data.units,
        shift=data.header.shift,
        elements=data.header.elements,
        for_command=bool(first & 0x20),
        more=not first & 0x04,
        raw=reader.raw,
        problems=reader.done(),
    )


def _read_parameters(reader: _Reader, first: int) -> tuple[int | None, int | None, _UserData]:
    """Read what the parameter indicator announces (TP-PI, 9.2.3.27)."""
    indicator = reader.parameter_indicator()
    if reader.left < (indicator & 7).bit_count():
        reader.note(Problem.BAD_PARAMETERS)
        return None, None, _NO_DATA
    pid = reader.octet() if indicator & 1 else None
    dcs = reader.octet() if indicator & 2 else None
    data = _read_user_data(reader, first, dcs or 0) if indicator & 4 else _NO_DATA
    return pid, dcs, data


class _UserData(NamedTuple):
    """TP-UD as it was read."""

    coding: Coding
    header: Header = EMPTY
    text: str | None = None
    data: bytes | None = None
    units: bytes = b""
    present: bool = False


_NO_DATA = _UserData(CODINGS[0])


def _read_user_data(reader: _Reader, first: int, dcs: int | None) -> _UserData:
    """Read TP-UDL and TP-UD; `dcs` None stands for an octet that is missing."""
    coding = CODINGS[dcs or 0]
    if coding.reserved:
        reader.note(Problem.RESERVED_DCS)
    length = reader.octet()
    if length is None:
        return _UserData(coding)
    in_septets = coding.alphabet is GSM7 and not coding.compressed
    if length > (_MAX_SEPTETS if in_septets else USER_DATA_OCTETS):
        reader.note(Problem.BAD_LENGTH)
    octets = reader.take((7 * length + 7) // 8 if in_septets else length)
    head, udh = _read_header(reader, octets) if first & 0x40 else (EMPTY, 0)
    if in_septets:
        return _septet_data(coding, head, octets, length, udh)
    return _octet_data(reader, coding, head, octets[udh:])


_MAX_SEPTETS = capacity(GSM7)


def _read_header(reader: _Reader, octets: bytes) -> tuple[Header, int]:
    """Return the header and how many octets it takes, its length included."""
    size = 1 + octets[0] if octets else 1
    if size <= len(octets):
        head = header.decode(octets[1:size])
        reader.note(*head.problems)
        return head, size
    reader.note(Problem.BAD_HEADER)
    if Problem.TRUNCATED in reader.problems:
        return header.decode(octets[1:]), len(octets)
    # There is no room for the header that the first octet announces: all of it is taken as text.
    return EMPTY, 0


def _septet_data(coding: Coding, head: Header, octets: bytes, length: int, udh: int) -> _UserData:
    """Read text in septets; after a header it starts on the next septet boundary."""
    head_septets = (8 * udh + 6) // 7
    units = gsm7.unpack(octets[udh:], length - head_septets, 7 * head_septets - 8 * udh)
    return _UserData(coding, head, gsm7.decode(units, head.shift), None, units, present=True)


def _octet_data(reader: _Reader, coding: Coding, head: Header, octets: bytes) -> _UserData:
    if coding.compressed:
        reader.note(Problem.COMPRESSED)
    if coding.compressed or coding.alphabet is DATA8:
        return _UserData(coding, head, None, octets, octets, present=True)
    try:
        text = octets.decode("utf-16-be")
    except UnicodeDecodeError:
        text = ucs2.decode(octets)
        reader.note(Problem.BAD_UCS2)
    return _UserData(coding, head, text, None, octets, present=True)
