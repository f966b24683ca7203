MATCH (:Name {key: $key})-[:NAMES]->(entity:Entity)
WITH DISTINCT entity, entity.nameKey = $key AS isItsName
RETURN entity.id AS id, entity.name AS name, entity.kind AS kind, isItsName,
       COUNT { (entity)-[:PARTICIPATED_IN]->() } AS events
ORDER BY isItsName DESC, entity.mentionCount DESC, id
LIMIT 20

{
  "key": "sergei lavrov"
}