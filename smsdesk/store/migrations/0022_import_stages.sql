-- An import goes in many short transactions: how far it is, and what is still to be settled.
ALTER TABLE import_run ADD COLUMN stage TEXT NOT NULL DEFAULT 'done'; -- store.imports.Stage
CREATE INDEX import_run_open ON import_run (stage) WHERE stage <> 'done';
-- What an import says of a number, until it is kept: only once all its people are in the book.
CREATE TABLE import_plan (
    import INTEGER NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    number TEXT NOT NULL,
    block TEXT NOT NULL,                 -- the reason, '': no block
    allow INTEGER NOT NULL CHECK (allow BETWEEN 0 AND 1),
    note INTEGER NOT NULL CHECK (note BETWEEN 0 AND 1), -- the origin is kept with it
    carrier INTEGER,
    PRIMARY KEY (import, number)
) WITHOUT ROWID;
