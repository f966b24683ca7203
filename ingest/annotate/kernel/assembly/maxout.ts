const VECTOR: usize = 16;
const FLOAT: usize = 4;

/** Added to a variance before its root is taken, as in thinc's LayerNorm. */
const EPSILON: f32 = 1e-8;

/**
 * The greatest of each output's pieces, normalised over the row: `out[r] = norm(max over p of z[r, p]) · gain + shift`.
 *
 * `z`: [rows, pieces, width]; `gain`, `shift`: [width]; `width` is a multiple of four.
 * `residual`: whether `out` keeps what it held and gets the result added.
 */
export function maxoutNorm(
  z: usize,
  rows: i32,
  width: i32,
  pieces: i32,
  gain: usize,
  shift: usize,
  out: usize,
  residual: bool,
): void {
  const row = <usize>width * FLOAT;
  for (let r = 0; r < rows; r++) {
    greatest(z, row, pieces);
    const mean = total(z, row) / <f32>width;
    const inverse = <f32>1 / sqrt(squares(z, row, mean) / <f32>width + EPSILON);
    const m = f32x4.splat(mean);
    const s = f32x4.splat(inverse);
    for (let i: usize = 0; i < row; i += VECTOR) {
      let value = f32x4.mul(f32x4.sub(v128.load(z + i), m), s);
      value = f32x4.add(f32x4.mul(value, v128.load(gain + i)), v128.load(shift + i));
      if (residual) value = f32x4.add(value, v128.load(out + i));
      v128.store(out + i, value);
    }
    z += row * pieces;
    out += row;
  }
}

/** Leaves the greatest of all pieces in the place of the first. */
export function greatest(z: usize, row: usize, pieces: i32): void {
  for (let i: usize = 0; i < row; i += VECTOR) {
    let best = v128.load(z + i);
    for (let p: usize = 1; p < <usize>pieces; p++) best = f32x4.max(best, v128.load(z + p * row + i));
    v128.store(z + i, best);
  }
}

function total(x: usize, row: usize): f32 {
  let sum = f32x4.splat(0);
  for (let i: usize = 0; i < row; i += VECTOR) sum = f32x4.add(sum, v128.load(x + i));
  return across(sum);
}

function squares(x: usize, row: usize, mean: f32): f32 {
  const m = f32x4.splat(mean);
  let sum = f32x4.splat(0);
  for (let i: usize = 0; i < row; i += VECTOR) {
    const off = f32x4.sub(v128.load(x + i), m);
    sum = f32x4.add(sum, f32x4.mul(off, off));
  }
  return across(sum);
}

function across(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}
