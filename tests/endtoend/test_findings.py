"""smsdesk modems against virtual ones in every trouble: the reason, the words, the command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from smsdesk.app import run

EXPECTED = {
    "clean": None,
    "pin": "sim_pin",
    "puk": "sim_puk",
    "no_sim": "sim_missing",
    "not_registered": "not_registered",
    "denied": "registration_denied",
    "no_smsc": "no_smsc",
    "full_sim": "sim_full",
    "android": "modem_silent",
    "text_only": None,
    "huawei": None,
}


def test_each_trouble_is_told_with_its_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ports = [f"virtual://finding-{name}?profile={name}&latency=0" for name in EXPECTED]
    missing = str(tmp_path / "ttyUSB0")
    words = ["--data-dir", str(tmp_path), "--json", "modems"]
    for port in (*ports, missing, "router:1-1", "/dev/rfcomm0", "gopher://x"):
        words += ["--port", port]
    assert run(words) == 0
    found = json.loads(capsys.readouterr().out)
    assert [each["reason"] for each in found] == [
        *EXPECTED.values(),
        "port_missing",
        "router_mode",
        "device_cant_text",
        "port_bad_url",
    ]
    for each in found:
        assert (each["state"] == "ready") == (each["reason"] is None)
        assert (each["explanation"] is None) == (each["reason"] is None)
        assert (each["remedy"] is None) == (each["reason"] is None)
    pin = found[1]
    assert "(3 tries left)" in pin["explanation"]
    assert pin["imei"]
