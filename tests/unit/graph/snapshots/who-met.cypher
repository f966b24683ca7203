MATCH (:Entity)-[met:MET]->(:Entity)
USING INDEX SEEK met:MET(entityId, count)
WHERE met.entityId = $entityId AND met.count <= $count
WITH met, met.count AS count, met.lastDay AS lastDay, met.otherId AS id
WHERE (count < $count OR lastDay < date($lastDay) OR (lastDay = date($lastDay) AND id > $id))
ORDER BY count DESC, lastDay DESC, id LIMIT $limit
RETURN id AS otherId, count, toString(lastDay) AS lastDay, met.latest AS latest,
       {start: toString(met.firstStart), end: toString(met.firstEnd), granularity: met.firstGranularity, timeText: met.firstTimeText, timeInferred: met.firstTimeInferred} AS first,
       {start: toString(met.lastStart), end: toString(met.lastEnd), granularity: met.lastGranularity, timeText: met.lastTimeText, timeInferred: met.lastTimeInferred} AS last

{
  "entityId": "a",
  "count": 2,
  "lastDay": "2019-05-13",
  "id": "b",
  "limit": 21
}