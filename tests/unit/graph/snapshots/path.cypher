MATCH (from:Entity {id: $fromId})
MATCH (to:Entity {id: $toId})
MATCH path = shortestPath((from)-[:MET*..6]->(to))
UNWIND range(0, length(path) - 1) AS index
WITH index, relationships(path)[index] AS met
WITH index, startNode(met) AS a, endNode(met) AS b, met
MATCH (event:Event {id: met.latest[0]})
RETURN a.id AS fromId, b.id AS toId, event.id AS eventId ORDER BY index

{
  "fromId": "a",
  "toId": "b",
  "from": null,
  "to": null
}