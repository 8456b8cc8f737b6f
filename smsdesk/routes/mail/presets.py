"""The big email providers: their servers, and what they want in place of a password.

Facts of the providers' own help pages as of November 2026; what they change, a person can change
here too. Sources: ROUTES.md 2.1 for Gmail and Microsoft, each provider's help for the others.
"""

from __future__ import annotations

from smsdesk.routes.kind import Need, Preset, Values


def _servers(
    smtp: str,
    smtp_port: int,
    imap: str,
    imap_port: int = 993,
    *,
    security: str = "",
    cap: int = 400,
) -> Values:
    """Return the fields of two servers; port 465 and 993 speak TLS from the first byte."""
    return {
        "smtp_host": smtp,
        "smtp_port": str(smtp_port),
        "smtp_security": security or ("tls" if smtp_port == 465 else "starttls"),
        "imap_host": imap,
        "imap_port": str(imap_port),
        "imap_security": security or ("tls" if imap_port == 993 else "starttls"),
        "per_day": str(cap),
    }


_MICROSOFT = "https://login.microsoftonline.com/common/oauth2/v2.0"
_TOKEN = {
    "login": "xoauth2",
    "token_url": f"{_MICROSOFT}/token",
    "device_url": f"{_MICROSOFT}/devicecode",
    "scope": "https://outlook.office.com/SMTP.Send"
    " https://outlook.office.com/IMAP.AccessAsUser.All offline_access",
}
"""Scopes as Microsoft's pages on OAuth for IMAP and SMTP have them."""

PRESETS = (
    Preset(
        "gmail",
        "Gmail, Google Workspace",
        _servers("smtp.gmail.com", 587, "imap.gmail.com"),
        Need.APP_PASSWORD,
        frozenset({"gmail.com", "googlemail.com"}),
        "myaccount.google.com/apppasswords",
    ),
    Preset(
        "outlook",
        "Outlook.com, Hotmail, Live",
        {**_servers("smtp-mail.outlook.com", 587, "outlook.office365.com", cap=100), **_TOKEN},
        Need.TOKEN,
        frozenset({"outlook.com", "hotmail.com", "live.com", "msn.com"}),
    ),
    Preset(
        "microsoft365",
        "Microsoft 365",
        {**_servers("smtp.office365.com", 587, "outlook.office365.com"), **_TOKEN},
        Need.TOKEN,
    ),
    Preset(
        "yahoo",
        "Yahoo Mail",
        _servers("smtp.mail.yahoo.com", 465, "imap.mail.yahoo.com"),
        Need.APP_PASSWORD,
        frozenset({"yahoo.com", "ymail.com", "rocketmail.com", "yahoo.co.uk", "yahoo.de"}),
        "login.yahoo.com/account/security",
    ),
    Preset(
        "icloud",
        "iCloud Mail",
        _servers("smtp.mail.me.com", 587, "imap.mail.me.com"),
        Need.APP_PASSWORD,
        frozenset({"icloud.com", "me.com", "mac.com"}),
        "account.apple.com",
    ),
    Preset(
        "fastmail",
        "Fastmail",
        _servers("smtp.fastmail.com", 465, "imap.fastmail.com"),
        Need.APP_PASSWORD,
        frozenset({"fastmail.com", "fastmail.fm"}),
        "app.fastmail.com/settings/security/apps",
    ),
    Preset(
        "gmx",
        "GMX",
        _servers("mail.gmx.net", 587, "imap.gmx.net", cap=100),
        Need.PASSWORD,
        frozenset({"gmx.de", "gmx.net", "gmx.at", "gmx.ch"}),
        switch=True,
    ),
    Preset(
        "gmx_com",
        "GMX (gmx.com)",
        _servers("mail.gmx.com", 587, "imap.gmx.com", cap=100),
        Need.PASSWORD,
        frozenset({"gmx.com", "gmx.us", "gmx.co.uk"}),
        switch=True,
    ),
    Preset(
        "webde",
        "WEB.DE",
        _servers("smtp.web.de", 587, "imap.web.de", cap=100),
        Need.PASSWORD,
        frozenset({"web.de"}),
        switch=True,
    ),
    Preset(
        "zoho",
        "Zoho Mail",
        _servers("smtp.zoho.com", 465, "imap.zoho.com"),
        Need.APP_PASSWORD,
        frozenset({"zoho.com", "zohomail.com"}),
        "accounts.zoho.com",
        switch=True,
    ),
    Preset(
        "proton",
        "Proton Mail (Proton Mail Bridge)",
        _servers("127.0.0.1", 1025, "127.0.0.1", 1143, security="plain", cap=100),
        Need.BRIDGE,
        frozenset({"proton.me", "protonmail.com", "pm.me"}),
    ),
)
