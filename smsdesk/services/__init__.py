"""The verbs of smsdesk: queue, send, take in, match, import, steer.

May import: routes, store, codec and domain through what is handed in; no Qt, no SQL, no serial.
Gives upward: `desk.Desk`, one object that bundles them for the window and the command line.
Runs in the caller's thread; a lane's loop in the lane's own.
"""
