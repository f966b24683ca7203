import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../../../ingest/pipeline.ts';
import type { Time } from '../../../../src/domain/time.ts';
import { articleOf } from '../../../golden/facts.ts';

/** A Tuesday. */
const WRITTEN = '2019-05-14';
const DAY_MS = 86_400_000;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What an invented article may say; {n} is the date n days after the day it is written. */
const SENTENCES = [
  'Norwegian Foreign Minister Kari Dahl met Swedish envoy Nils Ekman in Oslo on {-1}.',
  'Kari Dahl had met Polish minister Olga Brandt in Gdansk on {-12}.',
  'Estonian President Maria Tamm will meet Nils Ekman in Tallinn on {9}.',
  'Nils Ekman telephoned Peruvian President Ana Reyes on Monday.',
  'Ana Reyes will visit Tallinn on Friday.',
  'Maria Tamm met Ana Reyes in Lima last week.',
  'Olga Brandt spent Sunday in Riga. She met Latvian minister Janis Liepa there.',
  'Janis Liepa received Kari Dahl in Riga yesterday. They met Maria Tamm the next day.',
  'Olga Brandt called on Ana Reyes in Lima on {-5} and telephoned Kari Dahl two days later.',
];
/** No date is written out: without a day of writing none of them says when. */
const RELATIVE = SENTENCES.filter((sentence) => !sentence.includes('{')).concat(
  'Kari Dahl met Nils Ekman at the weekend.',
  'Kari Dahl met Nils Ekman in March.',
  'Kari Dahl met Nils Ekman on May 3.',
  'Kari Dahl met Nils Ekman two weeks ago.',
  'Kari Dahl met Nils Ekman in the first week of May.',
  'Kari Dahl arrived in Oslo on Monday. She met Nils Ekman in the afternoon.',
  'Norway has suspended the Treaty on Open Skies, the ministry said on Saturday.',
  'Kari Dahl met Nils Ekman last Friday and Olga Brandt on the same day.',
);

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

function written(sentences: readonly string[], day: string): string {
  const inWords = (date: string) => {
    const [year = 0, month = 0, at = 0] = date.split('-').map(Number);
    return `${MONTHS[month - 1]} ${at}, ${year}`;
  };
  return sentences.join('\n\n').replace(/\{(-?\d+)\}/g, (_, days) => inWords(plusDays(day, Number(days))));
}

function timesOf(text: string, day: string | null): readonly (Time | null)[] {
  return extractDocument(articleOf(text, day)).events.map(({ time }) => time);
}

describe('Other dates in, other dates out', () => {
  const articles = fc.shuffledSubarray(SENTENCES, { minLength: 2 });
  const weeks = fc.integer({ min: -1200, max: 1200 });

  test('an article written weeks sooner or later tells of the same, as many weeks sooner or later', () => {
    fc.assert(
      fc.property(articles, weeks, (sentences, by) => {
        const later = plusDays(WRITTEN, by * 7);
        const here = timesOf(written(sentences, WRITTEN), WRITTEN);
        const there = timesOf(written(sentences, later), later);
        expect(here.some((time) => time !== null)).toBe(true);
        const bare = (time: Time | null, days: number) =>
          time && [plusDays(time.start, days), plusDays(time.end, days), time.granularity, time.inferred];
        expect(there.map((time) => bare(time, 0))).toEqual(here.map((time) => bare(time, by * 7)));
      }),
      { numRuns: 40 },
    );
  });

  test('without the day it was written nothing relative says when', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(RELATIVE, { minLength: 1 }), (sentences) => {
        expect(timesOf(sentences.join('\n\n'), null).filter((time) => time !== null)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('what was written out is not inferred, and what was reckoned is', () => {
    const [met, called] = timesOf(written([SENTENCES[0] ?? '', SENTENCES[3] ?? ''], WRITTEN), WRITTEN);
    expect([met?.inferred, called?.inferred]).toEqual([false, true]);
  });
});

describe('The day told before', () => {
  const of = (text: string) => timesOf(text, WRITTEN).map((time) => time?.start ?? null);

  test.each<[string, readonly (string | null)[]]>([
    ['Kari Dahl rested in Oslo with friends on Monday. She met Nils Ekman.', ['2019-05-13']],
    ['Kari Dahl dined in Oslo on Monday. She met Nils Ekman in the evening.', ['2019-05-13']],
    // Goes back behind Monday.
    ['Kari Dahl rested in Oslo with friends on Monday. She had met Nils Ekman.', [null]],
    // Nobody of Monday takes part.
    ['Kari Dahl rested in Oslo with friends on Monday. Olga Brandt met Nils Ekman.', [null]],
    // What is said on Monday may be of any day.
    ['Kari Dahl said on Monday that ice was thin. She met Nils Ekman.', [null]],
    ['Kari Dahl said on Monday she had met Nils Ekman.', [null]],
    ['Norway has suspended the Treaty on Open Skies, Norway said on Saturday.', ['2019-05-11']],
    // Another state tells what it has heard.
    ['Norway has suspended the Treaty on Open Skies, Peru said on Saturday.', [null]],
    ['Kari Dahl met Nils Ekman the day after talks on Friday.', [null]],
  ])('%s', (text, expected) => {
    expect(of(text)).toEqual(expected);
  });
});
