"""Answers in the forms that the standard gives and that devices were seen to give."""

from __future__ import annotations

import inspect

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.at import responses as r

PDU = "07911326040000F0040B911346610089F60000208062917314080CC8F71D14969741F977FD07"


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("+CPIN: READY", r.PinState.READY),
        ("+CPIN:READY", r.PinState.READY),
        ('+CPIN: "READY"', r.PinState.READY),
        ("+CPIN: SIM PIN", r.PinState.PIN),
        ('+CPIN: "SIM PUK"', r.PinState.PUK),
        ("+CPIN: SIM PIN2", r.PinState.PIN2),
        ("+CPIN: PH-NET PIN", r.PinState.OTHER_LOCK),
        ("+CPIN: NOT INSERTED", r.PinState.NO_SIM),
        ("+CPIN: NOT READY", r.PinState.NOT_READY),
        ("+CPIN: something else", None),
        ("OK", None),
    ],
)
def test_pin_state(line: str, state: object) -> None:
    assert r.pin_state([line]) is state


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["+CREG: 0,1"], r.Registration.HOME),
        (['+CREG: 2,5,"00C3","1A2B",7'], r.Registration.ROAMING),
        (["+CREG:0,3"], r.Registration.DENIED),
        (["+CREG: 000,001"], r.Registration.HOME),
        (['+CREG: "0","2"'], r.Registration.SEARCHING),
        (['+CREG: 2,1",00C3,1A2B'], r.Registration.HOME),
        (["+CEREG: 0,6"], r.Registration.HOME),
        (["+CGREG: 0,7"], r.Registration.ROAMING),
        (["+C5GREG: 0,11"], r.Registration.NONE),
        (["+CREG: 0,4"], r.Registration.UNKNOWN),
        (["+CREG: 0,77"], None),
        (["+CREG: 1"], None),
        ([], None),
    ],
)
def test_registration(lines: list[str], expected: object) -> None:
    assert r.registration(lines) is expected


def test_registration_notice() -> None:
    assert r.registration_notice('+CREG: 5,"00C3","1A2B"') is r.Registration.ROAMING
    assert r.registration_notice("+CREG: ") is None


@pytest.mark.parametrize(
    ("line", "dbm"),
    [
        ("+CSQ: 0,0", -113), ("+CSQ: 31,99", -51), ("+CSQ:17,99", -79), ("+CSQ: 99,99", None),
        ("+CSQ: 116,99", -100), ("+CSQ: 199,99", None), ("+CSQ: ", None), ("+CSQ", None),
    ],
)  # fmt: skip
def test_signal(line: str, dbm: int | None) -> None:
    assert r.signal_dbm([line]) == dbm


@pytest.mark.parametrize(
    ("line", "dbm"),
    [
        ("+CESQ: 99,99,255,255,20,50", -91),
        ("+CESQ: 99,99,40,30,255,255", -81),
        ("+CESQ: 30,0,255,255,255,255", -81),
        ("+CESQ: 99,99,255,255,255,255", None),
        ("+CESQ: 99", None),
    ],
)
def test_extended_signal(line: str, dbm: int | None) -> None:
    assert r.extended_signal_dbm([line]) == dbm


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('+COPS: 0,0,"Vodafone",2', "Vodafone"),
        ('+COPS: 0,0,"One, Two"', "One, Two"),
        ('+COPS: 0,0,"0056006F006400610066006F006E0065"', "Vodafone"),
        ('+COPS: 0,2,"26202"', "26202"),
        ("+COPS: 0", ""),
        ("+COPS: 0,0,Telekom", "Telekom"),
        ('+COPS: 0,0,"Broken', "Broken"),
    ],
)
def test_operator(line: str, name: str) -> None:
    assert r.operator([line]) == name


