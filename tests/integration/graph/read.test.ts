import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { MEETING_MODES } from '../../../src/domain/presence.ts';
import { type ContactRecord, type EventRecord, type Graph, openGraph, type Page } from '../../../src/graph/index.ts';
import { inventedNews } from '../../unit/graph/invented-world.ts';
import {
  brussels,
  chineseAccount,
  denial,
  finland,
  helsinkiSummit,
  lavrov,
  pompeo,
  putin,
  russia,
  sochi,
  sochiTalks,
  trump,
  wang,
} from '../../unit/graph/sochi.ts';
import { day, person, place, time, told } from '../../unit/graph/told-article.ts';
import { cleanGraph } from '../clean-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(inject('neo4j'));
});
afterAll(() => graph.close());

const names = (page: Page<ContactRecord>) => page.items.map(({ node }) => node.entity.name);
const summaries = (page: Page<EventRecord>) => page.items.map(({ node }) => node.summary);

/** Follows the cursors to the end. */
async function allPages<T>(first: number, read: (after: string | null) => Promise<Page<T>>): Promise<readonly T[]> {
  const found: T[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await read(after);
    expect(page.items.length).toBeLessThanOrEqual(first);
    found.push(...page.items.map(({ node }) => node));
    if (!page.hasNextPage) return found;
    after = page.items.at(-1)?.cursor ?? null;
  }
}

