"""Commands that ask a modem something beside messages: `ussd`."""

from __future__ import annotations

from argparse import Namespace

from smsdesk.cli.known import one_modem
from smsdesk.cli.out import shown
from smsdesk.cli.parser import Commands
from smsdesk.cli.wiring import DONE, Room
from smsdesk.services.phone import AskNetwork


def add(commands: Commands) -> None:
    """Add the commands of this group."""
    ussd = commands.add(
        "ussd",
        _ussd,
        "ask the network a service code, such as the one for the balance",
        ["ussd '*100#'", "ussd '*123#' 1 --port /dev/ttyUSB0"],
    )
    ussd.add_argument("code", metavar="CODE", help="the code; quote it, shells know * and #")
    ussd.add_argument("reply", metavar="REPLY", nargs="*", help="what to choose from its menus")
    ussd.add_argument("--port", metavar="URL", help="the modem (default: the one used before)")


def _ussd(args: Namespace, room: Room) -> int:
    code = " ".join((args.code, *args.reply))
    errand = AskNetwork.of(code)
    with room.desk() as desk:
        answer = room.wiring.ask_modem(desk, one_modem(desk, room, args.port), errand)
    if room.out.as_json:
        room.out.document({"code": code, "answer": answer.text, "wants_reply": answer.wants_reply})
    for line in answer.text.splitlines():
        room.out.line(shown(line))
    if answer.wants_reply and not room.out.as_json:
        room.out.note("The network offers a choice: give it behind the code.")
    return DONE
