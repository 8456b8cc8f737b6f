"""Certificates for servers on this computer: sound, expired, of another name, signed by nobody."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import trustme


@dataclass(frozen=True)
class Certified:
    """What a server shows, and what a client that trusts its signer checks it with."""

    server: ssl.SSLContext
    client: ssl.SSLContext
    signer: trustme.CA


def certified(name: str = "localhost", *, expired: bool = False, trusted: bool = True) -> Certified:
    """Make a certificate for `name`, and a client that knows its signer, or does not."""
    signer = trustme.CA()
    until = datetime.now(UTC) - timedelta(days=1) if expired else None
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    signer.issue_cert(name, not_after=until).configure_cert(server)
    client = ssl.create_default_context()
    if trusted:
        signer.configure_trust(client)
    return Certified(server, client, signer)
