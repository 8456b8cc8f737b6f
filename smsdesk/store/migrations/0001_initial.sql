-- The first schema of smsdesk: DESIGN section 5. Times are microseconds since 1970, UTC.

-- "smsd": a file without this mark is not ours, whatever its tables are called.
PRAGMA application_id = 1936552804;

-- The address book ------------------------------------------------------------------------------

-- AUTOINCREMENT: a list in a window may hold the id of a person who is gone; it must never come
-- to mean somebody else.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    notes TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    custom TEXT NOT NULL,                -- JSON object of texts
    sort_key TEXT NOT NULL,              -- the name in lists, case folded
    updated_at INTEGER NOT NULL
);
CREATE INDEX contact_by_name ON contact (sort_key, id);

CREATE TABLE phone_carrier (
    id INTEGER PRIMARY KEY,
    country TEXT NOT NULL,               -- ISO 3166, upper case
    name TEXT NOT NULL,
    gateway TEXT NOT NULL,               -- email address with {number}
    state TEXT NOT NULL,
    since TEXT NOT NULL,                 -- ISO date or empty
    UNIQUE (country, name, gateway)
);

-- What may be sent belongs to the number: the row stays when its contact goes.
CREATE TABLE phone_number (
    id INTEGER PRIMARY KEY,
    e164 TEXT NOT NULL UNIQUE CHECK (e164 <> ''),
    typed TEXT NOT NULL,
    contact INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    position INTEGER NOT NULL,           -- order among the numbers of a contact
    carrier INTEGER REFERENCES phone_carrier (id) ON DELETE SET NULL,
    white_list INTEGER NOT NULL CHECK (white_list BETWEEN 0 AND 1),
    do_not_send TEXT NOT NULL,           -- the reason, empty when nothing stands against it
    do_not_send_at INTEGER,
    evidence TEXT NOT NULL,
    CHECK ((do_not_send = '') = (do_not_send_at IS NULL))
);
CREATE INDEX phone_number_by_contact ON phone_number (contact, position);
CREATE INDEX phone_number_by_carrier ON phone_number (carrier) WHERE carrier IS NOT NULL;
CREATE INDEX phone_number_with_consent ON phone_number (e164)
    WHERE white_list = 1 OR do_not_send <> '' OR evidence <> '';

-- Evidence of each change of consent. Rows are only ever added.
CREATE TABLE consent_event (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    at INTEGER NOT NULL,
    white_list INTEGER NOT NULL CHECK (white_list BETWEEN 0 AND 1),
    do_not_send TEXT NOT NULL,
    evidence TEXT NOT NULL,
    actor TEXT NOT NULL
);
CREATE INDEX consent_event_by_number ON consent_event (number, id);
CREATE TRIGGER consent_event_is_kept BEFORE DELETE ON consent_event
BEGIN SELECT RAISE(ABORT, 'consent evidence is append only'); END;
CREATE TRIGGER consent_event_is_final BEFORE UPDATE ON consent_event
BEGIN SELECT RAISE(ABORT, 'consent evidence is append only'); END;

-- The names of people's own fields, and how many have each.
CREATE TABLE custom_field (
    name TEXT PRIMARY KEY,
    contacts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE contact_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL UNIQUE        -- the name, case folded
);
CREATE TABLE membership (
    "group" INTEGER NOT NULL REFERENCES contact_group (id) ON DELETE CASCADE,
    contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    PRIMARY KEY ("group", contact)
) WITHOUT ROWID;
CREATE INDEX membership_by_contact ON membership (contact);

-- The way out -----------------------------------------------------------------------------------

CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    header TEXT NOT NULL,
    body TEXT NOT NULL,
    footer TEXT NOT NULL,
    recipients TEXT NOT NULL,
    deliver_after INTEGER,
    deliver_by INTEGER,
    priority INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);

CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    text TEXT NOT NULL,                  -- as composed, with its fields
    actor TEXT NOT NULL,
    created_at INTEGER NOT NULL
);

