"""What a virtual modem can be like, as a set of switches.

Owns the switches and their defaults, which are those of a modem without faults. Each is a habit
that some device in the field has; which device has which is said in `profiles`, by data alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from smsdesk.sim.card import SMSC, Lock
from smsdesk.sim.faults import Fault


class Listing(Enum):
    """What `AT+CMGL` does."""

    LISTS = "lists"
    EMPTY = "empty"  # OK and nothing else, whatever is stored
    HANGS = "hangs"  # no answer, and none to anything after it until the next start
    REFUSED = "refused"


class Slot(Enum):
    """What `AT+CMGR` says of an empty slot."""

    CMS_321 = "+CMS ERROR: 321"
    ERROR = "ERROR"
    OK = "OK"
    ZEROS = "+CMGR: 0,,0"


class Ussd(Enum):
    """How the network's text stands in `+CUSD` (3GPP TS 27.007 7.15, and what devices do)."""

    TEXT = "text"
    PACKED = "packed septets in hex, coding 15"
    PACKED_BARE = "packed septets in hex, without quotes and coding"
    UCS2 = "UCS-2 in hex, coding 72"
    UCS2_AS_15 = "UCS-2 in hex, coding 15"
    UCS2_TAIL = "UCS-2 in hex, coding 17, with leftovers behind a U+0000"
    STATE_FIRST = "the state alone, then the text with state 2"
    UNCLOSED = "text without its closing quote"
    EMPTY = "the state alone"


