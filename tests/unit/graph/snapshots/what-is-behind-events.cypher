CALL () {
  UNWIND $eventIds AS eventId
  MATCH (event:Event {id: eventId})
  CALL (event) {
    MATCH (claim:Assertion)-[:OF]->(:Telling)-[:TELLS]->(event)
    MATCH (claim)-[:EVIDENCED_BY]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
    WITH claim, sentence, article ORDER BY article.latest, sentence.index, claim.id LIMIT 200
    RETURN collect(claim {
      .id, .status, .argumentNames, .argumentStarts, .argumentEnds, .argumentEntityIds, .rule, .confidence,
      time: {start: toString(claim.start), end: toString(claim.end), granularity: claim.granularity, timeText: claim.timeText, timeInferred: claim.timeInferred},
      placeId: head([(claim)-[:PLACED_AT]->(at) | at.id]),
      attributedToId: head([(claim)-[:ATTRIBUTED_TO]->(speaker) | speaker.id]),
      participants: [(claim)-[part:INVOLVES]->(who) | {role: part.role, entityId: who.id}],
      reportedAt: toString(claim.reportedAt), recordedAt: toString(claim.recordedAt),
      articleId: article.id, sentence: sentence {.text, .start, .end}
    }) AS claims
  }
  RETURN collect(event {
    .id, .type, .mode, .cameo, .status, .confidence, claims: claims,
    time: {start: toString(event.start), end: toString(event.end), granularity: event.granularity, timeText: event.timeText, timeInferred: event.timeInferred},
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
  RETURN collect(entity {.id, .kind, .name, .aliases, .wikidataId, .mentionCount, .iso2, .latitude, .longitude, .ofId, country: head([(entity)-[:IN_COUNTRY]->(its:Entity) | its {.id, .kind, .name, .aliases, .wikidataId, .mentionCount, .iso2, .latitude, .longitude, .ofId}])}) AS entities
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