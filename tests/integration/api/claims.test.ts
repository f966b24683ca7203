import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readRaw } from '../../../ingest/pipeline.ts';
import type { RawDocument } from '../../../src/domain/document.ts';
import { readCorpus } from '../../corpus/read-corpus.ts';
import { cleanGraph } from '../clean-graph.ts';
import { type ApiUnderTest, serveApi } from './api-under-test.ts';

const { articles, corrections } = readCorpus();
const TOLD = [
  '01-tbilisi-talks',
  '02-tbilisi-talks-elsewhere',
  '06-batumi-claim',
  '07-kupyansk-first',
  '08-kupyansk-count',
  '09-kupyansk-blame',
  '10-seoul-planned',
  '11-seoul-confirmed',
  '12-seoul-held',
  '13-beijing-planned',
  '14-beijing-cancelled',
  '16-manama-affirmed',
  '17-manama-denied',
  '20-ankara-corrected',
  '22-nairobi-retracted',
  '23-nairobi-shared',
  '26-new-start-suspended',
  '27-cfe-withdrawn',
  '28-cfe-withdrawn-tass',
];

let api: ApiUnderTest;
/** Ids of the articles, by their names in the corpus. */
const ids = new Map<string, string>();

const RESULTS = z.object({
  ingestArticles: z.object({
    results: z.array(z.object({ outcome: z.literal('ADDED'), article: z.object({ id: z.string() }) })),
  }),
});

beforeAll(async () => {
  await cleanGraph();
  api = await serveApi();
  const data = await answer(
    'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { results { outcome article { id } } } }',
    { articles: TOLD.map((name) => inputOf(articles.get(name))) },
  );
  const { results } = RESULTS.parse(data).ingestArticles;
  for (const [at, { article }] of results.entries()) ids.set(TOLD[at] ?? '', article.id);
});
afterAll(() => api.close());

/** As a client sends it. */
function inputOf(raw: RawDocument | undefined) {
  if (raw === undefined) throw new Error('The corpus has no such article');
  const { text, title, url, publisher, publishedAt } = readRaw(raw);
  return { text, title, url, publisher, publishedAt };
}

function idOf(name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`${name} is not in the graph`);
  return id;
}

