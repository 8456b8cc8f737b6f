"""How messages are handled: mode, memories, routing of what arrives, service centre.

Owns the configuration commands of 3GPP TS 27.005 section 3.
"""

from __future__ import annotations

from smsdesk.codec import ucs2
from smsdesk.sim.answers import OK, Answer, Done, said
from smsdesk.sim.commands.kit import Command, argument, choice, nothing, number, spread
from smsdesk.sim.device import Device
from smsdesk.sim.errors import CmsError
from smsdesk.sim.grammar import Call, Kind
from smsdesk.sim.textmode import kind_of

_NOT_ALLOWED, _NOT_SUPPORTED, _BAD_TEXT_PARAMETER, _NO_ACKNOWLEDGEMENT = 302, 303, 305, 340
_CNMI_BROADCASTS = (0, 2)


def _mode(device: Device, call: Call) -> Answer:
    profile = device.profile
    allowed = [mode for mode, known in enumerate((profile.pdu_mode, profile.text_mode)) if known]
    if call.kind is Kind.TEST:
        return said(f"+CMGF: ({spread(allowed)})")
    if call.kind is Kind.READ:
        return said(f"+CMGF: {int(device.settings.text_mode)}")
    mode = number(argument(call, 0), 0)
    if mode not in allowed:
        raise CmsError(_NOT_SUPPORTED)
    device.settings.text_mode = mode == 1
    return OK


def _service(device: Device, call: Call) -> Answer:
    profile = device.profile
    if call.kind is Kind.TEST:
        return said(f"+CSMS: ({spread(profile.services)})")
    if call.kind is Kind.READ:
        return said(f"+CSMS: {device.settings.service},1,1,1")
    service = number(argument(call, 0), 0)
    if service not in profile.services or service in profile.services_refused:
        raise CmsError(_NOT_SUPPORTED)
    device.settings.service = service
    return said("+CSMS: 1,1,1")


def _memories(device: Device, call: Call) -> Answer:
    device.need_messages()
    final = "OK" if device.profile.cpms_final else None
    if call.kind is Kind.TEST:
        return Done((f"+CPMS: {_known_memories(device)}",), final)
    if not device.profile.stores:
        raise CmsError(_NOT_SUPPORTED)
    memories = device.memories
    if call.kind is Kind.READ:
        fills = (f'"{name}",{memories.fill(name)}' for name in memories.chosen)
        return Done((f"+CPMS: {','.join(fills)}",), final)
    wanted = [name.upper() for name in call.arguments]
    allowed = all(name in memories.allowed(use) for use, name in enumerate(wanted))
    if not wanted or not allowed or len(wanted) > device.profile.memory_parameters:
        raise CmsError(_NOT_ALLOWED)
    memories.choose(wanted)
    device.line.flush()
    return Done((f"+CPMS: {','.join(map(memories.fill, memories.chosen))}",), final)


def _known_memories(device: Device) -> str:
    if device.profile.memories_said or not device.profile.stores:
        return device.profile.memories_said
    groups = (",".join(f'"{name}"' for name in device.memories.allowed(use)) for use in range(3))
    return ",".join(f"({group})" for group in groups)


def _notices(device: Device, call: Call) -> Answer:
    profile = device.profile
    if call.kind is Kind.TEST:
        ranges = (
            profile.cnmi_modes,
            profile.cnmi_texts,
            _CNMI_BROADCASTS,
            profile.cnmi_reports,
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
        and text in profile.cnmi_texts
        and broadcast in _CNMI_BROADCASTS
        and report in profile.cnmi_reports
        and report not in profile.cnmi_reports_refused
        and buffer in profile.cnmi_buffer
    )
    if not good:
        raise CmsError(_NOT_SUPPORTED)
    return mode, text, broadcast, report, buffer


def _acknowledge(device: Device, call: Call) -> Answer:
    if call.kind is Kind.TEST:
        return said("+CNMA: (0-2)")
    accepted = device.profile.acknowledgements
    if (accepted is not None and call.text not in accepted) or not device.acknowledge():
        raise CmsError(_NO_ACKNOWLEDGEMENT)
    return OK


def _centre(device: Device, call: Call) -> Answer:
    device.need_messages()
    if call.kind is Kind.TEST:
        return OK
    if call.kind is Kind.READ:
        return said(_centre_said(device))
    typed, kind = argument(call, 0), number(argument(call, 1), 0)
    if not typed.removeprefix("+").isdigit():
        raise CmsError(_BAD_TEXT_PARAMETER)
    device.card.smsc = f"+{typed}" if kind == 145 and not typed.startswith("+") else typed
    return OK


def _centre_said(device: Device) -> str:
    number_set = device.card.smsc
    return device.profile.centre_said.format(
        number=number_set,
        bare=number_set.removeprefix("+"),
        ucs2=ucs2.encode(number_set).hex().upper(),
        kind=kind_of(number_set or "0"),
    )


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
