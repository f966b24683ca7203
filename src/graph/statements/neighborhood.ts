import { z } from 'zod';
import { query } from './statement.ts';

/** How two entities are joined: they met, they spoke, a sentence names both. */
export const LINK_TYPES = ['MET', 'SPOKE_WITH', 'CO_OCCURS'] as const;
export type LinkType = (typeof LINK_TYPES)[number];
/** By what each is counted, and by which property of an index it is read. */
const COUNT: Readonly<Record<LinkType, string>> = { MET: 'count', SPOKE_WITH: 'count', CO_OCCURS: 'sentences' };
const ORDER: Readonly<Record<LinkType, string>> = { MET: 'rank', SPOKE_WITH: 'rank', CO_OCCURS: 'sentences' };

const linkRow = z.object({
  fromId: z.string(),
  toId: z.string(),
  count: z.number(),
  latest: z.array(z.string()),
});
export type LinkRow = z.infer<typeof linkRow>;

/** The strongest links of one kind that each of these has, the strongest first: a range of an index each. */
export const strongestLinks = (type: LinkType, ids: readonly string[], limit: number) =>
  query(
    linkRow,
    `UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity)-[link:${type}]->(:Entity)
  USING INDEX SEEK link:${type}(entityId, ${ORDER[type]})
  WHERE link.entityId = id AND link.${ORDER[type]} > ${type === 'CO_OCCURS' ? '0' : "''"}
  WITH link ORDER BY link.entityId DESC, link.${ORDER[type]} DESC LIMIT $limit
  RETURN link
}
RETURN link.entityId AS fromId, link.otherId AS toId, link.${COUNT[type]} AS count, coalesce(link.latest, []) AS latest`,
    { ids, limit },
  );

/** With whom an entity is named most often. */
export const coOccurring = (entityId: string, limit: number) =>
  query(
    z.object({ otherId: z.string(), sentences: z.number(), articles: z.number() }),
    `MATCH (:Entity)-[pair:CO_OCCURS]->(:Entity)
USING INDEX SEEK pair:CO_OCCURS(entityId, sentences)
WHERE pair.entityId = $entityId AND pair.sentences > 0
WITH pair ORDER BY pair.entityId DESC, pair.sentences DESC LIMIT $limit
RETURN pair.otherId AS otherId, pair.sentences AS sentences, pair.articles AS articles`,
    { entityId, limit },
  );
