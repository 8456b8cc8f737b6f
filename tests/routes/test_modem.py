"""What is the modem route's own: encoding, deadlines, names, its modem at another port."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from smsdesk.codec import pdu as codec
from smsdesk.codec import segment
from smsdesk.codec.alphabet import LANGUAGES, Alphabet
from smsdesk.codec.gsm7_tables import LOCKING, SINGLE, UNDEFINED
from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.errors import Refusal
from smsdesk.domain.message import NO_SHIFT, Concat, LateAcceptance, Outgoing, PartKey, Shift
from smsdesk.domain.outcome import Accepted, Rejected, RouteDown, TryLater, Unknown
from smsdesk.domain.reasons import Reason
from smsdesk.modem.finder import Sought
from smsdesk.modem.session import SessionSettings
from smsdesk.routes.modem import ModemRoute
from smsdesk.sim.fault_specs import parse
from smsdesk.sim.network import Ways
from tests.modem.rig import FakeClock, ScriptedPort, SimPort, nothing, plain
from tests.routes.test_conformance import LONG, Notes, message


class Rig:
    """A route to a virtual modem, and the messages that the network got."""

    def __init__(self, profile: str = "clean", **settings: object) -> None:
        self.port = SimPort(profile)
        self.opened = 0
        self.route = ModemRoute(
            "/dev/ttyUSB7", self.port.clock, SessionSettings(**settings), open_port=self.open
        )
        self.submits: list[codec.Submit] = []
        whole = self.port.network.submit

        def noting(line, pdu, finish):
            self.submits.append(codec.decode(pdu, "out"))
            whole(line, pdu, finish)

        self.port.network.submit = noting

    def open(self, _url: str) -> SimPort:
        self.opened += 1
        self.port.plug_in()
        return self.port

    def send(self, outgoing: Outgoing, notes: Notes | None = None):
        return self.route.send(outgoing, notes or Notes())


def up(profile: str = "clean") -> Rig:
    rig = Rig(profile)
    rig.route.bring_up()
    return rig


def test_the_name_is_the_modems_once_it_is_known() -> None:
    rig = Rig()
    assert rig.route.name == "/dev/ttyUSB7"
    assert rig.route.status().port == "/dev/ttyUSB7"
    status = rig.route.bring_up()
    assert rig.route.name == f"modem:{status.imei}"
    rig.route.close()
    assert rig.route.name == f"modem:{status.imei}"


def test_one_part() -> None:
    rig = up()
    assert isinstance(rig.send(message("+15005550098", "Grüße {}")), Accepted)
    (submit,) = rig.submits
    assert (submit.recipient, submit.text) == ("+15005550098", "Grüße {}")
    assert submit.report
    assert submit.concat is None
    assert submit.validity is None
    assert submit.message_class is None


def test_parts_carry_the_messages_reference() -> None:
    rig = up()
    assert isinstance(rig.send(message(text=LONG)), Accepted)
    total = len(rig.submits)
    assert [submit.concat for submit in rig.submits] == [
        Concat(77, total, sequence) for sequence in range(1, total + 1)
    ]
    assert "".join(submit.text for submit in rig.submits) == LONG


def test_a_text_outside_the_gsm_alphabet() -> None:
    rig = up()
    text = "Привет 👋 " * 30
    assert isinstance(rig.send(message(text=text)), Accepted)
    assert "".join(submit.text for submit in rig.submits) == text


TURKISH = "Değerli velimiz, toplantımız yarın saat on yedide okulumuzda yapılacaktır. " * 5


def test_every_part_is_coded_with_the_messages_tables() -> None:
    rig = up()
    shift = Shift(LANGUAGES["tr"], 0)
    assert isinstance(rig.send(message(text=TURKISH, shift=shift)), Accepted)
    assert [submit.concat for submit in rig.submits] == [Concat(77, 3, part) for part in (1, 2, 3)]
    assert {(submit.alphabet, submit.shift) for submit in rig.submits} == {(Alphabet.GSM7, shift)}
    assert "".join(submit.text for submit in rig.submits) == TURKISH
    assert not any(submit.problems for submit in rig.submits)


def test_a_retry_cuts_as_the_first_attempt_did() -> None:
    whole, rest = up(), up()
    long = message(text=TURKISH, shift=Shift(LANGUAGES["tr"], 0))
    whole.send(long)
    rest.send(replace(long, parts_done=1))
    assert [submit.text for submit in rest.submits] == [submit.text for submit in whole.submits[1:]]


@pytest.mark.parametrize("language", LANGUAGES.values())
@pytest.mark.parametrize("kind", ["locking", "single"])
def test_the_network_reads_the_letters_of_every_language(language: int, kind: str) -> None:
    shift = Shift(**{kind: language})
    if shift.locking not in LOCKING:
        return
    table = [*LOCKING[shift.locking], *SINGLE[shift.single].values()]
    text = "".join(char for char in table if char not in (UNDEFINED, "\x1b")) * 2
    rig = up()
    assert isinstance(rig.send(message(text=text, shift=shift)), Accepted)
    assert "".join(submit.text for submit in rig.submits) == text
    assert len(rig.submits) == segment.count(text, shift=shift).parts


def test_a_text_that_its_tables_lack_goes_as_unicode() -> None:
    rig = up()
    assert isinstance(rig.send(message(text="ж", shift=Shift(LANGUAGES["tr"], 0))), Accepted)
    assert [(submit.text, submit.shift) for submit in rig.submits] == [("ж", NO_SHIFT)]


def test_tables_that_do_not_exist_are_rejected() -> None:
    outcome = up().send(message(shift=Shift(LANGUAGES["es"], 0)))
    assert isinstance(outcome, Rejected)
    assert outcome.trouble.reason is Reason.MESSAGE_MALFORMED


def test_wishes() -> None:
    rig = up()
    rig.send(message(want_report=False, flash=True))
    (submit,) = rig.submits
    assert not submit.report
    assert submit.message_class == 0


@pytest.mark.parametrize(
    ("left", "validity"),
    [
        (timedelta(minutes=30), timedelta(minutes=30)),
        (timedelta(minutes=33), timedelta(minutes=30)),
        (timedelta(hours=20), timedelta(hours=20)),
        (timedelta(seconds=20), timedelta(minutes=5)),
        (timedelta(seconds=-20), timedelta(minutes=5)),
    ],
)
def test_a_deadline_becomes_a_validity(left: timedelta, validity: timedelta) -> None:
    rig = up()
    rig.send(message(deliver_by=rig.port.clock.now() + left))
    assert rig.submits[0].validity == validity


def test_the_ledger_has_the_time_of_each_part_in_the_air() -> None:
    rig = up()
    notes = Notes()
    seen: list[tuple[int, int]] = []
    notes.in_air = lambda: seen.append((len(rig.submits), len(notes.taken)))
    rig.send(message(text=LONG), notes)
    assert seen == [(part + 1, part) for part in range(len(rig.submits))]


def test_what_cannot_be_encoded_is_rejected_before_anything_is_said() -> None:
    rig = up()
    said = len(rig.port.commands)
    notes = Notes()
    outcome = rig.send(message("not a number"), notes)
    assert isinstance(outcome, Rejected)
    assert outcome.trouble.reason is Reason.MESSAGE_MALFORMED
    assert notes.handed == []
    assert len(rig.port.commands) == said


def test_a_part_that_is_unknown_ends_the_attempt() -> None:
    rig = up("silent_after_send")
    notes = Notes()
    outcome = rig.send(message(text=LONG), notes)
    assert isinstance(outcome, Unknown)
    assert [index for index, _ in notes.handed] == [0]
    assert notes.taken == []


def test_only_a_part_in_doubt_asks_to_be_refused_as_a_duplicate() -> None:
    rig = up()
    rig.send(message())
    rig.send(message(attempt=2))
    rig.send(message(doubtful=True))
    rig.send(message(text=LONG, doubtful=True, parts_done=1))
    assert [submit.reject_duplicates for submit in rig.submits] == [False, False, True, True, False]


def test_an_answer_after_the_time_out_names_its_part() -> None:
    rig = up("silent_after_send")
    notes = Notes()
    assert isinstance(rig.send(message(text=LONG, parts_done=1, want_report=False), notes), Unknown)
    assert notes.handed == [(1, 3)]
    rig.port.later(2.0, lambda: rig.port.modem.notify("+CMGS: 200"))
    assert rig.route.receive(5) == [LateAcceptance(PartKey(1, 1), 200, "/dev/ttyUSB7")]


def test_a_port_that_vanishes_in_the_middle_keeps_what_was_accepted() -> None:
    rig = up()
    notes = Notes()
    real = notes.hand_over

    def pull(index: int, total: int) -> None:
        real(index, total)
        if index == 1:
            rig.port.vanish()
            rig.port.read(0)  # the prompt is lost with it

    notes.hand_over = pull
    outcome = rig.send(message(text=LONG), notes)
    assert isinstance(outcome, RouteDown)
    assert [index for index, _ in notes.taken] == [0]
    assert len(rig.submits) == 1


def test_bringing_up_again_opens_anew() -> None:
    rig = up()
    rig.route.bring_up()
    assert rig.opened == 2


def test_a_failed_bring_up_closes_the_port_and_keeps_what_was_learnt() -> None:
    rig = Rig("puk")
    with pytest.raises(Refusal) as caught:
        rig.route.bring_up()
    assert caught.value.reason is Reason.SIM_PUK
    assert rig.port.closed
    assert rig.route.status().imei
    assert isinstance(rig.send(message()), RouteDown)


def test_a_port_that_cannot_be_opened() -> None:
    def no(_url: str) -> SimPort:
        raise Refusal(Reason.PORT_IN_USE, "/dev/ttyUSB7")

    route = ModemRoute("/dev/ttyUSB7", FakeClock(), open_port=no)
    with pytest.raises(Refusal) as caught:
        route.bring_up()
    assert caught.value.reason is Reason.PORT_IN_USE


def test_a_modem_that_keeps_falling_silent_is_restarted_and_then_called_dead() -> None:
    deaf = plain() | {"AT+CPMS=?": nothing, "AT+CFUN=1,1": b"\r\nOK\r\n"}
    ports: list[ScriptedPort] = []
    clock = FakeClock()

    def open_port(_url: str) -> ScriptedPort:
        ports.append(ScriptedPort(dict(deaf), clock))
        return ports[-1]

    route = ModemRoute("/dev/ttyUSB7", clock, open_port=open_port)
    reasons = []
    for _ in range(8):
        with pytest.raises(Refusal) as caught:
            route.bring_up()
        reasons.append(caught.value.reason)
        clock.seconds += 15
    restarts = ["AT+CFUN=1,1" in port.heard for port in ports]
    assert restarts == [False, False, False, True, False, False, False, False]
    assert reasons[:4] == [Reason.MODEM_SILENT] * 4
    assert reasons[-1] is Reason.MODEM_HANGS

    deaf.pop("AT+CPMS=?")
    deaf |= plain()
    assert route.bring_up().imei, "it may come back all the same"
    assert isinstance(route.receive(0), list)


def test_a_modem_that_was_unplugged_starts_with_a_clean_slate() -> None:
    deaf = plain() | {"AT+CPMS=?": nothing, "AT+CFUN=1,1": b"\r\nOK\r\n"}
    ports: list[ScriptedPort] = []
    clock = FakeClock()

    def open_port(_url: str) -> ScriptedPort:
        if len(ports) == 3:
            ports.append(ScriptedPort({}, clock))
            raise Refusal(Reason.PORT_MISSING, "/dev/ttyUSB7")
        ports.append(ScriptedPort(dict(deaf), clock))
        return ports[-1]

    route = ModemRoute("/dev/ttyUSB7", clock, open_port=open_port)
    for _ in range(7):
        with pytest.raises(Refusal):
            route.bring_up()
    assert not any("AT+CFUN=1,1" in port.heard for port in ports)


def test_a_family_that_does_not_bear_it_is_not_restarted() -> None:
    deaf = plain() | {"AT+CPMS=?": nothing, "AT+CGMI": b"\r\nNeoway\r\n\r\nOK\r\n"}
    ports: list[ScriptedPort] = []
    clock = FakeClock()

    def open_port(_url: str) -> ScriptedPort:
        ports.append(ScriptedPort(dict(deaf), clock))
        return ports[-1]

    route = ModemRoute("/dev/ttyUSB7", clock, open_port=open_port)
    for _ in range(5):
        with pytest.raises(Refusal):
            route.bring_up()
    assert not any("AT+CFUN=1,1" in port.heard for port in ports)


def test_a_wrong_pin_is_given_once_however_often_the_lane_tries() -> None:
    rig = Rig("pin", pin="9999")
    for expected in (Reason.SIM_PIN_WRONG, *[Reason.SIM_PIN_REFUSED_BEFORE] * 3):
        with pytest.raises(Refusal) as caught:
            rig.route.bring_up()
        assert caught.value.reason is expected
    assert rig.port.modem.device.card.pin_tries == 2


def test_the_phone_is_given_out_while_it_is_up() -> None:
    rig = Rig()
    assert rig.route.handset() is None
    rig.route.bring_up()
    phone = rig.route.handset()
    assert phone is not None
    assert phone.ask_network("*100#").text
    rig.route.close()
    assert rig.route.handset() is None


# The modem under another name.


class Ports:
    """Modems at ports, which can be put elsewhere; and the finder that knows where."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.modems: dict[str, SimPort] = {}
        self.sought: list[Sought] = []
        self.held: list[str] = []
        self.noted: dict[str, str] = {}

    def plug(self, url: str, name: str) -> SimPort:
        port = SimPort("pin" if name == "locked" else "clean", clock=self.clock, name=name)
        port.url = url
        self.modems[url] = port
        return port

    def move(self, old: str, new: str) -> None:
        port = self.modems.pop(old)
        port.vanish()
        port.url = new
        self.modems[new] = port

    def open(self, url: str) -> SimPort:
        if url not in self.modems:
            raise Refusal(Reason.PORT_MISSING, url)
        self.modems[url].plug_in()
        return self.modems[url]

    def find(self, sought: Sought) -> str | None:
        self.sought.append(sought)
        for url, port in self.modems.items():
            if port.modem.device.imei == sought.imei and url != sought.port:
                return url
        return None

    def whereabouts(self, url: str) -> tuple[str, str]:
        return f"serial of {self.modems[url].modem.device.name}", f"place of {url}"

    def hold(self, url: str) -> bool:
        if url in self.held:
            return False
        self.held.append(url)
        return True

    def note(self, url: str, imei: str) -> None:
        self.noted[url] = imei

    def release(self, url: str) -> None:
        self.held.remove(url)

    def route(self, known: ModemStatus | None = None, pin: str = "") -> ModemRoute:
        return ModemRoute(
            "a",
            self.clock,
            SessionSettings(pin=pin),
            open_port=self.open,
            finder=self,
            known=known,
        )


