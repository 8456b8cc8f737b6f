"""What is on the disk when the power fails: SQLite's own writes and syncs, recorded one by one.

Owns a file layer slid under SQLite (https://sqlite.org/vfs.html), which notes each write, change
of length and sync of the data file and its log on their way to the system, and the pictures of a
disk that follow from them: what was synced is there, and of what was written since then anything
may be, torn in the middle too.
"""

from __future__ import annotations

import ctypes as c
import ctypes.util
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Write:
    """Octets at an offset; None: the file is cut (or stretched) to that length."""

    file: str
    offset: int
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Sync:
    """Everything written to a file so far is on the disk from here on."""

    file: str


@dataclass(frozen=True, slots=True)
class Delete:
    """A file was deleted; without `synced` it may be there again, until the next sync of any.

    File systems keep what happens to names in one order, and a sync brings all of that with it.
    """

    file: str
    synced: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened in the world, as whoever records it names it."""

    what: object


Event = Write | Sync | Delete | Mark


@dataclass
class Tape:
    """Everything that happened, in order; names are those of the files, without their directory."""

    events: list[Event] = field(default_factory=list)

    def mark(self, what: object) -> None:
        """Note something that happened in the world."""
        self.events.append(Mark(what))

    def marks(self, until: int) -> list[Any]:
        """Return what was marked among the first `until` events."""
        return [event.what for event in self.events[:until] if isinstance(event, Mark)]


class Disk:
    """The files as the disk has them when the power fails."""

    def __init__(self, tape: Tape, until: int, random: Random) -> None:
        """Let it fail after `until` events; chance says what of the unsynced is there."""
        self.files: dict[str, bytearray] = {}
        self._random = random
        open_: dict[str, list[Write]] = {}
        ghosts: dict[str, bytearray] = {}
        for event in tape.events[:until]:
            if isinstance(event, Write):
                open_.setdefault(event.file, []).append(event)
                ghosts.pop(event.file, None)
            elif isinstance(event, Sync):
                ghosts.clear()
                for write in open_.pop(event.file, ()):
                    self._apply(write, len(write.data or b""))
            elif isinstance(event, Delete):
                open_.pop(event.file, None)
                ghost = self.files.pop(event.file, None)
                if ghost is not None and not event.synced:
                    ghosts[event.file] = ghost
        self._apply_some(open_)
        self.files |= {name: data for name, data in ghosts.items() if random.random() < 0.5}

    def _apply_some(self, open_: dict[str, list[Write]]) -> None:
        """Let some of what was not synced be there."""
        for writes in open_.values():
            kept = self._random.choice((0.0, 0.5, 0.9, 1.0))
            for write in writes:
                if self._random.random() < kept:
                    self._apply(write, self._torn(write))

    def _torn(self, write: Write) -> int:
        """Return how much of a write is there: all of it, or some sectors, or some octets."""
        length, random = len(write.data or b""), self._random
        torn = random.choice((length, length, SECTOR * random.randrange(9), random.randrange(4200)))
        return min(length, torn)

    def _apply(self, write: Write, length: int) -> None:
        file = self.files.setdefault(write.file, bytearray())
        if write.data is None:
            del file[write.offset :]
            file.extend(bytes(write.offset - len(file)))
            return
        file.extend(bytes(max(0, write.offset + length - len(file))))
        file[write.offset : write.offset + length] = write.data[:length]

    def put(self, directory: Path) -> None:
        """Write the files into a directory."""
        for name, data in self.files.items():
            (directory / name).write_bytes(data)


# The file layer. Its structures are those of sqlite3.h: https://sqlite.org/c3ref/vfs.html.

_OPEN = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p, c.c_void_p, c.c_int, c.c_void_p)
_DELETE = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p, c.c_int)
_WRITE = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p, c.c_int, c.c_longlong)
_TRUNCATE = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_longlong)
_SYNC = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_int)


class _Vfs(c.Structure):
    _fields_ = (
        ("version", c.c_int),
        ("file_size", c.c_int),
        ("longest_path", c.c_int),
        ("next", c.c_void_p),
        ("name", c.c_char_p),
        ("data", c.c_void_p),
        ("open", _OPEN),
        ("delete", _DELETE),
        ("rest", c.c_void_p * 17),
    )


class _Methods(c.Structure):
    _fields_ = (
        ("version", c.c_int),
        ("close", c.c_void_p),
        ("read", c.c_void_p),
        ("write", _WRITE),
        ("truncate", _TRUNCATE),
        ("sync", _SYNC),
        ("rest", c.c_void_p * 14),
    )


class _File(c.Structure):
    _fields_ = (("methods", c.POINTER(_Methods)),)


def library() -> c.CDLL | None:
    """Return the library that Python's sqlite3 uses, None where it is built into it."""
    name = ctypes.util.find_library("sqlite3")
    if name is None:
        return None
    found = c.CDLL(name)
    found.sqlite3_libversion.restype = c.c_char_p
    same = found.sqlite3_libversion().decode() == sqlite3.sqlite_version
    maps = Path("/proc/self/maps")
    alone = (
        maps.exists()
        and len(
            {line.split()[-1] for line in maps.read_text().splitlines() if "libsqlite3" in line}
        )
        == 1
    )
    return found if same and alone else None


