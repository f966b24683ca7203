MATCH (event:Event)
USING INDEX SEEK event:Event(oldest)
WHERE event.oldest > $low AND event.oldest < $high
  AND ($to IS NULL OR event.start <= date($to)) AND ($from IS NULL OR event.end >= date($from))
  AND ($types IS NULL OR event.type IN $types)
  AND ($modes IS NULL OR event.mode IN $modes)
  AND ($status IS NULL OR event.status IN $status)
  AND ($maxSources IS NULL OR event.independentSources <= $maxSources)
  AND ($placeId IS NULL OR EXISTS {
    MATCH (event)-[:AT]->(place:Entity) WHERE place.id = $placeId OR place.countryId = $placeId
  })
  AND ($aboutId IS NULL OR EXISTS { (event)-[:ABOUT]->(:Entity {id: $aboutId}) })
WITH event ORDER BY event.oldest LIMIT $limit
RETURN event.id AS id, event.oldest AS key

{
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