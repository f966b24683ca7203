import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ApiUnderTest, serveApi } from './api/api-under-test.ts';
import { cleanGraph } from './clean-graph.ts';
import { runEntente } from './run-entente.ts';

/** Real input beside the checkout; its text is its publisher's and is read from there, never copied. */
const FOLDER = fileURLToPath(new URL('../../../shared/article/', import.meta.url));
const file = existsSync(FOLDER) ? readdirSync(FOLDER).find((name) => name.endsWith('.txt')) : undefined;

/** The same story told of others: an article, and what it must answer. */
const STORIES = [
  {
    name: 'an invented article',
    path: fileURLToPath(new URL('strait-news.md', import.meta.url)),
    absent: undefined,
    date: '2031-06-04',
    presidents: ['Ines Marquand', 'Pablo Kolarik'],
    met: ['Iceland', '2030-09-01', '2030-09-30'],
    phoned: ['2031-05-26', '2031-06-01'],
    traveller: 'Ana Reyes',
    givenUp: ['Quito', '2031-06-03'],
    instead: 'Madrid',
    pact: 'Lake Titicaca Treaty',
    suspended: ['Peru', 'Chile'],
    since: '2031-01-01',
    ending: ['Pacific Fisheries Treaty', '2033-03-01', '2033-03-31'],
    agreeing: ['Chile', 'Peru'],
    words: ['build boats instead of barricades', 'Ana Reyes'],
    accounts: [
      ['cargo ships', 'Panama', '2031-06-01'],
      ['tankers', 'Ecuador', '2031-06-02'],
    ],
  },
  {
    name: 'the reference article',
    path: `${FOLDER}${file}`,
    absent: file === undefined ? 'the reference article is not beside this checkout' : undefined,
    date: '2019-05-14',
    presidents: ['Donald Trump', 'Vladimir Putin'],
    met: ['Finland', '2018-07-01', '2018-07-31'],
    phoned: ['2019-05-06', '2019-05-12'],
    traveller: 'Mike Pompeo',
    givenUp: ['Moscow', '2019-05-13'],
    instead: 'Brussels',
    pact: 'INF Treaty',
    suspended: ['United States', 'Russia'],
    since: '2019-02-01',
    ending: ['New START', '2021-02-01', '2021-02-28'],
    agreeing: ['Russia', 'United States'],
    words: ['talks instead of threats', 'Brian Hook'],
    accounts: [
      ['commercial vessels', 'United Arab Emirates', '2019-05-12'],
      ['tankers attacked', 'Saudi Arabia', '2019-05-13'],
    ],
  },
] as const;

const NAMED = z.object({ name: z.string() }).nullable();
const TIME = z.object({ start: z.string(), end: z.string() }).nullable();
const EVIDENCE = z.object({
  sentence: z.string(),
  start: z.number(),
  end: z.number(),
  article: z.object({ text: z.string() }),
});
const EVENT = z.object({
  mode: z.string(),
  status: z.string(),
  time: TIME,
  place: NAMED,
  participants: z.array(z.object({ entity: z.object({ name: z.string() }) })),
  assertions: z.array(
    z.object({ arguments: z.array(z.object({ name: z.string(), start: z.number(), end: z.number() })) }),
  ),
  evidence: z.array(EVIDENCE).min(1),
});
type Told = z.infer<typeof EVENT>;
const EVENT_FIELDS = `mode status time { start end } place { name } participants { entity { name } }
  assertions { arguments { name start end } } ${evidenceFields()}`;
const events = z.object({ edges: z.array(z.object({ node: EVENT })) });

function evidenceFields(): string {
  return 'evidence { sentence start end article { text } }';
}

