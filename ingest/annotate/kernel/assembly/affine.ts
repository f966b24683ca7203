/** Bytes of a vector of four floats. */
const VECTOR: usize = 16;
const FLOAT: usize = 4;

/**
 * `out[r] = x[r] · w + bias` for each of `rows` rows; all numbers are 32-bit floats.
 *
 * `x`: rows of `inputs` numbers, `xStep` bytes apart (less than a row's length where rows overlap, as windows do).
 * `w`: [inputs, outputs]; `outputs` is a multiple of four. `bias`: [outputs], or 0 for none.
 * Four rows by eight outputs are summed at a time, so that a weight is loaded once for four rows.
 */
export function affine(
  x: usize,
  xStep: usize,
  rows: i32,
  inputs: i32,
  w: usize,
  outputs: i32,
  bias: usize,
  out: usize,
  outStep: usize,
): void {
  const wStep = <usize>outputs * FLOAT;
  let row = 0;
  for (; row + 4 <= rows; row += 4) {
    let at = 0;
    for (; at + 8 <= outputs; at += 8) {
      fourRowsEightOutputs(x, xStep, inputs, w, wStep, bias, out, outStep, <usize>at * FLOAT);
    }
    for (; at < outputs; at += 4) {
      for (let r: usize = 0; r < 4; r++) {
        oneRowFourOutputs(x + r * xStep, inputs, w, wStep, bias, out + r * outStep, <usize>at * FLOAT);
      }
    }
    x += 4 * xStep;
    out += 4 * outStep;
  }
  for (; row < rows; row++) {
    let at = 0;
    for (; at + 16 <= outputs; at += 16) oneRowSixteenOutputs(x, inputs, w, wStep, bias, out, <usize>at * FLOAT);
    for (; at < outputs; at += 4) oneRowFourOutputs(x, inputs, w, wStep, bias, out, <usize>at * FLOAT);
    x += xStep;
    out += outStep;
  }
}

function fourRowsEightOutputs(
  x: usize,
  xStep: usize,
  inputs: i32,
  w: usize,
  wStep: usize,
  bias: usize,
  out: usize,
  outStep: usize,
  column: usize,
): void {
  let a0 = f32x4.splat(0);
  let a1 = a0;
  let b0 = a0;
  let b1 = a0;
  let c0 = a0;
  let c1 = a0;
  let d0 = a0;
  let d1 = a0;
  let weights = w + column;
  const xb = x + xStep;
  const xc = xb + xStep;
  const xd = xc + xStep;
  const end = <usize>inputs * FLOAT;
  for (let i: usize = 0; i < end; i += FLOAT) {
    const w0 = v128.load(weights);
    const w1 = v128.load(weights, VECTOR);
    weights += wStep;
    const va = v128.load32_splat(x + i);
    a0 = f32x4.add(a0, f32x4.mul(w0, va));
    a1 = f32x4.add(a1, f32x4.mul(w1, va));
    const vb = v128.load32_splat(xb + i);
    b0 = f32x4.add(b0, f32x4.mul(w0, vb));
    b1 = f32x4.add(b1, f32x4.mul(w1, vb));
    const vc = v128.load32_splat(xc + i);
    c0 = f32x4.add(c0, f32x4.mul(w0, vc));
    c1 = f32x4.add(c1, f32x4.mul(w1, vc));
    const vd = v128.load32_splat(xd + i);
    d0 = f32x4.add(d0, f32x4.mul(w0, vd));
    d1 = f32x4.add(d1, f32x4.mul(w1, vd));
  }
  if (bias) {
    const s0 = v128.load(bias + column);
    const s1 = v128.load(bias + column, VECTOR);
    a0 = f32x4.add(a0, s0);
    a1 = f32x4.add(a1, s1);
    b0 = f32x4.add(b0, s0);
    b1 = f32x4.add(b1, s1);
    c0 = f32x4.add(c0, s0);
    c1 = f32x4.add(c1, s1);
    d0 = f32x4.add(d0, s0);
    d1 = f32x4.add(d1, s1);
  }
  let to = out + column;
  v128.store(to, a0);
  v128.store(to, a1, VECTOR);
  to += outStep;
  v128.store(to, b0);
  v128.store(to, b1, VECTOR);
  to += outStep;
  v128.store(to, c0);
  v128.store(to, c1, VECTOR);
  to += outStep;
  v128.store(to, d0);
  v128.store(to, d1, VECTOR);
}

function oneRowSixteenOutputs(
  x: usize,
  inputs: i32,
  w: usize,
  wStep: usize,
  bias: usize,
  out: usize,
  column: usize,
): void {
  let a = f32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  let weights = w + column;
  const end = x + <usize>inputs * FLOAT;
  for (let i = x; i < end; i += FLOAT) {
    const value = v128.load32_splat(i);
    a = f32x4.add(a, f32x4.mul(v128.load(weights), value));
    b = f32x4.add(b, f32x4.mul(v128.load(weights, VECTOR), value));
    c = f32x4.add(c, f32x4.mul(v128.load(weights, 2 * VECTOR), value));
    d = f32x4.add(d, f32x4.mul(v128.load(weights, 3 * VECTOR), value));
    weights += wStep;
  }
  if (bias) {
    const s = bias + column;
    a = f32x4.add(a, v128.load(s));
    b = f32x4.add(b, v128.load(s, VECTOR));
    c = f32x4.add(c, v128.load(s, 2 * VECTOR));
    d = f32x4.add(d, v128.load(s, 3 * VECTOR));
  }
  const to = out + column;
  v128.store(to, a);
  v128.store(to, b, VECTOR);
  v128.store(to, c, 2 * VECTOR);
  v128.store(to, d, 3 * VECTOR);
}

function oneRowFourOutputs(
  x: usize,
  inputs: i32,
  w: usize,
  wStep: usize,
  bias: usize,
  out: usize,
  column: usize,
): void {
  let sum = f32x4.splat(0);
  let weights = w + column;
  const end = x + <usize>inputs * FLOAT;
  for (let i = x; i < end; i += FLOAT) {
    sum = f32x4.add(sum, f32x4.mul(v128.load(weights), v128.load32_splat(i)));
    weights += wStep;
  }
  if (bias) sum = f32x4.add(sum, v128.load(bias + column));
  v128.store(out + column, sum);
}
