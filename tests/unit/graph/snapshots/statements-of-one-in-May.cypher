MATCH (statement:Statement)-[is:SAID_BY]->(:Entity)
USING INDEX SEEK is:SAID_BY(entityId, latest)
WHERE is.entityId = $speakerId AND is.latest < $high
  AND ($to IS NULL OR statement.start <= date($to)) AND ($from IS NULL OR statement.end >= date($from))
  AND ($speakerId IS NULL OR EXISTS { (statement)-[:SAID_BY]->(:Entity {id: $speakerId}) })
  AND ($addresseeId IS NULL OR EXISTS { (statement)-[:ADDRESSED_TO]->(:Entity {id: $addresseeId}) })
  AND ($aboutId IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $aboutId}) })
WITH statement, is ORDER BY is.entityId DESC, is.latest DESC LIMIT $limit
RETURN statement.id AS id, statement.latest AS key

{
  "speakerId": "a",
  "addresseeId": null,
  "aboutId": null,
  "high": "~",
  "from": "2019-05-01",
  "to": "2019-05-31",
  "limit": 21
}