// One index for each question that starts from it. `oldest` and `latest` hold the order of a page in one string, so that
// a page is a range of the index; see src/graph/write/order-keys.ts.
CREATE INDEX participated_in_oldest IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.entityId, r.oldest);
CREATE INDEX participated_in_latest IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.entityId, r.latest);
CREATE INDEX event_oldest IF NOT EXISTS FOR (n:Event) ON (n.oldest);
CREATE INDEX event_latest IF NOT EXISTS FOR (n:Event) ON (n.latest);
CREATE INDEX met_count IF NOT EXISTS FOR ()-[r:MET]-() ON (r.entityId, r.count);
CREATE INDEX spoke_with_count IF NOT EXISTS FOR ()-[r:SPOKE_WITH]-() ON (r.entityId, r.count);
CREATE INDEX article_latest IF NOT EXISTS FOR (n:Article) ON (n.latest);
CREATE INDEX entity_wikidata IF NOT EXISTS FOR (n:Entity) ON (n.wikidataId);

// Names are indexed in the form they are compared in (lower case, no diacritics), so no analyser of the index need fold
// them; stop words stay, since names contain them.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.nameKeys]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX article_words IF NOT EXISTS FOR (n:Article) ON EACH [n.title, n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
