-- Messages that wait and may not go yet: their batch is paused, a person has to be asked first.
-- held: domain.status.Hold, a sum of reasons; the bits outlive a claim, so that what comes back
-- from a lane is held as before.
ALTER TABLE outbound ADD COLUMN held INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0);
ALTER TABLE batch ADD COLUMN held INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0);

-- The claim walks past none of them.
DROP INDEX outbound_to_claim;
CREATE INDEX outbound_to_claim ON outbound (route, priority DESC, due_at, id)
    WHERE status = 'NOT_PROCESSED' AND held = 0;
CREATE INDEX outbound_held ON outbound (held) WHERE status = 'NOT_PROCESSED' AND held > 0;
