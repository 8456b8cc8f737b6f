"""Finding modems: what is plugged in, what stands in the way of using it, which are in use.

Owns nothing of its own: it is the door through which the window and the command line reach the
probe, which may take seconds and is called off the UI thread.
"""

from __future__ import annotations

from smsdesk.modem.probe import Finding, PortInfo
from smsdesk.modem.probe import diagnose as _diagnose
from smsdesk.modem.probe import list_ports as _list_ports
from smsdesk.store.database import Store

__all__ = ["Finding", "PortInfo", "diagnose", "forget", "leave", "ports", "use"]


def ports() -> list[PortInfo]:
    """Return the serial ports that could have a modem behind them, likely ones first."""
    return _list_ports()


def diagnose(url: str) -> Finding:
    """Try one port and say what is behind it, or what is in the way; takes some seconds."""
    return _diagnose(url)


def use(store: Store, imei: str) -> None:
    """Note that a modem is connected by itself when the program starts."""
    store.modems.enable(imei, enabled=True)


def leave(store: Store, url: str) -> None:
    """Note that the modem at a port is not connected by itself any more."""
    for modem in store.modems.enabled():
        if modem.port == url:
            store.modems.enable(modem.imei, enabled=False)


def forget(store: Store, imei: str) -> None:
    """Forget a modem that this desk knew."""
    store.modems.forget(imei)
