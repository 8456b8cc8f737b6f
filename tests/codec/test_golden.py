"""PDUs of the field and of other programs' tests, with what they say. Each row names its source."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

import pytest

from smsdesk.codec.dcs import Indication, Waiting
from smsdesk.codec.explain import explain
from smsdesk.codec.pdu import Direction, NumberType, Ports, decode
from smsdesk.codec.reassemble import join_text
from smsdesk.codec.values import Deliver
from smsdesk.domain.message import Concat
from smsdesk.domain.status import Delivery


class Row(NamedTuple):
    """A PDU with what `decode` must say of it; times are in ISO 8601."""

    source: str
    pdu: str
    says: dict[str, Any]
    direction: Direction = "in"


VOICEMAIL = Indication(Waiting.VOICEMAIL, active=True, store=False)

ROWS = [
    Row(
        "oFono unit/test-sms.c simple_deliver: a zone of minus zero",
        "07911326040000F0040B911346610089F60000208062917314080CC8F71D14969741F977FD07",
        {
            "smsc": "+31624000000",
            "sender": "+31641600986",
            "sender_type": NumberType.INTERNATIONAL,
            "sent_at": "2002-08-26T19:37:41+00:00",
            "text": "How are you?",
            "alphabet": "gsm7",
            "more": False,
        },
    ),
    Row(
        "oFono unit/test-sms.c alnum_sender",
        "0791447758100650040DD0F334FC1CA6970100008080312170224008D4F29CDE0EA7D9",
        {
            "smsc": "+447785016005",
            "sender": "sipgate",
            "sender_type": NumberType.ALPHANUMERIC,
            "sent_at": "2008-08-13T12:07:22+01:00",
            "text": "Testmail",
        },
    ),
    Row(
        "oFono unit/test-sms.c unicode_deliver: SMSC of unknown type, class 1",
        "04819999990414D0FBFD7EBFDFEFF77BFE1E0019512090801361807E00DC00FC00C400E400D600F600C500"
        "E500D800F800C600E600C700E700C900E900CA00EA00DF0031003200330034003500360037003800390030"
        "002000540068006900730020006D006500730073006100670065002000690073002000360032002000"
        "75006E00690063006F00640065002000630068006100720073002E",
        {
            "smsc": "999999",
            "sender": "äääääääääöä",
            "sent_at": "2015-02-09T08:31:16+02:00",
            "text": "ÜüÄäÖöÅåØøÆæÇçÉéÊêß1234567890 This message is 62 unicode chars.",
            "alphabet": "ucs2",
            "message_class": 1,
        },
    ),
    Row(
        "oFono unit/test-sms.c simple_submit",
        "0011000B916407281553F80000AA0AE8329BFD4697D9EC37",
        {
            "smsc": "",
            "recipient": "+46708251358",
            "reference": 0,
            "text": "hellohello",
            "validity": "4 days, 0:00:00",
            "report": False,
        },
        "out",
    ),
    Row(
        "oFono unit/test-sms.c simple_mwi: DCS C8, no text",
        "07913366002020F8040B913366600600F100C83180706174148000",
        {
            "sender": "+33660660001",
            "sent_at": "2013-08-07T16:47:41+02:00",
            "text": "",
            "waiting": VOICEMAIL,
        },
    ),
    Row(
        "dreamfabric.com SMS PDU tutorial: subscriber number in a national plan, year 99",
        "07917283010010F5040BC87238880900F10000993092516195800AE8329BFD4697D9EC37",
        {
            "smsc": "+27381000015",
            "sender": "27838890001",
            "sender_type": NumberType.SUBSCRIBER,
            "sent_at": "1999-03-29T15:16:59+02:00",
            "text": "hellohello",
        },
    ),
    Row(
        "Android GsmSmsTest.testAddressing",
        "07914151551512f2040B916105551511f100006060605130308A04D4F29C0E",
        {"smsc": "+14155551212", "sender": "+16505551111", "text": "Test"},
    ),
    Row(
        "Android GsmSmsTest.testAddressing: DCS 03, whose class bits mean nothing",
        "07914151551512f2040B916105551511f100036060924180008A0DA8695DAC2E8FE9296A794E07",
        {"text": "(Subject)Test", "sent_at": "2006-06-29T14:08:00-07:00", "message_class": None},
    ),
    Row(
        "Android GsmSmsTest.testUdh: WAP push, ports and concatenation",
        "07914140279510F6440A8111110301003BF56080207130138A8C0B05040B8423F000032A0201010627617070"
        "6C69636174696F6E2F766E642E7761702E6D6D732D6D65737361676500AF848D0185B4848C8298524E453955"
        "304A6D713551414142666C414141414D7741414236514141414141008D908918802B31353132323937373638"
        "332F545950453D504C4D4E008A808E022B918805810306977F83687474703A2F2F36",
        {
            "sender": "1111301000",
            "text": None,
            "alphabet": "8bit",
            "message_class": 1,
            "concat": Concat(42, 2, 1),
            "ports": Ports(2948, 9200),
            "pid": 0x3B,
        },
    ),
    Row(
        "Android GsmSmsTest.testUcs2",
        "07912160130300F4040B914151245584F600087010807121352B10212200A900AE00680065006C006C006F",
        {"text": "™©®hello", "sent_at": "2007-01-08T17:12:53-08:00"},
    ),
    Row(
        "Android GsmSmsTest.testMultipart: second of two, header padded by one bit",
        "07916163838408F6440B816105224431F700007060217185000A2305000300020262B1582C168BC96432994C"
        "2693C96432994C2693C96432990C",
        {
            "sender": "16502244137",
            "sender_type": NumberType.UNKNOWN,
            "text": "1111111" + "2" * 21,
            "concat": Concat(0, 2, 2),
            "sent_at": "2007-06-12T17:58:00-05:00",
        },
    ),
    Row(
        "Android GsmSmsTest.testCPHSVoiceMail: a sender of two septets",
        "07912160130310F20404D0110041006060627171118A0120",
        {"sender": "_@", "text": " ", "pid": 0x41},
    ),
    Row(
        "Android GsmSmsTest.testCingularVoiceMail: indication in the header",
        "07912180958750F84401800500C87020026195702B06040102000200",
        {"sender": "5", "text": "", "waiting": replace(VOICEMAIL, count=2)},
    ),
    Row(
        "Android GsmSmsTest.testExtendedCharacterTable",
        "07914151551512f2040B916105551511f100006080615131728A44D4F29C0E2AE3E96537B94C068DD1617978"
        "4C2FCB41F4B0985D06B958ADD00FB0E94536AF974974DA6D281BA00E95E26D509B946FC3DBF87A25D56A04",
        {"text": "Test extended character table .,-!?@~_\\/&\"';^|:()<{}>[]=%*+#"},
    ),
    Row(
        "Android GsmSmsTest.testEmailGateway: short code with a padded digit",
        "07914151551512f204038105f400007011103105458a29e6f71b50c687db7076d9357eb741af0d0a442fcfe9"
        "c23739bfe16d289bdee6b5f1813629",
        {"sender": "504", "text": "foo@example.com /{ testBody[^~\\] }"},
    ),
    Row(
        "ModemManager test-sms-part-3gpp.c pdu1",
        "07912104442961f4040b916171957291f80000112082110505"
        "0a6ac8b2bc7c9a83c220f6db7d2ecb41edf2"
        "7c1e3e97411bde06754fd3d1a0f9bb5d0695f1f4b29b5c2683c6e8b03c3ca697e5f34d6ae303d1d1f2f7dd0d"
        "4abb59a0797d8c0685e7a00028ec26832a960b28ec2683be6050780eba97d96c17",
        {
            "sender": "+16175927198",
            "sent_at": "2011-02-28T11:50:50-05:00",
            "text": "Here's a longer message [{with some extended characters}] "
            "thrown in, such as £ and ΩΠΨ and §¿ as well.",
        },
    ),
    Row(
        "ModemManager test-sms-part-3gpp.c pdu2",
        "07919730071111F10414D04937BD2C7797E9D3E614000811309291024061080442043504410442",
        {"sender": "InternetSMS", "text": "тест", "sent_at": "2011-03-29T19:20:04+04:00"},
    ),
    Row(
        "ModemManager test-sms-part-3gpp.c pdu3_nzpid, with more to come",
        "07912143658709f1000b918100551512f2ff00111010214365000ae8329bfd4697d9ec37",
        {"text": "hellohello", "pid": 0xFF, "more": True},
    ),
    Row(
        "ModemManager test-sms-part-3gpp.c pdu3_natl",
        "07912143658709f1040b818100551512f20000111010214365000ae8329bfd4697d9ec37",
        {"sender": "18005551212", "sender_type": NumberType.UNKNOWN},
    ),
    Row(
        "ModemManager test-sms-part-3gpp.c pdu3_8bit",
        "07912143658709f1040b918100551512f20004111010214365000ae8329bfd4697d9ec37de",
        {"data": bytes.fromhex("e8329bfd4697d9ec37de"), "text": None, "alphabet": "8bit"},
    ),
    Row(
        "ModemManager test-sms-part-3gpp.c pdu_dcsf_8bit",
        "07912143658709f1040b918100551512f200f4111010214365000ae8329bfd4697d9ec37de",
        {"data": bytes.fromhex("e8329bfd4697d9ec37de"), "message_class": 0},
    ),
    Row(
        "ModemManager test-sms-part-3gpp.c pdu_insufficient_data: the ten letters there are",
        "07912143658709f1040b918100551512f20000111010214365000be8329bfd4697d9ec37",
        {"text": "hellohello", "problems": ("truncated",)},
    ),
    Row(
        "ModemManager test-sms-part-3gpp.c pdu_udhi: 16-bit reference, short code of type 85",
        "07911356131313F64004850120390011609232239180A006080400100201D7327BFD6EB340E2321BF46E83EA"
        "7790F59D1E97DBE1341B442F83C465763D3DA797E56537C81D0ECB41AB59CC1693C16031D96C064241E56568"
        "38AF03A96230982A269BCD462917C8FA4E8FCBED709A0D7ABBE9F6B0FB5C7683D27350984D4FABC9A0B33C4C"
        "4FCF5D20EBFB2D079DCB62793DBD06D9C36E50FB2D4E97D9A0B49B5E96BBCB",
        {
            "sender": "1002",
            "sent_at": "2011-06-29T23:32:19+02:00",
            "concat": Concat(16, 2, 1, 16),
            "text": "Welkom, bel om uw Voicemail te beluisteren naar +31612001233"
            " (PrePay: *100*1233#). Voicemail ontvangen is altijd gratis."
            " Voor gebruik van mobiel interne",
        },
    ),
    Row(
        "ModemManager test-sms-part-3gpp.c pdu_stored_by_us: a SUBMIT in a memory",
        "002100098136397339F70008224F60597D4F60597D4F60597D4F60597D4F60597D4F60597D4F60597D4F6059"
        "7D4F60",
        {"recipient": "639337937", "text": "你好" * 8 + "你", "report": True, "validity": None},
        "out",
    ),
    Row(
        "ModemManager test-sms-part-3gpp.c pdu_not_stored: a report, still trying",
        "07914356060013F1065A098136397339F7219011700463802190117004638030",
        {
            "recipient": "639337937",
            "reference": 0x5A,
            "sent_at": "2012-09-11T07:40:36+02:00",
            "discharged_at": "2012-09-11T07:40:36+02:00",
            "status_code": 0x30,
            "state": Delivery.PENDING,
        },
    ),
    Row(
        "xlab/at#14: first octet 24, sender of ten letters in 18 semi-octets",
        "07919731899699F32412D0DA37FB4D7FE76BB81A0008811141901161218A04230020042204150411042F0020"
        "0031003300340039003904310021041C0415041D042F04190020043D043000200417041E041B041E0422041E"
        "00200434043E002000350030002500210421043A04380434043A043800200434043E00200037003000250021"
        "000A003500380035007A006F006C006F0074006F0079002E00720075002F006E00760031",
        {
            "sender": "Zolotoy585",
            "status_report": True,
            "text": "У ТЕБЯ 13499б!МЕНЯЙ на ЗОЛОТО до 50%!Скидки до 70%!\n585zolotoy.ru/nv1",
        },
    ),
    Row(
        "JulianWowra/node-pdu#2: DCS C8 is 7-bit, not UCS-2; type of address D1",
        "07915510100102910407D1D6A4F50900C8715091415320291FD6F7B80CA297DBA018C8FDB68751F314A85D76"
        "CFC3E7721BE59EA700",
        {
            "sender": "VIVO",
            "text": "Voce tem 1 nova(s) mensagem(ns)",
            "waiting": VOICEMAIL,
            "sent_at": "2017-05-19T14:35:02-03:00",
        },
    ),
    Row(
        "DarkHobbit/doublecontact#49: third of three in UCS-2",
        "07918350000014F0400ED0D637396C7EBBCB000802601190106321840500038803030020043F0430043A0435"
        "044204300020043F043E043F043E0432043D04560442044C00200440043004450443043D043E043A00200432"
        "045604340020003100300030002004330440043804320435043D044C0020044204300020043D043004310435"
        "044004560442044C0020002A003100300031002A0034003400340023",
        {
            "sender": "Vodafone",
            "concat": Concat(0x88, 3, 3),
            "more": True,
            "text": " пакета поповніть рахунок від 100 гривень та наберіть *101*444#",
        },
    ),
    Row(
        "mgaman/PDUlib#39: first of seven from a short number",
        "0791246020099990640681991976000832602111455580840500033107010044006F0073006C006500630068"
        "006C00690020006A0073006D0065002000730065002C0020007A006500200064006E006500730020006D0061"
        "0074006500200063006F0020006F0073006C00610076006F007600610074002100200041002000700072006F"
        "0074006F007A006500200064006100720065006B00200070",
        {
            "sender": "999167",
            "concat": Concat(0x31, 7, 1),
            "text": "Doslechli jsme se, ze dnes mate co oslavovat! A protoze darek p",
        },
    ),
    Row(
        "amro.blogspot.com 2007-09: +CDS without the service-centre octet",
        "06000B910221815716F2709021510121807090215101718000",
        {
            "recipient": "+20121875612",
            "sent_at": "2007-09-12T15:10:12+02:00",
            "discharged_at": "2007-09-12T15:10:17+02:00",
            "state": Delivery.DELIVERED,
            "problems": ("no_smsc",),
        },
    ),
    Row(
        "3GPP TS 23.040 9.2.2.2 and 9.2.3.12.3, by hand: enhanced validity of 30 s, RD, SRR, RP",
        "00AD2A05912143F500F1021E00000000000141",
        {
            "recipient": "+12345",
            "reference": 0x2A,
            "text": "A",
            "message_class": 1,
            "validity": "0:00:30",
            "report": True,
            "reject_duplicates": True,
            "reply_path": True,
        },
        "out",
    ),
    Row(
        "3GPP TS 23.040 9.2.2.2 and 9.2.3.12.2, by hand: absolute validity",
        "00190005812143F50000421060210000800141",
        {"recipient": "12345", "validity": "2024-01-06 12:00:00+02:00", "text": "A"},
        "out",
    ),
    Row(
        "3GPP TS 23.040 9.2.2.4, by hand: delete message 2A, with a report",
        "00220700022A05812143F500",
        {"recipient": "12345", "reference": 7, "command": 2, "about": 0x2A, "report": True},
        "out",
    ),
    Row(
        "3GPP TS 23.040 9.2.2.3 and 9.2.3.27, by hand: all parameters",
        "00062A05812143F542106021000000421060310000004507000002C834",
        {
            "recipient": "12345",
            "status_code": 0x45,
            "state": Delivery.UNDELIVERED,
            "pid": 0,
            "dcs": 0,
            "text": "Hi",
            "alphabet": "gsm7",
        },
    ),
    Row(
        "3GPP TS 23.040 9.2.3.27, by hand: an extended indicator, coding and data only",
        "00062A05812143F5421060210000004210603100000000860008020416",
        {"pid": None, "dcs": 8, "text": "Ж", "alphabet": "ucs2", "state": Delivery.DELIVERED},
    ),
    Row(
        "3GPP TS 23.038 section 4, by hand: compressed text is kept as data",
        "000405812143F500204210602100000003ABCDEF",
        {
            "text": None,
            "data": b"\xab\xcd\xef",
            "compressed": True,
            "alphabet": "gsm7",
            "problems": ("compressed",),
        },
    ),
    Row(
        "3GPP TS 23.038 section 4, by hand: a reserved group is the default alphabet",
        "000405812143F500904210602100000002C834",
        {"text": "Hi", "alphabet": "gsm7", "problems": ("reserved_dcs",)},
    ),
]


def plain(value: object) -> object:
    """Return times and spans as they are written in the rows."""
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return value


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.source)
def test_says(row: Row) -> None:
    message = decode(row.pdu, row.direction)
    found = {name: getattr(message, name) for name in row.says}
    if "validity" in found:
        found["validity"] = found["validity"] and str(found["validity"])
    assert {name: plain(value) for name, value in found.items()} == row.says
    assert message.problems == row.says.get("problems", ())
    assert message.raw == row.pdu.upper()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.source)
def test_is_explained_alike(row: Row) -> None:
    explained = explain(row.pdu, row.direction)
    assert explained.problems == row.says.get("problems", ())
    for name in {"text", "alphabet", "message_class"} & set(row.says):
        assert getattr(explained, name) == row.says[name]


def test_two_parts_of_modemmanager_are_one_text() -> None:
    """ModemManager test-sms-part-3gpp.c pdu_multipart."""
    first = (
        "07912160130320F5440B916171056429F5000021405291650569A00500034C0201A9E8F41C949E83C2207B599E"
        "07B1DFEE33885E9ED341E4F23C7D7697C920FA1B54C697E5E3F4BC0C6AD7D9F434081E96D341E3303C2C4EB3D3"
        "F4BC0B94A483E6E8779D4D06CDD1EF3BA80E0785E7A0B7BB0C6A97E7F3F0B9CC02B9DF7450780EA2DFDF2C5078"
        "0EA2A3CBA0BA9B5C96B3F369F71954768FDFE4B4FB0C9297E1F2F2BCECA6CF41"
    )
    second = (
        "07912160130320F6440B916171056429F5000021405291651569320500034C0202E9E8301D44479741F0B09C3E"
        "0785E56590BCCC0ED3CB6410FD0D7ABBCBA0B0FB4D4797E52E10"
    )
    parts = [decode(first), decode(second)]
    assert join_text([part for part in parts if isinstance(part, Deliver)]) == (
        "This is a very long test designed to exercise multi part capability. It should show up "
        "as one message, not as two, as the underlying encoding represents that the parts are "
        "related to one another. "
    )
