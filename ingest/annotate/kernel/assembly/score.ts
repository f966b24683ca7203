import { affine } from './affine';
import { greatest } from './maxout';

const VECTOR: usize = 16;
const FLOAT: usize = 4;

/**
 * Scores every move from one state of a transition parser.
 *
 * `rows`: u32 [features], the address of each feature's part (f32 [pieces, hidden]) of the sum, in their order;
 * `bias`: [pieces, hidden]; `w`: [hidden, moves]; `upperBias`, `out`: [moves]; `sum`: [pieces, hidden], overwritten.
 */
export function scoreMoves(
  rows: usize,
  features: i32,
  pieces: i32,
  hidden: i32,
  bias: usize,
  w: usize,
  moves: i32,
  upperBias: usize,
  sum: usize,
  out: usize,
): void {
  const row = <usize>hidden * FLOAT;
  const bytes = row * pieces;
  for (let i: usize = 0; i < bytes; i += VECTOR) {
    let value = f32x4.splat(0);
    for (let f: usize = 0; f < <usize>features; f++) {
      value = f32x4.add(value, v128.load(load<usize>(rows + f * 4) + i));
    }
    v128.store(sum + i, f32x4.add(value, v128.load(bias + i)));
  }
  greatest(sum, row, pieces);
  affine(sum, row, 1, hidden, w, moves, upperBias, out, <usize>moves * FLOAT);
}

/** Stores, for each row of `x` (f32 [rows, step]), the index of the greatest of its first `count` numbers, as i32. */
export function argmax(x: usize, rows: i32, step: i32, count: i32, out: usize): void {
  for (let r = 0; r < rows; r++) {
    let best = 0;
    let most = load<f32>(x);
    for (let i = 1; i < count; i++) {
      const value = load<f32>(x + <usize>i * FLOAT);
      if (value > most) {
        most = value;
        best = i;
      }
    }
    store<i32>(out + <usize>r * 4, best);
    x += <usize>step * FLOAT;
  }
}
