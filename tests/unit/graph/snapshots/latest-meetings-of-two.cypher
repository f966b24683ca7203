MATCH (:Entity)-[is:PARTICIPATED_IN]->(event:Event)
USING INDEX SEEK is:PARTICIPATED_IN(entityId, latest)
WHERE is.entityId = $participantId AND is.latest > $low AND is.latest < $high
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
WITH event, is ORDER BY is.entityId DESC, is.latest DESC LIMIT $limit
RETURN event.id AS id, event.latest AS key

{
  "participantId": "a",
  "otherIds": [
    "b"
  ],
  "low": "",
  "high": "~",
  "from": null,
  "to": null,
  "types": null,
  "modes": null,
  "status": null,
  "placeId": null,
  "aboutId": null,
  "maxSources": null,
  "limit": 21
}