-- Ways beside modems: the gateways of carriers, and how a message comes by its route.

-- What the shipped table says, by its key there; a person's own carrier has none. `own` is what a
-- person changed of a shipped one, a JSON object of texts by column: the rest follows the table.
ALTER TABLE phone_carrier ADD COLUMN key TEXT NOT NULL DEFAULT '';
ALTER TABLE phone_carrier ADD COLUMN mms TEXT NOT NULL DEFAULT '';
ALTER TABLE phone_carrier ADD COLUMN digits TEXT NOT NULL DEFAULT 'national';
ALTER TABLE phone_carrier ADD COLUMN max_length INTEGER NOT NULL DEFAULT 160 CHECK (max_length > 0);
ALTER TABLE phone_carrier ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE phone_carrier ADD COLUMN own TEXT NOT NULL DEFAULT '{}';
CREATE UNIQUE INDEX phone_carrier_by_key ON phone_carrier (key) WHERE key <> '';

-- Rules may name a carrier, and send to a route that is no SIM.
ALTER TABLE routing_rule ADD COLUMN carrier INTEGER REFERENCES phone_carrier (id) ON DELETE CASCADE;
ALTER TABLE routing_rule ADD COLUMN route TEXT NOT NULL DEFAULT '';
CREATE INDEX routing_rule_of_carrier ON routing_rule (carrier) WHERE carrier IS NOT NULL;

-- The route that takes over what no other did; why it has the route it has, as a reason; whether
-- the route it went by tells of delivery.
ALTER TABLE outbound ADD COLUMN fall_over TEXT NOT NULL DEFAULT '';
ALTER TABLE outbound ADD COLUMN route_why TEXT NOT NULL DEFAULT '';
ALTER TABLE outbound ADD COLUMN reports INTEGER NOT NULL DEFAULT 1 CHECK (reports BETWEEN 0 AND 1);
CREATE INDEX outbound_to_fall_over ON outbound (route, due_at)
    WHERE status = 'NOT_PROCESSED' AND fall_over <> '';
