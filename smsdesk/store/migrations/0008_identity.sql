-- How a modem is known again under another name, which SIM was in it, and what goes with a SIM.
ALTER TABLE modem ADD COLUMN usb_serial TEXT NOT NULL DEFAULT '';  -- vid:pid serial interface
ALTER TABLE modem ADD COLUMN usb_place TEXT NOT NULL DEFAULT '';   -- bus-port:interface
ALTER TABLE modem ADD COLUMN imsi TEXT NOT NULL DEFAULT '';        -- the SIM last seen in it
ALTER TABLE sim ADD COLUMN iccid TEXT NOT NULL DEFAULT '';
ALTER TABLE sim ADD COLUMN centre TEXT NOT NULL DEFAULT '';        -- set by a person, else ''
UPDATE modem SET imsi = coalesce(
    (SELECT imsi FROM sim WHERE sim.imei = modem.imei ORDER BY last_seen DESC LIMIT 1), '');
