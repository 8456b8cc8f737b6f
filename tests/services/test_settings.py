"""Settings: defaults, checks, and values that can't be."""

from __future__ import annotations

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.services.desk import Desk
from smsdesk.services.settings import SETTINGS


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
