"""The command line as a process: pipes, signals, and nothing but the document on stdout."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from smsdesk.services.ownership import hold_lanes
from tests.support.process import command, smsdesk, start

DELIVER = "07917283010010F5040BC87238880900F10000993092516195800AE8329BFD4697D9EC37"


def test_a_pipe_that_is_closed_early_is_no_fault(tmp_path: Path) -> None:
    smsdesk(tmp_path, "send", *(f"+4474001{n:05}" for n in range(300)), "--text", "x" * 300)
    with start(tmp_path, "outbox", "--json") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(2) == "[{"
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(timeout=30) == 0


def test_a_decoder_answers_line_by_line(tmp_path: Path) -> None:
    with subprocess.Popen(
        command(tmp_path, "decode", "-"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for line in (DELIVER, "", "nonsense"):
            process.stdin.write(f"{line}\n")
            process.stdin.flush()
            assert "problems" in json.loads(process.stdout.readline())
        process.stdin.close()
        assert process.wait(timeout=30) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
def test_virtual_modems_end_with_a_polite_kill(tmp_path: Path) -> None:
    links = tmp_path / "links"
    with start(tmp_path, "sim", "--pty", "--link", str(links), "--json") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        (url,) = json.loads(process.stdout.readline())["urls"]
        assert Path(url).exists()
        process.send_signal(signal.SIGTERM)
        assert process.stdout.read() == ""
        assert process.stderr.read() == ""
        assert process.wait(timeout=30) == 0
    assert not Path(url).exists()


def test_the_main_job_by_commands(tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("Name,Mobile\nAnn,07400 123451\nBo,07400 123452\nCy,unknown\n")
    data = tmp_path / "data"
    assert smsdesk(data, "import", str(people), "--country", "GB", "--json").json["created"] == 2
    queued = smsdesk(
        data, "bulk", str(people), "--country", "GB", "--text", "Hi {name}", "--json"
    ).json
    assert (queued["queued"], len(queued["skipped"])) == (2, 1)
    port = "virtual://by-commands?latency=0"
    totals = smsdesk(data, "run", "--port", port, "--until-idle", "--json").json
    assert (totals["sent"], totals["waiting"]) == (2, 0)
    sent = smsdesk(data, "outbox", "--json").json
    assert {row["text"] for row in sent} == {"Hi Ann", "Hi Bo"}
    assert {row["delivery"] for row in sent} == {"delivered"}
    assert all(None not in row["references"] for row in sent)


def test_a_code_is_asked_of_the_network_unless_another_process_sends(tmp_path: Path) -> None:
    port = "virtual://asked?latency=0"
    answer = smsdesk(tmp_path, "ussd", "*123#", "2", "--port", port, "--json").json["answer"]
    assert answer.startswith("Your number is")
    with hold_lanes(tmp_path, "the window"):
        held = smsdesk(tmp_path, "ussd", "*100#", "--port", port, "--json")
    assert held.status == 1
    assert held.json["error"]["reason"] == "data_held"
    assert "the window" in held.json["error"]["explanation"]
