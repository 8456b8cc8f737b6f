"""What mail servers say of mails that did not arrive: reports by the standard, and free forms.

Pure. Owns which mail is such a report at all - neither a notice of delay, nor somebody's holiday
greeting - and what it says: which address, which of our mails, and why. Whether it speaks of a
mail that we sent is not decided here.

Sources: RFC 3462, 3464 (multipart/report), RFC 3463 (status codes), RFC 3834 (automatic answers);
Exim's specification (chapter 47), the qmail-send bounce message format (QSBMF), and what Postfix,
sendmail, Exchange, Gmail and gateways are seen to write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from smsdesk.domain.reasons import Reason
from smsdesk.routes.mail.letter import Letter, addresses

LONGEST_DETAIL = 300
MOST_RECIPIENTS = 20
MOST_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class Bounced:
    """That a mail did not arrive at an address.

    `message_ids` are those that the report names, without their angle brackets: the first is the
    likeliest to be ours. `status` is the RFC 3463 code or "", `detail` the server's own words.
    `wrong_address` says that no other mail will ever arrive there.
    """

    address: str
    message_ids: tuple[str, ...]
    reason: Reason
    status: str
    detail: str
    wrong_address: bool


_MESSAGE_ID = re.compile(r"<([^\s<>@]{1,200}@[^\s<>@]{1,200})>")
_NAMED_ID = re.compile(
    r"^[> \t|]*(?:message-id|resent-message-id):\s*<([^\s<>]{3,400})>", re.I | re.M
)
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_SMTP_CODE = re.compile(r"(?<![\d.:])([245])\d\d(?=[ \-])")
_IN_TEXT = re.compile(r"[A-Za-z0-9+._\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){0,8}")

_DAEMON = re.compile(
    r"^(?:mailer-daemon|postmaster|mail-?daemon|mmdf|bounces?|mdaemon|mailadmin|noreply-?bounce)\b",
    re.I,
)
_SUBJECT = re.compile(
    r"undeliver|returned mail|failure notice|mail delivery (?:failed|failure|error)|"
    r"delivery (?:status notification|failure|has failed|report)|non[- ]?delivery|"
    r"permanent failure|could not be delivered|message not delivered|address not found|"
    r"mail system error|unzustellbar|non remis|no entregad|mancata consegna|onbestelbaar",
    re.I,
)
_DELAYED = re.compile(
    r"\bdelay(?:ed)?\b|will (?:be retried|keep trying|continue to be tried)|still (?:trying|being)|"
    r"do not (?:need to )?resend|don't need to resend|could not send message for|"
    r"this is (?:a|only a) warning|warning message only|transient non-?fatal",
    re.I,
)
_FINAL = re.compile(
    r"gave up|given up|giving up|permanent|has been deleted|expired|not be retried|"
    r"in the queue too long|too old|exceeded|unable to deliver",
    re.I,
)
_HOLIDAY = re.compile(
    r"out of (?:the )?office|auto(?:matic|mated)?[- ]?(?:reply|response|answer)|vacation|abwesen|"
    r"on holiday|away from",
    re.I,
)
_COPY_BEGINS = re.compile(
    r"^[ \t]*(?:-{2,}|={2,}|_{2,})?[ \t]*(?:this is a copy of (?:the|your) message|"
    r"below this line is"
    r" a copy|original (?:message|headers?|text)|a copy of the message|unsent message follows|"
    r"message (?:header|text) follows|the (?:header|body) of the (?:original )?message|"
    r"included is a copy|returned message|begin(?:ning)? of (?:the )?original message|"
    r"message headers"
    r" follow|forwarded message|diagnostic information for administrators)",
    re.I | re.M,
)
_HEADERS_BEGIN = re.compile(r"^(?:return-path|received|message-id|from|date):[ \t]*\S", re.I | re.M)

_NO_SUCH = re.compile(
    r"user unknown|unknown user|no such (?:user|recipient|mailbox|number|address|"
    r"person|subscriber)|"
    r"(?:does|do)(?: not|n't) (?:exist|have an? (?:account|mailbox))|not (?:a )?(?:valid|known) "
    r"(?:user|recipient|mailbox|number|address|subscriber)|invalid (?:recipient|user|"
    r"mailbox|number|"
    r"address|subscriber|mdn)|unknown (?:recipient|address|subscriber|number|mailbox)|"
    r"recipient ?(?:address )?(?:rejected: user|not ?found|unknown)|address (?:not found|unknown|"
    r"couldn't be found)|not ?(?:our|a) (?:customer|subscriber)|mailbox (?:unavailable|not found)|"
    r"not found in|no mailbox here|isn't a known|wasn't found|account (?:has been )?(?:disabled|"
    r"deactivated|inactive)|undeliverable address",
    re.I,
)
_BLOCKED = re.compile(
    r"\bspam|black ?list|block ?list|\bblocked|\bbanned|policy|reputation|spamhaus|\bdnsbl|\brbl\b|"
    r"not authori[sz]ed|relay(?:ing)? (?:access )?denied|access denied|content reject|"
    r"\bdmarc|\bspf\b|"
    r"\bdkim|unauthenticated|rate limit|too many|service unavailable; client host",
    re.I,
)
_GONE = re.compile(
    r"unrouteable|unroutable|no route to host|host (?:or domain name )?not found|"
    r"name service error|"
    r"domain (?:name )?(?:not found|does(?: not|n't) exist)|no mx|nullmx|does not accept mail|"
    r"unknown (?:host|domain|mail host)|couldn't find any host|dns (?:error|lookup)|"
    r"no mail server|service (?:has been )?(?:discontinued|retired|no longer)|"
    r"no longer (?:supported|"
    r"available|in service)",
    re.I,
)
_FULL = re.compile(r"(?:mailbox|inbox|quota|storage).{0,40}(?:full|exceeded)|over ?quota", re.I)
_TOO_OLD = re.compile(
    r"in the queue too long|expired|(?:retry|queue) time(?:out| ?-?out)?\b|retry timeout|"
    r"gave up|given up|giving up|timed out|too old",
    re.I,
)

_OF_CODE: tuple[tuple[re.Pattern[str], Reason], ...] = (
    (re.compile(r"5\.1\.2\Z|5\.4\.4\Z|5\.[14]\.310?\Z"), Reason.MAIL_GATEWAY_GONE),
    (re.compile(r"5\.1\.(?:[01346]|10)\Z|5\.2\.1\Z"), Reason.MAIL_NUMBER_UNKNOWN),
    (re.compile(r"[45]\.2\.2\Z"), Reason.MAIL_BOX_FULL),
    (re.compile(r"5\.7\.\d+\Z|5\.1\.8\Z"), Reason.MAIL_BLOCKED),
    (re.compile(r"[45]\.4\.[17]\Z|4\.\d+\.\d+\Z"), Reason.MAIL_GAVE_UP),
)
_OF_WORDS = (
    (_GONE, Reason.MAIL_GATEWAY_GONE),
    (_NO_SUCH, Reason.MAIL_NUMBER_UNKNOWN),
    (_FULL, Reason.MAIL_BOX_FULL),
    (_BLOCKED, Reason.MAIL_BLOCKED),
    (_TOO_OLD, Reason.MAIL_GAVE_UP),
)
_WRONG = frozenset({Reason.MAIL_NUMBER_UNKNOWN, Reason.MAIL_GATEWAY_GONE})
_VAGUE = re.compile(r"5\.[01]\.0\Z")
"""Codes that say next to nothing: the words beside them know more."""


def looks_like_report(
    senders: tuple[str, ...], headers: Mapping[str, str], content_type: str
) -> bool:
    """Tell by a mail's headers alone whether it may be a report, so that it is worth reading."""
    if content_type == "multipart/report" or headers.get("x-failed-recipients"):
        return True
    nobody = headers.get("return-path", "").strip() == "<>"
    daemon = any(_DAEMON.match(sender) for sender in senders)
    return (nobody or daemon) and not _HOLIDAY.search(headers.get("subject", ""))


