"""A daemon of Debian's smstools with its spool: what its tests share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from smsdesk.sim.journal import Record
from smsdesk.sim.server import SimServer
from tests.support.peers import Peer
from tests.support.witness import Witness

SHORT = "Short one: @£$ {[~]} €"
EMOJI = "Grüße 😊 Zażółć 👍🏽"


@dataclass(frozen=True)
class File:
    """A message file: its header lines and its text."""

    header: dict[str, str]
    text: str

    @classmethod
    def read(cls, path: Path) -> File:
        head, _, body = path.read_bytes().partition(b"\n\n")
        lines = (line.partition(": ") for line in head.decode("utf-8", "replace").splitlines())
        header = {name: value for name, _, value in lines}
        ucs2 = header.get("Alphabet") in ("UCS2", "UCS")
        return cls(header, body.decode("utf-16-be" if ucs2 else "utf-8", "replace"))

    @property
    def whole(self) -> bool:
        """Tell whether the daemon has written all of what it received."""
        units = len(self.text.encode("utf-16-be")) // 2
        length = int(self.header.get("Length", -1))
        return length == (units if self.header.get("Alphabet") == "UCS2" else len(self.text))

    @property
    def report(self) -> dict[str, str]:
        """The fields of a delivery report, {} where it is none."""
        if not self.text.startswith("SMS STATUS REPORT\n"):
            return {}
        lines = (line.partition(": ") for line in self.text.splitlines()[1:])
        return {name: value for name, _, value in lines}


class Smsd:
    """The spool of a daemon with a modem for each profile, which has settings of its own."""

    def __init__(
        self,
        directory: Path,
        server: SimServer,
        witness: Witness,
        devices: Mapping[str, str],
    ) -> None:
        self.directory, self.server, self.witness = directory, server, witness
        self.profiles = list(devices)
        for name in ("outgoing", "checked", "incoming", "sent", "failed", "new", *devices):
            (directory / name).mkdir()
        config = directory / "smsd.conf"
        config.write_text(_config(directory, server.urls, devices))
        self.peer = Peer(["smsd", f"-c{config}", "-t"], directory)

    def send(
        self, profile: str, name: str, number: str, text: str, *, sorted_already: bool = False
    ) -> None:
        """Put a message for the modem of a profile into the spool, whole at once.

        The daemon sorts two a second into its queues; `sorted_already` puts it there.
        """
        new = self.directory / "new" / name
        to = f"To: {number.lstrip('+')}\nQueue: {profile}\n"
        header = f"{to}Alphabet: UCS\nReport: yes\n\n"
        if text.isascii():
            new.write_bytes(header.replace("UCS", "UTF-8").encode() + text.encode())
        else:
            new.write_bytes(header.encode() + text.encode("utf-16-be"))
        new.rename(self.directory / (profile if sorted_already else "outgoing") / name)

    def files(self, folder: str, names: str = "*") -> dict[str, File]:
        """Return what is in a folder, by its name; locks come and go beside it."""
        found = (self.directory / folder).glob(names)
        return {path.name: File.read(path) for path in found if path.suffix != ".LOCK"}

    def received(self, profile: str) -> dict[str, File]:
        """Return what came in through the modem of a profile, by its text."""
        files = self.files("incoming", f"{profile}.*").values()
        return {file.text: file for file in files if file.whole}

    def each_received(self, count: int) -> bool:
        """Tell whether so many texts came in through every modem."""
        return all(len(self.received(profile)) >= count for profile in self.profiles)

    def reports(self, profile: str) -> list[File]:
        return [file for file in self.received(profile).values() if file.report]

    def records(self, profile: str) -> list[Record]:
        """Return what the network took from the modem of a profile."""
        name = f"modem{self.profiles.index(profile) + 1}"
        return [record for record in self.witness.records if record.modem == name]

    def all_reported(self, profile: str) -> bool:
        return len(self.reports(profile)) == len(self.records(profile))

    def stored(self) -> int:
        """Return how many texts lie in the memories of all modems."""
        memories = (station.modem.device.memories for station in self.server.stations)
        return sum(len(memory) for each in memories for memory in each.by_name.values())


def _config(directory: Path, urls: tuple[str, ...], devices: Mapping[str, str]) -> str:
    common = f"""\
devices = {",".join(devices)}
outgoing = {directory}/outgoing
checked = {directory}/checked
incoming = {directory}/incoming
sent = {directory}/sent
failed = {directory}/failed
logfile = 1
loglevel = 7
infofile = {directory}/smsd.working
pidfile = {directory}/smsd.pid
delaytime = 1
delaytime_mainprocess = 1
errorsleeptime = 0
receive_before_send = no
autosplit = 3
decode_unicode_text = no
internal_combine = yes
incoming_utf8 = yes
"""
    common += "\n[queues]\n" + "".join(f"{each} = {directory}/{each}\n" for each in devices)
    for (profile, settings), url in zip(devices.items(), urls, strict=True):
        common += f"""
[{profile}]
device = {url}
baudrate = 115200
incoming = yes
report = yes
startsleeptime = 0
sentsleeptime = 0
rtscts = no
queues = {profile}
{settings}
"""
    return common
