"""Every reason why something was refused, failed, paused or skipped, as a code.

Below the window a reason is a code and, where it helps, a detail (a CMS number, a file name);
`ui/words.py` alone turns it into a sentence and a remedy. The codes are part of the command
line's JSON and of the data file: they are added to, never renamed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """A reason code."""

    # Numbers.
    NUMBER_EMPTY = "number_empty"
    NUMBER_INVALID = "number_invalid"
    NUMBER_TOO_SHORT = "number_too_short"
    NUMBER_TOO_LONG = "number_too_long"
    NUMBER_SPREADSHEET = "number_spreadsheet"
    NUMBER_EMERGENCY = "number_emergency"
    NUMBER_NO_COUNTRY = "number_no_country"
    NUMBER_ALPHANUMERIC = "number_alphanumeric"
    DUPLICATE = "duplicate"
    EDITED_SINCE = "edited_since"
    MERGED_LATER = "merged_later"

    # Groups.
    GROUP_CYCLE = "group_cycle"
    GROUP_BY_RULE = "group_by_rule"
    GROUP_IN_USE = "group_in_use"
    GROUP_GONE = "group_gone"
    RULE_INCOMPLETE = "rule_incomplete"

    # Consent.
    OPTED_OUT = "opted_out"
    DO_NOT_SEND = "do_not_send"
    NOT_WHITE_LISTED = "not_white_listed"
    WORD_NEEDED = "word_needed"

    # Text.
    TEXT_EMPTY = "text_empty"
    TEXT_TOO_LONG = "text_too_long"
    PLACEHOLDER_UNKNOWN = "placeholder_unknown"
    PLACEHOLDER_BROKEN = "placeholder_broken"
    NO_RECIPIENTS = "no_recipients"
    DEADLINE_BEFORE_START = "deadline_before_start"

    # Queue.
    EXPIRED = "expired"
    RETRIES_USED = "retries_used"
    CANCELLED_BY_PERSON = "cancelled_by_person"
    NO_ANSWER = "no_answer"
    PROGRAM_ENDED = "program_ended"
    COMPUTER_SLEPT = "computer_slept"
    CLOCK_WAS_AHEAD = "clock_was_ahead"
    MANY_REFUSED = "many_refused"
    ALL_STOPPED = "all_stopped"
    LIMIT_MINUTE = "limit_minute"
    LIMIT_HOUR = "limit_hour"
    LIMIT_DAY = "limit_day"
    LIMIT_MONTH = "limit_month"
    BETWEEN_MESSAGES = "between_messages"
    DATE_NOT_UNDERSTOOD = "date_not_understood"
    REMINDER_TOO_LATE = "reminder_too_late"
    SERIES_OVER = "series_over"
    QUIET_HOURS = "quiet_hours"
    HELD_BATCH = "held_batch"
    HELD_QUESTION = "held_question"
    HELD_ABSENCE = "held_absence"
    HELD_TEST_MODE = "held_test_mode"
    PARTLY_SENT = "partly_sent"

    # What the network said of one message.
    NUMBER_UNKNOWN_TO_NETWORK = "number_unknown_to_network"
    RECIPIENT_BARRED = "recipient_barred"
    SENDING_BARRED = "sending_barred"
    MESSAGE_REFUSED = "message_refused"
    MESSAGE_MALFORMED = "message_malformed"
    PLAIN_TEXTS_ONLY = "plain_texts_only"
    DUPLICATE_AT_NETWORK = "duplicate_at_network"
    NETWORK_BUSY = "network_busy"
    NETWORK_TROUBLE = "network_trouble"
    RECIPIENT_UNREACHABLE = "recipient_unreachable"
    REPORT_FAILED = "report_failed"
    REPORT_EXPIRED = "report_expired"

    # What mail servers said later of a mail that they had taken.
    MAIL_NUMBER_UNKNOWN = "mail_number_unknown"
    MAIL_GATEWAY_GONE = "mail_gateway_gone"
    MAIL_BLOCKED = "mail_blocked"
    MAIL_BOX_FULL = "mail_box_full"
    MAIL_GAVE_UP = "mail_gave_up"
    MAIL_BOUNCED = "mail_bounced"
    MAIL_BOUNCED_BEFORE = "mail_bounced_before"

    # Port and modem.
    PORT_MISSING = "port_missing"
    PORT_NO_PERMISSION = "port_no_permission"
    PORT_NEEDS_LOGIN = "port_needs_login"
    PORT_NOT_SHARED = "port_not_shared"
    PORT_NOT_USB = "port_not_usb"
    RULE_NOT_WRITTEN = "rule_not_written"
    PORT_IN_USE = "port_in_use"
    PORT_GONE = "port_gone"
    PORT_REFUSED = "port_refused"
    PORT_BAD_URL = "port_bad_url"
    FAULT_NOT_UNDERSTOOD = "fault_not_understood"
    PORT_FAILED = "port_failed"
    NOT_A_MODEM = "not_a_modem"
    MODEM_SILENT = "modem_silent"
    MODEM_HANGS = "modem_hangs"
    MODEM_TROUBLE = "modem_trouble"
    MODEM_RESTARTED = "modem_restarted"
    NO_MODEM = "no_modem"
    ROUTER_MODE = "router_mode"
    WRONG_PORT = "wrong_port"
    DEVICE_CANT_TEXT = "device_cant_text"
    NO_PORT = "no_port"
    MODEM_UNPLUGGED = "modem_unplugged"
    OTHER_MODEM = "other_modem"

    # What a person asks of a modem beside messages.
    PHONE_ABSENT = "phone_absent"
    PHONE_REFUSED = "phone_refused"
    PHONE_SILENT = "phone_silent"
    NETWORK_SILENT = "network_silent"
    SERVICE_CODE_INVALID = "service_code_invalid"
    SERVICE_CODE_UNKNOWN = "service_code_unknown"
    SIM_BOOK_EMPTY = "sim_book_empty"
    CENTRE_INVALID = "centre_invalid"
    COMMAND_INVALID = "command_invalid"
    COMMAND_REFUSED = "command_refused"
    LANE_ENDED = "lane_ended"

    # SIM and registration.
    SIM_MISSING = "sim_missing"
    SIM_PIN = "sim_pin"
    SIM_PIN_WRONG = "sim_pin_wrong"
    SIM_PIN_REFUSED_BEFORE = "sim_pin_refused_before"
    SIM_PIN_LAST_TRY = "sim_pin_last_try"
    SIM_PUK = "sim_puk"
    SIM_FAILURE = "sim_failure"
    SIM_BUSY = "sim_busy"
    STORAGE_FULL = "storage_full"
    SIM_FULL = "sim_full"
    STORAGE_NEARLY_FULL = "storage_nearly_full"
    TEXT_MODE_ONLY = "text_mode_only"
    NOT_REGISTERED = "not_registered"
    REGISTRATION_DENIED = "registration_denied"
    NO_SMSC = "no_smsc"
    SMS_NOT_SUPPORTED = "sms_not_supported"

    # The keyring.
    KEYRING_MISSING = "keyring_missing"
    KEYRING_FAILED = "keyring_failed"

    # Email accounts, and the carriers that texts go to by mail.
    PASSWORD_NEEDED = "password_needed"  # noqa: S105 - a code, no password
    MAIL_SERVER_NOT_FOUND = "mail_server_not_found"
    MAIL_SERVER_REFUSED = "mail_server_refused"
    MAIL_SERVER_SILENT = "mail_server_silent"
    MAIL_SERVER_STRANGE = "mail_server_strange"
    MAIL_CONNECTION_LOST = "mail_connection_lost"
    MAIL_NOT_ENCRYPTED = "mail_not_encrypted"
    MAIL_TLS_FAILED = "mail_tls_failed"
    MAIL_CERTIFICATE_EXPIRED = "mail_certificate_expired"
    MAIL_CERTIFICATE_NAME = "mail_certificate_name"
    MAIL_CERTIFICATE_UNKNOWN = "mail_certificate_unknown"
    MAIL_LOGIN_REFUSED = "mail_login_refused"
    MAIL_LOGIN_NOT_OFFERED = "mail_login_not_offered"
    MAIL_APP_PASSWORD_NEEDED = "mail_app_password_needed"  # noqa: S105 - a code, no password
    MAIL_SIGN_IN_REFUSED = "mail_sign_in_refused"
    MAIL_SIGN_IN_ENDED = "mail_sign_in_ended"
    MAIL_IMAP_OFF = "mail_imap_off"
    MAIL_SENDER_REFUSED = "mail_sender_refused"
    MAIL_LIMIT_REACHED = "mail_limit_reached"
    MAIL_REFUSED = "mail_refused"
    MAIL_PUT_OFF = "mail_put_off"
    ROUTE_UNKNOWN = "route_unknown"
    ROUTE_CHOSEN = "route_chosen"
    ROUTE_BY_RULE = "route_by_rule"
    ROUTE_BY_CARRIER = "route_by_carrier"
    ROUTE_KNOWN_NUMBER = "route_known_number"
    ROUTE_NO_MODEM = "route_no_modem"
    CARRIER_NOT_LISTED = "carrier_not_listed"
    CARRIER_UNKNOWN = "carrier_unknown"
    CARRIER_RETIRED = "carrier_retired"
    CARRIER_TEMPLATE_BAD = "carrier_template_bad"

    # Files.
    FILE_MISSING = "file_missing"
    FILE_UNREADABLE = "file_unreadable"
    FILE_NOT_TEXT = "file_not_text"
    FILE_EMPTY = "file_empty"
    FILE_TOO_LARGE = "file_too_large"
    FILE_CELL_TOO_LONG = "file_cell_too_long"
    FILE_TOO_MANY_COLUMNS = "file_too_many_columns"
    FILE_BOMB = "file_bomb"
    FILE_KIND_UNKNOWN = "file_kind_unknown"
    FILE_BROKEN = "file_broken"
    FILE_NOT_WRITTEN = "file_not_written"
    JOURNAL_WITHOUT_RUN = "journal_without_run"
    NO_NUMBER_COLUMN = "no_number_column"
    COLUMN_UNKNOWN = "column_unknown"
    ROW_WITHOUT_NUMBER = "row_without_number"
    PERSON_FORGOTTEN = "person_forgotten"
    NUMBER_FAX = "number_fax"
    NUMBER_SHARED = "number_shared"
    PASTE_WITHOUT_NUMBER = "paste_without_number"
    CHANGED_SINCE = "changed_since"
    USED_SINCE = "used_since"
    ALREADY_UNDONE = "already_undone"

    # The data directory.
    DATA_NOT_WRITABLE = "data_not_writable"
    DATA_HELD = "data_held"
    DATA_NEWER = "data_newer"
    DATA_DAMAGED = "data_damaged"
    DATA_DISK_FULL = "data_disk_full"
    DATA_LOCKED = "data_locked"
    DATA_REPLACED = "data_replaced"
    SETTING_UNKNOWN = "setting_unknown"
    SETTING_BAD_VALUE = "setting_bad_value"
    NOT_FOUND = "not_found"
    STEP_NOT_ALLOWED = "step_not_allowed"
    TIME_NOT_UNDERSTOOD = "time_not_understood"
    COUNTRY_UNKNOWN = "country_unknown"
    TOUR_STOPPED = "tour_stopped"


@dataclass(frozen=True, slots=True)
class Trouble:
    """A reason with what a sentence about it needs.

    `detail` is a machine's own words or a name (a file, a port, a CMS number such as "CMS 38");
    it is data from outside and is only ever shown as plain text. `hints` are the choices that a
    remedy may name, for example the columns that exist.
    """

    reason: Reason
    detail: str = ""
    hints: tuple[str, ...] = ()
