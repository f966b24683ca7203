// Telling: what one article tells of one event; an event is a set of tellings, found by where they meet. What was said
// once and is not any more (a correction, a retraction, a newer extractor) stays as PastTelling and PastAssertion.
CREATE CONSTRAINT telling_id IF NOT EXISTS FOR (n:Telling) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_point_key IF NOT EXISTS FOR (n:MeetingPoint) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT past_telling_id IF NOT EXISTS FOR (n:PastTelling) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT past_assertion_key IF NOT EXISTS FOR (n:PastAssertion) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT tells_key IF NOT EXISTS FOR ()-[r:TELLS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT meets_at_key IF NOT EXISTS FOR ()-[r:MEETS_AT]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT same_event_as_key IF NOT EXISTS FOR ()-[r:SAME_EVENT_AS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT contradicts_key IF NOT EXISTS FOR ()-[r:CONTRADICTS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT led_to_key IF NOT EXISTS FOR ()-[r:LED_TO]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT was_of_key IF NOT EXISTS FOR ()-[r:WAS_OF]-() REQUIRE r.key IS UNIQUE;
CREATE INDEX telling_article IF NOT EXISTS FOR (n:Telling) ON (n.articleId);

// Article: earlier texts, and what people did to it.
CREATE CONSTRAINT article_version_key IF NOT EXISTS FOR (n:ArticleVersion) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT article_change_key IF NOT EXISTS FOR (n:ArticleChange) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT version_of_key IF NOT EXISTS FOR ()-[r:VERSION_OF]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT changed_key IF NOT EXISTS FOR ()-[r:CHANGED]-() REQUIRE r.key IS UNIQUE;

// Named in one sentence; and events whose claims cannot all be right.
CREATE CONSTRAINT co_occurs_key IF NOT EXISTS FOR ()-[r:CO_OCCURS]-() REQUIRE r.key IS UNIQUE;
CREATE INDEX co_occurs_sentences IF NOT EXISTS FOR ()-[r:CO_OCCURS]-() ON (r.entityId, r.sentences);
CREATE INDEX event_contested IF NOT EXISTS FOR (n:Event) ON (n.contested);
CREATE INDEX participated_in_contested IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.entityId, r.contested);
CREATE CONSTRAINT rebuild_key IF NOT EXISTS FOR (n:Rebuild) REQUIRE n.key IS UNIQUE;
CREATE INDEX past_telling_treaty IF NOT EXISTS FOR (n:PastTelling) ON (n.treatyId);
CREATE INDEX past_assertion_article IF NOT EXISTS FOR (n:PastAssertion) ON (n.articleId);
CREATE INDEX article_change_article IF NOT EXISTS FOR (n:ArticleChange) ON (n.articleId);

// Contacts are read in their whole order from one index: how often, how lately, id.
CREATE INDEX met_rank IF NOT EXISTS FOR ()-[r:MET]-() ON (r.entityId, r.rank);
CREATE INDEX spoke_with_rank IF NOT EXISTS FOR ()-[r:SPOKE_WITH]-() ON (r.entityId, r.rank);
DROP INDEX met_count IF EXISTS;
DROP INDEX spoke_with_count IF EXISTS;
