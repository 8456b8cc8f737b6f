"""Errands of everyday: what is asked of a modem, step by step, with one answer at the end."""

from __future__ import annotations

from dataclasses import dataclass

from smsdesk.domain import ussd
from smsdesk.domain.ussd import Ussd
from smsdesk.routes.handset import Handset


@dataclass(frozen=True, slots=True)
class AskNetwork:
    """Sends a code and the replies to its menus, in turn; the errand's answer is the last one.

    A dialogue that the network has ended earlier is not gone on with: what it said last counts.
    """

    steps: tuple[str, ...]
    stay: bool = False
    """Whether a menu that is open at the end stays open, for a person to choose from."""

    @classmethod
    def of(cls, code: str, *, stay: bool = False) -> AskNetwork:
        """Read "*123# 1"; raises `Refusal(SERVICE_CODE_INVALID)`."""
        return cls(ussd.steps(code), stay)

    def __call__(self, phone: Handset) -> Ussd:
        """Run in the lane's thread."""
        first, *replies = self.steps
        answer = phone.ask_network(first)
        for reply in replies:
            if not answer.wants_reply:
                break
            answer = phone.ask_network(reply)
        if answer.wants_reply and not self.stay:
            phone.leave_menu()
        return answer


def reply_to_menu(text: str) -> AskNetwork:
    """Return the errand that chooses from an open menu; raises `Refusal` as `AskNetwork.of`."""
    return AskNetwork((ussd.check_step(text),), stay=True)


def leave_menu(phone: Handset) -> None:
    """End a dialogue that waits for a reply; an errand."""
    phone.leave_menu()
