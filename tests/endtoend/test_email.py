"""Email through the real program: an account, a modem that dies, and a third kind of route."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from smsdesk import app
from smsdesk.domain.carrier import Carrier
from smsdesk.routes.base import Route
from smsdesk.routes.mail.account import KIND
from smsdesk.services.accounts import Account
from smsdesk.services.desk import Desk
from smsdesk.sim.server import SimOptions
from tests.support.folder_route import KIND as FOLDER
from tests.support.folder_route import FolderRoute
from tests.support.mail_server import mail_server, mail_values
from tests.support.process import smsdesk, start
from tests.support.witness import virtual_modems

TEXT = "Practice is off today."
NUMBERS = [f"+1500555{n:04}" for n in range(101, 131)]


def set_up(data: Path, port: int, **settings: str) -> None:
    """Set an account up, and the carrier of every number."""
    with app.open_quiet_desk(data) as desk:
        desk.settings.put("default_region", "US")
        desk.accounts.put(KIND, mail_values(port, login="none"))
        carrier = desk.carriers.save(Carrier(0, "US", "A", "{number}@gateway.example"))
        desk.carriers.assign(NUMBERS, carrier)
        for key, value in settings.items():
            desk.settings.put(key, value)


def outbox(data: Path) -> list[dict[str, object]]:
    return list(smsdesk(data, "outbox", "--json").json)


def test_texts_go_by_email_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with mail_server() as (port, handler):
        set_up(data, port)
        sent = smsdesk(
            data, "send", *NUMBERS[:5], "+15005559999", "--text", TEXT, "--route", "email", "--json"
        )
        assert [skip["reason"] for skip in sent.json["skipped"]] == ["carrier_unknown"]
        ran = smsdesk(data, "run", "--port", "email", "--until-idle", "--timeout", "60", "--json")
        assert ran.status == 0, ran.err
        assert (ran.json["sent"], ran.json["waiting"]) == (5, 0)
        assert len(handler.got) == 5
    rows = outbox(data)
    assert {row["status"] for row in rows} == {"SUCCESS"}
    assert {row["delivery"] for row in rows} == {"unknown"}
    assert {row["route"] for row in rows} == {"email:desk@clinic.example"}


def test_no_account_and_an_unknown_one(tmp_path: Path) -> None:
    ran = smsdesk(tmp_path, "run", "--port", "email", "--timeout", "5")
    assert (ran.status, "email" in ran.err) == (1, True)
    ran = smsdesk(tmp_path, "run", "--port", "email:x@example.org", "--timeout", "5")
    assert ran.status == 1
    assert "x@example.org" in ran.err


def test_a_modem_that_dies_in_the_middle_of_a_batch(tmp_path: Path) -> None:
    """Email takes what had not left; what was in the air is not sent by it, however it ended."""
    data = tmp_path / "data"
    with mail_server() as (port, handler):
        set_up(data, port, fall_over_minutes="0")
        queued = smsdesk(data, "send", *NUMBERS, "--text", TEXT, "--route", "first", "--json")
        assert len(queued.json["queued"]) == len(NUMBERS)
        options = SimOptions(tcp=0, latency=0.15)
        with virtual_modems(options) as (server, witness):
            url = server.urls[0]
            running = start(
                data, "run", "--port", url, "--port", "email", "--until-idle", "--timeout", "90",
                "--json",
            )  # fmt: skip
            assert witness.wait_for(5)
        out, err = running.communicate(timeout=120)
    rows = outbox(data)
    by_modem = {record.number for record in witness.records}
    by_mail = [f"+1{got.to[0].partition('@')[0]}" for got in handler.got]
    assert len(by_mail) == len(set(by_mail)), "nothing twice by mail"
    assert not by_modem & set(by_mail), (out, err)
    for row in rows:
        number = row["number"]
        assert row["status"] in ("SUCCESS", "UNKNOWN"), (row, err)
        if row["status"] == "UNKNOWN":
            assert number not in by_mail
        assert (number in by_modem) or (number in by_mail) or row["status"] == "UNKNOWN"
    assert len(by_modem) >= 5
    assert len(by_mail) >= 10


def _folder(desk: Desk, account: Account) -> Route:
    return FolderRoute(Path(account.values["path"]))


def test_a_third_kind_of_route_touches_no_other_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is added where the kinds stand, and set up, chosen, sent by and told of as the others."""
    monkeypatch.setattr(app, "WAYS", (*app.WAYS, app.Way(FOLDER, _folder)))
    data, out = tmp_path / "data", tmp_path / "out"
    out.mkdir()
    with app.open_quiet_desk(data) as desk:
        desk.settings.put("default_region", "US")
        desk.accounts.put(FOLDER, {"path": str(out)})
    words = ["--data-dir", str(data)]
    assert app.run([*words, "send", NUMBERS[0], "--text", TEXT, "--route", "folder"]) == 0
    assert app.run([*words, "run", "--port", "folder", "--until-idle", "--timeout", "60"]) == 0
    (made,) = out.iterdir()
    assert made.read_text() == TEXT
    capsys.readouterr()
    assert app.run([*words, "outbox", "--json"]) == 0
    assert f"folder:{out}" in capsys.readouterr().out
    assert os.listdir(out) == [made.name]
