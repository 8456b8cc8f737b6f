"""The SIM's PIN: given when it may be, once, and never again where it was not accepted."""

from __future__ import annotations

import re

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.modem.pin import ForgetfulPinMemory, PinMemory, marks_of
from smsdesk.modem.session import Session, SessionSettings, SimMemory
from tests.modem.rig import ERROR, OK, Reply, ScriptedPort, SimPort, nothing, plain, session
from tests.modem.test_bringup import bring_up, refused

LOCKED = b"\r\n+CPIN: SIM PIN\r\n\r\nOK\r\n"
OPEN = b"\r\n+CPIN: READY\r\n\r\nOK\r\n"


def left(tries: int) -> bytes:
    return f"\r\n+CPINR: SIM PIN,{tries},3\r\n\r\nOK\r\n".encode()


def tried(
    changes: dict[str, Reply | list[Reply]], pins: PinMemory, pin: str = "1234"
) -> tuple[Trouble | None, int]:
    """Bring a locked modem up; return what was in the way, and how often the PIN was given."""
    port = ScriptedPort(plain() | {"AT+CPIN?": LOCKED, "AT+CPINR": ERROR} | changes)
    trouble = None
    try:
        Session(port, port.clock, SessionSettings(pin=pin), "lane", SimMemory(pins)).bring_up()
    except Refusal as refusal:
        trouble = refusal.trouble
    return trouble, port.heard.count(f'AT+CPIN="{pin}"')


def test_the_right_one() -> None:
    port = SimPort("pin")
    assert session(port, pin="1234").bring_up().registration == "home"


def test_a_wrong_one_is_given_once() -> None:
    port = SimPort("pin")
    pins = ForgetfulPinMemory()
    reasons = []
    for _ in range(3):
        opened = Session(port, port.clock, SessionSettings(pin="9999"), "lane", SimMemory(pins))
        with pytest.raises(Refusal) as caught:
            opened.bring_up()
        reasons.append(caught.value.reason)
        assert caught.value.trouble.detail == "2"
    again = Reason.SIM_PIN_REFUSED_BEFORE
    assert reasons == [Reason.SIM_PIN_WRONG, again, again]
    assert port.commands.count('AT+CPIN="9999"') == 1
    assert port.modem.device.card.pin_tries == 2
    assert session(port, pin="1234").bring_up().registration == "home"


def test_none_is_given_where_none_was_set() -> None:
    port = SimPort("pin")
    with pytest.raises(Refusal) as caught:
        session(port).bring_up()
    assert caught.value.trouble.detail == "3"
    assert not [line for line in port.commands if line.startswith("AT+CPIN=")]


@pytest.mark.parametrize("tries", [0, 1])
def test_none_is_given_at_the_last_try(tries: int) -> None:
    trouble, port = refused(
        {"AT+CPIN?": LOCKED, "AT+CPINR": left(tries)},
        pin="1234",
    )
    assert trouble.reason is Reason.SIM_PIN_LAST_TRY
    assert trouble.detail == str(tries)
    assert 'AT+CPIN="1234"' not in port.heard


@pytest.mark.parametrize("pin", ["12", "123456789", "12a4", '1234",""'])
def test_what_is_no_pin_is_not_given(pin: str) -> None:
    trouble, port = refused({"AT+CPIN?": LOCKED, "AT+CPINR": ERROR}, pin=pin)
    assert trouble.reason is Reason.SIM_PIN_WRONG
    assert not [line for line in port.heard if line.startswith("AT+CPIN=")]


def test_a_counter_in_the_familys_own_way() -> None:
    trouble, _ = refused(
        {
            "AT+CGMI": b"\r\nhuawei\r\n\r\nOK\r\n",
            "AT+CPIN?": LOCKED,
            "AT^CPIN?": b"\r\n^CPIN: SIM PIN,3,10,2,10,3\r\n\r\nOK\r\n",
        }
    )
    assert (trouble.reason, trouble.detail) == (Reason.SIM_PIN, "2")


def test_a_device_that_says_nothing_after_the_pin_is_polled() -> None:
    _, port, _ = bring_up(
        {
            "AT+CPIN?": [LOCKED, LOCKED, LOCKED, OPEN],
            "AT+CPINR": ERROR,
            'AT+CPIN="1234"': OK,
        },
        pin="1234",
    )
    assert port.heard.count('AT+CPIN="1234"') == 1


