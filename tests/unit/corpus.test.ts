import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import type { Assertion } from '../../src/domain/event.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { eventsIn, isTold, nameIn, type Told } from '../corpus/told-in.ts';

const { articles, corrections, expected } = readCorpus();
const extractions = new Map([...articles].map(([name, raw]) => [name, extract(raw)]));
const corrected = new Map([...corrections].map(([name, raw]) => [name, extract(raw)]));
const people = Object.values(expected.people).flat();
const newEvents = expected.corrections.flatMap(({ comes }) => comes);
const tellings = new Map([...expected.events, ...newEvents].map(({ id, told }) => [id, told]));
const toldTogether = [...expected.events, ...expected.unsure].map(({ told }) => told);

describe('The corpus', () => {
  it('has the articles and the people that its readers are promised', () => {
    const namesakes = Object.values(expected.people).filter((persons) => persons.length > 1);
    expect(articles.size).toBeGreaterThanOrEqual(34);
    expect(people.length).toBeGreaterThanOrEqual(40);
    expect(namesakes.flat().length).toBeGreaterThanOrEqual(12);
  });

  it('says who wrote what, when and where, never twice at one address', () => {
    const documents = [...extractions.values()].map(({ document }) => document);
    for (const { title, url, publisher, publishedAt } of documents) {
      expect([title, url, publisher, publishedAt]).not.toContain(null);
    }
    expect(new Set(documents.map(({ url }) => url)).size).toBe(documents.length);
  });

  it('names only articles and events that there are, each event once', () => {
    const { events, contradictions, replacements, retractions, origins, places } = expected;
    const named = [
      ...events.flatMap(({ reports }) => reports),
      ...contradictions.flatMap(({ claims }) => claims),
      ...[...expected.unsure, ...replacements, ...expected.corrections, ...retractions, ...places],
    ].map(({ article }) => article);
    const all = [...named, ...origins.flatMap((origin) => origin.articles), ...people.flatMap(articlesNaming)];
    expect(all.filter((article) => !articles.has(article))).toEqual([]);
    const ids = [
      ...contradictions.flatMap(({ claims }) => claims.map(({ event }) => event)),
      ...replacements.flatMap(({ event, insteadOf }) => [event, insteadOf]),
      ...expected.corrections.flatMap(({ goes, stays, reports }) => [
        ...goes,
        ...stays,
        ...reports.map((r) => r.event),
      ]),
      ...retractions.flatMap(({ goes, stays }) => [...goes, ...stays]),
    ];
    expect(ids.filter((id) => !tellings.has(id))).toEqual([]);
    expect(tellings.size).toBe(events.length + newEvents.length);
  });
});

describe.each(expected.events)('The event $id', ({ told, sources, reports }) => {
  it.each(reports)('is $status in $article', ({ article, ...claim }) => {
    expect(claimsIn(extractionOf(article), article, told)).toContainEqual(claim);
  });

  it('is never claimed with another status by its articles', () => {
    for (const { article, status } of reports) {
      const statuses = claimsIn(extractionOf(article), article, told).map((claim) => claim.status);
      expect(new Set(statuses)).toEqual(new Set([status]));
    }
  });

  it('is told by no other article', () => {
    const tellers = [...extractions].filter(([name, extraction]) => claimsIn(extraction, name, told).length > 0);
    expect(tellers.map(([name]) => name)).toEqual(reports.map(({ article }) => article).toSorted());
  });

  it('has as many sources as its articles have origins', () => {
    expect(new Set(reports.map(({ article }) => originOf(article))).size).toBe(sources);
  });
});

it('tells every meeting, attack and act on a treaty of its articles as an expected or an unsure event', () => {
  const unexpected = [...extractions].flatMap(([article, extraction]) =>
    extraction.events
      .filter(({ type }) => ['CONSULT', 'ASSAULT', 'TREATY'].includes(type))
      .filter((event) => !toldTogether.some((told) => isTold(expected, event, extraction, article, told)))
      .map(({ type, mode }) => `${article}: ${type} ${mode}`),
  );
  expect(unexpected).toEqual([]);
});

it.each(expected.unsure)('$article may or may not tell of $maybe', ({ article, told, maybe, ...claim }) => {
  expect(tellings.has(maybe)).toBe(true);
  expect(claimsIn(extractionOf(article), article, told)).toEqual([claim]);
});

describe.each(expected.origins)('$name', (origin) => {
  it.each(origin.articles)('is what %s draws on, by its credit or word for word', (article) => {
    const others = origin.articles.filter((name) => name !== article).map((name) => extractionOf(name).document);
    const { wires, text } = extractionOf(article).document;
    const draws = others.some((other) => other.wires.some((wire) => wires.includes(wire)) || alike(text, other.text));
    expect(draws).toBe(true);
  });
});

