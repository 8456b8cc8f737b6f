"""Result codes as data: which lines end an answer, which come unasked, and error wordings.

Sources: ITU-T V.250 5.7.1, 3GPP TS 27.007 (CME), 3GPP TS 27.005 (CMS), and what devices were
seen to say.
"""

from __future__ import annotations

import re
from types import MappingProxyType

from smsdesk.at.events import CmeError, CmsError, Error, Final, Ok

FINALS: MappingProxyType[str, Final] = MappingProxyType(
    {
        "OK": Ok(),
        "ERROR": Error(),
        "COMMAND NOT SUPPORT": Error("COMMAND NOT SUPPORT"),  # Huawei
        "COMMAND NOT SUPPORTED": Error("COMMAND NOT SUPPORTED"),
        "TOO MANY PARAMETERS": Error("TOO MANY PARAMETERS"),  # Huawei
        "ABORTED": Error("ABORTED"),
    }
)

# ITU-T V.250 table 1; only a command that allows digits ends by one, for a lone digit may also be
# information.
NUMERIC_FINALS: MappingProxyType[str, Final] = MappingProxyType({"0": Ok(), "4": Error()})

# A modem that never dials never ends an answer with NO CARRIER: it is a caller who hung up.
BARE_URCS = frozenset(
    {
        "RING", "NO CARRIER", "BUSY", "NO ANSWER", "NO DIALTONE", "CONNECT",
        "RDY", "SMS Ready", "SMS DONE", "SMS READY", "Call Ready", "CALL READY", "PB DONE",
        "NORMAL POWER DOWN", "UNDER-VOLTAGE WARNNING", "UNDER-VOLTAGE POWER DOWN",
        "OVER-VOLTAGE WARNNING", "^SYSSTART", "^SMMEMFULL", "+PBREADY", "POWERED DOWN",
        "MODEM:STARTUP",
    }
)  # fmt: skip

URC_PREFIXES = frozenset(
    {
        "+CMTI", "+CMT", "+CDSI", "+CDS", "+CBM", "+CBMI", "+CUSD", "+CREG", "+CGREG", "+CEREG",
        "+C5GREG", "+CLIP", "+CRING", "+COLP", "+CCWA", "+CSSU", "+CSSI", "+CIEV", "+CGEV",
        "+CTZV", "+CTZE", "+CTZDST", "^RSSI", "^HCSQ", "^DSFLOWRPT", "^BOOT", "^MODE", "^CSNR",
        "^SRVST", "^SIMST", "^STIN", "^NWTIME", "^SCN", "^CEND", "^CONF", "^CONN", "^ORIG",
        "^THERM", "^LTERSRP", "^SYSINFO", "^NDISSTAT", "+ZUSIMR", "+ZEND", "+ZPAS", "+ZDONR",
        "+ZCDRUN", "+ZPSTM", "+ZUSTAT", "+SPNWNAME", "+PSBEARER", "#STN", "#NITZ", "#QSS",
        "_OSIGQ", "_OBS", "_OSSYSI", "_OWANCALL", "_OUHCIP", "_OSIMOP", "*EBCA", "*EMRDY",
        "*PSUTTZ", "*PSNWID", "*E2NAP", "*E2CFUN", "DST", "+MBAN", "+WIND", "+QIND", "+QUSIM",
        "+QNWLOCK", "+SIMEI", "+UUSIMSTAT", "+UREG", "+UUPSDD", "+PACSP", "%NSTATV", "%IPDPACT",
        "+KSUP", "+STIN", "+CMWN", "MODEM",
    }
)  # fmt: skip

# The modem has started anew: what it was doing is lost, and so are its settings.
RESTARTS = frozenset(
    {"RDY", "^SYSSTART", "MODEM", "MODEM:STARTUP", "NORMAL POWER DOWN", "POWERED DOWN"}
)
# These announce a PDU in the line that follows.
PDU_HEADERS = frozenset({"+CMT", "+CDS", "+CBM"})
# These may hold line breaks between their quotes.
MULTILINE = frozenset({"+CUSD"})
# In text mode these are whole in one line (3GPP TS 27.005 3.4.1: `+CDS: <fo>,<mr>,…`).
ONE_LINE_IN_TEXT_MODE = frozenset({"+CDS"})
# A message in text mode, with its text in the line below; a stored report has none, and numbers
# where this has an address.
TEXT_HEADER = re.compile(r'\+CMG[LR] ?: ?(?:\d+ ?, ?)?"[A-Z ]+" ?, ?["+,]')
# The reference of a sent message: late when no message is pending.
REFERENCES = frozenset({"+CMGS", "+CMGW"})

