"""A keyring in memory: none of the real desktop's."""

from __future__ import annotations

import threading

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from smsdesk.services.secrets import Secrets


class MemoryKeyring(KeyringBackend):
    """Keeps passwords as a real backend does; may be locked, or wait for a person."""

    priority = 1  # type: ignore[assignment]  # a class property in the base, a number in backends

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.unlocked = threading.Event()
        self.unlocked.set()
        self.asked = 0

    def _open(self) -> None:
        self.asked += 1
        self.unlocked.wait(10)
        if self.locked:
            raise KeyringLocked("the person said no")

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


def secrets_in(keyring: KeyringBackend, patience: float = 10.0) -> Secrets:
    """Return the secrets of a person with that keyring."""
    return Secrets(lambda: keyring, patience)
