// Graphs written before 006 have one event for all articles that name the same parties on the same day, and its claims
// hang on it. Each article's claims become a telling; the first keeps the event's id. `entente rebuild --changed` reads
// the articles anew, which lets their tellings meet others.
MATCH (event:Event)<-[:OF]-(claim:Assertion)
WITH event, claim.articleId AS articleId, collect(claim) AS claims, min(claim.reportedAt) AS reportedAt
ORDER BY event.id, reportedAt, articleId
WITH event, collect({articleId: articleId, claims: claims, reportedAt: reportedAt}) AS articles
UNWIND range(0, size(articles) - 1) AS at
WITH event, articles[at] AS told, CASE at WHEN 0 THEN event.id ELSE event.id + '/' + articles[at].articleId END AS id
MERGE (telling:Telling {id: id})
SET telling.articleId = told.articleId, telling.type = event.type, telling.mode = event.mode,
    telling.reportedAt = told.reportedAt, telling.start = event.start, telling.end = event.end,
    telling.granularity = event.granularity, telling.timeText = event.timeText, telling.timeInferred = event.timeInferred,
    telling.statuses = [claim IN told.claims WHERE claim.status IS NOT NULL | claim.status], telling.victims = [], telling.roles = [], telling.entityIds = []
MERGE (telling)-[:TELLS {key: id}]->(event)
WITH telling, told
UNWIND told.claims AS claim
MATCH (claim)-[was:OF]->(:Event)
DELETE was
MERGE (claim)-[:OF {key: claim.id}]->(telling);

MATCH (a:Event)-[was:REPLACES]->(b:Event)
MATCH (one:Telling)-[:TELLS]->(a)
MATCH (other:Telling {articleId: one.articleId})-[:TELLS]->(b)
WITH was, one, other
DELETE was
MERGE (one)-[:REPLACES {key: one.id + '>' + other.id}]->(other);

MATCH (event:Event)
WHERE event.independentSources IS NULL
SET event.independentSources = COUNT { (event)<-[:TELLS]-(:Telling) }, event.disagreements = [];

MATCH ()-[met:MET|SPOKE_WITH]->()
WHERE met.rank IS NULL
SET met.rank = right('0000000000' + toString(met.count), 10) + ' ' + toString(met.lastDay) + ' ' + met.otherId
REMOVE met.lastDay;
