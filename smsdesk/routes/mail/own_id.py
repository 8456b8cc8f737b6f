"""Our mark in the Message-ID of a mail, by which a bounce or a reply finds its message again.

Owns the form: `<smsdesk.OUTBOUND.PART.PROOF@DOMAIN>` (RFC 5322 3.6.4). The proof is made with a
secret of this desk, so that neither a stranger nor another desk can name one of our messages.
"""

from __future__ import annotations

import hmac
import re
from hashlib import sha256

from smsdesk.domain.message import PartKey

_FORM = re.compile(r"<?smsdesk\.(\d{1,18})\.(\d{1,3})\.([0-9a-f]{20})@[^@<>\s]{1,255}>?")


class OwnIds:
    """Makes and reads the Message-IDs of one desk."""

    def __init__(self, key: str) -> None:
        """Take the desk's secret, any text."""
        self._key = key.encode()

    def make(self, part: PartKey, domain: str) -> str:
        """Return the Message-ID of a part: the same at each try."""
        return f"<smsdesk.{part.outbound}.{part.index}.{self._proof(part)}@{domain}>"

    def read(self, message_id: str) -> PartKey | None:
        """Return which part a Message-ID names, None where it is not one of ours."""
        found = _FORM.fullmatch(message_id.strip())
        if found is None:
            return None
        part = PartKey(int(found[1]), int(found[2]))
        return part if hmac.compare_digest(found[3], self._proof(part)) else None

    def _proof(self, part: PartKey) -> str:
        named = f"{part.outbound}.{part.index}".encode()
        return hmac.new(self._key, named, sha256).hexdigest()[:20]
