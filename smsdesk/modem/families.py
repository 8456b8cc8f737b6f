"""What families of modems do differently, as data: no other file names a manufacturer.

Owns the quirks that the driver acts on (MODEMS.md sections 2 to 7). Whatever is not listed is
asked of the modem itself, and every setting has a fallback.

Delivery reports (MODEMS.md 3.4): shown directly (ds 1) they cost no time and come from nearly
every modem, but what comes while nobody listens is lost; stored (ds 2) they wait, but each costs
four further commands, many devices announce them where they can't be read, and some put them
among the texts until those find no room. So reports are shown while the program runs, and stored
in between: when a session ends, a modem with a memory of its own for reports (SR) is told so,
and the next session finds them there. `report_modes` puts 2 first only for devices that were
seen to store well and to show nothing; `keeps_reports` is off where SR is known to be unreadable.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from smsdesk.modem.driver import Pace


@dataclass(frozen=True, slots=True)
class Family:
    """How one family behaves.

    - `pattern` matches "manufacturer model" in lower case;
    - `quieting`: commands that stop floods of notices; refusals don't matter;
    - `notice_modes`, `report_modes`: `AT+CNMI` mode and ds in order of preference;
    - `keeps_reports`: reports that it stores (ds 2) in SR can be read there later;
    - `fixed_notices`: the whole `AT+CNMI` where only one setting works;
    - `memories`: in order of preference; `memory_toggles`: to be chosen in turn before it receives;
    - `lists`: `AT+CMGL` may be used, where others hang over it;
    - `pin_counter`: the question for the PIN tries left, and where in its answer they stand;
    - `sim_number`: the question for the number printed on the SIM;
    - `acknowledgement`: what answers `+CMT` and `+CDS` when the modem wants it, "" for nothing;
    - `packed_ussd`: codes go as packed septets;
    - `pace`: for devices that lose fast input; `short_prompt`: a lone CR LF is the prompt;
    - `slow_to_read`: an announced message may not be readable at once;
    - `siemens_errors`: error numbers from 512 on have Siemens' meanings;
    - `keeps_link`: `AT+CMMS` may be used;
    - `full_function_first`: the radio is switched on whatever `AT+CFUN?` says;
    - `may_restart`: `AT+CFUN=1,1` is safe.
    """

    name: str
    pattern: str = ""
    quieting: tuple[str, ...] = ()
    notice_modes: tuple[int, ...] = (2, 1, 3)
    report_modes: tuple[int, ...] = (1, 2, 0)
    keeps_reports: bool = True
    fixed_notices: tuple[int, ...] = ()
    memories: tuple[str, ...] = ("ME", "SM", "MT")
    memory_toggles: tuple[str, ...] = ()
    lists: bool = True
    pin_counter: tuple[str, str] = ("AT+CPINR", r"SIM PIN\s*,\s*(\d+)")
    sim_number: str = "AT+CCID"
    acknowledgement: str = "AT+CNMA=0"
    packed_ussd: bool = False
    pace: Pace | None = None
    short_prompt: bool = False
    slow_to_read: bool = False
    siemens_errors: bool = False
    keeps_link: bool = True
    full_function_first: bool = False
    may_restart: bool = True
    _compiled: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Compile the pattern once."""
        object.__setattr__(self, "_compiled", re.compile(self.pattern))

    def matches(self, words: str) -> bool:
        """Tell whether "manufacturer model" names this family."""
        return bool(self.pattern) and self._compiled.search(words) is not None


GENERIC = Family("generic")