-- status: domain.status.STEPS, and nothing else, says which change is allowed. The checks are
-- written with OR: for IN, SQLite builds a table of the choices again for each row.
CREATE TABLE outbound (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (id),
    number TEXT NOT NULL,
    text TEXT NOT NULL,
    status TEXT NOT NULL CHECK (
        status = 'NOT_PROCESSED' OR status = 'PROCESSING' OR status = 'SUCCESS'
        OR status = 'FAILED' OR status = 'UNKNOWN' OR status = 'CANCELLED'),
    reason TEXT,
    detail TEXT NOT NULL,
    priority INTEGER NOT NULL,           -- the larger number goes first
    due_at INTEGER NOT NULL,
    deliver_by INTEGER,
    route TEXT NOT NULL,                 -- empty: any route may take it
    lane TEXT NOT NULL,                  -- the lane that had it last
    claimed_by TEXT,
    retry_count INTEGER NOT NULL CHECK (retry_count >= 0),
    parts INTEGER NOT NULL CHECK (parts BETWEEN 1 AND 255),
    concat_reference INTEGER NOT NULL CHECK (concat_reference BETWEEN 0 AND 255),
    want_report INTEGER NOT NULL CHECK (want_report BETWEEN 0 AND 1),
    flash INTEGER NOT NULL CHECK (flash BETWEEN 0 AND 1),
    exempt INTEGER NOT NULL CHECK (exempt BETWEEN 0 AND 1),
    provider_id TEXT,
    delivery TEXT NOT NULL CHECK (
        delivery = 'not_asked' OR delivery = 'pending' OR delivery = 'delivered'
        OR delivery = 'undelivered' OR delivery = 'expired'),
    delivery_reason TEXT,
    delivery_detail TEXT NOT NULL,
    queued_at INTEGER NOT NULL,
    claimed_at INTEGER,
    settled_at INTEGER,                  -- when it came to rest: sent, failed, unknown, cancelled
    sent_at INTEGER,
    delivered_at INTEGER,
    -- One batch reaches a number once. The number comes first: this is the index of conversations.
    UNIQUE (number, batch),
    CHECK ((status = 'PROCESSING') = (claimed_by IS NOT NULL)),
    CHECK ((status = 'PROCESSING') = (claimed_at IS NOT NULL)),
    CHECK ((status = 'NOT_PROCESSED' OR status = 'PROCESSING') = (settled_at IS NULL)),
    CHECK ((status = 'SUCCESS') = (sent_at IS NOT NULL)),
    CHECK ((delivery = 'delivered') = (delivered_at IS NOT NULL))
);
-- The claim walks this one from its front, for one route and priority at a time.
CREATE INDEX outbound_to_claim ON outbound (route, priority DESC, due_at, id)
    WHERE status = 'NOT_PROCESSED';
CREATE INDEX outbound_to_expire ON outbound (deliver_by)
    WHERE status = 'NOT_PROCESSED' AND deliver_by IS NOT NULL;
CREATE INDEX outbound_waiting_of_batch ON outbound (batch, due_at)
    WHERE status = 'NOT_PROCESSED';
CREATE INDEX outbound_claimed ON outbound (claimed_by) WHERE status = 'PROCESSING';
-- Not of the waiting ones: without figures the planner would take it for them, and walk them all.
CREATE INDEX outbound_settled ON outbound (status, delivery) WHERE settled_at IS NOT NULL;
CREATE INDEX outbound_of_batch ON outbound (batch);

-- One row for each part that was handed over: without accepted_at it is in the air, or its answer
-- never came. A part that was refused for certain has no row.
CREATE TABLE outbound_part (
    outbound INTEGER NOT NULL REFERENCES outbound (id),
    "index" INTEGER NOT NULL CHECK ("index" >= 0),
    number_key TEXT NOT NULL,            -- the end of the number, for matching reports
    imsi TEXT NOT NULL,
    reference INTEGER CHECK (reference BETWEEN 0 AND 255),
    handed_over_at INTEGER NOT NULL,
    accepted_at INTEGER,
    report TEXT CHECK (
        report = 'pending' OR report = 'delivered' OR report = 'undelivered' OR report = 'expired'),
    report_code INTEGER,                 -- TP-ST
    report_at INTEGER,                   -- the network's own time
    PRIMARY KEY (outbound, "index"),
    CHECK (accepted_at IS NOT NULL OR report IS NULL)
) WITHOUT ROWID;
CREATE INDEX outbound_part_to_match ON outbound_part (number_key, reference, handed_over_at);

-- The audit trail: one row for each step of an outbound. Rows are only ever added.
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    outbound INTEGER NOT NULL REFERENCES outbound (id),
    at INTEGER NOT NULL,
    cause TEXT NOT NULL,
    status TEXT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT,
    detail TEXT NOT NULL
);
CREATE INDEX event_by_outbound ON event (outbound);
CREATE TRIGGER event_is_kept BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the audit trail is append only'); END;
CREATE TRIGGER event_is_final BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the audit trail is append only'); END;

