"""Reading the outbox."""

from __future__ import annotations

import pytest

from smsdesk.domain.outcome import Rejected
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Delivery, Status
from smsdesk.domain.views import ContactRow, OutboundFilter, PhoneRow
from smsdesk.store.database import Store
from smsdesk.store.models import QueueSum
from tests.store.support import LANE, claim, fill, number, receipt, send, settle
from tests.support.clock import FakeClock


@pytest.fixture
def mixed(store: Store, clock: FakeClock) -> Store:
    """Two batches: 1 delivered, 2 sent, 3 failed, 4 processing, 5-8 waiting."""
    fill(store, 4)
    fill(store, 4)
    first, second, third, _ = claim(store, clock.now(), 4)
    send(store, first.id, clock.now(), 1)
    send(store, second.id, clock.now(), 2)
    store.queue.apply_receipt(receipt(1, number(0), clock.now()), clock.now())
    settle(store, third.id, Rejected(Trouble(Reason.RECIPIENT_BARRED)), clock.now())
    return store


@pytest.mark.parametrize(
    ("narrowed", "ids"),
    [
        (None, [8, 7, 6, 5, 4, 3, 2, 1]),
        (OutboundFilter(batch=2), [8, 7, 6, 5]),
        (OutboundFilter(number=number(2)), [7, 3]),
        (OutboundFilter(statuses=(Status.SUCCESS,)), [2, 1]),
        (OutboundFilter(statuses=(Status.SUCCESS, Status.PROCESSING)), [4, 2, 1]),
        (OutboundFilter(statuses=(Status.NOT_PROCESSED,)), [8, 7, 6, 5]),
        (OutboundFilter(statuses=(Status.UNKNOWN,)), []),
        (OutboundFilter(deliveries=(Delivery.DELIVERED,)), [1]),
        (OutboundFilter(deliveries=(Delivery.DELIVERED, Delivery.PENDING)), [2, 1]),
        (OutboundFilter(batch=1, statuses=(Status.FAILED, Status.NOT_PROCESSED)), [3]),
        (OutboundFilter(search="hello"), [8, 7, 6, 5, 4, 3, 2, 1]),
        (OutboundFilter(search="hello 3"), [8, 4]),
        (OutboundFilter(search="HELLO", batch=1, statuses=(Status.SUCCESS,)), [2, 1]),
        (OutboundFilter(search="nothing of it"), []),
        (OutboundFilter(search="  "), [8, 7, 6, 5, 4, 3, 2, 1]),
    ],
)
def test_lists_are_narrowed(mixed: Store, narrowed: OutboundFilter | None, ids: list[int]) -> None:
    assert list(mixed.outbounds.ids(narrowed)) == ids


def test_the_table_is_read_where_the_sums_do_not_fit_the_ids(mixed: Store) -> None:
    with mixed.atomic():
        mixed._db.run(QueueSum.update({QueueSum.messages: QueueSum.messages + 1}))
    assert list(mixed.outbounds.ids()) == [8, 7, 6, 5, 4, 3, 2, 1]
    with mixed.atomic():
        mixed._db.run(QueueSum.update({QueueSum.messages: QueueSum.messages - 1}))


def test_an_empty_outbox_lists_nothing(store: Store) -> None:
    assert list(store.outbounds.ids()) == []


def test_pages_and_single_messages(mixed: Store) -> None:
    page = mixed.outbounds.page([3, 99, 1])
    assert [row.id for row in page] == [3, 1]
    assert page[1] == mixed.outbounds.get(1)
    assert (page[1].references, page[1].route, page[1].attempts) == ((1,), LANE, 1)
    assert (page[0].references, page[0].reason) == ((), Reason.RECIPIENT_BARRED)
    assert mixed.outbounds.get(99) is None
    assert mixed.outbounds.events(99) == []
    assert [row.id for row in mixed.outbounds.recent(2)] == [8, 7]


def test_a_row_bears_the_name_of_its_contact(mixed: Store) -> None:
    mixed.contacts.save(ContactRow(0, "Ann", phones=(PhoneRow(0, number(0), ""),)))
    assert [row.name for row in mixed.outbounds.page([1, 2, 5])] == ["Ann", "", "Ann"]


def test_sums_of_all_and_of_a_batch(mixed: Store, clock: FakeClock) -> None:
    whole = mixed.outbounds.counts()
    assert (whole.of(Status.SUCCESS), whole.of(Status.NOT_PROCESSED)) == (2, 4)
    assert whole.by_delivery == {
        Delivery.DELIVERED: 1,
        Delivery.PENDING: 1,
        Delivery.NOT_ASKED: 6,
    }
    assert whole.next_due == clock.now()
    assert mixed.outbounds.counts(1).by_status == {
        Status.SUCCESS: 2,
        Status.FAILED: 1,
        Status.PROCESSING: 1,
    }


def test_batches_page_back(store: Store) -> None:
    for _ in range(5):
        fill(store, 2)
    first = store.outbounds.batches(2)
    assert [(batch.id, batch.total) for batch in first] == [(5, 2), (4, 2)]
    assert [batch.id for batch in store.outbounds.batches(9, before=first[-1].id)] == [3, 2, 1]


def test_a_page_of_thousands(store: Store) -> None:
    fill(store, 1300)
    ids = store.outbounds.ids()
    assert [row.id for row in store.outbounds.page(ids)] == list(ids)
