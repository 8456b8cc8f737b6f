"""Programs of other people that drive the virtual modem: where they are and how one is run.

Taken are those that are installed, else what tools/peers.sh unpacked.
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

import pytest

UNPACKED = Path(__file__).parents[2] / "build/peers/root"
PATIENCE = 60.0
"""Seconds after which a peer that has not done its part is taken to hang."""
_LAST_WORDS = 10.0
_ROUND = 0.02
_TAIL = 3000


def find(program: str) -> str | None:
    """Return the path of a program, None where there is none."""
    unpacked = [str(UNPACKED / place) for place in ("usr/bin", "usr/sbin")]
    places = [os.environ.get("PATH", os.defpath), "/usr/sbin", "/usr/local/sbin", *unpacked]
    return shutil.which(program, path=os.pathsep.join(places))


def needs(marker: str, *programs: str, group: str) -> list[pytest.MarkDecorator]:
    """Return the marks of tests with these programs; one worker runs all of a group."""
    missing = [program for program in programs if find(program) is None]
    reason = f"{' and '.join(missing)} not found: tools/peers.sh fetches Debian's"
    return [
        getattr(pytest.mark, marker),
        pytest.mark.xdist_group(group),
        pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux"),
        pytest.mark.skipif(bool(missing), reason=reason),
    ]


def environment(**more: str) -> dict[str, str]:
    """Return the environment that lets unpacked programs find their libraries."""
    libraries = [str(path) for path in UNPACKED.glob("usr/lib/*-linux-gnu*")]
    libraries += [str(UNPACKED / "usr/lib"), *map(str, UNPACKED.glob("lib/*-linux-gnu*"))]
    known = dict(os.environ) | {"LC_ALL": "C.UTF-8"} | more
    if UNPACKED.exists():
        known["LD_LIBRARY_PATH"] = os.pathsep.join(libraries)
    return known


class Peer:
    """A program that runs for the length of a block, and no child of it any longer."""

    def __init__(
        self, command: Sequence[str], directory: Path, *, more: Mapping[str, str] | None = None
    ) -> None:
        """Keep what to run; its output goes into a file of the directory."""
        self._command = [find(command[0]) or command[0], *command[1:]]
        self._output = directory / f"{command[0]}.out"
        self._more = dict(more or {})

    def __enter__(self) -> Self:
        """Start it, as the head of a process group of its own."""
        with self._output.open("ab") as output:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=self._output.parent,
                env=environment(**self._more),
                start_new_session=True,
            )
        self._exit = os.pidfd_open(self._process.pid)
        return self

    def __exit__(self, *_: object) -> None:
        """End it and all its children."""
        self._signal(signal.SIGTERM)
        self.ended(_LAST_WORDS)
        self._signal(signal.SIGKILL)
        self._process.wait()
        os.close(self._exit)

    def _signal(self, number: signal.Signals) -> None:
        # The head is not waited for before: its group can't be anybody else's by now.
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, number)

    def ended(self, seconds: float) -> bool:
        """Wait for its end for some seconds and tell whether it came."""
        return bool(select.select([self._exit], [], [], seconds)[0])

    def wait_for(self, done: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
        """Wait until something is so; fails with the peer's last words when it never is."""
        end = time.monotonic() + patience
        while not done():
            gone = self.ended(_ROUND)
            assert not gone, f"{self._command[0]} ended before {what}: {self.said()}"
            assert time.monotonic() < end, f"{what} did not happen: {self.said()}"

    def said(self) -> str:
        """Return the end of what it wrote."""
        return self._output.read_text(errors="replace")[-_TAIL:]