@pytest.mark.parametrize(
    ("line", "groups"),
    [
        ('+CPMS: ("SM","ME"),("SM","ME"),("SM")', (("SM", "ME"), ("SM", "ME"), ("SM",))),
        ('+CPMS: ( "SM" , "ME" ), ("SM"),("MT")', (("SM", "ME"), ("SM",), ("MT",))),
        ('+CPMS: "SM","SM","SM"', (("SM",), ("SM",), ("SM",))),
        ('+CPMS: (("SM","BM","SR"),("SM"))', (("SM", "BM", "SR"), ("SM",))),
        ("+CPMS: (),(),()", ((), (), ())),
        ('+CPMS: ""', ()),
        ("+CPMS: ", ()),
        ('+CPMS: ("SM,"ME"),("SM)', (("SM", "ME"), ("SM",))),
        ('+CPMS: ("sm"),("sm"),("sm"', (("SM",), ("SM",), ("SM",))),
    ],
)
def test_memory_groups(line: str, groups: object) -> None:
    assert r.memory_groups([line]) == groups


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("+CPMS: 1,10,2,20,3,30", [("", 1, 10), ("", 2, 20), ("", 3, 30)]),
        ('+CPMS: "SM",1,10,"SM",1,10,"ME",0,23', [("SM", 1, 10), ("SM", 1, 10), ("ME", 0, 23)]),
        ("+CPMS: 0,0", [("", 0, 0)]),
        ("+CPMS: SM,4,10", [("SM", 4, 10)]),
        ("+CPMS: ", []),
        ("+CPMS: 5", []),
    ],
)
def test_storages(line: str, expected: list[tuple[str, int, int]]) -> None:
    assert [(s.memory, s.used, s.total) for s in r.storages([line])] == expected


@pytest.mark.parametrize(
    ("line", "groups"),
    [
        ("+CNMI: (0,1,2),(0-3),(0,2),(1)", [{0, 1, 2}, {0, 1, 2, 3}, {0, 2}, {1}]),
        ("+CNMI: (0-2),1,0,(0,2),(1)", [{0, 1, 2}, {1}, {0}, {0, 2}, {1}]),
        ("+CNMI: (2),(0 - 1),(0),(),(0)", [{2}, {0, 1}, {0}, set(), {0}]),
        ("+CNMI: ", []),
    ],
)  # fmt: skip
def test_notification_choices(line: str, groups: list[set[int]]) -> None:
    assert list(r.notification_choices([line])) == groups


def test_notification() -> None:
    assert r.notification(["+CNMI: 2,1,0,1,0"]) == (2, 1, 0, 1, 0)
    assert r.notification([]) == ()


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ('+CSCA: "+491722270333",145', "+491722270333"),
        ('+CSCA: "491722270333",145', "+491722270333"),
        ("+CSCA: +491722270333,145", "+491722270333"),
        ('+CSCA: "002B003400390031003700320032003200370030003300330033",145', "+491722270333"),
        ('+CSCA: "0172",129', "0172"),
        ('+CSCA: "",', ""),
        ('+CSCA: "",129', ""),
        ("+CSCA: ", ""),
        ('+CSCA: "+4917', "+4917"),
    ],
)
def test_service_centre(line: str, number: str) -> None:
    assert r.service_centre([line]) == number


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        (["+CMGS: 183"], 183),
        (["+CMGS:5"], 5),
        (['+CMGS: 7,"24/01/08,12:30:00+04"'], 7),
        (['+CMGS: "9"'], 9),
        (["+CMGS: 300"], None),
        (["+CMGS: "], None),
        ([], None),
    ],
)
def test_reference(lines: list[str], value: int | None) -> None:
    assert r.reference(lines) == value


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ("+CMGR: 0,,24", 0), ("+CMGR: 1,\"\",24", 1), ("+CMGR: ,,29", None), ("+CMGR: 1,,78", 1),
        ("+CMGR: 0,24", 0), ("+CMGR:3,,24", 3), ("+CMGR: 24", None),
    ],
)  # fmt: skip
def test_message(header: str, status: int | None) -> None:
    assert r.message([header, PDU.lower()]) == r.Stored(None, status, PDU)


def test_message_in_several_lines() -> None:
    assert r.message(["+CMGR: 0,,24", PDU[:20], PDU[20:]]) == r.Stored(None, 0, PDU)


@pytest.mark.parametrize("lines", [[], ["+CMGR: 0,,0"], ["+CMGR: "], ["nonsense"]])
def test_empty_slots(lines: list[str]) -> None:
    assert r.message(lines) is None


def test_text_mode_is_seen() -> None:
    found = r.message(['+CMGR: "REC UNREAD","+15005550006",,"24/01/08,12:30:00+04"', "Hello you"])
    assert found is not None
    assert found.text_mode


