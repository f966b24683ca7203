CALL () {
  UNWIND $eventIds AS eventId
  MATCH (event:Event {id: eventId})
  CALL (event) {
    MATCH (claim:Assertion)-[:OF]->(:Telling)-[:TELLS]->(event)
    MATCH (claim)-[:EVIDENCED_BY]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
    WITH claim, article.latest AS latest, properties(claim) AS c, properties(sentence) AS s
    ORDER BY latest, s.index, c.id LIMIT 200
    RETURN collect(c {
      .id, .status, .argumentNames, .argumentStarts, .argumentEnds, .argumentEntityIds, .rule, .confidence, .articleId,
      time: {start: toString(c.start), end: toString(c.end), granularity: c.granularity, timeText: c.timeText, timeInferred: c.timeInferred},
      placeId: head([(claim)-[:PLACED_AT]->(at) | at.id]),
      attributedToId: head([(claim)-[:ATTRIBUTED_TO]->(speaker) | speaker.id]),
      participants: [(claim)-[part:INVOLVES]->(who) | {role: part.role, entityId: who.id}],
      reportedAt: toString(c.reportedAt), recordedAt: toString(c.recordedAt),
      sentence: s {.text, .start, .end}
    }) AS claims
  }
  WITH event, properties(event) AS e, claims
  RETURN collect(e {
    .id, .type, .mode, .cameo, .status, .confidence, claims: claims,
    time: {start: toString(e.start), end: toString(e.end), granularity: e.granularity, timeText: e.timeText, timeInferred: e.timeInferred},
    placeId: head([(event)-[:AT]->(at) | at.id]),
    aboutIds: COLLECT { MATCH (event)-[:ABOUT]->(treaty:Entity) RETURN treaty.id ORDER BY treaty.id },
    .independentSources, .disagreements,
    replacesId: head(COLLECT {
      MATCH (event)<-[:TELLS]-(:Telling)-[:REPLACES]->(:Telling)-[:TELLS]->(other:Event)
      RETURN other.id ORDER BY other.oldest LIMIT 1
    }),
    replacedById: head(COLLECT {
      MATCH (event)<-[:TELLS]-(:Telling)<-[:REPLACES]-(:Telling)-[:TELLS]->(other:Event)
      RETURN other.id ORDER BY other.oldest LIMIT 1
    }),
    sameness: COLLECT {
      MATCH (event)<-[:TELLS]-(one:Telling)-[same:SAME_EVENT_AS]->(other:Telling)
      RETURN {a: one.articleId, b: other.articleId, score: same.score, grounds: same.grounds}
      ORDER BY same.score DESC, same.key LIMIT 50
    },
    participants: [(event)<-[part:PARTICIPATED_IN]-() | {roles: part.roles, entityId: part.entityId}]
  }) AS events
}
WITH events,
     reduce(ids = $entityIds, event IN events | ids + [event.placeId] + event.aboutIds + [part IN event.participants | part.entityId]) AS ofEvents,
     reduce(claims = [], event IN events | claims + event.claims) AS claims
WITH events,
     reduce(ids = [claim IN claims | claim.articleId], event IN events | ids + [same IN event.sameness | same.a] + [same IN event.sameness | same.b]) AS articleIds,
     reduce(ids = ofEvents, claim IN claims | ids + [claim.placeId, claim.attributedToId] + claim.argumentEntityIds +
       [part IN claim.participants | part.entityId]) AS entityIds
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