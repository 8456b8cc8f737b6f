"""The commands that we use, with the hints by which their answers are known.

Owns their wording (3GPP TS 27.005, 27.007, ITU-T V.250).
"""

from __future__ import annotations

from smsdesk.at.command import Command

# The talk itself; results may still be digits here.
ECHO_OFF = Command("ATE0", numeric=True)
WORDS_ON = Command("ATV1", numeric=True)
RESULTS_ON = Command("ATQ0", numeric=True)
ERROR_NUMBERS = Command("AT+CMEE=1")
ERROR_WORDS = Command("AT+CMEE=2")

# Who it is; each with its older form.
MANUFACTURER = (
    Command("AT+CGMI", free_text=True),
    Command("AT+GMI", free_text=True),
    Command("ATI", free_text=True),
)
MODEL = (Command("AT+CGMM", free_text=True), Command("AT+GMM", free_text=True))
REVISION = (Command("AT+CGMR", free_text=True), Command("AT+GMR", free_text=True))
IMEI = (Command("AT+CGSN", free_text=True), Command("AT+GSN", free_text=True))

# SIM and radio.
FUNCTION = Command("AT+CFUN?", ("+CFUN",))
FUNCTION_FULL = Command("AT+CFUN=1", ("+CFUN",))
RESTART = Command("AT+CFUN=1,1", ("+CFUN",))
PIN_STATE = Command("AT+CPIN?", ("+CPIN",), quiet_final=True)
IMSI = Command("AT+CIMI", free_text=True)

# Network.
REGISTRATION_NOTICES = (Command("AT+CREG=2"), Command("AT+CREG=1"))
REGISTRATION = tuple(Command(f"AT+{name}?", (f"+{name}",)) for name in ("CREG", "CEREG", "CGREG"))
REGISTRATION_5G = Command("AT+C5GREG?", ("+C5GREG",))
SIGNAL = Command("AT+CSQ", ("+CSQ",))
EXTENDED_SIGNAL = Command("AT+CESQ", ("+CESQ",))
OPERATOR_NAMES = Command("AT+COPS=3,0")
OPERATOR = Command("AT+COPS?", ("+COPS",))
CALLER_IDS = Command("AT+CLIP=1")

# Messages. BenQ and Westermo give no OK after `+CPMS:`.
PDU_MODE = Command("AT+CMGF=0")
TEXT_MODE = Command("AT+CMGF=1")
MODES = Command("AT+CMGF=?", ("+CMGF",))
TEXT_DETAILS = Command("AT+CSDH=1")
MEMORIES = Command("AT+CPMS=?", ("+CPMS",), quiet_final=True)
STORAGE = Command("AT+CPMS?", ("+CPMS",), quiet_final=True)
SERVICE_PLAIN = Command("AT+CSMS=0", ("+CSMS",))
SERVICE = Command("AT+CSMS?", ("+CSMS",))
CENTRE = Command("AT+CSCA?", ("+CSCA",))
NOTICE_CHOICES = Command("AT+CNMI=?", ("+CNMI",))
NOTICES = Command("AT+CNMI?", ("+CNMI",))
KEEP_LINK = Command("AT+CMMS=2", ("+CMMS",))
DROP_LINK = Command("AT+CMMS=0", ("+CMMS",))
LIST_ALL = Command("AT+CMGL=4", ("+CMGL",))
LIST_ALL_TEXTS = Command('AT+CMGL="ALL"', ("+CMGL",), texts=True)
LIVE_INDEXES = Command("AT+CMGD=?", ("+CMGD",))

# Service codes.
CHARSET = Command("AT+CSCS?", ("+CSCS",))
CHARSETS = Command("AT+CSCS=?", ("+CSCS",))
USSD_CANCEL = Command("AT+CUSD=2")


# The phonebook.
CHOOSE_SIM_BOOK = Command('AT+CPBS="SM"')
BOOK = Command("AT+CPBS?", ("+CPBS",))
BOOK_SIZE = Command("AT+CPBR=?", ("+CPBR",))


def read_book(first: int, last: int) -> Command:
    """Read the phonebook's entries from one index to another, inclusive."""
    return Command(f"AT+CPBR={first},{last}", ("+CPBR",))


def enter_pin(pin: str) -> Command:
    """Give the SIM its PIN."""
    return Command(f'AT+CPIN="{pin}"', ("+CPIN",))


def use_memories(names: tuple[str, ...]) -> Command:
    """Choose the memories for reading, writing and receiving, as many as are named."""
    quoted = ",".join(f'"{name}"' for name in names)
    return Command(f"AT+CPMS={quoted}", ("+CPMS",), quiet_final=True)


def set_charset(name: str) -> Command:
    """Choose the character set of texts in quotes."""
    return Command(f'AT+CSCS="{name}"')


def set_centre(number: str) -> Command:
    """Set the service centre."""
    kind = 145 if number.startswith("+") else 129
    return Command(f'AT+CSCA="{number}",{kind}')


def set_notices(values: tuple[int, ...]) -> Command:
    """Set where messages and reports are announced: mode, mt, bm, ds, bfr."""
    return Command(f"AT+CNMI={','.join(map(str, values))}")


def send(tpdu_length: int, *, short_prompt: bool = False) -> Command:
    """Announce a message; its PDU follows the prompt."""
    return Command(
        f"AT+CMGS={tpdu_length}",
        ("+CMGS",),
        prompt=True,
        short_prompt=short_prompt,
        quiet_final=True,
    )


def send_text(number: str, kind: int, *, short_prompt: bool) -> Command:
    """Announce a text to a number of this type; it follows the prompt."""
    return Command(
        f'AT+CMGS="{number}",{kind}',
        ("+CMGS",),
        prompt=True,
        short_prompt=short_prompt,
        quiet_final=True,
    )


def set_text_parameters(parameters: tuple[int, ...]) -> Command:
    """Set first octet, validity, protocol identifier and coding of texts (text mode)."""
    return Command(f"AT+CSMP={','.join(map(str, parameters))}")


def read(index: int) -> Command:
    """Read the message at an index."""
    return Command(f"AT+CMGR={index}", ("+CMGR",))


def delete(index: int) -> Command:
    """Delete the message at an index. Never with a flag: MC35 refuses it, and 4 deletes all."""
    return Command(f"AT+CMGD={index}")
