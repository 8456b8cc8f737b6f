"""outbox and inbox."""

from __future__ import annotations

from smsdesk.store.database import Store
from tests.cli.conftest import Run, opened

OUTBOX_KEYS = {
    "id", "batch", "number", "text", "status", "reason", "priority", "due_at", "deliver_by",
    "route", "parts", "references", "delivery", "sent_at", "delivered_at",
}  # fmt: skip
INBOX_KEYS = {"id", "sender", "text", "sent_at", "received_at", "read", "modem"}


def test_the_outbox_newest_first_and_narrowed(run: Run) -> None:
    first = run("send", "07400123456", "07400123457", "--text", "One", "--json").json["batch"]
    run("send", "07400123458", "--text", "Two" * 60)
    rows = run("outbox", "--json").json
    assert rows[0]["number"] == "+447400123458"
    assert set(rows[0]) >= OUTBOX_KEYS
    assert (rows[0]["parts"], rows[0]["status"], rows[0]["reason"]) == (2, "NOT_PROCESSED", None)
    assert rows[0]["delivered_at"] is None
    assert {row["batch"] for row in run("outbox", "--batch", first, "--json").json} == {first}
    assert run("outbox", "--status", "failed", "--json").json == []
    assert len(run("outbox", "--status", "NOT_PROCESSED", "--limit", 2, "--json").json) == 2


def test_the_outbox_says_in_which_tables_a_text_goes(run: Run) -> None:
    text = "Değerli velimiz, toplantımız yarın saat on yedide okulumuzda yapılacaktır."
    run("send", "07400123456", "--text", text)
    run("settings", "national_tables", "tr")
    run("send", "07400123456", "--text", text)
    found = [(row["parts"], row["tables"]) for row in run("outbox", "--json").json]
    assert found == [(1, {"locking": 1, "single": 0}), (2, None)]


def test_the_outbox_for_people(run: Run) -> None:
    numbers = [f"074001234{number:02}" for number in range(60)]
    run("send", *numbers, "--text", "Hello, " + "long " * 20)
    shown = run("outbox")
    lines = shown.out.splitlines()
    assert lines[0].split()[:3] == ["id", "number", "status"]
    assert len(lines) == 51
    assert "60" in shown.err
    assert all(len(line) < 150 for line in lines)


def test_the_inbox(run: Run, data) -> None:
    from datetime import UTC, datetime

    from smsdesk.domain.message import ReceivedPart

    with opened(data) as desk:
        store: Store = desk.store
        for number in range(3):
            store.inbox.take(
                ReceivedPart(
                    raw=f"00{number:02}",
                    sender="+447400123456" if number else "PIZZA",
                    text=f"Yes {number} 🎉",
                    data=None,
                    sent_at=datetime(2026, 11, 22, 9, number, tzinfo=UTC),
                    concat=None,
                    slot=None,
                    route="virtual://a",
                    imei="490154203237518",
                ),
                datetime(2026, 11, 22, 10, number, tzinfo=UTC),
            )
        store.inbox.mark_read("PIZZA")
    rows = run("inbox", "--json").json
    assert set(rows[0]) >= INBOX_KEYS
    assert [row["text"] for row in rows] == ["Yes 2 🎉", "Yes 1 🎉", "Yes 0 🎉"]
    assert rows[0]["sent_at"] == "2026-11-22T09:02:00+00:00"
    assert rows[0]["modem"] == "490154203237518"
    assert [row["read"] for row in rows] == [False, False, True]
    assert len(run("inbox", "--unread", "--json").json) == 2
    assert len(run("inbox", "--limit", 1, "--json").json) == 1
    assert "PIZZA" in run("inbox").out
