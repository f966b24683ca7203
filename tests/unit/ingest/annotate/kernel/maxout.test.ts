import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectNear, floatsAt, inKernel, numbers, put, run, slice } from './in-kernel.ts';

const layers = fc
  .record({
    rows: fc.integer({ min: 1, max: 9 }),
    width: fc.integer({ min: 1, max: 8 }).map((n) => n * 4),
    pieces: fc.integer({ min: 1, max: 4 }),
    residual: fc.boolean(),
  })
  .chain((size) =>
    fc.record({
      size: fc.constant(size),
      z: numbers(size.rows * size.pieces * size.width),
      before: numbers(size.rows * size.width),
      gain: numbers(size.width),
      shift: numbers(size.width),
    }),
  );

function normalised(row: readonly number[]): number[] {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / row.length;
  return row.map((value) => (value - mean) / Math.sqrt(variance + 1e-8));
}

describe('A maxout layer', () => {
  test('is the greatest of the pieces, normalised over the row, stretched, shifted and, if asked, added', () => {
    fc.assert(
      fc.property(
        layers,
        inKernel(({ size: { rows, width, pieces, residual }, z, before, gain, shift }) => {
          const out = put([...before, 7, 7, 7, 7]);
          run.maxoutNorm(put(z), rows, width, pieces, put(gain), put(shift), out, Number(residual));
          const wanted = Array.from({ length: rows }, (_, row) => {
            const row3 = slice(z, row, pieces * width);
            const greatest = gain.map((_, i) =>
              Math.max(...Array.from({ length: pieces }, (_, p) => row3[p * width + i] ?? Number.NaN)),
            );
            return normalised(greatest).map(
              (value, i) =>
                value * (gain[i] ?? 0) + (shift[i] ?? 0) + (residual ? (before[row * width + i] ?? Number.NaN) : 0),
            );
          }).flat();
          expectNear(floatsAt(out, rows * width + 4), [...wanted, 7, 7, 7, 7]);
        }),
      ),
      { numRuns: 300 },
    );
  });

  test(
    'of a row that is all the same is the shift',
    inKernel(() => {
      const out = put([9, 9, 9, 9]);
      run.maxoutNorm(put([3, 3, 3, 3]), 1, 4, 1, put([2, 2, 2, 2]), put([1, 2, 3, 4]), out, 0);
      expect(floatsAt(out, 4)).toEqual([1, 2, 3, 4]);
    }),
  );
});
