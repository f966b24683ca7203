// Graphs written before 004 know a claim's treaty by its words alone: the treaty becomes the claim's, and its event's.
// What replaced what is in no older graph; an article that is read again brings it.
MATCH (claim:Assertion)
WHERE claim.treatyId IS NULL AND 'treaty' IN claim.argumentNames
WITH claim, [at IN range(0, size(claim.argumentNames) - 1)
             WHERE claim.argumentNames[at] = 'treaty' AND claim.argumentEntityIds[at] <> '' | claim.argumentEntityIds[at]] AS named
WHERE size(named) > 0
SET claim.treatyId = named[0];

MATCH (claim:Assertion)-[:OF]->(event:Event)
WHERE claim.treatyId IS NOT NULL
WITH DISTINCT event, claim.treatyId AS treatyId
MATCH (treaty:Entity {id: treatyId})
MERGE (event)-[about:ABOUT {key: event.id + '>' + treatyId}]->(treaty)
SET about.treatyId = treatyId, about.oldest = event.oldest;
