"""The translations: near complete, well formed, found by the window, and they fit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, QObject, QSize
from PySide6.QtWidgets import QApplication, QPushButton

from smsdesk.services.settings import WINDOW_LANGUAGES
from smsdesk.ui import language, translation, words
from smsdesk.ui.dialogs.choose_people import ChoosePeople
from smsdesk.ui.dialogs.farewell import Farewell
from smsdesk.ui.dialogs.opt_out_words import OptOutWords
from smsdesk.ui.dialogs.overdue import Overdue
from smsdesk.ui.dialogs.past_imports import PastImportsDialog
from smsdesk.ui.dialogs.remind import RemindDialog
from smsdesk.ui.dialogs.repeat import RepeatDialog
from smsdesk.ui.dialogs.routing import RoutingDialog
from smsdesk.ui.dialogs.sending_plan import SendingPlan
from smsdesk.ui.translation import Message, file_of, languages, read
from tests.ui.conftest import Room
from tests.ui.looks import clipped
from tests.ui.test_looks import PAGES, furnish, show_lanes, visit
from tools import translations as tool

HOW = "run `make translations`, fill in what it lists in resources/translations, and commit that"
# The window is still growing: a new text shows in English until somebody has translated it.
TRANSLATED = 0.90
_PLACES = re.compile(r"%n|\{\{|\}\}|\{\w*\}|</?\w+>")
_LAST = re.compile(r"[.…:?!]$")


@pytest.mark.parametrize("code", languages())
def test_nearly_every_text_is_translated(code: str) -> None:
    translated = tool.merged(tool.texts(), read(file_of(code)))
    missing = [text for text, forms in translated.items() if not forms]
    share = 1 - len(missing) / len(translated)
    assert share >= TRANSLATED, f"{share:.0%} of {code}; {HOW}: {missing[:10]}"


def test_the_settings_offer_what_there_is() -> None:
    assert ("en", *languages()) == WINDOW_LANGUAGES


MESSAGES = [(code, message) for code in languages() for message in read(file_of(code))]


def test_places_marks_and_blanks_are_kept() -> None:
    for code, message in MESSAGES:
        for form in message.forms:
            told = (code, message.source, form)
            assert sorted(_PLACES.findall(form)) == sorted(_PLACES.findall(message.source)), told
            assert form[:1].isspace() == message.source[:1].isspace(), told
            assert form[-1:].isspace() == message.source[-1:].isspace(), told
            wanted = _LAST.search(message.source)
            assert not wanted or _LAST.search(form), told


def test_what_counts_has_its_plurals() -> None:
    for code, message in MESSAGES:
        if message.forms:
            assert len(message.forms) == (2 if message.numbered else 1), (code, message)
            assert not any("(s)" in form or "|" in form for form in message.forms), (code, message)


def test_the_texts_are_found_with_the_contexts_that_are_asked_for() -> None:
    found = {(text.context, text.source): text for text in tool.texts()}
    assert found["words", "There is no phone number."].files == ("smsdesk/ui/words.py",)
    assert found["pages", "Outbox"].files == ("smsdesk/ui/registry.py",)
    assert found["repeat", "Every %n days"].numbered
    assert not found["repeat", "Every day"].numbered
    assert all(text.context for text in found.values())


def test_bringing_up_to_date_keeps_what_is_translated_and_drops_what_is_gone() -> None:
    old = [
        Message("A", "Go on", ("Continuar",), numbered=False),
        Message("A", "Gone", ("Ido",), numbered=False),
    ]
    new = [
        tool.Text("A", "Go on"),
        tool.Text("B", "Go on"),
        tool.Text("B", "%n new", numbered=True),
    ]
    assert list(tool.merged(new, old).values()) == [("Continuar",), ("Continuar",), ()]


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    table = {
        tool.Text("A", "Less < & “more”", files=("a.py",)): ("Menos < & «más»",),
        tool.Text("A", "%n message(s)", numbered=True): ("%n mensaje", "%n mensajes"),
        tool.Text("B", "New"): (),
    }
    file = tmp_path / "smsdesk_es.ts"
    file.write_text(tool.written("es", table), encoding="utf-8")
    assert read(file) == [
        Message(text.context, text.source, forms, text.numbered) for text, forms in table.items()
    ]


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    language.install(qapp, "es")
    yield
    QLocale.setDefault(before)
    language.install(qapp)


class Base(QObject):
    def said(self, count: int) -> str:
        return self.tr("%n message(s)", "", count)


class Derived(Base):
    """Asks under its own name first, where no translation stands."""


def test_the_window_speaks_it(spanish: None) -> None:
    thing = QObject()
    assert thing.tr("Cancel") == "Cancelar"
    assert Derived().said(1) == "1 mensaje"
    assert Derived().said(2) == "2 mensajes"
    assert Derived().tr("%n thing(s) unheard of", "", 2) == "2 things unheard of"
    assert words.translated("No network") == "Sin red"
    assert QApplication.translate("QPlatformTheme", "Save All") == "Guardar todo"


def test_dates_and_numbers_follow(spanish: None) -> None:
    assert QLocale().language() == QLocale.Language.Spanish
    assert "mayo" in QLocale().toString(QDate(2026, 5, 3), QLocale.FormatType.LongFormat)


@pytest.mark.parametrize(
    ("code", "forms"),
    [("es", {0: 1, 1: 0, 2: 1, 1_000_000: 1}), ("fr", {0: 0, 1: 0, 2: 1})],
)
def test_plurals_of_each_language(code: str, forms: dict[int, int]) -> None:
    assert {n: translation._PLURALS[code](n) for n in forms} == forms


def test_a_damaged_file_leaves_the_window_in_english(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "smsdesk_es.ts"
    broken.write_text("<TS><context>", encoding="utf-8")
    monkeypatch.setattr(translation, "file_of", lambda _code: broken)
    before = QLocale()
    language.install(qapp, "es")
    try:
        assert QObject().tr("%n message(s)", "", 2) == "2 messages"
    finally:
        QLocale.setDefault(before)
        monkeypatch.undo()
        language.install(qapp)


def test_the_computers_language_is_taken_where_there_is_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class System:
        def __init__(self, *spoken: str) -> None:
            self.spoken = spoken

        def uiLanguages(self) -> list[str]:  # noqa: N802 - Qt's name
            return list(self.spoken)

    for spoken, code in [
        (("es-MX", "es", "en-US"), "es"),
        (("sv-SE", "es"), "es"),
        (("en-GB", "es"), "en"),
        (("sv-SE",), "en"),
    ]:
        monkeypatch.setattr(language.QLocale, "system", lambda said=spoken: System(*said))
        assert language._spoken() == code


@pytest.fixture(params=languages())
def any_language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    language.install(qapp, request.param)
    yield
    QLocale.setDefault(before)
    language.install(qapp)


@pytest.mark.parametrize("furnished", [True, False], ids=["full", "empty"])
def test_it_fits_the_smallest_window(any_language: None, room: Room, furnished: bool) -> None:
    if furnished:
        furnish(room)
    room.window.show()
    if furnished:
        show_lanes(room)
    for key in PAGES:
        visit(room, key)
        for size in (QSize(900, 600), QSize(1100, 720)):
            room.window.resize(size)
            QApplication.processEvents()
            QApplication.processEvents()
            assert clipped(room.window) == [], (key, size)


def test_dialogs_fit(any_language: None, room: Room) -> None:
    visit(room, "outbox")
    page = room.window.current_page()
    assert page is not None
    context = page.context
    for dialog in (
        Overdue(3, "today", room.window),
        Farewell(sending=True),
        RepeatDialog(room.clock.now(), "UTC", None, room.window),
        RemindDialog(["birthday"], None, room.window),
        OptOutWords(context, room.window),
        ChoosePeople(context, room.window),
        PastImportsDialog(context, room.window),
        RoutingDialog(context, room.window),
        SendingPlan(context, "262011234567890", room.window),
    ):
        dialog.show()
        room.settle()
        QApplication.processEvents()
        assert clipped(dialog) == [], type(dialog)
        for each in dialog.findChildren(QPushButton):
            assert not each.isVisible() or each.width() >= each.minimumSizeHint().width(), (
                each.text()
            )
        dialog.close()
        dialog.deleteLater()
