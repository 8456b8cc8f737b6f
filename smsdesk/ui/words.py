"""The sentences: every reason, status and state in plain words, with a next step.

Owns all wording that the window and the command line share. It knows no Qt, so that the command
line can use it: `translate` is handed in by the application when a language is loaded.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from datetime import datetime

from smsdesk.codec.alphabet import LANGUAGES, Shift
from smsdesk.domain.changes import LaneState
from smsdesk.domain.message import Content, Priority
from smsdesk.domain.reasons import Reason, Trouble
from smsdesk.domain.status import Cause, Delivery, Status
from smsdesk.domain.views import EventRow
from smsdesk.ui.marking import QT_TRANSLATE_NOOP
from smsdesk.ui.words_lists import LIST_REASONS
from smsdesk.ui.words_mail import MAIL_REASONS, ROUTE_NAMES, ROUTE_REASONS

CONTEXT = "words"
Translate = Callable[[str, str], str]


def _untranslated(_context: str, text: str) -> str:
    return text


class _Language:
    """Holds the translating function in force; English until one is handed in."""

    translate: Translate = staticmethod(_untranslated)


def use_translation(translate: Translate) -> None:
    """Hand in the function that translates (context, English text)."""
    _Language.translate = staticmethod(translate)


def _words(text: str) -> str:
    return _Language.translate(CONTEXT, text)


def translated(text: str) -> str:
    """Return a text that another room of the window has marked for this context."""
    return _words(text)


_N = QT_TRANSLATE_NOOP

_DETAIL_IN_BRACKETS = re.compile(r" \([^()]*\{detail\}[^()]*\)")
_HINTS_IN_BRACKETS = re.compile(r" \([^()]*\{hints\}[^()]*\)")

# Each reason: what is the matter, and what to do. "{detail}" and "{hints}" are filled in.
_REASONS: dict[Reason, tuple[str, str]] = {
    Reason.NUMBER_EMPTY: (
        _N("words", "There is no phone number."),
        _N("words", "Type a number, for example +1 202 555 0123."),
    ),
    Reason.NUMBER_INVALID: (
        _N("words", "“{detail}” is not a phone number that exists."),
        _N("words", "Check the digits, or add the country code, such as +44."),
    ),
    Reason.NUMBER_TOO_SHORT: (
        _N("words", "“{detail}” has too few digits for a phone number."),
        _N("words", "Add the area code or the country code."),
    ),
    Reason.NUMBER_TOO_LONG: (
        _N("words", "“{detail}” has too many digits for one phone number."),
        _N("words", "If two numbers stand in one field, separate them with a comma."),
    ),
    Reason.NUMBER_SPREADSHEET: (
        _N("words", "A spreadsheet has rounded “{detail}”: digits of the number are lost."),
        _N("words", "Format the column as text in the spreadsheet and type the number again."),
    ),
    Reason.NUMBER_EMERGENCY: (
        _N("words", "“{detail}” is an emergency number. smsdesk never texts those."),
        _N("words", "In an emergency, call."),
    ),
    Reason.NUMBER_NO_COUNTRY: (
        _N("words", "“{detail}” has no country code, and no country is set."),
        _N("words", "Choose your country in the settings, or begin the number with its code."),
    ),
    Reason.NUMBER_ALPHANUMERIC: (
        _N("words", "“{detail}” is a name or a word, not a phone number."),
        _N("words", "Pick the person from the contacts, or type the number."),
    ),
    Reason.DUPLICATE: (
        _N("words", "The number is in the list twice; it gets one message."),
        _N("words", "Nothing needs to be done."),
    ),
    Reason.EDITED_SINCE: (
        _N("words", "{detail} was changed after the merge."),
        _N("words", "Taking the merge back loses those changes."),
    ),
    Reason.MERGED_LATER: (
        _N("words", "{detail} was merged again since."),
        _N("words", "Take the later merge back first."),
    ),
    Reason.GROUP_CYCLE: (
        _N("words", "The group would be inside itself, by way of “{detail}”."),
        _N("words", "Choose another group, or take that one out first."),
    ),
    Reason.GROUP_BY_RULE: (
        _N("words", "Who is in the group “{detail}” is found by its rule."),
        _N("words", "Change the rule, or put the people into another group."),
    ),
    Reason.GROUP_IN_USE: (
        _N("words", "The rule of another group ({hints}) asks who is in “{detail}”."),
        _N("words", "Change that rule first."),
    ),
    Reason.GROUP_GONE: (
        _N("words", "There is no group “{detail}” any more."),
        _N("words", "Take it out of the recipients, or choose another one."),
    ),
    Reason.RULE_INCOMPLETE: (
        _N("words", "The rule does not say yet who is meant."),
        _N("words", "Fill in each of its conditions, or take those away that are not needed."),
    ),
    Reason.OPTED_OUT: (
        _N("words", "This person asked not to be texted."),
        _N("words", "Only their own START, or you with a reason, can change that."),
    ),
    Reason.DO_NOT_SEND: (
        _N("words", "This number is marked as not to be texted."),
        _N("words", "Open the contact to see why, or to change it."),
    ),
    Reason.NOT_WHITE_LISTED: (
        _N("words", "Test mode is on, and this number is not on the white list."),
        _N("words", "Put the number on the white list, or switch test mode off in the settings."),
    ),
    Reason.WORD_NEEDED: (
        _N("words", "The word “{detail}” always counts as an opt-out."),
        _N("words", "Leave it in the list: law asks for it."),
    ),
    Reason.TEXT_EMPTY: (
        _N("words", "The message is empty."),
        _N("words", "Write a text first."),
    ),
    Reason.TEXT_TOO_LONG: (
        _N("words", "The message is too long: {detail}."),
        _N("words", "Shorten it, or allow more parts in the settings."),
    ),
    Reason.PLACEHOLDER_UNKNOWN: (
        _N("words", "There is no field “{detail}” to put into the text."),
        _N("words", "Use one of: {hints}."),
    ),
    Reason.PLACEHOLDER_BROKEN: (
        _N("words", "A brace stands alone in the text, at “{detail}”."),
        _N("words", "Write a field as {{first_name}}; for a plain brace write it twice."),
    ),
    Reason.NO_RECIPIENTS: (
        _N("words", "Nobody is chosen to get the message."),
        _N("words", "Add a name, a number or a group."),
    ),
    Reason.DEADLINE_BEFORE_START: (
        _N("words", "The message would have to arrive before it may be sent ({detail})."),
        _N("words", "Choose a later “give up after” or an earlier start."),
    ),
    Reason.EXPIRED: (
        _N("words", "Its time had passed before it could be sent."),
        _N("words", "Send it again if it still matters."),
    ),
    Reason.RETRIES_USED: (
        _N("words", "Every try failed; the network kept putting it off ({detail})."),
        _N("words", "Send it again later."),
    ),
    Reason.CANCELLED_BY_PERSON: (
        _N("words", "It was cancelled before it was sent."),
        _N("words", "Send it again if that was a mistake."),
    ),
    Reason.NO_ANSWER: (
        _N("words", "The modem took the message and never said whether it was sent."),
        _N("words", "Ask the person, or wait for a delivery report. Sending again may double it."),
    ),
    Reason.PROGRAM_ENDED: (
        _N("words", "The program ended while this message was on its way."),
        _N("words", "Ask the person, or wait for a delivery report. Sending again may double it."),
    ),
    Reason.COMPUTER_SLEPT: (
        _N("words", "The computer went to sleep while a message was on its way."),
        _N("words", "Ask the person, or wait for a delivery report. Sending again may double it."),
    ),
    Reason.PARTLY_SENT: (
        _N("words", "Only a part of this text is known to be sent ({detail})."),
        _N("words", "Send it again: it goes on where it stopped, and nothing goes twice."),
    ),
    Reason.ALL_STOPPED: (
        _N("words", "All sending is stopped."),
        _N(
            "words",
            "Nothing more leaves until you go on; what comes in still arrives. On the command"
            " line: smsdesk settings sending_stopped no.",
        ),
    ),
    Reason.LIMIT_MINUTE: (
        _N("words", "This SIM has sent what its plan allows in a minute."),
        _N("words", "It goes on by itself at {detail}."),
    ),
    Reason.LIMIT_HOUR: (
        _N("words", "This SIM has sent what its plan allows in an hour."),
        _N("words", "It goes on by itself at {detail}."),
    ),
    Reason.LIMIT_DAY: (
        _N("words", "This SIM has sent what its plan allows in a day."),
        _N("words", "It goes on by itself at {detail}."),
    ),
    Reason.LIMIT_MONTH: (
        _N("words", "This SIM has sent what its plan allows in a month."),
        _N("words", "It goes on by itself at {detail}."),
    ),
    Reason.BETWEEN_MESSAGES: (
        _N("words", "This SIM rests between two messages, as its plan says."),
        _N("words", "It goes on by itself at {detail}."),
    ),
    Reason.DATE_NOT_UNDERSTOOD: (
        _N("words", "“{detail}” is no date that smsdesk understands."),
        _N("words", "Write it like 2026-12-05, with day, month and year."),
    ),
    Reason.REMINDER_TOO_LATE: (
        _N("words", "The time to remind of {detail} is over."),
        _N("words", "Text this person at once, if it still makes sense."),
    ),
    Reason.SERIES_OVER: (
        _N("words", "It would never be sent: its last day is over already."),
        _N("words", "Choose a later end, or none."),
    ),
    Reason.QUIET_HOURS: (
        _N("words", "It is quiet time where the recipient lives."),
        _N("words", "It goes by itself when the time is over; the hours are in the settings."),
    ),
    Reason.HELD_BATCH: (
        _N("words", "Its batch is paused."),
        _N("words", "Press Resume above the list of the batch."),
    ),
    Reason.HELD_QUESTION: (
        _N("words", "A reply from this number may be an opt-out."),
        _N("words", "Read it in Conversations and say there what it means."),
    ),
    Reason.HELD_TEST_MODE: (
        _N("words", "Held: test mode was on, and this number is not on the white list."),
        _N("words", "Put the number on the white list, or switch test mode off and let it go."),
    ),
    Reason.HELD_ABSENCE: (
        _N("words", "It was due while the program was closed or the computer asleep."),
        _N("words", "Say in the banner above whether it should still go."),
    ),
    Reason.CLOCK_WAS_AHEAD: (
        _N("words", "The clock of this computer was ahead; by the true time it goes now."),
        _N("words", "Check the computer’s date and time."),
    ),
    Reason.MANY_REFUSED: (
        _N("words", "The network refused several different numbers in a row ({detail})."),
        _N("words", "Check the SIM’s credit and whether it may send texts, then resume."),
    ),
    Reason.NUMBER_UNKNOWN_TO_NETWORK: (
        _N("words", "The network does not know this number ({detail})."),
        _N("words", "Check the number with the person."),
    ),
    Reason.RECIPIENT_BARRED: (
        _N("words", "The network does not let texts through to this number ({detail})."),
        _N("words", "Reach the person another way."),
    ),
    Reason.SENDING_BARRED: (
        _N("words", "The network did not let this SIM send the message ({detail})."),
        _N("words", "Check the SIM’s credit and contract."),
    ),
    Reason.MESSAGE_REFUSED: (
        _N("words", "The network refused the message ({detail})."),
        _N("words", "Send it again later; if it is refused again, try another SIM."),
    ),
    Reason.MESSAGE_MALFORMED: (
        _N("words", "The network or the modem found the message malformed ({detail})."),
        _N("words", "Save the port trace and report this: the fault is ours."),
    ),
    Reason.PLAIN_TEXTS_ONLY: (
        _N("words", "This modem sends only short plain texts, and not this one ({detail})."),
        _N("words", "Shorten it to one part without special characters, or use another modem."),
    ),
    Reason.DUPLICATE_AT_NETWORK: (
        _N("words", "The network says that it has this message already."),
        _N("words", "Nothing needs to be done."),
    ),
    Reason.NETWORK_BUSY: (
        _N("words", "The network is busy ({detail})."),
        _N("words", "It is tried again by itself."),
    ),
    Reason.NETWORK_TROUBLE: (
        _N("words", "The network has trouble ({detail})."),
        _N("words", "It is tried again by itself."),
    ),
    Reason.RECIPIENT_UNREACHABLE: (
        _N("words", "The phone can’t be reached ({detail})."),
        _N("words", "It may be switched off; the network keeps trying for a while."),
    ),
    Reason.REPORT_FAILED: (
        _N("words", "The network reports that it could not be delivered ({detail})."),
        _N("words", "Check the number with the person."),
    ),
    Reason.REPORT_EXPIRED: (
        _N("words", "The network gave up delivering it ({detail})."),
        _N("words", "The phone was off for too long. Send it again if it still matters."),
    ),
    Reason.MAIL_NUMBER_UNKNOWN: (
        _N("words", "The carrier’s gateway does not know this number ({detail})."),
        _N("words", "The number may belong to another carrier: ask, and set it at the contact."),
    ),
    Reason.MAIL_GATEWAY_GONE: (
        _N("words", "The carrier’s gateway takes no more mail ({detail})."),
        _N("words", "Send by a modem, and mark the gateway as retired in the table of carriers."),
    ),
    Reason.MAIL_BLOCKED: (
        _N("words", "The carrier’s gateway refused the text as unwanted ({detail})."),
        _N(
            "words",
            "Carriers block accounts that send many texts, or links. Send fewer, or by a modem.",
        ),
    ),
    Reason.MAIL_BOX_FULL: (
        _N("words", "The carrier’s gateway has no room for this number ({detail})."),
        _N("words", "Try again later; the phone may be switched off."),
    ),
    Reason.MAIL_GAVE_UP: (
        _N("words", "The mail servers tried for days, and gave up ({detail})."),
        _N("words", "Send by a modem: the carrier’s gateway may be switched off for good."),
    ),
    Reason.MAIL_BOUNCED: (
        _N("words", "The mail to the carrier’s gateway came back ({detail})."),
        _N("words", "Send by a modem, or ask whether the number and its carrier are right."),
    ),
    Reason.MAIL_BOUNCED_BEFORE: (
        _N("words", "A mail to this number came back before ({detail})."),
        _N("words", "Send by a modem, or set the right carrier at the contact: it is tried then."),
    ),
    Reason.PORT_MISSING: (
        _N("words", "There is nothing at {detail}."),
        _N("words", "Plug the modem in, then search for modems again."),
    ),
    Reason.PORT_NO_PERMISSION: (
        _N("words", "You may not use {detail}."),
        _N("words", "Run “{command}” in a terminal, then log out and in again."),
    ),
    Reason.PORT_NEEDS_LOGIN: (
        _N("words", "You may use {detail} as soon as you have logged in anew."),
        _N("words", "Log out and in again, or restart the computer."),
    ),
    Reason.PORT_NOT_SHARED: (
        _N("words", "Only the administrator may use {detail}."),
        _N("words", "Run “{command}” in a terminal; a udev rule makes that last."),
    ),
    Reason.PORT_NOT_USB: (
        _N("words", "{detail} is not on USB; ModemManager leaves it alone by itself."),
        _N("words", "Name the port of a USB modem."),
    ),
    Reason.RULE_NOT_WRITTEN: (
        _N("words", "The rule {detail} can’t be changed: {hints}."),
        _N("words", "Only the administrator may: run the command again with sudo."),
    ),
    Reason.PORT_IN_USE: (
        _N("words", "Another program ({hints}) is using {detail}."),
        _N("words", "Close it and try again."),
    ),
    Reason.PORT_GONE: (
        _N("words", "The modem at {detail} disappeared."),
        _N("words", "Plug it in again; sending goes on by itself."),
    ),
    Reason.PORT_REFUSED: (
        _N("words", "Nothing answers at {detail}."),
        _N("words", "Check the address, and that the other side is running."),
    ),
    Reason.FAULT_NOT_UNDERSTOOD: (
        _N("words", "A virtual modem has no fault “{detail}”."),
        _N("words", "Look where the arrow points (possible there: {hints})."),
    ),
    Reason.PORT_BAD_URL: (
        _N("words", "“{detail}” is not an address of a modem."),
        _N(
            "words",
            "Use a port such as /dev/ttyUSB0 or COM3, socket://host:port or virtual://demo.",
        ),
    ),
    Reason.PORT_FAILED: (
        _N("words", "The port did not work: {detail}."),
        _N("words", "Unplug the modem, plug it in again, and search for modems."),
    ),
    Reason.NOT_A_MODEM: (
        _N("words", "What is at {detail} is not a modem that can text."),
        _N("words", "Choose another port: a modem often has several, and only one takes commands."),
    ),
    Reason.MODEM_SILENT: (
        _N("words", "{detail} does not answer."),
        _N("words", "Check that it is the right port; unplug the modem and plug it in again."),
    ),
    Reason.MODEM_RESTARTED: (
        _N("words", "The modem has started anew by itself."),
        _N(
            "words",
            "It is set up again, and nothing is lost. If it happens often, check its cable and "
            "power supply.",
        ),
    ),
    Reason.MODEM_HANGS: (
        _N("words", "The modem at {detail} does not react any more."),
        _N(
            "words",
            "Unplug it, wait ten seconds and plug it in again. What waits is sent afterwards.",
        ),
    ),
    Reason.MODEM_TROUBLE: (
        _N("words", "The modem refused a command that smsdesk needs ({detail})."),
        _N("words", "Unplug the modem and plug it in again. If it stays, save a port trace."),
    ),
    Reason.NO_MODEM: (
        _N("words", "No modem is connected."),
        _N("words", "Plug one in and search for modems, or try the virtual modem."),
    ),
    Reason.ROUTER_MODE: (
        _N("words", "The stick at {detail} is in router mode and takes no texts from a program."),
        _N("words", "Switch it to modem mode, or use another modem."),
    ),
    Reason.WRONG_PORT: (
        _N("words", "{detail} is not the port on which this modem takes commands."),
        _N("words", "Use {hints} instead."),
    ),
    Reason.DEVICE_CANT_TEXT: (
        _N("words", "What is at {detail} can’t text: it finds positions, or is there for service."),
        _N("words", "It is left alone. Plug in a modem."),
    ),
    Reason.PHONE_ABSENT: (
        _N("words", "There is no modem behind this, so it can’t be asked."),
        _N("words", "Choose a modem with a SIM."),
    ),
    Reason.PHONE_REFUSED: (
        _N("words", "The modem or the network refused this ({detail})."),
        _N("words", "Check what you typed; not every modem and operator can do everything."),
    ),
    Reason.PHONE_SILENT: (
        _N("words", "The modem did not answer this ({detail}). It goes on sending and receiving."),
        _N("words", "Try it again in a minute."),
    ),
    Reason.NETWORK_SILENT: (
        _N("words", "The network did not answer ({detail})."),
        _N("words", "Try it again in a minute; check the code with your operator."),
    ),
    Reason.SERVICE_CODE_INVALID: (
        _N("words", "“{detail}” is not a service code."),
        _N("words", "Write it like *100#, and a reply to its menu after a blank: *123# 1."),
    ),
    Reason.SERVICE_CODE_UNKNOWN: (
        _N("words", "The network does not know the code {detail}."),
        _N("words", "Look the code up with your operator; they differ from country to country."),
    ),
    Reason.SIM_BOOK_EMPTY: (
        _N("words", "There are no names with numbers on this SIM."),
        _N("words", "Many phones keep them in their own memory: export them there as a VCF file."),
    ),
    Reason.CENTRE_INVALID: (
        _N("words", "“{detail}” is not the number of a message centre."),
        _N("words", "Write it with its country code, as the operator gives it: +491710760000."),
    ),
    Reason.COMMAND_INVALID: (
        _N("words", "“{detail}” is not an AT command."),
        _N("words", "Commands begin with AT and have plain letters only, such as AT+CSQ."),
    ),
    Reason.COMMAND_REFUSED: (
        _N("words", "{detail} is not passed on."),
        _N("words", "Use the program’s own pages for that."),
    ),
    Reason.LANE_ENDED: (
        _N("words", "The modem was disconnected before it could be asked ({detail})."),
        _N("words", "Connect it on the Modems page and try again."),
    ),
    Reason.NO_PORT: (
        _N("words", "This computer sees no modem."),
        _N(
            "words",
            "Plug one in, wait a minute and look again; try another cable or socket. Some need"
            " their driver.",
        ),
    ),
    Reason.MODEM_UNPLUGGED: (
        _N("words", "The modem is unplugged."),
        _N("words", "Plug it in, into any USB socket; it goes on by itself."),
    ),
    Reason.OTHER_MODEM: (
        _N("words", "Another modem is plugged in where this one was."),
        _N("words", "Plug this one in again, into any USB socket, or use the other one instead."),
    ),
    Reason.SIM_MISSING: (
        _N("words", "There is no SIM card in the modem."),
        _N("words", "Put a SIM in, and plug the modem in again."),
    ),
    Reason.SIM_PIN: (
        _N("words", "The SIM asks for its PIN ({detail} tries left)."),
        _N("words", "Enter the PIN on the Modems page."),
    ),
    Reason.SIM_PIN_WRONG: (
        _N("words", "The PIN was wrong ({detail} tries left)."),
        _N("words", "Check the PIN and enter it again; it is never tried twice by itself."),
    ),
    Reason.SIM_PIN_REFUSED_BEFORE: (
        _N("words", "This PIN was not accepted before, so it was not given ({detail} tries left)."),
        _N("words", "Enter another one. If this one is right by now, unlock the SIM in a phone."),
    ),
    Reason.SIM_PIN_LAST_TRY: (
        _N("words", "Only the last try for the SIM’s PIN is left."),
        _N("words", "It is not risked here: enter the PIN in a phone, then put the SIM back."),
    ),
    Reason.SIM_PUK: (
        _N("words", "The SIM is locked and asks for its PUK."),
        _N("words", "Put the SIM into a phone and unlock it with the PUK from its papers."),
    ),
    Reason.SIM_FAILURE: (
        _N("words", "The SIM card does not work ({detail})."),
        _N("words", "Take it out, clean it and try again, or use another SIM."),
    ),
    Reason.SIM_BUSY: (
        _N("words", "The SIM card is still busy starting."),
        _N("words", "It is tried again by itself."),
    ),
    Reason.STORAGE_FULL: (
        _N("words", "The message memory of the SIM is full; nothing new can arrive."),
        _N(
            "words",
            "smsdesk has cleared what it may. Put the SIM into a phone and delete old texts there.",
        ),
    ),
    Reason.SIM_FULL: (
        _N("words", "The message memory of the SIM is full ({detail}); nothing new can arrive."),
        _N("words", "Connect the modem: smsdesk takes the texts over and makes room."),
    ),
    Reason.STORAGE_NEARLY_FULL: (
        _N("words", "The message memory is nearly full ({detail}). Once it is, no text arrives."),
        _N(
            "words",
            "smsdesk clears what it has stored by itself. If this stays, put the SIM into a phone "
            "and delete old texts there.",
        ),
    ),
    Reason.TEXT_MODE_ONLY: (
        _N("words", "This device sends texts of one part only."),
        _N("words", "Keep texts short, or use another modem for longer ones."),
    ),
    Reason.NOT_REGISTERED: (
        _N("words", "The modem has no network."),
        _N("words", "Move it or its antenna; check that the SIM is active."),
    ),
    Reason.REGISTRATION_DENIED: (
        _N("words", "The network does not let this SIM in."),
        _N("words", "Check with the operator that the SIM is active."),
    ),
    Reason.NO_SMSC: (
        _N("words", "The SIM has no message centre number."),
        _N(
            "words",
            "Texts will most likely be refused. Ask the operator for the number and enter it on the"
            " Modems page.",
        ),
    ),
    Reason.SMS_NOT_SUPPORTED: (
        _N("words", "This modem or SIM can’t send texts."),
        _N("words", "Use another SIM (data-only ones can’t) or another modem."),
    ),
    Reason.KEYRING_MISSING: (
        _N("words", "This computer has no keyring in which a PIN or a password would be safe."),
        _N("words", "Enter it each time, or set up a keyring (GNOME Keyring, KWallet)."),
    ),
    Reason.KEYRING_FAILED: (
        _N("words", "The keyring of this computer did not open ({detail})."),
        _N("words", "Unlock it and try again."),
    ),
    Reason.FILE_MISSING: (
        _N("words", "There is no file {detail}."),
        _N("words", "Check the name and the folder."),
    ),
    Reason.FILE_UNREADABLE: (
        _N("words", "The file {detail} can’t be read."),
        _N("words", "Close it in other programs and check that you may open it."),
    ),
    Reason.FILE_NOT_TEXT: (
        _N("words", "{detail} does not look like a list: it holds no readable text."),
        _N("words", "Save the list as CSV (UTF-8) or XLSX from your spreadsheet."),
    ),
    Reason.FILE_EMPTY: (
        _N("words", "{detail} is empty."),
        _N("words", "Choose a list with at least one row."),
    ),
    Reason.FILE_KIND_UNKNOWN: (
        _N("words", "smsdesk can’t read files like {detail}."),
        _N("words", "Use one of: {hints}."),
    ),
    Reason.FILE_BROKEN: (
        _N("words", "{detail} is damaged or not what its name says."),
        _N("words", "Open it in the program that made it and save it again."),
    ),
    Reason.JOURNAL_WITHOUT_RUN: (
        _N("words", "{detail} does not say how a run of virtual modems began."),
        _N("words", "Give a file that “smsdesk sim --journal” wrote."),
    ),
    Reason.FILE_NOT_WRITTEN: (
        _N("words", "The file {detail} could not be written."),
        _N("words", "Choose another folder, or make room on the disk."),
    ),
    Reason.NO_NUMBER_COLUMN: (
        _N("words", "No column of {detail} holds phone numbers."),
        _N("words", "Name the column “phone”, or choose it. The columns are: {hints}."),
    ),
    Reason.COLUMN_UNKNOWN: (
        _N("words", "There is no column “{detail}”."),
        _N("words", "The columns are: {hints}."),
    ),
    Reason.ROW_WITHOUT_NUMBER: (
        _N("words", "The row has no phone number."),
        _N("words", "Add the number and import the row again."),
    ),
    Reason.DATA_NOT_WRITABLE: (
        _N("words", "smsdesk can’t write to its data folder {detail}."),
        _N("words", "Choose a folder that you may write to (--data-dir), or change its rights."),
    ),
    Reason.DATA_HELD: (
        _N("words", "{detail} is already sending from this data folder."),
        _N("words", "Use that one, or close it first. Commands that look or queue work beside it."),
    ),
    Reason.DATA_NEWER: (
        _N("words", "The data was written by a newer smsdesk ({detail})."),
        _N("words", "Install the newer version; your data is unchanged."),
    ),
    Reason.DATA_DAMAGED: (
        _N("words", "The data file is damaged: {detail}."),
        _N("words", "Restore a backup; the damaged file is left as it is."),
    ),
    Reason.DATA_DISK_FULL: (
        _N("words", "The disk is full. Nothing is sent, because nothing could be recorded."),
        _N("words", "Make room on the disk; sending goes on by itself."),
    ),
    Reason.DATA_LOCKED: (
        _N("words", "Another program holds the data file."),
        _N("words", "Close it (a backup or a database viewer) and try again."),
    ),
    Reason.DATA_REPLACED: (
        _N("words", "The data file {detail} was moved, deleted or replaced while it was in use."),
        _N(
            "words", "Nothing is sent. Put it back, or close smsdesk everywhere and start it again."
        ),
    ),
    Reason.SETTING_UNKNOWN: (
        _N("words", "There is no setting “{detail}”."),
        _N("words", "The settings are: {hints}."),
    ),
    Reason.SETTING_BAD_VALUE: (
        _N("words", "That value does not fit: {detail}."),
        _N("words", "Possible: {hints}."),
    ),
    Reason.NOT_FOUND: (
        _N("words", "There is no {detail}."),
        _N("words", "Check the name or number."),
    ),
    Reason.STEP_NOT_ALLOWED: (
        _N("words", "That can’t be done with this message any more ({detail})."),
        _N("words", "Look at its present state."),
    ),
    Reason.TIME_NOT_UNDERSTOOD: (
        _N("words", "“{detail}” is not a time that smsdesk understands."),
        _N("words", "Write it like 2026-11-22T16:30 or 2026-11-22T16:30+01:00."),
    ),
    Reason.COUNTRY_UNKNOWN: (
        _N("words", "“{detail}” is not a country code."),
        _N("words", "Use two letters, such as US, GB or KE."),
    ),
    Reason.TOUR_STOPPED: (
        _N("words", "The tour waited in vain for {detail}."),
        _N("words", "Play it again when the computer is less busy; if it stays, report it."),
    ),
    **LIST_REASONS,
    **MAIL_REASONS,
}

MODEM_MANAGER = "ModemManager"
_INHIBIT = _N(
    "words",
    "It lets go while “{command}” runs in a terminal: leave that open, and try again. For good:"
    " “sudo smsdesk modems --port {detail} --keep-modemmanager-off”.",
)

_STATUS: dict[Status, str] = {
    Status.NOT_PROCESSED: _N("words", "Waiting"),
    Status.PROCESSING: _N("words", "Sending"),
    Status.SUCCESS: _N("words", "Sent"),
    Status.FAILED: _N("words", "Failed"),
    Status.UNKNOWN: _N("words", "Unknown"),
    Status.CANCELLED: _N("words", "Cancelled"),
}

_DELIVERY: dict[Delivery, str] = {
    Delivery.NOT_ASKED: _N("words", "Not asked"),
    Delivery.PENDING: _N("words", "Not yet"),
    Delivery.DELIVERED: _N("words", "Delivered"),
    Delivery.UNDELIVERED: _N("words", "Not delivered"),
    Delivery.EXPIRED: _N("words", "Given up"),
    Delivery.UNKNOWABLE: _N("words", "Can’t be known"),
}

_LANE: dict[LaneState, str] = {
    LaneState.STARTING: _N("words", "Starting"),
    LaneState.READY: _N("words", "Ready"),
    LaneState.SENDING: _N("words", "Sending"),
    LaneState.WAITING: _N("words", "Waiting for its turn"),
    LaneState.PAUSED: _N("words", "Paused"),
    LaneState.DOWN: _N("words", "Not working"),
    LaneState.STOPPED: _N("words", "Disconnected"),
}

_CAUSE: dict[Cause, str] = {
    Cause.QUEUED: _N("words", "Put into the queue"),
    Cause.CLAIMED: _N("words", "Taken up for sending"),
    Cause.ACCEPTED: _N("words", "Accepted by the network"),
    Cause.HANDED_OVER: _N("words", "Handed over; whether it arrives can’t be known"),
    Cause.REJECTED: _N("words", "Refused"),
    Cause.EXPIRED: _N("words", "Its time passed"),
    Cause.RETRIES_USED: _N("words", "Given up after several tries"),
    Cause.TRY_LATER: _N("words", "Put off by the network"),
    Cause.ROUTE_DOWN: _N("words", "Put back: modem or account was not ready"),
    Cause.NO_ANSWER: _N("words", "Handed over, no answer came"),
    Cause.RESCUED_UNSENT: _N("words", "Put back after the program had ended"),
    Cause.RESCUED_IN_FLIGHT: _N("words", "In the air when the program ended"),
    Cause.REPORTED: _N("words", "A delivery report settled it"),
    Cause.ANSWERED_LATE: _N("words", "The answer came late: accepted by the network"),
    Cause.PART_ANSWERED_LATE: _N("words", "The answer came late: one part was accepted"),
    Cause.PERSON_SAYS_ARRIVED: _N("words", "Marked as arrived"),
    Cause.SEND_AGAIN: _N("words", "Sent again by a person"),
    Cause.CANCELLED: _N("words", "Cancelled"),
    Cause.CONSENT_WITHDRAWN: _N("words", "Held back: no consent"),
    Cause.QUIET_HOURS: _N("words", "Put off to the hours when texts are welcome"),
    Cause.HELD: _N("words", "Held back"),
    Cause.LET_GO: _N("words", "Let go"),
    Cause.TIME_CHANGED: _N("words", "Given another time"),
    Cause.PRIORITY_CHANGED: _N("words", "Given another place in the queue"),
    Cause.ROUTE_FREED: _N("words", "May go by any modem now: its own stayed away"),
    Cause.ROUTE_FELL_OVER: _N("words", "Goes another way now"),
}

_PLACE: dict[str, str] = {
    str(Priority.HIGH): _N("words", "Before others"),
    str(Priority.NORMAL): _N("words", "In its turn"),
    str(Priority.LOW): _N("words", "After others"),
}

_TO_TIME = _N("words", "It goes at {time}")

_CONTENT: dict[Content, str] = {
    Content.TEXT: _N("words", "(empty message)"),
    Content.DATA: _N("words", "(a message for an app, not a text)"),
    Content.PICTURE: _N("words", "(a picture message; pictures are not fetched)"),
}

_REGISTRATION: dict[str, str] = {
    "home": _N("words", "In its network"),
    "roaming": _N("words", "Roaming"),
    "searching": _N("words", "Searching for a network"),
    "denied": _N("words", "Refused by the network"),
    "none": _N("words", "No network"),
    "unknown": _N("words", "Network unknown"),
}


# Languages with alphabets of their own in GSM 7-bit, by their codes in `codec.alphabet`.
_LANGUAGE: dict[str, str] = {
    "tr": _N("words", "Turkish"),
    "es": _N("words", "Spanish"),
    "pt": _N("words", "Portuguese"),
    "bn": _N("words", "Bengali"),
    "gu": _N("words", "Gujarati"),
    "hi": _N("words", "Hindi"),
    "kn": _N("words", "Kannada"),
    "ml": _N("words", "Malayalam"),
    "or": _N("words", "Odia"),
    "pa": _N("words", "Punjabi"),
    "ta": _N("words", "Tamil"),
    "te": _N("words", "Telugu"),
    "ur": _N("words", "Urdu"),
}
_CODES = {identifier: code for code, identifier in LANGUAGES.items()}


def sentence(trouble: Trouble) -> str:
    """Say what is the matter, in one sentence of plain text."""
    return _filled(_REASONS[trouble.reason][0], trouble)


def remedy(trouble: Trouble) -> str:
    """Say what to do about it, in one sentence of plain text."""
    return _filled(_remedy_text(trouble), trouble)


def explain(trouble: Trouble) -> str:
    """Say both, as the command line prints them."""
    return f"{sentence(trouble)} {remedy(trouble)}"


def command(trouble: Trouble) -> str:
    """Return the command line that a remedy names, "" where it names none."""
    hint = trouble.hints[0] if trouble.hints else ""
    match trouble.reason:
        case Reason.PORT_NO_PERMISSION:
            return f"sudo usermod -aG {shlex.quote(hint)} $USER"
        case Reason.PORT_NOT_SHARED:
            return f"sudo chmod a+rw {shlex.quote(trouble.detail)}"
        case Reason.PORT_IN_USE if hint == MODEM_MANAGER:
            return "mmcli -m any --inhibit"
    return ""


def _remedy_text(trouble: Trouble) -> str:
    if trouble.reason is Reason.PORT_IN_USE and command(trouble):
        return _INHIBIT
    return _REASONS[trouble.reason][1]


def _filled(text: str, trouble: Trouble) -> str:
    template = _words(text)
    if not trouble.detail:
        template = _DETAIL_IN_BRACKETS.sub("", template)
    if not trouble.hints:
        template = _HINTS_IN_BRACKETS.sub("", template)
    return template.format(
        detail=trouble.detail, hints=", ".join(trouble.hints), command=command(trouble)
    ).strip()


def status_word(status: Status) -> str:
    """Return the one or two words for a status."""
    return _words(_STATUS[status])


def delivery_word(delivery: Delivery) -> str:
    """Return the one or two words for a delivery state."""
    return _words(_DELIVERY[delivery])


def lane_word(state: LaneState) -> str:
    """Return the one or two words for a lane's state."""
    return _words(_LANE[state])


