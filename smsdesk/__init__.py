"""smsdesk: a desk program that texts people through a GSM modem and reads their replies."""

__version__ = "0.1.0"
