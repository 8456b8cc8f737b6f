"""Functions of ours that queries of rules may call: what SQL can't compare the way people do.

A text without regard to case in any alphabet, the day that a text names, and a field of
somebody's own whose name JSON has to write in another way.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from smsdesk.domain import dates, grouping

_REMEMBERED = 65_536


@lru_cache(_REMEMBERED)
def _fold(text: str | None) -> str | None:
    return None if text is None else grouping.folded(text)


@lru_cache(_REMEMBERED)
def _day(text: str | None, region: str) -> str | None:
    """Return the day that a text names as ISO 8601."""
    day = dates.read_date(text, region) if text else None
    return None if day is None else day.isoformat()


def _own_field(custom: str, name: str) -> str | None:
    value: str | None = json.loads(custom).get(name)
    return value


FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    "fold": _fold,
    "day": _day,
    "own_field": _own_field,
}
