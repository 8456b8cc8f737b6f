"""Makes and checks the packages: `python -m tools.package`.

Owns everything between the source tree and what a person installs. Needs the developers' tools;
nothing in here is shipped.
"""
