-- What a received message holds: a text, or something that is none (a picture message's notice,
-- data for an application), which has its place in the conversation all the same.
ALTER TABLE inbound ADD COLUMN content TEXT NOT NULL DEFAULT 'text' CHECK (
    content = 'text' OR content = 'data' OR content = 'picture');
