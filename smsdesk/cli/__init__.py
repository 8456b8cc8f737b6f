"""The command line: the same services as the window, for scripts, support and checks.

May import: services, store, codec, sim and domain, and `ui.words` for the sentences; never Qt.
Gives upward: `main(argv, wiring) -> exit status`; what needs concrete classes is handed in.
Runs in the main thread; lanes and the virtual modems bring their own threads.
"""

from smsdesk.cli.main import main
from smsdesk.cli.wiring import Wiring

__all__ = ["Wiring", "main"]
