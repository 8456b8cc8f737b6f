"""The network as the modem sees it: registration, operator, signal, service codes.

Owns the commands of 3GPP TS 27.007 sections 7.2, 7.3, 7.15, 8.5 and 8.69.
"""

from __future__ import annotations

from functools import partial

from smsdesk.codec import gsm7
from smsdesk.sim import ussd
from smsdesk.sim.answers import OK, Answer, Finish, Wait, said
from smsdesk.sim.charset import from_wire
from smsdesk.sim.commands.kit import BAD_PARAMETER, Command, argument, fixed, number, spread
from smsdesk.sim.device import HOME, Device
from smsdesk.sim.errors import CmeError, UnknownCommandError
from smsdesk.sim.grammar import Call, Kind
from smsdesk.sim.profile import Ussd

OPERATOR = ("Virtual Network", "Virtual", "00101")
_LTE = 7
_NO_NETWORK = 30


def _registration(device: Device, call: Call) -> Answer:
    if call.name not in device.profile.registrations:
        raise UnknownCommandError
    if call.kind is Kind.TEST:
        return said(f"{call.name}: ({spread(device.profile.registration_modes)})")
    if call.kind is Kind.READ:
        return said(_registered(device, call.name))
    mode = number(argument(call, 0), 0)
    if mode not in device.profile.registration_modes:
        raise CmeError(BAD_PARAMETER)
    device.settings.registration[call.name] = mode
    return OK


def _registered(device: Device, name: str) -> str:
    mode, state = device.settings.registration.get(name, 0), device.registration_of(name)
    profile = device.profile
    cell = profile.cell_said if mode == 2 and state == HOME else ""
    digits = profile.registration_digits
    return f"{name}: {mode:0{digits}},{state:0{digits}}{cell and ','}{cell}"


def _operator(device: Device, call: Call) -> Answer:
    device.need_card()
    if call.kind is Kind.TEST:
        name, short, code = OPERATOR
        return said(f'+COPS: (2,"{name}","{short}","{code}",{_LTE}),,(0-4),(0-2)')
    if call.kind is Kind.READ:
        return said(_operator_line(device))
    mode, shape = number(argument(call, 0), 0), number(argument(call, 1), 0)
    if mode > 4 or shape > 2:
        raise CmeError(BAD_PARAMETER)
    if mode == 3:
        device.settings.operator_format = shape
    return OK


def _operator_line(device: Device) -> str:
    if device.registration() != HOME:
        return "+COPS: 0"
    shape = device.settings.operator_format
    return f'+COPS: 0,{shape},"{OPERATOR[shape]}",{_LTE}'


def _signal(device: Device) -> str:
    return "+CSQ: 99,99" if device.registration() != HOME else "+CSQ: 21,0"


def _signal_lte(device: Device) -> str:
    received = "255,255" if device.registration() != HOME else "22,52"
    return f"+CESQ: 99,99,255,255,{received}"


def _service_code(device: Device, call: Call) -> Answer:
    if call.kind is Kind.TEST:
        return said("+CUSD: (0-2)")
    if call.kind is Kind.READ:
        return said(f"+CUSD: {int(device.settings.ussd)}")
    device.need_card()
    mode, coded = number(argument(call, 0), 0), argument(call, 1)
    if mode > 2:
        raise CmeError(BAD_PARAMETER)
    device.settings.ussd = mode == 1
    if mode == 2:
        device.in_menu = False
    return _ask(device, coded) if coded and mode != 2 else OK


def _ask(device: Device, coded: str) -> Answer:
    if device.registration() != HOME:
        raise CmeError(_NO_NETWORK)
    text = _decode(device, coded)
    network = device.network
    if not device.profile.ussd_first:
        network.timers.call_later(network.latency, partial(_answer, device, text))
        return OK

    def start(finish: Finish) -> None:
        network.timers.call_later(network.latency, partial(_answer_first, device, text, finish))

    return Wait(start)


def _decode(device: Device, coded: str) -> str:
    try:
        if device.settings.packed_ussd:
            packed = bytes.fromhex(coded)
            text = gsm7.decode(gsm7.unpack(packed, len(packed) * 8 // 7))
            return text.rstrip("@\r")
        return from_wire(coded, "UCS2") if device.settings.charset == "UCS2" else coded
    except ValueError:
        raise CmeError(BAD_PARAMETER) from None


def _answer_first(device: Device, text: str, finish: Finish) -> None:
    _answer(device, text, urgent=True)
    finish(OK)


def _answer(device: Device, text: str, *, urgent: bool = False) -> None:
    heard = ussd.ask(device.card, text, in_menu=device.in_menu)
    device.in_menu = heard.status == ussd.ASKS
    if not device.settings.ussd:
        return
    for line in ussd.lines(heard, _form(device)):
        device.mouth.notify(line, urgent=urgent)


def _form(device: Device) -> Ussd:
    """Return how the text is coded now; the client's settings count where the device heeds them."""
    form = device.profile.ussd
    if form is Ussd.PACKED and not device.settings.packed_ussd:
        return Ussd.TEXT
    if form is Ussd.TEXT and device.settings.charset == "UCS2":
        return Ussd.UCS2
    return form


COMMANDS: dict[str, Command] = {
    "+CREG": _registration,
    "+CGREG": _registration,
    "+CEREG": _registration,
    "+COPS": _operator,
    "+CSQ": fixed(_signal),
    "+CESQ": fixed(_signal_lte),
    "+CUSD": _service_code,
    "+CGATT": fixed(lambda device: f"+CGATT: {int(device.registration() == HOME)}"),
}