describe.each(STORIES)('over $name the API answers', (story) => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    if (story.absent !== undefined) return;
    await cleanGraph();
    const ran = await runEntente(['ingest', story.path, '--date', story.date]);
    expect(ran.code, ran.err).toBe(0);
    api = await serveApi();
  });
  afterAll(() => api?.close());

  async function ask<T extends z.ZodType>(query: string, shape: T, variables = {}): Promise<z.infer<T>> {
    const { data, errors } = await api.ask(query, variables);
    expect(errors).toEqual([]);
    return shape.parse(data);
  }

  test('when and where the two presidents met, and when they spoke by phone', async ({ skip }) => {
    skip(story.absent !== undefined, story.absent);
    const { meetings } = await ask(
      `query ($between: [EntityRef!]) { meetings(between: $between) { edges { node { ${EVENT_FIELDS} } } } }`,
      z.object({ meetings: events }),
      { between: story.presidents.map((name) => ({ name })) },
    );
    const told = meetings.edges.map(({ node }) => node);
    expect(
      told.map(({ mode, status, place, time }) => [mode, status, place?.name ?? null, time?.start, time?.end]),
    ).toEqual([
      ['PHONE', 'HAPPENED', null, ...story.phoned],
      ['MEET', 'HAPPENED', ...story.met],
    ]);
    expectSaid(told);
  });

  test('which visit was cancelled, and what came instead', async ({ skip }) => {
    skip(story.absent !== undefined, story.absent);
    const { meetings } = await ask(
      `query ($between: [EntityRef!]) {
         meetings(between: $between, status: [CANCELLED]) {
           edges { node { ${EVENT_FIELDS} replacedBy { ${EVENT_FIELDS} replaces { ${EVENT_FIELDS} } } } }
         }
       }`,
      z.object({
        meetings: z.object({
          edges: z.array(
            z.object({ node: EVENT.extend({ replacedBy: EVENT.extend({ replaces: EVENT.nullable() }).nullable() }) }),
          ),
        }),
      }),
      { between: [{ name: story.traveller }] },
    );
    const [cancelled, ...others] = meetings.edges.map(({ node }) => node);
    expect(others).toEqual([]);
    expect([cancelled?.mode, cancelled?.place?.name, cancelled?.time?.start]).toEqual(['VISIT', ...story.givenUp]);
    const instead = cancelled?.replacedBy ?? null;
    expect([instead?.status, instead?.place?.name]).toEqual(['HAPPENED', story.instead]);
    expect(instead?.replaces?.place?.name).toBe(story.givenUp[0]);
    if (cancelled && instead) expectSaid([cancelled, instead]);
  });

  const STATE = `query ($ref: EntityRef!, $on: Date, $reportedBy: DateTime) { treaty(ref: $ref) {
    actions { ${EVENT_FIELDS} about { name } }
    state(on: $on, reportedBy: $reportedBy) { party { name } state since { start end } event { ${EVENT_FIELDS} } }
  } }`;
  const TREATY = z.object({
    treaty: z.object({
      actions: z.array(EVENT.extend({ about: z.array(z.object({ name: z.string() })) })),
      state: z.array(z.object({ party: NAMED, state: z.string(), since: TIME, event: EVENT })),
    }),
  });

  test('who suspended the treaty, first and then, and that nobody had before', async ({ skip }) => {
    skip(story.absent !== undefined, story.absent);
    const ref = { name: story.pact };
    const { treaty } = await ask(STATE, TREATY, { ref, on: story.date });
    expect(treaty.state.map(({ party, state, since }) => [party?.name, state, since?.start])).toEqual([
      [story.suspended[0], 'SUSPEND', story.since],
      [story.suspended[1], 'SUSPEND', undefined],
    ]);
    expect(treaty.actions.every(({ about }) => about.some(({ name }) => name === story.pact))).toBe(true);
    expectSaid(treaty.state.map(({ event }) => event));
    const before = await ask(STATE, TREATY, { ref, on: '1990-01-01' });
    expect(before.treaty.state).toEqual([]);
    const unreported = await ask(STATE, TREATY, { ref, on: '2099-01-01', reportedBy: '1990-01-01T00:00:00Z' });
    expect(unreported.treaty.state).toEqual([]);
  });

  test('when the other treaty expires, and on what condition it may be extended', async ({ skip }) => {
    skip(story.absent !== undefined, story.absent);
    const [name, first, last] = story.ending;
    const { treaty } = await ask(STATE, TREATY, { ref: { name }, on: story.date });
    const expiry = treaty.actions.find(({ mode }) => mode === 'EXPIRE');
    expect([expiry?.status, expiry?.time]).toEqual(['PLANNED', { start: first, end: last }]);
    expect(treaty.state.map(({ state }) => state)).not.toContain('EXPIRE');
    const extension = treaty.actions.find(({ mode }) => mode === 'EXTEND');
    expect(extension?.status).toBe('HYPOTHETICAL');
    expect(extension?.participants.map(({ entity }) => entity.name).toSorted()).toEqual(story.agreeing);
    expect(wordsOf(extension, 'condition')).toEqual(['if both sides agree']);
    if (expiry && extension) expectSaid([expiry, extension]);
    const later = await ask(STATE, TREATY, { ref: { name }, on: last });
    expect(later.treaty.state.map(({ party, state }) => [party, state])).toContainEqual([null, 'EXPIRE']);
  });

  const SAID = `query ($text: String) { statements(text: $text) { edges { node {
    text speaker { name } time { start end } ${evidenceFields()}
  } } } }`;
  const STATEMENTS = z.object({
    statements: z.object({
      edges: z.array(
        z.object({ node: z.object({ text: z.string(), speaker: NAMED, time: TIME, evidence: EVIDENCE }) }),
      ),
    }),
  });

  test('who said it, word for word', async ({ skip }) => {
    skip(story.absent !== undefined, story.absent);
    const [words, speaker] = story.words;
    const { statements } = await ask(SAID, STATEMENTS, { text: words });
    expect(statements.edges.map(({ node }) => node.speaker?.name)).toEqual([speaker]);
    for (const { node } of statements.edges) {
      expect(node.text).toContain(words);
      expectExact(node.evidence);
    }
  });

  test('by whose account which ships were attacked, each its own', async ({ skip }) => {
    skip(story.absent !== undefined, story.absent);
    for (const [text, speaker, on] of story.accounts) {
      const { statements } = await ask(SAID, STATEMENTS, { text });
      expect(statements.edges.map(({ node }) => [node.speaker?.name, node.time?.start])).toContainEqual([speaker, on]);
      for (const { node } of statements.edges) expectExact(node.evidence);
    }
    const { events: attacks } = await ask(
      '{ events(types: [ASSAULT]) { edges { node { assertions { attributedTo { name } evidence { sentence } } } } } }',
      z.object({
        events: z.object({
          edges: z.array(z.object({ node: z.object({ assertions: z.array(z.object({ attributedTo: NAMED })) }) })),
        }),
      }),
    );
    const accusers = attacks.edges.flatMap(({ node }) => node.assertions.map(({ attributedTo }) => attributedTo?.name));
    expect(accusers).toContain(story.accounts[0][1]);
    expect(accusers).not.toContain(undefined);
  });
});

function wordsOf(event: Told | undefined, argument: string): readonly string[] {
  const text = event?.evidence[0]?.article.text ?? '';
  return (event?.assertions ?? [])
    .flatMap((assertion) => assertion.arguments)
    .filter(({ name }) => name === argument)
    .map(({ start, end }) => text.slice(start, end));
}

/** Each event has its sentence, and the words of each of its parts stand in one of them. */
function expectSaid(told: readonly Told[]): void {
  for (const { evidence, assertions } of told) {
    for (const each of evidence) expectExact(each);
    for (const { start, end } of assertions.flatMap((assertion) => assertion.arguments))
      expect(evidence.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true);
  }
}

function expectExact({ sentence, start, end, article }: z.infer<typeof EVIDENCE>): void {
  expect(article.text.slice(start, end)).toBe(sentence);
}
