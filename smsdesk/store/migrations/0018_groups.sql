-- Groups inside groups; and groups whose members a rule says (domain.grouping.Rule as JSON, empty
-- where they are chosen by hand).
ALTER TABLE contact_group ADD COLUMN parent INTEGER
    REFERENCES contact_group (id) ON DELETE SET NULL;
ALTER TABLE contact_group ADD COLUMN rule TEXT NOT NULL DEFAULT '';
CREATE INDEX contact_group_inside ON contact_group (parent) WHERE parent IS NOT NULL;
-- Who was sent something since a moment.
CREATE INDEX outbound_by_sending ON outbound (sent_at, number) WHERE sent_at IS NOT NULL;
