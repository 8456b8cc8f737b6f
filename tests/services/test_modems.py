"""What a desk remembers of modems and SIMs."""

from __future__ import annotations

from smsdesk.domain.changes import ModemStatus, SimSwapped
from smsdesk.domain.message import Recipient
from smsdesk.services import modems
from smsdesk.services.desk import Desk
from tests.services.conftest import Told

FIRST = ModemStatus("a", "Acme", "One", imei="35", imsi="1", usb_serial="s", usb_place="p")


def remember(desk: Desk, told: Told, status: ModemStatus) -> None:
    modems.remember(desk.store, told, "lane", status, desk.clock.now())


def test_another_sim_is_told_once(desk: Desk, told: Told) -> None:
    other = ModemStatus("a", imei="35", imsi="2")
    for status in (FIRST, FIRST, other, other, ModemStatus("a", imei="35")):
        remember(desk, told, status)
    assert told.of(SimSwapped) == [SimSwapped("lane", other, "1")]


def test_a_modem_that_is_left_is_not_connected_by_itself(desk: Desk, told: Told) -> None:
    for status in (FIRST, ModemStatus("b", imei="86"), ModemStatus("c", imei="99")):
        remember(desk, told, status)
    modems.leave(desk.store, ModemStatus("elsewhere", imei="35"))
    modems.leave(desk.store, ModemStatus("b"))
    assert [row.imei for row in desk.store.modems.enabled()] == ["99"]
    modems.use(desk.store, "35")
    assert {row.imei for row in desk.store.modems.enabled()} == {"35", "99"}
    modems.forget(desk.store, "35")
    assert {row.imei for row in desk.store.modems.all()} == {"86", "99"}


def test_what_is_known_of_a_modem_before_it_is_up(desk: Desk, told: Told) -> None:
    remember(desk, told, FIRST)
    (row,) = desk.store.modems.all()
    assert modems.status_of(row) == ModemStatus(
        "a", "Acme", "One", imei="35", usb_serial="s", usb_place="p"
    )


def test_a_port_and_an_imei_are_names_of_the_modem(desk: Desk, told: Told) -> None:
    """`send --route` is told a port: whatever was queued for it goes by the modem that is there."""

    def queue(number: str, route: str) -> None:
        desk.compose.queue("Hello", [Recipient(number)], route=route)

    def claimed() -> list[str]:
        with desk.store.queue.transaction() as step:
            taken = step.claim("lane", FIRST.route, desk.clock.now(), 10)
        return [message.number for message in taken]

    queue("+12025550171", FIRST.port)
    queue("+12025550172", "/dev/ttyUSB9")
    assert claimed() == []
    remember(desk, told, FIRST)
    queue("+12025550173", FIRST.port)
    queue("+12025550174", FIRST.imei)
    assert claimed() == ["+12025550171", "+12025550173", "+12025550174"]