async function answer(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

/** An instant of the graph's own time, apart from what was written before and what comes. */
async function now(): Promise<string> {
  await sleep(20);
  const instant = new Date().toISOString();
  await sleep(20);
  return instant;
}

const MEETINGS = z.object({ meetings: z.object({ edges: z.array(z.object({ node: z.looseObject({}) })) }) });

/** All events in which these took part, with whatever is asked of them. */
async function meetings(names: readonly string[], fields: string, variables = {}) {
  const data = await answer(
    `query ($between: [EntityRef!], $reportedBy: DateTime, $asOf: DateTime) {
       used: node(id: "none") { id ... on Event { status(reportedBy: $reportedBy, asOf: $asOf) } }
       meetings(between: $between) { edges { node { ${fields} } } }
     }`,
    { between: names.map((name) => ({ name })), ...variables },
  );
  return MEETINGS.parse(data).meetings.edges.map(({ node }) => node);
}

const IDENTIFIED = z.object({ id: z.string() });

async function idOfMeeting(...names: readonly string[]): Promise<string> {
  return z.tuple([IDENTIFIED]).parse(await meetings(names, 'id'))[0].id;
}

const CHANGE = (mutation: string) =>
  `mutation ($id: ID!, $reason: String!) { ${mutation}(id: $id, reason: $reason) {
     id status text changes { kind reason at } events { id }
   } }`;
const CORRECT = `mutation ($id: ID!, $article: ArticleInput!, $reason: String!) {
  correctArticle(id: $id, article: $article, reason: $reason) {
    id status title url text publishedAt changes { kind reason } versions { title text publishedAt recordedAt replacedAt }
  }
}`;

describe('what several articles tell', () => {
  test('is one event with as many independent sources as there are origins, and says why it is taken for one', async () => {
    const [event, ...others] = await meetings(
      ['Nikol Pashinyan', 'Ilham Aliyev'],
      `status independentSources evidence { article { title } }
       sameness { score grounds articles { id title } }
       disagreements { field claims { value assertion { evidence { sentence article { publisher } } } } }`,
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      status: 'HAPPENED',
      independentSources: 2,
      sameness: [
        { grounds: expect.arrayContaining(['SAME_PARTIES', 'SAME_DAY', 'SAME_PLACE', 'SAME_ORIGIN']) },
        { grounds: expect.arrayContaining(['SAME_PARTIES', 'SAME_DAY', 'PLACES_DIFFER']) },
      ],
    });
    const { sameness } = z
      .object({ sameness: z.array(z.object({ score: z.int().min(6), articles: z.array(IDENTIFIED).length(2) })) })
      .parse(event);
    expect(sameness[0]?.articles.map(({ id }) => id).toSorted()).toEqual(
      [idOf('01-tbilisi-talks'), idOf('02-tbilisi-talks-elsewhere')].toSorted(),
    );
  });

  test('what rests on a single origin can be asked for, of attacks and meetings alike', async () => {
    const asked = async (maxSources: number) => {
      const data = await answer(
        `query ($maxSources: Int) { events(maxSources: $maxSources, first: 100) {
           edges { node { independentSources participants { entity { name } } evidence { sentence } } }
         } }`,
        { maxSources },
      );
      return z
        .object({
          events: z.object({
            edges: z.array(z.object({ node: z.looseObject({ independentSources: z.int().positive() }) })),
          }),
        })
        .parse(data)
        .events.edges.map(({ node }) => node);
    };
    const alone = await asked(1);
    expect(alone.every(({ independentSources }) => independentSources === 1)).toBe(true);
    expect(JSON.stringify(alone)).toContain('Selin Aksoy');
    // Told by one wire in two papers: one origin.
    expect(JSON.stringify(alone)).toContain('Irakli Garibashvili');
    // Two articles announced it; one alone says that it was held.
    expect(JSON.stringify(alone)).toContain('Fumio Kishida');
    expect((await asked(3)).length).toBeGreaterThan(alone.length);
    const { errors } = await api.ask('{ events(maxSources: 0) { edges { cursor } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('a place that differs is shown side by side, with the article that says so', async () => {
    const [event] = await meetings(
      ['Nikol Pashinyan', 'Ilham Aliyev'],
      'disagreements { field event { id } claims { value assertion { evidence { sentence article { publisher } } } } } id',
    );
    const { id, disagreements } = z
      .object({ id: z.string(), disagreements: z.array(z.looseObject({ event: IDENTIFIED })) })
      .parse(event);
    expect(disagreements.map((each) => each.event.id)).toEqual([id]);
    expect(disagreements).toMatchObject([
      {
        field: 'PLACE',
        claims: [
          { value: 'Tbilisi', assertion: { evidence: { sentence: expect.stringContaining('in Tbilisi') } } },
          { value: 'Tbilisi', assertion: { evidence: { article: { publisher: expect.any(String) } } } },
          { value: 'Batumi', assertion: { evidence: { article: { publisher: 'Black Sea Mirror' } } } },
        ],
      },
    ]);
  });

  test('a meeting that was planned and then held happened; both claims are kept', async () => {
    expect(
      await meetings(['Fumio Kishida', 'Yoon Suk-yeol'], 'status independentSources assertions { status reportedAt }'),
    ).toEqual([
      {
        status: 'HAPPENED',
        independentSources: 1,
        assertions: [
          { status: 'PLANNED', reportedAt: '2023-10-02T00:00:00.000Z' },
          { status: 'PLANNED', reportedAt: '2023-10-11T00:00:00.000Z' },
          { status: 'HAPPENED', reportedAt: '2023-10-18T00:00:00.000Z' },
        ],
      },
    ]);
  });

  test('by what had been published before it was held it is planned, and before it was announced nothing', async () => {
    const AS_REPORTED = `status(reportedBy: $reportedBy) assertions(reportedBy: $reportedBy) { status }`;
    const asked = (reportedBy: string) => meetings(['Fumio Kishida', 'Yoon Suk-yeol'], AS_REPORTED, { reportedBy });
    expect(await asked('2023-10-17T23:59:59Z')).toEqual([
      { status: 'PLANNED', assertions: [{ status: 'PLANNED' }, { status: 'PLANNED' }] },
    ]);
    expect(await asked('2023-10-18T00:00:00Z')).toMatchObject([{ status: 'HAPPENED' }]);
    expect(await asked('2023-10-01T00:00:00Z')).toEqual([{ status: null, assertions: [] }]);
  });

  test('a meeting that was planned and then called off is cancelled', async () => {
    expect(await meetings(['Olaf Scholz', 'Xi Jinping'], 'status assertions { status }')).toEqual([
      { status: 'CANCELLED', assertions: [{ status: 'PLANNED' }, { status: 'CANCELLED' }] },
    ]);
  });

  test('what one side affirms and the other denies is disputed, not decided, with who says what', async () => {
    const [event] = await meetings(
      ['Eli Cohen', 'Faisal bin Farhan'],
      `status summary before: status(reportedBy: "2023-03-07T23:59:59Z")
       disagreements { field claims { value assertion { status attributedTo { name } evidence { sentence } } } }`,
    );
    expect(event).toMatchObject({
      status: 'DISPUTED',
      before: 'HAPPENED',
      disagreements: [
        {
          field: 'STATUS',
          claims: [
            { value: 'HAPPENED', assertion: { attributedTo: { name: expect.stringContaining('Israel') } } },
            { value: 'DENIED', assertion: { attributedTo: { name: expect.stringContaining('Saudi') } } },
          ],
        },
      ],
    });
    const met = await answer('{ whoMet(entity: { name: "Eli Cohen" }) { edges { node { entity { name } } } } }');
    expect(met).toEqual({ whoMet: { edges: [] } });
  });
});

describe('where articles disagree', () => {
  const DISAGREEMENTS = `query ($about: EntityRef, $first: Int) { disagreements(about: $about, first: $first) {
    field event { type summary evidence { sentence } } claims { value assertion { attributedTo { name } evidence { sentence } } }
  } }`;
  const FIELDS = z.object({
    disagreements: z.array(z.looseObject({ field: z.string(), claims: z.array(z.object({ value: z.string() })) })),
  });

  test('about an attack: how many it killed, and whose it was', async () => {
    const data = FIELDS.parse(await answer(DISAGREEMENTS, { about: { name: 'Russia' } }));
    const of = (field: string) => data.disagreements.find((each) => each.field === field)?.claims ?? [];
    expect(of('NUMBER').map(({ value }) => value)).toEqual(
      expect.arrayContaining([expect.stringContaining('six'), expect.stringContaining('nine')]),
    );
    // Both are blamed; nobody says that they did it together.
    expect(JSON.stringify(data)).toMatch(/"summary":"Attack in Kupyansk on 3 May 2023; blamed on Russia or Ukraine"/);
    expect(of('BLAME').map(({ value }) => value)).toEqual(expect.arrayContaining(['Russia', 'Ukraine']));
  });

  test('in all that is known, or of one alone, as many as are asked for', async () => {
    const all = FIELDS.parse(await answer(DISAGREEMENTS)).disagreements.map(({ field }) => field);
    expect(all.toSorted()).toEqual(['BLAME', 'NUMBER', 'PLACE', 'STATUS']);
    expect(FIELDS.parse(await answer(DISAGREEMENTS, { first: 1 })).disagreements).toHaveLength(1);
    expect(FIELDS.parse(await answer(DISAGREEMENTS, { about: { name: 'Fumio Kishida' } })).disagreements).toEqual([]);
  });

  test('about somebody who is not known is NOT_FOUND', async () => {
    const { errors } = await api.ask(DISAGREEMENTS, { about: { name: 'Nobody Atall' } });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', help: expect.any(String) } }]);
  });
});

describe('an article that is corrected', () => {
  const NAME = '20-ankara-corrected';
  const CLAIMS = `id status place { name } earlier: status(asOf: $asOf)
    assertions { place { name } supersededAt }
    past: assertions(asOf: $asOf) { place { name } supersededAt evidence { sentence start end article { text } } }`;
  let before: string;
  let givenOut: { kept: string; gone: string };

  beforeAll(async () => {
    givenOut = {
      kept: await idOfMeeting('Hakan Fidan', 'Sergei Lavrov'),
      gone: await idOfMeeting('Sergei Lavrov', 'Selin Aksoy'),
    };
    before = await now();
    const { title: _, ...article } = inputOf(corrections.get(NAME));
    const data = await answer(CORRECT, { id: idOf(NAME), article, reason: ' The publisher named another city. ' });
    expect(data).toMatchObject({
      correctArticle: {
        id: idOf(NAME),
        status: 'CORRECTED',
        // What the correction does not say stays.
        title: 'Fidan receives Lavrov',
        text: article.text,
        publishedAt: '2023-07-07T00:00:00.000Z',
        changes: [{ kind: 'CORRECTED', reason: 'The publisher named another city.' }],
        versions: [{ text: inputOf(articles.get(NAME)).text, publishedAt: '2023-07-06T00:00:00.000Z' }],
      },
    });
  });

  test('says what it says now, and as of then what it said', async () => {
    const [event, ...others] = await meetings(['Hakan Fidan', 'Sergei Lavrov'], CLAIMS, { asOf: before });
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      status: 'HAPPENED',
      earlier: 'HAPPENED',
      place: { name: 'Istanbul' },
      assertions: [{ place: { name: 'Istanbul' }, supersededAt: null }],
      past: [{ place: { name: 'Ankara' }, supersededAt: expect.any(String) }],
    });
    const { past } = z
      .object({
        past: z.array(
          z.object({
            evidence: z.object({
              sentence: z.string(),
              start: z.int(),
              end: z.int(),
              article: z.object({ text: z.string() }),
            }),
          }),
        ),
      })
      .parse(event);
    for (const { evidence } of past)
      expect(evidence.article.text.slice(evidence.start, evidence.end)).toBe(evidence.sentence);
  });

  test('leads from ids given out earlier to what became of their events', async () => {
    const NODE = `query ($id: ID!, $asOf: DateTime) { node(id: $id) { __typename id ... on Event {
      status place { name } summary independentSources earlier: status(asOf: $asOf)
      assertions { status } past: assertions(asOf: $asOf) { status participants { entity { name } } }
    } } }`;
    expect(await answer(NODE, { id: givenOut.kept, asOf: before })).toMatchObject({
      node: { __typename: 'Event', status: 'HAPPENED', place: { name: 'Istanbul' } },
    });
    expect(await answer(NODE, { id: givenOut.gone, asOf: before })).toMatchObject({
      node: {
        __typename: 'Event',
        id: givenOut.gone,
        status: null,
        earlier: 'HAPPENED',
        independentSources: 0,
        summary: expect.stringContaining('No longer supported'),
        assertions: [],
        past: [{ status: 'HAPPENED', participants: expect.arrayContaining([{ entity: { name: 'Selin Aksoy' } }]) }],
      },
    });
  });

  test('tells by its own events what it told then and tells now', async () => {
    const { article } = z
      .object({ article: z.object({ events: z.array(IDENTIFIED), earlier: z.array(IDENTIFIED) }) })
      .parse(
        await answer(
          'query ($id: ID!, $asOf: DateTime) { article(id: $id) { events { id } earlier: events(asOf: $asOf) { id } } }',
          { id: idOf(NAME), asOf: before },
        ),
      );
    expect(article.events.map(({ id }) => id)).not.toContain(givenOut.gone);
    expect(article.earlier.map(({ id }) => id)).toContain(givenOut.gone);
    expect(article.earlier).toHaveLength(2);
  });

  test('to the text that it has already, changes nothing', async () => {
    const { title: _, ...article } = inputOf(corrections.get(NAME));
    expect(await answer(CORRECT, { id: idOf(NAME), article, reason: 'Once more.' })).toMatchObject({
      correctArticle: { changes: [{ reason: 'The publisher named another city.' }], versions: [{}] },
    });
  });
});

