"""Stored messages: listing, reading, deleting.

Owns `+CMGL`, `+CMGR` and `+CMGD` (3GPP TS 27.005 3.4 and 3.5).
"""

from __future__ import annotations

from smsdesk.sim import textmode
from smsdesk.sim.answers import OK, Answer, Done, said
from smsdesk.sim.commands.kit import Command, argument, number
from smsdesk.sim.device import Device
from smsdesk.sim.errors import CmsError
from smsdesk.sim.grammar import Call, Kind
from smsdesk.sim.memory import Memory, State, Stored

_ALL = 4
_NOT_ALLOWED, _BAD_PDU_PARAMETER, _BAD_TEXT_PARAMETER, _BAD_INDEX = 302, 304, 305, 321
_NAMES = {name: int(state) for state, name in textmode.STATES.items()} | {"ALL": _ALL}


def _list(device: Device, call: Call) -> Answer:
    device.need_messages()
    if call.kind is Kind.TEST:
        return said(_known_states(device))
    wanted = _wanted(device, argument(call, 0))
    memory = device.memory(0)
    found = [entry for entry in memory.items() if wanted in (_ALL, entry[1].state)]
    lines = tuple(_entry(device, index, stored) for index, stored in found)
    for index, stored in found:
        _mark_read(memory, index, stored)
    return Done(lines)


def _known_states(device: Device) -> str:
    if not device.settings.text_mode:
        return "+CMGL: (0-4)"
    return "+CMGL: ({})".format(",".join(f'"{name}"' for name in _NAMES))


def _wanted(device: Device, typed: str) -> int:
    if device.settings.text_mode:
        wanted = _NAMES.get(typed.upper() or "REC UNREAD")
        if wanted is None:
            raise CmsError(_BAD_TEXT_PARAMETER)
        return wanted
    wanted = number(typed, 0)
    if wanted > _ALL:
        raise CmsError(_BAD_PDU_PARAMETER)
    return wanted


def _entry(device: Device, index: int, stored: Stored) -> str:
    if device.settings.text_mode:
        return textmode.listed(index, stored, device.settings.charset)
    return f"+CMGL: {index},{int(stored.state)},,{_length(stored)}\r\n{stored.pdu}"


def _length(stored: Stored) -> int:
    """Return the octets of the TPDU, the service centre address left out."""
    return len(stored.pdu) // 2 - 1 - int(stored.pdu[:2], 16)


def _mark_read(memory: Memory, index: int, stored: Stored) -> None:
    if stored.state is State.UNREAD:
        memory.put(index, Stored(State.READ, stored.pdu))


def _read(device: Device, call: Call) -> Answer:
    device.need_messages()
    if call.kind is Kind.TEST:
        return OK
    memory, index = device.memory(0), _index(device, call)
    stored = memory.get(index)
    if stored is None:
        raise CmsError(_BAD_INDEX)
    _mark_read(memory, index, stored)
    settings = device.settings
    if settings.text_mode:
        return said(textmode.read(stored, settings.charset, full=settings.text_header))
    return said(f"+CMGR: {int(stored.state)},,{_length(stored)}\r\n{stored.pdu}")


def _index(device: Device, call: Call) -> int:
    index = number(argument(call, 0), -1)
    if not device.memory(0).has(index):
        raise CmsError(_BAD_INDEX)
    return index


def _delete(device: Device, call: Call) -> Answer:
    device.need_messages()
    memory = device.memory(0)
    if call.kind is Kind.TEST:
        return _deletable(device, memory)
    if len(call.arguments) > 1 and not device.profile.delete_flag:
        raise CmsError(_NOT_ALLOWED)
    flag = number(argument(call, 1), 0)
    if flag > _ALL:
        raise CmsError(_BAD_PDU_PARAMETER)
    if flag:
        _delete_many(memory, flag)
    else:
        memory.remove(_index(device, call))
    device.line.flush()
    return OK


def _deletable(device: Device, memory: Memory) -> Answer:
    if not device.profile.delete_flag:
        return OK
    indexes = ",".join(str(index) for index, _ in memory.items())
    return said(f"+CMGD: ({indexes}),(0-4)")


_DELETED = {
    1: {State.READ},
    2: {State.READ, State.SENT},
    3: {State.READ, State.SENT, State.UNSENT},
    4: set(State),
}


def _delete_many(memory: Memory, flag: int) -> None:
    for index, stored in list(memory.items()):
        if stored.state in _DELETED[flag]:
            memory.remove(index)


COMMANDS: dict[str, Command] = {"+CMGL": _list, "+CMGR": _read, "+CMGD": _delete}
