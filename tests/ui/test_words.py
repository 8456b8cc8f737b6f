"""Every reason, status and state has its words, and they hold together."""

from __future__ import annotations

import subprocess
import sys

import pytest

from smsdesk.codec.alphabet import LANGUAGES, Shift
from smsdesk.domain.changes import LaneState
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Cause, Delivery, Status
from smsdesk.ui import words


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence_and_a_remedy(reason: Reason) -> None:
    bare = Trouble(reason)
    full = Trouble(reason, "DETAIL", ("HINT",))
    for said in (
        words.sentence(bare),
        words.remedy(bare),
        words.sentence(full),
        words.remedy(full),
    ):
        assert said[-1] in ".?!:" or said.endswith("HINT")
        assert "{detail}" not in said
        assert "{hints}" not in said


def test_every_state_has_words() -> None:
    assert all(words.status_word(status) for status in Status)
    assert all(words.delivery_word(delivery) for delivery in Delivery)
    assert all(words.lane_word(state) for state in LaneState)
    assert all(words.cause_words(cause) for cause in Cause)


def test_every_language_with_tables_has_a_name() -> None:
    names = {words.language_words(code) for code in LANGUAGES}
    assert len(names) == len(LANGUAGES)
    assert not names & set(LANGUAGES)
    assert words.language_words("xx") == "xx"


def test_tables_are_called_by_their_languages() -> None:
    assert words.tables_words(Shift()) == ""
    assert words.tables_words(Shift(1, 0)) == words.tables_words(Shift(1, 1)) == "Turkish"
    assert words.tables_words(Shift(3, 2)) == "Portuguese + Spanish"
    assert words.tables_words(Shift(0, 99)) == "99"


def test_braces_from_outside_are_shown_as_they_are() -> None:
    said = words.sentence(Trouble(Reason.PLACEHOLDER_UNKNOWN, "{0.__class__}"))
    assert "{0.__class__}" in said


def test_the_words_need_no_qt() -> None:
    code = "import sys, smsdesk.ui.words; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
