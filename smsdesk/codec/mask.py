"""PDUs without what is private in them: digits and texts gone, everything else as it was.

Owns what stays: types, lengths, codings, times, references, states, and of a user-data header
the elements that hold no text, so that what went wrong can still be seen.
"""

from __future__ import annotations

from smsdesk.codec.header import (
    CONCAT_8,
    CONCAT_16,
    INDICATION,
    LOCKING_SHIFT,
    PORTS_8,
    PORTS_16,
    SINGLE_SHIFT,
)

_SHOWN = frozenset(
    {CONCAT_8, INDICATION, PORTS_8, PORTS_16, CONCAT_16, SINGLE_SHIFT, LOCKING_SHIFT}
)
_DELIVER, _SUBMIT, _REPORT = 0, 1, 2
"""TP-MTI (3GPP TS 23.040 9.2.3.1)."""
_FILLER = 0xF
_TIME = 7
_VALIDITY = {0: 0, 1: _TIME, 2: 1, 3: _TIME}
"""Octets of TP-VP by TP-VPF (3GPP TS 23.040 9.2.3.3)."""


def masked(pdu: str, *, outgoing: bool) -> str:
    """Return a PDU in hex with zeros for digits and texts, however broken it is.

    What can't be told apart any more, because it ends too soon or is of no known type, is private.
    """
    try:
        mask = _Mask(bytes.fromhex(pdu))
    except ValueError:
        return "0" * len(pdu)
    mask.centre()
    mask.message(outgoing=outgoing)
    return mask.hex()


class _Mask:
    """Walks over the octets; whatever was not said to be shown ends up as zeros."""

    def __init__(self, octets: bytes) -> None:
        self._octets = octets
        self._shown = bytearray(len(octets))
        self._at = 0

    def hex(self) -> str:
        return self._shown.hex().upper()

    def centre(self) -> None:
        """The service centre: its length counts octets."""
        length = self._show()
        if length:
            self._show()
            self._digits(length - 1)

    def message(self, *, outgoing: bool) -> None:
        """Everything behind the centre; own messages are read back from memories, too."""
        first = self._show()
        kind = first & 3
        if kind == _SUBMIT:
            self._submit(first)
        elif kind == _DELIVER and not outgoing:
            self._deliver(first)
        elif kind == _REPORT and not outgoing:
            self._report()

    def _submit(self, first: int) -> None:
        self._show()
        self._address()
        self._shows(2)
        self._shows(_VALIDITY[first >> 3 & 3])
        self._user_data(has_header=bool(first & 0x40))

    def _deliver(self, first: int) -> None:
        self._address()
        self._shows(2 + _TIME)
        self._user_data(has_header=bool(first & 0x40))

    def _report(self) -> None:
        self._show()
        self._address()
        self._shows(2 * _TIME + 1)

    def _address(self) -> None:
        """A number: its length counts digits (3GPP TS 23.040 9.1.2.5)."""
        length = self._show()
        self._show()
        self._digits((length + 1) // 2)

    def _user_data(self, *, has_header: bool) -> None:
        self._show()
        if not has_header:
            return
        ends_at = self._at + 1 + self._show()
        while self._at + 1 < min(ends_at, len(self._octets)):
            element, length = self._show(), self._show()
            if element in _SHOWN:
                self._shows(min(length, ends_at - self._at))
            else:
                self._at += length

    def _show(self) -> int:
        """Let the next octet stand, and return it; 0 beyond the end."""
        if self._at >= len(self._octets):
            return 0
        octet = self._shown[self._at] = self._octets[self._at]
        self._at += 1
        return octet

    def _shows(self, count: int) -> None:
        for _ in range(count):
            self._show()

    def _digits(self, octets: int) -> None:
        """Leave out digits, but not that the last half octet was only filled up."""
        ends_at = min(self._at + octets, len(self._octets))
        if ends_at > self._at and self._octets[ends_at - 1] >> 4 == _FILLER:
            self._shown[ends_at - 1] = _FILLER << 4
        self._at = ends_at
