"""The way by mail: to the gateways of carriers that turn mails into texts, and back from them.

May import: domain. Gives upward: the route, and what is read of bounces and replies.
Runs in the thread of the lane that owns the route.
"""