@pytest.fixture
def ports() -> Ports:
    return Ports()


def reason_of(route: ModemRoute) -> Reason:
    with pytest.raises(Refusal) as caught:
        route.bring_up()
    return caught.value.reason


def test_it_goes_on_where_its_modem_is_now(ports: Ports) -> None:
    ports.plug("a", "ours")
    route = ports.route()
    first = route.bring_up()
    assert (first.port, first.usb_serial, first.usb_place) == ("a", "serial of ours", "place of a")
    ports.move("a", "b")
    second = route.bring_up()
    assert (second.port, second.usb_place) == ("b", "place of b")
    assert ports.sought == [Sought(first.imei, "a", "serial of ours", "place of a")]
    assert route.name == f"modem:{first.imei}"
    assert ports.held == ["b"]
    ports.move("b", "a")
    assert route.bring_up().port == "a"
    route.close()
    assert ports.held == []


def test_while_it_is_nowhere_it_is_unplugged(ports: Ports) -> None:
    ports.plug("a", "ours")
    route = ports.route()
    name = route.bring_up() and route.name
    ports.move("a", "b")
    hidden = ports.modems.pop("b")
    assert reason_of(route) is Reason.MODEM_UNPLUGGED
    assert route.name == name
    ports.modems["c"] = hidden
    assert route.bring_up().port == "c"


