import { compare } from '../../domain/compare.ts';
import type { EntityRef } from '../../domain/entity.ts';
import type { Executor } from '../executor.ts';
import type { CoOccurrenceRecord, LinkRecord, SubgraphRecord } from '../records.ts';
import { coOccurring, LINK_TYPES, type LinkRow, type LinkType, strongestLinks } from '../statements/neighborhood.ts';
import { readBundle } from './read-bundle.ts';
import { resolveRef } from './resolve-ref.ts';

const KIND: Readonly<Record<LinkType, LinkRecord['kind']>> = {
  MET: 'MEETING',
  SPOKE_WITH: 'EVENT',
  CO_OCCURS: 'CO_OCCURRENCE',
};

/**
 * An entity and those nearest to it, ring by ring: who was met comes before who was spoken to, and that before who is
 * only named beside. At most `first` others in all; `truncated` says whether some were left out.
 */
export async function readNeighborhood(
  executor: Executor,
  of: EntityRef,
  { depth, first }: { readonly depth: number; readonly first: number },
): Promise<SubgraphRecord> {
  const { id } = await resolveRef(executor, of);
  const known = new Set([id]);
  const links = new Map<string, LinkRow & { readonly type: LinkType }>();
  let ring: readonly string[] = [id];
  let truncated = false;
  for (let step = 0; step < depth && ring.length > 0; step += 1) {
    const next: string[] = [];
    for (const type of LINK_TYPES) {
      const rows = await executor.read(strongestLinks(type, ring, first + 1));
      for (const row of rows.toSorted((a, b) => b.count - a.count || compare(a.toId, b.toId))) {
        if (!known.has(row.toId) && known.size > first) truncated = true;
        else {
          if (!known.has(row.toId)) next.push(row.toId);
          known.add(row.toId);
          const [a, b] = [row.fromId, row.toId].sort();
          links.set(`${type} ${a} ${b}`, links.get(`${type} ${a} ${b}`) ?? { ...row, type });
        }
      }
    }
    ring = next;
  }
  const all = [...links.values()];
  const { entity, event } = await readBundle(
    executor,
    all.flatMap(({ latest }) => latest.slice(0, 1)),
    [...known],
  );
  const nodes = [...known].map(entity).filter((found) => found !== null);
  const ids = new Set(nodes.map((node) => node.id));
  return {
    nodes,
    links: all
      .filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId))
      .map(({ fromId, toId, type, count, latest }) => ({
        source: fromId,
        target: toId,
        kind: KIND[type],
        count,
        latest: latest
          .slice(0, 1)
          .map(event)
          .filter((found) => found !== null),
      })),
    truncated,
  };
}

export async function readCoOccurring(
  executor: Executor,
  entityId: string,
  first: number,
): Promise<readonly CoOccurrenceRecord[]> {
  const rows = await executor.read(coOccurring(entityId, first));
  const { entity } = await readBundle(
    executor,
    [],
    rows.map(({ otherId }) => otherId),
  );
  return rows.flatMap(({ otherId, sentences, articles }) => {
    const other = entity(otherId);
    return other === null ? [] : [{ entity: other, sentences, articles }];
  });
}
