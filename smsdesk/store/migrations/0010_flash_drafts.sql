-- Whether a kept text is to pop up on the screen (message class 0).
ALTER TABLE draft ADD COLUMN flash INTEGER NOT NULL DEFAULT 0 CHECK (flash IN (0, 1));
