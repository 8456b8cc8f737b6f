"""Serving over TCP, pseudo terminals and links, with real clients."""

from __future__ import annotations

import fcntl
import os
import socket
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.sim import openers
from smsdesk.sim.network import Ways
from smsdesk.sim.server import SimOptions, SimServer, link, linked, serve
from tests.sim.client import RawClient, eventually, sent

posix = pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals need POSIX")
KINDS = [pytest.param("pty", marks=posix), "tcp"]
ANYBODY = "+12025550123"


def options(kind: str, tmp_path: Path, **more) -> SimOptions:
    known = {"latency": 0.0, "journal": tmp_path / "journal.jsonl"} | more
    if kind == "tcp":
        return SimOptions(tcp=0, **known)
    return SimOptions(pty=True, link_dir=tmp_path / "ports", **known)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def server(kind: str, tmp_path: Path) -> Iterator[SimServer]:
    with serve(options(kind, tmp_path)) as running:
        yield running


def test_a_text_goes_out(server: SimServer, tmp_path: Path) -> None:
    with RawClient.of(server.urls[0]) as client:
        client.at("ATE0")
        assert client.send(ANYBODY, "Hello") == "\r\n+CMGS: 0\r\n\r\nOK\r\n"
    (record,) = sent(tmp_path / "journal.jsonl")
    assert (record["modem"], record["number"], record["text"]) == ("modem1", ANYBODY, "Hello")


def test_a_report_and_a_text_come_in(kind: str, tmp_path: Path) -> None:
    ways = Ways(report_delay=0.01, reply_delay=0.02)
    with (
        SimServer(options(kind, tmp_path, latency=0.01), ways=ways) as server,
        RawClient.of(server.urls[0]) as client,
    ):
        client.at("AT+CNMI=2,1,0,1,0")
        client.send("+12025550111", "Will you come?", report=True)
        client.until("+CDS: 25\r\n")
        client.until('+CMTI: "SM",1\r\n')


def test_the_modem_outlives_its_clients(server: SimServer) -> None:
    for turn in range(20):
        with RawClient.of(server.urls[0]) as client:
            assert f"+CMGS: {turn}\r\n" in client.send(ANYBODY, "Hello")


def test_a_client_that_left_gets_nothing_later(server: SimServer) -> None:
    with RawClient.of(server.urls[0]) as client:
        client.at("ATE0")
        client.at("AT+CNMI=2,1,0,0,0")
    eventually(lambda: server.stations[0].modem.voice.emit is None)
    server.text(0, ANYBODY, "while nobody listens")
    with RawClient.of(server.urls[0]) as client:
        assert client.at("AT+CMGL=0").startswith("\r\n+CMGL: 1,0,,")


def test_unplugged_and_back(server: SimServer) -> None:
    url = server.urls[0]
    with RawClient.of(url) as client:
        client.at("ATE0")
        server.text(0, ANYBODY, "before")
        server.unplug(0)
        assert client.hung_up()
    assert not _answers(url)
    server.text(0, ANYBODY, "meanwhile")
    server.replug(0)
    assert server.urls == (url,)
    with RawClient.of(url) as client:
        assert client.at("AT") == "AT\r\r\nOK\r\n"
        assert client.at("AT+CMGL=4").count("+CMGL: ") == 2


def test_unplugging_twice_is_unplugging_once(server: SimServer) -> None:
    server.unplug(0)
    server.unplug(0)
    server.replug(0)
    server.replug(0)
    with RawClient.of(server.urls[0]) as client:
        client.at("AT")


def test_what_was_on_its_way_when_it_was_unplugged_has_gone(kind: str, tmp_path: Path) -> None:
    with (
        serve(options(kind, tmp_path, latency=30.0)) as server,
        RawClient.of(server.urls[0]) as client,
    ):
        client.at("AT+CMGS=18", "> ")
        client.write(b"0001000B912120550521F3000005C8329BFD06\x1a")
        eventually(lambda: len(sent(tmp_path / "journal.jsonl")) == 1)
        server.unplug(0)
        assert client.hung_up()


