"""Words and rules: what a number, a status, an outcome, a template and a consent are.

May import: the standard library and phonenumbers, nothing of smsdesk.
Gives upward: frozen values, enums and pure functions.
Runs in any thread; holds no state and touches no file, port or clock.
"""
