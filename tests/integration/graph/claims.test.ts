import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Extraction } from '../../../src/domain/extraction.ts';
import { type Graph, openGraph } from '../../../src/graph/index.ts';
import type { EventRecord } from '../../../src/graph/records.ts';
import {
  brussels,
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
import { day, type Told, told } from '../../unit/graph/told-article.ts';
import { cleanGraph } from '../clean-graph.ts';
import { differences, dumpGraph } from './dump-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(inject('neo4j'));
});
beforeEach(cleanGraph);
afterAll(() => graph.close());

const BOTH = [
  ['ACTOR', lavrov],
  ['ACTOR', wang],
] as const;

const HELD = { who: BOTH, time: day('2019-05-13') } satisfies Partial<Told>;

/** One article's word on a meeting of Lavrov and Wang on May 13. */
function account(url: string, publishedAt: string, claim: Omit<Partial<Told>, 'who'>): Extraction {
  const text = claim.text ?? `Lavrov and Wang Yi met, ${url} says.`;
  return told({
    url: `https://${url}.example/1`,
    publishedAt,
    alsoKnown: [russia],
    says: [{ ...HELD, ...claim, text }],
  });
}

async function write(...articles: readonly Extraction[]): Promise<void> {
  for (const article of articles) await graph.write(article);
}

async function meetings(): Promise<readonly EventRecord[]> {
  const page = await graph.events({ types: ['CONSULT'], order: 'OLDEST_FIRST' }, { first: 20 });
  const isOfBoth = ({ participants }: EventRecord) =>
    [lavrov, wang].every(({ id }) => participants.some(({ entity }) => entity.id === id));
  return page.items.map(({ node }) => node).filter(isOfBoth);
}

async function onlyMeeting(): Promise<EventRecord> {
  const [event, another] = await meetings();
  if (event === undefined || another !== undefined) throw new Error('There is not exactly one meeting');
  return event;
}

const planned = account('wire', '2019-05-10', { status: 'PLANNED' });
const held = account('daily', '2019-05-14', { place: sochi });
const copied = told({
  url: 'https://copy.example/1',
  publishedAt: '2019-05-14',
  wires: ['AP'],
  says: [{ text: 'Lavrov and Wang Yi met on Monday.', who: BOTH, time: day('2019-05-13') }],
});
const alsoCopied = {
  ...copied,
  ...told({
    url: 'https://mirror.example/1',
    publishedAt: '2019-05-14',
    wires: ['AP'],
    says: [{ text: 'On Monday Lavrov and Wang Yi met.', who: BOTH, time: day('2019-05-13') }],
  }),
};

describe('several articles tell of one event', () => {
  test('a meeting that was announced and is reported as held happened, and both claims are kept', async () => {
    await write(planned);
    const announced = await onlyMeeting();
    expect(announced.status).toBe('PLANNED');
    await write(held);
    const event = await onlyMeeting();
    expect(event).toMatchObject({
      status: 'HAPPENED',
      place: { name: 'Sochi' },
      id: announced.id,
      independentSources: 1,
    });
    expect(event.assertions.map(({ status }) => status)).toEqual(['PLANNED', 'HAPPENED']);
    expect(event.sameness).toMatchObject([{ score: 8, grounds: ['SAME_PARTIES', 'SAME_DAY'] }]);
  });

  test('by what was published at the time it was still planned', async () => {
    await write(held, planned);
    const event = await onlyMeeting();
    const then = await graph.assertions(event, { reportedBy: '2019-05-12T00:00:00.000Z', asOf: null });
    expect(then.map(({ status }) => status)).toEqual(['PLANNED']);
  });

  test('one says it was held and another denies it: that is a dispute, and they disagree side by side', async () => {
    await write(held, account('ministry', '2019-05-15', { status: 'DENIED', attributedTo: russia }));
    const event = await onlyMeeting();
    expect(event).toMatchObject({ status: 'DISPUTED', disagreements: ['STATUS'] });
    expect(await graph.disagreements({ id: lavrov.id }, 10)).toMatchObject([
      {
        field: 'STATUS',
        claims: [{ value: 'HAPPENED' }, { value: 'DENIED', assertion: { attributedTo: { name: 'Russia' } } }],
      },
    ]);
  });

  test('two put it in two cities: it is one event, and they disagree about the place', async () => {
    await write(held, account('other', '2019-05-14', { place: brussels }));
    expect(await onlyMeeting()).toMatchObject({ status: 'HAPPENED', disagreements: ['PLACE'], independentSources: 2 });
    expect(await graph.disagreements(null, 10)).toMatchObject([
      { field: 'PLACE', claims: [{ value: expect.any(String) }, { value: expect.any(String) }] },
    ]);
  });

  test('what two articles take from one wire has one independent source', async () => {
    await write(copied, alsoCopied);
    expect(await onlyMeeting()).toMatchObject({ independentSources: 1 });
    await write(held);
    expect(await onlyMeeting()).toMatchObject({ independentSources: 2 });
  });

  test('an id given out while an event had one article still leads to it when an earlier article joins', async () => {
    await write(held);
    const { id } = await onlyMeeting();
    await write(planned);
    const now = await onlyMeeting();
    expect(now.id).not.toBe(id);
    expect((await graph.eventById(id))?.id).toBe(now.id);
  });
});