def test_another_modem_at_its_port_is_left_alone(ports: Ports) -> None:
    """Not even its SIM is asked: it may be somebody's own."""
    ports.plug("a", "ours")
    route = ports.route()
    status = route.bring_up()
    del ports.modems["a"]
    other = ports.plug("a", "other")
    assert reason_of(route) is Reason.OTHER_MODEM
    assert not any("CPIN" in line or "CIMI" in line for line in other.commands)
    assert (route.name, route.status().imei) == (f"modem:{status.imei}", status.imei)
    assert ports.held == []
    assert ports.noted == {"a": other.modem.device.imei}
    ports.plug("b", "ours")
    assert route.bring_up().port == "b"


def test_two_modems_that_changed_places(ports: Ports) -> None:
    ports.plug("a", "ours")
    route = ports.route()
    imei = route.bring_up().imei
    ports.move("a", "b")
    ports.plug("a", "other")
    status = route.bring_up()
    assert (status.port, status.imei) == ("b", imei)


def test_the_port_of_another_lane_is_not_opened(ports: Ports) -> None:
    ports.plug("a", "ours")
    first, second = ports.route(), ports.route()
    status = first.bring_up()
    assert reason_of(second) is Reason.PORT_IN_USE
    assert reason_of(ports.route(status)) is Reason.OTHER_MODEM
    first.close()
    assert second.bring_up().imei == status.imei


