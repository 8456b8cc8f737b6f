"""The way by mail: to the gateways of carriers that turn mails into texts, and back from them.

Owns the account as a value, our mark in a Message-ID, what is sent and what servers say to it, and
what is read of bounces and replies. May import: codec, domain, `routes.base`, `routes.kind`.
Runs in the thread of the lane that owns the route.
"""
