"""What a client sets in a modem until the next restart.

Owns the defaults of `AT&F`.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Settings:
    """What a client sets and a restart forgets; the values are those of `AT&F`."""

    echo: bool = True
    verbose: bool = True
    quiet: bool = False
    errors: int = 0
    text_mode: bool = False
    service: int = 0
    cnmi: tuple[int, int, int, int, int] = (0, 0, 0, 0, 0)
    charset: str = "GSM"
    text_parameters: tuple[int, int, int, int] = (17, 167, 0, 0)
    text_header: bool = False
    link_open: int = 0
    caller_id: bool = False
    extended_ring: bool = False
    ussd: bool = False
    packed_ussd: bool = False
    operator_format: int = 0
    phonebook: str = "SM"
    registration: dict[str, int] = field(default_factory=dict)
    registers: dict[str, int] = field(default_factory=dict)
    chatter: bool = True
