"""What `smsdesk decode` says: the promised names, for any string at all."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.codec.alphabet import Shift
from smsdesk.codec.explain import Explained, explain
from smsdesk.codec.pdu import (
    Alphabet,
    Element,
    encode_deliver,
    encode_status_report,
    encode_submit,
)
from smsdesk.codec.status import delivery, meaning
from smsdesk.domain.status import Delivery

NOON = datetime(2024, 6, 1, 12, tzinfo=UTC)
KEYS = (
    "type smsc address text data alphabet message_class timestamp reference report concat ports "
    "problems raw address_type discharged status status_meaning report_requested validity_minutes "
    "valid_until reject_duplicates reply_path more compressed waiting tables elements pid dcs "
    "command about"
)
PROMISED = 14


def said(pdu: str, direction: str = "in") -> dict[str, object]:
    """Return what is not None, as JSON gives it back."""
    document = json.loads(json.dumps(asdict(explain(pdu, direction))))
    return {key: value for key, value in document.items() if value is not None}


def promised(pdu: str, direction: str = "in") -> dict[str, object]:
    """Return the first names, which every version had."""
    return {k: v for k, v in said(pdu, direction).items() if k in KEYS.split()[:PROMISED]}


def test_the_names_are_a_promise() -> None:
    assert [field.name for field in fields(Explained)] == KEYS.split()


def test_a_message_received() -> None:
    pdu = "07911326040000F0040B911346610089F60000208062917314080CC8F71D14969741F977FD07"
    assert promised(pdu.lower()) == {
        "type": "SMS-DELIVER",
        "smsc": "+31624000000",
        "address": "+31641600986",
        "text": "How are you?",
        "alphabet": "gsm7",
        "timestamp": "2002-08-26T19:37:41+00:00",
        "problems": [],
        "raw": pdu,
    }


def test_a_message_sent() -> None:
    pdu = "0011000B916407281553F80010AA0AE8329BFD4697D9EC37"
    assert promised(pdu, "out") == {
        "type": "SMS-SUBMIT",
        "address": "+46708251358",
        "text": "hellohello",
        "alphabet": "gsm7",
        "message_class": 0,
        "reference": 0,
        "problems": [],
        "raw": pdu,
    }


def test_data_with_ports_and_parts() -> None:
    pdu = "07914140279510F6440A8111110301003BF56080207130238A0E0B05040B8423F000032A02023236"
    assert promised(pdu) == {
        "type": "SMS-DELIVER",
        "smsc": "+14047259016",
        "address": "1111301000",
        "data": "3236",
        "alphabet": "8bit",
        "message_class": 1,
        "timestamp": "2006-08-02T17:03:32-07:00",
        "concat": {"reference": 42, "total": 2, "sequence": 2},
        "ports": {"destination": 2948, "source": 9200},
        "problems": [],
        "raw": pdu,
    }


@pytest.mark.parametrize(
    ("status", "report"),
    [("00", "delivered"), ("30", "pending"), ("46", "failed"), ("60", "failed")],
)
def test_a_report(status: str, report: str) -> None:
    pdu = "07914356060013F1065A098136397339F72190117004638021901170056380" + status
    assert promised(pdu) == {
        "type": "SMS-STATUS-REPORT",
        "smsc": "+34656000311",
        "address": "639337937",
        "timestamp": "2012-09-11T07:40:36+02:00",
        "reference": 90,
        "report": report,
        "problems": [],
        "raw": pdu,
    }


def test_a_command() -> None:
    assert promised("00220700022A05812143F501AB", "out") == {
        "type": "SMS-COMMAND",
        "address": "12345",
        "data": "AB",
        "reference": 7,
        "problems": [],
        "raw": "00220700022A05812143F501AB",
    }


def test_all_that_a_submit_says() -> None:
    pdu = encode_submit(
        "+46708251358",
        "a",
        Alphabet.GSM7,
        report=True,
        validity_minutes=60,
        reject_duplicates=True,
        reply_path=True,
        shift=Shift(0, 2),
        elements=[Element(0x70, b"\x01\x02")],
    ).pdu
    found = said(pdu, "out")
    assert found["address_type"] == "international"
    assert (found["validity_minutes"], found["report_requested"]) == (60, True)
    assert (found["reject_duplicates"], found["reply_path"]) == (True, True)
    assert found["tables"] == {"locking": 0, "single": 2}
    assert found["elements"] == [
        {"identifier": 0x24, "data": "02"},
        {"identifier": 0x70, "data": "0102"},
    ]
    until = encode_submit("1", "a", Alphabet.GSM7, valid_until=NOON).pdu
    assert said(until, "out")["valid_until"] == "2024-06-01T12:00:00+00:00"


def test_all_that_a_report_says() -> None:
    pdu = encode_status_report(
        9, "+4917", sent_at=NOON, discharged_at=NOON + timedelta(seconds=4), status_code=0x46
    ).pdu
    found = said(pdu)
    assert found["discharged"] == "2024-06-01T12:00:04+00:00"
    assert (found["status"], found["status_meaning"]) == (
        0x46,
        "given up for good: validity period expired",
    )


@pytest.mark.parametrize("code", range(256))
def test_every_status_has_words(code: int) -> None:
    words = meaning(code)
    assert words
    state = delivery(code)
    assert words.startswith("still trying") == (state is Delivery.PENDING)
    assert words.startswith("given up") == (state not in (Delivery.PENDING, Delivery.DELIVERED))


def test_a_lamp_to_switch() -> None:
    pdu = encode_deliver("1", "", Alphabet.GSM7, sent_at=NOON, dcs=0xC8).pdu
    lamp = {"kind": "voicemail", "active": True, "store": False, "count": None}
    assert said(pdu)["waiting"] == lamp


@pytest.mark.parametrize(
    ("line", "problem"), [("", "empty"), ("hello", "not_hex"), ("0791", "truncated")]
)
def test_what_is_no_pdu_says_so(line: str, problem: str) -> None:
    assert promised(line) == {"problems": [problem], "raw": line}


@given(
    st.text() | st.binary().map(bytes.hex) | st.text(alphabet=st.characters()),
    st.sampled_from(["in", "out"]),
)
def test_any_string_is_explained(line: str, direction: str) -> None:
    explained = explain(line, direction)
    json.dumps(asdict(explained))
    assert explained.type or explained.problems
