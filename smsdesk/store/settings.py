"""Settings as texts by key; what they mean is the services' business."""

from __future__ import annotations

from typing import overload

from peewee import EXCLUDED

from smsdesk.store.connection import Database
from smsdesk.store.models import Setting
from smsdesk.store.statement import Statement, arg

_GET = Statement(Setting.select(Setting.value).where(Setting.key == arg("key")))
_ALL = Statement(Setting.select(Setting.key, Setting.value).order_by(Setting.key))
_SET = Statement(
    Setting.insert({Setting.key: arg("key"), Setting.value: arg("value")}).on_conflict(
        conflict_target=[Setting.key], update={Setting.value: EXCLUDED.value}
    )
)
_REMOVE = Statement(Setting.delete().where(Setting.key == arg("key")))


class Settings:
    """Keeps settings. Every method may be called from any thread."""

    def __init__(self, db: Database) -> None:
        """Work on `db`."""
        self._db = db

    @overload
    def get(self, key: str) -> str | None: ...
    @overload
    def get(self, key: str, default: str) -> str: ...
    def get(self, key: str, default: str | None = None) -> str | None:
        """Return a setting, or `default` where none was set."""
        found: str | None = self._db.value(_GET, key=key)
        return default if found is None else found

    def set(self, key: str, value: str) -> None:
        """Keep a setting."""
        with self._db.write():
            self._db.run(_SET, key=key, value=value)

    def remove(self, key: str) -> None:
        """Forget a setting, so that its default counts again."""
        with self._db.write():
            self._db.run(_REMOVE, key=key)

    def all(self) -> dict[str, str]:
        """Return every setting that was set."""
        return dict(self._db.rows(_ALL))
