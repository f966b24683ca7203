// Every node and every relationship has a key made from content, and a constraint on it: MERGE on a key is safe under
// concurrent writers only where a uniqueness constraint stands behind it.
CREATE CONSTRAINT schema_version_key IF NOT EXISTS FOR (n:SchemaVersion) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_name IF NOT EXISTS FOR (n:Source) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT position_id IF NOT EXISTS FOR (n:Position) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT assertion_id IF NOT EXISTS FOR (n:Assertion) REQUIRE n.id IS UNIQUE;

// Article: its parts, where it comes from, the entities it knows of.
CREATE CONSTRAINT in_article_key IF NOT EXISTS FOR ()-[r:IN_ARTICLE]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT in_sentence_key IF NOT EXISTS FOR ()-[r:IN_SENTENCE]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT refers_to_key IF NOT EXISTS FOR ()-[r:REFERS_TO]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT knows_of_key IF NOT EXISTS FOR ()-[r:KNOWS_OF]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT published_by_key IF NOT EXISTS FOR ()-[r:PUBLISHED_BY]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT draws_on_key IF NOT EXISTS FOR ()-[r:DRAWS_ON]-() REQUIRE r.key IS UNIQUE;

// Entity: its names, its country, the offices a person holds.
CREATE CONSTRAINT names_key IF NOT EXISTS FOR ()-[r:NAMES]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT in_country_key IF NOT EXISTS FOR ()-[r:IN_COUNTRY]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT holds_position_key IF NOT EXISTS FOR ()-[r:HOLDS_POSITION]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT position_of_key IF NOT EXISTS FOR ()-[r:POSITION_OF]-() REQUIRE r.key IS UNIQUE;

// Assertion: what one sentence claims.
CREATE CONSTRAINT of_key IF NOT EXISTS FOR ()-[r:OF]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT evidenced_by_key IF NOT EXISTS FOR ()-[r:EVIDENCED_BY]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT involves_key IF NOT EXISTS FOR ()-[r:INVOLVES]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT placed_at_key IF NOT EXISTS FOR ()-[r:PLACED_AT]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT attributed_to_key IF NOT EXISTS FOR ()-[r:ATTRIBUTED_TO]-() REQUIRE r.key IS UNIQUE;

// Event: folded from its assertions. Contacts: derived from events.
CREATE CONSTRAINT participated_in_key IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT at_key IF NOT EXISTS FOR ()-[r:AT]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT met_key IF NOT EXISTS FOR ()-[r:MET]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT spoke_with_key IF NOT EXISTS FOR ()-[r:SPOKE_WITH]-() REQUIRE r.key IS UNIQUE;
