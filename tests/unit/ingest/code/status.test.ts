import { describe, expect, test } from 'vitest';
import { judge, type Surroundings } from '../../../../ingest/code/status.ts';

const MET: Surroundings = {
  form: 'past',
  mode: 'MEET',
  before: '',
  between: '',
  trigger: 'met',
  after: ' in L0 .',
  isVerbBehind: false,
  nextSentences: '',
};
const status = (change: Partial<Surroundings>) => judge({ ...MET, ...change })?.status ?? null;

describe('A verb in the past', () => {
  test('happened', () => {
    expect(status({})).toBe('HAPPENED');
    expect(status({ between: ' had also' })).toBe('HAPPENED');
    expect(status({ between: ' flew to L0 T0 and' })).toBe('HAPPENED');
  });

  test.each([' said', ' having', ' going to', ' out', ' wished'])(
    'says nothing after%s, which no list calls harmless',
    (between) => {
      expect(status({ between })).toBeNull();
    },
  );

  test('is doubted for what is said after it, in its sentence or the next', () => {
    expect(status({ after: ' , a report the ministry called false .' })).toBeNull();
    expect(status({ nextSentences: '"there was no such meeting," he said.' })).toBeNull();
  });
});

test('A planned meeting stays planned, whatever is said of its sequel', () => {
  expect(status({ form: 'base', between: ' will', nextSentences: 'it was cancelled twice before.' })).toBe('PLANNED');
  expect(status({ form: 'base', between: ' will', after: ' if they can .' })).toBe('HYPOTHETICAL');
});

test('A question claims nothing', () => {
  expect(status({ after: ' in L0 ?' })).toBeNull();
});
