"""Which pages there are, in the order of the sidebar, and how each is made.

Owns the one list; a page's code is imported when it is first shown, so that the window opens
sooner.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smsdesk.ui.context import UiContext
from smsdesk.ui.marking import QT_TRANSLATE_NOOP
from smsdesk.ui.page import Page

Make = Callable[[UiContext, QWidget], Page]


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page: its key for `navigate`, the English label, its icon, and the way it is made.

    `under` is the entry of the sidebar that is marked while it is shown, its own where empty.
    """

    key: str
    english: str
    icon: str
    make: Make
    under: str = ""

    def label(self) -> str:
        """Return the label in the language in force."""
        return QCoreApplication.translate("pages", self.english)


def _conversations(context: UiContext, parent: QWidget) -> Page:
    from smsdesk.ui.pages.conversations import ConversationsPage

    return ConversationsPage(context, parent)


def _compose(context: UiContext, parent: QWidget) -> Page:
    from smsdesk.ui.pages.compose import ComposePage

    return ComposePage(context, parent)


def _outbox(context: UiContext, parent: QWidget) -> Page:
    from smsdesk.ui.pages.outbox import OutboxPage

    return OutboxPage(context, parent)


def _drafts(context: UiContext, parent: QWidget) -> Page:
    from smsdesk.ui.pages.drafts import DraftsPage

    return DraftsPage(context, parent)


def _planned(context: UiContext, parent: QWidget) -> Page:
    from smsdesk.ui.pages.planned import PlannedPage

    return PlannedPage(context, parent)


def _contacts(context: UiContext, parent: QWidget) -> Page:
    from smsdesk.ui.pages.contacts import ContactsPage

    return ContactsPage(context, parent)


def _reports(context: UiContext, parent: QWidget) -> Page:
    from smsdesk.ui.pages.reports import ReportsPage

    return ReportsPage(context, parent)


def _modems(context: UiContext, parent: QWidget) -> Page:
    from smsdesk.ui.pages.modems import ModemsPage

    return ModemsPage(context, parent)


def _settings(context: UiContext, parent: QWidget) -> Page:
    from smsdesk.ui.pages.settings import SettingsPage

    return SettingsPage(context, parent)


def _person(context: UiContext, parent: QWidget) -> Page:
    from smsdesk.ui.pages.person import PersonPage

    return PersonPage(context, parent)


def _duplicates(context: UiContext, parent: QWidget) -> Page:
    from smsdesk.ui.pages.duplicates import DuplicatesPage

    return DuplicatesPage(context, parent)


def _consents(context: UiContext, parent: QWidget) -> Page:
    from smsdesk.ui.pages.consents import ConsentsPage

    return ConsentsPage(context, parent)


def _first_run(context: UiContext, parent: QWidget) -> Page:
    from smsdesk.ui.pages.first_run import FirstRunPage

    return FirstRunPage(context, parent)


ENTRIES = (
    PageEntry(
        "conversations",
        QT_TRANSLATE_NOOP("pages", "Conversations"),
        "conversations",
        _conversations,
    ),
    PageEntry("compose", QT_TRANSLATE_NOOP("pages", "New message"), "compose", _compose),
    PageEntry("outbox", QT_TRANSLATE_NOOP("pages", "Outbox"), "outbox", _outbox),
    PageEntry("drafts", QT_TRANSLATE_NOOP("pages", "Drafts"), "drafts", _drafts),
    PageEntry("planned", QT_TRANSLATE_NOOP("pages", "Planned"), "calendar", _planned),
    PageEntry("contacts", QT_TRANSLATE_NOOP("pages", "Contacts"), "contacts", _contacts),
    PageEntry("reports", QT_TRANSLATE_NOOP("pages", "Reports"), "reports", _reports),
    PageEntry("modems", QT_TRANSLATE_NOOP("pages", "Modems and email"), "modems", _modems),
    PageEntry("settings", QT_TRANSLATE_NOOP("pages", "Settings"), "settings", _settings),
)

PERSON = PageEntry(
    "person", QT_TRANSLATE_NOOP("pages", "Person"), "user", _person, under="contacts"
)
DUPLICATES = PageEntry(
    "duplicates",
    QT_TRANSLATE_NOOP("pages", "Duplicates"),
    "contacts",
    _duplicates,
    under="contacts",
)
CONSENTS = PageEntry(
    "consents", QT_TRANSLATE_NOOP("pages", "Do not send"), "ban", _consents, under="contacts"
)
FIRST_RUN = PageEntry("first_run", QT_TRANSLATE_NOOP("pages", "Welcome"), "star", _first_run)
