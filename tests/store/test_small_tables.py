"""Settings, drafts, modems and SIMs: what goes in comes out."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.views import DraftRow, ModemRow, SimRow
from smsdesk.store.database import Store
from tests.support.clock import FakeClock


def test_settings(store: Store) -> None:
    assert store.settings.get("theme") is None
    assert store.settings.get("theme", "light") == "light"
    store.settings.set("theme", "dark")
    store.settings.set("theme", "system")
    store.settings.set("region", "AT")
    assert store.settings.get("theme") == "system"
    assert store.settings.all() == {"region": "AT", "theme": "system"}
    store.settings.remove("theme")
    assert store.settings.all() == {"region": "AT"}


def test_drafts(store: Store, clock: FakeClock) -> None:
    after, by = clock.now() + timedelta(hours=1), clock.now() + timedelta(hours=2)
    full = DraftRow(0, "Weekly", "Body\n{name}", "Head", "Foot", '["x"]', None, after, by, 10, True)  # noqa: FBT003 - as it is
    first = store.drafts.save(full)
    assert first.id == 1
    assert store.drafts.get(1) == first
    clock.advance(60)
    second = store.drafts.save(DraftRow(0, "", "b"))
    assert [draft.id for draft in store.drafts.all()] == [2, 1]
    clock.advance(60)
    changed = store.drafts.save(DraftRow(1, "Renamed", "c"))
    assert changed.updated_at == clock.now()
    assert store.drafts.all() == [changed, second]
    assert store.drafts.delete([1, 2, 3]) == 2
    assert store.drafts.get(1) is None
    assert store.drafts.save(second).id == 2, "a deleted draft comes back under its id"
    assert store.drafts.save(DraftRow(0, "new", "")).id == 3


def test_modems_and_sims(store: Store, clock: FakeClock) -> None:
    status = ModemStatus(
        "/dev/ttyUSB0", "HUAWEI", "E3372", imei="35", imsi="23201", operator="A1", smsc="+43"
    )
    store.modems.seen(status, clock.now())
    first = clock.now()
    clock.advance(60)
    store.modems.seen(ModemStatus("/dev/ttyUSB1", imei="35"), clock.now())
    store.modems.seen(ModemStatus("COM3", imei="86", imsi="23201"), clock.now())
    store.modems.seen(ModemStatus("COM4"), clock.now())
    assert store.modems.all() == [
        ModemRow("35", "/dev/ttyUSB1", "HUAWEI", "E3372", True, clock.now(), imsi="23201"),  # noqa: FBT003 - as it is
        ModemRow("86", "COM3", "", "", True, clock.now(), imsi="23201"),  # noqa: FBT003 - as it is
    ]
    assert store.modems.sims() == [SimRow("23201", "", "A1", "+43", "86", clock.now())]
    assert first < clock.now()
    assert store.modems.enable("35", enabled=False)
    assert [modem.imei for modem in store.modems.enabled()] == ["86"]
    store.modems.seen(status, clock.now())
    modem = store.modems.get("35")
    assert modem is not None
    assert not modem.enabled
    assert store.modems.set_sim_number("23201", "+43664")
    assert store.modems.sims()[0].number == "+43664"
    store.modems.seen(status, clock.now())
    assert store.modems.sims()[0].number == "+43664"
    assert store.modems.forget("35")
    assert not store.modems.forget("35")
    assert not store.modems.enable("35", enabled=True)
    assert not store.modems.set_sim_number("nobody", "")


def test_a_modem_is_known_again_by_its_device(store: Store, clock: FakeClock) -> None:
    status = ModemStatus("a", imei="35", usb_serial="12d1:1001 X 2", usb_place="1-1:1.2")
    store.modems.seen(status, clock.now())
    modem = store.modems.get("35")
    assert modem is not None
    assert (modem.usb_serial, modem.usb_place) == ("12d1:1001 X 2", "1-1:1.2")
    store.modems.seen(ModemStatus("COM3", imei="35"), clock.now())
    modem = store.modems.get("35")
    assert modem is not None
    assert (modem.usb_serial, modem.usb_place) == ("", ""), "what was true of another port"


def test_another_sim_is_told_by_the_one_before(store: Store, clock: FakeClock) -> None:
    def seen(imei: str, imsi: str) -> str:
        return store.modems.seen(ModemStatus("a", imei=imei, imsi=imsi), clock.now())

    assert [seen("35", "1"), seen("35", "1"), seen("35", "2")] == ["", "1", "1"]
    assert [seen("35", ""), seen("35", "2")] == ["2", "2"]
    assert [seen("86", "3"), seen("", "4")] == ["", ""]


def test_a_service_centre_goes_with_its_sim(store: Store, clock: FakeClock) -> None:
    status = ModemStatus("a", imei="35", imsi="1", iccid="8949", smsc="+43")
    store.modems.seen(status, clock.now())
    assert store.modems.centre_of("1") == ""
    assert store.modems.set_centre("1", "+43664")
    assert not store.modems.set_centre("2", "+43664")
    assert [store.modems.centre_of(imsi) for imsi in "12"] == ["+43664", ""]
    store.modems.seen(ModemStatus("b", imei="86", imsi="1", smsc="+43664"), clock.now())
    (sim,) = store.modems.sims()
    assert (sim.centre, sim.smsc, sim.iccid, sim.imei) == ("+43664", "+43664", "8949", "86")


def test_tried_pins_outlast_the_program(tmp_path: Path, clock: FakeClock) -> None:
    store = Store.open(tmp_path, clock)
    store.pins.note(["a", "b"], 3)
    store.pins.note(["b", "c"], 1_000)
    store.close()
    store = Store.open(tmp_path, clock)
    assert [store.pins.tried([mark]) for mark in "abcd"] == [3, 1_000, 1_000, 0]
    assert store.pins.tried(["a", "b", "d"]) == 1_000
    assert store.pins.tried([]) == 0
    store.pins.forget(["b", "c", "d"])
    assert store.pins.tried(["a", "b", "c"]) == 3
    store.close()
