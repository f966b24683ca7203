// Statement: what somebody said, by one article. Its relationships carry the order of a page (`latest`), so that what one
// entity said, heard or is spoken of in is a range of an index.
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT said_by_key IF NOT EXISTS FOR ()-[r:SAID_BY]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT addressed_to_key IF NOT EXISTS FOR ()-[r:ADDRESSED_TO]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT about_key IF NOT EXISTS FOR ()-[r:ABOUT]-() REQUIRE r.key IS UNIQUE;
CREATE INDEX statement_latest IF NOT EXISTS FOR (n:Statement) ON (n.latest);
CREATE INDEX said_by_latest IF NOT EXISTS FOR ()-[r:SAID_BY]-() ON (r.entityId, r.latest);
CREATE INDEX addressed_to_latest IF NOT EXISTS FOR ()-[r:ADDRESSED_TO]-() ON (r.entityId, r.latest);
CREATE INDEX about_latest IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.entityId, r.latest);
CREATE FULLTEXT INDEX statement_words IF NOT EXISTS FOR (n:Statement) ON EACH [n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
