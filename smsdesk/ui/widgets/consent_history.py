"""What may be sent to a person's numbers, and how that came to be: each change with its evidence.

Owns the words of the changes; `place` takes the buttons that change it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smsdesk.domain.clock import Clock
from smsdesk.domain.consent import OPTED_OUT, Consent
from smsdesk.domain.views import ConsentRow, PhoneRow
from smsdesk.ui import consent_words, plain, when
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.card import TintedBox, line
from smsdesk.ui.widgets.labels import plain_label
from smsdesk.ui.widgets.scrolled import scrolled
from smsdesk.ui.widgets.symbol import Symbol

SHOWN = 200
LONGEST = 400


class ConsentHistory(QWidget):
    """The state of each number, and below it every change, the latest first."""

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setObjectName("consent_history")
        self.setAccessibleName(self.tr("What may be sent"))
        self._theme = theme
        self._clock = clock
        self._region: str | None = None
        self._shown: object = None
        self._inside: QWidget | None = None
        self.place = QHBoxLayout()
        self.place.setSpacing(Space.S)
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self._column.setSpacing(Space.S)
        self._column.addLayout(self.place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(holder, "consent_scroll", self.tr("What may be sent")))

    def show_consents(
        self,
        phones: Sequence[PhoneRow],
        consents: Mapping[str, Consent],
        changes: Sequence[tuple[str, ConsentRow]],
        region: str | None,
    ) -> None:
        """Show the state of these numbers and the changes, the latest first."""
        wanted = (tuple(phones), dict(consents), tuple(changes), region)
        if wanted == self._shown:
            return
        self._shown, self._region = wanted, region
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.S)
        for at, phone in enumerate(phones):
            rows.addWidget(self._state(at, phone.e164, consents.get(phone.e164)))
        rows.addSpacing(Space.S)
        self._add_changes(rows, changes, several=len(phones) > 1)
        rows.addStretch(1)
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside
        self._column.addWidget(inside, 1)

    def _add_changes(
        self, rows: QVBoxLayout, changes: Sequence[tuple[str, ConsentRow]], *, several: bool
    ) -> None:
        if not changes:
            nothing = self.tr(
                "Nothing has been noted. When they answer STOP or START, or somebody here decides"
                " it, the change is kept with its evidence."
            )
            rows.addWidget(plain_label(nothing, role="muted", name="consent_no_changes", wrap=True))
            return
        rows.addWidget(plain_label(self.tr("How that came to be"), role="strong"))
        for at, (number, change) in enumerate(changes[:SHOWN]):
            if at:
                rows.addWidget(line())
            rows.addWidget(self._change(at, number if several else "", change))

    def _state(self, at: int, number: str, consent: Consent | None) -> QWidget:
        box = TintedBox(f"consent_state_{at}", "neutral")
        symbol, tone, title, why = "check", "neutral", self.tr("May be texted"), ""
        if consent is not None and consent.do_not_send:
            symbol, tone, title = "ban", "danger", self.tr("Nothing is sent to this number")
            why = self._reason(consent.do_not_send, consent.since)
        elif consent is not None and consent.white_list:
            symbol, tone, title = "check", "success", self.tr("On the white list")
        box.setProperty("tint", tone)
        box.body.addWidget(Symbol(self._theme, symbol, 22, tone))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        shown = plain.number(number, self._region)
        texts.addWidget(plain_label(f"{shown} · {title}", role="strong", wrap=True))
        if why:
            texts.addWidget(plain_label(why, name=f"consent_why_{at}", wrap=True))
        box.body.addLayout(texts, 1)
        return box

    def _reason(self, reason: str, since: datetime | None) -> str:
        said = consent_words.reason_words(reason)
        if since is None:
            return said
        moment = when.moment(since, self._clock.now())
        return f"{said}\n{self.tr('Since {time}.').format(time=moment)}"

    def _change(self, at: int, number: str, change: ConsentRow) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.setSpacing(2)
        title = self._change_words(change)
        if number:
            title = f"{title} · {plain.number(number, self._region)}"
        column.addWidget(plain_label(title, name=f"consent_change_{at}", wrap=True))
        if change.evidence:
            said = f"“{plain.one_line(change.evidence, LONGEST)}”"
            column.addWidget(
                plain_label(said, name=f"consent_evidence_{at}", wrap=True, selectable=True)
            )
        if change.note and change.note != change.evidence:
            note = plain.one_line(change.note, LONGEST)
            column.addWidget(plain_label(note, wrap=True, selectable=True))
        column.addWidget(plain_label(self._when_and_who(change), role="small", wrap=True))
        return cell

    def _change_words(self, change: ConsentRow) -> str:
        if change.do_not_send == OPTED_OUT:
            return self.tr("Opted out")
        if change.do_not_send:
            return self.tr("Do not send: {reason}").format(
                reason=consent_words.reason_words(change.do_not_send)
            )
        return self.tr("On the white list") if change.white_list else self.tr("May be texted")

    def _when_and_who(self, change: ConsentRow) -> str:
        moment = when.exact(change.at)
        pieces = [moment, consent_words.who(change.actor)]
        if change.word:
            pieces.append(self.tr("understood by “{word}”").format(word=change.word))
        if change.confirmation is not None:
            pieces.append(self.tr("confirmed by message {id}").format(id=change.confirmation))
        return " · ".join(filter(None, pieces))
