import { fourHashes } from './murmur';

const VECTOR: usize = 16;
const FLOAT: usize = 4;
const HASHES: usize = 4;

/**
 * Sums, for each attribute of each lexeme, the four rows of its table that the attribute's id hashes to.
 *
 * `ids`: u64 [lexemes, attributes]; `tables`: u32 [attributes, 3] of address, rows, seed;
 * `out`: f32 [lexemes, attributes, width]; `scratch`: 16 bytes.
 */
export function embed(
  ids: usize,
  lexemes: i32,
  attributes: i32,
  tables: usize,
  width: i32,
  out: usize,
  scratch: usize,
): void {
  const row = <usize>width * FLOAT;
  for (let lexeme = 0; lexeme < lexemes; lexeme++) {
    for (let attribute = 0; attribute < attributes; attribute++) {
      const table = tables + <usize>attribute * 12;
      fourHashes(load<u64>(ids), load<u32>(table, 8), scratch);
      memory.fill(out, 0, row);
      for (let h: usize = 0; h < HASHES; h++) {
        const at = load<usize>(table) + <usize>(load<u32>(scratch + h * 4) % load<u32>(table, 4)) * row;
        for (let i: usize = 0; i < row; i += VECTOR) {
          v128.store(out + i, f32x4.add(v128.load(out + i), v128.load(at + i)));
        }
      }
      ids += 8;
      out += row;
    }
  }
}

/** Copies the rows of `cache` that `slots` (i32 [count]) names to `out`, one after the other; a slot below 0 is zeros. */
export function gather(slots: usize, count: i32, cache: usize, row: usize, out: usize): void {
  for (let i = 0; i < count; i++) {
    const slot = load<i32>(slots + <usize>i * 4);
    if (slot < 0) memory.fill(out, 0, row);
    else memory.copy(out, cache + <usize>slot * row, row);
    out += row;
  }
}
