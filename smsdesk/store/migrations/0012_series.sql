-- Texts that are sent again and again. The rule speaks of the wall clock in one zone
-- (domain.repeat.Repeat); next_at is the next moment it means, NULL once it has ended.
CREATE TABLE series (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    recipients TEXT NOT NULL,            -- as in draft
    priority INTEGER NOT NULL,
    any_hour INTEGER NOT NULL CHECK (any_hour BETWEEN 0 AND 1),
    every TEXT NOT NULL CHECK (
        every = 'day' OR every = 'week' OR every = 'month' OR every = 'year'),
    step INTEGER NOT NULL CHECK (step > 0),
    weekdays TEXT NOT NULL,              -- digits, 0 is Monday
    start TEXT NOT NULL,                 -- ISO date
    clock TEXT NOT NULL,                 -- HH:MM
    until TEXT,                          -- ISO date
    times INTEGER CHECK (times > 0),
    zone TEXT NOT NULL,
    next_at INTEGER,
    paused INTEGER NOT NULL CHECK (paused BETWEEN 0 AND 1),
    last_batch INTEGER REFERENCES batch (id)
);
CREATE INDEX series_by_next ON series (next_at) WHERE next_at IS NOT NULL AND paused = 0;
