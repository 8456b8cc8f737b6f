"""The SIM: lock, identity, own number, phonebook, and the characters it is written in.

Owns the commands of 3GPP TS 27.007 sections 5.6, 8.3, 8.11 to 8.14 and 8.65.
"""

from __future__ import annotations

from smsdesk.sim.answers import OK, Answer, Done, said
from smsdesk.sim.card import Entry, Lock
from smsdesk.sim.charset import CHARSETS, from_wire, to_wire
from smsdesk.sim.commands.kit import BAD_PARAMETER, Command, argument, number
from smsdesk.sim.device import Device
from smsdesk.sim.errors import CmeError
from smsdesk.sim.grammar import Call, Kind
from smsdesk.sim.textmode import kind_of

PHONEBOOK_SIZE = 50
_NAME_LENGTH = 14
_NO_SIM, _WRONG_PASSWORD, _BAD_INDEX, _NOT_FOUND = 10, 16, 21, 22


def _pin(device: Device, call: Call) -> Answer:
    if call.kind is Kind.TEST:
        return OK
    if not device.profile.has_card:
        raise CmeError(_NO_SIM)
    if call.kind is Kind.SET:
        return _enter(device, call)
    said_lock = device.profile.pin_said.format(device.card.lock)
    return Done((said_lock,), final="OK" if device.profile.cpin_final else None)


def _enter(device: Device, call: Call) -> Answer:
    card = device.card
    first, second = argument(call, 0), argument(call, 1)
    if card.lock is Lock.READY:
        raise CmeError(3)
    if card.lock is Lock.PUK and not second:
        raise CmeError(12)
    opened = card.enter_puk(first, second) if card.lock is Lock.PUK else card.enter_pin(first)
    if not opened:
        raise CmeError(_WRONG_PASSWORD)
    device.begin_start()
    device.refresh()
    return OK


def _tries(device: Device, _call: Call) -> Answer:
    if not device.profile.has_card:
        raise CmeError(_NO_SIM)
    card = device.card
    left = {Lock.READY: "", Lock.PIN: card.pin_tries, Lock.PUK: card.puk_tries}[card.lock]
    line = device.profile.pin_counter[1]
    return said(line.format(lock=card.lock, left=left, pin=card.pin_tries, puk=card.puk_tries))


def _facility(device: Device, call: Call) -> Answer:
    device.need_card()
    if call.kind is Kind.SET and number(argument(call, 1), 2) == 2:
        return said(f"+CLCK: {int(device.card.asks_pin and argument(call, 0) == 'SC')}")
    raise CmeError(3)


def _imsi(device: Device, call: Call) -> Answer:
    device.need_card()
    return OK if call.kind is Kind.TEST else said(device.card.imsi)


def _iccid(device: Device, call: Call) -> Answer:
    if not device.profile.has_card:
        raise CmeError(_NO_SIM)
    if call.kind is Kind.TEST:
        return OK
    return said(device.profile.iccid_said[1].format(device.card.iccid))


def _own_number(device: Device, _call: Call) -> Answer:
    device.need_card()
    return said(f'+CNUM: "","{device.card.number}",{kind_of(device.card.number)}')


def _charset(device: Device, call: Call) -> Answer:
    if call.kind is Kind.TEST:
        return said("+CSCS: ({})".format(",".join(f'"{name}"' for name in CHARSETS)))
    if call.kind is Kind.READ:
        return said(f'+CSCS: "{device.settings.charset}"')
    name = argument(call, 0, "GSM").upper()
    if name not in CHARSETS:
        raise CmeError(BAD_PARAMETER)
    device.settings.charset = name
    return OK


def _book(device: Device, call: Call) -> Answer:
    device.need_card()
    if call.kind is Kind.TEST:
        return said('+CPBS: ("SM","ON")')
    if call.kind is Kind.READ:
        name = device.settings.phonebook
        return said(f'+CPBS: "{name}",{len(_entries(device))},{PHONEBOOK_SIZE}')
    name = argument(call, 0).upper()
    if name not in ("SM", "ON"):
        raise CmeError(BAD_PARAMETER)
    device.settings.phonebook = name
    return OK


def _entries(device: Device) -> dict[int, Entry]:
    if device.settings.phonebook == "ON":
        return {1: Entry(device.card.number, "")}
    return device.card.phonebook


def _read_entries(device: Device, call: Call) -> Answer:
    device.need_card()
    if call.kind is Kind.TEST:
        return said(f"+CPBR: (1-{PHONEBOOK_SIZE}),20,{_NAME_LENGTH}")
    first = number(argument(call, 0))
    last = number(argument(call, 1), first)
    if not 1 <= first <= last <= PHONEBOOK_SIZE:
        raise CmeError(_BAD_INDEX)
    entries = sorted(_entries(device).items())
    found = tuple(
        _entry_line(device, index, entry) for index, entry in entries if first <= index <= last
    )
    if not found and first == last:
        raise CmeError(_NOT_FOUND)
    return Done(found)


def _entry_line(device: Device, index: int, entry: Entry) -> str:
    name = to_wire(entry.name, device.settings.charset)
    return f'+CPBR: {index},"{entry.number}",{kind_of(entry.number)},"{name}"'


def _write_entry(device: Device, call: Call) -> Answer:
    device.need_card()
    if call.kind is Kind.TEST:
        return said(f"+CPBW: (1-{PHONEBOOK_SIZE}),20,(129,145),{_NAME_LENGTH}")
    book = device.card.phonebook
    free = next((i for i in range(1, PHONEBOOK_SIZE + 1) if i not in book), None)
    index = number(argument(call, 0), free)
    if not 1 <= index <= PHONEBOOK_SIZE:
        raise CmeError(_BAD_INDEX)
    if len(call.arguments) == 1:
        book.pop(index, None)
        return OK
    try:
        name = from_wire(argument(call, 3), device.settings.charset)
    except ValueError:
        raise CmeError(25) from None
    book[index] = Entry(argument(call, 1), name)
    return OK


COMMANDS: dict[str, Command] = {
    "+CPIN": _pin,
    "+CPINR": _tries,
    "+CLCK": _facility,
    "+CIMI": _imsi,
    "+CCID": _iccid,
    "+CNUM": _own_number,
    "+CSCS": _charset,
    "+CPBS": _book,
    "+CPBR": _read_entries,
    "+CPBW": _write_entry,
}
