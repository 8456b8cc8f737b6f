"""Settings: defaults, checks, and values that can't be."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.paths import resource
from smsdesk.services.desk import Desk, open_desk
from smsdesk.services.settings import SETTINGS, Settings
from smsdesk.services.words import load_words
from smsdesk.store.database import Store
from tests.services.conftest import Told
from tests.support.clock import FakeClock
from tests.support.route import ScriptedRoute


def test_every_default_passes_its_own_check() -> None:
    for setting in SETTINGS.values():
        assert setting.check(setting.default) == setting.default


def test_a_kept_value_comes_back_and_outlives_nothing_else(desk: Desk) -> None:
    assert desk.settings.get("confirm_above") == "20"
    assert desk.settings.put("confirm_above", " 50 ") == "50"
    assert desk.settings.number("confirm_above") == 50
    assert desk.settings.put("test_mode", "on") == "yes"
    assert desk.settings.flag("test_mode")
    assert desk.settings.put("default_region", "gb") == "GB"
    assert desk.settings.region == "GB"
    assert set(desk.settings.all()) == set(SETTINGS)


@pytest.mark.parametrize(
    ("value", "kept", "languages"),
    [
        ("pt, TR,tr", "tr,pt", (1, 3)),
        ("ur", "ur", (13,)),
        ("", "", ()),
        ("none", "", ()),
    ],
)
def test_languages_are_kept_in_their_order(
    desk: Desk, value: str, kept: str, languages: tuple[int, ...]
) -> None:
    assert desk.settings.languages == ()
    assert desk.settings.put("national_tables", value) == kept
    assert desk.settings.languages == languages


def test_a_language_that_a_newer_program_knew_is_passed_over(desk: Desk) -> None:
    desk.store.settings.set("national_tables", "tr,xx")
    assert desk.settings.languages == (1,)


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("confirm_above", "many", Reason.SETTING_BAD_VALUE),
        ("confirm_above", "0", Reason.SETTING_BAD_VALUE),
        ("test_mode", "perhaps", Reason.SETTING_BAD_VALUE),
        ("theme", "pink", Reason.SETTING_BAD_VALUE),
        ("national_tables", "tr,klingon", Reason.SETTING_BAD_VALUE),
        ("default_region", "XX", Reason.COUNTRY_UNKNOWN),
        ("no_such_thing", "1", Reason.SETTING_UNKNOWN),
    ],
)
def test_a_bad_value_is_refused_and_changes_nothing(
    desk: Desk, key: str, value: str, reason: Reason
) -> None:
    before = desk.settings.all()
    with pytest.raises(Refusal) as caught:
        desk.settings.put(key, value)
    assert caught.value.reason is reason
    assert desk.settings.all() == before


def test_the_country_is_a_persons_choice_else_the_sims_else_the_computers(
    tmp_path: Path,
) -> None:
    store = Store.open(tmp_path, FakeClock())
    settings = Settings(store.settings, region="DE")
    assert settings.region == "DE"
    settings.note_sim("001010000000001")
    assert settings.region == "DE", "a test network is in no country"
    settings.note_sim("639021234567890")
    assert settings.region == "KE"
    settings.put("default_region", "US")
    settings.note_sim("262011234567890")
    assert settings.region == "US"
    settings.put("default_region", "")
    assert settings.region is None, "none was chosen"
    store.close()


def test_the_sim_of_a_lane_names_the_country(tmp_path: Path, told: Told) -> None:
    words = load_words(resource("opt_out_words.toml"))
    kenyan = ScriptedRoute()
    kenyan.imsi = "639021234567890"
    for _ in range(2):
        with open_desk(
            tmp_path, words=words, clock=FakeClock(), random=Random(7), emit=told
        ) as desk:
            desk.lane("test", kenyan).turn()
            assert desk.settings.region == "KE"
