"""The table of errors, read against MODEMS.md 3.3."""

from __future__ import annotations

import pytest

from smsdesk.at.events import Assumed, CmeError, CmsError, Error
from smsdesk.domain.outcome import Rejected, RouteDown, TryLater
from smsdesk.domain.reasons import Reason
from smsdesk.modem import outcomes

# MODEMS.md 3.3, line by line and written out a second time: what happens at the first, second,
# third and fourth try. "r" rejected, "s" rejected and suspicious, "l" later, "L" later although it
# may have gone, "d" the route is down, "y" sent already.
P, A, T, Q, X = "rrrr", "ssss", "llll", "dddd", "lsss"
STORAGE = "llls"
TABLE = {
    1: P, 8: A, 10: P, 17: T, 21: X, 22: T, 27: X, 28: P, 29: X, 30: P, 34: T, 38: "llss",
    41: T, 42: T, 47: T, 50: A, 69: A, 81: P, 95: P, 96: P, 97: P, 98: P, 99: P, 111: P,
    127: P, 128: P, 129: P, 130: P, 143: P, 144: P, 145: P, 159: P, 160: P, 161: P, 175: P,
    176: P, 192: T, 193: X, 194: T, 195: P, 196: P, 197: "yyyy", 198: P, 199: P,
    208: STORAGE, 209: STORAGE, 210: X, 211: STORAGE, 212: X, 213: X, 255: T,
    300: X, 301: X, 302: "llss", 303: X, 304: P, 305: P, 310: Q, 311: Q, 312: Q, 313: Q,
    314: T, 315: Q, 316: Q, 317: Q, 318: Q, 320: X, 322: STORAGE, 325: P, 330: Q, 331: T,
    332: "LLLL", 500: "llss", 512: T, 513: "LLLL", 514: T, 515: T, 531: P,
}  # fmt: skip
SIEMENS = {512: X, 513: X, 514: P, 515: P, 516: P, 517: P, 519: P, 520: P, 532: T, 535: T, 538: P,
           549: P, 550: P, 551: P, 552: X, 553: P, 554: P, 615: T, 616: T}  # fmt: skip
EQUIPMENT = {3: X, 4: X, 10: Q, 11: Q, 12: Q, 13: Q, 14: T, 15: Q, 16: Q, 17: X, 18: X,
             20: STORAGE, 23: X, 30: T, 31: "LLLL", 32: T, 515: T, 772: Q}  # fmt: skip


def course(final: CmsError | CmeError | Error, *, siemens: bool = False) -> str:
    """Return what becomes of a message at its first four tries."""
    return "".join(letter(final, attempt, siemens=siemens) for attempt in (1, 2, 3, 4))


def letter(final: CmsError | CmeError | Error, attempt: int, *, siemens: bool) -> str:
    if outcomes.already_sent(final):
        return "y"
    match outcomes.failure(final, attempt, siemens=siemens):
        case Rejected(suspicious=suspicious):
            return "s" if suspicious else "r"
        case TryLater(doubtful=doubtful):
            return "L" if doubtful else "l"
        case RouteDown():
            return "d"


@pytest.mark.parametrize("code", TABLE)
def test_the_networks_errors(code: int) -> None:
    assert course(CmsError(code)) == TABLE[code]


@pytest.mark.parametrize("code", SIEMENS)
def test_siemens_has_meanings_of_its_own(code: int) -> None:
    assert course(CmsError(code), siemens=True) == SIEMENS[code]


@pytest.mark.parametrize("code", [code for code in TABLE if code < 512])
def test_siemens_shares_the_standards_meanings(code: int) -> None:
    assert course(CmsError(code), siemens=True) == TABLE[code]


@pytest.mark.parametrize("code", EQUIPMENT)
def test_the_equipments_errors(code: int) -> None:
    assert course(CmeError(code)) == EQUIPMENT[code]


def test_every_row_was_named_here() -> None:
    assert set(TABLE) == set(outcomes.CMS)
    assert set(TABLE) | set(SIEMENS) == set(outcomes.SIEMENS_CMS)
    assert set(EQUIPMENT) == set(outcomes.CME)


@pytest.mark.parametrize(
    "final",
    [Error(), Error("COMMAND NOT SUPPORT"), CmsError(None, "?"), CmeError(None), CmeError(100)],
)
def test_what_says_nothing_goes_once_more_and_fails(final: CmsError | CmeError | Error) -> None:
    assert course(final) == X


def test_any_number_has_an_outcome_with_its_number() -> None:
    for code in range(1000):
        for final in (CmsError(code), CmeError(code)):
            for siemens in (False, True):
                outcome = outcomes.failure(final, 1, siemens=siemens)
                assert outcome.trouble.reason
                assert outcome.trouble.detail in ("", outcomes.words(final))


@pytest.mark.parametrize(
    ("final", "stray"),
    [
        (CmsError(321), True),
        (CmsError(340), True),
        (CmeError(21), True),
        (CmeError(22), True),
        (CmsError(21), False),
        (CmsError(None), False),
        (Error(), False),
    ],
)
def test_what_can_not_be_about_a_send(final: CmsError | CmeError | Error, *, stray: bool) -> None:
    assert outcomes.is_stray(final) is stray


@pytest.mark.parametrize("code", [208, 209, 211, 322])
def test_what_is_full_says_so(code: int) -> None:
    outcome = outcomes.failure(CmsError(code), 1)
    assert outcome.trouble.reason is Reason.STORAGE_FULL


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


def test_a_number_of_tries_is_not_invented() -> None:
    assert outcomes.failure(CmeError(11), 1).trouble.detail == ""
