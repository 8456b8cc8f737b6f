"""Sending: the prompt, the text after it, and texts sent from memory.

Owns `+CMGS`, `+CMGW` and `+CMSS` (3GPP TS 27.005 3.5 and 4.3 to 4.5).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from smsdesk.codec import gsm7
from smsdesk.codec import pdu as codec
from smsdesk.codec.errors import CodecError
from smsdesk.codec.segment import Alphabet
from smsdesk.sim.answers import OK, Answer, Done, Finish, Prompt, Wait
from smsdesk.sim.charset import from_wire
from smsdesk.sim.commands.kit import Command, argument, number
from smsdesk.sim.device import HOME, Device
from smsdesk.sim.errors import CmsError
from smsdesk.sim.grammar import Call, Kind
from smsdesk.sim.memories import RECEIVING
from smsdesk.sim.memory import State, Stored

_BAD_PDU, _BAD_TEXT, _BAD_INDEX, _FULL, _NO_NETWORK = 304, 305, 321, 322, 331
_MAX_TPDU = 164
_ASKS_REPORT, _UCS2_BITS, _CLASS_BIT = 0x20, 0x08, 0x10
_MINUTES_PER_STEP = 5


def _send(device: Device, call: Call) -> Answer:
    device.need_messages()
    if call.kind is not Kind.SET:
        return OK
    if not device.profile.sends_when_full and device.memory(RECEIVING).free() is None:
        raise CmsError(_FULL)
    return Prompt(_body(device, call, _submit), sends=True, typed=device.settings.text_mode)


def _write(device: Device, call: Call) -> Answer:
    device.need_messages()
    if call.kind is Kind.TEST:
        return OK
    state = State(min(number(argument(call, 1), State.UNSENT), State.SENT))
    keep = partial(_keep, state=state)
    return Prompt(_body(device, call, keep), typed=device.settings.text_mode)


def _body(
    device: Device, call: Call, then: Callable[[Device, str], Answer]
) -> Callable[[bytes], Answer]:
    """Return what turns the typed body into a PDU and goes on with it."""
    if device.settings.text_mode:
        recipient = argument(call, 0)
        return lambda body: then(device, _from_text(device, recipient, body))
    length = number(argument(call, 0))
    if length > _MAX_TPDU:
        raise CmsError(_BAD_PDU)
    return lambda body: then(device, _from_hex(body, length))


def _from_hex(body: bytes, length: int) -> str:
    """Check a typed PDU against the announced length; it may hold blanks and line breaks."""
    try:
        octets = bytes.fromhex(body.decode("ascii"))
    except ValueError:
        raise CmsError(_BAD_PDU) from None
    if not octets or len(octets) != 1 + octets[0] + length:
        raise CmsError(_BAD_PDU)
    return octets.hex().upper()


def _from_text(device: Device, recipient: str, body: bytes) -> str:
    settings = device.settings
    first, validity, _, coding = settings.text_parameters
    text = body.decode("latin-1").replace("\r", "\n")
    try:
        number_typed = from_wire(recipient, "UCS2" if settings.charset == "UCS2" else "IRA")
        ucs2 = coding & _UCS2_BITS
        said_text = from_wire(text, "UCS2" if ucs2 else settings.charset)
        encoded = codec.encode_submit(
            number_typed,
            said_text,
            Alphabet.UCS2 if ucs2 or gsm7.first_outside(said_text) is not None else Alphabet.GSM7,
            concat=None,
            report=bool(first & _ASKS_REPORT),
            validity_minutes=(min(validity, 143) + 1) * _MINUTES_PER_STEP,
            message_class=coding & 3 if coding & _CLASS_BIT else None,
        )
    except (CodecError, ValueError):
        raise CmsError(_BAD_TEXT) from None
    return encoded.pdu


def _submit(device: Device, pdu: str) -> Answer:
    return _hand_over(device, pdu, "+CMGS")


def _hand_over(device: Device, pdu: str, name: str) -> Answer:
    if device.registration() != HOME:
        raise CmsError(_NO_NETWORK)

    def start(finish: Finish) -> None:
        device.network.submit(device.line, pdu, partial(_sent, device, name, finish))

    return Wait(start, sends=True)


def _sent(device: Device, name: str, finish: Finish, result: int | CmsError) -> None:
    if isinstance(result, CmsError):
        finish(result)
        return
    line = device.profile.reference_said.format(reference=result)
    finish(Done((line.replace("+CMGS", name),)) if line else OK)


def _keep(device: Device, pdu: str, *, state: State) -> Answer:
    memory = device.memory(1)
    index = memory.free()
    if index is None:
        raise CmsError(_FULL)
    memory.put(index, Stored(state, pdu))
    return Done((f"+CMGW: {index}",))


def _send_stored(device: Device, call: Call) -> Answer:
    device.need_messages()
    if call.kind is not Kind.SET:
        return OK
    index, memory = number(argument(call, 0), -1), device.memory(1)
    stored = memory.get(index) if memory.has(index) else None
    if stored is None or stored.state not in (State.UNSENT, State.SENT):
        raise CmsError(_BAD_INDEX)
    memory.put(index, Stored(State.SENT, stored.pdu))
    return _hand_over(device, _readdressed(stored.pdu, argument(call, 1)), "+CMSS")


def _readdressed(pdu: str, recipient: str) -> str:
    """Return a stored text, to another recipient where one is given."""
    if not recipient:
        return pdu
    try:
        stored = codec.decode(pdu, "out")
        if not isinstance(stored, codec.Submit) or stored.text is None:
            raise CmsError(_BAD_PDU)
        encoded = codec.encode_submit(
            recipient,
            stored.text,
            stored.alphabet,
            concat=stored.concat,
            report=stored.report,
            message_class=stored.message_class,
        )
    except CodecError:
        raise CmsError(_BAD_PDU) from None
    return encoded.pdu


COMMANDS: dict[str, Command] = {"+CMGS": _send, "+CMGW": _write, "+CMSS": _send_stored}
