import type { Executor } from './executor.ts';
import type { Rebuilding } from './graph.ts';
import {
  advanceRebuild,
  beginRebuild,
  countStored,
  endRebuild,
  entitiesAfter,
  rebuildState,
} from './statements/rebuild.ts';
import type { Statement } from './statements/statement.ts';
import { recountEntity, sweepOrphans } from './write/recount-entities.ts';

const PAGE = 100;

export function rebuildingOver(executor: Executor): Rebuilding {
  const run = (statement: Statement) => executor.write((transaction) => transaction.run(statement));
  return {
    state: () => executor.readOne(rebuildState()),
    begin: (kind, extractor) => run(beginRebuild(kind, extractor)),
    advance: (phase, after, done) => run(advanceRebuild(phase, after, done)),
    end: () => run(endRebuild()),
    articles: async (notBy) => (await executor.readOne(countStored(notBy)))?.count ?? 0,
    entities: async (after) => (await executor.read(entitiesAfter(after, PAGE))).map(({ id }) => id),
    recount: (entityId) => recountEntity(executor, entityId),
    sweep: () => sweepOrphans(executor),
  };
}
