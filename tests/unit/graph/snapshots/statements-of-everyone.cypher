MATCH (statement:Statement)
USING INDEX SEEK statement:Statement(latest)
WHERE statement.latest < $high
  AND ($to IS NULL OR statement.start <= date($to)) AND ($from IS NULL OR statement.end >= date($from))
  AND ($speakerId IS NULL OR EXISTS { (statement)-[:SAID_BY]->(:Entity {id: $speakerId}) })
  AND ($addresseeId IS NULL OR EXISTS { (statement)-[:ADDRESSED_TO]->(:Entity {id: $addresseeId}) })
  AND ($aboutId IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $aboutId}) })
WITH statement ORDER BY statement.latest DESC LIMIT $limit
RETURN statement.id AS id, statement.latest AS key

{
  "speakerId": null,
  "addresseeId": null,
  "aboutId": null,
  "high": "~",
  "from": null,
  "to": null,
  "limit": 21
}