"""A modem without faults, and single bad habits that any modem may have."""

from __future__ import annotations

from smsdesk.sim.fault_specs import parse
from smsdesk.sim.profile import Profile

_FLOOD = ("^RSSI: 17", "+CREG: 1", "^DSFLOWRPT:0000002C,0,0,0,0,0,0", "+CIEV: 5,1")

PROFILES = (
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
        faults=(parse("unplug@5:every=10"), parse("unplug@10:every=10:in=sent")),
    ),
    Profile(
        "silent_after_send",
        "gives no answer to the first text though the network took it",
        faults=(parse("silence@1"),),
    ),
    Profile("sleepy", "loses the first command after it was switched on", deaf_lines=1),
    Profile("bare_prompt", "asks for the text with > alone, no blank behind it", prompt="\r\n>"),
    Profile("no_reference", "answers OK to a text, without +CMGS", reference_said=""),
    Profile(
        "forgetful",
        "forgets where to announce messages (+CNMI) at each new registration",
        cnmi_lost=True,
    ),
    Profile("text_only", "refuses PDU mode", pdu_mode=False),
)
