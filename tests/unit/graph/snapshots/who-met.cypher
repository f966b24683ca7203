MATCH (:Entity)-[met:MET]->(:Entity)
USING INDEX SEEK met:MET(entityId, rank)
WHERE met.entityId = $entityId AND met.rank < $rank
WITH met ORDER BY met.entityId DESC, met.rank DESC LIMIT $limit
WITH properties(met) AS met
RETURN met.otherId AS otherId, met.count AS count, met.rank AS rank, met.latest AS latest,
       {start: toString(met.firstStart), end: toString(met.firstEnd), granularity: met.firstGranularity, timeText: met.firstTimeText, timeInferred: met.firstTimeInferred} AS first,
       {start: toString(met.lastStart), end: toString(met.lastEnd), granularity: met.lastGranularity, timeText: met.lastTimeText, timeInferred: met.lastTimeInferred} AS last

{
  "entityId": "a",
  "rank": "0000000002 2019-05-13 b",
  "limit": 21
}