def test_a_modem_that_dies_comes_back_by_itself(kind: str, tmp_path: Path) -> None:
    with serve(options(kind, tmp_path, profile="dying_in_prompt")) as server:
        url = server.urls[0]
        with RawClient.of(url) as client:
            for _ in range(4):
                client.send(ANYBODY, "Hello")
            assert client.at("AT+CMGS=18", "\r\n> ")
            assert client.hung_up()
        eventually(lambda: _answers(url))
        assert server.urls == (url,)


def _answers(url: str) -> bool:
    try:
        with RawClient.of(url) as client:
            return "OK" in client.at("AT")
    except (OSError, EOFError):
        return False


def test_several_modems_are_several_people(kind: str, tmp_path: Path) -> None:
    ways = Ways(report_delay=0.01)
    settings = options(kind, tmp_path, modems=3, profile="clean,huawei")
    with SimServer(settings, ways=ways) as server:
        assert len(set(server.urls)) == 3
        first, second, third = (RawClient.of(url) for url in server.urls)
        with first, second, third:
            assert "E3131" in second.at("AT+CGMM")
            assert len({client.at("AT+CGSN") for client in (first, second, third)}) == 3
            third.at("AT+CNMI=2,1,0,0,0")
            first.send(server.stations[2].number, "Hello neighbour")
            third.until('+CMTI: "SM",1\r\n')


