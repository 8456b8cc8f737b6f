"""The driver of GSM modems: ports, the talk over them, sessions, and the search for modems.

Owns time-outs, port names and the order of commands; what a line means is the `at` room's.
May import: at, sim (the virtual port), codec, domain; the only room that knows pyserial.
Gives upward: `port.open_port`, `session.Session`, `probe`.
A session runs in one thread, that of its lane; only `wake` may be called from another.
"""
