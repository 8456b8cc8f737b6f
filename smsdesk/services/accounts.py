"""The accounts of routes that are set up and not plugged in, such as email accounts.

Owns where they are kept: what was set beside the other settings, as one document each; the secret
in the keyring, or, where there is none, in memory until the program ends.
"""

from __future__ import annotations

import json
import secrets as chance
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from types import MappingProxyType
from typing import Any

from smsdesk.domain.changes import AccountsChanged, Emit
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.routes.kind import RouteKind, Values, kind_of
from smsdesk.services.secrets import Secrets
from smsdesk.store.database import Store

SECRET = "smsdesk account"  # noqa: S105 - what the keyring calls these secrets
_KEPT = "route_account:"
_KEPT_SECRET = "route_secret_kept:"  # noqa: S105 - a note that there is one
_DESK_KEY = "mail_id_key"


@dataclass(frozen=True, slots=True)
class Account:
    """One route that a person has set up; `enabled` says that it is used.

    `values` are those of its kind's fields.
    """

    url: str
    values: Values
    enabled: bool = True


class Accounts:
    """The accounts by URL. Every method may be called from any thread.

    Only what deals with secrets may wait for a person: never call it in the UI thread.
    """

    def __init__(
        self, store: Store, secrets: Secrets, kinds: Sequence[RouteKind], emit: Emit
    ) -> None:
        """Take the kinds of routes there are, and where things are kept."""
        self._store = store
        self._secrets = secrets
        self.kinds = tuple(kinds)
        self._emit = emit
        self._in_memory: dict[str, str] = {}
        self._lock = Lock()

    # What was set.

    def all(self) -> list[Account]:
        """Return every account, by URL."""
        kept = self._store.settings.all()
        found = (
            self._read(key.removeprefix(_KEPT), text)
            for key, text in kept.items()
            if key.startswith(_KEPT)
        )
        return [account for account in found if account is not None]

    def get(self, url: str) -> Account | None:
        """Return an account, None where there is none, or none that can be used."""
        return self._read(url, self._store.settings.get(_KEPT + url) or "")

    def put(self, kind: RouteKind, values: Values) -> Account:
        """Keep an account with these values, in the place of one of the same name.

        Raises `Refusal` as `RouteKind.sound` does.
        """
        sound = kind.sound(values)
        url = kind.url(sound)
        before = self.get(url)
        account = Account(url, MappingProxyType(sound), before is None or before.enabled)
        with self._store.atomic():
            self._keep(account)
            self._store.plans.set(url, kind.plan(sound))
        self._emit(AccountsChanged())
        return account

    def enable(self, url: str, *, enabled: bool) -> None:
        """Use an account from now on, or use it no more."""
        account = self.get(url)
        if account is not None:
            self._keep(Account(url, account.values, enabled))
            self._emit(AccountsChanged())

    def remove(self, url: str) -> None:
        """Forget an account; its secret as `forget_secret` does, which may raise."""
        self.forget_secret(url)
        self._store.settings.remove(_KEPT + url)
        self._emit(AccountsChanged())

    def _keep(self, account: Account) -> None:
        document = {"values": dict(account.values), "enabled": account.enabled}
        self._store.settings.set(_KEPT + account.url, json.dumps(document))

    def _read(self, url: str, text: str) -> Account | None:
        """Return a kept account; a field that was added since has its default."""
        kind, document = kind_of(self.kinds, url), _document(text)
        values = document.get("values")
        if kind is None or not isinstance(values, Mapping):
            return None
        known = {field.key for field in kind.fields}
        try:
            sound = kind.sound({key: str(value) for key, value in values.items() if key in known})
        except Refusal:
            return None
        return Account(url, MappingProxyType(sound), bool(document.get("enabled", True)))

    # Secrets.

    def secret(self, url: str) -> str:
        """Return the password, or the like, of an account.

        Raises `Refusal`: PASSWORD_NEEDED where none is known, else what is wrong with the keyring.
        """
        with self._lock:
            known = self._in_memory.get(url, "")
        if not known and self._store.settings.get(_KEPT_SECRET + url):
            known = self._secrets.get(SECRET, url)
        if not known:
            raise Refusal(Reason.PASSWORD_NEEDED, url.partition(":")[2])
        self.hand_in(url, known)
        return known

    def hand_in(self, url: str, secret: str) -> None:
        """Take a secret for as long as the program runs."""
        with self._lock:
            self._in_memory[url] = secret

    def keep_secret(self, url: str, secret: str) -> None:
        """Keep a secret in the keyring; raises as `Secrets.put`, and is then only in memory."""
        self.hand_in(url, secret)
        self._secrets.put(SECRET, url, secret)
        self._store.settings.set(_KEPT_SECRET + url, "yes")

    def renew(self, url: str, secret: str) -> None:
        """Take another secret in the place of one that has ended, kept where that one is."""
        if self.secret_kept(url):
            self.keep_secret(url, secret)
        else:
            self.hand_in(url, secret)

    def secret_kept(self, url: str) -> bool:
        """Tell whether the keyring has the secret of an account."""
        return bool(self._store.settings.get(_KEPT_SECRET + url))

    def forget_secret(self, url: str) -> None:
        """Forget a secret, in the keyring too; raises where that does not give it up."""
        with self._lock:
            self._in_memory.pop(url, None)
        if self._store.settings.get(_KEPT_SECRET + url):
            self._secrets.remove(SECRET, url)
            self._store.settings.remove(_KEPT_SECRET + url)

    def desk_key(self) -> str:
        """Return what marks a Message-ID as one of this desk (see `routes.mail.own_id`)."""
        with self._store.atomic():
            key = self._store.settings.get(_DESK_KEY, "")
            if not key:
                key = chance.token_hex(16)
                self._store.settings.set(_DESK_KEY, key)
        return key


def _document(text: str) -> dict[str, Any]:
    """Return the document in a text, an empty one for what is none."""
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
