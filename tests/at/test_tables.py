"""Final results in digits, in words and in the devices' own."""

from __future__ import annotations

import pytest

from smsdesk.at import tables
from smsdesk.at.events import CmeError, CmsError, Error, Ok


@pytest.mark.parametrize(
    ("line", "final"),
    [
        ("OK", Ok()),
        ("ERROR", Error()),
        ("COMMAND NOT SUPPORT", Error("COMMAND NOT SUPPORT")),
        ("TOO MANY PARAMETERS", Error("TOO MANY PARAMETERS")),
        ("+CME ERROR: 14", CmeError(14, "14")),
        ("+CME ERROR:14", CmeError(14, "14")),
        ("+CME ERROR: SIM busy", CmeError(14, "SIM busy")),
        ("+CME ERROR: SIM PIN required", CmeError(11, "SIM PIN required")),
        ("+CMS ERROR: 38", CmsError(38, "38")),
        ("+CMS ERROR:500", CmsError(500, "500")),
        ("+CMS ERROR: Network timeout", CmsError(332, "Network timeout")),
        ("+CMS ERROR: no such words", CmsError(None, "no such words")),
        ("+CMS ERROR", CmsError(None, "")),
        ("OKAY", None),
        ("OK then", None),
        ("+CMGS: 5", None),
        ('+CMTI: "SM",5', None),
    ],
)
def test_finals(line: str, final: object) -> None:
    assert tables.read_final(line) == final


def test_no_prefix_is_both_an_error_and_a_notice() -> None:
    assert not any(tables.read_final(prefix) for prefix in tables.URC_PREFIXES)
