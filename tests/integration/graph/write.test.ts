import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Graph, openGraph } from '../../../src/graph/index.ts';
import {
  chineseAccount,
  denial,
  helsinkiSummit,
  lavrov,
  pompeo,
  russia,
  sochi,
  sochiTalks,
  wang,
} from '../../unit/graph/sochi.ts';
import { day, person, told } from '../../unit/graph/told-article.ts';
import { cleanGraph } from '../clean-graph.ts';
import { ask, differences, dumpGraph, present } from './dump-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(inject('neo4j'));
});
beforeEach(cleanGraph);
afterAll(() => graph.close());

const ALL = [sochiTalks, helsinkiSummit, chineseAccount, denial];

describe('writing an article', () => {
  test('a new one is added, the same again is unchanged and leaves the graph as it was', async () => {
    expect(await graph.write(sochiTalks)).toMatchObject({ outcome: 'ADDED', article: { title: 'Talks in Sochi' } });
    const once = await dumpGraph();
    expect(await graph.write(sochiTalks)).toMatchObject({ outcome: 'UNCHANGED', article: { status: 'ACTIVE' } });
    expect(differences(await dumpGraph(), once)).toEqual([]);
    expect(await graph.counts()).toEqual({ articles: 1, entities: 7, events: 4, mentions: 11 });
  });

  test('the same again with the date, publisher or title that was missing is told as if it had come so at once', async () => {
    await graph.write(sochiTalks);
    const whole = await dumpGraph();
    const { document } = sochiTalks;
    const bare = { ...sochiTalks, document: { ...document, publishedAt: null, title: null } };
    await cleanGraph();
    expect(await graph.write(bare)).toMatchObject({ outcome: 'ADDED', article: { publishedAt: null } });
    expect(await graph.write(sochiTalks)).toMatchObject({ outcome: 'CORRECTED', article: { status: 'ACTIVE' } });
    expect(differences(await dumpGraph(), whole)).toEqual([]);
    expect(await graph.write(bare)).toMatchObject({ outcome: 'UNCHANGED', article: { title: 'Talks in Sochi' } });
    expect(differences(await dumpGraph(), whole)).toEqual([]);
  });

  test('every node and every relationship has a key with a uniqueness constraint behind it', async () => {
    for (const article of ALL) await graph.write(article);
    const keyed = await ask(
      `SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE type CONTAINS 'UNIQUENESS'
       RETURN labelsOrTypes[0] AS what, properties[0] AS key`,
    );
    const keyOf = new Map(keyed.map(({ what, key }) => [what, key]));
    const found = await ask(
      `MATCH (n) UNWIND labels(n) AS what RETURN DISTINCT what, keys(n) AS keys
       UNION MATCH ()-[r]->() RETURN DISTINCT type(r) AS what, keys(r) AS keys`,
    );
    // A person is an entity too: its key is that of the entity.
    const kinds = ['Person', 'Organization', 'Country', 'Place'];
    const unkeyed = found.filter(({ what, keys }) => {
      const key = keyOf.get(kinds.includes(String(what)) ? 'Entity' : what);
      return key === undefined || !(Array.isArray(keys) && keys.includes(key));
    });
    expect(unkeyed).toEqual([]);
    expect(found.length).toBeGreaterThan(25);
  });

  test('a sentence, a mention and a claim point at the very words', async () => {
    const { article } = await graph.write(sochiTalks);
    const mentions = await graph.mentionsOf(article.id);
    expect(mentions.map(({ surface }) => surface)).toContain('Sergei Lavrov');
    for (const { start, end, surface } of mentions) expect(article.text.slice(start, end)).toBe(surface);
    const events = await graph.eventsOf(article.id);
    expect(events.map(({ summary }) => summary)).toEqual([
      'Donald Trump spoke by phone with Vladimir Putin in the week of 6 May 2019',
      'Sergei Lavrov met Wang Yi in Sochi on 13 May 2019',
      'Mike Pompeo met Sergei Lavrov in Sochi on 14 May 2019',
      'Planned: meeting of Mike Pompeo and Vladimir Putin',
    ]);
    for (const { evidence } of events.flatMap((event) => event.assertions)) {
      expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.sentence);
    }
  });

  test('one that fails half way leaves nothing behind', async () => {
    await graph.write(helsinkiSummit);
    const before = await dumpGraph();
    const impossible = told({
      url: 'https://news.example/impossible',
      says: [
        {
          text: 'Lavrov met Wang Yi.',
          who: [
            ['ACTOR', lavrov],
            ['ACTOR', wang],
          ],
          time: day('2019-02-31'),
        },
      ],
    });
    await expect(graph.write(impossible)).rejects.toThrow(/2019-02-31|date/i);
    expect(differences(await dumpGraph(), before)).toEqual([]);
  });

  test('one whose parts refer to what it does not have is refused before anything is written', async () => {
    const { entities: _, ...rest } = sochiTalks;
    await expect(graph.write({ ...rest, entities: [] })).rejects.toThrow(/refers to parts it does not have/);
    expect(await graph.counts()).toEqual({ articles: 0, entities: 0, events: 0, mentions: 0 });
  });

  test('a person is called what most articles call him, and goes by every name that any of them uses', async () => {
    const spelt = (name: string) => ({ ...person('Erdogan'), name, aliases: [name] });
    const says = (name: string, url: string) =>
      told({
        url,
        says: [
          {
            text: `${name} met Wang Yi.`,
            who: [
              ['ACTOR', spelt(name)],
              ['ACTOR', wang],
            ],
          },
        ],
      });
    await graph.write(says('ERDOGAN', 'https://a.example/1'));
    await graph.write(says('Erdoğan', 'https://a.example/2'));
    await graph.write(says('Erdoğan', 'https://a.example/3'));
    expect(await graph.entity({ name: 'erdogan' })).toMatchObject({
      name: 'Erdoğan',
      aliases: ['ERDOGAN', 'Erdoğan'],
      mentionCount: 3,
    });
  });
});

