"""The modems this desk knows, by IMEI, and the SIMs, by IMSI."""

from __future__ import annotations

from datetime import datetime

from peewee import EXCLUDED, Case

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.views import ModemRow, SimRow
from smsdesk.store.connection import Database
from smsdesk.store.models import Modem, Sim
from smsdesk.store.statement import Statement, arg
from smsdesk.store.times import from_micros, to_micros


def _kept(new: object, old: object) -> object:
    """Write the new text unless it is empty: a modem does not always say everything."""
    return Case(None, [(new != "", new)], old)


_SEEN = Statement(
    Modem.insert(
        {
            Modem.imei: arg("imei"),
            Modem.port: arg("port"),
            Modem.manufacturer: arg("manufacturer"),
            Modem.model: arg("model"),
            Modem.enabled: 1,
            Modem.last_seen: arg("now"),
            Modem.usb_serial: arg("usb_serial"),
            Modem.usb_place: arg("usb_place"),
            Modem.imsi: arg("imsi"),
        }
    ).on_conflict(
        conflict_target=[Modem.imei],
        update={
            Modem.port: EXCLUDED.port,
            Modem.manufacturer: _kept(EXCLUDED.manufacturer, Modem.manufacturer),
            Modem.model: _kept(EXCLUDED.model, Modem.model),
            Modem.last_seen: EXCLUDED.last_seen,
            Modem.usb_serial: EXCLUDED.usb_serial,
            Modem.usb_place: EXCLUDED.usb_place,
            Modem.imsi: _kept(EXCLUDED.imsi, Modem.imsi),
        },
    )
)
_SIM_SEEN = Statement(
    Sim.insert(
        {
            Sim.imsi: arg("imsi"),
            Sim.number: "",
            Sim.operator: arg("operator"),
            Sim.smsc: arg("smsc"),
            Sim.imei: arg("imei"),
            Sim.last_seen: arg("now"),
            Sim.iccid: arg("iccid"),
            Sim.centre: "",
        }
    ).on_conflict(
        conflict_target=[Sim.imsi],
        update={
            Sim.operator: _kept(EXCLUDED.operator, Sim.operator),
            Sim.smsc: _kept(EXCLUDED.smsc, Sim.smsc),
            Sim.imei: EXCLUDED.imei,
            Sim.last_seen: EXCLUDED.last_seen,
            Sim.iccid: _kept(EXCLUDED.iccid, Sim.iccid),
        },
    )
)
_MODEMS = Statement(
    Modem.select(
        Modem.imei,
        Modem.port,
        Modem.manufacturer,
        Modem.model,
        Modem.usb_serial,
        Modem.usb_place,
        Modem.imsi,
        Modem.enabled,
        Modem.last_seen,
    ).order_by(Modem.last_seen.desc(), Modem.imei)
)
_SIMS = Statement(
    Sim.select(
        Sim.imsi,
        Sim.number,
        Sim.operator,
        Sim.smsc,
        Sim.imei,
        Sim.iccid,
        Sim.centre,
        Sim.last_seen,
    ).order_by(Sim.last_seen.desc(), Sim.imsi)
)
_SIM_IN = Statement(Modem.select(Modem.imsi).where(Modem.imei == arg("imei")))
_CENTRE = Statement(Sim.select(Sim.centre).where(Sim.imsi == arg("imsi")))
_SET_CENTRE = Statement(Sim.update({Sim.centre: arg("centre")}).where(Sim.imsi == arg("imsi")))
_ENABLE = Statement(Modem.update({Modem.enabled: arg("enabled")}).where(Modem.imei == arg("imei")))
_FORGET = Statement(Modem.delete().where(Modem.imei == arg("imei")))
_NUMBER = Statement(Sim.update({Sim.number: arg("number")}).where(Sim.imsi == arg("imsi")))


class Modems:
    """Keeps what was seen of modems and SIMs. Every method may be called from any thread."""

    def __init__(self, db: Database) -> None:
        """Work on `db`."""
        self._db = db

    def seen(self, status: ModemStatus, now: datetime) -> str:
        """Note what a modem says of itself and its SIM; what it leaves out stays as it was.

        Returns the IMSI of the SIM that was seen in it the last time, "" where that is not known.
        """
        at = to_micros(now)
        with self._db.write():
            before = self._db.value(_SIM_IN, imei=status.imei) or ""
            if status.imei:
                self._db.run(
                    _SEEN,
                    imei=status.imei,
                    port=status.port,
                    manufacturer=status.manufacturer,
                    model=status.model,
                    usb_serial=status.usb_serial,
                    usb_place=status.usb_place,
                    imsi=status.imsi,
                    now=at,
                )
            if status.imsi:
                self._db.run(
                    _SIM_SEEN,
                    imsi=status.imsi,
                    operator=status.operator,
                    smsc=status.smsc,
                    imei=status.imei,
                    iccid=status.iccid,
                    now=at,
                )
        return str(before)

    def all(self) -> list[ModemRow]:
        """Return the modems, the last seen first."""
        return [
            ModemRow(imei, port, manufacturer, model, bool(enabled), from_micros(seen), *known)
            for imei, port, manufacturer, model, *known, enabled, seen in self._db.rows(_MODEMS)
        ]

    def enabled(self) -> list[ModemRow]:
        """Return the modems that are to be used."""
        return [row for row in self.all() if row.enabled]

    def get(self, imei: str) -> ModemRow | None:
        """Return one modem."""
        return next((row for row in self.all() if row.imei == imei), None)

    def enable(self, imei: str, enabled: bool) -> bool:
        """Say whether a modem is to be used; False where it is not known."""
        with self._db.write():
            return bool(self._db.run(_ENABLE, imei=imei, enabled=int(enabled)))

    def forget(self, imei: str) -> bool:
        """Forget a modem; False where it was not known."""
        with self._db.write():
            return bool(self._db.run(_FORGET, imei=imei))

    def sims(self) -> list[SimRow]:
        """Return the SIMs, the last seen first."""
        return [
            SimRow(imsi, number, operator, smsc, imei, from_micros(seen), *more)
            for imsi, number, operator, smsc, imei, *more, seen in self._db.rows(_SIMS)
        ]

    def set_sim_number(self, imsi: str, number: str) -> bool:
        """Note the number of a SIM; False where the SIM is not known."""
        with self._db.write():
            return bool(self._db.run(_NUMBER, imsi=imsi, number=number))

    def centre_of(self, imsi: str) -> str:
        """Return the service centre that a person has set for a SIM, "" for the SIM's own."""
        return str(self._db.value(_CENTRE, imsi=imsi) or "")

    def set_centre(self, imsi: str, centre: str) -> bool:
        """Set the service centre of a SIM, "" for its own; False where the SIM is not known."""
        with self._db.write():
            return bool(self._db.run(_SET_CENTRE, imsi=imsi, centre=centre))
