"""Consent: which replies act at once, which wait for a person, which mean nothing."""

from __future__ import annotations

import pytest

from smsdesk.domain.consent import OPTED_OUT, Consent, Wish, read_wish, refusal
from smsdesk.domain.reasons import Reason
from smsdesk.paths import resource
from smsdesk.services.words import load_words

WORDS = load_words(resource("opt_out_words.toml"))


@pytest.mark.parametrize(
    "text",
    [
        *("STOP", "stop", " Stop. ", "Stop!", "“STOP”", "Please stop", "Stop. Thank you"),
        *("Stop please", "STOP ALL", "stopall", "Opt-Out", "opt out", "unsubscribe", "END"),
        *("quit", "cancel", "revoke", "ARRÊT", "arrete", "BAJA", "sair", "Ｓｔｏｐ"),
        *("stop\n\nSent from my iPhone", "stop\n--\nAnn"),
    ],
)
def test_a_whole_message_that_is_an_opt_out_word_acts_at_once(text: str) -> None:
    assert read_wish(text, WORDS) is Wish.OPT_OUT


@pytest.mark.parametrize(
    "text",
    [
        "is the bus stop near?",
        "Please STOP texting me",
        "unsubscribe me",
        "stop by at 5",
        "STOP 123",
    ],
)
def test_a_contained_word_is_for_a_person_to_decide(text: str) -> None:
    assert read_wish(text, WORDS) is Wish.MAYBE_OPT_OUT


@pytest.mark.parametrize(
    "text",
    ["I will attend", "send it", "my friend", "office", "Yes", "ok", "", "👍", "don't", "weekend"],
)
def test_harmless_texts_mean_nothing(text: str) -> None:
    assert read_wish(text, WORDS) is Wish.NOTHING


def test_start_is_an_opt_in_and_yes_is_not() -> None:
    assert read_wish("Start!", WORDS) is Wish.OPT_IN
    assert read_wish("yes", WORDS) is Wish.NOTHING


def test_what_may_be_sent() -> None:
    number = "+12025550123"
    assert refusal(None, only_white_list=False) is None
    assert refusal(None, only_white_list=True) is Reason.NOT_WHITE_LISTED
    assert refusal(Consent(number, white_list=True), only_white_list=True) is None
    blocked = Consent(number, white_list=True, do_not_send=OPTED_OUT)
    assert refusal(blocked, only_white_list=True) is Reason.OPTED_OUT, "an opt-out beats the list"
    assert (
        refusal(Consent(number, do_not_send="bounced"), only_white_list=False) is Reason.DO_NOT_SEND
    )
