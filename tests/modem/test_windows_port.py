"""The port of Windows, through pyserial's own loop device."""

from __future__ import annotations

import threading
import time

import pytest
import serial

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem.windows_port import SPEEDS, WindowsPort, open_windows, refusal
from smsdesk.modem.wire import InDoubt


@pytest.fixture
def device():
    opened = serial.serial_for_url("loop://")
    yield opened
    opened.close()


def test_bytes_pass(device) -> None:
    port = WindowsPort(device, "COM3")
    port.write(b"AT\r\n")
    data = b""
    while len(data) < 4:
        data += port.read(5)
    assert data == b"AT\r\n"
    assert port.read(0) == b""
    assert port.speeds == SPEEDS
    port.set_speed(9600)
    assert device.baudrate == 9600


def test_a_wait_ends_by_waking(device) -> None:
    port = WindowsPort(device, "COM3")
    threading.Timer(0.05, port.wake).start()
    began = time.monotonic()
    assert port.read(10) == b""
    assert time.monotonic() - began < 5
    port.wake()
    assert port.read(10) == b""


def test_a_closed_device_is_gone_and_what_was_written_is_in_doubt(device) -> None:
    port = WindowsPort(device, "COM3")
    port.close()
    port.close()
    port.wake()
    with pytest.raises(Refusal) as caught:
        port.read(1)
    assert caught.value.reason is Reason.PORT_GONE
    with pytest.raises(InDoubt):
        port.write(b"x")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("could not open port 'COM9': FileNotFoundError(2, '…', None, 2)", Reason.PORT_MISSING),
        (
            "could not open port 'COM3': PermissionError(13, 'Access is denied.')",
            Reason.PORT_IN_USE,
        ),
        ("could not open port 'COM3': OSError(22, 'semaphore timeout')", Reason.PORT_FAILED),
    ],
)
def test_obstacles_by_pyserials_words(words: str, reason: Reason) -> None:
    assert refusal(words, "COM3").reason is reason


def test_opening_what_is_not_there() -> None:
    with pytest.raises(Refusal) as caught:
        open_windows("/dev/no-such-port", "COM9")
    assert caught.value.reason is Reason.PORT_MISSING
