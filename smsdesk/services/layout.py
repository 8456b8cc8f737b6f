"""The columns in which people leave and come back: what a list of ours looks like."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from smsdesk.domain.views import ContactRow
from smsdesk.services import headings
from smsdesk.services.cells import join_groups, plain_reason


@dataclass(frozen=True, slots=True)
class Layout:
    """Which columns a sheet of contacts needs: as many numbers and fields as somebody has."""

    phones: int
    custom: tuple[str, ...]

    @classmethod
    def of(cls, rows: Iterable[ContactRow]) -> Layout:
        """Return the columns that these people need."""
        phones = 1
        custom: dict[str, None] = {}
        for row in rows:
            phones = max(phones, len(row.phones))
            custom.update(dict.fromkeys(row.custom))
        return cls(phones, tuple(custom))

    def headings(self) -> tuple[str, ...]:
        """Return the headings, which an import knows."""
        return (
            "first_name",
            "last_name",
            "organisation",
            *(heading for index in range(self.phones) for heading in _of_phone(index)),
            "groups",
            "language",
            "time_zone",
            "notes",
            *map(_custom_heading, self.custom),
        )

    def cells(self, row: ContactRow) -> tuple[str, ...]:
        """Return a person as a row below the headings."""
        phones: list[str] = []
        for phone in row.phones:
            white = "yes" if phone.white_list else ""
            phones += (phone.e164, white, plain_reason(phone.do_not_send))
        phones += [""] * (3 * self.phones - len(phones))
        # Somebody may have got another number since the headings were written.
        del phones[3 * self.phones :]
        return (
            row.first_name,
            row.last_name,
            row.organisation,
            *phones,
            join_groups(row.groups),
            row.language,
            row.time_zone,
            row.notes,
            *(row.custom.get(name, "") for name in self.custom),
        )


def _of_phone(index: int) -> tuple[str, str, str]:
    suffix = f"_{index + 1}" if index else ""
    return f"phone{suffix}", f"white_list{suffix}", f"do_not_send{suffix}"


def _custom_heading(name: str) -> str:
    """Return a heading that an import takes for this custom field and for nothing else."""
    return f"{headings.CUSTOM}{name}" if headings.is_known(name) else name
