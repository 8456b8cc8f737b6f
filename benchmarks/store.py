"""The store: queueing, claiming, importing, searching and paging, against their plain forms.

Each figure that is a budget of the design is a ratio within one run. The large tables are made
once for all reads: a million messages, 200,000 contacts.
"""

from __future__ import annotations

import atexit
import gc
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from math import inf
from pathlib import Path
from statistics import median, quantiles

import phonenumbers

from smsdesk.domain.clock import SystemClock
from smsdesk.domain.message import ReceivedPart
from smsdesk.domain.outcome import Accepted
from smsdesk.domain.status import Status
from smsdesk.domain.views import ContactRow, OutboundFilter, PhoneRow
from smsdesk.services.duplicates import Duplicates
from smsdesk.store.database import Store
from smsdesk.store.queue import NewOutbound

MANY = 100_000
ROUNDS = 3
MESSAGES = 1_000_000
PEOPLE = 200_000
LANE = "lane"
WORDS = ("please", "bring", "your", "papers", "to", "room", "and", "call", "before", "noon")


def main() -> None:
    """Print every figure."""
    _queueing()
    _claiming()
    _remembering()
    _importing()
    _reading()


# Helpers.


@contextmanager
def _store() -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder), SystemClock())
        yield store
        store.close()


def _seconds(act: Callable[[], object]) -> float:
    gc.collect()
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def _number(n: int) -> str:
    # A prime step: numbers of a list are in no order.
    return f"+1{2_000_000_000 + n * 7919 % 1_000_000_000}"


def _text(n: int) -> str:
    tail = " ".join(WORDS[(n + k * k) % len(WORDS)] for k in range(9))
    return f"Dear member {n}, the meeting is on Monday at 10:{n % 60:02d}; {tail}."


def _news(count: int, start: int = 0) -> list[NewOutbound]:
    return [NewOutbound(_number(n), _text(n)) for n in range(start, start + count)]


def _say(what: str, figure: str, budget: str = "") -> None:
    print(f"  {what:<58} {figure:>18}{'   ' + budget if budget else ''}")


# Queueing.

_PLAIN = (
    "INSERT INTO outbound (id, batch, number, text, status, detail, priority, due_at, route, lane,"
    " retry_count, parts, concat_reference, want_report, flash, exempt, delivery, delivery_detail,"
    " queued_at) VALUES (?, 1, ?, ?, 'NOT_PROCESSED', '', 0, ?, '', '', 0, 1, 0, 1, 0, 0,"
    " 'not_asked', '', ?)"
)
_PLAIN_EVENT = (
    "INSERT INTO event (outbound, at, cause, status, actor, detail)"
    " VALUES (?, ?, 'queued', 'NOT_PROCESSED', 'person', '')"
)


def _plainly(store: Store, news: list[NewOutbound]) -> None:
    """Queue the same rows by executemany, with nothing else done."""
    now = int(time.time() * 1e6)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as link:
        link.execute("PRAGMA synchronous = FULL")
        link.execute("BEGIN IMMEDIATE")
        link.execute(
            "INSERT INTO batch (id, name, text, actor, created_at) VALUES (1, '', '', '', 0)"
        )
        link.executemany(_PLAIN, ((n, x.number, x.text, now, now) for n, x in enumerate(news)))
        link.executemany(_PLAIN_EVENT, ((n, now) for n in range(len(news))))
        link.execute("COMMIT")


def _queueing() -> None:
    news = _news(MANY)
    plain = ours = indexed = inf
    for _ in range(ROUNDS):
        with _store() as store:
            plain = min(plain, _seconds(partial(_plainly, store, news)))
        with _store() as store:
            ours = min(ours, _seconds(partial(store.queue.add_batch, "", "", news)))
            indexed = min(indexed, _seconds(store.search.catch_up))
    _say(f"queueing {MANY:,} ÷ plain executemany of the rows", f"{ours / plain:.2f}", "≤ 3")
    _say("  seconds; and to index them for search", f"{ours:.2f} s + {indexed:.2f} s")


# A lane.


