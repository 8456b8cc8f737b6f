"""Ports of every kind: opened exclusively, woken, vanished, and refused with a reason."""

from __future__ import annotations

import fcntl
import os
import pty
import socket
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem import holders, wire
from smsdesk.modem.port import Port, TracingPort, open_port


@pytest.fixture
def terminal() -> Iterator[tuple[int, str]]:
    """A pseudo-terminal: the master's descriptor and the slave's path."""
    master, slave = pty.openpty()
    path = os.ttyname(slave)
    os.close(slave)
    yield master, path
    with suppress(OSError):  # the test may have closed it
        os.close(master)


@pytest.fixture
def server() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening


def url_of(server: socket.socket) -> str:
    return f"socket://127.0.0.1:{server.getsockname()[1]}"


def refused(url: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        open_port(url)
    return caught.value


def read_all(port: Port, count: int) -> bytes:
    data = b""
    while len(data) < count:
        data += port.read(5.0)
    return data


class TestTerminals:
    def test_bytes_pass_unchanged_both_ways(self, terminal) -> None:
        master, path = terminal
        port = open_port(path)
        everything = bytes(range(256))
        os.write(master, everything)
        assert read_all(port, 256) == everything
        port.write(everything)
        got = b""
        while len(got) < 256:
            got += os.read(master, 4096)
        assert got == everything
        port.close()

    def test_nothing_to_read(self, terminal) -> None:
        port = open_port(terminal[1])
        assert port.read(0) == b""
        assert port.read(-1) == b""
        port.close()

    def test_a_second_opening_is_refused_in_this_process_and_another(self, terminal) -> None:
        port = open_port(terminal[1])
        assert refused(terminal[1]).reason is Reason.PORT_IN_USE
        code = (
            "import sys\n"
            "from smsdesk.modem.port import open_port\n"
            "from smsdesk.domain.errors import Refusal\n"
            "try: open_port(sys.argv[1])\n"
            "except Refusal as r: print(r.reason, *r.trouble.hints)\n"
        )
        told = subprocess.run(
            [sys.executable, "-c", code, terminal[1]], capture_output=True, text=True, check=True
        )
        assert told.stdout.split()[0] == "port_in_use"
        assert len(told.stdout.split()) == 2, "the holder is named"
        port.close()
        open_port(terminal[1]).close()

    def test_it_is_exclusive_to_those_who_do_not_ask_too(self, terminal) -> None:
        if os.geteuid() == 0:
            pytest.skip("TIOCEXCL does not hold root back")
        port = open_port(terminal[1])
        with pytest.raises(OSError, match="busy"):
            os.open(terminal[1], os.O_RDWR | os.O_NOCTTY)
        port.close()

    def test_somebody_elses_lock_is_respected(self, terminal) -> None:
        fd = os.open(terminal[1], os.O_RDWR | os.O_NOCTTY)
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        assert refused(terminal[1]).reason is Reason.PORT_IN_USE
        os.close(fd)

    def test_the_line_is_raw_without_handshake(self, terminal) -> None:
        port = open_port(f"{terminal[1]}?baud=9600")
        iflag, oflag, cflag, lflag, ispeed, _, _ = termios.tcgetattr(terminal[0])
        assert (iflag, oflag, lflag) == (0, 0, 0)
        assert not cflag & termios.CRTSCTS
        assert ispeed == termios.B9600
        port.set_speed(57_600)
        assert termios.tcgetattr(terminal[0])[4] == termios.B57600
        assert port.speeds == ()
        port.close()

    def test_a_wait_ends_by_waking(self, terminal) -> None:
        port = open_port(terminal[1])
        threading.Timer(0.05, port.wake).start()
        began = time.monotonic()
        assert port.read(10) == b""
        assert time.monotonic() - began < 5
        port.wake()
        assert port.read(10) == b"", "a call before the wait counts too"
        port.close()
        port.wake()

    def test_vanishing(self, terminal) -> None:
        port = open_port(terminal[1])
        os.close(terminal[0])
        with pytest.raises(Refusal) as caught:
            port.read(5)
        assert caught.value.reason is Reason.PORT_GONE
        with pytest.raises(Refusal) as caught:
            port.write(b"AT\r")
        assert caught.value.reason is Reason.PORT_GONE
        port.close()
        port.close()

    def test_closing_with_unread_output_does_not_wait(self, terminal) -> None:
        port = open_port(terminal[1])
        port.write(b"x" * 2000)
        began = time.monotonic()
        port.close()
        assert time.monotonic() - began < 1

    def test_a_port_that_takes_no_bytes_fails_in_time(self, terminal, monkeypatch) -> None:
        monkeypatch.setattr("smsdesk.modem.descriptor.WRITE_PATIENCE", 0.05)
        port = open_port(terminal[1])
        with pytest.raises(Refusal) as caught:
            port.write(b"x" * 1_000_000)
        assert caught.value.reason is Reason.PORT_FAILED
        port.close()

    def test_more_than_the_buffer_takes_goes_on_when_it_is_read(self, terminal) -> None:
        master, path = terminal
        port = open_port(path)
        total = 300_000
        got = bytearray()

        def drain() -> None:
            while len(got) < total:
                got.extend(os.read(master, 4096))

        reader = threading.Thread(target=drain)
        reader.start()
        port.write(b"x" * total)
        reader.join(10)
        assert len(got) == total
        port.close()


class TestObstacles:
    @pytest.mark.parametrize(
        "url",
        ["", "  ", "http://example.org", "socket://", "socket://host", "socket://host:x",
         "socket://host:99999", "/dev/null?baud=fast", "/dev/null?parity=odd", "a\0b",
         "virtual://x?latency=slow", "virtual://x?profile=none", "virtual://x?colour=red",
         "socket://[::1", "/dev", "/dev/null?baud=123"],
    )  # fmt: skip
    def test_bad_urls(self, url: str) -> None:
        assert refused(url).reason is Reason.PORT_BAD_URL

    @pytest.mark.parametrize("url", ["/dev/ttyUSB99", "ttyUSB99", "COM77", "/no/such/place"])
    def test_missing(self, url: str) -> None:
        refusal = refused(url)
        assert refusal.reason is Reason.PORT_MISSING
        assert refusal.trouble.detail == url

    def test_a_file_is_no_port(self, tmp_path: Path) -> None:
        file = tmp_path / "notes.txt"
        file.write_text("hello")
        assert refused(str(file)).reason is Reason.PORT_BAD_URL

    @pytest.mark.parametrize(
        ("mode", "gid", "members", "mine", "reason", "hints"),
        [
            (0o660, 20, [], [100], Reason.PORT_NO_PERMISSION, ("dialout",)),
            (0o660, 20, ["clerk"], [100], Reason.PORT_NEEDS_LOGIN, ()),
            (0o660, 20, ["clerk"], [100, 20], Reason.PORT_NO_PERMISSION, ("dialout",)),
            (0o600, 20, ["clerk"], [100, 20], Reason.PORT_NOT_SHARED, ()),
            (0o660, 0, [], [100], Reason.PORT_NOT_SHARED, ()),
        ],
    )
    def test_no_permission_names_what_lets_one_in(
        self,
        monkeypatch,
        mode: int,
        gid: int,
        members: list[str],
        mine: list[int],
        reason: Reason,
        hints: tuple[str, ...],
    ) -> None:
        def no(*_args: object) -> int:
            raise PermissionError(13, "Permission denied")

        with monkeypatch.context() as world:
            world.setattr("smsdesk.modem.posix_port.os.open", no)
            world.setattr(Path, "stat", lambda _path: SimpleNamespace(st_mode=mode, st_gid=gid))
            world.setattr(
                "smsdesk.modem.posix_port.grp.getgrgid",
                lambda _gid: SimpleNamespace(gr_name="dialout", gr_mem=members),
            )
            world.setattr("smsdesk.modem.posix_port.os.getgroups", lambda: mine)
            world.setattr("smsdesk.modem.posix_port._user", lambda: "clerk")
            refusal = refused("/dev/ttyUSB0")
        assert refusal.trouble == Trouble(reason, "/dev/ttyUSB0", hints)

    def test_nobody_listens(self, server) -> None:
        url = url_of(server)
        server.close()
        refusal = refused(url)
        assert refusal.reason is Reason.PORT_REFUSED
        assert refusal.trouble.detail == url.removeprefix("socket://")

    def test_no_such_host(self) -> None:
        assert refused("socket://no-such-host.invalid:7000").reason in (
            Reason.PORT_MISSING,
            Reason.PORT_REFUSED,
        )

    def test_a_lock_file_of_a_living_program_counts(self, tmp_path: Path) -> None:
        lock = tmp_path / "LCK..ttyS0"
        lock.write_text(f"{os.getppid():10d}\n")
        assert holders.lock_file_owner("/dev/ttyS0", (tmp_path,))
        lock.write_text("999999999\n")
        assert not holders.lock_file_owner("/dev/ttyS0", (tmp_path,))
        lock.write_text("nonsense")
        assert not holders.lock_file_owner("/dev/ttyS0", (tmp_path,))
        assert not holders.lock_file_owner("/dev/ttyS1", (tmp_path,))

    def test_a_holder_that_cannot_be_seen(self, tmp_path: Path) -> None:
        assert holders.holder("/dev/ttyS0", tmp_path / "no-proc") == ""


class TestSockets:
    def test_bytes_pass_and_the_end_is_noticed(self, server) -> None:
        port = open_port(url_of(server))
        peer, _ = server.accept()
        port.write(b"AT\r")
        assert peer.recv(10) == b"AT\r"
        peer.sendall(b"\r\nOK\r\n")
        assert read_all(port, 6) == b"\r\nOK\r\n"
        port.set_speed(9600)
        peer.close()
        with pytest.raises(Refusal) as caught:
            port.read(5)
        assert caught.value.reason is Reason.PORT_GONE
        port.close()
        port.close()

    def test_a_write_after_the_end_is_noticed(self, server) -> None:
        port = open_port(url_of(server))
        peer, _ = server.accept()
        peer.close()
        with pytest.raises(Refusal):  # noqa: PT012 - the first write may only provoke the reset
            for _ in range(100):
                port.write(b"AT\r")
                port.read(0.01)
        port.close()


def test_the_virtual_modem_answers() -> None:
    port = open_port("virtual://port-test?profile=clean&latency=0")
    port.write(b"ATE0\r")
    assert heard(port, b"OK")
    port.close()


def heard(port: Port, end: bytes) -> bytes:
    """Read until something was said."""
    data = b""
    while end not in data:
        chunk = port.read(5)
        assert chunk
        data += chunk
    return data


def test_a_virtual_modem_with_faults() -> None:
    faults = "fault=cms=38@1:in=command&fault=error@2:in=command"
    port = open_port(f"virtual://faulty-port-test?profile=ec25+pin&latency=0&{faults}")
    for line, answer in ((b"AT+CPIN=1234", b"OK"), (b"AT+CMGS=20", b"ERROR: 38"),
                         (b"AT+CMGS=20", b"\r\nERROR\r\n")):  # fmt: skip
        port.write(line + b"\r")
        heard(port, answer)
    port.close()


def test_a_fault_that_can_not_be_read_is_shown_with_its_place() -> None:
    refusal = refused("virtual://x?fault=silence@3&fault=cms=42:each=5")
    assert refusal.reason is Reason.FAULT_NOT_UNDERSTOOD
    assert refusal.trouble.detail == "cms=42:→each=5"
    assert "every" in refusal.trouble.hints


def test_tracing(server) -> None:
    seen: list[tuple[str, bytes]] = []
    port = TracingPort(open_port(url_of(server)), lambda way, data: seen.append((way, data)))
    peer, _ = server.accept()
    port.write(b"AT\r")
    peer.sendall(b"OK\r\n")
    assert port.read(5) == b"OK\r\n"
    assert port.read(0) == b""
    assert seen == [(">", b"AT\r"), ("<", b"OK\r\n")]
    assert port.url == url_of(server)
    assert port.speeds == ()
    port.wake()
    port.close()
    peer.close()


def test_a_waker_may_be_called_more_often_than_it_has_room() -> None:
    waker = wire.Waker()
    for _ in range(100_000):
        waker.wake()
    waker.clear()
    waker.close()