def test_a_pin_without_an_answer_is_not_given_again() -> None:
    trouble, port = refused(
        {"AT+CPIN?": LOCKED, "AT+CPINR": ERROR, 'AT+CPIN="1234"': nothing}, pin="1234"
    )
    assert trouble.reason is Reason.SIM_PIN_WRONG
    assert port.heard.count('AT+CPIN="1234"') == 1


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (b"\r\n+CME ERROR: 10\r\n", Reason.SIM_MISSING),
        (b"\r\n+CME ERROR: SIM not inserted\r\n", Reason.SIM_MISSING),
        (b"\r\n+CPIN: NOT INSERTED\r\n\r\nOK\r\n", Reason.SIM_MISSING),
        (b"\r\n+CME ERROR: 13\r\n", Reason.SIM_FAILURE),
        (b"\r\n+CME ERROR: 15\r\n", Reason.SIM_FAILURE),
        (b"\r\n+CME ERROR: 11\r\n", Reason.SIM_PIN),
        (b"\r\n+CME ERROR: 12\r\n", Reason.SIM_PUK),
        (b"\r\n+CPIN: SIM PUK\r\n\r\nOK\r\n", Reason.SIM_PUK),
        (b"\r\n+CPIN: PH-NET PIN\r\n\r\nOK\r\n", Reason.SIM_FAILURE),
        (b"\r\n+CME ERROR: 14\r\n", Reason.SIM_BUSY),
    ],
)
def test_sims_that_do_not_open(answer: bytes, reason: Reason) -> None:
    trouble, _ = refused({"AT+CPIN?": answer, "AT+CPINR": ERROR})
    assert trouble.reason is reason


def test_a_sim_that_is_busy_for_a_while() -> None:
    busy = b"\r\n+CME ERROR: 14\r\n"
    ready = b"\r\n+CPIN: READY\r\n\r\nOK\r\n"
    bring_up({"AT+CPIN?": [busy, busy, b"\r\n+CME ERROR: 515\r\n", ready]})


@pytest.mark.parametrize(
    "answer", [OK, ERROR, b"\r\n+CPIN:READY\r\n\r\nOK\r\n", b"\r\n+CME ERROR: 4\r\n"]
)
def test_devices_without_the_question(answer: bytes) -> None:
    bring_up({"AT+CPIN?": answer})


# What is kept from one time to the next.


def test_the_pin_is_noted_before_it_leaves() -> None:
    """The plug is pulled, or the program killed, between the PIN and its answer."""
    pins = ForgetfulPinMemory()
    gone: dict[str, Reply | list[Reply]] = {'AT+CPIN="1234"': ScriptedPort.vanish}
    trouble, given = tried(gone, pins)
    assert (trouble and trouble.reason, given) == (Reason.PORT_GONE, 1)
    trouble, given = tried({}, pins)
    assert (trouble and trouble.reason, given) == (Reason.SIM_PIN_REFUSED_BEFORE, 0)


@pytest.mark.parametrize(("now", "given_again"), [(3, True), (2, False)])
def test_the_sims_own_counter_clears_a_pin_without_an_answer(now: int, given_again: bool) -> None:
    pins = ForgetfulPinMemory()
    tried({"AT+CPINR": left(3), 'AT+CPIN="1234"': ScriptedPort.vanish}, pins)
    trouble, given = tried({"AT+CPINR": left(now), 'AT+CPIN="1234"': nothing}, pins)
    assert given == given_again
    assert trouble is not None


def test_a_wrong_one_stays_wrong_whatever_the_counter_says() -> None:
    pins = ForgetfulPinMemory()
    wrong: Reply = b"\r\n+CME ERROR: 16\r\n"
    assert tried({"AT+CPINR": [left(3), left(2)], 'AT+CPIN="1234"': wrong}, pins)[1] == 1
    # UnLOCKED in a phone meanwhile: all tries are back.
    trouble, given = tried({"AT+CPINR": left(3), 'AT+CPIN="1234"': wrong}, pins)
    assert trouble == Trouble(Reason.SIM_PIN_REFUSED_BEFORE, "3")
    assert given == 0


def test_a_right_one_is_forgotten() -> None:
    pins = ForgetfulPinMemory()
    for _ in range(2):
        assert tried({"AT+CPIN?": [LOCKED, OPEN], 'AT+CPIN="1234"': OK}, pins) == (None, 1)
    assert pins.tried(marks_of("", "356938035643809", "1234").asked) == 0


def test_a_pin_that_is_taken_and_still_asked_for_is_not_given_again() -> None:
    pins = ForgetfulPinMemory()
    trouble, given = tried({'AT+CPIN="1234"': OK}, pins)
    assert (trouble and trouble.reason, given) == (Reason.SIM_PIN_WRONG, 1)
    trouble, given = tried({'AT+CPIN="1234"': OK}, pins)
    assert (trouble and trouble.reason, given) == (Reason.SIM_PIN_REFUSED_BEFORE, 0)


