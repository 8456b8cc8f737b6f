"""Other makers' sticks and cards: ZTE, Option, Novatel, Sierra, D-Link.

Sources: MODEMS.md sections 2, 2.1, 3.4, 4 and 7, and the threads named there.
"""

from __future__ import annotations

from dataclasses import replace

from smsdesk.sim.profile import Profile

_ZTE = Profile(
    "zte_mf626",
    "empty status at +CMGR, +CDS with an empty field, +ZUSIMR notices, announces no open SIM",
    manufacturer="ZTE CORPORATION",
    model="MF626",
    revision="BD_MF626V1.0.0B06",
    pin_counter=("+ZPINPUK", "+ZPINPUK: {pin},{puk}"),
    iccid_said=("+ZICCID", "+ZICCID: {}"),
    canned=(("+ZCDRUN=", ("OK",)), ("+ZOPRT=", ("OK",)), ("+ZOPRT", ("+ZOPRT: 5", "OK"))),
    chatter=("+ZUSIMR:2", "+ZEND", "+ZPAS: 3G,CS_PS"),
    chatter_seconds=5.0,
    record_said=",,{length}",
    report_said="+CDS: ,{length}",
    report_notice='"SR",50',
    cnmi_modes=(0, 1, 2),
    cnmi_modes_refused=(2,),
    registrations=("+CREG", "+CGREG"),
    sim_slots=25,
    phone_slots=100,
    report_slots=50,
)

PROFILES = (
    _ZTE,
    replace(
        _ZTE,
        name="zte_mf190",
        summary="as the MF626, and never gets a delivery report",
        model="MF190",
        revision="BD_W3GINKNDPI2V1.0.0B02",
        reports=False,
    ),
    Profile(
        "option",
        "a GlobeTrotter: slots from 0, _OSIGQ notices between header and PDU",
        manufacturer="Option N.V.",
        model="GlobeTrotter HSUPA Modem",
        revision="2.6.1Hd (Date: Jun 24 2008, Time: 10:48:14)",
        first_index=0,
        pin_counter=("_OERCN", "_OERCN: {pin} {puk}"),
        chatter=("_OSIGQ: 15,0", "_OBS: 1"),
        chatter_seconds=5.0,
        urcs_in_records=True,
        cnmi_modes_refused=(2,),
        phone_slots=0,
        registrations=("+CREG", "+CGREG"),
    ),
    Profile(
        "novatel",
        "a report shown directly wants an acknowledgement, refuses it, then the modem hangs",
        manufacturer="Novatel Wireless Incorporated",
        model="Ovation MC930D Card",
        revision="M1410-Q6085SUD-MC930D-M 3.6",
        hangs_on_reports=True,
        acknowledgements=(),
        cnmi_modes_refused=(2,),
        phone_slots=40,
        registrations=("+CREG", "+CGREG"),
    ),
    Profile(
        "sierra",
        "lists direct reports and refuses them; a cell of eight digits in quotes",
        manufacturer="Sierra Wireless, Inc.",
        model="MC8790",
        revision="K2_0_7_19AP C:/WS/FW/K2_0_7_19AP/MSM6290/SRC 2010/01/12 15:17:09",
        cnmi_reports_refused=(1,),
        cell_said='"2F1A","01A2B3C4"',
        chatter=("+PACSP: 0", '+CREG: 1,"2F1A","01A2B3C5"'),
        chatter_seconds=7.0,
        registrations=("+CREG", "+CGREG"),
    ),
    Profile(
        "dlink_dwm156",
        "refuses direct reports; those in SR are announced and can only be read by index",
        manufacturer="D-Link",
        model="DWM-156",
        revision="V1.05",
        cnmi_reports_refused=(1,),
        unlistable=frozenset({"SR"}),
        delete_flag=False,
        registrations=("+CREG", "+CGREG"),
    ),
)