-- Sums, so that a window never counts a million rows. Kept by the code that makes the steps.
CREATE TABLE batch_sum (
    batch INTEGER NOT NULL REFERENCES batch (id),
    status TEXT NOT NULL,
    delivery TEXT NOT NULL,
    messages INTEGER NOT NULL,
    PRIMARY KEY (batch, status, delivery)
) WITHOUT ROWID;
CREATE TABLE queue_sum (
    status TEXT NOT NULL,
    delivery TEXT NOT NULL,
    messages INTEGER NOT NULL,
    PRIMARY KEY (status, delivery)
) WITHOUT ROWID;

-- The way in ------------------------------------------------------------------------------------

CREATE TABLE inbound (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sender TEXT NOT NULL,
    text TEXT NOT NULL,
    sent_at INTEGER,
    received_at INTEGER NOT NULL,
    read INTEGER NOT NULL CHECK (read BETWEEN 0 AND 1),
    route TEXT NOT NULL,
    imei TEXT NOT NULL,
    imsi TEXT NOT NULL,
    concat_reference INTEGER,            -- of a text of several parts
    concat_bits INTEGER,
    parts INTEGER NOT NULL CHECK (parts BETWEEN 1 AND 255),
    missing INTEGER NOT NULL CHECK (missing BETWEEN 0 AND parts - 1),
    CHECK ((parts = 1) = (concat_reference IS NULL)),
    CHECK ((parts = 1) = (concat_bits IS NULL))
);
CREATE INDEX inbound_by_sender ON inbound (sender, received_at);
CREATE INDEX inbound_unread ON inbound (sender) WHERE read = 0;
CREATE INDEX inbound_to_join ON inbound (sender, concat_reference, received_at)
    WHERE concat_reference IS NOT NULL;

-- Each PDU as it came, once. Without an inbound it could not be read as a text: kept for a person.
CREATE TABLE inbound_part (
    id INTEGER PRIMARY KEY,
    unique_key TEXT NOT NULL UNIQUE,     -- SHA-256 of the PDU, and the IMEI
    inbound INTEGER REFERENCES inbound (id) ON DELETE SET NULL,
    sequence INTEGER NOT NULL,           -- from 1
    raw TEXT NOT NULL,
    sender TEXT NOT NULL,
    text TEXT,
    data BLOB,
    sent_at INTEGER,
    received_at INTEGER NOT NULL,
    route TEXT NOT NULL,
    imei TEXT NOT NULL,
    imsi TEXT NOT NULL,
    problems TEXT NOT NULL               -- JSON list
);
CREATE INDEX inbound_part_of_inbound ON inbound_part (inbound, sequence);

CREATE TABLE missed_call (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,                -- empty: withheld
    at INTEGER NOT NULL,
    route TEXT NOT NULL,
    read INTEGER NOT NULL CHECK (read BETWEEN 0 AND 1)
);
CREATE INDEX missed_call_by_number ON missed_call (number, at);
CREATE INDEX missed_call_unread ON missed_call (number) WHERE read = 0;

-- A conversation: which message was its last, and how much of it is unread. Kept by both ways.
CREATE TABLE thread (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE,
    last_at INTEGER NOT NULL,
    last_direction TEXT NOT NULL CHECK (
        last_direction = 'in' OR last_direction = 'out' OR last_direction = 'call'),
    last_id INTEGER NOT NULL,
    unread INTEGER NOT NULL CHECK (unread >= 0)
);
CREATE INDEX thread_by_time ON thread (last_at DESC, id DESC);
CREATE INDEX thread_unread ON thread (unread) WHERE unread > 0;

-- Devices and settings --------------------------------------------------------------------------

CREATE TABLE modem (
    imei TEXT PRIMARY KEY,
    port TEXT NOT NULL,
    manufacturer TEXT NOT NULL,
    model TEXT NOT NULL,
    enabled INTEGER NOT NULL CHECK (enabled BETWEEN 0 AND 1),
    last_seen INTEGER
) WITHOUT ROWID;
CREATE TABLE sim (
    imsi TEXT PRIMARY KEY,
    number TEXT NOT NULL,
    operator TEXT NOT NULL,
    smsc TEXT NOT NULL,
    imei TEXT NOT NULL,                  -- the modem it was last seen in
    last_seen INTEGER
) WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
