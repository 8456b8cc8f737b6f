"""Icons, bill of materials, sizes, workflow, and the first lines of the packaged program."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from PySide6.QtGui import QImage

from smsdesk.services.components import Component, installed
from tools.package import icons, parts, sbom, sizes
from tools.package.facts import ROOT

HOOK = ROOT / "packaging" / "runtime_hook.py"


def test_the_icon_comes_in_every_container(qapp: object, tmp_path: Path) -> None:
    folder = icons.make(tmp_path)
    for name in ("16.png", "256.png", "smsdesk.ico", "smsdesk.icns"):
        assert not QImage(str(folder / name)).isNull(), name


def test_the_bill_of_materials_keeps_to_its_schema() -> None:
    bill = sbom.bill([*installed(), Component("libx", "1", "", purl="pkg:deb/debian/libx@1")])
    assert JsonStrictValidator(SchemaVersion.V1_5).validate_str(json.dumps(bill)) is None
    names = [part["name"] for part in bill["components"]]  # type: ignore[index,attr-defined]  # a document
    assert {"Qt", "Python", "peewee", "libx"} <= {*names}
    assert len(names) == len({*names})


def test_the_same_parts_give_the_same_bill() -> None:
    assert sbom.bill(installed()) == sbom.bill(installed())


def test_a_file_that_nobody_asked_for_is_named(tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / "libz.so.1").write_bytes(b"1234")
    assert "system libraries" in sizes.table(tmp_path)
    (tmp_path / "_internal" / "surprise.bin").write_bytes(b"1")
    with pytest.raises(RuntimeError, match=r"surprise\.bin"):
        sizes.table(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="reads ELF")
def test_a_library_that_nothing_asks_for_is_left_out() -> None:
    core = next(Path(sys.prefix).rglob("libQt6Core.so.6"))
    entries = [
        ("PySide6/Qt/lib/libQt6Core.so.6", str(core), "BINARY"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", str(core.with_name("libQt6Gui.so.6")), "BINARY"),
        ("PySide6/Qt/lib/libQt6Network.so.6", str(core.with_name("libQt6Network.so.6")), "BINARY"),
        ("PySide6/QtGui.abi3.so", str(core.parents[2] / "QtGui.abi3.so"), "EXTENSION"),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
    ]
    kept = parts.reachable(entries)
    assert [Path(one[0]).name for one in kept] == [
        "libQt6Core.so.6", "libQt6Gui.so.6", "QtGui.abi3.so",
    ]  # fmt: skip
    assert parts.without_dangling(entries[-1:], kept) == []


def test_the_workflow_keeps_to_its_schema() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema"]
    file = ROOT / ".github" / "workflows" / "packages.yml"
    done = subprocess.run(
        [*command, "vendor.github-workflows", str(file)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


_TELL = """
import json, os, runpy, sys
sys._MEIPASS = {inside!r}
sys.stdout, kept = None, sys.stdout
runpy.run_path({hook!r})
print("nobody reads this")
names = ("LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG", "SSL_CERT_FILE")
kept.write(json.dumps({{name: os.environ.get(name) for name in names}}))
"""


def environment_after(tmp_path: Path, **told: str) -> dict[str, str | None]:
    script = _TELL.format(inside=str(tmp_path), hook=str(HOOK))
    done = subprocess.run(
        [sys.executable, "-c", script], env=told, capture_output=True, text=True, check=True
    )
    found: dict[str, str | None] = json.loads(done.stdout)
    return found


def test_programs_that_it_starts_get_the_systems_libraries_back(tmp_path: Path) -> None:
    bundle = str(tmp_path)
    found = environment_after(tmp_path, LD_LIBRARY_PATH=bundle, LD_LIBRARY_PATH_ORIG="/opt/lib")
    assert found["LD_LIBRARY_PATH"] == "/opt/lib"
    assert found["LD_LIBRARY_PATH_ORIG"] is None
    assert environment_after(tmp_path, LD_LIBRARY_PATH=bundle)["LD_LIBRARY_PATH"] is None


def test_what_a_person_chose_to_trust_counts(tmp_path: Path) -> None:
    chosen = environment_after(tmp_path, SSL_CERT_FILE="/my/own.pem")
    assert chosen["SSL_CERT_FILE"] == "/my/own.pem"
    found = environment_after(tmp_path)["SSL_CERT_FILE"]
    assert found is not None
    assert Path(found).is_file() or found == str(tmp_path / "certifi" / "cacert.pem")
