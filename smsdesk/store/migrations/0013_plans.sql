-- How fast each SIM may send: domain.pace.Plan. 0 is no limit.
CREATE TABLE sim_plan (
    imsi TEXT PRIMARY KEY,
    gap_ms INTEGER NOT NULL CHECK (gap_ms >= 0),
    spread INTEGER NOT NULL CHECK (spread BETWEEN 0 AND 100),
    per_minute INTEGER NOT NULL CHECK (per_minute >= 0),
    per_hour INTEGER NOT NULL CHECK (per_hour >= 0),
    per_day INTEGER NOT NULL CHECK (per_day >= 0),
    per_month INTEGER NOT NULL CHECK (per_month >= 0),
    day_starts TEXT NOT NULL             -- HH:MM
) WITHOUT ROWID;
-- What a SIM has sent since a moment.
CREATE INDEX outbound_part_of_sim ON outbound_part (imsi, handed_over_at);