describe('of two articles about Sochi and Helsinki', () => {
  beforeAll(async () => {
    await cleanGraph();
    for (const article of [sochiTalks, helsinkiSummit, chineseAccount]) await graph.write(article);
  });

  describe('whom did Lavrov meet', () => {
    test('Pompeo and Wang Yi, and nobody whom he only was to meet', async () => {
      const page = await graph.whoMet({ name: 'Lavrov' }, {}, { first: 10 });
      expect(names(page)).toEqual(['Mike Pompeo', 'Wang Yi']);
      expect(page.items[1]?.node).toMatchObject({
        count: 1,
        first: { start: '2019-05-13', end: '2019-05-13', granularity: 'DAY' },
        last: { start: '2019-05-13' },
        latest: [{ place: { name: 'Sochi', country: { name: 'Russia' } }, status: 'HAPPENED' }],
      });
    });

    test('with the sentences of both articles that say so', async () => {
      const page = await graph.whoMet({ name: 'lavrov' }, {}, { first: 10 });
      const event = page.items.find(({ node }) => node.entity.id === wang.id)?.node.latest[0];
      expect(event?.evidence.map(({ sentence, article }) => [article.publisher, sentence])).toEqual([
        ['Example News', 'Wang Yi met Lavrov in Sochi on May 13.'],
        ['Other Times', 'Wang Yi held talks with Sergei Lavrov on May 13, China said.'],
      ]);
      expect(event?.assertions.map(({ attributedTo }) => attributedTo?.name ?? null)).toEqual([null, 'China']);
    });

    test('on the day itself, and not on the day before', async () => {
      const on = (from: string, to: string) => graph.whoMet({ id: lavrov.id }, { during: { from, to } }, { first: 10 });
      expect(names(await on('2019-05-13', '2019-05-13'))).toEqual(['Wang Yi']);
      expect(names(await on('2019-05-14', '2019-05-20'))).toEqual(['Mike Pompeo']);
      expect(names(await on('2019-05-01', '2019-05-12'))).toEqual([]);
    });
  });

  test('a phone call is no meeting, unless it is asked for', async () => {
    expect(names(await graph.whoMet({ name: 'Putin' }, { during: { from: '2019-01-01' } }, { first: 10 }))).toEqual([]);
    const called = await graph.whoMet({ name: 'Putin' }, { modes: ['PHONE'] }, { first: 10 });
    expect(called.items.map(({ node }) => [node.entity.name, node.last?.granularity])).toEqual([
      ['Donald Trump', 'WEEK'],
    ]);
    const both = await graph.whoMet({ name: 'Putin' }, { modes: ['PHONE', 'MEET'] }, { first: 10 });
    expect(both.items.map(({ node }) => [node.entity.name, node.count])).toEqual([['Donald Trump', 2]]);
    expect(both.items[0]?.node).toMatchObject({ first: { start: '2018-07-16' }, last: { start: '2019-05-06' } });
  });

  describe('events', () => {
    const page = { first: 10 };
    test('between two people are told oldest or latest first, what has no date last', async () => {
      const between = [{ id: trump.id }, { name: 'Vladimir Putin' }];
      const oldest = await graph.events({ between, order: 'OLDEST_FIRST' }, page);
      expect(summaries(oldest)).toEqual([
        'Donald Trump met Vladimir Putin in Helsinki on 16 July 2018',
        'Donald Trump spoke by phone with Vladimir Putin in the week of 6 May 2019',
      ]);
      const pompeos = { between: [{ id: pompeo.id }], order: 'LATEST_FIRST' } as const;
      expect(summaries(await graph.events(pompeos, page))).toEqual([
        'Mike Pompeo met Sergei Lavrov in Sochi on 14 May 2019',
        'Cancelled: visit by Mike Pompeo to Russia on 13 May 2019',
        'Planned: meeting of Mike Pompeo and Vladimir Putin',
      ]);
    });

    test('overlap a period at their own precision; without a date they are in none', async () => {
      const during = (from: string, to: string) =>
        graph.events({ between: [{ id: putin.id }], during: { from, to }, order: 'OLDEST_FIRST' }, page);
      expect(summaries(await during('2019-05-12', '2019-12-31'))).toHaveLength(1);
      expect(summaries(await during('2019-05-13', '2019-12-31'))).toEqual([]);
      expect(summaries(await during('2000-01-01', '2030-01-01'))).toHaveLength(2);
    });

    test('can be asked for by status, mode, type and place; a country stands for its cities', async () => {
      const order = 'OLDEST_FIRST';
      expect(summaries(await graph.events({ status: ['PLANNED', 'CANCELLED'], order }, page))).toHaveLength(2);
      expect(summaries(await graph.events({ modes: ['VISIT'], order }, page))).toHaveLength(1);
      expect(summaries(await graph.events({ types: ['THREATEN'], order }, page))).toEqual([]);
      expect(summaries(await graph.events({ place: { id: sochi.id }, order }, page))).toHaveLength(2);
      expect(summaries(await graph.events({ place: { name: 'Russia' }, order }, page))).toHaveLength(2);
      expect(summaries(await graph.events({ place: { id: finland.id }, order }, page))).toHaveLength(1);
    });

    test('one event by its id; none for an id that is not there', async () => {
      const [first] = (await graph.events({ order: 'OLDEST_FIRST' }, page)).items;
      expect(await graph.eventById(first?.node.id ?? '')).toEqual(first?.node);
      expect(await graph.eventById('event_none')).toBeNull();
      expect(await graph.eventsOf('article_none')).toEqual([]);
    });
  });

  describe('a chain of meetings', () => {
    const six = { maxHops: 6 };
    test('leads from Pompeo to Wang Yi through Lavrov', async () => {
      const hops = await graph.path({ name: 'Mike Pompeo' }, { name: 'Wang Yi' }, six);
      expect(hops?.map(({ from, to, event }) => [from.name, to.name, event.time?.start])).toEqual([
        ['Mike Pompeo', 'Sergei Lavrov', '2019-05-14'],
        ['Sergei Lavrov', 'Wang Yi', '2019-05-13'],
      ]);
    });

    test('is null where there is none, or none so short, or none in that period', async () => {
      expect(await graph.path({ name: 'Pompeo' }, { name: 'Trump' }, six)).toBeNull();
      expect(await graph.path({ name: 'Pompeo' }, { name: 'Wang' }, { maxHops: 1 })).toBeNull();
      const during = { from: '2019-05-14', to: '2019-05-14' };
      expect(await graph.path({ name: 'Pompeo' }, { name: 'Wang' }, { maxHops: 6, during })).toBeNull();
      expect(await graph.path({ name: 'Pompeo' }, { name: 'Lavrov' }, { maxHops: 6, during })).toHaveLength(1);
    });

    test('from someone to themselves is empty', async () => {
      expect(await graph.path({ name: 'Pompeo' }, { name: 'Mike Pompeo' }, six)).toEqual([]);
    });

    test('has from one to ten hops', async () => {
      for (const maxHops of [0, 11, 2.5]) {
        await expect(graph.path({ name: 'Pompeo' }, { name: 'Wang' }, { maxHops })).rejects.toMatchObject({
          code: 'BAD_USER_INPUT',
        });
      }
    });
  });

  describe('an article', () => {
    test('is found by words of its title or text, by date, by id', async () => {
      const titles = async (filter: Parameters<Graph['articles']>[0]) =>
        (await graph.articles(filter, { first: 10 })).items.map(({ node }) => node.url);
      expect(await titles({})).toEqual(
        [chineseAccount, sochiTalks, helsinkiSummit].map(({ document }) => document.url),
      );
      expect(await titles({ query: 'putins HELSINKI' })).toEqual([helsinkiSummit.document.url]);
      expect(await titles({ query: 'talk in sochi' })).toEqual([sochiTalks.document.url]);
      expect(await titles({ query: '?!' })).toEqual([]);
      expect(await titles({ query: 'zanzibar' })).toEqual([]);
      expect(await titles({ during: { from: '2019-05-15', to: '2019-05-15' } })).toEqual([chineseAccount.document.url]);
      expect(await titles({ status: ['RETRACTED'] })).toEqual([]);
      expect(await graph.article(sochiTalks.document.id)).toMatchObject({
        text: sochiTalks.document.text,
        publishedAt: '2019-05-14T00:00:00.000Z',
        publisher: 'Example News',
      });
      expect(await graph.article('article_none')).toBeNull();
    });
  });

  test('offices are known with the sentence that gives them', async () => {
    const [office] = await graph.positions(lavrov.id);
    expect(office).toMatchObject({ title: 'foreign minister', of: { name: 'Russia' } });
    expect(office?.evidence.map(({ sentence }) => sentence)).toEqual([
      'Russian Foreign Minister Sergei Lavrov met Mike Pompeo in Sochi on May 14.',
    ]);
    expect(await graph.positions(wang.id)).toEqual([]);
  });

  test('the graph says what it is and how much is in it', async () => {
    expect(await graph.versions()).toMatchObject({ edition: 'community', schema: 2 });
    expect(await graph.counts()).toMatchObject({ articles: 3, events: 6 });
  });
});

