"""`python -m tools.translations`: brings the files of translations up to date with the source.

Each text of the window that a file lacks is added as unfinished, those that are gone are taken
out, and what is translated stays; then it says how much is left. The files are edited with Qt
Linguist, or as text. Qt's own lupdate knows `self.tr`, but neither the functions that a module
translates through (`_tr` with the module's context) nor marks under another name: it would miss
every fourth text. So Python's own parser finds them here.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.sax.saxutils import escape

from smsdesk.ui.translation import Message, file_of, languages, read

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "smsdesk" / "ui"
_MARKS = frozenset({"QT_TRANSLATE_NOOP", "_N", "translate"})


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the source: its context, whether it counts something, the files it stands in."""

    context: str
    source: str
    numbered: bool = False
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Through:
    """A function that translates what it is given: the context, the places of text and number."""

    context: str
    text: int
    number: int | None


@dataclass(slots=True)
class Module:
    """One file while it is read."""

    name: str
    tree: ast.Module
    constants: dict[str, str] = field(default_factory=dict)
    through: dict[str, Through] = field(default_factory=dict)


def texts(folder: Path = SOURCES) -> list[Text]:
    """Return every text below a folder, sorted by context and then as they stand."""
    found: dict[tuple[str, str], Text] = {}
    for file in sorted(folder.rglob("*.py")):
        for text in _texts_of(_module(file)):
            before = found.get((text.context, text.source), text)
            files = tuple(dict.fromkeys(before.files + text.files))
            numbered = before.numbered or text.numbered
            found[text.context, text.source] = replace(before, numbered=numbered, files=files)
    return sorted(found.values(), key=lambda text: text.context)


def _module(file: Path) -> Module:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    module = Module(file.relative_to(ROOT).as_posix(), tree)
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            value = _literal(node.value, {})
            if value is not None:
                module.constants[node.targets[0].id] = value
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            through = _through(node, module.constants)
            if through is not None:
                module.through[node.name] = through
    return module


def _through(function: ast.FunctionDef, constants: Mapping[str, str]) -> Through | None:
    """Return what a function translates through, None where it is another one."""
    names = [argument.arg for argument in function.args.args]
    for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
        if _called(call) != "translate" or len(call.args) < 2:
            continue
        context = _literal(call.args[0], constants)
        text, number = call.args[1], call.args[3] if len(call.args) > 3 else None
        if context and isinstance(text, ast.Name) and text.id in names:
            counted = isinstance(number, ast.Name) and number.id in names
            return Through(
                context,
                names.index(text.id),
                names.index(number.id) if counted else None,
            )
    return None


def _texts_of(module: Module) -> Iterator[Text]:
    for call, owner in _calls(module.tree, ""):
        text = _text(call, owner, module)
        if text is not None:
            yield replace(text, files=(module.name,))


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    """Return each call with the class around it, whose name is the context of `self.tr`."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, owner
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _text(call: ast.Call, owner: str, module: Module) -> Text | None:
    name, count = _called(call), len(call.args)
    if name in module.through and isinstance(call.func, ast.Name):
        way = module.through[name]
        source = _at(call, way.text, module)
        numbered = way.number is not None and count > way.number
        return Text(way.context, source, numbered) if source is not None else None
    if name == "tr":
        source = _at(call, 0, module)
        return Text(owner, source, count > 2) if source is not None else None
    if name in _MARKS:
        context, source = _at(call, 0, module), _at(call, 1, module)
        if context is not None and source is not None:
            return Text(context, source, count > 3)
    return None


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _at(call: ast.Call, place: int, module: Module) -> str | None:
    return _literal(call.args[place], module.constants) if place < len(call.args) else None


def _literal(node: ast.AST, constants: Mapping[str, str]) -> str | None:
    if isinstance(node, ast.Name):
        return constants.get(node.id)
    literal = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if literal else None


def merged(wanted: Iterable[Text], known: Iterable[Message]) -> dict[Text, tuple[str, ...]]:
    """Return what is known of each text; what one context lacks another may have."""
    exact = {(one.context, one.source, one.numbered): one.forms for one in known if one.forms}
    anywhere = {(source, numbered): forms for (_, source, numbered), forms in exact.items()}
    return {
        text: exact.get((text.context, text.source, text.numbered))
        or anywhere.get((text.source, text.numbered), ())
        for text in wanted
    }


def written(language: str, translated: Mapping[Text, tuple[str, ...]]) -> str:
    """Return a whole .ts file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    context = None
    for text, forms in translated.items():
        if text.context != context:
            lines += ["</context>"] * (context is not None)
            lines += ["<context>", f"    <name>{escape(text.context)}</name>"]
            context = text.context
        lines += _message_lines(text, forms)
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message_lines(text: Text, forms: tuple[str, ...]) -> Iterator[str]:
    yield '    <message numerus="yes">' if text.numbered else "    <message>"
    for file in text.files:
        yield f'        <location filename="../../{file}"/>'
    yield f"        <source>{escape(text.source)}</source>"
    state = "" if forms else ' type="unfinished"'
    if text.numbered:
        inside = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms or ("", ""))
    else:
        inside = escape(forms[0]) if forms else ""
    yield f"        <translation{state}>{inside}</translation>"
    yield "    </message>"


def main() -> None:
    """Bring every file up to date, and say how much each one lacks."""
    wanted = texts()
    for language in languages():
        file = file_of(language)
        translated = merged(wanted, read(file))
        file.write_text(written(language, translated), encoding="utf-8", newline="\n")
        missing = [text for text, forms in translated.items() if not forms]
        print(f"{language}: {len(wanted) - len(missing)} of {len(wanted)} texts are translated.")
        for text in missing[:20]:
            print(f"  not yet: {text.context}: {text.source}")


if __name__ == "__main__":
    main()
