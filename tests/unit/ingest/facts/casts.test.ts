import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../../../ingest/pipeline.ts';
import { articleOf } from '../../../golden/facts.ts';
import { CASTS } from './casts.ts';
import { readOriginals } from './originals.ts';
import { asWritten, recast } from './recast.ts';
import { slotFacts } from './slot-facts.ts';

const originals = await readOriginals();
const casts = Object.values(CASTS);

/** Each article with what it says, and what it says when it is told of each cast. */
const told = originals.map(({ name, day, extraction }) => ({
  name,
  facts: slotFacts(extraction, extraction, asWritten(extraction.document.text)),
  retold: casts.map((cast) => {
    const other = recast(extraction, cast);
    return slotFacts(extractDocument(articleOf(other.text, day)), extraction, other);
  }),
}));

/** "CONSULT/MEET ACTOR A, ACTOR B", whatever became of it, where and when. */
const deed = (event: string) => event.replace(/ (?:[A-Z]+\+?)+ /, ' ').replace(/ (?:at|on|of) .*$/, '');
const isDone = (event: string) => / \S*(?:HAPPENED|ONGOING)\S* /.test(event);

test('the originals are articles with enough to tell', () => {
  expect(originals.length).toBeGreaterThanOrEqual(25);
  expect(told.flatMap(({ facts }) => facts.events).length).toBeGreaterThan(200);
});

describe('An article that is told of other people, countries and cities', () => {
  test('has nearly every event, with roles, treaty, place and day, in nine casts of ten', () => {
    const events = told.flatMap(({ facts, retold }) =>
      facts.events.map((event) => retold.filter((one) => one.events.includes(event)).length),
    );
    const kept = events.filter((count) => count >= casts.length * 0.9);
    expect(kept.length / events.length).toBeGreaterThanOrEqual(0.85);
    expect(events.reduce((sum, count) => sum + count, 0) / (events.length * casts.length)).toBeGreaterThanOrEqual(0.93);
  });

  test('has nearly every quotation and report, of the same speaker', () => {
    const shares = told.flatMap(({ facts, retold }) =>
      facts.statements.map((one) => retold.filter(({ statements }) => statements.includes(one)).length),
    );
    expect(shares.reduce((sum, count) => sum + count, 0) / (shares.length * casts.length)).toBeGreaterThanOrEqual(0.95);
  });

  test('never tells as done what was planned, cancelled or denied', () => {
    const turned = told.flatMap(({ name, facts, retold }) => {
      const done = new Set(facts.events.filter(isDone).map(deed));
      const open = new Set(facts.events.filter((event) => !isDone(event)).map(deed));
      return retold.flatMap(({ events }) =>
        events
          .filter((event) => isDone(event) && open.has(deed(event)) && !done.has(deed(event)))
          .map((event) => `${name}: ${event}`),
      );
    });
    expect(turned).toEqual([]);
  });

  test('seldom says of people who do not meet in the original that they met', () => {
    const added = told.flatMap(({ facts, retold }) => {
      const deeds = new Set(facts.events.map(deed));
      return retold.flatMap(({ events }) =>
        events.filter((event) => /^CONSULT/.test(event) && isDone(event) && !deeds.has(deed(event))),
      );
    });
    const all = told.reduce((sum, { facts }) => sum + facts.events.length, 0) * casts.length;
    expect(added.length / all).toBeLessThan(0.01);
  });
});
