"""What can be done about what may be sent, and with everything that is kept about a person.

Owns the verbs behind the page of a person, a conversation and the list of numbers that get
nothing: each asks where it hurts, runs a service in the pool and tells what was done.
"""

from __future__ import annotations

import getpass
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smsdesk.domain.reasons import Trouble
from smsdesk.services.consenting import Many
from smsdesk.services.forget import Preview, Whom
from smsdesk.store.forgetting import Forgotten
from smsdesk.ui import consent_words, plain, words
from smsdesk.ui.context import UiContext, Undo
from smsdesk.ui.dialogs.ask_text import AskText
from smsdesk.ui.dialogs.block_numbers import BlockNumbers, Wanted
from smsdesk.ui.dialogs.forget_person import ForgetPerson
from smsdesk.workers.pool import Progress


def me() -> str:
    """Return who sits at the desk, for evidence."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


class ConsentActions(QObject):
    """Blocks, lifts, lists, exports and forgets."""

    def __init__(self, context: UiContext, page: QWidget) -> None:
        """Work for a page; its dialogs open over it."""
        super().__init__(page)
        self._context = context
        self._page = page

    # What may be sent.

    def ask_block(self, numbers: Sequence[str] = ()) -> None:
        """Ask which numbers get nothing from now on, and why."""
        dialog = BlockNumbers(self._context, white=False, numbers=numbers, parent=self._page)
        dialog.wanted.connect(self._block)
        dialog.open()

    def _block(self, wanted: Wanted) -> None:
        consenting, evidence = self._context.desk.consenting, wanted.note or me()

        def write(progress: Progress) -> Many:
            return consenting.block(
                wanted.numbers,
                wanted.reason,
                evidence=evidence,
                note=wanted.note,
                progress=progress,
            )

        self._run(write, self._blocked, long=True)

    def _blocked(self, done: Many) -> None:
        if not done.changed:
            self._tell_none(done)
            return
        back = Undo(self.tr("Undo"), partial(self._lift, done.changed, self.tr("taken back")))
        said = self.tr("Nothing is sent to %n number(s) any more.", "", len(done.changed))
        self._context.notify(f"{said} {self._rest(done)}".strip(), back)

    def ask_lift(self, numbers: Sequence[str]) -> None:
        """Ask why these numbers may get texts again."""
        title = self.tr("Text %n number(s) again?", "", len(numbers))
        label = self.tr("Why: who said so, when and how")
        dialog = AskText("lift_block", title, label, "", self.tr("Text again"), self._page)
        dialog.explain(
            self.tr("Whoever opted out must have asked for it: law wants a proof. It is kept.")
        )
        dialog.answered.connect(partial(self._lift, tuple(numbers)))
        dialog.open()

    def _lift(self, numbers: Sequence[str], why: str) -> None:
        consenting = self._context.desk.consenting
        self._run(
            lambda _progress: consenting.lift(numbers, evidence=f"{me()}: {why}"), self._lifted
        )

    def _lifted(self, done: Many) -> None:
        self._context.notify(self.tr("%n number(s) may get texts again.", "", len(done.changed)))

    def ask_white(self) -> None:
        """Ask for numbers for the white list."""
        dialog = BlockNumbers(self._context, white=True, parent=self._page)
        dialog.wanted.connect(self._white)
        dialog.open()

    def _white(self, wanted: Wanted) -> None:
        self.set_white(wanted.numbers, listed=True, note=wanted.note)

    def set_white(self, numbers: Sequence[str], *, listed: bool, note: str = "") -> None:
        """Put numbers on the white list, or take them off."""
        consenting = self._context.desk.consenting
        self._run(
            lambda _progress: consenting.white(numbers, listed=listed, evidence=note or me()),
            partial(self._whitened, listed),
        )

    def _whitened(self, listed: bool, done: Many) -> None:
        count = len(done.changed)
        if not count:
            self._tell_none(done)
            return
        said = (
            self.tr("%n number(s) (is|are) on the white list now.", "", count)
            if listed
            else self.tr("%n number(s) (is|are) off the white list.", "", count)
        )
        self._context.lanes.wake()
        self._context.notify(f"{said} {self._rest(done)}".strip())

    def _rest(self, done: Many) -> str:
        """Say what of a list was not done."""
        pieces = []
        if done.known:
            pieces.append(self.tr("%n stood there already.", "", done.known))
        if done.refused:
            first = done.refused[0]
            why = words.sentence(Trouble(first.reason, first.number))
            pieces.append(self.tr("%n left out: {why}", "", len(done.refused)).format(why=why))
        return " ".join(pieces)

    def _tell_none(self, done: Many) -> None:
        self._context.notify(self._rest(done) or self.tr("Nothing to be done."))

    # Everything about a person.

    def export(self, whom: Callable[[], Whom], called: str) -> None:
        """Write everything that is kept about somebody into a file; `whom` runs in the pool."""
        name = "".join(ch if ch.isalnum() else "-" for ch in called).strip("-") or "person"
        path = self._context.ask.save_path(
            self.tr("Everything about {name}").format(name=plain.one_line(called, 60)),
            f"{name}.zip",
            self.tr("Archives (*.zip)"),
        )
        if path is None:
            return
        desk, said = self._context.desk, consent_words.dossier_words()
        self._run(
            lambda _progress: desk.dossier.write(whom(), path, said),
            partial(self._exported, path),
            long=True,
        )

    def _exported(self, path: Path, count: int) -> None:
        said = self.tr("%n message(s) and everything else (is|are) in {file}.", "", count)
        self._context.notify(said.format(file=path.name))

    def ask_forget(self, whom: Callable[[], Whom], gone: Callable[[], object]) -> None:
        """Ask whether somebody is to be forgotten; `gone` is called afterwards."""
        desk = self._context.desk

        def show(preview: Preview) -> None:
            region = desk.settings.region
            dialog = ForgetPerson(preview, region, self._page)
            dialog.forget.connect(partial(self._forget, preview.whom, gone))
            dialog.open()

        self._run(lambda _progress: desk.forget.preview(whom()), show)

    def _forget(self, whom: Whom, gone: Callable[[], object], copies: bool) -> None:
        forget = self._context.desk.forget

        def done(erased: Forgotten) -> None:
            count = erased.sent + erased.received
            self._context.notify(self.tr("Forgotten, with %n message(s).", "", count))
            gone()

        self._run(lambda _progress: forget.forget(whom, copies=copies), done, long=True)

    def _run(
        self, work: Callable[[Progress], object], done: Callable[[Any], None], *, long: bool = False
    ) -> None:
        self._context.pool.run(work, done, self._context.complain, long=long, owner=self)
