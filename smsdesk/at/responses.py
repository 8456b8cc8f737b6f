"""What each command's answer says: one pure function per command, from lines to typed values.

Owns the tolerance for what real devices write instead of the standard's forms. Every function
takes the information lines of an answer (or one unsolicited line) and gives a frozen value, or
None where the lines don't say it; none raises on any text.
Forms: 3GPP TS 27.005 (SMS) and 27.007 (the rest).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from smsdesk.at import fields

Lines = Sequence[str]

_PDU = re.compile(r"[0-9A-Fa-f]{8,}\Z")
_QUOTED = re.compile(r'"([^"]+)"')
_MEMORY = re.compile(r"[A-Z]{2}")
_LONG_NUMBER = re.compile(r"\d{14,17}")
_SIM_NUMBER = re.compile(r"\d{18,20}")
_NOTICE_HEAD = re.compile(r"\+\w+ ?:?")
_NUMBER = re.compile(r"\+?[\d*#]+")
INTERNATIONAL = 145
"""Type of address of an international number (3GPP TS 24.008 10.5.4.7)."""


# The SIM.


class PinState(StrEnum):
    """What the SIM asks for (`AT+CPIN?`)."""

    READY = "ready"
    PIN = "pin"
    PUK = "puk"
    PIN2 = "pin2"
    PUK2 = "puk2"
    OTHER_LOCK = "other_lock"
    NO_SIM = "no_sim"
    NOT_READY = "not_ready"


_PIN_STATES = {
    "READY": PinState.READY,
    "SIM PIN": PinState.PIN,
    "SIM PUK": PinState.PUK,
    "SIM PIN2": PinState.PIN2,
    "SIM PUK2": PinState.PUK2,
    "NOT INSERTED": PinState.NO_SIM,
    "SIM REMOVED": PinState.NO_SIM,
    "NO SIM": PinState.NO_SIM,
    "NOT READY": PinState.NOT_READY,
    "WAIT": PinState.NOT_READY,
}


def pin_state(lines: Lines) -> PinState | None:
    """Read `AT+CPIN?`; quoted or not, with or without a blank."""
    text = fields.payload(lines, "+CPIN")
    if text is None:
        return None
    words = " ".join(text.strip(' "').upper().split())
    if words in _PIN_STATES:
        return _PIN_STATES[words]
    if words.startswith("PH-"):
        return PinState.OTHER_LOCK
    return None


def imei(lines: Lines) -> str:
    """Read `AT+CGSN`: with a prefix, in quotes, or bare; "" where there is none."""
    return _long_number(lines)


def imsi(lines: Lines) -> str:
    """Read `AT+CIMI`; "" where there is none."""
    return _long_number(lines)


def iccid(lines: Lines) -> str:
    """Read `AT+CCID`: the number printed on the SIM; "" where there is none."""
    found = _SIM_NUMBER.search(" ".join(lines))
    return found.group() if found else ""


def _long_number(lines: Lines) -> str:
    found = _LONG_NUMBER.search(" ".join(lines))
    return found.group() if found else ""


def identity(lines: Lines, prefix: str) -> str:
    """Read `AT+CGMI` and its like: the first words, without prefix and quotes."""
    for line in lines:
        words = line.removeprefix(prefix).lstrip(": ").strip().strip('"').strip()
        if words:
            return words[:80]
    return ""


def function_level(lines: Lines) -> int | None:
    """Read `AT+CFUN?`: 1 is full function, 0 and 4 have the radio off."""
    text = fields.payload(lines, "+CFUN")
    return fields.numbers(text)[0] if text else None


# The network.


class Registration(StrEnum):
    """Where the SIM stands with the network; the values are those of `ModemStatus`."""

    HOME = "home"
    ROAMING = "roaming"
    SEARCHING = "searching"
    DENIED = "denied"
    NONE = "none"
    UNKNOWN = "unknown"


# 6 and 7 are SMS only, 9 and 10 without preferred voice, 8 and 11 emergency calls only.
_REGISTRATIONS = {
    0: Registration.NONE,
    1: Registration.HOME,
    2: Registration.SEARCHING,
    3: Registration.DENIED,
    4: Registration.UNKNOWN,
    5: Registration.ROAMING,
    6: Registration.HOME,
    7: Registration.ROAMING,
    8: Registration.NONE,
    9: Registration.HOME,
    10: Registration.ROAMING,
    11: Registration.NONE,
}
REGISTRATION_PREFIXES = ("+CREG", "+CGREG", "+CEREG", "+C5GREG")


def registration(lines: Lines) -> Registration | None:
    """Read the answer to `AT+CREG?`, `CGREG?`, `CEREG?` or `C5GREG?`: `<n>,<stat>[,…]`."""
    for prefix in REGISTRATION_PREFIXES:
        text = fields.payload(lines, prefix)
        if text is not None:
            values = fields.numbers(text)
            return _registration(values[1]) if len(values) > 1 else None
    return None


def registration_notice(line: str) -> Registration | None:
    """Read the unsolicited form: `+CREG: <stat>[,…]`."""
    return _registration(fields.numbers(line.partition(":")[2])[0])


def _registration(stat: int | None) -> Registration | None:
    return None if stat is None else _REGISTRATIONS.get(stat)


def charset(lines: Lines) -> str:
    """Read `AT+CSCS?`: the character set of texts in quotes, "" where it is not said."""
    return fields.split(fields.payload(lines, "+CSCS") or "")[0]


def charsets(lines: Lines) -> tuple[str, ...]:
    """Read `AT+CSCS=?`: the character sets there are."""
    return tuple(_QUOTED.findall(fields.payload(lines, "+CSCS") or ""))


def signal_dbm(lines: Lines) -> int | None:
    """Read `AT+CSQ`: dBm, or None where it is not known (99, 199)."""
    text = fields.payload(lines, "+CSQ")
    rssi = fields.numbers(text)[0] if text else None
    if rssi is None:
        return None
    if rssi <= 31:
        return -113 + 2 * rssi
    return -116 + rssi - 100 if 100 <= rssi <= 191 else None


def extended_signal_dbm(lines: Lines) -> int | None:
    """Read `AT+CESQ` (3GPP TS 27.007 8.69): LTE before UMTS before GSM; None where unknown."""
    text = fields.payload(lines, "+CESQ")
    values = fields.numbers(text) if text else []
    if len(values) < 6:
        return None
    for position, highest, base in ((5, 97, -141), (2, 96, -121), (0, 63, -111)):
        value = values[position]
        if value is not None and value <= highest:
            return base + value
    return None


def operator(lines: Lines) -> str:
    """Read `AT+COPS?`: the operator's name (or its digits), "" where there is none."""
    text = fields.payload(lines, "+COPS")
    values = fields.split(text) if text else []
    if len(values) < 3:
        return ""
    return fields.plausible_ucs2(values[2]) or values[2]


