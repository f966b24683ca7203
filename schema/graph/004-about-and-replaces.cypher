// Event: the treaty it acts on, and the event it came instead of. ABOUT carries the order of a treaty's acts; it leads from
// statements too, which have `entityId` where an event has `treatyId`, so that each index holds its own alone.
CREATE CONSTRAINT replaces_key IF NOT EXISTS FOR ()-[r:REPLACES]-() REQUIRE r.key IS UNIQUE;
CREATE INDEX about_treaty_oldest IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.treatyId, r.oldest);
