"""Accounts of routes: kept, changed, forgotten; their secrets never in the data file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smsdesk.domain.changes import AccountsChanged
from smsdesk.domain.errors import Refusal
from smsdesk.domain.pace import Plan
from smsdesk.domain.reasons import Reason
from smsdesk.domain.setting import Kind, Setting
from smsdesk.routes.kind import RouteKind
from smsdesk.services.accounts import Accounts
from smsdesk.store.database import Store
from tests.support.clock import FakeClock
from tests.support.keyring import MemoryKeyring, secrets_in

FOLDER = RouteKind(
    "folder",
    (Setting("path", Kind.TEXT, ""), Setting("per_day", Kind.NUMBER, "7")),
    "path",
    plan=lambda values: Plan(per_day=int(values["per_day"])),
)
URL = "folder:/out"


class Rig:
    def __init__(self, directory: Path) -> None:
        self.store = Store.open(directory, FakeClock())
        self.keyring = MemoryKeyring()
        self.told: list[object] = []

    def accounts(self, *kinds: RouteKind) -> Accounts:
        """Return the accounts as a program sees them that has just been started."""
        secrets = secrets_in(self.keyring)
        return Accounts(self.store, secrets, kinds or (FOLDER,), self.told.append)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    made = Rig(tmp_path)
    yield made
    made.store.close()


def test_an_account_is_kept_with_the_pace_it_may_have(rig: Rig) -> None:
    kept = rig.accounts().put(FOLDER, {"path": " /out "})
    assert (kept.url, kept.enabled) == (URL, True)
    assert rig.accounts().all() == [kept]
    assert dict(kept.values) == {"path": "/out", "per_day": "7"}
    assert rig.store.plans.get(URL) == Plan(per_day=7)
    assert rig.told == [AccountsChanged()]


def test_a_changed_one_takes_its_place_and_stays_off(rig: Rig) -> None:
    accounts = rig.accounts()
    accounts.put(FOLDER, {"path": "/out"})
    accounts.enable(URL, enabled=False)
    accounts.put(FOLDER, {"path": "/out", "per_day": "9"})
    (kept,) = accounts.all()
    assert not kept.enabled
    assert kept.values["per_day"] == "9"
    assert rig.store.plans.get(URL).per_day == 9


def test_what_is_not_sound_changes_nothing(rig: Rig) -> None:
    accounts = rig.accounts()
    accounts.put(FOLDER, {"path": "/out"})
    with pytest.raises(Refusal):
        accounts.put(FOLDER, {"path": "/out", "per_day": "x"})
    (kept,) = accounts.all()
    assert kept.values["per_day"] == "7"


def test_a_kind_that_this_program_does_not_know_is_passed_over(rig: Rig) -> None:
    rig.accounts().put(FOLDER, {"path": "/out"})
    other = RouteKind("pigeon", (Setting("loft", Kind.TEXT, ""),), "loft")
    assert rig.accounts(other).all() == []
    assert rig.accounts(other).get(URL) is None


def test_a_field_that_is_new_has_its_default_and_one_that_is_gone_is_dropped(rig: Rig) -> None:
    rig.accounts().put(FOLDER, {"path": "/out"})
    later = RouteKind(
        "folder", (Setting("path", Kind.TEXT, ""), Setting("name", Kind.TEXT, "x")), "path"
    )
    (kept,) = rig.accounts(later).all()
    assert dict(kept.values) == {"path": "/out", "name": "x"}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"values": 3}', '{"values": {"per_day": "x"}}'])
def test_what_was_damaged_is_passed_over(rig: Rig, text: str) -> None:
    rig.store.settings.set(f"route_account:{URL}", text)
    assert rig.accounts().all() == []


def test_a_secret_is_asked_for_until_it_is_known(rig: Rig) -> None:
    accounts = rig.accounts()
    with pytest.raises(Refusal) as caught:
        accounts.secret(URL)
    assert caught.value.reason is Reason.PASSWORD_NEEDED
    accounts.hand_in(URL, "hush")
    assert accounts.secret(URL) == "hush"
    with pytest.raises(Refusal):
        rig.accounts().secret(URL)


def test_a_kept_secret_is_in_the_keyring_alone(rig: Rig) -> None:
    rig.accounts().keep_secret(URL, "hush")
    assert rig.accounts().secret(URL) == "hush"
    assert rig.accounts().secret_kept(URL)
    assert "hush" not in str(rig.store.settings.all())


def test_with_an_account_its_secret_is_forgotten(rig: Rig) -> None:
    accounts = rig.accounts()
    accounts.put(FOLDER, {"path": "/out"})
    accounts.keep_secret(URL, "hush")
    accounts.remove(URL)
    assert accounts.all() == []
    assert not accounts.secret_kept(URL)
    with pytest.raises(Refusal):
        accounts.secret(URL)


def test_a_locked_keyring_says_so(rig: Rig) -> None:
    rig.accounts().keep_secret(URL, "hush")
    rig.keyring.locked = True
    with pytest.raises(Refusal) as caught:
        rig.accounts().secret(URL)
    assert caught.value.reason is Reason.KEYRING_FAILED


def test_a_desk_has_one_key_for_good(rig: Rig) -> None:
    key = rig.accounts().desk_key()
    assert len(key) >= 32
    assert rig.accounts().desk_key() == key
