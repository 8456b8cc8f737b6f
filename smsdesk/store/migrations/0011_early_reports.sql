-- Delivery reports that overtook the answer they belong to, while their message is in the air. They
-- are kept until its reference is known or its outcome is called unknown, also over a crash; so
-- there are only ever a few, and none for long.
CREATE TABLE early_report (
    id INTEGER PRIMARY KEY,
    reference INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    imsi TEXT NOT NULL,
    state TEXT NOT NULL,
    code INTEGER NOT NULL,               -- TP-ST
    sent_at INTEGER,                     -- TP-SCTS
    at INTEGER,                          -- TP-DT
    route TEXT NOT NULL
);