def test_both_kinds_can_be_served_together(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("pseudo terminals need POSIX")
    settings = SimOptions(modems=2, tcp=0, pty=True, link_dir=tmp_path)
    with serve(settings) as server:
        assert [url.startswith("socket://") for url in server.urls] == [False, False, True, True]


def test_calls_and_coverage_are_in_the_testers_hand(server: SimServer) -> None:
    with RawClient.of(server.urls[0]) as client:
        client.at("AT+CLIP=1")
        client.at("AT+CREG=1")
        server.call(0, ANYBODY)
        client.until(f'\r\n+CLIP: "{ANYBODY}",145')
        server.cover(0, covered=False)
        client.until("\r\n+CREG: 2\r\n")


def test_latency_is_exact(kind: str, tmp_path: Path) -> None:
    with (
        serve(options(kind, tmp_path, latency=0.05)) as server,
        RawClient.of(server.urls[0]) as client,
    ):
        spans = []
        for _ in range(11):
            start = time.monotonic()
            client.send(ANYBODY, "Hello")
            spans.append(time.monotonic() - start)
        assert 0.05 <= sorted(spans)[5] < 0.06


def test_an_idle_server_does_nothing(server: SimServer) -> None:
    loop = server._loop
    assert loop.ask(loop.timers.next_at) is None
    assert loop.ask(threading.get_ident) != threading.get_ident()


def test_waiting_ends_with_the_stop(kind: str, tmp_path: Path) -> None:
    server = serve(options(kind, tmp_path))
    server.start()
    assert server.wait(0.01) is False
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(server.wait)
        server.stop()
        assert waiting.result(5) is True
    server.stop()
    assert not _answers(server.urls[0])


class TestTcp:
    def test_only_the_own_computer_is_let_in(self, tmp_path: Path) -> None:
        with serve(SimOptions(tcp=0)) as server:
            assert server.urls[0].startswith("socket://127.0.0.1:")

    def test_one_client_at_a_time(self, tmp_path: Path) -> None:
        with serve(SimOptions(tcp=0)) as server, RawClient.of(server.urls[0]) as first:
            first.at("AT")
            with RawClient.of(server.urls[0]) as second:
                assert second.hung_up()
            first.at("AT")

    def test_the_next_client_may_come_while_the_last_one_leaves(self) -> None:
        with serve(SimOptions(tcp=0)) as server:
            for _ in range(50):
                with RawClient.of(server.urls[0]) as client:
                    client.write(b"AT\r")
                with RawClient.of(server.urls[0]) as client:
                    client.at("AT+CSQ", "+CSQ: 21,0")

    def test_a_port_number_that_cannot_be_is_refused(self) -> None:
        with pytest.raises(Refusal):
            serve(SimOptions(tcp=99999))

    def test_given_ports_follow_each_other_and_are_kept(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = probe.getsockname()[1]
        with serve(SimOptions(tcp=port)) as server:
            assert server.urls == (f"socket://127.0.0.1:{port}",)
            with pytest.raises(Refusal) as caught:
                serve(SimOptions(tcp=port))
            assert caught.value.reason is Reason.PORT_IN_USE


@posix
class TestPty:
    def test_links_have_stable_names_and_go_with_the_server(self, tmp_path: Path) -> None:
        with serve(SimOptions(modems=2, pty=True, link_dir=tmp_path)) as server:
            assert server.urls == (str(tmp_path / "modem1"), str(tmp_path / "modem2"))
            assert all(Path(url).is_symlink() for url in server.urls)
        assert list(tmp_path.iterdir()) == []

    def test_an_old_link_is_replaced_and_a_file_is_not(self, tmp_path: Path) -> None:
        (tmp_path / "modem1").symlink_to("nowhere")
        with serve(SimOptions(pty=True, link_dir=tmp_path)) as server:
            assert _answers(server.urls[0])
        (tmp_path / "modem1").write_text("precious")
        with pytest.raises(Refusal) as caught:
            serve(SimOptions(pty=True, link_dir=tmp_path))
        assert caught.value.reason is Reason.PORT_FAILED
        assert (tmp_path / "modem1").read_text() == "precious"

    def test_without_a_link_it_is_the_terminal_itself(self) -> None:
        with serve(SimOptions(pty=True)) as server:
            assert server.urls[0].startswith("/dev/")
            assert _answers(server.urls[0])

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="nobody tells elsewhere")
    def test_an_exclusive_client_leaves_the_port_open_for_the_next(self, tmp_path: Path) -> None:
        with serve(SimOptions(pty=True, link_dir=tmp_path)) as server:
            slave = server.stations[0]._port._slave
            fd = os.open(server.urls[0], os.O_RDWR | os.O_NOCTTY)
            fcntl.ioctl(fd, termios.TIOCEXCL)
            assert _exclusive(slave)
            os.close(fd)
            eventually(lambda: not _exclusive(slave))
            assert _answers(server.urls[0])

    def test_it_works_where_nobody_tells_of_clients(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(openers, "watch", lambda _path: None)
        with serve(SimOptions(pty=True, link_dir=tmp_path, latency=0)) as server:
            for turn in range(5):
                with RawClient.of(server.urls[0]) as client:
                    assert f"+CMGS: {turn}" in client.send(ANYBODY, "Hello")

    def test_what_nobody_reads_does_not_stop_the_server(self, tmp_path: Path) -> None:
        with serve(SimOptions(modems=2, pty=True, link_dir=tmp_path)) as server:
            deaf, other = (RawClient.of(url) for url in server.urls)
            with deaf, other:
                for _ in range(3000):
                    server.stations[0]._loop.post(lambda: server.stations[0].modem.feed(b"ATI\r"))
                other.at("AT")
                deaf.until("IMEI: ")

    def test_the_journal_is_whole_when_the_server_is_killed(self, tmp_path: Path) -> None:
        journal = tmp_path / "journal.jsonl"
        code = (
            "from pathlib import Path; from smsdesk.sim.server import *;"
            f"s = serve(SimOptions(tcp=0, latency=60.0, journal=Path({str(journal)!r})));"
            "s.start(); print(s.urls[0], flush=True); s.wait()"
        )
        with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            with RawClient.of(process.stdout.readline().decode().strip()) as client:
                client.at("AT+CMGS=18", "> ")
                client.write(b"0001000B912120550521F3000005C8329BFD06\x1a")
                eventually(lambda: len(sent(journal)) == 1)
            process.kill()
        assert sent(journal)[0]["text"] == "Hello"


def _exclusive(fd: int) -> bool:
    """Tell whether a terminal is marked exclusive (TIOCGEXCL, Linux)."""
    return bool(int.from_bytes(fcntl.ioctl(fd, 0x80045440, b"\0" * 4), sys.byteorder))


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"journal": Path("/nonexistent/journal")}, Reason.FILE_NOT_WRITTEN),
        ({"pty": True, "link_dir": Path("/dev/null/links")}, Reason.PORT_FAILED),
    ],
)
def test_what_cannot_be_had_is_refused(settings: dict, reason: Reason) -> None:
    with pytest.raises(Refusal) as caught:
        serve(SimOptions(**settings))
    assert caught.value.reason is reason


