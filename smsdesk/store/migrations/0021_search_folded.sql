-- People are found without accents that SQLite does not know, and by what is inside of words: their
-- texts are indexed again, folded.
INSERT INTO search_todo SELECT 'contact', id FROM contact WHERE true ON CONFLICT DO NOTHING;
