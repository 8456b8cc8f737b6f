"""The settings of a desk: what can be set, its kind and its default.

Owns the list; the values live in the store as text. The settings page draws itself from the
list, and `smsdesk settings` prints it.
"""

from __future__ import annotations

import locale
from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol

from smsdesk.codec.alphabet import LANGUAGES
from smsdesk.domain import numbers
from smsdesk.domain.errors import Refusal
from smsdesk.domain.mcc import region_of
from smsdesk.domain.policy import Policy
from smsdesk.domain.reasons import Reason
from smsdesk.domain.setting import Kind, Setting

# fmt: off
TEXT_LANGUAGES = (
    "ar", "da", "de", "en", "es", "fa", "fi", "fr", "hi", "id", "it", "nl", "no", "pl", "pt",
    "ru", "sv", "sw", "tr", "uk", "zh",
)
# fmt: on
"""The languages of `resources/opt_out_words.toml`, in which the program can write by itself."""

WINDOW_LANGUAGES = ("en", "es", "fr")
"""The languages that the window speaks: English, and those of `resources/translations`."""

_ALL = (
    Setting("default_region", Kind.REGION, ""),
    Setting("theme", Kind.CHOICE, "system", ("system", "light", "dark")),
    # Empty: as the computer.
    Setting("window_language", Kind.CHOICE, "", ("", *WINDOW_LANGUAGES)),
    Setting("test_mode", Kind.FLAG, "no"),
    Setting("delivery_reports", Kind.FLAG, "yes"),
    Setting("sending_stopped", Kind.FLAG, "no"),
    Setting("undo_seconds", Kind.NUMBER, "10", smallest=0, largest=600),
    Setting("ask_after_hours", Kind.NUMBER, "1", smallest=0, largest=1_000),
    Setting("time_zone", Kind.ZONE, ""),
    Setting("quiet_hours", Kind.FLAG, "no"),
    Setting("send_from", Kind.TIME, "08:00"),
    Setting("send_until", Kind.TIME, "20:00"),
    Setting("send_days", Kind.SEVERAL, "1,2,3,4,5,6,7", tuple("1234567"), smallest=1),
    Setting("answer_by_known", Kind.FLAG, "yes"),
    Setting("stand_in_minutes", Kind.NUMBER, "5", smallest=0, largest=10_000),
    Setting("sending_policy", Kind.CHOICE, Policy.RULES, tuple(Policy)),
    Setting("fall_over_minutes", Kind.NUMBER, "5", smallest=0, largest=10_000),
    Setting("confirm_above", Kind.NUMBER, "20", smallest=1, largest=1_000_000),
    Setting("max_parts", Kind.NUMBER, "10", smallest=1, largest=255),
    # None: many service centres and old phones drop or garble texts in these alphabets.
    Setting("national_tables", Kind.SEVERAL, "", tuple(LANGUAGES)),
    Setting("max_attempts", Kind.NUMBER, "6", smallest=1, largest=20),
    Setting("pause_after_refusals", Kind.NUMBER, "5", smallest=2, largest=100),
    Setting("confirm_opt_out", Kind.FLAG, "yes"),
    # Empty: in the language of the reply, from the table of words and texts.
    Setting("opt_out_confirmation", Kind.TEXT, ""),
    Setting("confirm_opt_in", Kind.FLAG, "yes"),
    Setting("opt_in_confirmation", Kind.TEXT, ""),
    Setting("opt_out_line", Kind.TEXT, ""),
    Setting("opt_out_contact", Kind.TEXT, ""),
    Setting("text_language", Kind.CHOICE, "", ("", *TEXT_LANGUAGES)),
    Setting("bounced_action", Kind.CHOICE, "ask", ("ask", "block", "nothing")),
    Setting("bounced_after", Kind.NUMBER, "3", smallest=1, largest=100),
)

SETTINGS: Mapping[str, Setting] = MappingProxyType({setting.key: setting for setting in _ALL})


class SettingsTable(Protocol):
    """What the store keeps: texts by key."""

    def get(self, key: str) -> str | None:
        """Return the kept text, or None where none was set."""
        ...

    def set(self, key: str, value: str) -> None:
        """Keep a text."""
        ...


def locale_region() -> str:
    """Return the country of the computer's locale, or "" where it names none."""
    name = locale.getlocale()[0] or ""
    region = name.partition("_")[2].partition(".")[0].upper()
    return region if region in numbers.regions() else ""


class Settings:
    """The settings of one data directory, with their defaults."""

    def __init__(self, table: SettingsTable, *, region: str = "") -> None:
        """Wrap the kept values; `region` is the country to assume where none was chosen.

        A SIM knows better (`note_sim`).
        """
        self._table = table
        self._region = region
        self._sim_region = ""

    def get(self, key: str) -> str:
        """Return a setting's text; raise `Refusal(SETTING_UNKNOWN)` for a key that isn't one."""
        setting = _known(key)
        kept = self._table.get(key)
        if kept is None:
            return self._assumed if key == "default_region" else setting.default
        return kept

    def flag(self, key: str) -> bool:
        """Return a yes/no setting."""
        return self.get(key) == "yes"

    def number(self, key: str) -> int:
        """Return a number."""
        return int(self.get(key))

    @property
    def region(self) -> str | None:
        """Return the default country for numbers without a country code, None where unset."""
        return self.get("default_region") or None

    @property
    def languages(self) -> tuple[int, ...]:
        """Return the languages whose national tables may be used, as `codec.segment` takes them."""
        chosen = self.get("national_tables")
        return tuple(LANGUAGES[code] for code in chosen.split(",") if code in LANGUAGES)

    @property
    def _assumed(self) -> str:
        return self._sim_region or self._region

    def note_sim(self, imsi: str) -> None:
        """Take the country of a SIM (by its IMSI) for the one to assume, where it names one."""
        self._sim_region = region_of(imsi) or self._sim_region

    def put(self, key: str, value: str) -> str:
        """Check and keep a value; return it as kept."""
        checked = _known(key).check(value)
        self._check_hours(key, checked)
        self._table.set(key, checked)
        return checked

    def _check_hours(self, key: str, value: str) -> None:
        """Refuse a day that would end before it begins."""
        hours = {each: self.get(each) for each in ("send_from", "send_until")}
        if key in hours:
            hours[key] = value
            if hours["send_from"] >= hours["send_until"]:
                raise Refusal(
                    Reason.SETTING_BAD_VALUE,
                    f"{key}: {value}",
                    (f"{self.get('send_from')} … {self.get('send_until')}",),
                )

    def all(self) -> dict[str, str]:
        """Return every setting with its value in force."""
        return {key: self.get(key) for key in SETTINGS}


def _known(key: str) -> Setting:
    try:
        return SETTINGS[key]
    except KeyError:
        raise Refusal(Reason.SETTING_UNKNOWN, key, tuple(SETTINGS)) from None
