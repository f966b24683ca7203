import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { floatsAt, inKernel, kernel, numbers, put, putInts, run, slice } from './in-kernel.ts';

const wrap = (n: bigint) => BigInt.asUintN(64, n);

/** MurmurHash3 x64-128 of a 64-bit number as thinc uses it, but for the width of the numbers. */
function fourHashes(id: bigint, seed: bigint): bigint[] {
  const rotated = wrap(id * 0x87c37b91114253d5n);
  const mixed = (x: bigint) => {
    const once = wrap((x ^ (x >> 33n)) * 0xff51afd7ed558ccdn);
    const twice = wrap((once ^ (once >> 33n)) * 0xc4ceb9fe1a85ec53n);
    return twice ^ (twice >> 33n);
  };
  const first = wrap(((rotated << 31n) | (rotated >> 33n)) & 0xffffffffffffffffn);
  let a = wrap(first * 0x4cf5ad432745937fn) ^ seed ^ 8n;
  let b = seed ^ 8n;
  a = wrap(a + b);
  b = wrap(b + a);
  a = mixed(a);
  b = mixed(b);
  a = wrap(a + b);
  b = wrap(b + a);
  return [a & 0xffffffffn, a >> 32n, b & 0xffffffffn, b >> 32n];
}

/** Puts a table with a 1 in each row, in the row's own place. @returns address, rows and width */
function diagonal(rows: number) {
  const width = Math.ceil(rows / 4) * 4;
  const address = kernel.take(rows * width * 4);
  kernel.floats.fill(0, address >> 2, (address >> 2) + rows * width);
  for (let row = 0; row < rows; row++) kernel.floats[(address >> 2) + row * width + row] = 1;
  return { address, rows, width };
}

/** How often each row of a table of so many rows is looked up for an id. */
function rowsOf(id: bigint, seed: number, rows: number): number[] {
  const table = diagonal(rows);
  const ids = putInts([Number(BigInt.asIntN(32, id)), Number(BigInt.asIntN(32, id >> 32n))]);
  const out = put(new Array<number>(table.width).fill(-1));
  run.embed(ids, 1, 1, putInts([table.address, rows, seed]), table.width, out, kernel.take(16));
  return floatsAt(out, rows);
}

const counted = (hashes: readonly bigint[], rows: number) =>
  Array.from({ length: rows }, (_, row) => hashes.filter((hash) => hash % BigInt(rows) === BigInt(row)).length);

describe('A hash embedding', () => {
  test.each([7, 16, 61, 64, 251])(
    'looks up the four rows that spaCy looks up, of %i',
    inKernel((rows: number) => {
      const known = [1519880696n, 3764588297n, 132337396n, 3499398798n];
      expect(fourHashes(12345678901234567n, 8n)).toEqual(known);
      expect(rowsOf(12345678901234567n, 8, rows)).toEqual(counted(known, rows));
    }),
  );

  test('looks up the rows of four hashes, whatever the id and the seed', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
        fc.integer({ min: 0, max: 0x7fffffff }),
        fc.integer({ min: 1, max: 70 }),
        inKernel((id: bigint, seed: number, rows: number) => {
          expect(rowsOf(id, seed, rows)).toEqual(counted(fourHashes(id, BigInt(seed)), rows));
        }),
      ),
      { numRuns: 200 },
    );
  });

  test(
    'goes through words and, of each, through its attributes, each with a table and a seed of its own',
    inKernel(() => {
      const [small, large] = [diagonal(5), diagonal(8)];
      const ids = [3n, 4n, 5n, 6n];
      const idsAt = putInts(ids.flatMap((id) => [Number(id), 0]));
      const out = put(new Array<number>(4 * 8).fill(-1));
      const tables = putInts([small.address, 5, 8, large.address, 8, 9]);
      run.embed(idsAt, 2, 2, tables, 8, out, kernel.take(16));
      const found = floatsAt(out, 4 * 8);
      const wanted = ids.map((id, i) => {
        const [rows, seed] = i % 2 === 0 ? [5, 8n] : [8, 9n];
        return [...counted(fourHashes(id, seed), rows), 0, 0, 0].slice(0, 8);
      });
      expect([0, 1, 2, 3].map((i) => slice(found, i, 8))).toEqual(wanted);
    }),
  );
});

test('Gathering copies the rows that are named, and zeros for none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1, max: 5 }), { minLength: 1, maxLength: 9 }),
      numbers(6 * 8),
      inKernel((slots, cache) => {
        const out = put(new Array<number>((slots.length + 1) * 8).fill(99));
        run.gather(putInts(slots), slots.length, put(cache), 32, out);
        const wanted = slots.map((slot) => (slot < 0 ? new Array<number>(8).fill(0) : slice(cache, slot, 8)));
        expect(floatsAt(out, (slots.length + 1) * 8)).toEqual([...wanted.flat(), ...new Array<number>(8).fill(99)]);
      }),
    ),
  );
});
