"""What the fields of an account are called, and what each provider wants: for window and CLI.

Draws on `words` for the language in force; knows no Qt.
"""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.routes.kind import Check, Need, Preset
from smsdesk.ui.marking import QT_TRANSLATE_NOOP
from smsdesk.ui.words import explain, translated

_N = QT_TRANSLATE_NOOP

FIELDS: Mapping[str, tuple[str, str]] = {
    "address": (
        _N("words", "Email address"),
        _N("words", "The texts are sent from it, and replies come back to it."),
    ),
    "sender_name": (
        _N("words", "Name"),
        _N("words", "Your organisation; some phones show it. Put it into the text as well."),
    ),
    "smtp_host": (_N("words", "Sending server (SMTP)"), _N("words", "Its name on the internet.")),
    "smtp_port": (_N("words", "Port for sending"), _N("words", "Mostly 587 or 465.")),
    "smtp_security": (
        _N("words", "Encryption for sending"),
        _N("words", "STARTTLS goes with port 587, TLS with port 465."),
    ),
    "login": (
        _N("words", "Way to log in"),
        _N("words", "A token (XOAUTH2) where the provider takes no passwords."),
    ),
    "user": (
        _N("words", "User name"),
        _N("words", "Only where it is not the email address."),
    ),
    "client_id": (
        _N("words", "Client id (OAuth)"),
        _N("words", "Of an application that you have registered with the provider."),
    ),
    "token_url": (
        _N("words", "Token server (OAuth)"),
        _N("words", "With a client id: access tokens are fetched there by themselves."),
    ),
    "device_url": (
        _N("words", "Sign-in server (OAuth)"),
        _N("words", "Gives the code that you enter in a browser to sign in."),
    ),
    "scope": (
        _N("words", "Scope (OAuth)"),
        _N("words", "What the sign-in is for, as the provider’s help pages write it."),
    ),
    "imap_host": (
        _N("words", "Reading server (IMAP)"),
        _N("words", "For replies and for mails that come back; empty: they are not read."),
    ),
    "imap_port": (_N("words", "Port for reading"), _N("words", "Mostly 993.")),
    "imap_security": (
        _N("words", "Encryption for reading"),
        _N("words", "TLS goes with port 993, STARTTLS with port 143."),
    ),
    "move_to": (
        _N("words", "Move replies to the folder"),
        _N("words", "Empty: nothing in the mail box is moved, marked or deleted."),
    ),
    "subject": (
        _N("words", "Subject"),
        _N("words", "It counts into the length of each text; most gateways want none."),
    ),
    "long_texts": (
        _N("words", "Texts that are too long"),
        _N("words", "Gateways take about 160 characters."),
    ),
    "per_minute": (
        _N("words", "Mails a minute"),
        _N("words", "At most so many; 0 is no limit. Gateways block those who send too fast."),
    ),
    "per_day": (
        _N("words", "Mails a day"),
        _N("words", "At most so many; 0 is no limit. Ask your provider for its own limit."),
    ),
}

_CHOICES: Mapping[str, str] = {
    "starttls": _N("words", "STARTTLS"),
    "tls": _N("words", "TLS"),
    "plain": _N("words", "None (this computer only)"),
    "password": _N("words", "Password"),
    "xoauth2": _N("words", "Token (XOAUTH2)"),
    "none": _N("words", "Without a login"),
    "split": _N("words", "Send numbered parts"),
    "cut": _N("words", "Cut the end off"),
}

_NEEDS: Mapping[Need, str] = {
    Need.PASSWORD: _N("words", "Use the password of the account."),
    Need.APP_PASSWORD: _N(
        "words",
        "The usual password does not work here: make an app password for smsdesk and enter that."
        " The provider asks for two-step verification first.",
    ),
    Need.TOKEN: _N(
        "words",
        "This provider takes no passwords from programs any more, only sign-in with OAuth. smsdesk"
        " is not registered there: you need a client id of your own from the provider or your"
        " administrator. Enter it below and sign in. Another provider is less trouble.",
    ),
    Need.BRIDGE: _N(
        "words",
        "Start Proton Mail Bridge on this computer and use the password that it shows for the"
        " account. It comes with the paid plans only.",
    ),
}

_STEPS: Mapping[str, str] = {
    "smtp": _N("words", "Sending server reached, encrypted and logged in"),
    "token": _N("words", "Signed in: an access token was given"),
    "sender": _N("words", "It takes mails from this address"),
    "imap": _N("words", "Reading server reached, encrypted and logged in"),
    "unread": _N("words", "Replies are not read: no reading server is given"),
}

HONEST = _N(
    "words",
    "Carriers’ email gateways are dead or dying: most were switched off, others will be, and some"
    " swallow texts in silence. A mail that was taken is shown as sent, never as delivered: nobody"
    " can know. Use this only where there is no modem, and for nothing that must arrive.",
)
"""Said wherever somebody sets this up."""


def label(key: str) -> str:
    """Return what a field is called."""
    return translated(FIELDS[key][0]) if key in FIELDS else key


def why(key: str) -> str:
    """Return one line about a field."""
    return translated(FIELDS[key][1]) if key in FIELDS else ""


def choices(values: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return each choice with what it is called."""
    return tuple((value, translated(_CHOICES.get(value, value))) for value in values)


def needs(preset: Preset | None) -> str:
    """Say what a provider wants as the password, and where a person gets it."""
    if preset is None:
        return translated(_N("words", "Your provider’s help pages name the servers below."))
    said = [translated(_NEEDS[preset.need])]
    if preset.page:
        said.append(translated(_N("words", "It is made at {page}.")).format(page=preset.page))
    if preset.switch:
        said.append(
            translated(
                _N("words", "Switch POP3/IMAP access on in the settings of the mail box first.")
            )
        )
    return " ".join(said)


_WAYS = {
    "smtp": _N("words", "Sending: {what}"),
    "sender": _N("words", "Sending: {what}"),
    "imap": _N("words", "Reading: {what}"),
}


def step(check: Check) -> str:
    """Say what a step of a trial shows."""
    if check.trouble is None:
        return translated(_STEPS.get(check.step, check.step))
    way = translated(_WAYS.get(check.step, "{what}"))
    return way.replace("{what}", explain(check.trouble))


def honest() -> str:
    """Say what a carrier's gateway is worth."""
    return translated(HONEST)
