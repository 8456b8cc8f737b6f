"""Who a person is: numbers and what may be sent to them, groups, fields, notes.

Owns no reading and no writing: it is told a person, and calls what its buttons mean.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from smsdesk.domain import numbers
from smsdesk.domain.errors import Refusal
from smsdesk.domain.views import ContactRow, PhoneRow
from smsdesk.ui import plain
from smsdesk.ui.models.contacts import consent_words
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.badge import Chip
from smsdesk.ui.widgets.buttons import button, icon_button
from smsdesk.ui.widgets.card import Card
from smsdesk.ui.widgets.flow_layout import FlowLayout
from smsdesk.ui.widgets.labels import ElidedLabel, plain_label, set_plain_tip
from smsdesk.ui.widgets.place_combos import language_name
from smsdesk.ui.widgets.region_combo import region_name
from smsdesk.ui.widgets.scrolled import scrolled

WIDTH = 288
GROUP_WIDTH = 180
LONGEST = 60


@dataclass(frozen=True, slots=True)
class FactVerbs:
    """What the buttons beside the facts do: the first two are called with a number in E.164."""

    talk: Callable[[str], object]
    write: Callable[[str], object]
    edit: Callable[[], object]
    group: Callable[[str], object]


class PersonFacts(Card):
    """The left side of a person's page."""

    def __init__(self, theme: Theme, verbs: FactVerbs, parent: QWidget | None = None) -> None:
        """Make an empty side."""
        super().__init__("person_facts", parent, padding=0)
        self.setFixedWidth(WIDTH)
        self._theme = theme
        self._verbs = verbs
        self._region: str | None = None
        self._shown: tuple[ContactRow, str | None] | None = None
        self._inside: QWidget | None = None
        holder = QWidget()
        self._place = QVBoxLayout(holder)
        self._place.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self.body.addWidget(scrolled(holder, "person_facts_scroll", self.tr("About this person")))
        theme.changed.connect(self._paint_again)

    def show_person(self, contact: ContactRow, region: str | None) -> None:
        """Show a person; what did not change stays where it is."""
        if (contact, region) != self._shown:
            self._shown = contact, region
            self._fill(contact, region)

    def _paint_again(self) -> None:
        if self._shown is not None:
            self._fill(*self._shown)

    def _fill(self, contact: ContactRow, region: str | None) -> None:
        self._region = region
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.M)
        rows.addLayout(self._numbers(contact.phones))
        rows.addLayout(self._groups(contact.groups))
        rows.addLayout(self._details(contact))
        if contact.notes:
            notes = plain_label(
                plain.lines(contact.notes), name="person_notes", wrap=True, selectable=True
            )
            rows.addLayout(_section(self.tr("Notes"), [notes]))
        rows.addStretch(1)
        if self._inside is not None:
            self._place.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside
        self._place.addWidget(inside, 1)

    # Numbers.

    def _numbers(self, phones: Iterable[PhoneRow]) -> QLayout:
        made: list[QWidget | QLayout] = [self._number(at, one) for at, one in enumerate(phones)]
        if not made:
            made = [
                plain_label(
                    self.tr("No number yet: without one nothing can be sent."),
                    role="muted",
                    name="person_no_number",
                    wrap=True,
                ),
                self._edit_link(self.tr("Add a number"), "person_add_number"),
            ]
        return _section(self.tr("Numbers"), made)

    def _number(self, at: int, phone: PhoneRow) -> QLayout:
        shown = plain.number(phone.e164, self._region)
        number = plain_label(
            shown, role="strong", name=f"person_number_{at}", selectable=True, wrap=True
        )
        set_plain_tip(number, phone.e164)
        country = _country(phone.e164, self._region)
        where = ElidedLabel(country, role="small", name=f"person_country_{at}")
        words, tone = consent_words([phone])
        state = Chip(f"person_state_{at}")
        tokens = self._theme.tokens
        state.tell(words or self.tr("May be texted"), getattr(tokens, tone or "neutral"))
        under = QHBoxLayout()
        under.setSpacing(Space.S)
        under.addWidget(state)
        under.addWidget(where, 1)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(number)
        texts.addLayout(under)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addLayout(texts, 1)
        for label, name, symbol, verb in (
            (self.tr("Show the conversation"), "talk", "conversations", self._verbs.talk),
            (self.tr("Write to this number"), "write", "compose", self._verbs.write),
        ):
            row.addWidget(
                icon_button(
                    f"{label}: {shown}",
                    f"person_{name}_{at}",
                    theme=self._theme,
                    symbol=symbol,
                    clicked=partial(verb, phone.e164),
                )
            )
        return row

    # Groups.

    def _groups(self, groups: tuple[str, ...]) -> QLayout:
        if not groups:
            return _section(
                self.tr("Groups"),
                [plain_label(self.tr("In no group."), role="muted", name="person_no_group")],
            )
        holder = QWidget()
        flow = FlowLayout(holder, gap=Space.XS)
        flow.setContentsMargins(0, 0, 0, 0)
        for at, group in enumerate(groups):
            flow.addWidget(self._group(at, group))
        return _section(self.tr("Groups"), [holder])

    def _group(self, at: int, group: str) -> QWidget:
        whole = plain.one_line(group, LONGEST)
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, GROUP_WIDTH)
        made = button(
            shown.replace("&", "&&"),
            f"person_group_{at}",
            theme=self._theme,
            symbol="group",
            kind="quiet",
            tip=whole if shown != whole else "",
            clicked=partial(self._verbs.group, group),
        )
        made.setAccessibleName(whole)
        return made

    # Details.

    def _details(self, contact: ContactRow) -> QLayout:
        facts = [
            (self.tr("Organisation"), contact.organisation),
            (self.tr("Language"), language_name(contact.language)),
            (self.tr("Time zone"), contact.time_zone),
            *sorted(contact.custom.items(), key=lambda pair: pair[0].casefold()),
        ]
        made: list[QWidget | QLayout] = [
            _fact(name, value, at) for at, (name, value) in enumerate(facts) if value
        ]
        if not made:
            made = [
                plain_label(
                    self.tr("Nothing noted yet. Own fields, such as a town, go into messages."),
                    role="muted",
                    name="person_no_details",
                    wrap=True,
                ),
                self._edit_link(self.tr("Add details"), "person_add_details"),
            ]
        return _section(self.tr("Details"), made)

    def _edit_link(self, label: str, name: str) -> QWidget:
        return button(
            label, name, theme=self._theme, symbol="plus", kind="link", clicked=self._verbs.edit
        )


def _country(e164: str, home: str | None) -> str:
    """Return the country of a number from abroad."""
    try:
        found = numbers.sanitise(e164, None)
    except Refusal:
        return ""
    abroad = not found.short and found.region and found.region != home
    return region_name(found.region) if abroad else ""


def _section(title: str, widgets: Iterable[QWidget | QLayout]) -> QLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.S)
    column.addWidget(plain_label(title, role="muted"))
    for made in widgets:
        if isinstance(made, QLayout):
            column.addLayout(made)
        else:
            column.addWidget(made)
    return column


def _fact(name: str, value: str, at: int) -> QLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(plain_label(plain.one_line(name, LONGEST), role="small", wrap=True))
    shown = plain_label(plain.lines(value), name=f"person_fact_{at}", wrap=True, selectable=True)
    column.addWidget(shown)
    return column