class _Layer:
    """Our layer over the usual one; keeps what ctypes must not collect."""

    def __init__(self, sqlite: c.CDLL, tape: Tape) -> None:
        sqlite.sqlite3_vfs_find.restype = c.POINTER(_Vfs)
        self._sqlite = sqlite
        self._tape = tape
        self._usual = sqlite.sqlite3_vfs_find(None)
        self._names: dict[int, str] = {}
        self._methods: dict[int, tuple[_Methods, _Methods]] = {}
        self.vfs = _Vfs.from_buffer_copy(self._usual.contents)
        self.vfs.name = b"smsdesk-tape"
        self.vfs.next = None
        self.vfs.open = _OPEN(self._open)
        self.vfs.delete = _DELETE(self._delete)

    def _open(self, _vfs: int, path: int, file: int, flags: int, out: int) -> int:
        code: int = self._usual.contents.open(c.addressof(self.vfs), path, file, flags, out)
        if code == 0 and path:
            self._names[file] = Path(c.string_at(path).decode()).name
            made = c.cast(file, c.POINTER(_File)).contents
            made.methods = c.pointer(self._over(made.methods))
        return code

    def _delete(self, _vfs: int, path: int, sync: int) -> int:
        code: int = self._usual.contents.delete(c.addressof(self.vfs), path, sync)
        name = Path(c.string_at(path).decode()).name
        self._tape.events.append(Delete(name, synced=bool(sync)))
        return code

    def _over(self, usual: Any) -> _Methods:
        """Return the methods of a file with ours in place of three of them."""
        key = c.addressof(usual.contents)
        if key not in self._methods:
            ours = _Methods.from_buffer_copy(usual.contents)
            theirs = usual.contents
            ours.write = _WRITE(lambda *told: self._write(theirs, *told))
            ours.truncate = _TRUNCATE(lambda *told: self._truncate(theirs, *told))
            ours.sync = _SYNC(lambda *told: self._sync(theirs, *told))
            self._methods[key] = (ours, theirs)
        return self._methods[key][0]

    def _write(self, theirs: _Methods, file: int, data: int, length: int, offset: int) -> int:
        self._tape.events.append(Write(self._names[file], offset, c.string_at(data, length)))
        return theirs.write(file, data, length, offset)  # type: ignore[no-any-return]  # an int

    def _truncate(self, theirs: _Methods, file: int, length: int) -> int:
        self._tape.events.append(Write(self._names[file], length, None))
        return theirs.truncate(file, length)  # type: ignore[no-any-return]  # an int

    def _sync(self, theirs: _Methods, file: int, flags: int) -> int:
        code: int = theirs.sync(file, flags)
        self._tape.events.append(Sync(self._names[file]))
        return code


@contextmanager
def recorded(sqlite: c.CDLL) -> Iterator[Tape]:
    """Record what every connection that is opened in the block writes; close them in it too."""
    tape = Tape()
    layer = _Layer(sqlite, tape)
    sqlite.sqlite3_vfs_register(c.byref(layer.vfs), 1)
    try:
        yield tape
    finally:
        sqlite.sqlite3_vfs_unregister(c.byref(layer.vfs))
