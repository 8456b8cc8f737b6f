"""Consent: which replies act at once, which wait for a person, which mean nothing."""

from __future__ import annotations

import pytest

from smsdesk.domain.consent import OPTED_OUT, Consent, Wish, read_reply, refusal
from smsdesk.domain.reasons import Reason
from smsdesk.paths import resource
from smsdesk.services.settings import Settings
from smsdesk.services.words import WordBook, load_words
from tests.support.kept import Kept

WORDS = WordBook(load_words(resource("opt_out_words.toml")), Kept(), Settings(Kept())).words()


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
    assert read_reply(text, WORDS).wish is Wish.OPT_OUT


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
    assert read_reply(text, WORDS).wish is Wish.MAYBE_OPT_OUT


@pytest.mark.parametrize(
    "text",
    ["I will attend", "send it", "my friend", "office", "Yes", "ok", "", "👍", "don't", "weekend"],
)
def test_harmless_texts_mean_nothing(text: str) -> None:
    assert read_reply(text, WORDS).wish is Wish.NOTHING


def test_start_is_an_opt_in_and_yes_is_not() -> None:
    assert read_reply("Start!", WORDS).wish is Wish.OPT_IN
    assert read_reply("yes", WORDS).wish is Wish.NOTHING


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


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("S T O P", Wish.OPT_OUT),
        ("s.t.o.p.", Wish.OPT_OUT),
        ("Stop\u200b", Wish.OPT_OUT),
        ("𝗦𝗧𝗢𝗣", Wish.OPT_OUT),
        ("Stop 🛑", Wish.OPT_OUT),
        ("stpo", Wish.MAYBE_OPT_OUT),
        ("Cancle", Wish.MAYBE_OPT_OUT),
        ("stopp", Wish.MAYBE_OPT_OUT),
        ("do not text me again", Wish.MAYBE_OPT_OUT),
        ("Don’t text me!", Wish.MAYBE_OPT_OUT),
        ("take me off your list", Wish.MAYBE_OPT_OUT),
        ("¡No más!", Wish.MAYBE_OPT_OUT),
        ("ПОЖАЛУЙСТА, НЕ ПИШИТЕ", Wish.MAYBE_OPT_OUT),
        ("توقّـف", Wish.MAYBE_OPT_OUT),
        ("إيقاف", Wish.MAYBE_OPT_OUT),
        ("İptal", Wish.MAYBE_OPT_OUT),
        ("IPTAL", Wish.MAYBE_OPT_OUT),
        ("बंद करो", Wish.MAYBE_OPT_OUT),
        ("请退订", Wish.MAYBE_OPT_OUT),
        ("sair da sala", Wish.MAYBE_OPT_OUT),
        ("ok\n> Reply STOP to opt out", Wish.NOTHING),
        ("shop", Wish.NOTHING),
        ("step", Wish.NOTHING),
        ("спасибо", Wish.NOTHING),
        ("\ufe0f", Wish.NOTHING),
    ],
)
def test_other_hands_and_scripts(text: str, wish: Wish) -> None:
    assert read_reply(text, WORDS).wish is wish


def test_the_confirmation_passes_an_opt_out_and_nothing_else() -> None:
    number = "+12025550123"
    out = Consent(number, do_not_send=OPTED_OUT)
    assert refusal(out, only_white_list=False, exempt=True) is None
    assert refusal(out, only_white_list=True, exempt=True) is Reason.NOT_WHITE_LISTED
    abuse = Consent(number, do_not_send="abuse")
    assert refusal(abuse, only_white_list=False, exempt=True) is Reason.DO_NOT_SEND
