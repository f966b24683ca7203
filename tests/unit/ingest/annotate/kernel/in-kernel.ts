import fc from 'fast-check';
import { expect } from 'vitest';
import { Kernel } from '../../../../../ingest/annotate/kernel.ts';

export const kernel = new Kernel();
const { run } = kernel;

export { run };

/** Numbers that 32-bit floats hold exactly, and their sums and products too. */
export const numbers = (length: number) =>
  fc.array(
    fc.integer({ min: -64, max: 64 }).map((n) => n / 16),
    { minLength: length, maxLength: length },
  );

/** Puts numbers into the kernel's memory. @returns their address */
export function put(values: readonly number[]): number {
  const address = kernel.take(values.length * 4);
  kernel.floats.set(values, address >> 2);
  return address;
}

export function putInts(values: readonly number[]): number {
  const address = kernel.take(values.length * 4);
  kernel.ints.set(values, address >> 2);
  return address;
}

export const floatsAt = (address: number, length: number) => [
  ...kernel.floats.subarray(address >> 2, (address >> 2) + length),
];

export const intsAt = (address: number, length: number) => [
  ...kernel.ints.subarray(address >> 2, (address >> 2) + length),
];

/** Fails where two lists of numbers differ by more than a ten-thousandth. */
export function expectNear(found: readonly number[], wanted: readonly number[]): void {
  expect(found.length).toBe(wanted.length);
  const off = found.flatMap((value, i) => {
    const want = wanted[i] ?? Number.NaN;
    return Math.abs(value - want) <= 1e-4 * Math.max(1, Math.abs(want)) ? [] : [{ i, value, want }];
  });
  expect(off).toEqual([]);
}

/** Runs a check and gives back the memory that it took. */
export function inKernel<Arguments extends readonly unknown[]>(check: (...values: Arguments) => void) {
  return (...values: Arguments): void => {
    const mark = kernel.mark();
    try {
      check(...values);
    } finally {
      kernel.release(mark);
    }
  };
}

/** The n-th of several lists of the same length, laid one after the other. */
export const slice = (values: readonly number[], n: number, length: number) =>
  values.slice(n * length, n * length + length);
