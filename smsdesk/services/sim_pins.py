"""The PINs of SIMs that a person wants this computer to remember.

Owns which SIMs those are: noted beside the data, so that the keyring is only asked (and the person
only asked to unlock it) where there is something in it. The PINs themselves are in the keyring.
"""

from __future__ import annotations

import logging

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.clock import Clock
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Trouble
from smsdesk.services.secrets import Secrets
from smsdesk.store.database import Store

KIND = "smsdesk SIM PIN"
"""What the keyring calls these secrets."""
_KEPT = "pin_kept:"

log = logging.getLogger(__name__)


class SimPins:
    """Keeps PINs by the SIM's number (ICCID), or the modem's IMEI where a SIM does not tell it.

    Every method may be called from any thread but the UI's: the keyring may ask a person first.
    What `modem.pin.PinSafe` asks for never raises: a PIN that can't be had is asked for.
    """

    def __init__(self, store: Store, secrets: Secrets, clock: Clock) -> None:
        """Take where PINs are kept, and where it is noted that they are."""
        self._store = store
        self._secrets = secrets
        self._clock = clock

    def trouble(self) -> Trouble | None:
        """Return why no PIN can be kept on this computer, None where it can."""
        return self._secrets.trouble()

    # For the modem's gate.

    def recall(self, sim: str) -> str:
        """Return the PIN of a SIM, "" where none is kept or the keyring stays locked."""
        if not self._store.settings.get(_KEPT + sim):
            return ""
        try:
            pin = self._secrets.get(KIND, sim)
        except Refusal as refusal:
            log.info("no PIN from the keyring: %s", refusal.reason)
            return ""
        if not pin:
            self._store.settings.remove(_KEPT + sim)
        return pin

    def drop(self, sim: str) -> None:
        """Forget a PIN that was wrong, or that a person does not want kept any more."""
        if not self._store.settings.get(_KEPT + sim):
            return
        # First the note: a PIN that can't be removed from the keyring is not used any more.
        self._store.settings.remove(_KEPT + sim)
        try:
            self._secrets.remove(KIND, sim)
        except Refusal as refusal:
            log.info("a PIN stayed in the keyring: %s", refusal.reason)

    # For a person.

    def keep(self, status: ModemStatus, pin: str) -> None:
        """Keep the PIN that has just opened the SIM in a modem; raises as `Secrets.put`."""
        sim = status.iccid or status.imei or status.port
        self._secrets.put(KIND, sim, pin)
        self._store.settings.set(_KEPT + sim, self._clock.now().isoformat())

    def kept_for(self, status: ModemStatus) -> bool:
        """Tell whether the PIN of the SIM in a modem is kept."""
        return any(self._store.settings.get(_KEPT + name) for name in self._names(status))

    def forget(self, status: ModemStatus) -> None:
        """Forget the PIN of the SIM in a modem.

        Raises `Refusal` where the keyring does not give it up: then it stays known as kept.
        """
        for name in self._names(status):
            if self._store.settings.get(_KEPT + name):
                self._secrets.remove(KIND, name)
                self._store.settings.remove(_KEPT + name)

    def _names(self, status: ModemStatus) -> set[str]:
        """Return under which names the PIN may be kept: an open SIM does not tell its number."""
        rows = self._store.modems.sims() if status.imsi else []
        told = {row.iccid for row in rows if row.imsi == status.imsi}
        return {name for name in (status.iccid, status.imei or status.port, *told) if name}
