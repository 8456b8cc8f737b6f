"""Numbers as octets, refused by name where they don't fit."""

from __future__ import annotations

from smsdesk.codec.errors import CodecError
from smsdesk.codec.problems import Problem


def octets(*values: int) -> bytes:
    """Return one octet per value; raise `CodecError` where one is not within 0 to 255."""
    try:
        return bytes(values)
    except ValueError:
        raise CodecError(Problem.BAD_VALUE, f"{values} are not all octets") from None


def number(value: int, size: int) -> bytes:
    """Return `value` in `size` octets, the high one first; raise `CodecError` where too large."""
    try:
        return value.to_bytes(size, "big")
    except OverflowError:
        raise CodecError(Problem.BAD_VALUE, f"{value} in {size} octets") from None
