"""A mail box on this computer: Debian's dovecot behind a door of our own.

Dovecot's `imap` speaks everything that comes after the login, as on any server; the door keeps the
users, the encryption and the faults: it is deaf, hangs up or refuses where a test says so. It
writes down each command that a client gave.
"""

from __future__ import annotations

import base64
import os
import re
import shutil
import socket
import ssl
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.support.peers import UNPACKED, environment

NOBODY = 65534
PATIENCE = 20.0
_SETTINGS = """\
protocols = imap
base_dir = {home}/run
state_dir = {home}/run
log_path = {home}/log
mail_plugin_dir = {home}
ssl = no
first_valid_uid = 1
mail_location = maildir:{home}/mail
mail_uid = {uid}
mail_gid = {gid}
"""


def _imap() -> Path | None:
    for root in (Path("/"), UNPACKED):
        found = root / "usr/lib/dovecot/imap"
        if found.exists() and (root / "usr/bin/doveconf").exists():
            return found
    return None


NEEDS_DOVECOT = [
    pytest.mark.dovecot,
    pytest.mark.skipif(_imap() is None, reason="dovecot not found: tools/peers.sh fetches it"),
]


@dataclass
class Door:
    """How the server behaves: whom it lets in, and where it fails.

    `hang_at` and `hang_up_at` are the beginnings of commands ("LOGIN", "UID FETCH") at which it
    says no more, or closes the connection; "" at the greeting. `refuses` is what it says to every
    login, `capabilities` what it offers before one.
    """

    users: dict[str, str] = field(default_factory=lambda: {"desk@example.org": "secret"})
    tokens: dict[str, str] = field(default_factory=dict)
    hang_at: str | None = None
    hang_up_at: str | None = None
    refuses: str = ""
    capabilities: str = "IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=XOAUTH2"
    context: ssl.SSLContext | None = None
    starttls: bool = False
    commands: list[str] = field(default_factory=list)
    connections: int = 0


