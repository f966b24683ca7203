CALL () {
  UNWIND $ids AS id
  MATCH (statement:Statement {id: id})-[:EVIDENCED_BY]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
  RETURN collect(statement {
    .id, .text, .direct, time: {start: toString(statement.start), end: toString(statement.end), granularity: statement.granularity, timeText: statement.timeText, timeInferred: statement.timeInferred},
    speakerId: head([(statement)-[:SAID_BY]->(who) | who.id]),
    addresseeId: head([(statement)-[:ADDRESSED_TO]->(who) | who.id]),
    aboutIds: COLLECT { MATCH (statement)-[:ABOUT]->(what) RETURN what.id ORDER BY what.name, what.id },
    articleId: article.id, sentence: sentence {.text, .start, .end}
  }) AS statements
}
WITH statements, [each IN statements | each.articleId] AS articleIds,
     reduce(ids = [], each IN statements | ids + each.aboutIds + [each.speakerId, each.addresseeId]) AS entityIds
CALL (entityIds) {
  UNWIND entityIds AS entityId
  WITH DISTINCT entityId
  MATCH (entity:Entity {id: entityId})
  OPTIONAL MATCH (entity)-[:IN_COUNTRY]->(country:Entity)
  WITH properties(entity) AS e, properties(country) AS its
  RETURN collect(e {.id, .kind, .name, .aliases, .wikidataId, .mentionCount, .iso2, .latitude, .longitude, .ofId, country: CASE WHEN its IS NULL THEN null ELSE its {.id, .kind, .name, .aliases, .wikidataId, .mentionCount, .iso2, .latitude, .longitude, .ofId} END}) AS entities
}
CALL (articleIds) {
  UNWIND articleIds AS articleId
  WITH DISTINCT articleId
  MATCH (article:Article {id: articleId})
  RETURN collect(article {.id, .title, .url, .publisher, publishedAt: toString(article.publishedAt), .text, .status}) AS articles
}
RETURN statements, entities, articles

{
  "ids": [
    "s"
  ]
}