"""National tables, where they are allowed: counted, queued, frozen, and read by the network."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smsdesk.codec import pdu
from smsdesk.codec.alphabet import LANGUAGES, NO_SHIFT, Shift
from smsdesk.codec.gsm7_tables import LOCKING, SINGLE, UNDEFINED
from smsdesk.domain.message import Recipient
from smsdesk.domain.reasons import Reason
from smsdesk.domain.status import Status
from smsdesk.routes.modem import ModemRoute
from smsdesk.services.desk import Desk
from smsdesk.services.intake import Intake
from smsdesk.services.outbox import Idle, Outbox
from smsdesk.sim.errors import CmsError
from tests.modem.rig import SimPort
from tests.services.conftest import pace
from tests.services.test_compose import rows
from tests.services.test_intake import part
from tests.support.clock import FakeClock

NEWS = "Değerli velimiz, toplantımız yarın saat on yedide okulumuzda yapılacaktır, bekleriz."
LONG = NEWS * 5
TURKISH = Shift(LANGUAGES["tr"], 0)
ANN = "+12025550199"


class Modem:
    """A route to a virtual modem, and what its network got."""

    def __init__(self) -> None:
        self.port = SimPort()
        self.route = ModemRoute("sim", self.port.clock, open_port=self._open)
        self.submits: list[pdu.Submit] = []
        self._whole = self.port.network.submit
        self.port.network.submit = self._submit
        self.busy = False
        self.route.bring_up()

    def text(self) -> str:
        return "".join(submit.text or "" for submit in self.submits)

    def _open(self, _url: str) -> SimPort:
        self.port.plug_in()
        return self.port

    def _submit(self, line, raw, finish):  # type: ignore[no-untyped-def]  # the shape of Network.submit
        if self.busy and self.submits:
            finish(CmsError(42))
            return
        submit = pdu.decode(raw, "out")
        assert isinstance(submit, pdu.Submit)
        self.submits.append(submit)
        self._whole(line, raw, finish)


@pytest.fixture
def modem() -> Modem:
    return Modem()


@pytest.fixture
def outbox(desk: Desk) -> Iterator[Outbox]:
    made = Outbox(desk.store, desk.settings, desk.quiet, pace(desk), desk.clock, desk.emit, "lane")
    yield made
    made.release()


def send_all(outbox: Outbox, modem: Modem) -> None:
    while not isinstance(outbox.step(modem.route), Idle):
        pass
    outbox.flush()


def test_without_the_setting_nothing_is_different(desk: Desk, outbox: Outbox, modem: Modem) -> None:
    desk.compose.queue(NEWS, [Recipient(ANN)])
    send_all(outbox, modem)
    assert [(row.parts, row.shift) for row in rows(desk)] == [(2, NO_SHIFT)]
    assert {submit.shift for submit in modem.submits} == {NO_SHIFT}


def test_a_text_is_counted_queued_and_read_with_the_tables(
    desk: Desk, outbox: Outbox, modem: Modem
) -> None:
    desk.settings.put("national_tables", "tr,es")
    preview = desk.compose.preview(NEWS, [Recipient(ANN)])
    assert preview.longest is not None
    assert (preview.parts, preview.longest.shift) == (1, TURKISH)
    desk.compose.queue(NEWS, [Recipient(ANN)])
    send_all(outbox, modem)
    (row,) = rows(desk)
    assert (row.parts, row.shift, row.status) == (1, TURKISH, Status.SUCCESS)
    assert (modem.text(), [submit.shift for submit in modem.submits]) == (NEWS, [TURKISH])


def test_each_recipient_has_the_tables_of_their_own_text(desk: Desk) -> None:
    desk.settings.put("national_tables", "tr,hi")
    people = [
        Recipient("+12025550101", {"name": "Ağabey"}, row=2),
        Recipient("+12025550102", {"name": "कमल"}, row=3),
        Recipient("+12025550103", {"name": "Ann"}, row=4),
    ]
    desk.compose.queue("Hello {name}" + ", see you soon at the usual place" * 3, people)
    assert [(row.parts, row.shift) for row in reversed(rows(desk))] == [
        (1, TURKISH),
        (1, Shift(LANGUAGES["hi"], LANGUAGES["hi"])),
        (1, NO_SHIFT),
    ]


def test_the_most_parts_are_parts_with_the_tables(desk: Desk) -> None:
    desk.settings.put("max_parts", "1")
    (skipped,) = desk.compose.queue(NEWS, [Recipient(ANN)]).skipped
    assert (skipped.reason, skipped.detail) == (Reason.TEXT_TOO_LONG, "2")
    desk.settings.put("national_tables", "tr")
    assert desk.compose.queue(NEWS, [Recipient(ANN)]).skipped == ()
    (skipped,) = desk.compose.queue(LONG, [Recipient(ANN)]).skipped
    assert skipped.detail == "3"


@pytest.mark.parametrize("after", ["none", "es", "tr,hi"])
def test_a_half_sent_text_goes_on_with_its_tables_whatever_is_set_since(
    desk: Desk, outbox: Outbox, modem: Modem, clock: FakeClock, after: str
) -> None:
    desk.settings.put("national_tables", "tr")
    desk.compose.queue(LONG, [Recipient(ANN)])
    modem.busy = True
    outbox.step(modem.route)
    assert len(modem.submits) == 1
    (row,) = rows(desk)
    assert (row.status, row.references[1:]) == (Status.NOT_PROCESSED, (None, None))
    desk.settings.put("national_tables", after)
    modem.busy = False
    clock.advance(60)
    send_all(outbox, modem)
    assert [submit.shift for submit in modem.submits] == [TURKISH] * 3
    assert [submit.concat and submit.concat.sequence for submit in modem.submits] == [1, 2, 3]
    assert modem.text() == LONG
    (row,) = rows(desk)
    assert (row.status, row.parts, row.shift) == (Status.SUCCESS, 3, TURKISH)


@pytest.mark.parametrize(("before", "after"), [("tr", "none"), ("none", "tr"), ("tr", "tr,hi")])
def test_sending_again_keeps_what_was_frozen(
    desk: Desk, outbox: Outbox, modem: Modem, before: str, after: str
) -> None:
    desk.settings.put("national_tables", before)
    (queued,) = desk.compose.queue(LONG, [Recipient(ANN)]).queued
    (frozen,) = rows(desk)
    desk.steering.cancel([queued.id])
    desk.settings.put("national_tables", after)
    assert desk.steering.send_again([queued.id]) == 1
    send_all(outbox, modem)
    assert {submit.shift for submit in modem.submits} == {frozen.shift}
    assert (len(modem.submits), modem.text()) == (frozen.parts, LONG)


def test_a_reply_and_the_confirmation_of_an_opt_out_take_the_tables(desk: Desk) -> None:
    desk.settings.put("national_tables", "tr")
    desk.settings.put("opt_out_confirmation", NEWS)
    desk.conversations.reply(ANN, NEWS)
    intake = Intake(desk.store, desk.settings, desk.opt_outs, desk.clock, desk.emit)
    intake.take([part("STOP", sender="+12025550123")])
    assert [(row.text, row.parts, row.shift) for row in rows(desk)] == [(NEWS, 1, TURKISH)] * 2


LETTERS = sorted(
    set().union(*LOCKING.values(), *(table.values() for table in SINGLE.values()))
    - {UNDEFINED, "\x1b"}
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.sampled_from(sorted(LANGUAGES)).flatmap(
        lambda code: st.tuples(
            st.sets(st.sampled_from(sorted(LANGUAGES))).map(lambda more: {code, *more}),
            st.text(
                st.sampled_from(sorted({*SINGLE[LANGUAGES[code]].values(), *"abc ĞşĀहक😀"})),
                min_size=1,
                max_size=300,
            ),
        )
    )
)
def test_whatever_is_set_the_parts_counted_are_the_parts_sent(
    desk: Desk, outbox: Outbox, modem: Modem, drawn: tuple[set[str], str]
) -> None:
    codes, text = drawn
    desk.settings.put("national_tables", ",".join(codes))
    modem.submits.clear()
    if not desk.compose.queue(text.strip() or "x", [Recipient(ANN)], merge=False).queued:
        return
    desk.settings.put("national_tables", "none")
    send_all(outbox, modem)
    row = rows(desk)[0]
    assert (row.status, row.parts) == (Status.SUCCESS, len(modem.submits))
    assert modem.text() == row.text
