"""The virtual network: takes texts from modems, reports on them, answers, and delivers.

Owns what becomes of a text: the latency, the refusals, the loss, reports and replies. Has no
thread and no clock of its own: timers are handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from smsdesk.codec import pdu as codec
from smsdesk.codec import segment
from smsdesk.codec.errors import CodecError
from smsdesk.codec.problems import Problem
from smsdesk.codec.segment import Alphabet
from smsdesk.domain.message import Concat
from smsdesk.sim.card import Card
from smsdesk.sim.errors import CmsError
from smsdesk.sim.faults import Kind
from smsdesk.sim.journal import Diary, Happening, Journal, Record
from smsdesk.sim.line import Incoming, Line
from smsdesk.sim.mischief import Strikes, Struck
from smsdesk.sim.people import DELIVERED, STILL_TRYING, VALIDITY_EXPIRED, People, Persona
from smsdesk.sim.timers import Timers

_COUNTRY = "1"
_SHORT_CODE_DIGITS = 6
_NATIONAL_DIGITS = 10
_NO_CREDIT, _CONGESTION, _MALFORMED, _NO_CENTRE, _FACILITY_REJECTED = 50, 42, 96, 330, 29
_DUPLICATE = 197
_FATAL = frozenset(
    {
        Problem.EMPTY,
        Problem.NO_SMSC,
        Problem.RESERVED_TYPE,
        Problem.TRUNCATED,
        Problem.TRAILING_OCTETS,
        Problem.BAD_LENGTH,
        Problem.BAD_HEADER,
    }
)


@dataclass(frozen=True, slots=True)
class Ways:
    """The network's habits; delays are seconds, `loss` and `trouble` shares from 0 to 1.

    `loss` is the share of accepted texts that never arrive, `trouble` that of texts refused for
    the moment (CMS 42). `spread` varies the two delays by up to that share. A network that
    `knows_duplicates` rejects a text that it has when it is asked to (TP-RD, CMS 197); most
    don't find it, since the modem has given it another reference.
    """

    report_delay: float = 0.5
    reply_delay: float = 1.5
    spread: float = 0.2
    loss: float = 0.0
    trouble: float = 0.0
    knows_duplicates: bool = False


Accepted = int
Finish = Callable[[Accepted | CmsError], None]


class Network:
    """One virtual network with its subscribers and people."""

    def __init__(
        self,
        timers: Timers,
        *,
        seed: int = 1,
        latency: float = 0.0,
        people: People | None = None,
        journal: Journal | None = None,
        ways: Ways | None = None,
    ) -> None:
        """Start a network; `latency` is the seconds between ctrl-Z and the result."""
        self.timers = timers
        self.latency = latency
        self.people = people or People()
        self.journal = journal
        self.diary: Diary | None = None
        self.ways = ways or Ways()
        self.seed = seed
        self._streams: dict[str, Random] = {}
        self._lines: dict[str, Line] = {}
        self._refused: dict[str, int] = {}
        self._answered: dict[str, int] = {}
        self._taken: set[tuple[str, str, str | None]] = set()
        self._halves: dict[tuple[str, str, Concat], set[int]] = {}

    def advance(self, now: float) -> None:
        """Do everything that is due at the monotonic second `now`."""
        self.timers.advance(now)

    def next_at(self) -> float | None:
        """Return when something is due next, None when nothing is."""
        return self.timers.next_at()

    def stream(self, name: str) -> Random:
        """Return the randomness of one thing, which nothing else draws from.

        What happens at one modem is then the same in each run, whatever happens at the others.
        """
        if name not in self._streams:
            seeded = Random(f"{self.seed}/{name}")  # noqa: S311 - it has to be repeatable
            self._streams[name] = seeded
        return self._streams[name]

    def note(self, modem: str, what: str, **details: object) -> None:
        """Write down what happened."""
        if self.diary is not None:
            self.diary(Happening(self.timers.clock.now(), modem, what, details))

    def struck(self, modem: str) -> Struck:
        """Return what writes down the faults of a modem."""
        return lambda fault, number: self.note(modem, "fault", fault=str(fault), number=number)

    def line(self, card: Card, name: str) -> Line:
        """Return the line of a SIM, opened at the first call."""
        return self._lines.setdefault(card.number, Line(card, name))

    def subscribers(self) -> int:
        """Return how many lines there are."""
        return len(self._lines)

    def submit(self, line: Line, pdu: str, finish: Finish) -> None:
        """Take an SMS-SUBMIT; `finish` gets its reference or the refusal after the latency.

        What is accepted is accepted at once: a modem that dies during the latency has sent it.
        """
        result = self._judge(line, pdu)
        if self.latency > 0:
            self.timers.call_later(self.latency, lambda: finish(result))
        else:
            finish(result)

    def _judge(self, line: Line, pdu: str) -> Accepted | CmsError:
        reference = line.next_reference()
        submit = _read(pdu)
        if submit is None:
            return CmsError(_MALFORMED)
        number = international(submit.recipient)
        persona = SUBSCRIBER if number in self._lines else self.people.persona(number)
        refusal = self._refusal(line, submit, number, persona)
        if refusal is not None:
            self.note(line.name, "refused", number=number, code=refusal)
            return CmsError(refusal)
        self._accept(line, number, submit, pdu, reference)
        self._carry(line, number, submit, persona, reference)
        return reference

    def _refusal(
        self, line: Line, submit: codec.Submit, number: str, persona: Persona
    ) -> int | None:
        card = line.card
        if not (card.smsc or submit.smsc):
            return _NO_CENTRE
        known = self.ways.knows_duplicates and submit.reject_duplicates
        if known and (line.name, number, submit.text) in self._taken:
            return _DUPLICATE
        if not card.has_messages:
            return _FACILITY_REJECTED
        if not card.has_credit:
            return _NO_CREDIT
        if self.ways.trouble and self._chance(line) < self.ways.trouble:
            return _CONGESTION
        before = self._refused.get(number, 0)
        if not persona.refuses(before):
            return None
        self._refused[number] = before + 1
        return persona.refusal

    def _accept(
        self, line: Line, number: str, submit: codec.Submit, pdu: str, reference: int
    ) -> None:
        line.card.sent += 1
        if self.ways.knows_duplicates:
            self._taken.add((line.name, number, submit.text))
        if self.journal is not None:
            now = self.timers.clock.now()
            self.journal(Record(now, line.name, number, submit.text, reference, submit.concat, pdu))

    def _carry(
        self, line: Line, number: str, submit: codec.Submit, persona: Persona, reference: int
    ) -> None:
        if self.ways.loss and self._chance(line) < self.ways.loss:
            return
        strikes = line.strikes() if submit.report else Strikes()
        now = self.timers.clock.now()
        trace = _Trace(line, number, reference, now, submit.report, strikes)
        recipient = self._lines.get(number)
        if recipient is not None:
            self._forward(trace, submit, recipient)
            return
        if persona.report is not None:
            self._report_later(trace, persona.report, submit.validity)
        self._reply_later(line, number, submit, persona)

    def _chance(self, line: Line) -> float:
        return self.stream(f"chance/{line.name}").random()

    def _forward(self, trace: _Trace, submit: codec.Submit, recipient: Line) -> None:
        forwarded = codec.encode_deliver(
            trace.line.card.number,
            submit.text if submit.text is not None else submit.data or b"",
            submit.alphabet,
            concat=submit.concat,
            message_class=submit.message_class,
            sent_at=trace.sent_at,
            smsc=recipient.card.smsc,
            shift=submit.shift,
            ports=submit.ports,
        )
        incoming = Incoming(
            forwarded.pdu,
            forwarded.tpdu_length,
            arrived=lambda: self._report(trace, DELIVERED),
        )
        self._later(trace.line, self.ways.report_delay, lambda: recipient.bring(incoming))

    def _report_later(
        self, trace: _Trace, status: int, validity: timedelta | datetime | None
    ) -> None:
        if not trace.wanted:
            return
        if trace.strikes.of(Kind.EARLY_REPORT):
            self._bring_early(trace, status)
        else:
            self._later(trace.line, self.ways.report_delay, lambda: self._report(trace, status))
        if status == STILL_TRYING and isinstance(validity, timedelta):
            self.timers.call_later(
                self.latency + validity.total_seconds(),
                lambda: self._report(trace, VALIDITY_EXPIRED),
            )

    def _bring_early(self, trace: _Trace, status: int) -> None:
        """Bring a report while the modem still waits for the result of the text it is about."""
        if self.latency > 0:
            self.timers.call_later(
                self.latency / 2, lambda: self._bring_report(trace, status, urgent=True)
            )
        else:
            self._bring_report(trace, status, urgent=True)

    def _report(self, trace: _Trace, status: int) -> None:
        strikes = trace.strikes
        if not trace.wanted or strikes.of(Kind.LOST_REPORT):
            return
        late = strikes.of(Kind.LATE_REPORT)
        if late is None:
            self._bring_report(trace, status)
        else:
            self.timers.call_later(late.value, lambda: self._bring_report(trace, status))
        if strikes.of(Kind.DOUBLE_REPORT):
            self._bring_report(trace, status)

    def _bring_report(self, trace: _Trace, status: int, *, urgent: bool = False) -> None:
        report = codec.encode_status_report(
            trace.reference,
            trace.number,
            sent_at=trace.sent_at,
            discharged_at=self.timers.clock.now(),
            status_code=status,
            smsc=trace.line.card.smsc,
        )
        self.note(trace.line.name, "report", number=trace.number, reference=trace.reference)
        trace.line.bring(Incoming(report.pdu, report.tpdu_length, report=True, urgent=urgent))

    def _reply_later(self, line: Line, number: str, submit: codec.Submit, persona: Persona) -> None:
        if not persona.replies or not self._whole(line, number, submit.concat):
            return
        answered = self._answered.get(number, 0)
        reply = persona.reply(answered)
        self._answered[number] = answered + 1
        if reply is not None:
            self._later(line, self.ways.reply_delay, lambda: self.text(line, number, reply))

    def _whole(self, line: Line, number: str, concat: Concat | None) -> bool:
        """Tell whether this part completes its text; a phone answers no half of one."""
        if concat is None:
            return True
        key = (line.card.number, number, Concat(concat.reference, concat.total, 0, concat.bits))
        parts = self._halves.setdefault(key, set())
        parts.add(concat.sequence)
        if len(parts) < concat.total:
            return False
        del self._halves[key]
        return True

    def _later(self, line: Line, delay: float, action: Callable[[], None]) -> None:
        spread = self.stream(f"delay/{line.name}").uniform(-self.ways.spread, self.ways.spread)
        varied = delay * (1 + spread)
        self.timers.call_later(self.latency + varied, action)

    def text(self, line: Line, sender: str, text: str) -> None:
        """Bring a text from `sender` (E.164, short code or name) to a SIM, in parts if long."""
        self.note(line.name, "text", sender=sender, text=text)
        for incoming in self.as_incoming(line.card, sender, text):
            line.bring(incoming)

    def as_incoming(self, card: Card, sender: str, text: str) -> Iterable[Incoming]:
        """Encode a text to a SIM as one or more SMS-DELIVER."""
        alphabet, parts = segment.split(text)
        reference = self.stream(f"reference/{card.number}").randrange(256)
        for sequence, part in enumerate(parts, start=1):
            concat = Concat(reference, len(parts), sequence) if len(parts) > 1 else None
            yield self._deliver(card, sender, part, alphabet, concat)

    def _deliver(
        self, card: Card, sender: str, part: str, alphabet: Alphabet, concat: Concat | None
    ) -> Incoming:
        encoded = codec.encode_deliver(
            sender,
            part,
            alphabet,
            concat=concat,
            sent_at=self.timers.clock.now(),
            smsc=card.smsc,
        )
        return Incoming(encoded.pdu, encoded.tpdu_length)

    def call(self, line: Line, caller: str) -> None:
        """Ring a SIM; nobody is told when it is out of reach."""
        self.note(line.name, "call", caller=caller)
        if line.phone is not None:
            line.phone.ring(caller)


SUBSCRIBER = Persona("is a virtual modem of the same network")


@dataclass(frozen=True, slots=True)
class _Trace:
    """What a report about an accepted text has to say."""

    line: Line
    number: str
    reference: int
    sent_at: datetime
    wanted: bool
    strikes: Strikes


def _read(pdu: str) -> codec.Submit | None:
    """Decode a text; None for what a service centre would throw back."""
    try:
        submit = codec.decode(pdu, "out")
    except CodecError:
        return None
    if not isinstance(submit, codec.Submit) or not submit.recipient:
        return None
    return None if _FATAL.intersection(submit.problems) else submit


def international(number: str, country: str = _COUNTRY) -> str:
    """Return a dialled number as the network writes it: "+" and country code; services stay."""
    if number.startswith("+") or not number.isdigit() or len(number) <= _SHORT_CODE_DIGITS:
        return number
    if number.startswith("00"):
        return "+" + number[2:]
    if number.startswith("0"):
        return f"+{country}{number[1:]}"
    return "+" + number if len(number) > _NATIONAL_DIGITS else f"+{country}{number}"
