"""Getting a modem ready: the order of commands in MODEMS.md section 2, with its fallbacks.

Owns the sequence and what is learnt on the way. One command per line; whatever a modem refuses
has a fallback or is lived without, and only what makes texting impossible is a refusal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from smsdesk.at import responses
from smsdesk.at.command import Command
from smsdesk.at.events import Answer, CmeError, CmsError, Error
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.modem import commands, outcomes, textcoding, timeouts
from smsdesk.modem.dialect import Dialect, PduDialect
from smsdesk.modem.driver import Driver, NoAnswerError
from smsdesk.modem.families import Family, family_of
from smsdesk.modem.mailbox import REPORTS, Mailbox, ask_when_ready
from smsdesk.modem.pin import PinGate, PinMemory, PinSafe
from smsdesk.modem.textdialect import TextDialect

_NOT_SUPPORTED_CME = (3, 4)
_NOT_SUPPORTED_CMS = 303
_RADIO_OFF = (0, 4)


@dataclass(frozen=True, slots=True)
class Identity:
    """Which device it is."""

    manufacturer: str
    model: str
    revision: str
    imei: str
    family: Family


@dataclass(frozen=True, slots=True)
class SimIdentity:
    """Which SIM it is: its IMSI, and its ICCID if it was locked; "" for what is not told."""

    imsi: str
    iccid: str


@dataclass(frozen=True, slots=True)
class Service:
    """How messages go in and out: the centre, where they are announced, what wants an answer.

    `notices` is the `AT+CNMI` in force, () where none could be set; `acknowledges` says that
    directly shown messages want an acknowledgement. `unattended` is the `AT+CNMI` for the time
    after the port was closed, by which reports are kept instead of shown to nobody; () where
    that makes no difference. `centre` is None where the modem does not tell, "" where the SIM has
    none.
    """

    centre: str | None
    notices: tuple[int, ...]
    acknowledges: bool
    unattended: tuple[int, ...] = ()

    @property
    def announced(self) -> bool:
        """Tell whether new messages are announced at all."""
        return len(self.notices) > 1 and self.notices[1] > 0

    @property
    def reports_stored(self) -> bool:
        """Tell whether delivery reports are stored, rather than shown."""
        return len(self.notices) > 3 and self.notices[3] == 2


class BringUp:
    """The steps for one modem, in order."""

    def __init__(self, driver: Driver) -> None:
        """Take the driver of a port just opened."""
        self._driver = driver

    # The talk.

    def synchronise(self) -> None:
        """Get the first OK out of it; a prompt left open is left by ESC, never by Ctrl-Z.

        Raises `Refusal(MODEM_SILENT)` or NOT_A_MODEM.
        """
        driver = self._driver
        if driver.probe(timeouts.FIRST_AT):
            return
        driver.leave_prompt()
        driver.drain(timeouts.RESYNC_QUIET)
        for speed in (None, *driver.port.speeds):
            if speed is not None:
                driver.port.set_speed(speed)
            if self._answers(1 if speed else timeouts.AT_TRIES):
                return
        raise driver.lost()

    def _answers(self, tries: int) -> bool:
        for attempt in range(tries):
            if self._driver.probe(timeouts.AT_TRY):
                return True
            if attempt == tries // 2:
                # It may be alive and told to say nothing (ATQ1).
                self._driver.tell(commands.RESULTS_ON)
        return False

    def talk_plainly(self) -> None:
        """No echo, results in words, errors in numbers; each may be refused."""
        self._try(commands.ECHO_OFF)
        self._try(commands.WORDS_ON)
        self._try(commands.RESULTS_ON)
        if not self._try(commands.ERROR_NUMBERS).ok:
            self._try(commands.ERROR_WORDS)

    # Who it is.

    def identify(self) -> Identity:
        """Ask for the names and the IMEI, and find the family."""
        manufacturer = self._name(commands.MANUFACTURER, "+CGMI")
        model = self._name(commands.MODEL, "+CGMM")
        revision = self._name(commands.REVISION, "+CGMR")
        family = family_of(manufacturer, model)
        return Identity(manufacturer, model, revision, self.imei(), family)

    def imei(self) -> str:
        """Ask for the IMEI alone; "" where the modem does not tell."""
        return self._first(responses.imei, commands.IMEI)

    def _name(self, asked: Iterable[Command], prefix: str) -> str:
        return self._first(lambda lines: responses.identity(lines, prefix), asked)

    def _first(self, read: Callable[[tuple[str, ...]], str], asked: Iterable[Command]) -> str:
        for command in asked:
            answer = self._try(command)
            found = read(answer.lines) if answer.ok else ""
            if found:
                return found
        return ""

    # SIM and radio.

    def switch_on(self, family: Family) -> None:
        """Switch the radio on where it is off."""
        level = responses.function_level(self._try(commands.FUNCTION).lines)
        if level not in _RADIO_OFF and not (family.full_function_first and level != 1):
            return
        on = self._driver.ask(commands.FUNCTION_FULL, timeouts.FUNCTION).ok
        if not on and family.may_restart:
            # A GC79 switches its radio on by a restart alone. The port may vanish over it.
            self._driver.tell(commands.RESTART)
            self.synchronise()
            self.talk_plainly()

    def open_sim(
        self, identity: Identity, entered: str, memory: PinMemory, safe: PinSafe
    ) -> SimIdentity:
        """Get past the PIN and return which SIM it is."""
        modem = identity.imei or self._driver.port.url
        gate = PinGate(self._driver, identity.family, memory, safe, modem)
        gate.open(entered)
        answer = self._driver.ask(commands.IMSI, timeouts.SIM_COMMAND)
        imsi = responses.imsi(answer.lines) if answer.ok else ""
        return SimIdentity(imsi, gate.iccid)

    def quiet(self, family: Family) -> None:
        """Stop the floods that the family is known for."""
        for text in family.quieting:
            self._try(Command(text))

    def show_callers(self) -> None:
        """Have the numbers of callers shown."""
        self._try(commands.CALLER_IDS)

    # Messages.

    def choose_dialect(self) -> Dialect:
        """Switch to PDU mode, which a modem still starting refuses for a while; else to text mode.

        Raises `Refusal(SMS_NOT_SUPPORTED)` where both stay refused.
        """
        for attempt in range(timeouts.PDU_MODE_TRIES):
            answer = self._driver.ask(commands.PDU_MODE)
            if answer.ok:
                return PduDialect()
            if _never(answer) or (attempt == 0 and self._knows_texts_alone()):
                break
            self._driver.pause(timeouts.RETRY)
        if not self._try(commands.TEXT_MODE).ok:
            raise Refusal(Reason.SMS_NOT_SUPPORTED, outcomes.words(answer.final))
        self._try(commands.TEXT_DETAILS)
        return TextDialect(self._driver, textcoding.choose(self._driver))

    def _knows_texts_alone(self) -> bool:
        modes = responses.message_modes(self._try(commands.MODES).lines)
        return bool(modes) and 0 not in modes

    def set_up_messages(self, family: Family, mailbox: Mailbox, centre: str) -> Service:
        """Choose memories, service, centre and notices."""
        mailbox.choose()
        acknowledges = self._choose_service()
        found = self._choose_centre(centre)
        choices = responses.notification_choices(self._try(commands.NOTICE_CHOICES).lines)
        notices = self._choose_notices(family, choices, shown=mailbox.holds_nothing)
        keeps = family.keeps_reports and mailbox.reads(REPORTS)
        unattended = _unattended(notices, choices) if keeps else ()
        service = Service(found, notices, acknowledges, unattended)
        mailbox.reports_stored = service.reports_stored
        return service

    def _choose_service(self) -> bool:
        """Ask for the service without acknowledgements; tell whether it wants them all the same."""
        if self._try(commands.SERVICE_PLAIN).ok:
            return False
        return responses.service(self._try(commands.SERVICE).lines) in (1, 128)

    def _choose_centre(self, wanted: str) -> str | None:
        """Read the service centre; write it only where a person has set one."""
        centre = self._centre()
        if wanted and wanted != centre:
            self._driver.ask(commands.set_centre(wanted), timeouts.SIM_COMMAND)
            centre = self._centre()
        return centre

    def _centre(self) -> str | None:
        answer = ask_when_ready(self._driver, commands.CENTRE, timeouts.SIM_COMMAND)
        told = answer.ok and any("+CSCA" in line for line in answer.lines)
        return responses.service_centre(answer.lines) if told else None

    def _choose_notices(
        self, family: Family, choices: tuple[frozenset[int], ...], *, shown: bool
    ) -> tuple[int, ...]:
        """Have messages announced (`shown`: directly), reports told, as the modem goes along."""
        texts = (2, 1, 0) if shown else (1, 2, 0)
        for values in _notices_to_try(family, choices, texts):
            if self._driver.ask(commands.set_notices(values), timeouts.SIM_COMMAND).ok:
                break
        return responses.notification(self._try(commands.NOTICES).lines)

    def _try(self, command: Command) -> Answer:
        """Ask what we can live without; silence counts as a refusal."""
        try:
            return self._driver.ask(command)
        except NoAnswerError:
            return Answer(command, (), Error("no answer"))


def _notices_to_try(
    family: Family, choices: tuple[frozenset[int], ...], texts: tuple[int, ...]
) -> Iterable[tuple[int, ...]]:
    """Yield `AT+CNMI` settings in order of preference, from what the modem lists."""
    if family.fixed_notices:
        yield family.fixed_notices
    modes = _listed(family.notice_modes, choices, 0)
    message = _listed(texts, choices, 1)[0]
    buffer = _listed((0, 1), choices, 4)[0]
    for report in _listed(family.report_modes, choices, 3):
        for mode in modes:
            yield (mode, message, 0, report, buffer)
    yield (2, 1)
    yield (1, 1)


def _unattended(notices: tuple[int, ...], choices: tuple[frozenset[int], ...]) -> tuple[int, ...]:
    """Return the setting in force but with reports stored; () where it is not to be had."""
    if len(notices) < 5 or notices[3] != 1 or len(choices) < 4 or 2 not in choices[3]:
        return ()
    mode, message, broadcast, _, buffer = notices
    return (mode, message, broadcast, 2, buffer)


def _listed(
    wanted: tuple[int, ...], choices: tuple[frozenset[int], ...], place: int
) -> tuple[int, ...]:
    """Return the wanted values that are listed; all of them where the list says nothing."""
    listed = choices[place] if len(choices) > place else frozenset[int]()
    return tuple(value for value in wanted if value in listed) or wanted


def _never(answer: Answer) -> bool:
    """Tell whether a refusal says "not supported", rather than "not yet"."""
    match answer.final:
        case CmeError(code):
            return code in _NOT_SUPPORTED_CME
        case CmsError(code):
            return code == _NOT_SUPPORTED_CMS
    return False
