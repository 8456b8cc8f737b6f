"""The AT language: bytes of a GSM modem in, typed events and values out, and back.

Owns what a line means (echo, answer, final result, unsolicited code, prompt, PDU, noise).
May import: codec, domain; no serial, socket, thread or clock (sans-I/O). Neighbour of the sim.
Gives upward: `engine.Engine` with three verbs, `command`, `events`, and `responses` (parsers).
Runs in the thread of whoever holds the engine; an engine is used by one thread at a time.
"""
