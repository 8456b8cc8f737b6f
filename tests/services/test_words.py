"""The table of words and texts: what is delivered, what a desk changes, which language answers."""

from __future__ import annotations

import pytest

from smsdesk.codec import segment
from smsdesk.codec.alphabet import Alphabet
from smsdesk.domain.consent import Wish, normalise, read_reply
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.paths import resource
from smsdesk.services.desk import Desk
from smsdesk.services.settings import TEXT_LANGUAGES
from smsdesk.services.words import Language, List, Text, load_words

TABLE = load_words(resource("opt_out_words.toml"))
# 47 CFR 64.1200 (a)(10).
LAW = {"stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe"}


def test_the_words_of_the_law_always_count() -> None:
    assert set(TABLE.languages["en"].always) == LAW
    assert set(TABLE.languages["en"].words[List.OPT_OUT]) >= LAW


def test_the_settings_name_every_language() -> None:
    assert set(TEXT_LANGUAGES) == set(TABLE.languages)


@pytest.mark.parametrize("code", TABLE.languages)
def test_a_language_is_whole_and_its_texts_are_one_part(code: str) -> None:
    language = TABLE.languages[code]
    for which in Text:
        count = segment.fit(language.texts[which], ())
        assert count.parts == 1, which
        assert count.alphabet in (Alphabet.GSM7, Alphabet.UCS2)
    assert "{contact}" in language.texts[Text.NO_REPLIES]
    assert "START" in language.texts[Text.OPTED_OUT]
    for each in List:
        assert all(normalise(word) for word in language.words[each])


def test_no_word_asks_for_two_things() -> None:
    taken: dict[str, List] = {}
    for language in TABLE.languages.values():
        for each in (List.OPT_OUT, List.OPT_IN, List.ASK):
            for word in map(normalise, language.words[each]):
                before = taken.setdefault(word, each)
                assert before is each, word


def test_a_desk_changes_a_language_and_brings_it_back(desk: Desk) -> None:
    words = desk.words
    german = words.language("de")
    assert read_reply("Stopp!", words.words()).wish is Wish.MAYBE_OPT_OUT
    changed = {
        **german.words,
        List.OPT_OUT: (*german.words[List.OPT_OUT], "Stopp"),
        List.ASK: tuple(word for word in german.words[List.ASK] if word != "stopp"),
    }
    words.put(Language("de", changed, {**german.texts, Text.OPTED_OUT: "Tschüs."}))
    assert read_reply("stopp", words.words()).wish is Wish.OPT_OUT
    assert words.confirmation(Text.OPTED_OUT, "de") == "Tschüs."
    assert words.restore("de") == german
    assert read_reply("stopp", words.words()).wish is Wish.MAYBE_OPT_OUT


def test_a_word_of_the_law_can_t_be_taken_out(desk: Desk) -> None:
    english = desk.words.language("en")
    with pytest.raises(Refusal) as refused:
        desk.words.put(Language("en", {**english.words, List.OPT_OUT: ("stop",)}, english.texts))
    assert refused.value.reason is Reason.WORD_NEEDED
    assert desk.words.language("en") == english


def test_the_line_for_routes_without_replies_offers_another_way(desk: Desk) -> None:
    desk.settings.put("text_language", "de")
    assert desk.words.opt_out_line().startswith("Antworten")
    assert desk.words.opt_out_line("en_GB") == desk.words.text(Text.NO_REPLIES_CALL, "en")
    desk.settings.put("opt_out_contact", "0201 555")
    assert desk.words.opt_out_line("fr").endswith(": 0201 555")
    desk.settings.put("opt_out_line", "No more? {contact}")
    assert desk.words.opt_out_line("fr") == "No more? 0201 555"
