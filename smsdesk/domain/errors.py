"""The two kinds of exception: the world said no, or we are wrong.

`Refusal` is for the person: it carries a `Trouble` from which the window and the command line
make a sentence and a remedy. Everything else that reaches the top is a bug and is reported as
one.
"""

from __future__ import annotations

from smsdesk.domain.reasons import Reason, Trouble


class Refusal(Exception):  # noqa: N818 - it is a no of the world, not an error of the program
    """The world said no; `trouble` says why."""

    def __init__(self, reason: Reason, detail: str = "", hints: tuple[str, ...] = ()) -> None:
        """Make a refusal from a reason code and what its sentence needs."""
        self.trouble = Trouble(reason, detail, hints)
        super().__init__(f"{reason}: {detail}" if detail else str(reason))

    @property
    def reason(self) -> Reason:
        """Return the reason code."""
        return self.trouble.reason
