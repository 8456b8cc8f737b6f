"""Where things are: the user's data directory, the program's own resources, the environment.

Owns every path that is not handed in by a person, and the variables that stand in for options.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

APP_NAME = "smsdesk"
DATA_DIR_VARIABLE = "SMSDESK_DATA_DIR"
FURTHER_PORTS_VARIABLE = "SMSDESK_PORTS"
SIM_PIN_VARIABLE = "SMSDESK_PIN"
ACCOUNT_SECRET_VARIABLE = "SMSDESK_EMAIL_PASSWORD"  # noqa: S105 - a name, no password


def data_dir(chosen: str | os.PathLike[str] | None = None) -> Path:
    """Return the data directory: the chosen one, else SMSDESK_DATA_DIR, else the user's own."""
    named = chosen or os.environ.get(DATA_DIR_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def further_ports() -> list[Path]:
    """Return the folders in SMSDESK_PORTS: terminals in them are ports the system does not list.

    So are those of `smsdesk sim --link`, of socat and of serial lines over the network.
    """
    named = os.environ.get(FURTHER_PORTS_VARIABLE, "")
    return [Path(name).expanduser() for name in named.split(os.pathsep) if name]


def sim_pin() -> str:
    """Return the PIN in SMSDESK_PIN, "" where there is none: for programs that nobody sits at."""
    return os.environ.get(SIM_PIN_VARIABLE, "").strip()


def account_secret() -> str:
    """Return the password in SMSDESK_EMAIL_PASSWORD, "": for programs that nobody sits at."""
    return os.environ.get(ACCOUNT_SECRET_VARIABLE, "")


def resource(*parts: str) -> Path:
    """Return a file of the program's resources, in the installed package or the source tree."""
    package = Path(__file__).parent
    inside = package / "resources"
    base = inside if inside.is_dir() else package.parent / "resources"
    return base.joinpath(*parts)
