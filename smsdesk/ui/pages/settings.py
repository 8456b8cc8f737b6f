"""Settings: drawn from the list in `services.settings`, each applied at once.

Owns the words for the settings and their order on the page.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.codec.alphabet import LANGUAGES
from smsdesk.domain.errors import Refusal
from smsdesk.domain.policy import Policy
from smsdesk.services.settings import SETTINGS, TEXT_LANGUAGES, WINDOW_LANGUAGES
from smsdesk.services.zones import desk_zone
from smsdesk.ui import when, words
from smsdesk.ui.context import ConsentRequest, UiContext
from smsdesk.ui.language import language_name
from smsdesk.ui.page import Page
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.buttons import button
from smsdesk.ui.widgets.card import Card, line
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.scrolled import scrolled
from smsdesk.ui.widgets.setting_row import SettingRow, SettingWords
from smsdesk.workers.pool import Progress

WIDEST = 860


class SettingsPage(Page):
    """The page "Settings"."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Make a row for each setting there is."""
        super().__init__(context, "settings", self.tr("Settings"), parent)
        self.set_subtitle(self.tr("Every change counts at once."))
        self.rows: dict[str, SettingRow] = {}
        # Values that wait for the one before them, and keys of which one is being kept.
        self._pending: dict[str, str] = {}
        self._writing: set[str] = set()
        self._arrange_cards()

    def arrive(self, _argument: object | None) -> None:
        """Show the values in force: another program may have changed them."""
        for key, value in self.context.desk.settings.all().items():
            row = self.rows.get(key)
            if row is not None and not row.control.hasFocus():
                row.show_value(value)

    # Setting.

    def _chosen(self, key: str, value: str) -> None:
        """Keep a value once the one before it is kept: two threads might swap them."""
        self._pending[key] = value
        if key not in self._writing:
            self._write(key)

    def _write(self, key: str) -> None:
        desk, value = self.context.desk, self._pending.pop(key)
        self._writing.add(key)

        def write(_progress: Progress) -> str:
            if key == "test_mode":
                # What waits is held at once, or stays held until somebody says so.
                consenting = desk.consenting
                (consenting.begin_test_mode if value == "yes" else consenting.end_test_mode)()
                return value
            return desk.settings.put(key, value)

        self.context.pool.run(
            write, partial(self._kept, key), partial(self._refused, key), owner=self
        )

    def _written(self, key: str) -> None:
        self._writing.discard(key)
        if key in self._pending:
            self._write(key)

    def _kept(self, key: str, value: str) -> None:
        self._written(key)
        self.rows[key].tell_trouble("")
        if key == "theme":
            self.context.theme.choose(value)
        elif key == "time_zone":
            when.use_zone(desk_zone(self.context.desk.settings))
        self.context.pulse.look()

    def _refused(self, key: str, error: BaseException) -> None:
        self._pending.pop(key, None)
        self._written(key)
        row = self.rows[key]
        row.show_value(self.context.desk.settings.get(key))
        if isinstance(error, Refusal):
            row.tell_trouble(words.explain(error.trouble))
        else:
            self.context.complain(error)

    # Data.

    def _backup(self) -> None:
        path = self.context.ask.save_path(
            self.tr("Save a copy of all data"),
            "smsdesk-backup.sqlite3",
            self.tr("Data of smsdesk (*.sqlite3)"),
        )
        if path is None:
            return
        store = self.context.desk.store

        def write(_progress: Progress) -> None:
            store.backup(path)

        self.backup.setEnabled(False)
        self.context.pool.run(
            write, partial(self._backed_up, path), self._not_backed_up, long=True, owner=self
        )

    def _backed_up(self, path: Path, _nothing: None) -> None:
        self.backup.setEnabled(True)
        self.context.notify(self.tr("A copy is in {file}.").format(file=path.name))

    def _not_backed_up(self, error: BaseException) -> None:
        self.backup.setEnabled(True)
        self.context.complain(error)

    # Making.

    def _arrange_cards(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(WIDEST)
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, Space.S, 0)
        cards.setSpacing(Space.M)
        for title, keys in self._sections():
            cards.addWidget(self._card(title, keys))
        cards.addWidget(self._data_card())
        cards.addStretch(1)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inside, 1)
        row.addStretch(0)
        self.body.addWidget(scrolled(holder, "settings_scroll", self.tr("Settings")), 1)

    def _sections(self) -> list[tuple[str, tuple[str, ...]]]:
        """Return the cards with their settings; what no card names comes last."""
        sections = [
            (self.tr("This desk"), ("default_region", "theme", "window_language")),
            (
                self.tr("Sending"),
                (
                    "sending_stopped",
                    "undo_seconds",
                    "ask_after_hours",
                    "answer_by_known",
                    "stand_in_minutes",
                    "sending_policy",
                    "fall_over_minutes",
                    "confirm_above",
                    "delivery_reports",
                    "max_parts",
                    "national_tables",
                    "max_attempts",
                    "pause_after_refusals",
                ),
            ),
            (
                self.tr("Quiet hours"),
                ("quiet_hours", "send_from", "send_until", "send_days", "time_zone"),
            ),
            (
                self.tr("Who may be texted"),
                (
                    "test_mode",
                    "confirm_opt_out",
                    "opt_out_confirmation",
                    "confirm_opt_in",
                    "opt_in_confirmation",
                    "opt_out_line",
                    "opt_out_contact",
                    "text_language",
                    "bounced_action",
                    "bounced_after",
                ),
            ),
        ]
        placed = {key for _title, keys in sections for key in keys}
        rest = tuple(key for key in SETTINGS if key not in placed)
        return [*sections, (self.tr("More"), rest)] if rest else sections

    def _card(self, title: str, keys: tuple[str, ...]) -> Card:
        card = Card(f"settings_card_{keys[0]}")
        card.body.setSpacing(0)
        card.body.addWidget(plain_label(title, role="heading"))
        described = self._described()
        for key in keys:
            if key not in SETTINGS:
                continue
            value = self.context.desk.settings.get(key)
            row = SettingRow(SETTINGS[key], described.get(key, SettingWords(key, "")), value)
            row.chosen.connect(self._chosen)
            self.rows[key] = row
            if card.body.count() > 1:
                card.body.addWidget(line())
            card.body.addWidget(row)
        if "test_mode" in keys:
            card.body.addWidget(line())
            card.body.addSpacing(Space.S)
            card.body.addWidget(plain_label(self._no_advice(), role="small", wrap=True))
            card.body.addSpacing(Space.S)
            card.body.addLayout(self._consent_buttons())
        return card

    def _consent_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for label, name, act in (
            (
                self.tr("Do not send…"),
                "settings_do_not_send",
                partial(self._show_list, white=False),
            ),
            (self.tr("White list…"), "settings_white_list", partial(self._show_list, white=True)),
            (self.tr("Words and texts…"), "settings_words", self._show_words),
        ):
            row.addWidget(button(label, name, clicked=act))
        row.addStretch(1)
        return row

    def _show_list(self, *, white: bool) -> None:
        self.context.navigate("consents", ConsentRequest(white=white))

    def _show_words(self) -> None:
        from smsdesk.ui.dialogs.opt_out_words import OptOutWords

        OptOutWords(self.context, self).open()

    def _no_advice(self) -> str:
        return self.tr(
            "Laws on opting out, quiet hours and records differ between countries. These settings"
            " are no legal advice."
        )

    def _data_card(self) -> Card:
        card = Card("settings_card_data")
        card.body.addWidget(plain_label(self.tr("Data"), role="heading"))
        folder = str(self.context.desk.directory)
        card.body.addWidget(
            plain_label(
                self.tr("Everything is on this computer, in {folder}").format(folder=folder),
                role="muted",
                name="settings_folder",
                wrap=True,
                selectable=True,
            )
        )
        self.backup = button(
            self.tr("Save a copy…"),
            "settings_backup",
            theme=self.context.theme,
            symbol="export",
            clicked=self._backup,
        )
        card.body.addWidget(self.backup, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _described(self) -> dict[str, SettingWords]:
        return {
            "default_region": SettingWords(
                self.tr("Country"),
                self.tr(
                    "Numbers without a country code are taken to be from here. Until you choose"
                    " one, it is the country of the SIM, or else of the computer."
                ),
            ),
            "window_language": SettingWords(
                self.tr("Language of this window"),
                self.tr("Counts from the next start of smsdesk."),
                (
                    ("", self.tr("As the computer")),
                    *((code, language_name(code)) for code in WINDOW_LANGUAGES),
                ),
            ),
            "theme": SettingWords(
                self.tr("Colours"),
                self.tr("Light, dark, or as the computer has it."),
                (
                    ("system", self.tr("As the computer")),
                    ("light", self.tr("Light")),
                    ("dark", self.tr("Dark")),
                ),
            ),
            "sending_stopped": SettingWords(
                self.tr("Stop all sending"),
                self.tr("Nothing leaves from any modem while this is on. F8 does the same."),
            ),
            "undo_seconds": SettingWords(
                self.tr("Seconds to think again"),
                self.tr("A message you send begins to go after so many seconds; 0: at once."),
            ),
            "ask_after_hours": SettingWords(
                self.tr("Ask about late messages after"),
                self.tr(
                    "Hours that the program was closed or the computer asleep, after which it"
                    " asks before it sends what should have gone meanwhile; 0: never."
                ),
            ),
            "quiet_hours": SettingWords(
                self.tr("Keep quiet hours"),
                self.tr(
                    "Texts go only in the hours below, by the clock where the recipient lives."
                    " Answers to a person go at any hour."
                ),
            ),
            "send_from": SettingWords(self.tr("Texts go from"), self.tr("Not earlier in the day.")),
            "send_until": SettingWords(
                self.tr("Texts go until"), self.tr("Later ones wait for morning.")
            ),
            "send_days": SettingWords(
                self.tr("Days with texts"),
                self.tr("What is due on another day waits."),
                tuple((str(day), QLocale().dayName(day)) for day in range(1, 8)),
            ),
            "time_zone": SettingWords(
                self.tr("Time zone of this desk"),
                self.tr(
                    "All times are shown and meant in it. It counts too for people whose own zone"
                    " nobody knows."
                ),
            ),
            "answer_by_known": SettingWords(
                self.tr("Answer through the number they know"),
                self.tr("A reply goes by the SIM that the person has texted last."),
            ),
            "stand_in_minutes": SettingWords(
                self.tr("Another SIM stands in after"),
                self.tr(
                    "Minutes that a SIM is away, after which others send what a rule meant for it;"
                    " 0: never."
                ),
            ),
            "sending_policy": SettingWords(
                self.tr("Which way texts go"),
                self.tr(
                    "Holds where none is chosen for a message. By email only numbers are reached"
                    " whose carrier is known, and nobody learns whether the text arrived."
                ),
                (
                    (Policy.RULES.value, self.tr("A modem, by the rules")),
                    (Policy.FIRST.value, self.tr("A modem; email if none works")),
                    (
                        Policy.CARRIER.value,
                        self.tr("Email where the carrier takes it, else a modem"),
                    ),
                ),
            ),
            "fall_over_minutes": SettingWords(
                self.tr("Email takes over after"),
                self.tr(
                    "Minutes without any modem that works, where email may stand in. What has left"
                    " already is never sent a second time."
                ),
            ),
            "confirm_above": SettingWords(
                self.tr("Ask before sending to more than"),
                self.tr("So many people get a text at once without a last question."),
            ),
            "delivery_reports": SettingWords(
                self.tr("Delivery reports"),
                self.tr("Asks the network whether each text arrived; some operators charge it."),
            ),
            "max_parts": SettingWords(
                self.tr("Most parts of one text"),
                self.tr("A longer text is refused: each part costs as much as a message."),
            ),
            "national_tables": SettingWords(
                self.tr("Fewer parts for these languages"),
                self.tr(
                    "A text that would need Unicode (70 letters a part) goes in the language’s own"
                    " alphabet (up to 155) where that saves a part."
                ),
                tuple((code, words.language_words(code)) for code in LANGUAGES),
                self.tr(
                    "Some networks lose such texts, and some phones show them wrongly: try it with"
                    " your own phone first."
                ),
            ),
            "max_attempts": SettingWords(
                self.tr("Tries"),
                self.tr("So often a message is tried when the network puts it off."),
            ),
            "pause_after_refusals": SettingWords(
                self.tr("Pause after refusals"),
                self.tr(
                    "So many different numbers refused in a row stop a modem: mostly no credit."
                ),
            ),
            "test_mode": SettingWords(
                self.tr("Test mode"),
                self.tr("Only numbers on the white list get texts; all others are left out."),
            ),
            "confirm_opt_out": SettingWords(
                self.tr("Confirm an opt-out"),
                self.tr("Whoever replies STOP gets one last text that says it was understood."),
            ),
            "opt_out_confirmation": SettingWords(
                self.tr("Text of the confirmation"),
                self.tr("Sent once, without advertising. Empty: in the language of the reply."),
            ),
            "confirm_opt_in": SettingWords(
                self.tr("Confirm a return"),
                self.tr("Whoever replies START after an opt-out gets one text that says so."),
            ),
            "opt_in_confirmation": SettingWords(
                self.tr("Text of that confirmation"),
                self.tr("Empty: in the language of the reply."),
            ),
            "opt_out_line": SettingWords(
                self.tr("Line where nobody can reply"),
                self.tr(
                    "Added to texts by routes that can’t take replies; {contact} stands for the"
                    " way below. Empty: in the language of the recipient."
                ),
            ),
            "opt_out_contact": SettingWords(
                self.tr("Another way to opt out"),
                self.tr("A phone number or an address at which people can ask for no more texts."),
            ),
            "bounced_action": SettingWords(
                self.tr("Numbers that do not exist"),
                self.tr("What happens to a number that the network says it does not know."),
                (
                    ("ask", self.tr("Ask me")),
                    ("block", self.tr("Text it no more")),
                    ("nothing", self.tr("Do nothing")),
                ),
            ),
            "bounced_after": SettingWords(
                self.tr("So often in a row"),
                self.tr("Texts that came back, one after the other, before that happens."),
            ),
            "text_language": SettingWords(
                self.tr("Language of these texts"),
                self.tr("For people whose language nobody knows."),
                (
                    ("", self.tr("As the computer")),
                    *((code, language_name(code)) for code in TEXT_LANGUAGES),
                ),
            ),
        }
