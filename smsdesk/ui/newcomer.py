"""A device that was plugged in and that nobody uses yet."""

from __future__ import annotations

from dataclasses import dataclass

from smsdesk.domain.views import ModemRow
from smsdesk.services import modems
from smsdesk.services.modems import PortInfo
from smsdesk.ui import plain


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A device that was plugged in: its likeliest port, and the modem this desk knows it as."""

    port: PortInfo
    known: ModemRow | None = None

    @property
    def name(self) -> str:
        """Return what a person calls it."""
        if self.known is not None:
            words = f"{self.known.manufacturer} {self.known.model}".split()
            if words:
                return plain.one_line(" ".join(words))
        return plain.one_line(self.port.description) or self.port.device

    @property
    def is_modem(self) -> bool:
        """Tell whether it is known to be a modem, by itself or by its kind."""
        return self.known is not None or modems.is_modem(self.port)
