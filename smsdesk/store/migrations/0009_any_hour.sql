-- Answers to a person and confirmations go at any hour; the others wait in quiet hours.
ALTER TABLE outbound ADD COLUMN any_hour INTEGER NOT NULL DEFAULT 0 CHECK (
    any_hour BETWEEN 0 AND 1);
UPDATE outbound SET any_hour = 1 WHERE exempt = 1;