def read_bounces(letter: Letter) -> tuple[Bounced, ...]:
    """Return what a mail reports as not arrived, nothing where it is another mail.

    A notice of delay says nothing that lasts, and an automatic answer nothing at all.
    """
    if not looks_like_report(letter.senders, letter.headers, letter.kind):
        return ()
    blocks = [block for leaf in letter.leaves for block in leaf.blocks]
    if blocks:
        return tuple(_by_standard(letter, blocks))[:MOST_RECIPIENTS]
    if letter.report_type and letter.report_type != "delivery-status":
        return ()  # somebody has read it (RFC 8098), or complains of it (RFC 5965)
    return tuple(_free_form(letter))[:MOST_RECIPIENTS]


# By the standard.


def _by_standard(letter: Letter, blocks: list[Mapping[str, str]]) -> Iterator[Bounced]:
    told = _notice(_human_text(letter))
    ids = _message_ids(letter, blocks)
    done: set[str] = set()
    for block in blocks:
        address = _recipient(block)
        if not address or address in done or block.get("action", "failed").lower() != "failed":
            continue
        done.add(address)
        said = _without_type(block.get("diagnostic-code", ""))
        status = _status(block.get("status", "")) or _status(said)
        # Exchange says it in its text, and "5.0.0" or nothing in its fields.
        detail = said or _around(told, address)
        yield _bounced(address, ids, status, detail)


def _recipient(block: Mapping[str, str]) -> str:
    """Return the address as we wrote it: the original one, where it was rewritten on its way."""
    for name in ("original-recipient", "final-recipient", "x-actual-recipient"):
        found = addresses(_without_type(block.get(name, "")))
        if found:
            return found[0]
    return ""


def _without_type(value: str) -> str:
    """Drop the type of an address or a code ("rfc822;", "smtp;")."""
    kind, semicolon, rest = value.partition(";")
    return (
        rest.strip() if semicolon and re.fullmatch(r"[A-Za-z0-9\-]{1,20}", kind.strip()) else value
    )


# Free forms.


