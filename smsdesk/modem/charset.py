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
def texts_in(driver: Driver, *wanted: str) -> Iterator[str]:
    """Have texts in quotes in the first of the sets that the modem takes, for the block.

    Gives the set in force: where it takes none of them the one it had, "" when it does not tell.
    """
    before = _current(driver)
    taken = next((name for name in wanted if name == before or _set(driver, name)), "")
    changed = taken not in ("", before)
    try:
        yield taken or before
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
