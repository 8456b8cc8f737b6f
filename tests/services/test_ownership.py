"""The lanes of a data directory belong to one process at a time."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.services.ownership import hold_lanes, holder

HOLD = """
import sys, pathlib
from smsdesk.services.ownership import hold_lanes
with hold_lanes(pathlib.Path(sys.argv[1]), "smsdesk run"):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_process_is_told_who_holds_them(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(Refusal) as caught, hold_lanes(tmp_path, "the window"):
            pass
        assert caught.value.reason is Reason.DATA_HELD
        assert caught.value.trouble.detail == f"smsdesk run (process {other.pid})"
        assert holder(tmp_path) == f"smsdesk run (process {other.pid})"
        other.kill()
    assert holder(tmp_path) == "", "the note of a killed process says nothing"
    with hold_lanes(tmp_path, "the window"):
        assert holder(tmp_path) == f"the window (process {os.getpid()})"
    assert holder(tmp_path) == ""


def test_to_look_who_holds_them_keeps_nobody_out(tmp_path: Path) -> None:
    over = threading.Event()

    def look() -> None:
        while not over.is_set():
            holder(tmp_path)

    thread = threading.Thread(target=look)
    thread.start()
    try:
        for _ in range(20):
            with hold_lanes(tmp_path, "the window"):
                pass
    finally:
        over.set()
        thread.join()


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(Refusal) as caught, hold_lanes(blocked, "the window"):
        pass
    assert caught.value.reason is Reason.DATA_NOT_WRITABLE
