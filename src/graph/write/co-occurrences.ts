import type { Mention } from '../../domain/entity.ts';

/** Two entities that share sentences of an article; `a` is the lesser id. */
export interface CoOccurrence {
  readonly a: string;
  readonly b: string;
  readonly sentences: number;
}

/** A sentence that lists forty states pairs them 780 times: of more than these, those named first. */
const MAX_NAMED = 16;

/** Who is named beside whom, in order of ids. */
export function coOccurrencesOf(mentions: readonly Mention[]): readonly CoOccurrence[] {
  const counted = new Map<string, CoOccurrence>();
  for (const named of Map.groupBy(mentions, ({ sentence }) => sentence).values()) {
    const inOrder = named.toSorted((a, b) => a.start - b.start || (a.entityId < b.entityId ? -1 : 1));
    const ids = [...new Set(inOrder.map(({ entityId }) => entityId))].slice(0, MAX_NAMED).sort();
    for (const [at, a] of ids.entries()) {
      for (const b of ids.slice(at + 1)) {
        const key = `${a}>${b}`;
        counted.set(key, { a, b, sentences: (counted.get(key)?.sentences ?? 0) + 1 });
      }
    }
  }
  return [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** What an article's pairs add to the counts of all, less what they added before. In order of ids. */
export function coOccurrenceChanges(
  before: readonly CoOccurrence[],
  after: readonly CoOccurrence[],
): readonly { readonly a: string; readonly b: string; readonly sentences: number; readonly articles: number }[] {
  const changes = new Map<string, { a: string; b: string; sentences: number; articles: number }>();
  for (const [pairs, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const { a, b, sentences } of pairs) {
      const change = changes.get(`${a}>${b}`) ?? { a, b, sentences: 0, articles: 0 };
      changes.set(`${a}>${b}`, change);
      change.sentences += sign * sentences;
      change.articles += sign;
    }
  }
  return [...changes]
    .filter(([, { sentences, articles }]) => sentences !== 0 || articles !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, change]) => change);
}
