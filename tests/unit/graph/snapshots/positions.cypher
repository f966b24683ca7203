MATCH (:Entity {id: $personId})-[:HOLDS_POSITION]->(position:Position)
OPTIONAL MATCH (position)-[:POSITION_OF]->(institution:Entity)
CALL (position) {
  MATCH (position)-[:EVIDENCED_BY]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
  WITH sentence, article ORDER BY article.latest, sentence.index LIMIT 50
  RETURN collect({
    article: article {.id, .title, .url, .publisher, publishedAt: toString(article.publishedAt), .text, .status}, sentence: sentence.text, start: sentence.start, end: sentence.end
  }) AS evidence
}
RETURN position.title AS title, evidence,
       CASE WHEN institution IS NULL THEN null ELSE institution {.id, .kind, .name, .aliases, .wikidataId, .mentionCount, .iso2, .latitude, .longitude, .ofId, country: head([(institution)-[:IN_COUNTRY]->(its:Entity) | its {.id, .kind, .name, .aliases, .wikidataId, .mentionCount, .iso2, .latitude, .longitude, .ofId}])} END AS of
ORDER BY size(evidence) DESC, title, institution.name LIMIT 100

{
  "personId": "a"
}