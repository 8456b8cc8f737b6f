"""The AT engine without I/O: bytes in, events out, and what is to be written.

Owns the state of one conversation: which command is pending, whether a body is asked for, which
header waits for its PDU. Bytes stay bytes until a line is whole and become latin-1 then; any
chunking of the same bytes gives the same events. Knows no port, no thread and no clock: what
depends on silence is decided by whoever holds the engine, and said with `Quiet` or `GiveUp`.
"""

from __future__ import annotations

import re
from collections import deque

from smsdesk.at import tables
from smsdesk.at.command import Body, Command, Escape, GiveUp, Quiet, Saying
from smsdesk.at.events import (
    Answer,
    Assumed,
    Event,
    Final,
    Garbage,
    LateReference,
    Ok,
    Prompt,
    Stray,
    Urc,
)
from smsdesk.at.lines import KEPT_OF_ENDLESS, Line, LineCutter

ESC = b"\x1b"
CTRL_Z = b"\x1a"

# A full SIM lists 255 messages in 510 lines; a phone's memory some thousands.
MAX_ANSWER_LINES = 10_000
MAX_ANSWER_CHARS = 4_000_000
# A USSD text has at most 182 characters; what goes on longer has lost its closing quote.
MAX_MULTILINE = 1_000

_BLANK = b"\x00 \t\x1b\xff"
_NOISE_AHEAD = re.compile(rb"^[^\x21-\x7e]+")
_NOISE = re.compile(r"[^\x20-\x7e\t]")
_HEX = re.compile(r"[0-9A-Fa-f]{2,}\Z")
_FIRST_NUMBER = re.compile(r'\s*"?(\d{1,3})\b')
_USSD_CLOSED = re.compile(r'"\s*,\s*\d+\s*\Z')


class OutOfTurnError(RuntimeError):
    """Something was said out of turn: an error of the caller, not of the modem."""


