"""Secrets in the keyring, and the PINs of SIMs among them."""

from __future__ import annotations

import threading

import pytest
from keyring.backends.fail import Keyring as NoKeyring

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.services.desk import Desk
from smsdesk.services.secrets import Secrets
from smsdesk.services.sim_pins import KIND, SimPins
from tests.support.clock import FakeClock
from tests.support.keyring import MemoryKeyring, secrets_in

ICCID, IMEI, IMSI = "8949222000000000001", "356938035643809", "262021234567890"
LOCKED = ModemStatus("a", imei=IMEI, imsi=IMSI, iccid=ICCID)
OPEN = ModemStatus("a", imei=IMEI, imsi=IMSI)


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def pins(desk: Desk, keyring: MemoryKeyring) -> SimPins:
    return SimPins(desk.store, secrets_in(keyring), desk.clock)


class TestSecrets:
    def test_what_is_put_is_got_and_removed(self, keyring: MemoryKeyring) -> None:
        secrets = secrets_in(keyring)
        assert secrets.trouble() is None
        assert secrets.get("k", "n") == ""
        secrets.put("k", "n", "s")
        assert secrets.get("k", "n") == "s"
        secrets.remove("k", "n")
        secrets.remove("k", "n")
        assert secrets.get("k", "n") == ""

    def test_without_a_keyring(self) -> None:
        secrets = Secrets(NoKeyring)
        trouble = secrets.trouble()
        assert trouble is not None
        assert trouble.reason is Reason.KEYRING_MISSING
        with pytest.raises(Refusal):
            secrets.put("k", "n", "s")

    def test_one_that_keeps_plain_files_will_not_do(self, keyring: MemoryKeyring) -> None:
        keyring.priority = 0.5  # type: ignore[misc]  # as a plain-text backend has it
        trouble = secrets_in(keyring).trouble()
        assert trouble is not None
        assert trouble.reason is Reason.KEYRING_MISSING

    def test_one_that_stays_locked(self, keyring: MemoryKeyring) -> None:
        keyring.locked = True
        with pytest.raises(Refusal) as caught:
            secrets_in(keyring).put("k", "n", "s")
        assert caught.value.reason is Reason.KEYRING_FAILED
        assert caught.value.trouble.detail == "the person said no"

    def test_nobody_at_the_desk_to_unlock_it(self, keyring: MemoryKeyring) -> None:
        keyring.unlocked.clear()
        with pytest.raises(Refusal) as caught:
            secrets_in(keyring, patience=0.05).get("k", "n")
        assert caught.value.reason is Reason.KEYRING_FAILED
        keyring.unlocked.set()

    def test_a_backend_that_cannot_be_loaded(self) -> None:
        def broken() -> MemoryKeyring:
            raise RuntimeError("no D-Bus")

        trouble = Secrets(broken).trouble()
        assert trouble is not None
        assert (trouble.reason, trouble.detail) == (Reason.KEYRING_FAILED, "no D-Bus")


class TestSimPins:
    def test_a_pin_is_in_the_keyring_and_nowhere_else(
        self, desk: Desk, pins: SimPins, keyring: MemoryKeyring
    ) -> None:
        pins.keep(LOCKED, "739154")
        assert keyring.kept == {(KIND, ICCID): "739154"}
        assert pins.recall(ICCID) == "739154"
        desk.store.close()
        for file in desk.directory.iterdir():
            assert b"739154" not in file.read_bytes(), file

    def test_a_keyring_with_nothing_in_it_is_not_asked(
        self, pins: SimPins, keyring: MemoryKeyring
    ) -> None:
        assert pins.recall(ICCID) == ""
        pins.drop(ICCID)
        assert keyring.asked == 0

    def test_the_modem_stands_in_for_a_sim_that_does_not_tell(
        self, pins: SimPins, keyring: MemoryKeyring
    ) -> None:
        pins.keep(OPEN, "1234")
        assert keyring.kept == {(KIND, IMEI): "1234"}
        assert pins.recall(IMEI) == "1234"

    def test_it_is_known_as_kept_once_the_sim_is_open(self, desk: Desk, pins: SimPins) -> None:
        assert not pins.kept_for(LOCKED)
        pins.keep(LOCKED, "1234")
        assert pins.kept_for(LOCKED)
        desk.store.modems.seen(LOCKED, desk.clock.now())
        assert pins.kept_for(OPEN), "an open SIM does not tell its number"
        assert not pins.kept_for(ModemStatus("b", imei="86", imsi="1"))

    def test_forgetting(self, desk: Desk, pins: SimPins, keyring: MemoryKeyring) -> None:
        desk.store.modems.seen(LOCKED, desk.clock.now())
        pins.keep(LOCKED, "1234")
        pins.forget(OPEN)
        assert (keyring.kept, pins.kept_for(LOCKED), pins.recall(ICCID)) == ({}, False, "")
        pins.forget(OPEN)

    def test_a_pin_that_cannot_be_removed_is_not_called_forgotten(
        self, pins: SimPins, keyring: MemoryKeyring
    ) -> None:
        pins.keep(LOCKED, "1234")
        keyring.locked = True
        with pytest.raises(Refusal):
            pins.forget(LOCKED)
        assert pins.kept_for(LOCKED)

    def test_a_wrong_one_is_dropped_even_if_the_keyring_is_locked(
        self, pins: SimPins, keyring: MemoryKeyring
    ) -> None:
        pins.keep(LOCKED, "1234")
        keyring.locked = True
        pins.drop(ICCID)
        keyring.locked = False
        assert pins.recall(ICCID) == ""

    def test_a_locked_keyring_means_that_the_pin_is_asked_for(
        self, pins: SimPins, keyring: MemoryKeyring
    ) -> None:
        pins.keep(LOCKED, "1234")
        keyring.locked = True
        assert pins.recall(ICCID) == ""
        keyring.locked = False
        assert pins.recall(ICCID) == "1234"

    def test_what_was_removed_from_the_keyring_by_hand_is_not_asked_for_again(
        self, pins: SimPins, keyring: MemoryKeyring
    ) -> None:
        pins.keep(LOCKED, "1234")
        keyring.kept.clear()
        assert pins.recall(ICCID) == ""
        asked = keyring.asked
        assert pins.recall(ICCID) == ""
        assert keyring.asked == asked

    def test_a_pin_that_cannot_be_kept_is_refused(
        self, pins: SimPins, keyring: MemoryKeyring, clock: FakeClock
    ) -> None:
        keyring.locked = True
        with pytest.raises(Refusal):
            pins.keep(LOCKED, "1234")
        assert not pins.kept_for(LOCKED)


def test_the_thread_that_waits_for_a_person_does_not_hold_up_the_end(
    keyring: MemoryKeyring,
) -> None:
    keyring.unlocked.clear()
    with pytest.raises(Refusal):
        secrets_in(keyring, patience=0.05).get("k", "n")
    left = [thread for thread in threading.enumerate() if thread.name == "keyring"]
    assert all(thread.daemon for thread in left)
    keyring.unlocked.set()
    for thread in left:
        thread.join(10)