describe.each(expected.contradictions)('The claims that contradict each other in $about', ({ claims }) => {
  it.each(claims)('say "$says" of $event in $article', ({ event, article, says, by }) => {
    const extraction = extractionOf(article);
    const told = assertionsIn(extraction, article, tellingOf(event));
    const sentences = told.flatMap(({ sentence }) => extraction.sentences[sentence] ?? []);
    const words = sentences.map(({ start, end }) => extraction.document.text.slice(start, end)).join(' ');
    expect(words).toContain(says);
    if (by !== undefined) expect(told.map((claim) => nameIn(extraction, claim.attributedToId))).toContain(by);
  });
});

it.each(expected.replacements)('$event came instead of $insteadOf', ({ event, insteadOf, article }) => {
  const extraction = extractionOf(article);
  const replaced = eventsIn(expected, extraction, article, tellingOf(insteadOf)).map(({ id }) => id);
  const claims = assertionsIn(extraction, article, tellingOf(event));
  expect(claims.map(({ replacesId }) => replacesId)).toEqual(replaced);
});

describe.each(expected.corrections)('The correction of $article', ({ article, goes, stays, comes, reports }) => {
  const before = extractionOf(article);
  const after = corrected.get(article);

  it('stands at the same address, with another text', () => {
    expect(after?.document.url).toBe(before.document.url);
    expect(after?.document.text).not.toBe(before.document.text);
  });

  it.each(reports)('tells $event as $status', ({ event, ...claim }) => {
    expect(after && claimsIn(after, article, tellingOf(event))).toEqual([claim]);
  });

  it('tells again what stays, no more what goes, and newly what comes', () => {
    const tells = (extraction: Extraction | undefined, id: string) =>
      extraction !== undefined && claimsIn(extraction, article, tellingOf(id)).length > 0;
    const ids = [...goes, ...stays, ...comes.map(({ id }) => id)];
    expect(ids.filter((id) => tells(before, id))).toEqual([...goes, ...stays]);
    expect(ids.filter((id) => tells(after, id))).toEqual([...stays, ...comes.map(({ id }) => id)]);
  });
});

it.each(expected.retractions)('$article alone supports what goes with it', ({ article, goes, stays }) => {
  const supported = expected.events.filter(({ reports }) => reports.some((report) => report.article === article));
  const alone = supported.filter(({ reports }) => reports.every((report) => report.article === article));
  expect(alone.map(({ id }) => id).toSorted()).toEqual(goes.toSorted());
  expect(supported.map(({ id }) => id).toSorted()).toEqual([...goes, ...stays].toSorted());
});

it.each([...extractions])('%s names exactly the people it is said to name', (article, { entities }) => {
  const named = entities.filter(({ kind }) => kind === 'PERSON').map(({ name }) => name);
  const known = people.filter((person) => articlesNaming(person).includes(article));
  expect(named.toSorted()).toEqual(known.map((person) => person.bare?.[article] ?? person.name).toSorted());
});

describe('A name of more than one thing', () => {
  const [gaps, read] = [expected.places.filter(({ gap }) => gap), expected.places.filter(({ gap }) => !gap)];
  it.each(read)('$wording is $means in $article', (place) => expect(kindsOf(place)).toContain(place.kind));
  // Once one is read rightly this fails: then take away its `gap`.
  it.fails.each(gaps)('$wording is $means in $article', (place) => expect(kindsOf(place)).toContain(place.kind));
});

function kindsOf({ article, wording }: { article: string; wording: string }): string[] {
  const { mentions, entities } = extractionOf(article);
  const meant = new Set(mentions.filter(({ surface }) => surface === wording).map(({ entityId }) => entityId));
  return entities.filter(({ id }) => meant.has(id)).map(({ kind }) => kind);
}

/** The claims that an article makes of an event, as expected.yaml writes them. */
function claimsIn(extraction: Extraction, article: string, told: Told) {
  return assertionsIn(extraction, article, told).map(({ status, placeId, attributedToId }) => {
    const [place, by] = [nameIn(extraction, placeId), nameIn(extraction, attributedToId)];
    return { status, ...(place !== '' && { place }), ...(by !== '' && { by }) };
  });
}

function assertionsIn(extraction: Extraction, article: string, told: Told): readonly Assertion[] {
  return eventsIn(expected, extraction, article, told).flatMap(({ assertions }) => assertions);
}

function articlesNaming(person: (typeof people)[number]): string[] {
  return [...person.articles, ...Object.keys(person.bare ?? {})];
}

function originOf(article: string): string {
  return expected.origins.find((origin) => origin.articles.includes(article))?.name ?? article;
}

function extractionOf(article: string): Extraction {
  const extraction = extractions.get(article);
  if (extraction === undefined) throw new Error(`The corpus has no article ${article}.`);
  return extraction;
}

function tellingOf(event: string): Told {
  const told = tellings.get(event);
  if (told === undefined) throw new Error(`The corpus has no event ${event}.`);
  return told;
}

/** Whether two texts share most of their runs of five words. */
function alike(one: string, other: string): boolean {
  const [a, b] = [runsOfFive(one), runsOfFive(other)];
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared / (a.size + b.size - shared) > 0.8;
}

function runsOfFive(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + 5).join(' ')));
}