class Engine:
    """One end of a conversation with a modem: `receive_data`, `next_event`, `send`."""

    def __init__(self) -> None:
        """Start idle, with nothing pending."""
        self._cutter = LineCutter()
        self._events: deque[Event] = deque()
        self._pending: Command | None = None
        self.echoes = 0
        """Commands that came back as an echo; more than before mean that the echo is on again."""
        self._lines: list[str] = []
        self._kept = 0
        self._echo = ""
        self._body = ""
        self._wants_prompt = False
        self._blank_seen = False
        self._header: Urc | None = None
        self._multiline: list[str] = []
        self._late_final = False
        self._in_texts = False
        self._text_due = False
        self._text_delayed = False

    @property
    def pending(self) -> Command | None:
        """Return the command whose answer is not complete."""
        return self._pending

    @property
    def unfinished(self) -> bool:
        """Tell whether something waits that `Quiet` would end or more bytes would complete."""
        return self._header is not None or bool(self._multiline) or self._may_assume

    @property
    def _may_assume(self) -> bool:
        pending = self._pending
        if pending is None:
            return False
        if self._wants_prompt:
            return pending.short_prompt and self._blank_seen
        return pending.quiet_final and any(_prefix(x) in pending.prefixes for x in self._lines)

    # The three verbs.

    def receive_data(self, data: bytes) -> None:
        """Take bytes from the modem, in any chunks."""
        self._cutter.append(data)
        while True:
            if self._wants_prompt and self._cutter.take_prompt():
                self._prompted()
                continue
            line = self._cutter.next_line()
            if line is None:
                return
            self._take(line)

    def next_event(self) -> Event | None:
        """Return the next event, or None when more bytes are needed."""
        return self._events.popleft() if self._events else None

    def send(self, saying: Saying) -> bytes:
        """Return the bytes that say `saying`; raise `OutOfTurnError` when it is not its turn."""
        match saying:
            case Command():
                return self._send_command(saying)
            case Body():
                return self._send_body(saying)
            case Escape():
                self._wants_prompt = False
                return ESC
            case Quiet():
                self._end_by_silence()
            case GiveUp():
                self._give_up()
        return b""

    # What we say.

    def _send_command(self, command: Command) -> bytes:
        if self._pending is not None:
            raise OutOfTurnError(f"{command.text!r} while {self._pending.text!r} is pending")
        while self._cutter.take_prompt():
            self._events.append(Stray(">"))  # an earlier command's, come too late
        self._begin(command)
        return command.text.encode("ascii") + b"\r"

    def _send_body(self, body: Body) -> bytes:
        if self._pending is None or not self._pending.prompt:
            raise OutOfTurnError("a body without a command that asks for one")
        self._wants_prompt = False
        self._body = body.content
        return body.content.encode("latin-1") + CTRL_Z

    def _begin(self, command: Command | None) -> None:
        self._pending = command
        self._lines = []
        self._kept = 0
        self._body = ""
        self._wants_prompt = command is not None and command.prompt
        self._blank_seen = False
        self._in_texts = self._text_due = False
        if command is not None:
            self._echo = command.text

    def _give_up(self) -> None:
        self._wants_prompt = False
        self._end_by_silence()
        self._begin(None)
        self._late_final = False

    def _end_by_silence(self) -> None:
        self._close_header()
        self._close_multiline()
        pending = self._pending
        if pending is None or not self._may_assume:
            return
        if self._wants_prompt:
            self._prompted()
        else:
            self._finish(Assumed())

    # What the modem says.

    def _prompted(self) -> None:
        if self._pending is None:
            raise OutOfTurnError("a prompt without a command")
        self._wants_prompt = False
        self._events.append(Prompt(self._pending))

    def _take(self, line: Line) -> None:
        if line.endless:
            self._events.append(Garbage(line.data))
            return
        if self._text_due and self._take_text(line.data):
            return
        text = _readable(line.data)
        if self._body:
            text = text.lstrip("> ")  # a prompt that was repeated while the body was on its way
        if self._multiline and self._continue_multiline(text, line.data):
            return
        if self._header is not None and self._take_body(self._header, text, line.data):
            return
        if not text:
            self._take_blank(line.data)
        elif not self._is_echo(text):
            self._classify(text, line.data)

    def _take_blank(self, data: bytes) -> None:
        if data.strip(_BLANK):
            self._events.append(Garbage(data[:KEPT_OF_ENDLESS]))
        self._blank_seen = True

    def _take_text(self, data: bytes) -> bool:
        """Take the line under a message's header; False where the message is empty.

        A blank line in between belongs to the device, unless no text follows it.
        """
        if not data.strip():
            self._text_delayed = True
            return True
        self._text_due = False
        text = _readable(data)
        if self._text_delayed and (_is_result_code(text) or tables.TEXT_HEADER.match(text)):
            return False
        self._keep(data.decode("latin-1"))
        return True

    def _take_body(self, header: Urc, text: str, data: bytes) -> bool:
        """Take the line after a PDU header; False where it is something else.

        A result code that got between the two does not part them.
        """
        if not data.strip(_BLANK):
            return False
        known = _is_result_code(text)
        in_text_mode = _is_text_mode(header.line)
        if _HEX.match(text) or (in_text_mode and not known):
            self._header = None
            body = data.decode("latin-1") if in_text_mode else text
            self._events.append(Urc(header.prefix, header.line, body))
            return True
        if not known and text:
            self._close_header()
        return False

    def _is_echo(self, text: str) -> bool:
        if text == self._echo:
            self.echoes += 1
            return True
        if not self._body:
            return False
        # An echoed body may come in pieces; a result code is none, though a text may hold it.
        echoed = text in self._body or text.upper() in self._body
        return len(text) > 1 and echoed and not _is_result_code(text)

    def _classify(self, text: str, data: bytes) -> None:
        prefix = _prefix(text)
        pending = self._pending
        if pending is not None and self._is_answer(pending, prefix, text):
            self._close_header()
            self._keep(text)
            self._expect_text(pending, text)
        elif text in tables.BARE_URCS or prefix in tables.URC_PREFIXES:
            self._unsolicited(prefix, text)
        elif prefix in tables.REFERENCES:
            self._late_reference(text)
        elif (final := self._final(text)) is not None:
            self._finish_or_stray(final, text)
        elif pending is not None and pending.free_text:
            self._keep(text)
        elif prefix:
            self._unsolicited(prefix, text)
        elif self._in_texts:
            self._keep(data.decode("latin-1"))  # the text above it goes on
        elif _NOISE.search(text):
            self._events.append(Garbage(text.encode("latin-1")[:KEPT_OF_ENDLESS]))
        elif pending is not None:
            self._keep(text)
        else:
            self._events.append(Stray(text))

    def _expect_text(self, pending: Command, header: str) -> None:
        if pending.texts and tables.TEXT_HEADER.match(header):
            self._in_texts = self._text_due = True
            self._text_delayed = False

    def _is_answer(self, pending: Command, prefix: str, text: str) -> bool:
        """Tell whether the line carries the command's own prefix in the form of an answer."""
        if prefix not in pending.prefixes:
            return False
        if prefix in tables.REFERENCES and not self._body:
            return False  # nothing of this message was sent yet: it is an earlier one's
        form = tables.SOLICITED.get(prefix)
        return form is None or form.match(text, len(prefix) + 1) is not None

    def _final(self, text: str) -> Final | None:
        final = tables.read_final(text)
        pending = self._pending
        if final is not None or pending is None:
            return final
        if pending.numeric and text in tables.NUMERIC_FINALS:
            return tables.NUMERIC_FINALS[text]
        if any(text.startswith(end) for end in pending.extra_finals):
            self._keep(text)
            return Assumed()
        return None

    def _finish_or_stray(self, final: Final, text: str) -> None:
        late = self._late_final and isinstance(final, Ok)
        self._late_final = False
        if self._pending is None or late:
            self._events.append(Stray(text))
        else:
            self._finish(final)

    def _finish(self, final: Final) -> None:
        if self._pending is None:
            raise OutOfTurnError("an answer without a command")
        self._events.append(Answer(self._pending, tuple(self._lines), final))
        self._begin(None)

    def _keep(self, text: str) -> None:
        self._kept += len(text)
        if len(self._lines) < MAX_ANSWER_LINES and self._kept <= MAX_ANSWER_CHARS:
            self._lines.append(text)
        else:
            self._events.append(Garbage(text.encode("latin-1")[:KEPT_OF_ENDLESS]))

    def _late_reference(self, text: str) -> None:
        """Report a reference nobody waits for; the final result after it is late as well."""
        found = _FIRST_NUMBER.match(text.partition(":")[2])
        self._events.append(LateReference(int(found.group(1)) if found else None, text))
        self._late_final = True

    def _unsolicited(self, prefix: str, text: str) -> None:
        whole = prefix in tables.ONE_LINE_IN_TEXT_MODE and _is_text_mode(text)
        if prefix in tables.PDU_HEADERS and not whole:
            self._close_header()
            self._header = Urc(prefix, text)
        elif prefix in tables.MULTILINE and not _closed(text):
            self._multiline = [text]
        else:
            self._events.append(Urc(prefix or text, text))

    # A header without its body, and texts over several lines.

    def _close_header(self) -> None:
        if self._header is not None:
            self._events.append(self._header)
            self._header = None

    def _continue_multiline(self, text: str, data: bytes) -> bool:
        """Add a line to an open text; False where the line ends it by being something else."""
        if _is_result_code(text):
            self._close_multiline()
            return False
        self._multiline.append(data.replace(b"\x00", b"").decode("latin-1"))
        whole = "\n".join(self._multiline)
        if _closed(whole) or len(whole) > MAX_MULTILINE:
            self._close_multiline()
        return True

    def _close_multiline(self) -> None:
        if self._multiline:
            whole = "\n".join(self._multiline).rstrip()
            self._multiline = []
            self._events.append(Urc(_prefix(whole), whole))


def _readable(data: bytes) -> str:
    """Return a line as text, without NULs and without the noise before its first character."""
    return _NOISE_AHEAD.sub(b"", data.replace(b"\x00", b"")).decode("latin-1").rstrip()


def _prefix(text: str) -> str:
    """Return the part before the colon of a result code, or "" where `text` is not one."""
    found = tables.PREFIX.match(text)
    if found is not None:
        return found.group(1)
    head, colon, _ = text.partition(":")
    return head if colon and head in tables.URC_PREFIXES else ""


def _is_result_code(text: str) -> bool:
    return (
        text in tables.BARE_URCS
        or _prefix(text) in tables.URC_PREFIXES
        or tables.read_final(text) is not None
    )


def _is_text_mode(header: str) -> bool:
    """Tell whether the header is that of text mode, where a text follows and not a PDU."""
    return header.count(",") > 1 and '"' in header


def _closed(text: str) -> bool:
    """Tell whether the quotes of a USSD text are complete (quotes inside it are not escaped)."""
    quotes = text.count('"')
    if quotes == 0 or _USSD_CLOSED.search(text):
        return True
    return quotes % 2 == 0 and text.rstrip().endswith('"')
