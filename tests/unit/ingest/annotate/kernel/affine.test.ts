import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectNear, floatsAt, inKernel, numbers, put, run, slice } from './in-kernel.ts';

const sizes = fc.record({
  rows: fc.integer({ min: 1, max: 9 }),
  inputs: fc.integer({ min: 1, max: 13 }),
  outputs: fc.integer({ min: 1, max: 11 }).map((n) => n * 4),
  /** From one row to the next: less than a row where rows overlap */
  xStep: fc.integer({ min: 1, max: 16 }),
  /** Left free after each row of the result */
  gap: fc.integer({ min: 0, max: 8 }),
  hasBias: fc.boolean(),
});
const layers = sizes.chain((size) =>
  fc.record({
    size: fc.constant(size),
    x: numbers((size.rows - 1) * size.xStep + size.inputs),
    w: numbers(size.inputs * size.outputs),
    bias: numbers(size.outputs),
  }),
);

const UNTOUCHED = 12345;

describe('A dense layer', () => {
  test('is the sum of weighted inputs and a bias, for any number of rows, overlapping ones too', () => {
    fc.assert(
      fc.property(
        layers,
        inKernel(({ size: { rows, inputs, outputs, xStep, gap, hasBias }, x, w, bias }) => {
          const step = outputs + gap;
          const out = put(new Array<number>(rows * step + 4).fill(UNTOUCHED));
          const biasAt = hasBias ? put(bias) : 0;
          run.affine(put(x), xStep * 4, rows, inputs, put(w), outputs, biasAt, out, step * 4);
          const found = floatsAt(out, rows * step + 4);
          const wanted = Array.from({ length: rows }, (_, row) => [
            ...bias.map((b, column) =>
              slice(x, row, xStep)
                .concat(x.slice((row + 1) * xStep))
                .slice(0, inputs)
                .reduce((sum, value, i) => sum + value * (w[i * outputs + column] ?? Number.NaN), hasBias ? b : 0),
            ),
            ...new Array<number>(gap).fill(UNTOUCHED),
          ]).flat();
          expectNear(found, [...wanted, ...new Array<number>(4).fill(UNTOUCHED)]);
        }),
      ),
      { numRuns: 300 },
    );
  });

  test('gives a row the same to the last bit, whatever rows are beside it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: -3, max: 3, noNaN: true }), { minLength: 7 * 5, maxLength: 7 * 5 }),
        fc.array(fc.float({ min: -3, max: 3, noNaN: true }), { minLength: 5 * 24, maxLength: 5 * 24 }),
        inKernel((x, w) => {
          const weights = put(w);
          const together = put(new Array<number>(7 * 24).fill(0));
          run.affine(put(x), 20, 7, 5, weights, 24, 0, together, 96);
          const alone = put(new Array<number>(24).fill(0));
          for (let row = 0; row < 7; row++) {
            run.affine(put(slice(x, row, 5)), 20, 1, 5, weights, 24, 0, alone, 96);
            expect(floatsAt(alone, 24)).toEqual(floatsAt(together + row * 96, 24));
          }
        }),
      ),
    );
  });
});