_REGISTRATION = re.compile(r'\s*"?\d{1,3}"?\s*,\s*"?\d{1,3}"?\s*(?:,|$)')
# With the pending command's own prefix only this form is an answer; any other is a URC
# (3GPP TS 27.007 7.2: the read command answers `<n>,<stat>[,…]`, the URC is `<stat>[,…]`).
SOLICITED: MappingProxyType[str, re.Pattern[str]] = MappingProxyType(
    {
        "+CREG": _REGISTRATION,
        "+CGREG": _REGISTRATION,
        "+CEREG": _REGISTRATION,
        "+C5GREG": _REGISTRATION,
        "+CLIP": re.compile(r"\s*\d\s*,\s*\d\s*$"),
        "+COLP": re.compile(r"\s*\d\s*,\s*\d\s*$"),
    }
)

# Some devices leave out the colon before a quote, or put a blank before it.
PREFIX = re.compile(r"([+^*_#%$&!][A-Z0-9_]+)(?: ?:|$| ?\")")

_ERROR = re.compile(r"\+(CME|CMS) ?ERROR ?:? *(.*)", re.IGNORECASE)

CME_TEXTS: MappingProxyType[str, int] = MappingProxyType(
    {
        "phone failure": 0,
        "no connection to phone": 1,
        "phone-adaptor link reserved": 2,
        "operation not allowed": 3,
        "operation not supported": 4,
        "ph-sim pin required": 5,
        "ph-fsim pin required": 6,
        "ph-fsim puk required": 7,
        "sim not inserted": 10,
        "sim pin required": 11,
        "sim puk required": 12,
        "sim failure": 13,
        "sim busy": 14,
        "sim wrong": 15,
        "incorrect password": 16,
        "sim pin2 required": 17,
        "sim puk2 required": 18,
        "memory full": 20,
        "invalid index": 21,
        "not found": 22,
        "memory failure": 23,
        "text string too long": 24,
        "invalid characters in text string": 25,
        "dial string too long": 26,
        "invalid characters in dial string": 27,
        "no network service": 30,
        "network timeout": 31,
        "network not allowed - emergency calls only": 32,
        "unknown": 100,
        "unknown error": 100,
    }
)

CMS_TEXTS: MappingProxyType[str, int] = MappingProxyType(
    {
        "unassigned (unallocated) number": 1,
        "operator determined barring": 8,
        "call barred": 10,
        "short message transfer rejected": 21,
        "destination out of order": 27,
        "destination out of service": 27,
        "unidentified subscriber": 28,
        "facility rejected": 29,
        "unknown subscriber": 30,
        "network out of order": 38,
        "temporary failure": 41,
        "congestion": 42,
        "resources unavailable": 47,
        "resources unavailable, unspecified": 47,
        "requested facility not subscribed": 50,
        "requested facility not implemented": 69,
        "me failure": 300,
        "sms service of me reserved": 301,
        "operation not allowed": 302,
        "operation not supported": 303,
        "invalid pdu mode parameter": 304,
        "invalid text mode parameter": 305,
        "sim not inserted": 310,
        "sim pin required": 311,
        "ph-sim pin required": 312,
        "sim failure": 313,
        "sim busy": 314,
        "sim wrong": 315,
        "sim puk required": 316,
        "sim pin2 required": 317,
        "sim puk2 required": 318,
        "memory failure": 320,
        "invalid memory index": 321,
        "memory full": 322,
        "smsc address unknown": 330,
        "no network service": 331,
        "network timeout": 332,
        "no +cnma acknowledgement expected": 340,
        "unknown error": 500,
    }
)


def read_final(line: str) -> Final | None:
    """Return the final result that `line` is, or None."""
    known = FINALS.get(line)
    if known is not None:
        return known
    if line[:3] not in ("+CM", "+cm"):
        return None
    found = _ERROR.match(line)
    return _read_error(found.group(1).upper(), found.group(2).strip()) if found else None


def _read_error(kind: str, words: str) -> Final:
    plain = words.strip('" ')
    if plain.isdigit():
        code: int | None = int(plain[:6])
    else:
        code = (CME_TEXTS if kind == "CME" else CMS_TEXTS).get(plain.lower())
    return CmeError(code, words) if kind == "CME" else CmsError(code, words)
