-- Replies that may be an opt-out, and numbers that may not exist: a person is asked. What waits
-- for a number is held while an opt-out is in question.
CREATE TABLE consent_question (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('opt_out', 'bounced')),
    said TEXT NOT NULL,                  -- their words, or what the network said
    word TEXT NOT NULL,                  -- the word that was found in them
    route TEXT NOT NULL,
    at INTEGER NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'no')),
    answered_by TEXT NOT NULL,
    answered_at INTEGER,
    CHECK ((answer = '') = (answered_at IS NULL))
);
CREATE UNIQUE INDEX consent_question_open ON consent_question (number, kind) WHERE answer = '';
CREATE INDEX consent_question_by_number ON consent_question (number, id);

-- More of the evidence: the word that was understood, what a person added, the route on which
-- the reply came, and the confirmation that was queued for it.
ALTER TABLE consent_event ADD COLUMN word TEXT NOT NULL DEFAULT '';
ALTER TABLE consent_event ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE consent_event ADD COLUMN route TEXT NOT NULL DEFAULT '';
ALTER TABLE consent_event ADD COLUMN confirmation INTEGER;

-- Nothing of the evidence changes; but who asks to be forgotten takes their own words along.
DROP TRIGGER consent_event_is_final;
CREATE TRIGGER consent_event_is_final BEFORE UPDATE ON consent_event
WHEN NOT (NEW.evidence = '' AND NEW.note = '' AND NEW.id = OLD.id AND NEW.number = OLD.number
    AND NEW.at = OLD.at AND NEW.white_list = OLD.white_list
    AND NEW.do_not_send = OLD.do_not_send AND NEW.actor = OLD.actor AND NEW.word = OLD.word
    AND NEW.route = OLD.route AND NEW.confirmation IS OLD.confirmation)
BEGIN SELECT RAISE(ABORT, 'consent evidence is append only'); END;
DROP TRIGGER event_is_final;
CREATE TRIGGER event_is_final BEFORE UPDATE ON event
WHEN NOT (NEW.detail = '' AND NEW.id = OLD.id AND NEW.outbound = OLD.outbound
    AND NEW.at = OLD.at AND NEW.cause = OLD.cause AND NEW.status = OLD.status
    AND NEW.actor = OLD.actor AND NEW.reason IS OLD.reason)
BEGIN SELECT RAISE(ABORT, 'the audit trail is append only'); END;
