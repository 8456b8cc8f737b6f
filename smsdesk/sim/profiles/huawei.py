"""Huawei's sticks: slots from 0, packed service codes, `^` notifications, own words for ERROR.

Sources: MODEMS.md sections 2.1, 4, 6 and 7, and the threads named there.
"""

from __future__ import annotations

from dataclasses import replace

from smsdesk.sim.profile import Listing, Profile, Ussd

OWN_COMMANDS = frozenset({"^CURC", "^PORTSEL", "^USSDMODE", "^SYSINFO", "^HCSQ"})

_E3131 = Profile(
    "huawei",
    "an E3xx stick: COMMAND NOT SUPPORT, slots from 0, ^ notifications, packed USSD",
    manufacturer="huawei",
    model="E3131",
    revision="21.158.13.00.209",
    first_index=0,
    unknown_said="COMMAND NOT SUPPORT",
    own_commands=OWN_COMMANDS,
    pin_counter=("^CPIN", "^CPIN: {lock},{left},{puk},{pin},10,3"),
    iccid_said=("^ICCID", "^ICCID: {}"),
    packed_ussd=True,
    ussd=Ussd.PACKED,
    chatter=("^RSSI:20", "^MODE:5,4", '^HCSQ:"WCDMA",34,31,45'),
    chatter_seconds=5.0,
    cnmi_modes=(0, 1, 2),
    cnmi_modes_refused=(2,),
    report_slots=0,
    acknowledgements=(),
)

_E1550 = replace(
    _E3131,
    name="huawei_e1550",
    summary="an E1xx stick: as the E3xx, extra blank lines, no LTE, one second until readable",
    model="E1550",
    revision="11.608.12.10.209",
    lead="\r\n",
    sim_slots=20,
    phone_slots=100,
    chatter=("^RSSI:19", "^BOOT:27710117,0,0,0,75", "^MODE:5,4"),
    own_commands=OWN_COMMANDS - {"^HCSQ"},
    registrations=("+CREG", "+CGREG"),
    readable_after=0.6,
    full_said='^SMMEMFULL: "SM"',
)

PROFILES = (
    _E3131,
    _E1550,
    replace(
        _E1550,
        name="huawei_e160",
        summary="an older E1xx stick: service codes come back without quotes and coding, SM alone",
        model="E160",
        revision="11.609.10.02.432",
        phone_slots=0,
        ussd=Ussd.PACKED_BARE,
    ),
    replace(
        _E3131,
        name="huawei_e3531",
        summary="lists no message though some are there; receives with one +CNMI setting alone",
        model="E3531",
        revision="21.318.15.00.00",
        cnmi_modes_refused=(),
        cnmi_needed=(2, 0, 0, 2, 1),
        listing=Listing.EMPTY,
        readable_after=1.5,
        record_said=",,{length}",
        urcs_in_records=True,
        first_memory="ME",
        full_said='^SMMEMFULL: "ME"',
    ),
    replace(
        _E3131,
        name="huawei_e3372",
        summary="an LTE stick with stick firmware: as the E3xx, registered with LTE alone",
        model="E3372",
        revision="21.180.01.00.00",
        chatter=("^RSSI:20", '^HCSQ:"LTE",46,54,116,20'),
        circuit_state=0,
    ),
)
