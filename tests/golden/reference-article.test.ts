import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../ingest/pipeline.ts';
import { foldStatus } from '../../src/domain/fold-status.ts';
import { MEETING_MODES, PRESENT_STATUSES } from '../../src/domain/presence.ts';
import { articleOf, consultationsOf } from './facts.ts';

/** The article is its publisher's: it is read from beside the project where it is there, and never copied. */
const file = new URL('../../../shared/article/000_273362a76cb01187.txt', import.meta.url);
const isThere = existsSync(file);
if (!isThere) console.warn('Skipped: the reference article is not beside the project (../shared/article).');
const article = isThere ? readFileSync(file, 'utf8') : '';
const DATE = '2019-05-14';

const EXPECTED = [
  'HAPPENED meet: Mike Pompeo, Sergei Lavrov; Sochi; 2019-05-14',
  'HAPPENED meet: Mike Pompeo, Sergei Lavrov; Sochi; 2019-05-14',
  'HAPPENED meet: Mike Pompeo, Sergei Lavrov; Sochi; 2019-05-14',
  'PLANNED meet: Mike Pompeo, Vladimir Putin; Sochi; 2019-05-14',
  'PLANNED meet: Mike Pompeo, Vladimir Putin',
  'HAPPENED meet: Donald Trump, Vladimir Putin; Finland; 2018-07',
  'PLANNED meet: Russia, United States',
  'HAPPENED phone: Donald Trump, Vladimir Putin; week of 2019-05-06',
  'HAPPENED meet: Sergei Lavrov, Wang Yi; Sochi; 2019-05-13',
  'CANCELLED visit: Mike Pompeo; Moscow; 2019-05-13',
  'HAPPENED meet: European Union, Mike Pompeo; Brussels; 2019-05-13',
  'HAPPENED meet: Mike Pompeo, NATO; Brussels; 2019-05-13',
];

/** Other people, countries and places, one of them in no gazetteer; longer names first. */
const RENAMED: readonly (readonly [string, string])[] = [
  ['Sergei Lavrov', 'Tomas Belgrave'],
  ['Lavrov', 'Belgrave'],
  ['Wang Yi', 'Odile Kersh'],
  ['Wang', 'Kersh'],
  ['Mike Pompeo', 'Ned Larkin'],
  ['Pompeo', 'Larkin'],
  ['Vladimir Putin', 'Anton Moravec'],
  ['Putin', 'Moravec'],
  ['Donald Trump', 'Conrad Hale'],
  ['Trump', 'Hale'],
  ['Sochi', 'Vardelun'],
  ['Finland', 'Iceland'],
  ['United States', 'Canada'],
  ['U.S.', 'Canadian'],
  ['Russian', 'Portuguese'],
  ['Russia', 'Portugal'],
  ['Chinese', 'Kenyan'],
  ['China', 'Kenya'],
  ['Moscow', 'Lisbon'],
  ['Washington', 'Ottawa'],
  ['Brussels', 'Vienna'],
];

function renamed(text: string): string {
  const byName = new Map(RENAMED);
  return text.replace(
    new RegExp(RENAMED.map(([name]) => name.replaceAll('.', '\\.')).join('|'), 'g'),
    (name) => byName.get(name) ?? name,
  );
}

describe.skipIf(!isThere)('The reference article', () => {
  const extraction = extractDocument(articleOf(article, DATE));
  const nameOf = (id: string | null) => extraction.entities.find((entity) => entity.id === id)?.name;

  test('says who met whom, where, when, and what was only planned or cancelled', () => {
    expect(consultationsOf(article, DATE)).toEqual(EXPECTED);
  });

  test('has Lavrov meet Pompeo and Wang Yi, and nobody else', () => {
    const met = extraction.events
      .filter(({ mode }) => mode !== null && MEETING_MODES.includes(mode))
      .filter(({ assertions }) => {
        const status = foldStatus(assertions.map((one) => ({ status: one.status, reportedAt: null })));
        return status !== null && PRESENT_STATUSES.includes(status);
      })
      .map(({ participants }) => participants.map(({ entityId }) => nameOf(entityId)))
      .filter((people) => people.includes('Sergei Lavrov'));
    expect(new Set(met.flat())).toEqual(new Set(['Sergei Lavrov', 'Mike Pompeo', 'Wang Yi']));
    expect(met).toHaveLength(2);
  });

  test('gives for a meeting the sentence and the exact words of each of its parts', () => {
    const assertion = extraction.events
      .flatMap((event) => event.assertions)
      .find(({ time }) => time?.text === 'May 13');
    const sentence = extraction.sentences[assertion?.sentence ?? -1];
    const words = assertion?.arguments.map(({ name, start, end }) => [name, article.slice(start, end)]);
    expect(words).toEqual([
      ['trigger', 'met'],
      ['time', 'May 13'],
      ['place', 'Sochi'],
      ['ACTOR', 'Wang Yi'],
      ['ACTOR', 'Lavrov'],
    ]);
    expect(article.slice(sentence?.start, sentence?.end)).toContain('met with Lavrov');
  });

  test('names the city of Sochi, with its country and its coordinates', () => {
    const sochi = extraction.entities.find(({ name }) => name === 'Sochi');
    expect(sochi).toMatchObject({
      kind: 'PLACE',
      latitude: expect.closeTo(43.6, 0),
      longitude: expect.closeTo(39.7, 0),
    });
    expect(sochi?.kind === 'PLACE' && nameOf(sochi.countryId)).toBe('Russia');
  });

  test('says the same of other people in other places, for no rule knows a name', () => {
    const expected = EXPECTED.map((line) => {
      const [what = '', rest = ''] = line.split(': ');
      const [who = '', ...others] = rest.split('; ');
      const people = who.split(', ').map(renamed).toSorted().join(', ');
      return `${what}: ${[people, ...others.map(renamed)].join('; ')}`;
    });
    expect(consultationsOf(renamed(article), DATE)).toEqual(expected);
  });

  test('without a date gives no day that it does not write out', () => {
    const times = extractDocument(articleOf(article, null)).events.flatMap(({ time, type }) =>
      type === 'CONSULT' && time ? [time] : [],
    );
    expect(times.map(({ text, inferred }) => [text, inferred])).toEqual([['July 2018', false]]);
  });
});
