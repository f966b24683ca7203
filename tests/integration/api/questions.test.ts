import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanGraph } from '../clean-graph.ts';
import { type ApiUnderTest, serveApi } from './api-under-test.ts';
import { april, belgrave, march, strelsau } from './ruritanian-news.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  await cleanGraph();
  api = await serveApi();
  await api.graph.write(march);
  await api.graph.write(april);
});
afterAll(() => api.close());

/** Data of a question that must not fail. */
async function answer(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

const WHO_MET = `query ($name: String!, $modes: [EventMode!], $during: DateRange) {
  whoMet(entity: { name: $name }, modes: $modes, during: $during) { edges { node { count entity { name } } } }
}`;

describe('whom did she meet?', () => {
  test('Belgrave, once, with day, place and the sentence that says so', async () => {
    const data = await answer(`{
      whoMet(entity: { name: "Vesna Kolarik" }) {
        edges { node {
          entity { __typename id name } count
          first { start end granularity text inferred } last { start }
          latest {
            type mode status summary place { name ... on Place { latitude longitude country { name iso2 } } }
            participants { role entity { name } }
            evidence { sentence start end article { title publisher publishedAt text } }
            assertions { status rule confidence reportedAt arguments { name start end } evidence { sentence } }
          }
        } }
        pageInfo { hasNextPage hasPreviousPage }
      }
    }`);
    const text = march.document.text;
    const [sentence] = march.sentences;
    const said = text.slice(sentence?.start, sentence?.end);
    expect(data).toMatchObject({
      whoMet: {
        edges: [
          {
            node: {
              entity: { __typename: 'Person', id: belgrave.id, name: 'Tomas Belgrave' },
              count: 1,
              first: { start: '2031-03-04', end: '2031-03-04', granularity: 'DAY', text: 'March 4', inferred: true },
              last: { start: '2031-03-04' },
              latest: [
                {
                  type: 'CONSULT',
                  mode: 'MEET',
                  status: 'HAPPENED',
                  summary: expect.stringContaining('Belgrave'),
                  place: {
                    name: 'Strelsau',
                    latitude: 50.5,
                    longitude: 14.25,
                    country: { name: 'Ruritania', iso2: 'XR' },
                  },
                  participants: expect.arrayContaining([{ role: 'ACTOR', entity: { name: 'Vesna Kolarik' } }]),
                  evidence: [
                    {
                      sentence: said,
                      start: sentence?.start,
                      end: sentence?.end,
                      article: { title: 'Talks in Strelsau', publishedAt: '2031-03-05T00:00:00.000Z', text },
                    },
                  ],
                  assertions: [{ status: 'HAPPENED', rule: 'by-hand', confidence: 0.9, evidence: { sentence: said } }],
                },
              ],
            },
          },
        ],
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      },
    });
  });

  test('a call is no meeting, unless calls are asked for', async () => {
    expect(await answer(WHO_MET, { name: 'Vesna Kolarik', modes: ['PHONE'] })).toEqual({
      whoMet: { edges: [{ node: { count: 1, entity: { name: 'Ines Marquand' } } }] },
    });
  });

  test('in April, nobody', async () => {
    const during = { from: '2031-04-01', to: '2031-04-30' };
    expect(await answer(WHO_MET, { name: 'Vesna Kolarik', during })).toEqual({ whoMet: { edges: [] } });
  });

  test('her contacts are the same, asked from herself', async () => {
    const data = await answer(`{ entity(ref: { name: "Vesna Kolarik" }) {
      contacts { edges { node { entity { name } } } }
      events(status: [PLANNED], with: [{ name: "Oskar Brandl" }]) { edges { node { status time { start end granularity } } } }
      ... on Person { positions { title of { name } evidence { sentence } } }
    } }`);
    expect(data).toEqual({
      entity: {
        contacts: { edges: [{ node: { entity: { name: 'Tomas Belgrave' } } }] },
        events: {
          edges: [
            { node: { status: 'PLANNED', time: { start: '2031-05-01', end: '2031-05-31', granularity: 'MONTH' } } },
          ],
        },
        positions: [
          {
            title: 'foreign minister',
            of: { name: 'Ruritania' },
            evidence: [{ sentence: expect.stringContaining('foreign minister') }],
          },
        ],
      },
    });
  });
});

describe('which meetings were there?', () => {
  const MEETINGS = `query ($between: [EntityRef!], $status: [EventStatus!], $place: EntityRef) {
    meetings(between: $between, status: $status, place: $place) { edges { node { mode status time { start } } } }
  }`;
  const both = [{ name: 'Vesna Kolarik' }, { name: 'Oskar Brandl' }];

  test('between two, whatever became of them, latest first', async () => {
    expect(await answer(MEETINGS, { between: both })).toEqual({
      meetings: {
        edges: [
          { node: { mode: 'MEET', status: 'PLANNED', time: { start: '2031-05-01' } } },
          { node: { mode: 'VISIT', status: 'CANCELLED', time: { start: '2031-03-20' } } },
        ],
      },
    });
  });

  test('none of the two has happened', async () => {
    expect(await answer(MEETINGS, { between: both, status: ['HAPPENED'] })).toEqual({ meetings: { edges: [] } });
  });

  test('in a city', async () => {
    const data = await answer(MEETINGS, { place: { id: strelsau.id } });
    expect(data).toMatchObject({
      meetings: { edges: [{ node: { time: { start: '2031-04-10' } } }, { node: { time: { start: '2031-03-04' } } }] },
    });
  });
});

describe('which chain of meetings leads from one to another?', () => {
  const PATH = `query ($to: String!, $maxHops: Int) {
    path(from: { name: "Vesna Kolarik" }, to: { name: $to }, maxHops: $maxHops) {
      length hops { from { name } to { name } kind event { status } evidence { sentence } }
    }
  }`;

  test('through Belgrave to Marquand, each step with its sentence', async () => {
    expect(await answer(PATH, { to: 'Ines Marquand' })).toMatchObject({
      path: {
        length: 2,
        hops: [
          {
            from: { name: 'Vesna Kolarik' },
            to: { name: 'Tomas Belgrave' },
            kind: 'MEETING',
            event: { status: 'HAPPENED' },
          },
          {
            from: { name: 'Tomas Belgrave' },
            to: { name: 'Ines Marquand' },
            evidence: [{ sentence: 'Tomas Belgrave met Ines Marquand in Strelsau on April 10.' }],
          },
        ],
      },
    });
  });

  test('none is needed from her to herself', async () => {
    expect(await answer(PATH, { to: 'Vesna Kolarik' })).toEqual({ path: { length: 0, hops: [] } });
  });

  test('none in a single step, and none to Brandl, whom she only was to meet', async () => {
    expect(await answer(PATH, { to: 'Ines Marquand', maxHops: 1 })).toEqual({ path: null });
    expect(await answer(PATH, { to: 'Oskar Brandl' })).toEqual({ path: null });
  });
});