# Storage and notification.


@dataclass(frozen=True, slots=True)
class Storage:
    """How full a memory is; `memory` is "" where the answer does not name it."""

    memory: str
    used: int
    total: int


def memory_groups(lines: Lines) -> tuple[tuple[str, ...], ...]:
    """Read `AT+CPMS=?`: the memories for reading, for writing and for received messages.

    Seen beside the standard's form: no parentheses, all groups in further ones, no names, broken
    quotes, nothing at all.
    """
    text = (fields.payload(lines, "+CPMS") or "").upper()
    if "(" not in text:
        return tuple((name,) for name in _MEMORY.findall(text))
    groups = re.findall(r"\(([^()]*)\)?", text.replace("((", "(").replace("))", ")"))
    return tuple(tuple(_MEMORY.findall(group)) for group in groups)


def storages(lines: Lines) -> tuple[Storage, ...]:
    """Read `AT+CPMS?` (`"SM",1,10,…`) or the answer to `AT+CPMS=` (`1,10,…`)."""
    text = fields.payload(lines, "+CPMS")
    return tuple(_storages(fields.split(text))) if text else ()


def _storages(values: list[str]) -> Iterator[Storage]:
    name = ""
    counts: list[int] = []
    for value in values:
        count = fields.number(value)
        if count is None:
            name, counts = value.upper(), []
            continue
        counts.append(count)
        if len(counts) == 2:
            yield Storage(name, counts[0], counts[1])
            name, counts = "", []


def notification_choices(lines: Lines) -> tuple[frozenset[int], ...]:
    """Read `AT+CNMI=?`: the allowed values of mode, mt, bm, ds and bfr."""
    return fields.number_groups(fields.payload(lines, "+CNMI") or "")


def notification(lines: Lines) -> tuple[int, ...]:
    """Read `AT+CNMI?`: mode, mt, bm, ds, bfr as they are set."""
    values = fields.numbers(fields.payload(lines, "+CNMI") or "")
    return tuple(value for value in values if value is not None)


