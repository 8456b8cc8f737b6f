"""The counter: characters, parts, alphabet, and the character that made it dearer."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smsdesk.codec import segment
from smsdesk.codec.alphabet import LANGUAGES
from smsdesk.ui.theme import Theme
from smsdesk.ui.widgets.counter import Counter
from smsdesk.ui.widgets.unicode_advice import advise

NEWS = "Değerli velimiz, toplantımız yarın saat on yedide okulumuzda yapılacaktır, bekleriz."
TURKISH, SPANISH = LANGUAGES["tr"], LANGUAGES["es"]


@pytest.fixture
def counter(qtbot: QtBot, qapp: QApplication) -> Counter:
    made = Counter(Theme(qapp, "light"))
    qtbot.addWidget(made)
    made.show()
    return made


def tell(
    counter: Counter, text: str, *, up_to: bool = False, languages: tuple[int, ...] = ()
) -> None:
    advice = advise(text, languages)
    counter.tell(segment.fit(text, languages), len(text), advice=advice, up_to=up_to)


def test_a_plain_text_is_counted_with_what_is_left(counter: Counter) -> None:
    tell(counter, "x" * 161)
    assert "161" in counter.line.text()
    assert "145 left" in counter.line.text()
    assert "plain alphabet, 153 a part" in counter.line.text()
    assert not counter.hint.isVisible()


@pytest.mark.parametrize(
    ("text", "languages", "said"),
    [
        (NEWS, (TURKISH,), "84 characters, 71 left · 1 part · Turkish alphabet, 155 a part"),
        (NEWS * 2, (TURKISH,), "168 characters, 130 left · 2 parts · Turkish alphabet, 149 a part"),
        (
            NEWS + " mañana está",
            (TURKISH, SPANISH),
            "96 characters, 55 left · 1 part · Turkish + Spanish alphabet, 152 a part",
        ),
        ("Şimdi", (TURKISH,), "5 characters, 65 left · 1 part · Unicode, 70 a part"),
    ],
)
def test_a_text_in_an_alphabet_of_its_own(
    counter: Counter, text: str, languages: tuple[int, ...], said: str
) -> None:
    tell(counter, text, languages=languages)
    assert counter.line.text() == said
    assert not counter.hint.isVisible()


def test_letters_that_are_allowed_force_nothing(counter: Counter) -> None:
    tell(counter, NEWS + " “Okul”")
    assert counter.hint.text().startswith("ğ at 3")
    tell(counter, NEWS + " “Okul”", languages=(TURKISH,))
    assert counter.hint.text() == "“ at 86 makes this 2 parts instead of 1."
    assert counter.button.text() == 'Replace “ → ", ” → "'


def test_the_dear_character_is_named_with_its_place_and_its_price(counter: Counter) -> None:
    tell(counter, "Hi “you” " + "x" * 120)
    assert "Unicode, 67 a part" in counter.line.text()
    assert counter.hint.text().startswith("“ at 4 makes this 2")
    assert counter.hint.text().endswith("instead of 1.")
    assert counter.button.text() == 'Replace “ → ", ” → "'


def test_the_button_gives_the_plain_text(counter: Counter, qtbot: QtBot) -> None:
    tell(counter, "“Hi” – it’s …")
    assert counter.button.text() == "Use plain characters"
    with qtbot.waitSignal(counter.replace) as replaced:
        counter.button.click()
    assert replaced.args == ['"Hi" - it\'s ...']


def test_an_emoji_is_explained_without_a_button(counter: Counter) -> None:
    tell(counter, "Hi 😀")
    assert "😀 at 4" in counter.hint.text()
    assert not counter.button.isVisible()


def test_what_can_not_be_seen_is_named(counter: Counter) -> None:
    tell(counter, "a\u200bb\u202ec")
    assert "U+200B" in counter.hint.text()
    tell(counter, "a\u00a0b")
    assert counter.hint.text().startswith("a blank at 2")


def test_filled_in_fields_make_it_up_to(counter: Counter) -> None:
    tell(counter, "x" * 50, up_to=True)
    assert counter.line.text().startswith("Up to 50")
    counter.tell_field(segment.count("Žofie"))
    assert "Ž comes from a field" in counter.hint.text()
    assert not counter.button.isVisible()
