"""What smsdesk is made of: nothing that is shipped without its licence."""

from __future__ import annotations

from pathlib import Path

from smsdesk import __version__
from smsdesk.services.components import Component, components, installed, write


def test_everything_that_is_brought_along_has_a_version_a_licence_and_its_words() -> None:
    for part in installed():
        assert part.version, part.name
        assert part.licence, part.name
        assert part.text or part.name == "Python", part.name
        assert part.purl.startswith("pkg:"), part.name


def test_smsdesk_stands_first_and_what_it_builds_upon_is_there() -> None:
    parts = {part.name: part for part in installed()}
    assert next(iter(parts)) == "smsdesk"
    assert parts["smsdesk"].version == __version__
    assert {"Python", "Qt", "peewee", "phonenumbers", "SecretStorage"} <= parts.keys()
    assert "pytest" not in parts


def test_qt_comes_with_the_lesser_licence_and_the_one_it_builds_upon() -> None:
    (qt,) = [part for part in installed() if part.name == "Qt"]
    assert qt.licence == "LGPL-3.0-only"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "GNU GENERAL PUBLIC LICENSE" in qt.text


def test_a_package_carries_the_list_with_it(tmp_path: Path) -> None:
    record = tmp_path / "components.json"
    parts = [Component("Ä", "1", "MIT", "https://a.example", "words", "pkg:generic/a@1")]
    write(parts, record)
    assert components(record) == parts


def test_without_one_the_installed_distributions_are_asked(tmp_path: Path) -> None:
    assert components(tmp_path / "none.json") == installed()
