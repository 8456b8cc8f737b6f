"""What a run writes down, and that the same run happens again from it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from smsdesk.domain.errors import Refusal
from smsdesk.domain.reasons import Reason
from smsdesk.sim.fault_specs import parse
from smsdesk.sim.network import Ways
from smsdesk.sim.options import SimOptions, read_header
from smsdesk.sim.server import SimServer, link, linked
from tests.sim.bench import Bench, submit
from tests.sim.client import RawClient, eventually, told

# Without spread what comes last was caused last.
STEADY = Ways(report_delay=0.01, reply_delay=0.02, spread=0.0)
FAULTS = ("cms=42:p=0.4", "garbage:p=0.3", "double_report:p=0.5", "lost_report:p=0.2")
PEOPLE = [f"+12025550{ending}" for ending in (123, 111, 144, 155, 124, 125, 126, 155)] * 3
REPLIES = "+12025550111"


def without_times(happened: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what happened, each kind in its own order: the kinds may overtake each other."""
    plain = [{name: what for name, what in each.items() if name != "at"} for each in happened]
    return sorted(
        (each for each in plain if each["what"] != "start"), key=lambda each: each["what"]
    )


def play(options: SimOptions) -> list[dict[str, Any]]:
    """Send some texts as a client that takes what comes, and return what was written down."""
    journal = options.journal
    assert journal is not None
    with SimServer(options, ways=STEADY) as server, RawClient.of(server.urls[0]) as client:
        client.at("ATE0")
        client.at("AT+CNMI=2,1,0,1,0")
        for number in PEOPLE:
            _send(client, number)
        while "ERROR" in _send(client, REPLIES):
            pass
        replies = sum(_answers(each) for each in told(journal))
        eventually(lambda: sum(each["what"] == "text" for each in told(journal)) == replies)
    return told(journal)


def _send(client: RawClient, number: str) -> str:
    pdu = client.submit(number, "Will you come?")
    client.at(f"AT+CMGS={pdu.tpdu_length}", "> ")
    client.write(pdu.pdu.encode() + b"\x1a")
    return client.until_result()


def _answers(happened: dict[str, Any]) -> bool:
    return happened["what"] == "sent" and happened["number"].endswith(("11", "44"))


def test_the_same_input_gets_the_same_events(tmp_path: Path) -> None:
    first = SimOptions(
        tcp=0, latency=0.005, seed=7, journal=tmp_path / "one", faults=tuple(map(parse, FAULTS))
    )
    happened = play(first)
    assert {each["what"] for each in happened} >= {"start", "sent", "fault", "report", "text"}
    again = read_header(tmp_path / "one")
    assert again.faults == first.faults
    second = SimOptions(
        tcp=0,
        latency=again.latency,
        seed=again.seed,
        faults=again.faults,
        journal=tmp_path / "two",
    )
    assert without_times(play(second)) == without_times(happened)
    other = SimOptions(
        tcp=0, latency=0.005, seed=8, journal=tmp_path / "three", faults=first.faults
    )
    assert without_times(play(other)) != without_times(happened)


