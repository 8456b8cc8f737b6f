-- Full-text search over texts and names. Nothing fires on a write (an FTS trigger makes 1,000
-- inserts cost 70 times as much); store/search.py catches up in batches: outbounds are never
-- changed, so a mark suffices, the others are listed.

-- The texts of outbounds are indexed in pieces, outbound_search_0, _1, …, which store/search.py
-- makes as they are needed.
CREATE TABLE outbound_searchable (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    up_to INTEGER NOT NULL               -- outbounds up to this id are in the index
);
INSERT INTO outbound_searchable VALUES (1, 0);

CREATE TABLE inbound_document (
    id INTEGER PRIMARY KEY,              -- inbound.id
    body TEXT NOT NULL
);
CREATE VIRTUAL TABLE inbound_search USING fts5 (
    body, content = 'inbound_document', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE contact_document (
    id INTEGER PRIMARY KEY,              -- contact.id
    body TEXT NOT NULL
);
CREATE VIRTUAL TABLE contact_search USING fts5 (
    body, content = 'contact_document', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE search_todo (
    kind TEXT NOT NULL CHECK (kind IN ('inbound', 'contact')),
    row INTEGER NOT NULL,
    PRIMARY KEY (kind, row)
) WITHOUT ROWID;
INSERT INTO search_todo SELECT 'inbound', id FROM inbound;
INSERT INTO search_todo SELECT 'contact', id FROM contact;
