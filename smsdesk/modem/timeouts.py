"""How long we wait for a modem, in seconds, each with its reason.

Sources: MODEMS.md sections 2 to 5; the manuals it names; 3GPP TS 24.011 for the network's timers.
"""

from __future__ import annotations

# The talk itself.
COMMAND = 5.0
"""Answers that need neither the SIM nor the network; busy sticks take up to two seconds."""
SIM_COMMAND = 15.0
"""Answers that the SIM has to give, which may be initialising."""
PROMPT = 15.0
"""From `AT+CMGS` to its prompt; other programs allow 5 to 30."""
AFTER_RESTART = 2.0
"""For an answer once the modem has said that it started anew (a weak supply does that)."""
SENT = 150.0
"""From Ctrl-Z to the result: manuals say up to 120, and an early guess makes duplicates."""
LIST = 60.0
"""Listing a full memory over a slow line: 255 messages of 360 characters at 19,200 baud take 48."""
READ = 10.0
"""Reading or deleting one message: a slot of a slow SIM takes two or three."""
OPERATOR = 30.0
"""The operator's name, which some devices ask the network for."""
FUNCTION = 30.0
"""Switching the radio on (`AT+CFUN=1`)."""
USSD = 60.0
"""A network's answer to a service code; it may come seconds after the OK."""
USSD_TEXT = 5.0
"""For the text of a service code after a bare state."""
BOOK = 30.0
"""Twenty entries of a SIM's phonebook; each is read from the card."""
TYPED = 60.0
"""The answer to a command that a person typed."""
SCAN = 180.0
"""The search for all networks (`AT+COPS=?`)."""

# Silence.
QUIET = 1.0
"""After this much silence an answer without its OK, or a lone line break, is taken as whole."""
RESYNC_QUIET = 0.5
"""Silence that ends a late answer before the next command may go out."""
RESYNC_LIMIT = 3.0
"""A modem that never falls silent (a flood of notices) is asked all the same."""
SETTLED = 0.1
"""Silence after the OK of a first `AT`: a second OK in this time means the first was late."""

# Bring-up.
FIRST_AT = 0.6
"""The first `AT` may be lost in a sleeping modem: it is repeated soon."""
AT_TRY = 1.0
"""Each further `AT`."""
AT_TRIES = 5
ESCAPE_GUARD = 0.1
"""Between ESC and what follows: some devices swallow what comes at once."""
RETRY = 1.0
"""Between two tries of a command that a starting modem refuses as busy."""
BUSY_TRIES = 10
"""The SIM's messages and service centre may be out of reach for seven seconds after the PIN."""
STARTING_TRIES = 30
"""A SIM may be busy for half a minute after power-on."""
PDU_MODE_TRIES = 10
"""SIM800 refuses `AT+CMGF` until "SMS Ready", some seconds after power-on."""
PIN_POLLS = 20
PIN_POLL = 2.0
"""After the PIN many devices announce nothing: ask every two seconds, 20 times."""
REGISTER = 15.0
"""How long bring-up waits for a network; a modem that was on before has one at once."""
REGISTER_PROBE = 3.0
"""The same for a look at a port: somebody waits for the answer."""
LIFE = 4.0
"""A port on which nothing has answered by then has no modem, or none that is awake."""
LONGEST_LOOK = 30.0
"""For the rest of a look at a modem that answers: its SIM may take half a minute to start."""
PROBE_TRIES = 3
"""`AT`s by which a port has to show that there is a modem, when many are tried."""

# While it is up.
STATUS = 60.0
"""Between two looks at the signal and the settings of a busy modem."""
STATUS_STEP = 12.0
"""An idle modem is asked for one part of its status at a time, five in a minute: that shows that
it lives, and a message that comes to be sent meanwhile waits for one short answer at most."""
SWEEP = 60.0
"""A message whose notice was lost waits no longer than this."""
POLLED_SWEEP = 30.0
"""The same for a modem that announces nothing."""
SWEEP_AGAIN = 10.0
"""After a sweep that a time-out broke off."""
FULL_SWEEP = 600.0
"""The other memories, where only older messages or stray reports lie."""
UNREADABLE_RETRY = 1.0
"""Huawei sticks announce a message some moments before it can be read."""
UNREADABLE_TRIES = 3
CALL_OVER = 8.0
"""RING repeats every five seconds or so; when it stays away, the caller has hung up."""
AFTER_SLEEP = 10.0
"""For an answer that was due while the computer slept: what the modem said is read only now."""
ESCAPED = 2.0
"""For the answer to an ESC at the prompt."""
