"""What becomes of a text that is refused with each error number, once and every time.

Owns the classes of MODEMS.md 3.3, copied from there and not from the driver: `P` permanent, `T`
transient, `A` perhaps no credit or barred, `Q` nothing can be sent until somebody mends it, `S`
memory full, `X` unsettled, `M` perhaps a fault of the modem itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from smsdesk.domain.reasons import Reason
from tests.endtoend.matrix import FAILED, SENT, Case

_R = Reason
CMS: dict[tuple[str, Reason], tuple[int, ...]] = {
    ("P", _R.NUMBER_UNKNOWN_TO_NETWORK): (1, 28, 30, 195),
    ("P", _R.RECIPIENT_BARRED): (196, 531),
    ("P", _R.MESSAGE_MALFORMED): (81, 95, 96, 97, 98, 99, 111, 143, 144, 145, 159, 198, 199, 304),
    ("P", _R.MESSAGE_REFUSED): (127, 128, 129, 130, 160, 161, 175, 176),
    # 197 says that the network has it from an earlier try: tests/routes plays that.
    ("P", _R.SENDING_BARRED): (10,),
    ("A", _R.SENDING_BARRED): (8, 50, 69),
    ("T", _R.NETWORK_BUSY): (22, 34, 42, 47, 192, 512),
    ("T", _R.NETWORK_TROUBLE): (17, 41, 194, 255, 332, 513, 514),
    ("T", _R.SIM_BUSY): (314, 515),
    ("T", _R.NOT_REGISTERED): (331,),
    ("X", _R.NETWORK_TROUBLE): (38, 500),
    ("X", _R.MESSAGE_REFUSED): (21, 210, 212, 213, 320, 999),
    ("X", _R.RECIPIENT_UNREACHABLE): (27,),
    ("X", _R.SENDING_BARRED): (29, 193),
    ("M", _R.MODEM_TROUBLE): (300, 301, 302, 303),
    ("S", _R.STORAGE_FULL): (208, 209, 211, 322),
    ("Q", _R.SIM_MISSING): (310,),
    ("Q", _R.SIM_PIN): (311,),
    ("Q", _R.SIM_PUK): (316,),
    ("Q", _R.SIM_FAILURE): (312, 313, 315, 317, 318),
    ("Q", _R.NO_SMSC): (330,),
}
CME: dict[tuple[str, Reason], tuple[int, ...]] = {
    ("M", _R.MODEM_TROUBLE): (3, 4),
    ("Q", _R.SIM_MISSING): (10,),
    ("Q", _R.SIM_PIN): (11,),
    ("Q", _R.SIM_PUK): (12,),
    ("Q", _R.SIM_FAILURE): (13, 15, 772),
    ("Q", _R.SIM_PIN_WRONG): (16,),
    ("T", _R.SIM_BUSY): (14, 515),
    ("T", _R.NOT_REGISTERED): (30, 32),
    ("T", _R.NETWORK_TROUBLE): (31,),
    ("S", _R.STORAGE_FULL): (20,),
    ("X", _R.MESSAGE_REFUSED): (17, 18, 23, 100),
}
_FOR_A_PERSON = frozenset({_R.SIM_PIN, _R.SIM_PUK, _R.SIM_PIN_WRONG})
_BACK = frozenset({_R.PORT_GONE, _R.PORT_MISSING})


def cases() -> Iterator[Case]:
    """Yield every error number, once and every time."""
    for kind, table in (("cms", CMS), ("cme", CME)):
        for (course, reason), codes in table.items():
            for code in codes:
                yield _once(f"{kind}={code}@2", course, reason)
                yield _always(f"{kind}={code}", course, reason)


def _once(fault: str, course: str, reason: Reason) -> Case:
    if course in "PA":
        return Case(fault, "", FAILED, reason=reason)
    if course == "Q":
        person = reason in _FOR_A_PERSON
        return Case(fault, "", seen=frozenset({reason}), may=_BACK, person=person, clear_after=20.0)
    return Case(fault, "", SENT)


def _always(fault: str, course: str, reason: Reason) -> Case:
    if course == "Q":
        return Case(
            fault,
            "",
            seen=frozenset({reason}),
            may=_BACK,
            every=True,
            person=True,
            clear_after=20.0,
        )
    if course in "TS":
        return Case(fault, "", FAILED, reason=_R.RETRIES_USED, every=True)
    seen = frozenset({reason} if course == "M" else ())
    suspicious = course in "AXM"
    return Case(fault, "", FAILED, reason=reason, every=True, suspicious=suspicious, seen=seen)
