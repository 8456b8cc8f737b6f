"""The people of the address book: keeping, deleting and bringing back, groups, consent.

Owns that every number is checked before it is kept, and that somebody who may not be texted any
more loses what still waits for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from smsdesk.domain.changes import ContactsChanged, Emit, QueueChanged
from smsdesk.domain.consent import Consent, refusal
from smsdesk.domain.errors import Refusal
from smsdesk.domain.grouping import Rule
from smsdesk.domain.message import Recipient
from smsdesk.domain.numbers import sanitise
from smsdesk.domain.reasons import Reason
from smsdesk.domain.views import ContactRow, GroupRow, PhoneRow
from smsdesk.services.settings import Settings
from smsdesk.store.database import Store
from smsdesk.store.groups import Taken

_PAGE = 1_000


class People:
    """The verbs of the Contacts page."""

    def __init__(self, store: Store, settings: Settings, emit: Emit) -> None:
        """Take the collaborators."""
        self._store = store
        self._settings = settings
        self._emit = emit

    # Contacts.

    def save(self, contact: ContactRow) -> ContactRow:
        """Keep a contact, new (id 0) or changed, and return it as kept.

        Each number is read anew from what was typed. Raises `Refusal` with a NUMBER_* reason, or
        DUPLICATE for a number that somebody else has (detail: the number, hint: whose it is).
        """
        phones = {phone.e164: phone for phone in map(self._checked, contact.phones)}
        saved = self._store.contacts.save(replace(_trimmed(contact), phones=tuple(phones.values())))
        self._emit(ContactsChanged())
        return saved

    def _checked(self, phone: PhoneRow) -> PhoneRow:
        typed = phone.typed.strip() or phone.e164
        if phone.id and phone.e164:
            # Kept already: read again, it could become another number under another country.
            return replace(phone, typed=typed)
        return replace(phone, e164=self.number(typed), typed=typed)

    def number(self, typed: str) -> str:
        """Return the number as it is kept; raise `Refusal` with a NUMBER_* reason."""
        return sanitise(typed, self._settings.region).value

    def language(self, number: str) -> str:
        """Return the language of whose number this is, "" where it is not known."""
        contact = self._store.contacts.by_number(number)
        return contact.language if contact is not None else ""

    def delete(self, ids: Sequence[int]) -> tuple[ContactRow, ...]:
        """Delete contacts and return them, so that `restore` can bring them back.

        What may be sent to their numbers stays known.
        """
        gone = tuple(self._store.contacts.page(ids))
        if gone:
            self._store.contacts.delete([row.id for row in gone])
            self._emit(ContactsChanged())
        return gone

    def restore(self, rows: Iterable[ContactRow]) -> None:
        """Bring deleted contacts back as they were.

        Raises `Refusal(DUPLICATE)`, with nobody brought back, where somebody else has one of the
        numbers by now.
        """
        self._store.contacts.restore(rows)
        self._emit(ContactsChanged())

    def recipients(self, contact_ids: Sequence[int]) -> list[Recipient]:
        """Return contacts as recipients, each by the first number that may be texted.

        A contact without a number is a recipient with an empty one, so that nobody is dropped in
        silence: queueing says why.
        """
        contact_ids = self._by_now(contact_ids)
        found: list[Recipient] = []
        for start in range(0, len(contact_ids), _PAGE):
            rows = self._store.contacts.page(contact_ids[start : start + _PAGE])
            found.extend(
                Recipient(_best_number(row), row.merge_values(), contact=row.id) for row in rows
            )
        return found

    def _by_now(self, ids: Sequence[int]) -> Sequence[int]:
        """Return whom these contacts are by now: one that was merged is somebody else."""
        heirs = self._store.merging.heirs(ids)
        return list(dict.fromkeys(heirs.get(each, each) for each in ids)) if heirs else ids

    # Groups.

    def groups(self) -> list[GroupRow]:
        """Return the groups by name; see `GroupRow` for their sizes."""
        return self._store.contacts.groups()

    def group_id(self, name: str) -> int:
        """Return the id of the group of that name; raise `Refusal(NOT_FOUND)` for none."""
        wanted = " ".join(name.split()).casefold()
        groups = self.groups()
        for row in groups:
            if " ".join(row.name.split()).casefold() == wanted:
                return row.id
        raise Refusal(Reason.NOT_FOUND, name, tuple(row.name for row in groups))

    def members(self, group: str) -> Sequence[int]:
        """Return the ids of a group's contacts; raise `Refusal(NOT_FOUND)` for no such group."""
        return self._store.contacts.ids(group=self.group_id(group))

    def group_size(self, group: int) -> int:
        """Count the people of a group, those of groups inside it and of its rule."""
        return self._store.contacts.members.count(group)

    def found_by(self, rule: Rule) -> Sequence[int]:
        """Return the ids of the contacts whom a rule finds now; raise RULE_INCOMPLETE."""
        rule.check()
        return self._store.contacts.members.of_rule(self._placed(rule))

    def add_group(
        self, name: str, contacts: Iterable[int] = (), parent: int | None = None
    ) -> GroupRow:
        """Add a group with these contacts; raise `Refusal(DUPLICATE)` where the name is taken."""
        with self._store.atomic():
            group = self._store.contacts.add_group(name, parent)
            members = list(contacts)
            self._store.contacts.add_members(group.id, members)
        self._emit(ContactsChanged())
        return replace(group, size=len(set(members)))

    def add_rule_group(self, name: str, rule: Rule, parent: int | None = None) -> GroupRow:
        """Add a group whose members a rule finds; raise `Refusal` DUPLICATE or RULE_INCOMPLETE."""
        group = self._store.contacts.add_group(name, parent, self._placed(rule))
        self._emit(ContactsChanged())
        return group

    def change_rule_group(self, group: int, name: str, rule: Rule) -> None:
        """Change the name and the rule of a group, both or neither.

        Raises `Refusal` DUPLICATE, RULE_INCOMPLETE, GROUP_CYCLE or NOT_FOUND.
        """
        with self._store.atomic():
            self._store.contacts.rename_group(group, name)
            self._store.contacts.group_book.set_rule(group, self._placed(rule))
        self._emit(ContactsChanged())

    def _placed(self, rule: Rule) -> Rule:
        """Note in a rule how dates are written here: it must not mean others elsewhere."""
        return rule if rule.region else replace(rule, region=self._settings.region or "")

    def rename_group(self, group: int, name: str) -> None:
        """Rename a group; raise `Refusal` DUPLICATE or NOT_FOUND."""
        self._store.contacts.rename_group(group, name)
        self._emit(ContactsChanged())

    def move_group(self, group: int, parent: int | None) -> None:
        """Put a group into another one, or (None) on top; raise `Refusal(GROUP_CYCLE)`."""
        self._store.contacts.group_book.move(group, parent)
        self._emit(ContactsChanged())

    def delete_group(self, group: int, *, inside: bool = False) -> Taken:
        """Delete a group, not its people; return it, so that it can be brought back.

        With `inside` the groups inside go too, else they move up. Raises `Refusal(GROUP_IN_USE)`
        where another group's rule speaks of one of them.
        """
        taken = self._store.contacts.group_book.delete(group, inside=inside)
        if taken.groups:
            self._emit(ContactsChanged())
        return taken

    def bring_groups_back(self, taken: Taken) -> None:
        """Bring deleted groups back; raise `Refusal(DUPLICATE)` where a name is taken by now."""
        self._store.contacts.group_book.bring_back(taken)
        self._emit(ContactsChanged())

    def add_members(self, group: int, contacts: Iterable[int]) -> None:
        """Put contacts into a group; those who are in it already stay."""
        self._store.contacts.add_members(group, contacts)
        self._emit(ContactsChanged())

    def take_out(self, group: int, contacts: Iterable[int]) -> Sequence[tuple[int, int]]:
        """Take contacts out of a group and of those inside it; return what `put_back` needs.

        Whom a rule finds stays.
        """
        pairs = self._store.contacts.group_book.take_out(group, contacts)
        self._emit(ContactsChanged())
        return pairs

    def put_back(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Put contacts back into the groups that `take_out` took them from."""
        self._store.contacts.group_book.join(pairs)
        self._emit(ContactsChanged())

    # Consent.

    def consent(self, typed: str) -> Consent:
        """Return what may be sent to a number; raise `Refusal` with a NUMBER_* reason."""
        number = self.number(typed)
        return self._store.consents.get(number) or Consent(number)

    def set_consent(
        self,
        typed: str,
        *,
        white_list: bool | None = None,
        do_not_send: str | None = None,
        evidence: str,
        actor: str = "person",
    ) -> Consent:
        """Set what may be sent to a number; None leaves a thing as it is.

        `do_not_send` is the reason, "" lifts it; `evidence` says who decided and how. What still
        waits for a number that is blocked is cancelled in the same transaction.
        """
        number = self.number(typed)
        ended: tuple[int, ...] = ()
        with self._store.atomic():
            consent = self._store.consents.set(
                number,
                white_list=white_list,
                do_not_send=do_not_send,
                evidence=evidence,
                actor=actor,
            )
            if white_list:
                self._store.queue.let_tested_go(number, actor=actor)
            reason = refusal(consent, only_white_list=False)
            if reason is not None:
                ended = self._store.queue.cancel_for_number(number, reason=reason, actor=actor)
        self._emit(ContactsChanged())
        if ended:
            self._emit(QueueChanged())
        return consent


def _trimmed(contact: ContactRow) -> ContactRow:
    return replace(
        contact,
        first_name=contact.first_name.strip(),
        last_name=contact.last_name.strip(),
        organisation=contact.organisation.strip(),
        custom={_one_line(name): value.strip() for name, value in contact.custom.items()},
        groups=tuple(dict.fromkeys(filter(None, map(_one_line, contact.groups)))),
    )


def _one_line(name: str) -> str:
    """Return a name as lists give it back: in one line, with single blanks."""
    return " ".join(name.split())


def _best_number(contact: ContactRow) -> str:
    """Return the first number that is not blocked; a blocked one, where all are, says why."""
    free = [phone for phone in contact.phones if not phone.do_not_send]
    phones = free or contact.phones
    return phones[0].e164 if phones else ""
