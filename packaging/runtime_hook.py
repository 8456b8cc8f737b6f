"""Runs in the packaged program before anything else: makes the machine it is on its own.

Owns what a bundle does to the environment: programs that smsdesk starts (a browser, a file
manager) get the system's libraries back, TLS finds certificates on every distribution, and a
program without a terminal has somewhere to write.
"""

import os
import sys

# Debian and its kin, Fedora and its kin, openSUSE, Alpine and macOS.
CERTIFICATES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


def give_libraries_back() -> None:
    """Undo for child processes what the bootloader needed for this one."""
    if sys.platform == "linux":
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
        os.environ.pop("LD_LIBRARY_PATH", None)
        if before:
            os.environ["LD_LIBRARY_PATH"] = before


def find_certificates() -> None:
    """Trust what this computer trusts; where it keeps nothing, what the program brought along."""
    if sys.platform == "win32" or {"SSL_CERT_FILE", "SSL_CERT_DIR"} & os.environ.keys():
        return
    own = os.path.join(sys._MEIPASS, "certifi", "cacert.pem")  # noqa: SLF001 - PyInstaller's name
    os.environ["SSL_CERT_FILE"] = next(filter(os.path.isfile, (*CERTIFICATES, own)), own)


def have_somewhere_to_write() -> None:
    """Give a program without a terminal streams that go nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - for good


give_libraries_back()
find_certificates()
have_somewhere_to_write()
