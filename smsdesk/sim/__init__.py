"""Virtual GSM modems and the network behind them: a part of the product, not a test helper.

Owns the modem's side of the AT grammar, SIM cards, message memories, personas and the server.
May import: codec, domain and the standard library; never `at`, so that no misreading is shared.
Gives upward: `serve`, `link`, `SimOptions`, and a modem's core that runs without any port.
Runs in: one loop thread per server, or the caller's thread where a test turns the clock.
"""