describe('a retracted article', () => {
  const all = [planned, held, copied, sochiTalks, helsinkiSummit, chineseAccount, denial];

  test('no longer counts, and restored leaves the graph as it was', async () => {
    await write(...all);
    const before = await dumpGraph();
    for (const { document } of all) {
      expect(await graph.retract(document.id, 'It was made up.')).toMatchObject({
        status: 'RETRACTED',
        text: document.text,
      });
      const claimed = (await meetings()).flatMap(({ evidence }) => evidence.map(({ article }) => article.id));
      expect(claimed).not.toContain(document.id);
      const article = all.find((each) => each.document.id === document.id);
      if (article) await graph.restore(article, 'It was right after all.');
      expect(differences(await dumpGraph(), before)).toEqual([]);
    }
  });

  test('takes along what it alone supported, and leaves what another supports', async () => {
    await write(held, planned, account('other', '2019-05-16', { time: day('2019-05-15') }));
    expect(await meetings()).toHaveLength(2);
    await graph.retract(account('other', '2019-05-16', {}).document.id, 'No such meeting.');
    await graph.retract(held.document.id, 'No such report.');
    expect(await onlyMeeting()).toMatchObject({ status: 'PLANNED', place: null });
  });

  test('sent again stays retracted, and its new text is kept without counting', async () => {
    await write(held);
    await graph.retract(held.document.id, 'Made up.');
    expect(await graph.write(held)).toMatchObject({ outcome: 'UNCHANGED', article: { status: 'RETRACTED' } });
    const anew = account('daily', '2019-05-15', { text: 'Lavrov and Wang Yi met, we insist.' });
    expect(await graph.write(anew)).toMatchObject({ article: { status: 'RETRACTED', text: anew.document.text } });
    expect(await meetings()).toEqual([]);
  });

  test('is asked for by an id that it does not have', async () => {
    await expect(graph.retract('article_none', 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what the graph had recorded', () => {
  const url = 'daily';
  const first = account(url, '2019-05-14', { text: 'Lavrov and Wang Yi met in Sochi.', place: sochi });
  const corrected = account(url, '2019-05-15', { text: 'Lavrov and Wang Yi met in Brussels.', place: brussels });

  test('before a correction is what it says as of then; the old text and both claims are kept', async () => {
    await write(first);
    const old = await onlyMeeting();
    await sleep(20);
    const then = new Date().toISOString();
    await sleep(20);
    await graph.correct(corrected, 'It was Brussels.');
    const event = await onlyMeeting();
    expect(event).toMatchObject({ place: { name: 'Brussels' }, assertions: [{ supersededAt: null }] });
    expect((await graph.eventById(old.id))?.id).toBe(event.id);
    const asOf = await graph.assertions(event, { reportedBy: null, asOf: then });
    expect(asOf).toMatchObject([{ place: { name: 'Sochi' }, supersededAt: expect.any(String) }]);
    for (const { evidence } of asOf)
      expect(evidence.article.text.slice(evidence.start, evidence.end)).toBe(evidence.sentence);
    expect(await graph.versionsOf(first.document.id)).toMatchObject([{ text: first.document.text }]);
    expect(await graph.changesOf(first.document.id)).toMatchObject([{ kind: 'CORRECTED', reason: 'It was Brussels.' }]);
    expect(await graph.eventsOf(first.document.id, then)).toMatchObject([{ id: event.id }]);
  });

  test('of an event that nothing supports any more is still to be had by its id, without a status', async () => {
    await write(first);
    const old = await onlyMeeting();
    await sleep(20);
    const then = new Date().toISOString();
    await sleep(20);
    await graph.retract(first.document.id, 'Made up.');
    const gone = await graph.eventById(old.id);
    expect(gone).toMatchObject({ id: old.id, status: null, summary: expect.stringMatching(/^No longer supported: /) });
    const asOf = gone && (await graph.assertions(gone, { reportedBy: null, asOf: then }));
    expect(asOf).toMatchObject([{ status: 'HAPPENED', place: { name: 'Sochi' } }]);
    expect(await graph.eventsOf(first.document.id, then)).toMatchObject([{ id: old.id }]);
  });

  test('a claim that a correction leaves as it is keeps the time it was recorded at', async () => {
    await write(first);
    const [before] = (await onlyMeeting()).assertions;
    await sleep(20);
    await graph.rewrite(first);
    expect((await onlyMeeting()).assertions).toMatchObject([{ recordedAt: before?.recordedAt }]);
  });

  test('an earlier text that comes after the corrected one is kept as an earlier version, and the graph is the same', async () => {
    await write(first, corrected);
    const inOrder = await dumpGraph();
    await cleanGraph();
    await write(corrected, first, corrected, first);
    expect(differences(await dumpGraph(), inOrder)).toEqual([]);
    expect(await onlyMeeting()).toMatchObject({ place: { name: 'Brussels' } });
  });
});

describe('ids given out earlier', () => {
  const at = (place: typeof sochi, text: string, time = day('2019-05-13')) =>
    account('daily', '2019-05-14', { text, place, time });

  test('lead to the event as other articles go on to tell it, when their own article tells of another day', async () => {
    await write(at(sochi, 'Lavrov and Wang Yi met in Sochi.'), account('other', '2019-05-16', { place: sochi }));
    const { id } = await onlyMeeting();
    await graph.correct(at(sochi, 'Lavrov and Wang Yi met in Sochi a day later.', day('2019-05-14')), 'Another day.');
    expect(await graph.eventById(id)).toMatchObject({ time: { start: '2019-05-13' }, status: 'HAPPENED' });
  });

  test('all lead on, however often the article is corrected', async () => {
    const ids: string[] = [];
    await write(at(sochi, 'Lavrov and Wang Yi met in Sochi.'));
    for (let number = 0; number < 8; number += 1) {
      ids.push((await onlyMeeting()).id);
      await graph.correct(
        at(sochi, `Lavrov and Wang Yi met, version ${number}.`, day(`2019-05-0${number + 1}`)),
        'Again.',
      );
    }
    const now = await onlyMeeting();
    for (const id of ids) expect((await graph.eventById(id))?.id).toBe(now.id);
  });

  test('lead to an article that is restored after both were retracted', async () => {
    const [first, second] = [account('one', '2019-05-14', {}), account('two', '2019-05-15', {})];
    await write(first, second);
    await graph.retract(first.document.id, 'Doubtful.');
    const { id } = await onlyMeeting();
    await graph.retract(second.document.id, 'Doubtful too.');
    await graph.restore(first, 'It was right.');
    expect(await graph.eventById(id)).toMatchObject({ id: (await onlyMeeting()).id, status: 'HAPPENED' });
  });
});

test('a date alone can be corrected, with the reason kept', async () => {
  await write(held);
  const { document } = held;
  const later = { ...held, document: { ...document, publishedAt: '2019-05-20T00:00:00.000Z', title: 'Anew' } };
  expect(await graph.correct(later, 'The date was wrong.')).toMatchObject({
    title: 'Anew',
    publishedAt: '2019-05-20T00:00:00.000Z',
  });
  expect(await graph.changesOf(document.id)).toMatchObject([{ kind: 'CORRECTED', reason: 'The date was wrong.' }]);
});

describe('who is near an entity', () => {
  test('those met come first, then those named beside; each link says how often', async () => {
    await write(sochiTalks, helsinkiSummit, chineseAccount);
    const { nodes, links, truncated } = await graph.neighborhood({ id: lavrov.id }, { depth: 1, first: 10 });
    expect(nodes[0]).toMatchObject({ name: 'Sergei Lavrov' });
    expect(truncated).toBe(false);
    const met = links.filter(({ kind }) => kind === 'MEETING').map(({ target }) => target);
    expect(met.toSorted()).toEqual([pompeo.id, wang.id].toSorted());
    expect(links.some(({ kind }) => kind === 'CO_OCCURRENCE')).toBe(true);
    expect(await graph.neighborhood({ id: lavrov.id }, { depth: 2, first: 1 })).toMatchObject({ truncated: true });
    expect(await graph.coOccurring(lavrov.id, 1)).toMatchObject([{ sentences: 2, articles: 1 }]);
  });
});
