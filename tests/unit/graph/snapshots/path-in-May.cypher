MATCH (from:Entity {id: $fromId})
MATCH (to:Entity {id: $toId})
MATCH path = shortestPath((from)-[:MET*..6]->(to))
WHERE all(met IN relationships(path) WHERE EXISTS {
  WITH startNode(met) AS a, endNode(met) AS b
  MATCH (a)-[one:PARTICIPATED_IN]->(event:Event)<-[two:PARTICIPATED_IN]-(b)
  WHERE one.present AND two.present AND event.contact = 'MET' AND ($to IS NULL OR event.start <= date($to)) AND ($from IS NULL OR event.end >= date($from))
})
UNWIND range(0, length(path) - 1) AS index
WITH index, relationships(path)[index] AS met
WITH index, startNode(met) AS a, endNode(met) AS b, met
CALL (a, b) {
  MATCH (a)-[one:PARTICIPATED_IN]->(event:Event)<-[two:PARTICIPATED_IN]-(b)
  WHERE one.present AND two.present AND event.contact = 'MET' AND ($to IS NULL OR event.start <= date($to)) AND ($from IS NULL OR event.end >= date($from))
  RETURN event ORDER BY event.latest DESC LIMIT 1
}
RETURN a.id AS fromId, b.id AS toId, event.id AS eventId ORDER BY index

{
  "fromId": "a",
  "toId": "b",
  "from": "2019-05-01",
  "to": "2019-05-31"
}