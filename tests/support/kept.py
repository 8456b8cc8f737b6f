"""Settings that are kept nowhere."""

from __future__ import annotations


class Kept(dict[str, str]):
    """Stands for the store's table of settings."""

    def set(self, key: str, value: str) -> None:
        """Keep a text."""
        self[key] = value
