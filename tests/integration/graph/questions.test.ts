import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type ContactRecord, type EventRecord, type Graph, openGraph, type Page } from '../../../src/graph/index.ts';
import {
  chineseAccount,
  finland,
  helsinkiSummit,
  lavrov,
  pompeo,
  putin,
  sochi,
  sochiTalks,
  trump,
  wang,
} from '../../unit/graph/sochi.ts';
import { cleanGraph } from '../clean-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(inject('neo4j'));
});
afterAll(() => graph.close());

const names = (page: Page<ContactRecord>) => page.items.map(({ node }) => node.entity.name);
const summaries = (page: Page<EventRecord>) => page.items.map(({ node }) => node.summary);

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
    expect(await graph.versions()).toMatchObject({ edition: 'community', schema: 7 });
    expect(await graph.counts()).toMatchObject({ articles: 3, events: 6 });
  });
});