def service(lines: Lines) -> int | None:
    """Read `AT+CSMS?`: the message service; 1 and 128 want acknowledgements."""
    text = fields.payload(lines, "+CSMS")
    return fields.numbers(text)[0] if text else None


def service_centre(lines: Lines) -> str:
    """Read `AT+CSCA?`: quoted, bare, in UCS-2 hex, without its plus; "" where there is none."""
    values = fields.split(fields.payload(lines, "+CSCA") or "")
    written = fields.plausible_ucs2(values[0]) or values[0]
    found = _NUMBER.match(written.strip())
    if found is None:
        return ""
    plus = len(values) > 1 and fields.number(values[1]) == INTERNATIONAL
    return f"+{found.group()}" if plus and not found.group().startswith("+") else found.group()


# Messages.


def message_modes(lines: Lines) -> frozenset[int]:
    """Read `AT+CMGF=?`: 0 for PDUs, 1 for texts; empty where it is not said."""
    groups = fields.number_groups(fields.payload(lines, "+CMGF") or "")
    return groups[0] if groups else frozenset()


@dataclass(frozen=True, slots=True)
class Stored:
    """A message in a memory; `status` is 0 to 3 or None, `pdu` upper-case hex or "".

    `index` is None where it was read by its index; `text_mode` says that the answer is not a PDU.
    """

    index: int | None
    status: int | None
    pdu: str
    text_mode: bool = False

    @property
    def received(self) -> bool:
        """Tell whether it came in; 2 and 3 are our own (stored unsent, stored sent)."""
        return self.status not in (2, 3)


def reference(lines: Lines) -> int | None:
    """Read `+CMGS: <mr>[,<scts>]`: the TP-MR, None where the modem gave none."""
    text = fields.payload(lines, "+CMGS")
    value = fields.numbers(text)[0] if text else None
    return value if value is not None and value <= 255 else None


def message(lines: Lines) -> Stored | None:
    """Read `AT+CMGR`: the message, or None for an empty slot (no lines, or a length of 0)."""
    found = list(_messages(lines, "+CMGR"))
    return found[0] if found and (found[0].pdu or found[0].text_mode) else None


def messages(lines: Lines) -> tuple[Stored, ...]:
    """Read `AT+CMGL`: every entry, also one whose PDU did not come (`pdu` "")."""
    return tuple(_messages(lines, "+CMGL"))


@dataclass(slots=True)
class _Entry:
    header: str
    pdus: list[str] = field(default_factory=list)


def _messages(lines: Lines, prefix: str) -> Iterator[Stored]:
    entries: list[_Entry] = []
    for line in lines:
        header = fields.payload((line,), prefix)
        if header is not None:
            entries.append(_Entry(header))
        elif entries and _PDU.match(line):
            entries[-1].pdus.append(line.upper())
    listed = prefix == "+CMGL"
    return (_stored(entry, listed=listed) for entry in entries)


def _stored(entry: _Entry, *, listed: bool) -> Stored:
    values = fields.split(entry.header)
    index = fields.number(values[0]) if listed else None
    rest = values[1:] if listed else values
    status = fields.number(rest[0]) if len(rest) > 1 else None
    pdu = "".join(entry.pdus)
    return Stored(index, status, pdu, text_mode=not pdu and '"REC' in entry.header.upper())


def live_indexes(lines: Lines) -> tuple[int, ...]:
    """Read `AT+CMGD=?`: the indexes it lists, which may be the live ones or the whole range."""
    groups = fields.number_groups(fields.payload(lines, "+CMGD") or "")
    return tuple(sorted(groups[0])) if groups else ()


@dataclass(frozen=True, slots=True)
class Notice:
    """`+CMTI` or `+CDSI`: a message lies in `memory` ("" where not named) at `index`.

    `index` is None where the modem could not store it (SIM7000: `,-1`).
    """

    memory: str
    index: int | None


def notice(line: str) -> Notice:
    """Read `+CMTI: <mem>,<index>` or `+CDSI: …`, with whatever follows."""
    values = fields.split(_NOTICE_HEAD.sub("", line))
    return Notice(values[0].upper(), fields.number(values[1]) if len(values) > 1 else None)


def caller(line: str) -> str:
    """Read `+CLIP: <number>,<type>,…`: the number, "" where it is withheld."""
    values = fields.split(line.partition(":")[2])
    found = _NUMBER.match(values[0].strip())
    if found is None:
        return ""
    plus = len(values) > 1 and fields.number(values[1]) == INTERNATIONAL
    return f"+{found.group()}" if plus and not found.group().startswith("+") else found.group()
