"""Stored messages: listing, reading, deleting.

Owns `+CMGL`, `+CMGR` and `+CMGD` (3GPP TS 27.005 3.4 and 3.5).
"""

from __future__ import annotations

from smsdesk.sim import textmode
from smsdesk.sim.answers import OK, Answer, Done, Hang, said
from smsdesk.sim.commands.kit import Command, argument, number
from smsdesk.sim.device import Device
from smsdesk.sim.errors import AtError, CmsError
from smsdesk.sim.grammar import Call, Kind
from smsdesk.sim.memories import READING
from smsdesk.sim.memory import Memory, State, Stored
from smsdesk.sim.profile import Listing, Slot

_ALL = 4
_NOT_ALLOWED, _NOT_SUPPORTED = 302, 303
_BAD_PDU_PARAMETER, _BAD_TEXT_PARAMETER, _BAD_INDEX = 304, 305, 321
_TORN = "000000FF00"
"""What stands at the head of a report that was read out of SR with Wavecom's fault."""
_NAMES = {name: int(state) for state, name in textmode.STATES.items()} | {"ALL": _ALL}


def _list(device: Device, call: Call) -> Answer:
    device.need_messages()
    if call.kind is Kind.TEST:
        return said(_known_states(device))
    habit = device.profile.listing
    if habit is Listing.HANGS:
        return Hang()
    memory = _readable_memory(device)
    if habit is Listing.REFUSED or memory.name in device.profile.unlistable:
        raise CmsError(_NOT_SUPPORTED)
    if habit is Listing.EMPTY:
        return OK
    return _listed(device, memory, _wanted(device, argument(call, 0)))


def _listed(device: Device, memory: Memory, wanted: int) -> Answer:
    found = [
        (index, stored)
        for index, stored in memory.items()
        if wanted in (_ALL, stored.state) and device.memories.readable(memory.name, index)
    ]
    lines = tuple(_entry(device, index, stored) for index, stored in found)
    for index, stored in found:
        _mark_read(memory, index, stored)
    return Done(lines)


def _readable_memory(device: Device) -> Memory:
    if not device.profile.stores:
        raise CmsError(_NOT_SUPPORTED)
    return device.memory(READING)


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
    return f"+CMGL: {index},{_record(device, stored)}"


def _record(device: Device, stored: Stored) -> str:
    """Write state and length as the device does, and the PDU below them."""
    profile, pdu = device.profile, stored.pdu
    length = len(pdu) // 2 - 1 - int(pdu[:2], 16) + profile.length_error
    head = profile.record_said.format(state=int(stored.state), length=length)
    if profile.torn_reports and device.memory(READING).name == "SR":
        pdu = _TORN + pdu[len(_TORN) :]
    between = f"{profile.chatter[0]}\r\n" if profile.urcs_in_records else ""
    return f"{head}\r\n{between}{pdu}"


def _mark_read(memory: Memory, index: int, stored: Stored) -> None:
    if stored.state is State.UNREAD:
        memory.put(index, Stored(State.READ, stored.pdu))


def _read(device: Device, call: Call) -> Answer:
    device.need_messages()
    if call.kind is Kind.TEST:
        return OK
    memory, index = _readable_memory(device), _index(device, call)
    stored = memory.get(index)
    if stored is None or not device.memories.readable(memory.name, index):
        return _empty(device)
    _mark_read(memory, index, stored)
    settings = device.settings
    if settings.text_mode:
        return said(textmode.read(stored, settings.charset, full=settings.text_header))
    return said(f"+CMGR: {_record(device, stored)}")


def _empty(device: Device) -> Answer:
    match device.profile.empty_slot:
        case Slot.OK:
            return OK
        case Slot.ZEROS:
            return said(Slot.ZEROS.value)
        case Slot.ERROR:
            raise AtError
        case Slot.CMS_321:
            raise CmsError(_BAD_INDEX)


def _index(device: Device, call: Call) -> int:
    index = number(argument(call, 0), -1)
    if not device.memory(READING).has(index):
        raise CmsError(_BAD_INDEX)
    return index


def _delete(device: Device, call: Call) -> Answer:
    device.need_messages()
    memory = _readable_memory(device)
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
    if not device.profile.live_indexes:
        first = device.profile.first_index
        indexes = f"{first}-{first + memory.capacity - 1}"
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
