"""The tour: the real window does the whole main job and its pictures show it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from tests.support.process import smsdesk


def colours(picture: Path) -> int:
    """Return how many different colours a picture has on a coarse grid."""
    image = QImage(str(picture))
    assert not image.isNull(), picture
    columns, lines = range(0, image.width(), 7), range(0, image.height(), 7)
    return len({image.pixel(x, y) for x in columns for y in lines})


def test_the_tour_plays_to_its_end(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    ran = smsdesk(tmp_path / "data", "tour", "--out", str(out), "--json", timeout=150)
    assert ran.status == 0, ran.err
    told = ran.json
    assert len(told["steps"]) == 10
    pictures = [Path(path) for path in told["screenshots"]]
    assert pictures == sorted(out.glob("*.png"))
    assert all(colours(picture) > 20 for picture in pictures), "no picture is blank"
