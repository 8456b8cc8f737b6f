"""The entry point: hands the command line to the application, and nothing else."""

from __future__ import annotations

import sys


def main() -> int:
    """Run smsdesk with the arguments of this process; return the exit status."""
    from smsdesk.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
