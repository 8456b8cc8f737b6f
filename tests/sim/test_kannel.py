"""Debian's kannel (bearerbox and smsbox) drives virtual modems: a peer that shares no line with us.

One bearerbox has four modems: two at terminals, one of which asks for its PIN; one over TCP with
texts stored and read from memory (`+CMTI`, where the others get `+CMT`); one that keeps echoing.
Texts go in by the smsbox's HTTP interface, what is received and reported comes out to a web
server of the test.

What the peer does wrong: any line with OK, READY or `>` in it ends a command, so that it runs
one answer behind from `AT+CPIN?` on. A modem that it can't open or start is asked again after
ten seconds. The smsbox takes texts before it has reached the bearerbox, and dies of them. Each
failure counts as temporary: a refused text is tried again for ever, and so none is refused
here. Of a long text in parts only one report is handed on.
"""

from __future__ import annotations

import socket
import threading
import urllib.parse
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from smsdesk.sim.network import Ways
from smsdesk.sim.server import SimOptions, SimServer
from tests.support.peers import Peer, needs
from tests.support.witness import Witness, virtual_modems

pytestmark = needs("kannel", "bearerbox", "smsbox", group=__name__)

SHORT = "Short one: @£$ {[~]} €"
EMOJI = "Grüße 😊 Zażółć 👍🏽"
LONG = "".join(f"One hundred and sixty characters are soon full, part {n}. " for n in range(8))
STORY = "Über den Wolken 😊 " * 9
MODEMS = {"routed": "clean", "locked": "pin", "stored": "clean", "echoing": "echoing"}
"""By name their profiles: the first two at terminals, the others over TCP."""
SENT = {"routed": (SHORT, EMOJI, LONG), "stored": (EMOJI, STORY), "locked": (SHORT,)}
SENT["echoing"] = (SHORT,)
NUMBERS = {modem: f"+1202555015{place}" for place, modem in enumerate(MODEMS)}
EARLY = {SHORT: "+12025550142", LONG: "ACME"}
LATE = {EMOJI: "+12025550143", STORY: "12345"}
"""Who sends what in, before the peer has begun where it reads memories, and later."""
DELIVERED, FAILED, HANDED_OVER, REFUSED = 1, 2, 8, 16
_UCS2 = "2"

Query = dict[str, bytes]


@dataclass
class Web:
    """The web server that hears from the smsbox."""

    received: list[Query] = field(default_factory=list)
    reports: list[Query] = field(default_factory=list)

    def hear(self, path: str) -> None:
        place, _, query = path.partition("?")
        fields = (part.partition("=") for part in query.split("&"))
        heard = {
            name: urllib.parse.unquote_to_bytes(value.replace("+", "%20"))
            for name, _, value in fields
        }
        (self.reports if place == "/report" else self.received).append(heard)

    def texts(self, modem: str) -> dict[str, str]:
        """Return the sender of each text that came in through a modem."""
        return {
            heard["text"].decode("utf-16-be" if heard["coding"] == b"2" else "utf-8"): heard[
                "from"
            ].decode()
            for heard in self.received
            if heard["modem"].decode() == modem
        }

    def kinds(self, number: str) -> list[int]:
        """Return what was reported of the texts to a number."""
        return sorted(int(r["kind"]) for r in self.reports if r["to"].decode() == number)


@contextmanager
def serving() -> Iterator[tuple[Web, int]]:
    """Listen on a free port."""
    web = Web()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            web.hear(self.path)
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield web, server.server_port
        server.shutdown()


