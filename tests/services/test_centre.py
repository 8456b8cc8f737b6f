"""The service centre: what may be typed, and that it is kept for its SIM."""

from __future__ import annotations

import pytest

from smsdesk.domain.changes import ModemStatus
from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.services import centre
from smsdesk.services.centre import SetCentre
from smsdesk.services.desk import Desk


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("+491710760000", "+491710760000"),
        (" +49 171 / 076-0000 ", "+491710760000"),
        ("00491710760000", "+491710760000"),
        ("+1 (202) 555.0199", "+12025550199"),
    ],
)
def test_what_may_be_typed(typed: str, number: str) -> None:
    assert centre.check(typed) == number


@pytest.mark.parametrize(
    "typed", ["", "0171 0760000", "+", "+0171", "+49", "abc", '+49171"', "+4917107600001234567"]
)
def test_what_is_no_centre(typed: str) -> None:
    with pytest.raises(Refusal) as caught:
        centre.check(typed)
    assert caught.value.reason is Reason.CENTRE_INVALID


class Phone:
    """Takes a centre, or not."""

    def __init__(self, *, takes: bool = True) -> None:
        self.takes = takes

    def set_centre(self, number: str) -> str:
        if not self.takes:
            raise Refusal(Reason.PHONE_REFUSED, "CMS 302")
        return number


def test_it_is_kept_for_the_sim_once_the_sim_has_taken_it(desk: Desk) -> None:
    modems = desk.store.modems
    modems.seen(ModemStatus("x", imei="1", imsi="26201"), desk.clock.now())
    errand = SetCentre(modems, "26201", "+491710760001")
    with pytest.raises(Refusal):
        errand(Phone(takes=False))
    assert modems.centre_of("26201") == ""
    assert errand(Phone()) == "+491710760001"
    assert modems.centre_of("26201") == "+491710760001"
    assert modems.centre_of("26202") == ""
