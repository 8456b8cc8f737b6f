"""What somebody wrote in a reply: without what it quotes, signatures, and a gateway's own words.

Pure. Owns the marks by which quoting begins. Where nothing would be left, the text stays whole:
better a line too much than a word lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

MOST_LINES = 2_000
LONGEST_LINE = 2_000
MOST_WRAPPED = 3
"""Lines over which the sentence goes that says who wrote what follows."""
MOST_SEARCHED = 600

_QUOTED = re.compile(r"[ \t]*(?:>|&gt;)")
_RULE = r"[-_=*~–—]{2,}"
_ORIGINAL = re.compile(
    rf"[ \t]*{_RULE}[ \t]*(?:original (?:message|text)|forwarded message|reply above this line|"
    r"ursprüngliche nachricht|originalnachricht|message d['’]origine|message transféré|"
    r"mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|"
    r"ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|"
    r"wiadomość oryginalna|исходное сообщение)",
    re.I,
)
_WROTE = re.compile(
    r"(?:on\b.{4,300}\bwrote|am\b.{4,300}\bschrieb\b.{0,200}|le\b.{4,300}\ba écrit|"
    r"el\b.{4,300}\bescribió|il\b.{4,300}\bha scritto|em\b.{4,300}\bescreveu|"
    r"op\b.{4,300}\b(?:schreef|het volgende geschreven)\b.{0,200}|den\b.{4,300}\bskrev\b.{0,200}|"
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}.{0,200}<\S{1,200}@\S{1,200}>)[ \t]*[:：]",
    re.I | re.S,
)
_FIELD = re.compile(
    r"[ \t]*\*?(?:from|sent|to|cc|subject|date|von|gesendet|an|betreff|datum|de|envoyé|à|objet|"
    r"enviado|para|asunto|da|inviato|oggetto|van|verzonden|onderwerp|assunto)\*?[ \t]*:[ \t]*\S",
    re.I,
)
_SIGNATURE = re.compile(
    r"-- ?\Z|[ \t]*(?:sent (?:from|via|using|with) (?:my|the|a|an|yahoo|samsung|"
    r"outlook|mail|proton|"
    r"gmail|blackberry|t-mobile|verizon|at&t|myMail|aol)\b|get outlook for\b|gesendet mit|"
    r"von meinem .{1,60} gesendet|diese nachricht wurde von .{1,60} gesendet|envoyé (?:de|depuis) |"
    r"enviado (?:desde|do) |inviato da|verzonden (?:vanaf|met)|skickat från|"
    r"download the .{1,40} app)",
    re.I,
)
_GATEWAY = re.compile(
    r"[ \t]*(?:this (?:mobile )?(?:text )?message (?:is brought to you by|"
    r"was (?:brought to you|sent)|"
    r"has been sent)|brought to you by|this message was sent using|this is an mms message\b|"
    r"(?:to|you can) (?:learn|play|listen|view|reply|see|respond|hear)\b.{0,120}"
    r"(?:snap pictures|quicktime|www\.|https?://|your (?:wireless )?phone|"
    r"this (?:text|picture) message)|"
    r"please note that this (?:message|email) (?:was|is|has)|note: to play|"
    r"you have (?:a new|received an?|new) (?:picture|multimedia|video|mms)|"
    r"msg(?:s)? ?& ?data rates|reply stop to (?:opt|end|unsub))",
    re.I,
)
_RULED = re.compile(r"[ \t]*[-_=*~–—]{10,}[ \t]*\Z")
_FILE_NAMES = re.compile(r"\[?(?:cid:\S{1,200}|image\d*\.\w{3,4}|dottedline\d+\.gif)\]?\Z", re.I)


def written(text: str) -> str:
    """Return what a person wrote in a mail, as plain lines.

    What stands above a quotation is taken; where nothing does, what stands between and below.
    """
    lines = [line[:LONGEST_LINE].rstrip() for line in text.split("\n")[:MOST_LINES]]
    above = _joined(_until_end(lines))
    if above:
        return above
    below = _joined(line for line in lines if not _is_mark(line))
    return below or _joined(lines)


def _until_end(lines: list[str]) -> Iterator[str]:
    """Yield the lines up to the first that is not the writer's own."""
    for place, line in enumerate(lines):
        if _ends(lines, place):
            return
        if not _QUOTED.match(line) and not _FILE_NAMES.match(line.strip()):
            yield line


def _ends(lines: list[str], place: int) -> bool:
    line = lines[place]
    return (
        _is_mark(line, quoted=False)
        or _leads_quotation(lines, place)
        or _heads(lines, place)
        or (bool(_RULED.match(line)) and _no_words_follow(lines, place))
    )


def _is_mark(line: str, *, quoted: bool = True) -> bool:
    marks = (_ORIGINAL, _SIGNATURE, _GATEWAY)
    return (quoted and bool(_QUOTED.match(line))) or any(mark.match(line) for mark in marks)


def _leads_quotation(lines: list[str], place: int) -> bool:
    """Tell whether a line, with the one or two it goes on in, says who wrote what follows."""
    block = lines[place : place + MOST_WRAPPED]
    if "" in block:
        block = block[: block.index("")]
    return any(
        _says_who_wrote(block[:end])
        # A line that belongs to the text may stand right above.
        and not any(_says_who_wrote(block[begin:end]) for begin in range(1, end))
        for end in range(1, len(block) + 1)
    )


def _says_who_wrote(lines: list[str]) -> bool:
    return bool(_WROTE.fullmatch(" ".join(lines)[:MOST_SEARCHED].strip()))


def _heads(lines: list[str], place: int) -> bool:
    """Tell whether the header of a quoted mail begins here: two fields and more in a row."""
    return bool(_FIELD.match(lines[place])) and sum(
        bool(_FIELD.match(line)) for line in lines[place : place + 4]
    ) >= (2 if place else 3)


def _no_words_follow(lines: list[str], place: int) -> bool:
    """Tell whether after a rule nothing comes but what a gateway adds."""
    rest = [line for line in lines[place + 1 :] if line.strip()]
    return not rest or _is_mark(rest[0])


def _joined(lines: Iterator[str] | list[str]) -> str:
    text = "\n".join(lines)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def is_gateways_own(text: str) -> bool:
    """Tell whether nothing of a text is a person's: each line a gateway's or a file's name."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    told = [line for line in lines if not _RULED.match(line)]
    return bool(told) and all(
        _is_mark(line, quoted=False) or _FILE_NAMES.match(line) for line in told
    )