def cause_words(cause: Cause) -> str:
    """Return the words for a step in a message's life."""
    return _words(_CAUSE[cause])


def event_details(event: EventRow, moment: Callable[[datetime], str]) -> str:
    """Return why a step was taken or what it changed; `moment` writes a time."""
    if event.reason in ROUTE_REASONS:
        return sentence(Trouble(event.reason, route_words(event.detail)))
    if event.reason is not None:
        return sentence(Trouble(event.reason, event.detail))
    match event.cause:
        case Cause.TIME_CHANGED:
            return _words(_TO_TIME).format(time=moment(datetime.fromisoformat(event.detail)))
        case Cause.PRIORITY_CHANGED:
            return _words(_PLACE[event.detail]) if event.detail in _PLACE else event.detail
    return event.detail


def route_words(route: str) -> str:
    """Return what a route is called where a message names it."""
    scheme, _, name = route.partition(":")
    return _words(ROUTE_NAMES[scheme]).format(name=name) if scheme in ROUTE_NAMES else route


def content_words(content: Content) -> str:
    """Return what stands in place of a text that a message does not have."""
    return _words(_CONTENT[content])


def withheld() -> str:
    """Return what a caller who hides the number is called."""
    return _words(_N("words", "Number withheld"))


def forgotten() -> str:
    """Return what stands for the number of somebody who was forgotten."""
    return _words(_N("words", "Forgotten person"))


def marked(text: str, *, flash: bool) -> str:
    """Return a text for a list, marked where it pops up on the screen and is not kept."""
    return _words(_N("words", "Flash: {text}")).replace("{text}", text) if flash else text


def registration_words(registration: str) -> str:
    """Return the words for a registration state of `domain.changes.ModemStatus`."""
    return _words(_REGISTRATION.get(registration, _REGISTRATION["unknown"]))


def language_words(code: str) -> str:
    """Say which language a code of `codec.alphabet.LANGUAGES` is, or return an unknown one."""
    return _words(_LANGUAGE[code]) if code in _LANGUAGE else code


def tables_words(shift: Shift) -> str:
    """Say whose letters national tables have: "Turkish", "Turkish + Spanish"; "" for none."""
    languages = dict.fromkeys(language for language in shift if language)
    return " + ".join(language_words(_CODES.get(each, str(each))) for each in languages)
