"""Reading the SIM's phonebook: its size, its pieces, what an error in an empty place means."""

from __future__ import annotations

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.phonebook import BookEntry, BookSize
from smsdesk.domain.reasons import Reason
from smsdesk.modem.phonebook import CHUNK
from smsdesk.sim.card import Entry
from tests.modem.rig import ERROR, OK, Reply, brought_up, nothing
from tests.modem.test_phone import GSM, brought_up_sim

BOOK: dict[str, Reply | list[Reply]] = {
    'AT+CPBS="SM"': OK,
    "AT+CPBS?": b'\r\n+CPBS: "SM",2,250\r\n\r\nOK\r\n',
    "AT+CPBR=?": b"\r\n+CPBR: (1-250),40,14\r\n\r\nOK\r\n",
    "AT+CSCS?": GSM,
    'AT+CSCS="UCS2"': OK,
    'AT+CSCS="GSM"': OK,
    "AT+CPBR=1,20": b'\r\n+CPBR: 3,"0171",129,"005A006F00EB"\r\n\r\nOK\r\n',
}


def test_the_virtual_card_is_read_in_its_letters() -> None:
    opened, port = brought_up_sim()
    port.modem.device.card.phonebook[41] = Entry("+12025550123", "Зоя 胡")
    phone = opened.phone()
    assert phone.open_book() == BookSize(1, 50, 3)
    assert [entry.name for entry in phone.read_book(1, 20)] == ["Own number", "Says yes"]
    assert phone.read_book(21, 40) == ()
    assert phone.read_book(41, 50) == (BookEntry(41, "+12025550123", "Зоя 胡"),)
    assert port.modem.device.settings.charset == "GSM", "as it was before"


def test_the_set_of_letters_is_changed_for_the_reading_alone() -> None:
    opened, port = brought_up(BOOK)
    phone = opened.phone()
    phone.open_book()
    port.heard.clear()
    assert phone.read_book(1, 20) == (BookEntry(3, "0171", "Zoë"),)
    assert port.heard == ["AT+CSCS?", 'AT+CSCS="UCS2"', "AT+CPBR=1,20", 'AT+CSCS="GSM"']


def test_never_more_than_a_modem_bears_at_once() -> None:
    opened, port = brought_up(BOOK)
    opened.phone().read_book(1, 250)
    assert f"AT+CPBR=1,{CHUNK}" in port.heard


def test_without_ucs2_the_names_come_in_gsm_letters() -> None:
    opened, _ = brought_up(
        BOOK
        | {
            'AT+CSCS="UCS2"': ERROR,
            "AT+CPBR=1,20": b'\r\n+CPBR: 3,"0171",129,"Zo\x05"\r\n\r\nOK\r\n',
        }
    )
    assert opened.phone().read_book(1, 20) == (BookEntry(3, "0171", "Zoé"),)


@pytest.mark.parametrize("said", [OK, ERROR, b"\r\n+CME ERROR: 22\r\n", b"\r\n+CME ERROR: 21\r\n"])
def test_an_empty_piece(said: bytes) -> None:
    opened, _ = brought_up(BOOK | {"AT+CPBR=1,20": said})
    assert opened.phone().read_book(1, 20) == ()


def test_a_refused_piece() -> None:
    opened, _ = brought_up(BOOK | {"AT+CPBR=1,20": b"\r\n+CME ERROR: 10\r\n"})
    with pytest.raises(Refusal) as caught:
        opened.phone().read_book(1, 20)
    assert (caught.value.reason, caught.value.trouble.detail) == (Reason.PHONE_REFUSED, "CME 10")


def test_a_modem_that_does_not_tell_the_size() -> None:
    opened, _ = brought_up(BOOK | {"AT+CPBR=?": ERROR})
    assert opened.phone().open_book() == BookSize(1, 250, 2)


@pytest.mark.parametrize(
    "changes", [{'AT+CPBS="SM"': ERROR}, {"AT+CPBR=?": ERROR, "AT+CPBS?": ERROR}]
)
def test_a_modem_without_a_phonebook(changes: dict[str, Reply | list[Reply]]) -> None:
    opened, _ = brought_up(BOOK | changes)
    with pytest.raises(Refusal) as caught:
        opened.phone().open_book()
    assert caught.value.reason is Reason.PHONE_REFUSED


def test_a_modem_that_hangs_over_it_goes_on_all_the_same() -> None:
    opened, port = brought_up(BOOK | {"AT+CPBR=1,20": nothing})
    with pytest.raises(Refusal) as caught:
        opened.phone().read_book(1, 20)
    assert caught.value.reason is Reason.PHONE_SILENT
    assert 'AT+CSCS="GSM"' in port.heard[-2:], "what was changed is put back first"
