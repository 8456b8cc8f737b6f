"""decode and encode."""

from __future__ import annotations

import io
import json
import sys

import pytest

from smsdesk import cli
from tests.cli.conftest import Run, World

KEYS = {
    "type", "smsc", "address", "text", "data", "alphabet", "message_class", "timestamp",
    "reference", "report", "concat", "ports", "problems",
}  # fmt: skip
DELIVER = "07917283010010F5040BC87238880900F10000993092516195800AE8329BFD4697D9EC37"


def test_decode_a_received_text(run: Run) -> None:
    found = run("decode", DELIVER, "--json")
    assert found.status == 0
    assert set(found.json) >= KEYS
    assert found.json["type"] == "SMS-DELIVER"
    assert found.json["text"] == "hellohello"
    assert found.json["alphabet"] == "gsm7"
    assert found.json["timestamp"].startswith("1999-03-29T15:16:59")
    assert found.json["concat"] is None
    assert "hellohello" in run("decode", DELIVER).out


def test_what_is_encoded_is_decoded(run: Run) -> None:
    encoded = run("encode", "+447400123456", "See you at 7 €", "--report", "--flash", "--json").json
    assert (encoded["alphabet"], encoded["units"]) == ("gsm7", 15)
    (part,) = encoded["parts"]
    assert part["tpdu_length"] == len(part["pdu"]) // 2 - 1
    for words in (("--direction", "out"), ()):
        found = run("decode", part["pdu"], *words, "--json").json
        assert (found["type"], found["address"]) == ("SMS-SUBMIT", "+447400123456")
        assert (found["text"], found["message_class"]) == ("See you at 7 €", 0)
        assert found["problems"] == []


def test_a_long_text_comes_in_parts(run: Run) -> None:
    encoded = run("encode", "12345", "Grüße 🎉 " * 20, "--reference", 7, "--json").json
    assert encoded["alphabet"] == "ucs2"
    assert "".join(part["text"] for part in encoded["parts"]) == "Grüße 🎉 " * 20
    concat = run("decode", encoded["parts"][1]["pdu"], "--json").json["concat"]
    assert concat == {"reference": 7, "total": len(encoded["parts"]), "sequence": 2}
    assert run("encode", "12345", "x" * 161).out.count("AT+CMGS=") == 2


def test_what_can_not_be_encoded_says_so(run: Run) -> None:
    ended = run("encode", "+447400123456", "🎉", "--alphabet", "gsm7", "--json")
    assert ended.status == 1
    assert ended.json["error"]["reason"] == "not_in_alphabet"
    assert ended.err


def test_what_is_no_pdu_says_so(run: Run) -> None:
    ended = run("decode", "hello", "--json")
    assert ended.status == 1
    assert ended.json["type"] is None
    assert ended.json["problems"]
    assert "hello" in ended.err


def test_lines_from_stdin_come_back_one_by_one(
    world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [
        DELIVER.encode(),
        b"",
        b"\xff\xfe garbage",
        b"0" * 5000,
        b"07",
        DELIVER.lower().encode(),
    ]

    class Stdin:
        buffer = io.BytesIO(b"\n".join(lines) + b"\r\n")

    monkeypatch.setattr(sys, "stdin", Stdin())
    assert cli.main(["decode", "-"], world.wiring()) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(found) == len(lines)
    assert all(set(each) >= KEYS for each in found)
    assert found[0]["text"] == found[-1]["text"] == "hellohello"
    assert found[1]["problems"]


def test_every_option_of_encode_is_in_the_pdu(run: Run) -> None:
    words = ("--class", 2, "--report", "--validity", 1440, "--alphabet", "ucs2", "--json")
    (part,) = run("encode", "12345", "Hi", *words).json["parts"]
    found = run("decode", part["pdu"], "--direction", "out", "--json").json
    assert (found["alphabet"], found["message_class"]) == ("ucs2", 2)
    assert (found["report_requested"], found["validity_minutes"]) == (True, 1440)
    assert found["address_type"] == "unknown"


def test_plain_characters_are_offered_and_taken(run: Run) -> None:
    text = "“Hi” – " + "x" * 80
    saving = run("encode", "12345", text, "--json").json["saving"]
    assert (saving["parts"], saving["replaced"]) == (1, ["“", "”", "–"])
    offered = run("encode", "12345", text).out
    assert "UCS-2 because of ““”, character 1" in offered
    assert "it would be 1 part (--smart)" in offered
    smart = run("encode", "12345", text, "--smart", "--json").json
    assert (smart["alphabet"], len(smart["parts"]), smart["saving"]) == ("gsm7", 1, None)


def test_national_tables_are_taken_where_they_save_parts(run: Run) -> None:
    text = "Şişli’de".replace("’", " ") + "ğ" * 80
    assert len(run("encode", "12345", text, "--json").json["parts"]) == 2
    found = run("encode", "12345", text, "--tables", "es,tr", "--json").json
    assert found["tables"] == {"locking": 1, "single": 0}
    (part,) = found["parts"]
    decoded = run("decode", part["pdu"], "--direction", "out", "--json").json
    assert (decoded["text"], decoded["tables"]) == (text, {"locking": 1, "single": 0})
    assert "national tables: locking 1" in run("encode", "12345", text, "--tables", "tr").out
    assert run("encode", "12345", text, "--tables", "xx").status == 2


def test_a_person_reads_words(run: Run) -> None:
    (part,) = run("encode", "+447400123456", "Hi", "--flash", "--validity", 60, "--json").json[
        "parts"
    ]
    said = run("decode", part["pdu"], "--direction", "out").out
    assert "SMS-SUBMIT: a text from us" in said
    assert "0 (flash: shown at once, kept nowhere)" in said
    assert "1 hour (60 minutes)" in said
    report = "07911326040000F006B70B915100550500F62280629173140822806291731408"
    assert "failed (status 0x46: given up for good: validity period expired)" in (
        run("decode", report + "46").out
    )
    assert "unknown" not in run("decode", report + "00").out
    broken = run("decode", DELIVER[:-6]).out
    assert "truncated: it ends before all that it announces" in broken