def free_ports(count: int) -> list[int]:
    """Return ports that nobody listens on at the moment."""
    with ExitStack() as held:
        sockets = [held.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


class Kannel:
    """A gateway: its configuration and its HTTP interface."""

    def __init__(self, directory: Path, urls: tuple[str, ...], web: int) -> None:
        self.config = directory / "kannel.conf"
        self.web_port = web
        self.admin_port, self.box_port, self.send_port = free_ports(3)
        groups = [*self._boxes(), *self._modems(urls)]
        self.config.write_text("\n\n".join("\n".join(group) for group in groups) + "\n")

    def _boxes(self) -> Iterator[list[str]]:
        yield [
            "group = core",
            f"admin-port = {self.admin_port}",
            "admin-interface = 127.0.0.1",
            "admin-password = secret",
            f"smsbox-port = {self.box_port}",
            "smsbox-interface = 127.0.0.1",
            "box-allow-ip = 127.0.0.1",
            "dlr-storage = internal",
        ]
        yield [
            "group = smsbox",
            "bearerbox-host = 127.0.0.1",
            f"sendsms-port = {self.send_port}",
            "sendsms-interface = 127.0.0.1",
        ]
        heard = f"http://127.0.0.1:{self.web_port}/text?modem=%i&from=%p&text=%b&coding=%c"
        yield ["group = sms-service", "keyword = default", f'get-url = "{heard}"', "max-messages=0"]

    def _modems(self, urls: tuple[str, ...]) -> Iterator[list[str]]:
        for name, url in zip(MODEMS, urls, strict=True):
            yield [
                "group = smsc",
                "smsc = at",
                f"smsc-id = {name}",
                f"allowed-smsc-id = {name}",
                f"modemtype = {name}",
                *_device(url),
                *(["sim-buffering = true", "keepalive = 1"] if name == "stored" else []),
                *(["pin = 1234"] if name == "locked" else []),
            ]
            yield [
                "group = modems",
                f"id = {name}",
                f"name = {name}",
                "sendline-sleep = 10",
                *(['init-string = "AT+CNMI=2,1,0,1,0"'] if name == "stored" else []),
                *(["message-storage = SM"] if name == "stored" else []),
            ]
            yield [
                "group = sendsms-user",
                f"username = {name}",
                "password = secret",
                "concatenation = true",
                "max-messages = 10",
                f"forced-smsc = {name}",
                "default-sender = 12025550101",
            ]

    def status(self) -> str:
        """Return what the bearerbox says of its boxes and modems, "" before it listens."""
        url = f"http://127.0.0.1:{self.admin_port}/status.txt"
        try:
            with urllib.request.urlopen(url, timeout=10) as answer:
                return answer.read().decode("utf-8", "replace")
        except OSError:
            return ""

    def send(self, modem: str, number: str, text: str) -> None:
        """Hand a text over, to leave through a modem."""
        report = f"http://127.0.0.1:{self.web_port}/report?to={urllib.parse.quote(number)}&kind=%d"
        query = {"username": modem, "password": "secret", "to": number, "dlr-url": report}
        query["dlr-mask"] = str(DELIVERED | FAILED | HANDED_OVER | REFUSED)
        coded = {"text": text.encode()}
        if "😊" in text:
            query |= {"coding": _UCS2, "charset": "UTF-16BE"}
            coded = {"text": text.encode("utf-16-be")}
        url = f"http://127.0.0.1:{self.send_port}/cgi-bin/sendsms?"
        whole = url + urllib.parse.urlencode(query) + "&" + urllib.parse.urlencode(coded)
        with urllib.request.urlopen(whole, timeout=10) as answer:  # noqa: S310 - our own loopback
            assert answer.status == 202, answer.read()


def _device(url: str) -> list[str]:
    if not url.startswith("socket://"):
        return [f"device = {url}", "speed = 115200"]
    host, port = url.removeprefix("socket://").split(":")
    return ["device = rawtcp", f"host = {host}", f"port = {port}"]


@dataclass
class Story:
    """What a gateway did, seen from both sides."""

    server: SimServer
    witness: Witness
    web: Web

    def left(self, modem: str) -> list[str]:
        """Return the texts that left through a modem, their parts put together."""
        place = list(MODEMS).index(modem) + 1
        texts: dict[int, str] = {}
        for record in self.witness.records:
            if record.modem == f"modem{place}":
                key = -1 - record.reference if record.concat is None else record.concat.reference
                texts[key] = texts.get(key, "") + (record.text or "")
        return sorted(texts.values())

    def stored(self) -> int:
        """Return how many texts lie in the memories of all modems."""
        return sum(len(station.modem.device.card.messages) for station in self.server.stations)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """A gateway that has sent and received everything, and is closed."""
    directory = tmp_path_factory.mktemp("kannel")
    options = SimOptions(
        modems=2,
        pty=True,
        tcp=0,
        link_dir=directory / "ports",
        latency=0.02,
        profile=",".join(MODEMS.values()),
    )
    with (
        virtual_modems(options, ways=Ways(report_delay=0.05)) as (server, witness),
        serving() as (web, port),
    ):
        story = Story(server, witness, web)
        kannel = Kannel(directory, server.urls, port)
        _text(server, EARLY, ["stored"])
        with (
            Peer(["bearerbox", str(kannel.config)], directory) as box,
            ExitStack() as boxes,
        ):
            box.wait_for(lambda: bool(kannel.status()), "listening")
            boxes.enter_context(Peer(["smsbox", str(kannel.config)], directory))
            box.wait_for(lambda: "smsbox" in kannel.status(), "the smsbox")
            for modem, texts in SENT.items():
                for text in texts:
                    kannel.send(modem, NUMBERS[modem], text)
            _play(box, story)
        yield story


def _text(server: SimServer, texts: dict[str, str], modems: Iterable[str]) -> None:
    for modem in modems:
        for text, sender in texts.items():
            server.text(list(MODEMS).index(modem), sender, text)


def _play(box: Peer, story: Story) -> None:
    """Wait for all that was sent, let more come in, and wait for that."""
    box.wait_for(
        lambda: all(len(story.left(modem)) == len(SENT[modem]) for modem in MODEMS), "the sending"
    )
    _text(story.server, EARLY, [modem for modem in MODEMS if modem != "stored"])
    _text(story.server, LATE, MODEMS)
    box.wait_for(lambda: all(len(story.web.texts(modem)) == 4 for modem in MODEMS), "the receiving")
    box.wait_for(lambda: story.stored() == 0, "the deleting")
    box.wait_for(
        lambda: all(len(story.web.kinds(NUMBERS[each])) == len(SENT[each]) * 2 for each in MODEMS),
        "the reports",
    )


@pytest.mark.parametrize("modem", MODEMS)
def test_each_text_leaves_once(story: Story, modem: str) -> None:
    assert story.left(modem) == sorted(SENT[modem])
    numbers = {r.number for r in story.witness.records if r.text in SENT[modem]}
    assert numbers <= set(NUMBERS.values())


def test_nothing_leaves_twice(story: Story) -> None:
    assert set(story.witness.times().values()) == {1}


@pytest.mark.parametrize("modem", MODEMS)
def test_texts_come_out_right(story: Story, modem: str) -> None:
    assert story.web.texts(modem) == EARLY | LATE


def test_each_text_comes_out_once(story: Story) -> None:
    assert len(story.web.received) == 4 * len(MODEMS)


@pytest.mark.parametrize("modem", MODEMS)
def test_reports_come_back(story: Story, modem: str) -> None:
    wanted = sorted([HANDED_OVER, DELIVERED] * len(SENT[modem]))
    assert story.web.kinds(NUMBERS[modem]) == wanted


def test_the_modems_are_empty(story: Story) -> None:
    assert story.stored() == 0


def test_the_pin_is_entered_once(story: Story) -> None:
    card = story.server.stations[list(MODEMS).index("locked")].modem.device.card
    assert (card.lock, card.pin_tries) == ("READY", 3)
