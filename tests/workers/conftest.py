"""Qt without a display, and what a test leaves behind collected in its own thread."""

import gc
import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """Collect QObjects that hang in cycles: in a job's thread their timers would outlive them."""
    yield
    gc.collect()
