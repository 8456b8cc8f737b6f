"""Every transcript gives its events, in whatever chunks its bytes arrive."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from smsdesk.at.command import Body, Command, Escape
from smsdesk.at.engine import Engine
from tests.at import transcript

FILES = sorted(transcript.DIRECTORY.glob("*.txt"))


def whole(data: bytes) -> Iterator[bytes]:
    yield data


def byte_by_byte(data: bytes) -> Iterator[bytes]:
    for octet in data:
        yield bytes([octet])


def at_random(seed: int):
    rng = random.Random(seed)

    def cut(data: bytes) -> Iterator[bytes]:
        rest = data
        while rest:
            size = rng.randint(1, 12)
            yield rest[:size]
            rest = rest[size:]

    return cut


CUTS = {"whole": whole, "bytes": byte_by_byte} | {f"seed{n}": at_random(n) for n in range(25)}


@pytest.mark.parametrize("cut", CUTS.values(), ids=CUTS.keys())
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_events_are_those_of_the_transcript(path: Path, cut) -> None:
    replay(path, cut)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_cut_at_any_place_changes_nothing(path: Path) -> None:
    said = [step.data for step in transcript.read(path) if isinstance(step, transcript.Said)]
    for place in range(1, max(map(len, said))):
        replay(path, in_two(place))


def in_two(place: int):
    def cut(data: bytes) -> Iterator[bytes]:
        yield data[:place]
        yield data[place:]

    return cut


def replay(path: Path, cut) -> None:
    """Check that the bytes of a transcript, cut so, give its events."""
    engine = Engine()
    seen: list[str] = []
    expected: list[str] = []
    for step in transcript.read(path):
        if isinstance(step, str):
            expected.append(step)
        elif isinstance(step, transcript.Said):
            for chunk in cut(step.data):
                engine.receive_data(chunk)
        else:
            assert seen == expected, "an event is missing before this was sent"
            assert engine.send(step) == _wire(step)
        while (event := engine.next_event()) is not None:
            seen.append(transcript.describe(event))
    assert seen == expected


def _wire(step) -> bytes:
    match step:
        case Command():
            return step.text.encode() + b"\r"
        case Body():
            return step.content.encode() + b"\x1a"
        case Escape():
            return b"\x1b"
    return b""
