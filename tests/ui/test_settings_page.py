"""The settings page: a row for each setting, applied at once, refused in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.services.settings import SETTINGS
from smsdesk.services.zones import computer_zone
from smsdesk.ui import when
from smsdesk.ui.pages.settings import SettingsPage
from smsdesk.ui.theme import DARK
from smsdesk.ui.widgets.region_combo import RegionCombo, region_name
from smsdesk.ui.widgets.ticks import Ticks
from tests.ui.conftest import Room
from tests.ui.hands import click


@pytest.fixture
def page(room: Room) -> SettingsPage:
    room.window.show()
    room.window.navigate("settings")
    room.settle()
    made = room.window.current_page()
    assert isinstance(made, SettingsPage)
    return made


def test_every_setting_has_a_row_with_words_of_its_own(page: SettingsPage) -> None:
    assert set(page.rows) == set(SETTINGS)
    described = page._described()
    assert set(described) == set(SETTINGS)
    assert all(one.label and one.why.endswith(".") for one in described.values())
    for key, setting in SETTINGS.items():
        assert {choice for choice, _words in described[key].choices} == set(setting.choices)


def test_a_flag_counts_at_once(room: Room, page: SettingsPage) -> None:
    box = page.rows["test_mode"].control
    assert isinstance(box, QCheckBox)
    box.setChecked(True)
    room.settle()
    assert room.desk.settings.flag("test_mode")


def test_a_number_stays_in_its_bounds(room: Room, page: SettingsPage) -> None:
    spin = page.rows["confirm_above"].control
    assert isinstance(spin, QSpinBox)
    spin.setValue(0)
    room.settle()
    assert room.desk.settings.number("confirm_above") == 1


def test_the_colours_change_at_once(room: Room, page: SettingsPage) -> None:
    combo = page.rows["theme"].control
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData("dark"))
    combo.activated.emit(combo.currentIndex())
    room.settle()
    assert room.theme.tokens is DARK
    assert room.desk.settings.get("theme") == "dark"


def test_the_country_is_chosen_by_name(room: Room, page: SettingsPage) -> None:
    combo = page.rows["default_region"].control
    assert isinstance(combo, RegionCombo)
    assert combo.currentText() == "United States (+1)"
    combo.completer().activated.emit("Kenya (+254)")
    room.settle()
    assert room.desk.settings.region == "KE"
    combo.setEditText("nowhere")
    edit = combo.lineEdit()
    assert edit is not None
    edit.editingFinished.emit()
    assert combo.currentText() == "Kenya (+254)"


def test_no_country_is_a_choice(room: Room, page: SettingsPage) -> None:
    combo = page.rows["default_region"].control
    assert isinstance(combo, RegionCombo)
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    room.settle()
    assert room.desk.settings.region is None
    assert region_name("XX") == "XX"


def test_a_text_is_kept_when_the_field_is_left(room: Room, page: SettingsPage) -> None:
    edit = page.rows["opt_out_confirmation"].control
    assert isinstance(edit, QLineEdit)
    edit.setText("Bye.")
    edit.editingFinished.emit()
    room.settle()
    assert room.desk.settings.get("opt_out_confirmation") == "Bye."


def test_a_refused_value_goes_back_and_says_why(
    room: Room, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_self: object, key: str, value: str) -> str:
        raise Refusal(Reason.SETTING_BAD_VALUE, f"{key}: {value}", ("1 … 9",))

    monkeypatch.setattr(type(room.desk.settings), "put", refuse)
    row = page.rows["max_parts"]
    assert isinstance(row.control, QSpinBox)
    row.control.setValue(99)
    room.settle()
    assert row.control.value() == 10
    assert "does not fit" in row.trouble.text()


def test_languages_are_ticked_one_by_one(room: Room, page: SettingsPage) -> None:
    row = page.rows["national_tables"]
    assert isinstance(row.control, Ticks)
    assert row.control.codes() == ""
    assert row.findChild(QLabel, "setting_national_tables_caution").text()
    click(page, "setting_national_tables_hi")
    click(page, "setting_national_tables_tr")
    room.settle()
    assert room.desk.settings.get("national_tables") == "tr,hi"
    click(page, "setting_national_tables_hi")
    room.settle()
    assert room.desk.settings.get("national_tables") == "tr"
    room.window.navigate("drafts")
    room.desk.settings.put("national_tables", "ur,es")
    room.window.navigate("settings")
    assert row.control.codes() == "es,ur"
    assert room.desk.settings.get("national_tables") == "es,ur"


def test_what_is_set_last_is_kept_though_threads_overtake_each_other(
    room: Room, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs: list[tuple[Callable[[object], str], Callable[[str], None]]] = []
    monkeypatch.setattr(
        room.pool, "run", lambda job, done, _failed, **_how: jobs.append((job, done))
    )
    for code in ("tr", "es", "pt"):
        click(page, f"setting_national_tables_{code}")
    while jobs:
        job, done = jobs.pop()
        done(job(None))
    assert room.desk.settings.get("national_tables") == "tr,es,pt"


def test_what_another_program_set_is_shown_when_one_comes_back(
    room: Room, page: SettingsPage
) -> None:
    room.window.navigate("drafts")
    room.desk.settings.put("max_attempts", "7")
    room.window.navigate("settings")
    control = page.rows["max_attempts"].control
    assert isinstance(control, QSpinBox)
    assert control.value() == 7


def test_a_copy_of_the_data_is_saved(room: Room, page: SettingsPage, tmp_path: Path) -> None:
    room.answers.save_to = tmp_path / "copy.sqlite3"
    click(page, "settings_backup")
    room.settle()
    assert (tmp_path / "copy.sqlite3").stat().st_size > 0
    assert page.backup.isEnabled()


def test_another_zone_counts_at_once_for_all_times(room: Room, page: SettingsPage) -> None:
    room.desk.settings.put("time_zone", "")
    combo = page.rows["time_zone"].control
    assert isinstance(combo, QComboBox)
    try:
        combo.setCurrentIndex(combo.findData("Asia/Kathmandu"))
        combo.activated.emit(combo.currentIndex())
        at = datetime(2027, 7, 1, tzinfo=UTC)
        room.qtbot.waitUntil(lambda: when.exact(at) == "1 Jul 2027 05:45:00")
    finally:
        when.use_zone(computer_zone())