describe('an article that is retracted', () => {
  const NAME = '22-nairobi-retracted';
  const ALONE = ['William Ruto', 'Yoweri Museveni'];
  const SHARED = ['William Ruto', 'Abiy Ahmed'];
  let before: string;
  let alone: string;

  beforeAll(async () => {
    alone = await idOfMeeting(...ALONE);
    expect(await meetings(SHARED, 'independentSources')).toEqual([{ independentSources: 2 }]);
    before = await now();
    expect(await answer(CHANGE('retractArticle'), { id: idOf(NAME), reason: 'It was made up.' })).toMatchObject({
      retractArticle: {
        id: idOf(NAME),
        status: 'RETRACTED',
        text: expect.stringContaining('Museveni'),
        changes: [{ kind: 'RETRACTED', reason: 'It was made up.' }],
        events: [],
      },
    });
  });

  test('takes along what it alone supported and leaves what another supports', async () => {
    expect(await meetings(SHARED, 'status independentSources')).toEqual([
      { status: 'HAPPENED', independentSources: 1 },
    ]);
    const { errors } = await api.ask('{ entity(ref: { name: "Yoweri Museveni" }) { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const NODE =
      'query ($id: ID!, $asOf: DateTime) { node(id: $id) { ... on Event { status earlier: status(asOf: $asOf) } } }';
    expect(await answer(NODE, { id: alone, asOf: before })).toEqual({ node: { status: null, earlier: 'HAPPENED' } });
  });

  test('is not among the articles unless asked for, and what it told is still known as of then', async () => {
    const LIST =
      'query ($status: [ArticleStatus!]) { articles(first: 100, status: $status) { edges { node { id } } } }';
    const listed = z.object({ articles: z.object({ edges: z.array(z.object({ node: IDENTIFIED })) }) });
    const of = async (variables = {}) =>
      listed.parse(await answer(LIST, variables)).articles.edges.map(({ node }) => node.id);
    expect(await of()).not.toContain(idOf(NAME));
    expect(await of({ status: ['RETRACTED'] })).toEqual([idOf(NAME)]);
    expect(
      await answer('query ($id: ID!, $asOf: DateTime) { article(id: $id) { events(asOf: $asOf) { id } } }', {
        id: idOf(NAME),
        asOf: before,
      }),
    ).toMatchObject({ article: { events: expect.arrayContaining([{ id: alone }]) } });
  });

  test('sent again stays retracted; restored it counts again, and both are on record', async () => {
    const resent = await answer(
      'mutation ($a: ArticleInput!) { ingestArticles(articles: [$a]) { results { outcome article { status } } } }',
      { a: inputOf(articles.get(NAME)) },
    );
    expect(resent).toEqual({
      ingestArticles: { results: [{ outcome: 'UNCHANGED', article: { status: 'RETRACTED' } }] },
    });
    expect(await answer(CHANGE('restoreArticle'), { id: idOf(NAME), reason: 'It was true.' })).toMatchObject({
      restoreArticle: {
        status: 'ACTIVE',
        changes: [
          { kind: 'RETRACTED', reason: 'It was made up.' },
          { kind: 'RESTORED', reason: 'It was true.' },
        ],
      },
    });
    expect(await meetings(SHARED, 'independentSources')).toEqual([{ independentSources: 2 }]);
    expect(await idOfMeeting(...ALONE)).toBe(alone);
  });
});

describe('how a treaty stands', () => {
  const STATE = `query ($ref: EntityRef!, $on: Date, $reportedBy: DateTime, $asOf: DateTime) { treaty(ref: $ref) {
    state(on: $on, reportedBy: $reportedBy, asOf: $asOf) { state party { name } event { status evidence { sentence } } }
  } }`;
  const suspended = { treaty: { state: [{ state: 'SUSPEND', party: { name: 'Russia' } }] } };
  const nothing = { treaty: { state: [] } };
  const NEW_START = { name: 'New START' };

  test('on a day, and by what had been published', async () => {
    expect(await answer(STATE, { ref: NEW_START, on: '2023-03-05' })).toMatchObject(suspended);
    expect(await answer(STATE, { ref: NEW_START, on: '2023-02-27' })).toEqual(nothing);
    const reportedBy = (instant: string) => ({ ref: NEW_START, on: '2023-03-05', reportedBy: instant });
    expect(await answer(STATE, reportedBy('2023-03-01T23:59:59Z'))).toEqual(nothing);
    expect(await answer(STATE, reportedBy('2023-03-02T00:00:00Z'))).toMatchObject(suspended);
  });

  test('by what the graph had recorded, before and after a retraction', async () => {
    const ref = { name: 'CFE Treaty' };
    const on = '2023-12-01';
    const withdrawn = { treaty: { state: [{ state: 'WITHDRAW', party: { name: 'Russia' } }] } };
    const before = await now();
    const retract = (name: string) => answer(CHANGE('retractArticle'), { id: idOf(name), reason: 'To see.' });
    await retract('28-cfe-withdrawn-tass');
    expect(await answer(STATE, { ref, on })).toMatchObject(withdrawn);
    await answer('mutation ($a: ArticleInput!) { ingestArticles(articles: [$a]) { results { outcome } } }', {
      a: {
        text: 'Russia and Belarus discussed the CFE Treaty in Minsk on October 2.',
        publishedAt: '2023-10-03T00:00:00Z',
      },
    });
    await retract('27-cfe-withdrawn');
    const gone = await now();
    expect(await answer(STATE, { ref, on })).toEqual(nothing);
    // The graph had recorded it then, though nothing supports it now.
    expect(await answer(STATE, { ref, on, asOf: before })).toMatchObject(withdrawn);
    await answer(CHANGE('restoreArticle'), { id: idOf('27-cfe-withdrawn'), reason: 'Seen.' });
    expect(await answer(STATE, { ref, on })).toMatchObject(withdrawn);
    expect(await answer(STATE, { ref, on, asOf: before })).toMatchObject(withdrawn);
    expect(await answer(STATE, { ref, on, asOf: gone })).toEqual(nothing);
  });
});

describe('who is near whom', () => {
  test('the neighbourhood begins with the one asked about, its links say how they are joined', async () => {
    const data = await answer(
      `{ neighborhood(of: { name: "Sergei Lavrov" }, first: 10) {
         nodes { name } truncated links { source target kind count latest { summary evidence { sentence } } }
       } }`,
    );
    const { neighborhood } = z
      .object({
        neighborhood: z.object({
          nodes: z.array(z.object({ name: z.string() })),
          truncated: z.boolean(),
          links: z.array(z.object({ kind: z.string(), count: z.int().positive() })),
        }),
      })
      .parse(data);
    expect(neighborhood.nodes[0]).toEqual({ name: 'Sergei Lavrov' });
    expect(neighborhood.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(['Qin Gang', 'Hakan Fidan']));
    expect(neighborhood.links[0]).toMatchObject({ kind: 'MEETING', count: 1 });
  });

  test('those named in the same sentences come with how many sentences and articles do so', async () => {
    const data = await answer(
      '{ entity(ref: { name: "Fumio Kishida" }) { coOccurring(first: 1) { entity { name } sentences articles } } }',
    );
    expect(data).toMatchObject({ entity: { coOccurring: [{ sentences: 3, articles: 3 }] } });
  });

  test.each([
    ['neighborhood(of: { name: "Sergei Lavrov" }, depth: 4) { truncated }'],
    ['neighborhood(of: { name: "Sergei Lavrov" }, first: 101) { truncated }'],
    ['disagreements(first: 0) { field }'],
  ])('%s is refused', async (field) => {
    const { errors } = await api.ask(`{ ${field} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('a change that cannot be made', () => {
  const article = { text: 'Lavrov met Wang Yi in Sochi.' };
  const withArticle = { article };
  const NAMES = ['correctArticle', 'retractArticle', 'restoreArticle'] as const;
  const queryOf = (name: (typeof NAMES)[number]) => (name === 'correctArticle' ? CORRECT : CHANGE(name));

  test.each(NAMES)('%s of an article that is not there is NOT_FOUND', async (name) => {
    const { errors } = await api.ask(queryOf(name), { id: 'article_none', reason: 'x', ...withArticle });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', help: expect.any(String) } }]);
  });

  test.each(NAMES)('%s without a reason, or with a very long one, is refused', async (name) => {
    for (const reason of ['', '  ', 'x'.repeat(501)]) {
      const { errors } = await api.ask(queryOf(name), { id: idOf('12-seoul-held'), reason, ...withArticle });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'reason' } }]);
    }
  });

  test.each([
    ['both text and html', { text: 'One.', html: '<p>Two.</p>' }, 'BAD_USER_INPUT'],
    ['neither text nor html', { title: 'Nothing' }, 'BAD_USER_INPUT'],
    ['nothing but spaces', { text: '   ' }, 'EMPTY_INPUT'],
  ])('a correction with %s is refused, and the article stays as it is', async (_, given, code) => {
    const id = idOf('12-seoul-held');
    const { errors } = await api.ask(CORRECT, { id, article: given, reason: 'x' });
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(
      await answer('query ($id: ID!) { article(id: $id) { status versions { text } changes { kind } } }', { id }),
    ).toEqual({
      article: { status: 'ACTIVE', versions: [], changes: [] },
    });
  });

  test('nothing of all this was a fault to tell whoever runs the service of', () => {
    expect(api.log).toEqual([]);
  });
});