class MailBox:
    """The server at 127.0.0.1:`port`, and the box behind it as its owner sees it."""

    def __init__(self, home: Path, door: Door) -> None:
        self.home = home
        self.door = door
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._sockets: list[socket.socket] = []
        self._stopping = threading.Event()
        self._threads = [threading.Thread(target=self._listen, name="mail box")]
        self._make_home()
        self._threads[0].start()

    # Its owner's view.

    def put(self, raw: bytes) -> None:
        """Let a mail arrive."""
        with self._inside() as imap:
            imap.talk(b"APPEND INBOX {%d+}\r\n%s" % (len(raw), raw))

    def flags(self) -> list[str]:
        """Return the flags of each mail in the inbox, in order, without the server's \\Recent."""
        with self._inside() as imap:
            imap.talk(b"EXAMINE INBOX")
            said = imap.talk(b"UID FETCH 1:* (FLAGS)")
        found = re.findall(rb"FLAGS \(([^)]*)\)", said)
        return [each.decode().replace("\\Recent", "").strip() for each in found]

    def folder(self, name: bytes) -> int:
        """Return how many mails are in a folder, -1 where there is none."""
        with self._inside() as imap:
            said = imap.talk(b"STATUS " + name + b" (MESSAGES)")
        found = re.search(rb"MESSAGES (\d+)", said)
        return int(found[1]) if found else -1

    def delete_all(self) -> None:
        """Throw everything in the inbox away."""
        with self._inside() as imap:
            imap.talk(b"SELECT INBOX")
            imap.talk(b"STORE 1:* +FLAGS.SILENT (\\Deleted)")
            imap.talk(b"EXPUNGE")

    def number_anew(self) -> None:
        """Let the server forget its numbering: another UIDVALIDITY from now on."""
        for path in self.home.glob("mail/dovecot*"):
            path.unlink()
        # UIDVALIDITY is the second at which the numbering began.
        second = int(time.time())
        while int(time.time()) == second:
            threading.Event().wait(0.05)

    @contextmanager
    def _inside(self) -> Iterator[_Owner]:
        process = self._imap_process()
        try:
            yield _Owner(process)
        finally:
            process.stdin.close()  # type: ignore[union-attr]  # a pipe, as asked for
            process.wait(PATIENCE)
            process.stdout.close()  # type: ignore[union-attr]  # a pipe, as asked for

    # Its life.

    def close(self) -> None:
        """End every connection and the server."""
        self._stopping.set()
        for each in [self._listener, *self._sockets]:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in self._threads:
            thread.join(PATIENCE)

    def _make_home(self) -> None:
        (self.home / "mail").mkdir(parents=True)
        (self.home / "run").mkdir()
        uid, gid = (NOBODY, NOBODY) if os.getuid() == 0 else (os.getuid(), os.getgid())
        self._user = {"user": uid, "group": gid, "extra_groups": []} if os.getuid() == 0 else {}
        settings = self.home / "conf"
        settings.write_text(_SETTINGS.format(home=self.home, uid=uid, gid=gid))
        if self._user:
            for path in [self.home, *self.home.rglob("*")]:
                os.chown(path, uid, gid)

    def _imap_process(self, *, stdin: int = subprocess.PIPE) -> subprocess.Popen[bytes]:
        imap = _imap()
        assert imap is not None
        config = ["-f", "service=imap", "-c", str(self.home / "conf"), "-m", "imap"]
        return subprocess.Popen(
            [str(imap.parents[2] / "bin/doveconf"), *config, "-e", str(imap)],
            stdin=stdin,
            stdout=stdin if stdin != subprocess.PIPE else subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(USER="desk", HOME=str(self.home)),
            **self._user,  # type: ignore[call-overload]  # the three are there or not together
        )

    def _listen(self) -> None:
        while not self._stopping.is_set():
            try:
                taken, _ = self._listener.accept()
            except OSError:
                return
            self.door.connections += 1
            self._sockets.append(taken)
            thread = threading.Thread(target=self._serve, args=(taken,), name="mail box client")
            self._threads.append(thread)
            thread.start()

    def _serve(self, taken: socket.socket) -> None:
        with suppress(OSError, ValueError):
            client = _Client(taken, self.door)
            self._sockets.append(client.open())
            if client.let_in():
                self._join(client)
        with suppress(OSError):
            taken.close()

    def _join(self, client: _Client) -> None:
        """Put the client through to dovecot, and stop where the door is to fail."""
        process = self._imap_process()
        reader, writer = process.stdout, process.stdin
        assert reader is not None
        assert writer is not None
        reader.readline()  # its greeting, which the client has had
        answers = threading.Thread(target=client.pass_on, args=(reader,), name="mail box answers")
        answers.start()
        with suppress(OSError):
            for line in client.lines():
                writer.write(line)
                writer.flush()
        with suppress(OSError):
            writer.close()
        process.wait(PATIENCE)
        client.end()
        answers.join(PATIENCE)
        reader.close()


