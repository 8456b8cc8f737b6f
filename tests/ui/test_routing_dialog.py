"""The dialog that says which SIM sends to whom."""

from __future__ import annotations

import pytest

from smsdesk.domain.carrier import Carrier
from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.views import RoutingRule
from smsdesk.routes.mail.account import KIND
from smsdesk.ui.dialogs.routing import RoutingDialog
from tests.ui.conftest import Room

SIM = "262010000000001"


def opened(room: Room) -> RoutingDialog:
    made = RoutingDialog(room.context, room.window)
    made.open()
    room.settle()
    return made


@pytest.fixture
def known(room: Room) -> None:
    status = ModemStatus(port="p", imei="490154203237518", imsi=SIM, operator="Safari")
    room.desk.store.modems.seen(status, room.clock.now())


def test_without_a_sim_it_says_what_to_do(room: Room) -> None:
    dialog = opened(room)
    assert not dialog.add.isEnabled()
    assert "connect a modem first" in dialog.state.text()
    dialog.reject()


@pytest.mark.usefixtures("known")
def test_rules_are_added_checked_kept_and_taken_away(room: Room) -> None:
    group = room.desk.store.contacts.add_group("Staff")
    dialog = opened(room)
    dialog.add.click()
    row = dialog.rows[0]
    assert row.sim.currentText() == "Safari · …0001"
    row.prefix.setText("0712")
    assert not dialog.save.isEnabled()
    assert "country code" in dialog.state.text()
    row.prefix.setText("+254 7")
    row.group.setCurrentIndex(1)
    dialog.save.click()
    room.settle()
    assert room.desk.store.routing.rules() == [RoutingRule(SIM, "+2547", "Staff", group.id)]
    again = opened(room)
    assert again.rows[0].prefix.text() == "+2547"
    again.rows[0].remove.click()
    again.save.click()
    room.settle()
    assert room.desk.store.routing.rules() == []


@pytest.mark.usefixtures("known")
def test_a_rule_for_a_carrier_and_an_account(room: Room) -> None:
    room.desk.accounts.put(
        KIND, {"address": "desk@clinic.example", "smtp_host": "mail.clinic.example"}
    )
    carrier = room.desk.carriers.save(Carrier(0, "US", "A", "{number}@a.example"))
    dialog = opened(room)
    dialog.add.click()
    row = dialog.rows[0]
    row.carrier.setCurrentIndex(row.carrier.findData(carrier))
    row.sim.setCurrentIndex(row.sim.findData("email:desk@clinic.example"))
    assert row.sim.currentText() == "email from desk@clinic.example"
    dialog.save.click()
    room.settle()
    kept = [RoutingRule("", carrier=carrier, route="email:desk@clinic.example")]
    assert room.desk.store.routing.rules() == kept
    assert opened(room).rows[0].rule() == kept[0]
