"""What `smsdesk run` says it has done."""

from __future__ import annotations

from smsdesk.domain.message import LateAcceptance, PartKey, Recipient
from smsdesk.domain.outcome import Unknown
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.services.desk import Desk
from smsdesk.services.foreground import Foreground
from tests.services.test_compose import rows
from tests.support.route import ScriptedRoute, after_hand_over


def test_what_was_unknown_at_first_counts_as_sent_once_that_is_proved(
    desk: Desk, route: ScriptedRoute
) -> None:
    loop = desk.lane("lane", route)
    foreground = Foreground(
        desk.store, [loop], desk.schedule, desk.routing, desk.presence, desk.clock
    )
    desk.compose.queue("Hello", [Recipient(f"+1202555010{n}") for n in range(3)])
    silence = after_hand_over(Unknown(Trouble(Reason.NO_ANSWER)))
    route.script.extend([silence, silence])
    for _ in range(3):
        loop.turn()
    loop.outbox.flush()
    totals = foreground.totals()
    assert (totals.sent, totals.unknown) == (1, 2)

    in_doubt = sorted(loop.outbox.totals.unknown)
    late = LateAcceptance(PartKey(in_doubt[0], 0), 77, "lane")
    assert desk.store.queue.accept_late(late, desk.clock.now())
    totals = foreground.totals()
    assert (totals.sent, totals.unknown) == (2, 1)

    desk.steering.send_again([in_doubt[1]])
    assert (foreground.totals().unknown, foreground.totals().waiting) == (0, 1)
    loop.turn()
    loop.outbox.flush()
    totals = foreground.totals()
    assert (totals.sent, totals.unknown) == (3, 0)
    assert {row.status for row in rows(desk)} == {"SUCCESS"}
