MATCH (:Entity)-[mine:PARTICIPATED_IN]->(event:Event)
USING INDEX SEEK mine:PARTICIPATED_IN(entityId, latest)
WHERE mine.entityId = $entityId AND mine.latest > $low AND mine.latest < $high
  AND mine.present AND ($to IS NULL OR mine.start <= date($to)) AND ($from IS NULL OR mine.end >= date($from))
  AND event.contact IS NOT NULL AND event.mode IN $modes
MATCH (event)<-[theirs:PARTICIPATED_IN]-(:Entity)
WHERE theirs.present AND theirs.entityId <> $entityId
WITH theirs.entityId AS id, event ORDER BY event.latest DESC
WITH id, collect(event) AS events
WITH id, events, size(events) AS count, [event IN events WHERE event.start IS NOT NULL] AS dated
WITH id, events, count, head(dated) AS last, dated[-1] AS first,
     right('0000000000' + toString(count), 10) + ' ' + toString(coalesce(head(dated).start, date('0001-01-01'))) + ' ' + id AS rank
WHERE rank < $rank
WITH * ORDER BY rank DESC LIMIT $limit
RETURN id AS otherId, count, rank, [event IN events[..3] | event.id] AS latest,
       {start: toString(first.start), end: toString(first.end), granularity: first.granularity, timeText: first.timeText, timeInferred: first.timeInferred} AS first,
       {start: toString(last.start), end: toString(last.end), granularity: last.granularity, timeText: last.timeText, timeInferred: last.timeInferred} AS last

{
  "entityId": "a",
  "modes": [
    "MEET"
  ],
  "low": "",
  "high": "2019-05-31~",
  "from": "2019-05-01",
  "to": "2019-05-31",
  "rank": "~",
  "limit": 21
}