class _Owner:
    """Talks to dovecot as the box's owner, through no door."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._to, self._from = process.stdin, process.stdout
        self._from.readline()

    def talk(self, command: bytes) -> bytes:
        self._to.write(b"t " + command + b"\r\n")
        self._to.flush()
        said = b""
        while not (line := self._from.readline()).startswith(b"t "):
            assert line, said
            said += line
        return said


class _Client:
    """A connection from its greeting to its login."""

    def __init__(self, taken: socket.socket, door: Door) -> None:
        self._socket, self._door = taken, door
        self._secret = False

    def open(self) -> socket.socket:
        if self._door.hang_at == "":
            while self._socket.recv(1000):
                pass
        if self._door.context is not None and not self._door.starttls:
            self._encrypt()
        self._file = self._socket.makefile("rb")
        if self._door.hang_up_at == "":
            self.end()
        self._say(f"* OK [CAPABILITY {self._offered()}] ready")
        return self._socket

    def _offered(self) -> str:
        more = " STARTTLS LOGINDISABLED" if self._door.starttls and not self._secret else ""
        return self._door.capabilities + more

    def _encrypt(self) -> None:
        assert self._door.context is not None
        self._socket = self._door.context.wrap_socket(self._socket, server_side=True)
        self._secret = True

    def _say(self, line: str) -> None:
        self._socket.sendall(line.encode() + b"\r\n")

    def lines(self) -> Iterator[bytes]:
        """Yield what the client says, until it or the door ends it."""
        while line := self._file.readline():
            words = line.split(b" ", 1)[-1].strip().decode("utf-8", "replace")
            self._door.commands.append(words)
            for fault in (self._door.hang_at, self._door.hang_up_at):
                if fault and words.upper().startswith(fault):
                    if fault == self._door.hang_at:
                        self._wait_for_end()
                    return
            yield line

    def _wait_for_end(self) -> None:
        """Say nothing until the client has had enough."""
        while self._file.readline():
            pass

    def let_in(self) -> bool:
        """Talk until the client has logged in."""
        for line in self.lines():
            tag, _, rest = line.decode("utf-8", "replace").strip().partition(" ")
            verb, _, words = rest.partition(" ")
            match verb.upper():
                case "CAPABILITY":
                    self._say(f"* CAPABILITY {self._offered()}\r\n{tag} OK done")
                case "STARTTLS":
                    self._say(f"{tag} OK go on")
                    self._encrypt()
                    self._file = self._socket.makefile("rb")
                case "LOGIN":
                    user, secret = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', words)
                    said = re.sub(r"\\(.)", r"\1", "".join(secret))
                    if self._judge(tag, "".join(user), said, self._door.users):
                        return True
                case "AUTHENTICATE":
                    if self._authenticate(tag, words):
                        return True
                case "LOGOUT":
                    self._say(f"* BYE\r\n{tag} OK done")
                    return False
                case _:
                    self._say(f"{tag} BAD not now")
        return False

    def _authenticate(self, tag: str, words: str) -> bool:
        way, _, first = words.partition(" ")
        if not first:
            self._say("+ ")
            first = self._file.readline().decode().strip()
        answer = base64.b64decode(first).decode()
        if way == "PLAIN":
            _, user, secret = answer.split("\0")
            return self._judge(tag, user, secret, self._door.users)
        found = re.fullmatch("user=([^\x01]*)\x01auth=Bearer ([^\x01]*)\x01\x01", answer)
        assert found
        user, token = found.groups()
        if self._door.tokens.get(user) != token:
            self._say("+ " + base64.b64encode(b'{"status":"400"}').decode())
            self._file.readline()
        return self._judge(tag, user, token, self._door.tokens)

    def _judge(self, tag: str, user: str, secret: str, known: dict[str, str]) -> bool:
        if self._door.refuses or known.get(user) != secret:
            said = self._door.refuses or "[AUTHENTICATIONFAILED] Authentication failed."
            self._say(f"{tag} NO {said}")
            return False
        self._say(f"{tag} OK [CAPABILITY IMAP4rev1 UIDPLUS MOVE LITERAL+] Logged in")
        return True

    def pass_on(self, reader: object) -> None:
        """Give the client what dovecot says."""
        with suppress(OSError, ValueError):
            while data := os.read(reader.fileno(), 65536):  # type: ignore[attr-defined]  # a pipe
                self._socket.sendall(data)

    def end(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        with suppress(OSError):
            self._socket.close()


def _environment(**more: str) -> dict[str, str]:
    known = environment(**more)
    libraries = UNPACKED / "usr/lib/dovecot"
    known["LD_LIBRARY_PATH"] = os.pathsep.join(
        filter(None, (str(libraries), known.get("LD_LIBRARY_PATH", "")))
    )
    return known


@contextmanager
def mail_box(door: Door | None = None) -> Iterator[MailBox]:
    """Serve an empty mail box for the length of the block."""
    # Not in pytest's own folder, which only its user may enter: dovecot never runs as root.
    home = Path(tempfile.mkdtemp(prefix="smsdesk-mail-"))
    home.chmod(0o755)
    box = MailBox(home, door or Door())
    try:
        yield box
    finally:
        box.close()
        shutil.rmtree(home, ignore_errors=True)