def test_a_known_modem_is_waited_for_from_the_start(ports: Ports) -> None:
    other = ports.plug("a", "locked")
    known = ModemStatus("a", imei=SimPort(name="ours").modem.device.imei, model="Virtual")
    route = ports.route(known, pin="1234")
    assert route.name == known.route
    assert reason_of(route) is Reason.OTHER_MODEM
    assert not any(line.startswith("AT+CPIN=") for line in other.commands)
    ports.plug("b", "ours")
    assert route.bring_up().port == "b"


def test_whichever_modem_is_there_will_do_where_none_is_known(ports: Ports) -> None:
    ports.plug("a", "other")
    assert ports.route().bring_up().port == "a"
    assert ports.sought == []


def test_what_stays_where_it_is_is_not_searched(ports: Ports) -> None:
    ports.plug("a", "ours")
    route = ports.route()
    route.bring_up()
    ports.modems["a"].modem.device.card.pin_tries = 0
    ports.modems["a"].modem.device.card.power_on()
    assert reason_of(route) is Reason.SIM_PUK
    assert ports.sought == []


def test_a_modem_that_stays_silent_may_be_elsewhere() -> None:
    clock = FakeClock()
    found: list[Sought] = []
    ours = SimPort(clock=clock)
    deaf = ScriptedPort({}, clock)

    class Finder(Ports):
        def find(self, sought: Sought) -> str | None:
            found.append(sought)
            return "b"

        def whereabouts(self, url: str) -> tuple[str, str]:
            return ("", "")

    known = ModemStatus("a", imei=ours.modem.device.imei)
    route = ModemRoute(
        "a", clock, open_port={"a": deaf, "b": ours}.__getitem__, finder=Finder(), known=known
    )
    assert route.bring_up().port == "b"
    assert len(found) == 1


def test_what_is_said_can_be_looked_on_at_while_it_is_up_and_when_it_comes_up_anew() -> None:
    rig, seen = up(), []
    rig.route.trace(lambda way, data: seen.append((way, data)))
    rig.route.handset().ask_network("*100#")
    assert (">", b'AT+CUSD=1,"*100#",15\r') in seen
    seen.clear()
    rig.route.bring_up()
    assert (">", b"AT\r") in seen
    rig.route.trace(None)
    seen.clear()
    rig.route.receive(0)
    assert seen == []


class TestDuplicates:
    """The first try was taken although the modem said that it failed."""

    @pytest.fixture
    def rig(self) -> Rig:
        rig = up()
        rig.port.network.ways = Ways(knows_duplicates=True)
        rig.port.modem.arm(parse("lie=332@1"))
        return rig

    def test_a_text_that_the_network_has_is_sent(self, rig: Rig) -> None:
        assert isinstance(rig.send(message()), TryLater)
        outcome = rig.send(message(attempt=2, doubtful=True))
        assert outcome == Accepted((None,))
        assert rig.port.modem.device.card.sent == 1
