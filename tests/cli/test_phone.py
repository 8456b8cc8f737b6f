"""ussd: a code asked of a modem that the test plays."""

from __future__ import annotations

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.phonebook import BookEntry
from smsdesk.domain.reasons import Reason
from smsdesk.domain.ussd import Ussd, UssdState
from tests.cli.conftest import Finding, Run, World
from tests.services.test_phone import Network
from tests.services.test_sim_book import ANN, Book

TEXT = Ussd(UssdState.DONE, "5.00 left\nBye")
MENU = Ussd(UssdState.REPLY_WANTED, "1 Balance")


def test_the_answer_as_text_and_as_json(run: Run, world: World) -> None:
    world.phone = Network(TEXT, TEXT)
    assert run("ussd", "*100#", "--port", "x").out == "5.00 left\nBye\n"
    assert run("ussd", "*100#", "--port", "x", "--json").json == {
        "code": "*100#",
        "answer": "5.00 left\nBye",
        "wants_reply": False,
    }


def test_replies_to_menus(run: Run, world: World) -> None:
    world.phone = Network(MENU, TEXT)
    assert run("ussd", "*123#", "1", "--port", "x").out == "5.00 left\nBye\n"
    assert world.phone.asked == ["*123#", "1"]


def test_a_menu_is_shown_with_what_to_do(run: Run, world: World) -> None:
    world.phone = Network(MENU)
    ran = run("ussd", "*123#", "--port", "x")
    assert ran.out == "1 Balance\n"
    assert "choice" in ran.err


def test_without_a_port_the_modem_that_is_found(run: Run, world: World) -> None:
    world.phone = Network(TEXT)
    world.findings = [Finding("/dev/ttyUSB0", None, ModemStatus(port="/dev/ttyUSB0"))]
    assert run("ussd", "*100#").status == 0
    assert world.asked_at == ["/dev/ttyUSB0"]


def test_what_is_no_code_opens_nothing(run: Run, world: World) -> None:
    ran = run("ussd", "balance", "--port", "x", "--json")
    assert ran.status == 1
    assert ran.json["error"]["reason"] == Reason.SERVICE_CODE_INVALID
    assert world.asked_at == []


def test_the_names_on_a_sim_are_imported_as_any_list(run: Run, world: World) -> None:
    world.phone = Book(ANN, BookEntry(3, "*100#", "Balance"))
    tried = run("import", "--sim", "--port", "x", "--dry-run", "--json")
    assert (tried.json["created"], tried.json["kind"]) == (1, "sim")
    assert [(skip["row"], skip["value"]) for skip in tried.json["skipped"]] == [(3, "*100#")]
    assert run("import", "--sim", "--port", "x").status == 0
    assert run("contacts", "--json").json[0]["name"] == "Ann Lee"


def test_either_a_file_or_a_sim(run: Run) -> None:
    assert run("import").status == 2
    assert run("import", "--sim", "people.csv").status == 2
