"""One door to every kind of port: `open_port(url)`.

Owns the URLs: `/dev/ttyUSB0`, `COM3`, a pty's path, `socket://host:port`, and
`virtual://NAME?profile=clean&latency=0.2&fault=silence@3` for the virtual modem in this process
(`fault` as often as there are faults). A serial name may carry `?baud=9600`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem.socket_port import SocketPort, open_socket
from smsdesk.modem.trace import TracingPort
from smsdesk.modem.wire import InDoubt, Port

__all__ = ["InDoubt", "Port", "SocketPort", "TracingPort", "open_port"]

_MAX_URL = 1024


def open_port(url: str) -> Port:
    """Open a port exclusively.

    Raises `Refusal`: PORT_BAD_URL, PORT_MISSING, PORT_NO_PERMISSION (hint: the group to join),
    PORT_IN_USE (hint: who has it, where known), PORT_REFUSED (TCP), PORT_FAILED,
    FAULT_NOT_UNDERSTOOD (a virtual modem's).
    """
    if not url.strip() or len(url) > _MAX_URL or "\0" in url:
        raise Refusal(Reason.PORT_BAD_URL, url[:_MAX_URL])
    if "://" not in url:
        return _open_serial(url)
    if url.startswith("socket://"):
        return open_socket(url)
    if url.startswith("virtual://"):
        return _open_virtual(url)
    raise Refusal(Reason.PORT_BAD_URL, url)


def _open_serial(url: str) -> Port:
    name, _, query = url.partition("?")
    options = _options(url, query, {"baud": int})
    speed = options.get("baud", 115_200)
    if sys.platform == "win32":
        from smsdesk.modem.windows_port import open_windows

        return open_windows(name, url, speed)
    from smsdesk.modem.posix_port import open_posix

    return open_posix(name if os.sep in name else f"/dev/{name}", url, speed)


def _open_virtual(url: str) -> Port:
    from smsdesk.sim.fault_specs import BadFaultError, parse
    from smsdesk.sim.server import link

    try:
        parts = urlsplit(url)
        options = _options(url, parts.query, _VIRTUAL_OPTIONS)
        options.pop(_FAULT, None)
        specs = [value for name, value in parse_qsl(parts.query) if name == _FAULT]
        faults = tuple(map(parse, specs))
        connection = link(parts.netloc or "modem1", faults=faults, **options)
    except BadFaultError as bad:
        trouble = bad.trouble
        raise Refusal(trouble.reason, trouble.detail, trouble.hints) from None
    except (ValueError, KeyError):
        raise Refusal(Reason.PORT_BAD_URL, url) from None
    return SocketPort(connection, url)


_FAULT = "fault"
_VIRTUAL_OPTIONS: Mapping[str, Callable[[str], Any]] = {
    "profile": str,
    "latency": float,
    "seed": int,
    "journal": Path,
    _FAULT: str,
}


def _options(url: str, query: str, known: Mapping[str, Callable[[str], Any]]) -> dict[str, Any]:
    """Return the options after the question mark; an unknown or unreadable one is refused."""
    try:
        return {name: known[name](value) for name, value in parse_qsl(query)}
    except (KeyError, ValueError):
        raise Refusal(Reason.PORT_BAD_URL, url) from None