describe('a name', () => {
  const moscow = place('Moscow', russia);
  const otherWang = person('Wang Qishan', 'Wang');
  const twinA = person('Kim Jones');
  const twinB = { ...person('Kim Jones'), id: 'person_other_kim' };

  beforeAll(async () => {
    await cleanGraph();
    await graph.write(sochiTalks);
    await graph.write(
      told({
        url: 'https://names.example/1',
        alsoKnown: [russia, moscow, otherWang, twinA, twinB, { ...putin, wikidataId: 'Q7747' }],
        says: [{ text: 'Wang Qishan was in Moscow.' }],
      }),
    );
  });

  test('is found whatever its case and accents', async () => {
    expect((await graph.entity({ name: '  sérgei   LAVROV ' })).id).toBe(lavrov.id);
  });

  test('beats the alias of another: Moscow is the city, though Russia goes by it too', async () => {
    expect(await graph.entity({ name: 'Moscow' })).toMatchObject({ kind: 'PLACE', country: { name: 'Russia' } });
  });

  test('that several go by is refused with those it may mean', async () => {
    await expect(graph.entity({ name: 'Wang' })).rejects.toMatchObject({
      code: 'AMBIGUOUS',
      details: {
        candidates: expect.arrayContaining([
          { id: wang.id, name: 'Wang Yi', kind: 'PERSON' },
          { id: otherWang.id, name: 'Wang Qishan', kind: 'PERSON' },
        ]),
      },
    });
    await expect(graph.entity({ name: 'kim jones' })).rejects.toMatchObject({ code: 'AMBIGUOUS' });
    await expect(graph.whoMet({ name: 'Wang' }, {}, { first: 1 })).rejects.toMatchObject({ code: 'AMBIGUOUS' });
  });

  test('that nobody goes by is not found, nor an unknown id', async () => {
    for (const ref of [{ name: 'Nobody' }, { name: ' ?? ' }, { id: 'x' }, { wikidata: 'Q1' }]) {
      await expect(graph.entity(ref)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await graph.entityById('x')).toBeNull();
  });

  test('is not needed where the Wikidata id is known', async () => {
    expect(await graph.entity({ wikidata: 'Q7747' })).toMatchObject({ name: 'Vladimir Putin', wikidataId: 'Q7747' });
  });

  test('is found by its beginning, with a slip of the pen, and by kind', async () => {
    const found = async (query: string, kinds?: readonly ['PLACE']) =>
      (await graph.search(query, { first: 5, kinds: kinds ?? null })).items.map(({ node }) => node.name);
    expect(await found('lavr')).toEqual(['Sergei Lavrov']);
    expect(await found('Sergey Lavorv')).toEqual(['Sergei Lavrov']);
    expect((await found('moscow'))[0]).toBe('Moscow');
    expect(await found('moscow', ['PLACE'])).toEqual(['Moscow']);
    expect(await found('')).toEqual([]);
    expect(await found('*:* OR "~(')).toEqual([]);
  });

  test('may hold anything that Lucene would take for an operator', async () => {
    for (const hostile of [
      'wang AND',
      'NOT wang',
      'wang~',
      '[a TO b]',
      'name:wang',
      'wang\\',
      '(wang',
      '"wang',
      '+-&&||!^',
    ]) {
      const { items } = await graph.search(hostile, { first: 5 });
      expect(items.length).toBeLessThanOrEqual(5);
      expect((await graph.articles({ query: hostile }, { first: 5 })).items.length).toBeLessThanOrEqual(5);
    }
  });
});

describe('pages', () => {
  const times = [
    null,
    day('2019-01-05'),
    day('2019-01-05'),
    time('2019-01-01', '2019-12-31', 'YEAR'),
    day('2018-03-01'),
    null,
    time('2019-01-05', '2019-01-11', 'WEEK'),
  ];
  const meetings = times.map((when, index) =>
    told({
      url: `https://pages.example/${index}`,
      publishedAt: index === 0 ? null : `2019-02-0${index}`,
      says: [
        {
          text: `Lavrov met Envoy Number${index}.`,
          who: [
            ['ACTOR', lavrov],
            ['ACTOR', person(`Envoy Number${index}`)],
          ],
          time: when,
        },
      ],
    }),
  );

  beforeAll(async () => {
    await cleanGraph();
    for (const article of meetings) await graph.write(article);
  });

  test.each([
    ['of one, oldest first', { between: [{ id: lavrov.id }], order: 'OLDEST_FIRST' }],
    ['of one, latest first', { between: [{ id: lavrov.id }], order: 'LATEST_FIRST' }],
    ['of everyone, oldest first', { order: 'OLDEST_FIRST' }],
    ['of everyone, latest first', { order: 'LATEST_FIRST' }],
  ] as const)('of events %s have each event once, the undated last', async (_, filter) => {
    const whole = (await graph.events(filter, { first: 100 })).items.map(({ node }) => node);
    const paged = await allPages(2, (after) => graph.events(filter, { first: 2, after }));
    expect(paged).toEqual(whole);
    expect(new Set(paged.map(({ id }) => id)).size).toBe(times.length);
    const starts = paged.map((event) => event.time?.start ?? null);
    expect(starts.slice(-2)).toEqual([null, null]);
    const known = starts.slice(0, -2).map(String);
    const sorted = known.toSorted();
    expect(known).toEqual(filter.order === 'OLDEST_FIRST' ? sorted : sorted.toReversed());
  });

  test('of contacts have each contact once, most often met first, whether kept or counted', async () => {
    for (const modes of [null, MEETING_MODES]) {
      const whole = (await graph.whoMet({ id: lavrov.id }, { modes }, { first: 100 })).items.map(({ node }) => node);
      const paged = await allPages(2, (after) => graph.whoMet({ id: lavrov.id }, { modes }, { first: 2, after }));
      expect(paged).toEqual(whole);
      expect(new Set(paged.map(({ entity }) => entity.id)).size).toBe(times.length);
    }
  });

  test('of articles have each article once, latest first, the undated last', async () => {
    const paged = await allPages(3, (after) => graph.articles({}, { first: 3, after }));
    expect(paged.map(({ url }) => url?.at(-1))).toEqual(['6', '5', '4', '3', '2', '1', '0']);
  });

  test('stay right while articles arrive', async () => {
    const filter = { between: [{ id: lavrov.id }], order: 'OLDEST_FIRST' } as const;
    const first = await graph.events(filter, { first: 3 });
    await graph.write(
      told({
        url: 'https://pages.example/earlier',
        says: [
          {
            text: 'Lavrov met Wang Yi.',
            who: [
              ['ACTOR', lavrov],
              ['ACTOR', wang],
            ],
            time: day('2017-01-01'),
          },
        ],
      }),
    );
    const after = first.items.at(-1)?.cursor ?? null;
    const rest = await allPages(3, (cursor) => graph.events(filter, { first: 3, after: cursor ?? after }));
    const ids = [...first.items.map(({ node }) => node.id), ...rest.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(times.length);
  });

  test('refuse a cursor that is none of theirs', async () => {
    const badCursors = [
      '',
      'x',
      Buffer.from('{"key":3}').toString('base64url'),
      Buffer.from('[]').toString('base64url'),
    ];
    for (const after of badCursors) {
      const refusal = { code: 'BAD_USER_INPUT' };
      await expect(graph.events({ order: 'OLDEST_FIRST' }, { first: 1, after })).rejects.toMatchObject(refusal);
      await expect(graph.whoMet({ id: lavrov.id }, {}, { first: 1, after })).rejects.toMatchObject(refusal);
      await expect(graph.articles({}, { first: 1, after })).rejects.toMatchObject(refusal);
    }
  });
});

describe('what is kept of meetings', () => {
  test('is what the events themselves count, for any news', async () => {
    await fc.assert(
      fc.asyncProperty(inventedNews, async (articles) => {
        await cleanGraph();
        for (const article of articles) await graph.write(article);
        for (const { id } of [lavrov, russia, pompeo]) {
          if ((await graph.entityById(id)) === null) continue;
          const kept = await graph.whoMet({ id }, {}, { first: 100 });
          const counted = await graph.whoMet({ id }, { modes: MEETING_MODES }, { first: 100 });
          expect(counted).toEqual(kept);
        }
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  test('leaves out a meeting that one of the two was only told of', async () => {
    await cleanGraph();
    const addressed = {
      text: 'Lavrov met Pompeo and wrote to Wang Yi.',
      who: [
        ['ACTOR', lavrov],
        ['ACTOR', pompeo],
        ['RECIPIENT', wang],
      ],
      time: day('2019-05-20'),
    } as const;
    const received = {
      text: 'Pompeo met Wang Yi and wrote to Lavrov.',
      who: [
        ['ACTOR', pompeo],
        ['ACTOR', wang],
        ['RECIPIENT', lavrov],
      ],
      time: day('2019-05-21'),
    } as const;
    await graph.write(told({ url: 'https://news.example/letter', says: [addressed, received] }));
    await graph.write(sochiTalks);
    for (const modes of [null, MEETING_MODES]) {
      const met = await graph.whoMet({ id: lavrov.id }, { modes }, { first: 10 });
      expect(met.items.map(({ node }) => [node.entity.name, node.count])).toEqual([
        ['Mike Pompeo', 2],
        ['Wang Yi', 1],
      ]);
    }
  });

  test('of a denied meeting is nothing, and one in Brussels later is kept', async () => {
    await cleanGraph();
    for (const article of [sochiTalks, denial]) await graph.write(article);
    const met = await graph.whoMet({ id: lavrov.id }, {}, { first: 10 });
    expect(
      met.items.map(({ node }) => [node.entity.name, node.count, node.latest.map((event) => event.place?.id)]),
    ).toEqual([['Wang Yi', 2, [brussels.id, sochi.id]]]);
  });
});
