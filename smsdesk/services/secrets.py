"""Secrets in the operating system's keyring: never in the data file, the log or a backup.

Owns the few calls to `keyring`. They may ask the person to unlock it, and so take as long as a
person takes: never call them in the UI thread.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLongError
from typing import TYPE_CHECKING, TypeVar

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

PATIENCE = 60.0
"""Seconds for a person to unlock the keyring."""
SAFE_ENOUGH = 1
"""The priority from which on a backend is recommended; some below it keep plain files."""

T = TypeVar("T")

log = logging.getLogger(__name__)


def _system_backend() -> KeyringBackend:
    # Imported late: it looks through every installed package for backends.
    import keyring

    return keyring.get_keyring()


class Secrets:
    """The keyring of the person who is logged in. Every method may be called from any thread."""

    def __init__(
        self, backend: Callable[[], KeyringBackend] = _system_backend, patience: float = PATIENCE
    ) -> None:
        """Take the way to the keyring; nothing is asked of it yet."""
        self._backend = backend
        self._patience = patience

    def trouble(self) -> Trouble | None:
        """Return why nothing can be kept on this computer, None where it can."""
        try:
            self._ask(lambda _backend: None)
        except Refusal as refusal:
            return refusal.trouble
        return None

    def get(self, kind: str, name: str) -> str:
        """Return a secret, "" where there is none; raises as `put`."""
        return self._ask(lambda backend: backend.get_password(kind, name)) or ""

    def put(self, kind: str, name: str, secret: str) -> None:
        """Keep a secret.

        Raises `Refusal`: KEYRING_MISSING, or KEYRING_FAILED (locked, refused, no answer).
        """
        self._ask(lambda backend: backend.set_password(kind, name, secret))

    def remove(self, kind: str, name: str) -> None:
        """Forget a secret, should there be one; raises as `put`."""
        if self.get(kind, name):
            self._ask(lambda backend: backend.delete_password(kind, name))

    def _ask(self, question: Callable[[KeyringBackend], T]) -> T:
        """Ask in a thread of its own, which is left behind where no answer comes."""
        answer: Future[T] = Future()

        def ask() -> None:
            try:
                answer.set_result(question(self._usable()))
            except Refusal as refusal:
                answer.set_exception(refusal)
            except BaseException as err:  # noqa: BLE001 - a backend may raise anything
                log.info("the keyring failed: %s", type(err).__name__)
                words = str(err) or type(err).__name__
                answer.set_exception(Refusal(Reason.KEYRING_FAILED, words))

        threading.Thread(target=ask, name="keyring", daemon=True).start()
        try:
            return answer.result(self._patience)
        except TooLongError:
            raise Refusal(Reason.KEYRING_FAILED) from None

    def _usable(self) -> KeyringBackend:
        backend = self._backend()
        if backend.priority < SAFE_ENOUGH:
            raise Refusal(Reason.KEYRING_MISSING)
        return backend
