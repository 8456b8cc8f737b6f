"""email: accounts set up, tried against real servers, and removed."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from smsdesk.app import run as program
from smsdesk.routes.mail.account import Security
from tests.cli.conftest import Run
from tests.support.certificates import certified
from tests.support.mail_server import PASSWORD, USER, mail_server


def asked(capsys: pytest.CaptureFixture[str], data: Path, *words: str) -> tuple[int, str, str]:
    status = program(["--data-dir", str(data), *words])
    said = capsys.readouterr()
    return status, said.out, said.err


@pytest.fixture
def port(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    sound = certified()
    trusted = tmp_path / "trusted.pem"
    sound.signer.cert_pem.write_to_path(trusted)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with mail_server(Security.STARTTLS, sound.server, login=True) as (served, _handler):
        yield served


def set_up(port: int) -> list[str]:
    fields = {"smtp_host": "localhost", "smtp_port": str(port)}
    return ["email", USER, *(x for key in fields for x in ("--set", f"{key}={fields[key]}"))]


def type_password(monkeypatch: pytest.MonkeyPatch, password: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{password}\n"))


def test_a_provider_is_known_by_the_address(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = asked(capsys, tmp_path, "email", "clinic@gmail.com")
    assert (status, out) == (0, "Set up: clinic@gmail.com\n")
    assert "dead or dying" in err
    status, out, _ = asked(capsys, tmp_path, "email", "--json")
    assert status == 0
    assert '"smtp_host": "smtp.gmail.com"' in out
    assert '"password_kept": false' in out
    assert "smtp.gmail.com" in asked(capsys, tmp_path, "email")[1]


def test_a_wrong_password_and_the_right_one(
    port: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    type_password(monkeypatch, "wrong")
    status, out, err = asked(capsys, tmp_path, *set_up(port), "--password", "-", "--try")
    assert status == 1
    assert "no  Sending: The mail server did not accept user and password" in out
    assert "keyring" in err
    assert "wrong" not in out + err
    type_password(monkeypatch, PASSWORD)
    status, out, _ = asked(capsys, tmp_path, "email", USER, "--password", "-", "--try", "--json")
    assert status == 0
    assert '"step": "smtp", "ok": true' in out
    assert '"step": "sender", "ok": true' in out
    assert PASSWORD not in out


def test_without_a_password_it_says_so(
    port: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _, err = asked(capsys, tmp_path, *set_up(port), "--try")
    assert status == 1
    assert "password" in err


def test_wrong_words_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words, said in (
        (("email", "nobody"), "nobody"),
        (("email", "a@example.org", "--provider", "nowhere"), "nowhere"),
        (("email", "a@example.org", "--set", "colour=red"), "colour"),
        (("email", "a@example.org", "--set", "smtp_host=mx\nx"), "smtp_host"),
        (("email", "a@example.org", "--remove"), "a@example.org"),
    ):
        status, _, err = asked(capsys, tmp_path, *words)
        assert status == 1, words
        assert said in err


def test_an_account_is_removed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked(capsys, tmp_path, "email", "clinic@gmail.com")
    assert asked(capsys, tmp_path, "email", "clinic@gmail.com", "--remove")[0] == 0
    assert asked(capsys, tmp_path, "email")[1] == "No email account is set up.\n"


def test_run_takes_the_accounts_too(
    port: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked(capsys, tmp_path, *set_up(port))
    monkeypatch.setenv("SMSDESK_EMAIL_PASSWORD", PASSWORD)
    status, _, err = asked(capsys, tmp_path, "run", "--until-idle", "--timeout", "20")
    assert f"through email:{USER}" in err
    assert status == 0


def test_it_is_listed_among_the_commands(run: Run) -> None:
    assert "email" in run("--help").out
