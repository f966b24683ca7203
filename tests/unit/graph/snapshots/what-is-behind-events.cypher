CALL () {
  UNWIND $eventIds AS eventId
  MATCH (event:Event {id: eventId})
  OPTIONAL MATCH (event)<-[:TELLS]-(telling:Telling)
  WITH event, collect(telling) AS tellings
  RETURN collect({
    card: event.card, entityIds: event.entityIds, articleIds: event.articleIds,
    replacesId: head(COLLECT {
      UNWIND tellings AS telling
      MATCH (telling)-[:REPLACES]->(:Telling)-[:TELLS]->(other:Event)
      RETURN other.id ORDER BY other.oldest LIMIT 1
    }),
    replacedById: head(COLLECT {
      UNWIND tellings AS telling
      MATCH (telling)<-[:REPLACES]-(:Telling)-[:TELLS]->(other:Event)
      RETURN other.id ORDER BY other.oldest LIMIT 1
    })
  }) AS events
}
WITH events, reduce(ids = [], event IN events | ids + event.articleIds) AS articleIds,
     reduce(ids = $entityIds, event IN events | ids + event.entityIds) AS entityIds
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
RETURN events, entities, articles

{
  "eventIds": [
    "e"
  ],
  "entityIds": [
    "a"
  ]
}