Canned = tuple[tuple[str, tuple[str, ...]], ...]
"""Commands (without "AT") and the lines they are answered with, the last being the result."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One way to behave; the defaults are a modem without faults. Times are seconds."""

    name: str
    summary: str
    # Who it says it is: AT+CGMI, +CGMM, +CGMR.
    manufacturer: str = "smsdesk"
    model: str = "Virtual modem"
    revision: str = "1.0"

    # The line.
    mute: bool = False  # answers nothing at all
    deaf_lines: int = 0  # command lines that are lost after each start
    echo_stays: bool = False
    body_echo: int = 0  # echoes a body whatever ATE0 says, with a new prompt after so many chars
    input_burst: int = 0  # of a body's characters that come at once only so many are heard …
    input_rest: float = 0.0  # … and the next after this rest
    line_end: str = "\r\n"
    lead: str = ""  # more in front of each answer
    prompt: str = "\r\n> "
    prompt_notice: str = ""  # a notification ahead of the prompt
    byte_seconds: float = 0.0  # pace of what the modem says
    noise: bool = False
    urcs_anywhere: bool = False
    urcs_in_records: bool = False  # between the header of a stored message and its PDU
    chatter: tuple[str, ...] = ()  # notifications without meaning, every chatter_seconds
    chatter_seconds: float = 0.0

    # Starting.
    greeting: tuple[str, ...] = ()
    start_seconds: float = 0.0  # from power-on and from the PIN until it is ready
    starting: Canned = ()  # results of commands meanwhile
    ready_said: tuple[str, ...] = ()
    radio_at_start: bool = True
    radio_by_restart: bool = False  # only AT+CFUN=1,1 switches the radio on
    may_restart: bool = True  # knows AT+CFUN=1,1

    # What commands say.
    canned: Canned = ()
    lacks: frozenset[str] = frozenset()  # commands it has never heard of
    unknown_said: str = ""  # the result for those, instead of ERROR or CME 4
    own_commands: frozenset[str] = frozenset()  # makers' commands that others lack
    error_numbers: bool = True  # AT+CMEE=1 is possible

    # SIM and network.
    has_card: bool = True
    lock: Lock = Lock.READY
    pin_counter: tuple[str, str] = (
        "+CPINR",
        "+CPINR: SIM PIN,{pin},3\r\n+CPINR: SIM PUK,{puk},10",
    )
    iccid_said: tuple[str, str] = ("+CCID", "+CCID: {}")
    pin_said: str = "+CPIN: {}"
    cpin_final: bool = True  # an OK follows +CPIN
    has_credit: bool = True
    smsc: str = SMSC  # "": the SIM has none
    centre_said: str = '+CSCA: "{number}",{kind}'  # or {bare} without its plus, {ucs2} in hex
    covered_after: float | None = 0.0  # from power-on to registration, None: never
    denied: bool = False  # the network does not let the SIM in
    registrations: tuple[str, ...] = ("+CREG", "+CGREG", "+CEREG")
    registration_digits: int = 1
    registration_modes: tuple[int, ...] = (0, 1, 2)
    cell_said: str = '"00C3","0001A2B3",7'
    circuit_state: int | None = None  # what +CREG and +CGREG say while only LTE is there
    messages_allowed: bool = True  # the SIM's contract has texts

    # Memories.
    stores: bool = True  # has memories that a client can reach
    sim_slots: int = 30
    phone_slots: int = 255
    report_slots: int = 20
    phone_name: str = "ME"
    other_memories: tuple[str, ...] = ()
    first_memory: str = "SM"
    full: bool = False
    full_said: str = ""  # said for a message that finds no room
    sends_when_full: bool = True
    first_index: int = 1
    memory_groups: tuple[tuple[str, ...], ...] = ()  # per use: reading, writing, receiving
    memories_said: str = ""  # what stands behind +CPMS: for =?
    memory_parameters: int = 3  # how many AT+CPMS takes
    cpms_final: bool = True  # an OK follows +CPMS
    toggles: tuple[str, ...] = ()  # memories to be chosen in this order before anything comes in

    # Reading and deleting.
    listing: Listing = Listing.LISTS
    unlistable: frozenset[str] = frozenset()  # memories that can only be read by index
    record_said: str = "{state},,{length}"
    length_error: int = 0  # what the said length is beside the true one
    empty_slot: Slot = Slot.CMS_321
    readable_after: float = 0.0  # from the notice of a message to its being readable
    torn_reports: bool = False  # reports are read out of SR with a damaged head
    delete_flag: bool = True
    live_indexes: bool = True  # AT+CMGD=? lists what there is, not the whole range

    # Announcing.
    text_notice: str = '"{memory}",{index}'  # behind +CMTI:
    report_notice: str = '"{memory}",{index}'  # behind +CDSI:
    text_said: str = "+CMT: ,{length}"
    report_said: str = "+CDS: {length}"
    reports: bool = True
    services: tuple[int, ...] = (0, 1)  # what +CSMS lists
    services_refused: tuple[int, ...] = ()
    acknowledgements: tuple[str, ...] | None = None  # what may stand behind +CNMA, None: anything
    hangs_on_reports: bool = False  # +CDS wants an acknowledgement, refuses it, then hangs
    cnmi_modes: tuple[int, ...] = (0, 1, 2, 3)
    cnmi_modes_refused: tuple[int, ...] = ()
    cnmi_texts: tuple[int, ...] = (0, 1, 2, 3)
    cnmi_reports: tuple[int, ...] = (0, 1, 2)
    cnmi_reports_refused: tuple[int, ...] = ()
    cnmi_buffer: tuple[int, ...] = (0, 1)
    cnmi_needed: tuple[int, ...] = ()  # with any other +CNMI nothing comes in any more
    cnmi_lost: bool = False  # forgotten at each new registration

    # Sending and service codes.
    pdu_mode: bool = True
    text_mode: bool = True
    reference_said: str = "+CMGS: {reference}"  # "": OK alone
    packed_ussd: bool = False  # wants codes as packed septets in hex
    ussd: Ussd = Ussd.TEXT
    ussd_first: bool = False  # the network's answer comes ahead of the OK

    faults: tuple[Fault, ...] = ()

    @property
    def phone_memory(self) -> bool:
        """Tell whether the modem has a memory of its own besides the SIM."""
        return self.phone_slots > 0
