"""How far the mail box of each account was read, from one start to the next."""

from __future__ import annotations

from datetime import date

from smsdesk.routes.mail.mailbox import Bookmark
from smsdesk.store.database import Store

_KEPT = "mail_bookmark:"


class MailMemory:
    """The bookmark of one account; see `routes.mail.incoming.BoxMemory`."""

    def __init__(self, store: Store, url: str) -> None:
        """Take the data file and the account's URL."""
        self._store = store
        self._key = _KEPT + url

    def bookmark(self) -> Bookmark | None:
        """Return how far it was read; None for a box that never was, or an unreadable note."""
        kept = (self._store.settings.get(self._key) or "").split()
        try:
            validity, uid, day = kept
            return Bookmark(int(validity), int(uid), date.fromisoformat(day))
        except ValueError:
            return None

    def keep(self, bookmark: Bookmark) -> None:
        """Remember how far it was read."""
        self._store.settings.set(
            self._key, f"{bookmark.validity} {bookmark.uid} {bookmark.day.isoformat()}"
        )
