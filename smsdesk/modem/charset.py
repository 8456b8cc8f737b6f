"""The character set of texts in quotes, changed for a while and put back.

Messages go as PDUs, which no character set touches; service codes and the phonebook need one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from smsdesk.at import responses
from smsdesk.modem import commands
from smsdesk.modem.driver import Driver, NoAnswerError


@contextmanager
def texts_in(driver: Driver, name: str) -> Iterator[bool]:
    """Have texts in quotes in the set `name` for the block; give whether the modem went along."""
    before = _current(driver)
    changed = before != name and _set(driver, name)
    try:
        yield changed or before == name
    finally:
        if changed and before:
            _set(driver, before)


def _current(driver: Driver) -> str:
    with suppress(NoAnswerError):
        return responses.charset(driver.ask(commands.CHARSET).lines)
    return ""


def _set(driver: Driver, name: str) -> bool:
    with suppress(NoAnswerError):
        return driver.ask(commands.set_charset(name)).ok
    return False
