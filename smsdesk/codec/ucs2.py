"""UCS-2 text as SMS carries it today: UTF-16 big-endian, surrogate pairs included.

3GPP TS 23.038 section 6.2.3 speaks of UCS2; every handset of the last two decades reads the
pairs, and emoji need them.
"""

from __future__ import annotations


def encode(text: str) -> bytes:
    """Return `text` in UTF-16BE; a lone surrogate becomes U+FFFD, nothing is refused."""
    try:
        return text.encode("utf-16-be")
    except UnicodeEncodeError:
        return clean(text).encode("utf-16-be")


def decode(octets: bytes) -> str:
    """Return the text of `octets`; lone surrogates and an odd last octet become U+FFFD."""
    return octets.decode("utf-16-be", "replace")


def clean(text: str) -> str:
    """Return `text` with lone surrogates replaced by U+FFFD and split pairs joined."""
    if text.isascii():
        return text
    return text.encode("utf-16-be", "surrogatepass").decode("utf-16-be", "replace")


def unit_count(text: str) -> int:
    """Return how many UTF-16 code units `text` takes."""
    return len(text.encode("utf-16-be", "surrogatepass")) // 2
