"""The user-data header: concatenation, ports, national languages and whatever else comes.

Owns TP-UDH and its information elements (3GPP TS 23.040 9.2.3.24).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from smsdesk.codec.alphabet import NO_SHIFT, Shift
from smsdesk.codec.dcs import Indication, Waiting
from smsdesk.codec.errors import CodecError
from smsdesk.codec.gsm7_tables import LOCKING, SINGLE
from smsdesk.codec.octets import number, octets
from smsdesk.codec.problems import Problem
from smsdesk.domain.message import Concat

CONCAT_8 = 0x00
INDICATION = 0x01
PORTS_8 = 0x04
PORTS_16 = 0x05
CONCAT_16 = 0x08
SINGLE_SHIFT = 0x24
LOCKING_SHIFT = 0x25


class Element(NamedTuple):
    """One information element: its identifier and its octets."""

    identifier: int
    data: bytes


class Ports(NamedTuple):
    """Application ports: destination and source, of `bits` 8 or 16."""

    destination: int
    source: int
    bits: int = 16


class Header(NamedTuple):
    """A header as it was read: all elements in their order, and what the known ones mean."""

    elements: tuple[Element, ...] = ()
    concat: Concat | None = None
    ports: Ports | None = None
    shift: Shift = NO_SHIFT
    waiting: Indication | None = None
    problems: tuple[Problem, ...] = ()


EMPTY = Header()


# A message has 140 octets, of which the first is the length of the header.
_MAX_BODY = 139


def encode(
    concat: Concat | None = None,
    ports: Ports | None = None,
    shift: Shift = NO_SHIFT,
    elements: Sequence[Element] = (),
) -> bytes:
    """Return the header with its length octet, or b"" where there is nothing to say."""
    body = b"" if concat is None else _concat_element(concat)
    if ports is not None:
        body += _port_element(ports)
    if shift != NO_SHIFT:
        body += _shift_elements(shift)
    for identifier, data in elements:
        body += octets(identifier, len(data)) + data
    if len(body) > _MAX_BODY:
        raise CodecError(Problem.TOO_LONG, f"header of {len(body)} octets")
    return bytes((len(body),)) + body if body else b""


def _concat_element(concat: Concat) -> bytes:
    if not 1 <= concat.sequence <= concat.total <= 255:
        raise CodecError(Problem.BAD_VALUE, f"part {concat.sequence} of {concat.total}")
    size, identifier = (1, CONCAT_8) if concat.bits == 8 else (2, CONCAT_16)
    reference = number(concat.reference, size)
    return bytes((identifier, size + 2)) + reference + bytes((concat.total, concat.sequence))


def _port_element(ports: Ports) -> bytes:
    size, identifier = (1, PORTS_8) if ports.bits == 8 else (2, PORTS_16)
    addresses = number(ports.destination, size) + number(ports.source, size)
    return bytes((identifier, 2 * size)) + addresses


def _shift_elements(shift: Shift) -> bytes:
    single = octets(SINGLE_SHIFT, 1, shift.single) if shift.single else b""
    return single + (octets(LOCKING_SHIFT, 1, shift.locking) if shift.locking else b"")


def decode(body: bytes) -> Header:
    """Read the elements of a header without its length octet.

    What is malformed is named in `problems`; the elements before it are kept. Where an element
    comes twice, or two exclude each other, the last one counts (3GPP TS 23.040 9.2.3.24).
    """
    elements, complete = _elements(body)
    header = Header(elements, problems=() if complete else (Problem.BAD_HEADER,))
    for element in elements:
        reader = _READERS.get(element.identifier)
        if reader:
            header = reader(header, element.data)
    return header


def _elements(body: bytes) -> tuple[tuple[Element, ...], bool]:
    """Return the whole elements, and whether they fill the body to its end."""
    elements, at = [], 0
    while at + 2 <= len(body):
        end = at + 2 + body[at + 1]
        if end > len(body):
            break
        elements.append(Element(body[at], body[at + 2 : end]))
        at = end
    return tuple(elements), at == len(body)


def _wrong(header: Header, problem: Problem = Problem.BAD_HEADER) -> Header:
    return header._replace(problems=(*header.problems, problem))


def _read_concat(header: Header, data: bytes, size: int) -> Header:
    if len(data) != size + 2:
        return _wrong(header)
    total, sequence = data[size], data[size + 1]
    if not 1 <= sequence <= total:
        return _wrong(header, Problem.BAD_CONCAT)
    reference = int.from_bytes(data[:size], "big")
    return header._replace(concat=Concat(reference, total, sequence, 8 * size))


def _read_ports(header: Header, data: bytes, size: int) -> Header:
    if len(data) != 2 * size:
        return _wrong(header)
    destination, source = data[:size], data[size:]
    ports = Ports(int.from_bytes(destination, "big"), int.from_bytes(source, "big"), 8 * size)
    return header._replace(ports=ports)


def _read_indication(header: Header, data: bytes) -> Header:
    """Read a special SMS message indication (9.2.3.24.2)."""
    if len(data) != 2:
        return _wrong(header)
    kind, count = data
    indication = Indication(Waiting(kind & 3), count > 0, store=kind >= 0x80, count=count)
    return header._replace(waiting=indication)


def _read_locking(header: Header, data: bytes) -> Header:
    if len(data) != 1:
        return _wrong(header)
    if data[0] not in LOCKING:
        return _wrong(header, Problem.BAD_LANGUAGE)
    return header._replace(shift=header.shift._replace(locking=data[0]))


def _read_single(header: Header, data: bytes) -> Header:
    if len(data) != 1:
        return _wrong(header)
    if data[0] not in SINGLE:
        return _wrong(header, Problem.BAD_LANGUAGE)
    return header._replace(shift=header.shift._replace(single=data[0]))


_READERS: dict[int, Callable[[Header, bytes], Header]] = {
    CONCAT_8: partial(_read_concat, size=1),
    INDICATION: _read_indication,
    CONCAT_16: partial(_read_concat, size=2),
    PORTS_8: partial(_read_ports, size=1),
    PORTS_16: partial(_read_ports, size=2),
    SINGLE_SHIFT: _read_single,
    LOCKING_SHIFT: _read_locking,
}
