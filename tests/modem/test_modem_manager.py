"""The rule that keeps ModemManager off one modem."""

from __future__ import annotations

from pathlib import Path

import pytest
from serial.tools.list_ports_common import ListPortInfo

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem.modem_manager import UsbModem, keep_off, let_in, modem_at, rule


def port(device: str, vid: int | None = None, pid: int | None = None, serial: str = "") -> object:
    made = ListPortInfo(device)
    made.vid, made.pid, made.serial_number = vid, pid, serial or None
    return made


PORTS = [
    port("/dev/ttyS0"),
    port("/dev/ttyUSB0", 0x12D1, 0x1506, "0123ABCD"),
    port("/dev/ttyUSB1", 0x19D2, 0x0031, 'a", RUN+="/bin/evil'),
]


class Told:
    times = 0

    def __call__(self) -> None:
        self.times += 1


def test_the_rule_names_the_modem_and_nothing_else() -> None:
    modem = modem_at("/dev/ttyUSB0", PORTS)
    assert modem == UsbModem(0x12D1, 0x1506, "0123ABCD")
    comment, words, end = rule(modem).split("\n")
    assert comment.startswith("#")
    assert end == ""
    assert 'ATTR{idVendor}=="12d1", ATTR{idProduct}=="1506", ATTR{serial}=="0123ABCD"' in words
    assert words.endswith('ENV{ID_MM_DEVICE_IGNORE}="1"')


def test_a_serial_number_that_could_steer_udev_is_left_out() -> None:
    modem = modem_at("ttyUSB1", PORTS)
    assert modem.serial == ""
    assert "evil" not in rule(modem)


@pytest.mark.parametrize(
    ("url", "reason"), [("/dev/ttyS0", Reason.PORT_NOT_USB), ("/dev/ttyXX", Reason.PORT_MISSING)]
)
def test_a_port_without_a_modem_on_usb_is_refused(url: str, reason: Reason) -> None:
    with pytest.raises(Refusal) as refused:
        modem_at(url, PORTS)
    assert refused.value.reason is reason


def test_it_is_written_on_request_and_taken_back(tmp_path: Path) -> None:
    modem, tell = UsbModem(0x12D1, 0x1506), Told()
    path = keep_off(modem, tmp_path / "rules.d", tell)
    assert path.name == "78-smsdesk-12d1-1506.rules"
    assert path.read_text() == rule(modem)
    assert let_in(modem, tmp_path / "rules.d", tell) == path
    assert let_in(modem, tmp_path / "rules.d", tell) == path
    assert not path.exists()
    assert tell.times == 3


def test_whoever_may_not_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Refusal) as refused:
        keep_off(UsbModem(1, 2), tmp_path / "file", Told())
    assert refused.value.reason is Reason.RULE_NOT_WRITTEN
