"""The ways in which a command fails, and their words.

Owns the codes of 3GPP TS 27.005 3.2.5 (CMS) and TS 27.007 9.2 (CME) that virtual modems use.
"""

from __future__ import annotations

from typing import ClassVar


class AtError(Exception):
    """A command failed; this class itself is the bare `ERROR`."""


class CodedError(AtError):
    """A failure with a number that a modem can also say in words."""

    prefix: ClassVar[str]
    words: ClassVar[dict[int, str]]

    def __init__(self, code: int) -> None:
        """Make the failure with its number."""
        super().__init__(f"{self.prefix}: {code}")
        self.code = code

    def spoken(self, *, verbose: bool) -> str:
        """Return the result line, in words where `verbose` and words are known."""
        said = self.words.get(self.code) if verbose else None
        return f"{self.prefix}: {said or self.code}"


class CmsError(CodedError):
    """A message service failure."""

    prefix = "+CMS ERROR"
    words: ClassVar[dict[int, str]] = {
        1: "Unassigned (unallocated) number",
        8: "Operator determined barring",
        10: "Call barred",
        17: "Network failure",
        21: "Short message transfer rejected",
        27: "Destination out of order",
        28: "Unidentified subscriber",
        29: "Facility rejected",
        30: "Unknown subscriber",
        38: "Network out of order",
        41: "Temporary failure",
        42: "Congestion",
        47: "Resources unavailable, unspecified",
        50: "Requested facility not subscribed",
        69: "Requested facility not implemented",
        96: "Invalid mandatory information",
        111: "Protocol error, unspecified",
        208: "SIM SMS storage full",
        300: "ME failure",
        301: "SMS service of ME reserved",
        302: "Operation not allowed",
        303: "Operation not supported",
        304: "Invalid PDU mode parameter",
        305: "Invalid text mode parameter",
        310: "SIM not inserted",
        311: "SIM PIN required",
        314: "SIM busy",
        316: "SIM PUK required",
        320: "Memory failure",
        321: "Invalid memory index",
        322: "Memory full",
        330: "SMSC address unknown",
        331: "No network service",
        332: "Network timeout",
        340: "No +CNMA acknowledgement expected",
        500: "Unknown error",
    }


class CmeError(CodedError):
    """An equipment failure."""

    prefix = "+CME ERROR"
    words: ClassVar[dict[int, str]] = {
        3: "operation not allowed",
        4: "operation not supported",
        10: "SIM not inserted",
        11: "SIM PIN required",
        12: "SIM PUK required",
        13: "SIM failure",
        14: "SIM busy",
        16: "incorrect password",
        20: "memory full",
        21: "invalid index",
        22: "not found",
        23: "memory failure",
        25: "invalid characters in text string",
        30: "no network service",
        50: "incorrect parameters",
        100: "unknown",
    }


class UnknownCommandError(CmeError):
    """The modem has no such command; some say so in words of their own."""

    def __init__(self) -> None:
        """Make it with the code of "operation not supported"."""
        super().__init__(4)
