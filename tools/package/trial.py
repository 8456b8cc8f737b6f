"""The trial: the Debian package on a machine that has nothing, from the first to the last day.

Installs an older version over an old data file, upgrades it, sends through a virtual modem on a
terminal, plays the tour, shows the window on a screen, removes and purges. Everything runs from
the installed package, as a person without rights; what it needs and lacks shows at once.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smsdesk.routes.mail.account import Security
from smsdesk.services.release import release
from tests.support.certificates import certified
from tests.support.mail_server import mail_server, mail_values
from tools.package import deb
from tools.package.facts import DIST, FOLDER, MADE, ROOT, VERSION
from tools.package.root import PERSON, CleanRoot, NoRootError, clean_root, unable
from tools.package.screen import screen

OLDER = "0.0.1"
PICTURES = MADE / "pictures"
_SKIPPED = "SKIPPED: the package was not tried in a clean root"
_UNSHARED = "SMSDESK_PACKAGE_TRIAL"
_OLD_DATA = ROOT / "tests" / "fixtures" / "databases" / "version-1.sqlite3"
_DROPPED = "/usr/share/doc/smsdesk/dropped-later"
_HOME = f"/home/{PERSON}"
_DATA = f"{_HOME}/.local/share/smsdesk"
_PEOPLE = 25
# The virtual modem lives as long as the script, and tells its address first.
_BULK = """
set -e
cd "$HOME"
export SMSDESK_DATA_DIR="$HOME/sending"
smsdesk sim --pty --latency 0.01 >urls & modem=$!
trap 'kill $modem' EXIT
until [ -s urls ]; do kill -0 $modem; sleep 0.1; done
smsdesk bulk people.csv --text "Hello {first_name}" --country US --json >bulk.json
smsdesk run --port "$(head -n 1 urls)" --until-idle --timeout 120 --json >run.json
smsdesk outbox --batch 1 --json
"""


@dataclass(frozen=True, slots=True)
class Step:
    """What is tried, in words, and the trial of it, which raises what went wrong."""

    said: str
    go: Callable[[CleanRoot], str]


def run() -> str:
    """Try the package in dist/, a line per step; where no root can be made, return why."""
    why = unable()
    if why:
        return f"{_SKIPPED}: {why}"
    if _UNSHARED not in os.environ:
        # Mounts of our own end with the process, whatever happens.
        command = ["unshare", "--mount", "--propagation=private", sys.executable, "-m"]
        environment = os.environ | {_UNSHARED: "1"}
        subprocess.run([*command, "tools.package", "test"], check=True, env=environment)
        return "The end of the trial."
    try:
        with clean_root() as root:
            for step in _STEPS:
                _try(root, step)
    except NoRootError as none:
        return f"{_SKIPPED}: {none}"
    return f"The package did all that it has to, in {len(_STEPS)} steps."


def _try(root: CleanRoot, step: Step) -> None:
    started = time.monotonic()
    told = step.go(root)
    sys.stdout.write(f"{step.said}: {told} ({time.monotonic() - started:.0f} s)\n")
    sys.stdout.flush()


def _expect(found: object, wanted: object, what: str) -> None:
    if found != wanted:
        raise RuntimeError(f"{what}: {found!r}, expected {wanted!r}")


def _smsdesk(root: CleanRoot, *words: str) -> Any:
    """Run a command with --json as the person; return its document."""
    return json.loads(root.run("smsdesk", *words, "--json", person=True))


def _bare(root: CleanRoot) -> str:
    for program in ("python3", "smsdesk"):
        if root.has(f"/usr/bin/{program}"):
            raise RuntimeError(f"the clean root is not clean: it has {program}")
    return "no Python, no Qt"


def _install_older(root: CleanRoot) -> str:
    root.install(deb.build(OLDER, MADE, quick=True, further=_DROPPED))
    data = root.place / _DATA.lstrip("/")
    data.mkdir(parents=True)
    shutil.copy(_OLD_DATA, data / "smsdesk.sqlite3")
    root.run("chown", "-R", f"{PERSON}:{PERSON}", f"{_HOME}/.local")
    return f"{OLDER}, with what it depends on; data of the first schema is there"


def _upgrade(root: CleanRoot) -> str:
    (package,) = DIST.glob(f"smsdesk_{VERSION}_*.deb")
    root.install(package)
    if root.has(_DROPPED):
        raise RuntimeError(f"{_DROPPED} of the older version is still there")
    return f"{OLDER} → {VERSION}"


def _version(root: CleanRoot) -> str:
    said = root.run("smsdesk", "--version", person=True).strip()
    built = release(FOLDER / "_internal" / "smsdesk" / "resources" / "build.json")
    _expect(said, f"smsdesk {built}", "the version")
    return said


def _migrated(root: CleanRoot) -> str:
    told = _smsdesk(root, "check")
    _expect(told, {"ok": True, "problems": []}, "the check of the migrated data")
    kept = len(_smsdesk(root, "contacts")), len(_smsdesk(root, "outbox"))
    return f"{kept[0]} contacts and {kept[1]} messages of the old version are there"


def _bulk(root: CleanRoot) -> str:
    lines = [f"Ann{n},+1202555{n:04d}" for n in range(101, 101 + _PEOPLE)]
    people = root.place / _HOME.lstrip("/") / "people.csv"
    people.write_text("\n".join(["First name,Mobile", *lines, ""]))
    rows = json.loads(root.run("sh", "-c", _BULK, person=True))
    sent = [row for row in rows if row["status"] == "SUCCESS"]
    _expect(len(sent), _PEOPLE, "messages sent")
    return f"{len(sent)} of {len(rows)} sent through a terminal"


def _encrypted(root: CleanRoot) -> str:
    """Speak to a mail server whose certificate is sound, without and with trust in its signer."""
    made = certified()
    with mail_server(Security.TLS, made.server) as (port, _handler):
        values = mail_values(port, Security.TLS, login="none")
        fields = [f"--set={name}={value}" for name, value in values.items() if name != "address"]
        words = ["email", values["address"], *fields, "--try", "--json"]
        made.signer.cert_pem.write_to_path(root.place / "tmp" / "signer.pem")
        command = root.command("smsdesk", *words, person=True)
        refused = subprocess.run(command, capture_output=True, text=True, check=False)
        reasons = {check["reason"] for check in json.loads(refused.stdout)["checks"]}
        if "mail_certificate_unknown" not in reasons:
            raise RuntimeError(f"a stranger's certificate: {reasons}")
        told = json.loads(root.run("smsdesk", *words, person=True, SSL_CERT_FILE="/tmp/signer.pem"))  # noqa: S108 - of the clean root
    _expect([check["reason"] for check in told["checks"] if not check["ok"]], [], "the trial")
    return f"{len(told['checks'])} steps with a mail server by TLS; a stranger's is not trusted"


def _tour(root: CleanRoot) -> str:
    told = _smsdesk(root, "tour", "--out", f"{_HOME}/tour")
    pictures = list((root.place / _HOME.lstrip("/") / "tour").glob("*.png"))
    _keep(*pictures)
    _expect(len(pictures), len(told["screenshots"]), "pictures")
    return f"{len(told['steps'])} steps, {len(pictures)} pictures"


def _window(root: CleanRoot) -> str:
    with screen() as shown:
        command = root.command("smsdesk", person=True, DISPLAY=shown.display)
        process = subprocess.Popen(command)
        try:
            picture = shown.painted()
        finally:
            process.terminate()
            status = process.wait(60)
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture.save(str(PICTURES / "window.png"))
    _expect(status, 0, "the end of the window")
    return f"painted on an X screen, {PICTURES.relative_to(ROOT)}/window.png; closed in good order"


def _remove(root: CleanRoot) -> str:
    rule = root.place / "etc" / "udev" / "rules.d" / "78-smsdesk-12d1-1506.rules"
    rule.parent.mkdir(parents=True, exist_ok=True)
    rule.write_text("# as `smsdesk modems --keep-modemmanager-off` writes it\n")
    root.run("apt-get", "remove", "-y", "-qq", "smsdesk")
    if not rule.exists():
        raise RuntimeError("what the administrator asked for went with the program")
    root.run("apt-get", "purge", "-y", "-qq", "smsdesk")
    left = root.run("find", "/usr", "/etc", "/var/lib/dpkg/info", "-name", "*smsdesk*").split()
    _expect(left, [], "what is left")
    if not root.has(f"{_DATA}/smsdesk.sqlite3"):
        raise RuntimeError("the person's data went with the program")
    return "nothing is left but the person's data"


def _keep(*pictures: Path) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    for picture in pictures:
        shutil.copy(picture, PICTURES / picture.name)


_STEPS = (
    Step("a clean root", _bare),
    Step("installs an older version", _install_older),
    Step("upgrades", _upgrade),
    Step("smsdesk --version", _version),
    Step("migrates the data", _migrated),
    Step("smsdesk bulk", _bulk),
    Step("smsdesk email --try", _encrypted),
    Step("smsdesk tour", _tour),
    Step("the window", _window),
    Step("removes and purges", _remove),
)
