-- Which SIM sends to whom: the first rule that fits, in this order.
CREATE TABLE routing_rule (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    prefix TEXT NOT NULL,                -- E.164 digits with +, empty: any number
    "group" INTEGER REFERENCES contact_group (id) ON DELETE CASCADE,
    imsi TEXT NOT NULL
);
CREATE INDEX routing_rule_of_group ON routing_rule ("group") WHERE "group" IS NOT NULL;
-- A route that a rule chose, and not a person: another may stand in for it.
ALTER TABLE outbound ADD COLUMN route_may_change INTEGER NOT NULL DEFAULT 0 CHECK (
    route_may_change BETWEEN 0 AND 1);
