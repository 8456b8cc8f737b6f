"""User-data headers: what is known, what is not, and what is broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.codec import header
from smsdesk.codec.alphabet import NO_SHIFT, Shift
from smsdesk.codec.dcs import Indication, Waiting
from smsdesk.codec.errors import CodecError
from smsdesk.codec.header import Element, Header, Ports
from smsdesk.domain.message import Concat


@pytest.mark.parametrize(
    ("body", "meaning"),
    [
        ("", {}),
        ("00032A0201", {"concat": Concat(0x2A, 2, 1)}),
        ("080412340302", {"concat": Concat(0x1234, 3, 2, 16)}),
        ("04021020", {"ports": Ports(0x10, 0x20, 8)}),
        ("05040B8423F0", {"ports": Ports(2948, 9200)}),
        ("240101", {"shift": Shift(0, 1)}),
        ("250103240101", {"shift": Shift(3, 1)}),
        ("240100", {"shift": NO_SHIFT}),
        ("05040B8423F000032A0201", {"ports": Ports(2948, 9200), "concat": Concat(0x2A, 2, 1)}),
        # 9.2.3.24.2: two voice messages wait, not to be stored; a fax, stored
        ("01020002", {"waiting": Indication(Waiting.VOICEMAIL, active=True, store=False, count=2)}),
        ("01028100", {"waiting": Indication(Waiting.FAX, active=False, store=True, count=0)}),
        # 9.2.3.24: of two that exclude each other the last one counts
        ("0003010201080400070302", {"concat": Concat(7, 3, 2, 16)}),
        ("04021020050400010002", {"ports": Ports(1, 2)}),
        ("00030102010003020201", {"concat": Concat(2, 2, 1)}),
        # unknown ones are kept and harm nothing
        ("7F02ABCD00032A0201", {"concat": Concat(0x2A, 2, 1)}),
        # a sequence of 0 or beyond the total: the element is ignored (9.2.3.24.1)
        ("00032A0200", {"problems": ("bad_concat",)}),
        ("00032A0203", {"problems": ("bad_concat",)}),
        ("00032A0000", {"problems": ("bad_concat",)}),
        ("00022A02", {"problems": ("bad_header",)}),
        ("050410", {"problems": ("bad_header",)}),
        ("0501AA", {"problems": ("bad_header",)}),
        ("0101AA", {"problems": ("bad_header",)}),
        # what stands before the broken end is kept
        ("00032A020105", {"concat": Concat(0x2A, 2, 1), "problems": ("bad_header",)}),
        ("00032A02010509", {"concat": Concat(0x2A, 2, 1), "problems": ("bad_header",)}),
    ],
)
def test_reads(body: str, meaning: dict[str, object]) -> None:
    found = header.decode(bytes.fromhex(body))
    assert found._replace(elements=()) == Header(**meaning)


def test_keeps_all_elements() -> None:
    found = header.decode(bytes.fromhex("7F02ABCD700000032A0201"))
    elements = (Element(0x7F, b"\xab\xcd"), Element(0x70, b""), Element(0, b"\x2a\x02\x01"))
    assert found.elements == elements


SHIFTS = st.builds(Shift, st.sampled_from([0, 1, 3, 13]), st.integers(0, 13))
NUMBERS_8, NUMBERS_16 = st.integers(0, 0xFF), st.integers(0, 0xFFFF)
CONCATS = st.one_of(
    st.none(),
    st.builds(Concat, NUMBERS_8, st.integers(9, 255), st.integers(1, 9), st.just(8)),
    st.builds(Concat, NUMBERS_16, st.integers(9, 255), st.integers(1, 9), st.just(16)),
)
PORTS = st.one_of(
    st.none(),
    st.builds(Ports, NUMBERS_8, NUMBERS_8, st.just(8)),
    st.builds(Ports, NUMBERS_16, NUMBERS_16, st.just(16)),
)
UNKNOWN = st.builds(Element, st.integers(0x30, 0xFF), st.binary(max_size=20))


@given(CONCATS, PORTS, SHIFTS, st.lists(UNKNOWN, max_size=4))
def test_what_is_written_is_read(
    concat: Concat | None, ports: Ports | None, shift: Shift, elements: list[Element]
) -> None:
    octets = header.encode(concat, ports, shift, elements)
    assert not octets or octets[0] == len(octets) - 1
    found = header.decode(octets[1:])
    assert (found.concat, found.ports, found.shift) == (concat, ports, shift)
    assert found.elements[len(found.elements) - len(elements) :] == tuple(elements)
    assert found.problems == ()


@given(st.binary(max_size=140))
def test_reads_anything(body: bytes) -> None:
    header.decode(body)


@pytest.mark.parametrize(
    ("concat", "ports", "elements", "problem"),
    [
        (Concat(256, 2, 1), None, (), "bad_value"),
        (Concat(1, 2, 3), None, (), "bad_value"),
        (Concat(1, 256, 3), None, (), "bad_value"),
        (Concat(-1, 2, 1, 16), None, (), "bad_value"),
        (None, Ports(70000, 1), (), "bad_value"),
        (None, None, [Element(256, b"")], "bad_value"),
        (None, None, [Element(1, b"a" * 138)], "too_long"),
    ],
)
def test_refuses(
    concat: Concat | None, ports: Ports | None, elements: list[Element], problem: str
) -> None:
    with pytest.raises(CodecError) as caught:
        header.encode(concat, ports, elements=elements)
    assert caught.value.problem == problem