@pytest.mark.parametrize(("counter", "given_again"), [(left(3), True), (ERROR, False)])
def test_a_busy_sim_has_not_tried_it_if_its_counter_says_so(
    counter: bytes, given_again: bool
) -> None:
    pins = ForgetfulPinMemory()
    busy: Reply = b"\r\n+CME ERROR: 14\r\n"
    trouble, given = tried({"AT+CPINR": counter, 'AT+CPIN="1234"': busy}, pins)
    assert (trouble and trouble.reason, given) == (Reason.SIM_BUSY, 1)
    _, given = tried({"AT+CPINR": counter, 'AT+CPIN="1234"': busy}, pins)
    assert given == given_again


SIM = "8949222000000000001"
ANOTHER = "8949222000000000002"


@pytest.mark.parametrize(
    ("first", "then", "given_again"),
    [
        (SIM, SIM, False),
        (SIM, ANOTHER, True),
        (SIM, "", False),
        ("", SIM, False),
        ("", "", False),
    ],
)
def test_a_sim_that_tells_its_number_only_sometimes(
    first: str, then: str, given_again: bool
) -> None:
    pins = ForgetfulPinMemory()
    given = 0
    for sim in (first, then):
        answer: Reply = f'\r\n+CCID: "{sim}"\r\n\r\nOK\r\n'.encode() if sim else ERROR
        wrong: Reply = b"\r\n+CME ERROR: 16\r\n"
        given = tried({"AT+CCID": answer, 'AT+CPIN="1234"': wrong}, pins)[1]
    assert given == given_again


def test_marks_do_not_tell_the_pin_and_differ_for_each_sim() -> None:
    marks = [
        mark
        for sim in ("", SIM, ANOTHER)
        for pin in ("1234", "4321")
        for mark in marks_of(sim, "356938035643809", pin).noted
    ]
    assert len(set(marks)) == 8, "the modem's own mark is shared by its SIMs"
    assert all(re.fullmatch("[0-9a-f]{64}", mark) for mark in marks)


# PINs that a person wants remembered.


class Safe:
    """A safe with one PIN in it."""

    def __init__(self, **pins: str) -> None:
        self.pins = {key.removeprefix("_"): pin for key, pin in pins.items()}

    def recall(self, sim: str) -> str:
        return self.pins.get(sim, "")

    def drop(self, sim: str) -> None:
        self.pins.pop(sim, None)


def opened_with(safe: Safe, pin: str = "", pins: PinMemory | None = None) -> SimPort:
    port = SimPort("pin")
    sims = SimMemory(pins or ForgetfulPinMemory(), safe)
    Session(port, port.clock, SessionSettings(pin=pin), "lane", sims).bring_up()
    return port


def iccid() -> str:
    return SimPort("pin").modem.device.card.iccid


def test_a_kept_one_opens_its_sim() -> None:
    safe = Safe(**{f"_{iccid()}": "1234"})
    assert 'AT+CPIN="1234"' in opened_with(safe).commands
    assert safe.pins


def test_a_kept_one_that_is_refused_is_dropped() -> None:
    safe = Safe(**{f"_{iccid()}": "9999"})
    with pytest.raises(Refusal) as caught:
        opened_with(safe)
    assert caught.value.reason is Reason.SIM_PIN_WRONG
    assert safe.pins == {}


def test_a_kept_one_that_was_refused_before_is_dropped_unused() -> None:
    pins = ForgetfulPinMemory()
    for _ in range(2):
        safe = Safe(**{f"_{iccid()}": "9999"})
        with pytest.raises(Refusal) as caught:
            opened_with(safe, pins=pins)
        assert safe.pins == {}
    assert caught.value.reason is Reason.SIM_PIN_REFUSED_BEFORE


def test_the_one_a_person_enters_comes_first_and_ends_the_other() -> None:
    safe = Safe(**{f"_{iccid()}": "9999"})
    port = opened_with(safe, pin="1234")
    assert 'AT+CPIN="9999"' not in port.commands
    assert safe.pins == {}


def test_a_typing_error_does_not_end_what_is_kept() -> None:
    safe = Safe(**{f"_{iccid()}": "1234"})
    with pytest.raises(Refusal):
        opened_with(safe, pin="4321")
    assert safe.pins


def test_the_kept_one_of_another_sim_is_not_given() -> None:
    safe = Safe(_8949222000000000001="1234")
    with pytest.raises(Refusal) as caught:
        opened_with(safe)
    assert caught.value.reason is Reason.SIM_PIN


def test_the_safe_is_not_opened_for_a_sim_that_is_open() -> None:
    class Locked(Safe):
        def recall(self, sim: str) -> str:
            raise AssertionError("nobody has to be asked")

    port = SimPort("clean")
    Session(port, port.clock, SessionSettings(), "lane", SimMemory(safe=Locked())).bring_up()
