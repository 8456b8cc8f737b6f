"""The sentences about email accounts, their servers, and the carriers behind them.

Drawn upon by `words`, which says how the texts are filled in.
"""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.domain.reasons import Reason
from smsdesk.ui.marking import QT_TRANSLATE_NOOP

_N = QT_TRANSLATE_NOOP

MAIL_REASONS: Mapping[Reason, tuple[str, str]] = {
    Reason.PASSWORD_NEEDED: (
        _N("words", "The password of {detail} is not known."),
        _N("words", "Enter it; many providers want an “app password” here, not the usual one."),
    ),
    Reason.MAIL_SERVER_NOT_FOUND: (
        _N("words", "There is no mail server called {detail}."),
        _N("words", "Check its name for typing errors, and that the internet connection works."),
    ),
    Reason.MAIL_SERVER_REFUSED: (
        _N("words", "The mail server does not take the connection ({detail})."),
        _N("words", "Check the port; a firewall or virus scanner may be in the way, too."),
    ),
    Reason.MAIL_SERVER_SILENT: (
        _N("words", "The mail server {detail} does not answer."),
        _N(
            "words",
            "Check server, port and encryption: port 465 goes with TLS, 587 with STARTTLS.",
        ),
    ),
    Reason.MAIL_SERVER_STRANGE: (
        _N("words", "The mail server refuses to work with us ({detail})."),
        _N("words", "Wait a while; if it stays, ask the provider and quote these words."),
    ),
    Reason.MAIL_CONNECTION_LOST: (
        _N("words", "The connection to the mail server broke ({detail})."),
        _N("words", "Check the internet connection; it is tried again by itself."),
    ),
    Reason.MAIL_NOT_ENCRYPTED: (
        _N("words", "The mail server {detail} offers no encryption on this port."),
        _N("words", "Choose TLS and port 465, or ask the provider; nothing is sent in the clear."),
    ),
    Reason.MAIL_TLS_FAILED: (
        _N("words", "No encrypted connection to the mail server came about ({detail})."),
        _N("words", "Check port and encryption: port 465 goes with TLS, 587 with STARTTLS."),
    ),
    Reason.MAIL_CERTIFICATE_EXPIRED: (
        _N("words", "The certificate of the mail server {detail} has expired."),
        _N("words", "Check this computer’s date; if that is right, the provider has to renew it."),
    ),
    Reason.MAIL_CERTIFICATE_NAME: (
        _N("words", "The certificate shown by the mail server does not belong to {detail}."),
        _N("words", "Use the server name that the provider gives; somebody may be listening in."),
    ),
    Reason.MAIL_CERTIFICATE_UNKNOWN: (
        _N("words", "The certificate of the mail server {detail} is signed by nobody we trust."),
        _N(
            "words",
            "A virus scanner may be reading the mail; otherwise ask the provider. The password was"
            " not sent.",
        ),
    ),
    Reason.MAIL_LOGIN_REFUSED: (
        _N("words", "The mail server did not accept user and password ({detail})."),
        _N("words", "Enter the password again; many providers want an “app password” here."),
    ),
    Reason.MAIL_LOGIN_NOT_OFFERED: (
        _N("words", "The mail server does not offer this way to log in ({detail})."),
        _N("words", "Choose another way to log in, or another port; the provider knows which."),
    ),
    Reason.MAIL_APP_PASSWORD_NEEDED: (
        _N("words", "This provider wants an app password here, not the usual one ({detail})."),
        _N("words", "Make one at the provider, in the security settings, and enter that."),
    ),
    Reason.MAIL_SIGN_IN_REFUSED: (
        _N("words", "The provider does not let smsdesk in ({detail})."),
        _N("words", "Sign in again, and check the client id and what it is allowed to do."),
    ),
    Reason.MAIL_SIGN_IN_ENDED: (
        _N("words", "Nobody entered the code in time."),
        _N("words", "Sign in again, and enter the new code."),
    ),
    Reason.MAIL_IMAP_OFF: (
        _N("words", "The provider has switched reading by programs (IMAP) off ({detail})."),
        _N("words", "Switch IMAP on in the settings of the mail box; sending works without it."),
    ),
    Reason.MAIL_SENDER_REFUSED: (
        _N("words", "The mail server does not take mail from this address ({detail})."),
        _N("words", "Use the address that belongs to the user that logs in."),
    ),
    Reason.MAIL_LIMIT_REACHED: (
        _N("words", "The provider takes no more mails from this account for now ({detail})."),
        _N("words", "Wait until tomorrow, and set a lower daily limit for the account."),
    ),
    Reason.MAIL_REFUSED: (
        _N("words", "The mail server refused this message ({detail})."),
        _N("words", "Check number and carrier; the next messages are not affected."),
    ),
    Reason.MAIL_PUT_OFF: (
        _N("words", "The mail server put this message off ({detail})."),
        _N("words", "It is tried again by itself."),
    ),
    Reason.ROUTE_UNKNOWN: (
        _N("words", "There is no way out called {detail}."),
        _N("words", "Set it up first, or choose one that there is ({hints})."),
    ),
    Reason.ROUTE_CHOSEN: (
        _N("words", "Through {detail} and no other, as was chosen."),
        _N("words", "Cancel it and send it anew to let it go another way."),
    ),
    Reason.ROUTE_BY_RULE: (
        _N("words", "Through {detail}, by a rule of this desk."),
        _N("words", "The rules are on the Modems page."),
    ),
    Reason.ROUTE_BY_CARRIER: (
        _N("words", "Through {detail}: the carrier’s gateway takes it."),
        _N("words", "Choose another way when sending, or in the settings."),
    ),
    Reason.ROUTE_KNOWN_NUMBER: (
        _N("words", "Through {detail}, which this person has written to."),
        _N("words", "This can be switched off in the settings."),
    ),
    Reason.ROUTE_NO_MODEM: (
        _N("words", "Through {detail}: no modem took it in time. It had not left before."),
        _N("words", "How long a modem is waited for stands in the settings."),
    ),
    Reason.CARRIER_NOT_LISTED: (
        _N("words", "There is no carrier “{detail}” in the table; the person was taken over."),
        _N("words", "Add it to the carriers (Modems and email), or choose one for the person."),
    ),
    Reason.CARRIER_UNKNOWN: (
        _N("words", "The carrier of {detail} is not known, so no email reaches that phone."),
        _N("words", "Choose the carrier in the contact, or send through a modem."),
    ),
    Reason.CARRIER_RETIRED: (
        _N("words", "{detail} takes no more texts by email ({hints})."),
        _N("words", "Send through a modem; no email reaches this phone as a text."),
    ),
    Reason.CARRIER_TEMPLATE_BAD: (
        _N("words", "“{detail}” is no address of a carrier."),
        _N("words", "Write one address with {{number}} in it, such as {{number}}@sms.example.com."),
    ),
}

ROUTE_REASONS = frozenset(
    {
        Reason.ROUTE_CHOSEN,
        Reason.ROUTE_BY_RULE,
        Reason.ROUTE_BY_CARRIER,
        Reason.ROUTE_KNOWN_NUMBER,
        Reason.ROUTE_NO_MODEM,
    }
)
"""Why a message has its route; their detail is the route's name."""

ROUTE_NAMES: Mapping[str, str] = {
    "email": _N("words", "email from {name}"),
    "modem": _N("words", "the modem {name}"),
}
"""What routes are called, by what stands before the colon of their names."""
