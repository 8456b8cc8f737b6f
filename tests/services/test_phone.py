"""Errands of everyday, run on a phone that a test plays."""

from __future__ import annotations

from smsdesk.domain.ussd import Ussd, UssdState
from smsdesk.services import phone
from smsdesk.services.phone import AskNetwork

MENU = Ussd(UssdState.REPLY_WANTED, "1 Balance")
TEXT = Ussd(UssdState.DONE, "5.00 left")


class Network:
    """A phone whose network says one thing after the other."""

    def __init__(self, *answers: Ussd) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    def ask_network(self, code: str) -> Ussd:
        self.asked.append(code)
        return self.answers.pop(0)

    def leave_menu(self) -> None:
        self.asked.append("left")


def test_a_code() -> None:
    network = Network(TEXT)
    assert AskNetwork.of("*100#")(network) == TEXT
    assert network.asked == ["*100#"]


def test_replies_follow_while_the_network_asks() -> None:
    network = Network(MENU, TEXT)
    assert AskNetwork.of("*123# 1 9")(network) == TEXT
    assert network.asked == ["*123#", "1"], "it had ended by itself"


def test_a_menu_nobody_chooses_from_is_left() -> None:
    network = Network(MENU)
    assert AskNetwork.of("*123#")(network) == MENU
    assert network.asked == ["*123#", "left"]


def test_a_menu_stays_open_for_a_person() -> None:
    network = Network(MENU, TEXT)
    assert AskNetwork.of("*123#", stay=True)(network) == MENU
    assert phone.reply_to_menu("1")(network) == TEXT
    assert network.asked == ["*123#", "1"]


def test_leaving_a_menu() -> None:
    network = Network()
    phone.leave_menu(network)
    assert network.asked == ["left"]
