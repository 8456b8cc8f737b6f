"""What stands in the way of a mail server, said exactly: the name, the port, the certificate.

Owns the way from what Python raises while a connection is made or lost to a reason; what a server
says itself, by SMTP or IMAP, is read where that is spoken.
"""

from __future__ import annotations

import socket
import ssl

from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.routes.mail.account import Server

_EXPIRED = frozenset({9, 10})
_NAME = frozenset({62, 63, 64})
"""X509_V_ERR codes of OpenSSL: not valid yet, expired; another host, mail or IP address."""


def connection_trouble(err: Exception, server: Server) -> Trouble:
    """Return why a server can't be reached or was lost; `err` is an `OSError` or an `EOFError`."""
    place = f"{server.host}:{server.port}"
    match err:
        case ssl.SSLCertVerificationError():
            return _certificate(err, server)
        case ssl.SSLError():
            return Trouble(Reason.MAIL_TLS_FAILED, f"{place}, {err.reason or err}")
        case socket.gaierror() | UnicodeError():
            return Trouble(Reason.MAIL_SERVER_NOT_FOUND, server.host)
        case ConnectionRefusedError():
            return Trouble(Reason.MAIL_SERVER_REFUSED, place)
        case TimeoutError():
            return Trouble(Reason.MAIL_SERVER_SILENT, place)
        case _:
            return Trouble(Reason.MAIL_CONNECTION_LOST, f"{place}, {err}" if str(err) else place)


def _certificate(err: ssl.SSLCertVerificationError, server: Server) -> Trouble:
    if err.verify_code in _EXPIRED:
        return Trouble(Reason.MAIL_CERTIFICATE_EXPIRED, server.host)
    if err.verify_code in _NAME:
        return Trouble(Reason.MAIL_CERTIFICATE_NAME, server.host)
    return Trouble(Reason.MAIL_CERTIFICATE_UNKNOWN, server.host, (err.verify_message,))