describe('a correction', () => {
  const url = 'https://news.example/sochi';
  const mistakenWang = { ...wang, wikidataId: 'Q0' };
  const wrong = told({
    url,
    title: 'Talks in Sochi',
    publisher: 'Gone Gazette',
    wires: ['Reuters'],
    says: [
      {
        text: 'Envoy Nobody met Sergei Lavrov and Wang Yi in Sochi on May 13.',
        who: [
          ['ACTOR', person('Nobody')],
          ['ACTOR', lavrov],
          ['ACTOR', mistakenWang],
        ],
        place: sochi,
        time: day('2019-05-13'),
        offices: [{ person: person('Nobody'), title: 'envoy', of: null }],
      },
      {
        text: 'Wang Yi met Lavrov in Sochi on May 13.',
        who: [
          ['ACTOR', mistakenWang],
          ['ACTOR', lavrov],
        ],
        status: 'DENIED',
        time: day('2019-05-13'),
      },
    ],
    alsoKnown: [russia],
  });

  test('puts the new text in the place of the old, as if the old had never been', async () => {
    for (const article of [helsinkiSummit, chineseAccount, sochiTalks]) await graph.write(article);
    const right = await dumpGraph();
    await cleanGraph();
    for (const article of [helsinkiSummit, wrong, chineseAccount]) await graph.write(article);
    expect(await graph.entity({ name: 'Nobody' })).toMatchObject({ mentionCount: 1 });
    expect(await graph.write(sochiTalks)).toMatchObject({ outcome: 'CORRECTED', article: { status: 'CORRECTED' } });
    expect(differences(present(await dumpGraph()), present(right))).toEqual([]);
  });

  test('of what another article says too leaves what that one says', async () => {
    await graph.write(wrong);
    await graph.write(chineseAccount);
    const event = { between: [{ id: lavrov.id }, { id: wang.id }], order: 'OLDEST_FIRST' } as const;
    const before = (await graph.events(event, { first: 10 })).items.map(({ node }) => node.status);
    await graph.write(told({ url, says: [{ text: 'Nothing happened.' }] }));
    const left = (await graph.events(event, { first: 10 })).items.map(({ node }) => node);
    // It fits the meeting of three and the denied one about equally, and is joined to neither.
    expect(before.toSorted()).toEqual(['DENIED', 'HAPPENED', 'HAPPENED']);
    expect(left).toMatchObject([{ status: 'HAPPENED', confidence: 0.6, place: null }]);
    await expect(graph.entity({ name: 'Nobody' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what events make of meetings', () => {
  test('a denial turns a meeting into a dispute, and those two have met no more', async () => {
    await graph.write(sochiTalks);
    const whom = async () =>
      (await graph.whoMet({ id: pompeo.id }, {}, { first: 10 })).items.map(({ node }) => node.entity.name);
    expect(await whom()).toEqual(['Sergei Lavrov']);
    await graph.write(denial);
    expect(await whom()).toEqual([]);
  });
});
