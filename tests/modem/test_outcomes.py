"""The table of errors, read against MODEMS.md 3.3."""

from __future__ import annotations

import pytest

from smsdesk.at.events import Assumed, CmeError, CmsError, Error
from smsdesk.domain.outcome import Rejected, RouteDown, TryLater
from smsdesk.domain.reasons import Reason
from smsdesk.modem import outcomes

PERMANENT = [1, 28, 30, 81, 95, 96, 97, 98, 99, 111, 127, 128, 129, 130, 143, 144, 145, 159, 160,
             161, 175, 176, 195, 196, 197, 198, 199, 304, 305, 325, 531]  # fmt: skip
TRANSIENT = [17, 22, 34, 38, 41, 42, 47, 192, 194, 255, 314, 331, 332, 500, 512, 513, 514, 515]
STOPPING = [310, 311, 312, 313, 315, 316, 317, 318, 330]
FULL = [208, 209, 211, 322]
SUSPICIOUS = [8, 10, 50, 69]
ONCE_MORE = [21, 27, 29, 193, 210, 212, 213, 300, 301, 302, 303, 320]


def first(code: int):
    return outcomes.failure(CmsError(code), 1)


@pytest.mark.parametrize("code", PERMANENT)
def test_permanent(code: int) -> None:
    outcome = first(code)
    assert isinstance(outcome, Rejected)
    assert not outcome.suspicious
    assert outcome.trouble.detail == f"CMS {code}"


@pytest.mark.parametrize("code", TRANSIENT)
def test_transient(code: int) -> None:
    assert isinstance(first(code), TryLater)


@pytest.mark.parametrize("code", STOPPING)
def test_stopping(code: int) -> None:
    assert isinstance(first(code), RouteDown)


@pytest.mark.parametrize("code", FULL)
def test_full(code: int) -> None:
    outcome = first(code)
    assert isinstance(outcome, TryLater)
    assert outcome.trouble.reason is Reason.STORAGE_FULL


@pytest.mark.parametrize("code", SUSPICIOUS)
def test_suspicious(code: int) -> None:
    outcome = first(code)
    assert isinstance(outcome, Rejected)
    assert outcome.suspicious


@pytest.mark.parametrize("code", ONCE_MORE)
def test_once_more_then_suspicious(code: int) -> None:
    assert isinstance(first(code), TryLater)
    second = outcomes.failure(CmsError(code), 2)
    assert isinstance(second, Rejected)
    assert second.suspicious


def test_every_row_was_named_here() -> None:
    named = {*PERMANENT, *TRANSIENT, *STOPPING, *FULL, *SUSPICIOUS, *ONCE_MORE}
    assert named == set(outcomes.CMS)


def test_network_out_of_order_ends_as_suspicious() -> None:
    kinds = [outcomes.failure(CmsError(38), attempt) for attempt in (1, 2, 3, 9)]
    assert [type(kind) for kind in kinds] == [TryLater, TryLater, Rejected, Rejected]
    assert kinds[-1].suspicious


def test_a_refusal_behind_which_it_may_have_been_sent() -> None:
    doubtful = {code for code in outcomes.CMS if getattr(first(code), "doubtful", False)}
    assert doubtful == {332, 513}
    assert not getattr(outcomes.failure(CmsError(513), 1, siemens=True), "doubtful", False)


def test_siemens_reads_the_numbers_from_512_on_its_own_way() -> None:
    for code in (514, 515, 549, 554):
        assert isinstance(outcomes.failure(CmsError(code), 1, siemens=True), Rejected)
    assert isinstance(outcomes.failure(CmsError(615), 1, siemens=True), TryLater)
    assert isinstance(outcomes.failure(CmsError(42), 1, siemens=True), TryLater)


@pytest.mark.parametrize(
    ("final", "words"),
    [
        (CmsError(38), "CMS 38"),
        (CmsError(None, "odd words"), "CMS odd words"),
        (CmeError(14), "CME 14"),
        (CmeError(None), "CME"),
        (Error("TOO MANY PARAMETERS"), "TOO MANY PARAMETERS"),
        (Assumed(), "ERROR"),
    ],
)
def test_words(final, words: str) -> None:
    assert outcomes.words(final) == words


@pytest.mark.parametrize("code", outcomes.CME)
def test_the_equipments_errors_have_an_outcome(code: int) -> None:
    assert outcomes.failure(CmeError(code), 1).trouble.reason


def test_a_number_of_tries_is_not_invented() -> None:
    assert outcomes.failure(CmeError(11), 1).trouble.detail == ""
