"""The main job on the command line: a mixed list, personal texts, reports and replies."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path
from random import Random

from smsdesk.sim.server import SimOptions
from tests.support.process import smsdesk
from tests.support.witness import virtual_modems

ROWS = 300
TEXT = "Hello {first_name}, the clinic is open on Friday. Will you come?"
FORMATS = ("+1{0}{1}{2}", "({0}) {1}-{2}", "{0}-{1}-{2}", "1 {0} {1} {2}", "{0}.{1}.{2}")


def write_people(path: Path) -> dict[str, str]:
    """Write 300 rows in mixed forms with duplicates and two invalid numbers.

    Returns the text that each valid number must get.
    """
    random = Random(3)
    expected: dict[str, str] = {}
    rows: list[tuple[str, str]] = []
    for n in range(ROWS - 6):
        pieces = ("202", "555", f"{1000 + n * 7}")
        name = "Zoë 🌻" if n == 17 else f"Person{n}"
        rows.append((name, FORMATS[n % len(FORMATS)].format(*pieces)))
        expected["+1" + "".join(pieces)] = TEXT.replace("{first_name}", name)
    rows += [("Twice", rows[n][1]) for n in (3, 40, 99, 200)]
    rows += [("Broken", "555-01"), ("Letters", "call me")]
    assert len(rows) == ROWS
    tail = rows[ROWS - 6 :]
    random.shuffle(tail)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["First name", "Mobile"])
        writer.writerows(rows[: ROWS - 6] + tail)
    return expected


def test_a_list_becomes_messages_reports_and_replies(tmp_path: Path) -> None:
    data = tmp_path / "data"
    expected = write_people(tmp_path / "people.csv")
    options = SimOptions(pty=True, link_dir=tmp_path, latency=0.002)
    with virtual_modems(options) as (server, witness):
        bulk = smsdesk(
            data,
            *("bulk", str(tmp_path / "people.csv"), "--text", TEXT, "--country", "US", "--json"),
        )
        assert bulk.status == 0, bulk.err
        assert bulk.json["queued"] == len(expected)
        reasons = Counter(entry["reason"] for entry in bulk.json["skipped"])
        assert reasons["duplicate"] == 4
        assert sum(reasons.values()) == 6
        assert all(entry["row"] > ROWS - 6 for entry in bulk.json["skipped"])
        assert {e["number"] for e in bulk.json["skipped"]} >= {"555-01", "call me"}

        ran = smsdesk(
            data, "run", "--port", server.urls[0], "--until-idle", "--timeout", "120", "--json"
        )
        assert ran.status == 0, ran.err

    batch = bulk.json["batch"]
    rows = smsdesk(data, "outbox", "--batch", str(batch), "--json").json
    assert {row["number"]: row["text"] for row in rows} == expected
    sent: dict[str, list[str]] = {}
    for record in witness.records:
        sent.setdefault(record.number, []).append(record.text or "")
    for row in rows:
        ending = row["number"][-2:]
        if ending == "00":
            assert (row["status"], row["reason"]) == ("FAILED", "number_unknown_to_network"), row
            continue
        assert row["status"] == "SUCCESS", row
        assert sent[row["number"]].count(row["text"]) == 1, row
        delivery = {"33": "pending", "66": "expired"}.get(ending, "delivered")
        assert row["delivery"] == delivery, row

    inbox = smsdesk(data, "inbox", "--json").json
    endings = Counter(entry["sender"][-2:] for entry in inbox)
    assert set(endings) <= {"11", "22", "44"}
    yes = [entry for entry in inbox if entry["sender"].endswith("11")]
    assert len(yes) == sum(number.endswith("11") for number in expected)
    assert all(entry["text"].startswith("Yes") for entry in yes)
    for entry in inbox:
        if entry["text"] == "STOP":
            shown = smsdesk(data, "consent", entry["sender"], "--json").json
            assert shown["do_not_send"] == "opted_out"
