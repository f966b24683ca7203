import { describe, expect, test } from 'vitest';
import { labelledArticle, readArticleFiles } from '../../../eval/read-articles.ts';
import { modeOf, rootOf } from '../../../eval/score/event-type.ts';
import { EVENT_MODES, EVENT_TYPES } from '../../../src/domain/event.ts';

const files = readArticleFiles();

const MODES: Readonly<Record<string, readonly string[]>> = {
  CONSULT: EVENT_MODES.map((mode) => mode.toLowerCase().replace('_', '-')),
  TREATY: ['sign', 'ratify', 'accede', 'in-force', 'extend', 'suspend', 'withdraw', 'violate', 'expire'],
  AGREE: ['sign', 'meet'],
};
const STATUSES = ['happened', 'planned', 'cancelled', 'denied', 'alleged'];

function isDate(date: string): boolean {
  const week = /^\d{4}-W(\d\d)$/.exec(date)?.[1];
  if (week !== undefined) return Number(week) >= 1 && Number(week) <= 53;
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  const whole = `${year}-${month}-${day}`;
  return !Number.isNaN(Date.parse(whole)) && new Date(whole).toISOString().startsWith(whole);
}

test('There are enough labelled articles to mean something', () => {
  expect(files.length).toBeGreaterThanOrEqual(14);
});

describe.each(files)('The labelled article $id', ({ id, article }) => {
  const record = labelledArticle(id, article);
  const names = new Set(record.entities.map(({ text }) => text));
  const known = new Set([...names, ...article.unnamed]);

  test('is as long as a report', () => {
    const words = record.text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(150);
    expect(words).toBeLessThanOrEqual(350);
  });

  test('has every name where its offsets say', () => {
    for (const { text, start, end } of record.mentions) expect(record.text.slice(start ?? 0, end ?? 0)).toBe(text);
    for (const { start, end } of record.entities)
      expect(record.text.slice(start ?? 0, end ?? 0), 'an entity that the text names').not.toBe('');
  });

  test('leaves no name unmarked that is marked elsewhere', () => {
    const isMarked = (at: number) => record.mentions.some(({ start, end }) => at >= (start ?? 0) && at < (end ?? 0));
    const places = (surface: string, from = 0): number[] => {
      const at = record.text.indexOf(surface, from);
      return at < 0 ? [] : [at, ...places(surface, at + 1)];
    };
    const isWord = (surface: string, at: number) =>
      !/[\p{L}-]/u.test(`${record.text[at - 1] ?? ' '}${record.text[at + surface.length] ?? ' '}`);
    const surfaces = [...new Set(record.mentions.map(({ text }) => text))];
    expect(surfaces.filter((surface) => places(surface).some((at) => isWord(surface, at) && !isMarked(at)))).toEqual(
      [],
    );
  });

  test('knows everybody who takes part, speaks, holds an office or is spoken of', () => {
    const treaties = record.entities.filter(({ type }) => type === 'treaty').map(({ text }) => text);
    const parties = record.events
      .filter(({ optional }) => !optional)
      .flatMap(({ participants, source, target, alsoParticipants, alsoSource, alsoTarget, place, alsoPlace }) => [
        ...[participants, source, target, alsoParticipants, alsoSource, alsoTarget, alsoPlace].flat(),
        ...(place === null ? [] : [place]),
      ]);
    const speakers = record.quotes.map(({ speaker }) => speaker);
    const corefs = record.coref.flatMap(({ entity }) => entity.split('; '));
    expect([...parties, ...speakers, ...corefs].filter((name) => !known.has(name ?? ''))).toEqual([]);
    expect(record.events.filter(({ treaty }) => treaty !== null && !treaties.includes(treaty))).toEqual([]);
    expect(record.roles.filter(({ person }) => !names.has(person ?? ''))).toEqual([]);
    for (const { affiliation } of record.roles) expect(known, 'an affiliation').toContain(affiliation);
  });

  test('has known types and statuses, and dates of the calendar', () => {
    for (const { type, status, date, alsoDate, alsoStatus } of record.events) {
      expect(EVENT_TYPES).toContain(rootOf(type));
      if (type.includes('/')) expect(MODES[rootOf(type)] ?? []).toContain(modeOf(type));
      for (const one of [status, ...alsoStatus]) expect(STATUSES).toContain(one);
      expect([...(date === null ? [] : [date]), ...alsoDate].filter((one) => !isDate(one))).toEqual([]);
    }
  });

  test('takes every trigger, quotation and reference from its text', () => {
    const parts = [
      ...record.events.flatMap(({ trigger }) => trigger ?? []),
      ...record.quotes.map(({ text }) => text),
      ...record.coref.map(({ mention }) => mention),
      ...article.unnamed,
    ].map((part) => part.replaceAll('’', "'"));
    const text = record.text.replaceAll('’', "'").toLowerCase();
    expect(parts.filter((part) => !text.includes(part.toLowerCase()))).toEqual([]);
  });

  test('calls a quotation direct where quotation marks stand around it, and nowhere else', () => {
    for (const { text, kind } of record.quotes) {
      const at = record.text.toLowerCase().indexOf(text.toLowerCase());
      expect(/["“]$/.test(record.text.slice(0, at)), text).toBe(kind === 'direct');
    }
  });
});