def _free_form(letter: Letter) -> Iterator[Bounced]:
    text = _human_text(letter)
    notice = _notice(text)
    subject = letter.header("subject")
    if _is_mere_delay(subject, notice) or not _speaks_of_failure(letter, subject, notice):
        return
    ids = _message_ids(letter, ())
    for address in _failed_addresses(letter, _NAMED_ID.sub("", notice)):
        detail = _around(notice, address)
        yield _bounced(address, ids, _status(detail), detail)


def _speaks_of_failure(letter: Letter, subject: str, notice: str) -> bool:
    if letter.header("x-failed-recipients") or _SUBJECT.search(subject):
        return True
    said = _STATUS.search(notice) or _SMTP_CODE.search(notice)
    return said is not None or any(words.search(notice) for words, _ in _OF_WORDS)


def _is_mere_delay(subject: str, notice: str) -> bool:
    if re.search(r"\b(?:delay(?:ed)?|warning)\b", subject, re.I) and not re.search(
        r"fail", subject, re.I
    ):
        return True
    return bool(_DELAYED.search(notice)) and not _FINAL.search(notice)


def _failed_addresses(letter: Letter, notice: str) -> tuple[str, ...]:
    """Return whom it did not reach: as a header names them, else as the text does."""
    named = addresses(letter.header("x-failed-recipients"))
    if named:
        return named
    own = {
        *letter.senders,
        *addresses(letter.header("to")),
        *addresses(letter.returned.get("from", "")),
    }
    found = dict.fromkeys(each.lower().rstrip(".") for each in _IN_TEXT.findall(notice))
    meant = set(addresses(letter.returned.get("to", ""))) or set(_copied_to(letter))
    others = [each for each in found if each not in own and not _DAEMON.match(each)]
    # What the copy of our mail was addressed to is what the text speaks of, if it does at all.
    kept = [each for each in others if each in meant] or others or sorted(meant - own)
    return tuple(kept)


def _copied_to(letter: Letter) -> tuple[str, ...]:
    copy = _human_text(letter)[len(_notice(_human_text(letter))) :]
    line = re.search(r"^[> \t|]*to:[ \t]*(\S[^\n]{0,300})", copy, re.I | re.M)
    return addresses(line[1]) if line else ()


# What both have in common.


def _human_text(letter: Letter) -> str:
    """Return what is written for people: a plain text, else the bare text of a page."""
    return letter.text[:MOST_TEXT]


def _notice(text: str) -> str:
    """Return a text up to the copy of the mail that it returns."""
    copy = _COPY_BEGINS.search(text)
    if copy:
        return text[: copy.start()]
    for headers in _HEADERS_BEGIN.finditer(text):
        if len(_HEADERS_BEGIN.findall(text, headers.start(), headers.start() + 2_000)) > 1:
            return text[: headers.start()]
    return text


def _message_ids(letter: Letter, blocks: list[Mapping[str, str]] | tuple[()]) -> tuple[str, ...]:
    """Return the ids that a report names, that of the returned mail first."""
    found = _MESSAGE_ID.findall(letter.returned.get("message-id", ""))
    for block in blocks:
        for name in ("x-original-message-id", "original-message-id", "original-envelope-id"):
            found += _MESSAGE_ID.findall(block.get(name, ""))
    for leaf in letter.leaves:
        if leaf.text:
            found += _NAMED_ID.findall(leaf.text[:MOST_TEXT])
    for name in ("in-reply-to", "references"):
        found += _MESSAGE_ID.findall(letter.header(name))
    return tuple(dict.fromkeys(found))[:MOST_RECIPIENTS]


def _status(text: str) -> str:
    found = _STATUS.search(text)
    return found[1] if found else ""


def _around(notice: str, address: str) -> str:
    """Return what a text says of an address: what follows it, else its most telling line."""
    place = notice.lower().find(address)
    said = ""
    if place >= 0:
        rest = notice[place + len(address) :].lstrip(" >:;,.)]")
        said = re.split(r"\n[ \t]*\n(?=\S)", rest, maxsplit=1)[0]
    if not _tells(said):
        said = next((line for line in notice.split("\n") if _tells(line)), said or notice)
    return " ".join(said.split())[:LONGEST_DETAIL]


def _tells(text: str) -> bool:
    """Tell whether a text names a cause."""
    return bool(_STATUS.search(text)) or any(words.search(text) for words, _ in _OF_WORDS)


def _bounced(address: str, ids: tuple[str, ...], status: str, detail: str) -> Bounced:
    reason = _reason(status, detail)
    return Bounced(
        address=address,
        message_ids=ids,
        reason=reason,
        status=status,
        detail=detail[:LONGEST_DETAIL],
        wrong_address=reason in _WRONG,
    )


def _reason(status: str, detail: str) -> Reason:
    by_words = next((reason for words, reason in _OF_WORDS if words.search(detail)), None)
    if by_words is not None and (not status or _VAGUE.match(status)):
        return by_words
    by_code = next((reason for code, reason in _OF_CODE if code.match(status)), None)
    if by_code is Reason.MAIL_NUMBER_UNKNOWN and by_words is Reason.MAIL_BLOCKED:
        return by_words  # many servers dress a refusal as an unknown user
    return by_code or by_words or Reason.MAIL_BOUNCED
