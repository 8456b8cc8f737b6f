-- People who look like one and are not, said by a person: they are not shown as duplicates again.
CREATE TABLE not_same (
    one INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    PRIMARY KEY (one, other),
    CHECK (one < other)
) WITHOUT ROWID;
CREATE INDEX not_same_by_other ON not_same (other);

-- Entries that became one person, as they were, for the way back. A merge belongs to whom they
-- are by now, and goes with that person: who is forgotten is forgotten here too.
CREATE TABLE merge (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    kept INTEGER NOT NULL,               -- the contact they became then
    at INTEGER NOT NULL,
    before TEXT NOT NULL,                -- JSON list of the entries
    after TEXT NOT NULL                  -- JSON of what they became
);
CREATE INDEX merge_by_contact ON merge (contact);

-- Who became somebody else: a draft or a list in a window may still speak of them.
CREATE TABLE merged_contact (
    contact INTEGER PRIMARY KEY,         -- contact.id, once
    merge INTEGER NOT NULL REFERENCES merge (id) ON DELETE CASCADE
);
CREATE INDEX merged_contact_by_merge ON merged_contact (merge);
