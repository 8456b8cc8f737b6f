"""Run the benchmarks named on the command line, or all of them."""

from __future__ import annotations

import importlib
import pkgutil
import sys

import benchmarks


def main() -> None:
    """Run each module's `main`, under its own heading."""
    every = [module.name for module in pkgutil.iter_modules(benchmarks.__path__)]
    known = [name for name in every if not name.startswith("_")]
    for name in sys.argv[1:] or known:
        module = importlib.import_module(f"benchmarks.{name}")
        title = (module.__doc__ or name).splitlines()[0]
        print(f"\n{name}: {title}")
        module.main()


if __name__ == "__main__":
    main()