def test_an_unknown_profile_names_the_known_ones() -> None:
    with pytest.raises(KeyError, match="full_sim"):
        serve(SimOptions(tcp=0, profile="perfect"))


class TestLinks:
    def test_a_reopened_link_finds_the_same_modem(self) -> None:
        with RawClient(link("reopened", latency=0)) as client:
            client.send(ANYBODY, "Hello")
            imei = client.at("AT+CGSN")
        linked("reopened").text(ANYBODY, "meanwhile")
        with RawClient(link("reopened", latency=0)) as client:
            assert client.at("AT+CGSN") == imei
            assert "+CMGS: 1\r\n" in client.send(ANYBODY, "Hello")
            assert "+CMGL: 1,0" in client.at("AT+CMGL=4")

    def test_one_client_at_a_time(self) -> None:
        with RawClient(link("taken")):
            with pytest.raises(Refusal) as caught:
                link("taken")
            assert caught.value.reason is Reason.PORT_IN_USE
        link("taken").close()

    def test_names_are_worlds_apart(self) -> None:
        with RawClient(link("one")) as one, RawClient(link("two")) as two:
            assert one.at("AT+CGSN") != two.at("AT+CGSN")
            assert one.at("AT+CIMI") != two.at("AT+CIMI")

    def test_the_sim_can_be_put_into_another_kind_of_modem(self) -> None:
        with RawClient(link("moved")) as client:
            imsi = client.at("AT+CIMI")
            linked("moved").text(ANYBODY, "kept")
        with RawClient(link("moved", profile="pin")) as client:
            assert "SIM PIN" in client.at("AT+CPIN?")
            client.at("AT+CPIN=1234")
            assert client.at("AT+CIMI") == imsi
            assert "+CMGL: 1,0" in client.at("AT+CMGL=4")
        with RawClient(link("moved")) as client:
            assert "READY" in client.at("AT+CPIN?")

    def test_unplugged_it_is_missing(self) -> None:
        with RawClient(link("away")) as client:
            linked("away").unplug()
            assert client.hung_up()
        with pytest.raises(Refusal) as caught:
            link("away")
        assert caught.value.reason is Reason.PORT_MISSING
        linked("away").replug()
        link("away").close()

    def test_latency_and_journal_are_taken_from_the_last_opening(self, tmp_path: Path) -> None:
        link("journal", latency=60).close()
        journal = tmp_path / "journal.jsonl"
        with RawClient(link("journal", latency=0, journal=journal)) as client:
            client.send(ANYBODY, "Hello")
        assert len(sent(journal)) == 1
        with pytest.raises(Refusal) as caught:
            link("journal", journal=tmp_path / "no" / "journal")
        assert caught.value.reason is Reason.FILE_NOT_WRITTEN

    def test_unknown_names_and_profiles(self) -> None:
        with pytest.raises(KeyError):
            linked("nobody")
        with pytest.raises(KeyError):
            link("nobody", profile="perfect")
