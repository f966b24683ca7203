import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MoveScorer } from '../../../../ingest/annotate/move-scorer.ts';
import { Weights } from '../../../../ingest/annotate/weights.ts';
import { kernel, model, settingsOf } from './english.ts';

const settings = settingsOf('parser');
const weights = new Weights(kernel, model);
const scorer = new MoveScorer(kernel, weights, settings);
const INPUTS = weights.dense(`${settings.name}.hidden`).inputs;
const TOKENS = 1200;

/** Vectors of tokens, no two the same. */
const vectors = kernel.take(TOKENS * INPUTS * 4);
for (let i = 0; i < TOKENS * INPUTS; i++) kernel.floats[(vectors >> 2) + i] = Math.sin(i * i + i);

const scoresOf = (...state: number[]) => {
  const from = scorer.score(Int32Array.from(state));
  return [...kernel.floats.subarray(from, from + settings.moves.length)];
};

/** Runs a check on a text of so many tokens. */
function onText(tokens: number, check: () => void): void {
  const mark = kernel.mark();
  scorer.begin(vectors, tokens);
  check();
  kernel.release(mark);
}

/** What a state scores in a text of which nothing else was asked. */
function alone(tokens: number, state: readonly number[]): number[] {
  let scores: number[] = [];
  onText(tokens, () => {
    scores = scoresOf(...state);
  });
  return scores;
}

const states = fc.array(fc.integer({ min: -1, max: TOKENS - 1 }), { minLength: 8, maxLength: 8 });

test('A state is scored the same whatever was asked before, however far back its tokens are', () => {
  fc.assert(
    fc.property(fc.array(states, { minLength: 2, maxLength: 6 }), (asked) => {
      const wanted = asked.map((state) => alone(TOKENS, state));
      onText(TOKENS, () => {
        expect(asked.map((state) => scoresOf(...state))).toEqual(wanted);
      });
    }),
    { numRuns: 12 },
  );
});

test('A token counts in each place of a state by itself, and none is not as the first of the text', () => {
  const base = alone(600, [1, 2, 3, 4, 5, 6, 7, 8]);
  for (let place = 0; place < 8; place++) {
    expect(alone(600, [1, 2, 3, 4, 5, 6, 7, 8].with(place, 520))).not.toEqual(base);
    const none = alone(600, [1, 2, 3, 4, 5, 6, 7, 8].with(place, -1));
    expect(none).not.toEqual(base);
    expect(none).not.toEqual(alone(600, [1, 2, 3, 4, 5, 6, 7, 8].with(place, 0)));
  }
  expect(alone(600, [2, 1, 3, 4, 5, 6, 7, 8])).not.toEqual(base);
});

test('A text begins with nothing of the one before it', () => {
  const state = [5, 6, 4, 3, 2, -1, 1, -1];
  const wanted = alone(40, state);
  onText(1000, () => scoresOf(999, 998, 997, 1, 2, 3, 4, 5));
  kernel.floats.copyWithin(vectors >> 2, (vectors >> 2) + 100 * INPUTS, (vectors >> 2) + 140 * INPUTS);
  expect(alone(40, state)).not.toEqual(wanted);
});
