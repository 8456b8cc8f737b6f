"""Lives of the program that are cheap: forked from a parent that has everything imported.

Owns the parent - a process of its own with one thread, which runs nothing else - and the handle
on one life: it is a real process on a real data directory, started as a user starts it, and
killed by the kernel (kill -9) from outside, or by itself at a named point (`tests.support.points`).

What a life says is in two files: its answers in one, everything else in its log.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import select
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from smsdesk.store import connection

KILLED = -signal.SIGKILL if hasattr(signal, "SIGKILL") else 0
QUIET_FOR = 1.5
"""Seconds without a report after which `--until-idle` ends here: the tests' network is quick."""
_APPEND = os.O_WRONLY | os.O_CREAT | os.O_APPEND
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG

possible = hasattr(os, "pidfd_open")
"""A process is held by a descriptor: no other one can be meant when its number is used again."""


class Life:
    """One run of the program, until it ends or is killed."""

    def __init__(self, parent: subprocess.Popen[str], pid: int, log: Path) -> None:
        """Hold the child of `parent` that has this process id."""
        self.pid = pid
        self.log = log
        self.out = log.with_suffix(".out")
        self._parent = parent
        self._fd = os.pidfd_open(pid)
        self._poll = select.poll()
        self._poll.register(self._fd, select.POLLIN)

    def ended(self, within: float) -> bool:
        """Wait until it is over, or for so many seconds; tell whether it is over."""
        return bool(self._poll.poll(within * 1000))

    def kill(self) -> None:
        """Kill it, should it still live."""
        with suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._fd, signal.SIGKILL)

    def stop(self) -> None:
        """Ask it to end, as Ctrl-C does."""
        with suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._fd, signal.SIGINT)

    def end(self) -> int:
        """Return its exit status once it is over: minus the signal's number if killed."""
        os.close(self._fd)
        assert self._parent.stdout is not None
        _say(self._parent, json.dumps(self.pid))
        return int(self._parent.stdout.readline())


class Lives:
    """Starts lives; several may go on at a time. To be used by one thread."""

    def __init__(self, parent: subprocess.Popen[str]) -> None:
        """Fork them from `parent`."""
        self._parent = parent

    def start(
        self,
        words: Sequence[str],
        log: Path,
        *,
        point: str = "",
        nth: int = 1,
        patience: float = connection.PATIENCE,
    ) -> Life:
        """Run smsdesk with these arguments; with `point` it dies there at the `nth` time.

        `patience` is how many seconds it waits for another program that writes.
        """
        log.touch()  # it may be killed before it says anything; its name ends with .log
        _say(self._parent, json.dumps([list(words), str(log), point, nth, patience]))
        assert self._parent.stdout is not None
        return Life(self._parent, int(self._parent.stdout.readline()), log)


@contextmanager
def lives() -> Iterator[Lives]:
    """Keep a parent for the length of the block; its children end with it."""
    with subprocess.Popen(
        [sys.executable, "-m", __name__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        try:
            yield Lives(parent)
        finally:
            parent.kill()


def _say(parent: subprocess.Popen[str], line: str) -> None:
    assert parent.stdin is not None
    parent.stdin.write(line + "\n")
    parent.stdin.flush()


# In the parent.


def _main() -> None:
    _import_everything()
    gc.freeze()  # the children share these pages
    while line := sys.stdin.readline():
        told = json.loads(line)
        if isinstance(told, int):
            _, status = os.waitpid(told, 0)
            print(os.waitstatus_to_exitcode(status), flush=True)
            continue
        pid = os.fork()
        if pid == 0:
            _live(*told)
        print(pid, flush=True)


def _import_everything() -> None:
    """Do once what every run of the program begins with."""
    from smsdesk.app import open_quiet_desk
    from smsdesk.domain.message import Recipient

    with TemporaryDirectory() as directory, open_quiet_desk(Path(directory)) as desk:
        desk.compose.queue("Hello", [Recipient("+12025550177")])


def _live(words: list[str], log: str, point: str, nth: int, patience: float) -> None:
    """Be one life: never returns."""
    status = 70
    try:
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
        _redirect(log)
        from smsdesk.app import run
        from smsdesk.services import desk, foreground
        from tests.support import points

        foreground.QUIET_FOR = QUIET_FOR
        desk.open_desk.__wrapped__.__kwdefaults__["patience"] = patience
        points.watch(point, nth)
        status = run(words)
    except BaseException:  # noqa: BLE001 - os._exit would swallow it
        traceback.print_exc()
    finally:
        with suppress(OSError, ValueError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(status)


def _redirect(log: str) -> None:
    sources = (os.devnull, os.O_RDONLY), (f"{log[:-4]}.out", _APPEND), (log, _APPEND)
    for target, (path, flags) in enumerate(sources):
        os.dup2(os.open(path, flags, 0o600), target)


if __name__ == "__main__":
    _main()
