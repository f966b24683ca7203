MATCH (:Entity)-[is:PARTICIPATED_IN]->(event:Event)
USING INDEX SEEK is:PARTICIPATED_IN(entityId, oldest)
WHERE is.entityId = $participantId AND is.oldest > $low AND is.oldest < $high
  AND ($to IS NULL OR is.start <= date($to)) AND ($from IS NULL OR is.end >= date($from))
  AND all(id IN $otherIds WHERE EXISTS { (event)<-[:PARTICIPATED_IN]-(:Entity {id: id}) })
  AND ($types IS NULL OR event.type IN $types)
  AND ($modes IS NULL OR event.mode IN $modes)
  AND ($status IS NULL OR event.status IN $status)
  AND ($maxSources IS NULL OR event.independentSources <= $maxSources)
  AND ($placeId IS NULL OR EXISTS {
    MATCH (event)-[:AT]->(place:Entity) WHERE place.id = $placeId OR place.countryId = $placeId
  })
  AND ($aboutId IS NULL OR EXISTS { (event)-[:ABOUT]->(:Entity {id: $aboutId}) })
WITH event, is ORDER BY is.entityId, is.oldest LIMIT $limit
RETURN event.id AS id, event.oldest AS key

{
  "participantId": "a",
  "otherIds": [],
  "low": "",
  "high": "2019-05-31~",
  "from": "2019-05-01",
  "to": "2019-05-31",
  "types": null,
  "modes": null,
  "status": null,
  "placeId": null,
  "aboutId": null,
  "maxSources": null,
  "limit": 21
}