FAMILIES: tuple[Family, ...] = (
    Family(
        "huawei_mu609",
        r"huawei.*mu609",
        quieting=("AT^CURC=0",),
        pin_counter=("AT^CPIN?", r"\^CPIN:\s*[^,]*,[^,]*,\d+,(\d+)"),
        sim_number="AT^ICCID?",
        acknowledgement="",
        slow_to_read=True,
        may_restart=False,  # a reset needs a replug there
    ),
    Family(
        "huawei_e3531",
        r"huawei.*\b(e3531|e303)\b",
        quieting=("AT^CURC=0",),
        fixed_notices=(2, 0, 0, 2, 1),  # with any other it stops receiving; the sweep finds all
        pin_counter=("AT^CPIN?", r"\^CPIN:\s*[^,]*,[^,]*,\d+,(\d+)"),
        sim_number="AT^ICCID?",
        acknowledgement="",
        packed_ussd=True,
        slow_to_read=True,
    ),
    Family(
        "huawei_old",
        r"huawei.*\b(e1\d\d\w*|e353\w*|k3\d\d\d)\b",
        quieting=("AT^CURC=0",),
        pin_counter=("AT^CPIN?", r"\^CPIN:\s*[^,]*,[^,]*,\d+,(\d+)"),
        sim_number="AT^ICCID?",
        acknowledgement="",
        packed_ussd=True,
        slow_to_read=True,
    ),
    Family(
        "huawei",
        r"huawei",
        quieting=("AT^CURC=0",),
        pin_counter=("AT^CPIN?", r"\^CPIN:\s*[^,]*,[^,]*,\d+,(\d+)"),
        sim_number="AT^ICCID?",
        acknowledgement="",
        packed_ussd=True,
        slow_to_read=True,
    ),
    Family(
        "zte",
        r"\bzte\b",
        quieting=("AT+ZCDRUN=8", "AT+ZOPRT=5"),
        pin_counter=("AT+ZPINPUK=?", r"\+ZPINPUK:\s*(\d+)"),
        sim_number="AT+ZICCID?",
    ),
    Family(
        "simcom_a76",
        r"simcom.*a76",
        pin_counter=("AT+SPIC", r"\+SPIC:\s*(\d+)"),
        sim_number="AT+CICCID",
        acknowledgement="",
        report_modes=(1, 0),  # the A7670 refuses 1, and 2 does not work there either
    ),
    Family(
        "simcom",
        r"simcom|\bsim\d{3,4}",
        pin_counter=("AT+SPIC", r"\+SPIC:\s*(\d+)"),
        acknowledgement="",
    ),
    Family(
        "quectel_serial",
        r"quectel.*(?<![a-z0-9])m\d\d",
        pin_counter=("AT+QTRPIN", r"\+QTRPIN:\s*(\d+)"),
        sim_number="AT+QCCID",
        acknowledgement="AT+CNMA",
    ),
    Family(
        "quectel",
        r"quectel|teltonika",
        # With 2 the EC25 announces reports in a memory where they are not, and where they are
        # they can't be read; of the TRM240's in SR gammu read nothing but blanks.
        report_modes=(1, 0),
        keeps_reports=False,
        pin_counter=("AT+QPINC?", r'"SC"\s*,\s*(\d+)'),
        sim_number="AT+QCCID",
        acknowledgement="AT+CNMA",
    ),
    Family("telit", r"telit", pin_counter=("AT#PCT", r"#PCT:\s*(\d+)"), sim_number="AT#CCID"),
    Family("ublox", r"u-?blox", pin_counter=("AT+UPINCNT", r"\+UPINCNT:\s*(\d+)")),
    Family(
        "siemens_m20",
        r"siemens.*\bm20\b",
        pin_counter=("AT^SPIC", r"\^SPIC:\s*(\d+)"),
        sim_number="AT^SCID",
        acknowledgement="AT+CNMA=1",
        pace=Pace(1, 0.001),
        siemens_errors=True,
        keeps_link=False,
    ),
    Family(
        "siemens_m55",
        r"siemens.*\b[mcs][56]5\b",
        pin_counter=("AT^SPIC", r"\^SPIC:\s*(\d+)"),
        sim_number="AT^SCID",
        acknowledgement="AT+CNMA=1",
        pace=Pace(1, 0.02),
        siemens_errors=True,
        keeps_link=False,
    ),
    Family(
        "siemens",
        r"siemens|cinterion|gemalto|thales",
        pin_counter=("AT^SPIC", r"\^SPIC:\s*(\d+)"),
        sim_number="AT^SCID",
        acknowledgement="AT+CNMA=1",
        siemens_errors=True,
        keeps_link=False,
        full_function_first=True,
    ),
    Family(
        "wavecom",
        r"wavecom|fastrack|\bq2[46]\d\d",
        memories=("SM",),
        report_modes=(1, 0),  # reading SR gives damaged PDUs
        keeps_reports=False,
    ),
    Family(
        "dlink",
        r"d-?link|dwm-?15\d",
        # A DWM-156 shows reports to nobody, but stores them in SR and gives them by their index.
        report_modes=(2, 1, 0),
    ),
    Family(
        "novatel",
        r"novatel",
        report_modes=(2, 0),  # +CDS wants an acknowledgement, refuses it, then hangs
    ),
    Family(
        "foxconn",
        r"t77w968|dw58\d\de",
        memory_toggles=("ME", "MT", "SM", "ME"),  # before that nothing comes in
    ),
    Family("samsung_old", r"samsung.*(j700|b2100)", lists=False),
    Family("ericsson", r"ericsson.*\b(f|h)\d{4}", pin_counter=("AT*EPIN?", r"\*EPIN:\s*(\d+)")),
    Family("option", r"option|globetrotter", pin_counter=("AT_OERCN?", r"_OERCN:\s*(\d+)")),
    Family("neoway", r"neoway", may_restart=False),  # resetting hangs the M590E
    Family(
        "nokia",
        r"nokia",
        pace=Pace(18, 0.01),
    ),
)


def family_of(manufacturer: str, model: str) -> Family:
    """Return the family that these names belong to, the generic one where none matches."""
    words = f"{manufacturer} {model}".lower()
    return next((family for family in FAMILIES if family.matches(words)), GENERIC)
