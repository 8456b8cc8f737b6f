"""The recording: complete lines, both ways, bounded, and nothing private unless it was wanted."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.codec import pdu
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.services.recording import LONGEST_LINE, Recording
from tests.support.clock import FakeClock

BODY = pdu.encode_submit("+12025550123", "secret", Alphabet.GSM7, concat=None, report=False)
TALK = (
    (">", b"AT+CMGS=%d\r" % BODY.tpdu_length),
    ("<", b"\r\n> "),
    (">", BODY.pdu.encode() + b"\x1a"),
    ("<", b"\r\n+CMGS: 7\r\n\r\nOK\r\n"),
    (">", b'AT+CPIN="1234"\r'),
    ("<", b'\r\n+CLIP: "+15005550006",145\r\n'),
)


def record(
    path: Path, talk: object = TALK, *, masked: bool = True, limit: int = 10**6
) -> list[str]:
    recording = Recording(path, FakeClock(), masked=masked, limit=limit)
    sink = recording.sink("COM3")
    for way, data in talk:  # type: ignore[attr-defined]  # pairs
        sink(way, data)
    recording.close()
    return path.read_text(encoding="utf-8").splitlines()


def said(lines: list[str]) -> list[str]:
    return [line.split(" ", 2)[2] for line in lines[1:]]


def test_both_ways_in_their_order_with_their_times(tmp_path: Path) -> None:
    lines = record(tmp_path / "talk.txt")
    assert "masked" in lines[0]
    assert lines[1][:10] == "2026-11-22"
    shown = said(lines)
    assert shown[0] == f"COM3 > AT+CMGS={BODY.tpdu_length}"
    assert shown[1] == "COM3 < >"
    assert shown[2].startswith("COM3 > 0001")
    assert shown[2].endswith("<Ctrl-Z>")
    assert shown[3:] == [
        "COM3 < +CMGS: 7",
        "COM3 < OK",
        "COM3 > AT+CPIN=<secret>",
        'COM3 < +CLIP: "+xxxxxxxxxxx",145',
    ]


def test_numbers_and_texts_only_where_they_were_wanted_and_codes_never(tmp_path: Path) -> None:
    masked = "\n".join(record(tmp_path / "masked.txt"))
    whole = "\n".join(record(tmp_path / "whole.txt", masked=False))
    assert BODY.pdu in whole
    assert "+15005550006" in whole
    assert BODY.pdu not in masked
    assert "15005550006" not in masked
    assert "1234" not in whole
    assert "are in it" in whole


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_any_cutting_of_the_same_bytes_gives_the_same_lines(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("cut")
    pieces = []
    for way, whole in TALK:
        at = data.draw(st.integers(0, len(whole)))
        pieces += [(way, whole[:at]), (way, whole[at:])]
    assert said(record(path / "cut.txt", [p for p in pieces if p[1]])) == said(record(path / "a"))


def test_the_half_of_a_line_is_not_shown(tmp_path: Path) -> None:
    lines = record(tmp_path / "half.txt", [("<", BODY.pdu[:40].encode())])
    assert said(lines) == ["COM3 < <40 characters>"]


def test_what_never_ends_is_cut(tmp_path: Path) -> None:
    lines = record(tmp_path / "long.txt", [("<", b"x" * 3000)] * 3)
    assert all(len(line) < LONGEST_LINE + 60 for line in lines)


def test_it_never_grows_beyond_its_bound(tmp_path: Path) -> None:
    lines = record(tmp_path / "full.txt", TALK * 50, limit=2_000)
    assert "ends here" in lines[-1]
    assert (tmp_path / "full.txt").stat().st_size < 2_500


def test_several_lanes_share_a_file(tmp_path: Path) -> None:
    recording = Recording(tmp_path / "two.txt", FakeClock())
    first, second = recording.sink("COM3"), recording.sink("COM4")
    first("<", b"\r\n+CSQ: 2")
    second("<", b"\r\nRING\r\n")
    first("<", b"0,99\r\n")
    recording.close()
    lines = (tmp_path / "two.txt").read_text().splitlines()
    assert said(lines) == ["COM4 < RING", "COM3 < +CSQ: 20,99"]


def test_where_nothing_can_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        Recording(tmp_path / "missing" / "talk.txt", FakeClock())
    assert caught.value.reason is Reason.FILE_NOT_WRITTEN


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
def test_a_full_disk_ends_the_recording_and_nothing_else() -> None:
    recording = Recording(Path("/dev/full"), FakeClock())
    recording.sink("COM3")("<", b"\r\nOK\r\n")
    assert not recording.running
    assert recording.trouble is not None
    assert recording.trouble.reason is Reason.FILE_NOT_WRITTEN
    recording.close()
