"""The driver knows nothing of the virtual modem: only the opener of `virtual://` does."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import smsdesk.modem

ROOM = Path(smsdesk.modem.__file__).parent
FILES = sorted(ROOM.rglob("*.py"))
OPENER = "_open_virtual"
SIM = "smsdesk.sim"


def _mentions(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield each import and each string that leads to the virtual modem."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names):
                led = any(name.name.startswith(SIM) for name in names)
            case ast.ImportFrom(module, names):
                led = (module or "").startswith(SIM) or (
                    module == "smsdesk" and any(name.name == "sim" for name in names)
                )
            case ast.Constant(str(value)):
                led = SIM in value
            case _:
                led = False
        if led:
            yield node


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_file_names_the_virtual_modem(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    openers = [
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == OPENER
    ]
    allowed = [mention for opener in openers for mention in _mentions(opener)]
    assert [ast.unparse(node) for node in _mentions(tree) if node not in allowed] == []
    assert bool(allowed) == (path.name == "port.py")


def test_a_relative_import_can_not_hide_it() -> None:
    relative = [
        f"{path.name}:{node.lineno}"
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert relative == []


def test_using_the_driver_does_not_load_it() -> None:
    modules = [f"smsdesk.modem.{path.stem}" for path in FILES if "windows" not in path.stem]
    program = f"""
import importlib, sys
for name in {modules}:
    importlib.import_module(name)
print([name for name in sys.modules if name.startswith({SIM!r})])
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