def _claiming() -> None:
    each = {waiting: _lane(waiting) for waiting in (100, MANY)}
    few, many = each[100], each[MANY]
    _say(f"a lane's transaction, {MANY:,} waiting ÷ 100", f"{many / few:.2f}", "flat")
    _say("  settle + hand over + claim + commit, median", f"{many * 1000:.2f} ms")
    with _store() as store:
        commits = [_seconds(lambda: store.settings.set("a", "b")) for _ in range(300)]
    _say("  ÷ a commit of one row", f"{many / median(commits):.1f}")


def _lane(waiting: int) -> float:
    """Return the median seconds of the one transaction that a message costs."""
    rounds = min(waiting - 2, 1_000)
    with _store() as store:
        store.queue.add_batch("", "", _news(waiting))
        now = datetime.now(UTC)
        with store.queue.transaction() as step:
            on_its_way, following = step.claim(LANE, LANE, now, 2)
            step.hand_over(on_its_way.id, 0, 1, LANE, "", now)
        taken: list[float] = []
        for n in range(rounds):
            start = time.perf_counter()
            with store.queue.transaction() as step:
                step.accepted(on_its_way.id, 0, n % 256, now)
                step.settle(on_its_way.id, Accepted((n % 256,)), LANE, now)
                step.hand_over(following.id, 0, 1, LANE, "", now)
                on_its_way, following = following, step.claim(LANE, LANE, now, 1)[0]
            taken.append(time.perf_counter() - start)
    return median(taken)


# The process that sends.

_SENT = 300
_SENDER = """
import sys
from pathlib import Path
from smsdesk.app import open_quiet_desk
from smsdesk.routes.modem import ModemRoute
with open_quiet_desk(Path(sys.argv[1])) as desk:
    url = "virtual://memory?latency=0"
    loop = desk.lane(url, ModemRoute(url, desk.clock))
    while loop.outbox.totals.sent < int(sys.argv[2]):
        loop.turn()
    loop.stop()
    loop.run()
status = Path("/proc/self/status").read_text()
print(status.partition("VmHWM:")[2].split()[0])
"""


def _remembering() -> None:
    """Memory that a process takes at most to send some messages of few or of many."""
    most = {waiting: _sender(waiting) for waiting in (2 * _SENT, MANY)}
    few, many = most[2 * _SENT], most[MANY]
    _say(f"memory of the process that sends, {MANY:,} waiting ÷ {2 * _SENT}", f"{many / few:.2f}")
    _say("  at most", f"{many / 1024:.0f} MiB")


def _sender(waiting: int) -> int:
    """Return the most KiB that a process held which sent some of those that wait."""
    with _store() as store:
        store.queue.add_batch("", "", _news(waiting))
        arguments = [sys.executable, "-c", _SENDER, str(store.path.parent), str(_SENT)]
        return int(subprocess.run(arguments, capture_output=True, check=True).stdout)


# Importing.


def _people(count: int) -> list[ContactRow]:
    return [
        ContactRow(
            0,
            f"First{n % 5_000}",
            f"Last{n}",
            custom={"City": WORDS[n % 10]},
            phones=(PhoneRow(0, _number(n), f"0{n}"),),
            groups=("Everybody",),
        )
        for n in range(count)
    ]


def _parse() -> None:
    for n in range(MANY):
        phonenumbers.is_valid_number(phonenumbers.parse(f"{2_025_550_000 + n}", "US"))


def _importing() -> None:
    people = _people(MANY)
    parsing = _seconds(_parse)
    with _store() as store:
        new = _seconds(lambda: store.contacts.bulk_upsert(people))
        known = _seconds(lambda: store.contacts.bulk_upsert(people))
    _say(f"storing {MANY:,} imported contacts ÷ parsing their numbers", f"{new / parsing:.2f}")
    _say("  the same again, nothing new", f"{known / parsing:.2f}")


# Reading.


def _reading() -> None:
    folder = large()
    with closing(Store.open(folder, SystemClock())) as store:
        _lists(store)
        _searches(store)
        _duplicates(store)
        _inbound(store)
        check = _seconds(store.check)
        _say("check of the whole file", f"{check:.1f} s")


