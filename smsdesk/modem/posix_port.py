"""Serial ports and pseudo-terminals on Linux and macOS.

Owns the opening: exclusively, raw, without hardware handshake, never as controlling terminal;
each obstacle is a refusal of its own (MODEMS.md 1.4, 5 "Lines").
"""

from __future__ import annotations

import errno
import fcntl
import grp
import os
import pwd
import re
import stat
import struct
import termios
from contextlib import suppress
from pathlib import Path

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem import holders
from smsdesk.modem.descriptor import Descriptor
from smsdesk.modem.wire import READ_SIZE

DEFAULT_SPEED = 115_200
SPEEDS = (115_200, 9_600, 19_200, 57_600, 460_800)

_MISSING = {errno.ENOENT, errno.ENXIO, errno.ENODEV, errno.EIO, errno.ENOTDIR}
_FORBIDDEN = {errno.EACCES, errno.EPERM}
_FOR_GROUP = stat.S_IRGRP | stat.S_IWGRP
_BUSY = {errno.EBUSY, errno.EAGAIN}
_UART = re.compile(r"tty(S|AMA|mxc|O|THS|PS|STM)\d+\Z")
_UART_DRIVERS = {"ftdi_sio", "pl2303", "ch341-uart", "cp210x", "mos7840", "keyspan"}


class PosixPort:
    """A serial port or pty; see `wire.Port`."""

    def __init__(self, fd: int, url: str, speeds: tuple[int, ...]) -> None:
        """Take an open descriptor, already locked and configured."""
        self._fd = fd
        self.url = url
        self.speeds = speeds
        self._descriptor = Descriptor(
            fd, url, lambda: os.read(fd, READ_SIZE), lambda data: os.write(fd, data)
        )
        self.read = self._descriptor.read
        self.write = self._descriptor.write
        self.wake = self._descriptor.wake

    def set_speed(self, rate: int) -> None:
        """See `Port.set_speed`."""
        _configure(self._fd, self.url, rate)

    def close(self) -> None:
        """See `Port.close`; what was not sent is thrown away, or closing would wait for it."""
        if self._fd < 0:
            return
        fd, self._fd = self._fd, -1
        self._descriptor.close()
        with suppress(termios.error, OSError):
            termios.tcflush(fd, termios.TCIOFLUSH)
        with suppress(OSError):
            fcntl.ioctl(fd, termios.TIOCNXCL)
        with suppress(OSError):
            os.close(fd)


def open_posix(path: str, url: str, speed: int = DEFAULT_SPEED) -> PosixPort:
    """Open a serial device; `url` is what messages call it.

    Raises `Refusal` with the URL as its detail: PORT_MISSING, PORT_NO_PERMISSION (hint: the group
    to join), PORT_NEEDS_LOGIN (a member that has not logged in since), PORT_NOT_SHARED (with no
    group), PORT_IN_USE (hint: the program that has it, where that can be seen), PORT_BAD_URL (not
    a port), PORT_FAILED.
    """
    owner = holders.lock_file_owner(path)
    if owner:
        raise Refusal(Reason.PORT_IN_USE, url, (owner,))
    try:
        fd = os.open(path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as err:
        raise _refusal(err, path, url) from None
    try:
        _lock(fd, path, url)
        _configure(fd, url, speed)
        _raise_lines(fd)
    except BaseException:
        os.close(fd)
        raise
    return PosixPort(fd, url, SPEEDS if _is_uart(path) else ())


def _refusal(err: OSError, path: str, url: str) -> Refusal:
    if err.errno in _MISSING:
        return Refusal(Reason.PORT_MISSING, url)
    if err.errno in _FORBIDDEN:
        return _forbidden(path, url)
    if err.errno in _BUSY:
        return Refusal(Reason.PORT_IN_USE, url, _hint(holders.holder(path)))
    if err.errno == errno.EISDIR:
        return Refusal(Reason.PORT_BAD_URL, url)
    return Refusal(Reason.PORT_FAILED, f"{url}: {err.strerror}")


def _hint(words: str) -> tuple[str, ...]:
    return (words,) if words else ()


def _forbidden(path: str, url: str) -> Refusal:
    """Say what would let us in: a group, a new login, or the administrator."""
    try:
        status = Path(path).stat()
        group = grp.getgrgid(status.st_gid)
    except (OSError, KeyError):
        return Refusal(Reason.PORT_NOT_SHARED, url)
    if status.st_gid == 0 or status.st_mode & _FOR_GROUP != _FOR_GROUP:
        return Refusal(Reason.PORT_NOT_SHARED, url)
    if status.st_gid not in os.getgroups() and _user() in group.gr_mem:
        return Refusal(Reason.PORT_NEEDS_LOGIN, url)
    return Refusal(Reason.PORT_NO_PERMISSION, url, (group.gr_name,))


def _user() -> str:
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return ""


def _lock(fd: int, path: str, url: str) -> None:
    """Keep others out: flock for those who ask, TIOCEXCL for those who don't (but for root)."""
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as err:
        raise _refusal(err, path, url) from None
    with suppress(OSError):
        fcntl.ioctl(fd, termios.TIOCEXCL)


def _configure(fd: int, url: str, speed: int) -> None:
    """Make the line raw: 8 bits, no parity, no handshake of any kind."""
    try:
        iflag, oflag, cflag, lflag, _, _, chars = termios.tcgetattr(fd)
        drop = termios.CSIZE | termios.PARENB | termios.CSTOPB | getattr(termios, "CRTSCTS", 0)
        cflag = (cflag & ~drop) | termios.CS8 | termios.CREAD | termios.CLOCAL
        iflag = oflag = lflag = 0
        chars[termios.VMIN], chars[termios.VTIME] = 1, 0
        rate = getattr(termios, f"B{speed}")
        raw = [iflag, oflag, cflag, lflag, rate, rate, chars]
        termios.tcsetattr(fd, termios.TCSANOW, raw)
    except AttributeError:
        raise Refusal(Reason.PORT_BAD_URL, url) from None
    except termios.error as err:
        code = err.args[0]
        if code == errno.ENOTTY:
            raise Refusal(Reason.PORT_BAD_URL, url) from None
        if code in _MISSING:
            raise Refusal(Reason.PORT_MISSING, url) from None
        raise Refusal(Reason.PORT_FAILED, f"{url}: {os.strerror(code)}") from None


def _raise_lines(fd: int) -> None:
    """Assert DTR and RTS (BG95 says nothing without DTR); a pty has no such lines."""
    with suppress(OSError):
        lines = termios.TIOCM_DTR | termios.TIOCM_RTS
        fcntl.ioctl(fd, termios.TIOCMBIS, struct.pack("I", lines))


def _is_uart(path: str) -> bool:
    """Tell whether the rate of the line matters: a USB modem ignores it."""
    name = Path(path).resolve().name
    if _UART.match(name):
        return True
    driver = Path("/sys/class/tty", name, "device", "driver")
    return driver.is_symlink() and driver.resolve().name in _UART_DRIVERS
