-- What each import of a list did, so that it can be taken back later, also by another day's desk.
CREATE TABLE import_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,                  -- the file's own, or where else the list came from
    kind TEXT NOT NULL,                  -- services.tables.table.Kind
    at INTEGER NOT NULL,                 -- also the updated_at of everybody it changed
    read INTEGER NOT NULL,               -- rows that held anything
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    origin TEXT NOT NULL,                -- where these people's consent comes from, as was stated
    undone_at INTEGER
);
-- A person it made or changed. No reference: somebody may be deleted, and come back.
CREATE TABLE import_change (
    import INTEGER NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    contact INTEGER NOT NULL,
    before TEXT,                         -- JSON of the person; NULL: the import made them
    after TEXT NOT NULL,                 -- the same; of somebody new only the groups
    PRIMARY KEY (import, contact)
) WITHOUT ROWID;
CREATE INDEX import_change_of_contact ON import_change (contact);
-- A group it made.
CREATE TABLE import_group (
    import INTEGER NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    "group" INTEGER NOT NULL,
    PRIMARY KEY (import, "group")
) WITHOUT ROWID;
-- A number that it allowed or blocked.
CREATE TABLE import_consent (
    import INTEGER NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    number TEXT NOT NULL,
    blocked INTEGER NOT NULL CHECK (blocked BETWEEN 0 AND 1),
    PRIMARY KEY (import, number)
) WITHOUT ROWID;
-- What a person said the columns of a table with these headings are.
CREATE TABLE import_mapping (
    headings TEXT PRIMARY KEY,
    fields TEXT NOT NULL,                -- JSON, one per heading
    at INTEGER NOT NULL
) WITHOUT ROWID;
