import { CONTACT_KINDS } from '../../domain/contact-kind.ts';
import { nameKey } from '../../domain/entity.ts';
import type { Executor, Transaction } from '../executor.ts';
import { coOccurrencesOf } from './co-occurrences.ts';
import { recountPairs } from './statements/fold.ts';
import { foldEntities, refoldFacts } from './statements/fold-entities.ts';
import { lockEntities } from './statements/lock.ts';
import {
  namesGiven,
  pairsOf,
  removeOrphans,
  sentencesNaming,
  setCoOccurrences,
  setNames,
} from './statements/recount.ts';

const MINUTES = 10 * 60_000;

/**
 * Makes anew what is counted over all articles of an entity: its names and facts, whom it met and spoke with, whom it is
 * named beside. Locks are held, so that an article that comes meanwhile waits and counts on top.
 */
export async function recountEntity(executor: Executor, id: string): Promise<void> {
  await executor.write(async (transaction) => {
    // Those it is counted with are locked too, all in order of id, as every writer takes them.
    const known = await countedWith(transaction, id);
    await transaction.run(lockEntities([...new Set([id, ...known.all])].sort()));
    const names = await transaction.rows(namesGiven(id));
    await transaction.run(
      setNames(
        id,
        names.map((row) => ({ ...row, nameKey: nameKey(row.surface) })),
      ),
    );
    await transaction.run(refoldFacts([id]));
    await transaction.run(foldEntities([id]));
    const { beside, contacts } = await countedWith(transaction, id);
    await transaction.run(setCoOccurrences(id, beside));
    for (const { kind, pairs } of contacts) if (pairs.length > 0) await transaction.run(recountPairs(kind, pairs));
  }, MINUTES);
}

async function countedWith(transaction: Transaction, id: string) {
  const beside = await countBeside(transaction, id);
  const contacts = [];
  for (const kind of CONTACT_KINDS) {
    const others = await transaction.rows(pairsOf(id, kind));
    contacts.push({ kind, pairs: others.map(({ otherId }) => ({ a: id, b: otherId })) });
  }
  const all = [...beside.map(({ otherId }) => otherId), ...contacts.flatMap(({ pairs }) => pairs.map(({ b }) => b))];
  return { beside, contacts, all };
}

async function countBeside(transaction: Transaction, id: string) {
  const counted = new Map<string, { sentences: number; articles: Set<string> }>();
  for (const { articleId, named } of await transaction.rows(sentencesNaming(id))) {
    for (const { a, b } of coOccurrencesOf(named.map((each) => ({ ...each, sentence: 0 })))) {
      if (a !== id && b !== id) continue;
      const other = a === id ? b : a;
      const seen = counted.get(other) ?? { sentences: 0, articles: new Set<string>() };
      counted.set(other, seen);
      seen.sentences += 1;
      seen.articles.add(articleId);
    }
  }
  return [...counted]
    .map(([otherId, { sentences, articles }]) => ({ otherId, sentences, articles: articles.size }))
    .sort((x, y) => (x.otherId < y.otherId ? -1 : 1));
}

export async function sweepOrphans(executor: Executor): Promise<void> {
  for (const each of removeOrphans()) await executor.write((transaction) => transaction.run(each), MINUTES);
}
