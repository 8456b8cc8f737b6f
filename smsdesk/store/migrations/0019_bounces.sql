-- Addresses at carriers' gateways from which a mail came back for good: nothing more goes there
-- until a person or a reply says otherwise.
CREATE TABLE bounced_address (
    address TEXT PRIMARY KEY,            -- in lower case
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL                 -- the server's own words
) WITHOUT ROWID;
