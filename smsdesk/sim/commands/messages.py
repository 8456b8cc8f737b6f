"""How messages are handled: mode, memories, routing of what arrives, service centre.

Owns the configuration commands of 3GPP TS 27.005 section 3.
"""

from __future__ import annotations

from smsdesk.sim.answers import OK, Answer, said
from smsdesk.sim.commands.kit import Command, argument, choice, nothing, number, spread
from smsdesk.sim.device import Device
from smsdesk.sim.errors import CmsError
from smsdesk.sim.grammar import Call, Kind
from smsdesk.sim.textmode import kind_of

_NOT_ALLOWED, _NOT_SUPPORTED, _BAD_TEXT_PARAMETER, _NO_ACKNOWLEDGEMENT = 302, 303, 305, 340
_CNMI_TEXTS, _CNMI_BROADCASTS, _CNMI_REPORTS = (0, 1, 2, 3), (0,), (0, 1, 2)


def _mode(device: Device, call: Call) -> Answer:
    if call.kind is Kind.TEST:
        return said("+CMGF: (0,1)" if device.profile.pdu_mode else "+CMGF: (1)")
    if call.kind is Kind.READ:
        return said(f"+CMGF: {int(device.settings.text_mode)}")
    mode = number(argument(call, 0), 0)
    if mode > 1 or (mode == 0 and not device.profile.pdu_mode):
        raise CmsError(_NOT_SUPPORTED)
    device.settings.text_mode = mode == 1
    return OK


def _service(device: Device, call: Call) -> Answer:
    if call.kind is Kind.TEST:
        return said("+CSMS: (0,1)")
    if call.kind is Kind.READ:
        return said(f"+CSMS: {device.settings.service},1,1,1")
    service = number(argument(call, 0), 0)
    if service > 1:
        raise CmsError(_NOT_SUPPORTED)
    device.settings.service = service
    return said("+CSMS: 1,1,1")


def _memories(device: Device, call: Call) -> Answer:
    device.need_messages()
    if call.kind is Kind.TEST:
        return said(f"+CPMS: {_known_memories(device)}")
    if call.kind is Kind.READ:
        fills = (f'"{name}",{_fill(device, name)}' for name in device.chosen)
        return said("+CPMS: " + ",".join(fills))
    wanted = [name.upper() for name in call.arguments]
    if not all(name in _allowed(device, use) for use, name in enumerate(wanted)):
        raise CmsError(_NOT_ALLOWED)
    device.chosen[: len(wanted)] = wanted
    return said("+CPMS: " + ",".join(_fill(device, name) for name in device.chosen))


def _known_memories(device: Device) -> str:
    if device.profile.memories_said:
        return device.profile.memories_said
    groups = (",".join(f'"{name}"' for name in _allowed(device, use)) for use in range(3))
    return ",".join(f"({group})" for group in groups)


def _allowed(device: Device, use: int) -> tuple[str, ...]:
    """Return the memories for reading (0), writing (1) and receiving (2)."""
    if use == 0:
        return tuple(device.memories)
    if use == 2 and device.profile.receive_memories:
        return device.profile.receive_memories
    return tuple(name for name in device.memories if name != "SR") if use < 3 else ()


def _fill(device: Device, name: str) -> str:
    memory = device.memories[name]
    return f"{len(memory)},{memory.capacity}"


def _notices(device: Device, call: Call) -> Answer:
    profile = device.profile
    if call.kind is Kind.TEST:
        ranges = (
            profile.cnmi_modes,
            _CNMI_TEXTS,
            _CNMI_BROADCASTS,
            _CNMI_REPORTS,
            profile.cnmi_buffer,
        )
        return said("+CNMI: " + ",".join(f"({spread(values)})" for values in ranges))
    if call.kind is Kind.READ:
        return said("+CNMI: " + ",".join(str(value) for value in device.settings.cnmi))
    device.set_notices(_chosen_notices(device, call))
    return OK


def _chosen_notices(device: Device, call: Call) -> tuple[int, int, int, int, int]:
    """Read the parameters; what is left out stays as it was."""
    profile, before = device.profile, device.settings.cnmi
    mode, text, broadcast, report, buffer = (
        number(argument(call, place), before[place]) for place in range(5)
    )
    if len(call.arguments) < 5 and buffer not in profile.cnmi_buffer:
        buffer = profile.cnmi_buffer[0]
    good = (
        mode in profile.cnmi_modes
        and mode not in profile.cnmi_modes_refused
        and text in _CNMI_TEXTS
        and broadcast in _CNMI_BROADCASTS
        and report in _CNMI_REPORTS
        and buffer in profile.cnmi_buffer
    )
    if not good:
        raise CmsError(_NOT_SUPPORTED)
    return mode, text, broadcast, report, buffer


def _acknowledge(device: Device, call: Call) -> Answer:
    if call.kind is Kind.TEST:
        return said("+CNMA: (0-2)")
    if not device.acknowledge():
        raise CmsError(_NO_ACKNOWLEDGEMENT)
    return OK


def _centre(device: Device, call: Call) -> Answer:
    device.need_messages()
    if call.kind is Kind.TEST:
        return OK
    if call.kind is Kind.READ:
        return said(f'+CSCA: "{device.card.smsc}",{kind_of(device.card.smsc)}')
    typed, kind = argument(call, 0), number(argument(call, 1), 0)
    if not typed.removeprefix("+").isdigit():
        raise CmsError(_BAD_TEXT_PARAMETER)
    device.card.smsc = f"+{typed}" if kind == 145 and not typed.startswith("+") else typed
    return OK


def _text_parameters(device: Device, call: Call) -> Answer:
    settings = device.settings
    if call.kind is Kind.TEST:
        return OK
    if call.kind is Kind.READ:
        return said("+CSMP: " + ",".join(str(value) for value in settings.text_parameters))
    first, validity, identifier, coding = (
        number(argument(call, place), settings.text_parameters[place]) for place in range(4)
    )
    if max(first, validity, identifier, coding) > 255:
        raise CmsError(_BAD_TEXT_PARAMETER)
    settings.text_parameters = (first, validity, identifier, coding)
    return OK


COMMANDS: dict[str, Command] = {
    "+CMGF": _mode,
    "+CSMS": _service,
    "+CPMS": _memories,
    "+CNMI": _notices,
    "+CNMA": _acknowledge,
    "+CSCA": _centre,
    "+CSMP": _text_parameters,
    "+CSDH": choice("text_header", (0, 1), error=CmsError(_BAD_TEXT_PARAMETER)),
    "+CMMS": choice("link_open", (0, 1, 2), error=CmsError(_NOT_SUPPORTED)),
    "+CGSMS": nothing,
    "+CSAS": nothing,
    "+CRES": nothing,
    "+CSCB": nothing,
}
