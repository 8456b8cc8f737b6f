"""A contact as a text, as the record of imports keeps it.

Owns which of a contact's values an import can change, and so give back.
"""

from __future__ import annotations

import json
from functools import lru_cache

from smsdesk.domain.views import ContactRow, PhoneRow

PLAIN = ("first_name", "last_name", "organisation", "notes", "language", "time_zone")
"""The fields of a contact that are one text each."""


def frozen(row: ContactRow, at: int) -> str:
    """Return a contact as JSON; `at` is when it was changed last, in microseconds."""
    return json.dumps(
        {
            **{name: getattr(row, name) for name in PLAIN},
            "custom": dict(row.custom),
            "phones": [[phone.e164, phone.typed] for phone in row.phones],
            "groups": row.groups,
            "at": at,
        },
        ensure_ascii=False,
    )


def thawed(text: str) -> tuple[ContactRow, int]:
    """Return the contact (without its id) and when it was changed last."""
    kept = json.loads(text)
    row = ContactRow(
        id=0,
        **{name: kept[name] for name in PLAIN},
        custom=kept["custom"],
        phones=tuple(PhoneRow(0, e164, typed) for e164, typed in kept["phones"]),
        groups=tuple(kept["groups"]),
    )
    return row, kept["at"]


@lru_cache(maxsize=1024)
def only_groups(groups: tuple[str, ...]) -> str:
    """Return the groups of somebody new: their other values can't change unseen."""
    return json.dumps(groups, ensure_ascii=False)


def thawed_groups(text: str) -> frozenset[str]:
    """Return the groups of somebody whom the import made."""
    return frozenset(json.loads(text))