def test_messages() -> None:
    found = r.messages(
        [
            "+CMGL: 0,1,,24", PDU, "+CMGL: 7,,24", PDU, "+CMGL: 8,3,\"\",24", PDU,
            "+CMGL: 9,0,,24", "+CMGL: 2,2,,174", PDU, "odd line",
        ]
    )  # fmt: skip
    assert [(s.index, s.status, bool(s.pdu), s.received) for s in found] == [
        (0, 1, True, True),
        (7, None, True, True),
        (8, 3, True, False),
        (9, 0, False, True),
        (2, 2, True, False),
    ]


@pytest.mark.parametrize(
    ("line", "indexes"),
    [
        ("+CMGD: (1,22,23),(0-4)", (1, 22, 23)),
        ("+CMGD: (0-3)", (0, 1, 2, 3)),
        ("+CMGD: (),(0-4)", ()),
        ("+CMGD: ", ()),
    ],
)
def test_live_indexes(line: str, indexes: tuple[int, ...]) -> None:
    assert r.live_indexes([line]) == indexes


def test_a_range_is_bounded() -> None:
    assert len(r.live_indexes(["+CMGD: (0-99999)"])) < 20_000


@pytest.mark.parametrize(
    ("line", "notice"),
    [
        ('+CMTI: "SM",3', r.Notice("SM", 3)),
        ('+CMTI: "ME",0', r.Notice("ME", 0)),
        ("+CMTI: SM,900", r.Notice("SM", 900)),
        ("+CMTI: ,-1", r.Notice("", None)),
        ('+CMTI: "SM",1,"MMS PUSH",2,1', r.Notice("SM", 1)),
        ('+CDSI: "SR",50', r.Notice("SR", 50)),
        ('+CDSI "SR",50', r.Notice("SR", 50)),
        ("+CMTI: ", r.Notice("", None)),
    ],
)
def test_notice(line: str, notice: r.Notice) -> None:
    assert r.notice(line) == notice


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ('+CLIP: "+15005550006",145,"",0,"",0', "+15005550006"),
        ('+CLIP: "15005550006",145', "+15005550006"),
        ('+CLIP: "0500",129', "0500"),
        ('+CLIP: "",128', ""),
        ("+CLIP: ", ""),
    ],
)
def test_caller(line: str, number: str) -> None:
    assert r.caller(line) == number


def test_identities() -> None:
    assert r.imei(['+CGSN: "356938035643809"']) == "356938035643809"
    assert r.imei(["356938035643809"]) == "356938035643809"
    assert r.imei(["no number"]) == ""
    assert r.iccid(['+CCID: "8949222000000000001"']) == "8949222000000000001"
    assert r.iccid(["+CME ERROR: 3"]) == ""
    assert r.imsi(["262021234567890"]) == "262021234567890"
    assert r.identity(["", '+CGMI: "huawei"'], "+CGMI") == "huawei"
    assert r.identity(["SIMCOM_Ltd"], "+CGMI") == "SIMCOM_Ltd"
    assert r.identity([], "+CGMI") == ""


def test_small_ones() -> None:
    assert r.function_level(["+CFUN: 1"]) == 1
    assert r.function_level(["+CFUN: 4,0"]) == 4
    assert r.function_level([]) is None
    assert r.service(["+CSMS: 1,1,1,1"]) == 1
    assert r.service([]) is None
    assert r.charset(['+CSCS: "UCS2"']) == "UCS2"
    assert r.charset([]) == ""


ONE_ARGUMENT = [
    function
    for name, function in inspect.getmembers(r, inspect.isfunction)
    if not name.startswith("_") and len(inspect.signature(function).parameters) == 1
]
TEXT = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(
            ["+CPMS: ", "+CMGL: ", "+CMGR: ", "+CREG: ", "+CNMI: ", "(", ")", '"', ",", "-", "0",
             "99999", "SM", " ", "+CUSD: ", "0041", "+", "+CSQ: ", "+COPS: ", "+CSCA: "]
        ),
        max_size=14,
    ).map("".join),
)  # fmt: skip


@pytest.mark.parametrize("function", ONE_ARGUMENT, ids=lambda f: f.__name__)
@settings(deadline=None, max_examples=40)
@given(line=TEXT)
def test_no_parser_raises(function, line: str) -> None:
    lines_wanted = "lines" in inspect.signature(function).parameters
    function([line, PDU] if lines_wanted else line)
