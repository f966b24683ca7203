import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { StatementFilter } from '../../../src/graph/graph.ts';
import { type Graph, openGraph } from '../../../src/graph/index.ts';
import { ann, harbourReply, harbourWords, lind, norland } from '../../unit/graph/harbour-words.ts';
import { told } from '../../unit/graph/told-article.ts';
import { cleanGraph } from '../clean-graph.ts';
import { ask } from './dump-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(inject('neo4j'));
  await cleanGraph();
  await graph.write(harbourReply);
  await graph.write(harbourWords);
});
afterAll(() => graph.close());

async function said(filter: StatementFilter): Promise<readonly string[]> {
  const { items } = await graph.statements(filter, { first: 10 });
  return items.map(({ node }) => node.text);
}

describe('who said what', () => {
  test('is latest day first, and in an article in the order of its text', async () => {
    expect(await said({})).toEqual([
      'an open door',
      'Norland had nothing to hide',
      'Nobody counts the ships',
      'The harbour stays open',
    ]);
  });

  test.each<[string, StatementFilter, readonly string[]]>([
    ['by one', { speaker: { name: 'Ann Berg' } }, ['Norland had nothing to hide', 'The harbour stays open']],
    ['to one', { addressee: { id: lind.id } }, ['The harbour stays open']],
    [
      'about one',
      { about: { id: norland.id } },
      ['an open door', 'Norland had nothing to hide', 'Nobody counts the ships'],
    ],
    ['by one about another', { speaker: { id: lind.id }, about: { id: norland.id } }, ['an open door']],
    ['in some words', { text: 'open' }, ['an open door', 'The harbour stays open']],
    ['in some words by one', { text: 'open', speaker: { id: ann.id } }, ['The harbour stays open']],
    ['on a day that the text tells', { during: { to: '2020-06-02' } }, ['The harbour stays open']],
    ['on the day of an article', { during: { from: '2020-06-04' } }, ['an open door']],
    ['in nothing but marks', { text: '?!' }, []],
  ])('can be asked %s', async (_, filter, expected) => {
    expect(await said(filter)).toEqual(expected);
  });

  test('is the same in pages of one', async () => {
    const words: string[] = [];
    let after: string | null = null;
    do {
      const { items, hasNextPage } = await graph.statements({}, { first: 1, after });
      words.push(...items.map(({ node }) => node.text));
      after = hasNextPage ? (items.at(-1)?.cursor ?? null) : null;
    } while (after !== null && words.length < 10);
    expect(words).toEqual(await said({}));
  });

  test('comes with the sentence, the speaker and the hearer', async () => {
    const [first] = await graph.statementsOf(harbourWords.document.id);
    expect(first).toMatchObject({ direct: true, speaker: { name: 'Ann Berg' }, addressee: { name: 'Olaf Lind' } });
    const { article, start, end, sentence } = first?.evidence ?? { start: 0, end: 0 };
    expect(article?.text.slice(start, end)).toBe(sentence);
    expect(first && (await graph.statementById(first.id))).toEqual(first);
  });

  test('goes with the text that said it', async () => {
    await graph.write(
      told({ url: 'https://other.example/reply', publishedAt: '2039-01-01', says: [{ text: 'Nothing was said.' }] }),
    );
    expect(await said({ speaker: { name: 'Ann Berg' } })).toHaveLength(2);
    expect(await graph.statementsOf(harbourReply.document.id)).toEqual([]);
    const left = await ask('MATCH (said:Statement) WHERE NOT (said)-[:EVIDENCED_BY]->() RETURN said.id');
    expect(left).toEqual([]);
  });
});