@cache
def large() -> Path:
    """Return a data directory with the large tables, made once in a run and removed at its end."""
    folder = Path(tempfile.mkdtemp(prefix="smsdesk-bench-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with closing(Store.open(folder, SystemClock())) as store:
        filling = _seconds(lambda: _fill(store))
        size = store.path.stat().st_size / 1e6
    _say(f"making {MESSAGES:,} messages, {PEOPLE:,} contacts", f"{filling:.0f} s, {size:.0f} MB")
    return folder


def _fill(store: Store) -> None:
    store.contacts.bulk_upsert(_people(PEOPLE))
    for start in range(0, MESSAGES, MANY):
        # Every batch goes to half of the people that the one before it went to.
        first = start // 2 % PEOPLE
        store.queue.add_batch("", "", _news(MANY, first))
    store.search.catch_up()


def _times(act: Callable[[int], object], rounds: int = 60) -> tuple[float, float]:
    """Return the median and the 95th percentile in milliseconds."""
    taken = [_once(act, n) for n in range(rounds)]
    return median(taken) * 1000, quantiles(taken, n=20)[18] * 1000


def _once(act: Callable[[int], object], n: int) -> float:
    start = time.perf_counter()
    act(n)
    return time.perf_counter() - start


def _lists(store: Store) -> None:
    outbox = store.outbounds
    _say("ids of all messages", f"{_seconds(outbox.ids) * 1000:.0f} ms")
    ids = outbox.ids()
    waiting = OutboundFilter(statuses=(Status.NOT_PROCESSED,))
    _say("ids of all that wait", f"{_seconds(lambda: outbox.ids(waiting)) * 1000:.0f} ms")
    _say("ids of all contacts", f"{_seconds(store.contacts.ids) * 1000:.0f} ms")
    _say("ids of all conversations", f"{_seconds(store.inbox.thread_ids) * 1000:.0f} ms")
    people, threads = store.contacts.ids(), store.inbox.thread_ids()
    _page("a page of 100 messages", lambda n: outbox.page(ids[n * 9_973 :][:100]))
    _page("a page of 100 contacts", lambda n: store.contacts.page(people[n * 997 :][:100]))
    _page("a page of 50 conversations", lambda n: store.inbox.thread_page(threads[n * 99 :][:50]))
    _page("a conversation, its last 50", lambda n: store.inbox.talk(_number(n * 37), 50))
    _page("the sums", lambda _: outbox.counts())
    _page("the newest 50 batches with their sums", lambda _: outbox.batches(50))


def _page(what: str, act: Callable[[int], object]) -> None:
    middle, late = _times(act)
    _say(f"{what}: median, p95", f"{middle:.1f}, {late:.1f} ms")


def _searches(store: Store) -> None:
    typed = ("d", "de", "mem", "member 123", "papers noon", "First12", "Last999", "2002", "zzz")
    typed += ("irst12", "ast99 rst1", "(202) 555-01", "rstzz")
    outbox = store.outbounds
    for what, act in (
        ("messages", lambda text: outbox.page(outbox.ids(OutboundFilter(search=text))[:100])),
        ("recipients", lambda text: store.contacts.suggest(text, 20)),
        ("contacts", lambda text: store.contacts.page(store.contacts.ids(text)[:100])),
        ("conversations", lambda text: store.inbox.threads(50, search=text)),
    ):
        taken = [_once(lambda _, t=text, a=act: a(t), 0) for text in typed for _ in range(5)]  # type: ignore[misc]  # defaults
        late = quantiles(taken, n=20)[18] * 1000
        slowest = max(range(len(taken)), key=taken.__getitem__)
        _say(f"search as you type, {what}: p95", f"{late:.0f} ms", "≤ 50")
        _say(f"  slowest: {typed[slowest // 5]!r}", f"{max(taken) * 1000:.0f} ms")


def _duplicates(store: Store) -> None:
    verbs = Duplicates(store, lambda _change: None)
    _say("finding duplicates among everybody", f"{_seconds(verbs.find):.1f} s")


def _inbound(store: Store) -> None:
    now = datetime.now(UTC)

    def take(n: int) -> None:
        text = f"Yes, {n}"
        at = now + timedelta(seconds=n)
        part = ReceivedPart(f"{n:08X}", _number(n), text, None, at, None, None, LANE, "35")
        store.inbox.take(part, at)

    _page("taking in a text", take)


if __name__ == "__main__":
    main()
