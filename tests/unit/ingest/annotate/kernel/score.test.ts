import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectNear, floatsAt, inKernel, intsAt, kernel, numbers, put, putInts, run, slice } from './in-kernel.ts';

const states = fc
  .record({
    features: fc.integer({ min: 1, max: 8 }),
    pieces: fc.integer({ min: 1, max: 3 }),
    hidden: fc.integer({ min: 1, max: 5 }).map((n) => n * 4),
    moves: fc.integer({ min: 1, max: 7 }).map((n) => n * 4),
  })
  .chain((size) =>
    fc.record({
      size: fc.constant(size),
      /** Which of three parts each feature adds: two features may add the same. */
      chosen: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: size.features, maxLength: size.features }),
      parts: numbers(3 * size.pieces * size.hidden),
      bias: numbers(size.pieces * size.hidden),
      w: numbers(size.hidden * size.moves),
      upperBias: numbers(size.moves),
    }),
  );

test('Moves are scored from the sum of parts, the greatest of its pieces, and a dense layer over them', () => {
  fc.assert(
    fc.property(
      states,
      inKernel(({ size: { features, pieces, hidden, moves }, chosen, parts, bias, w, upperBias }) => {
        const partsAt = put(parts);
        const rows = putInts(chosen.map((part) => partsAt + part * pieces * hidden * 4));
        const sum = kernel.take(pieces * hidden * 4);
        const out = put(new Array<number>(moves + 4).fill(99));
        run.scoreMoves(rows, features, pieces, hidden, put(bias), put(w), moves, put(upperBias), sum, out);
        const total = bias.map((b, i) =>
          chosen.reduce((all, part) => all + (slice(parts, part, pieces * hidden)[i] ?? Number.NaN), b),
        );
        const greatest = Array.from({ length: hidden }, (_, i) =>
          Math.max(...Array.from({ length: pieces }, (_, p) => total[p * hidden + i] ?? Number.NaN)),
        );
        const wanted = upperBias.map((b, move) =>
          greatest.reduce((all, value, i) => all + value * (w[i * moves + move] ?? Number.NaN), b),
        );
        expectNear(floatsAt(out, moves + 4), [...wanted, 99, 99, 99, 99]);
        expectNear(floatsAt(partsAt, parts.length), parts);
      }),
    ),
    { numRuns: 300 },
  );
});

test('The greatest number of a row is found, the first of equals, and none beyond those that count', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 8, maxLength: 8 }), {
        minLength: 1,
        maxLength: 9,
      }),
      fc.integer({ min: 1, max: 8 }),
      inKernel((rows, count) => {
        const out = putInts(new Array<number>(rows.length + 1).fill(-9));
        run.argmax(put(rows.flat()), rows.length, 8, count, out);
        const wanted = rows.map((row) => row.indexOf(Math.max(...row.slice(0, count))));
        expect(intsAt(out, rows.length + 1)).toEqual([...wanted, -9]);
      }),
    ),
    { numRuns: 200 },
  );
});
