-- PINs that were given to a SIM and not accepted, so that no restart gives one a second time.
-- The PIN itself is nowhere: the mark is a slow hash of the SIM and the PIN.
CREATE TABLE tried_pin (
    mark TEXT PRIMARY KEY,
    tries INTEGER NOT NULL CHECK (tries > 0),  -- left when it was given
    at INTEGER NOT NULL
) WITHOUT ROWID;
