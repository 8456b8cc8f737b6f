"""Who sends: smsdesk, a bare loop, python-gsmmodem-new, smstools' smsd; each a process of its own.

Owns how each is started on a pseudo terminal and how many texts it is given. A sender that is
given more than is measured is ended in the middle of its work.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from smsdesk.app import open_quiet_desk
from smsdesk.domain.message import Recipient

TEXT = "Good morning"
SMSD_PLACES = os.pathsep.join((os.defpath, "/usr/sbin", "build/peers/root/usr/sbin"))

# As fast as it gets: no waiting for the main process, no question before a message that can be
# left out, answers looked for each millisecond.
_SMSD = """devices = GSM1
outgoing = {folder}/outgoing
checked = {folder}/checked
sent = {folder}/sent
failed = {folder}/failed
incoming = {folder}/incoming
logfile = {folder}/log
infofile = {folder}/info
pidfile = {folder}/pid
loglevel = 3
delaytime = 0
delaytime_mainprocess = 0
[GSM1]
device = {url}
init = ATE0
incoming = no
report = no
check_network = 0
pre_init = no
detect_unexpected_input = no
detect_message_routing = no
status_signal_quality = no
poll_faster = 100
"""


def numbers(count: int) -> list[str]:
    """Return numbers of people who neither answer nor refuse: those have endings from 70 on."""
    return [f"+1202{22_000 + n // 30}{70 + n % 30}" for n in range(count)]


@contextmanager
def _running(*words: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program for the length of the block, then end it as Ctrl-C would."""
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)


def smsdesk_words(data: Path, *words: str) -> tuple[str, ...]:
    """Return the command line of the program on a data directory."""
    return sys.executable, "-m", "smsdesk", "--data-dir", str(data), *words


def fill(data: Path, count: int) -> None:
    """Queue `count` texts."""
    with open_quiet_desk(data) as desk:
        desk.compose.queue(TEXT, [Recipient(number) for number in numbers(count)])


@contextmanager
def smsdesk(urls: Sequence[str], count: int) -> Iterator[subprocess.Popen[bytes]]:
    """Send `count` texts through one modem or several by `smsdesk run`."""
    with TemporaryDirectory(prefix="smsdesk-bench-") as folder:
        data = Path(folder)
        fill(data, count)
        ports = (word for url in urls for word in ("--port", url))
        with _running(*smsdesk_words(data, "run", *ports)) as process:
            yield process


@contextmanager
def bare(urls: Sequence[str], count: int) -> Iterator[subprocess.Popen[bytes]]:
    """Send `count` texts by nothing but the two round trips; nothing is stored or decoded."""
    with _running(sys.executable, "-m", "benchmarks._loops", "bare", urls[0], str(count)) as loop:
        yield loop


@contextmanager
def gsmmodem(urls: Sequence[str], count: int) -> Iterator[subprocess.Popen[bytes]]:
    """Send `count` texts by a loop over python-gsmmodem-new's `sendSms`; nothing is stored."""
    words = (sys.executable, "-m", "benchmarks._loops", "gsmmodem", urls[0], str(count))
    with _running(*words) as loop:
        yield loop


def smsd_path() -> str | None:
    """Return where smstools' daemon is, None: not here."""
    return shutil.which("smsd", path=SMSD_PLACES)


@contextmanager
def smsd(urls: Sequence[str], count: int) -> Iterator[subprocess.Popen[bytes]]:
    """Send `count` texts by smstools' daemon, tuned; the texts lie ready in its inner queue."""
    with TemporaryDirectory(prefix="smsdesk-bench-") as name:
        folder = Path(name)
        for each in ("outgoing", "checked", "sent", "failed", "incoming"):
            (folder / each).mkdir()
        for place, number in enumerate(numbers(count)):
            text = f"To: {number.lstrip('+')}\n\n{TEXT}\n"
            (folder / "checked" / f"text{place:06d}").write_text(text)
        settings = folder / "smsd.conf"
        settings.write_text(_SMSD.format(folder=folder, url=urls[0]))
        with _running(smsd_path() or "smsd", "-t", "-c", str(settings)) as daemon:
            yield daemon
