"""Industrial terminals: Siemens and Cinterion, Wavecom, Westermo.

Sources: MODEMS.md sections 2, 2.2, 3.1, 3.4, 4 and 7, and the threads named there.
"""

from __future__ import annotations

from dataclasses import replace

from smsdesk.sim.profile import Profile, Slot

_MC35 = Profile(
    "siemens",
    "an MC35: AT+CMGD takes one argument, +CNMI wants bfr 1, receives into SM alone",
    manufacturer="SIEMENS",
    model="MC35",
    revision="REVISION 04.00",
    pin_counter=("^SPIC", "^SPIC: {left}"),
    iccid_said=("^SCID", "^SCID: {}"),
    delete_flag=False,
    memory_groups=(("SM", "ME", "MT"), ("SM", "ME", "MT"), ("SM",)),
    cnmi_buffer=(1,),
    acknowledgements=("=1", "1"),
    registrations=("+CREG", "+CGREG"),
)

PROFILES = (
    _MC35,
    replace(
        _MC35,
        name="tc35",
        summary="a TC35: its radio is off at first, extra carriage returns at the end of lines",
        model="TC35",
        revision="REVISION 04.50",
        radio_at_start=False,
        line_end="\r\r\n",
        phone_slots=25,
        sim_slots=20,
    ),
    replace(
        _MC35,
        name="siemens_m20",
        summary="an M20: loses what is typed faster than a character per millisecond",
        model="M20",
        revision="REVISION 1.07",
        input_burst=1,
        input_rest=0.0009,
        phone_slots=0,
        memory_groups=(("SM",), ("SM",), ("SM",)),
    ),
    replace(
        _MC35,
        name="mc75i",
        summary="a Cinterion MC75i: no ME for what comes in, ^SYSSTART, +CMT without a blank field",
        manufacturer="Cinterion",
        model="MC75i",
        revision="REVISION 03.010",
        greeting=("^SYSSTART",),
        memory_groups=(("MT", "SM", "ME"), ("MT", "SM", "ME"), ("MT", "SM")),
        text_said="+CMT: ,{length}",
        sim_slots=50,
    ),
    Profile(
        "wavecom",
        "no OK after +CPIN?, nested list of memories, one memory at a time, torn reports in SR",
        manufacturer=" WAVECOM MODEM",
        model=" MULTIBAND  900E  1800 ",
        revision="641b09gg.Q2403A 1320676 061804 14:38",
        greeting=("+WIND: 3", "+WIND: 4"),
        cpin_final=False,
        phone_slots=0,
        other_memories=("BM",),
        memories_said='(("SM","BM","SR"),("SM"))',
        memory_groups=(("SM", "BM", "SR"), ("SM",)),
        memory_parameters=1,
        torn_reports=True,
        prompt_notice="+WIND: 13",
        reference_said='+CMGS: {reference},"24/01/08,12:30:00+04"',
        registrations=("+CREG", "+CGREG"),
    ),
    Profile(
        "westermo",
        "a GDW-11: extra line ends ahead of its answers, no OK after +CPMS",
        manufacturer="WESTERMO",
        model="GDW-11",
        revision="4.10",
        lead="\r\n",
        cpms_final=False,
        phone_slots=0,
        sim_slots=20,
        report_slots=0,
        empty_slot=Slot.ZEROS,
        registrations=("+CREG",),
    ),
)