def test_a_run_says_how_it_began(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    options = SimOptions(
        modems=2,
        tcp=0,
        profile="ec25+pin,clean",
        latency=0.25,
        seed=11,
        journal=path,
        faults=(parse("silence@3"), parse("unplug=5@30s")),
    )
    with SimServer(options):
        pass
    head = told(path)[0]
    assert (head["what"], head["seed"]) == ("start", 11)
    assert head["version"]
    assert head["options"]["faults"] == ["silence@3", "unplug=5@30s"]
    assert read_header(path) == SimOptions(
        modems=2,
        tcp=0,
        profile="ec25+pin,clean",
        latency=0.25,
        seed=11,
        faults=options.faults,
    )


def test_of_several_runs_the_last_is_replayed(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    for seed in (3, 4):
        with SimServer(SimOptions(tcp=0, seed=seed, journal=path)):
            pass
    assert read_header(path).seed == 4


def _start(**changes: object) -> bytes:
    """Write the first line of a run."""
    options = {
        "modems": 1, "pty": False, "profile": "clean", "latency": 0, "seed": 1, "faults": []
    }  # fmt: skip
    return json.dumps({"what": "start", "options": options | changes}).encode() + b"\n"


@pytest.mark.parametrize(
    ("content", "reason", "detail"),
    [
        (None, Reason.FILE_MISSING, "journal"),
        (b"\xff\xfe", Reason.FILE_UNREADABLE, "journal"),
        (b"", Reason.JOURNAL_WITHOUT_RUN, "journal"),
        (b'{"what": "sent"}\n', Reason.JOURNAL_WITHOUT_RUN, "journal"),
        (b'{"what": "sent"}\n{"what": "start"\n', Reason.FILE_BROKEN, "journal:2: "),
        (b'["start"]\n', Reason.FILE_BROKEN, "journal:1: "),
        (b'{"what": "start"}\n', Reason.FILE_BROKEN, "journal:1: 'options'"),
        (_start(profile="angel"), Reason.FILE_BROKEN, "angel"),
        (_start(faults=["silense"]), Reason.FILE_BROKEN, "silense"),
        (_start(modems="many"), Reason.FILE_BROKEN, "many"),
    ],
)
def test_what_can_not_be_replayed(
    tmp_path: Path, content: bytes | None, reason: Reason, detail: str
) -> None:
    path = tmp_path / "journal"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Refusal) as caught:
        read_header(path)
    assert caught.value.reason is reason
    assert detail in caught.value.trouble.detail


class TestRunningServers:
    def test_a_fault_on_a_running_server(self, tmp_path: Path) -> None:
        options = SimOptions(tcp=0, latency=0.0, journal=tmp_path / "journal")
        with SimServer(options) as server, RawClient.of(server.urls[0]) as client:
            client.at("ATE0")
            client.send("+12025550123", "Hello")
            server.arm(0, parse("cms=38@2"))
            client.send("+12025550123", "Hello")
            assert client.send("+12025550123", "Hello", end="ERROR: 38\r\n")
            server.disarm(0)
            client.send("+12025550123", "Hello")
        assert sum(each["what"] == "sent" for each in told(tmp_path / "journal")) == 3

    def test_unplugged_for_a_while(self, tmp_path: Path) -> None:
        options = SimOptions(tcp=0, latency=0.0, journal=tmp_path / "journal")
        with SimServer(options) as server:
            server.arm(0, parse("unplug=0.05@1"))
            with RawClient.of(server.urls[0]) as client:
                client.at("AT+CMGS=20", "> ")
                assert client.hung_up()
            eventually(lambda: told(tmp_path / "journal")[-1]["what"] == "plugged")
            with RawClient.of(server.urls[0]) as client:
                client.at("AT")

    def test_a_link_with_faults_goes_on_counting_when_it_is_opened_again(
        self, tmp_path: Path
    ) -> None:
        name, faults = "faulty", (parse("cms=38@2"),)
        ends = ["OK\r\n", "ERROR: 38\r\n", "OK\r\n"]
        for end in ends:
            with RawClient(link(name, latency=0.0, faults=faults)) as client:
                client.at("ATE0")
                client.send("+12025550123", "Hello", end=end)
        with RawClient(link(name, latency=0.0, faults=(parse("error@1"),))) as client:
            client.send("+12025550123", "Hello", end="\r\nERROR\r\n")
        assert linked(name).number

    def test_a_link_writes_down_how_it_began(self, tmp_path: Path) -> None:
        path, faults = tmp_path / "journal", (parse("silence@3"),)
        for _ in range(2):
            with RawClient(link("told", profile="ec25", faults=faults, journal=path)) as client:
                client.at("AT")
        heads = [each for each in told(path) if each["what"] == "start"]
        assert len(heads) == 1
        assert read_header(path) == SimOptions(profile="ec25", latency=0.2, faults=faults)


def test_to_the_byte_and_the_second() -> None:
    def played() -> tuple[str, list[object]]:
        bench = Bench("urc_flood", latency=0.3, ways=Ways(loss=0.2, trouble=0.2))
        happened: list[object] = []
        bench.network.diary = happened.append
        for spec in (*FAULTS, "reset@4", "no_network=2@9s"):
            bench.modem.arm(parse(spec))
        said = bench.type("ATE0\rAT+CNMI=2,1,0,1,0\r")
        for number in PEOPLE:
            pdu = submit(number, "Will you come?")
            said += bench.type(f"AT+CMGS={pdu.tpdu_length}\r") + bench.type(f"{pdu.pdu}\x1a")
            bench.turn(1.0)
            said += bench.heard()
        return said, [*happened, *bench.records]

    assert played() == played()
