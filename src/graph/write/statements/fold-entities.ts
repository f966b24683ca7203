import { statement } from '../../statements/statement.ts';

/** What gazetteers say of an entity: the same wherever it is given, and the least where a newer gazetteer says otherwise. */
const FACTS = ['wikidataId', 'iso2', 'latitude', 'longitude', 'countryId', 'ofId'] as const;

/** Sets each fact of `entity` to the lesser of what it has and what `claim` says; a fact not given says nothing. */
export function leastFacts(entity: string, claim: string): string {
  return FACTS.map(
    (fact) =>
      `${entity}.${fact} = CASE WHEN ${claim}.${fact} IS NULL OR ${entity}.${fact} <= ${claim}.${fact} ` +
      `THEN ${entity}.${fact} ELSE ${claim}.${fact} END`,
  ).join(',\n         ');
}

/**
 * An entity's name is what most articles call it, ties broken by the letters; its aliases are all that any calls it.
 * Reads the entity's names, never its articles, so that it costs the same for a country that all of them mention.
 */
export const foldEntities = (ids: readonly string[]) =>
  statement(
    `UNWIND $ids AS id
     MATCH (entity:Entity {id: id})
     CALL (entity) {
       MATCH (entity)<-[names:NAMES]-(:Name) WHERE names.articles <= 0 DELETE names
     }
     CALL (entity) {
       MATCH (entity)<-[names:NAMES]-(name:Name)
       WITH names, name ORDER BY names.canonical DESC, names.surface
       RETURN head(collect(names.surface)) AS bestName, head(collect(name.key)) AS bestKey
     }
     SET entity.name = bestName,
         entity.nameKey = bestKey,
         entity.aliases = COLLECT {
           MATCH (entity)<-[names:NAMES]-(:Name) RETURN names.surface ORDER BY names.surface
         },
         entity.nameKeys = COLLECT {
           MATCH (entity)<-[:NAMES]-(name:Name) WITH DISTINCT name.key AS key RETURN key ORDER BY key
         },
         entity.mentionCount = COUNT { (entity)<-[:REFERS_TO]-() }
     WITH entity
     CALL (entity) {
       MATCH (entity)-[was:IN_COUNTRY]->(country:Entity)
       WHERE NOT country.id = coalesce(entity.countryId, '')
       DELETE was
     }
     CALL (entity) {
       MATCH (country:Entity {id: entity.countryId})
       MERGE (entity)-[:IN_COUNTRY {key: entity.id}]->(country)
     }`,
    { ids },
  );

/** The facts anew from every article that is left: needed only where an article's word was taken away. */
export const refoldFacts = (ids: readonly string[]) =>
  statement(
    `UNWIND $ids AS id
     MATCH (entity:Entity {id: id})
     CALL (entity) {
       MATCH (entity)<-[knows:KNOWS_OF]-(:Article)
       RETURN ${FACTS.map((fact) => `min(knows.${fact}) AS ${fact}`).join(', ')}
     }
     SET ${FACTS.map((fact) => `entity.${fact} = ${fact}`).join(', ')}`,
    { ids },
  );
