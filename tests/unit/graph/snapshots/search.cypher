CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: 1000}) YIELD node, score
WITH node, score WHERE $kinds IS NULL OR node.kind IN $kinds
WITH node AS entity, score + CASE WHEN $key IN node.nameKeys THEN 100.0 ELSE 0.0 END AS rank
ORDER BY rank DESC, entity.mentionCount DESC, entity.id LIMIT $limit
RETURN entity {.id, .kind, .name, .aliases, .wikidataId, .mentionCount, .iso2, .latitude, .longitude, .ofId, country: head([(entity)-[:IN_COUNTRY]->(its:Entity) | its {.id, .kind, .name, .aliases, .wikidataId, .mentionCount, .iso2, .latitude, .longitude, .ofId}])} AS entity

{
  "words": "+(lavrov)",
  "key": "lavrov",
  "kinds": null,
  "limit": 11
}