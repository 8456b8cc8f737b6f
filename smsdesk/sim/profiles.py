"""How virtual modems behave, as data: good ones, and the bad habits of real ones.

Owns every profile of `smsdesk sim --profile`; the modem has no other switches. The habits are
those of devices in the field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from smsdesk.sim.card import Lock


@dataclass(frozen=True, slots=True)
class Profile:
    """One way to behave; the defaults are a modem without faults.

    Times are seconds. `byte_seconds` paces each byte of an answer. `chatter` are notifications
    without meaning, every `chatter_seconds`. Of every `dies_every` sends one closes the port, in
    turn in the prompt and after ctrl-Z. `silent_sends` sends get no answer though the network
    took them. `covered_after` is the time from power-on to registration, None for never.
    """

    name: str
    summary: str
    manufacturer: str = "smsdesk"
    model: str = "Virtual modem"
    revision: str = "1.0"
    # The line.
    echo_stays: bool = False
    byte_seconds: float = 0.0
    noise: bool = False
    urcs_anywhere: bool = False
    chatter: tuple[str, ...] = ()
    chatter_seconds: float = 0.0
    # Dying.
    dies_every: int = 0
    silent_sends: int = 0
    # SIM and network.
    has_card: bool = True
    lock: Lock = Lock.READY
    has_credit: bool = True
    covered_after: float | None = 0.0
    # Memories.
    sim_slots: int = 30
    phone_slots: int = 255
    report_slots: int = 20
    full: bool = False
    first_index: int = 1
    receive_memories: tuple[str, ...] = ()
    memories_said: str = ""
    # Dialect.
    unknown_said: str = ""
    cpin_final: bool = True
    delete_flag: bool = True
    pdu_mode: bool = True
    caret: bool = False
    packed_ussd: bool = False
    cnmi_modes: tuple[int, ...] = (0, 1, 2, 3)
    cnmi_modes_refused: tuple[int, ...] = ()
    cnmi_buffer: tuple[int, ...] = (0, 1)

    @property
    def phone_memory(self) -> bool:
        """Tell whether the modem has a memory of its own besides the SIM."""
        return self.phone_slots > 0


_FLOOD = ("^RSSI: 17", "+CREG: 1", "^DSFLOWRPT:0000002C,0,0,0,0,0,0", "+CIEV: 5,1")

_HUAWEI = Profile(
    "huawei",
    "an E3xx stick: COMMAND NOT SUPPORT, slots from 0, ^ notifications, packed USSD",
    manufacturer="huawei",
    model="E3131",
    revision="21.158.13.00.209",
    first_index=0,
    unknown_said="COMMAND NOT SUPPORT",
    caret=True,
    packed_ussd=True,
    chatter=("^RSSI:20", "^MODE:5,4", '^HCSQ:"WCDMA",34,31,45'),
    chatter_seconds=5.0,
    cnmi_modes=(0, 1, 2),
    cnmi_modes_refused=(2,),
    report_slots=0,
)

_ALL = (
    Profile("clean", "a modem without faults"),
    Profile("echoing", "keeps echoing whatever ATE0 says", echo_stays=True),
    Profile("slow", "sends one byte per millisecond, as over a 9600 baud line", byte_seconds=0.001),
    Profile("garbage", "puts NULs and line noise between its lines", noise=True),
    Profile(
        "urc_flood",
        "notifications all the time, in the middle of answers too",
        urcs_anywhere=True,
        chatter=_FLOOD,
        chatter_seconds=0.2,
    ),
    Profile(
        "dying_in_prompt",
        "its port closes in one of five sends, in turn before and after the text is taken",
        dies_every=5,
    ),
    Profile(
        "silent_after_send",
        "gives no answer to the first text though the network took it",
        silent_sends=1,
    ),
    Profile(
        "full_sim",
        "its only memory is full of read texts; the network holds new ones back",
        sim_slots=10,
        phone_slots=0,
        report_slots=0,
        full=True,
    ),
    Profile("pin", "asks for the PIN 1234 at power-on, three attempts", lock=Lock.PIN),
    Profile("puk", "is blocked and asks for the PUK", lock=Lock.PUK),
    Profile("no_sim", "has no SIM", has_card=False),
    Profile("not_registered", "never finds a network", covered_after=None),
    Profile(
        "no_network_then_back", "finds its network five seconds after power-on", covered_after=5.0
    ),
    Profile("no_credit", "every text is refused (CMS ERROR 50): no credit", has_credit=False),
    _HUAWEI,
    Profile(
        "wavecom",
        "no OK after +CPIN?, nested list of memories",
        manufacturer=" WAVECOM MODEM",
        model=" MULTIBAND  900E  1800 ",
        revision="641b09gg.Q2403A 1320676 061804 14:38",
        cpin_final=False,
        phone_slots=0,
        memories_said='(("SM","BM","SR"),("SM"))',
    ),
    Profile(
        "siemens",
        "an MC35: AT+CMGD takes one argument, +CNMI wants bfr 1, receives into SM alone",
        manufacturer="SIEMENS",
        model="MC35",
        revision="REVISION 04.00",
        delete_flag=False,
        receive_memories=("SM",),
        cnmi_buffer=(1,),
    ),
    Profile("text_only", "refuses PDU mode", pdu_mode=False),
)

PROFILES: Mapping[str, Profile] = MappingProxyType({profile.name: profile for profile in _ALL})


def profile_named(name: str) -> Profile:
    """Return a profile; raise `KeyError` with the known names for another one."""
    try:
        return PROFILES[name.strip().replace("-", "_")]
    except KeyError:
        raise KeyError(f"{name!r}: there is {', '.join(PROFILES)}") from None
