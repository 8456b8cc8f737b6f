"""Forgetting a person: what they said, what was said to them and who they are goes for good.

Owns which columns hold anything about a person, beside those that the other modules of the store
delete themselves. Kept are the number with the reason why nothing is sent to it, the dates of its
opt-outs and the words understood, and of each message that it was sent: without number and text.
Deleted bytes are overwritten (`secure_delete`); indexes of words are put together anew, and the
log is emptied, so that the file does not hold them any more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from peewee import Value, fn

from smsdesk.domain.message import FORGOTTEN
from smsdesk.store.connection import Database
from smsdesk.store.contacts import Contacts
from smsdesk.store.inbox import Inbox
from smsdesk.store.matching import same_number
from smsdesk.store.models import (
    Batch,
    BouncedAddress,
    ConsentEvent,
    ConsentQuestion,
    EarlyReport,
    Event,
    ImportChange,
    ImportConsent,
    Inbound,
    InboundPart,
    Merge,
    MissedCall,
    Outbound,
    OutboundPart,
    PhoneNumber,
    Thread,
)
from smsdesk.store.search import Search
from smsdesk.store.statement import chunks


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was erased: messages sent and received, and how many contacts."""

    sent: int
    received: int
    contacts: int


class Forgetting:
    """Erases. Every method may be called from any thread."""

    def __init__(self, db: Database, search: Search, inbox: Inbox, contacts: Contacts) -> None:
        """Work on `db` with the members that own the tables."""
        self._db = db
        self._search = search
        self._inbox = inbox
        self._contacts = contacts

    def erase(self, numbers: Sequence[str], contacts: Sequence[int]) -> Forgotten:
        """Erase what is kept of these numbers and contacts, in one transaction.

        What may be sent to the numbers is to be settled before. `sweep` makes it final.
        """
        with self._db.write():
            erased = Forgotten(
                sent=sum(self._erase_outbound(number) for number in numbers),
                received=sum(self._erase_inbound(number) for number in numbers),
                contacts=self._contacts.delete(contacts),
            )
            for chunk in chunks(contacts):
                self._db.run(ImportChange.delete().where(ImportChange.contact.in_(chunk)))
            for number in numbers:
                self._erase_traces(number)
        return erased

    def sweep(self) -> None:
        """Bring the indexes of words and the log to where nothing of what is gone is left.

        Takes seconds where there are a million messages; the writers get their turn in between.
        """
        self._search.catch_up()
        self._search.compact()
        self._db.empty_log()

    # What was sent.

    def _erase_outbound(self, number: str) -> int:
        ids = list(self._db.ids(Outbound.select(Outbound.id).where(Outbound.number == number)))
        for chunk in chunks(ids):
            self._search.forget_outbounds(chunk)
            self._erase_batches(chunk)
            gone = {
                Outbound.number: Value(FORGOTTEN).concat(Outbound.id.cast("TEXT")),
                Outbound.text: "",
                Outbound.detail: "",
                Outbound.delivery_detail: "",
                Outbound.provider_id: None,
            }
            self._db.run(Outbound.update(gone).where(Outbound.id.in_(chunk)))
            parts = OutboundPart.update({OutboundPart.number_key: ""})
            self._db.run(parts.where(OutboundPart.outbound.in_(chunk)))
            told = Event.outbound.in_(chunk) & (Event.detail != "")
            self._db.run(Event.update({Event.detail: ""}).where(told))
        return len(ids)

    def _erase_batches(self, outbounds: Sequence[int]) -> None:
        """Erase the text of a sending to one person; that of a larger one tells of nobody."""
        theirs = Outbound.select(Outbound.batch).where(Outbound.id.in_(outbounds))
        alone = (
            Outbound.select(Outbound.batch)
            .where(Outbound.batch.in_(theirs))
            .group_by(Outbound.batch)
            .having(fn.COUNT(Outbound.id) == 1)
        )
        self._db.run(Batch.update({Batch.text: "", Batch.name: ""}).where(Batch.id.in_(alone)))

    # What was received.

    def _erase_inbound(self, number: str) -> int:
        # Also what could not be read as a text; what tells a part read again is kept.
        wiped = {
            InboundPart.pdu: "",
            InboundPart.sender: "",
            InboundPart.text: None,
            InboundPart.data: None,
            InboundPart.problems: "[]",
        }
        self._db.run(InboundPart.update(wiped).where(InboundPart.sender == number))
        ids = self._db.ids(Inbound.select(Inbound.id).where(Inbound.sender == number))
        received = self._inbox.delete(ids)
        self._db.run(MissedCall.delete().where(MissedCall.number == number))
        self._db.run(Thread.delete().where(Thread.number == number))
        return received

    # Everything else.

    def _erase_traces(self, number: str) -> None:
        bare = {
            PhoneNumber.typed: number,
            PhoneNumber.contact: None,
            PhoneNumber.carrier: None,
            PhoneNumber.white_list: 0,
            PhoneNumber.evidence: "",
        }
        self._db.run(PhoneNumber.update(bare).where(PhoneNumber.e164 == number))
        silent = {ConsentEvent.evidence: "", ConsentEvent.note: ""}
        self._db.run(ConsentEvent.update(silent).where(ConsentEvent.number == number))
        said = ConsentQuestion.number == number
        self._db.run(ConsentQuestion.update({ConsentQuestion.said: ""}).where(said))
        self._db.run(ImportConsent.delete().where(ImportConsent.number == number))
        # Entries that were merged are kept as they were, also with a number that is gone since.
        once = fn.INSTR(Merge.before, f'"{number}"') > 0
        self._db.run(Merge.delete().where(once))
        for report, recipient in self._db.rows(
            EarlyReport.select(EarlyReport.id, EarlyReport.recipient)
        ):
            if same_number(number, recipient):
                self._db.run(EarlyReport.delete().where(EarlyReport.id == report))
        for (address,) in self._db.rows(BouncedAddress.select(BouncedAddress.address)):
            if same_number(number, address.partition("@")[0]):
                self._db.run(BouncedAddress.delete().where(BouncedAddress.address == address))
