"""Commands of consent: `person`, `do-not-send`, `white-list`, `test-mode`, `questions`, `words`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace

from smsdesk.cli import arguments, skips
from smsdesk.cli.book import user
from smsdesk.cli.messages import paged
from smsdesk.cli.out import local, moment, shown
from smsdesk.cli.parser import Commands
from smsdesk.cli.wiring import DONE, REFUSED, Room
from smsdesk.domain.consent import DoNotSend, Question, normalise
from smsdesk.domain.views import ConsentEntry
from smsdesk.services.consenting import Many
from smsdesk.services.desk import Desk
from smsdesk.services.forget import Preview, Whom
from smsdesk.services.words import Language, List, Text
from smsdesk.services.zones import desk_zone
from smsdesk.ui import consent_words


def add(commands: Commands) -> None:
    """Add the commands of this group."""
    _add_person(commands)
    for name, run, summary in (
        ("do-not-send", _do_not_send, "show or change the numbers to which nothing is sent"),
        ("white-list", _white_list, "show or change the numbers that get texts in test mode"),
    ):
        listed = commands.add(
            name,
            run,
            summary,
            [name, f'{name} --add +15005550006 --note "letter of 3 May"', f"{name} --file a.csv"],
        )
        _add_list(listed)
    mode = commands.add(
        "test-mode",
        _test_mode,
        "let only the white list get texts, to try things out",
        ["test-mode on", "test-mode off --held send"],
    )
    mode.add_argument("switch", choices=("on", "off"), nargs="?")
    mode.add_argument(
        "--held",
        choices=("send", "cancel", "keep"),
        default="keep",
        help="with off: what becomes of the messages it held back (default: keep)",
    )
    questions = commands.add(
        "questions",
        _questions,
        "show replies that may be an opt-out, and answer them",
        ["questions", "questions --opt-out 3", "questions --no 4"],
    )
    answer = questions.add_mutually_exclusive_group()
    answer.add_argument("--opt-out", metavar="ID", type=int, help="yes: text them no more")
    answer.add_argument("--no", metavar="ID", type=int, help="it is none: let their messages go")
    words = commands.add(
        "words",
        _words,
        "show or change the words that opt out and in, and the texts that answer",
        [
            "words",
            'words de --add "schluss"',
            "words fr --list ask --remove stop",
            "words de --restore",
        ],
    )
    words.add_argument("language", metavar="LANGUAGE", nargs="?", type=arguments.text)
    words.add_argument("--list", choices=[each.value for each in List], default=List.OPT_OUT.value)
    words.add_argument("--add", metavar="WORD", action="append", default=[], type=arguments.text)
    words.add_argument("--remove", metavar="WORD", action="append", default=[], type=arguments.text)
    words.add_argument("--restore", action="store_true", help="as delivered again")


def _add_person(commands: Commands) -> None:
    person = commands.add(
        "person",
        _person,
        "write everything about a person into a file, or forget them",
        ["person +15005550006 --export ann.zip", "person +15005550006 --forget --yes"],
    )
    person.add_argument("number", metavar="NUMBER", type=arguments.text)
    person.add_argument("--export", metavar="FILE.zip", type=arguments.path)
    person.add_argument(
        "--forget", action="store_true", help="erase texts and contact for good; see --yes"
    )
    person.add_argument("--yes", action="store_true", help="do it; without it only say what goes")
    person.add_argument(
        "--copies", action="store_true", help="with --forget: the program's older copies too"
    )


def _add_list(parser: ArgumentParser) -> None:
    parser.add_argument("--search", metavar="Q", default="", type=arguments.text)
    parser.add_argument("--add", metavar="NUMBER", action="append", default=[])
    parser.add_argument("--remove", metavar="NUMBER", action="append", default=[])
    parser.add_argument("--file", metavar="FILE", type=arguments.path, help="add those of a list")
    parser.add_argument(
        "--reason",
        metavar="R",
        default=DoNotSend.MANUAL.value,
        type=arguments.text,
        help="do-not-send: opted_out, bounced, abuse, manual, or your own words",
    )
    parser.add_argument("--note", metavar="TEXT", default="", type=arguments.text)


# A person.


def _person(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        whom = desk.forget.whom(args.number)
        said: dict[str, object] = _about(desk.forget.preview(whom))
        if args.export is not None:
            count = desk.dossier.write(whom, args.export, consent_words.dossier_words())
            said |= {"file": str(args.export), "messages": count}
            room.out.line(f"Everything about {_called(whom)} is in {args.export}")
        if args.forget:
            return _forget(args, room, desk, whom, said)
    if room.out.as_json:
        room.out.document(said)
    elif args.export is None:
        room.out.table(("what", "how much"), _lines(said))
    return DONE


def _about(preview: Preview) -> dict[str, object]:
    return {
        "name": preview.whom.name or None,
        "numbers": list(preview.whom.numbers),
        "sent": preview.sent,
        "received": preview.received,
        "waiting": preview.waiting,
        "copies": [str(copy) for copy in preview.copies],
    }


def _lines(said: dict[str, object]) -> list[tuple[str, str]]:
    return [
        (name, ", ".join(map(str, value)) if isinstance(value, list) else str(value or 0))
        for name, value in said.items()
    ]


def _called(whom: Whom) -> str:
    return shown(whom.name) if whom.name else ", ".join(whom.numbers)


def _forget(args: Namespace, room: Room, desk: Desk, whom: Whom, said: dict[str, object]) -> int:
    if not args.yes:
        room.out.note(
            f"This would erase for good: {said['sent']} messages to and {said['received']} from"
            f" {_called(whom)}, and the contact. Kept: that nothing is sent to"
            f" {', '.join(whom.numbers)}, and the dates and words of opt-outs. Add --yes to do it."
        )
        if room.out.as_json:
            room.out.document({**said, "forgotten": False})
        return REFUSED
    desk.forget.forget(whom, copies=args.copies)
    left = desk.forget.copies()
    if room.out.as_json:
        room.out.document({**said, "forgotten": True, "copies": [str(copy) for copy in left]})
    room.out.line(f"Forgotten: {_called(whom)}")
    if left:
        room.out.note(
            f"Older copies in {room.directory} still hold it ({len(left)}): --copies deletes them."
        )
    return DONE


# Lists.


def _do_not_send(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        consenting = desk.consenting
        by = args.note or f"{user()}, on the command line"
        numbers = (*args.add, *(consenting.read_file(args.file) if args.file else ()))
        done = [consenting.block(numbers, args.reason, evidence=by, note=args.note)]
        done.append(consenting.lift(args.remove, evidence=by, note=args.note))
        return _tell_list(args, room, desk, done, white=False)


def _white_list(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        consenting = desk.consenting
        by = args.note or f"{user()}, on the command line"
        numbers = (*args.add, *(consenting.read_file(args.file) if args.file else ()))
        done = [consenting.white(numbers, listed=True, evidence=by)]
        done.append(consenting.white(args.remove, listed=False, evidence=by))
        return _tell_list(args, room, desk, done, white=True)


def _tell_list(args: Namespace, room: Room, desk: Desk, done: list[Many], *, white: bool) -> int:
    refused = [skip for one in done for skip in one.refused]
    listed = desk.store.consent_list
    rows = paged(listed.ids(white=white, search=args.search), listed.page)
    if args.add or args.remove or args.file:
        added, removed = done
        if room.out.as_json:
            room.out.document(
                {
                    "added": list(added.changed),
                    "removed": list(removed.changed),
                    "known": added.known,
                    "skipped": [skips.as_json(skip) for skip in refused],
                }
            )
        room.out.line(f"Added: {len(added.changed)}  Taken off: {len(removed.changed)}")
        skips.tell(room.out, refused)
        return DONE
    if room.out.as_json:
        room.out.documents(map(_entry, rows))
    else:
        zone = desk_zone(desk.settings)
        headings = ("number", "name", "why", "since", "evidence", "note")
        lines = (
            (
                row.number,
                row.name,
                row.do_not_send and consent_words.reason_words(row.do_not_send),
                local(row.since, zone),
                row.evidence,
                row.note,
            )
            for row in rows
        )
        room.out.table(headings, lines)
    return DONE


def _entry(row: ConsentEntry) -> dict[str, object]:
    return {
        "number": row.number,
        "name": row.name or None,
        "white_list": row.white_list,
        "do_not_send": row.do_not_send or None,
        "since": moment(row.since),
        "evidence": row.evidence or None,
        "note": row.note or None,
        "by": row.actor or None,
    }


# Test mode.


def _test_mode(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        consenting, changed = desk.consenting, 0
        if args.switch == "on":
            consenting.begin_test_mode()
        elif args.switch == "off":
            consenting.end_test_mode()
            if args.held == "send":
                changed = consenting.send_tested()
            elif args.held == "cancel":
                changed = consenting.cancel_tested()
        said = {
            "test_mode": consenting.test_mode,
            "white_list": desk.store.consent_list.white_count(),
            "held": consenting.tested(),
        }
    if room.out.as_json:
        room.out.document({**said, "released": changed})
    on = "on" if said["test_mode"] else "off"
    room.out.line(f"Test mode is {on}. On the white list: {said['white_list']}")
    if said["held"]:
        room.out.note(f"{said['held']} messages are held back; they go only when you say so.")
    return DONE


# Questions.


def _questions(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        zone = desk_zone(desk.settings)
        if args.opt_out is not None:
            asked = [desk.opt_outs.answer(args.opt_out, yes=True)]
        elif args.no is not None:
            asked = [desk.opt_outs.answer(args.no, yes=False)]
        else:
            asked = list(desk.opt_outs.questions())
        found = [desk.store.questions.get(question.id) or question for question in asked]
    if room.out.as_json:
        room.out.documents(map(_question, found))
    else:
        room.out.table(
            ("id", "number", "question", "since", "they wrote", "answer"),
            (
                (str(one.id), one.number, one.kind, local(one.at, zone), one.said, one.answer)
                for one in found
            ),
        )
    return DONE


def _question(one: Question) -> dict[str, object]:
    return {
        "id": one.id,
        "number": one.number,
        "kind": one.kind.value,
        "said": one.said,
        "word": one.word or None,
        "route": one.route or None,
        "at": moment(one.at),
        "answer": one.answer or None,
        "answered_by": one.answered_by or None,
        "answered_at": moment(one.answered_at),
    }


# Words.


def _words(args: Namespace, room: Room) -> int:
    with room.desk() as desk:
        book = desk.words
        if args.restore and args.language:
            book.restore(args.language)
        if args.language and (args.add or args.remove):
            book.put(_changed(book.language(args.language), args))
        codes = [args.language] if args.language else book.codes()
        languages = [book.language(code) for code in codes]
    if room.out.as_json:
        room.out.documents(map(_language, languages))
    else:
        lines = (
            (one.code, each.value, ", ".join(one.words[each])) for one in languages for each in List
        )
        room.out.table(("language", "list", "words"), lines)
        if args.language:
            room.out.table(("text", "words"), ((t.value, languages[0].texts[t]) for t in Text))
    return DONE


def _changed(language: Language, args: Namespace) -> Language:
    which = List(args.list)
    gone = {normalise(word) for word in args.remove}
    kept = tuple(word for word in language.words[which] if normalise(word) not in gone)
    return replace(language, words={**language.words, which: (*kept, *args.add)})


def _language(one: Language) -> dict[str, object]:
    return {
        "language": one.code,
        "always": list(one.always),
        **{each.value: list(one.words[each]) for each in List},
        "texts": {each.value: one.texts[each] for each in Text},
    }
