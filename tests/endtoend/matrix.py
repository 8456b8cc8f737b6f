"""What becomes of three texts: every kind of modem under every fault, as a table.

Owns what is expected, which stands in `docs/modem-matrix.md` too; `test_matrix` plays it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from smsdesk.domain.reasons import Reason
from smsdesk.sim.profiles import PROFILES
from tests.support.pages import table

TEXTS = 3
PAUSE_AFTER = 3
"""Refusals in a row that look like barring or no credit, after which a lane pauses."""


class End(Enum):
    """What a text ends as, and whether the network has it. Its value is its sign in the grid."""

    SENT = "·"
    UNKNOWN_GONE = "?"  # the network has it, nobody heard so
    UNKNOWN_KEPT = "¿"  # the network does not have it, and nobody knows
    FAILED = "x"
    WAITING = "w"


SENT, GONE, KEPT = End.SENT, End.UNKNOWN_GONE, End.UNKNOWN_KEPT
FAILED, WAITING = End.FAILED, End.WAITING


@dataclass(frozen=True)
class Case:
    """A fault, and what it makes of the text that it strikes.

    `struck` says what that text ends as where no delivery report comes, `reported` where one
    does, `kept` where the modem keeps reports that come while nobody listens; `reason` is shown
    with it. `every` text is struck, or the second. `suspicious` refusals pause the lane after
    three. `seen` are the troubles that the lane shows on the way, `may` those that it may show as
    well. `late` results come after they were given up. With `person` the modem goes on only after
    somebody has pulled it out and put it back, which is clear after some seconds.
    """

    fault: str
    why: str
    struck: End = SENT
    reported: End | None = None
    kept: End | None = None
    reason: Reason | None = None
    every: bool = False
    late: bool = False
    suspicious: bool = False
    seen: frozenset[Reason] = frozenset()
    may: frozenset[Reason] = frozenset()
    person: bool = False
    clear_after: float = 200.0


def _seen(*reasons: Reason) -> frozenset[Reason]:
    return frozenset(reasons)


_R = Reason
_SILENT = _seen(_R.MODEM_SILENT)
_HANGS = _seen(_R.MODEM_SILENT, _R.MODEM_HANGS)
_VANISHED = _seen(_R.PORT_GONE, _R.PORT_MISSING)
_RESTARTED = _seen(_R.MODEM_RESTARTED)

CASES: tuple[Case, ...] = (
    Case("", "nothing goes wrong"),
    Case(
        "silence@2",
        "no answer for 150 seconds: unknown, until the delivery report tells",
        GONE,
        reported=SENT,
        reason=_R.NO_ANSWER,
    ),
    Case("silence@2:in=command", "no prompt: certainly not sent, so it is tried again"),
    Case("hang=100@2", "no prompt, and then nothing at all: the lane waits", seen=_SILENT),
    Case(
        "hang@2",
        "no prompt, and then nothing at all, until somebody restarts the modem",
        seen=_HANGS,
        person=True,
        clear_after=400.0,
    ),
    Case(
        "hang@2:in=prompt",
        "hangs with the prompt said: the text may have been heard, nobody can tell",
        KEPT,
        reason=_R.NO_ANSWER,
        seen=_HANGS,
        person=True,
        clear_after=400.0,
    ),
    Case(
        "hang@2:in=sent",
        "hangs with the text taken: unknown, for the report is lost too",
        GONE,
        kept=SENT,
        reason=_R.NO_ANSWER,
        seen=_HANGS,
        person=True,
        clear_after=400.0,
    ),
    Case("hang=100@2:in=after", "hangs between two texts: the lane waits", seen=_SILENT),
    Case("late=20@2", "the result comes within the time allowed"),
    Case(
        "late=155@2",
        "the result comes after it was given up: it is attached to its text",
        reason=_R.NO_ANSWER,
        late=True,
    ),
    Case(
        "late=400@2",
        "the result comes when the lane has long been lost",
        GONE,
        kept=SENT,
        reason=_R.NO_ANSWER,
        seen=_HANGS,
    ),
    Case("late=20@2:in=command", "the prompt comes late and is left: tried again", may=_SILENT),
    Case(
        "unplug=1@2:in=command",
        "the port vanishes before the prompt: not sent, tried again",
        seen=_VANISHED,
    ),
    Case(
        "unplug=1@2",
        "the port vanishes over the prompt: the text may have been heard",
        KEPT,
        reason=_R.PORT_GONE,
        seen=_VANISHED,
    ),
    Case(
        "unplug=1@2:in=body",
        "the port vanishes in the middle of the text",
        KEPT,
        reason=_R.PORT_GONE,
        seen=_VANISHED,
    ),
    Case(
        "unplug=1@2:in=sent",
        "the port vanishes after the text: unknown, until the delivery report tells",
        GONE,
        reported=SENT,
        reason=_R.PORT_GONE,
        seen=_VANISHED,
    ),
    Case(
        "unplug=60@2:in=sent",
        "the same for a minute: the report comes before anybody listens again",
        GONE,
        reason=_R.PORT_GONE,
        seen=_VANISHED,
    ),
    Case(
        "unplug=1@2:in=after",
        "the port vanishes between two texts",
        reason=_R.PORT_GONE,
        seen=_VANISHED,
    ),
    Case("reset@2", "starts anew in silence: it is set up again", may=_RESTARTED),
    Case("reset@2:in=command", "starts anew in place of the prompt: tried again", may=_RESTARTED),
    Case(
        "reset@2:in=prompt",
        "starts anew over the prompt: the text may have been heard",
        KEPT,
        reason=_R.NO_ANSWER,
        may=_RESTARTED,
    ),
    Case(
        "reset@2:in=sent",
        "starts anew with the text in its memory alone",
        KEPT,
        reason=_R.NO_ANSWER,
        may=_RESTARTED,
    ),
    Case(
        "dip@2",
        "its supply breaks down while it sends",
        KEPT,
        reason=_R.NO_ANSWER,
        may=_RESTARTED,
    ),
    Case("cms=1@2", "no such number: failed", FAILED, reason=_R.NUMBER_UNKNOWN_TO_NETWORK),
    Case("cms=21@2", "rejected for no clear reason: tried once more"),
    Case("cms=38@2", "network out of order: tried again"),
    Case(
        "cms=38",
        "the same every time: given up as suspicious, and the lane pauses",
        FAILED,
        reason=_R.NETWORK_TROUBLE,
        every=True,
        suspicious=True,
    ),
    Case("cms=42@2", "congestion: tried again"),
    Case(
        "cms=42",
        "the same every time: given up when the tries are used up",
        FAILED,
        reason=_R.RETRIES_USED,
        every=True,
    ),
    Case("cms=50@2", "not subscribed: failed", FAILED, reason=_R.SENDING_BARRED),
    Case(
        "cms=50",
        "the same every time: no credit or barred, and the lane pauses",
        FAILED,
        reason=_R.SENDING_BARRED,
        every=True,
        suspicious=True,
    ),
    Case("cms=304@2", "a bad PDU: failed", FAILED, reason=_R.MESSAGE_MALFORMED),
    Case("cms=310@2", "no SIM: the lane is set up again, then it goes", seen=_seen(_R.SIM_MISSING)),
    Case(
        "cms=310",
        "no SIM, again and again, though it was set up: the texts wait",
        seen=_seen(_R.SIM_MISSING),
        may=_VANISHED,
        every=True,
        person=True,
        clear_after=20.0,
    ),
    Case("cms=322@2", "memory full: room is made, then it goes"),
    Case("cms=331@2:in=command", "no network in place of the prompt: tried again"),
    Case("cms=500@2", "an unknown error: tried again"),
    Case("cme=14@2", "SIM busy: tried again"),
    Case("error@2", "a bare ERROR: tried once more"),
    Case(
        "error",
        "a bare ERROR every time: given up as suspicious, and the lane pauses",
        FAILED,
        reason=_R.MESSAGE_REFUSED,
        every=True,
        suspicious=True,
    ),
    Case("garbage", "line noise around every answer", every=True),
    Case(
        "garbled@2",
        "an answer that can't be read: unknown, until the delivery report tells",
        GONE,
        reported=SENT,
        reason=_R.NO_ANSWER,
    ),
    Case("echo", "the PDU is echoed", every=True),
    Case("full@2", "all memories are full: what is in them is taken over and deleted"),
    Case("no_network=10@2", "no network before the prompt: it is waited for"),
    Case("no_network=10@2:in=after", "no network between two texts: it is waited for"),
    Case("lost_report@2", "the delivery report stays away"),
    Case("early_report", "the delivery report comes ahead of the result", every=True),
    Case("double_report", "the delivery report comes twice", every=True),
    Case("late_report=60", "the delivery report comes a minute late", every=True),
    Case("lost_notice", "a text that comes in is not announced: the next sweep finds it"),
)


@dataclass(frozen=True)
class Modem:
    """What is expected of a profile.

    `blocked` is the trouble that keeps everything waiting, `held` one that only a text shows;
    `refusal` is the reason with which the network refuses whatever gets that far. `diagnosed` is
    what a diagnosis says. `but` holds faults that end another way, with the reason why. A modem
    with `own_faults` is only held to that nothing goes twice, is lost, or is untrue.
    """

    name: str
    what: str = ""
    blocked: Reason | None = None
    held: Reason | None = None
    refusal: Reason | None = None
    diagnosed: Reason | None = None
    reports: bool = True
    keeps_reports: bool = False
    receives: bool = True
    own_faults: bool = False
    but: Mapping[str, End] = field(default_factory=dict)
    unseen: Mapping[str, Reason] = field(default_factory=dict)


def _blocked(name: str, reason: Reason) -> Modem:
    return Modem(name, blocked=reason, diagnosed=reason, receives=False)


_HEARD_LATE = {
    "hang@2:in=prompt": SENT,
    "unplug=1@2": SENT,
    "unplug=1@2:in=after": GONE,
    "reset@2:in=prompt": SENT,
}
_TALKS = "is heard all the time, so that its port stays open until the late result comes"
_STORED = "keeps reports that come while nobody listens"

_SPECIAL = (
    _blocked("pin", _R.SIM_PIN),
    _blocked("puk", _R.SIM_PUK),
    _blocked("no_sim", _R.SIM_MISSING),
    _blocked("not_registered", _R.NOT_REGISTERED),
    _blocked("denied", _R.REGISTRATION_DENIED),
    _blocked("android", _R.MODEM_SILENT),
    # Some modems say wrongly that there is no service centre: it is tried all the same.
    Modem("no_smsc", held=_R.NO_SMSC, diagnosed=_R.NO_SMSC),
    Modem("full_sim", diagnosed=_R.SIM_FULL),
    Modem("full_store", diagnosed=_R.SIM_FULL),
    Modem("no_credit", refusal=_R.SENDING_BARRED),
    Modem("no_sms_service", refusal=_R.SENDING_BARRED),
    Modem("dying_in_prompt", "its own faults strike as well", own_faults=True),
    Modem("silent_after_send", "its own faults strike as well", own_faults=True),
    Modem(
        "no_network_then_back",
        "takes so long to register that a report finds somebody who listens",
        diagnosed=_R.NOT_REGISTERED,
        but={"unplug=60@2:in=sent": SENT},
    ),
    Modem(
        "slow",
        "its prompt and its answers come too late: certainly not heard, or not known",
        but=_HEARD_LATE,
        unseen={"hang=100@2:in=after": _R.MODEM_SILENT},
    ),
    Modem("urc_flood", _TALKS, but={"late=400@2": SENT}),
    Modem("ec25", _TALKS, but={"late=400@2": SENT}),
    Modem("zte_mf190", "gets no delivery reports", reports=False),
    Modem("a7670", "gets no delivery reports", reports=False),
    Modem("novatel", _STORED, keeps_reports=True),
    Modem("sierra", _STORED, keeps_reports=True),
    Modem("dlink_dwm156", _STORED, keeps_reports=True),
    Modem("huawei_e3531", _STORED, keeps_reports=True),
    Modem(
        "siemens_m20",
        "is typed to slowly: chance says how much of the text it has heard when it is struck",
        own_faults=True,
    ),
    Modem(
        "nokia_s60",
        "gets no delivery reports and receives nothing; as the M20",
        reports=False,
        receives=False,
        own_faults=True,
    ),
)
MODEMS = {name: Modem(name) for name in PROFILES} | {each.name: each for each in _SPECIAL}


@dataclass(frozen=True)
class Expected:
    """What three texts end as, in any order, and what the lane shows; no `state` is any."""

    ends: tuple[tuple[End, Reason | None], ...]
    seen: frozenset[Reason]
    may: frozenset[Reason]
    state: str | None
    trouble: Reason | None


Ending = tuple[End, Reason | None]


def expected(modem: Modem, case: Case) -> Expected:
    """Return what a fault makes of three texts through a modem."""
    if modem.blocked is not None:
        waiting = ((WAITING, None),) * TEXTS
        return Expected(waiting, _seen(modem.blocked), frozenset(), "down", modem.blocked)
    struck = struck_ends(modem, case)
    number = TEXTS if case.every else 1
    ends = (*[struck] * number, *[_usual_end(modem)] * (TEXTS - number))
    return Expected(in_order(ends), *_shown(modem, case, ends))


def in_order(ends: Iterable[Ending]) -> tuple[Ending, ...]:
    """Sort endings: which text was struck is of no interest."""
    return tuple(sorted(ends, key=str))


def _usual_end(modem: Modem) -> Ending:
    """Return what becomes of a text that no fault strikes."""
    if modem.held:
        return WAITING, None
    return (FAILED, modem.refusal) if modem.refusal else (SENT, None)


def struck_ends(modem: Modem, case: Case) -> Ending:
    """Return what becomes of the text that is struck, and the reason that is shown."""
    end = modem.but.get(case.fault, case.struck)
    no_network = modem.refusal or modem.held
    if no_network:
        end = KEPT if end is GONE or case.late else end
    elif modem.reports and case.reported is not None:
        end = case.reported
    elif modem.reports and modem.keeps_reports and case.kept is not None:
        end = case.kept
    return _usual_end(modem) if end is SENT else (end, case.reason)


def _shown(
    modem: Modem, case: Case, ends: Iterable[Ending]
) -> tuple[frozenset[Reason], frozenset[Reason], str, Reason | None]:
    """Return what the lane shows on the way, what it may show, and where it stands at the end."""
    ends = tuple(ends)
    seen = case.seen - {modem.unseen.get(case.fault)}
    if (WAITING, None) in ends and modem.held:
        # The lane tries again and again, and between two tries it is ready.
        return _seen(modem.held), case.may | case.seen, None, None
    if _suspicions(modem, case, ends) >= PAUSE_AFTER:
        return seen | {_R.MANY_REFUSED}, case.may, "paused", _R.MANY_REFUSED
    return seen, case.may, "ready", None


def _suspicions(modem: Modem, case: Case, ends: Iterable[Ending]) -> int:
    """Count the refusals that look like barring."""
    barred = {modem.refusal} | ({case.reason} if case.suspicious else set())
    return sum(end is FAILED and reason in barred for end, reason in ends)


# The same as a page.

_SAID = {
    SENT: "sent",
    GONE: "unknown (the network has it)",
    KEPT: "unknown (the network does not have it)",
    FAILED: "failed",
    WAITING: "waiting",
}


def _said(case: Case) -> str:
    said = _SAID[case.struck]
    reason = f" `{case.reason}`" if case.reason and case.struck is not SENT else ""
    later = "; sent, once it is reported" if case.reported else ""
    return f"{said}{reason}{later}"


def _lane(case: Case) -> str:
    shown = sorted(case.seen) + (["many_refused"] if case.suspicious else [])
    person = "; pull the modem out and put it back" if case.person else ""
    return ", ".join(f"`{reason}`" for reason in shown) + person


def faults_table() -> str:
    """Write each fault with what becomes of the text that it strikes."""
    return table(
        ("", "fault", "what happens", "the text it strikes", "what the lane shows"),
        (
            (
                str(number),
                f"`{case.fault}`" if case.fault else "none",
                case.why,
                _said(case),
                _lane(case),
            )
            for number, case in enumerate(CASES)
        ),
    )


def modems_table() -> str:
    """Write the modems of which something else than sending is expected."""
    return table(
        ("modem", "what is expected", "what a diagnosis says"),
        (
            (f"`{modem.name}`", _doing(modem), f"`{modem.diagnosed}`" if modem.diagnosed else "")
            for modem in _SPECIAL
        ),
    )


def _doing(modem: Modem) -> str:
    finding = modem.blocked or modem.held
    if finding:
        return f"every text waits; the lane shows `{finding}`"
    if modem.refusal:
        return f"every text fails, `{modem.refusal}`; after three the lane pauses, `many_refused`"
    return modem.what


def grid() -> str:
    """Write every modem under every fault, a sign for the text that is struck."""
    numbers = [f"{number:02d}" for number in range(len(CASES))]
    width = max(map(len, MODEMS))
    lines = ["".join(digit) for digit in zip(*numbers, strict=True)]
    heads = [f"{'':{width}} {line}" for line in lines]
    rows = [
        f"{name:{width}} {''.join(_sign(modem, case) for case in CASES)}"
        for name, modem in MODEMS.items()
    ]
    return "```\n" + "\n".join([*heads, *rows]) + "\n```\n"


def _sign(modem: Modem, case: Case) -> str:
    if modem.own_faults:
        return "*"
    return WAITING.value if modem.blocked else struck_ends(modem, case)[0].value
