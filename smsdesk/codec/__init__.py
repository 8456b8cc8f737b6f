"""Octets and SMS: alphabets, segmentation, PDUs, reassembly.

May import: the standard library and smsdesk.domain, nothing above.
Gives upward: pure functions and frozen values; its only exception is `errors.CodecError`.
What is wrong with a received PDU is named in its `problems` (codes in `problems.Problem`).
Runs in any thread; holds no state and touches no file, port or clock.
"""
