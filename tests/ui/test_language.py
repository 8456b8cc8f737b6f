"""English plurals, and every text open to translation."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

import smsdesk.ui
from smsdesk.ui.language import EnglishPlurals

SOURCES = sorted(Path(smsdesk.ui.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize(
    ("source", "count", "shown"),
    [
        ("%n message(s)", 1, "%n message"),
        ("%n message(s)", 0, "%n messages"),
        ("%n person(s) (is|are) here", 1, "%n person is here"),
        ("%n person(s) (is|are) here", 2, "%n people are here"),
        ("%n waiting", 2, None),
        ("Spreadsheet (*.xlsx)", -1, None),
        ("message(s)", -1, None),
    ],
)
def test_plurals(source: str, count: int, shown: str | None) -> None:
    assert EnglishPlurals().translate("x", source, None, count) == shown


def test_qt_asks_for_them() -> None:
    thing = QObject()
    assert thing.tr("%n message(s)", "", 1) == "1 message"
    assert thing.tr("%n message(s)", "", 3) == "3 messages"
    assert thing.tr("Nothing to choose") == "Nothing to choose"


def calls_of_tr(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            if name == "tr" or (isinstance(node.func, ast.Name) and node.func.id == "_tr"):
                yield node


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.stem)
def test_every_text_can_be_found_by_the_translators_tools(file: Path) -> None:
    for call in calls_of_tr(ast.parse(file.read_text(encoding="utf-8"))):
        text = call.args[0]
        assert isinstance(text, ast.Constant), f"{file.name}:{call.lineno}"
        if "%n" in text.value:
            assert len(call.args) > 1, f"{file.name}:{call.lineno} has no number"


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.stem)
def test_what_counts_agrees_with_its_verb(file: Path) -> None:
    """After "message(s)" a verb that differs must give both forms: "(is|are)"."""
    for call in calls_of_tr(ast.parse(file.read_text(encoding="utf-8"))):
        text = call.args[0]
        if isinstance(text, ast.Constant) and "%n" in text.value:
            _, _, after = text.value.partition("(s) ")
            first = after.split(" ")[0]
            assert first not in {"are", "were", "have", "wait", "get"}, f"{file.name}:{call.lineno}"
