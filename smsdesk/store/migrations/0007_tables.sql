-- The national language tables that a text was counted with (3GPP TS 23.038 6.2.1.2.4, 0: none). A
-- long text is cut by them, so they stay as they were when it was queued, whatever is set later.
ALTER TABLE outbound ADD COLUMN locking_shift INTEGER NOT NULL DEFAULT 0 CHECK (
    locking_shift BETWEEN 0 AND 13);
ALTER TABLE outbound ADD COLUMN single_shift INTEGER NOT NULL DEFAULT 0 CHECK (
    single_shift BETWEEN 0 AND 13);
