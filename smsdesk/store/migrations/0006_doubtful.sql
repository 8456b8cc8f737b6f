-- Messages that an earlier try may have sent all the same: the next one asks the network to refuse
-- a duplicate (TP-RD, 3GPP TS 23.040 9.2.3.25).
ALTER TABLE outbound ADD COLUMN doubtful INTEGER NOT NULL DEFAULT 0 CHECK (doubtful BETWEEN 0 AND 1);
