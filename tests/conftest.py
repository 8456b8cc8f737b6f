"""What holds for every test: hypothesis judges what is said, never how long that took."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("smsdesk", deadline=None)
settings.load_profile("smsdesk")
